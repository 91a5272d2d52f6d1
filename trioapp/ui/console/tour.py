"""A tour of one minute: a frame around one control after the other, and beside it a card with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from trioapp.ui.console.rail import Page
from trioapp.ui.look.measures import fix, panel_width
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

if TYPE_CHECKING:
    from trioapp.ui.console.window import ConsoleWindow

_CARD_WIDTH = 312
_AROUND, _APART = 5, 14
"""How far the frame stands from what it is around, and the card from the frame."""
_FOLLOWS_AFTER_MS = 50
"""When it is looked where the control stands by now, for as long as it moves: pages are laid out."""
_LINE, _ROUND = 4, 10
_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_PageDown)
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)


STOPS = (Page.SESSIONS, Page.RUN, Page.RUN, Page.RUN, Page.RUN, Page.TRIOS, Page.CANVAS, Page.CANVAS)
"""On which page each stop is."""


def control_at(number: int, console: ConsoleWindow) -> QWidget:
    """What is pointed at there; its page must be shown."""
    match number:
        case 0:
            return console.sessions.form
        case 1:
            return console.run.preview
        case 2:
            return console.run.transport
        case 3:
            return console.header.keys
        case 4:
            return console.beside
        case 5:
            return console.trios.board
        case 6:
            return console.canvas.sections
        case _:
            return console.rail


class TourFrame(QWidget):
    """A line around a control, through which it can be clicked."""

    def __init__(self, console: QWidget, tokens: Colouring) -> None:
        super().__init__(console)
        self._tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._tokens.console.focus), _LINE))
            half = _LINE / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)


class TourButton(Button):
    """On it the keys of the tour do what they do on the card, but those that press it."""

    steered = Signal(object)
    """With the `Qt.Key` that was pressed."""

    def event(self, event: QEvent) -> bool:
        """No key of the room is pressed by who steers the tour."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            super().keyPressEvent(event)
        else:
            self.steered.emit(event.key())


