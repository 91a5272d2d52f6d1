"""The controller of the harvest: what it sends and when, and that nothing is waited for while nobody looks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.harvest import Tone
from trioapp.presentation.harvest_board import HarvestClock, HarvestView, Rename
from trioapp.presentation.harvest_controller import HarvestController
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.stage_controller import StageController
from trioapp.presentation.wording import Wording
from trioapp.services.harvesting import Harvesting
from trioapp.services.workspace import Workspace


class Listener:
    """Hears everything that the controller sends about one session."""

    def __init__(self) -> None:
        self.clock, self.workspace, words = HandClock(), Workspace(), Wording()
        self.heartbeat = Heartbeat(self.clock)
        self.stage = StageController(self.workspace, self.clock, words, self.heartbeat)
        pen = Harvesting(self.workspace, self.clock)
        self.harvest = HarvestController(self.workspace, pen, self.clock, words, self.heartbeat)
        self.views: list[HarvestView] = []
        self.times: list[HarvestClock] = []
        self.told: list[str] = []
        self.harvest.view_changed.connect(self.views.append)
        self.harvest.clock_changed.connect(self.times.append)
        self.harvest.told.connect(self.told.append)
        self.workspace.open(a_session(()), FileInMemory())

    def is_waiting(self) -> bool:
        timer = self.heartbeat.findChild(QTimer)
        return timer is not None and timer.isActive()

    def stop_waiting(self) -> None:
        timer = self.heartbeat.findChild(QTimer)
        assert timer is not None
        timer.stop()

    def pass_time(self, seconds: float) -> None:
        """Time passes and the heart beats once."""
        self.clock.pass_time(seconds=seconds)
        self.stop_waiting()
        self.heartbeat.beat.emit()


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_a_view_is_sent_when_something_in_it_differs(listener: Listener) -> None:
    assert [view.title for view in listener.views] == ["Trio 1"]
    listener.harvest.write("I learned")
    listener.harvest.write("I learned ")
    listener.harvest.refresh()
    assert [view.text for view in listener.views] == ["", "I learned"]
    listener.harvest.choose_tone(Tone.GOOD)
    assert [(part.word, part.count) for part in listener.views[-1].tones] == [("good", 1), ("hard", 0)]


def test_the_time_goes_only_while_somebody_looks_and_until_it_is_over(listener: Listener) -> None:
    assert (listener.times, listener.is_waiting()) == ([], False)
    listener.harvest.follow_sight(True)
    assert listener.is_waiting()
    for _ in range(120):
        listener.pass_time(0.25)
    assert [time.figures for time in listener.times] == [f"0:{left:02}" for left in range(30, -1, -1)]
    assert (listener.times[-1].left, listener.is_waiting()) == (0, False)
    listener.harvest.follow_sight(False)
    listener.harvest.start_clock()
    assert not listener.is_waiting()


def test_a_page_of_the_harvest_is_turned_by_the_heartbeat(listener: Listener) -> None:
    listener.harvest.write("I learned")
    listener.harvest.allow_sharing(True)
    assert not listener.is_waiting()
    listener.stage.show_harvest()
    assert listener.is_waiting()
    listener.pass_time(12)
    assert listener.is_waiting()


@pytest.mark.parametrize(("count", "advice"), [(0, "Three to five"), (2, "Three to five"), (3, ""), (6, "more than")])
def test_how_many_themes_help_is_said_and_none_is_refused(listener: Listener, count: int, advice: str) -> None:
    for number in range(count):
        listener.harvest.name_theme(f"Theme {number}")
    view = listener.views[-1]
    assert len(view.cards) == count + 1
    assert advice in view.advice
    assert bool(view.advice) is bool(advice)


def test_a_theme_that_cannot_be_called_so_is_told_when_it_is_done(listener: Listener) -> None:
    for name in ("Time", "Rest"):
        listener.harvest.name_theme(name)
    rest = listener.views[-1].cards[2].id
    for name, is_done in (("Tim", False), ("Time", False), ("Time", True)):
        listener.harvest.fulfil(Rename(rest, name, is_done))
    assert [sentence for sentence in listener.told if sentence] == [
        "There is a theme 'Time' already; give this one another name."
    ]


def test_a_sentence_in_a_theme_that_is_gone_is_in_none(listener: Listener) -> None:
    listener.harvest.write("I learned")
    session = listener.workspace.session
    lost = replace(session.harvest.sentences[0], theme="gone")
    other = replace(session, head=replace(session.head, id="id-2"), harvest=session.harvest.with_sentence(lost))
    listener.workspace.open(other, FileInMemory())
    assert [len(card.sentences) for card in listener.views[-1].cards] == [1]


def test_nothing_happens_without_a_session(listener: Listener) -> None:
    listener.harvest.follow_sight(True)
    listener.workspace.close()
    sent = len(listener.views), len(listener.times)
    listener.harvest.write("to nobody")
    for act in (listener.harvest.give, listener.harvest.skip, listener.harvest.undo, listener.harvest.begin_another):
        act()
    listener.pass_time(5)
    assert (len(listener.views), len(listener.times)) == sent
