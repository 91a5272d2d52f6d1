"""What the handbook calls a control is on a page of the program in that language, not only somewhere in its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from tests.builders import SEVEN_NAMES
from tests.house.sources import RESOURCES
from tests.journeys.conftest import Trainer
from trioapp.domain.handbook import Style, all_spans
from trioapp.domain.people import people_named
from trioapp.domain.preferences import LANGUAGES
from trioapp.storage.handbook_files import read_handbook
from trioapp.ui.console.rail import Page

COMES_LATER = {
    "nl": {
        # what can be printed, of a session on the list
        *("Rolkaarten", "Rolkaarten voor laatkomers", "Observatiekaarten", "Oogstkaarten", "Tafelnummers"),
        *("Posters per fase", "Als de beamer uitvalt"),
        # of a canvas, once something is on it
        *("Wegen", "Maak leervraag", "Ordenen", "Kleiner", "Groter", "Alles", "Alle sessies"),
        "Bewaar data voor kalender …",
        # of an exercise of one's own, and of a part that was left out
        *("Proefdraaien", "Zoals het was", "Zet terug"),
        # of a session that was saved, is damaged, has a backup, or was not finished
        *("Bewaard", "Deze kopie terugzetten", "Redden wat er is", "Ga verder waar je was"),
        "Geluid uit",
    },
    "en": {
        *("Role cards", "Role cards for latecomers", "Observer cards", "Sentence cards", "Table numbers"),
        *("Phase posters", "If the beamer fails"),
        *("Weigh", "Make learning question", "Tidy up", "Smaller", "Larger", "All", "All sessions"),
        "Save dates for calendar …",
        *("Try it out", "As it was", "Put back"),
        *("Saved", "Put this backup in place", "Save what is left", "Go on where you were"),
        "Sound off",
    },
}
"""What is on no page of a day that has just begun."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_control_is_on_a_page(start: Callable[[str], Trainer], language: str) -> None:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Dag", people_named(SEVEN_NAMES), language, "workshop"))
    shown = {words for begin in (lambda: None, trainer.program.run.start) for words in walked(trainer, begin)}
    named = {
        (chapter.id, span.text)
        for chapter in read_handbook(RESOURCES / "handbook", language).chapters
        for block in chapter.blocks
        for span in all_spans(block)
        if span.style is Style.CONTROL
    }
    assert sorted(one for one in named if one[1] not in shown | COMES_LATER[language]) == []


def walked(trainer: Trainer, begin: Callable[[], None]) -> Iterator[str]:
    """What stands on each page after that."""
    begin()
    for page in Page:
        trainer.program.console.show_page(page)
        QCoreApplication.processEvents()
        yield from said(trainer.program.console)


def said(window: QWidget) -> Iterator[str]:
    for part in window.findChildren(QWidget):
        yield part.accessibleName()
        if isinstance(part, QAbstractButton | QLabel):
            yield part.text().replace("&&", "&")
        if isinstance(part, QComboBox):
            yield from map(part.itemText, range(part.count()))
