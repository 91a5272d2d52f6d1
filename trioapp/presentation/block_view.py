"""The part of the day that goes on, as the trainer has it beside the preview: its steps, and where its work is."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.position import Position
from trioapp.domain.programme import Block, BlockKind, CanvasKind
from trioapp.domain.texts import Text
from trioapp.domain.values import dataclass


class Work(StrEnum):
    """What the trainer does on the laptop during a part."""

    NOTHING = "nothing"
    COUNT = "count"
    COLLECT = "collect"
    HEAR = "hear"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class Step:
    """A line that is shown after others; `place` is that in the plan. `is_now` is the latest that the room sees."""

    words: str
    place: int
    is_now: bool


@dataclass(frozen=True, slots=True)
class BlockView:
    """`canvas` is the one that is drawn on, where that is the work."""

    id: str
    name: str
    for_trainer: str
    steps: tuple[Step, ...]
    work: Work
    canvas: CanvasKind | None


def block_view(block: Block | None, position: Position, language: str) -> BlockView | None:
    """None while an exercise goes on, which has its own page beside it, or nothing."""
    if block is None or block.kind is BlockKind.EXERCISE:
        return None
    places = position.places_in_block
    lines = tuple(text.in_language(language) for text in _lines(block))
    steps = tuple(
        Step(words, place, position.is_live and place == position.phase)
        for words, place in zip(lines, places, strict=False)
    )
    return BlockView(
        id=block.id,
        name=block.name.in_language(language),
        for_trainer=block.for_trainer.in_language(language),
        steps=steps if len(places) > 1 else (),
        work=_work(block),
        canvas=block.canvas,
    )


def _lines(block: Block) -> tuple[Text, ...]:
    """What comes one by one; of two views the left one stands for the pair."""
    return block.left.lines if block.kind in (BlockKind.VIEWS, BlockKind.POLL) else block.lines


def _work(block: Block) -> Work:
    match block.kind:
        case BlockKind.POLL:
            return Work.COUNT
        case BlockKind.HARVEST:
            return Work.HEAR
        case BlockKind.CANVAS if block.canvas is CanvasKind.OBSTACLES:
            return Work.COLLECT
        case BlockKind.CANVAS:
            return Work.DRAW
        case _:
            return Work.NOTHING
