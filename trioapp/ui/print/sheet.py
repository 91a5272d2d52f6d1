"""Sheets of cards: each card in its place, and short lines that say where to cut or to fold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from trioapp.domain.prints import (
    ObserverCard,
    PhasePoster,
    Print,
    PrintSheet,
    RoleCard,
    SentenceCard,
    TableNumber,
    WholePage,
)
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.cards import INSET, observer_card, role_card, sentence_card, table_number
from trioapp.ui.print.column import Composition
from trioapp.ui.print.ink import Ink, stroke
from trioapp.ui.print.posters import POSTER_HEIGHT, phase_poster, whole_page

Made = dict[tuple[Print, float], Composition]
"""Cards that were composed, by the width of what they are on; one that comes again need not be composed again."""
_MARK, _FROM_EDGE = 4.0, 4.5
"""How long a line to cut by is, and how far from the edge: nearer to it many printers draw nothing."""


def paint_sheet(painter: QPainter, sheet: PrintSheet, tokens: Tokens, made: Made | None = None) -> None:
    """In millimetres from the top left of the paper, on whatever lies below; `made` are cards of sheets before it."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    size = QSizeF(sheet.width_mm / sheet.columns, sheet.height_mm / sheet.rows)
    known: Made = {} if made is None else made
    for number, card in enumerate(sheet.cards):
        row, column = divmod(number, sheet.columns)
        place = QRectF(column * size.width(), row * size.height(), size.width(), size.height())
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        key = (card, sheet.width_mm)
        if key not in known:
            known[key] = composed(card, size, tokens)
        _paint(card, known[key], size, painter)
        painter.restore()
    for mark in _marks(sheet, tokens):
        mark.paint(painter)


def misfits(sheets: Iterable[PrintSheet], tokens: Tokens) -> tuple[str, ...]:
    """The texts that do not fit on their cards even in the smallest letters, each once."""
    found: dict[str, None] = {}
    seen: set[tuple[Print, float]] = set()
    for sheet in sheets:
        size = QSizeF(sheet.width_mm / sheet.columns, sheet.height_mm / sheet.rows)
        for card in sheet.cards:
            if (card, sheet.width_mm) not in seen:
                seen.add((card, sheet.width_mm))
                found.update(dict.fromkeys(_cut(card, size, tokens)))
    return tuple(found)


def _cut(card: Print, size: QSizeF, tokens: Tokens) -> tuple[str, ...]:
    whole = _own_size(card, size)
    return composed(card, size, tokens).beyond(whole.height() - INSET / 2)


def composed(card: Print, size: QSizeF, tokens: Tokens) -> Composition:
    """What is drawn of a card on a place of that size."""
    return _compose(card, _own_size(card, size), tokens)


def _own_size(card: Print, size: QSizeF) -> QSizeF:
    """The size that a card is composed for: a poster on any paper for A4, and of what is folded one half."""
    if isinstance(card, PhasePoster):
        return size / _enlarged(size)
    return QSizeF(size.width(), size.height() / 2) if isinstance(card, TableNumber) else size


def _enlarged(size: QSizeF) -> float:
    return size.height() / POSTER_HEIGHT


def _paint(card: Print, made: Composition, size: QSizeF, painter: QPainter) -> None:
    if isinstance(card, PhasePoster):
        painter.scale(_enlarged(size), _enlarged(size))
    if isinstance(card, TableNumber):
        _paint_folded(made, size, painter)
        return
    for mark in made.ink:
        mark.paint(painter)


def _paint_folded(made: Composition, size: QSizeF, painter: QPainter) -> None:
    """The same on both halves, back to back."""
    painter.translate(0, size.height() / 2)
    for mark in made.ink:
        mark.paint(painter)
    painter.translate(size.width(), 0)
    painter.rotate(180)
    for mark in made.ink:
        mark.paint(painter)


@singledispatch
def _compose(card: Print, size: QSizeF, tokens: Tokens) -> Composition:
    raise NotImplementedError(type(card).__name__)


_compose.register(RoleCard, role_card)
_compose.register(ObserverCard, observer_card)
_compose.register(SentenceCard, sentence_card)
_compose.register(TableNumber, table_number)
_compose.register(PhasePoster, phase_poster)
_compose.register(WholePage, whole_page)


def _marks(sheet: PrintSheet, tokens: Tokens) -> Iterator[Ink]:
    """At each edge where a cut begins and ends, and where two cuts cross; the same for a fold."""
    colour = tokens.console.edge
    width, height = sheet.width_mm, sheet.height_mm
    folds = 2 if any(isinstance(card, TableNumber) for card in sheet.cards) else sheet.rows
    across = [height * row / folds for row in range(1, folds)]
    down = [width * column / sheet.columns for column in range(1, sheet.columns)]
    for y in across:
        yield stroke(_FROM_EDGE, y, _FROM_EDGE + _MARK, y, colour)
        yield stroke(width - _FROM_EDGE - _MARK, y, width - _FROM_EDGE, y, colour)
    for x in down:
        yield stroke(x, _FROM_EDGE, x, _FROM_EDGE + _MARK, colour)
        yield stroke(x, height - _FROM_EDGE - _MARK, x, height - _FROM_EDGE, colour)
    for x in down:
        for y in across:
            yield stroke(x - _MARK / 2, y, x + _MARK / 2, y, colour)
            yield stroke(x, y - _MARK / 2, x, y + _MARK / 2, colour)
