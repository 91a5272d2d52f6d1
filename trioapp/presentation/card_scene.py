"""What the room sees of a card of the programme: a pure function from the block, its step and the session."""

from __future__ import annotations

import re

from trioapp.domain.pictures import Picture
from trioapp.domain.programme import Block, BlockKind, CanvasKind, Side
from trioapp.domain.scenes import (
    CaseScene,
    Fact,
    PictureScene,
    PromptsScene,
    Scene,
    StatementScene,
    TwoViewsScene,
    View,
)
from trioapp.domain.session import Session
from trioapp.domain.texts import Text
from trioapp.presentation.answer_scenes import obstacles_of, said, spread_scene
from trioapp.presentation.canvas_scenes import LAST_STEP, canvas_scene
from trioapp.presentation.wording import Wording

_DATED = re.compile(r"(?P<date>(?=[^:]*[0-9])[^:]{1,40}): +(?P<words>.+)", re.DOTALL)
"""What stands before the first colon of a line is its date, if there is a digit in it."""


def card_scene(block: Block, step: int, session: Session, words: Wording) -> Scene:
    """The scene of a card in that step, from 0; more steps than there are is the last one."""
    step = min(max(0, step), block.steps - 1)
    match block.kind:
        case BlockKind.VIEWS:
            return _two_views(block, step, words)
        case BlockKind.PROMPTS:
            prompts = tuple(said(line, words) for line in block.lines)
            return PromptsScene(said(block.name, words), prompts, step + 1)
        case BlockKind.PICTURE:
            return _picture(block, session, words)
        case BlockKind.CASE:
            return _case(block, step, words)
        case BlockKind.POLL:
            return spread_scene(block, step, session, words)
        case BlockKind.CANVAS if block.canvas is CanvasKind.OBSTACLES:
            return obstacles_of(block, session, words)
        case BlockKind.CANVAS if block.canvas:
            return canvas_scene(session, block.canvas, LAST_STEP if step == block.steps - 1 else step, words)
        case _:
            return statement_scene(block, words)


def statement_scene(block: Block, words: Wording) -> StatementScene:
    """A block without a statement says what it is called."""
    statement = said(block.statement.or_else(block.name), words)
    eyebrow = said(block.part.or_else(block.name), words)
    return StatementScene(statement, said(block.support, words), eyebrow if eyebrow != statement else "")


def _two_views(block: Block, step: int, words: Wording) -> TwoViewsScene:
    return TwoViewsScene(said(block.name, words), _view(block.left, words), _view(block.right, words), step + 1)


def _view(side: Side, words: Wording) -> View:
    return View(said(side.heading, words), tuple(said(line, words) for line in side.lines))


def _picture(block: Block, session: Session, words: Wording) -> Scene:
    """The trainer's own picture; without one the words alone, as large as those of any card."""
    picture = session.workbook.find(Picture, block.picture)
    if picture is None:
        return statement_scene(block, words)
    text = "\n".join(filter(None, (said(block.statement, words), said(block.support, words))))
    return PictureScene(said(block.name, words), text, picture.content)


def _case(block: Block, step: int, words: Wording) -> Scene:
    """The facts down to this step. A last line without a date is no fact but the question that they lead to."""
    title, source = said(block.name, words), said(block.source, words)
    facts = tuple(_fact(line, words) for line in block.lines)
    is_question = bool(facts) and not facts[-1].date
    if is_question and step == len(facts) - 1:
        return StatementScene(facts[-1].words, source, title)
    return CaseScene(title, facts[:-1] if is_question else facts, step + 1, source)


def _fact(line: Text, words: Wording) -> Fact:
    whole = said(line, words)
    found = _DATED.fullmatch(whole)
    return Fact(found["date"].strip(), _begun(found["words"].strip())) if found else Fact("", whole)


def _begun(words: str) -> str:
    """As a sentence begins, also where they followed a date."""
    return words[:1].upper() + words[1:]
