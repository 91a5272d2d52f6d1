"""The page of the notes: all of them to find and to put right, beside the pad on which more are written."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from trioapp.domain.observation import NoteKind
from trioapp.presentation.notebook import AsItWas, EarlierTexts, NotebookRow, NotebookView, OtherKind, Wanted
from trioapp.ui.console.bars import DeletedNoteBar
from trioapp.ui.console.card_form import CardForm, fill
from trioapp.ui.console.earlier_list import EarlierList
from trioapp.ui.console.empty_place import EmptyPlace
from trioapp.ui.console.give_back_card import GiveBackCard
from trioapp.ui.console.marks_area import NoteSigns
from trioapp.ui.console.note_view import NoteView
from trioapp.ui.widgets.buttons import Button, ChosenButton
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.rows import FlowingRow, two_sided_row
from trioapp.ui.widgets.translated import Translated


class NoteFilters(Translated):
    """Which notes are to be seen: by trio, phase, mark, kind and heading, and by a word in them."""

    wanted = Signal(object)
    """With a `Wanted`."""

    def __init__(self) -> None:
        super().__init__()
        self._view: NotebookView | None = None
        self._search = QLineEdit()
        self._boxes = tuple(ComboBox() for _ in range(5))
        column, row = QVBoxLayout(self), FlowingRow(is_even=True)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        row.add(self._search)
        for box in self._boxes:
            row.add(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)
            box.activated.connect(self._ask)
        self._search.setMaxLength(200)
        self._search.textChanged.connect(self._ask)
        self._retranslate()

    def show_view(self, view: NotebookView) -> None:
        self._view = view
        offered = (
            (self.tr("All trios"), view.trios),
            (self.tr("All phases"), view.phases),
            (self.tr("All marks"), view.marks),
            (self.tr("All kinds"), view.kinds),
            (self.tr("All headings"), view.headings),
        )
        for box, (everything, choices) in zip(self._boxes, offered, strict=True):
            fill(box, ((everything, None), *choices))
        self._boxes[-1].setVisible(bool(view.headings))

    @property
    def leave_out(self) -> bool:
        """Whether some notes are not to be seen."""
        return bool(self._search.text()) or any(box.currentData() is not None for box in self._boxes)

    @Slot()
    def clear(self) -> None:
        """All notes."""
        self._search.clear()
        for box in self._boxes:
            box.setCurrentIndex(0)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        trio, phase, mark, kind, heading = (box.currentData() for box in self._boxes)
        self.wanted.emit(Wanted(trio, phase, mark, kind, self._search.text(), heading))

    def _retranslate(self) -> None:
        names = (
            self.tr("Only trio"),
            self.tr("Only phase"),
            self.tr("Only mark"),
            self.tr("Only kind"),
            self.tr("Only heading"),
        )
        for box, name in zip(self._boxes, names, strict=True):
            box.setAccessibleName(name)
        self._search.setAccessibleName(self.tr("Search notes"))
        self._search.setPlaceholderText(self.tr("Search notes"))
        if self._view:
            self.show_view(self._view)


class NoteActs(Translated):
    """What can be done with the note that is current."""

    kind_chosen = Signal(object)
    """With a `NoteKind`."""

    def __init__(self) -> None:
        super().__init__()
        self.edit, self.give, self.earlier, self.delete = Button(), ChosenButton("kind"), Button(), Button()
        self._kinds = {kind: ChosenButton("kind") for kind in NoteKind}
        acts = self.edit, *self._kinds.values(), self.give, self.earlier
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(two_sided_row(acts, [self.delete]))
        for button in self._kinds.values():
            button.clicked.connect(self._choose)
        self._retranslate()

    def show_row(self, row: NotebookRow | None) -> None:
        self.setEnabled(row is not None)
        self.earlier.setEnabled(row is not None and row.has_earlier)
        self.give.show_chosen(is_chosen=row is not None and row.is_chosen)
        for kind, button in self._kinds.items():
            button.show_chosen(is_chosen=row is not None and kind is row.kind)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        self.kind_chosen.emit(next(kind for kind, known in self._kinds.items() if known is button))

    def _retranslate(self) -> None:
        words = {
            NoteKind.OBSERVATION: (self.tr("saw, heard"), self.tr("This note: observation")),
            NoteKind.INTERPRETATION: (self.tr("I think"), self.tr("This note: interpretation")),
            NoteKind.QUESTION: (self.tr("I wonder"), self.tr("This note: question")),
        }
        for kind, (word, name) in words.items():
            self._kinds[kind].name(word, name)
        self.edit.name(self.tr("Change"), hint="Enter")
        self.give.name(self.tr("Give back"), hint=self.tr("Two notes of a trio at most"))
        self.earlier.name(self.tr("Its earlier text …"))
        self.delete.name(self.tr("Delete"), hint="Del")


class NotesPage(Translated):
    """The notes, and in their place a card to type in or what is given back."""

    reworded = Signal(object)
    kind_requested = Signal(object)
    choosing_requested = Signal(str)
    earlier_requested = Signal(str)
    reading_as_it_was_requested = Signal(object)
    alone_requested = Signal()
    """Only the pad is wanted."""
    writing_requested = Signal()
    """The first note is to be written."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self._view: NotebookView | None = None
        self._title, self._count = plain_label("title"), plain_label("hint")
        self._card_button, self._give_button, self._alone_button = Button(), Button(), Button()
        self.filters, self.notes, self.acts = NoteFilters(), NoteView(signs), NoteActs()
        self._said, self.deleted = plain_label("problem", wraps=True), DeletedNoteBar()
        self._earlier, self._empty = EarlierList(), EmptyPlace()
        self.card, self._give_back = CardForm(), GiveBackCard()
        self._stack, self._list = OneAtATime(), QWidget()
        self._earlier_of = ""
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        column, inside = QVBoxLayout(self), QVBoxLayout(self._list)
        column.setContentsMargins(24, 18, 24, 12)
        inside.setContentsMargins(0, 0, 0, 0)
        heading = [self._title, self._count]
        column.addWidget(two_sided_row(heading, [self._card_button, self._give_button, self._alone_button]))
        column.addWidget(self._said)
        stretched: tuple[QWidget, ...] = (self.notes, self._empty, self._earlier)
        for part in (self.filters, *stretched, self.acts, self.deleted):
            inside.addWidget(part, 1 if part in stretched else 0)
        for page in (self._list, self.card, self._give_back):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self._said.hide()

    def _connect_own(self) -> None:
        self._card_button.clicked.connect(self._open_card)
        self._give_button.clicked.connect(self._open_give_back)
        self._alone_button.clicked.connect(self.alone_requested)
        for closed in (self.card.closed, self._give_back.closed):
            closed.connect(self._show_list)
        self.notes.reworded.connect(self.reworded)
        self.notes.current_changed.connect(self._show_current)
        self.acts.edit.clicked.connect(self.notes.write_anew)
        self.acts.kind_chosen.connect(self._ask_kind)
        self.acts.give.clicked.connect(self._ask_choosing)
        self.acts.earlier.clicked.connect(self._ask_earlier)
        self.acts.delete.clicked.connect(self._ask_deletion)
        self._earlier.chosen.connect(self._read_as_it_was)
        self._empty.wanted.connect(self._fill)

    def begin(self) -> None:
        """With the keyboard in the list."""
        self._show_list()

    @Slot(object)
    def show_view(self, view: NotebookView) -> None:
        self._view = view
        self._count.setText(view.count)
        self.filters.show_view(view)
        self.notes.show_rows(view.rows)
        self.card.show_view(view)
        self._give_back.show_view(view.give_back)
        self._show_earlier(is_shown=not self._earlier.isHidden())
        self.deleted.show_words(view.deleted)

    @Slot(str)
    def show_words(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    @Slot(object)
    def show_earlier(self, earlier: EarlierTexts) -> None:
        """In the place of the notes, until one is chosen."""
        self._earlier_of = earlier.note
        self._earlier.show_rows(earlier.rows)
        self._show_earlier(is_shown=bool(earlier.rows))
        self._earlier.focus_first()

    def forget(self) -> None:
        """Begins anew, for another session."""
        self.show_words("")
        self._show_list()
        self.filters.clear()

    @Slot()
    def _open_card(self) -> None:
        self.show_words("")
        self._stack.setCurrentWidget(self.card)
        self.card.begin(self._view.trio if self._view else 1)

    @Slot()
    def _open_give_back(self) -> None:
        self._stack.setCurrentWidget(self._give_back)
        self._give_back.begin()

    @Slot()
    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._list)
        self._show_earlier(is_shown=False)
        (self._empty if self._is_empty else self.notes).setFocus()

    def _show_earlier(self, *, is_shown: bool) -> None:
        self._earlier.setVisible(is_shown)
        self.notes.setVisible(not is_shown and not self._is_empty)
        self._empty.setVisible(not is_shown and self._is_empty)
        self._name_empty()

    @property
    def _is_empty(self) -> bool:
        return self._view is not None and not self._view.rows

    @Slot()
    def _fill(self) -> None:
        """All notes are to be seen again, or where there are none the first one is to be written."""
        if self.filters.leave_out:
            self.filters.clear()
            self._show_list()
        else:
            self.writing_requested.emit()

    def _name_empty(self) -> None:
        if self.filters.leave_out:
            self._empty.name(self.tr("No note is like that."), self.tr("Show all notes"))
        else:
            self._empty.name(
                self.tr("Here comes everything that is observed, the newest first."), self.tr("Write the first note")
            )

    @Slot(object)
    def _show_current(self, row: NotebookRow | None) -> None:
        self.acts.show_row(row)

    @Slot(object)
    def _ask_kind(self, kind: NoteKind) -> None:
        if self.notes.current:
            self.kind_requested.emit(OtherKind(self.notes.current.id, kind))

    @Slot()
    def _ask_choosing(self) -> None:
        if self.notes.current:
            self.choosing_requested.emit(self.notes.current.id)

    @Slot()
    def _ask_earlier(self) -> None:
        """Or puts them away again."""
        if not self._earlier.isHidden():
            self._show_list()
        elif self.notes.current:
            self.earlier_requested.emit(self.notes.current.id)

    @Slot()
    def _ask_deletion(self) -> None:
        if self.notes.current:
            self.notes.deletion_requested.emit(self.notes.current.id)

    @Slot(object)
    def _read_as_it_was(self, number: int) -> None:
        self._show_list()
        self.reading_as_it_was_requested.emit(AsItWas(self._earlier_of, number))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Notes"))
        self._card_button.name(self.tr("Type in a card …"))
        self._give_button.name(self.tr("What is given back …"))
        self._alone_button.name(self.tr("Only the pad"))
        self.notes.name(self.tr("All notes"), self.tr("Change the note"), self.tr("given back"))
        self._earlier.setAccessibleName(self.tr("Earlier texts of this note"))
        self._earlier.say_again()
        self._name_empty()
