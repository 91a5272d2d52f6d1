"""The forms of a phase and of what the room sees before and after: texts, times, questions and what to watch."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from trioapp.domain.format_texts import Part
from trioapp.presentation.format_editor_view import (
    AddOne,
    CardForm,
    GiveTime,
    PhaseForm,
    SetSwitch,
    Switch,
    Time,
)
from trioapp.ui.console.format_editor_fields import ShortField, WordsList
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

Key = TypeVar("Key")
Held = TypeVar("Held", bound=QObject)
_TIME_PX = 97
BESIDE_BAR = 10
"""Pixels between a form and its scroll bar."""


class TimesRow(Translated):
    """How long a phase lasts, at least, in short rounds, and how long before its end it is called closing."""

    given = Signal(object)
    """With the `Time` and what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._fields = {time: ShortField(_TIME_PX) for time in Time}
        self._labels = {time: plain_label("label") for time in Time}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for time, field in self._fields.items():
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(self._labels[time])
            column.addWidget(field)
            row.addLayout(column)
            field.given.connect(self._give)
        row.addStretch()
        self._retranslate()

    def show_times(self, times: tuple[tuple[Time, str], ...]) -> None:
        for time, text in times:
            self._fields[time].show_text(text)

    @Slot(str)
    def _give(self, typed: str) -> None:
        self.given.emit((key_of(self._fields, self.sender()), typed))

    def _retranslate(self) -> None:
        words = {
            Time.LENGTH: self.tr("Length"),
            Time.FLOOR: self.tr("At least"),
            Time.COMPACT: self.tr("Short rounds"),
            Time.CLOSING: self.tr("Closing"),
        }
        names = words | {
            Time.FLOOR: self.tr("At least, however little time there is"),
            Time.COMPACT: self.tr("Length in short rounds"),
            Time.CLOSING: self.tr("So long before the end it is called closing"),
        }
        for time, field in self._fields.items():
            self._labels[time].setText(words[time])
            field.setAccessibleName(names[time])


class PhaseFields(Translated):
    """All that a phase says and does."""

    wished = Signal(object)
    looked_at = Signal(object)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._phase = ""
        self.times, self._switches = TimesRow(), {switch: QCheckBox() for switch in Switch}
        self.head, self._lines, self._cues = WordsList(tokens), WordsList(tokens), WordsList(tokens)
        self._watch, self._pairs = WordsList(tokens), WordsList(tokens)
        self._for_trainer, self._with_pairs = WordsList(tokens, has_rows=True), WordsList(tokens, has_rows=True)
        self._add_cue, self._add_watch = Button(), Button()
        self._titles = {part: plain_label("section") for part in (Part.LINE, Part.CUE, Part.WATCH, Part.PAIR_LINE)}
        self._parts: dict[Part, tuple[QWidget, ...]] = {
            Part.LINE: (self._lines,),
            Part.CUE: (self._cues, self._add_cue),
            Part.WATCH: (self._watch, self._add_watch),
            Part.PAIR_LINE: (self._pairs, self._with_pairs),
        }
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, BESIDE_BAR, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.times)
        column.addWidget(two_sided_row(list(self._switches.values())))
        for part in (Part.LINE, Part.CUE):
            _add_section(column, self._titles[part], self._parts[part])
        column.addSpacing(8)
        column.addWidget(self._for_trainer)
        for part in (Part.WATCH, Part.PAIR_LINE):
            _add_section(column, self._titles[part], self._parts[part])
        column.addStretch(1)

    def _connect_own(self) -> None:
        lists = (self.head, self._lines, self._cues, self._watch, self._pairs, self._for_trainer, self._with_pairs)
        for texts in lists:
            texts.wished.connect(self.wished)
            texts.looked_at.connect(self.looked_at)
        self.times.given.connect(self._give_time)
        for box in self._switches.values():
            box.toggled.connect(self._switch)
        self._add_cue.clicked.connect(self._ask_cue)
        self._add_watch.clicked.connect(self._ask_watch)

    def show_form(self, form: PhaseForm) -> None:
        self._phase = form.id
        self.times.show_times(form.times)
        self.head.show_views(form.head)
        self._lines.show_views(form.lines)
        self._cues.show_views(form.cues)
        self._watch.show_views(form.watch)
        self._for_trainer.show_views(form.for_trainer)
        self._pairs.show_views(tuple(view for view in form.pairs if not view.has_rows))
        self._with_pairs.show_views(tuple(view for view in form.pairs if view.has_rows))
        for switch, is_on in form.switches:
            with QSignalBlocker(self._switches[switch]):
                self._switches[switch].setChecked(is_on)
        for part in (Part.LINE, Part.CUE, Part.WATCH):
            self._show_section(part, is_shown=form.is_phase)
        self._show_section(Part.PAIR_LINE, is_shown=bool(form.pairs))
        self._switches[Switch.ONCE].setVisible(form.is_phase)

    def _show_section(self, part: Part, *, is_shown: bool) -> None:
        self._titles[part].setVisible(is_shown)
        for widget in self._parts[part]:
            if isinstance(widget, Button):
                widget.setVisible(is_shown)

    @Slot(object)
    def _give_time(self, given: tuple[Time, str]) -> None:
        self.wished.emit(GiveTime(self._phase, *given))

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        self.wished.emit(SetSwitch(self._phase, key_of(self._switches, self.sender()), is_on))

    @Slot()
    def _ask_cue(self) -> None:
        self.wished.emit(AddOne(Part.CUE))

    @Slot()
    def _ask_watch(self) -> None:
        self.wished.emit(AddOne(Part.WATCH))

    def _retranslate(self) -> None:
        switches = {
            Switch.ONCE: self.tr("Only before the first round"),
            Switch.QUIET: self.tr("Begins without a tone"),
        }
        for switch, box in self._switches.items():
            box.setText(switches[switch])
            box.setAccessibleName(switches[switch])
        self._titles[Part.LINE].setText(self.tr("What each role does"))
        self._titles[Part.CUE].setText(self.tr("Questions that come one after the other"))
        self._titles[Part.WATCH].setText(self.tr("What observers may ask themselves"))
        self._titles[Part.PAIR_LINE].setText(self.tr("Otherwise for pairs"))
        self._add_cue.name(self.tr("Add question"))
        self._add_watch.name(self.tr("Add something to watch"))


class CardFields(QWidget):
    """What the room sees before the phases, or after them."""

    wished = Signal(object)
    looked_at = Signal(object)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self.texts = WordsList(tokens)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, BESIDE_BAR, 0)
        column.addWidget(self.texts)
        column.addStretch(1)
        self.texts.wished.connect(self.wished)
        self.texts.looked_at.connect(self.looked_at)

    def show_form(self, form: CardForm) -> None:
        self.texts.show_views(form.texts)


def _add_section(column: QVBoxLayout, title: QLabel, parts: tuple[QWidget, ...]) -> None:
    column.addSpacing(8)
    column.addWidget(title)
    for part in parts:
        if isinstance(part, Button):
            column.addWidget(two_sided_row([part]))
        else:
            column.addWidget(part)


def key_of(widgets: dict[Key, Held], sender: QObject) -> Key:
    """Which of them a signal came from."""
    return next(key for key, widget in widgets.items() if widget is sender)
