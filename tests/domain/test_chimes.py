"""Which chime is due: at each phase but the first, at the end and half a minute after it."""

from dataclasses import replace

import pytest

from tests.domain.test_run import after, at, run_of, secs
from trioapp.domain.chimes import Ring, ring_due
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.ports import Chime

RUNNING = after(run_of(60, 120), (0, MoveKind.START))


def due(second: float, *moves: tuple[float, MoveKind]) -> tuple[Chime, float] | None:
    ring = ring_due(after(RUNNING, *moves).position(at(second)))
    return (ring.chime, ring.ago.seconds) if ring else None


def ring_at(second: float, *moves: tuple[float, MoveKind]) -> Ring | None:
    return ring_due(after(RUNNING, *moves).position(at(second)))


def test_the_first_phase_begins_by_the_voice_of_the_trainer() -> None:
    assert due(0) is None
    assert due(59.999) is None


@pytest.mark.parametrize(
    ("second", "chime", "ago"),
    [(60, Chime.PHASE, 0), (62.5, Chime.PHASE, 2.5), (180, Chime.END, 0), (209.999, Chime.END, 29.999),
     (210, Chime.END, 0), (900, Chime.END, 690)],
)  # fmt: skip
def test_each_moment_has_its_chime(second: float, chime: Chime, ago: float) -> None:
    assert due(second) == (chime, ago)


def test_nothing_rings_before_the_start_in_a_pause_and_after_a_stop() -> None:
    assert ring_due(run_of(60).position(at(0))) is None
    assert due(90, (70, MoveKind.PAUSE)) is None
    assert due(90, (70, MoveKind.STOP)) is None


def test_a_phase_that_is_begun_by_a_click_rings_too() -> None:
    assert due(20, (20, MoveKind.NEXT)) == (Chime.PHASE, 0)
    assert due(30, (20, MoveKind.NEXT), (30, MoveKind.NEXT)) == (Chime.END, 0)


def test_a_quiet_phase_does_not_ring_and_the_end_does() -> None:
    quiet = tuple(replace(phase, quiet=True) for phase in RUNNING.plan)
    run = RUNNING.moved(Move(MoveKind.REPLAN, at(5), plan=quiet))
    assert ring_due(run.position(at(60))) is None
    ring = ring_due(run.position(at(180)))
    assert ring is not None
    assert ring.chime is Chime.END


def test_each_ring_has_a_reason_of_its_own_that_stays() -> None:
    rings = [ring_at(second) for second in (60, 61, 180, 190, 210, 400)]
    reasons = [ring.reason for ring in rings if ring]
    assert len(set(reasons)) == 3
    assert (reasons[0], reasons[2], reasons[4]) == (reasons[1], reasons[3], reasons[5])


def test_another_minute_gives_the_end_another_reason() -> None:
    more = RUNNING.moved(Move(MoveKind.ADJUST, at(190), secs(60)))
    first, second = ring_at(185), ring_due(more.position(at(250)))
    assert first is not None
    assert second is not None
    assert (second.ago, first.reason == second.reason) == (secs(0), False)
