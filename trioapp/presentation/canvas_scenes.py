"""What the room sees of what it draws and designs: one scene for each kind of canvas, in as many steps as it has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import BlackScene, FieldScene, ObstaclesScene, Scene
from trioapp.domain.session import Session
from trioapp.presentation.agenda_scene import agenda_scene
from trioapp.presentation.answer_scenes import field_scene, obstacles_scene
from trioapp.presentation.chain_scene import chain_scene
from trioapp.presentation.system_scene import system_scene
from trioapp.presentation.theory_scene import theory_scene
from trioapp.presentation.wording import Wording

CanvasScene = Callable[[Session, Wording, int], Scene]
"""Makes the scene of a canvas; the number is that of the step, from 0, and more than there are is the last."""
LAST_STEP = 10**6
"""More steps than any canvas has: all of it."""

_SCENES: dict[CanvasKind, CanvasScene] = {
    CanvasKind.THEORY_OF_CHANGE: theory_scene,
    CanvasKind.FIELD: field_scene,
    CanvasKind.OBSTACLES: obstacles_scene,
    CanvasKind.LEARNING_SYSTEM: system_scene,
    CanvasKind.AGENDA: agenda_scene,
    CanvasKind.CHAIN: chain_scene,
}


def canvas_scene(session: Session, canvas: CanvasKind, step: int, words: Wording) -> Scene:
    make = _SCENES.get(canvas)
    return make(session, words, step) if make else BlackScene()


def on_page(scene: Scene, page: int) -> Scene:
    """The scene with that page of it, from 0 and counted round, where it has several."""
    return replace(scene, page=page) if isinstance(scene, FieldScene | ObstaclesScene) else scene
