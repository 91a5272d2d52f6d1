"""What is printed for a session: kinds of cards with how many, the paper, and a picture of each sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from trioapp.presentation.print_cards import MOST_PRINTS
from trioapp.presentation.print_view import PrintChoice, PrintRow, PrintView, Wanted
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.sheet_view import SheetView
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.labels import ElidedLabel, plain_label
from trioapp.ui.widgets.number_field import NumberField
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_LEFT_WIDTH, _COUNT_WIDTH = 500, 76
_WHOLE = 100


class PrintLine(QWidget):
    """One kind: its tick with what is counted below it, and how many."""

    wanted = Signal(object)
    """With a `Wanted`."""

    def __init__(self, row: PrintRow) -> None:
        super().__init__()
        self._row = row
        self.tick, self.count = QCheckBox(), NumberField()
        self._about = plain_label("hint", wraps=True)
        self._about.setIndent(28)
        self.count.setRange(1, MOST_PRINTS)
        self.count.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setFixedWidth(_COUNT_WIDTH)
        self.count.setKeyboardTracking(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.tick, 0, 0)
        grid.addWidget(self._about, 1, 0)
        grid.addWidget(self.count, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        self.tick.toggled.connect(self._tell)
        self.count.valueChanged.connect(self._tell)
        self.show_row(row)

    def show_row(self, row: PrintRow) -> None:
        self._row = row
        with QSignalBlocker(self.tick), QSignalBlocker(self.count):
            self.tick.setText(row.words)
            self.tick.setChecked(row.is_ticked)
            self.count.setValue(row.count)
        self.tick.setAccessibleName(row.words)
        self.tick.setAccessibleDescription(row.about)
        self.count.setAccessibleName(row.how_many)
        self.count.setAccessibleDescription(row.about)
        self.count.setEnabled(row.is_ticked)
        self._about.setText(row.about)

    def _tell(self) -> None:
        self.wanted.emit(Wanted(self._row.kind, self.tick.isChecked(), self.count.value()))


class PrintPanel(Translated):
    """It stands in the place of the whole page of sessions until it is closed."""

    wanted = Signal(object)
    exercise_chosen = Signal(str)
    paper_chosen = Signal(str)
    posters_enlarged = Signal(bool)
    folder_wanted = Signal(object)
    saving_requested = Signal()
    stopping_requested = Signal()
    printing_requested = Signal()
    folder_opening_requested = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: PrintView | None = None
        self._place = 0
        self._title = plain_label("title", wraps=True)
        self._exercise_label, self._exercise = plain_label("label"), ComboBox()
        self._exercise_label.setBuddy(self._exercise)
        self._lines: list[PrintLine] = []
        self._rows = QVBoxLayout()
        self._paper_label, self._paper, self._large = plain_label("label"), ComboBox(), QCheckBox()
        self._paper_label.setBuddy(self._paper)
        self._problem, self._told = plain_label("problem", wraps=True), plain_label("", wraps=True)
        self._folder_label, self._folder, self._choose = plain_label("label"), ElidedLabel("hint"), Button()
        self._progress = QProgressBar()
        self._progress.setRange(0, _WHOLE)
        self._save, self._print = Button("primary"), Button("primary")
        self._stop, self._open, self._close = Button(), Button(), Button()
        self._sheet, self._which = SheetView(), plain_label("label")
        self._before, self._after = Button(), Button()
        self._lay_out()
        self._connect_own()
        self._retranslate()

    # -- building

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        row.addWidget(self._choices())
        row.addLayout(self._picture(), 1)

    def _choices(self) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        fix(card, panel=_LEFT_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(self._title)
        exercise = QHBoxLayout()
        exercise.addWidget(self._exercise_label)
        exercise.addWidget(self._exercise, 1)
        column.addLayout(exercise)
        column.addWidget(self._kinds(), 1)
        column.addWidget(two_sided_row([self._paper_label, self._paper], [self._large]))
        for part in (self._problem, self._progress, self._told):
            column.addWidget(part)
        folder = QHBoxLayout()
        folder.addWidget(self._folder_label)
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._choose)
        column.addLayout(folder)
        column.addWidget(two_sided_row([self._save, self._print, self._stop, self._open], [self._close]))
        return card

    def _kinds(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        self._rows.setSpacing(4)
        column.addLayout(self._rows)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setProperty("role", "plain")
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _picture(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._sheet, 1)
        turning = QHBoxLayout()
        turning.addStretch()
        turning.addWidget(self._before)
        self._which.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._which.setMinimumWidth(240)
        turning.addWidget(self._which)
        turning.addWidget(self._after)
        turning.addStretch()
        column.addLayout(turning)
        return column

    def _connect_own(self) -> None:
        self._exercise.activated.connect(self._ask_exercise)
        self._paper.activated.connect(self._ask_paper)
        self._large.clicked.connect(self.posters_enlarged)
        self._choose.clicked.connect(self._ask_folder)
        self._save.clicked.connect(self.saving_requested)
        self._print.clicked.connect(self.printing_requested)
        self._stop.clicked.connect(self.stopping_requested)
        self._open.clicked.connect(self._ask_opening)
        self._close.clicked.connect(self.closed)
        self._before.clicked.connect(self._turn_back)
        self._after.clicked.connect(self._turn)

    # -- showing

    def set_colours(self, tokens: Tokens) -> None:
        """Those of paper, whatever the console has."""
        self._sheet.set_colours(tokens)

    @Slot(object)
    def show_view(self, view: PrintView) -> None:
        was_working = self._view is not None and self._view.is_working
        self._view = view
        self._title.setText(view.title)
        _fill(self._exercise, view.exercises, view.exercise)
        for part in (self._exercise_label, self._exercise):
            part.setVisible(len(view.exercises) > 1)
        _fill(self._paper, view.papers, view.paper)
        self._large.setText(view.large_posters_words)
        self._large.setAccessibleName(view.large_posters_words)
        self._large.setChecked(view.large_posters)
        self._show_rows(view.rows)
        for label, words in ((self._problem, view.problem), (self._told, view.told)):
            label.setText(words)
            label.setVisible(bool(words))
        self._folder.show_text(view.folder)
        self._show_work(view, was_working=was_working)
        self._show_place()

    def begin(self) -> None:
        """Puts the keyboard where the work begins, and shows the first sheet."""
        self._place = 0
        self._show_place()
        if self._lines:
            self._lines[0].tick.setFocus()

    def _show_rows(self, rows: tuple[PrintRow, ...]) -> None:
        """The lines there are stay, so that the keyboard does; of another exercise there may be others."""
        while len(self._lines) > len(rows):
            line = self._lines.pop()
            self._rows.removeWidget(line)
            line.deleteLater()
        for place, row in enumerate(rows):
            if place < len(self._lines):
                self._lines[place].show_row(row)
            else:
                line = PrintLine(row)
                line.wanted.connect(self.wanted)
                self._lines.append(line)
                self._rows.addWidget(line)

    def _show_work(self, view: PrintView, *, was_working: bool) -> None:
        """While it is made, nothing can be changed but that it goes on; then the keyboard is where it was.

        Who has gone on elsewhere keeps it.
        """
        is_waiting = self.window().focusWidget() is self._stop
        for part in (*self._lines, self._exercise, self._paper, self._large, self._choose, self._close):
            part.setEnabled(not view.is_working)
        self._progress.setValue(round(view.share * _WHOLE))
        self._progress.setVisible(view.is_working)
        self._stop.setVisible(view.is_working)
        if view.is_working and not was_working:
            self._stop.setFocus()
        for button in (self._save, self._print):
            button.setVisible(not view.is_working)
        self._open.setVisible(bool(view.saved_in) and not view.is_working)
        if is_waiting and not view.is_working:
            (self._open if view.saved_in else self._save).setFocus()

    def _show_place(self) -> None:
        """The sheet that is looked at; fewer sheets leave the last one."""
        view = self._view
        count = len(view.sheets) if view else 0
        self._place = max(0, min(self._place, count - 1))
        self._before.setEnabled(self._place > 0)
        self._after.setEnabled(self._place < count - 1)
        words = self._words_about(view, count) if view and count else self.tr("No sheets")
        self._which.setText(words)
        self._sheet.setAccessibleDescription(words)
        self._sheet.show_sheet(view.sheets[self._place] if view and count else None)

    def _words_about(self, view: PrintView, count: int) -> str:
        copies = view.sheets[self._place].copies
        words = self.tr("{name}, sheet {number} of {count}").format(
            name=view.sheet_names[self._place], number=self._place + 1, count=count
        )
        times = self.tr("%n time(s)", "", copies)
        return f"{words} · {times}" if copies > 1 else words

    # -- what is done

    def _turn(self) -> None:
        self._place += 1
        self._show_place()

    def _turn_back(self) -> None:
        self._place -= 1
        self._show_place()

    def _ask_exercise(self) -> None:
        self.exercise_chosen.emit(self._exercise.currentData())

    def _ask_paper(self) -> None:
        self.paper_chosen.emit(self._paper.currentData())

    def _ask_folder(self) -> None:
        question, start = (self._view.folder_question, self._view.folder) if self._view else ("", "")
        folder = QFileDialog.getExistingDirectory(self, question, start)
        if folder:
            self.folder_wanted.emit(Path(folder))

    def _ask_opening(self) -> None:
        if self._view:
            self.folder_opening_requested.emit(self._view.saved_in)

    def _retranslate(self) -> None:
        self._exercise_label.setText(self.tr("Format"))
        self._exercise.setAccessibleName(self.tr("Format"))
        self._paper_label.setText(self.tr("Paper"))
        self._paper.setAccessibleName(self.tr("Paper"))
        self._folder_label.setText(self.tr("Save in"))
        self._choose.name(self.tr("Another folder …"))
        self._save.name(self.tr("Save as PDF"))
        self._print.name(self.tr("Print …"))
        self._progress.setAccessibleName(self.tr("How much of the prints is made"))
        self._stop.name(self.tr("Stop"), self.tr("Stop making the prints"))
        self._open.name(self.tr("Open folder"))
        self._close.name(self.tr("Close"))
        self._sheet.setAccessibleName(self.tr("Picture of the sheet"))
        self._before.name(self.tr("Previous sheet"))
        self._after.name(self.tr("Next sheet"))
        self._show_place()


def _fill(box: ComboBox, choices: tuple[PrintChoice, ...], chosen: str) -> None:
    """Offers these, if it does not already, and shows the one that is chosen."""
    with QSignalBlocker(box):
        if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] != [
            (choice.words, choice.id) for choice in choices
        ]:
            box.clear()
            for choice in choices:
                box.addItem(choice.words, choice.id)
        box.setCurrentIndex(max(0, box.findData(str(chosen))))
