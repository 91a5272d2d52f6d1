"""Words may become longer: in another language, and for who has them larger. None is cut, on whichever screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from tests.journeys.cut import cut_words
from tests.journeys.on_every_page import each_page, on_each_screen, whole_workshop
from tests.journeys.pseudo import PseudoLanguage, sources, stretched
from trioapp.ui.widgets.scrolled import Scrolled, ScrolledDown

_ON_SETTINGS = re.compile(r"settings(?: in \d+)?: (?:ComboBox|ReadOut)")
"""What is chosen in a box can be read in full where it is chosen from, and a path with the arrow keys."""


def left_over(faults: list[str]) -> list[str]:
    return [fault for fault in faults if not _ON_SETTINGS.match(fault)]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_is_cut_and_no_page_scrolled_on_any_screen(qapp: QApplication, tmp_path: Path, language: str) -> None:
    with whole_workshop(qapp, tmp_path, language) as trainer:
        console = trainer.program.console
        faults = [
            f"{page}: {fault}"
            for page in on_each_screen(trainer)
            for fault in (*cut_words(console), *scrolled_sideways(console), *scrolled_pages(console))
        ]
    assert not faults, faults


def test_words_that_are_40_per_cent_longer_are_not_cut(qapp: QApplication, tmp_path: Path) -> None:
    with whole_workshop(qapp, tmp_path, "en") as trainer, PseudoLanguage() as pseudo:
        trainer.program.speak("en")
        console = trainer.program.console
        faults = [f"{page}: {fault}" for page in each_page(trainer) for fault in cut_words(console)]
        assert len(pseudo.said) > 300, "the pages do not speak it"
    assert not left_over(faults), left_over(faults)


@pytest.mark.parametrize(("language", "size"), [("en", 150), ("nl", 200)])
def test_1_4_4_1_4_10_large_text_is_not_cut_and_is_scrolled_one_way_only(
    qapp: QApplication, tmp_path: Path, language: str, size: int
) -> None:
    faults: list[str] = []
    with whole_workshop(qapp, tmp_path, language) as trainer:
        trainer.program.settings.choose_text_size(size)
        console = trainer.program.console
        for page in each_page(trainer):
            faults += [f"{page}: {fault}" for fault in (*cut_words(console), *scrolled_sideways(console))]
            if page == "run" and size <= 150:
                faults += scrolled_pages(console)
        assert console.fontMetrics().height() > 15 * size / 100
    assert not left_over(faults), left_over(faults)


def scrolled_sideways(console: QWidget) -> list[str]:
    """What holds parts of a page, and is scrolled to the right; lists and drawings are no such parts."""
    areas = (area for area in console.findChildren(QScrollArea) if area.isVisible())
    return [f"{type(area).__name__} is scrolled sideways" for area in areas if area.horizontalScrollBar().maximum()]


def scrolled_pages(console: QWidget) -> list[str]:
    """A page as a whole, and not what stands beside it."""
    areas = (area for area in console.findChildren(Scrolled) if type(area) is Scrolled and area.isVisible())
    return ["the page is scrolled" for area in areas if area.verticalScrollBar().maximum()]


def test_stretched_words_keep_their_slots_and_are_longer() -> None:
    assert "{name}" in stretched("Forget {name} now")
    assert stretched("%n day(s)").startswith("%n ")
    texts = [source for _, source in sources() if len(source) > 20 and "{" not in source]
    assert 1.25 < sum(map(len, map(stretched, texts))) / sum(map(len, texts)) < 1.45


def test_a_word_that_is_cut_is_found(qapp: QApplication) -> None:  # noqa: ARG001 - widgets need it
    window = QWidget()
    label = QLabel("A word that does not fit", window)
    label.resize(20, 30)
    window.resize(200, 40)
    window.show()
    assert [fault.split("'")[1] for fault in cut_words(window)] == ["A word that does not fit"]
    label.resize(label.sizeHint())
    window.resize(label.sizeHint())
    assert cut_words(window) == []
    window.resize(10, 10)
    assert cut_words(window)


def test_what_sticks_out_of_what_scrolls_up_and_down_only_is_found(qapp: QApplication) -> None:  # noqa: ARG001
    inside = QWidget()
    label = QLabel("A word that is wider than its place", inside)
    label.resize(label.sizeHint())
    area = ScrolledDown(inside)
    area.resize(40, 60)
    area.show()
    assert cut_words(area)
    area.resize(label.width() + 30, 60)
    assert cut_words(area) == []
