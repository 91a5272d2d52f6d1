"""The timings in the export, for a session in which everything happened that happens in a room."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from tests.builders import CREATED_MS, HandClock, a_day, a_session
from trioapp.domain.formats import Rounds
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.plans import plan_of
from trioapp.domain.session import Session
from trioapp.domain.timings import in_parts, timings
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.report import Contents


class Day:
    """A session and a clock: things are done in it at a second after its beginning."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.session: Session = a_session()
        self.began = self.clock.now()

    def do(self, second: float, kind: MoveKind, amount: float = 0, **details: Any) -> None:
        self.clock.pass_time(seconds=second - self.clock.now().since(self.began).seconds)
        move = replace(Move(kind, self.clock.now(), Duration.of(seconds=amount)), **details)
        self.session = replace(self.session, run=self.session.run.moved(move))

    def timings(self) -> list[tuple[str, int, float, float, float, float, float]]:
        """Phase, round, planned, actual, paused, and start and end in seconds after the beginning."""
        values = json.loads(as_json(self.session, Contents(), self.clock.now()))["timings"]
        return [
            (
                value["phase"], value["round"], value["planned_s"], value["actual_s"], value["paused_s"],
                self._after(value["started"]), self._after(value["ended"]),
            )
            for value in values
        ]  # fmt: skip

    def _after(self, moment: str) -> float:
        return datetime.fromisoformat(moment).timestamp() - self.began.wall_ms // 1000


def test_a_late_start_a_pause_a_slip_more_time_and_overtime_come_out_right() -> None:
    day = Day()
    day.do(100, MoveKind.START)
    day.do(110, MoveKind.EARLIER, 30)
    day.do(150, MoveKind.PAUSE)
    day.do(180, MoveKind.RESUME)
    day.do(200, MoveKind.NEXT)
    day.do(205, MoveKind.UNDO)
    day.do(300, MoveKind.JUMP, phase="ask")
    day.do(400, MoveKind.ADJUST, 60)
    day.do(500, MoveKind.NEXT)
    day.do(520, MoveKind.NEXT)
    day.do(700, MoveKind.STOP)
    assert day.timings() == [
        ("choose", 1, 60, 60, 0, 70, 130),
        ("tell", 1, 180, 140, 30, 130, 300),
        ("ask", 1, 360, 200, 0, 300, 500),
        ("give_back", 1, 180, 20, 0, 500, 520),
        ("capture", 1, 120, 180, 0, 520, 700),
    ]


def test_time_away_that_does_not_count_is_a_pause_in_the_export() -> None:
    day = Day()
    day.do(0, MoveKind.START)
    day.do(4000, MoveKind.SKIP, 3970)
    day.do(4020, MoveKind.NEXT)
    day.do(4030, MoveKind.STOP)
    assert day.timings()[0] == ("choose", 1, 60, 50, 3970, 0, 4020)


def test_rounds_of_one_plan_and_a_second_start_are_numbered_on_and_roles_turn_by_a_change_only() -> None:
    day = Day()
    day.do(0, MoveKind.REPLAN, plan=plan_of(day.session.format, Rounds.COMPACT))
    day.do(0, MoveKind.START)
    day.do(2000, MoveKind.STOP)
    day.do(2100, MoveKind.START)
    day.do(2130, MoveKind.STOP)
    rounds = [(phase, number) for phase, number, *_ in day.timings()]
    assert rounds[:6] == [("choose", 1), ("tell", 1), ("ask", 1), ("give_back", 1), ("capture", 1), ("change_over", 2)]
    assert rounds[-2:] == [("capture", 3), ("choose", 4)]
    held = json.loads(as_json(day.session, Contents(), day.clock.now()))["rounds"]
    assert [one["round"] for one in held] == [1, 2, 3, 4]
    first_trio = [[seat["role"] for seat in one["trios"][0]["seats"]] for one in held]
    assert first_trio == [
        ["storyteller", "interviewer", "observer"],
        ["interviewer", "observer", "storyteller"],
        ["observer", "storyteller", "interviewer"],
        ["observer", "storyteller", "interviewer"],
    ]


def test_what_was_undone_is_not_in_the_export() -> None:
    day = Day()
    day.do(0, MoveKind.START)
    day.do(30, MoveKind.UNDO)
    assert day.timings() == []
    assert day.session.run.position(day.clock.now()).elapsed == ZERO


def test_the_steps_of_a_card_are_one_part_of_the_day() -> None:
    day = a_day()
    run = day.run
    begin = Instant("boot", 0, CREATED_MS)
    for seconds, kind in ((0, MoveKind.START), (60, MoveKind.NEXT), (90, MoveKind.NEXT), (120, MoveKind.NEXT)):
        run = run.moved(Move(kind, begin + Duration.of(seconds=seconds)))
    stays = timings(replace(day, run=run), begin + Duration.of(seconds=150))
    parts = in_parts(stays)
    assert [(stay.what.block, stay.what.id) for stay in stays][2:] == [("two-views", "1"), ("two-views", "2")]
    assert [(part.what.block, part.actual.seconds, part.planned.seconds) for part in parts] == [
        ("part-1", 60, 120),
        ("agenda", 30, 180),
        ("two-views", 60, 240),
    ]
