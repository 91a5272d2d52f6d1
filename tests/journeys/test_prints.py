"""Cards are printed from the card of a session: which, how many and on what is chosen with every sheet in sight."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QProgressBar,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.exercises import put_in_library
from tests.journeys.conftest import Trainer
from tests.pdf_text import text_of
from trioapp.domain.people import people_named
from trioapp.storage import report_file
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
NAMES = ("Quirijn van der Zwaluwe", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs")


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the trainer chooses."""
    folder = tmp_path / "uit"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


@pytest.fixture
def trainer(start: Start, out: Path) -> Trainer:  # noqa: ARG001 - the folder that is chosen
    trainer = start("en")
    open_panel(trainer)
    trainer.click("Another folder …")
    return trainer


def open_panel(trainer: Trainer, names: tuple[str, ...] = NAMES, programme: str = "trio") -> None:
    trainer.sessions.create("Day with Quirijn", people_named(names), "en", programme)
    trainer.program.sessions.refresh()
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("More about Day with Quirijn")
    trainer.click("Print cards …")


def panel(trainer: Trainer) -> QWidget:
    return trainer.program.console.sessions.prints


def told(trainer: Trainer) -> str:
    return "\n".join(label.text() for label in panel(trainer).findChildren(QLabel) if label.isVisible())


def tick(trainer: Trainer, name: str) -> QCheckBox:
    return next(one for one in panel(trainer).findChildren(QCheckBox) if one.accessibleName() == name)


def count(trainer: Trainer, name: str) -> QSpinBox:
    boxes = panel(trainer).findChildren(QSpinBox)
    return next(one for one in boxes if one.accessibleName() == f"{name}: how many")


def only(trainer: Trainer, name: str) -> None:
    for one in panel(trainer).findChildren(QCheckBox):
        if one.isVisible() and one.isChecked() and one.accessibleName() != name:
            one.click()


