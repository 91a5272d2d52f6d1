"""The foot of a running phase: the track of all phases, or the band that says that time is nearly up."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from trioapp.domain.pace import Pace
from trioapp.domain.scenes import TrackPart
from trioapp.ui.look.tokens import Colour, Pair
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.shapes import hand_path, hourglass_path
from trioapp.ui.paint.stage import HEIGHT, Column, Figure, Mark, StageStyle, rounded, words
from trioapp.ui.paint.text import Face, block

FOOT_TOP = 890
"""Where the foot begins, in stage units; it reaches to the bottom of the picture."""
_TRACK_TOP, _TRACK_HEIGHT, _GAP = 928, 20, 10
_SIGN = 64
_WORD_SIZE, _LARGEST_WORD = 60, 84
_WORD = Face(Weight.BOLD)


def track_marks(track: tuple[TrackPart, ...], column: Column, style: StageStyle) -> tuple[Mark, ...]:
    """The phases as bars from left to right, each as wide as it is long, filled as far as it is over."""
    colours = style.tokens.stage
    whole = sum(part.weight for part in track)
    room = column.width - _GAP * (len(track) - 1)
    left = column.left
    marks: list[Mark] = []
    for part in track:
        bar = QRectF(left, _TRACK_TOP, room * part.weight / whole, _TRACK_HEIGHT)
        marks += _bar(bar, part.done, colours.rule, colours.accent)
        left = bar.right() + _GAP
    return tuple(marks)


def band_marks(pace: Pace, word: str, width: float, column: Column, style: StageStyle) -> tuple[Mark, ...]:
    """A band over the full width: an hourglass and a word while a phase is closing, a hand once time is up."""
    colours = _colours(pace, style)
    band = QPainterPath()
    band.addRect(QRectF(0, FOOT_TOP, width, HEIGHT - FOOT_TOP))
    middle = (FOOT_TOP + HEIGHT) / 2
    place = QRectF(column.left - _SIGN * 0.1, middle - _SIGN / 2, _SIGN, _SIGN)
    sign = hand_path(place) if pace is Pace.TIME_IS_UP else hourglass_path(place)
    marks: tuple[Mark, ...] = (Figure(band, colours.background), Figure(sign, colours.text))
    if not word:
        return marks
    left = place.right() + _SIGN * 0.35
    line = block(word, _WORD, min(round(_WORD_SIZE * style.room), _LARGEST_WORD), column.right - left, 0)
    return (*marks, words(line, left, middle - line.height / 2, colours.text))


def _bar(bar: QRectF, done: float, empty: Colour, full: Colour) -> list[Mark]:
    shape = rounded(bar, min(bar.width(), bar.height()) / 2)
    over = QPainterPath()
    over.addRect(QRectF(bar.left(), bar.top(), bar.width() * done, bar.height()))
    if done <= 0:
        return [Figure(shape, empty)]
    return [Figure(shape, empty), Figure(shape.intersected(over), full)] if done < 1 else [Figure(shape, full)]


def _colours(pace: Pace, style: StageStyle) -> Pair:
    return style.tokens.pace.time_is_up if pace is Pace.TIME_IS_UP else style.tokens.pace.closing
