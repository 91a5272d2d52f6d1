"""A theory of change in the room: all of it where it can be read, else what the moment is about; and the field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF

from tests.ui.scenes_of_a_day import READ_ALOUD, SHORT_CHAIN, WEIGHED, chain
from tests.ui.staged import LIGHT, ROOMS, SURFACES, THEMES, report
from tests.ui.test_themes import LEAST_FOR_SHAPES
from trioapp.domain.legibility import contrast
from trioapp.domain.scenes import Scene, WeighedDot
from trioapp.ui.paint.scene import picture_of
from trioapp.ui.paint.stage import HEIGHT, Figure, StageStyle

BEAMER = QSizeF(1920, 1080)


def shown(scene: Scene, size: QSizeF = BEAMER, style: StageStyle = LIGHT) -> dict[str, QRectF]:
    return {text.words: text.box for text in report(scene, size, style).texts}


def figures(scene: Scene, colour: str) -> list[QRectF]:
    marks = picture_of(scene, BEAMER, LIGHT).marks
    return [mark.path.boundingRect() for mark in marks if isinstance(mark, Figure) and mark.colour == colour]


def test_a_drawing_that_can_be_read_is_shown_as_a_whole() -> None:
    texts = shown(SHORT_CHAIN)
    boxes = [texts[view.lines[0]] for view in SHORT_CHAIN.columns]
    assert [box.left() for box in boxes] == sorted(box.left() for box in boxes)
    assert texts[SHORT_CHAIN.sentence].top() > max(box.bottom() for box in boxes)


def test_of_a_drawing_that_cannot_be_read_the_two_boxes_of_the_arrow_are_shown_large() -> None:
    texts = report(chain(links=True), BEAMER).texts
    assert [text.words for text in texts] == [
        "Verandertheorie", "Activiteit", "Avonden aan de keukentafel", "Effect",
        "Bewoners denken mee over hun straat", READ_ALOUD,
    ]  # fmt: skip
    assert min(text.size for text in texts[1:]) >= 0.057


def test_a_column_comes_beside_the_one_before_it() -> None:
    texts = shown(chain(4))
    assert {"Inzet", "Budget voor proeven", "Activiteit", "Proefwoning openstellen"} <= texts.keys()
    assert texts["Inzet"].top() == texts["Activiteit"].top()
    assert "Knelpunt" not in texts


@pytest.mark.parametrize("surface", SURFACES)
def test_the_sentence_is_shown_in_full_in_every_room(surface: tuple[int, int]) -> None:
    for room in ROOMS:
        told = report(chain(links=True), QSizeF(*surface), StageStyle(THEMES["light"], room))
        assert READ_ALOUD not in told.cut


def test_what_is_left_out_of_a_crowded_column_is_told() -> None:
    scene = chain(4)
    crowded = tuple(replace(view, lines=tuple(f"{view.heading} {n}" for n in range(30))) for view in scene.columns)
    told = report(replace(scene, columns=crowded), BEAMER)
    assert {text.words for text in told.texts} | set(told.left_out) >= {*crowded[1].lines, *crowded[2].lines}
    assert "Activiteit 29" in told.left_out


def test_the_top_right_is_marked_by_a_flag_a_word_and_square_dots() -> None:
    texts = shown(WEIGHED)
    (corner,) = figures(WEIGHED, LIGHT.tokens.pace.closing.background)
    inside = {number for number in "12345" if corner.contains(texts[number].center() * HEIGHT)}
    assert inside == {"2", "5"}
    assert texts["leervraag"].bottom() * HEIGHT <= corner.top()
    assert {"2  Bewoners vertrouwen een buur eerder dan de gemeente", "5  Wie meedenkt, maakt minder bezwaar"} <= set(
        texts
    )


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_to_be_learned_stands_out_from_its_corner_in_each_theme(theme: str) -> None:
    tokens = THEMES[theme]
    marks = picture_of(WEIGHED, BEAMER, StageStyle(tokens)).marks
    numbers = shown(WEIGHED, style=StageStyle(tokens))
    for dot in WEIGHED.chosen:
        middle = numbers[dot.number].center() * HEIGHT
        *_, square = (mark for mark in marks if isinstance(mark, Figure) and mark.path.contains(middle))
        assert contrast(square.colour, tokens.pace.closing.background) >= LEAST_FOR_SHAPES


def test_more_dots_than_fit_in_a_square_are_counted() -> None:
    few, many = (tuple(WeighedDot(str(number), "", 1, 1) for number in range(10, 10 + count)) for count in (2, 40))
    assert {"10", "11"} <= shown(replace(WEIGHED, others=few)).keys()
    assert "40×" in shown(replace(WEIGHED, others=many))
