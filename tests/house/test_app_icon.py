"""The icon of the program: its pictures are those of its drawing, in every box that a system takes one from."""

from __future__ import annotations

import importlib.util
import struct
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage

from tests.house.sources import RESOURCES

FOLDER = RESOURCES / "icons" / "app"
TILE, TRIANGLE, CIRCLE, SQUARE = "#00527f", "#ffd98a", "#fafaf7", "#9fdcc8"
SHAPES = {(0.5, 0.36): TRIANGLE, (0.28, 0.72): CIRCLE, (0.72, 0.72): SQUARE, (0.5, 0.72): TILE, (0.5, 0.08): TILE}
"""Where each shape is found, in shares of the picture, and the ground between them."""
MOST_APART = 8
"""Of 255, between the colour of a picture and that of its drawing: two versions of Qt do not blend alike."""


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_icons", FOLDER / "make_icons.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def image_in(data: bytes) -> QImage:
    image = QImage.fromData(QByteArray(data))
    assert not image.isNull()
    return image


def in_ico(data: bytes) -> Iterator[tuple[int, QImage]]:
    """Each size that its directory tells of, with the picture there."""
    _, kind, count = struct.unpack_from("<HHH", data)
    assert kind == 1
    for number in range(count):
        width, _, _, _, _, _, length, begins = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        yield width or 256, image_in(data[begins : begins + length])


def in_icns(data: bytes) -> Iterator[QImage]:
    magic, length = struct.unpack_from(">4sI", data)
    assert (magic, length) == (b"icns", len(data))
    at = 8
    while at < length:
        _, size = struct.unpack_from(">4sI", data, at)
        yield image_in(data[at + 8 : at + size])
        at += size


def colours(image: QImage) -> list[str]:
    size = image.width()
    return [image.pixelColor(round(x * size), round(y * size)).name() for x, y in SHAPES]


def test_the_shapes_are_told_apart_at_every_size() -> None:
    files = sorted(FOLDER.glob("trioapp-*.png"))
    assert {int(file.stem.split("-")[1]) for file in files} >= {16, 24, 32, 48, 64, 128, 256, 512}
    for file in files:
        image = image_in(file.read_bytes())
        assert image.width() == image.height() == int(file.stem.split("-")[1])
        assert colours(image) == list(SHAPES.values()), file.name
        assert image.pixelColor(0, 0).alpha() == 0


def test_the_boxes_hold_the_sizes_they_tell_of() -> None:
    in_windows = dict(in_ico((FOLDER / "trioapp.ico").read_bytes()))
    assert all(image.width() == size for size, image in in_windows.items())
    assert set(in_windows) == {16, 24, 32, 48, 64, 256}
    on_a_mac = list(in_icns((FOLDER / "trioapp.icns").read_bytes()))
    assert {image.width() for image in on_a_mac} == {16, 32, 64, 128, 256, 512, 1024}
    for image in (*in_windows.values(), *on_a_mac):
        assert colours(image) == list(SHAPES.values())
    assert image_in((FOLDER / "trioapp.png").read_bytes()).width() == 256


def test_the_pictures_are_those_of_the_drawing(maker: ModuleType) -> None:
    made: dict[str, bytes] = maker.made()
    assert set(made) == {file.name for file in FOLDER.iterdir()} - {"trioapp.svg", "make_icons.py", "__pycache__"}
    for name, data in made.items():
        if name.endswith(".png"):
            assert alike(image_in(data), image_in((FOLDER / name).read_bytes())), name


def alike(one: QImage, other: QImage) -> bool:
    if one.size() != other.size():
        return False
    places = [(x, y) for x in range(0, one.width(), 4) for y in range(0, one.height(), 4)]
    return all(_apart(one.pixelColor(*place), other.pixelColor(*place)) <= MOST_APART for place in places)


def _apart(one: QColor, other: QColor) -> int:
    channels = QColor.red, QColor.green, QColor.blue, QColor.alpha
    return max(abs(channel(one) - channel(other)) for channel in channels)
