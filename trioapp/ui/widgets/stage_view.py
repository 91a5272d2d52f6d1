"""A view of the stage: the projector fills a screen with it, the console shows it small as a preview."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from trioapp.domain.scenes import BlackScene, PhaseScene, Scene
from trioapp.ui.paint.scene import picture_of
from trioapp.ui.paint.spoken import spoken
from trioapp.ui.paint.stage import HEIGHT, Picture, Report, StageStyle, changed_boxes, draw

WIDESCREEN = 16 / 9
_FADE_MS = 400
_READY_AFTER_MS = 1500
"""How long a change is left alone before the next one is prepared: longer than it fades."""
_PREFERRED_HEIGHT = 360
_BLACK = Picture(HEIGHT, Qt.GlobalColor.black)


class StageView(QWidget):
    """Paints a scene over its whole area, or with `aspect` over the largest part of it that is so much wider than high.

    It is black until it has a scene and a style. When `animated`, scenes that differ in kind or in title cross-fade.
    """

    report_changed = Signal(object)
    """With a `Report`, as soon as another text is shown in full, cut or left out than before."""

    def __init__(self, parent: QWidget | None = None, *, aspect: float | None = None, animated: bool = False) -> None:
        super().__init__(parent)
        self._scene: Scene = BlackScene()
        self._style: StageStyle | None = None
        self._picture: Picture | None = None
        self._report = Report()
        self._aspect = aspect
        self._animated = animated
        self._asks_for_less: Callable[[], bool] = lambda: False
        self._before = QPixmap()
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FADE_MS)
        self._fade.valueChanged.connect(self._repaint_all)
        self._fade.finished.connect(self._end_fade)
        self._awaited: Scene | None = None
        self._readying = QTimer(self)
        self._readying.setSingleShot(True)
        self._readying.setInterval(_READY_AFTER_MS)
        self._readying.timeout.connect(self._make_ready)
        self._set_up()

    def _set_up(self) -> None:
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        policy.setVerticalPolicy(QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(self._aspect is not None)
        self.setSizePolicy(policy)

    @property
    def scene(self) -> Scene:
        return self._scene

    @property
    def report(self) -> Report:
        """What became of each text of the scene that is shown."""
        return self._report

    def show_scene(self, scene: Scene) -> None:
        """Shows a scene in full; nothing happens when it is the one that is shown."""
        if scene == self._scene:
            return
        if self._fades_to(scene):
            self._begin_fade()
        self._scene = scene
        self.setAccessibleDescription(spoken(scene))
        self._recompose()

    @Slot(object)
    def await_scene(self, scene: Scene | None) -> None:
        """Draws a scene that is to be expected where nobody sees it, so that its letters are there when it comes."""
        self._awaited = scene
        self._readying.start()

    @Slot()
    def _make_ready(self) -> None:
        area = self.picture_rect()
        if self._awaited is None or self._style is None or area.isEmpty() or not self.isVisible():
            return
        unseen = QImage(self.size() * self.devicePixelRatio(), QImage.Format.Format_RGB32)
        unseen.setDevicePixelRatio(self.devicePixelRatio())
        with QPainter(unseen) as painter:
            draw(painter, area, picture_of(self._awaited, area.size(), self._style))

    def set_style(self, style: StageStyle) -> None:
        self._style = style
        self._recompose()

    def set_animated(self, animated: bool) -> None:
        """Whether scenes cross-fade, as long as nobody asks for less motion."""
        self._animated = animated

    def keep_still_while(self, asks: Callable[[], bool]) -> None:
        """`asks` is called before each fade, and says whether it must not be."""
        self._asks_for_less = asks

    def set_aspect(self, aspect: float | None) -> None:
        """How many times the picture is wider than high; with None it is as the view is."""
        self._aspect = aspect
        self._set_up()
        self._recompose()

    def picture_rect(self) -> QRectF:
        """The part of the view that the picture covers, in logical pixels."""
        whole = QRectF(self.rect())
        if self._aspect is None:
            return whole
        width = min(whole.width(), whole.height() * self._aspect)
        part = QRectF(0, 0, width, width / self._aspect)
        part.moveCenter(whole.center())
        return part

    def _fades_to(self, scene: Scene) -> bool:
        has_time = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        moves = self._animated and has_time and not self._asks_for_less()
        return moves and self.isVisible() and _subject(scene) != _subject(self._scene)

    def _begin_fade(self) -> None:
        self._before = self.grab()
        self._fade.stop()
        self._fade.start()

    def _end_fade(self) -> None:
        self._before = QPixmap()
        self.update()

    def _recompose(self) -> None:
        """Makes the picture anew, and has painted what differs from the one before."""
        before, area = self._picture, self.picture_rect()
        if self._style is None or area.isEmpty():
            return
        self._picture = picture_of(self._scene, area.size(), self._style)
        self._tell_report(self._picture.report)
        if before is None or not self._before.isNull() or not _same_ground(before, self._picture):
            self.update()
            return
        scale = area.height() / HEIGHT
        for box in changed_boxes(before, self._picture):
            part = QRectF(area.topLeft() + box.topLeft() * scale, box.size() * scale)
            self.update(part.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _tell_report(self, report: Report) -> None:
        if report != self._report:
            self._report = report
            self.report_changed.emit(report)

    def _repaint_all(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(_PREFERRED_HEIGHT * (self._aspect or WIDESCREEN)), _PREFERRED_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return self._aspect is not None

    def heightForWidth(self, width: int) -> int:
        return round(width / self._aspect) if self._aspect else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._recompose()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt crashes when a painter outlives the painting, so it ends here whatever goes wrong."""
        with QPainter(self) as painter:
            area = self.picture_rect()
            if not area.isEmpty():
                parts = cast("Iterable[QRect]", event.region())  # PySide6 does not tell that it is one
                draw(painter, area, self._picture or _BLACK, map(QRectF, parts))
            if not self._before.isNull():
                painter.setOpacity(float(self._fade.currentValue()))
                painter.drawPixmap(self.rect(), self._before)


def _subject(scene: Scene) -> tuple[type[Scene], str]:
    """What a scene is about: while that stays the same, changes are shown at once."""
    return type(scene), scene.title if isinstance(scene, PhaseScene) else ""


def _same_ground(one: Picture, other: Picture) -> bool:
    return (one.width, one.background) == (other.width, other.background)
