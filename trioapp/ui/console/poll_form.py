"""How many people stand where between two statements: typed, or counted one by one by click or key."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from trioapp.domain.answers import MOST_PEOPLE, PLACES
from trioapp.presentation.answers_board import Count, CountOn, PairRow, PollView
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.buttons import Button, ChosenButton, WordyButton, WrappingButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.number_field import NumberField
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GAP, _SIDE = 6, 14


class PeopleField(NumberField):
    """A number of people; Enter goes on to the next one."""

    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, MOST_PEOPLE)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_people(self, people: int) -> None:
        with QSignalBlocker(self):
            if people != self.value():
                self.setValue(people)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PairButton(ChosenButton, WrappingButton):
    """Both statements of a pair, one above the other; a press has the room see them."""

    def __init__(self) -> None:
        super().__init__("session")
        self._left, self._right = plain_label("note-text", wraps=True), plain_label("note-text", wraps=True)
        self._detail = plain_label("note-moment", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        for label in (self._left, self._right, self._detail):
            self.add_label(label, column)

    def show_pair(self, row: PairRow, detail: str) -> None:
        self._left.setText(f"1  {row.left}")
        self._right.setText(f"{PLACES}  {row.right}")
        self._detail.setText(detail)
        self.show_chosen(is_chosen=row.is_shown)
        self.updateGeometry()


class PairForm(Translated):
    """A pair with a number for each place, from left to right; for the one the room sees, buttons to count by."""

    counted = Signal(object)
    counted_on = Signal(object)
    showing_requested = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pair = 0
        self._row: PairRow | None = None
        self.head = PairButton()
        self.fields = tuple(PeopleField() for _ in range(PLACES))
        self.more, self.fewer = (tuple(Button("small") for _ in range(PLACES)) for _ in range(2))
        self._lay_out()
        self._connect_own()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.head)
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        for line, widgets in enumerate((self.more, self.fields, self.fewer)):
            for place, widget in enumerate(widgets):
                widget.setMinimumWidth(BUTTON_PX)
                grid.addWidget(widget, line, place)
                grid.setColumnStretch(place, 1)
        column.addLayout(grid)

    def _connect_own(self) -> None:
        self.head.clicked.connect(self._show_it)
        for field in self.fields:
            field.valueChanged.connect(self._count)
            field.entered.connect(self._go_on)
            field.left.connect(self.left)
        for button in (*self.more, *self.fewer):
            button.clicked.connect(self._count_on)

    def show_row(self, pair: int, row: PairRow) -> None:
        """That pair, by its number from 0."""
        self._pair, self._row = pair, row
        for field, people in zip(self.fields, row.counts, strict=True):
            field.show_people(people)
        for more, fewer, people in zip(self.more, self.fewer, row.counts, strict=True):
            more.setVisible(row.is_shown)
            more.setEnabled(people < MOST_PEOPLE)
            fewer.setVisible(row.is_shown)
            fewer.setEnabled(people > 0)
        self._retranslate()

    def _show_it(self) -> None:
        self.showing_requested.emit(self._pair)

    def _count(self, people: int) -> None:
        sender = self.sender()
        place = next(place for place, field in enumerate(self.fields) if field is sender)
        self.counted.emit(Count(self._pair, place, people))

    def _count_on(self) -> None:
        sender = self.sender()
        for buttons, by in ((self.more, 1), (self.fewer, -1)):
            for place, button in enumerate(buttons):
                if button is sender:
                    self.counted_on.emit(CountOn(self._pair, place, by))

    def _go_on(self) -> None:
        """To the next number, and from the last one to the head of the pair."""
        sender = self.sender()
        place = next(place for place, field in enumerate(self.fields) if field is sender)
        if place + 1 < PLACES:
            self.fields[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            self.fields[place + 1].selectAll()
        else:
            self.head.setFocus(Qt.FocusReason.TabFocusReason)

    def _retranslate(self) -> None:
        if self._row is None:
            return
        row, pair = self._row, self._pair + 1
        on_beamer = self.tr("on the beamer")
        detail = f"{row.total} · {on_beamer}" if row.is_shown else row.total
        self.head.show_pair(row, detail)
        self.head.setAccessibleName(
            self.tr("Pair {pair}: {left} – {right}").format(pair=pair, left=row.left, right=row.right)
        )
        self.head.hint(detail)
        for place, (field, more, fewer) in enumerate(zip(self.fields, self.more, self.fewer, strict=True), 1):
            field.setAccessibleName(self.tr("Pair {pair}, place {place}").format(pair=pair, place=place))
            more.name("+", self.tr("Pair {pair}, place {place}: one more").format(pair=pair, place=place), str(place))
            fewer.name(
                "−", self.tr("Pair {pair}, place {place}: one less").format(pair=pair, place=place), f"Shift+{place}"
            )


class PollForm(Translated):
    """All pairs of a poll. While no number is typed, 1 to 5 count one more in the pair that the room sees."""

    counted = Signal(object)
    """With a `Count`."""
    counted_on = Signal(object)
    """With a `CountOn`."""
    pair_requested = Signal(object)
    """With the number of the pair that the room is to see, from 0."""
    left = Signal()
    """The keyboard is not in a number any more."""
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: PollView | None = None
        self._title, self._keys = plain_label("heading", wraps=True), plain_label("hint", wraps=True)
        self._undo, self._area = WordyButton(), QScrollArea()
        self._pairs = Supply(self._new_pair)
        self._shortcuts: dict[QShortcut, tuple[int, int]] = {}
        self._lay_out()
        self._undo.clicked.connect(self.undo_requested)
        for place in range(PLACES):
            self._connect_key(str(place + 1), place, 1)
            for modifier in ("Shift", "Ctrl"):
                self._connect_key(f"{modifier}+{place + 1}", place, -1)
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(_SIDE)
        self._column.addStretch()
        area = self._area
        area.setProperty("role", "plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SIDE, _SIDE, _SIDE - 8, _SIDE)
        outer.setSpacing(10)
        outer.addWidget(self._title)
        outer.addWidget(area, 1)
        outer.addWidget(self._keys)
        outer.addWidget(self._undo)

    def _new_pair(self) -> PairForm:
        form = PairForm()
        form.counted.connect(self.counted)
        form.counted_on.connect(self.counted_on)
        form.showing_requested.connect(self.pair_requested)
        form.left.connect(self.left)
        self._column.insertWidget(self._column.count() - 1, form)
        return form

    def _connect_key(self, key: str, place: int, by: int) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._count_by_key)
        self._shortcuts[shortcut] = place, by

    @Slot(object)
    def show_view(self, view: PollView) -> None:
        self._view = view
        self._title.setText(view.title)
        forms = self._pairs.show(len(view.pairs))
        for pair, (form, row) in enumerate(zip(forms, view.pairs, strict=True)):
            form.show_row(pair, row)
            if row.is_shown:
                self._area.ensureWidgetVisible(form, 0, 0)
        self._undo.setVisible(bool(view.undo))
        self._name_undo()

    def begin(self) -> None:
        """Puts the keyboard into the first number of the pair that the room sees."""
        if self._view:
            for form, row in zip(self._pairs.shown, self._view.pairs, strict=True):
                if row.is_shown:
                    form.fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
                    form.fields[0].selectAll()

    def _count_by_key(self) -> None:
        sender = self.sender()
        place, by = next(where for key, where in self._shortcuts.items() if key is sender)
        shown = (number for number, row in enumerate(self._view.pairs) if row.is_shown) if self._view else ()
        for pair in shown:
            self.counted_on.emit(CountOn(pair, place, by))

    def _name_undo(self) -> None:
        if self._view:
            self._undo.name(self.tr("Undo: {act}").format(act=self._view.undo), self.tr("Undo"), self._view.undo)

    def _retranslate(self) -> None:
        self._keys.setText(self.tr("Keys 1 to 5: one more. Shift or Ctrl with 1 to 5: one less. Enter: next number."))
        self._name_undo()
