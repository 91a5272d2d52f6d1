"""The one reminder that matters most, and none while all is well."""

from dataclasses import replace

import pytest

from tests.domain.test_run import after, at, run_of
from trioapp.domain.instants import Duration
from trioapp.domain.moves import MoveKind
from trioapp.domain.nudges import PATIENCE, Circumstances, Nudge, nudge_for
from trioapp.domain.run import Run

RUN = run_of(60, 120)
RUNNING = after(RUN, (0, MoveKind.START))
PAUSED = after(RUNNING, (10, MoveKind.PAUSE))
STOPPED = after(RUNNING, (10, MoveKind.STOP))
SOON, LATE = PATIENCE - Duration(1), PATIENCE
ALL_WELL = Circumstances(SOON, is_projected=True, is_black=False)


@pytest.mark.parametrize(
    ("run", "second", "around", "nudge"),
    [
        (RUN, 0, ALL_WELL, None),
        (RUN, 0, replace(ALL_WELL, still_for=LATE), Nudge.NOT_STARTED),
        (RUN, 0, replace(ALL_WELL, held_by=Nudge.BRIEF_FIRST), Nudge.BRIEF_FIRST),
        (STOPPED, 500, replace(ALL_WELL, held_by=Nudge.ALL_SEATED), Nudge.ALL_SEATED),
        (RUN, 0, replace(ALL_WELL, is_projected=False, is_black=True), None),
        (RUNNING, 20, replace(ALL_WELL, still_for=LATE), None),
        (RUNNING, 20, replace(ALL_WELL, is_projected=False), Nudge.BEAMER_OFF),
        (RUNNING, 20, replace(ALL_WELL, is_black=True), None),
        (RUNNING, 20, replace(ALL_WELL, is_black=True, still_for=LATE), Nudge.BLACK),
        (PAUSED, 20, ALL_WELL, None),
        (PAUSED, 20, replace(ALL_WELL, still_for=LATE), Nudge.PAUSED),
        (RUNNING, 239.999, replace(ALL_WELL, still_for=LATE), None),
        (RUNNING, 240, replace(ALL_WELL, still_for=LATE), Nudge.NOT_MOVED_ON),
        (STOPPED, 500, Circumstances(LATE, is_projected=False, is_black=True), None),
    ],
)  # fmt: skip
def test_what_is_said_follows_from_the_clock_and_what_is_around_it(
    run: Run, second: float, around: Circumstances, nudge: Nudge | None
) -> None:
    assert nudge_for(run.position(at(second)), around) is nudge
