"""A whole workshop as a trainer lives it, in Dutch and in English, closed and opened again in the middle."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.scenes import BlackScene, CallBackScene, PhaseScene, Scene, SeatingScene, StatementScene
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.report import Contents

Start = Callable[[str], Trainer]

DUTCH = {
    "Session name": "Naam van de sessie",
    "Participants": "Deelnemers",
    "Create session": "Sessie maken",
    "Show on beamer": "Toon op beamer",
    "Run": "Uitvoeren",
    "Pause": "Pauze",
    "Resume": "Verder",
    "Next phase": "Volgende fase",
    "Add one minute": "Een minuut erbij",
    "Observer note": "Observatie",
    "Save state": "Opslagstatus",
    "Saved": "Bewaard",
    "Time left": "Resterende tijd",
    "Phase": "Fase",
    "Ask deeper": "Doorvragen",
    "Go on where you were": "Ga verder waar je was",
    "Black": "Zwart",
    "Clock": "Klok",
    "Find your trio": "Zoek je trio",
    "Finish your sentence.": "Maak je zin af.",
}


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def in_words_of(language: str) -> Callable[[str], str]:
    return lambda english: DUTCH.get(english, english) if language == "nl" else english


def scene_on(trainer: Trainer) -> type[Scene]:
    return type(trainer.on_the_beamer)


def make_session(trainer: Trainer, say: Callable[[str], str], names: tuple[str, ...] = SEVEN_NAMES) -> None:
    trainer.type(say("Session name"), "Leerdag")
    trainer.type(say("Participants"), "\n".join(names))
    trainer.click(say("Create session"))


def test_from_an_empty_laptop_to_fifteen_noted_minutes(start: Start, language: str) -> None:
    say = in_words_of(language)
    trainer = start(language)
    make_session(trainer, say)

    trainer.click(say("Show on beamer"))
    assert isinstance(trainer.on_the_beamer, SeatingScene)
    assert trainer.on_the_beamer.title == say("Find your trio")

    trainer.click(say("Run"))
    trainer.click("Start")
    trainer.pass_time(minutes=5, seconds=23)
    assert trainer.read(say("Phase")) == say("Ask deeper")
    assert trainer.read(say("Time left")) == "4:37"
    trainer.click("Trio 2")
    trainer.type(say("Observer note"), "acht seconden stil")
    assert trainer.program.backstage.workspace.flush()
    trainer.leave()

    trainer = start(language)
    trainer.pass_time(minutes=1)
    trainer.click(say("Go on where you were"))
    assert trainer.read(say("Time left")) == "3:37"
    assert trainer.read(say("Save state")).startswith(say("Saved"))
    assert scene_on(trainer) is PhaseScene
    trainer.click(say("Add one minute"))
    trainer.click(say("Pause"))
    trainer.pass_time(minutes=3)
    assert trainer.read(say("Time left")) == "4:37"
    trainer.click(say("Resume"))
    trainer.click(say("Next phase"))
    trainer.pass_time(minutes=5)
    assert isinstance(trainer.on_the_beamer, CallBackScene)
    assert trainer.on_the_beamer.statement == say("Finish your sentence.")

    session = trainer.program.backstage.workspace.session
    report = json.loads(as_json(session, Contents(named=True, with_notes=True), trainer.clock.now()))
    assert [(t["phase"], t["actual_s"], t["paused_s"]) for t in report["timings"]] == [
        ("choose", 60.0, 0.0),
        ("tell", 180.0, 0.0),
        ("ask", 143.0, 180.0),
        ("give_back", 180.0, 0.0),
        ("capture", 120.0, 0.0),
    ]
    (note,) = report["notes"]
    assert (note["trio"], note["phase"], note["at_phase_s"], note["text"]) == (2, "ask", 83.0, "acht seconden stil")


def test_the_language_can_be_switched_while_it_runs(start: Start) -> None:
    trainer = start("nl")
    make_session(trainer, in_words_of("nl"))
    trainer.click("Uitvoeren")
    trainer.click("Start")
    trainer.program.settings.choose_language("en")
    QCoreApplication.sendPostedEvents()  # Qt tells widgets of another language by post
    assert trainer.read("Phase") == "Pick roles"
    assert isinstance(trainer.on_the_beamer, PhaseScene)
    assert trainer.on_the_beamer.title == "Pick roles"
    trainer.click("Pause")
    trainer.leave()
    assert start("").find("Search sessions").isVisible()


@pytest.mark.parametrize(
    ("names", "count", "sentence"),
    [
        ("", "veel", "'veel' is geen aantal deelnemers"),
        ("", "501", "'501' is geen aantal deelnemers"),
        ("\n".join(f"Naam {number}" for number in range(501)), "", "501 namen"),
        ("x" * 201, "", "langer dan 200 tekens"),
    ],
)
def test_what_is_wrong_in_a_new_session_is_said_and_nothing_is_lost(
    start: Start, names: str, count: str, sentence: str
) -> None:
    trainer = start("nl")
    trainer.type("Naam van de sessie", "Leerdag")
    trainer.type("Deelnemers", names)
    trainer.type("Aantal deelnemers", count)
    trainer.click("Sessie maken")
    said = [label.text() for label in trainer.program.console.findChildren(QLabel) if label.isVisible()]
    assert any(sentence in words for words in said)
    assert (trainer.read("Naam van de sessie"), trainer.read("Deelnemers")) == ("Leerdag", names)
    assert trainer.sessions.listed() == ()


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("Anna",),
        ("Anna", "Bram"),
        ("Anna", "Anna"),
        ("<b>Anna</b>", "🙂 Bram", "نور", "x" * 200),
        tuple(f"Naam {number}" for number in range(300)),
    ],
)
def test_any_list_of_people_makes_a_workshop_that_runs(start: Start, names: tuple[str, ...]) -> None:
    trainer = start("nl")
    make_session(trainer, in_words_of("nl"), names)
    trainer.click("Uitvoeren")
    trainer.click("Trio's tonen")
    assert scene_on(trainer) is (SeatingScene if len(names) > 1 else StatementScene)
    trainer.click("Start")
    assert scene_on(trainer) is PhaseScene


def test_a_broken_session_file_does_not_stop_the_start(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "sessions"
    folder.mkdir(parents=True)
    (folder / "kapot.trio").write_bytes(b"not a database")
    trainer = start("nl")
    broken = trainer.find("kapot.trio")
    assert not broken.isEnabled()
    assert "is geen sessie van dit programma" in broken.accessibleDescription()
    make_session(trainer, in_words_of("nl"))
    assert (folder / "kapot.trio").read_bytes() == b"not a database"


def test_what_an_observer_types_never_reaches_the_beamer(start: Start) -> None:
    trainer = start("nl")
    make_session(trainer, in_words_of("nl"))
    trainer.click("Uitvoeren")
    trainer.click("Start")
    trainer.type("Observatie", "GEHEIM")
    for key in ("Uitleg", "Trio's tonen", "Klok", "Zwart"):
        trainer.click(key)
        assert "GEHEIM" not in repr(trainer.on_the_beamer)
        assert "GEHEIM" not in trainer.program.projector.stage.accessibleDescription()


class WindowsSeen(QObject):
    """Every widget that came up as a window of its own, by type."""

    def __init__(self) -> None:
        super().__init__()
        self.types: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.types.add(type(watched).__name__)
        return False


def test_there_are_two_windows_and_never_a_third(start: Start, qapp: QApplication) -> None:
    seen = WindowsSeen()
    qapp.installEventFilter(seen)
    trainer = start("nl")
    make_session(trainer, in_words_of("nl"))
    trainer.click("Uitvoeren")
    trainer.type("Observatie", "een")
    trainer.program.notes.finish()
    trainer.click("Trio's")
    trainer.click("Schudden")
    trainer.click("Sessies")
    trainer.click("Instellingen")
    qapp.removeEventFilter(seen)
    assert seen.types == {"ConsoleWindow", "ProjectorWindow"}


def test_black_by_key_covers_the_beamer_and_uncovers_it(start: Start) -> None:
    trainer = start("en")
    make_session(trainer, in_words_of("en"))
    assert trainer.on_the_beamer == BlackScene()
    trainer.program.projector_keys.black_requested.emit()
    assert isinstance(trainer.on_the_beamer, StatementScene)
    trainer.program.projector_keys.black_requested.emit()
    assert trainer.on_the_beamer == BlackScene()
