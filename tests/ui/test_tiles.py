"""A text that was kept looks as one that is drawn anew, on screens of any density, and on paper it stays a text."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QRegion

from tests.ui.staged import LIGHT, SCENES, phase
from trioapp.domain.scenes import StatementScene
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.scene import paint_scene
from trioapp.ui.paint.text import Block, Face, block
from trioapp.ui.paint.tiles import _MOST_BYTES, _TILES, draw_text

INK = LIGHT.tokens.stage.text
PLACE = QPointF(41.3, 27.7)


QUESTION, TIMES = "Wat maakte dit moment leerzaam?", ("5:37", "14:02", "140:11")


def said(text: str) -> Block:
    return block(text, Face(Weight.BOLD), 86, 900.0)


def question() -> Block:
    return said(QUESTION)


def draw_kept(painter: QPainter, text: str = QUESTION) -> None:
    draw_text(painter, said(text), PLACE, QRectF(PLACE, QSizeF(said(text).width, said(text).height)), INK)


def sheet(density: float = 1) -> QImage:
    image = QImage(QSize(1000, 300) * density, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(Qt.GlobalColor.white)
    return image


def levels(image: QImage) -> NDArray[np.int16]:
    return np.frombuffer(image.constBits(), np.uint8).astype(np.int16)


def drawn(density: float, text: str, *, anew: bool) -> QImage:
    image = sheet(density)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(3.25, 5.5)
    painter.scale(1.08, 1.08)
    if anew:
        painter.setPen(QColor(INK))
        said(text).layout.draw(painter, PLACE)
    else:
        draw_kept(painter, text)
    painter.end()
    return image


@pytest.mark.parametrize("density", [1, 1.5, 2])
@pytest.mark.parametrize("text", [QUESTION, *TIMES])
def test_a_kept_text_looks_as_one_that_is_drawn_anew(text: str, density: float) -> None:
    """A time is kept letter by letter."""
    anew = levels(drawn(density, text, anew=True))
    for _ in range(2):
        difference = np.abs(levels(drawn(density, text, anew=False)) - anew)
        assert anew.min() < 64
        assert difference.mean() < 0.1
        assert difference.max() < 16


def test_only_what_is_asked_for_is_painted_again() -> None:
    image = sheet()
    painter = QPainter(image)
    painter.setClipRegion(QRegion(0, 0, 300, 300))
    draw_kept(painter)
    painter.end()
    rows = levels(image).reshape(300, 1000, 4)[:, :, :3]
    assert rows[:, :300].min() < 64
    assert (rows[:, 300:] == 255).all()


def test_a_text_can_be_painted_on_a_tilted_picture() -> None:
    image = sheet()
    painter = QPainter(image)
    painter.rotate(4)
    draw_kept(painter)
    painter.end()
    assert levels(image).min() < 64


def test_on_paper_there_are_letters_and_no_images() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(320, 180), QPageSize.Unit.Millimeter))
    painter = QPainter(writer)
    paint_scene(painter, QRectF(QPointF(), QSizeF(writer.width(), writer.height())), phase(), LIGHT)
    painter.end()
    written = bytes(buffer.data().data())
    assert b"/Font" in written
    assert b"/Subtype /Image" not in written


def test_no_more_is_kept_than_there_is_memory_for() -> None:
    image = QImage(3840, 2160, QImage.Format.Format_RGB32)
    for number in range(30):
        painter = QPainter(image)
        paint_scene(painter, QRectF(image.rect()), StatementScene(f"Hoeveel is {number} maal {number + 1}?"), LIGHT)
        painter.end()
    kept = list(_TILES._kept.values())
    assert 0 < sum(tile.sizeInBytes() for tile in kept) == _TILES._size <= _MOST_BYTES


def test_a_text_that_is_too_large_to_keep_is_drawn_all_the_same() -> None:
    image = QImage(7680, 4320, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_scene(painter, QRectF(image.rect()), SCENES["500 letters"], LIGHT)
    painter.end()
    ground = image.pixelColor(QPoint(0, 0))
    assert any(image.pixelColor(x, 2160) != ground for x in range(600, 7000, 3))
