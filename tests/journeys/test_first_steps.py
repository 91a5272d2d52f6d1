"""The first minutes with the program: a trio at once, a demo that leaves no trace, and a tour that comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.domain.position import Status
from trioapp.domain.scenes import BlackScene, PhaseScene, StatementScene
from trioapp.presentation.agenda_board import AgendaFile, Saving
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page
from trioapp.ui.console.tour import STOPS, TourCard, control_at

Start = Callable[[str], Trainer]
START = {"nl": "Start nu een trio", "en": "Start a trio now"}
DEMO = {"nl": "Kijk rond in een demo", "en": "Look around in a demo"}
TOUR = {"nl": "Rondleiding van een minuut", "en": "Tour of one minute"}
AWAY = {"nl": "Demo weg", "en": "Away with the demo"}
OF_A_SESSION = (Page.PLANNER, Page.RUN, Page.TRIOS, Page.NOTES, Page.HARVEST, Page.CANVAS)
WIDTH, HEIGHT = 1366, 768 - 40

language = pytest.mark.parametrize("language", ["nl", "en"])


def words_on(widget: QWidget) -> str:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible() and label.text())
    return "\n".join(label.text() for label in labels)


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def on_small_screen(trainer: Trainer) -> Trainer:
    trainer.program.console.resize(WIDTH, HEIGHT)
    QApplication.processEvents()
    return trainer


# -- a trio at once


@language
def test_one_key_leads_to_the_brief_on_the_beamer(start: Start, language: str) -> None:
    trainer = start(language)
    QApplication.processEvents()
    focused = trainer.program.console.focusWidget()
    assert focused is trainer.find(START[language])
    QTest.keyClick(focused, Qt.Key.Key_Return)
    session = trainer.program.backstage.workspace.session
    assert session.head.name == trainer.program.backstage.words.day(trainer.clock.now().wall_ms)
    assert (session.format.id, session.people) == ("trio", ())
    assert trainer.program.console.page is Page.RUN
    assert isinstance(trainer.on_the_beamer, StatementScene)
    assert trainer.on_the_beamer.statement == session.format.brief.statement.in_language(language)


def test_two_trios_on_one_day_are_told_apart(start: Start) -> None:
    trainer = start("en")
    trainer.click(START["en"])
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.clock.pass_time(minutes=90)
    trainer.click(START["en"])
    names = [listed.head.name for listed in trainer.sessions.listed() if listed.head]
    assert len(set(names)) == 2
    assert all(name.startswith("23 Nov 2026") for name in names)


@language
def test_the_greeting_gives_way_to_the_sessions(start: Start, language: str) -> None:
    trainer = start(language)
    greeting = trainer.find(DEMO[language])
    trainer.sessions.create("Leerdag", (), language)
    trainer.program.sessions.refresh()
    assert not greeting.isVisible()
    assert trainer.find(START[language]).isVisible()
    trainer.program.sessions.delete(next(iter(trainer.sessions.listed())).path.name)
    assert greeting.isVisible()


def test_whoever_has_sessions_begins_with_a_name(start: Start) -> None:
    first = start("en")
    first.sessions.create("Leerdag", (), "en")
    first.leave()
    again = start("en")
    QApplication.processEvents()
    assert again.program.console.focusWidget() is again.find("Session name")


# -- the demo


def open_demo(trainer: Trainer, language: str) -> Trainer:
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click(DEMO[language])
    QApplication.processEvents()
    return trainer


@language
def test_a_demo_says_everywhere_that_it_is_one(start: Start, language: str) -> None:
    trainer = open_demo(on_small_screen(start(language)), language)
    console = trainer.program.console
    assert console.windowTitle().startswith("Demo")
    assert isinstance(trainer.on_the_beamer, PhaseScene)
    for page in Page:
        console.show_page(page)
        assert console.demo.isVisible()
    console.show_page(Page.RUN)
    QApplication.processEvents()
    texts = {text.words for text in console.run.preview._room.report.texts}
    assert "Demo" in texts
    for show in (
        trainer.program.stage.show_brief,
        trainer.program.stage.show_seating,
        trainer.program.stage.show_harvest,
    ):
        show()
        assert "Demo" in {text.words for text in console.run.preview._room.report.texts}
    trainer.click(AWAY[language])
    assert not console.demo.isVisible()
    assert not console.windowTitle().startswith("Demo")
    assert trainer.program.stage_style.noted == ""
    assert trainer.program.stage.scene == BlackScene()


def test_a_demo_in_use_leaves_nothing_on_disk(start: Start) -> None:
    """So there is nothing to be found after a power cut in the middle of it."""
    trainer = start("en")
    before = files_below(trainer.data_dir)
    open_demo(trainer, "en")
    trainer.program.run.next_phase()
    trainer.pass_time(minutes=2)
    trainer.program.notes.write("something seen")
    trainer.program.console.show_page(Page.HARVEST)
    trainer.program.harvest.write("I learned that nothing is kept")
    trainer.program.console.show_page(Page.PLANNER)
    assert trainer.program.backstage.workspace.flush()
    assert files_below(trainer.data_dir) == before
    assert not trainer.sessions.listed()
    trainer.leave()
    again = start("en")
    assert not again.program.backstage.workspace.is_open
    assert not again.sessions.listed()


@language
def test_an_own_session_is_as_it_was_after_a_demo(start: Start, language: str) -> None:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), language))
    own = trainer.program.backstage.workspace.session
    assert trainer.program.backstage.workspace.flush()
    before = files_below(trainer.data_dir / "sessions")
    open_demo(trainer, language)
    trainer.program.notes.write("something seen")
    trainer.program.run.stop()
    trainer.click(AWAY[language])
    assert trainer.program.backstage.workspace.session == own
    assert files_below(trainer.data_dir / "sessions") == before
    assert trainer.program.console.windowTitle().startswith("Leerdag")
    trainer.program.console.show_page(Page.RUN)
    assert trainer.find({"nl": "Start", "en": "Start"}[language]).isVisible()


def test_a_demo_waits_for_a_running_clock(start: Start) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    trainer.program.stage.show_brief()
    trainer.program.run.start()
    open_demo(trainer, "en")
    assert not trainer.program.backstage.workspace.is_demo
    assert "clock of your session" in words_on(trainer.program.console)


@language
def test_what_is_saved_from_a_demo_is_called_so(start: Start, language: str, tmp_path: Path) -> None:
    trainer = open_demo(start(language), language)
    console = trainer.program.console
    console.show_page(Page.CANVAS)
    console.canvas.show_section(Section.AGENDA)
    for form in AgendaFile:
        trainer.program.agenda.save(Saving(form, tmp_path, named=False))
    console.canvas.show_section(Section.FIELD)
    console.field.export_requested.emit(tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert len(names) == 4
    assert all(name.startswith("Demo") for name in names)


def test_another_session_ends_a_demo(start: Start) -> None:
    trainer = start("en")
    session = trainer.sessions.create("Leerdag", (), "en")
    open_demo(trainer, "en")
    trainer.program.open(session)
    assert not trainer.program.console.demo.isVisible()
    assert trainer.program.console.windowTitle().startswith("Leerdag")
    assert trainer.program.stage_style.noted == ""


def test_an_exercise_can_be_tried_out_after_a_demo_was_stopped(start: Start) -> None:
    trainer = open_demo(start("en"), "en")
    trainer.program.run.stop()
    trainer.program.backstage.rehearsal.try_out(trainer.program.backstage.formats.one("trio"), "Trio", "en")
    assert not trainer.program.console.demo.isVisible()
    trainer.program.backstage.rehearsal.end()
    assert not trainer.program.backstage.workspace.is_open


# -- where no session is open


@language
def test_each_page_says_what_will_be_there_and_leads_on(start: Start, language: str) -> None:
    trainer = on_small_screen(start(language))
    console, sentences = trainer.program.console, set()
    for page in OF_A_SESSION:
        console.rail.page_chosen.emit(page)
        QApplication.processEvents()
        assert console.page is page
        sentences.add(words_on(console.nothing_open).splitlines()[0])
        buttons = [button for button in console.nothing_open.findChildren(QPushButton) if button.isVisible()]
        assert [button.accessibleName() for button in buttons] == [START[language], buttons[1].text(), DEMO[language]]
        assert console.focusWidget() is buttons[0]
        assert all(button.width() >= button.sizeHint().width() and button.height() >= 44 for button in buttons)
        assert not console.beside.isVisible()
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_I, Qt.Key.Key_B):
            QTest.keyClick(console, key)
    assert len(sentences) == len(OF_A_SESSION)
    assert all(sentence.endswith(".") for sentence in sentences)
    trainer.click(START[language])
    assert console.page is Page.RUN
    assert not console.nothing_open.isVisible()


def test_a_session_that_is_taken_away_leaves_its_page_empty(start: Start) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    console = trainer.program.console
    trainer.program.sessions.delete(trainer.sessions.listed()[0].path.name)
    console.show_page(Page.TRIOS)
    assert console.nothing_open.isVisible()


def test_a_search_that_finds_nothing_says_so_and_leads_back(start: Start) -> None:
    trainer = start("en")
    trainer.sessions.create("Leerdag", (), "en")
    trainer.program.sessions.refresh()
    trainer.type("Search sessions", "zzz")
    assert "Nothing is called 'zzz', and no note says it." in words_on(trainer.program.console)
    trainer.click("Show all sessions")
    assert trainer.read("Search sessions") == ""
    assert trainer.find("Leerdag").isVisible()


def test_notes_and_their_filters_say_why_there_are_none(start: Start) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    console = trainer.program.console
    console.show_page(Page.NOTES)
    QApplication.processEvents()
    trainer.click("Write the first note")
    assert console.focusWidget() is console.beside.pad._field
    trainer.program.notes.write("something seen")
    trainer.program.notes.finish()
    console.show_page(Page.RUN)
    console.show_page(Page.NOTES)
    trainer.type("Search notes", "zzz")
    trainer.click("Show all notes")
    assert trainer.read("Search notes") == ""
    assert console.notes.notes.isVisible()


def test_a_chain_without_a_harvest_leads_to_it(start: Start) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    console = trainer.program.console
    console.show_page(Page.CANVAS)
    console.canvas.show_section(Section.CHAIN)
    QApplication.processEvents()
    trainer.click("To the harvest")
    assert console.page is Page.HARVEST


def test_formats_that_fit_nothing_lead_back_to_all(start: Start) -> None:
    trainer = start("en")
    trainer.program.console.show_page(Page.FORMATS)
    trainer.type("Search formats", "zzz")
    trainer.click("Show all formats")
    assert trainer.program.console.formats.library.rows.isVisible()


# -- the tour


def touring(trainer: Trainer, language: str) -> TourCard:
    trainer.program.console.show_page(Page.SESSIONS)
    QApplication.processEvents()
    trainer.click(TOUR[language])
    settle()
    return trainer.program.console.tour.card


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@language
@pytest.mark.parametrize("has_session", [False, True])
def test_no_card_of_the_tour_covers_what_it_points_at(start: Start, language: str, has_session: bool) -> None:
    trainer = on_small_screen(start(language))
    console = trainer.program.console
    if has_session:
        trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), language))
    card = touring(trainer, language)
    said = set()
    for number, page in enumerate(STOPS):
        settle()
        console.tour._place()
        control = control_at(number, console)
        assert console.page is page
        assert control.isVisible()
        around = control.rect().translated(control.mapTo(console, control.rect().topLeft()))
        assert not card.geometry().intersects(around), number
        assert console.rect().contains(card.geometry())
        assert console.tour._frame.geometry().contains(around.intersected(console.rect()).adjusted(5, 5, -5, -5))
        assert all(
            label.height() >= label.heightForWidth(label.width())
            for label in card.findChildren(QLabel)
            if label.wordWrap()
        )
        said.add(card.accessibleName())
        assert console.focusWidget() is card
        QTest.keyClick(card, Qt.Key.Key_Right)
    assert len(said) == len(STOPS) == 8
    settle()
    assert not card.isVisible()
    assert console.page is Page.SESSIONS
    assert trainer.program.backstage.workspace.is_open is has_session


def test_the_tour_goes_on_and_back_by_keys_and_leaves_the_clock_alone(start: Start) -> None:
    trainer = on_small_screen(start("en"))
    card, tour = touring(trainer, "en"), trainer.program.console.tour
    place = trainer.program.facilitation.position().phase
    keys = (
        (Qt.Key.Key_Return, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
    )
    for key, number in keys:
        QTest.keyClick(card, key)
        assert tour._number == number
    forward = trainer.find("On")
    forward.setFocus()
    QTest.keyClick(forward, Qt.Key.Key_Left)
    assert tour._number == 0
    assert not trainer.find("One stop back").isEnabled()
    trainer.click("On")
    assert tour._number == 1
    assert trainer.program.facilitation.position().phase == place
    assert trainer.on_the_beamer == BlackScene(), "the room sees nothing of it"
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert trainer.program.console.page is Page.SESSIONS
    assert not trainer.program.backstage.workspace.is_open
    assert not tour.is_on


def test_the_tour_can_be_heard(start: Start) -> None:
    trainer = on_small_screen(start("en"))
    heard: list[str] = []
    trainer.program.console.tour.aloud.connect(heard.append)
    card = touring(trainer, "en")
    QTest.keyClick(card, Qt.Key.Key_Right)
    assert [words.split(".")[0] for words in heard] == ["Tour, 1 of 8", "Tour, 2 of 8"]


def test_whoever_goes_elsewhere_has_ended_the_tour_and_may_look_around(start: Start) -> None:
    trainer = on_small_screen(start("en"))
    card = touring(trainer, "en")
    trainer.program.console.rail.page_chosen.emit(Page.NOTES)
    assert not card.isVisible()
    assert trainer.program.console.page is Page.NOTES
    assert trainer.program.backstage.workspace.is_demo
    trainer.click(AWAY["en"])
    assert not trainer.program.backstage.workspace.is_open


def test_there_is_no_tour_while_a_clock_goes(start: Start) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    trainer.program.stage.show_brief()
    card = touring(trainer, "en")
    assert card.isVisible()
    trainer.program.run.start()
    assert not card.isVisible()
    touring(trainer, "en")
    assert not card.isVisible()
    assert "The tour waits" in words_on(trainer.program.console)
    assert trainer.program.facilitation.position().status is Status.RUNNING


def test_the_tour_can_be_taken_again(start: Start) -> None:
    trainer = on_small_screen(start("en"))
    for _ in range(2):
        card = touring(trainer, "en")
        assert card.accessibleName().startswith("Tour, 1 of 8")
        QTest.keyClick(card, Qt.Key.Key_Escape)


def test_both_windows_have_the_icon_of_the_program(start: Start) -> None:
    program = start("en").program
    for window in (program.console, program.projector):
        sizes = {size.width() for size in window.windowIcon().availableSizes()}
        assert sizes >= {16, 32, 256}
