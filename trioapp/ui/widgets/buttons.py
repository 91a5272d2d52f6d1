"""Buttons of the console: each works by Enter as well, and may show the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.labels import Draw, plain_label
from trioapp.ui.widgets.styling import set_role

_SIDE = 14


class Button(QPushButton):
    """A button whose words are plain text: an ampersand in a name is an ampersand."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)
        self._draw: Draw | None = None
        self.setProperty("role", role)
        self.setMinimumHeight(BUTTON_PX)
        self._hint = self._sentence = ""

    def name(self, words: str, accessible: str = "", hint: str = "") -> None:
        """Shows `words`; a screen reader says `accessible`, or the words, and `hint` after it."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(accessible or words)
        self.hint(hint)

    def hint(self, hint: str) -> None:
        """Such as the key that does the same; a screen reader says it before the sentence."""
        self._hint = hint
        self._describe()

    def explain(self, sentence: str) -> None:
        """Says what it is for, to who asks."""
        self._sentence = sentence
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(" · ".join(filter(None, (self._hint, self._sentence))))

    def show_icon(self, draw: Draw) -> None:
        self._draw = draw
        self.setIcon(draw())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and self._draw:
            self.setIcon(self._draw())
        super().changeEvent(event)


class ChosenButton(Button):
    """A button that is chosen or is not, which is heard as well as seen. A press asks for it and changes nothing."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self._is_chosen = False
        self.setCheckable(True)
        self.toggled.connect(self._ask)

    def show_chosen(self, *, is_chosen: bool, otherwise: str = "plain") -> None:
        """`otherwise` is what the style sheet calls one that is not chosen."""
        self._is_chosen = is_chosen
        self.setChecked(is_chosen)
        set_role(self, "chosen" if is_chosen else otherwise, of="state")

    def nextCheckState(self) -> None:
        """A press leaves it as it is, until it is shown otherwise."""

    @Slot(bool)
    def _ask(self, is_checked: bool) -> None:
        """A screen reader ticks without a press."""
        if is_checked is not self._is_chosen:
            self.setChecked(self._is_chosen)
            self.click()


class LaidOutButton(Button):
    """A button that is as large as the labels laid out in it need; a press on a label is one on the button."""

    _wraps = False

    def add_label(self, label: QLabel, layout: QBoxLayout, stretch: int = 0) -> None:
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(label, stretch)

    def wrap(self) -> None:
        """Makes it as narrow as what it stands in; its words go on on further lines."""
        self._wraps = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint().expandedTo(QSize(0, BUTTON_PX)) if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, BUTTON_PX) if self._wraps else self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return self._wraps or super().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if self._wraps and layout else super().heightForWidth(width)


class WrappingButton(LaidOutButton):
    """A button that is as narrow as what it stands in; its words go on on further lines."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self.wrap()


class WordyButton(WrappingButton):
    """A button with as many words as a sentence."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self._words = plain_label("button-word", wraps=True, parent=self)
        self._words.setProperty("on", role)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 4, _SIDE, 4)
        self.add_label(self._words, column)

    def name(self, words: str, accessible: str = "", hint: str = "") -> None:
        self._words.setText(words)
        self.setAccessibleName(accessible or words)
        self.hint(hint)
        self.updateGeometry()


class KeyButton(LaidOutButton):
    """A button with its key in small letters behind its word."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self._word = plain_label("button-word", parent=self)
        self._key = plain_label("button-key", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(8)
        row.addStretch()
        for label in (self._word, self._key):
            label.setProperty("on", role)
            self.add_label(label, row)
        row.addStretch()

    def name(self, words: str, accessible: str = "", hint: str = "") -> None:
        """Shows `words` and, small, the key `hint`."""
        if (words, hint) == (self._word.text(), self._key.text()) and self.accessibleName() == (accessible or words):
            return
        self._word.setText(words)
        self._key.setText(hint)
        self._key.setVisible(bool(hint))
        self.setAccessibleName(accessible or words)
        self.hint(hint)
        self.updateGeometry()

    def tell_key(self, key: str) -> None:
        """Says its key to who listens, where there is no room to show it."""
        self.setAccessibleDescription(key)
