"""Words may become longer: in another language, and for who has them larger. None is cut on a small screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.journeys.cut import cut_words
from tests.journeys.on_every_page import each_page, whole_workshop
from tests.journeys.pseudo import PseudoLanguage, sources, stretched

_ON_SETTINGS = ("settings: ComboBox", "settings: ReadOut")
"""What is chosen in a box can be read in full where it is chosen from, and a path with the arrow keys."""


def left_over(faults: list[str]) -> list[str]:
    return [fault for fault in faults if not fault.startswith(_ON_SETTINGS)]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_is_cut_on_any_page(qapp: QApplication, tmp_path: Path, language: str) -> None:
    with whole_workshop(qapp, tmp_path, language) as trainer:
        console = trainer.program.console
        faults = [f"{page}: {fault}" for page in each_page(trainer) for fault in cut_words(console)]
    assert not faults, faults


def test_words_that_are_40_per_cent_longer_are_not_cut(qapp: QApplication, tmp_path: Path) -> None:
    with whole_workshop(qapp, tmp_path, "en") as trainer, PseudoLanguage() as pseudo:
        trainer.program.speak("en")
        console = trainer.program.console
        faults = [f"{page}: {fault}" for page in each_page(trainer) for fault in cut_words(console)]
        assert len(pseudo.said) > 300, "the pages do not speak it"
    assert not left_over(faults), left_over(faults)


@pytest.mark.parametrize("size", [150, 200])
def test_1_4_4_no_word_is_cut_in_large_text(qapp: QApplication, tmp_path: Path, size: int) -> None:
    with whole_workshop(qapp, tmp_path, "nl") as trainer:
        trainer.program.settings.choose_text_size(size)
        console = trainer.program.console
        faults = [f"{page}: {fault}" for page in each_page(trainer) for fault in cut_words(console)]
        assert console.fontMetrics().height() > 15 * size / 100
    assert not left_over(faults), left_over(faults)


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
