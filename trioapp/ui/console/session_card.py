"""What can be done with a session and its file: another name, a copy, deleting it, and its backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from trioapp.presentation.sessions_controller import BackupRow, Copying, Keeping, Renaming, Restoring, SessionView
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.keeping_box import KeepingBox
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.scrolled import ScrolledDown
from trioapp.ui.widgets.translated import Translated


class BackupLine(Translated):
    """When a backup was made and what it holds, with a button."""

    restore_requested = Signal(str)

    def __init__(self, row: BackupRow) -> None:
        super().__init__()
        self._row = row
        self._words, self._button = plain_label("", wraps=True), Button("small")
        self._words.setText(row.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self._words)
        column.addWidget(two_sided_row([self._button]))
        self._button.clicked.connect(self._ask)
        self._retranslate()

    def _ask(self) -> None:
        self.restore_requested.emit(self._row.backup)

    def _retranslate(self) -> None:
        self._button.name(self.tr("Put this backup in place"), hint=self._row.words)


class SessionCard(Translated):
    """The backups stand newest first; what became of a damaged session is said at the top."""

    restore_requested = Signal(object)
    """With a `Restoring`."""
    rename_requested = Signal(object)
    """With a `Renaming`."""
    duplicate_requested = Signal(str)
    deletion_requested = Signal(str)
    """With the name of the session's file."""
    keeping_requested = Signal(object)
    """With a `Keeping`."""
    wiping_requested = Signal(str)
    protection_requested = Signal(str)
    copy_requested = Signal(object)
    """With a `Copying`."""
    report_requested = Signal(str)
    prints_requested = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file, self._is_protected = "", False
        self._title, self._told = plain_label("title", wraps=True), plain_label("", wraps=True)
        self._name, self._rename = QLineEdit(), Button()
        self._duplicate, self._copy, self._delete, self._protect = Button(), Button(), Button(), Button()
        self._keep_label, self._keep, self._wipe = plain_label("label"), KeepingBox(), Button()
        self._keep_label.setBuddy(self._keep)
        self._keeps = plain_label("hint", wraps=True)
        self._backups_title, self._about = plain_label("section"), plain_label("hint", wraps=True)
        self._list, self._close = ScrolledDown(), Button()
        self._report, self._prints = Button("primary"), Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        for part in (self._title, self._told, self._name):
            column.addWidget(part)
        column.addWidget(two_sided_row([self._report, self._prints]))
        column.addWidget(two_sided_row([self._rename, self._duplicate, self._copy, self._delete]))
        column.addWidget(two_sided_row([self._keep_label, self._keep, self._wipe]))
        column.addWidget(two_sided_row([self._protect]))
        for part in (self._keeps, self._backups_title, self._about):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addWidget(two_sided_row([], [self._close]))
        self._connect_own()
        self._retranslate()

    def _connect_own(self) -> None:
        self._name.returnPressed.connect(self._ask_name)
        self._rename.clicked.connect(self._ask_name)
        self._report.clicked.connect(self._ask_report)
        self._prints.clicked.connect(self._ask_prints)
        self._duplicate.clicked.connect(self._ask_duplicate)
        self._keep.activated.connect(self._ask_keeping)
        self._wipe.clicked.connect(self._ask_wiping)
        self._copy.clicked.connect(self._ask_copy)
        self._protect.clicked.connect(self._ask_protection)
        self._delete.clicked.connect(self._ask_deletion)
        self._close.clicked.connect(self.closed)

    def show_view(self, view: SessionView) -> None:
        self._file, self._is_protected = view.file, view.is_protected
        self._title.setText(view.title)
        self._told.setText(view.told)
        self._told.setVisible(bool(view.told))
        self._name.setText(view.title)
        self._keeps.setText(view.keeps)
        self._keep.show_days(view.keep_days)
        acts = (self._report, self._prints, self._rename, self._duplicate, self._copy, self._delete, self._protect)
        for part in (self._name, *acts, self._keep_label, self._keep, self._wipe):
            part.setVisible(view.is_there)
        self._keeps.setVisible(bool(view.keeps))
        self._about.setText(view.about)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for row in view.rows:
            line = BackupLine(row)
            line.restore_requested.connect(self._ask)
            column.addWidget(line)
        column.addStretch()
        self._list.setWidget(inside)
        self._retranslate()
        self._close.setFocus()

    @Slot(str)
    def _ask(self, backup: str) -> None:
        self.restore_requested.emit(Restoring(self._file, backup))

    def _ask_name(self) -> None:
        self.rename_requested.emit(Renaming(self._file, self._name.text()))

    def _ask_report(self) -> None:
        self.report_requested.emit(self._file)

    def _ask_prints(self) -> None:
        self.prints_requested.emit(self._file)

    def _ask_duplicate(self) -> None:
        self.duplicate_requested.emit(self._file)

    def _ask_copy(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save a copy of the session in a folder"))
        if folder:
            self.copy_requested.emit(Copying(self._file, Path(folder)))

    def _ask_keeping(self) -> None:
        self.keeping_requested.emit(Keeping(self._file, self._keep.currentData()))

    def _ask_wiping(self) -> None:
        self.wiping_requested.emit(self._file)

    def _ask_protection(self) -> None:
        self.protection_requested.emit(self._file)

    def _ask_deletion(self) -> None:
        self.deletion_requested.emit(self._file)

    def _retranslate(self) -> None:
        self._name.setAccessibleName(self.tr("Name"))
        self._report.name(self.tr("Make a report …"))
        self._prints.name(self.tr("Print cards …"))
        self._rename.name(self.tr("Rename"))
        self._duplicate.name(self.tr("Duplicate"))
        self._copy.name(self.tr("Save a copy …"))
        self._delete.name(self.tr("Delete"))
        self._protect.name(self.tr("Passphrase …") if self._is_protected else self.tr("Protect with a passphrase …"))
        self._keep_label.setText(self.tr("Names and notes stay"))
        self._keep.setAccessibleName(self.tr("Names and notes stay"))
        self._wipe.name(self.tr("Wipe now"))
        self._backups_title.setText(self.tr("BACKUPS"))
        self._list.setAccessibleName(self.tr("Backups"))
        self._close.name(self.tr("Close"))
