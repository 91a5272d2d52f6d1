"""Where the observer writes: choose a trio, type, and see what was written before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.keys import USUAL_KEYS, Action, Chance, Keys, chance
from trioapp.domain.observation import LONGEST_NOTE, NoteKind
from trioapp.domain.texts import shortened
from trioapp.presentation.notes_controller import NoteRow, PadTrio, PadView, SavingView
from trioapp.ui.console.earlier_list import EarlierList
from trioapp.ui.console.marks_area import MarksArea, NoteSigns, chosen_trio
from trioapp.ui.console.talk_bars import TalkBars
from trioapp.ui.look.measures import fix
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.buttons import Button, ChosenButton
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.full_fields import FullField
from trioapp.ui.widgets.labels import ReadOut, plain_label
from trioapp.ui.widgets.live_keys import pressed_key
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_TRIOS_IN_A_ROW, _ROWS_IN_SIGHT = 8, 2
PAD_WIDTH = 354
_TURNING = (Action.NEXT, Action.PREVIOUS)
_LETTERS_IN_LIST = 400
"""So much of a note is shown among others; all of it is on the page of the notes."""
_FIELD_PX, _LARGE_FIELD_PX = 58, 96


class NoteField(FullField):
    """The field for a note: Enter ends the note, Shift and Enter begin a line; nothing but plain text gets in."""

    finished = Signal()
    escaped = Signal()
    trio_chosen = Signal(object)
    """With the number of a trio."""
    left = Signal()
    """The keyboard is somewhere else now."""
    _keys = USUAL_KEYS

    def event(self, event: QEvent) -> bool:
        """Keeps the keys of a clicker for the text while there is text; an empty field lets them steer the room."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._turns(event):
                event.setAccepted(bool(self.toPlainText()))
                return True
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def follow_keys(self, keys: Keys) -> None:
        self._keys = keys

    def _turns(self, event: QKeyEvent) -> bool:
        """Whether the key goes to the next phase or back, and is no letter."""
        key = pressed_key(event)
        action = self._keys.holder(key)
        return action in _TURNING and chance(action, key) in (Chance.TURNING, Chance.CLICKER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif number := chosen_trio(event):
            self.trio_chosen.emit(number)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TrioChooser(QScrollArea):
    """A button for each trio; those with notes carry a tick, the chosen one is filled."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inside)
        self._grid.setSpacing(6)
        self._buttons = Supply(self._new_button)
        self._is_large = False
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.idClicked.connect(self.chosen)

    def show_trios(self, trios: tuple[PadTrio, ...], chosen: int) -> None:
        for button, trio in zip(self._buttons.show(len(trios)), trios, strict=True):
            button.name(f"{trio.number} ✓" if trio.has_notes else str(trio.number), trio.name, trio.state)
            button.show_chosen(is_chosen=trio.number == chosen, otherwise="seen" if trio.has_notes else "plain")
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def be_large(self, *, is_large: bool) -> None:
        """For a finger."""
        self._is_large = is_large
        for button in self._group.buttons():
            set_role(button, "touch" if is_large else "usual", of="measure")
        self._arrange()

    def _arrange(self) -> None:
        """As many in a row as fit, and a row as high as its buttons."""
        shown, apart = self._buttons.shown, self._grid.spacing()
        needed = max((button.minimumSizeHint().width() for button in shown), default=BUTTON_PX)
        columns = max(1, min(_TRIOS_IN_A_ROW, (self.viewport().width() + apart) // (needed + apart)))
        for place, button in enumerate(shown):
            self._grid.addWidget(button, *divmod(place, columns))
        high = max((button.sizeHint().height() for button in shown), default=BUTTON_PX)
        self.setFixedHeight(min(-(-len(shown) // columns) or 1, _ROWS_IN_SIGHT) * (high + apart))

    def _new_button(self) -> ChosenButton:
        button = ChosenButton("trio-number")
        set_role(button, "touch" if self._is_large else "usual", of="measure")
        self._group.addButton(button, len(self._group.buttons()) + 1)
        self._grid.addWidget(button)
        return button


class NoteLine(QWidget):
    """A finished note on the pad: when it was and what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._moment, self._text = plain_label("note-moment", wraps=True), plain_label("note-text", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._moment, self._text):
            column.addWidget(label)

    def show_row(self, row: NoteRow) -> None:
        for label, text in ((self._moment, row.moment), (self._text, shortened(row.text, _LETTERS_IN_LIST))):
            if label.text() != text:
                label.setText(text)
        self._text.setVisible(bool(row.text))


class NoteList(QScrollArea):
    """The newest notes about one trio, newest on top."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("role", "reading")
        self.setMinimumHeight(BUTTON_PX // 2)
        self._rows: tuple[NoteRow, ...] = ()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        self._column.addStretch()
        self.setWidget(inside)
        self._lines = Supply(self._new_line)

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            for line, row in zip(self._lines.show(len(rows)), rows, strict=True):
                line.show_row(row)

    def _new_line(self) -> NoteLine:
        line = NoteLine()
        self._column.insertWidget(self._column.count() - 1, line)
        return line


class ObservationPad(Translated):
    """The pad beside the clock. What is typed leaves it at once; what is saved it is told."""

    text_changed = Signal(str)
    note_finished = Signal()
    left = Signal()
    trio_chosen = Signal(int)
    kind_chosen = Signal(object)
    heading_chosen = Signal(str)
    earlier_chosen = Signal(object)
    """With the number of an earlier text."""

    marked = Signal(object)
    """With the `MarkWord` of a mark."""
    talk_toggled = Signal()
    taken_back = Signal()
    verbatim_toggled = Signal()
    nudge_closed = Signal()

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self._view: PadView | None = None
        self._title, self._prompt = plain_label("heading"), plain_label("prompt", wraps=True)
        self._trios = TrioChooser()
        self._marks, self._talk = MarksArea(signs), TalkBars(signs)
        self._kinds = {kind: ChosenButton("kind") for kind in NoteKind}
        self._verbatim = ChosenButton("kind")
        self._heading = ComboBox()
        self._field = NoteField()
        self._nudge, self._close_nudge = plain_label("hint", wraps=True), Button("small")
        self._offer, self._earlier = Button("small"), EarlierList()
        self._notes = NoteList()
        self._saving = ReadOut("saving")
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(6)
        fix(self._field, height=_FIELD_PX)
        self._field.setTabChangesFocus(True)
        self._prompt.hide()
        for part in (self._title, self._prompt, self._trios, self._marks, self._talk):
            column.addWidget(part)
        kinds = FlowingRow(6)
        for button in (*self._kinds.values(), self._verbatim):
            kinds.add(button)
        column.addWidget(kinds)
        column.addWidget(self._heading)
        column.addWidget(self._field)
        column.addLayout(self._side_by_side((self._nudge, self._close_nudge)))
        column.addWidget(self._earlier, 1)
        column.addWidget(self._notes, 1)
        column.addLayout(self._side_by_side((self._saving, self._offer)))

    def _side_by_side(self, parts: Sequence[QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for part in parts:
            row.addWidget(part, 0 if part in (self._offer, self._close_nudge) else 1)
        return row

    def _connect_own(self) -> None:
        self._trios.chosen.connect(self.trio_chosen)
        self._marks.marked.connect(self.marked)
        self._marks.talk_toggled.connect(self.talk_toggled)
        self._marks.taken_back.connect(self.taken_back)
        self._marks.writing_requested.connect(self.focus_field)
        self._field.textChanged.connect(self._pass_text_on)
        self._field.finished.connect(self.note_finished)
        self._field.escaped.connect(self.focus_marks)
        self._field.left.connect(self.left)
        for part in (self._marks, self._field):
            part.trio_chosen.connect(self._choose_trio)
        self._offer.clicked.connect(self._unfold)
        self._earlier.chosen.connect(self._choose_earlier)
        self._verbatim.clicked.connect(self.verbatim_toggled)
        self._heading.activated.connect(self._choose_heading)
        self._close_nudge.clicked.connect(self.nudge_closed)
        self._close_nudge.clicked.connect(self.focus_field)
        for button in self._kinds.values():
            button.clicked.connect(self._choose_kind)

    def show_view(self, view: PadView) -> None:
        begins_anew = self._view is not None and bool(self._view.draft) and self._view.draft != view.draft
        self._view = view
        self._title.setText(self.tr("Observation · {trio}").format(trio=view.title.lower()))
        self._trios.show_trios(view.trios, view.trio)
        self._marks.show_view(view, self.tr("who talks"), self.tr("space"))
        self._talk.show_bars(view.talk)
        self._show_what_is_written(view)
        self._notes.show_rows(view.notes)
        self._earlier.show_rows(view.earlier)
        self._offer.setVisible(bool(view.earlier))
        if not view.earlier:
            self._show_earlier(is_shown=False)
        for label, words in ((self._prompt, view.prompt), (self._nudge, view.nudge)):
            label.setText(words)
            label.setVisible(bool(words))
        self._close_nudge.setVisible(bool(view.nudge))
        if begins_anew:
            self.show_text("")

    def _show_what_is_written(self, view: PadView) -> None:
        for kind, button in self._kinds.items():
            button.show_chosen(is_chosen=kind is view.kind)
        self._show_headings(view)
        self._verbatim.show_chosen(is_chosen=view.is_verbatim)
        self._verbatim.setEnabled(bool(view.draft))
        self._field.setPlaceholderText(view.wanted or self.tr("What did you see or hear, word for word?"))

    def _show_headings(self, view: PadView) -> None:
        """Only where the exercise has any."""
        self._heading.setVisible(bool(view.headings))
        known = [self._heading.itemText(place) for place in range(1, self._heading.count())]
        if known != [heading.name for heading in view.headings]:
            self._heading.clear()
            self._heading.addItem(self.tr("no heading"), "")
            for heading in view.headings:
                self._heading.addItem(heading.name, heading.id)
        self._heading.setCurrentIndex(max(0, self._heading.findData(view.heading)))

    def follow_keys(self, keys: Keys) -> None:
        """From now on these are the keys of the room."""
        self._marks.follow_keys(keys)
        self._field.follow_keys(keys)

    def be_large(self, *, is_large: bool) -> None:
        """For an observer's own laptop or tablet, where nothing else is to be seen."""
        self._marks.be_large(is_large=is_large)
        fix(self._field, height=_LARGE_FIELD_PX if is_large else _FIELD_PX)
        self._trios.be_large(is_large=is_large)
        for button in (*self._kinds.values(), self._verbatim):
            set_role(button, "touch" if is_large else "usual", of="measure")

    def show_saving(self, view: SavingView) -> None:
        self._saving.show_text(view.short)
        set_role(self._saving, view.state.value, of="state")

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Puts that in the place of what stands in the field, from where no key brings back a name that was wiped."""
        with QSignalBlocker(self._field):
            self._field.setPlainText(text)
            self._field.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def focus_marks(self) -> None:
        self._marks.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _choose_trio(self, number: int) -> None:
        """By its number, if there is one."""
        if self._view and any(trio.number == number for trio in self._view.trios):
            self.trio_chosen.emit(number)

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
        self.text_changed.emit(self._field.text_within(LONGEST_NOTE))

    def _choose_kind(self) -> None:
        button: QObject = self.sender()
        self.kind_chosen.emit(next(kind for kind, known in self._kinds.items() if known is button))

    def _choose_heading(self) -> None:
        self.heading_chosen.emit(self._heading.currentData())

    def _retranslate(self) -> None:
        words = {
            NoteKind.OBSERVATION: (self.tr("saw, heard"), self.tr("Kind: observation")),
            NoteKind.INTERPRETATION: (self.tr("I think"), self.tr("Kind: interpretation")),
            NoteKind.QUESTION: (self.tr("I wonder"), self.tr("Kind: question")),
        }
        for kind, (word, name) in words.items():
            self._kinds[kind].name(word, name)
        self._field.setAccessibleName(self.tr("Observer note"))
        self._field.setAccessibleDescription(
            self.tr("Enter: next note. Shift+Enter: new line. What you type is saved at once. Esc: to the marks.")
        )
        self._marks.setAccessibleName(self.tr("Marks"))
        self._marks.setAccessibleDescription(
            self.tr("Digits set a mark, 5 again ends a silence, space: who talks, Z: take back, Enter: write")
        )
        self._verbatim.name(self.tr("“ ”"), self.tr("These words were said"))
        self._heading.setAccessibleName(self.tr("Heading"))
        self._notes.setAccessibleName(self.tr("Newest notes"))
        self._heading.clear()
        self._close_nudge.name(self.tr("Not now"), hint=self.tr("No more hints in this session"))
        self._offer.name(self.tr("Earlier text …"), hint=self.tr("What this note said before, to bring it back"))
        self._earlier.setAccessibleName(self.tr("Earlier texts of this note"))
        self._earlier.say_again()
        self._saving.setAccessibleName(self.tr("Save state"))
        if self._view:
            self.show_view(self._view)
