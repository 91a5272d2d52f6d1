"""Where a report of a session is made: kinds of files as ticks, what would be in it, the folder, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from trioapp.presentation.export_view import ExportView, KindRow
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import ElidedLabel, plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.scrolled import ScrolledDown
from trioapp.ui.widgets.translated import Translated

_WHOLE, _LIST_PX = 100, 120


class KindTick(QCheckBox):
    """One kind of file."""

    def __init__(self, row: KindRow) -> None:
        super().__init__()
        self.kind = row.kind
        self.show_row(row)

    def show_row(self, row: KindRow) -> None:
        self.setText(row.words)
        self.setAccessibleName(row.words)
        self.setChecked(row.is_ticked)


class ExportPanel(Translated):
    """It stands in the place of the card of a session until it is closed."""

    kinds_ticked = Signal(object)
    """With a frozenset of kinds."""
    naming_switched = Signal(bool)
    notes_switched = Signal(bool)
    pages_wanted = Signal()
    """They are to be shown, or put away."""
    folder_wanted = Signal(object)
    making_requested = Signal()
    cancelling_requested = Signal()
    folder_opening_requested = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: ExportView | None = None
        self._title, self._kinds = plain_label("title", wraps=True), QVBoxLayout()
        self._named, self._notes = QCheckBox(), QCheckBox()
        self._contents_title, self._contents = plain_label("section"), plain_label("", wraps=True)
        self._reader = plain_label("", wraps=True)
        self._look = Button()
        self._doubts, self._doubt_lines = plain_label("", wraps=True), plain_label("hint", wraps=True)
        self._folder_label, self._folder, self._choose = plain_label("label"), ElidedLabel("hint"), Button()
        self._progress, self._told = QProgressBar(), plain_label("", wraps=True)
        self._make, self._cancel, self._open, self._close = Button("primary"), Button(), Button(), Button()
        self._progress.setRange(0, _WHOLE)
        self._ticks: list[KindTick] = []
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        self._kinds.setSpacing(4)
        column.addLayout(self._kinds)
        column.addSpacing(4)
        for tick in (self._named, self._notes):
            column.addWidget(tick)
        column.addSpacing(4)
        for part in (self._contents_title, self._contents, self._reader, self._doubts, self._doubt_lines):
            column.addWidget(part)
        column.addStretch()
        scroll = ScrolledDown(inside, least=_LIST_PX)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 24, 28, 24)
        outside.setSpacing(10)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._look)
        outside.addLayout(heading)
        outside.addWidget(scroll, 1)
        folder = QHBoxLayout()
        folder.addWidget(self._folder_label)
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._choose)
        outside.addLayout(folder)
        outside.addWidget(self._progress)
        outside.addWidget(self._told)
        outside.addWidget(two_sided_row([self._make, self._cancel, self._open], [self._close]))

    def _connect_own(self) -> None:
        self._named.clicked.connect(self.naming_switched)
        self._notes.clicked.connect(self.notes_switched)
        self._look.clicked.connect(self.pages_wanted)
        self._choose.clicked.connect(self._ask_folder)
        self._make.clicked.connect(self.making_requested)
        self._cancel.clicked.connect(self.cancelling_requested)
        self._open.clicked.connect(self._ask_opening)
        self._close.clicked.connect(self.closed)

    def show_view(self, view: ExportView) -> None:
        was_working = self._view is not None and self._view.is_working
        self._view = view
        self._title.setText(view.title)
        self._show_kinds(view.kinds)
        self._named.setChecked(view.named)
        self._notes.setChecked(view.with_notes)
        said = (
            (self._contents, view.contents),
            (self._reader, view.reader),
            (self._doubts, view.doubts),
            (self._doubt_lines, "\n".join(view.doubt_lines)),
            (self._told, view.told),
        )
        for label, words in said:
            label.setText(words)
            label.setVisible(bool(words))
        self._folder.show_text(view.folder)
        for tick, words in ((self._named, view.named_words), (self._notes, view.with_notes_words)):
            tick.setText(words)
            tick.setAccessibleName(words)
        self._progress.setValue(round(view.share * _WHOLE))
        self._show_work(is_working=view.is_working, was_working=was_working, is_saved=bool(view.saved_in))

    def begin(self) -> None:
        if self._ticks:
            self._ticks[0].setFocus()

    def begin_at_pages(self) -> None:
        """Puts the keyboard where the pages are asked for."""
        self._look.setFocus()

    def _show_kinds(self, rows: tuple[KindRow, ...]) -> None:
        if not self._ticks:
            self._ticks = [KindTick(row) for row in rows]
            for tick in self._ticks:
                tick.clicked.connect(self._tell_kinds)
                self._kinds.addWidget(tick)
        for tick, row in zip(self._ticks, rows, strict=True):
            tick.show_row(row)

    def _show_work(self, *, is_working: bool, was_working: bool, is_saved: bool) -> None:
        """While it is made, nothing can be changed but that it goes on; then the keyboard is where it was.

        Who has gone on elsewhere keeps it.
        """
        is_waiting = self.window().focusWidget() is self._cancel
        for part in (*self._ticks, self._named, self._notes, self._choose, self._close):
            part.setEnabled(not is_working)
        self._progress.setVisible(is_working)
        self._cancel.setVisible(is_working)
        if is_working and not was_working:
            self._cancel.setFocus()
        self._make.setVisible(not is_working)
        self._open.setVisible(is_saved and not is_working)
        if is_waiting and not is_working:
            (self._open if is_saved else self._make).setFocus()

    def _tell_kinds(self) -> None:
        self.kinds_ticked.emit(frozenset(tick.kind for tick in self._ticks if tick.isChecked()))

    def _ask_folder(self) -> None:
        question, start = (self._view.folder_question, self._view.folder) if self._view else ("", "")
        folder = QFileDialog.getExistingDirectory(self, question, start)
        if folder:
            self.folder_wanted.emit(Path(folder))

    def _ask_opening(self) -> None:
        if self._view:
            self.folder_opening_requested.emit(self._view.saved_in)

    def _retranslate(self) -> None:
        self._contents_title.setText(self.tr("WHAT IS IN IT"))
        self._look.name(self.tr("Look at the pages"), hint=self.tr("Shows how the PDF will look, or puts it away."))
        self._folder_label.setText(self.tr("Save in"))
        self._choose.name(self.tr("Another folder …"))
        self._progress.setAccessibleName(self.tr("How much of the report is made"))
        self._make.name(self.tr("Save the report"))
        self._cancel.name(self.tr("Stop"), self.tr("Stop making the report"))
        self._open.name(self.tr("Open folder"))
        self._close.name(self.tr("Close"))
