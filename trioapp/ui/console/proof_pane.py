"""The pages of a report, looked at before it is written: one at a time, whole or as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trioapp.presentation.proof_view import ProofView
from trioapp.ui.widgets.buttons import Button, ChosenButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_EDGE_PX = 1
_FAR = 1_000_000
_TURNS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_End: _FAR,
    Qt.Key.Key_Home: -_FAR,
}


class Sheet(QWidget):
    """A page as large as it is told to be, with a line around it."""

    def __init__(self) -> None:
        super().__init__()
        self.page = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            whole = QRectF(self.rect())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if not self.page.isNull():
                self._paint_page(painter)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(whole.adjusted(0, 0, -_EDGE_PX, -_EDGE_PX))

    def _paint_page(self, painter: QPainter) -> None:
        """Made smaller by all of its dots, where painting it smaller would leave some out."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        smooth, keep = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
        page = self.page.scaled(size, keep, smooth)
        page.setDevicePixelRatio(ratio)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        painter.drawPixmap(QPointF(), page)


class SheetFrame(QScrollArea):
    """Holds the page; keys turn it, and a screen reader finds what stands on it."""

    turned = Signal(int)
    zoom_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_wide = False
        self.sheet = Sheet()
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.sheet)

    def show_page(self, png: bytes) -> None:
        """While there is none, the one before stays."""
        if png:
            self.sheet.page.loadFromData(png)
            self.sheet.update()
            self.verticalScrollBar().setValue(0)
            self.fit()

    def forget(self) -> None:
        self.sheet.page = QPixmap()

    def widen(self, *, is_wide: bool) -> None:
        self.is_wide = is_wide
        self.fit()

    def fit(self) -> None:
        page = self.sheet.page.size()
        if page.isEmpty():
            self.sheet.resize(0, 0)
            return
        room = self.maximumViewportSize()
        width = float(room.width())
        if self.is_wide and width * page.height() / page.width() > room.height():
            width -= self.verticalScrollBar().sizeHint().width()
        if not self.is_wide:
            width = min(width, room.height() * page.width() / page.height())
        self.sheet.resize(round(width), round(width * page.height() / page.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, also where a window has others for them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _TURNS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _TURNS.get(Qt.Key(event.key()))
        if by:
            self.turned.emit(by)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal):
            self.zoom_wanted.emit()
        else:
            super().keyPressEvent(event)


class ProofPane(Translated):
    """It stands in the place of the list of sessions while the pages of a report are looked at."""

    turned = Signal(int)
    """With how many pages on, or back."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._position = plain_label("title"), plain_label("label")
        self.frame = SheetFrame()
        self._previous, self._next, self._close = Button(), Button(), Button()
        self._wide = ChosenButton("choice")
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._position)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(self.frame, 1)
        column.addWidget(two_sided_row([self._previous, self._next, self._wide], [self._close]))

    def _connect_own(self) -> None:
        self._previous.clicked.connect(self._turn_back)
        self._next.clicked.connect(self._turn_on)
        self._wide.clicked.connect(self._zoom)
        self._close.clicked.connect(self.closed)
        self.frame.turned.connect(self.turned)
        self.frame.zoom_wanted.connect(self._zoom)

    def show_view(self, view: ProofView) -> None:
        self._position.setText(view.position)
        self.frame.show_page(view.png)
        self.frame.setAccessibleName(view.position)
        self.frame.setAccessibleDescription(view.words)
        for button, is_there in ((self._previous, view.has_previous), (self._next, view.has_next)):
            had_keyboard = button.hasFocus()
            button.setEnabled(is_there)
            if had_keyboard and not is_there:
                self.begin()

    @property
    def has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def begin(self) -> None:
        """Puts the keyboard on the page."""
        self.frame.setFocus()

    @Slot()
    def _turn_back(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _turn_on(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _zoom(self) -> None:
        self.frame.widen(is_wide=not self.frame.is_wide)
        self._wide.show_chosen(is_chosen=self.frame.is_wide)
        self._name_zoom()

    def _name_zoom(self) -> None:
        word = self.tr("Page width")
        self._wide.name(f"✓ {word}" if self.frame.is_wide else word, word)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("How it will look"))
        self._previous.name(self.tr("Previous"), self.tr("Previous page"))
        self._next.name(self.tr("Next"), self.tr("Next page"))
        self._close.name(self.tr("Hide the pages"))
        self._name_zoom()
