"""Posters of phases, and the page for when the beamer fails, composed in millimetres from the top left of each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath

from trioapp.domain.prints import PageRow, PhasePoster, WholePage
from trioapp.domain.scenes import SceneLine
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.shapes import hand_path, role_path
from trioapp.ui.print.column import Column, Composition, fitted
from trioapp.ui.print.ink import Drawn, Face, Ink, Said, filled, in_lines, stroke

POSTER_HEIGHT = 210.0
"""A poster is composed for A4 that lies; on larger paper all of it is larger."""
_MARGIN, _FOOT = 16.0, 14.0
_DISC = 50.0
_BEHIND_WORD, _BELOW_LINE = 0.26, 0.065
"""What is between a role and what it does, and between two roles, in millimetres for each point of the letters."""
_CENTRED = Qt.AlignmentFlag.AlignHCenter
_WORDS_AT_MOST = 0.5
"""How much of the width the words of roles may take; wider ones stand above what is said of them."""
_EDGE = 13.0
_BEGINS, _FOR_TRAINER, _GAP = 27.0, 50.0, 6.0
"""How wide the first and the last column of the whole exercise are, and what is between columns."""


# -- a phase


def phase_poster(poster: PhasePoster, size: QSizeF, tokens: Tokens) -> Composition:
    """As the beamer shows it: title, question, the minutes in a disc, a line for each role, and the track."""
    limit = size.height() - _MARGIN - _FOOT

    def compose(scale: float, air: float) -> Composition:
        return _phase_poster(poster, size, tokens, scale, air)

    found = fitted(compose, limit, (1.8, 0.45), 12)
    return Composition((*found.ink, *_track(poster, size, tokens)), found.bottom, found.places)


def _phase_poster(poster: PhasePoster, size: QSizeF, tokens: Tokens, scale: float, air: float) -> Composition:
    stage, width = tokens.stage, size.width() - 2 * _MARGIN
    column = Column(_MARGIN, width - _DISC - 12, _MARGIN, scale, air)
    column.say(poster.eyebrow, Face(17), stage.secondary)
    column.say(poster.title, Face(44, Weight.BOLD, 1.05), stage.text)
    column.breathe(3)
    for number, question in enumerate(poster.questions or (poster.aim,)):
        if number:
            column.breathe(1.6)
        column.say(question, Face(24 if len(poster.questions) > 1 else 32, Weight.SEMIBOLD, 1.1), stage.accent)
    column.ink += _disc(poster, QRectF(size.width() - _MARGIN - _DISC, _MARGIN, _DISC, _DISC), tokens)
    column.top = max(column.top, _MARGIN + _DISC)
    column.width = width
    column.breathe(4)
    _role_lines(poster.lines, column, 23, tokens)
    return column.done()


def _disc(poster: PhasePoster, box: QRectF, tokens: Tokens) -> tuple[Ink, ...]:
    """The minutes as on the disc of the beamer, all of them still to come."""
    pen = 5.0
    ring = Drawn(_ellipse(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)), line=tokens.stage.accent, pen=pen)
    room = box.width() - 4 * pen
    points = 66.0
    while (figure := in_lines(poster.length, Face(points, Weight.BOLD, 1.0, _CENTRED), room)).count > 1:
        points -= 3
    unit = in_lines(poster.unit, Face(13, align=_CENTRED), room)
    left, inside = box.center().x() - room / 2, figure.height * 0.72
    top = box.center().y() - (inside + unit.height) / 2
    return (
        ring,
        Said(figure, left, top - figure.height * 0.14, tokens.stage.text),
        Said(unit, left, top + inside, tokens.stage.secondary),
    )


def _ellipse(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _role_lines(lines: tuple[SceneLine, ...], column: Column, points: float, tokens: Tokens) -> None:
    """Shape and word of each role, and behind all words what each does; below its word where words are long."""
    face = Face(points, Weight.BOLD, 1.1).scaled(column.scale)
    size = face.points
    side = size * 0.36
    indent = side + size * 0.14
    words = [in_lines(line.role.word, face, column.width - indent) for line in lines]
    behind = indent + max((word.width for word in words), default=0.0) + _BEHIND_WORD * size
    is_beside = behind < column.width * _WORDS_AT_MOST
    for number, (line, word) in enumerate(zip(lines, words, strict=True)):
        if number:
            column.breathe(_BELOW_LINE * points)
        top = column.top
        colours = tokens.role(line.role.role, line.role.shape)
        shape = QRectF(column.left, top + size * 0.235 - side / 2, side, side)
        column.ink.append(Drawn(role_path(line.role.shape, shape), fill=colours.fill))
        column.ink.append(Said(word, column.left + indent, top, colours.word))
        if not is_beside:
            column.top += word.height
        column.say(line.words, Face(points, leading=1.1), tokens.stage.text, behind if is_beside else indent)
        column.top = max(column.top, top + word.height)


def _track(poster: PhasePoster, size: QSizeF, tokens: Tokens) -> tuple[Ink, ...]:
    """All phases as bars, each as wide as it is long; that of the poster is full."""
    whole, gap, height = sum(part.weight for part in poster.track), 2.0, 4.0
    room = size.width() - 2 * _MARGIN - gap * (len(poster.track) - 1)
    left, top = _MARGIN, size.height() - _MARGIN - height
    ink: list[Ink] = []
    for part in poster.track:
        width = room * part.weight / whole
        colour = tokens.stage.accent if part.done else tokens.stage.rule
        ink.append(filled(QRectF(left, top, width, height), colour, min(width, height) / 2))
        left += width + gap
    return tuple(ink)


# -- the whole exercise


def whole_page(page: WholePage, size: QSizeF, tokens: Tokens) -> Composition:
    """What is told first, then each phase as a row: the time to fill in, what everybody does, what the trainer says."""

    def compose(scale: float, air: float) -> Composition:
        return _whole_page(page, size, tokens, scale, air)

    return fitted(compose, size.height() - _EDGE, (1.4, 0.6), 6)


def _whole_page(page: WholePage, size: QSizeF, tokens: Tokens, scale: float, air: float) -> Composition:
    stage, width = tokens.stage, size.width() - 2 * _EDGE
    column = Column(_EDGE, width, _EDGE, scale, air)
    column.say(page.title, Face(20, Weight.BOLD, 1.05), stage.text)
    column.say(page.hint, Face(10.5), stage.secondary)
    column.space(2.5)
    if page.script:
        column.say(page.script_title, Face(9.5, Weight.SEMIBOLD), stage.accent)
        column.say(page.script, Face(10.5), stage.text)
        column.space(3)
    _heads(page, column, tokens)
    for row in page.rows:
        _row(row, column, tokens)
    _end(page, column, tokens)
    return column.done()


def _parts(column: Column) -> tuple[Column, Column, Column]:
    """Three columns that begin where the whole one has come to."""
    top, scale, left = column.top, column.scale, column.left
    middle = column.width - _BEGINS - _FOR_TRAINER - 2 * _GAP
    return (
        Column(left, _BEGINS, top, scale),
        Column(left + _BEGINS + _GAP, middle, top, scale),
        Column(left + column.width - _FOR_TRAINER, _FOR_TRAINER, top, scale),
    )


def _joined(parts: tuple[Column, ...], column: Column) -> None:
    for part in parts:
        column.ink += part.ink
    column.top = max(part.top for part in parts)


def _heads(page: WholePage, column: Column, tokens: Tokens) -> None:
    parts = _parts(column)
    for part, words in zip(parts, page.columns, strict=True):
        part.say(words, Face(9.5, Weight.SEMIBOLD), tokens.stage.accent)
    _joined(parts, column)
    column.space(1)
    _rule(column, tokens.stage.accent, 0.5)


def _rule(column: Column, colour: str, pen: float) -> None:
    column.ink.append(stroke(column.left, column.top, column.left + column.width, column.top, colour, pen))


def _row(row: PageRow, column: Column, tokens: Tokens) -> None:
    column.breathe(1.2)
    stage = tokens.stage
    parts = begins, doing, saying = _parts(column)
    _times(row, begins, tokens)
    doing.say(f"{row.title} · {row.length}", Face(11.5, Weight.BOLD, 1.1), stage.text)
    for question in row.questions:
        doing.say(question, Face(10.5, Weight.SEMIBOLD, 1.15), stage.accent)
    doing.space(0.4)
    _role_lines(row.lines, doing, 10, tokens)
    saying.say(row.for_trainer, Face(10, leading=1.15), stage.text)
    _joined(parts, column)
    column.space(1.6)
    _rule(column, stage.border, 0.25)


def _times(row: PageRow, column: Column, tokens: Tokens) -> None:
    """A line for the time of the clock in each round, and when the phase is in the exercise."""
    for blank in row.blanks:
        said = in_lines(blank, Face(8.5).scaled(column.scale), column.width * 0.6)
        left = column.left + (said.width + 1.5 if blank else 0)
        base = column.top + 5.2
        column.ink.append(Said(said, column.left, base - said.height + 0.8, tokens.stage.secondary))
        column.ink.append(stroke(left, base, column.left + column.width, base, tokens.console.edge))
        column.top = base + 0.6
    column.space(0.4)
    column.say(row.running, Face(9), tokens.stage.secondary)


def _end(page: WholePage, column: Column, tokens: Tokens) -> None:
    """The words with which everybody is called back, beside the raised hand."""
    column.breathe(2)
    side = 7.0 * column.scale
    hand = QRectF(column.left, column.top, side, side)
    column.ink.append(Drawn(hand_path(hand), fill=tokens.stage.accent))
    top = column.top
    column.say("  ".join(page.end), Face(11.5, Weight.SEMIBOLD), tokens.stage.text, side + 3)
    column.top = max(column.top, top + side)
