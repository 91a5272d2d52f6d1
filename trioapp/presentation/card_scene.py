"""What the room sees of a part of the programme that is no exercise."""

from __future__ import annotations

from trioapp.domain.programme import Block
from trioapp.domain.scenes import Scene, StatementScene
from trioapp.domain.session import Session
from trioapp.presentation.wording import Wording


def card_scene(block: Block, step: int, session: Session, words: Wording) -> Scene:  # noqa: ARG001
    return StatementScene(block.statement.in_language(words.language), block.support.in_language(words.language))
