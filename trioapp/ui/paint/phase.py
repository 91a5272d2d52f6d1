"""A running phase: what it is called, the question of the moment, the disc, one line per role and the track.

The disc stands at the right of the words where a picture is about 16:9, has a column of its own where it is much wider,
and stands above the words where it is upright.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from PySide6.QtCore import QRectF

from trioapp.domain.pace import Pace
from trioapp.domain.scenes import Dial, PhaseScene
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.dial import DIAMETER, dial_marks
from trioapp.ui.paint.foot import FOOT_TOP, band_marks, track_marks
from trioapp.ui.paint.rows import role_rows, row_marks
from trioapp.ui.paint.rungs import STEPS, first_good, rungs
from trioapp.ui.paint.stage import EYEBROW, EYEBROW_SIZE, FLOOR, TOP, Column, Mark, Picture, StageStyle, words
from trioapp.ui.paint.text import Block, Face, balanced, block

_TITLE = Face(Weight.BOLD, 1.1)
_HEADLINE = Face(Weight.SEMIBOLD, 1.14)
_WANTED = (EYEBROW_SIZE, 88, 86, 60)
_LEAST = (FLOOR, 75, 75, 57)
_FLOOR = (FLOOR, 52, 48, FLOOR)
_DIAMETERS = (DIAMETER, 400, 270)
_WIDER = 1.25
"""How much larger the disc is where it has a column of its own."""
_WIDE, _UPRIGHT = 2200, 1150
"""The width of a picture, in units, from which the disc has its own column, and up to which it stands above."""
_DIAL_TOP, _BESIDE_DIAL = 76, 60
_BOTTOM = FOOT_TOP - 14
_BETWEEN, _ABOVE_HEADLINE = 24, 8
_TITLE_LINES = 2.5
_HEAD_SHARE = 0.45
"""What the head may take of the height when not everything fits."""
_SLACK_ABOVE, _MOST_ABOVE = 0.3, 60
_NO_DIAL = Dial(0, "", "")


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Sizes of the texts, and the disc's diameter."""

    eyebrow: int
    title: int
    headline: int
    row: int
    dial: int


@dataclass(frozen=True, slots=True)
class _Zones:
    """Where the disc and the words stand; the role lines are `rows_width` wide and begin below `rows_below`."""

    dial: QRectF
    words: QRectF
    rows_width: float
    rows_below: float


