"""What makes it hard here: the room's own words below the question, on as many pages as they take."""

from __future__ import annotations

from trioapp.domain.scenes import HarvestLine, HarvestScene, ObstaclesScene
from trioapp.ui.paint.harvest import harvest_page_count, harvest_picture
from trioapp.ui.paint.stage import Picture, StageStyle


def obstacles_picture(scene: ObstaclesScene, width: float, style: StageStyle) -> Picture:
    """The words of one page, set as the sentences of a harvest are."""
    return harvest_picture(_as_sentences(scene), width, style)


def obstacles_page_count(scene: ObstaclesScene, width: float, style: StageStyle) -> int:
    return harvest_page_count(_as_sentences(scene), width, style)


def _as_sentences(scene: ObstaclesScene) -> HarvestScene:
    return HarvestScene(scene.title, tuple(HarvestLine(line) for line in scene.lines), scene.page)
