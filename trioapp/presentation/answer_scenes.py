"""What the room sees of its own answers: where people stand, programmes on a field, and what makes it hard."""

from __future__ import annotations

from trioapp.domain.answers import PLACES, Dot, Obstacle, Tally, tally_of
from trioapp.domain.programme import Block
from trioapp.domain.scenes import (
    Axis,
    FieldDot,
    FieldScene,
    ObstaclesScene,
    PollBar,
    Scene,
    SpreadScene,
    StatementScene,
)
from trioapp.domain.session import Session
from trioapp.domain.texts import NO_TEXT, Text, plain
from trioapp.presentation.wording import Wording


def spread_scene(block: Block, pair: int, session: Session, words: Wording) -> SpreadScene:
    """A pair of lines and how many stand where between them; nobody was counted while nobody stands anywhere."""
    tally = tally_of(session.workbook.of(Tally), block.id, pair)
    counts = tally.places if tally else (0,) * PLACES
    is_counted = any(counts)
    bars = (PollBar(str(place), count, str(count) if is_counted else "") for place, count in enumerate(counts, 1))
    return SpreadScene(
        said(block.statement.or_else(block.name), words),
        said(line_of(block.left.lines, pair), words),
        said(line_of(block.right.lines, pair), words),
        tuple(bars),
    )


def field_scene(session: Session, words: Wording, step: int) -> FieldScene:
    """The axes, the programmes and the corners, one after another; the number is that of the step, from 0."""
    answers = words.answers
    dots = (dot.moved(dot.adaptive, dot.learning) for dot in session.workbook.of(Dot))
    return FieldScene(
        title=answers.where_programmes_stand(),
        across=Axis(answers.adaptive(), answers.what_adaptive_means()),
        upward=Axis(answers.learning(), answers.what_learning_means()),
        dots=tuple(
            FieldDot(dot.number, plain(dot.name) or answers.no_name(dot.number), dot.adaptive, dot.learning)
            for dot in dots
        ),
        corners=answers.corners(),
        revealed=max(0, step) + 1,
    )


def obstacles_scene(session: Session, words: Wording, _step: int = 0) -> Scene:
    """All that was said of what makes it hard, below the question."""
    question = words.answers.what_makes_it_hard()
    return _obstacles(question, "", tuple(plain(one.text) for one in session.workbook.of(Obstacle)))


def obstacles_of(block: Block, session: Session, words: Wording) -> Scene:
    """What was said in that block, below its own question if it has one."""
    question = said(block.statement, words) or words.answers.what_makes_it_hard()
    lines = tuple(plain(one.text) for one in session.workbook.of(Obstacle) if one.block == block.id)
    return _obstacles(question, said(block.support, words), lines)


def _obstacles(question: str, support: str, lines: tuple[str, ...]) -> Scene:
    """The question is large as long as nobody said anything."""
    return ObstaclesScene(question, lines) if lines else StatementScene(question, support)


def line_of(lines: tuple[Text, ...], number: int) -> Text:
    """The line of that number, from 0; nothing where there are fewer."""
    return lines[number] if number < len(lines) else NO_TEXT


def said(text: Text, words: Wording) -> str:
    """A text of the programme in the language that is switched on, as plain text."""
    return plain(text.in_language(words.language))
