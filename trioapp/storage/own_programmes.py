"""Keeping the trainer's own programmes: one TOML file each and its pictures, and none is ever written over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from trioapp.domain.identifiers import free_identifier, identifier_of
from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.domain.programme import Programme
from trioapp.storage.file_names import stem_of
from trioapp.storage.programme_file import LARGEST_PROGRAMME, parse_programme, programme_text
from trioapp.storage.report_file import all_or_none

_NO_ID = "programme"
_SUFFIX = "toml"
_BEGIN_OF_PNG = b"\x89PNG"


class OwnProgrammeFolder:
    """The folder of the trainer's programmes; implements `domain.ports.OwnProgrammes`."""

    def __init__(self, folder: Path, taken: Callable[[], Collection[str]]) -> None:
        """`taken` gives the ids of all that can be chosen already."""
        self._folder = folder
        self._taken = taken

    def keep(self, programme: Programme, pictures: Mapping[str, bytes]) -> str:
        """The pictures are written first, so that no programme names one that is not there.

        `Refused` when nothing could read it again, or it cannot be written.
        """
        named = replace(programme, id=self._free_id(programme))
        stem = stem_of(named.id)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise Refused(place_unusable(self._folder, error)) from error
        with all_or_none(self._folder) as write:
            names = {
                picture: write(f"{stem}-{number}", _ending_of(contents), contents).name
                for number, (picture, contents) in enumerate(pictures.items(), 1)
            }
            write(stem, _SUFFIX, self._written(_calling_pictures(named, names)))
        return named.id

    def tidy(self) -> None:
        """Deletes half files of a program that was cut off; what cannot be deleted now is deleted at the next start."""
        for left in self._folder.glob(".*.part"):
            with suppress(OSError):
                left.unlink()

    def _written(self, programme: Programme) -> bytes:
        text = programme_text(programme)
        parse_programme(text)
        if len(contents := text.encode()) > LARGEST_PROGRAMME:
            size, most = (f"{size // 1024} KiB" for size in (len(contents), LARGEST_PROGRAMME))
            raise Refused(Problem(ProblemKind.FILE_TOO_LARGE, self._path(programme.id).name, what=size, other=most))
        return contents

    def _path(self, programme_id: str) -> Path:
        return self._folder / f"{stem_of(programme_id)}.{_SUFFIX}"

    def _free_id(self, programme: Programme) -> str:
        """Made of the name."""
        first = next((words for _, words in programme.name.entries), "")
        taken = set(self._taken())
        return free_identifier(identifier_of(first, _NO_ID), lambda name: name in taken or self._path(name).exists())


def _calling_pictures(programme: Programme, names: Mapping[str, str]) -> Programme:
    """With the names of the files in the place of the ids that the session has."""
    blocks = tuple(replace(block, picture=names.get(block.picture, "")) for block in programme.blocks)
    return replace(programme, blocks=blocks)


def _ending_of(picture: bytes) -> str:
    """That of one of the two kinds in which a session keeps pictures."""
    return "png" if picture.startswith(_BEGIN_OF_PNG) else "jpg"
