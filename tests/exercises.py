"""Small exercises for groups of all kinds, as files and as values; their words say no more than which is which."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.builders import a_session, trio_format, trio_source
from trioapp.domain.formats import ExerciseFormat, Rounds
from trioapp.domain.groups_of_the_day import groups_of_the_day
from trioapp.domain.people import people_counted
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import Block, BlockKind, FormatText, ProgrammeHead, plan_of_programme
from trioapp.domain.run import Run
from trioapp.domain.session import Session
from trioapp.domain.workbook import Workbook
from trioapp.storage.format_file import parse_format

_SHAPES = ("circle", "triangle", "square", "diamond")
_HEAD = """format = 1
id = "{id}"
name = {{ nl = "{nl}", en = "{en}" }}
eyebrow = {{ nl = "{nl}", en = "{en}" }}
aim = {{ nl = "Doel van {nl}", en = "Aim of {en}" }}
rounds = "{rounds}"
{seats}

[group]
{group}

[brief]
statement = {{ nl = "Uitleg van {nl}", en = "Brief of {en}" }}

[call_back]
statement = {{ nl = "Klaar met {nl}", en = "Done with {en}" }}

[gather]
statement = {{ nl = "Terug", en = "Back" }}
"""
_CHANGE = """
[change_over]
name = { nl = "Wissel", en = "Change" }
length = "1:00"
"""
_ROLE = """
[[roles]]
id = "{id}"
name = {{ nl = "{nl}", en = "{en}" }}
shape = "{shape}"
"""
_PHASE = """
[[phases]]
id = "{id}"
name = {{ nl = "{nl}", en = "{en}" }}
length = "{minutes}:00"
aim = {{ nl = "{nl} samen", en = "{en} together" }}
"""


def exercise_file(
    exercise: str,
    names: tuple[str, str],
    roles: Sequence[tuple[str, str, str]],
    group: str,
    *,
    seats: Sequence[str] = (),
    phases: Sequence[tuple[str, str, str]] = (("talk", "Praten", "Talk"),),
    lines: bool = True,
    rounds: str = "one",
    minutes: int = 4,
) -> str:
    """The TOML of one; `roles` and `phases` are an id and its Dutch and English words."""
    nl, en = names
    order = f"seats = {json.dumps(list(seats))}" if seats else ""
    parts = [_HEAD.format(id=exercise, nl=nl, en=en, rounds=rounds, seats=order, group=group)]
    parts += [_CHANGE] if rounds != "one" else []
    parts += [
        _ROLE.format(id=role, nl=dutch, en=english, shape=shape)
        for (role, dutch, english), shape in zip(roles, _SHAPES, strict=False)
    ]
    for phase, dutch, english in phases:
        parts.append(_PHASE.format(id=phase, nl=dutch, en=english, minutes=minutes))
        if lines:
            said = (f'{role} = {{ nl = "{phase}: {word}", en = "{phase}: {ew}" }}' for role, word, ew in roles)
            parts.append("[phases.lines]\n" + "\n".join(said) + "\n")
    return "".join(parts)


GOSSIP_FILE = exercise_file(
    "gossip",
    ("Roddelronde", "Gossip round"),
    (("owner", "Inbrenger", "Case owner"), ("chair", "Gespreksleider", "Chair"), ("group", "Groep", "Group")),
    "size = 6\nfrom = 4\nto = 8",
    phases=(("tell", "Inbreng", "Case"), ("gossip", "Roddelen", "Gossip")),
)
REVIEW_FILE = exercise_file(
    "review",
    ("Terugblik", "After-action review"),
    (("chair", "Gespreksleider", "Chair"), ("scribe", "Notulist", "Scribe"), ("team", "Team", "Team")),
    "size = 6\nfrom = 3\nto = 12",
)
FOURS_FILE = exercise_file(
    "fours",
    ("Waarderend interview", "Appreciative interview"),
    (("teller", "Verteller", "Teller"), ("interviewer", "Interviewer", "Interviewer")),
    "size = 4\nalso = [3]",
    seats=("teller", "interviewer", "interviewer", "teller"),
    rounds="full",
)
EVERYBODY_FILE = exercise_file(
    "everybody",
    ("Een-twee-vier", "One-two-four-all"),
    (("everybody", "Iedereen", "Everybody"),),
    "size = 4\nalso = [3, 5]",
    phases=(("alone", "Alleen", "Alone"), ("pair", "Met z'n tweeën", "In pairs")),
    lines=False,
)
CIRCLE_FILE = exercise_file(
    "circle",
    ("Kring", "Circle"),
    (("owner", "Inbrenger", "Case owner"), ("group", "Groep", "Group")),
    "size = 20\nfrom = 10\nto = 30",
)
ADVICE_FILE = exercise_file(
    "advice",
    ("Adviesdriehoek", "Advice triangle"),
    (("asker", "Vrager", "Asker"), ("adviser", "Adviseur", "Adviser")),
    "size = 3\nalso = [4]",
    seats=("asker", "adviser", "adviser"),
    rounds="full",
)
FILES = (GOSSIP_FILE, REVIEW_FILE, FOURS_FILE, EVERYBODY_FILE, CIRCLE_FILE, ADVICE_FILE)


@cache
def exercise_named(name: str) -> ExerciseFormat:
    """One of those, or the trio, by its id."""
    if name == "trio":
        return trio_format()
    return next(found for found in map(parse_format, FILES) if found.id == name)


KINDS = ("trio", "gossip", "review", "fours", "everybody", "circle", "advice")


def exercise_part(block: str, name: str, rounds: Rounds | None = None) -> Block:
    exercise = exercise_named(name)
    return Block(block, 1, BlockKind.EXERCISE, exercise.name, format=name, rounds=rounds or exercise.rounds)


def day_with(*parts: Block | str, people: int = 12) -> Session:
    """A session, in Dutch, in which those exercises follow each other, with everybody seated; nothing has begun.

    A part that is given as a name is an exercise, as it is usually done.
    """
    blocks = tuple(
        replace(part if isinstance(part, Block) else exercise_part(f"{part}-{number}", part), number=number)
        for number, part in enumerate(parts, 1)
    )
    first, *others = dict.fromkeys(block.format for block in blocks if block.kind is BlockKind.EXERCISE)
    plan = plan_of_programme(blocks, exercise_named)
    head = ProgrammeHead("programme", 0, "day", exercise_named(first).name, plan)
    texts = (FormatText.of(name, number, source_named(name)) for number, name in enumerate(others, 1))
    session = replace(
        a_session(()),
        format=exercise_named(first),
        run=Run(plan),
        workbook=Workbook((head, *texts, *blocks)),
        other_formats=tuple(map(exercise_named, others)),
    )
    everybody = people_counted(people)
    seatings = groups_of_the_day(session, everybody, rather_duos=False)
    return replace(session, people=everybody, seatings=seatings)


@cache
def source_named(name: str) -> str:
    """The TOML of that exercise."""
    return trio_source() if name == "trio" else next(text for text in FILES if parse_format(text).id == name)


class ExercisesAtHand:
    """A library of the trio and those above, some of which may be changed; implements `domain.ports.Library`."""

    def __init__(self, changed: Mapping[str, ExerciseFormat] | None = None) -> None:
        self._changed = changed or {}

    def all(self) -> tuple[ExerciseFormat, ...]:
        return tuple(map(self.one, KINDS))

    def own_ids(self) -> frozenset[str]:
        return frozenset()

    def one(self, wanted: str) -> ExerciseFormat:
        if wanted not in KINDS:
            raise Refused(Problem(ProblemKind.PROGRAMME_UNKNOWN, what=wanted))
        return self._changed.get(wanted) or exercise_named(wanted)

    def source_of(self, wanted: str) -> str:
        return source_named(wanted)


EXERCISES = ExercisesAtHand()

THREE_FILE = """programme = 1
id = "three"
name = { nl = "Drie werkvormen", en = "Three exercises" }

