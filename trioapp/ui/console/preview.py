"""The beamer's picture on the laptop: what the room sees, what else is ready for it, and what does not fit on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trioapp.domain.scenes import PhaseScene, Scene
from trioapp.presentation.stage_controller import StageState
from trioapp.ui.paint.stage import Report, StageStyle
from trioapp.ui.widgets.labels import ElidedLabel, plain_label
from trioapp.ui.widgets.stage_view import WIDESCREEN, StageView
from trioapp.ui.widgets.translated import Translated

_COMING_HEIGHT, _COMING_WIDEST = 92, 2.0
"""How high the small picture is, and how many times wider than high it can be."""
_LEAST_HEIGHT = 150


class Preview(Translated):
    """One picture, or two side by side with their captions while the room's is black or frozen.

    Below them stands which texts of the coming picture are not shown in full. It is as high as its width asks for
    where there is room, and gives way to all else where there is none.
    """

    def __init__(self) -> None:
        super().__init__()
        self._room, self._prepared = StageView(aspect=WIDESCREEN), StageView(aspect=WIDESCREEN)
        self._room_words, self._prepared_words = plain_label("detail"), plain_label("detail")
        self._prepared_side = QWidget()
        self._shortage = ElidedLabel("nudge")
        self._report = Report()
        self._prepared.report_changed.connect(self._show_report)
        self._lay_out()
        self._retranslate()
        self.show_state(StageState())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(_captioned(self._room_words, self._room), 1)
        self._prepared_side.setLayout(_captioned(self._prepared_words, self._prepared))
        row.addWidget(self._prepared_side, 1)
        column.addLayout(row, 1)
        column.addWidget(self._shortage)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def set_style(self, style: StageStyle) -> None:
        for view in (self._room, self._prepared):
            view.set_style(style)

    def set_aspect(self, aspect: float) -> None:
        for view in (self._room, self._prepared):
            view.set_aspect(aspect)

    @Slot(object)
    def show_room(self, scene: Scene) -> None:
        self._room.show_scene(scene)

    @Slot(object)
    def show_prepared(self, scene: Scene) -> None:
        self._prepared.show_scene(scene)

    @Slot(object)
    def show_state(self, state: StageState) -> None:
        differs = state.is_black or state.is_frozen
        self._prepared_side.setVisible(differs)
        self._room_words.setVisible(differs)

    @Slot(object)
    def _show_report(self, report: Report) -> None:
        self._report = report
        self._shortage.show_text(self._shortage_words(report))
        self._shortage.setVisible(bool(report.cut or report.is_unreadable))

    def _shortage_words(self, report: Report) -> str:
        if report.is_unreadable:
            return self.tr("The beamer shows these words without the picture: its file is no picture")
        cut = " · ".join(text.replace("\n", " ") for text in report.cut)
        return self.tr("Not shown in full on the beamer: {words}").format(words=cut) if cut else ""

    def _retranslate(self) -> None:
        self._show_report(self._report)
        self._room_words.setText(self.tr("The room sees"))
        self._prepared_words.setText(self.tr("Ready for the room"))

    def hasHeightForWidth(self) -> bool:
        """Else a page without a scroll bar, which is wider, would need more height than one with it."""
        return False

    def sizeHint(self) -> QSize:
        layout = self.layout()
        hint = super().sizeHint()
        return QSize(hint.width(), layout.heightForWidth(self.width())) if layout else hint

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Coming(Translated):
    """A small picture of what the room will see next with its name above it, and nothing where nothing follows."""

    def __init__(self) -> None:
        super().__init__()
        self._words = plain_label("detail")
        self._view = StageView()
        for part in (self._words, self._view):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.setLayout(_captioned(self._words, self._view))
        self.set_aspect(WIDESCREEN)
        self.show_scene(None)
        self._retranslate()

    def set_style(self, style: StageStyle) -> None:
        self._view.set_style(style)

    def set_aspect(self, aspect: float) -> None:
        self._view.setFixedSize(round(_COMING_HEIGHT * min(aspect, _COMING_WIDEST)), _COMING_HEIGHT)
        self._view.set_aspect(aspect)

    @Slot(object)
    def show_scene(self, scene: Scene | None) -> None:
        self._words.setVisible(scene is not None)
        self._view.setVisible(scene is not None)
        if scene is not None:
            self._view.show_scene(scene)
            self._name_scene()

    def _name_scene(self) -> None:
        scene = self._view.scene
        if isinstance(scene, PhaseScene):
            self._words.setText(self.tr("next: {phase}").format(phase=scene.title))
        else:
            self._words.setText(self.tr("next"))

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Next on the beamer"))
        self._name_scene()


def _captioned(words: QWidget, view: StageView) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(words)
    column.addWidget(view, 1)
    return column
