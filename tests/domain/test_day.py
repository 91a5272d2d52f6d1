"""When each part of the day begins: as it began, or as it is to be expected, with fixed times and what misses them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import CREATED_MS, trio_format
from tests.days import card, day_of
from trioapp.domain.day import Part, late_by, parts_of
from trioapp.domain.formats import Rounds
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.programme import Block, BlockKind, phases_of
from trioapp.domain.session import Session
from trioapp.domain.texts import Text

NOW = Instant("boot", 1_000_000, CREATED_MS)


def parts_at(session: Session, minutes: float = 0) -> tuple[Part, ...]:
    now = NOW + Duration.of(minutes=minutes)
    return parts_of(session, session.run.position(now), now)


def moved(session: Session, *moves: tuple[float, MoveKind, str]) -> Session:
    run = session.run
    for minutes, kind, block in moves:
        run = run.moved(Move(kind, NOW + Duration.of(minutes=minutes), phase="1", round=0, block=block))
    return replace(session, run=run)


def late_at(session: Session, minutes: float) -> Duration:
    now = NOW + Duration.of(minutes=minutes)
    return late_by(session, parts_at(session, minutes), session.run.position(now), now)


def begins(parts: tuple[Part, ...]) -> list[int]:
    return [(part.begins - CREATED_MS) // 60_000 for part in parts]


def test_before_the_start_the_day_begins_now() -> None:
    assert begins(parts_at(day_of(card("a"), card("b", 7), card("c")), 3)) == [3, 8, 15]


def test_what_was_jumped_over_takes_no_time() -> None:
    session = moved(
        day_of(card("a"), card("b", 60), card("c"), card("d")), (0, MoveKind.START, ""), (2, MoveKind.JUMP, "c")
    )
    parts = parts_at(session, 3)
    assert [(part.is_over, part.is_now) for part in parts] == [
        (True, False),
        (True, False),
        (False, True),
        (False, False),
    ]
    assert begins(parts) == [0, 3, 2, 7]
    assert parts[1].takes == ZERO
    assert late_at(session, 3) == Duration.of(minutes=12 - 75)


def test_a_fixed_time_is_waited_for_or_missed() -> None:
    wall = CREATED_MS // 60_000 * 60_000
    parts = parts_at(day_of(card("a"), card("b", starts=20), card("c", starts=22), card("d", ends=40)))
    assert [part.begins for part in parts[1:]] == [wall + minutes * 60_000 for minutes in (20, 25, 30)]
    assert parts[1].waits == Duration(wall + 20 * 60_000 - CREATED_MS - 5 * 60_000)
    assert [part.late for part in parts] == [ZERO, ZERO, Duration.of(minutes=3), ZERO]


def test_waiting_for_a_fixed_time_makes_no_day_late() -> None:
    session = moved(day_of(card("a"), card("b", starts=31)), (0, MoveKind.START, ""))
    assert [late_at(session, minutes) for minutes in (0, 20)] == [ZERO, ZERO]
    session = moved(session, (40, MoveKind.NEXT, ""))
    wall = CREATED_MS // 60_000 * 60_000
    assert late_at(session, 41) == Duration(CREATED_MS + 40 * 60_000 - wall - 31 * 60_000)


def test_what_is_left_out_since_the_start_makes_the_day_shorter() -> None:
    session = moved(day_of(card("a"), card("b", 7), card("c")), (0, MoveKind.START, ""))
    plan = session.run.plan
    run = session.run.moved(Move(MoveKind.REPLAN, NOW, plan=(plan[0], plan[2])))
    assert late_at(replace(session, run=run), 0) == Duration.of(minutes=-7)


@pytest.mark.parametrize("other", [10, 11])
def test_two_parts_at_the_same_time_or_nearly_so_are_told_by_how_much_the_second_is_late(other: int) -> None:
    parts = parts_at(day_of(card("a", starts=10), card("b", starts=other)))
    assert parts[1].late == Duration.of(minutes=15 - other)


def test_an_exercise_of_a_certain_length_takes_as_long() -> None:
    block = Block("x", 1, BlockKind.EXERCISE, Text.of({"nl": "x"}), Duration.of(minutes=12), format="trio")
    (part,) = parts_at(day_of(block))
    assert part.takes == Duration.of(minutes=13)
    too_short = replace(block, length=Duration.of(minutes=1), rounds=Rounds.FULL)
    assert len(tuple(phases_of(too_short, lambda _: trio_format(), 0))) == 17
