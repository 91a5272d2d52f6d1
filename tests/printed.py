"""What is printed of a session that begins with an exercise of the library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from tests.builders import CREATED_MS, RESOURCES, SEVEN_NAMES, HandClock
from trioapp.domain.formats import ExerciseFormat, Rounds
from trioapp.domain.groups_of_the_day import groups_of_the_day
from trioapp.domain.people import people_named
from trioapp.domain.plans import plan_of
from trioapp.domain.prints import PrintKind, PrintPaper, PrintSheet
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session, SessionHead
from trioapp.presentation.print_cards import Prints
from trioapp.presentation.wording import Wording
from trioapp.storage.library import format_files

BUILT_IN = tuple(sorted(file.stem for file in (RESOURCES / "formats").glob("*.toml")))


@cache
def exercises() -> Mapping[str, ExerciseFormat]:
    """Those that come with the program, by id."""
    return {one.id: one for one in format_files(RESOURCES / "formats", Path("none")).all()}


def session_of(
    exercise: ExerciseFormat, people: tuple[str, ...] = SEVEN_NAMES, rounds: Rounds | None = None
) -> Session:
    """One that was just made, everybody seated as the program does it."""
    everybody = people_named(people)
    head = SessionHead("id-1", "Leerdag", exercise.id, "nl", CREATED_MS)
    run = Run(plan_of(exercise, rounds or exercise.rounds))
    session = Session(head, exercise, everybody, Seatings.of(Seating()), run)
    return replace(session, seatings=groups_of_the_day(session, everybody, rather_duos=False))


def prints_of(session: Session) -> Prints:
    return Prints(session, session.exercises[0], HandClock().now(), Wording())


def all_sheets(session: Session, paper: PrintPaper = PrintPaper.A4, **changed: int) -> tuple[PrintSheet, ...]:
    """Everything in its usual number, but for kinds that are given another one by name."""
    prints = prints_of(session)
    others = {PrintKind[name.upper()]: count for name, count in changed.items()}
    return prints.sheets({**prints.usual_counts, **others}, paper)


def words_on(value: object) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_on(getattr(value, field.name))
    elif isinstance(value, tuple):
        part: Any
        for part in value:
            yield from words_on(part)
