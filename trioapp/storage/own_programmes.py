"""Keeping the trainer's own programmes: one TOML file each, and none is ever written over."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from trioapp.domain.identifiers import free_identifier, identifier_of
from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.domain.programme import Programme
from trioapp.storage.file_names import stem_of
from trioapp.storage.programme_file import LARGEST_PROGRAMME, parse_programme, programme_text
from trioapp.storage.whole_file import replace_whole

_NO_ID = "programme"


class OwnProgrammeFolder:
    """The folder of the trainer's programmes; implements `domain.ports.OwnProgrammes`."""

    def __init__(self, folder: Path, taken: Callable[[], Collection[str]]) -> None:
        """`taken` gives the ids of all that can be chosen already."""
        self._folder = folder
        self._taken = taken

    def keep(self, programme: Programme) -> str:
        """`Refused` when nothing could read it again, or it cannot be written."""
        named = replace(programme, id=self._free_id(programme))
        text = programme_text(named)
        parse_programme(text)
        if len(contents := text.encode()) > LARGEST_PROGRAMME:
            size, most = (f"{size // 1024} KiB" for size in (len(contents), LARGEST_PROGRAMME))
            raise Refused(Problem(ProblemKind.FILE_TOO_LARGE, self._path(named.id).name, what=size, other=most))
        try:
            replace_whole(self._path(named.id), contents)
        except OSError as error:
            raise Refused(place_unusable(self._folder, error)) from error
        return named.id

    def _path(self, programme_id: str) -> Path:
        return self._folder / f"{stem_of(programme_id)}.toml"

    def _free_id(self, programme: Programme) -> str:
        """Made of the name."""
        first = next((words for _, words in programme.name.entries), "")
        taken = set(self._taken())
        return free_identifier(identifier_of(first, _NO_ID), lambda name: name in taken or self._path(name).exists())