def save(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.click("Save as PDF")
    qtbot.waitUntil(lambda: "Saved as PDF:" in told(trainer), timeout=20_000)


def test_each_kind_is_a_file_and_no_name_of_anybody_is_in_any(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    save(trainer, qtbot)
    files = sorted(out.iterdir())
    kinds = ("observer-cards", "role-cards", "sentence-cards", "table-numbers", "whole-exercise")
    assert all(file.name.endswith(f"{kind}.pdf") for file, kind in zip(files, kinds, strict=True))
    assert not [file.name for file in files if "quirijn" in file.name]
    read = "".join(text_of(file.read_bytes()) for file in files)
    assert "Storyteller" in read
    assert not [name for name in NAMES if name in read]


def test_what_is_ticked_and_how_many_is_seen_before(trainer: Trainer) -> None:
    only(trainer, "Role cards")
    assert "Role cards, sheet 1 of 2" in told(trainer)
    count(trainer, "Role cards").setValue(40)
    assert "Role cards, sheet 1 of 3 · 10 times" in told(trainer)
    trainer.click("Next sheet")
    assert "sheet 2 of 3 · 10 times" in told(trainer)
    tick(trainer, "Role cards").click()
    assert "No sheets" in told(trainer)
    assert not count(trainer, "Role cards").isEnabled()
    trainer.click("Save as PDF")
    assert "Tick at least one kind of print." in told(trainer)


def test_the_second_one_lies_beside_the_first(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    only(trainer, "If the beamer fails")
    save(trainer, qtbot)
    first = {file: file.read_bytes() for file in out.iterdir()}
    save(trainer, qtbot)
    assert len(list(out.iterdir())) == 2
    assert all(file.read_bytes() == contents for file, contents in first.items())


def test_a_folder_that_is_a_file_is_one_sentence_and_nothing_is_lost(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    out.write_text("in the way")
    trainer.click("Save as PDF")
    qtbot.waitUntil(lambda: f"Nothing can be written in {out}" in told(trainer), timeout=20_000)
    assert out.read_text() == "in the way"
    assert trainer.find("Save as PDF").isEnabled()


def test_how_far_it_is_is_seen_and_it_can_be_stopped_with_nothing_left(
    trainer: Trainer, out: Path, qtbot: QtBot
) -> None:
    """All kinds for twenty trios."""
    for name in ("Role cards", "Observer cards", "Sentence cards", "Table numbers"):
        count(trainer, name).setValue(20)
    trainer.click("Save as PDF")
    (bar,) = panel(trainer).findChildren(QProgressBar)
    assert bar.isVisible()
    assert QApplication.focusWidget() is trainer.find("Stop making the prints")
    qtbot.waitUntil(lambda: 0 < bar.value() < 100, timeout=20_000)
    QTest.keyClick(trainer.find("Stop making the prints"), Qt.Key.Key_Space)
    assert "Stopped; nothing was saved." in told(trainer)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is trainer.find("Save as PDF")
    save(trainer, qtbot)
    names = sorted(file.name for file in out.iterdir())
    assert len(names) == 5
    assert not [name for name in names if "(2)" in name]


def test_any_name_of_a_session_gives_files_with_plain_names(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    only(trainer, "Table numbers")
    for name in ("a/b: c.d\\e", "CON", "..", "  .hidden", "nul.txt", "🙂", "x" * 120):
        trainer.sessions.create(name, people_named(NAMES), "en", "trio")
        listed = next(one for one in trainer.sessions.listed() if one.head and one.head.name.strip() == name.strip())
        trainer.program.prints.show(listed.path.name)
        only(trainer, "Table numbers")
        save(trainer, qtbot)
    names = [file.name for file in out.iterdir()]
    assert len(names) == 7
    assert all(re.fullmatch(r"[0-9]{4}-[0-9a-z-]{1,90}-table-numbers\.pdf", name) for name in names)


def test_a_full_disk_is_told_and_nothing_half_is_left(
    trainer: Trainer, out: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is full at the second file, when the first one is there."""
    out.mkdir()
    written = report_file.write_beside

    def fills_up(folder: Path, stem: str, suffix: str, contents: bytes) -> Path:
        if list(folder.iterdir()):
            raise OSError(errno.ENOSPC, "no space left on device")
        return written(folder, stem, suffix, contents)

    monkeypatch.setattr(report_file, "write_beside", fills_up)
    trainer.click("Save as PDF")
    qtbot.waitUntil(lambda: "full" in told(trainer), timeout=20_000)
    assert list(out.iterdir()) == []


def test_texts_that_do_not_fit_are_told(start: Start, qtbot: QtBot) -> None:
    trainer = start("en")
    put_in_library(trainer.data_dir)
    own = next((trainer.data_dir / "formats").glob("gossip*.toml"))
    own.write_text(own.read_text(encoding="utf-8").replace("tell: Chair", "No end to it. " * 200), encoding="utf-8")
    open_panel(trainer, programme="gossip")
    qtbot.waitUntil(lambda: "not fit even in small letters: No end to it." in told(trainer))


def test_the_printer_gets_every_sheet(trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = tmp_path / "paper.pdf"

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    trainer.click("Print …")
    assert "8 sheets went to the printer." in told(trainer)
    assert paper.read_bytes().count(b"/Type /Page\n") == 8


def test_who_changes_their_mind_in_the_dialog_of_the_printer_prints_nothing(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    trainer.click("Print …")
    assert "printer" not in told(trainer)


def test_a_printer_that_does_not_take_it_is_told(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "no folder" / "paper.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    trainer.click("Print …")
    assert "The printer did not take it." in told(trainer)


def test_an_empty_session_has_cards_for_eight_tables(start: Start) -> None:
    trainer = start("en")
    open_panel(trainer, ())
    assert count(trainer, "Role cards").value() == 8
    assert count(trainer, "Table numbers").value() == 8


def test_of_a_day_one_exercise_is_chosen(start: Start) -> None:
    trainer = start("en")
    put_in_library(trainer.data_dir)
    open_panel(trainer, programme="three")
    assert count(trainer, "Observer cards").isVisible()
    box = next(one for one in panel(trainer).findChildren(QComboBox) if one.accessibleName() == "Format")
    assert box.isVisible()
    box.setCurrentIndex(box.findData("gossip"))
    box.activated.emit(box.currentIndex())
    assert not [one for one in panel(trainer).findChildren(QCheckBox) if one.text() == "Observer cards"]
    assert count(trainer, "Role cards").value() == 1


def test_all_of_it_can_be_done_by_key(trainer: Trainer, out: Path, qtbot: QtBot) -> None:
    trainer.click("Close")
    button = trainer.find("Print cards …")
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is tick(trainer, "Role cards")
    seen = set()
    while (here := QApplication.focusWidget()) is not trainer.find("Save as PDF"):
        assert here is not None
        assert here.accessibleName()
        seen.add(here.accessibleName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert {"Role cards: how many", "Phase posters", "Paper", "Posters on A3", "Another folder …"} <= seen
    QTest.keyClick(trainer.find("Save as PDF"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Saved as PDF:" in told(trainer), timeout=20_000)
    assert QApplication.focusWidget() is trainer.find("Open folder")
    assert list(out.iterdir())


def test_the_folder_is_remembered(trainer: Trainer, start: Start, out: Path) -> None:
    trainer.leave()
    again = start("en")
    open_panel(again)
    assert str(out) in [label.accessibleName() for label in panel(again).findChildren(QLabel)]


def test_it_speaks_the_language_that_is_switched_on(trainer: Trainer) -> None:
    trainer.program.speak("nl")
    assert tick(trainer, "Rolkaarten").isChecked()
    assert "Rolkaarten, vel 1 van" in told(trainer)
