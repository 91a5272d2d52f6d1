"""What a start builds, and that each page says the same whenever it is first opened and in whichever language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.exceptions import capture_exceptions

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
ROOT = Path(__file__).resolve().parents[2]
PLACES: tuple[tuple[Page, Section | None], ...] = (
    *((page, None) for page in Page if page not in (Page.CANVAS, Page.CHECK)),
    *((Page.CANVAS, section) for section in Section),
)
OTHER = {"nl": "en", "en": "nl"}
ONLY_WHEN_SEEN = {
    *(f"ui.console.{name}_page" for name in ("planner", "trios", "notes", "harvest", "check", "settings")),
    *(f"ui.console.{name}_page" for name in ("field", "theory", "system", "chain", "learning_agenda")),
    *("ui.console.poll_form", "ui.console.obstacles_form", "ui.console.planner_list", "ui.console.theory_drawing"),
    *(f"presentation.{name}_controller" for name in ("planner", "seating", "notebook", "harvest", "participants")),
    *(f"presentation.{name}_controller" for name in ("poll", "obstacles", "field", "theory", "system", "chain")),
    *("presentation.agenda_controller", "presentation.planner_wording", "presentation.canvas_report_wording"),
    *(f"domain.{name}" for name in ("demo_story", "forming", "insight", "insight_over_sessions", "mixing")),
    *("presentation.harvest_board", "presentation.preflight", "storage.digests"),
    *("app.preflight", "services.forming", "services.exporting.markdown_report"),
}
BEGINNING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.builders import HandClock
from tests.journeys.conftest import Trainer
application = QApplication([])
trainer = Trainer(application, Path(sys.argv[1]), "nl", HandClock(), session=sys.argv[2])
application.processEvents()
print(*sorted(name.removeprefix("trioapp.") for name in sys.modules if name.startswith("trioapp.")))
sys.stdout.flush()
trainer.leave()
"""


def loaded(folder: Path, session: str) -> set[str]:
    """The program's modules that are there after a start, with that session opened or none."""
    command = [sys.executable, "-c", BEGINNING, str(folder), session]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_start_builds_no_page_but_the_one_that_is_seen(start: Start, tmp_path: Path) -> None:
    trainer = start("nl")
    session = trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "nl")
    at_the_sessions, in_a_session = loaded(tmp_path / "data", ""), loaded(tmp_path / "data", session)
    assert (at_the_sessions | in_a_session) & ONLY_WHEN_SEEN == set()
    assert "ui.console.sessions_page" in at_the_sessions - in_a_session
    known = {
        ".".join(path.relative_to(ROOT / "trioapp").with_suffix("").parts) for path in ROOT.glob("trioapp/**/*.py")
    }
    assert known >= ONLY_WHEN_SEEN, "what is not there cannot be loaded"


UNDO = ("Undo", "Ongedaan maken")


def said(widget: QWidget) -> list[str]:
    """All words in a page that somebody sees or hears, but for a step to take back: the language was one."""
    parts = (part for part in (widget, *widget.findChildren(QWidget)) if part.accessibleName() not in UNDO)
    return [words for part in parts if part.isVisibleTo(widget) for words in _words_of(part) if words]


def _words_of(part: QWidget) -> tuple[str, ...]:
    spoken = part.accessibleName(), part.accessibleDescription(), part.toolTip()
    if isinstance(part, QLineEdit | QPlainTextEdit):
        return *spoken, part.placeholderText()
    return (*spoken, part.text()) if isinstance(part, QLabel | QAbstractButton) else spoken


def opened(trainer: Trainer, page: Page, section: Section | None) -> QWidget:
    """That page or section, seen as it is after a click."""
    console = trainer.program.console
    if section:
        console.canvas.show_section(section)
    console.show_page(page)
    QApplication.processEvents()
    assert console.page is page
    part = console._sections[section] if section else console._pages[page]
    widget = part.of(console)
    assert isinstance(widget, QWidget)
    assert widget.isVisible()
    return widget


Words = dict[tuple[Page, Section | None], list[str]]


def said_everywhere(trainer: Trainer) -> Words:
    """What each page and section says when it is opened."""
    return {place: said(opened(trainer, *place)) for place in PLACES}


@pytest.mark.timeout(180)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_says_the_same_whenever_it_is_first_opened(start: Start, language: str) -> None:
    """In its language at once, before it was switched to, and after; one program after the other opens all pages."""
    other = start(OTHER[language])
    session = other.sessions.create("Leerdag", people_named(SEVEN_NAMES), "nl")
    other.program.open(session)
    before = said_everywhere(other)
    other.program.settings.choose_language(language)
    switched_after = said_everywhere(other)
    other.leave()

    trainer = start(language)
    trainer.program.open(session)
    at_once = said_everywhere(trainer)
    trainer.program.settings.choose_language(OTHER[language])
    trainer.leave()

    third = start(OTHER[language])
    third.program.open(session)
    third.program.settings.choose_language(language)
    switched_before = said_everywhere(third)

    for place in PLACES:
        assert at_once[place], place
        assert at_once[place] == switched_before[place] == switched_after[place] != before[place], place


@pytest.mark.parametrize(("spoken", "title"), [("nl", "Klaar voor de groep?"), ("en", "Ready for the room?")])
def test_the_check_begins_when_it_is_first_opened(start: Start, spoken: str, title: str) -> None:
    """What it finds comes in its own time."""
    trainer = start(spoken)
    assert title in said(opened(trainer, Page.CHECK, None))


def test_what_is_found_after_the_windows_are_gone_reaches_nobody(start: Start) -> None:
    """The disk or the system may answer when the trainer has left already."""
    trainer = start("nl")
    opened(trainer, Page.CHECK, None)
    trainer.leave()
    heard: list[object] = []
    examination = trainer.program.examination
    examination.found.connect(heard.append)
    with capture_exceptions() as raised:
        examination.look_at_picture(trainer.program.settings.preferences)
    assert heard
    assert not raised
