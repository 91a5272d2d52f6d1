"""What nobody means to type, in the fields of the console: it is cut or told in a sentence, and pages stay as wide."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.observation import LONGEST_NOTE
from trioapp.domain.people import people_named
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets.full_fields import FullField

WORD = "abcde" * 1000


@pytest.fixture
def trainer(start: Callable[[str], Trainer], qtbot: QtBot) -> Trainer:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Day", people_named(SEVEN_NAMES), "en"))
    trainer.program.console.resize(1366, 768)
    with qtbot.waitActive(trainer.program.console):
        trainer.program.console.activateWindow()
    return trainer


def paste(trainer: Trainer, field: str, text: str) -> str:
    """What of it gets in."""
    QGuiApplication.clipboard().setText(text)
    line = trainer.find(field)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    line.paste()
    return line.text()


def words(trainer: Trainer) -> list[str]:
    return [label.text() for label in trainer.program.console.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("page", "opening", "field", "most"),
    [
        (Page.SESSIONS, "", "Session name", 200),
        (Page.TRIOS, "Latecomer", "Name of the latecomer", 200),
        (Page.RUN, "Message", "Message to the room", 500),
        (Page.HARVEST, "", "New theme", 80),
    ],
)
def test_what_does_not_fit_is_cut_and_told(trainer: Trainer, page: Page, opening: str, field: str, most: int) -> None:
    trainer.program.console.show_page(page)
    if opening:
        trainer.click(opening)
    told = f"No more than {most} characters fit in this field"
    assert paste(trainer, field, WORD[:most]) == WORD[:most]
    assert not any(one.startswith(told) for one in words(trainer))
    assert paste(trainer, field, WORD) == WORD[:most]
    assert any(one.startswith(told) for one in words(trainer))


@pytest.mark.parametrize(
    ("page", "field", "most"), [(Page.RUN, "Observer note", LONGEST_NOTE), (Page.CANVAS, "Task", LONGEST_FIELD)]
)
def test_what_does_not_fit_in_several_lines_is_left_out_and_told(
    trainer: Trainer, page: Page, field: str, most: int
) -> None:
    trainer.program.console.show_page(page)
    if page is Page.CANVAS:
        trainer.program.console.canvas.show_section(Section.SYSTEM)
    lines = trainer.find(field)
    assert isinstance(lines, FullField)
    lines.setFocus()
    told = f"No more than {most} characters fit in this field"
    lines.insertPlainText("a" * most)
    assert not any(one.startswith(told) for one in words(trainer))
    lines.moveCursor(QTextCursor.MoveOperation.Start)
    for typed in ("b", "🙂" * 3):
        lines.insertPlainText(typed)
        assert lines.toPlainText() == "a" * most
    assert any(one.startswith(told) for one in words(trainer))


def test_a_time_that_is_none_is_told_once(trainer: Trainer) -> None:
    trainer.program.run.start()
    trainer.program.console.show_page(Page.RUN)
    trainer.click("Must end at")
    for typed in ("12:99", "-5", WORD, "👩‍👩‍👧‍👦", "\u202e61:00"):
        paste(trainer, "Must be over at", typed)
        assert sum("write it as 16:00" in one for one in words(trainer)) == 1
    assert not any("characters fit" in one for one in words(trainer))


@pytest.mark.parametrize(("page", "field"), [(Page.SESSIONS, "Search sessions"), (Page.FORMATS, "Search formats")])
def test_a_long_word_that_is_sought_makes_no_page_wider(trainer: Trainer, page: Page, field: str) -> None:
    trainer.program.console.show_page(page)
    assert len(paste(trainer, field, WORD)) == 200
    (told,) = (one for one in words(trainer) if one.startswith("Nothing"))
    assert f"{WORD[:40]}…" in told
    areas = trainer.program.console.findChildren(QScrollArea)
    assert not any(area.horizontalScrollBar().maximum() for area in areas if area.isVisible())
