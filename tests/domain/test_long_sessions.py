"""Five hundred workdays: the run beside a plain clock that counts from event to event, to the millisecond."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field, replace
from itertools import pairwise
from random import Random
from typing import Any

from trioapp.domain import numerals
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind, Place, Plan, PlannedPhase
from trioapp.domain.position import Position, Stay
from trioapp.domain.run import Run

SESSIONS = 500
SECOND_MS, MINUTE_MS, WORKDAY_MS, YEAR_MS = 1000, 60_000, 8 * 3_600_000, 365 * 86_400_000

Entry = tuple[int, int, Place]
"""What tells one stay in a phase apart from all others: when it began, in which round, and which phase it is."""
Stayed = tuple[Entry, int | None, int, int]
"""A stay as the reference knows it: its entry, when it ended, and how long it counted and was paused."""


# -- the reference


@dataclass
class Hands:
    """Where the plain clock stands, all in whole milliseconds."""

    plan: Plan
    now: int = 0
    status: str = "ready"
    lengths: list[int] = field(default_factory=list)
    phase: int = 0
    round: int = 0
    rounds_before: int = 0
    elapsed: int = 0
    paused: int = 0
    started: int | None = None
    stays: list[Stayed] = field(default_factory=list)
    stays_before: int = 0
    """How many of those are of earlier starts."""

    def __post_init__(self) -> None:
        self.lay_out(self.plan)

    def copied(self) -> Hands:
        other = copy(self)
        other.lengths, other.stays = list(self.lengths), list(self.stays)
        return other

    def lay_out(self, plan: Plan) -> None:
        self.plan, self.lengths = plan, [phase.length.ms for phase in plan]
        self.phase = self.elapsed = 0

    @property
    def is_live(self) -> bool:
        return self.status in ("running", "paused")

    @property
    def is_last(self) -> bool:
        return self.phase == len(self.plan) - 1

    @property
    def waits(self) -> bool:
        """Whether the trainer says when the phase ends."""
        here, after = self.plan[self.phase], self.plan[self.phase + 1 :][:1]
        return here.held or not after or after[0].block != here.block

    @property
    def is_over(self) -> bool:
        return self.elapsed >= self.lengths[self.phase]

    @property
    def calls_back(self) -> bool:
        return self.is_last or self.plan[self.phase].call_back is not None

    @property
    def time_is_up(self) -> bool:
        return self.is_live and self.calls_back and self.is_over

    @property
    def going_on(self) -> list[Stayed]:
        """The stay that lasts, if there is one."""
        if self.started is None:
            return []
        return [((self.started, self.round, self.plan[self.phase].place), None, 0, self.paused)]

    def go(self, until: int) -> None:
        """Counts on until then, stopping at each end of a phase to hand on to the next."""
        while (
            self.status == "running" and not self.waits and self.elapsed + until - self.now >= self.lengths[self.phase]
        ):
            self.count(self.lengths[self.phase] - self.elapsed)
            self.enter(self.phase + 1)
        self.count(until - self.now)

    def count(self, ms: int) -> None:
        self.now += ms
        if self.status == "running":
            self.elapsed += ms
        elif self.status == "paused":
            self.paused += ms

    def go_as(self, status: str, until: int) -> None:
        """Counts on as if the clock were running, or paused."""
        was, self.status = self.status, status
        self.go(until)
        self.status = was

    def enter(self, phase: int) -> None:
        self.leave()
        self.phase, self.started, self.elapsed, self.paused = phase, self.now, 0, 0
        self.round = self.rounds_before + self.plan[phase].round

    def leave(self) -> None:
        self.stays += [(entry, self.now, self.elapsed, paused) for entry, _, _, paused in self.going_on]
        self.started = None

    def can(self, kind: MoveKind) -> bool:
        return {
            MoveKind.START: not self.is_live,
            MoveKind.PAUSE: self.status == "running",
            MoveKind.RESUME: self.status == "paused",
            MoveKind.NEXT: self.is_live and not (self.is_last and self.is_over),
            MoveKind.REPLAN: True,
            MoveKind.UNKNOWN: False,
        }.get(kind, self.is_live)

    def make(self, move: Move) -> None:
        at = move.at.steady_ms
        if move.kind is MoveKind.SKIP and self.status == "running":
            self.go(max(self.now, at - max(0, move.amount.ms)))
            self.go_as("paused", at)
        self.go(at)
        if self.can(move.kind):
            HOW[move.kind](self, move)

    def start(self, _: Move) -> None:
        self.lay_out(self.plan)
        self.stays_before, self.status = len(self.stays), "running"
        self.rounds_before = max((round_ for (_, round_, _), *_ in self.stays), default=0)
        self.enter(0)

    def pause(self, _: Move) -> None:
        self.status = "paused"

    def resume(self, _: Move) -> None:
        self.status = "running"

    def stop(self, _: Move) -> None:
        self.leave()
        self.status = "stopped"

    def next(self, _: Move) -> None:
        if self.calls_back and not self.is_over:
            self.lengths[self.phase] = self.elapsed
        else:
            self.go_to(self.phase + 1)

    def go_to(self, phase: int) -> None:
        """A phase that was cut short to call everybody back has its time again for the next visit."""
        if self.time_is_up:
            self.lengths[self.phase] = max(self.lengths[self.phase], self.plan[self.phase].length.ms)
        self.enter(phase)

    def previous(self, _: Move) -> None:
        self.go_to(max(0, self.phase - 1))

    def jump(self, move: Move) -> None:
        for number, phase in enumerate(self.plan):
            if phase.place == (move.block, move.phase, move.round):
                self.go_to(number)
                return

    def adjust(self, move: Move) -> None:
        counted_from = max(self.lengths[self.phase], self.elapsed)
        self.lengths[self.phase] = max(self.elapsed, counted_from + move.amount.ms)

    def replan(self, move: Move) -> None:
        if not self.is_live:
            if move.plan:
                self.lay_out(move.plan)
                self.status = "ready"
        elif self.goes_on_as(move.plan):
            self.lengths[self.phase :] = [phase.length.ms for phase in move.plan[self.phase :]]
            self.lengths[self.phase] = max(self.elapsed, self.lengths[self.phase])
            meant = {phase.place: phase.length for phase in self.plan}
            self.plan = tuple(replace(phase, length=meant.get(phase.place, phase.length)) for phase in move.plan)

    def goes_on_as(self, plan: Plan) -> bool:
        """Whether all that was and is stays in its place, and nothing stands there twice."""
        here, places = self.phase + 1, [phase.place for phase in plan]
        return places[:here] == [phase.place for phase in self.plan][:here] and len({*places}) == len(places)

    def earlier(self, move: Move) -> None:
        """All of this run was that much earlier, and since then the clock has gone on."""
        at, by = self.now, move.amount.ms
        self.stays[self.stays_before :] = [
            ((start - by, round_, place), end and end - by, spent, paused)
            for (start, round_, place), end, spent, paused in self.stays[self.stays_before :]
        ]
        self.started = self.started and self.started - by
        self.now -= by
        self.go_as("running", at)

    def skip(self, _: Move) -> None:
        """What was not counted has been dealt with on the way to it."""


HOW: dict[MoveKind, Callable[[Hands, Move], None]] = {
    kind: getattr(Hands, kind.value) for kind in MoveKind if kind not in (MoveKind.UNDO, MoveKind.UNKNOWN)
}


class Reference:
    """A run that counts, and that counts all over again when a move is undone."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._kept: list[tuple[int, Move]] = []
        self._made = 0
        self._at_last_move = self.hands = Hands(plan)

    def go(self, until: int) -> None:
        self.hands.go(until)

    def allows(self, kind: MoveKind) -> bool:
        return bool(self._kept) if kind is MoveKind.UNDO else self.hands.can(kind)

    def make(self, move: Move) -> None:
        """Makes a move that is possible."""
        if move.kind is MoveKind.UNDO:
            self._undo(move.target)
        else:
            self._kept.append((self._made, move))
            self._at_last_move.make(move)
        self._made += 1
        self.hands = self._at_last_move.copied()

    def _undo(self, target: int | None) -> None:
        undone = self._kept[-1][0] if target is None else target
        self._kept = [(number, move) for number, move in self._kept if number != undone]
        self._at_last_move = Hands(self._plan)
        for _, move in self._kept:
            self._at_last_move.make(move)


