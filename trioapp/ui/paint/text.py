"""Words made to fit: wrapped to a width, and cut with an ellipsis where even that is too little.

Lengths are in stage units, of which a picture is 1000 high; sizes are heights of the font in whole stage units.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from math import inf
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from trioapp.ui.look.typeface import Weight, typeface

_LINE_SEPARATOR = "\u2028"
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = ("R", "AL")
_TOLERANCE = 0.5
_OWN_HEIGHT = 1.3
"""The height of a line of our typeface as a share of its size."""
_WRAP_AT_WORDS = QTextOption.WrapMode.WordWrap
_WRAP_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_NO_WRAP = QTextOption.WrapMode.NoWrap


@dataclass(frozen=True, slots=True)
class Face:
    """How a text is set; `leading` is the step from line to line as a share of the size."""

    weight: Weight = Weight.REGULAR
    leading: float = 1.25
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A text as it will be drawn: `text` is what was asked for, `cut` says that not all of it is there.

    `broken` says that a word did not fit on a line of its own and was broken.
    """

    text: str
    face: Face
    size: int
    width: float
    height: float
    lines: int
    cut: bool
    broken: bool
    layout: QTextLayout = field(compare=False, repr=False)

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is there, and no word of it is broken."""
        return not self.cut and not self.broken


@lru_cache(maxsize=2048)
def block(text: str, face: Face, size: int, width: float, height: float = inf) -> Block:
    """The text wrapped to `width` and cut at `height`; there is always one line, whatever the height."""
    whole = text.replace("\n", _LINE_SEPARATOR)
    lines = _laid_out(whole, face, size, width, _WRAP_AT_WORDS)
    broken = lines.width > width + _TOLERANCE
    if broken:
        lines = _laid_out(whole, face, size, width, _WRAP_ANYWHERE)
    kept = lines.within(height)
    cut = kept < len(lines.bottoms)
    if cut:
        lines = _laid_out(_shortened(whole, lines.layout, kept, width), face, size, width, _NO_WRAP)
    return Block(text, face, size, lines.width, lines.height, len(lines.bottoms), cut, broken, lines.layout)


@lru_cache(maxsize=512)
def balanced(text: str, face: Face, size: int, width: float, height: float = inf) -> Block:
    """`block` with lines as even in length as they can be without there being more of them."""
    wide = block(text, face, size, width, height)
    if wide.lines < 2 or not wide.is_whole:
        return wide
    best, too_narrow = wide, width / wide.lines * 0.8
    enough = width
    while enough - too_narrow > size / 4:
        middle = (enough + too_narrow) / 2
        tried = block(text, face, size, middle, height)
        if tried.lines > wide.lines or not tried.is_whole:
            too_narrow = middle
        else:
            best, enough = tried, middle
    return best


@lru_cache(maxsize=64)
def ink(of: Block) -> QRectF:
    """The room that the letters of a single line take, seen from the top left of the block."""
    bounds = QFontMetricsF(of.layout.font()).tightBoundingRect(of.layout.text())
    return bounds.translated(0, of.layout.lineAt(0).ascent())


@lru_cache(maxsize=1024)
def isolated(name: str) -> str:
    """A name that is written from right to left, as a run of its own, so that what stands around it keeps its place."""
    runs_left = any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in name)
    return f"{_FIRST_STRONG_ISOLATE}{name}{_POP_ISOLATE}" if runs_left else name


def not_isolated(name: str) -> str:
    return name.removeprefix(_FIRST_STRONG_ISOLATE).removesuffix(_POP_ISOLATE)


@dataclass(frozen=True, slots=True)
class _Lines:
    """A text in lines: how wide the widest of them is, and where each ends below."""

    layout: QTextLayout
    width: float
    bottoms: tuple[float, ...]

    @property
    def height(self) -> float:
        return self.bottoms[-1] if self.bottoms else 0.0

    def within(self, height: float) -> int:
        """How many lines fit; at least one, if there is one."""
        return max(sum(bottom <= height + _TOLERANCE for bottom in self.bottoms), min(1, len(self.bottoms)))


def _laid_out(text: str, face: Face, size: int, width: float, wrap: QTextOption.WrapMode) -> _Lines:
    layout = QTextLayout(text, _font(size, face.weight))
    layout.setTextOption(_option(wrap, runs_left=_runs_left(text)))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = widest = 0.0
    bottoms = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        height = line.height()
        bottoms.append(top + height)
        widest = max(widest, line.naturalTextWidth())
        # Scripts that are taller than ours get the room that they need.
        top += max(face.leading * size, height - (_OWN_HEIGHT - face.leading) * size)
    layout.endLayout()
    if face.centred:
        _centre(layout, widest)
    return _Lines(layout, widest, tuple(bottoms))


def _runs_left(text: str) -> bool:
    """Whether a text is written from right to left, and so ends at the left; its first letter says."""
    strong = (kind for kind in map(bidirectional, text) if kind == "L" or kind in _RIGHT_TO_LEFT)
    return next(strong, "L") in _RIGHT_TO_LEFT


@cache
def _font(size: int, weight: Weight) -> QFont:
    return typeface(size, weight)


@cache
def _option(wrap: QTextOption.WrapMode, *, runs_left: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(wrap)
    return option


def _centre(layout: QTextLayout, width: float) -> None:
    for line in (layout.lineAt(i) for i in range(layout.lineCount())):
        line.setPosition(QPointF((width - line.naturalTextWidth()) / 2, line.y()))


def _shortened(text: str, layout: QTextLayout, lines: int, width: float) -> str:
    """The text's first lines, of which the last ends with an ellipsis; Qt counts in UTF-16 units, Python does not."""
    units = text.encode("utf-16-le", "replace")
    starts = [layout.lineAt(i).textStart() for i in range(lines)]
    ends = [*starts[1:], len(units) // 2]
    shown = [
        units[2 * a : 2 * b].decode("utf-16-le", "replace").strip(_LINE_SEPARATOR + " ")
        for a, b in zip(starts, ends, strict=True)
    ]
    rest = shown[-1].replace(_LINE_SEPARATOR, " ")
    last = QFontMetricsF(layout.font()).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return _LINE_SEPARATOR.join([*shown[:-1], last])
