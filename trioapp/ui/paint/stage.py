"""The stage: a picture as a list of marks, measured in units of which its height is 1000, and how it is drawn.

Nothing here knows pixels except `draw`, and so a picture looks the same at every size.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from trioapp.ui.look.tokens import Colour, Tokens
from trioapp.ui.paint.text import Block, Face, not_isolated
from trioapp.ui.paint.tiles import draw_text

HEIGHT = 1000
"""Units in the height of a picture."""
FLOOR = 43
"""The size below which no text is shown, in a room of factor 1 (method.md §F: 4.3 % of the height)."""
MARGIN, TOP = 83, 58
"""What stays empty at the left and right, and above the first line."""
UPRIGHT = 1150
"""The width of a picture, in units, up to which things stand one above the other instead of side by side."""
EYEBROW, EYEBROW_SIZE = Face(), 50
"""How the few words at the top of a picture are set."""
_WIDEST = 2400
_BORDER = 1.5


@dataclass(frozen=True, slots=True)
class StageStyle:
    """How scenes are painted; `room` makes all text larger: 1.33 in a large room (method.md §F).

    What is `noted` stands small in the foot of every picture.
    """

    tokens: Tokens
    room: float = 1.0
    noted: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """The part of a picture between its margins, in the middle of one that is very wide."""

    left: float
    right: float

    @classmethod
    def of(cls, width: float) -> Column:
        """The column of a picture that is `width` units wide."""
        content = min(width - 2 * MARGIN * min(1, width / HEIGHT), _WIDEST)
        return cls((width - content) / 2, (width + content) / 2)

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text that is shown: its place and its size as shares of the picture's height."""

    words: str
    box: QRectF
    size: float
    lines: int
    cut: bool


@dataclass(frozen=True)
class Words:
    """A text in its place; nothing of it is drawn outside `box`."""

    block: Block
    at: QPointF
    box: QRectF
    colour: Colour

    @cached_property
    def placed(self) -> PlacedText:
        box = QRectF(self.box.topLeft() / HEIGHT, self.box.size() / HEIGHT)
        return PlacedText(
            not_isolated(self.block.text), box, self.block.size / HEIGHT, self.block.lines, self.block.cut
        )

    def paint(self, painter: QPainter) -> None:
        draw_text(painter, self.block, self.at, self.box, self.colour)


@dataclass(frozen=True)
class Figure:
    """A filled path, with a thin border if it has one."""

    path: QPainterPath
    colour: Colour
    border: Colour = ""

    @cached_property
    def box(self) -> QRectF:
        return self.path.boundingRect().adjusted(-_BORDER, -_BORDER, _BORDER, _BORDER)

    def paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.border), _BORDER) if self.border else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawPath(self.path)


@dataclass(frozen=True, slots=True)
class Illustration:
    """An image in its place, which must have its proportions."""

    image: QImage
    box: QRectF

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.box, self.image)


Mark = Words | Figure | Illustration


@dataclass(frozen=True)
class Picture:
    """A whole scene, `width` units wide and 1000 high; `left_out` are texts for which there was no room at all.

    `is_unreadable` says that an image should be in it that is none.
    """

    width: float
    background: Colour | Qt.GlobalColor
    marks: tuple[Mark, ...] = ()
    left_out: tuple[str, ...] = ()
    is_unreadable: bool = False

    @cached_property
    def report(self) -> Report:
        """What became of its texts."""
        texts = tuple(mark.placed for mark in self.marks if isinstance(mark, Words) and mark.block.text)
        return Report(texts, self.left_out, self.is_unreadable)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of each text; `cut` are those that are not shown in full, for the console to warn about.

    `is_unreadable` says that the file of a picture is none, and that the words are shown without it.
    """

    texts: tuple[PlacedText, ...] = ()
    left_out: tuple[str, ...] = ()
    is_unreadable: bool = False

    @property
    def cut(self) -> tuple[str, ...]:
        return (*(text.words for text in self.texts if text.cut), *self.left_out)


def words(block: Block, left: float, top: float, colour: Colour) -> Words:
    return Words(block, QPointF(left, top), QRectF(left, top, block.width, block.height), colour)


def rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def draw(painter: QPainter, rect: QRectF, picture: Picture, exposed: Iterable[QRectF] | None = None) -> None:
    """Draws the picture over `rect`, which must have its proportions, and nothing outside it.

    Where only what lies in the `exposed` parts has to be drawn, what lies wholly outside them is spared.
    """
    scale = rect.height() / HEIGHT
    marks = picture.marks
    if exposed is not None:
        parts = [QRectF((part.topLeft() - rect.topLeft()) / scale, part.size() / scale) for part in exposed]
        marks = tuple(mark for mark in marks if any(mark.box.intersects(part) for part in parts))
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, QColor(picture.background))
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for mark in marks:
        mark.paint(painter)
    painter.restore()


def changed_boxes(before: Picture, after: Picture) -> list[QRectF]:
    """The parts of the stage, in units, that differ between two pictures of one width and background."""
    remembered = {id(mark) for mark in before.marks} & {id(mark) for mark in after.marks}
    old, new = ([mark for mark in picture.marks if id(mark) not in remembered] for picture in (before, after))
    return [mark.box for mark in old if mark not in new] + [mark.box for mark in new if mark not in old]
