"""What a session can be made of: a day with its blocks, or a mere exercise."""

from __future__ import annotations

from dataclasses import dataclass, replace

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import Library
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import FormatText, Programme, ProgrammeHead, plan_of_programme
from trioapp.domain.run import Run
from trioapp.domain.session import EMPTY, Session
from trioapp.domain.texts import Text
from trioapp.domain.workbook import Workbook

DEFAULT_PROGRAMME = "trio"
_HEAD = "programme"


@dataclass(frozen=True, slots=True)
class Choice:
    """A programme that can be chosen: its id and its name."""

    id: str
    name: Text


@dataclass(frozen=True)
class Template:
    """All that a new session takes from the library; `source` is the TOML of its first exercise."""

    programme: str
    exercise: ExerciseFormat
    source: str
    workbook: Workbook = EMPTY
    others: tuple[ExerciseFormat, ...] = ()

    def filled_in(self, session: Session) -> Session:
        """A session that begins with this programme."""
        alone = plan_of(self.exercise, self.exercise.rounds)
        plan = next((head.plan for head in self.workbook.of(ProgrammeHead)), alone)
        return replace(session, run=Run(plan), workbook=self.workbook, other_formats=self.others)


class Programmes:
    """The days and the exercises of the library under one roof, told apart by their ids."""

    def __init__(self, formats: Library[ExerciseFormat], days: Library[Programme]) -> None:
        self._formats = formats
        self._days = days

    def choices(self) -> tuple[Choice, ...]:
        """The exercises first, of which the trio is one, then the days."""
        exercises = tuple(Choice(one.id, one.name) for one in self._formats.all())
        return (*exercises, *(Choice(one.id, one.name) for one in self._days.all()))

    def ids(self) -> tuple[str, ...]:
        """Those of all that can be chosen."""
        return tuple(choice.id for choice in self.choices())

    def template(self, wanted: str) -> Template:
        """`Refused` when there is no programme of that id, or an exercise of it is not there."""
        if any(day.id == wanted for day in self._days.all()):
            return self.of_day(self._days.one(wanted))
        if all(choice.id != wanted for choice in self.choices()):
            known = ", ".join(choice.id for choice in self.choices())
            raise Refused(Problem(ProblemKind.PROGRAMME_UNKNOWN, what=wanted, other=known))
        return of_exercise(self._formats.one(wanted), self._formats.source_of(wanted))

    def of_day(self, day: Programme) -> Template:
        """`Refused` when one of its exercises is not in the library."""
        formats = {name: self._formats.one(name) for name in day.formats or (DEFAULT_PROGRAMME,)}
        sources = {name: self._formats.source_of(name) for name in formats}
        first, *others = formats
        plan = plan_of_programme(day.blocks, formats.__getitem__)
        head = ProgrammeHead(_HEAD, 0, day.id, day.name, plan)
        texts = (FormatText.of(name, number, sources[name]) for number, name in enumerate(others, 1))
        return Template(
            day.id,
            formats[first],
            sources[first],
            Workbook((head, *texts, *day.blocks)),
            tuple(formats[name] for name in others),
        )


def of_exercise(exercise: ExerciseFormat, source: str) -> Template:
    return Template(exercise.id, exercise, source)
