"""The pictures that lie beside a programme file: read with care, and what is wrong with them, with its line."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from trioapp.domain.problems import Problem, ProblemKind, Refused, Spot, SpotKind
from trioapp.domain.programme import Programme
from trioapp.storage.reading import read_whole, shown
from trioapp.storage.toml_tables import Document

LARGEST_FILE_MIB = 40
_TOLD_AS = {
    ProblemKind.FILE_MISSING: ProblemKind.PICTURE_GONE,
    ProblemKind.FILE_NOT_REGULAR: ProblemKind.PICTURE_NOT_A_FILE,
    ProblemKind.FILE_UNREADABLE: ProblemKind.PICTURE_CLOSED,
    ProblemKind.FILE_CHANGES: ProblemKind.PICTURE_CLOSED,
    ProblemKind.FILE_TOO_LARGE: ProblemKind.PICTURE_TOO_HEAVY,
    ProblemKind.PICTURE_TOO_LARGE: ProblemKind.PICTURE_TOO_FINE,
    ProblemKind.PICTURE_UNREADABLE: ProblemKind.PICTURE_NOT_ONE,
}


class PicturesBeside:
    """Implements `domain.ports.PicturesBeside`."""

    def __init__(self, make: Callable[[bytes, str], bytes]) -> None:
        """`make` gives what a session keeps of a picture, by the contents of its file and its name, or refuses it."""
        self._make = make

    def read(self, file: Path, name: str) -> bytes:
        path = file.with_name(name)
        if os.path.islink(path):  # noqa: PTH114 - pathlib raises where it may not look
            raise Refused(Problem(ProblemKind.PICTURE_NOT_A_FILE, shown(file), what=name))
        try:
            return self._make(read_whole(path, LARGEST_FILE_MIB * 1024 * 1024), name)
        except Refused as refused:
            (problem,) = refused.problems
            other = f"{LARGEST_FILE_MIB} MiB" if problem.kind is ProblemKind.FILE_TOO_LARGE else problem.other
            raise Refused(Problem(_TOLD_AS[problem.kind], shown(file), what=name, other=other)) from None

    def faults(self, programme: Programme, text: str, file: Path) -> Iterator[Problem]:
        """What is wrong with the pictures that the programme in that file names."""
        document = Document(text, shown(file))
        faults = {name: self._fault(file, name) for name in {block.picture for block in programme.blocks} - {""}}
        for place, block in enumerate(programme.blocks):
            if problem := faults.get(block.picture):
                path, spots = ("blocks", place, "picture"), (Spot(SpotKind.PART, place + 1, block.id),)
                yield document.problem(problem.kind, path, problem.what, problem.other, spots)

    def _fault(self, file: Path, name: str) -> Problem | None:
        try:
            self.read(file, name)
        except Refused as refused:
            return refused.problems[0]
        return None
