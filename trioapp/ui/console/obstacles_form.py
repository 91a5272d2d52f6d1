"""What makes it hard here: a field for what a group says, and all that was said, in an order that can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trioapp.domain.workbook import field_text
from trioapp.presentation.answers_board import AnswerRow, ObstaclesView
from trioapp.ui.console.harvest_form import SentenceField
from trioapp.ui.look.measures import fix
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.buttons import Button, WordyButton, WrappingButton
from trioapp.ui.widgets.labels import ReadOut, Told, plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_FIELD_HEIGHT, _SIDE = 92, 14
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class AnswerButton(WrappingButton):
    """An answer. A press opens it; Alt with an arrow moves it, and Delete takes it away."""

    opening_requested = Signal(object)
    move_requested = Signal(object)
    deletion_requested = Signal()

    def __init__(self) -> None:
        super().__init__("session")
        self.answer = ""
        self._text = plain_label("note-text", wraps=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        self.add_label(self._text, column)
        self.clicked.connect(self._open)

    def show_row(self, row: AnswerRow) -> None:
        self.answer = row.id
        self._text.setText(row.text)
        self.setAccessibleName(row.text)
        set_role(self, "chosen" if row.is_open else "plain", of="state")
        self.updateGeometry()

    def _open(self) -> None:
        self.opening_requested.emit(self.answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()), 0) if event.modifiers() & Qt.KeyboardModifier.AltModifier else 0
        if by or event.key() in _DELETING:
            self.opening_requested.emit(self.answer)
        if by:
            self.move_requested.emit(by)
        elif event.key() in _DELETING:
            self.deletion_requested.emit()
        else:
            super().keyPressEvent(event)


class ObstaclesForm(Translated):
    """Enter gives an answer and opens a new one; a press on one that was given opens that again."""

    typed = Signal(str)
    given = Signal(str)
    left = Signal()
    """The keyboard is not in the field any more."""
    opening_requested = Signal(object)
    move_requested = Signal(object)
    """With how many places down; less than none is up."""
    deletion_requested = Signal()
    undo_requested = Signal()
    beamer_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: ObstaclesView | None = None
        self._question, self._count = plain_label("heading", wraps=True), ReadOut()
        self._field, self._give = SentenceField(), Button("primary")
        self._up, self._down, self._delete = Button("small"), Button("small"), Button("small")
        self._told, self._keys = Told(), plain_label("hint", wraps=True)
        self._beamer, self._undo = Button(), WordyButton()
        self._rows = Supply(self._new_row)
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        fix(self._field, height=_FIELD_HEIGHT)
        self._field.setTabChangesFocus(True)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self._give, 1)
        for button in (self._up, self._down, self._delete):
            button.setMinimumWidth(BUTTON_PX)
            acts.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        outer.setSpacing(8)
        outer.addWidget(self._question)
        outer.addWidget(self._field)
        outer.addLayout(acts)
        outer.addWidget(self._told)
        outer.addWidget(two_sided_row([self._count], [self._beamer]))
        outer.addWidget(self._list(), 1)
        outer.addWidget(self._keys)
        outer.addWidget(self._undo)

    def _list(self) -> QScrollArea:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        self._column.addStretch()
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _new_row(self) -> AnswerButton:
        row = AnswerButton()
        row.opening_requested.connect(self.opening_requested)
        row.move_requested.connect(self.move_requested)
        row.deletion_requested.connect(self.deletion_requested)
        row.clicked.connect(self.begin)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _connect_own(self) -> None:
        self._field.textChanged.connect(self._pass_text_on)
        self._field.finished.connect(self._give_it)
        self._field.left.connect(self.left)
        self._give.clicked.connect(self._give_it)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._delete.clicked.connect(self.deletion_requested)
        self._beamer.clicked.connect(self.beamer_requested)
        self._undo.clicked.connect(self.undo_requested)

    @Slot()
    def begin(self) -> None:
        """Puts the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def show_view(self, view: ObstaclesView) -> None:
        is_another = self._view is None or self._view.open != view.open
        self._view = view
        self._question.setText(view.question)
        self._count.show_text(view.count)
        if self._is_otherwise(view, is_another=is_another):
            self._field.show_text(view.text)
        held = self._held()
        for button, row in zip(self._rows.show(len(view.rows)), view.rows, strict=True):
            button.show_row(row)
            if row.id == held:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._up.setEnabled(view.place > 0)
        self._down.setEnabled(0 <= view.place < len(view.rows) - 1)
        self._delete.setEnabled(view.place >= 0)
        self._beamer.setEnabled(bool(view.rows))
        self._undo.setVisible(bool(view.undo))
        self._name_acts()

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was not done; empty for nothing."""
        self._told.say(sentence)

    def fold(self) -> None:
        """Forgets what was said of an earlier session."""
        self.show_told("")

    def _is_otherwise(self, view: ObstaclesView, *, is_another: bool) -> bool:
        """Whether something else is to stand in the field than what is being typed there."""
        here = field_text(self._field.toPlainText())
        is_emptied = not here and bool(view.open) and not is_another
        return here != view.text and not is_emptied

    def _held(self) -> str:
        """The answer that has the keyboard, by id; empty when none has."""
        return next((button.answer for button in self._rows.shown if button.hasFocus()), "")

    def _pass_text_on(self) -> None:
        self.typed.emit(self._field.toPlainText())

    def _give_it(self) -> None:
        self.given.emit(self._field.toPlainText())
        self.begin()

    def _move_up(self) -> None:
        self.move_requested.emit(-1)

    def _move_down(self) -> None:
        self.move_requested.emit(1)

    def _name_acts(self) -> None:
        if self._view:
            words = self.tr("Done") if self._view.open else self.tr("Add")
            self._give.name(words, hint=self.tr("Enter"))
            self._undo.name(self.tr("Undo: {act}").format(act=self._view.undo), self.tr("Undo"), self._view.undo)

    def _retranslate(self) -> None:
        self._field.setAccessibleName(self.tr("What a group says"))
        self._field.setPlaceholderText(self.tr("What a group says; Enter adds it"))
        self._count.setAccessibleName(self.tr("Answers given"))
        self._up.name("↑", self.tr("Answer further up"))
        self._down.name("↓", self.tr("Answer further down"))
        self._delete.name("×", self.tr("Delete answer"))
        self._beamer.name(self.tr("Show on beamer"))
        self._keys.setText(self.tr("Enter on an answer: change it. Alt+↑ and Alt+↓: its place. Delete: away."))
        self._name_acts()
