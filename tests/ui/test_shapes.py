"""The shapes of the roles look equally large, and stay where they are put."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainterPath

from tests.ui.staged import RESOURCES
from trioapp.domain.formats import Shape
from trioapp.ui.look.icons import svg_icon
from trioapp.ui.paint.shapes import hand_path, hourglass_path, role_icon, role_path

BOUNDS = QRectF(20, 30, 200, 160)
ICONS = RESOURCES / "icons"


def area(shape: Shape) -> int:
    image = role_icon(shape, "#000000", 200).pixmap(200, 200).toImage()
    return sum(image.pixelColor(x, y).alpha() > 127 for x in range(200) for y in range(200))


def test_all_shapes_are_about_equally_large() -> None:
    areas = [area(shape) for shape in Shape]
    assert max(areas) <= min(areas) * 1.12


@pytest.mark.parametrize("path", [*(role_path(shape, BOUNDS) for shape in Shape)])
def test_a_shape_stays_within_its_bounds(path: QPainterPath) -> None:
    assert BOUNDS.contains(path.boundingRect())
    assert abs(path.boundingRect().center().x() - BOUNDS.center().x()) < 0.01


@pytest.mark.parametrize("sign", [hand_path, hourglass_path])
def test_a_sign_stays_within_its_bounds(sign: Callable[[QRectF], QPainterPath]) -> None:
    box = sign(BOUNDS).boundingRect()
    assert BOUNDS.contains(box)
    assert box.height() > BOUNDS.height() * 0.8


@pytest.mark.parametrize("icon", [path.stem for path in sorted(ICONS.glob("*.svg"))])
def test_every_icon_is_drawn_in_the_colour_of_the_theme(icon: str) -> None:
    image = svg_icon(ICONS, icon, "#00527F", 48).pixmap(48, 48).toImage()
    solid = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert solid
    assert {colour.name() for colour in solid} == {QColor("#00527F").name()}


def test_icons_are_sharp_on_a_fine_screen() -> None:
    pixmap = role_icon(Shape.CIRCLE, "#000000", 24).pixmap(24, 24)
    fine = svg_icon(ICONS, "play", "#000000", 24).pixmap(QSize(24, 24), 2.0)
    assert (pixmap.width(), fine.width(), fine.devicePixelRatio()) == (24, 48, 2.0)


def test_an_icon_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError):
        svg_icon(ICONS, "no-such-icon", "#000000")
