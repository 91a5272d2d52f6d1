"""When the heart beats: at the earliest moment that anybody asked for, and no more often than can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from tests.builders import HandClock
from trioapp.domain.instants import Duration
from trioapp.presentation.heartbeat import Heartbeat


@pytest.mark.parametrize(
    ("speed", "asked", "waits"),
    [(1, [4], 4), (1, [900, 40, 600], 40), (60, [600], 25), (60, [60_001], 1001)],
)
@pytest.mark.usefixtures("qapp")
def test_it_waits_for_the_earliest_moment(speed: float, asked: list[int], waits: int) -> None:
    clock = HandClock()
    clock.hurry(speed)
    heartbeat = Heartbeat(clock)
    for wait in asked:
        heartbeat.arm(Duration(wait))
    timer = heartbeat.findChild(QTimer)
    assert timer is not None
    assert timer.interval() == waits
