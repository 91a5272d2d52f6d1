"""The page of part two: a row of buttons for what is drawn and designed there, and the one that was chosen."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated


class Section(StrEnum):
    """What there is on the page, in the order of the workshop."""

    FIELD = "field"
    THEORY = "theory"
    SYSTEM = "system"
    CHAIN = "chain"
    AGENDA = "agenda"


class CanvasPage(Translated):
    """Each section has a widget of its own, which is seated here once."""

    section_changed = Signal(object)
    undo_requested = Signal()
    """By key, from a part of the page that has nothing of its own to take back."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self._buttons: dict[Section, Button] = {}
        self._widgets: dict[Section, QWidget] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addWidget(self._stack, 1)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_requested)

    def seat(self, section: Section, widget: QWidget) -> None:
        button = Button("choice")
        button.clicked.connect(self._choose)
        self._buttons[section], self._widgets[section] = button, widget
        self._row.insertWidget(self._row.count() - 1, button)
        self._stack.addWidget(widget)
        self._retranslate()
        if len(self._widgets) == 1:
            self.show_section(section)

    @property
    def section(self) -> Section | None:
        """The one that is shown."""
        shown = self._stack.currentWidget()
        return next((section for section, widget in self._widgets.items() if widget is shown), None)

    def show_section(self, section: Section) -> None:
        self._stack.setCurrentWidget(self._widgets[section])
        for known, button in self._buttons.items():
            set_role(button, "chosen" if known is section else "plain", of="state")
        self.section_changed.emit(section)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        current = self._stack.currentWidget()
        if current:
            current.setFocus()

    def focus_section(self) -> None:
        """Puts the keyboard on the button of what is shown."""
        if self.section:
            self._buttons[self.section].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self) -> None:
        button = self.sender()
        self.show_section(next(section for section, known in self._buttons.items() if known is button))

    def _retranslate(self) -> None:
        words = {
            Section.FIELD: self.tr("Adaptive and learning"),
            Section.THEORY: self.tr("Theory of change"),
            Section.SYSTEM: self.tr("Learning system"),
            Section.CHAIN: self.tr("From sentence to agenda"),
            Section.AGENDA: self.tr("Learning agenda"),
        }
        for section, button in self._buttons.items():
            button.name(words[section])
