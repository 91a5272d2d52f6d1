"""A report of a session is made from its card: what is ticked is saved, and what is in it was told before."""

from __future__ import annotations

import gc
import json
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import HandClock, trio_source
from tests.journeys.conftest import Trainer
from tests.rich_session import a_rich_session
from trioapp.domain.harvest import Harvest, Sentence
from trioapp.ui.console.proof_pane import SheetFrame
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
PDF, WORD, JSON = "PDF:", "Word (docx):", "JSON:"
NAMES, NOTES = "Names of participants:", "Raw notes and all sentences:"


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the trainer chooses."""
    folder = tmp_path / "uit"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


@pytest.fixture
def trainer(start: Start, qtbot: QtBot, out: Path) -> Trainer:  # noqa: ARG001 - the folder that is chosen
    """Before the panel, with a rich session that is not on the table."""
    trainer = start("en")
    put_a_rich_session(trainer)
    open_panel(trainer)
    trainer.click("Another folder …")
    qtbot.waitUntil(lambda: "In it:" in told(trainer))
    return trainer


def put_a_rich_session(trainer: Trainer) -> None:
    session, _ = a_rich_session(4, 40, "en")
    sentences = (*session.harvest.sentences, Sentence("x", 1, "That is what Quirijna said", 9, may_share=True))
    trainer.program.backstage.shelf.create(replace(session, harvest=Harvest(sentences)), trio_source())


def open_panel(trainer: Trainer) -> None:
    trainer.program.sessions.refresh()
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("More about Leerdag met Quirijn")
    trainer.click("Make a report …")


def told(trainer: Trainer) -> str:
    labels = trainer.program.console.sessions.export.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def tick(trainer: Trainer, name: str) -> QCheckBox:
    ticks = trainer.program.console.sessions.export.findChildren(QCheckBox)
    return next(one for one in ticks if one.accessibleName().startswith(name))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def save(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.click("Save the report")
    qtbot.waitUntil(lambda: "Saved:" in told(trainer), timeout=20_000)


def test_what_is_ticked_is_saved_without_names_or_notes(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    tick(trainer, WORD).click()
    tick(trainer, JSON).click()
    save(trainer, qtbot)
    files = sorted(out.iterdir())
    assert [file.suffix for file in files] == [".docx", ".json", ".pdf"]
    assert not [file for file in files if "quirijn" in file.name]
    values = json.loads(files[1].read_text(encoding="utf-8"))
    assert values["notes"] == []
    assert all("name" not in person for person in values["people"])


def test_names_and_notes_are_in_it_once_they_are_ticked_and_off_for_the_next_session(
    trainer: Trainer, out: Path, qtbot: QtBot
) -> None:
    assert "Raw notes are in it" not in told(trainer)
    tick(trainer, PDF).click()
    tick(trainer, JSON).click()
    tick(trainer, NAMES).click()
    qtbot.waitUntil(lambda: "Names are in it" in told(trainer))
    tick(trainer, NOTES).click()
    qtbot.waitUntil(lambda: "Raw notes are in it" in told(trainer))
    save(trainer, qtbot)
    (file,) = out.iterdir()
    values = json.loads(file.read_text(encoding="utf-8"))
    assert values["people"][0]["name"] == "Quirijn van der Zwaluwe"
    assert values["notes"]
    trainer.click("Close")
    trainer.click("Make a report …")
    assert not tick(trainer, NAMES).isChecked()
    assert not tick(trainer, NOTES).isChecked()


def test_what_is_in_it_and_what_may_be_a_name_is_told_before(trainer: Trainer) -> None:
    holdings = "12 seats, 15 times, 4 sentences of the harvest, 3 canvases, 1 learning question, 2 dates"
    assert f"In it: {holdings}." in told(trainer)
    assert "1 sentence stays out" in told(trainer)
    assert "No names of participants" in told(trainer)
    assert "Quirijna (looks like a name here): That is what Quirijna said" in told(trainer)


def test_without_a_kind_of_file_nothing_is_made(trainer: Trainer, out: Path) -> None:
    tick(trainer, PDF).click()
    trainer.click("Save the report")
    assert "Tick at least one kind of file." in told(trainer)
    assert not out.exists()


def test_it_can_be_stopped_and_leaves_nothing(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    trainer.click("Save the report")
    (bar,) = trainer.program.console.sessions.export.findChildren(QProgressBar)
    assert bar.isVisible()
    assert not tick(trainer, NAMES).isEnabled()
    trainer.click("Stop making the report")
    assert "Stopped; nothing was saved." in told(trainer)
    qtbot.waitUntil(lambda: not [one for one in threading.enumerate() if one.name == "errand"], timeout=20_000)
    QApplication.processEvents()
    assert not out.exists()
    save(trainer, qtbot)
    assert [file.suffix for file in out.iterdir()] == [".pdf"]


def test_who_has_gone_on_elsewhere_keeps_the_keyboard(trainer: Trainer, qtbot: QtBot) -> None:
    console, panel = trainer.program.console, trainer.program.console.sessions.export
    trainer.click("Save the report")
    console.show_page(Page.HELP)
    elsewhere = focused()
    (bar,) = panel.findChildren(QProgressBar)
    qtbot.waitUntil(bar.isHidden, timeout=20_000)
    assert focused() is elsewhere
    assert not panel.isAncestorOf(elsewhere)


def test_a_folder_that_is_a_file_is_one_sentence_and_nothing_is_lost(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    out.write_text("in the way")
    trainer.click("Save the report")
    qtbot.waitUntil(lambda: str(out) in told(trainer).splitlines()[-1], timeout=20_000)
    assert out.read_text() == "in the way"
    assert trainer.find("Save the report").isEnabled()


def test_the_second_one_lies_beside_the_first(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    save(trainer, qtbot)
    trainer.click("Save the report")
    qtbot.waitUntil(lambda: "(2).pdf" in told(trainer), timeout=20_000)
    assert len(list(out.iterdir())) == 2


def test_the_folder_is_remembered(trainer: Trainer, start: Start, out: Path) -> None:
    trainer.leave()
    again = start("en")
    put_a_rich_session(again) if not again.sessions.listed() else None
    open_panel(again)
    folder = [label.accessibleName() for label in again.program.console.sessions.export.findChildren(QLabel)]
    assert str(out) in folder


def test_all_of_it_can_be_done_by_key(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    trainer.click("Close")
    button = trainer.find("Make a report …")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert focused() is tick(trainer, PDF)
    while focused() is not trainer.find("Save the report"):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused().accessibleName()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Saved:" in told(trainer), timeout=20_000)
    assert QApplication.focusWidget() is trainer.find("Open folder")
    assert list(out.iterdir())


def test_the_session_on_the_table_is_told_as_it_is_now(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    trainer.program.open("Leerdag met Quirijn")
    trainer.type("Observer note", "typed just now")
    open_panel(trainer)
    tick(trainer, NOTES).click()
    tick(trainer, PDF).click()
    tick(trainer, JSON).click()
    save(trainer, qtbot)
    (file,) = out.iterdir()
    assert "typed just now" in file.read_text(encoding="utf-8")


def test_reports_made_one_after_the_other_in_threads_leave_the_windows_alone(
    trainer: Trainer, out: Path, qtbot: QtBot
) -> None:
    """What one thread has drawn with may not be used by the next, nor by the windows."""
    for kind in (WORD, "OpenDocument"):
        tick(trainer, kind).click()
    for number in range(1, 5):
        trainer.click("Save the report")
        qtbot.waitUntil(lambda number=number: len(list(out.glob("*.pdf"))) == number, timeout=20_000)  # type: ignore[misc]
        qtbot.waitUntil(lambda: "Saved:" in told(trainer))
        trainer.program.console.grab()
        gc.collect()


# -- the pages before they are written


def page(trainer: Trainer) -> SheetFrame:
    return trainer.program.console.sessions.proof.frame


def await_page(trainer: Trainer, qtbot: QtBot, told: str) -> None:
    def is_there() -> bool:
        return page(trainer).accessibleName() == told and bool(page(trainer).accessibleDescription())

    qtbot.waitUntil(is_there, timeout=20_000)


def test_the_pages_are_seen_before_they_are_written_and_turned_by_key(trainer: Trainer, qtbot: QtBot) -> None:
    assert not trainer.program.console.sessions.findChildren(SheetFrame)
    trainer.click("Look at the pages")
    await_page(trainer, qtbot, "Page 1 of 6")
    assert "Workshop" in page(trainer).accessibleDescription()
    assert "1-A" in page(trainer).accessibleDescription()
    for key, number in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 2), (Qt.Key.Key_End, 6)):
        QTest.keyClick(page(trainer), key)
        await_page(trainer, qtbot, f"Page {number} of 6")
    assert not trainer.find("Next page").isEnabled()
    assert "learning system" in page(trainer).accessibleDescription().casefold()
    trainer.click("Hide the pages")
    assert trainer.find("Search sessions").isVisible()


def test_a_page_is_whole_or_as_wide_as_there_is_room(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.program.console.resize(1366, 768)
    trainer.click("Look at the pages")
    await_page(trainer, qtbot, "Page 1 of 6")
    frame = page(trainer)
    whole = frame.sheet.size()
    assert whole.height() <= frame.viewport().height()
    QTest.keyClick(frame, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: frame.sheet.width() == frame.viewport().width())
    assert frame.sheet.height() > frame.viewport().height()
    assert trainer.find("Page width").isVisible()
    QTest.keyClick(frame, Qt.Key.Key_Minus)
    assert frame.sheet.size() == whole


def test_the_pages_follow_what_is_ticked_and_close_with_the_report(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.click("Look at the pages")
    await_page(trainer, qtbot, "Page 1 of 6")
    tick(trainer, NAMES).click()
    qtbot.waitUntil(lambda: "Quirijn van der Zwaluwe" in page(trainer).accessibleDescription(), timeout=20_000)
    trainer.click("Close")
    assert trainer.find("Search sessions").isVisible()
    trainer.click("Make a report …")
    assert trainer.find("Search sessions").isVisible()


def test_where_nothing_opens_folders_it_is_said_which_one_it_is(
    trainer: Trainer, out: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trioapp.app.wires.wires.QDesktopServices.openUrl", lambda _url: False)
    save(trainer, qtbot)
    trainer.click("Open folder")
    said = [label.text() for label in trainer.program.console.notice.findChildren(QLabel)]
    assert any(str(out) in words for words in said)


def test_a_kind_that_is_not_installed_says_what_it_needs(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    trainer = start("en")
    put_a_rich_session(trainer)
    open_panel(trainer)
    tick(trainer, "PDF, accessible").click()
    qtbot.waitUntil(lambda: 'pip install "trioapp[accessible-pdf]"' in told(trainer))
    assert not tick(trainer, "PDF, accessible").isChecked()


def test_in_dutch(start: Start, clock: HandClock) -> None:
    del clock
    trainer = start("nl")
    put_a_rich_session(trainer)
    trainer.program.sessions.refresh()
    trainer.click("Meer over Leerdag met Quirijn")
    trainer.click("Verslag maken …")
    assert tick(trainer, "Namen van deelnemers").isEnabled()
    assert trainer.find("Verslag bewaren").isVisible()
