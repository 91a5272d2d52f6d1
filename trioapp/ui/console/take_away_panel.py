"""The take-away of the trio that is heard: its code, what is in it, and a button for the beamer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from trioapp.presentation.take_away import TakeAwayView
from trioapp.ui.paint.take_away import paint_code
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_LEAST_SIDE = 240


class CodeView(QWidget):
    """A code on white, whatever is around it."""

    def __init__(self) -> None:
        super().__init__()
        self._code: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST_SIDE, _LEAST_SIDE)

    def show_code(self, code: tuple[tuple[bool, ...], ...]) -> None:
        self._code = code
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt crashes when a painter outlives the painting, so it ends here whatever goes wrong."""
        side = min(self.width(), self.height())
        place = QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        if self._code:
            with QPainter(self) as painter:
                paint_code(painter, self._code, place)


class TakeAwayPanel(Translated):
    """It stands in the place of the themes until it is closed."""

    beamer_requested = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label("title", wraps=True)
        self._code, self._text = CodeView(), QPlainTextEdit()
        self._told = plain_label("hint", wraps=True)
        self._beamer, self._close = Button("primary"), Button()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._lay_out()
        self._beamer.clicked.connect(self.beamer_requested)
        self._close.clicked.connect(self.closed)
        self._retranslate()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        beside = QVBoxLayout()
        beside.setSpacing(12)
        for part in (self._title, self._text, self._told):
            beside.addWidget(part)
        beside.addWidget(two_sided_row([self._beamer], [self._close]))
        inside = QHBoxLayout(card)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(20)
        inside.addWidget(self._code, 1)
        inside.addLayout(beside, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(card)

    @Slot(object)
    def show_view(self, view: TakeAwayView) -> None:
        self._title.setText(view.title)
        self._text.setPlainText(view.text)
        self._text.setVisible(bool(view.text))
        self._told.setText(view.told)
        self._code.show_code(view.code)
        self._code.setAccessibleDescription(view.text)
        self._beamer.setEnabled(bool(view.code))

    def begin(self) -> None:
        """Puts the keyboard where the work goes on."""
        (self._beamer if self._beamer.isEnabled() else self._close).setFocus()

    def _retranslate(self) -> None:
        self._code.setAccessibleName(self.tr("QR code"))
        self._text.setAccessibleName(self.tr("What is in the code"))
        self._beamer.name(self.tr("Show code on beamer"))
        self._close.name(self.tr("Close"))
