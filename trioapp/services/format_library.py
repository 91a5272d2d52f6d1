"""The library of exercises: what comes with the program and the trainer's own, which alone can be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.identifiers import identifier_of
from trioapp.domain.ports import FormatShelf, OwnFormats, ShelvedFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import Text, same_name

_IDS_IN, _NO_ID = "en", "format"

CopyName = Callable[[Text, int], Text]
"""What a copy is called, in every language of its name; the number tells it from earlier ones."""


class FormatLibrary:
    """A session takes a copy of its exercise along, so nothing that is done here changes one that exists."""

    def __init__(self, own: OwnFormats) -> None:
        self._own = own

    def shelf(self) -> FormatShelf:
        """As it is on disk now."""
        return self._own.shelf()

    def read_ahead(self) -> None:
        """So that the shelf stands there at once; may be called in another thread."""
        for shelved in self._own.shelf().formats:
            _ = shelved.exercise.languages

    def one(self, wanted: str) -> ShelvedFormat:
        """`Refused` when it is not there, or not any more."""
        found = next((one for one in self._own.shelf().formats if one.exercise.id == wanted), None)
        if found is None:
            raise Refused(Problem(ProblemKind.FORMAT_GONE, what=wanted))
        return found

    def make_copy(self, wanted: str, named: CopyName) -> str:
        """Makes an own exercise of a built-in or an own one, and gives its id."""
        exercise, source = self.one(wanted).exercise, self._own.source_of(wanted)
        name = self._free_name(exercise.name, named)
        begin = identifier_of(name.in_language(_IDS_IN), _NO_ID)
        return self._own.keep(replace(exercise, id=begin, name=name), source)

    def save(self, exercise: ExerciseFormat) -> None:
        """Writes an own exercise down as it is now; `Refused` for one that comes with the program."""
        shelved = self._own.shelf().formats
        if any(one.exercise.id == exercise.id and not one.is_own for one in shelved):
            raise Refused(Problem(ProblemKind.FORMAT_BUILT_IN, what=exercise.id))
        self._own.save(exercise)

    def delete(self, wanted: str) -> None:
        """An own exercise by its id; it can be brought back until the program starts again."""
        shelved = self.one(wanted)
        if not shelved.is_own:
            raise Refused(Problem(ProblemKind.FORMAT_BUILT_IN, what=wanted))
        self._own.delete(shelved.file)

    def delete_file(self, file: str) -> None:
        """A file with faults, by its name."""
        self._own.delete(file)

    def undelete(self) -> bool:
        """Brings back what was deleted last; False when there is nothing."""
        return self._own.undelete()

    def bring_in(self, path: Path) -> str:
        """Puts a copy of a file from anywhere in the library, and gives its id; `Refused` with every fault in it."""
        return self._own.bring_in(path)

    def copy_out(self, wanted: str, folder: Path) -> Path:
        """Writes an exercise as a file into a folder, over nothing that is there, and gives its path."""
        self.one(wanted)
        return self._own.copy_out(wanted, folder)

    def _free_name(self, name: Text, named: CopyName) -> Text:
        taken = {same_name(words) for one in self.shelf().formats for _, words in one.exercise.name.entries}
        names = (named(name, number) for number in count(1))
        return next(text for text in names if not any(same_name(words) in taken for _, words in text.entries))
