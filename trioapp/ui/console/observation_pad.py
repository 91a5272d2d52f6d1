"""Where the observer writes: choose a trio, type, and see what was written before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from trioapp.domain.observation import LONGEST_NOTE, NoteKind
from trioapp.presentation.notes_controller import NoteRow, PadTrio, PadView, SavingView
from trioapp.ui.console.earlier_list import EarlierList
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import ReadOut, plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_TRIOS_IN_A_ROW, _ROWS_IN_SIGHT = 6, 3
_CLICKER_KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Right)


class NoteField(QPlainTextEdit):
    """The field for a note: Enter ends the note, Shift and Enter begin a line; nothing but plain text gets in."""

    finished = Signal()
    left = Signal()
    """The keyboard is somewhere else now."""

    def event(self, event: QEvent) -> bool:
        """Keeps the keys of a clicker for the text while there is text; an empty field lets them steer the room."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _CLICKER_KEYS
        ):
            event.setAccepted(bool(self.toPlainText()))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TrioChooser(QScrollArea):
    """A button for each trio; those with notes carry a tick, the chosen one is filled."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inside)
        self._grid.setSpacing(8)
        self._buttons = Supply(self._new_button)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)

    def show_trios(self, trios: tuple[PadTrio, ...], chosen: int) -> None:
        for button, trio in zip(self._buttons.show(len(trios)), trios, strict=True):
            button.name(f"{trio.number} ✓" if trio.has_notes else str(trio.number), trio.name)
            set_role(button, "chosen" if trio.number == chosen else "seen" if trio.has_notes else "plain", of="state")
        rows = -(-len(trios) // _TRIOS_IN_A_ROW)
        self.setFixedHeight(min(rows, _ROWS_IN_SIGHT) * (BUTTON_PX + self._grid.spacing()))

    def _new_button(self) -> Button:
        button, place = Button("trio-number"), len(self._group.buttons())
        self._group.addButton(button, place + 1)
        self._grid.addWidget(button, *divmod(place, _TRIOS_IN_A_ROW))
        return button


class NoteList(QScrollArea):
    """The finished notes about one trio, newest on top."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self._rows: tuple[NoteRow, ...] = ()
        self._show_rows()

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._show_rows()

    def _show_rows(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for row in self._rows:
            for role, text in (("note-moment", row.moment), ("note-text", row.text)):
                label = plain_label(role, wraps=True, parent=inside)
                label.setText(text)
                column.addWidget(label)
        column.addStretch()
        self.setWidget(inside)


class ObservationPad(Translated):
    """The pad beside the clock. What is typed leaves it at once; what is saved it is told."""

    text_changed = Signal(str)
    note_finished = Signal()
    left = Signal()
    trio_chosen = Signal(int)
    kind_chosen = Signal(object)
    earlier_chosen = Signal(object)
    """With the number of an earlier text."""

    def __init__(self) -> None:
        super().__init__()
        self._view: PadView | None = None
        self._title = plain_label("heading")
        self._trios = TrioChooser()
        self._kinds = {kind: Button("kind") for kind in NoteKind}
        self._field = NoteField()
        self._hint = plain_label("hint", wraps=True)
        self._offer, self._earlier = Button("small"), EarlierList()
        self._notes = NoteList()
        self._saving = ReadOut("saving")
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        kinds = QHBoxLayout()
        kinds.setSpacing(8)
        for button in self._kinds.values():
            kinds.addWidget(button, 1)
        self._field.setFixedHeight(96)
        self._field.setTabChangesFocus(True)
        column.addWidget(self._title)
        column.addWidget(self._trios)
        column.addLayout(kinds)
        column.addWidget(self._field)
        column.addWidget(self._hint)
        column.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._earlier, 1)
        column.addWidget(self._notes, 1)
        column.addWidget(self._saving)

    def _connect_own(self) -> None:
        self._trios.chosen.connect(self.trio_chosen)
        self._field.textChanged.connect(self._pass_text_on)
        self._field.finished.connect(self.note_finished)
        self._field.left.connect(self.left)
        self._offer.clicked.connect(self._unfold)
        self._earlier.chosen.connect(self._choose_earlier)
        for button in self._kinds.values():
            button.clicked.connect(self._choose_kind)

    def show_view(self, view: PadView) -> None:
        begins_anew = self._view is not None and self._view.draft != view.draft and not view.draft
        self._view = view
        self._title.setText(self.tr("Observation · {trio}").format(trio=view.title.lower()))
        self._trios.show_trios(view.trios, view.trio)
        for kind, button in self._kinds.items():
            set_role(button, "chosen" if kind is view.kind else "plain", of="state")
        self._notes.show_rows(view.notes)
        self._earlier.show_rows(view.earlier)
        self._offer.setVisible(bool(view.earlier))
        if not view.earlier:
            self._show_earlier(is_shown=False)
        if begins_anew:
            self._field.clear()

    def show_saving(self, view: SavingView) -> None:
        self._saving.show_text(view.words)
        set_role(self._saving, view.state.value, of="state")

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Puts that in the place of what stands in the field, from where no key brings back a name that was wiped."""
        with QSignalBlocker(self._field):
            self._field.setPlainText(text)
            self._field.moveCursor(QTextCursor.MoveOperation.End)

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _unfold(self) -> None:
        """Offers the earlier texts in the place of the notes, or puts them away again."""
        self._show_earlier(is_shown=self._earlier.isHidden())
        if not self._earlier.isHidden():
            self._earlier.focus_first()

    @Slot(object)
    def _choose_earlier(self, number: int) -> None:
        self._show_earlier(is_shown=False)
        self.earlier_chosen.emit(number)
        self.focus_field()

    def _show_earlier(self, *, is_shown: bool) -> None:
        self._earlier.setVisible(is_shown)
        self._notes.setVisible(not is_shown)

    def _pass_text_on(self) -> None:
        text = self._field.toPlainText()
        if len(text) > LONGEST_NOTE:
            self._field.undo()
            return
        self.text_changed.emit(text)

    def _choose_kind(self) -> None:
        button: QObject = self.sender()
        self.kind_chosen.emit(next(kind for kind, known in self._kinds.items() if known is button))

    def _retranslate(self) -> None:
        words = {
            NoteKind.OBSERVATION: (self.tr("saw, heard"), self.tr("Kind: observation")),
            NoteKind.INTERPRETATION: (self.tr("I think"), self.tr("Kind: interpretation")),
            NoteKind.QUESTION: (self.tr("I wonder"), self.tr("Kind: question")),
        }
        for kind, (word, name) in words.items():
            self._kinds[kind].name(word, name)
        self._field.setAccessibleName(self.tr("Observer note"))
        self._field.setPlaceholderText(self.tr("What did you see or hear, word for word?"))
        self._hint.setText(self.tr("Enter: next note. Shift+Enter: new line. What you type is saved at once."))
        self._offer.name(self.tr("Earlier text …"), hint=self.tr("What this note said before, to bring it back"))
        self._earlier.setAccessibleName(self.tr("Earlier texts of this note"))
        self._earlier.say_again()
        self._saving.setAccessibleName(self.tr("Save state"))
        if self._view:
            self.show_view(self._view)
