"""The library of exercises in the program itself: copied, renamed, exported, brought in elsewhere, and used."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import RESOURCES, HandClock
from tests.journeys.conftest import Trainer
from tests.journeys.room import room_needed
from tests.journeys.test_command_line import Shell
from tests.storage.test_full_disks import no_file_beyond
from trioapp.app.program import Program
from trioapp.domain.scenes import PhaseScene
from trioapp.presentation.library import CopyOut, LibraryRow, Standing
from trioapp.presentation.library_controller import LibraryController
from trioapp.ui.console.formats_page import FormatsPage
from trioapp.ui.console.library_list import LibraryList
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow

Start = Callable[[str], Trainer]
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
TRIO_NAMES = {"nl": "Trio: leren van ervaringen", "en": "Trio: learning from experience"}
OTHERS = {file.stem for file in (RESOURCES / "formats").glob("*.toml")} - {"trio"}
TRIO = (RESOURCES / "formats" / "trio.toml").read_text(encoding="utf-8")
BROKEN = TRIO.replace('"6:00"', '"6 mins"').replace("eyebrow", "eyebrouw")


class Librarian:
    """A trainer with the library in front."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer
        self.folder = trainer.data_dir / "formats"
        trainer.program.console.show_page(Page.FORMATS)
        QApplication.processEvents()
        self.choose(TRIO_NAMES[trainer.program.backstage.words.language])

    @property
    def page(self) -> FormatsPage:
        return self.trainer.program.console.formats

    @property
    def controller(self) -> LibraryController:
        return self.trainer.program.library

    @property
    def rows(self) -> LibraryList:
        return self.page.library.rows

    @property
    def names(self) -> list[str]:
        """Of the trio, and of what the trainer has beside what came with the program."""
        return [row.name for row in self._listed if row.id not in OTHERS]

    @property
    def _listed(self) -> list[LibraryRow]:
        return list(self.rows.model().rows)  # type: ignore[attr-defined]

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def choose(self, name: str) -> None:
        place = next(place for place, row in enumerate(self._listed) if row.name == name)
        self.rows.setCurrentIndex(self.rows.model().index(place, 0))
        self.rows.setFocus()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focused: QWidget | None = self.trainer.program.console.focusWidget()
        QTest.keyClick(focused or self.rows, key, modifier)

    def drop(self, *paths: Path) -> None:
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        left = Qt.MouseButton.LeftButton
        event = QDropEvent(QPoint(40, 40), Qt.DropAction.CopyAction, dragged, left, NONE)
        self.page.library.dropEvent(event)

    def box(self, name: str) -> QComboBox:
        return next(box for box in self.page.findChildren(QComboBox) if box.accessibleName() == name)


@pytest.mark.parametrize(
    ("language", "original", "copied", "copy", "session", "programme"),
    [
        (
            "nl",
            "Trio: leren van ervaringen",
            "Trio: leren van ervaringen (kopie)",
            "Kopieer",
            "Nieuwe sessie hiermee",
            "Programma",
        ),
        (
            "en",
            "Trio: learning from experience",
            "Trio: learning from experience (copy)",
            "Copy",
            "New session with this",
            "Programme",
        ),
    ],
)
def test_a_copy_is_renamed_exported_and_used_on_another_laptop(
    start: Start,
    qapp: QApplication,
    tmp_path: Path,
    language: str,
    original: str,
    copied: str,
    copy: str,
    session: str,
    programme: str,
) -> None:
    library = Librarian(start(language))
    library.choose(original)
    library.trainer.click(copy)
    assert library.names == [original, copied]
    mine = library.trainer.program.backstage.library.one("trio-learning-from-experience-copy").exercise
    renamed = TRIO.replace('id = "trio"', f'id = "{mine.id}"').replace(original, "Ons trio <b>")
    (library.folder / f"{mine.id}.toml").write_text(renamed, encoding="utf-8")
    library.page.looked_at.emit()
    assert library.names == ["Ons trio <b>", original]
    library.page.library.card.copying_out_requested.emit(CopyOut(mine.id, tmp_path / "stick"))
    (exported,) = (tmp_path / "stick").iterdir()
    library.trainer.leave()

    other = Librarian(Trainer(qapp, tmp_path / "other", language, HandClock()))
    other.drop(exported)
    assert "Ons trio <b>" in other.said
    assert (other.folder / exported.name).read_bytes() == exported.read_bytes()
    other.trainer.click(session)
    box = next(b for b in other.trainer.program.console.findChildren(QComboBox) if b.accessibleName() == programme)
    assert (box.isVisible(), box.currentText()) == (True, "Ons trio <b>")
    other.trainer.type("Naam van de sessie" if language == "nl" else "Session name", "Leerdag")
    other.trainer.click("Sessie maken" if language == "nl" else "Create session")
    taken = other.trainer.program.backstage.workspace.session
    assert (taken.format.id, taken.format.name.in_language(language)) == (mine.id, "Ons trio <b>")
    other.trainer.program.run.start()
    assert isinstance(other.trainer.on_the_beamer, PhaseScene)
    other.trainer.leave()


