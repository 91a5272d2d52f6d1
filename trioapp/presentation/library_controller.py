"""The page of the library as a value, and what is sought, chosen, copied, deleted, brought in and exported as slots."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration
from trioapp.domain.ports import FaultyFormat, FormatShelf, ShelvedFormat
from trioapp.domain.problems import Refused
from trioapp.domain.texts import alphabetical, folded, plain_line
from trioapp.domain.values import dataclass
from trioapp.presentation.library import (
    CopyOut,
    FaultDetails,
    FormatDetails,
    LibraryRow,
    LibraryView,
    Order,
    Sought,
    Standing,
)
from trioapp.presentation.library_rows import (
    details_of,
    details_of_faulty,
    length_of,
    row_of,
    row_of_faulty,
    sought_in,
)
from trioapp.presentation.wording import Wording
from trioapp.services.format_library import FormatLibrary
from trioapp.services.programmes import DEFAULT_PROGRAMME

_FIRST_PHASE, _ROWS_AT_ONCE = 1, 10


@dataclass(frozen=True, slots=True)
class _Known:
    """An exercise with what was worked out about it; worked out anew only when it is another one."""

    shelved: ShelvedFormat
    language: str
    row: LibraryRow
    length: Duration


class LibraryController(QObject):
    """Looks at the disk when its page comes into sight, and after everything that is done there."""

    view_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was done or could not be; empty where there is nothing to be said."""
    edit_requested = Signal(str)
    """With the id of an own exercise."""
    session_requested = Signal(str)
    """With the id of the exercise that a new session is to be made of."""

    def __init__(self, library: FormatLibrary, words: Wording) -> None:
        super().__init__()
        self._library = library
        self._words = words
        self._shelf = FormatShelf(())
        self._known: dict[str, _Known] = {}
        self._to_come: tuple[ShelvedFormat, ...] | None = None
        self._found_by: dict[str, str] = {}
        self._sought = Sought()
        self._chosen, self._place = "", _FIRST_PHASE
        self._deleted: list[str] = []
        self._outside: FaultDetails | None = None
        """What is wrong with a file that was not brought in."""
        self._view: LibraryView | None = None
        self._is_in_sight = False

    @property
    def view(self) -> LibraryView | None:
        """What was sent last."""
        return self._view

    @Slot(bool)
    def follow_sight(self, is_in_sight: bool) -> None:
        """Whether the trainer sees the page."""
        self._is_in_sight = is_in_sight
        self.refresh()

    def work_ahead(self) -> bool:
        """Works out the next few rows before somebody sees the page; False when all of them are."""
        if self._to_come is None:
            self._to_come = self._library.shelf().formats
        next_ones, self._to_come = self._to_come[:_ROWS_AT_ONCE], self._to_come[_ROWS_AT_ONCE:]
        self._known |= {one.exercise.id: self._known_of(one) for one in next_ones}
        return bool(self._to_come)

    @Slot()
    def refresh(self) -> None:
        """The folder may be another one since."""
        if not self._is_in_sight:
            return
        try:
            self._shelf = self._library.shelf()
        except Refused as refused:
            self.told.emit(self._words.refusal(refused))
        self._known = {one.exercise.id: self._known_of(one) for one in self._shelf.formats}
        self._show()

    # -- what is asked

    @Slot(object)
    def seek(self, sought: Sought) -> None:
        if sought != self._sought:
            self._sought = sought
            self._show()

    @Slot(str)
    def choose(self, key: str) -> None:
        if key != self._chosen or self._outside:
            self._chosen, self._place, self._outside = key, _FIRST_PHASE, None
            self._show()

    @Slot(int)
    def show_phase(self, place: int) -> None:
        """The picture is that phase, counted from 1; 0 is what comes before."""
        if place != self._place:
            self._place = place
            self._show()

    @Slot(str)
    def begin_session(self, key: str) -> None:
        self._do(lambda: self.session_requested.emit(self._library.one(key).exercise.id))

    @Slot(str)
    def copy(self, key: str) -> None:
        def copy() -> None:
            self._chosen = self._copied(key)
            self.told.emit(self._words.library.copied(self._name_of(self._chosen)))

        self._do(copy)

    @Slot(str)
    def edit(self, key: str) -> None:
        """What comes with the program is copied first."""

        def edit() -> None:
            if self._library.one(key).is_own:
                self.edit_requested.emit(key)
                return
            self._chosen = self._copied(key)
            self.told.emit(self._words.library.copied_to_edit(self._name_of(self._chosen)))
            self.edit_requested.emit(self._chosen)

        self._do(edit)

    @Slot(str)
    def delete(self, key: str) -> None:
        """It can be brought back until the program starts again."""
        row = next((row for row in self._rows() if row.id == key), None)
        if row and row.standing is not Standing.BUILT_IN:
            self._do(lambda: self._delete(row))

    @Slot()
    def undelete(self) -> None:
        def undelete() -> None:
            if self._library.undelete() and self._deleted:
                self._deleted.pop()
                self.told.emit(self._words.library.brought_back())

        self._do(undelete)

    @Slot(object)
    def bring_in(self, paths: tuple[Path, ...]) -> None:
        """Each of them comes in that is sound; what is wrong with the last one that is not is shown in full."""

        def bring_in() -> None:
            names, refused = [], []
            for path in paths:
                try:
                    names.append(self._brought_in(path))
                except Refused as reason:
                    self._outside = self._refused_file(path, reason)
                    refused.append(self._outside.name)
            said = self._words.library
            parts = (said.brought_in(names) if names else "", said.not_brought_in(refused) if refused else "")
            self.told.emit(" ".join(filter(None, parts)))

        self._do(bring_in)

    @Slot(object)
    def copy_out(self, wish: CopyOut) -> None:
        def copy_out() -> None:
            path = self._library.copy_out(wish.key, wish.folder)
            self.told.emit(self._words.library.copied_out(plain_line(str(path))))

        self._do(copy_out)

    def _do(self, act: Callable[[], None]) -> None:
        self.told.emit("")
        self._outside = None
        try:
            act()
        except Refused as refused:
            self.told.emit(self._words.refusal(refused))
        self.refresh()

    def _copied(self, key: str) -> str:
        self._place = _FIRST_PHASE
        return self._library.make_copy(key, self._words.library.copy_name)

    def _delete(self, row: LibraryRow) -> None:
        keys = [one.id for one in self._rows()]
        if row.standing is Standing.FAULTY:
            self._library.delete_file(row.id)
        else:
            self._library.delete(row.id)
        self._deleted.append(row.name)
        self._chosen = _beside(row.id, keys)

    def _brought_in(self, path: Path) -> str:
        self._chosen = self._library.bring_in(path)
        return self._name_of(self._chosen)

    def _refused_file(self, path: Path, refused: Refused) -> FaultDetails:
        said, problems = self._words.library, refused.problems
        faults = tuple(said.fault(problem.line, self._words.problem(problem)) for problem in problems)
        return FaultDetails("", plain_line(path.name), said.refused_file(len(faults)), faults, can_be_deleted=False)

    def _name_of(self, key: str) -> str:
        return self._library.one(key).exercise.name.in_language(self._words.language)

    # -- what is shown

    def _show(self) -> None:
        view = self._made()
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    def _made(self) -> LibraryView:
        rows, said = self._rows(), self._words.library
        if all(row.id != self._chosen for row in rows):
            self._chosen, self._place = _first(rows), _FIRST_PHASE
        count = len(self._shelf.formats) + len(self._shelf.faulty)
        return LibraryView(
            rows=rows,
            chosen="" if self._outside else self._chosen,
            details=self._outside or self._details(),
            count=said.formats(count) if len(rows) == count else said.found(len(rows), count),
            nothing="" if rows else said.nothing(self._sought.words.strip()),
            deleted=self._deleted[-1] if self._deleted else "",
        )

    def _rows(self) -> tuple[LibraryRow, ...]:
        """What is wrong comes first: something must be done about it."""
        found = [one for one in self._known.values() if self._is_sought(one)]
        by_name = sorted(found, key=_name)
        in_order = sorted(by_name, key=_length) if self._sought.order is Order.LENGTH else by_name
        return (*self._faulty(), *(one.row for one in in_order))

    def _faulty(self) -> Iterable[LibraryRow]:
        words = folded(self._sought.words.strip())
        rows = (row_of_faulty(one, self._words) for one in self._shelf.faulty)
        return (row for row in rows if words in folded(row.name))

    def _is_sought(self, known: _Known) -> bool:
        lengths, group = self._sought.lengths, self._sought.group
        is_long = lengths.beyond is None or known.length > lengths.beyond
        is_short = lengths.most is None or known.length <= lengths.most
        suits = not group or known.shelved.exercise.group.allows(group)
        words = folded(self._sought.words.strip())
        return is_long and is_short and suits and (not words or words in self._words_of(known))

    def _known_of(self, shelved: ShelvedFormat) -> _Known:
        before, language = self._known.get(shelved.exercise.id), self._words.language
        if before and before.language == language and _is_same(before.shelved, shelved):
            return before
        exercise = shelved.exercise
        self._found_by.pop(exercise.id, None)
        return _Known(shelved, language, row_of(shelved, self._words), length_of(exercise))

    def _words_of(self, known: _Known) -> str:
        """By what it is found; looked for when somebody first seeks a word."""
        exercise = known.shelved.exercise
        if exercise.id not in self._found_by:
            self._found_by[exercise.id] = sought_in(exercise)
        return self._found_by[exercise.id]

    def _details(self) -> FormatDetails | FaultDetails | None:
        if faulty := self._faulty_one():
            return details_of_faulty(faulty, self._words)
        if known := self._known.get(self._chosen):
            place = min(self._place, len(known.shelved.exercise.phases))
            return details_of(known.shelved, place, self._words)
        return None

    def _faulty_one(self) -> FaultyFormat | None:
        return next((one for one in self._shelf.faulty if one.file == self._chosen), None)


def _is_same(one: ShelvedFormat, other: ShelvedFormat) -> bool:
    """An exercise that was not read anew is the very same one, which is seen faster than that it is equal."""
    exercises: tuple[ExerciseFormat, ExerciseFormat] = (one.exercise, other.exercise)
    is_same = exercises[0] is exercises[1] or exercises[0] == exercises[1]
    return is_same and (one.file, one.is_own) == (other.file, other.is_own)


def _first(rows: tuple[LibraryRow, ...]) -> str:
    """The one that the workshop is made around, or else a sound one, if there is one."""
    wanted = sorted(rows, key=lambda row: (row.id != DEFAULT_PROGRAMME, row.standing is Standing.FAULTY))
    return wanted[0].id if rows else ""


def _name(known: _Known) -> str:
    return alphabetical(known.row.name)


def _length(known: _Known) -> Duration:
    return known.length


def _beside(key: str, keys: list[str]) -> str:
    """The one after it, or before it where it was the last."""
    place = keys.index(key)
    others = keys[:place] + keys[place + 1 :]
    return others[min(place, len(others) - 1)] if others else ""
