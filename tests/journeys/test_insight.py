"""Looking back after a whole exercise, by what the controls are called: findings, table, names and files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QListWidget, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from tests.fakes import FileInMemory
from tests.house.sources import ROOT
from tests.journeys.conftest import Trainer
from tests.rich_session import CANARIES, PARTS, a_rich_session
from trioapp.domain.scenes import Scene
from trioapp.storage import session_shelf
from trioapp.ui.console.rail import Page
from trioapp.ui.insights.page import InsightPage, PlotFrame
from trioapp.ui.insights.reading_strip import ReadingStrip

WIDTH, HEIGHT = 1366, 768
NAMES = "Anna\nBram\nChris\nDaan\nEva\nFatima"
A_START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.builders import HandClock
from tests.journeys.conftest import Trainer
application = QApplication([])
trainer = Trainer(application, Path(sys.argv[1]), "en", HandClock())
application.processEvents()
print(sorted({"pyqtgraph", "numpy"} & sys.modules.keys()))
trainer.leave()
"""


class LookingBack:
    """What a trainer sees on the page."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer

    @property
    def page(self) -> InsightPage:
        return self.trainer.program.console.findChildren(InsightPage)[0]

    @property
    def charts(self) -> QListWidget:
        return self.page.charts

    @property
    def finding(self) -> str:
        return self.page.frame.accessibleName()

    @property
    def said(self) -> str:
        return self.page.frame.accessibleDescription()

    @property
    def table(self) -> list[list[str]]:
        model = self.page.table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    @property
    def ways_on(self) -> list[QPushButton]:
        """The buttons in the place of a chart."""
        return [button for button in self.page.empty.findChildren(QPushButton) if button.isVisible()]

    @property
    def reading(self) -> str:
        """What is said as long as not all sessions are read."""
        (strip,) = self.page.findChildren(ReadingStrip)
        return strip.findChildren(QLabel)[0].text() if strip.isVisible() else ""

    def choose(self, name: str) -> None:
        (item,) = self.charts.findItems(name, Qt.MatchFlag.MatchExactly)
        self.charts.setCurrentItem(item)


def held(start: Callable[[str], Trainer], language: str, words: dict[str, str]) -> LookingBack:
    """A session in which the trio was done, with a mark and a minute more for a phase."""
    trainer = start(language)
    trainer.type(words["name"], "Leerdag")
    trainer.type(words["people"], NAMES)
    trainer.click(words["create"])
    trainer.click(words["run"])
    trainer.click("Start")
    trainer.pass_time(seconds=65)
    trainer.click(words["mark"])
    trainer.pass_time(minutes=4)
    trainer.click(words["minute"])
    trainer.pass_time(minutes=10, seconds=55)
    trainer.click("Stop")
    trainer.click(words["insight"])
    return LookingBack(trainer)


ENGLISH = {
    "name": "Session name", "people": "Participants", "create": "Create session", "run": "Run", "insight": "Insight",
    "minute": "Add one minute", "mark": "open question",
}  # fmt: skip
DUTCH = {
    "name": "Naam van de sessie", "people": "Deelnemers", "create": "Sessie maken", "run": "Uitvoeren",
    "insight": "Inzicht", "minute": "Een minuut erbij", "mark": "open vraag",
}  # fmt: skip


@pytest.fixture
def english(start: Callable[[str], Trainer]) -> LookingBack:
    return held(start, "en", ENGLISH)


def test_a_dutch_trainer_reads_what_took_longer(start: Callable[[str], Trainer], qtbot: QtBot) -> None:
    back = held(start, "nl", DUTCH)
    assert back.finding == "Doorvragen duurde 1:00 langer dan gepland"
    assert back.said == "In totaal 15:00 gepland, 16:00 gebruikt."
    assert back.table[2] == ["Doorvragen", "1", "6:00", "7:00", "+1:00", "0:00"]
    back.choose("Lijn van merken")
    assert back.finding == "De meeste merken vielen in Vertellen: 1 van 1"
    assert back.table == [["1", "1:05", "Vertellen", "open vraag"]]
    back.choose("Wat uitloopt")
    qtbot.waitUntil(lambda: back.finding == "Voor advies zijn 3 sessies nodig; tot nu toe 1")


def test_the_page_is_said_again_in_another_language(english: LookingBack) -> None:
    english.trainer.program.speak("nl")
    assert english.finding == "Doorvragen duurde 1:00 langer dan gepland"
    assert english.trainer.find("Tabel").isEnabled()


def test_by_keyboard_from_chart_to_chart_into_the_table_and_back(english: LookingBack, qtbot: QtBot) -> None:
    with qtbot.waitActive(english.trainer.program.console):
        english.trainer.program.console.activateWindow()
    assert english.charts.accessibleName() == "Charts"
    QTest.keyClick(english.charts, Qt.Key.Key_Down)
    assert english.finding == "Most marks fell in Tell: 1 of 1"
    QTest.keyClick(english.charts, Qt.Key.Key_Right)
    assert_has_focus(english, PlotFrame)
    QTest.keyClick(english.page.frame, Qt.Key.Key_Right)
    assert_has_focus(english, QTableView)
    assert english.page.table.accessibleName() == "Numbers of the chart"
    QTest.keyClick(english.page.table, Qt.Key.Key_Left)
    assert_has_focus(english, QListWidget)


def assert_has_focus(back: LookingBack, kind: type[object]) -> None:
    assert isinstance(back.trainer.program.console.focusWidget(), kind)


def test_names_stand_there_only_when_they_are_asked_for(english: LookingBack) -> None:
    english.choose("Roles by round")
    assert [row[0] for row in english.table] == ["1-A", "1-B", "1-C", "2-A", "2-B", "2-C"]
    (named,) = [box for box in english.page.findChildren(QCheckBox) if box.accessibleName() == "Show with names"]
    named.click()
    assert [row[0] for row in english.table] == NAMES.split("\n")
    english.choose("Planned and real")
    assert named.isHidden()


def test_nothing_of_it_is_for_the_room(english: LookingBack) -> None:
    shown: list[Scene] = []
    english.trainer.program.stage.scene_changed.connect(shown.append)
    for row in range(english.charts.count()):
        english.charts.setCurrentRow(row)
    assert shown == []


def test_a_chart_is_saved_as_picture_drawing_and_table_over_nothing_that_is_there(
    english: LookingBack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, folder: str) -> str:
        asked.append(folder)
        return str(tmp_path / "out")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    for name in ("Save picture (PNG) …", "Save drawing (SVG) …", "Save table (CSV) …", "Save picture (PNG) …"):
        english.trainer.click(name)
    assert asked == ["", *[str(tmp_path / "out")] * 3]
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {
        "insight-times.png", "insight-times.svg", "insight-times.csv", "insight-times (2).png",
    }  # fmt: skip
    image = QImage(str(tmp_path / "out" / "insight-times.png"))
    assert not image.isNull()
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 2
    svg = (tmp_path / "out" / "insight-times.svg").read_text("utf-8")
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()
    assert "<title>Ask deeper took 1:00 longer than planned</title>" in svg
    assert "Give back" in svg
    assert "Ask deeper" in (tmp_path / "out" / "insight-times.csv").read_text("utf-8-sig")


def test_the_folder_is_remembered_as_that_of_reports(
    english: LookingBack, start: Callable[[str], Trainer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, folder: str) -> str:
        asked.append(folder)
        return str(tmp_path / "out")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    english.trainer.click("Save table (CSV) …")
    english.trainer.leave()
    again = start("en")
    assert again.program.settings.preferences.report_folder == str(tmp_path / "out")
    again.program.open("Leerdag")
    again.click("Insight")
    again.click("Save table (CSV) …")
    assert asked == ["", str(tmp_path / "out")]


def test_sessions_are_summed_up_beside_the_windows_before_somebody_looks_back(
    english: LookingBack, start: Callable[[str], Trainer], qtbot: QtBot
) -> None:
    english.trainer.leave()
    again = start("en")
    sums = again.data_dir / "insight.json"
    sums.unlink(missing_ok=True)
    again.program.load_ahead()
    qtbot.waitUntil(sums.exists, timeout=10_000)


def test_no_name_is_in_any_byte_of_a_chart_that_is_saved_without_names(
    start: Callable[[str], Trainer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pictures are compared with those of the same session with other names: what is the same shows none of them."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    trainer = start("en")
    drawn: list[dict[str, bytes]] = []
    for names in (CANARIES, ("Piet", "Kees", "Klaas")):
        session, _ = a_rich_session(4, 40, "en")
        people = tuple(replace(one, name=name) for one, name in zip(session.people, names, strict=False))
        others = session.people[len(people) :]
        session = replace(session, people=(*people, *others), head=replace(session.head, id=names[0], name=names[0]))
        trainer.program.backstage.workspace.open(session, FileInMemory())
        trainer.program.console.show_page(Page.SESSIONS)
        trainer.click("Insight")
        drawn.append(saved_charts(LookingBack(trainer), tmp_path / "out"))
    assert len(drawn[0]) > 15
    for file, contents in drawn[0].items():
        told = contents.decode("utf-8", "replace").casefold()
        assert [name for name in PARTS if name in told] == [], file
    assert set(drawn[0].values()) == set(drawn[1].values())


def saved_charts(back: LookingBack, folder: Path) -> dict[str, bytes]:
    """Every chart as each kind of file, by its name; the files themselves go."""
    for row in range(back.charts.count()):
        back.charts.setCurrentRow(row)
        for kind in ("Save picture (PNG) …", "Save drawing (SVG) …", "Save table (CSV) …"):
            if back.trainer.find(kind).isEnabled():
                back.trainer.click(kind)
    found = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    for path in folder.iterdir():
        path.unlink()
    return found


WITHOUT = {
    "en": ("Insight", "No session has been timed yet", ["Start a trio now", "New session", "Look around in a demo"]),
    "nl": ("Inzicht", "Er is nog geen sessie geklokt", ["Start nu een trio", "Nieuwe sessie", "Kijk rond in een demo"]),
}


@pytest.mark.parametrize("language", ["en", "nl"])
def test_without_a_session_the_page_says_what_will_be_there_and_leads_on(
    start: Callable[[str], Trainer], qtbot: QtBot, language: str
) -> None:
    insight, finding, ways = WITHOUT[language]
    trainer = start(language)
    trainer.program.console.resize(WIDTH, HEIGHT)
    trainer.click(insight)
    back = LookingBack(trainer)
    qtbot.waitUntil(lambda: back.finding == finding)
    buttons = back.ways_on
    assert [button.accessibleName() for button in buttons] == ways
    assert all(button.width() >= button.sizeHint().width() and button.height() >= 44 for button in buttons)
    QTest.keyClick(back.charts, Qt.Key.Key_Right)
    assert trainer.program.console.focusWidget() is buttons[0]
    assert not back.page.frame.isVisible()
    trainer.click(ways[2])
    trainer.click(insight)
    assert back.ways_on == []
    assert back.page.frame.isVisible()


@pytest.mark.parametrize(
    ("chart", "way", "page"),
    [
        ("Planned and real", "To the page Run", Page.RUN),
        ("Harvest", "To the page Harvest", Page.HARVEST),
        ("Who met whom", "To the page Trios", Page.TRIOS),
    ],
)
def test_an_empty_chart_leads_to_the_page_where_it_is_filled(
    start: Callable[[str], Trainer], chart: str, way: str, page: Page
) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    trainer.click("Insight")
    back = LookingBack(trainer)
    back.choose(chart)
    assert [button.accessibleName() for button in back.ways_on] == [way]
    trainer.click(way)
    assert trainer.program.console.page is page


def test_reading_all_sessions_can_be_stopped_and_gone_on_with(
    start: Callable[[str], Trainer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_shelf, "_READ_AT_ONCE", 1)
    trainer, waiting = start("en"), list[Callable[[], None]]()
    for number in range(3):
        trainer.sessions.create(f"Leerdag {number}", (), "en")
    monkeypatch.setattr(trainer.program.errands, "send", lambda think, hear: waiting.append(lambda: hear(think())))
    trainer.click("Insight")
    back = LookingBack(trainer)
    waiting.pop(0)()
    assert back.reading == "This is what 1 of 3 sessions tell."
    trainer.click("Stop reading")
    waiting.pop(0)()
    assert back.reading == "This is what 2 of 3 sessions tell."
    assert waiting == []
    trainer.click("Read on")
    waiting.pop(0)()
    assert back.reading == ""


def test_all_sessions_are_looked_at_beside_the_windows(english: LookingBack, qtbot: QtBot) -> None:
    english.choose("Trios heard")
    qtbot.waitUntil(lambda: english.finding == "No trios were heard yet")
    english.choose("What runs over")
    assert english.finding == "Advice takes 3 sessions; 1 so far"


def test_a_start_does_not_load_what_draws_plots(tmp_path: Path) -> None:
    command = [sys.executable, "-c", A_START, str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"


def test_loading_it_beside_the_windows_is_enough(start: Callable[[str], Trainer], qtbot: QtBot) -> None:
    trainer = start("en")
    trainer.program.load_ahead()
    qtbot.waitUntil(lambda: "trioapp.ui.insights.page" in sys.modules)
    trainer.program.console.show_page(Page.INSIGHT)
    assert LookingBack(trainer).page.isVisible()