def test_the_page_is_worked_by_keyboard_alone(start: Start, qtbot: QtBot) -> None:
    library = Librarian(start("nl"))
    with qtbot.waitActive(library.trainer.program.console):
        library.trainer.program.console.activateWindow()
    library.page.library.setFocus()
    library.page.begin()
    for _ in range(2):
        library.controller.copy("trio")
    assert len(library.names) == 3
    library.choose("Trio: leren van ervaringen (kopie)")
    library.key(Qt.Key.Key_Delete)
    assert library.names == ["Trio: leren van ervaringen", "Trio: leren van ervaringen (kopie 2)"]
    assert "'Trio: leren van ervaringen (kopie)' is verwijderd" in library.said
    library.key(Qt.Key.Key_Up)
    library.key(Qt.Key.Key_Delete)
    assert library.names == ["Trio: leren van ervaringen"]
    library.key(Qt.Key.Key_Z, CTRL)
    library.key(Qt.Key.Key_Z, CTRL)
    assert len(library.names) == 3
    library.key(Qt.Key.Key_F, CTRL)
    focused = library.trainer.program.console.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Zoek in formats"
    QTest.keyClicks(focused, "kopie 2")
    assert library.names == ["Trio: leren van ervaringen (kopie 2)"]
    QTest.keyClicks(focused, "zzz")
    assert "Niets gevonden: 'kopie 2zzz'" in library.said
    library.trainer.type("Zoek in formats", "")
    library.choose(TRIO_NAMES["nl"])
    library.page.library.card.sheet.phases.setFocus()
    library.key(Qt.Key.Key_Down)
    scene = library.page.library.card.sheet.preview.scene
    assert isinstance(scene, PhaseScene)
    assert scene.title == "Vertellen"


def test_nothing_of_the_page_is_built_before_somebody_wants_to_see_it(start: Start) -> None:
    trainer = start("nl")
    assert ConsoleWindow.formats.if_built(trainer.program.console) is None
    assert Program.library.if_built(trainer.program) is None
    trainer.click("Formats")
    built = trainer.program.console.formats
    trainer.click("Sessies")
    trainer.click("Formats")
    assert trainer.program.console.formats is built
    assert built.isVisible()


def test_the_rows_are_worked_out_before_somebody_sees_them(start: Start, qtbot: QtBot) -> None:
    trainer = start("nl")
    before = gc.get_freeze_count()
    trainer.program.load_ahead()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before)
    library = trainer.program.library
    ahead = dict(library._known)
    trainer.program.console.show_page(Page.FORMATS)
    assert library.view
    assert {row.id for row in library.view.rows} == set(ahead)
    assert all(library._known[row] is known for row, known in ahead.items())


def test_length_and_group_are_chosen_in_boxes(start: Start) -> None:
    library = Librarian(start("nl"))
    library.controller.copy("trio")
    file = library.folder / "trio-learning-from-experience-copy.toml"
    long = file.read_text(encoding="utf-8").replace('length = "6:00"', 'length = "60:00"')
    file.write_text(long.replace("size = 3, also = [2, 4]", "size = 6"), encoding="utf-8")
    library.page.looked_at.emit()
    long_one, trio = "Trio: leren van ervaringen (kopie)", "Trio: leren van ervaringen"
    for name, choice, found in (
        ("Lengte", "hoogstens 15 min", [trio]),
        ("Lengte", "langer dan 60 min", [long_one]),
        ("Lengte", "elke lengte", [trio, long_one]),
        ("Groepsgrootte", "groepen van 6", [long_one]),
        ("Groepsgrootte", "elke groep", [trio, long_one]),
        ("Volgorde van de formats", "kortste eerst", [trio, long_one]),
    ):
        box = library.box(name)
        box.setCurrentIndex(box.findText(choice))
        assert library.names == found


def test_enter_opens_the_editor_with_a_copy_of_what_came_with_the_program(start: Start) -> None:
    library = Librarian(start("nl"))
    assert library.trainer.find("Bewerk een kopie").isVisible()
    library.choose("Trio: leren van ervaringen")
    library.key(Qt.Key.Key_Return)
    assert library.trainer.find("Terug naar de bibliotheek").isVisible()
    library.trainer.click("Terug naar de bibliotheek")
    assert not library.page.is_editing
    assert "Je bewerkt een kopie: 'Trio: leren van ervaringen (kopie)'." in library.said
    assert library.names == ["Trio: leren van ervaringen", "Trio: leren van ervaringen (kopie)"]
    assert library.trainer.find("Bewerk").accessibleName() == "Bewerk"


