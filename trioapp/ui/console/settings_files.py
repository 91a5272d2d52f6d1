"""Where sessions are kept, from the next start perhaps elsewhere, and how many backups there are."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from trioapp.presentation.data_folders import FoldersView
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import ReadOut, plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated


class FoldersBox(Translated):
    """The folder of this start, that of the next one, the file of settings, and the backups."""

    opening_requested = Signal(str)
    folder_chosen = Signal(str)
    """Empty for the user's own one."""

    def __init__(self) -> None:
        super().__init__()
        self._view = FoldersView("", "", "")
        self._names = [plain_label("label") for _ in range(3)]
        self._data, self._settings = ReadOut(), ReadOut()
        self._next, self._backups = plain_label("nudge", wraps=True), plain_label("hint", wraps=True)
        self._about, self._told = plain_label("hint", wraps=True), plain_label("hint", wraps=True)
        self._open, self._choose, self._own = Button(), Button(), Button()
        self._open_settings, self._open_backups = Button(), Button()
        self._lay_out()
        self._open.clicked.connect(self._ask_to_open)
        self._choose.clicked.connect(self._ask_for_folder)
        self._own.clicked.connect(self._ask_for_own)
        self._open_settings.clicked.connect(self._ask_to_open_settings)
        self._open_backups.clicked.connect(self._ask_to_open_backups)
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        for part in (self._names[0], self._about, self._data, self._next, self._told):
            column.addWidget(part)
        column.addWidget(two_sided_row([self._open, self._choose, self._own]))
        column.addSpacing(14)
        for part in (self._names[1], self._backups):
            column.addWidget(part)
        column.addWidget(two_sided_row([self._open_backups]))
        column.addSpacing(14)
        for part in (self._names[2], self._settings):
            column.addWidget(part)
        column.addWidget(two_sided_row([self._open_settings]))

    @Slot(object)
    def show_view(self, view: FoldersView) -> None:
        self._view = view
        self._data.show_text(view.folder)
        self._settings.show_text(view.settings)
        for label, words in ((self._next, view.next), (self._told, view.told), (self._backups, view.backups)):
            label.setText(words)
            label.setVisible(bool(words))
        self._choose.setEnabled(view.can_choose)
        self._own.setVisible(view.can_go_back)

    def say(self, name: str, about: str) -> None:
        self._names[0].setText(name)
        self._about.setText(about)
        self._data.setAccessibleName(name)

    @Slot()
    def _ask_to_open(self) -> None:
        self.opening_requested.emit(self._view.folder)

    @Slot()
    def _ask_to_open_settings(self) -> None:
        self.opening_requested.emit(self._view.settings_folder)

    @Slot()
    def _ask_to_open_backups(self) -> None:
        self.opening_requested.emit(self._view.backups_folder)

    @Slot()
    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Keep the data in another folder from the next start"))
        if folder:
            self.folder_chosen.emit(folder)

    @Slot()
    def _ask_for_own(self) -> None:
        self.folder_chosen.emit("")

    def _retranslate(self) -> None:
        self._names[1].setText(self.tr("Backups"))
        self._names[2].setText(self.tr("File of these settings"))
        self._settings.setAccessibleName(self.tr("File of these settings"))
        self._open.name(self.tr("Open the data folder"))
        self._choose.name(self.tr("Another folder …"))
        self._own.name(self.tr("The usual folder again"))
        self._open_settings.name(self.tr("Open its folder"))
        self._open_backups.name(self.tr("Open the backups"))
        self.setAccessibleName(self.tr("Data folder, backups, file of settings, --data-dir"))
