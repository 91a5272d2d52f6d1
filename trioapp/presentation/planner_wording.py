"""What the program says about the parts of the day, where they are planned."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.domain import numerals
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.group_size import TRIOS, GroupSize
from trioapp.domain.instants import Duration
from trioapp.domain.programme import BlockKind, CanvasKind
from trioapp.domain.wordings import Field
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.planner import PartState
from trioapp.services.day_planning import DayAct

_MINUTE_MS = 60_000
_MOST_CHANGES = 3
"""More of them at once nobody reads."""


class PlannerWording(QObject):
    """Words and sentences as plain text."""

    def minutes(self, length: Duration) -> str:
        """A length as it is said: `15 min`, and where it is no whole number of them `2:30`."""
        if length.ms % _MINUTE_MS:
            return numerals.length(length)
        return self.tr("{count} min").format(count=length.ms // _MINUTE_MS)

    def state(self, state: PartState) -> str:
        return {
            PartState.OVER: self.tr("over"),
            PartState.NOW: self.tr("now"),
            PartState.TO_COME: "",
            PartState.LEFT_OUT: self.tr("left out"),
        }[state]

    def skipped(self) -> str:
        """Of a part that is over without having been."""
        return self.tr("skipped")

    def left_out(self) -> str:
        """Above what is not in the plan."""
        return self.tr("Left out")

    def exercise(self, name: str, length: Duration) -> str:
        """An exercise that can be added, such as `Trio · 15 min`."""
        return f"{name} · {self.minutes(length)}"

    def card_of(self, kind: BlockKind, exercise: ExerciseFormat, language: str) -> str:
        """A card that belongs to one of several exercises."""
        return self.tr("{kind}: {exercise}").format(
            kind=self.kind(kind, exercise.group), exercise=exercise.name.in_language(language)
        )

    def kind(self, kind: BlockKind, group: GroupSize = TRIOS) -> str:
        if kind is BlockKind.FORMING and not group.is_trio:
            return self.tr("Forming groups")
        return {
            BlockKind.AGENDA: self.tr("Overview of the programme"),
            BlockKind.STATEMENT: self.tr("Statement"),
            BlockKind.VIEWS: self.tr("Two views"),
            BlockKind.PROMPTS: self.tr("Questions, one by one"),
            BlockKind.PICTURE: self.tr("Picture with words"),
            BlockKind.CASE: self.tr("Example, step by step"),
            BlockKind.POLL: self.tr("Where do we stand?"),
            BlockKind.BRIEF: self.tr("Briefing"),
            BlockKind.FORMING: self.tr("Forming trios"),
            BlockKind.EXERCISE: self.tr("Exercise"),
            BlockKind.HARVEST: self.tr("Harvest"),
            BlockKind.CANVAS: self.tr("Canvas"),
            BlockKind.BREAK: self.tr("Break"),
        }[kind]

    def canvas(self, canvas: CanvasKind) -> str:
        return {
            CanvasKind.FIELD: self.tr("Adaptive and learning"),
            CanvasKind.THEORY_OF_CHANGE: self.tr("Theory of change"),
            CanvasKind.LEARNING_SYSTEM: self.tr("Learning system"),
            CanvasKind.AGENDA: self.tr("Learning agenda"),
            CanvasKind.CHAIN: self.tr("From sentence to agenda"),
            CanvasKind.OBSTACLES: self.tr("What makes it hard here?"),
        }[canvas]

    def field(self, field: Field) -> str:
        return {
            Field.NAME: self.tr("Name"),
            Field.HEADING: self.tr("Heading above it"),
            Field.STATEMENT: self.tr("Sentence on the beamer"),
            Field.SUPPORT: self.tr("Smaller line below it"),
            Field.LINES: self.tr("Lines, one on each row"),
            Field.LEFT_HEADING: self.tr("Heading on the left"),
            Field.LEFT_LINES: self.tr("On the left, one on each row"),
            Field.RIGHT_HEADING: self.tr("Heading on the right"),
            Field.RIGHT_LINES: self.tr("On the right, one on each row"),
            Field.SOURCE: self.tr("Source"),
            Field.FOR_TRAINER: self.tr("For yourself, never on the beamer"),
        }[field]

    def pin(self, starts: int | None, ends: int | None) -> str:
        """To which times a part keeps; nothing where to none."""
        begin, end = ("" if one is None else numerals.of_minute(one) for one in (starts, ends))
        if begin and end:
            return self.tr("fixed {begin} to {end}").format(begin=begin, end=end)
        if begin:
            return self.tr("fixed {begin}").format(begin=begin)
        return self.tr("until {end}").format(end=end) if end else ""

    def waits(self, length: Duration, until: int) -> str:
        return self.tr("{time} free before {begin}").format(
            time=self.minutes(_whole(length)), begin=numerals.of_minute(until)
        )

    def late(self, length: Duration, minute: int) -> str:
        return self.tr("{time} late for {begin}").format(
            time=self.minutes(_whole(length)), begin=numerals.of_minute(minute)
        )

    def past(self, minute: int) -> str:
        return self.tr("{begin} is past already").format(begin=numerals.of_minute(minute))

    def same_time(self, minute: int, other: str) -> str:
        return self.tr("{begin} is the fixed time of '{part}' too").format(begin=numerals.of_minute(minute), part=other)

    def around(self, lengths: list[tuple[BlockKind | None, Duration]]) -> str:
        """What a block of an exercise takes in all, part by part; None is the coming back."""
        words = {
            BlockKind.BRIEF: self.tr("briefing {minutes}"),
            BlockKind.FORMING: self.tr("forming {minutes}"),
            BlockKind.EXERCISE: self.tr("exercise {minutes}"),
            None: self.tr("return {minutes}"),
            BlockKind.HARVEST: self.tr("harvest {minutes}"),
        }
        parts = [words[kind].format(minutes=_bare(length)) for kind, length in lengths]
        whole = Duration(sum(length.ms for _, length in lengths))
        return f"{' + '.join(parts)} = {self.minutes(whole)}"

    def proposal(self, changes: list[tuple[str, Duration, Duration]]) -> str:
        """Which parts would be shorter or longer: the most changed ones, and how many more."""
        changes = sorted(changes, key=lambda one: -abs(one[2].ms - one[1].ms))
        shown = [
            f"{name} {numerals.length(old)} → {numerals.length(new)}" for name, old, new in changes[:_MOST_CHANGES]
        ]
        if len(changes) > _MOST_CHANGES:
            shown.append(self.tr("and {count} more").format(count=len(changes) - _MOST_CHANGES))
        return " · ".join(shown)

    def cut(self) -> str:
        return self.tr("A field holds {most} characters; the rest was left out.").format(most=LONGEST_FIELD)

    def has_been(self) -> str:
        return self.tr("That has been meanwhile, and so it stays.")

    def kept_as(self, name: str) -> str:
        return self.tr("'{name}' can be chosen for new sessions from now on.").format(name=name)

    def missing_picture(self, name: str) -> str:
        return self.tr(
            "The picture '{name}' could not be had when this session was made; the room sees the words alone. "
            "Choose it again, or go on without picture."
        ).format(name=name)

    def act(self, act: str) -> str:
        """What was done to the day, for undo; empty for what was done on another page."""
        words = {
            DayAct.MOVE: self.tr("part moved"),
            DayAct.LEAVE_OUT: self.tr("part left out"),
            DayAct.PUT_BACK: self.tr("part put back"),
            DayAct.DUPLICATE: self.tr("part duplicated"),
            DayAct.ADD: self.tr("part added"),
            DayAct.LENGTH: self.tr("length changed"),
            DayAct.TIMES: self.tr("fixed time changed"),
            DayAct.AGENDA: self.tr("agenda changed"),
            DayAct.TEXT: self.tr("text changed"),
            DayAct.PICTURE: self.tr("picture changed"),
            DayAct.LENGTHS: self.tr("day planned anew"),
            DayAct.MAKE_DAY: self.tr("day made"),
        }
        return words[DayAct(act)] if act in tuple(DayAct) else ""


def _bare(length: Duration) -> str:
    minutes, rest = divmod(length.ms, _MINUTE_MS)
    return numerals.length(length) if rest else str(minutes)


def _whole(length: Duration) -> Duration:
    """To the nearest minute, and never none."""
    return Duration(max(1, (length.ms + _MINUTE_MS // 2) // _MINUTE_MS) * _MINUTE_MS)
