"""The part of the day that is chosen: what the room sees of it, how long and when, and what it says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.wordings import LINES, Field
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.planner import FieldView, GiveLength, GiveTimes, PartForm, PutOnAgenda, PutPicture, Write
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import kept_together, two_sided_row
from trioapp.ui.widgets.scrolled import ScrolledDown
from trioapp.ui.widgets.stage_view import WIDESCREEN, StageView
from trioapp.ui.widgets.translated import Translated

_LONG = (*LINES, Field.STATEMENT, Field.SUPPORT, Field.FOR_TRAINER)
_PREVIEW_PX, _FIELDS_PX = 214, 120
_LINES_PX, _LONG_PX = 118, 72
_LONGEST_TIME, _TIME_PX = 8, 74


class FieldEditor(QWidget):
    """A text with its name above it. It tells every letter, and is not written over while somebody types in it."""

    typed = Signal(object)
    """With a `Write`."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field, self._part = field, ""
        self._label = plain_label("label")
        self._line, self._text = QLineEdit(), QPlainTextEdit()
        self.edit: QLineEdit | QPlainTextEdit = self._text if field in _LONG else self._line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        fix(self._text, height=_LINES_PX if field in LINES else _LONG_PX)
        self._text.setTabChangesFocus(True)
        self._line.setMaxLength(LONGEST_FIELD)
        self.edit.textChanged.connect(self._tell)

    def show_field(self, view: FieldView, part: str) -> None:
        self._label.setText(view.label)
        self.edit.setAccessibleName(view.label)
        if part != self._part or not self.edit.hasFocus():
            self._part = part
            self._put(view.text)

    def _put(self, text: str) -> None:
        if text == self._shown:
            return
        with QSignalBlocker(self.edit):
            if isinstance(self.edit, QLineEdit):
                self.edit.setText(text)
                self.edit.setCursorPosition(0)
            else:
                self.edit.setPlainText(text)

    @property
    def _shown(self) -> str:
        return self.edit.text() if isinstance(self.edit, QLineEdit) else self.edit.toPlainText()

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(Write(self._part, self._field, self._shown))


class TimeFields(Translated):
    """How long the part takes and to which times of day it keeps; what is typed counts at Enter, or on leaving."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._form: PartForm | None = None
        self.minutes, self.starts, self.ends = _time_field(), _time_field(), _time_field()
        self._words = tuple(plain_label("label") for _ in range(3))
        self._on_agenda = QCheckBox()
        fields = zip(self._words, (self.minutes, self.starts, self.ends), strict=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(two_sided_row([kept_together(*pair) for pair in fields], [self._on_agenda]))
        self.minutes.editingFinished.connect(self._give_length)
        self.starts.editingFinished.connect(self._give_times)
        self.ends.editingFinished.connect(self._give_times)
        self._on_agenda.toggled.connect(self._put_on_agenda)
        self._retranslate()

    def show_form(self, form: PartForm) -> None:
        is_another = self._form is None or form.id != self._form.id
        self._form = form
        for field, text in ((self.minutes, form.minutes), (self.starts, form.starts), (self.ends, form.ends)):
            if is_another or not field.hasFocus() or not field.isModified():
                field.setText(text)
        self.minutes.setEnabled(form.can_have_length)
        with QSignalBlocker(self._on_agenda):
            self._on_agenda.setChecked(form.on_agenda)

    @Slot()
    def _give_length(self) -> None:
        if self._form and self.minutes.isModified() and self.minutes.text().strip():
            self.minutes.setModified(False)
            self.wished.emit(GiveLength(self._form.id, self.minutes.text()))

    @Slot()
    def _give_times(self) -> None:
        if self._form and (self.starts.isModified() or self.ends.isModified()):
            for field in (self.starts, self.ends):
                field.setModified(False)
            self.wished.emit(GiveTimes(self._form.id, self.starts.text(), self.ends.text()))

    @Slot(bool)
    def _put_on_agenda(self, on_agenda: bool) -> None:
        if self._form:
            self.wished.emit(PutOnAgenda(self._form.id, on_agenda))

    def _retranslate(self) -> None:
        shown = (self.tr("Minutes"), self.tr("Starts at"), self.tr("Ends at"))
        fields = (self.minutes, self.starts, self.ends)
        for words, label, field, example in zip(self._words, shown, fields, ("15", "10:30", "12:00"), strict=True):
            words.setText(label)
            field.setAccessibleName(label)
            field.setPlaceholderText(example)
        self._on_agenda.setText(self.tr("On the agenda"))
        self._on_agenda.setAccessibleName(self.tr("On the agenda"))


class PlannerForm(Translated):
    """Scrolls where the part says more than fits; the picture stays in sight."""

    wished = Signal(object)
    """With a `PlannerWish`."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = plain_label("heading")
        self.preview = StageView(aspect=WIDESCREEN)
        self.preview.setFixedHeight(_PREVIEW_PX)
        self.times = TimeFields()
        self._editors = {field: FieldEditor(field) for field in Field}
        self._part = ""
        self._picture, self._no_picture = Button(), Button()
        self._missing = plain_label("problem", wraps=True)
        self._picture.clicked.connect(self._choose_picture)
        self._no_picture.clicked.connect(self._take_picture_away)
        self._lay_out()
        self.times.wished.connect(self.wished)
        for editor in self._editors.values():
            editor.typed.connect(self.wished)
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 10, 0)
        fields.setSpacing(10)
        for editor in self._editors.values():
            fields.addWidget(editor)
        fields.addStretch(1)
        area = ScrolledDown(inside, least=_FIELDS_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._kind)
        column.addWidget(self.preview)
        column.addWidget(self.times)
        column.addWidget(two_sided_row([self._picture, self._no_picture], []))
        column.addWidget(self._missing)
        column.addWidget(area, 1)

    def show_form(self, form: PartForm | None) -> None:
        self.setVisible(form is not None)
        if form is None:
            return
        self._kind.setText(form.kind)
        self.preview.show_scene(form.scene)
        self.times.show_form(form)
        self._part = form.id
        self._picture.setVisible(form.takes_picture)
        self._no_picture.setVisible(form.has_picture)
        self._missing.setText(form.missing_picture)
        self._missing.setVisible(bool(form.missing_picture))
        shown = {view.field: view for view in form.fields}
        for field, editor in self._editors.items():
            editor.setVisible(field in shown)
            if field in shown:
                editor.show_field(shown[field], form.id)

    @Slot()
    def begin(self) -> None:
        """Puts the keyboard in the name."""
        self._editors[Field.NAME].edit.setFocus()

    def _choose_picture(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.svg)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Picture for this card"), "", kinds)
        if path:
            self.wished.emit(PutPicture(self._part, Path(path)))

    def _take_picture_away(self) -> None:
        self.wished.emit(PutPicture(self._part, None))

    def _retranslate(self) -> None:
        self._picture.name(self.tr("Choose a picture …"))
        self._no_picture.name(self.tr("Without picture"))
        self.preview.setAccessibleName(self.tr("What the room will see of it"))


def _time_field() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(_LONGEST_TIME)
    fix(field, width=_TIME_PX)
    return field
