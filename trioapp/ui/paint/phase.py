"""A running phase: what it is called, the question of the moment, the disc, one line per role and the track.

The disc stands at the right of the words where a picture is about 16:9, has a column of its own where it is much wider,
and stands above the words where it is upright. Where letters are so large that a role would lose words to it, it gives
way, and the time stands in the foot in words; the title can follow it there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial

from PySide6.QtCore import QRectF

from trioapp.domain.pace import Pace
from trioapp.domain.scenes import Dial, PhaseScene, SceneLine
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.dial import DIAMETER, dial_marks
from trioapp.ui.paint.foot import FOOT_TOP, band_marks, track_marks
from trioapp.ui.paint.rows import Entry, Sign, places, row_marks, rows_of
from trioapp.ui.paint.rungs import Stops, largest_good
from trioapp.ui.paint.shapes import role_path
from trioapp.ui.paint.stage import EYEBROW, EYEBROW_SIZE, FLOOR, TOP, UPRIGHT, Column, Mark, Picture, StageStyle, words
from trioapp.ui.paint.text import Block, Face, balanced, block

_TITLE = Face(Weight.BOLD, 1.1)
_HEADLINE = Face(Weight.SEMIBOLD, 1.14)
_STOPS = (EYEBROW_SIZE, 88, 86, 60), (FLOOR, 75, 75, 57), (FLOOR, 52, 48, FLOOR)
_ALONE = (EYEBROW_SIZE, 88, 120, 60)
"""The largest where no role has a line of its own."""
_DIAMETERS = (DIAMETER, 400, 270)
_WIDER = 1.25
"""How much larger the disc is where it has a column of its own."""
_WIDE = 2200
"""The width of a picture, in units, from which the disc has its own column."""
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
    """Sizes of the texts, and the disc's diameter, which is 0 where there is none."""

    eyebrow: int
    title: int
    headline: int
    row: int
    dial: int


@dataclass(frozen=True, slots=True)
class _Zones:
    """Where the disc and the words stand; the role lines are `rows_width` wide and begin below `rows_below`."""

    dial: QRectF | None
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
        return all(part.is_whole for part in self.blocks)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Everything of a phase that stands still, in its place; it is tidy when each role line is one line.

    Without its title, that stands in the foot.
    """

    marks: tuple[Mark, ...]
    dial: QRectF | None
    is_whole: bool
    is_tidy: bool
    left_out: tuple[str, ...]
    has_title: bool = True


def phase_picture(scene: PhaseScene, width: float, style: StageStyle) -> Picture:
    """A phase, `width` units wide. Only the disc and the foot differ from moment to moment; the rest is remembered."""
    plan = _best_plan(_without_time(scene), width, style)
    disc = dial_marks(plan.dial, scene.dial, style) if plan.dial else ()
    marks = (*plan.marks, *disc, *_foot(scene, plan, width, style))
    return Picture(width, style.tokens.stage.background, marks, plan.left_out)


def _without_time(scene: PhaseScene) -> PhaseScene:
    return replace(scene, dial=_NO_DIAL, track=(), pace=Pace.CALM, pace_word="")


def _foot(scene: PhaseScene, plan: _Plan, width: float, style: StageStyle) -> tuple[Mark, ...]:
    column = Column.of(width)
    time = "" if plan.dial else scene.dial.in_words
    if scene.pace is not Pace.CALM:
        return band_marks(scene.pace, (scene.pace_word, time), width, column, style)
    title = "" if plan.has_title else scene.title
    return track_marks(scene.track, " · ".join(filter(None, (time, title))), column, style)


@lru_cache(maxsize=32)
def _best_plan(scene: PhaseScene, width: float, style: StageStyle) -> _Plan:
    """The largest plan with role lines of one line each, else the largest that shows everything, else the smallest.

    What a role does comes before all else: for it the few words at the top give way, then the disc, then the title.
    Nobody misses those few words, which say the same all along: it is not told that they are left out.
    """
    with_disc = _with_disc(style, is_alone=not scene.lines)
    best = largest_good(with_disc[:2], 1, _planner(scene, width, style), lambda plan: plan.is_whole and plan.is_tidy)
    if best.is_whole and best.is_tidy:
        return best
    best = largest_good(with_disc, 1, _planner(scene, width, style), lambda plan: plan.is_whole)
    without_disc = [tuple(size * style.room for size in (*stop, 0)) for stop in _STOPS]
    for stops, title in ((with_disc, scene.title), (without_disc, scene.title), (without_disc, "")):
        if best.is_whole:
            break
        sparing = _planner(replace(scene, eyebrow="", title=title), width, style)
        plan = largest_good(stops, 1, sparing, lambda plan: plan.is_whole)
        best = replace(plan, has_title=title == scene.title)
    return best


def _with_disc(style: StageStyle, *, is_alone: bool) -> Stops:
    """Sizes for a room of its factor, with those of the disc, which hardly grows with it.

    What is said `is_alone` where no role has a line of its own.
    """
    least = min(_DIAMETERS[-1] * style.room, DIAMETER)
    largest, *others = _STOPS
    stops = (_ALONE if is_alone else largest, *others)
    return [
        (*(size * style.room for size in stop), max(diameter, least))
        for stop, diameter in zip(stops, _DIAMETERS, strict=True)
    ]


def _planner(scene: PhaseScene, width: float, style: StageStyle) -> Callable[[tuple[int, ...]], _Plan]:
    return lambda sizes: _plan(scene, _Sizes(*sizes), width, style)


def _plan(scene: PhaseScene, sizes: _Sizes, width: float, style: StageStyle) -> _Plan:
    zones = _zones(width, sizes.dial)
    place = zones.words
    entries = tuple(_entry(line, style) for line in scene.lines)
    needed = rows_of(entries, sizes.row, zones.rows_width).height
    beside_dial = zones.rows_below - place.top()
    head_room = max(place.height() - needed - _BETWEEN, place.height() * _HEAD_SHARE, beside_dial)
    head = _head(scene, sizes, place.width(), head_room)
    head_bottom = max(place.top() + head.height, zones.rows_below)
    rows = rows_of(entries, sizes.row, zones.rows_width, _BOTTOM - head_bottom - _BETWEEN)
    among = places(rows, place.left(), zones.rows_width, head_bottom + _BETWEEN, _BOTTOM)
    return _Plan(
        marks=(
            *_head_marks(head, place.left(), place.top(), head_bottom, style),
            *row_marks(rows, among),
        ),
        dial=zones.dial,
        is_whole=head.is_whole and rows.is_whole,
        is_tidy=rows.is_tidy,
        left_out=rows.left_out,
    )


def _entry(line: SceneLine, style: StageStyle) -> Entry:
    """A role's line: its shape and its word in its colours, then what it does now."""
    colours = style.tokens.role(line.role.role, line.role.shape)
    sign = Sign(partial(role_path, line.role.shape), colours.fill)
    return Entry(line.role.word, line.words, colours.word, style.tokens.stage.text, sign)


def _zones(width: float, diameter: float) -> _Zones:
    column = Column.of(width)
    if not diameter:
        return _Zones(None, QRectF(column.left, TOP, column.width, _BOTTOM - TOP), column.width, 0)
    if width <= UPRIGHT:
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