class TourCard(Translated):
    """The sentence, and the ways on. It has the keyboard while the tour goes, and gives it to whoever is clicked."""

    forward_requested = Signal()
    back_requested = Signal()
    end_requested = Signal()

    def __init__(self, console: QWidget) -> None:
        super().__init__(console)
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        self._place, self._words, self._keys = (
            plain_label("section"),
            plain_label("heading", wraps=True),
            plain_label("hint", wraps=True),
        )
        self._end, self._back = TourButton("small"), TourButton("small")
        self._forward = TourButton("primary")
        self._inside = QVBoxLayout(self._card)
        self._lay_out()
        self._forward.clicked.connect(self.forward_requested)
        self._back.clicked.connect(self.back_requested)
        self._end.clicked.connect(self.end_requested)
        for button in (self._end, self._back, self._forward):
            button.steered.connect(self._steer)
        self.hide()

    def _lay_out(self) -> None:
        inside, whole = self._inside, QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(8)
        for label in (self._place, self._words, self._keys):
            inside.addWidget(label)
        inside.addWidget(two_sided_row([self._end], [self._back, self._forward]))
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        fix(self, panel=_CARD_WIDTH)

    def show_stop(self, number: int) -> None:
        self._number = number
        self._retranslate()

    @property
    def said(self) -> str:
        return self.accessibleName()

    def needed(self) -> QSize:
        """How large it must be for its sentence, which may have become longer a moment ago."""
        self._inside.invalidate()
        wide = panel_width(_CARD_WIDTH)
        return QSize(wide, self._inside.totalHeightForWidth(wide))

    def event(self, event: QEvent) -> bool:
        """No key of the room is pressed by who steers the tour."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._steer(event.key())

    @Slot(object)
    def _steer(self, key: int) -> None:
        if key in _FORWARD:
            self.forward_requested.emit()
        elif key in _BACK:
            self.back_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.end_requested.emit()

    def _retranslate(self) -> None:
        sentences = (
            self.tr("Every workshop begins here: a name, a programme, and whoever is coming."),
            self.tr("This is what the room sees, from the back row to the front."),
            self.tr("Space starts and pauses, Page Down goes on. A presenter's clicker does the same."),
            self.tr("Sound and beamer: on when you want them, off when you do not."),
            self.tr("What you see goes in here. None of it ever gets onto the beamer."),
            self.tr("Who sits with whom, in which role. Drag a person, or use the keys."),
            self.tr("Part two is drawn together with the room, from bottleneck to learning agenda."),
            self.tr("All pages stand here, in the order of a day. Check looks whether everything is ready."),
        )
        count, number = len(STOPS), self._number
        place = self.tr("Tour, {number} of {count}").format(number=number + 1, count=count)
        self._place.setText(place)
        self._words.setText(sentences[number])
        self._keys.setText(self.tr("→ ←  on and back   Esc  end"))
        self._end.name(self.tr("End tour"))
        self._back.name("←", self.tr("One stop back"))
        self._back.setEnabled(number > 0)
        self._forward.name(self.tr("On") if number + 1 < count else self.tr("Ready"))
        keys = self.tr("Right arrow: on. Left arrow: back. Escape: end of the tour.")
        self.setAccessibleName(f"{place}. {sentences[number]}")
        self.setAccessibleDescription(keys)


class Tour(QObject):
    """Goes from stop to stop, and at its end back to where it began. Whoever goes to another page has ended it.

    It belongs to the console without being its child: as one it was freed twice with it.
    """

    aloud = Signal(str)
    ended = Signal(bool)
    """With True when it comes back to where it began, and False when somebody went elsewhere."""

    def __init__(self, console: ConsoleWindow, tokens: Colouring) -> None:
        super().__init__()
        self._console = console
        self._frame, self.card = TourFrame(console, tokens), TourCard(console)
        self._number, self._is_on = 0, False
        self._began_on: Page | None = None
        self._focus_before: QWidget | None = None
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOWS_AFTER_MS)
        self._following.timeout.connect(self._place)
        self.card.forward_requested.connect(self._go_on)
        self.card.back_requested.connect(self._go_back)
        self.card.end_requested.connect(self.end)
        console.page_changed.connect(self._follow_page)
        console.resized.connect(self._place)
        console.destroyed.connect(self._following.stop)

    @property
    def is_on(self) -> bool:
        return self._is_on

    def begin(self) -> None:
        if not self._is_on:
            self._began_on, self._focus_before = self._console.page, QApplication.focusWidget()
        self._is_on, self._number = True, 0
        self._show()

    @Slot()
    def end(self) -> None:
        """Back to where it began."""
        if not self._is_on:
            return
        self._put_away()
        self.ended.emit(True)
        if self._began_on is not None:
            self._console.show_page(self._began_on)
        if self._focus_before and self._focus_before.isVisible():
            self._focus_before.setFocus()

    def leave(self) -> None:
        """It ends where the trainer went."""
        if self._is_on:
            self._put_away()
            self.ended.emit(False)

    @Slot()
    def _go_on(self) -> None:
        if self._number + 1 == len(STOPS):
            self.end()
        else:
            self._number += 1
            self._show()

    @Slot()
    def _go_back(self) -> None:
        if self._number:
            self._number -= 1
            self._show()

    @Slot(object)
    def _follow_page(self, page: Page) -> None:
        if self._is_on and page is not STOPS[self._number]:
            self.leave()

    def _show(self) -> None:
        page = STOPS[self._number]
        if self._console.page is not page:
            self._console.show_page(page)
        self.card.show_stop(self._number)
        for part in (self._frame, self.card):
            part.show()
            part.raise_()
        self._place()
        self._following.start()
        self.card.setFocus()
        self.aloud.emit(self.card.said)

    @Slot()
    def _place(self) -> None:
        if not self._is_on:
            return
        control = control_at(self._number, self._console)
        window = self._console.rect()
        self._frame.setVisible(control.isVisible())
        around = QRect(control.mapTo(self._console, QPoint(0, 0)), control.size())
        framed = around.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window)
        if framed != self._frame.geometry():
            self._following.start()
        self._frame.setGeometry(framed)
        self.card.setGeometry(beside(framed, self.card.needed(), window))

    def _put_away(self) -> None:
        self._is_on = False
        self._following.stop()
        self._frame.hide()
        self.card.hide()


def beside(framed: QRect, card: QSize, window: QRect) -> QRect:
    """Where the card stands: right of what is framed, left of it, below or above, wherever it covers nothing of it.

    Where there is no such place it stands at the bottom right.
    """
    room = window.adjusted(_APART, _APART, -_APART, -_APART)
    across = min(max(framed.top(), room.top()), room.bottom() - card.height())
    along = min(max(framed.left(), room.left()), room.right() - card.width())
    places = (
        QPoint(framed.right() + _APART, across),
        QPoint(framed.left() - _APART - card.width(), across),
        QPoint(along, framed.bottom() + _APART),
        QPoint(along, framed.top() - _APART - card.height()),
    )
    found = (QRect(place, card) for place in places)
    corner = QRect(QPoint(room.right() - card.width(), room.bottom() - card.height()), card)
    return next((one for one in found if room.contains(one)), corner)
