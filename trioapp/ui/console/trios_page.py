"""The page of the trios: who sits with whom and in which role, and what can be done with all of them at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trioapp.presentation.board import BoardPerson, BoardView, BringBack, Leave, Lock, LookAtRound, Pairing
from trioapp.ui.console.board import Board
from trioapp.ui.console.latecomer_strip import LatecomerStrip
from trioapp.ui.console.new_trios_strip import NewTriosStrip
from trioapp.ui.console.participants_strip import ParticipantsStrip
from trioapp.ui.console.trio_card import BoardLook, PairList, PeopleList
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_SIDE_WIDTH = 268


class TriosPage(Translated):
    """Left who has no seat and who had which role, right the board, on top what is done with all of it."""

    wished = Signal(object)
    """With a `BoardWish`."""
    shuffle_requested = Signal()
    suiting_requested = Signal()
    """For new groups where those that there are do not suit an exercise."""
    new_trios_requested = Signal(object)
    rotation_requested = Signal()
    beamer_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    wiping_requested = Signal()

    def __init__(self, tokens: Colouring, icons: Path) -> None:
        super().__init__()
        self._view: BoardView | None = None
        self._participants = Button()
        self._summary, self._count = plain_label("heading", wraps=True), plain_label("hint", wraps=True)
        self._round = plain_label("label", wraps=True)
        self._advice = plain_label("hint", wraps=True)
        self._unsuited, self._suit = plain_label("nudge", wraps=True), Button()
        self._left_title, self._left = plain_label("section"), PeopleList()
        self._absent_title, self._absent = plain_label("section"), PeopleList()
        self._pairs_title, self._apart, self._together = plain_label("section"), PairList(), PairList()
        self._keep_apart, self._keep_together = Button("small"), Button("small")
        self._hint = plain_label("nudge", wraps=True)
        self._ledger_title, self._ledger = plain_label("section"), plain_label("", wraps=True)
        self._how = plain_label("hint", wraps=True)
        self._earlier_round, self._later_round = Button("small"), Button("small")
        self._rotate, self._new, self._shuffle = Button("primary"), Button(), Button()
        self._late, self._leaves, self._lock = Button(), Button(), Button()
        self._undo, self._redo, self._beamer, self._wipe = Button(), Button(), Button(), Button()
        self.participants, self._new_trios, self.latecomer = ParticipantsStrip(), NewTriosStrip(), LatecomerStrip()
        self._outcome, self._not_helped = plain_label("label", wraps=True), plain_label("nudge", wraps=True)
        self.board = Board(BoardLook(tokens, icons))
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(20, 16, 20, 12)
        right.setSpacing(12)
        acts = [self._rotate, self._new, self._shuffle, self._late, self._leaves, self._lock]
        right.addWidget(two_sided_row(acts, [self._beamer]))
        right.addLayout(self._unsuited_row())
        for strip in (self.participants, self._new_trios, self.latecomer, self._outcome, self._not_helped):
            right.addWidget(strip)
        right.addWidget(self.board, 1)
        right.addWidget(two_sided_row([self._wipe], [self._redo, self._undo]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addLayout(right, 1)

    def _unsuited_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._unsuited, 1)
        row.addWidget(self._suit)
        return row

    def _side(self) -> QWidget:
        inside = QFrame()
        inside.setProperty("role", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._participants)
        column.addWidget(self._summary)
        column.addWidget(self._count)
        column.addWidget(two_sided_row([self._round, self._earlier_round, self._later_round]))
        column.addWidget(self._advice)
        for part in (
            *(self._left_title, self._left, self._absent_title, self._absent),
            *(self._ledger_title, self._ledger, self._pairs_title, self._apart, self._together),
        ):
            column.addWidget(part)
        column.addWidget(two_sided_row([self._keep_apart, self._keep_together]))
        column.addWidget(self._hint)
        column.addStretch()
        column.addWidget(self._how)
        side = self._around = QScrollArea()
        side.setProperty("role", "reading")
        side.setWidgetResizable(True)
        fix(side, panel=_SIDE_WIDTH)
        side.setWidget(inside)
        return side

    def _connect_own(self) -> None:
        self._participants.clicked.connect(self.participants.unfold)
        self._rotate.clicked.connect(self.rotation_requested)
        self._new.clicked.connect(self._new_trios.unfold)
        self._new_trios.new_trios_requested.connect(self.new_trios_requested)
        self._shuffle.clicked.connect(self.shuffle_requested)
        self._suit.clicked.connect(self.suiting_requested)
        self._earlier_round.clicked.connect(self._look_back)
        self._later_round.clicked.connect(self._look_ahead)
        self._late.clicked.connect(self._seat_somebody)
        self._leaves.clicked.connect(self._ask_leaving)
        self._lock.clicked.connect(self._ask_lock)
        self._beamer.clicked.connect(self.beamer_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._wipe.clicked.connect(self.wiping_requested)
        self._keep_apart.clicked.connect(self._ask_apart)
        self._keep_together.clicked.connect(self._ask_together)
        for part in (self.board, self._left, self._absent, self._apart, self._together):
            part.wished.connect(self.wished)

    @Slot()
    def fold(self) -> None:
        """Closes whatever was unfolded: it was meant for another session."""
        for strip in (self.participants, self._new_trios, self.latecomer):
            strip.hide()

    def show_view(self, view: BoardView) -> None:
        self._view = view
        self._summary.setText(view.summary)
        self._count.setText(view.group_count)
        self._round.setText(view.round)
        self._earlier_round.setVisible(view.has_round_before)
        self._later_round.setVisible(view.has_round_after)
        self._new_trios.show_view(view)
        said = {self._outcome: view.outcome, self._not_helped: view.not_helped, self._hint: view.hint}
        said[self._unsuited] = view.do_not_suit
        self._suit.setVisible(bool(view.do_not_suit))
        for label, sentence in said.items():
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self._how.setText(view.keys)
        self._advice.setText(view.advice)
        self._left_title.setText(view.without_title)
        self._show_people(self._left_title, self._left, view.without_trio)
        self._show_people(self._absent_title, self._absent, view.absent)
        for pairs, shown in ((self._apart, view.apart), (self._together, view.together)):
            pairs.show_pairs(shown)
            pairs.setVisible(bool(shown))
        for button in (self._keep_apart, self._keep_together):
            button.setEnabled(bool(view.chosen))
        self._ledger_title.setVisible(bool(view.ledger))
        self._ledger.setText("\n".join(view.ledger))
        for button in (self._rotate, self._beamer):
            button.setEnabled(bool(view.groups))
        for button in (self._new, self._shuffle):
            button.setEnabled(view.can_form)
        self._leaves.setEnabled(view.can_leave)
        self._lock.setEnabled(view.can_lock)
        self._wipe.setVisible(view.has_names)
        self._name_wipe()
        for button, act in ((self._undo, view.undo), (self._redo, view.redo)):
            button.setVisible(bool(act))
        self.board.show_groups(view.groups)
        self._name_steps()

    def _show_people(self, title: QWidget, people: PeopleList, shown: tuple[BoardPerson, ...]) -> None:
        title.setVisible(bool(shown))
        people.setVisible(bool(shown))
        people.show_people(shown)

    def _seat_somebody(self) -> None:
        """Whoever is chosen and has no seat gets one; else somebody new is named."""
        chosen = self._view.chosen_without_seat if self._view else ""
        if chosen:
            self.wished.emit(BringBack(chosen))
        else:
            self.latecomer.unfold()

    def _look_back(self) -> None:
        self.wished.emit(LookAtRound(-1))

    def _look_ahead(self) -> None:
        self.wished.emit(LookAtRound(1))

    def _ask_lock(self) -> None:
        if self._view:
            self.wished.emit(Lock(frozenset({self._view.chosen})))

    def _ask_apart(self) -> None:
        self.wished.emit(Pairing(apart=True))

    def _ask_together(self) -> None:
        self.wished.emit(Pairing(apart=False))

    def _ask_leaving(self) -> None:
        if self._view:
            self.wished.emit(Leave(self._view.chosen))

    def _retranslate(self) -> None:
        self._around.setAccessibleName(self.tr("Who is there"))
        self._absent_title.setText(self.tr("ABSENT"))
        self._ledger_title.setText(self.tr("ROLES HAD"))
        self._pairs_title.setText(self.tr("APART OR TOGETHER"))
        self._keep_apart.name(self.tr("Keep apart"))
        self._keep_together.name(self.tr("Keep together"))
        self._earlier_round.name("‹", self.tr("Round before"))
        self._later_round.name("›", self.tr("Round after"))
        self._participants.name(self.tr("List of participants …"))
        self._new.name(self.tr("New trios"))
        self._rotate.name(self.tr("Rotate roles"))
        self._shuffle.name(self.tr("Shuffle"))
        self._suit.name(self.tr("New groups"))
        self._late.name(self.tr("Latecomer"))
        self._leaves.name(self.tr("Leaves"))
        self._lock.name(self.tr("Lock"))
        self._beamer.name(self.tr("Show on beamer"))
        self._name_wipe()
        self._name_steps()

    def _name_wipe(self) -> None:
        """Of who is chosen, or of everybody."""
        is_one = self._view is not None and bool(self._view.chosen)
        self._wipe.name(self.tr("Wipe this name") if is_one else self.tr("Wipe names"))

    def _name_steps(self) -> None:
        """What undo and redo would do."""
        undo, redo = (self._view.undo, self._view.redo) if self._view else ("", "")
        self._undo.name(self.tr("Undo: {act}").format(act=undo), self.tr("Undo"), undo)
        self._redo.name(self.tr("Redo: {act}").format(act=redo), self.tr("Redo"), redo)
