"""The page of the chain: sentence, theme, topic, question and form in columns, one chain lit, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from trioapp.presentation.agenda_board import Branch, CardField, ChainView, Make, StepCard, StepCell, Strand
from trioapp.ui.console.agenda_fields import DayField, LineField
from trioapp.ui.console.empty_place import EmptyPlace
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button, ChosenButton, LaidOutButton, WordyButton
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_COLUMNS = 5
_LIT, _OPEN = "●", "○"


class StepButton(ChosenButton, LaidOutButton):
    """A step of a chain; a press lights its chain."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("session")
        self._id = ""
        self.wrap()
        self._text = plain_label("note-text", wraps=True, parent=self)
        self._about = plain_label("note-moment", wraps=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(2)
        for label in (self._text, self._about):
            self.add_label(label, column)
        self.clicked.connect(self._choose)

    @property
    def step(self) -> str:
        return self._id

    def show_cell(self, cell: StepCell) -> None:
        self._id = cell.id
        self._text.setText(f"{_LIT} {cell.text}" if cell.is_lit else cell.text)
        self._about.setText(cell.about)
        self._about.setVisible(bool(cell.about))
        self.setAccessibleName(f"{cell.text} {cell.about}".strip())
        self.show_chosen(is_chosen=cell.is_lit)
        self.updateGeometry()

    def _choose(self) -> None:
        self.chosen.emit(self._id)


class StepView(QWidget):
    """A step, or an open circle and a word where it is missing, with a button that makes what comes next."""

    chosen = Signal(str)
    make_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cell: StepCell | None = None
        self.button, self._missing, self._make = StepButton(), plain_label("hint", wraps=True), WordyButton("small")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.button, self._missing, self._make):
            column.addWidget(part)
        self.button.chosen.connect(self.chosen)
        self._make.clicked.connect(self._ask)

    def show_cell(self, cell: StepCell) -> None:
        self._cell = cell
        is_there = cell.gap is None or bool(cell.about)
        self.button.setVisible(is_there)
        self.button.show_cell(cell)
        self._missing.setText(f"{_OPEN} {cell.text}")
        self._missing.setVisible(not is_there)
        self._make.setVisible(bool(cell.make))
        self._make.name(f"{_OPEN} {cell.make}" if is_there else cell.make, cell.make)

    def _ask(self) -> None:
        if self._cell and self._cell.gap:
            self.make_requested.emit(Make(self._cell.gap, self._cell.id))


class StrandView(QFrame):
    """The steps that stand together, in columns; each row is what came of one topic."""

    chosen = Signal(str)
    make_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shape: tuple[tuple[int, int, int, int], ...] = ()
        self._views: list[StepView] = []
        self._inside = QWidget()
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 10, 10, 10)
        self._column.addWidget(self._inside)

    @property
    def buttons(self) -> list[StepButton]:
        return [view.button for view in self._views]

    def show_strand(self, strand: Strand) -> None:
        """Steps stay in their places as long as no step comes or goes, and so does the keyboard."""
        stacks = _stacks_in(strand)
        shape = tuple((len(cells), row, column, rows) for cells, row, column, rows in stacks)
        if shape != self._shape:
            self._shape = shape
            self._build()
        for view, cell in zip(self._views, (cell for cells, *_ in stacks for cell in cells), strict=True):
            view.show_cell(cell)

    def _build(self) -> None:
        before, self._inside, self._views = self._inside, QWidget(), []
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for count, row, column, rows in self._shape:
            grid.addWidget(self._stack(count), row, column, rows, 1)
        self._column.replaceWidget(before, self._inside)
        before.hide()
        before.deleteLater()
        self._inside.show()

    def _stack(self, count: int) -> QWidget:
        """So many steps one below the other."""
        stack = QWidget()
        stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(stack)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        for _ in range(count):
            view = StepView()
            view.chosen.connect(self.chosen)
            view.make_requested.connect(self.make_requested)
            self._views.append(view)
            inside.addWidget(view)
        inside.addStretch()
        return stack


