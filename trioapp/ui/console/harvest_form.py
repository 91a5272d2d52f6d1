"""The trio that is heard now: its sentence, what kind it is, and how long it still has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.harvest import LONGEST_SENTENCE, LONGEST_THEME, Level, Tone
from trioapp.domain.texts import plain_line
from trioapp.presentation.harvest_board import HarvestClock, HarvestView, Part
from trioapp.ui.console.observation_pad import NoteField, TrioChooser
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Colour, Colouring
from trioapp.ui.widgets.buttons import Button, KeyButton
from trioapp.ui.widgets.labels import ReadOut, plain_label
from trioapp.ui.widgets.letters_first import settles_undo
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_FIELD_HEIGHT = 124
_BAR_HEIGHT, _GAP = 10, 3
_TONE_KEYS = {Tone.GOOD: "G", Tone.HARD: "H"}
_LEVEL_KEYS = {Level.SELF: "1", Level.COLLABORATION: "2", Level.ORGANISATION: "3"}
_SIGNS = {Tone.GOOD: "+", Tone.HARD: "−"}
_SHARE_KEY, _THEME_KEY, _CLOCK_KEY, _MORE_KEY, _SKIP_KEY, _BACK_KEY = "S", "T", "R", "N", "Down", "Up"


Ink = Callable[[Colouring], Colour]
"""Gives a colour of the theme that is worn."""


def _blue(tokens: Colouring) -> Colour:
    return tokens.role("storyteller").fill


def _brown(tokens: Colouring) -> Colour:
    return tokens.role("interviewer").fill


def _quiet(tokens: Colouring) -> Colour:
    return tokens.console.secondary


class SharesBar(QWidget):
    """A thin bar in parts that are as long as they are many, with a gap after each; what is left of it is empty."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self._shares: tuple[tuple[float, Ink], ...] = ()
        self.setFixedHeight(_BAR_HEIGHT)

    def show_shares(self, shares: tuple[tuple[float, Ink], ...]) -> None:
        """Each a share of the whole (0 to 1) and its colour, from left to right."""
        if shares != self._shares:
            self._shares = shares
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        empty = QColor(self._tokens.console.card.background)
        painter.fillRect(self.rect(), empty)
        painter.setPen(QColor(self._tokens.console.edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        left = 0.0
        for share, ink in self._shares:
            painter.fillRect(QRectF(left, 0, share * self.width(), self.height()), QColor(ink(self._tokens)))
            left += share * self.width()
            painter.fillRect(QRectF(left - _GAP, 0, _GAP, self.height()), empty)
        painter.end()


class SpreadView(QWidget):
    """How many sentences are of which kind: a bar, and below it the words and numbers in the same order."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._bar, self._words = SharesBar(tokens), ReadOut()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self._words)

    def show_parts(self, name: str, parts: tuple[Part, ...]) -> None:
        total = sum(part.count for part in parts)
        counted = zip(parts, (_blue, _brown, _quiet), strict=False)
        self._bar.show_shares(tuple((part.count / total, ink) for part, ink in counted) if total else ())
        self._words.show_text(" · ".join(f"{part.word} {part.count}" for part in parts))
        self._words.setAccessibleName(name)


class SentenceField(NoteField):
    """The field for a sentence: Enter gives it. What is taken back while it is empty is a step, and no letters."""

    def event(self, event: QEvent) -> bool:
        return settles_undo(event, has_letters=self.document().isUndoAvailable()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.finished.emit()
            return
        super().keyPressEvent(event)

    def show_text(self, text: str) -> None:
        """Puts that in the place of what stands here, from where no key brings it back."""
        with QSignalBlocker(self):
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)


class ThemeField(QLineEdit):
    """What the sentence is about: the name of a theme, typed or found by arrow keys; a new name is a new theme."""

    chosen = Signal(str)
    keyboard_changed = Signal()
    """It has come here, or has gone."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._shown = ""
        self.setMaxLength(LONGEST_THEME)
        self.editingFinished.connect(self.choose_typed)

    def show_themes(self, names: tuple[str, ...], chosen: str, *, is_another: bool) -> None:
        """What is being typed stays, unless it `is_another` sentence by now."""
        is_being_typed = self.text() != self._shown == chosen and not is_another
        self._names, self._shown = names, chosen
        if not is_being_typed:
            self.setText(chosen)

    def choose_typed(self) -> None:
        """What stands here is what the sentence is about."""
        if self.text() != self._shown:
            self.chosen.emit(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.keyboard_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keyboard_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self._names:
            super().keyPressEvent(event)
            return
        begin = -1 if step > 0 else 0
        place = self._names.index(self.text()) if self.text() in self._names else begin
        self.setText(self._names[(place + step) % len(self._names)])


class HarvestForm(Translated):
    """Everything that is asked of one trio, in the order in which it is done; each has a key."""

    typed = Signal(str)
    given = Signal()
    left = Signal()
    """The keyboard is not in the sentence any more."""
    skip_requested = Signal()
    back_requested = Signal()
    another_requested = Signal()
    deletion_requested = Signal()
    clock_requested = Signal()
    trio_chosen = Signal(object)
    tone_chosen = Signal(object)
    level_chosen = Signal(object)
    sharing_switched = Signal(bool)
    theme_chosen = Signal(str)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._view: HarvestView | None = None
        self._title, self._state = plain_label("title"), plain_label("hint")
        self._bar, self._time, self._restart = SharesBar(tokens), ReadOut(), Button("small")
        self._field = SentenceField()
        self._tones = {tone: Button("kind") for tone in Tone}
        self._levels = {level: Button("kind") for level in Level}
        self._theme_label, self._theme, self._share = plain_label("label"), ThemeField(), QCheckBox()
        self._give, self._skip, self._back = KeyButton("primary"), KeyButton(), KeyButton()
        self._more, self._delete = Button("small"), Button("small")
        self._progress, self._trios = ReadOut(), TrioChooser()
        self._lay_out()
        self._connect_own()
        self._connect_keys()
        self._retranslate()

    # -- building

    def _lay_out(self) -> None:
        fix(self._field, height=_FIELD_HEIGHT)
        self._field.setTabChangesFocus(True)
        self._theme_label.setBuddy(self._theme)
        panel = QFrame()
        panel.setProperty("role", "panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(two_sided_row([self._title, self._state], [self._progress]))
        column.addLayout(self._clock_row())
        column.addWidget(self._field)
        for buttons in (self._tones, self._levels):
            column.addLayout(_evenly(list(buttons.values())))
        column.addLayout(self._theme_row())
        column.addWidget(self._share)
        column.addLayout(_evenly([self._give]))
        column.addLayout(_evenly([self._back, self._skip]))
        column.addLayout(_evenly([self._more, self._delete]))
        column.addWidget(self._trios)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel)

    def _clock_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._bar, 1)
        row.addWidget(self._time)
        row.addWidget(self._restart)
        return row

    def _theme_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._theme_label)
        row.addWidget(self._theme, 1)
        return row

    def _connect_own(self) -> None:
        """What is ticked tells by `toggled`: a screen reader ticks without a click."""
        self._field.textChanged.connect(self._pass_text_on)
        self._field.left.connect(self.left)
        self._field.finished.connect(self._give.click)
        for button in (self._give, self._skip, self._back, self._more):
            button.clicked.connect(self._theme.choose_typed)  # before the trio is left
        self._give.clicked.connect(self.given)
        self._skip.clicked.connect(self.skip_requested)
        self._back.clicked.connect(self.back_requested)
        self._more.clicked.connect(self.another_requested)
        self._delete.clicked.connect(self.deletion_requested)
        self._restart.clicked.connect(self.clock_requested)
        self._trios.chosen.connect(self._choose_trio)
        self._share.toggled.connect(self.sharing_switched)
        self._theme.chosen.connect(self.theme_chosen)
        self._theme.returnPressed.connect(self.begin)
        self._theme.keyboard_changed.connect(self._name_giving)
        for button in self._tones.values():
            button.setCheckable(True)
            button.toggled.connect(self._choose_tone)
        for button in self._levels.values():
            button.setCheckable(True)
            button.toggled.connect(self._choose_level)
        for button in (*self._tones.values(), *self._levels.values(), self._give, self._skip, self._back, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect_keys(self) -> None:
        """All with Alt, so that they work while a sentence is typed and are no key of the room."""
        pressed: dict[str, Button | QCheckBox] = {
            **{_TONE_KEYS[tone]: button for tone, button in self._tones.items()},
            **{_LEVEL_KEYS[level]: button for level, button in self._levels.items()},
            _SHARE_KEY: self._share,
            _CLOCK_KEY: self._restart,
            _MORE_KEY: self._more,
            _SKIP_KEY: self._skip,
            _BACK_KEY: self._back,
        }
        for key, button in pressed.items():
            self._shortcut(key).activated.connect(button.click)
        self._shortcut(_THEME_KEY).activated.connect(self._begin_theme)

    def _shortcut(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(f"Alt+{key}"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        return shortcut

    # -- showing

    def begin(self) -> None:
        """Puts the keyboard into the sentence."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_view(self, view: HarvestView) -> None:
        is_another = self._view is None or self._view.draft != view.draft
        self._view = view
        self._title.setText(view.title)
        self._state.setText(f"· {view.state}")
        if is_another or plain_line(self._field.toPlainText())[:LONGEST_SENTENCE].rstrip() != view.text:
            self._field.show_text(view.text)
        for tone, button in self._tones.items():
            _show_chosen(button, is_chosen=tone is view.tone)
        for level, button in self._levels.items():
            _show_chosen(button, is_chosen=level is view.level)
        _show_ticked(self._share, is_ticked=view.may_share)
        names = tuple(card.name for card in view.cards if card.id)
        self._theme.show_themes(names, view.theme, is_another=is_another)
        self._progress.show_text(view.progress)
        self._trios.show_trios(view.trios, view.trio)
        for button in (self._more, self._delete):
            button.setEnabled(view.is_kept)

    def show_clock(self, clock: HarvestClock) -> None:
        self._time.show_text(clock.figures)
        self._bar.show_shares(((clock.left, _blue),))

    # -- what is done

    def _pass_text_on(self) -> None:
        text = self._field.toPlainText()
        if len(text) > LONGEST_SENTENCE:
            self._field.show_text(plain_line(text)[:LONGEST_SENTENCE])
            text = self._field.toPlainText()
        self.typed.emit(text)

    def _begin_theme(self) -> None:
        self._theme.selectAll()
        self._theme.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _name_giving(self) -> None:
        """Enter in the theme goes back to the sentence, and is no key of this button."""
        self._give.name(self.tr("Next trio"), hint="" if self._theme.hasFocus() else self.tr("Enter"))

    def _choose_trio(self, number: int) -> None:
        """By the place of its button, counted from 1."""
        if self._view:
            self.trio_chosen.emit(self._view.trios[number - 1].number)

    def _choose_tone(self) -> None:
        pressed: QObject = self.sender()
        self.tone_chosen.emit(next(tone for tone, button in self._tones.items() if button is pressed))

    def _choose_level(self) -> None:
        pressed: QObject = self.sender()
        self.level_chosen.emit(next(level for level, button in self._levels.items() if button is pressed))

    def _retranslate(self) -> None:
        tones = {Tone.GOOD: self.tr("Good"), Tone.HARD: self.tr("Hard")}
        for tone, word in tones.items():
            self._tones[tone].name(f"{_SIGNS[tone]} {word} · Alt+{_TONE_KEYS[tone]}", word, f"Alt+{_TONE_KEYS[tone]}")
        levels = {
            Level.SELF: self.tr("Self"),
            Level.COLLABORATION: self.tr("Collaboration"),
            Level.ORGANISATION: self.tr("Organisation"),
        }
        for level, word in levels.items():
            key = f"Alt+{_LEVEL_KEYS[level]}"
            self._levels[level].name(f"{word}\n{key}", word, key)
        self._field.setAccessibleName(self.tr("Sentence"))
        self._field.setPlaceholderText(self.tr("I learned that …, because … So I will …"))
        share, theme, more, again = self.tr("May be shared"), self.tr("Theme"), self.tr("One more"), self.tr("Again")
        self._share.setText(f"{share} · Alt+{_SHARE_KEY}")
        self._share.setAccessibleName(share)
        self._theme_label.setText(f"{theme} · Alt+{_THEME_KEY}")
        self._theme.setAccessibleName(theme)
        self._theme.setPlaceholderText(self.tr("none; ↓ for the list"))
        self._name_giving()
        self._skip.name(self.tr("Skip"), hint="Alt+↓")
        self._back.name(self.tr("Back"), hint="Alt+↑")
        self._more.name(f"{more} · Alt+{_MORE_KEY}", self.tr("One more sentence"))
        self._delete.name(self.tr("Delete"), self.tr("Delete sentence"))
        self._restart.name(f"{again} · Alt+{_CLOCK_KEY}", self.tr("Start the time again"))
        self._time.setAccessibleName(self.tr("Time for this trio"))
        self._progress.setAccessibleName(self.tr("Trios heard"))


def _show_ticked(button: QAbstractButton, *, is_ticked: bool) -> None:
    with QSignalBlocker(button):
        button.setChecked(is_ticked)


def _show_chosen(button: Button, *, is_chosen: bool) -> None:
    _show_ticked(button, is_ticked=is_chosen)
    set_role(button, "chosen" if is_chosen else "plain", of="state")


def _evenly(buttons: list[Button]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button, 1)
    return row
