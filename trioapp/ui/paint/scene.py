"""The one way from a scene to what is seen: each becomes a picture, and every picture is drawn by one function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from trioapp.domain.scenes import (
    AgendaScene,
    BlackScene,
    BreakScene,
    CallBackScene,
    CaseScene,
    ChainScene,
    CheckScene,
    FieldScene,
    GuideScene,
    HarvestScene,
    LearningAgendaScene,
    ObstaclesScene,
    PagedScene,
    PhaseScene,
    PictureScene,
    PollScene,
    PromptsScene,
    RoomTestScene,
    Scene,
    ScreenNumberScene,
    SeatingScene,
    SpreadScene,
    StatementScene,
    SystemScene,
    TakeAwayScene,
    TheoryScene,
    TwoViewsScene,
    WeighScene,
)
from trioapp.ui.paint.agenda import agenda_picture
from trioapp.ui.paint.case import case_picture
from trioapp.ui.paint.chain import chain_picture
from trioapp.ui.paint.field import field_page_count, field_picture
from trioapp.ui.paint.foot import noted_marks
from trioapp.ui.paint.harvest import harvest_page_count, harvest_picture
from trioapp.ui.paint.illustrated import illustrated_picture
from trioapp.ui.paint.obstacles import obstacles_page_count, obstacles_picture
from trioapp.ui.paint.phase import phase_picture
from trioapp.ui.paint.poll import poll_picture
from trioapp.ui.paint.prompts import prompts_picture
from trioapp.ui.paint.questions import questions_picture
from trioapp.ui.paint.screens import room_test_picture, screen_number_picture
from trioapp.ui.paint.seating import seating_page_count, seating_picture
from trioapp.ui.paint.spread import spread_picture
from trioapp.ui.paint.stage import HEIGHT, Picture, Report, StageStyle, draw
from trioapp.ui.paint.statement import break_picture, call_back_picture, statement_picture
from trioapp.ui.paint.system import check_picture, guide_picture, system_picture
from trioapp.ui.paint.take_away import take_away_picture
from trioapp.ui.paint.theory import theory_picture
from trioapp.ui.paint.views import two_views_picture
from trioapp.ui.paint.weigh import weigh_picture

_KEPT_PICTURES = 4
"""The projector and both previews show the same picture in the same second."""
_WIDTH_DIGITS = 6
"""To which a picture's width is the same whatever its size in pixels is."""

_PAINTERS: dict[type[Scene], Callable[..., Picture]] = {
    StatementScene: statement_picture,
    SeatingScene: seating_picture,
    PhaseScene: phase_picture,
    CallBackScene: call_back_picture,
    BreakScene: break_picture,
    AgendaScene: agenda_picture,
    TwoViewsScene: two_views_picture,
    PromptsScene: prompts_picture,
    PictureScene: illustrated_picture,
    PollScene: poll_picture,
    SpreadScene: spread_picture,
    CaseScene: case_picture,
    ObstaclesScene: obstacles_picture,
    FieldScene: field_picture,
    HarvestScene: harvest_picture,
    TheoryScene: theory_picture,
    WeighScene: weigh_picture,
    GuideScene: guide_picture,
    SystemScene: system_picture,
    CheckScene: check_picture,
    ChainScene: chain_picture,
    LearningAgendaScene: questions_picture,
    TakeAwayScene: take_away_picture,
    ScreenNumberScene: screen_number_picture,
    RoomTestScene: room_test_picture,
}


def paint_scene(painter: QPainter, rect: QRectF, scene: Scene, style: StageStyle) -> Report:
    """Paints the scene over the whole of `rect`, and tells what became of its texts."""
    picture = picture_of(scene, rect.size(), style)
    draw(painter, rect, picture)
    return picture.report


def picture_of(scene: Scene, size: QSizeF, style: StageStyle) -> Picture:
    """The scene as marks for a surface of those proportions; what it is measured in does not matter."""
    return _picture(scene, round(_stage_width(size), _WIDTH_DIGITS), style)


@lru_cache(maxsize=_KEPT_PICTURES)
def _picture(scene: Scene, width: float, style: StageStyle) -> Picture:
    style = _style_for(width, style)
    if isinstance(scene, BlackScene):
        return Picture(width, Qt.GlobalColor.black)
    picture = _PAINTERS[type(scene)](scene, width, style)
    return replace(picture, marks=(*picture.marks, *noted_marks(width, style))) if style.noted else picture


def page_count(scene: PagedScene, size: QSizeF, style: StageStyle) -> int:
    """On how many pages all of a scene is shown on a surface of those proportions; at least 1."""
    width = _stage_width(size)
    style = _style_for(width, style)
    match scene:
        case SeatingScene():
            return seating_page_count(scene, width, style)
        case HarvestScene():
            return harvest_page_count(scene, width, style)
        case ObstaclesScene():
            return obstacles_page_count(scene, width, style)
        case FieldScene():
            return field_page_count(scene, width, style)


def _stage_width(size: QSizeF) -> float:
    return HEIGHT * max(size.width(), 1) / max(size.height(), 1)


def _style_for(width: float, style: StageStyle) -> StageStyle:
    """On an upright picture the shorter side is the measure, as it is on any other: else four words fill a line."""
    return replace(style, room=style.room * min(1, width / HEIGHT))
