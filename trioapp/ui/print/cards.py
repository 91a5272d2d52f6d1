"""Cards for the hand and for the table, composed in millimetres from the top left of each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath

from trioapp.domain.prints import Asked, ObserverCard, RoleCard, SentenceCard, Step, TableNumber, Tick, Ticks
from trioapp.domain.scenes import RoleMark, Tone
from trioapp.ui.look.tokens import Colour, Tokens
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.shapes import minus_path, plus_path, role_path
from trioapp.ui.print.column import Column, Composition, fitted
from trioapp.ui.print.ink import Drawn, Face, Ink, Said, filled, frame, in_lines, stroke

INSET = 9.0
"""What stays empty around a card: no printer reaches the edge of its paper, and nobody cuts straight."""
_SMALL, _SMALL_BOLD = Face(9), Face(9, Weight.SEMIBOLD)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_BETWEEN_SHAPE = 4.5
_BULLET, _INDENT = 1.5, 4.0
_WRITING = 8.5
"""From one line to write on to the next."""
_BOX = 4.0
_SIGNS = {Tone.GOOD: plus_path, Tone.HARD: minus_path}


# -- a role


def role_card(card: RoleCard, size: QSizeF, tokens: Tokens) -> Composition:
    """The shape can be seen when the card is held up; what to do stands phase by phase."""

    def compose(scale: float, air: float) -> Composition:
        return _role_card(card, size, tokens, scale, air)

    return fitted(compose, size.height() - INSET, (1.6, 0.6), 7)


def _role_card(card: RoleCard, size: QSizeF, tokens: Tokens, scale: float, air: float) -> Composition:
    colours, stage = tokens.role(card.role.role, card.role.shape), tokens.stage
    width = size.width() - 2 * INSET
    large = min(1.0, scale)
    head, below = _head(card.role, card.exercise, width, 21 * large, 24 * large, tokens)
    column = Column(INSET, width, below + 3.5, scale, air)
    column.ink += (*head, filled(QRectF(INSET, below, width, 0.7), colours.fill))
    for number, step in enumerate(card.steps):
        if number:
            column.breathe(2.6)
        _step(step, column, colours.word, colours.fill, tokens)
    if card.more:
        column.breathe(3)
        column.ink.append(stroke(INSET, column.top - 1.4, INSET + width, column.top - 1.4, stage.border))
        column.say(card.more_title, Face(9, Weight.SEMIBOLD), colours.word)
        for question in card.more:
            _bulleted(question, Face(9.5), column, colours.fill, stage.text)
    return column.done()


def _head(
    role: RoleMark, exercise: str, width: float, side: float, points: float, tokens: Tokens
) -> tuple[tuple[Ink, ...], float]:
    """The shape, and beside it the role below the name of its exercise; and where what follows can begin."""
    colours = tokens.role(role.role, role.shape)
    shape = QRectF(INSET, INSET, side, side)
    left = INSET + side + _BETWEEN_SHAPE
    room = width - side - _BETWEEN_SHAPE
    above = in_lines(exercise, Face(8.5), room)
    name = in_lines(role.word, Face(points, Weight.BOLD, 1.05), room)
    while (name.broken or name.count > 2 or name.height + above.height > side + 6) and points > 10:
        points -= 1
        name = in_lines(role.word, Face(points, Weight.BOLD, 1.05), room)
    top = INSET + max(0.0, (side - above.height - name.height) / 2)
    ink = (
        Drawn(_at_edge(role_path(role.shape, shape)), fill=colours.fill),
        Said(above, left, top, tokens.stage.secondary),
        Said(name, left, top + above.height, colours.word),
    )
    return ink, max(shape.bottom(), top + above.height + name.height) + 3


def _at_edge(path: QPainterPath) -> QPainterPath:
    """Its left where that of the words below it is."""
    return path.translated(INSET - path.boundingRect().left(), 0)


def _step(step: Step, column: Column, word: Colour, fill: Colour, tokens: Tokens) -> None:
    length = in_lines(step.length, _SMALL.scaled(column.scale), column.width)
    column.ink.append(Said(length, column.left + column.width - length.width, column.top, tokens.stage.secondary))
    column.width -= length.width + 2
    column.say(step.phase, _SMALL_BOLD, word)
    column.width += length.width + 2
    if not column.say(step.words, Face(11.5, leading=1.15), tokens.stage.text):
        column.space(0.6)
    for question in step.questions:
        column.space(0.4)
        _bulleted(question, Face(10.5, leading=1.15), column, fill, tokens.stage.text)


def _bulleted(text: str, face: Face, column: Column, fill: Colour, colour: Colour) -> None:
    top, scale = column.top, column.scale
    side = _BULLET * scale
    middle = top + face.points * scale * 0.235
    box = QRectF(column.left + 0.6, middle - side / 2, side, side)
    column.ink.append(filled(box, fill, side / 2))
    column.say(text, face, colour, _INDENT * scale)


# -- an observer


def observer_card(card: ObserverCard, size: QSizeF, tokens: Tokens) -> Composition:
    """Marks to count on top, what to look for, lines to write on, and at the bottom how to give it back."""
    limit = size.height() - INSET

    def compose(scale: float, air: float) -> Composition:
        return _observer_card(card, size, tokens, scale, air)

    return fitted(compose, limit, (1.1, 0.8), 0)


def _observer_card(card: ObserverCard, size: QSizeF, tokens: Tokens, scale: float, air: float) -> Composition:
    colours, stage = tokens.role(card.role.role, card.role.shape), tokens.stage
    width, limit = size.width() - 2 * INSET, size.height() - INSET
    head, below = _head(card.role, card.exercise, width - 44, 17, 21, tokens)
    column = Column(INSET, width, below + 4, scale, air)
    column.ink += (*head, filled(QRectF(INSET, below, width, 0.7), colours.fill))
    column.ink += _blanks(card.blanks, INSET + width - 40, INSET + 3, 40, tokens)
    column.say(card.marks_title, Face(9.5, Weight.SEMIBOLD), colours.word)
    column.space(1.6)
    _marks(card.marks, column, tokens)
    column.space(3.2)
    before = ""
    for ask in card.asks:
        _ask(ask, column, tokens, is_same=ask.phase == before)
        before = ask.phase
    foot = _foot(card, width, scale, tokens)
    column.space(2.2)
    column.say(card.lines_title, Face(9.5, Weight.SEMIBOLD), colours.word)
    bottom = limit - foot.top - 3.5
    _to_write_on(card.headings, column, bottom, tokens)
    least = max(column.top, bottom)
    moved = tuple(
        Said(one.lines, one.left, one.top + least + 3.5, one.colour) for one in foot.ink if isinstance(one, Said)
    )
    column.ink += (stroke(INSET, least + 2.4, INSET + width, least + 2.4, stage.border), *moved)
    column.top = least + 3.5 + foot.top
    return column.done()


def _foot(card: ObserverCard, width: float, scale: float, tokens: Tokens) -> Column:
    foot = Column(INSET, width, 0, scale)
    foot.say(card.frame, Face(11, Weight.SEMIBOLD), tokens.stage.text)
    foot.space(0.6)
    foot.say(card.receiver, Face(9.5), tokens.stage.secondary)
    return foot


def _blanks(words: tuple[str, ...], left: float, top: float, width: float, tokens: Tokens) -> tuple[Ink, ...]:
    """Words with a line behind each, one below the other."""
    ink: list[Ink] = []
    for word in words:
        said = in_lines(word, Face(9.5), width)
        ink.append(Said(said, left, top, tokens.stage.secondary))
        base = top + said.height - 0.8
        ink.append(stroke(left + said.width + 1.5, base, left + width, base, tokens.console.edge))
        top += 8
    return tuple(ink)


def _marks(marks: tuple[str, ...], column: Column, tokens: Tokens) -> None:
    """Two beside each other, each with room to count in; an odd one has the whole width."""
    gap, height = 3.0, 13.0 * column.scale
    for number, mark in enumerate(marks):
        is_right, is_alone = number % 2 == 1, number == len(marks) - 1 and number % 2 == 0
        width = column.width if is_alone else (column.width - gap) / 2
        left = column.left + (width + gap if is_right else 0)
        column.ink.append(frame(QRectF(left, column.top, width, height), tokens.console.edge, 1.2))
        said = in_lines(mark, Face(9.5).scaled(column.scale), width - 4)
        column.ink.append(Said(said, left + 2, column.top + 1.2, tokens.stage.text))
        if is_right or is_alone:
            column.top += height + (gap * 0.7 if number < len(marks) - 1 else 0)


def _ask(ask: Asked, column: Column, tokens: Tokens, *, is_same: bool) -> None:
    """The phase, unless it stands above already, and behind it the question."""
    phase = in_lines("" if is_same else ask.phase, Face(9.5, Weight.SEMIBOLD).scaled(column.scale), column.width * 0.24)
    top = column.top
    column.ink.append(Said(phase, column.left, top, tokens.stage.text))
    column.say(ask.question, Face(9.5), tokens.stage.text, column.width * 0.26)
    column.top = max(column.top, top + phase.height)
    column.space(0.9)


def _to_write_on(headings: tuple[str, ...], column: Column, bottom: float, tokens: Tokens) -> None:
    """Lines down to there, at least three; under headings two columns of them, each at least two."""
    if not headings:
        _lines(column, column.left, column.width, max(3, int((bottom - column.top) // _WRITING)), tokens)
        return
    gap, rows = 5.0, (len(headings) + 1) // 2
    width = (column.width - gap) / 2
    each = (bottom - column.top) / rows
    for first in range(0, len(headings), 2):
        top, lowest = column.top + 1.5, column.top
        for place, heading in enumerate(headings[first : first + 2]):
            part = Column(column.left + place * (width + gap), width, top, column.scale)
            part.say(heading, Face(10, Weight.SEMIBOLD), tokens.stage.text)
            _lines(part, part.left, width, max(2, int((each - (part.top - column.top)) // _WRITING)), tokens)
            column.ink += part.ink
            lowest = max(lowest, part.top)
        column.top = lowest


def _lines(column: Column, left: float, width: float, count: int, tokens: Tokens) -> None:
    for _ in range(count):
        column.top += _WRITING
        column.ink.append(stroke(left, column.top, left + width, column.top, tokens.console.edge))


# -- a sentence


def sentence_card(card: SentenceCard, size: QSizeF, tokens: Tokens) -> Composition:
    """The parts of a sentence with lines to go on, and below them what kind of sentence it is."""

    def compose(scale: float, air: float) -> Composition:
        return _sentence_card(card, size, tokens, scale, air)

    return fitted(compose, size.height() - INSET, (1.0, 0.7), 3)


def _sentence_card(card: SentenceCard, size: QSizeF, tokens: Tokens, scale: float, air: float) -> Composition:
    width, stage = size.width() - 2 * INSET, tokens.stage
    column = Column(INSET, width, INSET, scale, air)
    column.say(card.title, Face(19, Weight.BOLD, 1.05), stage.accent)
    column.space(2)
    column.ink.append(filled(QRectF(INSET, column.top, width, 0.7), stage.accent))
    column.space(2)
    for number, starter in enumerate(card.starters):
        column.breathe(1)
        column.say(starter, Face(12.5, Weight.SEMIBOLD), stage.text)
        _lines(column, INSET, width, 2 if number else 3, tokens)
    column.breathe(3.5)
    for ticks in card.ticks:
        _ticks(ticks, column, tokens)
        column.breathe(0.5)
    half = (width - 6) / 2
    for place, blank in enumerate(card.blanks):
        column.ink += _blanks((blank,), INSET + place * (half + 6), column.top, half, tokens)
    column.top += in_lines(card.blanks[0], Face(9.5), half).height
    return column.done()


def _ticks(ticks: Ticks, column: Column, tokens: Tokens) -> None:
    """The question, and the boxes behind it, or below it where there are too many."""
    question = in_lines(ticks.question, Face(9.5).scaled(column.scale), column.width)
    column.ink.append(Said(question, column.left, column.top, tokens.stage.secondary))
    parts = [_tick(tick, column.scale, tokens) for tick in ticks.ticks]
    needed = sum(width for width, _ in parts) + 4 * (len(parts) - 1)
    left = column.left + question.width + 4
    if left + needed > column.left + column.width:
        column.top += question.height + 0.6
        left = column.left
    for width, ink in parts:
        column.ink += (_moved(part, left, column.top) for part in ink)
        left += width + 4
    column.top += question.height + 1.2 * column.scale


def _tick(tick: Tick, scale: float, tokens: Tokens) -> tuple[float, tuple[Ink, ...]]:
    """A box with its sign and its word, and how wide they are."""
    side = _BOX * scale
    ink: list[Ink] = [frame(QRectF(0, 0.3, side, side), tokens.stage.text, 0.6)]
    left = side + 1.4
    if tick.tone:
        ink.append(Drawn(_SIGNS[tick.tone](QRectF(left, 0.2, side, side)), fill=tokens.stage.accent))
        left += side + 1.2
    word = in_lines(tick.word, Face(10).scaled(scale), 60)
    ink.append(Said(word, left, 0.1, tokens.stage.text))
    return left + word.width, tuple(ink)


def _moved(ink: Ink, left: float, top: float) -> Ink:
    if isinstance(ink, Said):
        return Said(ink.lines, ink.left + left, ink.top + top, ink.colour)
    return Drawn(ink.path.translated(left, top), ink.fill, ink.line, ink.pen)


# -- a table


def table_number(card: TableNumber, size: QSizeF, tokens: Tokens) -> Composition:
    """One half of a sheet that is folded: the word, and the number as large as it can be."""
    width, height = size.width() - 4 * INSET, size.height() - 2 * INSET
    word = in_lines(card.word, Face(44, align=Qt.AlignmentFlag.AlignHCenter), width)
    points = 300.0
    number = in_lines(card.number, Face(points, Weight.BOLD, 1.0, Qt.AlignmentFlag.AlignHCenter), width)
    while (number.count > 1 or number.height * 0.78 + word.height > height) and points > 40:
        points *= 0.95
        number = in_lines(card.number, Face(points, Weight.BOLD, 1.0, Qt.AlignmentFlag.AlignHCenter), width)
    drop, number = number.height * 0.11, replace(number, height=number.height * 0.78)
    top = (size.height() - word.height - number.height) / 2
    stage = tokens.stage
    ink = (
        Said(word, 2 * INSET, top, stage.secondary),
        Said(number, 2 * INSET, top + word.height - drop, stage.accent),
    )
    return Composition(ink, top + word.height + number.height, 0)
