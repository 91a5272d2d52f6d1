"""Texts as they were painted before: large letters are slow to fill, and a text seldom changes from paint to paint."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QTransform

from trioapp.ui.look.tokens import Colour
from trioapp.ui.paint.text import Block, block

_FILLED_FROM = 64
"""From this size in pixels on, Qt fills the outline of each letter anew; smaller ones it keeps by itself."""
_MOST_BYTES = 24 * 2**20
_DEPTH = 4
_SUBPIXELS = 64
_TIME = re.compile(r"\d+:\d\d")


@dataclass(frozen=True, slots=True)
class _Tile:
    """A text on a transparent ground of so many pixels, with its layout at (x, y)."""

    block: Block
    colour: Colour
    scale: float
    x: float
    y: float
    width: int
    height: int

    @property
    def size(self) -> int:
        return self.width * self.height * _DEPTH

    def painted(self) -> QImage:
        image = QImage(self.width, self.height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.translate(self.x, self.y)
            painter.scale(self.scale, self.scale)
            painter.setPen(QColor(self.colour))
            self.block.layout.draw(painter, QPointF())
        return image


class _Tiles:
    """The tiles that were used last, as many as there is memory set aside for."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Tile, QImage] = OrderedDict()
        self._size = 0

    def image(self, tile: _Tile) -> QImage:
        image = self._kept.pop(tile, None)
        if image is None:
            image = tile.painted()
            self._size += tile.size
        self._kept[tile] = image
        while self._size > _MOST_BYTES:
            self._size -= self._kept.popitem(last=False)[0].size
        return image


_TILES = _Tiles()


def draw_text(painter: QPainter, block: Block, at: QPointF, box: QRectF, colour: Colour) -> None:
    """Draws a text with its top left at `at`, and nothing of it outside `box`; it looks as if it were drawn anew."""
    device = painter.deviceTransform()
    if _is_worth_keeping(painter, block.size, device):
        parts = [_tile(part, colour, device, start, place) for part, start, place in _parts(block, at, box)]
        if all(0 < tile.size <= _MOST_BYTES for tile, _, _ in parts):
            _draw_tiles(painter, parts, device)
            return
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QColor(colour))
    block.layout.draw(painter, at)
    painter.restore()


def _is_worth_keeping(painter: QPainter, size: int, device: QTransform) -> bool:
    """Whether letters are so large that Qt would fill them anew; on paper they are never pixels."""
    if size * device.m11() < _FILLED_FROM:
        return False
    is_plain = device.isAffine() and not device.isRotating() and device.m11() == device.m22()
    return is_plain and painter.paintEngine().type() == QPaintEngine.Type.Raster


def _parts(whole: Block, at: QPointF, box: QRectF) -> Iterator[tuple[Block, QPointF, QRectF]]:
    """What is kept of a text, and where: all of it, but each letter of a time, because that changes each second."""
    if not _TIME.fullmatch(whole.text) or not whole.is_whole:
        yield whole, at, box
        return
    left = at.x()
    for letter in whole.text:
        part = block(letter, whole.face, whole.size, whole.width)
        yield part, QPointF(left, at.y()), QRectF(left, box.top(), part.width, box.height())
        left += part.width


def _tile(block: Block, colour: Colour, device: QTransform, at: QPointF, box: QRectF) -> tuple[_Tile, int, int]:
    """The tile for a text, and the pixel at which it lies."""
    begin, place = device.map(at), device.mapRect(box)
    left, top = floor(place.left()), floor(place.top())
    x, y = (round(part * _SUBPIXELS) / _SUBPIXELS for part in (begin.x() - left, begin.y() - top))
    width, height = ceil(place.right()) - left, ceil(place.bottom()) - top
    return _Tile(block, colour, device.m11(), x, y, width, height), left, top


def _draw_tiles(painter: QPainter, parts: Sequence[tuple[_Tile, int, int]], device: QTransform) -> None:
    painter.save()
    painter.setWorldTransform(device.inverted()[0] * painter.worldTransform())
    for tile, left, top in parts:
        painter.drawImage(left, top, _TILES.image(tile))
    painter.restore()
