"""The page of the harvest: left the trio that is heard, right the themes with what was said before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout

from trioapp.domain.harvest import LONGEST_THEME
from trioapp.presentation.harvest_board import Delete, HarvestClock, HarvestView, Put
from trioapp.presentation.take_away import TakeAwayView
from trioapp.ui.console.harvest_form import HarvestForm, SpreadView
from trioapp.ui.console.harvest_themes import ThemeBoard
from trioapp.ui.console.take_away_panel import TakeAwayPanel
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.rows import FlowingRow, two_sided_row
from trioapp.ui.widgets.translated import Translated

_FORM_WIDTH = 410
_NUMBER_KEYS = 9


class HarvestPage(Translated):
    """Sentences go into a theme by drag, or by Ctrl and its number; by Ctrl+0 out of any."""

    wished = Signal(object)
    """With a `HarvestWish`."""
    theme_named = Signal(str)
    beamer_requested = Signal()
    undo_requested = Signal()
    take_away_requested = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._view: HarvestView | None = None
        self.form, self.board, self.take_away = HarvestForm(tokens), ThemeBoard(), TakeAwayPanel()
        self.take_away.hide()
        self._title, self._advice = plain_label("heading"), plain_label("hint", wraps=True)
        self._new, self._add = QLineEdit(), Button()
        self._beamer, self._code, self._undo = Button(), Button(), Button()
        self._told, self._keys = Told(), plain_label("hint", wraps=True)
        self._tones, self._levels = SpreadView(tokens), SpreadView(tokens)
        self._new.setMaxLength(LONGEST_THEME)
        self._numbers = {self._number_key(number): number for number in range(_NUMBER_KEYS + 1)}
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _number_key(self, number: int) -> QShortcut:
        shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._put_by_key)
        return shortcut

    def _lay_out(self) -> None:
        left = QScrollArea()
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setProperty("role", "plain")
        left.setWidgetResizable(True)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fix(left, panel=_FORM_WIDTH)
        left.setWidget(self.form)
        right = QVBoxLayout()
        right.setContentsMargins(20, 14, 20, 12)
        right.setSpacing(10)
        right.addWidget(two_sided_row([self._title, self._new, self._add], [self._code, self._beamer]))
        for part in (self._advice, self._told):
            right.addWidget(part)
        right.addWidget(self.board, 1)
        right.addWidget(self.take_away, 1)
        spreads = FlowingRow(24, is_even=True)
        for spread in (self._tones, self._levels):
            spreads.add(spread)
        right.addWidget(spreads)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._keys, 1)
        foot.addWidget(self._undo)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(right, 1)

    def _connect_own(self) -> None:
        self.board.wished.connect(self.wished)
        self.form.deletion_requested.connect(self._delete_open)
        self._new.returnPressed.connect(self._name_theme)
        self._add.clicked.connect(self._name_theme)
        self._beamer.clicked.connect(self.beamer_requested)
        self._code.clicked.connect(self.take_away_requested)
        self._undo.clicked.connect(self.undo_requested)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        self.form.begin()

    def fold(self) -> None:
        """Forgets what was typed and not done: it was meant for another session."""
        self._new.clear()
        self.show_told("")
        self.take_away.closed.emit()

    @Slot(object)
    def show_view(self, view: HarvestView) -> None:
        self._view = view
        self.form.show_view(view)
        self.board.show_cards(view.cards)
        self._advice.setText(view.advice)
        self._advice.setVisible(bool(view.advice))
        self._beamer.setEnabled(view.can_show)
        self._undo.setVisible(bool(view.undo))
        self._name_counts()

    @Slot(object)
    def show_take_away(self, view: TakeAwayView | None) -> None:
        """In the place of the themes; with None they are there again."""
        was_shown, is_shown = self.take_away.isVisibleTo(self), view is not None
        self.take_away.setVisible(is_shown)
        for part in (self.board, self._tones, self._levels, self._keys):
            part.setVisible(not is_shown)
        if view:
            self.take_away.show_view(view)
        if is_shown and not was_shown:
            self.take_away.begin()
        elif was_shown and not is_shown:
            self._code.setFocus()

    @Slot(object)
    def show_clock(self, clock: HarvestClock) -> None:
        self.form.show_clock(clock)

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was not done, or an end that was reached; empty for nothing."""
        self._told.say(sentence)

    def _name_theme(self) -> None:
        if self._new.text().strip():
            self.theme_named.emit(self._new.text())
            self._new.clear()

    def _delete_open(self) -> None:
        if self._view:
            self.wished.emit(Delete(self._view.draft))

    def _put_by_key(self) -> None:
        """The sentence that has the keyboard, or else the one that is open."""
        pressed: QObject = self.sender()
        number = next(number for key, number in self._numbers.items() if key is pressed)
        if self._view and number < len(self._view.cards):
            self.wished.emit(Put(self.board.held or self._view.draft, self._view.cards[number].id))

    def _name_counts(self) -> None:
        if self._view:
            self._tones.show_parts(self.tr("Good and hard"), self._view.tones)
            self._levels.show_parts(self.tr("Levels"), self._view.levels)
            self._undo.name(self.tr("Undo: {act}").format(act=self._view.undo), self.tr("Undo"), self._view.undo)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Themes"))
        self._new.setAccessibleName(self.tr("New theme"))
        self._new.setPlaceholderText(self.tr("New theme"))
        self._add.name(self.tr("Add theme"))
        self._beamer.name(self.tr("Show on beamer"))
        self._code.name(self.tr("QR code …"), self.tr("Take-away of this trio as a QR code"))
        self._keys.setText(
            self.tr("Ctrl+1 to 5: into that theme. Ctrl+0: into none. Enter on a sentence: change it; Delete: away.")
        )
        self._name_counts()