def test_a_bad_file_that_is_dropped_is_told_in_full_and_one_in_the_folder_stands_in_the_list(
    start: Start, tmp_path: Path
) -> None:
    library = Librarian(start("nl"))
    (tmp_path / "kapot.toml").write_text(BROKEN, encoding="utf-8")
    library.drop(tmp_path / "kapot.toml")
    assert "Niet geïmporteerd: kapot.toml." in library.said
    for fault in ("'eyebrow' ontbreekt", "'eyebrouw' betekent hier niets", "'6 mins' is geen tijd"):
        assert fault in library.said
    assert library.names == ["Trio: leren van ervaringen"]
    library.folder.mkdir()
    (library.folder / "kapot.toml").write_text(BROKEN, encoding="utf-8")
    library.page.looked_at.emit()
    library.choose("kapot.toml")
    assert "Regel 91: Fase 3 (ask): '6 mins' is geen tijd" in library.said
    assert library.rows.current is not None
    assert library.rows.current.standing is Standing.FAULTY
    (library.folder / "kapot.toml").write_text(TRIO.replace('id = "trio"', 'id = "heel"'), encoding="utf-8")
    library.page.looked_at.emit()
    assert library.names == ["Trio: leren van ervaringen"] * 2
    assert "geen tijd" not in library.said


def test_who_comes_back_to_the_window_sees_the_folder_as_it_is_now(start: Start) -> None:
    library = Librarian(start("nl"))
    library.folder.mkdir()
    (library.folder / "new.toml").write_text(TRIO.replace('id = "trio"', 'id = "new"'), encoding="utf-8")
    assert len(library.names) == 1
    QApplication.sendEvent(library.trainer.program.console, QEvent(QEvent.Type.WindowActivate))
    assert len(library.names) == 2
    (library.folder / "new.toml").unlink()
    library.trainer.click("Instellingen")
    library.trainer.click("Formats")
    assert len(library.names) == 1


def test_a_file_that_is_deleted_while_it_is_shown_is_told_and_goes_from_the_list(start: Start) -> None:
    library = Librarian(start("nl"))
    library.controller.copy("trio")
    for act in ("Kopieer", "Verwijder", "Nieuwe sessie hiermee"):
        library.choose("Trio: leren van ervaringen (kopie)")
        contents = (file := next(library.folder.iterdir())).read_bytes()
        file.unlink()
        library.trainer.click(act)
        assert "staat niet meer in de bibliotheek" in library.said
        assert library.names == ["Trio: leren van ervaringen"]
        file.write_bytes(contents)
        library.page.looked_at.emit()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder in which nobody can write")
def test_a_folder_in_which_nobody_can_write_is_told_and_nothing_is_lost(start: Start, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "formats").symlink_to("/proc/self/attr", target_is_directory=True)
    library = Librarian(start("nl"))
    library.trainer.click("Kopieer")
    assert "kan niets worden bewaard" in library.said
    assert library.names == ["Trio: leren van ervaringen"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_is_told_and_nothing_is_lost(start: Start, tmp_path: Path) -> None:
    library = Librarian(start("nl"))
    library.trainer.click("Kopieer")
    before = {path.name: path.read_bytes() for path in library.folder.iterdir()}
    with no_file_beyond(1000):
        library.trainer.click("Kopieer")
        assert "kan niets worden bewaard" in library.said
        library.page.library.card.copying_out_requested.emit(CopyOut("trio", tmp_path / "stick"))
        assert "kies een andere map" in library.said
    assert {path.name: path.read_bytes() for path in library.folder.iterdir()} == before
    assert not list((tmp_path / "stick").iterdir())
    library.trainer.click("Kopieer")
    assert len(library.names) == 3


def test_an_exercise_of_ones_own_works_on_the_command_line(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    (shell.data / "formats").mkdir(parents=True)
    (shell.data / "formats" / "x.toml").write_text(TRIO.replace('id = "trio"', 'id = "mine"'), encoding="utf-8")
    assert shell.ask("new", "Leerdag", "--programme", "mine").returncode == 0
    assert '"programme": "mine"' in shell.ask("list", "--json").stdout
    drawn = shell.ask("scene", "--format", "mine", "--phase", "ask", "--size", "320x180", "--out", "ask.png")
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert QImage(str(tmp_path / "ask.png")).width() == 320


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_control_has_a_name_and_no_text_is_cut(start: Start, language: str) -> None:
    library = Librarian(start(language))
    console = library.trainer.program.console
    library.page.seat_editor(QWidget())
    library.controller.copy("trio")
    library.controller.delete("trio-learning-from-experience-copy")
    console.showNormal()
    console.resize(1366, 728)
    for _ in range(3):
        QApplication.processEvents()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QListView, QListWidget)
    for kind in kinds:
        for control in library.page.findChildren(kind):
            if control.isVisible() and not isinstance(control.parentWidget(), QLineEdit):
                assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name), control
    for button in (one for one in library.page.findChildren(QAbstractButton) if one.isVisible()):
        assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()
    assert room_needed(console).width() <= 1366
