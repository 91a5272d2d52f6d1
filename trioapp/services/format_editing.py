"""The trainer's pen on one exercise of the library: a draft, each step of which can be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from trioapp.domain.format_edits import sound, tidied
from trioapp.domain.format_texts import Spot, as_it_is_kept, filled, gaps, said, text_at, with_words
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.values import dataclass

MOST_STEPS_BACK = 100


class Act(StrEnum):
    """What was done to the exercise, for the words of undo and redo."""

    TEXT = "text"
    PHASE_ADDED = "phase_added"
    PHASE_COPIED = "phase_copied"
    PHASE_MOVED = "phase_moved"
    PHASE_REMOVED = "phase_removed"
    LENGTH = "length"
    TIMES = "times"
    ONCE = "once"
    QUIET = "quiet"
    CUE_ADDED = "cue_added"
    CUE_MOVED = "cue_moved"
    CUE_REMOVED = "cue_removed"
    WATCH_ADDED = "watch_added"
    WATCH_REMOVED = "watch_removed"
    ROLE_ADDED = "role_added"
    ROLE_MOVED = "role_moved"
    ROLE_REMOVED = "role_removed"
    SHAPE = "shape"
    EXTRA = "extra"
    CHANGE_OVER = "change_over"
    ROUNDS = "rounds"
    GROUP = "group"
    MARKS = "marks"
    HEADING_ADDED = "heading_added"
    HEADING_REMOVED = "heading_removed"
    SOURCE = "source"
    REVERT = "revert"


@dataclass(frozen=True, slots=True)
class _Step:
    """What was done, and the draft on the other side of it."""

    act: Act
    draft: ExerciseFormat


class FormatEditing:
    """Has one exercise open at a time, as a copy; `keep` writes it down and raises `Refused` when that cannot be."""

    def __init__(self, keep: Callable[[ExerciseFormat], None]) -> None:
        self._keep = keep
        self._draft: ExerciseFormat | None = None
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._opened = self._kept = self._in_file = self._draft
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._open_step: tuple[Act, str] | None = None

    def open(self, exercise: ExerciseFormat) -> None:
        """What is done from now on is done to this one; what was not saved of another one is lost."""
        self._draft = sound(exercise)
        self._begin_anew()

    def close(self) -> None:
        self._draft = None
        self._begin_anew()

    @property
    def is_open(self) -> bool:
        return self._draft is not None

    @property
    def draft(self) -> ExerciseFormat:
        """The exercise as it is now; asking for it while none is open is a mistake in the program."""
        if self._draft is None:
            raise RuntimeError("no exercise is open")
        return self._draft

    # -- what is done to it

    def do(self, act: Act, draft: ExerciseFormat, about: str = "") -> bool:
        """The exercise is like that now; False when it was so already.

        What goes on being done to the same thing, `about` it, is one step.
        """
        before = self.draft
        if draft == before:
            return False
        if not about or self._open_step != (act, about):
            self._done = [*self._done, _Step(act, before)][-MOST_STEPS_BACK:]
        self._open_step = (act, about) if about else None
        self._undone, self._draft = [], draft
        return True

    def write(self, spot: Spot, language: str, typed: str) -> bool:
        """That text reads so in that language; False when it had to be cut."""
        self.do(Act.TEXT, with_words(self.draft, spot, language, typed), f"{spot} {language}")
        words = said(text_at(self.draft, spot), language)
        return len(words) >= len(as_it_is_kept(spot.part, typed))

    def leave(self) -> None:
        """What is typed next is another step."""
        self._open_step = None

    def revert(self) -> None:
        """As it was when it was opened, which is a step of its own."""
        if self._opened:
            self.do(Act.REVERT, self._opened)

    @property
    def can_revert(self) -> bool:
        """Whether it is another one than when it was opened."""
        return self._draft != self._opened

    # -- back and forth

    @property
    def undoable(self) -> Act | None:
        """What undo would take back."""
        return self._done[-1].act if self._done else None

    @property
    def redoable(self) -> Act | None:
        """What redo would do again."""
        return self._undone[-1].act if self._undone else None

    def undo(self) -> None:
        if self._done:
            step = self._done.pop()
            self._undone.append(_Step(step.act, self.draft))
            self._draft, self._open_step = step.draft, None

    def redo(self) -> None:
        if self._undone:
            step = self._undone.pop()
            self._done.append(_Step(step.act, self.draft))
            self._draft, self._open_step = step.draft, None

    # -- keeping it

    @property
    def is_changed(self) -> bool:
        """Whether something was done to it since it was kept."""
        return self._draft is not self._kept and self._draft != self._kept

    @property
    def gaps(self) -> tuple[Spot, ...]:
        """Where nothing stands that the file must have; what stood there before stays in it."""
        return gaps(self.draft)

    def save(self) -> None:
        """Has it kept, if it is another one than was kept last; `Refused` when that cannot be, and the draft stays."""
        if self._draft is None or self._in_file is None or not self.is_changed:
            return
        draft, in_file = self._draft, tidied(filled(self._draft, self._in_file))
        self._keep(in_file)
        self._kept, self._in_file = draft, in_file