class StepForm(Translated):
    """The step that was chosen, in a row of fields: its words, who goes on with it, and when."""

    written = Signal(str)
    given_to = Signal(str)
    planned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label("label")
        self._text, self._owner, self._day = LineField(), LineField(), DayField()
        fix(self._owner, width=200)
        fix(self._day, width=150)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        row.addWidget(self._owner)
        row.addWidget(self._day)
        self._text.typed.connect(self.written)
        self._owner.typed.connect(self.given_to)
        self._day.given.connect(self.planned)
        self._retranslate()
        self.hide()

    def show_card(self, card: StepCard | None) -> None:
        self.setVisible(card is not None)
        if card is None:
            return
        self._title.setText(card.title)
        self._text.setAccessibleName(card.title)
        self._text.show_text(card.id, card.text)
        self._text.setReadOnly(not card.can_write)
        self._owner.show_text(card.id, card.owner)
        self._day.show_day(card.id, card.day)
        for field in (self._owner, self._day):
            field.setVisible(card.has_owner)

    def begin(self, field: CardField) -> None:
        """Puts the keyboard where something is to be typed."""
        fields = {CardField.TEXT: self._text, CardField.OWNER: self._owner, CardField.DAY: self._day}
        fields[field].setFocus(Qt.FocusReason.OtherFocusReason)
        fields[field].selectAll()

    def _retranslate(self) -> None:
        for field, words in ((self._owner, self.tr("Owner")), (self._day, self.tr("Date"))):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)


class ChainPage(Translated):
    """Strands of steps below the headings of their columns."""

    step_chosen = Signal(str)
    make_requested = Signal(object)
    beamer_requested = Signal()
    step_requested = Signal(object)
    undo_requested = Signal()
    harvest_requested = Signal()
    """There is nothing to go on from yet."""

    def __init__(self) -> None:
        super().__init__()
        self._view: ChainView | None = None
        self.form = StepForm()
        self._headings = [plain_label("label", wraps=True) for _ in range(_COLUMNS)]
        self._empty, self._told = EmptyPlace(), Told()
        self._beamer, self._back, self._on, self._place = (
            Button(),
            Button("small"),
            Button("small"),
            plain_label("hint"),
        )
        self._undo, self._scroll = Button(), QScrollArea()
        self._strands = Supply(self._new_strand)
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(10)
        self._list.addStretch()
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("role", "plain")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        headings = QHBoxLayout()
        headings.setContentsMargins(11, 0, 30, 0)
        headings.setSpacing(10)
        for label in self._headings:
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            headings.addWidget(label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(headings)
        column.addWidget(self._empty, 1)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._told)
        column.addWidget(self.form)
        column.addWidget(two_sided_row([self._beamer, self._back, self._on, self._place], [self._undo]))

    def _connect_own(self) -> None:
        self._empty.wanted.connect(self.harvest_requested)
        self._beamer.clicked.connect(self.beamer_requested)
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self._undo.clicked.connect(self.undo_requested)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot(object)
    def show_view(self, view: ChainView) -> None:
        """The keyboard stays with the step that had it."""
        focused = self.focusWidget()
        held = focused.step if isinstance(focused, StepButton) and focused.hasFocus() else ""
        self._view = view
        for label, words in zip(self._headings, view.columns, strict=True):
            label.setText(words)
        for strand_view, strand in zip(self._strands.show(len(view.strands)), view.strands, strict=True):
            strand_view.show_strand(strand)
        self.form.show_card(view.card)
        self._empty.setVisible(bool(view.said))
        self._scroll.setVisible(not view.said)
        self._name_empty()
        for button in (self._beamer, self._back, self._on):
            button.setEnabled(view.can_show)
        self._place.setText(view.place)
        self._undo.setVisible(bool(view.undo))
        self._name_undo()
        if held:
            self._hold(held)

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        self._told.say(sentence)

    def _hold(self, step: str) -> None:
        for button in (button for strand in self._strands.shown for button in strand.buttons):
            if button.step == step and button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(button)

    def _new_strand(self) -> StrandView:
        view = StrandView()
        view.chosen.connect(self.step_chosen)
        view.make_requested.connect(self.make_requested)
        self._list.insertWidget(self._list.count() - 1, view)
        return view

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)

    def _name_empty(self) -> None:
        if self._view:
            self._empty.name(self._view.said, self.tr("To the harvest"))

    def _name_undo(self) -> None:
        if self._view:
            self._undo.name(self.tr("Undo: {act}").format(act=self._view.undo), self.tr("Undo"), self._view.undo)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("From sentence to agenda"))
        self._beamer.name(self.tr("Show on beamer"))
        self._back.name("‹", self.tr("Previous step on the beamer"))
        self._on.name("›", self.tr("Next step on the beamer"))
        self._name_undo()
        self._name_empty()


def _stacks_in(strand: Strand) -> list[tuple[tuple[StepCell, ...], int, int, int]]:
    """Each stack of steps with its row and its column, and over how many rows it reaches."""
    rows = max(1, len(strand.branches))
    found = [(strand.sentences, 0, 0, rows), (strand.origins, 0, 1, rows)]
    for row, branch in enumerate(strand.branches):
        found += [(stack, row, column, 1) for column, stack in enumerate(_stacks_of(branch), 2)]
    return found


def _stacks_of(branch: Branch) -> tuple[tuple[StepCell, ...], ...]:
    return ((branch.topic,) if branch.topic else (), branch.questions, branch.forms)
