"""What a session can be made of: a day with its blocks, or a mere exercise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration
from trioapp.domain.pictures import Picture
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import Library, PicturesBeside, ProgrammeLibrary
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import FormatText, Programme, ProgrammeHead, plan_of_programme, reckoned
from trioapp.domain.run import Run
from trioapp.domain.session import EMPTY, Session
from trioapp.domain.texts import Text
from trioapp.domain.workbook import Workbook

DEFAULT_PROGRAMME = "trio"
_HEAD = "programme"


class ChoiceGroup(StrEnum):
    """Under which heading a programme is chosen."""

    DAY = "day"
    EXERCISE = "exercise"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Choice:
    """A programme that can be chosen, and how long it takes; None where an exercise of it is not there."""

    id: str
    name: Text
    group: ChoiceGroup
    length: Duration | None


@dataclass(frozen=True)
class Template:
    """All that a new session takes from the library; `source` is the TOML of its first exercise."""

    programme: str
    exercise: ExerciseFormat
    source: str
    workbook: Workbook = EMPTY
    others: tuple[ExerciseFormat, ...] = ()
    left_out: tuple[Problem, ...] = ()
    """Why a picture of it is not in the session."""

    def filled_in(self, session: Session) -> Session:
        """A session that begins with this programme."""
        alone = plan_of(self.exercise, self.exercise.rounds)
        plan = next((head.plan for head in self.workbook.of(ProgrammeHead)), alone)
        return replace(session, run=Run(plan), workbook=self.workbook, other_formats=self.others)


class Programmes:
    """The days and the exercises of the library under one roof, told apart by their ids."""

    def __init__(self, formats: Library[ExerciseFormat], days: ProgrammeLibrary, pictures: PicturesBeside) -> None:
        self._formats = formats
        self._days = days
        self._pictures = pictures

    def choices(self) -> tuple[Choice, ...]:
        """The days and the exercises that come with the program, and then the trainer's own ones."""
        own = self._formats.own_ids() | self._days.own_ids()
        exercises = {one.id: one for one in self._formats.all()}
        days = (
            Choice(one.id, one.name, ChoiceGroup.OWN if one.id in own else ChoiceGroup.DAY, _length(one, exercises))
            for one in self._days.all()
        )
        singles = (
            Choice(
                one.id,
                one.name,
                ChoiceGroup.OWN if one.id in own else ChoiceGroup.EXERCISE,
                reckoned(plan_of(one, one.rounds)),
            )
            for one in exercises.values()
        )
        order = tuple(ChoiceGroup)
        return tuple(sorted((*days, *singles), key=lambda choice: order.index(choice.group)))

    def ids(self) -> tuple[str, ...]:
        """Those of all that can be chosen: the exercises first, of which the trio is one, then the days."""
        return (*(one.id for one in self._formats.all()), *(one.id for one in self._days.all()))

    def template(self, wanted: str) -> Template:
        """`Refused` when there is no programme of that id, or an exercise of it is not there."""
        if any(day.id == wanted for day in self._days.all()):
            return self.of_day(self._days.one(wanted), self._days.file_of(wanted))
        if wanted not in (known := self.ids()):
            raise Refused(Problem(ProblemKind.PROGRAMME_UNKNOWN, what=wanted, other=", ".join(known)))
        return of_exercise(self._formats.one(wanted), self._formats.source_of(wanted))

    def of_day(self, day: Programme, file: Path) -> Template:
        """A day that was read from that file, beside which its pictures lie; one that cannot be had is left out.

        `Refused` when one of its exercises is not in the library.
        """
        formats = {name: self._formats.one(name) for name in day.formats or (DEFAULT_PROGRAMME,)}
        sources = {name: self._formats.source_of(name) for name in formats}
        first, *others = formats
        plan = plan_of_programme(day.blocks, formats.__getitem__)
        head = ProgrammeHead(_HEAD, 0, day.id, day.name, plan)
        texts = (FormatText.of(name, number, sources[name]) for number, name in enumerate(others, 1))
        pictures, left_out = self._pictures_of(day, file)
        return Template(
            day.id,
            formats[first],
            sources[first],
            Workbook((head, *texts, *pictures, *day.blocks)),
            tuple(formats[name] for name in others),
            left_out,
        )

    def _pictures_of(self, day: Programme, file: Path) -> tuple[tuple[Picture, ...], tuple[Problem, ...]]:
        """Copies, which the session calls as the programme does; and what is wrong with the others."""
        pictures, left_out = list[Picture](), list[Problem]()
        for number, name in enumerate(dict.fromkeys(block.picture for block in day.blocks if block.picture), 1):
            try:
                pictures.append(Picture(name, number, self._pictures.read(file, name)))
            except Refused as refused:
                left_out.extend(refused.problems)
        return tuple(pictures), tuple(left_out)


def of_exercise(exercise: ExerciseFormat, source: str) -> Template:
    return Template(exercise.id, exercise, source)


def _length(day: Programme, exercises: dict[str, ExerciseFormat]) -> Duration | None:
    try:
        return reckoned(plan_of_programme(day.blocks, exercises.__getitem__))
    except KeyError:
        return None
