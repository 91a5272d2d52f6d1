"""The choice of how long names and notes stay."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from trioapp.domain.retention import CHOICES
from trioapp.ui.widgets.combo_box import ComboBox


class KeepingBox(ComboBox):
    """Its data are days; 0 is until the program closes, and None until somebody deletes them."""

    def __init__(self) -> None:
        super().__init__()
        self._name_choices()

    def show_days(self, days: int | None) -> None:
        self.setCurrentIndex(self.findData(days))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_choices()
        super().changeEvent(event)

    def _name_choices(self) -> None:
        chosen = self.currentIndex()
        self.clear()
        for days in CHOICES:
            self.addItem(self._in_words(days), days)
        self.setCurrentIndex(chosen)

    def _in_words(self, days: int | None) -> str:
        if days is None:
            return self.tr("until you delete them")
        return self.tr("%n day(s)", "", days) if days else self.tr("until the program closes")
