"""The page of part two: a row of buttons for what is drawn and designed there, and the one that was chosen."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trioapp.domain.keys import Action
from trioapp.ui.widgets.buttons import ChosenButton
from trioapp.ui.widgets.live_keys import PageKeys
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.translated import Translated


class Section(StrEnum):
    """What there is on the page, in the order of the workshop."""

    FIELD = "field"
    THEORY = "theory"
    SYSTEM = "system"
    CHAIN = "chain"
    AGENDA = "agenda"


class CanvasPage(Translated):
    """Each section has a widget of its own, which is wanted when it is first shown, and seated then."""

    section_changed = Signal(object)
    section_wanted = Signal(object)
    undo_requested = Signal()
    """By key, from a part of the page that has nothing of its own to take back."""

    def __init__(self) -> None:
        super().__init__()
        self._widgets: dict[Section, QWidget] = {}
        self._section: Section | None = None
        self._stack = OneAtATime()
        self._buttons = {section: ChosenButton("choice") for section in Section}
        self.sections = row = FlowingRow(8)
        for button in self._buttons.values():
            button.clicked.connect(self._choose)
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addWidget(self.sections)
        column.addWidget(self._stack, 1)
        self.own_keys = PageKeys(self, {Action.UNDO: self.undo_requested})
        self._retranslate()

    def seat(self, section: Section, widget: QWidget) -> None:
        self._widgets[section] = widget
        self._stack.addWidget(widget)

    @property
    def section(self) -> Section | None:
        """The one that is shown; none before the page is first seen."""
        return self._section

    def show_section(self, section: Section) -> None:
        if section not in self._widgets:
            self.section_wanted.emit(section)
        self._stack.setCurrentWidget(self._widgets[section])
        self._section = section
        for known, button in self._buttons.items():
            button.show_chosen(is_chosen=known is section)
        self.section_changed.emit(section)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        if self._section is None:
            self.show_section(Section.FIELD)
        if shown := self._stack.currentWidget():
            shown.setFocus()

    def focus_section(self) -> None:
        """Puts the keyboard on the button of what is shown."""
        if self._section:
            self._buttons[self._section].setFocus(Qt.FocusReason.ShortcutFocusReason)

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
