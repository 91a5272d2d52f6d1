"""The run: compared with a plain clock that is stepped second by second, and the rules of every move."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.moves import Move, MoveKind, PlannedPhase
from trioapp.domain.position import Position, Status
from trioapp.domain.run import Run

START, PAUSE, RESUME, NEXT, PREVIOUS = list(MoveKind)[:5]
ADJUST, STOP, UNDO, JUMP = MoveKind.ADJUST, MoveKind.STOP, MoveKind.UNDO, MoveKind.JUMP
REPLAN, EARLIER, SKIP = MoveKind.REPLAN, MoveKind.EARLIER, MoveKind.SKIP
ORIGIN = Instant("boot", 5_000, 1_700_000_000_000)

thorough = settings(deadline=None, max_examples=100)


def at(seconds: float) -> Instant:
    return ORIGIN + Duration.of(seconds=seconds)


def secs(seconds: float) -> Duration:
    return Duration.of(seconds=seconds)


def run_of(*lengths: int) -> Run:
    return Run(tuple(PlannedPhase(f"phase{place}", secs(length)) for place, length in enumerate(lengths)))


def after(run: Run, *moves: tuple[float, MoveKind] | tuple[float, MoveKind, float]) -> Run:
    """The run after moves given as (second, kind) or (second, kind, seconds to add)."""
    for second, kind, *amount in moves:
        run = run.moved(Move(kind, at(second), secs(sum(amount))))
    return run


# -- an independent reference


@dataclass
class PlainClock:
    """A run in whole seconds that counts, as the real one must not."""

    plan: list[int]
    status: Status = Status.READY
    lengths: list[int] = field(default_factory=list)
    phase: int = 0
    round: int = 0
    elapsed: int = 0

    @property
    def is_last(self) -> bool:
        return self.phase == len(self.plan) - 1

    @property
    def is_live(self) -> bool:
        return self.status in (Status.RUNNING, Status.PAUSED)

    def cross(self) -> None:
        while self.status is Status.RUNNING and not self.is_last and self.elapsed >= self.lengths[self.phase]:
            self.phase, self.elapsed = self.phase + 1, 0

    def tick(self) -> None:
        if self.status is Status.RUNNING:
            self.elapsed += 1
            self.cross()

    def do(self, kind: MoveKind, amount: int) -> bool:
        """Makes the move; False when it is not possible."""
        time_is_up = self.is_live and self.is_last and self.elapsed >= self.lengths[self.phase]
        possible = {
            START: not self.is_live,
            PAUSE: self.status is Status.RUNNING,
            RESUME: self.status is Status.PAUSED,
            NEXT: self.is_live and not time_is_up,
        }.get(kind, self.is_live)
        if possible:
            self._make(kind, amount, time_is_up)
            self.cross()
        return possible

    def _make(self, kind: MoveKind, amount: int, time_is_up: bool) -> None:
        match kind:
            case MoveKind.START:
                self.status, self.lengths = Status.RUNNING, list(self.plan)
                self.phase, self.elapsed, self.round = 0, 0, self.round + 1
            case MoveKind.PAUSE:
                self.status = Status.PAUSED
            case MoveKind.RESUME:
                self.status = Status.RUNNING
            case MoveKind.STOP:
                self.status = Status.STOPPED
            case MoveKind.NEXT if self.is_last:
                self.lengths[-1] = self.elapsed
            case MoveKind.NEXT:
                self.phase, self.elapsed = self.phase + 1, 0
            case MoveKind.PREVIOUS:
                if time_is_up:
                    self.lengths[-1] = max(self.lengths[-1], self.plan[-1])
                self.phase, self.elapsed = max(0, self.phase - 1), 0
            case MoveKind.ADJUST:
                counted_from = max(self.lengths[self.phase], self.elapsed)
                self.lengths[self.phase] = max(self.elapsed, counted_from + amount)


Wish = tuple[int, MoveKind, int]
"""The second at which somebody wants a move, the move, and the seconds that an ADJUST adds."""


def played(plan: list[int], wishes: list[Wish], until: int) -> PlainClock:
    clock = PlainClock(plan)
    second = 0
    for when, kind, amount in wishes:
        for _ in range(second, when):
            clock.tick()
        clock.do(kind, amount)
        second = when
    for _ in range(second, until):
        clock.tick()
    return clock


def possible(plan: list[int], wishes: list[Wish]) -> list[Wish]:
    """The wishes that came true and were not undone."""
    made: list[Wish] = []
    for when, kind, amount in wishes:
        if kind is UNDO:
            made = made[:-1]
        elif played(plan, made, when).do(kind, amount):
            made.append((when, kind, amount))
    return made


plans = st.lists(st.integers(1, 15), min_size=1, max_size=4)
kinds = st.sampled_from([START, START, PAUSE, RESUME, NEXT, PREVIOUS, ADJUST, STOP, UNDO])


@st.composite
def wish_lists(draw: st.DrawFn) -> list[Wish]:
    second = 0
    wishes: list[Wish] = [(0, START, 0)]
    for gap, kind, amount in draw(
        st.lists(st.tuples(st.integers(0, 12), kinds, st.sampled_from([-60, -5, -1, 1, 5, 60])), max_size=12)
    ):
        second += gap
        wishes.append((second, kind, amount))
    return wishes


def run_with(plan: list[int], wishes: list[Wish]) -> Run:
    return after(run_of(*plan), *wishes)


@thorough
@given(plans, wish_lists(), st.integers(0, 60))
def test_the_position_equals_that_of_a_clock_stepped_second_by_second(
    plan: list[int], wishes: list[Wish], more: int
) -> None:
    until = wishes[-1][0] + more
    position = run_with(plan, wishes).position(at(until))
    clock = played(plan, possible(plan, wishes), until)
    assert (position.status, position.phase, position.round) == (clock.status, clock.phase, clock.round)
    assert position.elapsed == secs(clock.elapsed)
    if clock.round:
        assert position.lengths == tuple(map(secs, clock.lengths))


@thorough
@given(plans, wish_lists(), st.lists(st.integers(0, 20_000), max_size=20))
def test_settling_in_many_small_steps_equals_settling_in_one(
    plan: list[int], wishes: list[Wish], steps: list[int]
) -> None:
    now = at(wishes[-1][0])
    run = run_with(plan, wishes)
    stepped = run._walked.at_moment(now)
    for step in steps:
        now += Duration(step)
        stepped = stepped.at_moment(now)
    assert stepped.position() == run.position(now)


@thorough
@given(plans, wish_lists(), st.integers(0, 100))
def test_stays_follow_on_each_other_and_account_for_all_time(plan: list[int], wishes: list[Wish], more: int) -> None:
    now = at(wishes[-1][0] + more)
    position = run_with(plan, wishes).position(now)
    for stay, following in zip(position.stays, position.stays[1:], strict=False):
        assert stay.ended is not None
        assert stay.ended == following.started or following.round == stay.round + 1
        assert stay.ended.since(stay.started) == stay.spent + stay.paused
    if position.is_live:
        last = position.stays[-1]
        assert last.ended is None
        assert (last.phase, last.round) == (position.current, position.round)
        assert now.since(last.started) == position.elapsed + last.paused


@thorough
@given(plans, wish_lists(), kinds.filter(lambda kind: kind is not UNDO), st.integers(0, 30), st.integers(0, 30))
def test_undo_restores_the_position_as_if_the_move_had_never_been(
    plan: list[int], wishes: list[Wish], kind: MoveKind, pause: int, more: int
) -> None:
    run = run_with(plan, wishes)
    moment = at(wishes[-1][0] + pause)
    moved = run.moved(Move(kind, moment, secs(60)))
    undone = moved.moved(Move(UNDO, moment + secs(1))) if moved is not run else run
    later = moment + secs(1 + more)
    assert undone.position(later) == run.position(later)


@thorough
@given(plans, wish_lists(), st.integers(0, 30), st.lists(st.integers(-(10**11), 10**11), min_size=30, max_size=30))
def test_jumps_of_the_wall_clock_change_nothing(
    plan: list[int], wishes: list[Wish], more: int, jumps: list[int]
) -> None:
    def jumped(moment: Instant, jump: int) -> Instant:
        return Instant(moment.boot, moment.steady_ms, moment.wall_ms + jump)

    def essence(position: Position) -> tuple[object, ...]:
        stays = tuple((stay.round, stay.phase, stay.spent, stay.paused) for stay in position.stays)
        return position.status, position.lengths, position.phase, position.round, position.elapsed, stays

    run = run_with(plan, wishes)
    moves = (Move(move.kind, jumped(move.at, jump), move.amount) for move, jump in zip(run.moves, jumps, strict=False))
    now = at(wishes[-1][0] + more)
    assert essence(Run(run.plan, tuple(moves)).position(jumped(now, jumps[-1]))) == essence(run.position(now))


@thorough
@given(plans)
def test_every_boundary_is_crossed_once_and_on_time(plan: list[int]) -> None:
    run = after(run_of(*plan), (0, START))
    stays = run.position(at(sum(plan) + 1000)).stays
    assert tuple(stay.phase for stay in stays) == run.plan
    assert [stay.started for stay in stays] == [at(sum(plan[:place])) for place in range(len(plan))]
    assert [stay.spent for stay in stays[:-1]] == [secs(length) for length in plan[:-1]]


@thorough
@given(plans, wish_lists())
def test_a_move_that_makes_no_sense_leaves_the_run_as_it_was(plan: list[int], wishes: list[Wish]) -> None:
    run = run_with(plan, wishes)
    moment = at(wishes[-1][0] + 1)
    for kind in MoveKind:
        assert (run.moved(Move(kind, moment)) is run) == (not run.allows(kind, moment))


# -- the rules, one by one


def test_before_the_start_nothing_passes() -> None:
    position = run_of(60, 120).position(at(5000))
    assert (position.status, position.round, position.elapsed) == (Status.READY, 0, ZERO)
    assert position.remaining_in_run == secs(180)
    assert not run_of(60).allows(UNDO, at(0))


def test_a_late_tick_lands_where_the_time_is() -> None:
    position = after(run_of(60, 120, 60), (0, START)).position(at(200))
    assert (position.phase, position.remaining, position.remaining_in_run) == (2, secs(40), secs(40))
    assert position.elapsed_in_block == secs(200)


def test_a_phase_ends_on_its_last_millisecond() -> None:
    run = after(run_of(60, 120), (0, START))
    assert run.position(at(59.999)).phase == 0
    assert run.position(at(60)).phase == 1


def test_the_last_phase_runs_over() -> None:
    position = after(run_of(60, 120), (0, START)).position(at(200))
    assert (position.phase, position.remaining, position.remaining_in_run) == (1, secs(-20), ZERO)
    assert position.time_is_up


@pytest.mark.parametrize(("second", "up"), [(179.999, False), (180, True)])
def test_time_is_up_from_the_end_of_the_last_phase(second: float, up: bool) -> None:
    assert after(run_of(60, 120), (0, START)).position(at(second)).time_is_up == up


def test_a_pause_does_not_count() -> None:
    position = after(run_of(60, 120), (0, START), (10, PAUSE), (110, RESUME)).position(at(115))
    assert (position.phase, position.elapsed, position.stays[-1].paused) == (0, secs(15), secs(100))


def test_a_thousand_pauses_are_summed_to_the_millisecond() -> None:
    pauses = (Move(PAUSE if place % 2 else RESUME, at(place * 0.007)) for place in range(1, 2001))
    position = Run(run_of(3600).plan, (Move(START, at(0)), *pauses)).position(at(14))
    assert (position.elapsed, position.stays[-1].paused) == (secs(7), secs(7))


def test_a_pause_stays_a_pause_on_next_and_previous() -> None:
    run = after(run_of(60, 120, 60), (0, START), (10, PAUSE), (20, NEXT))
    assert run.position(at(50)).status is Status.PAUSED
    assert (run.position(at(50)).phase, run.position(at(50)).elapsed) == (1, ZERO)
    assert run.position(at(50)).stays[-1].paused == secs(30)
    back = after(run, (60, PREVIOUS)).position(at(99))
    assert (back.status, back.phase) == (Status.PAUSED, 0)


def test_next_on_the_last_phase_ends_its_time() -> None:
    run = after(run_of(60, 120), (0, START), (70, NEXT))
    assert run.position(at(70)).time_is_up
    assert run.position(at(75)).remaining == secs(-5)
    assert not run.allows(NEXT, at(75))


def test_a_last_phase_that_was_ended_early_lasts_when_the_room_comes_to_it_again() -> None:
    run = after(run_of(60, 120), (0, START), (70, NEXT), (75, PREVIOUS), (80, NEXT))
    assert run.position(at(80)).remaining == secs(120)
    alone = after(run_of(120), (0, START), (10, NEXT), (15, PREVIOUS))
    assert alone.position(at(15)).remaining == secs(120)


def test_a_last_phase_that_was_shortened_stays_short() -> None:
    run = after(run_of(60, 120), (0, START), (70, ADJUST, -30), (75, PREVIOUS), (80, NEXT))
    assert run.position(at(80)).remaining == secs(90)


def test_previous_begins_the_phase_before_anew_and_the_first_again() -> None:
    run = after(run_of(60, 120), (0, START), (70, PREVIOUS))
    assert (run.position(at(75)).phase, run.position(at(75)).elapsed) == (0, secs(5))
    again = after(run, (80, PREVIOUS)).position(at(80))
    assert (again.phase, again.elapsed, again.elapsed_in_block) == (0, ZERO, secs(80))


@pytest.mark.parametrize(
    ("second", "amount", "remaining"),
    [
        (10, 60, 110),
        (10, -20, 30),
        (200, 60, 60),  # in overtime a minute is a minute from now
        (200, -60, 0),
    ],
)
def test_an_adjustment_changes_the_time_left(second: int, amount: int, remaining: int) -> None:
    run = after(run_of(60), (0, START), (second, ADJUST, amount))
    assert run.position(at(second)).remaining == secs(remaining)


def test_no_more_can_be_taken_off_than_there_is() -> None:
    run = after(run_of(60, 120), (0, START), (50, ADJUST, -60))
    position = run.position(at(50))
    assert (position.phase, position.elapsed, position.lengths[0]) == (1, ZERO, secs(50))


def test_an_adjusted_phase_that_is_empty_stays_while_paused() -> None:
    run = after(run_of(60, 120), (0, START), (50, PAUSE), (55, ADJUST, -60))
    assert run.position(at(90)).phase == 0
    assert after(run, (90, RESUME)).position(at(90)).phase == 1


def test_starting_again_is_a_new_round_by_the_plan() -> None:
    run = after(run_of(60, 120), (0, START), (10, ADJUST, 60), (70, STOP), (100, START))
    position = run.position(at(110))
    assert (position.round, position.phase, position.elapsed) == (2, 0, secs(10))
    assert position.lengths == (secs(60), secs(120))
    assert position.elapsed_in_block == secs(10)


def test_a_stop_keeps_what_was_spent() -> None:
    position = after(run_of(60, 120), (0, START), (70, STOP)).position(at(500))
    assert (position.status, position.elapsed_in_block) == (Status.STOPPED, secs(70))
    assert [stay.spent for stay in position.stays] == [secs(60), secs(10)]
    assert position.until_next_second is None


def test_undo_takes_back_one_move_after_another() -> None:
    run = after(run_of(60, 120), (0, START), (10, PAUSE), (20, NEXT), (30, UNDO), (40, UNDO))
    assert run.position(at(50)).elapsed == secs(50)
    assert run.last_effective_move == Move(START, at(0))
    assert after(run, (55, UNDO)).position(at(60)).status is Status.READY


def test_a_run_outlives_a_restart_of_the_machine() -> None:
    run = after(run_of(60, 120), (0, START), (10, PAUSE))
    woken = Instant("next boot", 7, at(100).wall_ms)
    resumed = run.moved(Move(RESUME, woken)).position(woken + secs(5))
    assert (resumed.elapsed, resumed.stays[-1].paused) == (secs(15), secs(90))


@pytest.mark.parametrize(("second", "left_ms"), [(0, 1000), (0.25, 750), (59.999, 1), (60.5, 500), (61, 1000)])
def test_the_heartbeat_knows_when_the_next_second_begins(second: float, left_ms: int) -> None:
    assert after(run_of(60), (0, START)).position(at(second)).until_next_second == Duration(left_ms)