[[blocks]]
id = "welcome"
kind = "statement"
name = { nl = "Welkom", en = "Welcome" }
length = "2:00"
statement = { nl = "Welkom", en = "Welcome" }

[[blocks]]
id = "trio"
kind = "exercise"
name = { nl = "Trio", en = "Trio" }
format = "trio"

[[blocks]]
id = "brief"
kind = "brief"
name = { nl = "Uitleg", en = "Brief" }
length = "2:00"
format = "gossip"

[[blocks]]
id = "forming"
kind = "forming"
name = { nl = "Groepen vormen", en = "Forming groups" }
length = "2:00"
format = "gossip"

[[blocks]]
id = "gossip"
kind = "exercise"
name = { nl = "Roddelronde", en = "Gossip round" }
format = "gossip"

[[blocks]]
id = "everybody"
kind = "exercise"
name = { nl = "Een-twee-vier", en = "One-two-four-all" }
format = "everybody"
"""
"""A day of three exercises; two of its parts are called like them."""


def put_in_library(data_dir: Path) -> None:
    """The gossip round and one-two-four-all, and the day in which they follow the trio, as files of the trainer's."""
    for folder, name, text in (
        ("formats", "gossip", GOSSIP_FILE),
        ("formats", "everybody", EVERYBODY_FILE),
        ("programmes", "three", THREE_FILE),
    ):
        (data_dir / folder).mkdir(parents=True, exist_ok=True)
        (data_dir / folder / f"{name}.toml").write_text(text, encoding="utf-8")
