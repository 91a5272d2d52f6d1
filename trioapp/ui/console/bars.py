"""Sentences across the whole console: what is wrong, and what must be answered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout

from trioapp.presentation.run_controller import Absence
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated


class NoticeBar(QFrame):
    """A sentence across the window."""

    aloud = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._words = plain_label("notice-words", wraps=True)
        self._close = Button()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self.hide)
        self._close.hide()
        self.hide()

    def offer_closing(self, words: str) -> None:
        self._close.name(words)
        self._close.show()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))
        self.aloud.emit(words)


class AlertBar(Translated):
    """Red, and there as long as something is not saved; another folder can be chosen to save it in."""

    folder_chosen = Signal(object)
    """With the `Path` of a folder."""
    aloud = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "alert")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words, self._elsewhere = plain_label("alert-words", wraps=True), Button("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._elsewhere)
        self._elsewhere.clicked.connect(self._choose)
        self._retranslate()
        self.hide()

    def show_words(self, words: str) -> None:
        """As long as they are the same they are said once."""
        is_new = words != self._words.text()
        self._words.setText(words)
        self.setVisible(bool(words))
        if is_new:
            self.aloud.emit(words)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save the session in another folder"))
        if folder:
            self.folder_chosen.emit(Path(folder))

    def _retranslate(self) -> None:
        self._elsewhere.name(self.tr("Save elsewhere …"))


class DeletedNoteBar(Translated):
    """Offers to bring back the note that was deleted last."""

    bringing_back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words, self._button = plain_label("hint", wraps=True), Button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self.bringing_back_requested)
        self._retranslate()
        self.hide()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))

    def _retranslate(self) -> None:
        self._button.name(self.tr("Bring back"))


class AbsenceBar(Translated):
    """Tells how long the program was away, and asks whether that time counts."""

    leaving_out_requested = Signal(object)
    aloud = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._absence: Absence | None = None
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = plain_label("notice-words", wraps=True)
        self._count, self._leave_out = Button(), Button("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        row.addWidget(self._leave_out)
        self._count.clicked.connect(self.hide)
        self._leave_out.clicked.connect(self._ask)
        self._retranslate()
        self.hide()

    def show_absence(self, absence: Absence | None) -> None:
        is_new = absence != self._absence
        self._absence = absence
        self._words.setText(absence.words if absence else "")
        self.setVisible(absence is not None)
        if absence and is_new:
            self.aloud.emit(absence.words)

    def _ask(self) -> None:
        self.hide()
        self.leaving_out_requested.emit(self._absence)

    def _retranslate(self) -> None:
        self._count.name(self.tr("Let it count"))
        self._leave_out.name(self.tr("Do not count it"))


class WayOutBar(Translated):
    """Says that what is shown stands in the place of something else, and is the way back to that."""

    ending_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words, self._end = plain_label("notice-words", wraps=True), Button("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._end)
        self._end.clicked.connect(self.ending_requested)
        self._retranslate()
        self.hide()


class RehearsalBar(WayOutBar):
    """Says that this is a rehearsal, and is the way out of it."""

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Rehearsal at ten times the speed. Nothing of it is kept."))
        self._end.name(self.tr("End rehearsal"))


class BringingBackBar(Translated):
    """Names what was deleted last, and offers to bring it back."""

    bringing_back_requested = Signal()

    def __init__(self, side: int = 0, above: int = 0) -> None:
        """`side` and `above` are the pixels between it and what is around it."""
        super().__init__()
        self._name = ""
        self._words, self._button = plain_label("hint", wraps=True), Button()
        row = QHBoxLayout(self)
        row.setContentsMargins(side, above, side, above)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self.bringing_back_requested)
        self._retranslate()
        self.hide()

    def show_name(self, name: str) -> None:
        self._name = name
        self.setVisible(bool(name))
        self._retranslate()
