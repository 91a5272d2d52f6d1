"""What is selected in a theory of change, with everything that can be said about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from trioapp.domain.texts import shortened
from trioapp.domain.theory import LEAST_WEIGHT, MOST_WEIGHT, Choice, Field
from trioapp.domain.theory_of_change import AssumptionKind, Ground, Standing
from trioapp.presentation.theory_board import (
    Ask,
    Assume,
    AssumptionView,
    Choose,
    Join,
    LetGo,
    Remove,
    Select,
    TheoryView,
    Weigh,
    WriteIn,
)
from trioapp.ui.console.theory_fields import ChoiceField, LineField, LongField
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_LETTERS = 300
"""More of a text is not repeated; all of it is in its field."""
_LETTERS_IN_LIST = 34


class _Form(Translated):
    """Fields of one thing, each below its word; what is typed or chosen becomes a wish."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._item = ""
        self._typed: dict[QObject, Field] = {}
        self._labels: dict[QWidget, QLabel] = {}
        self._title, self._hint = plain_label("heading", wraps=True), plain_label("hint", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self._title)

    def _add(self, field: QWidget, into: QVBoxLayout | None = None) -> None:
        """The field below its word."""
        label = self._labels[field] = plain_label("label")
        label.setBuddy(field)
        for part in (label, field):
            (into or self._column).addWidget(part)

    def _take(self, field: LineField | LongField, what: Field) -> None:
        self._typed[field] = what
        field.typed.connect(self._write)
        field.left.connect(self._let_go)

    def _name(self, field: QWidget, words: str) -> None:
        self._labels[field].setText(words)
        field.setAccessibleName(words)

    def _row(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self._column.addLayout(row)

    def _write(self, text: str) -> None:
        self.wished.emit(WriteIn(self._item, self._typed[self.sender()], text))

    def _let_go(self) -> None:
        self.wished.emit(LetGo())

    def _remove(self) -> None:
        self.wished.emit(Remove(self._item))

    def _show_hint(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


class BoxForm(_Form):
    """A box: its text, who does it, and an arrow to another one."""

    def __init__(self) -> None:
        super().__init__()
        self.first = LongField()
        self._who, self._other = LineField(), ChoiceField()
        self._join, self._delete = Button("small"), Button("small")
        self._add(self.first)
        self._column.addWidget(self._hint)
        self._add(self._who)
        self._add(self._other)
        self._row(self._join, self._delete)
        self._column.addStretch()
        self._take(self.first, Field.TEXT)
        self._take(self._who, Field.WHO)
        self._join.clicked.connect(self._ask_for_arrow)
        self._delete.clicked.connect(self._remove)
        self._retranslate()

    def show_view(self, view: TheoryView) -> None:
        box = view.box
        if box is None:
            return
        self._item = box.id
        self._title.setText(box.kind_word)
        self.first.show_text(box.text)
        self._who.show_text(box.who)
        self._show_hint(box.hint)
        others = tuple((row.id, shortened(row.words, _LETTERS_IN_LIST)) for row in view.outline if row.level == 0)
        others = tuple(other for other in others if other[0] != box.id)
        known = self._other.value if any(other[0] == self._other.value for other in others) else None
        self._other.show_choices(others, known or (others[0][0] if others else None))
        self._join.setEnabled(bool(others))

    def _ask_for_arrow(self) -> None:
        self.wished.emit(Join(self._item, str(self._other.value)))

    def _retranslate(self) -> None:
        self._name(self.first, self.tr("Text"))
        self._name(self._who, self.tr("Who"))
        self._name(self._other, self.tr("Arrow to"))
        self._join.name(self.tr("Draw arrow"))
        self._delete.name(self.tr("Remove box"))


class ArrowForm(_Form):
    """An arrow: its sentence, why, and what is assumed about it."""

    def __init__(self) -> None:
        super().__init__()
        self.first = LongField()
        self._sentence = plain_label("note-text", wraps=True)
        self._assumed, self._more, self._delete = plain_label("label"), Button("small"), Button("small")
        self._about: tuple[AssumptionView, ...] = ()
        self._column.addWidget(self._sentence)
        self._add(self.first)
        self._column.addWidget(self._assumed)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._column.addLayout(self._list)
        self._row(self._more, self._delete)
        self._column.addStretch()
        self._buttons = Supply(self._new_button)
        self._take(self.first, Field.BECAUSE)
        self._more.clicked.connect(self._ask_for_more)
        self._delete.clicked.connect(self._remove)
        self._retranslate()

    def show_view(self, view: TheoryView) -> None:
        line = view.line
        if line is None:
            return
        self._item = line.id
        self._sentence.setText(shortened(line.sentence, _LETTERS))
        self.first.show_text(line.because)
        self._about = tuple(one for one in view.assumptions if one.arrow == line.id)
        for button, one in zip(self._buttons.show(len(self._about)), self._about, strict=True):
            words = f"{one.number}. {one.text or '…'}"
            button.name(shortened(words, _LETTERS_IN_LIST), shortened(words, _LETTERS))

    def _new_button(self) -> Button:
        button = Button("session")
        button.clicked.connect(self._open)
        self._list.addWidget(button)
        return button

    def _open(self) -> None:
        pressed: QObject = self.sender()
        place = next(place for place, button in enumerate(self._buttons.shown) if button is pressed)
        self.wished.emit(Select(self._about[place].id))

    def _ask_for_more(self) -> None:
        self.wished.emit(Assume(self._item))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Arrow"))
        self._name(self.first, self.tr("Because"))
        self._assumed.setText(self.tr("What must be so?"))
        self._more.name(self.tr("Add assumption"))
        self._delete.name(self.tr("Remove arrow"))


class AssumptionForm(_Form):
    """An assumption: what kind it is, how much it matters, and how it could be found out."""

    def __init__(self) -> None:
        super().__init__()
        self.first = LongField()
        self._number, self._arrow = 0, ""
        self._back, self._ask, self._delete = Button("small"), Button("primary"), Button("small")
        self._kind, self._ground, self._standing = ChoiceField(), ChoiceField(), ChoiceField()
        self._importance, self._uncertainty = ChoiceField(), ChoiceField()
        self._doubter, self._counter, self._test = LineField(), LineField(), LineField()
        self._state = plain_label("prompt", wraps=True)
        self._row(self._back)
        self._add(self.first)
        self._column.addWidget(self._hint)
        self._add_pairs()
        for field in (self._doubter, self._counter, self._test, self._standing):
            self._add(field)
        self._column.addWidget(self._state)
        self._row(self._ask, self._delete)
        self._column.addStretch()
        self._connect_own()
        self._retranslate()

    def _add_pairs(self) -> None:
        """Two choices side by side, in two rows."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for place, field in enumerate((self._kind, self._ground, self._importance, self._uncertainty)):
            column = QVBoxLayout()
            column.setSpacing(4)
            self._add(field, column)
            grid.addLayout(column, *divmod(place, 2))
            grid.setColumnStretch(place % 2, 1)
        self._column.addLayout(grid)

    def _connect_own(self) -> None:
        self._take(self.first, Field.TEXT)
        self._take(self._doubter, Field.DOUBTER)
        self._take(self._counter, Field.COUNTER_EXAMPLE)
        self._take(self._test, Field.SMALLEST_TEST)
        for field in (self._kind, self._ground, self._standing):
            field.chosen.connect(self._choose)
        for field in (self._importance, self._uncertainty):
            field.chosen.connect(self._weigh)
        self._back.clicked.connect(self._go_back)
        self._ask.clicked.connect(self._make_question)
        self._delete.clicked.connect(self._remove)

    def show_view(self, view: TheoryView) -> None:
        one = view.assumption
        if one is None:
            return
        self._item, self._arrow, self._number = one.id, one.arrow, one.number
        self.first.show_text(one.text)
        self._show_hint(one.hint)
        self._kind.show_choices(view.words.kinds, one.kind)
        self._ground.show_choices(view.words.grounds, one.ground)
        self._standing.show_choices(view.words.standings, one.standing)
        weights = ((0, view.words.weight), *((n, str(n)) for n in range(LEAST_WEIGHT, MOST_WEIGHT + 1)))
        self._importance.show_choices(weights, one.importance)
        self._uncertainty.show_choices(weights, one.uncertainty)
        for field, text in (
            (self._doubter, one.doubter),
            (self._counter, one.counter_example),
            (self._test, one.smallest_test),
        ):
            field.show_text(text)
        self._show_state(one)

    def _show_state(self, one: AssumptionView) -> None:
        words = ""
        if one.has_question:
            words = self.tr("✓ It is a learning question.")
        elif one.is_to_be_learned:
            words = self.tr("⚑ Important and uncertain: make it a learning question.")
        self._state.setText(words)
        self._state.setVisible(bool(words))
        self._ask.setEnabled(not one.has_question)
        self._retranslate()

    def _choose(self, value: Choice | None) -> None:
        kinds: dict[QObject, type[Choice]] = {
            self._kind: AssumptionKind, self._ground: Ground, self._standing: Standing,
        }  # fmt: skip
        self.wished.emit(Choose(self._item, kinds[self.sender()], value))

    def _weigh(self, _value: object) -> None:
        weights = [
            value if isinstance(value := field.value, int) else 0 for field in (self._importance, self._uncertainty)
        ]
        self.wished.emit(Weigh(self._item, *weights))

    def _go_back(self) -> None:
        self.wished.emit(Select(self._arrow))

    def _make_question(self) -> None:
        self.wished.emit(Ask(self._item))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Assumption {number}").format(number=self._number))
        self._back.name(self.tr("‹ Arrow"), self.tr("Back to the arrow"))
        self._name(self.first, self.tr("What must be so?"))
        self._name(self._kind, self.tr("Kind"))
        self._name(self._ground, self.tr("Rests on"))
        self._name(self._importance, self.tr("Importance, 1 to 5"))
        self._name(self._uncertainty, self.tr("Uncertainty, 1 to 5"))
        self._name(self._doubter, self.tr("Who doubts it"))
        self._name(self._counter, self.tr("Counter-example"))
        self._name(self._test, self.tr("Smallest test"))
        self._name(self._standing, self.tr("Standing"))
        self._ask.name(self.tr("Make learning question"))
        self._delete.name(self.tr("Remove"), self.tr("Remove assumption"))


class TheoryPanel(Translated):
    """The form of what is selected; where nothing is, how to begin."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._help = plain_label("hint", wraps=True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._help.setContentsMargins(14, 10, 14, 10)
        self.box, self.arrow, self.assumption = BoxForm(), ArrowForm(), AssumptionForm()
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 0, 0)
        for part in (self._help, self.box, self.arrow, self.assumption):
            parts.addWidget(part)
        parts.addStretch()
        for form in (self.box, self.arrow, self.assumption):
            form.wished.connect(self.wished)
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self._retranslate()

    def show_view(self, view: TheoryView) -> None:
        form = self._form_for(view)
        if form:
            form.show_view(view)
        for part in (self._help, self.box, self.arrow, self.assumption):
            part.setVisible(part is (form or self._help))

    def begin(self) -> None:
        """Puts the keyboard into the first field of what is selected."""
        for form in (self.box, self.arrow, self.assumption):
            if form.isVisible():
                form.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _form_for(self, view: TheoryView) -> BoxForm | ArrowForm | AssumptionForm | None:
        if view.box:
            return self.box
        return self.arrow if view.line else self.assumption if view.assumption else None

    def _retranslate(self) -> None:
        self._help.setText(
            self.tr(
                "1 to 6 adds a box, Enter writes in it. Drag from the side of a box to draw an arrow, or press A and "
                "choose the other box. Arrow keys go from box to box, with Ctrl they move the box; Delete removes."
            )
        )
