"""Shows the sentence of a control beside it: where the mouse rests, or where the keyboard is when somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from trioapp.ui.console.explaining import explain, sentence_of
from trioapp.ui.widgets.labels import BegunLabel, ElidedLabel, Pill, plain_label

_WIDEST, _APART, _SIDE = 440, 6, 8
_LOOKS_EACH_MS = 300


class Tip(QFrame):
    """A sentence over the window. It stays while the mouse is on it or on what it is about (WCAG 1.4.13)."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "tip")
        self._words = plain_label("tip-words", wraps=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.addWidget(self._words)
        self._about = QRect()
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_LOOKS_EACH_MS)
        self._looking.timeout.connect(self._look)
        self.hide()

    def show_about(self, control: QWidget, sentence: str, *, is_pointed_at: bool) -> None:
        """It goes with the mouse where that asked for it, and else with the keyboard."""
        self._about = QRect(control.mapTo(self._window, QPoint(0, 0)), control.size())
        self._words.setText(sentence)
        self.setGeometry(self._place())
        self.show()
        self.raise_()
        if is_pointed_at:
            self._looking.start()

    def _place(self) -> QRect:
        """Below it, or above where there is no room, and in the window as a whole."""
        window, at = self._window.size(), self._about
        needed = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 32
        wide = min(_WIDEST, needed, window.width() - 2 * _SIDE)
        high = self._column.heightForWidth(wide)
        top = at.bottom() + _APART
        if top + high > window.height():
            top = max(0, at.top() - _APART - high)
        left = max(_SIDE, min(at.left(), window.width() - wide - _SIDE))
        return QRect(left, top, wide, high)

    @Slot()
    def _look(self) -> None:
        """Only while it is shown."""
        self.follow_mouse(self._window.mapFromGlobal(QCursor.pos()))
        if self.isVisible():
            self._looking.start()

    def follow_mouse(self, place: QPoint) -> None:
        """Goes when the mouse, at that place in the window, is neither here nor there, nor on the way."""
        around = self.geometry().united(self._about) if self._is_beside() else self.geometry()
        if not (around.contains(place) or self._about.contains(place)):
            self.hide()

    def _is_beside(self) -> bool:
        """Whether what lies between the two belongs to the way from one to the other."""
        return abs(self.geometry().left() - self._about.left()) < self.width()

    def hide(self) -> None:
        self._looking.stop()
        super().hide()


class Explainer(QObject):
    """Gives the controls of a window their sentences when they are first wanted, and shows one at a time."""

    def __init__(self, window: QWidget, sentences: Callable[[], Mapping[str, str]]) -> None:
        """`sentences` gives those of the language that is switched on, as one object as long as it stays."""
        super().__init__(window)
        self._window, self._sentences = window, sentences
        self._given: Mapping[str, str] = {}
        self.tip = Tip(window)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow_focus)

    @Slot()
    def explain_all(self) -> None:
        """What came since; or everything, where the language has become another one."""
        sentences = self._sentences()
        explain(self._window, sentences, is_anew=sentences is not self._given)
        self._given = sentences

    def explain_page(self, page: QWidget | None) -> None:
        """What is new in it, once it is seen."""
        if page is not None:
            explain(page, self._sentences())

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A row that was made after its page was seen has its sentence before it is read out."""
        self.tip.hide()
        if now is not None and self._window.isAncestorOf(now) and not sentence_of(now):
            self.explain_all()

    @Slot()
    def show_focused(self) -> None:
        """The sentence of what has the keyboard."""
        self._show(self._window.focusWidget(), is_pointed_at=False)

    @Slot(object)
    def show_pointed(self, under: QWidget | None) -> None:
        """The sentence of what the mouse rests on."""
        if not self._show(under, is_pointed_at=True):
            self.explain_all()
            self._show(under, is_pointed_at=True)

    def _show(self, control: QWidget | None, *, is_pointed_at: bool) -> bool:
        while control is not None and control is not self._window:
            if sentence := sentence_of(control) or _words_left_out(control):
                self.tip.show_about(control, sentence, is_pointed_at=is_pointed_at)
                return True
            control = control.parentWidget()
        return False


def _words_left_out(shown: QWidget) -> str:
    """What it stands for, where there was no room to say it."""
    return shown.hidden_words if isinstance(shown, BegunLabel | ElidedLabel | Pill) else ""
