"""Words are wrapped, cut and set in the way the room needs them."""

from __future__ import annotations

from math import inf
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.ui.staged import ARABIC, HEBREW, HOSTILE_NAMES
from trioapp.ui.look.typeface import Weight, load_typeface, typeface
from trioapp.ui.paint.text import Block, Face, balanced, block, isolated

FACE = Face()
SENTENCE = "Kijk met een lerende blik naar je eigen werk."


def shown(of: Block) -> str:
    return of.layout.text()


@pytest.mark.parametrize("weight", Weight)
def test_all_digits_are_equally_wide(weight: Weight) -> None:
    metrics = QFontMetricsF(typeface(100, weight))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_text_can_be_set_where_the_fonts_are_missing(tmp_path: Path) -> None:
    load_typeface(tmp_path)
    assert block("Anna", FACE, 100, inf).width > 0


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, SENTENCE])
@pytest.mark.parametrize("width", [120.0, 300.0, 1600.0])
def test_no_line_is_wider_than_asked_for(name: str, width: float) -> None:
    assert block(isolated(name), FACE, 43, width, 120).width <= width + 1


def test_text_that_fits_is_left_alone() -> None:
    whole = block(SENTENCE, FACE, 50, 500)
    assert (shown(whole), whole.cut, whole.broken) == (SENTENCE, False, False)
    assert whole.lines > 1


def test_text_that_is_too_high_ends_with_an_ellipsis() -> None:
    cut = block(SENTENCE, FACE, 50, 300, 140)
    assert cut.cut
    assert cut.lines == 2
    assert cut.height <= 140
    assert shown(cut).endswith("…")
    assert SENTENCE.startswith(shown(cut).replace("\u2028", " ").removesuffix("…").rstrip())


def test_a_cut_leaves_every_sign_whole() -> None:
    cut = block("👩🏽‍🚀🎉" * 40, FACE, 50, 300, 60)
    assert cut.cut
    assert "�" not in shown(cut)


def test_a_word_is_broken_only_where_it_must() -> None:
    assert block("W" * 30, FACE, 50, 300).broken
    assert not block(SENTENCE, FACE, 50, 300).broken


def test_balanced_lines_are_more_even_and_not_more() -> None:
    wide, even = block(SENTENCE, FACE, 50, 800), balanced(SENTENCE, FACE, 50, 800)
    assert even.lines == wide.lines == 2
    assert even.width < wide.width * 0.8


def test_marks_of_direction_are_added_only_where_they_matter() -> None:
    assert isolated("Anna") == "Anna"
    assert isolated("محمد (2)") == "\u2068محمد (2)\u2069"


@pytest.mark.parametrize(
    ("words", "ends_at_left"), [(SENTENCE, False), (HEBREW, True), (ARABIC, True), ("«2» Anna", False)]
)
def test_a_sentence_ends_where_its_script_ends(words: str, ends_at_left: bool) -> None:
    line = block(words, FACE, 50, inf).layout.lineAt(0)
    first, last = (line.glyphRuns(place, 1)[0].positions()[0].x() for place in (0, len(words) - 1))
    assert (last < first) is ends_at_left


def test_markup_is_text() -> None:
    assert block("<b>x</b>", FACE, 50, inf).width > block("x", FACE, 50, inf).width * 3


@pytest.mark.parametrize("words", [SENTENCE, "محمد بن عبد الله " * 3])
def test_lines_keep_their_distance(words: str) -> None:
    layout = block(words, Face(leading=1.15), 50, 300).layout
    steps = [layout.lineAt(i + 1).y() - layout.lineAt(i).y() for i in range(layout.lineCount() - 1)]
    assert steps
    assert min(steps) >= 1.15 * 50 - 0.1
