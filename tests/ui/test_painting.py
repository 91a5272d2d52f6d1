"""What the pixels show: nothing but the scene, the same at every size, and each pace by more than its colour."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.staged import LIGHT, SCENES, THEMES, painted, phase
from trioapp.domain.formats import Shape
from trioapp.domain.pace import Pace
from trioapp.domain.scenes import Dial, RoleMark, SeatingScene, StatementScene, Table, TableSeat
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.dial import DIAMETER, dial_marks
from trioapp.ui.paint.scene import paint_scene, picture_of
from trioapp.ui.paint.stage import Figure, Picture, changed_boxes, draw
from trioapp.ui.paint.text import Face, block, ink

Pixels = NDArray[np.uint8]


def pixels(image: QImage) -> Pixels:
    """Rows of columns of blue, green and red."""
    whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return whole[:, : image.width(), :3].copy()


def share_of(colour: str, part: Pixels) -> float:
    wanted = QColor(colour)
    same = (part == (wanted.blue(), wanted.green(), wanted.red())).all(axis=2)
    return float(same.mean())


def test_the_curtain_is_black() -> None:
    assert not pixels(painted(SCENES["black"], 320, 180)).any()


@pytest.mark.parametrize("name", ["phase", "closing", "eight tables", "call back", "hand"])
def test_nothing_is_painted_outside(name: str) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint_scene(painter, QRectF(50, 40, 300, 200), SCENES[name], LIGHT)
    painter.end()
    whole = pixels(image)
    frame = np.ones((300, 400), bool)
    frame[40:240, 50:350] = False
    assert (whole[frame] == (255, 0, 255)).all()
    assert not (whole[~frame] == (255, 0, 255)).all(axis=1).any()


@pytest.mark.parametrize("name", ["phase", "closing", "hand", "eight tables", "harvest page"])
@pytest.mark.parametrize("part", [QRect(0, 0, 300, 200), QRect(600, 30, 200, 210), QRect(0, 470, 960, 70)])
def test_a_part_that_is_drawn_alone_is_that_part_of_the_whole(name: str, part: QRect) -> None:
    whole, surface = painted(SCENES[name], 960, 540), QRectF(0, 0, 960, 540)
    image = QImage(960, 540, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setClipRect(part)
    draw(painter, surface, picture_of(SCENES[name], surface.size(), LIGHT), [QRectF(part)])
    painter.end()
    assert image.copy(part) == whole.copy(part)


@pytest.mark.parametrize("name", ["phase", "closing", "brief", "hand", "eight tables"])
def test_a_larger_picture_is_the_same_picture(name: str) -> None:
    small = painted(SCENES[name], 960, 540)
    shrunk = painted(SCENES[name], 1920, 1080).scaled(
        960, 540, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    difference = np.abs(pixels(small).astype(int) - pixels(shrunk.convertToFormat(QImage.Format.Format_RGB32)))
    assert difference.mean() < 1.5


def test_markup_in_a_name_is_shown_as_it_was_typed() -> None:
    def with_name(name: str) -> SeatingScene:
        return SeatingScene("", (Table("", (TableSeat(RoleMark("observer", Shape.SQUARE, ""), name),)),))

    literal, plain = (pixels(painted(with_name(name), 640, 360)) for name in ("<b>x</b>", "x"))
    ink_literal, ink_plain = ((part < 128).all(axis=2).sum() for part in (literal, plain))
    assert ink_literal > ink_plain * 2


def ring(share: float) -> list[Figure]:
    """The whole ring, and the quarters of what is left of it."""
    marks = dial_marks(QRectF(0, 0, 200, 200), Dial(share, "7", "minuten"), LIGHT)
    return [mark for mark in marks if isinstance(mark, Figure)]


def test_the_ring_shows_the_share_that_is_left_clockwise_from_the_top() -> None:
    rule, *left = ring(0.5)
    at_right, at_left = QPointF(192, 100), QPointF(8, 100)
    assert [rule.path.contains(at_right), rule.path.contains(at_left)] == [True, True]
    assert [any(part.path.contains(point) for part in left) for point in (at_right, at_left)] == [True, False]
    assert [len(ring(share)) - 1 for share in (0, 0.25, 0.26, 1)] == [0, 1, 2, 4]


def test_nothing_is_seen_between_the_quarters_of_a_ring() -> None:
    box = QRectF(120, 90, 480, 480)
    image = QImage(1013, 1013, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        marks = dial_marks(box, Dial(0.9, "7", "minuten"), LIGHT)
        draw(painter, QRectF(image.rect()), Picture(1000, LIGHT.tokens.stage.background, marks))
    for degrees in range(1, 323):
        across = QLineF.fromPolar(box.width() * 0.46, 90 - degrees).p2() + box.center()
        assert image.pixelColor((across * 1.013).toPoint()) == QColor(LIGHT.tokens.stage.accent), degrees


def test_while_the_seconds_go_on_only_they_are_painted_anew() -> None:
    before, after = (
        picture_of(phase(dial=Dial(0.3, time, "te gaan")), QSizeF(1920, 1080), LIGHT) for time in ("5:44", "0:11")
    )
    old, new = changed_boxes(before, after)
    assert old == new


def test_no_digit_reaches_out_of_the_room_of_a_nought() -> None:
    noughts, *others = (ink(block(digit, Face(Weight.BOLD), 240, 1000)) for digit in "0123456789")
    assert all(noughts.contains(digit) for digit in others)


def test_a_step_of_the_ring_paints_a_quarter_of_it() -> None:
    before, after = (picture_of(phase(dial=Dial(left, "7", "min")), QSizeF(1920, 1080), LIGHT) for left in (0.7, 0.69))
    assert all(box.width() < DIAMETER * 0.55 for box in changed_boxes(before, after))


@pytest.mark.parametrize(
    ("pace", "colours"),
    [(Pace.CLOSING, THEMES["light"].pace.closing), (Pace.TIME_IS_UP, THEMES["light"].pace.time_is_up)],
)
def test_hurry_is_a_band_over_the_full_width_with_a_sign_and_a_word(pace: Pace, colours: object) -> None:
    pair = THEMES["light"].pace.closing if pace is Pace.CLOSING else THEMES["light"].pace.time_is_up
    assert colours == pair
    foot = pixels(painted(phase(pace=pace), 960, 540))[485:]
    assert share_of(pair.background, foot[:, :40]) == 1
    assert share_of(pair.background, foot[:, -40:]) == 1
    sign, word = foot[:, 44:84], foot[:, 90:200]
    assert share_of(pair.text, sign) > 0.05
    assert share_of(pair.text, word) > 0.05


def test_the_ring_stays_blue_when_time_is_nearly_up() -> None:
    dial = Dial(1, "1", "minuut")
    calm, closing = (pixels(painted(phase(dial=dial, pace=pace), 960, 540))[:480] for pace in (Pace.CALM, Pace.CLOSING))
    assert (calm == closing).all()


def test_a_long_statement_is_cut_and_a_short_one_is_not_moved_by_it() -> None:
    first = painted(StatementScene("Welkom"), 640, 360)
    painted(SCENES["endless brief"], 640, 360)
    assert painted(StatementScene("Welkom"), 640, 360) == first


def test_each_second_on_the_disc_has_the_size_of_the_others() -> None:
    pictures = [
        picture_of(phase(dial=Dial(1, time, "te gaan")), QSizeF(1920, 1080), LIGHT) for time in ("5:41", "0:08")
    ]
    sizes = [{text.size for text in picture.report.texts if ":" in text.words} for picture in pictures]
    assert sizes[0] == sizes[1]
    assert len(sizes[0]) == 1
