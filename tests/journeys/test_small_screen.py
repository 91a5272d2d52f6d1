"""The console on a small laptop: everything has its place at 1366x768, in both languages, whatever the room."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QStyle, QStyleOptionComboBox, QWidget

from tests.everywhere import program_wiring
from tests.journeys.conftest import Trainer
from tests.journeys.room import is_scrolled, room_needed
from trioapp.domain.people import people_counted
from trioapp.ui.console.rail import Page
from trioapp.ui.console.transport import BeamerKeys, Transport
from trioapp.ui.widgets.buttons import KeyButton
from trioapp.ui.widgets.labels import BegunLabel, ElidedLabel, Pill, ReadOut
from trioapp.ui.widgets.scrolled import Scrolled

Start = Callable[[str], Trainer]

WIDTH, HEIGHT = 1366, 768 - 40
"""What is left of the screen below a title bar."""


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("count", "name"), [(0, "Leerdag"), (25, "x" * 200), (300, "Leerdag")])
def test_no_page_needs_more_than_a_small_screen(start: Start, language: str, count: int, name: str) -> None:
    trainer = start(language)
    console = trainer.program.console
    trainer.program.open(trainer.sessions.create(name, people_counted(count), language))
    trainer.pass_time(seconds=1)
    console.resize(WIDTH, HEIGHT)
    for page in Page:
        console.show_page(page)
        QApplication.processEvents()
        needed = room_needed(console)
        assert (needed.width() <= WIDTH, needed.height() <= HEIGHT) == (True, True), f"{page}: {needed}"
        scrolled = [area for area in console.findChildren(Scrolled) if is_scrolled(area)]
        assert scrolled == [], f"{page}: there is not room for everything"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_two_keys_of_the_run_page_overlap(start: Start, language: str) -> None:
    trainer = start(language)
    console = trainer.program.console
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(25), language))
    console.resize(WIDTH, HEIGHT)
    console.show_page(Page.RUN)
    QApplication.processEvents()
    for row in (*console.findChildren(Transport), *console.findChildren(BeamerKeys)):
        keys = sorted((_place(key, console) for key in row.findChildren(KeyButton)), key=QRect.left)
        assert all(one.right() < other.left() for one, other in itertools.pairwise(keys))
        assert all(key.height() >= 44 for key in keys)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_part_of_a_day_and_what_follows_it_can_be_read_in_full(start: Start, language: str) -> None:
    trainer = start(language)
    run, clock = trainer.program.run, trainer.program.console.run
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(7), language, "workshop"))
    trainer.program.console.resize(WIDTH, HEIGHT)
    run.start()
    for row in trainer.agenda:
        run.go_to(row.place)
        trainer.pass_time(minutes=26)
        QApplication.processEvents()
        assert [label.hidden_words for label in clock.time.findChildren(ElidedLabel) if label.hidden_words] == []
        labels = [label for label in clock.agenda.findChildren(QLabel) if label.isVisible()]
        assert [label.text() for label in labels if label.heightForWidth(label.width()) > label.height()] == []
        assert not set(clock.agenda.findChildren(ElidedLabel)) & {label for label in labels if "…" in label.text()}
        assert room_needed(trainer.program.console).height() <= HEIGHT


def test_pills_become_signs_before_a_name_is_cut_and_then_its_end_goes(start: Start) -> None:
    trainer, name = start("nl"), "Leerdag met alle woningcorporaties van de regio"
    console = trainer.program.console
    trainer.program.open(trainer.sessions.create(name, people_counted(12), "nl", "workshop"))
    trainer.program.run.start()
    trainer.pass_time(seconds=1)
    console.resize(WIDTH, HEIGHT)
    header = console.header
    header.show_place("Gegevens in de cloud", "Een map die meereist.")
    header.show_power("De laptop kan gaan slapen")
    QApplication.processEvents()
    pills = {pill.accessibleName(): pill.hidden_words for pill in header.findChildren(Pill) if pill.isVisible()}
    (title,) = (one for one in header.findChildren(ElidedLabel) if one.accessibleName() == name)
    assert pills["Gegevens in de cloud"] == "Gegevens in de cloud\nEen map die meereist."
    assert title.text() == name
    trainer.program.open(trainer.sessions.create(name * 3, people_counted(12), "nl"))
    QApplication.processEvents()
    assert title.text().endswith("…")
    assert (title.hidden_words, title.accessibleName()) == (name * 3, name * 3)
    tip = program_wiring(trainer).help.desk.explainer.tip
    console.pointed_at.emit(title)
    assert [label.text() for label in tip.findChildren(QLabel)] == [name * 3]


def test_a_long_text_for_the_trainer_is_begun_and_read_in_full_by_who_points_at_it(start: Start) -> None:
    trainer = start("nl")
    console = trainer.program.console
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(7), "nl"))
    trainer.program.stage.show_brief()
    console.show_page(Page.RUN)
    QApplication.processEvents()
    (cue,) = console.bottom.findChildren(BegunLabel)
    (tip,) = program_wiring(trainer).help.desk.explainer.tip.findChildren(QLabel)
    console.pointed_at.emit(cue)
    assert cue.text().endswith(" …")
    assert (cue.accessibleName(), tip.text()[-36:]) == (tip.text(), "twee mensen die je minder goed kent.")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("minutes_over", [6, 130])
def test_the_time_can_be_read_in_full_however_long_it_has_been_over(
    start: Start, language: str, minutes_over: int
) -> None:
    trainer = start(language)
    console, words = trainer.program.console, {"nl": "Resterende tijd", "en": "Time left"}[language]
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(12), language, "workshop"))
    console.resize(WIDTH, HEIGHT)
    console.show_page(Page.RUN)
    trainer.program.run.start()
    trainer.pass_time(minutes=2 + minutes_over)
    QApplication.processEvents()
    (time,) = (one for one in console.findChildren(ReadOut) if one.accessibleName() == words)
    assert time.text().startswith(f"+{minutes_over}:")
    assert time.width() >= time.sizeHint().width()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("is_measured", [True, False])
def test_each_choice_in_the_settings_can_be_read_in_full(start: Start, language: str, is_measured: bool) -> None:
    console = start(language).program.console
    console.settings.show_sight("", is_measured=is_measured)
    console.resize(WIDTH, HEIGHT)
    console.show_page(Page.SETTINGS)
    QApplication.processEvents()
    boxes = console.settings.findChildren(QComboBox)
    assert len(boxes) == 8
    cut = [text for box in boxes for text in _texts(box) if box.fontMetrics().horizontalAdvance(text) > _room_in(box)]
    assert cut == []


def _texts(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def _room_in(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
