"""A code to be scanned from the room: black on white in every theme, as large as the picture allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from trioapp.domain.scenes import QUIET_ZONE, StatementScene, TakeAwayScene
from trioapp.ui.paint.stage import HEIGHT, TOP, Column, Figure, Mark, Picture, StageStyle, rounded
from trioapp.ui.paint.statement import sentence_marks

_LEAST_AROUND, _BETWEEN = 46, 56
_MOST_WIDTH = 0.6
"""How much of the width the code may take beside the words."""
_FOR_LETTERS = 0.18
"""What it gives up of that for letters that are twice as large."""
_CORNER = 14


def take_away_picture(scene: TakeAwayScene, width: float, style: StageStyle) -> Picture:
    """The code at the right and the words beside it; on an upright picture the words stand below."""
    column, colours = Column.of(width), style.tokens.stage
    around = HEIGHT - 2 * _LEAST_AROUND
    if width > HEIGHT:
        side = min(around, column.width * (_MOST_WIDTH - _FOR_LETTERS * (style.room - 1)))
        place = QRectF(column.right - side, (HEIGHT - side) / 2, side, side)
        room = QRectF(column.left, TOP, place.left() - _BETWEEN - column.left, HEIGHT - 2 * TOP)
    else:
        side = min(column.width, around * _MOST_WIDTH)
        place = QRectF(column.left + (column.width - side) / 2, _LEAST_AROUND, side, side)
        room = QRectF(column.left, place.bottom() + _BETWEEN / 2, column.width, around - side)
    said = sentence_marks(StatementScene(scene.title, scene.said), room, colours.text, colours.secondary, style)
    return Picture(width, colours.background, (*_code_marks(scene.code, place), *said))


def _code_marks(code: tuple[tuple[bool, ...], ...], place: QRectF) -> tuple[Mark, ...]:
    white, black = (QColor(colour).name() for colour in (Qt.GlobalColor.white, Qt.GlobalColor.black))
    return Figure(rounded(place, _CORNER), white), Figure(code_path(code, place), black)


def paint_code(painter: QPainter, code: tuple[tuple[bool, ...], ...], place: QRectF) -> None:
    """The code on its white square, with dots of whole pixels where there are any."""
    painter.fillRect(place, Qt.GlobalColor.white)
    whole = len(code) + 2 * QUIET_ZONE
    side = max(1.0, place.width() // whole) * whole if place.width() >= whole else place.width()
    exact = QRectF(0, 0, side, side)
    exact.moveCenter(place.center())
    painter.fillPath(code_path(code, exact), Qt.GlobalColor.black)


def code_path(code: tuple[tuple[bool, ...], ...], place: QRectF) -> QPainterPath:
    """All dark dots as one path, so that there is no seam between them, and the quiet zone around them."""
    path = QPainterPath()
    dot = place.width() / (len(code) + 2 * QUIET_ZONE) if code else 0.0
    for row, dots in enumerate(code):
        top = place.top() + (row + QUIET_ZONE) * dot
        for first, last in _runs(dots):
            path.addRect(QRectF(place.left() + (first + QUIET_ZONE) * dot, top, (last - first) * dot, dot))
    return path


def _runs(dots: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where dark dots stand side by side: from the first to behind the last."""
    edges = [place for place, pair in enumerate(zip((False, *dots), (*dots, False), strict=True)) if pair[0] != pair[1]]
    return list(zip(edges[::2], edges[1::2], strict=True))
