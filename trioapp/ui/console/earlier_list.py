"""What a note said before, to choose from: any of it can be brought back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from trioapp.presentation.notes_controller import EarlierRow
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.buttons import LaidOutButton
from trioapp.ui.widgets.labels import plain_label


class EarlierTextButton(LaidOutButton):
    """One earlier text, and until when the note read so."""

    chosen = Signal(object)
    """With its number."""

    def __init__(self, row: EarlierRow, parent: QWidget) -> None:
        super().__init__("session", parent)
        self._number = row.number
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        until = self.tr("until {time}").format(time=row.until)
        for role, text in (("note-moment", until), ("note-text", row.text)):
            label = plain_label(role, wraps=True, parent=self)
            label.setText(text)
            self.add_label(label, column)
        self.setAccessibleName(self.tr("Bring back: {text}").format(text=row.text))
        self.hint(until)
        self.clicked.connect(self._choose)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the pad is; its words go on on further lines."""
        return QSize(0, BUTTON_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else super().heightForWidth(width)

    def _choose(self) -> None:
        self.chosen.emit(self._number)


class EarlierList(QScrollArea):
    """The earlier texts of a note, newest on top."""

    chosen = Signal(object)
    """With the number of a text."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: tuple[EarlierRow, ...] = ()
        self._buttons: list[EarlierTextButton] = []
        self.hide()

    def show_rows(self, rows: tuple[EarlierRow, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._fill()

    def focus_first(self) -> None:
        next(iter(self._buttons), self).setFocus(Qt.FocusReason.PopupFocusReason)

    def say_again(self) -> None:
        """In another language."""
        self._fill()

    def _fill(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self._buttons = [EarlierTextButton(row, inside) for row in self._rows]
        for button in self._buttons:
            button.chosen.connect(self.chosen)
            column.addWidget(button)
        column.addStretch()
        self.setWidget(inside)
