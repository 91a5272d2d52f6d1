"""What this program is, which version, what it is built of, and under which licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout

from trioapp.domain.parts import Part
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated


class AboutPage(Translated):
    """Arrows go through the parts, and beside them stands the licence of the one that is chosen."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._version, self._parts_there = "", tuple[Part, ...]()
        self._title, self._what = plain_label("title"), plain_label("", wraps=True)
        self._own, self._qt = plain_label("", wraps=True), plain_label("hint", wraps=True)
        self._heading = plain_label("section")
        self._parts, self._text = QListWidget(), QPlainTextEdit()
        self._parts.setWordWrap(True)
        self._parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._close = Button("primary")
        self._lay_out()
        self._parts.currentRowChanged.connect(self._show_part)
        self._close.clicked.connect(self.closed)
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        for label in (self._title, self._what, self._own, self._qt, self._heading):
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._parts, 2)
        row.addWidget(self._text, 3)
        column.addLayout(row, 1)
        column.addWidget(two_sided_row([], [self._close]))

    def show_program(self, version: str, parts: tuple[Part, ...]) -> None:
        """The first of the parts is chosen."""
        self._version, self._parts_there = version, parts
        self._parts.clear()
        for part in parts:
            name = " ".join(filter(None, (part.name, part.version)))
            QListWidgetItem(" · ".join(filter(None, (name, part.licence))), self._parts)
        self._parts.setCurrentRow(0)
        self._retranslate()

    def begin(self) -> None:
        self._parts.setFocus()

    @Slot(int)
    def _show_part(self, place: int) -> None:
        if 0 <= place < len(self._parts_there):
            part = self._parts_there[place]
            self._text.setPlainText("\n\n".join(filter(None, (part.home, part.text))))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("trioapp {version}").format(version=self._version))
        self._what.setText(
            self.tr(
                "Projects, times and observes exercises in small groups. It works offline and sends nothing to anybody."
            )
        )
        self._own.setText(
            self.tr("Anybody may use, copy, change and pass on trioapp: it is under the MIT licence, without warranty.")
        )
        self._qt.setText(
            self.tr(
                "Qt is used under the LGPL, version 3: you may replace its libraries by your own. How, and where its"
                " source is, stands with Qt in the list."
            )
        )
        self._heading.setText(self.tr("WHAT IT IS BUILT OF, AND THE LICENCES"))
        self._parts.setAccessibleName(self.tr("Parts of the program"))
        self._text.setAccessibleName(self.tr("Licence of the chosen part"))
        self._close.name(self.tr("Back to settings"))
