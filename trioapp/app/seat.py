"""The command `seat`: trios and roles for each round, made without opening the program."""

from __future__ import annotations

import argparse
import json
import secrets
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from trioapp.app.compose import Backstage
from trioapp.domain.forming import LARGEST_SEED, Forming, Order, formed
from trioapp.domain.group_size import SMALLEST_GROUP
from trioapp.domain.ledger import Ledger
from trioapp.domain.people import Person
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.rotation import counts_as
from trioapp.domain.seating import Seating, labels_in
from trioapp.domain.wishes import wishes_named
from trioapp.presentation.new_trios_wording import NewTriosWording, Result
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.json_report import people_as_values, round_as_values
from trioapp.services.programmes import DEFAULT_PROGRAMME
from trioapp.storage.participant_list import read_participants


def seat(backstage: Backstage, asked: argparse.Namespace) -> int:
    """What could not be helped is said on standard error; the trios are the best there are all the same."""
    forming = _forming(backstage, asked)
    made = formed(forming)
    names = {person.id: person.name for person in forming.people}
    result = Result(range(1, forming.rounds + 1), forming.order.rule, made, names.__getitem__)
    if not_helped := NewTriosWording().not_helped(result):
        print(f"trioapp: {not_helped}", file=sys.stderr)
    if asked.json:
        print(json.dumps(_as_values(forming, made.seatings), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(forming, made.seatings, names, backstage.words)))
    return 0


def listed_people(backstage: Backstage, file: Path) -> tuple[Person, ...]:
    """Who stands in that file; what is left out of it is said on standard error."""
    read = read_participants(file)
    if read.left_out:
        print(f"trioapp: {backstage.words.fault_line(read.left_out)}", file=sys.stderr)
    return read.people


def _forming(backstage: Backstage, asked: argparse.Namespace) -> Forming:
    people = listed_people(backstage, asked.people)
    if len(people) < SMALLEST_GROUP:
        raise Refused(Problem(ProblemKind.LIST_TOO_SHORT, str(asked.people)))
    exercise = backstage.formats.one(DEFAULT_PROGRAMME)
    seed = secrets.randbelow(LARGEST_SEED + 1) if asked.seed is None else asked.seed
    return Forming(
        people=people,
        before=Seating(),
        ledger=Ledger((), counts_as(exercise)),
        wishes=wishes_named(asked.apart, asked.together, people),
        exercise=exercise,
        order=Order(seed=seed, each_round=True),
        rounds=asked.rounds,
        rather_duos=backstage.preferences.load().rather_duos,
    )


def _as_values(forming: Forming, seatings: Sequence[Seating]) -> dict[str, Any]:
    """As in the JSON export (contracts.md), and the number with which the same trios come again."""
    block = forming.exercise.id
    return {
        "seed": forming.order.seed,
        "people": people_as_values(forming.people, labels_in(seatings), named=True),
        "rounds": [round_as_values(block, number, seating) for number, seating in enumerate(seatings, 1)],
    }


def _lines(forming: Forming, seatings: Sequence[Seating], names: Mapping[str, str], words: Wording) -> Iterator[str]:
    for number, seating in enumerate(seatings, 1):
        yield words.round_of(number)
        for group in seating.groups:
            seats = (f"{names[seat.person]} ({_role(forming, seat.role, words)})" for seat in group.seats)
            yield f"  {words.group(forming.exercise.group).name(group.number)}: {' · '.join(seats)}"
        yield ""
    yield NewTriosWording().same_again(forming.order.seed)


def _role(forming: Forming, role: str, words: Wording) -> str:
    return forming.exercise.role(role).name.in_language(words.language).lower()
