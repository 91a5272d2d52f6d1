"""The field of adaptive and learning as files to give away: a PNG, and an SVG that can be drawn in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from trioapp.app.paths import resources
from trioapp.app.scene_file import as_png, painted
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.scenes import FieldScene, Scene
from trioapp.storage.reading import shown
from trioapp.storage.report_file import write_beside
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.paint.scene import page_count, paint_scene, picture_of
from trioapp.ui.paint.stage import StageStyle

_SIZE = QSize(3840, 2160)
_ROOMS = (1.0, 0.8, 0.6, 0.45, 0.35, 0.25, 0.2)
"""Who reads a file sits near it: letters may be smaller than in a room, so that all names are on one picture."""


def write_field(folder: Path, scene: FieldScene, stem: str) -> tuple[Path, Path]:
    """Writes both, beside those that may be there, and gives their paths; `Refused` when that cannot be done."""
    style = _style_for(scene)
    try:
        png = write_beside(folder, stem, "png", as_png(painted(scene, _SIZE, style)))
        return png, write_beside(folder, stem, "svg", as_svg(scene, _SIZE, style))
    except OSError as error:
        raise Refused(Problem(ProblemKind.FOLDER_UNUSABLE, shown(folder), what=error.strerror or "")) from error


def as_svg(scene: Scene, size: QSize, style: StageStyle) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    with QPainter(generator) as painter:
        paint_scene(painter, QRectF(0, 0, size.width(), size.height()), scene, style)
    return bytes(buffer.data().data())


def _style_for(scene: FieldScene) -> StageStyle:
    """The largest letters with which everything is on one picture, in the light theme, which can be printed."""
    tokens = Tokens.load(resources() / "themes" / "light.toml")
    styles = [StageStyle(tokens, room) for room in _ROOMS]
    return next((style for style in styles if _is_whole(scene, style)), styles[-1])


def _is_whole(scene: FieldScene, style: StageStyle) -> bool:
    size = QSizeF(_SIZE)
    return page_count(scene, size, style) == 1 and not picture_of(scene, size, style).report.cut
