"""A day as it became, as a programme that can be given again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from trioapp.domain.formats import Rounds
from trioapp.domain.instants import ZERO, total
from trioapp.domain.moves import Plan
from trioapp.domain.pictures import Picture
from trioapp.domain.plans import plan_of, possible_rounds
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import NEEDS, Block, BlockKind, Programme, Side, in_blocks
from trioapp.domain.session import Session
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.domain.wordings import without_gaps


def programme_of(session: Session, plan: Plan, name: str) -> Programme:
    """What is in the plan, in its order and as long; `Refused` when a part has nothing to show."""
    language = session.head.language
    blocks = tuple(
        _to_be_written(as_planned(block, plan[places.start : places.stop], session), number, language)
        for number, (block_id, places) in enumerate(in_blocks(plan), 1)
        if (block := session.workbook.find(Block, block_id))
    )
    return Programme("", Text.of({language: name}), blocks)


def pictures_of(programme: Programme, session: Session) -> dict[str, bytes]:
    """Those that the session has, by what the blocks call them."""
    named = (session.workbook.find(Picture, block.picture) for block in programme.blocks)
    return {picture.id: picture.content for picture in named if picture}


def as_planned(block: Block, phases: Plan, session: Session) -> Block:
    """The part with the length that it has in the plan, and an exercise with its rounds."""
    length = total(tuple(phase.length for phase in phases))
    if block.kind is not BlockKind.EXERCISE:
        return replace(block, length=length)
    exercise, ids = session.exercise(block.format), [phase.id for phase in phases]
    usual = {rounds: plan_of(exercise, rounds) for rounds in possible_rounds(exercise)}
    rounds = next((one for one, plan in usual.items() if [phase.id for phase in plan] == ids), Rounds.ONE)
    as_usual = length == total(tuple(phase.length for phase in usual[rounds]))
    return replace(block, rounds=rounds, length=ZERO if as_usual else length)


def _to_be_written(block: Block, number: int, language: str) -> Block:
    """As it can stand in a file: without empty texts."""
    changed: dict[str, Any] = {
        field: without_gaps(getattr(block, field))
        for field in ("name", "part", "statement", "support", "source", "for_trainer")
    }
    name = changed["name"].in_language(language)
    changed["name"] = changed["name"].or_else(Text.of({language: block.kind.value}))
    changed |= {"left": _side(block.left), "right": _side(block.right), "lines": _lines(block.lines)}
    written = replace(block, number=number, **changed)
    if any(getattr(written, need) in (NO_TEXT, (), Side()) for need in NEEDS.get(block.kind, ())):
        raise Refused(Problem(ProblemKind.PART_EMPTY, what=name))
    return written


def _side(side: Side) -> Side:
    return Side(without_gaps(side.heading), _lines(side.lines))


def _lines(lines: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(line for line in map(without_gaps, lines) if line.entries)