@dataclass(frozen=True, slots=True)
class _Head:
    """The words at the top, from above to below: a few words and the title, then the question of the moment."""

    upper: tuple[Block, ...]
    headline: Block | None

    @property
    def blocks(self) -> tuple[Block, ...]:
        return (*self.upper, self.headline) if self.headline else self.upper

    @property
    def height(self) -> float:
        return sum(part.height for part in self.blocks) + _ABOVE_HEADLINE

    @property
    def is_whole(self) -> bool:
        return not any(part.cut or part.broken for part in self.blocks)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Everything of a phase that stands still, in its place; `tidy` is a plan in which each role line is one line."""

    marks: tuple[Mark, ...]
    dial: QRectF
    whole: bool
    tidy: bool
    left_out: tuple[str, ...]


def phase_picture(scene: PhaseScene, width: float, style: StageStyle) -> Picture:
    """A phase, `width` units wide. Only the disc and the foot differ from moment to moment; the rest is remembered."""
    plan = _best_plan(_without_time(scene), width, style)
    marks = (*plan.marks, *dial_marks(plan.dial, scene.dial, style), *_foot(scene, width, style))
    return Picture(width, style.tokens.stage.background, marks, plan.left_out)


def _without_time(scene: PhaseScene) -> PhaseScene:
    return replace(scene, dial=_NO_DIAL, track=(), pace=Pace.CALM, pace_word="")


def _foot(scene: PhaseScene, width: float, style: StageStyle) -> tuple[Mark, ...]:
    column = Column.of(width)
    if scene.pace is Pace.CALM:
        return track_marks(scene.track, column, style)
    return band_marks(scene.pace, scene.pace_word, width, column, style)


@lru_cache(maxsize=32)
def _best_plan(scene: PhaseScene, width: float, style: StageStyle) -> _Plan:
    """The largest plan with role lines of one line each, else the largest that shows everything, else the smallest."""
    upper = islice(_plans(scene, width, style), STEPS + 1)
    tidy = next((plan for plan in upper if plan.whole and plan.tidy), None)
    return tidy or first_good(_plans(scene, width, style), lambda plan: plan.whole)


def _plans(scene: PhaseScene, width: float, style: StageStyle) -> Iterator[_Plan]:
    texts = [tuple(size * style.room for size in stop) for stop in (_WANTED, _LEAST, _FLOOR)]
    least_dial = min(_DIAMETERS[-1] * style.room, DIAMETER)
    dials = [max(diameter, least_dial) for diameter in _DIAMETERS]
    for sizes in rungs(*((*text, dial) for text, dial in zip(texts, dials, strict=True))):
        yield _plan(scene, _Sizes(*sizes), width, style)


def _plan(scene: PhaseScene, sizes: _Sizes, width: float, style: StageStyle) -> _Plan:
    zones = _zones(width, sizes.dial)
    place = zones.words
    needed = role_rows(scene.lines, sizes.row, zones.rows_width).height
    head_room = max(place.height() - needed - _BETWEEN, place.height() * _HEAD_SHARE)
    head = _head(scene, sizes, place.width(), head_room)
    head_bottom = max(place.top() + head.height, zones.rows_below)
    rows = role_rows(scene.lines, sizes.row, zones.rows_width, _BOTTOM - head_bottom - _BETWEEN)
    return _Plan(
        marks=(
            *_head_marks(head, place.left(), place.top(), head_bottom, style),
            *row_marks(rows, place.left(), head_bottom + _BETWEEN, _BOTTOM, style),
        ),
        dial=zones.dial,
        whole=head.is_whole and rows.is_whole,
        tidy=rows.is_tidy,
        left_out=rows.left_out,
    )


def _zones(width: float, diameter: float) -> _Zones:
    column = Column.of(width)
    if width <= _UPRIGHT:
        return _upright(column, diameter)
    if width >= _WIDE:
        return _wide(column, diameter * _WIDER)
    dial = QRectF(column.right - diameter, _DIAL_TOP, diameter, diameter)
    return _Zones(dial, _left_of(dial, column), column.width, dial.bottom())


def _upright(column: Column, diameter: float) -> _Zones:
    side = min(diameter, column.width)
    dial = QRectF((column.left + column.right - side) / 2, TOP, side, side)
    top = dial.bottom() + _BETWEEN
    return _Zones(dial, QRectF(column.left, top, column.width, _BOTTOM - top), column.width, 0)


def _wide(column: Column, diameter: float) -> _Zones:
    dial = QRectF(column.right - diameter, (TOP + _BOTTOM - diameter) / 2, diameter, diameter)
    place = _left_of(dial, column)
    return _Zones(dial, place, place.width(), 0)


def _left_of(dial: QRectF, column: Column) -> QRectF:
    return QRectF(column.left, TOP, dial.left() - _BESIDE_DIAL - column.left, _BOTTOM - TOP)


def _head(scene: PhaseScene, sizes: _Sizes, width: float, height: float) -> _Head:
    upper = []
    if scene.eyebrow:
        upper.append(block(scene.eyebrow, EYEBROW, sizes.eyebrow, width, 0))
    if scene.title:
        upper.append(block(scene.title, _TITLE, sizes.title, width, sizes.title * _TITLE_LINES))
    spare = height - sum(part.height for part in upper) - _ABOVE_HEADLINE
    headline = balanced(scene.headline, _HEADLINE, sizes.headline, width, spare) if scene.headline else None
    return _Head(tuple(upper), headline)


def _head_marks(head: _Head, left: float, top: float, bottom: float, style: StageStyle) -> list[Mark]:
    """The head's words; a short question comes down a little, towards the middle of the room below the title."""
    colours = style.tokens.stage
    marks: list[Mark] = []
    for part in head.upper:
        marks.append(words(part, left, top, colours.text if part.face is _TITLE else colours.secondary))
        top += part.height
    if head.headline:
        top += _ABOVE_HEADLINE
        top += min((bottom - top - head.headline.height) * _SLACK_ABOVE, _MOST_ABOVE)
        marks.append(words(head.headline, left, top, colours.accent))
    return marks
