"""What the room sees of what it draws and designs: one scene for each kind of canvas, in as many steps as it has."""

from __future__ import annotations

from collections.abc import Callable

from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import BlackScene, Scene
from trioapp.domain.session import Session
from trioapp.presentation.agenda_scene import agenda_scene
from trioapp.presentation.chain_scene import chain_scene
from trioapp.presentation.wording import Wording

CanvasScene = Callable[[Session, Wording, int], Scene]
"""Makes the scene of a canvas; the number is that of the step, from 0, and more than there are is the last."""

_SCENES: dict[CanvasKind, CanvasScene] = {
    CanvasKind.AGENDA: agenda_scene,
    CanvasKind.CHAIN: chain_scene,
}


def canvas_scene(session: Session, canvas: CanvasKind, step: int, words: Wording) -> Scene:
    make = _SCENES.get(canvas)
    return make(session, words, step) if make else BlackScene()
