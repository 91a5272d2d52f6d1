"""Words made to fit: wrapped to a width, and cut with an ellipsis where even that is too little.

Lengths are in stage units, of which a picture is 1000 high; sizes are heights of the font in whole stage units.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import inf
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

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


@lru_cache(maxsize=2048)
def block(text: str, face: Face, size: int, width: float, height: float = inf) -> Block:
    """The text wrapped to `width` and cut at `height`; there is always one line, whatever the height."""
    whole = text.replace("\n", _LINE_SEPARATOR)
    layout = _laid_out(whole, face, size, width, _WRAP_AT_WORDS)
    broken = _natural_width(layout) > width + _TOLERANCE
    if broken:
        layout = _laid_out(whole, face, size, width, _WRAP_ANYWHERE)
    kept = _lines_within(layout, height)
    cut = kept < layout.lineCount()
    if cut:
        layout = _laid_out(_shortened(whole, layout, kept, width), face, size, width, _NO_WRAP)
    return Block(text, face, size, _natural_width(layout), _height(layout), layout.lineCount(), cut, broken, layout)


@lru_cache(maxsize=512)
def balanced(text: str, face: Face, size: int, width: float, height: float = inf) -> Block:
    """`block` with lines as even in length as they can be without there being more of them."""
    wide = block(text, face, size, width, height)
    if wide.lines < 2 or wide.cut or wide.broken:
        return wide
    best, too_narrow = wide, width / wide.lines * 0.8
    enough = width
    while enough - too_narrow > size / 4:
        middle = (enough + too_narrow) / 2
        tried = block(text, face, size, middle, height)
        if tried.lines > wide.lines or tried.cut or tried.broken:
            too_narrow = middle
        else:
            best, enough = tried, middle
    return best


def ink(of: Block) -> QRectF:
    """The room that the letters of a single line take, seen from the top left of the block."""
    bounds = QFontMetricsF(of.layout.font()).tightBoundingRect(of.layout.text())
    return bounds.translated(0, of.layout.lineAt(0).ascent())


def isolated(name: str) -> str:
    """A name that is written from right to left, as a run of its own, so that what stands around it keeps its place."""
    runs_left = any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in name)
    return f"{_FIRST_STRONG_ISOLATE}{name}{_POP_ISOLATE}" if runs_left else name


def not_isolated(name: str) -> str:
    return name.removeprefix(_FIRST_STRONG_ISOLATE).removesuffix(_POP_ISOLATE)


def _laid_out(text: str, face: Face, size: int, width: float, wrap: QTextOption.WrapMode) -> QTextLayout:
    layout = QTextLayout(text, typeface(size, face.weight))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        # Scripts that are taller than ours get the room that they need.
        top += max(face.leading * size, line.height() - (_OWN_HEIGHT - face.leading) * size)
    layout.endLayout()
    if face.centred:
        _centre(layout)
    return layout


def _centre(layout: QTextLayout) -> None:
    width = _natural_width(layout)
    for line in (layout.lineAt(i) for i in range(layout.lineCount())):
        line.setPosition(QPointF((width - line.naturalTextWidth()) / 2, line.y()))


def _natural_width(layout: QTextLayout) -> float:
    return max((layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0)


def _bottom(layout: QTextLayout, line: int) -> float:
    return layout.lineAt(line).y() + layout.lineAt(line).height()


def _height(layout: QTextLayout) -> float:
    return _bottom(layout, layout.lineCount() - 1) if layout.lineCount() else 0.0


def _lines_within(layout: QTextLayout, height: float) -> int:
    fitting = sum(_bottom(layout, i) <= height + _TOLERANCE for i in range(layout.lineCount()))
    return max(fitting, min(1, layout.lineCount()))


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
