"""The editor of an exercise: left what it consists of, in the middle what is chosen, right what the room will see."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from trioapp.domain.format_texts import Part
from trioapp.domain.keys import Action
from trioapp.presentation.format_editor_view import (
    AddOne,
    CopyPhase,
    EditorRow,
    EditorView,
    PhaseForm,
    RemarkView,
    RemovePhase,
    ShiftPhase,
    WholeForm,
)
from trioapp.ui.console.format_editor_list import RowList
from trioapp.ui.console.format_editor_phase import BESIDE_BAR, CardFields, PhaseFields
from trioapp.ui.console.format_editor_whole import WholeFields
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.paint.stage import StageStyle
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import ElidedLabel, ReadOut, Told, plain_label
from trioapp.ui.widgets.live_keys import PageKeys
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.rows import FlowingRow, two_sided_row
from trioapp.ui.widgets.scrolled import ScrolledDown
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.stage_view import WIDESCREEN, StageView
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_LIST_PX, _ROOM_PX, _FORM_PX = 332, 392, 200
_MOMENTS_IN_A_ROW = 5


class EditorBar(Translated):
    """Which exercise it is, whether it is saved, and what is done to all of it."""

    leaving_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    try_out_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: EditorView | None = None
        self._back, self._undo, self._redo, self._try = Button(), Button(), Button(), Button("primary")
        self._title, self._saving = ElidedLabel("heading", Qt.TextElideMode.ElideRight), ReadOut("saving")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(two_sided_row([self._back, self._title], [self._saving, self._undo, self._redo, self._try]))
        self._back.clicked.connect(self.leaving_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._try.clicked.connect(self.try_out_requested)
        self._retranslate()

    def show_view(self, view: EditorView) -> None:
        self._view = view
        self._title.show_text(view.title)
        self._saving.show_text(view.saving)
        set_role(self._saving, "failed" if view.is_failed else "plain", of="state")
        self._undo.setEnabled(bool(view.undo))
        self._redo.setEnabled(bool(view.redo))
        self._name_steps()

    def _name_steps(self) -> None:
        undo, redo = (self._view.undo, self._view.redo) if self._view else ("", "")
        undo_words = self.tr("Undo: {act}").format(act=undo) if undo else self.tr("Undo")
        redo_words = self.tr("Redo: {act}").format(act=redo) if redo else self.tr("Redo")
        self._undo.name(undo_words, self.tr("Undo"), undo)
        self._redo.name(redo_words, self.tr("Redo"), redo)

    def _retranslate(self) -> None:
        self._back.name(self.tr("← Library"), self.tr("Back to the library"))
        self._saving.setAccessibleName(self.tr("Save state"))
        self._try.name(self.tr("Try it out"))
        self._name_steps()


class RowActs(Translated):
    """What can be done with the phase that is chosen, one more, and how long all of it takes."""

    wished = Signal(object)
    phase_added = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: EditorRow | None = None
        self._total, self._add = ReadOut("ends"), Button()
        self._up, self._down, self._copy, self._remove = (Button("small") for _ in range(4))
        column, acts = QVBoxLayout(self), FlowingRow(8, is_even=True)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._total)
        for button in (self._up, self._down, self._copy, self._remove):
            acts.add(button)
        column.addWidget(acts)
        column.addWidget(self._add)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._copy.clicked.connect(self._duplicate)
        self._remove.clicked.connect(self._take_away)
        self._add.clicked.connect(self._add_one)
        self._retranslate()

    def show_view(self, view: EditorView, row: EditorRow | None) -> None:
        self._row = row
        self._total.show_text(view.total)
        for button in (self._up, self._down, self._copy, self._remove):
            button.setEnabled(bool(row and row.is_phase))

    def _move_up(self) -> None:
        if self._row:
            self.wished.emit(ShiftPhase(self._row.id, -1))

    def _move_down(self) -> None:
        if self._row:
            self.wished.emit(ShiftPhase(self._row.id, 1))

    def _duplicate(self) -> None:
        if self._row:
            self.wished.emit(CopyPhase(self._row.id))

    def _take_away(self) -> None:
        if self._row:
            self.wished.emit(RemovePhase(self._row.id))

    def _add_one(self) -> None:
        self.wished.emit(AddOne(Part.PHASE_NAME))
        self.phase_added.emit()

    def _retranslate(self) -> None:
        self._total.setAccessibleName(self.tr("Length in all"))
        self._up.name("↑", self.tr("Up"), hint="Alt+↑")
        self._down.name("↓", self.tr("Down"), hint="Alt+↓")
        self._copy.name(self.tr("Duplicate"), hint="Ctrl+D")
        self._remove.name(self.tr("Remove"), hint="Del")
        self._add.name(self.tr("Add phase"))


class ChoiceRow(QWidget):
    """Buttons of which one is chosen, by its place; some in a row, and more on further rows."""

    chosen = Signal(object)

    def __init__(self, in_a_row: int) -> None:
        super().__init__()
        self._in_a_row = in_a_row
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(in_a_row, 1)
        self._made = 0
        self._buttons = Supply(self._make)

    def _make(self) -> Button:
        button = Button("choice")
        button.clicked.connect(self._choose)
        self._grid.addWidget(button, *divmod(self._made, self._in_a_row))
        self._made += 1
        return button

    def show_choices(self, words: tuple[str, ...], chosen: int, name: str) -> None:
        """`name` is what a screen reader says before the words of each."""
        for place, (button, word) in enumerate(zip(self._buttons.show(len(words)), words, strict=True)):
            button.name(word, f"{name}: {word}")
            set_role(button, "chosen" if place == chosen else "plain", of="state")
        self.setVisible(bool(words))

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        self.chosen.emit(next(place for place, known in enumerate(self._buttons.shown) if known is button))


class RoomSide(Translated):
    """What the room will see of what is chosen, at one of its moments, and what there is to say about it."""

    moment_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view: EditorView | None = None
        self.preview = StageView(aspect=WIDESCREEN)
        self.preview.setFixedHeight(round(_ROOM_PX / WIDESCREEN))
        self._moments = ChoiceRow(_MOMENTS_IN_A_ROW)
        self._well = plain_label("hint", wraps=True)
        self._problem_column, self._hint_column = QVBoxLayout(), QVBoxLayout()
        self._problems, self._hints = Supply(self._make_problem), Supply(self._make_hint)
        self._lay_out()
        self._moments.chosen.connect(self.moment_chosen)
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, BESIDE_BAR, 0)
        around.addWidget(self._well)
        for column in (self._problem_column, self._hint_column):
            column.setSpacing(8)
            around.addLayout(column)
        around.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.preview)
        column.addWidget(self._moments)
        column.addWidget(ScrolledDown(inside), 1)

    def _make_problem(self) -> QLabel:
        label = plain_label("problem", wraps=True)
        self._problem_column.addWidget(label)
        return label

    def _make_hint(self) -> QLabel:
        label = plain_label("hint", wraps=True)
        self._hint_column.addWidget(label)
        return label

    def show_view(self, view: EditorView) -> None:
        self._view = view
        self.preview.show_scene(view.scene)
        self._moments.show_choices(view.moments, view.moment, self.tr("What the room sees at"))
        self._well.setVisible(not view.remarks)
        self._show_remarks(view.remarks)

    def _show_remarks(self, remarks: tuple[RemarkView, ...]) -> None:
        problems = [remark.words for remark in remarks if not remark.is_hint]
        hints = [remark.words for remark in remarks if remark.is_hint]
        for label, words in zip(self._problems.show(len(problems)), problems, strict=True):
            label.setText(f"⚠ {words}")
        for label, words in zip(self._hints.show(len(hints)), hints, strict=True):
            label.setText(words)

    def _retranslate(self) -> None:
        self.preview.setAccessibleName(self.tr("What the room will see of it"))
        self._well.setText(self.tr("All of this can be read in time."))
        if self._view:
            self._moments.show_choices(self._view.moments, self._view.moment, self.tr("What the room sees at"))


class FormatEditor(Translated):
    """The keys for undo and redo go back and forth step by step, while no field has letters of its own to take back."""

    wished = Signal(object)
    """With a `FormatWish`."""
    row_chosen = Signal(str)
    language_chosen = Signal(str)
    looked_at = Signal(object)
    revert_requested = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._view: EditorView | None = None
        self.bar, self.rows, self.acts = EditorBar(), RowList(tokens), RowActs()
        self._languages, self._revert = ChoiceRow(_MOMENTS_IN_A_ROW), Button()
        self.phase, self.card, self.whole = PhaseFields(tokens), CardFields(tokens), WholeFields(tokens)
        self.room = RoomSide()
        self._forms, self._told = OneAtATime(), Told()
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        side, main, row, column = QWidget(), QWidget(), SideBySide(20), QVBoxLayout(self)
        left, middle = QVBoxLayout(side), QVBoxLayout(main)
        for inside in (left, middle):
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(10)
        left.addWidget(self.rows, 1)
        left.addWidget(self.acts)
        for form in (self.whole, self.card, self.phase):
            self._forms.addWidget(ScrolledDown(form, least=_FORM_PX))
        above = QHBoxLayout()
        above.addWidget(self._languages, 1)
        above.addWidget(self._revert)
        middle.addLayout(above)
        middle.addWidget(self._forms, 1)
        middle.addWidget(self._told)
        row.add(side, panel=_LIST_PX)
        row.add(main, 1)
        row.add(self.room, panel=_ROOM_PX)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(row, 1)

    def _connect_own(self) -> None:
        self.rows.chosen.connect(self.row_chosen)
        self.rows.entered_row.connect(self.begin_form)
        self._languages.chosen.connect(self._choose_language)
        self._revert.clicked.connect(self.revert_requested)
        for form in (self.phase, self.card, self.whole):
            form.looked_at.connect(self.looked_at)
        for part in (self.rows, self.acts, self.phase, self.card, self.whole):
            part.wished.connect(self.wished)
        self.acts.phase_added.connect(self.phase.head.begin_anew)
        self.own_keys = PageKeys(self, {Action.UNDO: self.bar.undo_requested, Action.REDO: self.bar.redo_requested})

    def set_style(self, style: StageStyle) -> None:
        """How the beamer is drawn."""
        self.room.preview.set_style(style)

    @Slot(object)
    def show_view(self, view: EditorView) -> None:
        is_another = self._view is None or view.chosen != self._view.chosen
        self._view = view
        self.bar.show_view(view)
        self._revert.setEnabled(view.can_revert)
        self.rows.show_rows(view.rows, view.chosen)
        self.acts.show_view(view, self.rows.current)
        self._show_languages(view)
        self._show_form(view, is_another=is_another)
        self.room.show_view(view)

    def _show_form(self, view: EditorView, *, is_another: bool) -> None:
        match view.form:
            case WholeForm():
                self.whole.show_form(view.form)
                shown: QWidget = self.whole
            case PhaseForm():
                self.phase.show_form(view.form)
                shown = self.phase
            case _:
                self.card.show_form(view.form)
                shown = self.card
        area = next(area for area in self._areas if area.widget() is shown)
        self._forms.setCurrentWidget(area)
        if is_another:
            area.verticalScrollBar().setValue(0)

    @property
    def _areas(self) -> list[QScrollArea]:
        widgets = (self._forms.widget(number) for number in range(self._forms.count()))
        return [widget for widget in widgets if isinstance(widget, QScrollArea)]

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was done or could not be; empty for nothing."""
        self._told.say(sentence)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        self.rows.setFocus()

    @Slot()
    def begin_form(self) -> None:
        """Puts the keyboard in the first text of what is chosen."""
        if self._view:
            match self._view.form:
                case WholeForm():
                    self.whole.about.begin()
                case PhaseForm():
                    self.phase.head.begin()
                case _:
                    self.card.texts.begin()

    @Slot(object)
    def _choose_language(self, place: int) -> None:
        if self._view:
            self.language_chosen.emit(self._view.languages[place][0])

    def _show_languages(self, view: EditorView) -> None:
        codes = [code for code, _ in view.languages]
        words = tuple(word for _, word in view.languages)
        self._languages.show_choices(words, codes.index(view.language), self.tr("Language of the texts"))

    def _retranslate(self) -> None:
        self.rows.setAccessibleName(self.tr("What the exercise consists of"))
        self._revert.name(self.tr("As it was"), self.tr("As it was when you opened it"))
        if self._view:
            self._show_languages(self._view)
