"""Settings one below the other, each with a sentence on what it does, under a heading."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from trioapp.ui.look.measures import LARGE_TEXT, fix, share
from trioapp.ui.widgets.labels import plain_label

_FIELD_PX, _SIDE = 470, 24


class SettingRow(QWidget):
    """The name of a setting and what it does, and at the right its field; a box to tick says its name itself."""

    def __init__(self, field: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self._field = field
        self._name, self._about = plain_label("label", wraps=True), plain_label("hint", wraps=True)
        words, self._row = QVBoxLayout(), QHBoxLayout(self)
        self._row.setContentsMargins(0, 8, 0, 8)
        words.setSpacing(2)
        is_box = isinstance(field, QCheckBox)
        words.addWidget(field if is_box else self._name)
        words.addWidget(self._about)
        self._row.addLayout(words, 1)
        if not is_box:
            self._name.setBuddy(field)
            self._row.addLayout(_fields(field, beside))
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)
        self._make_room()

    def _make_room(self) -> None:
        """Where text is large the field stands below the words."""
        is_large = share() > LARGE_TEXT
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8 if is_large else 24)

    def say(self, name: str, about: str) -> None:
        self._name.setText(name)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._field.setAccessibleName(name)
        self._field.setAccessibleDescription(about)
        if isinstance(self._field, QCheckBox):
            self._field.setText(name)

    @property
    def words(self) -> str:
        return f"{self._field.accessibleName()} {self._about.text()}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel that turns the page does not turn a setting that is passed by."""
        if event.type() == QEvent.Type.Wheel and not self._field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Section(QFrame):
    """Settings that belong together, on a card below their heading."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = plain_label("heading")
        self._rows: list[SettingRow] = []
        self._others: list[QWidget] = []
        card = QFrame()
        card.setProperty("role", "card")
        self._card = QVBoxLayout(card)
        self._card.setContentsMargins(_SIDE, 10, _SIDE, 14)
        self._card.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(card)

    def add_row(self, row: SettingRow) -> SettingRow:
        self._rows.append(row)
        self._card.addWidget(row)
        return row

    def add(self, part: QWidget) -> None:
        """What is no setting of its own; it is seen as long as the section is."""
        self._others.append(part)
        self._card.addWidget(part)

    def seek(self, words: str, unseen: frozenset[SettingRow] = frozenset()) -> None:
        """Shows only the settings in which all these words stand; `unseen` are those that do not count now."""
        parts = words.casefold().split()
        is_sought = all(part in self.heading.text().casefold() for part in parts)
        for row in self._rows:
            is_found = is_sought or all(part in row.words.casefold() for part in parts)
            row.setVisible(is_found and row not in unseen)
        is_found_here = any(not row.isHidden() for row in self._rows) or self._is_in_others(parts)
        self.setVisible(is_sought or is_found_here)

    def _is_in_others(self, parts: list[str]) -> bool:
        said = " ".join(part.accessibleName() for part in self._others).casefold()
        return bool(said) and all(part in said for part in parts)


def _fields(field: QWidget, beside: QWidget | None) -> QHBoxLayout:
    """As wide for every setting, so that they stand below each other."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(field, 1, Qt.AlignmentFlag.AlignVCenter)
    if beside:
        row.addWidget(beside)
    taken = beside.sizeHint().width() + 12 if beside else 0
    fix(field, panel=max(120, _FIELD_PX - taken))
    return row
