"""Every control of the console says in one sentence what it is for, in both languages, heard and seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import HandClock
from tests.everywhere import everywhere, program_wiring
from tests.journeys.conftest import Trainer
from trioapp.app.help_desk import HelpDesk
from trioapp.presentation.control_wording import ControlWording
from trioapp.ui.console.explaining import controls_in, names_of, sentence_for, sentence_of
from trioapp.ui.console.rail import Page

NOT_HERE = {
    "BlockPanel",
    "ChoiceStrip",
    "EarlierLine",
    "PairList",
    "QuestionButton",
    "RowList",
    "StrandView",
    "StepView",
    "ActButton",
    "RowView",
    "ChoiceView",
    "VariantStrip.choices",
    "NotesPage.editor",
    "PlotView",
    "WeighField",
}
"""Rows and fields that come and go, and of which there is none in the session of this test."""


@pytest.fixture(params=["nl", "en"])
def trainer(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Trainer]:
    someone = everywhere(qapp, tmp_path, request.param)
    yield someone
    someone.leave()


def desk_of(trainer: Trainer) -> HelpDesk:
    desk: HelpDesk = program_wiring(trainer).help.desk
    desk.explainer.explain_all()
    return desk


def test_every_control_has_its_sentence_and_no_sentence_is_there_for_nothing(trainer: Trainer) -> None:
    desk_of(trainer)
    controls = list(controls_in(trainer.program.console))
    assert len(controls) > 500
    silent = {_said(control) for control in controls if not control.accessibleDescription() or not sentence_of(control)}
    assert sorted(silent) == [], "\n".join(sorted(silent))
    sentences = ControlWording().sentences()
    used = {sentence_for(control, sentences) for control in controls}
    assert sorted(name for name in {*sentences} - NOT_HERE if sentences[name] not in used) == []


def test_a_sentence_is_short_and_ends() -> None:
    said = ControlWording().sentences().values()
    assert [one for one in said if len(one) > 110 or one[-1] not in ".?"] == []


def test_the_key_is_heard_before_the_sentence(start_dutch: Trainer) -> None:
    desk_of(start_dutch)
    black = start_dutch.program.console.run.beamer_keys.findChildren(QWidget)
    words = next(one.accessibleDescription() for one in black if "BeamerKeys.black" in names_of(one))
    assert words.startswith("B · ")
    assert len(words) > 20


def test_another_language_says_the_sentences_anew(start_dutch: Trainer) -> None:
    desk_of(start_dutch)
    stop = next(one for one in controls_in(start_dutch.program.console) if "Transport.stop" in names_of(one))
    before = stop.accessibleDescription()
    start_dutch.program.speak("en")
    QTest.qWait(0)
    QApplication.processEvents()
    assert stop.accessibleDescription() == "Ends the exercise. History takes that back."
    assert before == "Beëindigt de oefening. In Geschiedenis neem je dat terug."


@pytest.fixture
def start_dutch(qapp: QApplication, tmp_path: Path) -> Iterator[Trainer]:
    someone = Trainer(qapp, tmp_path, "nl", HandClock())
    someone.program.open(someone.sessions.create("Leerdag", (), "nl"))
    yield someone
    someone.leave()


def test_a_sentence_is_shown_on_asking_and_goes_with_escape(start_dutch: Trainer, qtbot: QtBot) -> None:
    console, desk = start_dutch.program.console, desk_of(start_dutch)
    with qtbot.waitActive(console):
        console.activateWindow()
    console.show_page(Page.RUN)
    QTest.keyClick(console.focusWidget(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert desk.explainer.tip.isVisible()
    QTest.keyClick(console.focusWidget(), Qt.Key.Key_Escape)
    assert not desk.explainer.tip.isVisible()
    assert console.page is Page.RUN


def test_the_mouse_may_rest_on_the_sentence(start_dutch: Trainer) -> None:
    """WCAG 1.4.13: it stays as long as the mouse is on what it is about or on itself, and goes after that."""
    console, desk = start_dutch.program.console, desk_of(start_dutch)
    console.show_page(Page.SETTINGS)
    QApplication.processEvents()
    control = next(one for one in controls_in(console.settings) if one.isVisible())
    _rest(console, control)
    tip = desk.explainer.tip
    for place in (control.mapTo(console, control.rect().center()), tip.geometry().center()):
        tip.follow_mouse(place)
        assert tip.isVisible()
    tip.follow_mouse(QPoint(console.width() - 2, console.height() - 2))
    assert not tip.isVisible()


def test_a_row_made_later_is_explained_when_the_mouse_rests_on_it(start_dutch: Trainer) -> None:
    console, desk = start_dutch.program.console, desk_of(start_dutch)
    start_dutch.program.run.start()
    console.show_page(Page.RUN)
    QApplication.processEvents()
    length = next(one for one in controls_in(console.run) if "AgendaLine.length" in names_of(one) and one.isVisible())
    length.setProperty("sentence", "")
    _rest(console, length)
    assert desk.explainer.tip.isVisible()
    assert sentence_of(length)


def _rest(console: QWidget, control: QWidget) -> None:
    """The question that Qt asks when the mouse has rested: nothing in the window answers it."""
    place = control.mapTo(console, control.rect().center())
    QApplication.sendEvent(console, QHelpEvent(QEvent.Type.ToolTip, place, console.mapToGlobal(QPoint(0, 0)) + place))


def _said(control: QWidget) -> str:
    around = control.parentWidget()
    names = names_of(control) or (f"{type(around).__name__} > {type(control).__name__}",)
    return f"{names[0]}: {control.accessibleName()}"
