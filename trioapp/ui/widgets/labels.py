"""Text on the console that is never read as anything but text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from trioapp.domain.texts import begun
from trioapp.ui.widgets.announcing import announce

Draw = Callable[[], QIcon]
"""Gives a picture in the colours of the theme that is worn now."""
SIGN_PX = 18
"""How large the sign of a pill is."""
_CURSOR = 6
"""Pixels that a field keeps free beside its text."""


def plain_label(role: str = "", *, wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label that shows what a person typed as it was typed; `role` is what the style sheet calls it."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setProperty("role", role)
    return label


class Told(QLabel):
    """A sentence about what was done or could not be, said aloud too; it takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "nudge")
        self.hide()

    def say(self, sentence: str) -> None:
        is_new = sentence != self.text()
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if is_new and self.isVisible():
            announce(self, sentence)


class Sign(QLabel):
    """A picture, so many pixels high and wide, that is drawn again when the theme is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._draw: Draw | None = None
        self._size = 0

    def show_icon(self, draw: Draw, size: int) -> None:
        self._draw, self._size = draw, size
        self.setPixmap(draw().pixmap(size, size))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and self._draw:
            self.show_icon(self._draw, self._size)
        super().changeEvent(event)


class ElidedLabel(QLabel):
    """A label on one line that leaves out a part of a text it has no room for; screen readers get all of it."""

    def __init__(
        self,
        role: str = "",
        leaves_out: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole, self._leaves_out = "", leaves_out
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        if text == self._whole:
            return
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    @property
    def hidden_words(self) -> str:
        """All of it, where a part is left out."""
        return "" if self.text() == self._whole else self._whole

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._leaves_out, self.width()))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class BegunLabel(QLabel):
    """A label that wraps, and shows so many letters of a long text; a screen reader, and who points at it, get all."""

    def __init__(self, role: str, most: int) -> None:
        super().__init__()
        self._whole, self._most = "", most
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setText(begun(text, self._most))
        self.setAccessibleName(text)

    @property
    def hidden_words(self) -> str:
        """All of it, where the end is left out."""
        return "" if self.text() == self._whole else self._whole


class Pill(QLabel):
    """A few words on a ground of their own, or a sign for them where there is no room; they are heard either way."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "pill")
        self._draw, self._words, self._why, self._is_small = draw, "", "", False

    @property
    def hidden_words(self) -> str:
        """What the sign stands for, and what more there is to say of it."""
        return "\n".join(filter(None, (self._words if self._is_small else "", self._why)))

    def explain(self, sentence: str) -> None:
        self._why = sentence
        self.setAccessibleDescription(sentence)

    def show_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.be_small(is_small=self._is_small)

    def be_small(self, *, is_small: bool) -> None:
        self._is_small = is_small
        if is_small:
            self.setPixmap(self._draw().pixmap(SIGN_PX, SIGN_PX))
        else:
            self.setText(self._words)


class ReadOut(QLineEdit):
    """A figure or a few words that change while one looks; a screen reader finds them by a name that stays.

    One that never `shrinks` is always read to its end, whatever has to give way.
    """

    def __init__(self, role: str = "readout", parent: QWidget | None = None, *, shrinks: bool = True) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", role)
        width = QSizePolicy.Policy.Preferred if shrinks else QSizePolicy.Policy.Minimum
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_text(self, text: str) -> None:
        """What is around it is laid out anew only when it needs another room."""
        if text != self.text():
            before = self.sizeHint()
            self.setText(text)
            self.setCursorPosition(0)
            if self.sizeHint() != before:
                self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QSize(
            self.fontMetrics().horizontalAdvance(self.text() or " ") + _CURSOR, self.fontMetrics().height()
        )
        return self.style().sizeFromContents(QStyle.ContentsType.CT_LineEdit, option, contents, self)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())
