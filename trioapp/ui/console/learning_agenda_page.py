"""The page of the learning agenda: left the questions by their next moment, right the one that was chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.learning_agenda import QuestionStatus
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.agenda_board import AgendaFile, AgendaView, QuestionCard, QuestionKey, QuestionRow, Saving
from trioapp.ui.console.agenda_fields import DayField, LineField, WordsField
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.buttons import Button, ChosenButton, LaidOutButton
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.letters_first import Line
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.tab_order import follow_layout
from trioapp.ui.widgets.translated import Translated

_CARD_WIDTH = 400
_QUESTION_HEIGHT, _ANSWER_HEIGHT = 76, 88
_SHOWN_AT_ONCE = 40
"""Whoever has more questions filters them, or asks for more."""


class QuestionButton(ChosenButton, LaidOutButton):
    """A question, and smaller what is known of it; a press chooses it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("session")
        self._key = QuestionKey("", "")
        self.wrap()
        self._text = plain_label("session-name", wraps=True, parent=self)
        self._detail = plain_label("session-detail", wraps=True, parent=self)
        self._remark = plain_label("label", wraps=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(2)
        for label in (self._text, self._detail, self._remark):
            self.add_label(label, column)
        self.clicked.connect(self._choose)

    def show_row(self, row: QuestionRow) -> None:
        self._key = row.key
        self._text.setText(row.text)
        self._detail.setText(row.detail)
        self._remark.setText(row.remark)
        self._remark.setVisible(bool(row.remark))
        self.setAccessibleName(row.text)
        self.hint(f"{row.detail} {row.remark}".strip())
        self.show_chosen(is_chosen=row.is_chosen)
        self.updateGeometry()

    def _choose(self) -> None:
        self.chosen.emit(self._key)


class QuestionForm(Translated):
    """What can be changed of a question; of another session it can be read, and that session opened."""

    written = Signal(str)
    answered = Signal(str)
    given_to = Signal(str)
    planned = Signal(str)
    status_chosen = Signal(object)
    deletion_requested = Signal()
    opening_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._card: QuestionCard | None = None
        self._question, self._answer = WordsField(_QUESTION_HEIGHT), WordsField(_ANSWER_HEIGHT)
        self._owner, self._day = LineField(), DayField()
        self._labels = {field: plain_label("label") for field in (self._question, self._answer, self._owner, self._day)}
        self._about, self._remark = plain_label("hint", wraps=True), plain_label("nudge", wraps=True)
        self._statuses = {status: ChosenButton("kind") for status in QuestionStatus}
        self._stubborn, self._open, self._delete = Button("primary"), Button("primary"), Button("small")
        self._lay_out()
        self._connect_own()
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setProperty("role", "panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addWidget(self._labels[self._question])
        column.addWidget(self._question)
        column.addWidget(self._about)
        for part in (self._remark, self._stubborn):
            column.addWidget(part)
        statuses = list(self._statuses.values())
        for pair in (statuses[:2], statuses[2:]):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button, 1)
            column.addLayout(row)
        column.addWidget(self._labels[self._answer])
        column.addWidget(self._answer)
        column.addLayout(self._owner_and_day())
        column.addWidget(two_sided_row([self._open], [self._delete]))
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel)

    def _owner_and_day(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for place, part in enumerate((self._labels[self._owner], self._labels[self._day], self._owner, self._day)):
            grid.addWidget(part, *divmod(place, 2))
        return grid

    def _connect_own(self) -> None:
        self._question.typed.connect(self.written)
        self._answer.typed.connect(self.answered)
        self._owner.typed.connect(self.given_to)
        self._day.given.connect(self.planned)
        self._stubborn.clicked.connect(self._agree)
        self._open.clicked.connect(self.opening_requested)
        self._delete.clicked.connect(self.deletion_requested)
        for button in self._statuses.values():
            button.clicked.connect(self._choose_status)

    def begin(self) -> None:
        """Puts the keyboard into the question."""
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_card(self, card: QuestionCard | None) -> None:
        self._card = card
        self.setVisible(card is not None)
        if card is None:
            return
        about = f"{card.key.session} {card.key.question}"
        self._question.show_text(about, card.text)
        self._answer.show_text(about, card.answer)
        self._owner.show_text(about, card.owner)
        self._day.show_day(about, card.moment)
        for field in (self._question, self._answer, self._owner, self._day):
            field.setReadOnly(not card.is_own)
        for status, button in self._statuses.items():
            button.show_chosen(is_chosen=status is card.status)
            button.setEnabled(card.is_own)
        self._remark.setText(card.remark)
        self._remark.setVisible(bool(card.remark))
        self._stubborn.setVisible(bool(card.remark) and card.is_own)
        self._open.setVisible(not card.is_own)
        self._delete.setVisible(card.is_own)
        self._retranslate()

    def _agree(self) -> None:
        self.status_chosen.emit(QuestionStatus.STUBBORN)

    def _choose_status(self) -> None:
        pressed: QObject = self.sender()
        self.status_chosen.emit(next(status for status, button in self._statuses.items() if button is pressed))

    def _retranslate(self) -> None:
        names = {
            self._question: self.tr("Learning question"),
            self._answer: self.tr("Answer"),
            self._owner: self.tr("Owner"),
            self._day: self.tr("Next moment"),
        }
        for field, label in self._labels.items():
            label.setText(names[field])
            label.setBuddy(field)
            field.setAccessibleName(names[field])
        statuses = {
            QuestionStatus.OPEN: self.tr("Open"),
            QuestionStatus.PROVISIONAL: self.tr("Provisional answer"),
            QuestionStatus.DROPPED: self.tr("Dropped"),
            QuestionStatus.STUBBORN: self.tr("Stubborn"),
        }
        for status, word in statuses.items():
            is_chosen = self._card is not None and status is self._card.status
            self._statuses[status].name(
                f"✓ {word}" if is_chosen else word, word, self.tr("chosen") if is_chosen else ""
            )
        self._stubborn.name(self.tr("Yes, call it stubborn"))
        self._delete.name(self.tr("Delete"), self.tr("Delete question"))
        if self._card:
            self._about.setText(self._card.about)
            self._open.name(self.tr("Open session '{name}'").format(name=self._card.session_name))


class QuestionList(QScrollArea):
    """The questions one below the other; of very many the first, and a button for more."""

    chosen = Signal(object)

    def __init__(self, more: Button) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: tuple[QuestionRow, ...] = ()
        self._most = _SHOWN_AT_ONCE
        self._more = more
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._column.addWidget(more)
        self._column.addStretch()
        self._buttons = Supply(self._new_button)
        self._more.clicked.connect(self._show_more)
        self.setWidget(inside)

    def show_rows(self, rows: tuple[QuestionRow, ...]) -> None:
        self._rows = rows
        shown = rows[: self._most]
        for button, row in zip(self._buttons.show(len(shown)), shown, strict=True):
            button.show_row(row)
        self._more.setVisible(len(rows) > len(shown))

    def _show_more(self) -> None:
        self._most += _SHOWN_AT_ONCE
        self.show_rows(self._rows)

    def _new_button(self) -> QuestionButton:
        button = QuestionButton()
        button.chosen.connect(self.chosen)
        self._column.insertWidget(self._column.count() - 2, button)
        return button


class LearningAgendaPage(Translated):
    """Questions of this session or of all of them, by status; those of this session are changed here."""

    question_asked = Signal(str)
    all_requested = Signal(bool)
    status_wanted = Signal(object)
    beamer_requested = Signal()
    page_requested = Signal(object)
    saving_requested = Signal(object)
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: AgendaView | None = None
        self._more = Button()
        self.questions, self.form = QuestionList(self._more), QuestionForm()
        self._of_one, self._of_all = ChosenButton("kind"), ChosenButton("kind")
        self._filters: dict[QuestionStatus | None, ChosenButton] = {None: ChosenButton("kind")}
        self._filters |= {status: ChosenButton("kind") for status in QuestionStatus}
        self._new, self._add = Line(), Button()
        self._said, self._told = plain_label("hint", wraps=True), Told()
        self._beamer, self._back, self._on, self._page = Button(), Button("small"), Button("small"), plain_label("hint")
        self._table, self._calendar, self._named = Button(), Button(), QCheckBox()
        self._undo = Button()
        for button in (self._back, self._on):
            button.setMinimumWidth(BUTTON_PX)
        self._new.setMaxLength(LONGEST_FIELD)
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(two_sided_row([self._of_one, self._of_all], [self._page, self._back, self._on, self._beamer]))
        left.addWidget(two_sided_row(list(self._filters.values())))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._new, 1)
        line.addWidget(self._add)
        left.addLayout(line)
        left.addWidget(self._told)
        left.addWidget(self._said)
        left.addWidget(self.questions, 1)
        left.addWidget(two_sided_row([self._table, self._calendar, self._named], [self._undo]))
        self._beside = card = QScrollArea()
        card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card.setProperty("role", "plain")
        card.setWidgetResizable(True)
        card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.setWidget(self.form)
        row, around = SideBySide(16), QVBoxLayout(self)
        row.add(main, 1)
        row.add(card, panel=_CARD_WIDTH)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(row)

    def _connect_own(self) -> None:
        self._of_one.clicked.connect(self._ask_for_one)
        self._of_all.clicked.connect(self._ask_for_all)
        for button in self._filters.values():
            button.clicked.connect(self._filter)
        self._new.returnPressed.connect(self._ask_question)
        self._add.clicked.connect(self._ask_question)
        self._beamer.clicked.connect(self.beamer_requested)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._table.clicked.connect(self._save_table)
        self._calendar.clicked.connect(self._save_calendar)
        self._undo.clicked.connect(self.undo_requested)

    def fold(self) -> None:
        """Forgets what was typed and not done: it was meant for another session."""
        self._new.clear()
        self.show_told("")

    @Slot(object)
    def show_view(self, view: AgendaView) -> None:
        self._view = view
        self.questions.show_rows(view.rows)
        follow_layout(self)
        self.form.show_card(view.card)
        self._beside.setVisible(view.card is not None)
        self._said.setText(view.said)
        self._said.setVisible(bool(view.said))
        self._beamer.setEnabled(view.can_show)
        self._page.setText(view.page)
        for part in (self._page, self._back, self._on):
            part.setVisible(bool(view.page))
        self._table.setEnabled(view.can_be_saved)
        self._calendar.setEnabled(view.has_days)
        self._undo.setVisible(bool(view.undo))
        self._of_one.show_chosen(is_chosen=not view.of_all)
        self._of_all.show_chosen(is_chosen=view.of_all)
        self._name_counts()

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was not done, or was; empty for nothing."""
        self._told.say(sentence)

    @Slot()
    def begin_question(self) -> None:
        """Puts the keyboard into the question that was chosen."""
        self._new.clear()
        self.form.begin()

    def _ask_question(self) -> None:
        if self._new.text().strip():
            self.question_asked.emit(self._new.text())

    def _ask_for_one(self) -> None:
        self.all_requested.emit(False)

    def _ask_for_all(self) -> None:
        self.all_requested.emit(True)

    def _filter(self) -> None:
        pressed: QObject = self.sender()
        self.status_wanted.emit(next(status for status, button in self._filters.items() if button is pressed))

    def _turn_back(self) -> None:
        self.page_requested.emit(-1)

    def _turn_on(self) -> None:
        self.page_requested.emit(1)

    def _save_table(self) -> None:
        self._save(AgendaFile.TABLE)

    def _save_calendar(self) -> None:
        self._save(AgendaFile.CALENDAR)

    def _save(self, form: AgendaFile) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save the agenda in a folder"))
        if folder:
            self.saving_requested.emit(Saving(form, Path(folder), self._named.isChecked()))

    def _name_counts(self) -> None:
        if self._view is None:
            return
        for status, words in self._view.counts:
            button, is_chosen = self._filters[status], status is self._view.filter
            button.name(f"✓ {words}" if is_chosen else words, words)
            button.show_chosen(is_chosen=is_chosen)
        self._undo.name(self.tr("Undo: {act}").format(act=self._view.undo), self.tr("Undo"), self._view.undo)

    def _retranslate(self) -> None:
        self._of_one.name(self.tr("This session"))
        self._of_all.name(self.tr("All sessions"))
        self._new.setAccessibleName(self.tr("New learning question"))
        self._new.setPlaceholderText(self.tr("New learning question"))
        self._add.name(self.tr("Add question"))
        self._more.name(self.tr("Show more questions"))
        self._beamer.name(self.tr("Show on beamer"))
        self._back.name("‹", self.tr("Previous page on the beamer"))
        self._on.name("›", self.tr("Next page on the beamer"))
        self._table.name(self.tr("Save as table …"))
        self._calendar.name(self.tr("Save dates for calendar …"))
        self._named.setText(self.tr("with names"))
        self._named.setAccessibleName(self.tr("Save with names"))
        self._name_counts()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes to this page begins with a question; by the tab key one comes to all that stands before it."""
        super().focusInEvent(event)
        self._new.setFocus(event.reason())
