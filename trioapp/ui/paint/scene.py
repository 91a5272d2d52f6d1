"""The one way from a scene to what is seen: each becomes a picture, and every picture is drawn by one function."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from trioapp.domain.scenes import BlackScene, CallBackScene, PhaseScene, Scene, SeatingScene, StatementScene
from trioapp.ui.paint.phase import phase_picture
from trioapp.ui.paint.seating import page_count, seating_picture
from trioapp.ui.paint.stage import HEIGHT, Picture, Report, StageStyle, draw, report_of
from trioapp.ui.paint.statement import call_back_picture, statement_picture


def paint_scene(painter: QPainter, rect: QRectF, scene: Scene, style: StageStyle) -> Report:
    """Paints the scene over the whole of `rect`, and tells what became of its texts."""
    picture = picture_of(scene, rect.size(), style)
    draw(painter, rect, picture)
    return report_of(picture)


def picture_of(scene: Scene, size: QSizeF, style: StageStyle) -> Picture:
    """The scene as marks for a surface of those proportions; what it is measured in does not matter."""
    width = _stage_width(size)
    style = _style_for(width, style)
    match scene:
        case BlackScene():
            return Picture(width, Qt.GlobalColor.black)
        case StatementScene():
            return statement_picture(scene, width, style)
        case SeatingScene():
            return seating_picture(scene, width, style)
        case PhaseScene():
            return phase_picture(scene, width, style)
        case CallBackScene():
            return call_back_picture(scene, width, style)


def seating_page_count(scene: SeatingScene, size: QSizeF, style: StageStyle) -> int:
    """On how many pages all tables are shown on a surface of those proportions; at least 1."""
    width = _stage_width(size)
    return page_count(scene, width, _style_for(width, style))


def _stage_width(size: QSizeF) -> float:
    return HEIGHT * max(size.width(), 1) / max(size.height(), 1)


def _style_for(width: float, style: StageStyle) -> StageStyle:
    """On an upright picture the shorter side is the measure, as it is on any other: else four words fill a line."""
    return replace(style, room=style.room * min(1, width / HEIGHT))
