"""The foot of a running phase: the track of all phases, or the band that says that time is nearly up."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from trioapp.domain.pace import Pace
from trioapp.domain.scenes import TrackPart
from trioapp.ui.look.tokens import Colour, Pair
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.shapes import hand_path, hourglass_path
from trioapp.ui.paint.stage import HEIGHT, Column, Figure, Mark, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, block

FOOT_TOP = 890
"""Where the foot begins, in stage units; it reaches to the bottom of the picture."""
_MIDDLE = (FOOT_TOP + HEIGHT) / 2
_TRACK_TOP, _TRACK_HEIGHT, _GAP = 928, 20, 10
_LEAST_TRACK = 0.4
"""How much of the width the track must have; else there is none."""
_SIGN, _BESIDE_TIME = 64, 48
_WORD_SIZE, _LARGEST_WORD = 60, 84
_WORD = Face(Weight.BOLD)
_NOTED_SIZE, _NOTED_HEIGHT, _NOTED_SIDE = 32, 44, 24


@lru_cache(maxsize=4)
def track_marks(track: tuple[TrackPart, ...], time: str, column: Column, style: StageStyle) -> tuple[Mark, ...]:
    """The phases as bars from left to right, each as wide as it is long, filled as far as it is over.

    Where there is no disc, the `time` that it would tell stands before them.
    """
    colours = style.tokens.stage
    marks: list[Mark] = []
    left = column.left
    if time:
        line = _line(time, column.width, style)
        marks.append(words(line, left, _MIDDLE - line.height / 2, colours.accent))
        left += line.width + _BESIDE_TIME
    whole = sum(part.weight for part in track)
    room = column.right - left - _GAP * (len(track) - 1)
    if room < column.width * _LEAST_TRACK:
        return tuple(marks)
    for part in track:
        bar = QRectF(
            left, _MIDDLE - _TRACK_HEIGHT / 2 if time else _TRACK_TOP, room * part.weight / whole, _TRACK_HEIGHT
        )
        marks += _bar(bar, part.done, colours.rule, colours.accent)
        left = bar.right() + _GAP
    return tuple(marks)


def band_marks(pace: Pace, said: tuple[str, str], width: float, column: Column, style: StageStyle) -> tuple[Mark, ...]:
    """A band over the full width: an hourglass while a phase is closing, a hand once time is up, and what is said.

    That is the word for the pace, and at the right the time where there is no disc.
    """
    colours = _colours(pace, style)
    band = QPainterPath()
    band.addRect(QRectF(0, FOOT_TOP, width, HEIGHT - FOOT_TOP))
    place = QRectF(column.left - _SIGN * 0.1, _MIDDLE - _SIGN / 2, _SIGN, _SIGN)
    sign = hand_path(place) if pace is Pace.TIME_IS_UP else hourglass_path(place)
    marks: list[Mark] = [Figure(band, colours.background), Figure(sign, colours.text)]
    left, right = place.right() + _SIGN * 0.35, column.right
    word, time = said
    if time:
        line = _line(time, (right - left) * (0.6 if word else 1), style)
        marks.append(words(line, right - line.width, _MIDDLE - line.height / 2, colours.text))
        right -= line.width + _BESIDE_TIME
    if word:
        line = _line(word, right - left, style)
        marks.append(words(line, left, _MIDDLE - line.height / 2, colours.text))
    return tuple(marks)


def noted_marks(width: float, style: StageStyle) -> tuple[Mark, ...]:
    """What is noted of every picture, on a tag at the bottom, in the middle, where neither track nor band has words."""
    colours = style.tokens.stage
    line = block(style.noted, _WORD, _NOTED_SIZE, width / 2, 0)
    tag = QRectF(0, 0, line.width + 2 * _NOTED_SIDE, _NOTED_HEIGHT)
    tag.moveCenter(QPointF(width / 2, HEIGHT - _NOTED_HEIGHT / 2))
    figure = Figure(rounded(tag, _NOTED_HEIGHT / 4), colours.accent)
    return figure, words(line, tag.left() + _NOTED_SIDE, tag.center().y() - line.height / 2, colours.background)


def _line(text: str, width: float, style: StageStyle) -> Block:
    return block(text, _WORD, min(round(_WORD_SIZE * style.room), _LARGEST_WORD), width, 0)


def _bar(bar: QRectF, done: float, empty: Colour, full: Colour) -> list[Mark]:
    shape = rounded(bar, min(bar.width(), bar.height()) / 2)
    over = QPainterPath()
    over.addRect(QRectF(bar.left(), bar.top(), bar.width() * done, bar.height()))
    if done <= 0:
        return [Figure(shape, empty)]
    return [Figure(shape, empty), Figure(shape.intersected(over), full)] if done < 1 else [Figure(shape, full)]


def _colours(pace: Pace, style: StageStyle) -> Pair:
    return style.tokens.pace.time_is_up if pace is Pace.TIME_IS_UP else style.tokens.pace.closing
