"""The controllers of agenda and chain: nothing is worked out unseen, and nothing happens without a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory, NoOtherSessions
from trioapp.domain.chain import Gap
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.workbook import LONGEST_FIELD, Workbook
from trioapp.presentation.agenda_board import AgendaView, ChainView, Make
from trioapp.presentation.agenda_controller import AgendaController
from trioapp.presentation.chain_controller import ChainController
from trioapp.presentation.wording import Wording
from trioapp.services.agenda_keeping import AgendaKeeping
from trioapp.services.theorising import TheoryAct
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace

HARVEST = Harvest((Sentence("s1", 1, "I learned", 1, theme="t1"),), (Theme("t1", "Silence", 1),))
QUESTIONS = tuple(
    LearningQuestion(f"q{number}", number, "", f"Question {number}?", date(2026, 11, 1), status)
    for number, status in enumerate(QuestionStatus)
)


class Later:
    """Thinks out an errand when it is told to."""

    def __init__(self) -> None:
        self.sent: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def send(self, think: Callable[[], Any], hear: Callable[[Any], None]) -> None:
        self.sent.append((think, hear))

    def think(self) -> None:
        for think, hear in self.sent:
            hear(think())
        self.sent = []


class Listener:
    def __init__(self) -> None:
        self.workspace, clock, words, self.errands = Workspace(), HandClock(), Wording(), Later()
        self.pen = WorkbookPen(self.workspace)
        keeping = AgendaKeeping(self.workspace, self.pen, NoOtherSessions(), clock)
        self.agenda = AgendaController(self.workspace, keeping, self.pen, self.errands, clock, words, self._write)
        self.chain = ChainController(self.workspace, keeping, self.pen, words)
        self.views: list[AgendaView] = []
        self.chains: list[ChainView] = []
        self.told: list[str] = []
        self.agenda.view_changed.connect(self.views.append)
        self.chain.view_changed.connect(self.chains.append)
        self.agenda.told.connect(self.told.append)
        session = replace(a_session(), harvest=HARVEST, workbook=Workbook(QUESTIONS))
        self.workspace.open(session, FileInMemory())

    def _write(self, folder: Path, name: str, ending: str, contents: str) -> Path:
        raise AssertionError(f"{folder} {name} {ending} {contents}")


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_nothing_is_sent_while_nobody_looks_and_a_view_only_when_it_differs(listener: Listener) -> None:
    listener.agenda.ask("What?")
    assert (listener.views, listener.chains) == ([], [])
    listener.agenda.follow_sight(True)
    listener.chain.follow_sight(True)
    listener.agenda.refresh()
    assert (len(listener.views), len(listener.chains)) == (1, 1)


def test_questions_are_filtered_by_status_and_counted(listener: Listener) -> None:
    listener.agenda.follow_sight(True)
    listener.agenda.filter_by(QuestionStatus.STUBBORN)
    view = listener.views[-1]
    assert [row.text for row in view.rows] == ["Question 3?"]
    assert [words for _, words in view.counts] == ["all 4", "open 1", "provisional answer 1", "dropped 1", "stubborn 1"]


def test_other_sessions_are_asked_for_only_when_they_are_wanted(listener: Listener) -> None:
    listener.agenda.follow_sight(True)
    assert listener.errands.sent == []
    listener.agenda.show_all(True)
    assert listener.views[-1].said == "Looking in the other sessions …"
    listener.errands.think()
    assert listener.views[-1].said == ""


def test_an_answer_that_comes_when_the_session_was_closed_is_forgotten(listener: Listener) -> None:
    listener.agenda.follow_sight(True)
    listener.agenda.show_all(True)
    listener.workspace.close()
    sent = len(listener.views)
    listener.errands.think()
    assert len(listener.views) == sent


def test_a_text_that_is_too_long_is_cut_and_said(listener: Listener) -> None:
    listener.agenda.follow_sight(True)
    listener.agenda.choose_own("q0")
    listener.agenda.write("x" * (LONGEST_FIELD + 1))
    assert "10000 characters" in listener.told[-1]
    assert len(listener.pen.workbook.of(LearningQuestion)[0].text) == LONGEST_FIELD


def test_nothing_happens_without_a_session(listener: Listener) -> None:
    listener.agenda.follow_sight(True)
    listener.workspace.close()
    sent = len(listener.views)
    for act in (
        listener.agenda.ask,
        listener.agenda.write,
        listener.agenda.plan,
        listener.chain.write,
        listener.chain.plan,
    ):
        act("1-2-2027")
    for done in (
        listener.agenda.undo,
        listener.agenda.show_on_beamer,
        listener.chain.undo,
        listener.chain.show_on_beamer,
    ):
        done()
    listener.chain.make(Make(Gap.TOPIC, "t1"))
    listener.agenda.show_all(True)
    assert (len(listener.views), listener.errands.sent) == (sent, [])


def test_what_another_page_did_is_offered_for_undo_in_plain_words(listener: Listener) -> None:
    listener.chain.follow_sight(True)
    listener.pen.do(TheoryAct.TIDY, Workbook())
    assert listener.chains[-1].undo == "drawing tidied"
