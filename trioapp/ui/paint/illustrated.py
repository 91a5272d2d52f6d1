"""A picture with words beside it or above it, whichever lets the picture be larger; the words alone if it is none."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader

from trioapp.domain.scenes import PictureScene
from trioapp.domain.values import dataclass
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, Column, Illustration, Picture, StageStyle, words
from trioapp.ui.paint.text import Block, Face, balanced

_SIZES = (66,), (57,), (FLOOR,)
_TEXT = Face(leading=1.22)
_TEXT_SHARE, _BETWEEN = 0.4, 48
"""How much of the width the words take where they stand beside the picture."""
_ABOVE_SHARE = 0.45
"""How much of the height they may take where they stand above it."""
_ENOUGH = 0.4
"""How much of what it could be without words a picture must at least be, for the words to be that large."""
_LARGEST = QSizeF(3840, 2160)
"""What a picture is read as, in pixels: no screen shows more of it."""
_SCALABLE = (b"svg", b"svgz")


@dataclass(frozen=True, slots=True)
class _Layout:
    text: Block
    text_top: float
    image: QRectF

    @property
    def area(self) -> float:
        return self.image.width() * self.image.height()


def illustrated_picture(scene: PictureScene, width: float, style: StageStyle) -> Picture:
    """The title, the words and the picture; nothing stands in for a picture that is not there."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room)
    room = room_below(title, column)
    head = heading_marks(title, column, style)
    ground = style.tokens.stage.background
    image = image_in(scene.picture) if scene.picture else None
    if image is None:
        text = _alone(scene.text, room, style)
        marks = (*head, words(text, room.left(), room.top(), style.tokens.stage.text)) if scene.text else head
        return Picture(width, ground, marks, is_unreadable=bool(scene.picture))
    if not scene.text:
        return Picture(width, ground, (*head, Illustration(image, _fitted(image, room))))
    layout = _layout(scene.text, image, room, style)
    said = words(layout.text, room.left(), layout.text_top, style.tokens.stage.text)
    return Picture(width, ground, (*head, said, Illustration(image, layout.image)))


@lru_cache(maxsize=4)
def image_in(encoded: bytes) -> QImage | None:
    """The image, turned as its camera says, and no larger than a screen can show; None if it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(encoded))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = QSizeF(reader.size())
    is_scalable = bytes(reader.format().data()) in _SCALABLE
    if size.isValid() and (is_scalable or size.width() > _LARGEST.width() or size.height() > _LARGEST.height()):
        reader.setScaledSize(size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio).toSize())
    image = reader.read()
    return None if image.isNull() else image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _alone(text: str, room: QRectF, style: StageStyle) -> Block:
    """The words without a picture, as large as they can be."""
    return largest_good(
        _SIZES,
        style.room,
        lambda sizes: balanced(text, _TEXT, sizes[0], room.width(), room.height()),
        lambda tried: tried.is_whole,
    )


def _layout(text: str, image: QImage, room: QRectF, style: StageStyle) -> _Layout:
    """The largest words beside or above a picture that has a good part of the room; else the smallest ones."""
    largest = _fitted(image, room)
    enough = largest.width() * largest.height() * _ENOUGH
    return largest_good(
        _SIZES,
        style.room,
        lambda sizes: max(
            (_beside(text, image, sizes[0], room), _above(text, image, sizes[0], room)),
            key=lambda layout: (layout.text.is_whole, layout.area),
        ),
        lambda layout: layout.text.is_whole and layout.area >= enough,
    )


def _beside(text: str, image: QImage, size: int, room: QRectF) -> _Layout:
    width = room.width() * _TEXT_SHARE
    found = balanced(text, _TEXT, size, width, room.height())
    place = _fitted(image, room.adjusted(width + _BETWEEN, 0, 0, 0))
    place.moveRight(room.right())
    return _Layout(found, place.center().y() - found.height / 2, place)


def _above(text: str, image: QImage, size: int, room: QRectF) -> _Layout:
    found = balanced(text, _TEXT, size, room.width(), room.height() * _ABOVE_SHARE)
    place = _fitted(image, room.adjusted(0, found.height + _BETWEEN / 2, 0, 0))
    place.moveLeft(room.left())
    return _Layout(found, room.top(), place)


def _fitted(image: QImage, room: QRectF) -> QRectF:
    """The largest part of the room that has the proportions of the image, in its middle."""
    place = QRectF(room.topLeft(), QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(room.center())
    return place