def shown(remaining_ms: int) -> str:
    """The time left as people read it: begun seconds before the end, whole ones after it."""
    seconds = remaining_ms // SECOND_MS + (remaining_ms % SECOND_MS > 0)
    minutes, seconds = divmod(abs(seconds), 60)
    return f"{'+' if remaining_ms <= -SECOND_MS else ''}{minutes}:{seconds:02}"


# -- a workday


def entry(stay: Stay) -> Entry:
    return stay.started.steady_ms, stay.round, stay.phase.place


def stayed(stay: Stay) -> Stayed:
    return entry(stay), stay.ended.steady_ms if stay.ended else None, stay.spent.ms, stay.paused.ms


class Workday:
    """Eight hours in which a trainer does anything, the machine sleeps, and the program is started again."""

    def __init__(self, seed: int, tally: Counter[str]) -> None:
        self.seed, self.tally = seed, tally
        self.random = Random(seed)
        plan = self.some_plan()
        self.run, self.reference = Run(plan), Reference(plan)
        self.began = self.now = self.random.randrange(10**9)
        self.wall_ms_ahead = 1_795_450_000_000
        self.position = self.run.position(self.instant)
        """As the last tick has seen it."""
        self.entries: list[Entry] = []
        """What the ticks have seen begin, and before that the last move."""

    def play(self) -> None:
        happenings = (self.pass_time, self.move, self.sleep, self.jump_wall_clock, self.restart)
        while self.now < self.began + WORKDAY_MS:
            (happening,) = self.random.choices(happenings, (55, 35, 1, 6, 3))
            happening()
            self.tick()
        self.check_stays()

    @property
    def instant(self) -> Instant:
        return Instant("boot", self.now, self.now + self.wall_ms_ahead)

    @property
    def where(self) -> str:
        made = self.run.moves[-1] if self.run.moves else "nothing"
        return f"seed {self.seed}, {self.now - self.began} ms, {len(self.run.moves)} moves, after {made}"

    # -- what happens

    def pass_time(self) -> None:
        """On to a beat of the heart, to the very end of a phase, or past some beats that were lost."""
        beat = self.position.until_next_second or Duration(MINUTE_MS)
        late = self.random.choice((0, 0, 0, 1, 7, 40, 400))
        gap = self.random.choice(
            (
                beat.ms + late,
                self.position.remaining.ms + self.random.choice((-1, 0, 1)),
                self.random.randrange(12 * MINUTE_MS),
            )
        )
        self.now += max(1, gap)

    def sleep(self) -> None:
        self.now += self.random.randrange(5 * MINUTE_MS, 60 * MINUTE_MS)
        self.tally["suspend"] += 1

    def jump_wall_clock(self) -> None:
        self.wall_ms_ahead += self.random.choice(
            (-YEAR_MS, YEAR_MS, -3_600_000, -1, 1, 17, self.random.randrange(YEAR_MS))
        )
        self.tally["jump of the wall clock"] += 1

    def restart(self) -> None:
        """The program is closed, and reads the log again."""
        self.check_stays()
        self.run = Run(self.run.plan, self.run.moves)
        self.tally["restart"] += 1

    def tick(self) -> None:
        self.position = position = self.run.position(self.instant)
        self.reference.go(self.now)
        hands = self.reference.hands
        remaining = hands.lengths[hands.phase] - hands.elapsed
        assert (
            position.status, position.round, position.rounds_before, position.phase, position.elapsed.ms,
            position.remaining.ms, [length.ms for length in position.lengths], numerals.countdown(position.remaining),
            position.time_is_up,
        ) == (
            hands.status, hands.round, hands.rounds_before, hands.phase, hands.elapsed,
            remaining, hands.lengths, shown(remaining),
            hands.time_is_up,
        ), self.where  # fmt: skip
        self.note_boundaries(position)

    def note_boundaries(self, position: Position) -> None:
        """Between two moves stays are only ever added, each for the phase that follows on the one before."""
        known, places = len(self.entries), [phase.place for phase in position.plan]
        assert len(position.stays) >= known, self.where
        for before, stay in zip(position.stays[known - 1 :], position.stays[known:], strict=False):
            assert places.index(stay.phase.place) == places.index(before.phase.place) + 1, self.where
            assert entry(stay) not in self.entries, self.where
            self.entries.append(entry(stay))
            self.tally["boundary"] += 1

    def check_stays(self) -> None:
        """All stays are those of the reference, without a gap, and the ticks have seen each begin exactly once."""
        hands = self.reference.hands
        stays, of_this_run = self.position.stays, self.position.stays_of_this_run
        assert [stayed(stay) for stay in stays] == hands.stays + hands.going_on, self.where
        assert [entry(stay) for stay in stays] == self.entries, self.where
        assert of_this_run == stays[hands.stays_before :], self.where
        assert all(before.ended == after.started for before, after in pairwise(of_this_run)), self.where

    # -- what the trainer does

    def move(self) -> None:
        self.now += self.random.choice((1, 80, self.random.randrange(20 * SECOND_MS)))
        self.tick()
        self.check_stays()
        move = self.some_move()
        run, may = self.run.moved(move), self.reference.allows(move.kind)
        assert (run is not self.run) == may, self.where
        if not may:
            return
        self.tell(move)
        self.run = run
        self.reference.make(move)
        self.reference.go(self.now)
        self.entries = [entry(stay) for stay in run.position(move.at).stays]

    def tell(self, move: Move) -> None:
        """Keeps count of what has been tried."""
        hands = self.reference.hands
        self.tally[f"{move.kind} while {hands.status}"] += 1
        self.tally[f"{move.kind} in overtime"] += hands.time_is_up
        self.tally["undo of any place"] += move.target is not None

    def some_move(self) -> Move:
        live = self.reference.hands.is_live
        kind = MoveKind.START if not live and self.random.random() < 0.5 else self.random.choice(OFTEN)
        return Move(
            kind,
            self.instant,
            self.some_amount(kind),
            plan=self.some_replanning() if kind is MoveKind.REPLAN else (),
            target=self.some_target() if kind is MoveKind.UNDO else None,
            **self.some_place(),
        )

    def some_amount(self, kind: MoveKind) -> Duration:
        amount = self.random.choice((MINUTE_MS, 30 * SECOND_MS, 1, self.random.randrange(1, 8 * MINUTE_MS)))
        return Duration(-amount if kind is MoveKind.ADJUST and self.random.random() < 0.5 else amount)

    def some_target(self) -> int | None:
        """Any place in the log, also one that is not there or undone already; or the last one that counts."""
        return self.random.choice((None, self.random.randrange(len(self.run.moves) + 2)))

    def some_place(self) -> dict[str, Any]:
        places = [phase.place for phase in self.reference.hands.plan]
        block, phase, round_ = self.random.choice([*places, ("", "dance", 1)])
        return {"block": block, "phase": phase, "round": round_}

    def some_replanning(self) -> Plan:
        """The phases there are, with other lengths; or other ones to come; or any, which a run that goes on refuses."""
        plan = tuple(
            replace(phase, length=self.some_length(), quiet=not phase.quiet) for phase in self.reference.hands.plan
        )
        here = self.reference.hands.phase + 1
        to_come = list(plan[here:])
        self.random.shuffle(to_come)
        more = self.some_plan()[: self.random.randint(0, 2)]
        other = tuple({one.place: one for one in (*plan[:here], *to_come[self.random.randint(0, 1) :], *more)}.values())
        return self.random.choice((plan, plan, other, other, self.some_plan(), ()))

    def some_plan(self) -> Plan:
        """An exercise of one round or more, or a day of several blocks, most of which wait for the trainer."""
        ids = [f"phase{number}" for number in range(self.random.randint(1, 5))]
        if self.random.random() < 0.5:
            rounds = range(1, self.random.choice((1, 1, 2, 3)) + 1)
            return tuple(PlannedPhase(each, self.some_length(), round_) for round_ in rounds for each in ids)
        return tuple(self.some_phase(f"block{block}", each) for block in range(3) for each in ids)

    def some_phase(self, block: str, name: str) -> PlannedPhase:
        call_back = self.random.choice((None, None, Duration(0), Duration(MINUTE_MS)))
        return PlannedPhase(name, self.some_length(), 0, True, block, self.random.random() < 0.5, call_back)

    def some_length(self) -> Duration:
        whole = self.random.randint(1, 16) * 30 * SECOND_MS
        return Duration(self.random.choice((whole, whole, whole, self.random.randrange(20 * MINUTE_MS))))


OFTEN = (*MoveKind, MoveKind.NEXT, MoveKind.JUMP, MoveKind.ADJUST, MoveKind.PAUSE, MoveKind.RESUME, MoveKind.RESUME)
NEVER_LEFT_OUT = (
    *(f"{kind} while running" for kind in MoveKind if kind not in (MoveKind.START, MoveKind.RESUME, MoveKind.UNKNOWN)),
    *(f"{kind} in overtime" for kind in (MoveKind.ADJUST, MoveKind.JUMP, MoveKind.PREVIOUS, MoveKind.REPLAN)),
    *(f"{kind} while paused" for kind in (MoveKind.RESUME, MoveKind.EARLIER, MoveKind.SKIP, MoveKind.REPLAN)),
    *(f"{kind} while {status}" for kind in (MoveKind.START, MoveKind.REPLAN) for status in ("ready", "stopped")),
    *("undo of any place", "suspend", "restart", "jump of the wall clock", "boundary"),
)


def test_whole_workdays_equal_those_of_a_clock_that_counts_from_event_to_event() -> None:
    tally = Counter[str]()
    for seed in range(SESSIONS):
        Workday(seed, tally).play()
    assert [each for each in NEVER_LEFT_OUT if not tally[each]] == []
