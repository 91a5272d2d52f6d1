"""The page on which the day is planned: above when it ends, left its parts, right the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from trioapp.domain.keys import Action
from trioapp.presentation.plan_controller import Proposal
from trioapp.presentation.planner import (
    Add,
    Duplicate,
    LeaveOut,
    PartRow,
    PartState,
    PlannerView,
    PutBack,
    Shift,
)
from trioapp.ui.console.card_form import fill
from trioapp.ui.console.planner_form import PlannerForm
from trioapp.ui.console.planner_list import PartList
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.labels import ReadOut, Told, plain_label
from trioapp.ui.widgets.live_keys import PageKeys
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_LIST_PX = 560
_LONGEST_TIME, _TIME_PX = 8, 90
_LONGEST_NAME = 200


class DayStrip(Translated):
    """How long the day is and when it ends, when it must end and what that changes, and what is done to all of it."""

    end_typed = Signal(str)
    apply_requested = Signal()
    catching_up_requested = Signal()
    undo_requested = Signal()
    programme_named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view: PlannerView | None = None
        self._words = tuple(plain_label("detail") for _ in range(2))
        self._total, self._ends, self._schedule = ReadOut("ends"), ReadOut("ends"), plain_label("pill")
        self._catch_up, self._keep, self._undo = Button(), Button(), Button()
        self._end_word, self._end = plain_label("label"), QLineEdit()
        self._proposal, self._apply = plain_label("detail", wraps=True), Button("primary")
        self._name, self._save = QLineEdit(), Button("primary")
        self._end.setMaxLength(_LONGEST_TIME)
        fix(self._end, width=_TIME_PX)
        self._name.setMaxLength(_LONGEST_NAME)
        self._lay_out()
        self._connect_own()
        self.show_proposal(Proposal(""))
        self._offer_name(is_offered=False)
        self._retranslate()

    def _lay_out(self) -> None:
        figures = [part for pair in zip(self._words, (self._total, self._ends), strict=True) for part in pair]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(two_sided_row([*figures, self._schedule], [self._keep, self._undo]))
        row = QHBoxLayout()
        row.setSpacing(10)
        for part in (self._end_word, self._end, self._catch_up):
            row.addWidget(part)
        row.addWidget(self._proposal, 1)
        row.addWidget(self._apply)
        row.addWidget(self._name, 1)
        row.addWidget(self._save)
        column.addLayout(row)

    def _connect_own(self) -> None:
        self._end.textEdited.connect(self.end_typed)
        self._end.returnPressed.connect(self._ask)
        self._apply.clicked.connect(self._ask)
        self._catch_up.clicked.connect(self.catching_up_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._keep.clicked.connect(self._ask_name)
        self._name.returnPressed.connect(self._give_name)
        self._save.clicked.connect(self._give_name)

    def show_view(self, view: PlannerView) -> None:
        self._view = view
        self._total.show_text(view.total)
        self._ends.show_text(view.ends)
        self._schedule.setText(view.schedule)
        self._schedule.setVisible(bool(view.schedule))
        set_role(self._schedule, "warning" if view.is_late else "plain", of="state")
        self._undo.setEnabled(bool(view.undo))
        self._keep.setEnabled(view.is_day)
        self._name_undo()

    @Slot(object)
    def show_proposal(self, proposal: Proposal) -> None:
        self._offer_name(is_offered=False)
        self._proposal.setText(proposal.words)
        self._apply.setVisible(bool(proposal.plan))

    def fold(self) -> None:
        """Forgets what was typed and not done: it was meant for another session."""
        self._end.clear()
        self._offer_name(is_offered=False)

    def _ask(self) -> None:
        if not self._apply.isHidden():
            self._end.clear()
            self.apply_requested.emit()

    def _ask_name(self) -> None:
        self._offer_name(is_offered=self._name.isHidden())
        self._name.setFocus()

    def _offer_name(self, *, is_offered: bool) -> None:
        for part in (self._name, self._save):
            part.setVisible(is_offered)
        self._proposal.setVisible(not is_offered)
        if is_offered:
            self._apply.hide()

    def _give_name(self) -> None:
        self.programme_named.emit(self._name.text())
        if self._name.text().strip():
            self._name.clear()
            self._offer_name(is_offered=False)

    def _name_undo(self) -> None:
        undo = self._view.undo if self._view else ""
        words = self.tr("Undo: {act}").format(act=undo) if undo else self.tr("Undo")
        self._undo.name(words, self.tr("Undo"), undo)

    def _retranslate(self) -> None:
        for words, label, field in zip(
            self._words, (self.tr("It takes"), self.tr("ends at")), (self._total, self._ends), strict=True
        ):
            words.setText(label)
            field.setAccessibleName(label)
        self._total.setAccessibleName(self.tr("Length of the day"))
        self._ends.setAccessibleName(self.tr("End of the day"))
        self._catch_up.name(self.tr("Catch up"))
        self._keep.name(self.tr("Save as programme …"))
        self._end_word.setText(self.tr("Day ends at"))
        self._end.setAccessibleName(self.tr("Day ends at"))
        self._end.setPlaceholderText("16:00")
        self._apply.name(self.tr("Apply"))
        self._name.setAccessibleName(self.tr("Name of the programme"))
        self._name.setPlaceholderText(self.tr("Name of the programme"))
        self._save.name(self.tr("Save"))
        self._name_undo()


class PartActs(Translated):
    """What can be done with the part that is chosen, and one more of any kind."""

    wished = Signal(object)
    day_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: PartRow | None = None
        self._up, self._down, self._copy, self._leave = Button(), Button(), Button(), Button()
        self._kinds, self._add = ComboBox(), Button()
        self._about_day, self._make_day = plain_label("detail", wraps=True), Button("primary")
        self._lay_out()
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._copy.clicked.connect(self._duplicate)
        self._leave.clicked.connect(self._leave_or_put_back)
        self._add.clicked.connect(self._add_one)
        self._make_day.clicked.connect(self.day_requested)
        self._retranslate()

    def _lay_out(self) -> None:
        acts, new = QHBoxLayout(), QHBoxLayout()
        for row in (acts, new):
            row.setSpacing(8)
        for button in (self._up, self._down, self._copy, self._leave):
            acts.addWidget(button)
        acts.addStretch()
        new.addWidget(self._kinds, 1)
        new.addWidget(self._add)
        new.addWidget(self._about_day, 1)
        new.addWidget(self._make_day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(acts)
        column.addLayout(new)

    def show_view(self, view: PlannerView, row: PartRow | None) -> None:
        self._row = row
        for button in (self._up, self._down):
            button.setEnabled(bool(row and row.can_move))
        is_out = bool(row and row.state is PartState.LEFT_OUT)
        self._copy.setEnabled(bool(row and row.id))
        self._leave.setEnabled(bool(row and row.id and (row.can_move or is_out)))
        fill(self._kinds, view.kinds)
        for part in (self._kinds, self._add):
            part.setVisible(view.is_day)
        self._about_day.setVisible(view.can_make_day)
        self._make_day.setVisible(view.can_make_day)
        self._name_leave()

    def _move_up(self) -> None:
        if self._row:
            self.wished.emit(Shift(self._row.id, -1))

    def _move_down(self) -> None:
        if self._row:
            self.wished.emit(Shift(self._row.id, 1))

    def _duplicate(self) -> None:
        if self._row:
            self.wished.emit(Duplicate(self._row.id))

    def _leave_or_put_back(self) -> None:
        if self._row:
            is_out = self._row.state is PartState.LEFT_OUT
            self.wished.emit(PutBack(self._row.id) if is_out else LeaveOut(self._row.id))

    def _add_one(self) -> None:
        self.wished.emit(Add(self._kinds.currentData()))

    def _name_leave(self) -> None:
        is_out = self._row is not None and self._row.state is PartState.LEFT_OUT
        self._leave.name(self.tr("Put back") if is_out else self.tr("Leave out"))

    def _retranslate(self) -> None:
        self._up.name(self.tr("Up"), hint="Alt+↑")
        self._down.name(self.tr("Down"), hint="Alt+↓")
        self._copy.name(self.tr("Duplicate"), hint="Ctrl+D")
        self._kinds.setAccessibleName(self.tr("Kind of part"))
        self._add.name(self.tr("Add part"))
        self._about_day.setText(self.tr("This is one exercise. Make a day of it, and other parts can come around it."))
        self._make_day.name(self.tr("Make a day of it"))
        self._name_leave()


class PlannerPage(Translated):
    """The key for undo takes the last step back, while no field has the keyboard."""

    undo_requested = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self.strip, self.parts, self.acts = DayStrip(), PartList(tokens), PartActs()
        self.form = PlannerForm()
        self._told = Told()
        self._lay_out()
        self.own_keys = PageKeys(self, {Action.UNDO: self.undo_requested})
        self.strip.undo_requested.connect(self.undo_requested)
        self.parts.entered_part.connect(self.form.begin)
        self._retranslate()

    def _lay_out(self) -> None:
        side, row = QWidget(), SideBySide(20)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self.parts, 1)
        left.addWidget(self.acts)
        row.add(side, panel=_LIST_PX)
        row.add(self.form, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.strip)
        column.addWidget(self._told)
        column.addWidget(row, 1)

    @Slot(object)
    def show_view(self, view: PlannerView) -> None:
        self.strip.show_view(view)
        self.parts.show_rows(view.rows, view.form.id if view.form else "")
        self.acts.show_view(view, self.parts.current)
        self.form.show_form(view.form)

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was done or could not be; empty for nothing."""
        self._told.say(sentence)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        self.parts.setFocus()

    def fold(self) -> None:
        """Forgets what was typed and not done."""
        self.strip.fold()
        self.show_told("")

    def _retranslate(self) -> None:
        self.parts.setAccessibleName(self.tr("Parts of the day"))
