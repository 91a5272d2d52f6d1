"""What the room will see of one part of the day, wherever it stands and also when it is left out."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain.instants import Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.programme import Block, BlockKind, phases_of
from trioapp.domain.rounds import rounds_before_plan
from trioapp.domain.run import Run
from trioapp.domain.scenes import Scene
from trioapp.domain.session import Session
from trioapp.presentation.stage import Showing, agenda_scene, groups_scene, scene_of
from trioapp.presentation.wording import Wording

_FILLS_UP = (BlockKind.VIEWS, BlockKind.PROMPTS, BlockKind.CASE)
"""What is whole in its last step."""


def scene_of_part(block: Block, session: Session, now: Instant, words: Wording) -> Scene:
    """As it begins, and of a card that fills up as it is in the end."""
    if block.kind is BlockKind.AGENDA:
        return agenda_scene(session, session.run.position(now), now, words)
    if block.kind is BlockKind.FORMING and (number := _round_after(block, session, now)):
        return groups_scene(session, session.run.position(now), words, number)
    run = Run(tuple(phases_of(block, session.exercise, 0))).moved(Move(MoveKind.START, now))
    if block.kind in _FILLS_UP:
        run = run.moved(Move(MoveKind.JUMP, now, phase=str(block.steps), round=0, block=block.id))
    return scene_of(replace(session, run=run), now, Showing.CLOCK, words)


def _round_after(block: Block, session: Session, now: Instant) -> int:
    """The round for which people find each other there; 0 where it is left out, or none follows."""
    position = session.run.position(now)
    places = [place for place, phase in enumerate(position.plan) if phase.block == block.id]
    following = (phase.round for phase in position.plan[min(places, default=len(position.plan)) :] if phase.round)
    number = next(following, 0)
    return rounds_before_plan(position) + number if number else 0
