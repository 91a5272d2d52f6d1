"""Keeping the trainer's own programmes: one TOML file each, and none is ever written over."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from itertools import count
from pathlib import Path

from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.domain.programme import Programme
from trioapp.domain.texts import folded
from trioapp.storage.programme_file import LARGEST_PROGRAMME, parse_programme, programme_text
from trioapp.storage.whole_file import replace_whole

_OTHER = re.compile("[^a-z0-9]+")
_LONGEST_ID, _NO_ID = 48, "programme"


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
        return self._folder / f"{programme_id}.toml"

    def _free_id(self, programme: Programme) -> str:
        """Made of the name, with a number after it where that is taken."""
        first = next((words for _, words in programme.name.entries), "")
        begin = _OTHER.sub("-", folded(first)).strip("-")[:_LONGEST_ID].lstrip("-0123456789") or _NO_ID
        taken = set(self._taken())
        names = (begin if number == 1 else f"{begin}-{number}" for number in count(1))
        return next(name for name in names if name not in taken and not self._path(name).exists())
