"""The first page: earlier sessions, what can be gone on with, and making a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.texts import folded, plain_line, shortened
from trioapp.presentation.protection_controller import Locked, ProtectionView
from trioapp.presentation.session_order import Order, in_order
from trioapp.presentation.sessions_controller import Found, NewSession, SessionRow, SessionsView, SessionView
from trioapp.ui.console.bars import BringingBackBar
from trioapp.ui.console.empty_place import EmptyPlace
from trioapp.ui.console.export_panel import ExportPanel
from trioapp.ui.console.first_steps import FurtherWays, Greeting
from trioapp.ui.console.participants_field import ParticipantsField
from trioapp.ui.console.programme_box import ProgrammeBox
from trioapp.ui.console.protection_cards import ProtectCard, UnlockCard
from trioapp.ui.console.session_card import SessionCard
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button, WrappingButton
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.labels import ElidedLabel, plain_label
from trioapp.ui.widgets.late import Late
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.scrolled import ScrolledDown
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.translated import Translated

if TYPE_CHECKING:
    from trioapp.presentation.proof_view import ProofView
    from trioapp.ui.console.print_panel import PrintPanel
    from trioapp.ui.console.proof_pane import ProofPane

_LONGEST_SESSION_NAME = 200
_LEAST_SOUGHT = 3
"""Fewer letters are not looked for in notes: they stand everywhere."""
_LONGEST_SOUGHT, _SOUGHT_SHOWN = 200, 40
_TYPES_ON_MS = 300
_SHOWN_AT_ONCE, _LIST_PX = 40, 150
"""Whoever has more sessions looks for one by a word, or asks for more of them."""


class SessionButton(WrappingButton):
    """One earlier session: its name and, smaller, its date and size."""

    opening_requested = Signal(str)

    def __init__(self, row: SessionRow) -> None:
        super().__init__("session")
        self._row = row
        self._name = ElidedLabel("session-name", parent=self)
        self._detail = plain_label("session-detail", wraps=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(2)
        self._name.show_text(row.name)
        self._detail.setText(row.detail)
        for label in (self._name, self._detail):
            self.add_label(label, column)
        self.setAccessibleName(row.name)
        self.hint(row.detail)
        self.setEnabled(row.is_sound)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.opening_requested.emit(self._row.id)


class SessionLine(Translated):
    """A session, and beside it a button for what can be done with its file, or for saving what is left of it."""

    opening_requested = Signal(str)
    more_requested = Signal(str)
    rescue_requested = Signal(str)

    def __init__(self, row: SessionRow) -> None:
        super().__init__()
        self._row = row
        self._session, self._more = SessionButton(row), Button("small")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._session, 1)
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._more.setVisible(row.is_sound or row.can_be_rescued)
        self._session.opening_requested.connect(self.opening_requested)
        self._more.clicked.connect(self._ask)
        self._retranslate()

    def _ask(self) -> None:
        (self.more_requested if self._row.is_sound else self.rescue_requested).emit(self._row.file)

    def _retranslate(self) -> None:
        name = self._row.name
        if self._row.is_sound:
            self._more.name(self.tr("More …"), self.tr("More about {session}").format(session=name))
        else:
            self._more.name(self.tr("Save what is left"), self.tr("Save what is left of {file}").format(file=name))


class NewSessionForm(Translated):
    """Name, programme and participants; nothing else is asked."""

    creation_requested = Signal(object)
    list_requested = Signal(object)
    list_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label("title")
        self._name_label, self._name = plain_label("label"), QLineEdit()
        self._programme_label, self._programme = plain_label("label"), ProgrammeBox()
        self._programme_label.setBuddy(self._programme)
        self._programme_length = plain_label("detail")
        self._people_label, self._people = plain_label("label"), ParticipantsField()
        self._count_label, self._count = plain_label("label"), QLineEdit()
        self._problem = plain_label("problem", wraps=True)
        self._create = Button("primary")
        self._name.setMaxLength(_LONGEST_SESSION_NAME)
        self._count.setMaxLength(4)
        self._problem.hide()
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(6)
        column.addWidget(self._title)
        for part in (self._name_label, self._name):
            column.addWidget(part)
        column.addWidget(two_sided_row([self._programme_label], [self._programme_length]))
        column.addWidget(self._programme)
        column.addWidget(self._people_label)
        column.addWidget(self._people, 1)
        fix(self._count, width=72)
        for part in (self._count_label, self._count):
            self._people.put_beside(part)
        column.addWidget(self._problem)
        column.addSpacing(6)
        column.addWidget(self._create)

    def _connect_own(self) -> None:
        self._name.returnPressed.connect(self._ask)
        self._count.returnPressed.connect(self._ask)
        self._create.clicked.connect(self._ask)
        self._people.list_requested.connect(self.list_requested)
        self._people.typed.connect(self._count_only_without_names)
        self._people.typed.connect(self.list_typed)
        self._programme.currentIndexChanged.connect(self._tell_length)

    def show_view(self, view: SessionsView) -> None:
        self._programme.show_choices(view.programmes, view.default_programme)

    @Slot()
    def _tell_length(self) -> None:
        self._programme_length.setText(self._programme.minutes)

    def choose_programme(self, programme: str) -> None:
        self._programme.choose(programme)

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def show_names(self, names: str) -> None:
        """Fills in what was read from a file, for the trainer to look over."""
        self._people.show_text(names)
        self.show_problem("")

    def begin(self) -> None:
        self._name.setFocus()

    def clear(self) -> None:
        for field in (self._name, self._count):
            field.clear()
        self._people.show_text("")
        self.show_problem("")

    def _ask(self) -> None:
        self.show_problem("")
        new = NewSession(self._name.text(), str(self._programme.currentData()), self._people.text, self._count.text())
        self.creation_requested.emit(new)

    def _count_only_without_names(self, names: str) -> None:
        has_names = bool(names.strip())
        self._count.setEnabled(not has_names)
        self._count_label.setEnabled(not has_names)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("New session"))
        self._name_label.setText(self.tr("What is the session called?"))
        self._name.setAccessibleName(self.tr("Session name"))
        self._name.setPlaceholderText(self.tr("for example: learning day, 23 November"))
        self._programme_label.setText(self.tr("Programme"))
        self._programme.setAccessibleName(self.tr("Programme"))
        self._people_label.setText(self.tr("Participants, one on each line"))
        self._count_label.setText(self.tr("or only how many"))
        self._count.setAccessibleName(self.tr("Number of participants"))
        self._create.name(self.tr("Create session"))


class GoingOnCard(QFrame):
    """Offers to go on with a session whose run was never stopped."""

    opening_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._session_id = ""
        self.setProperty("role", "going-on")
        self._words = plain_label("going-on-words", wraps=True)
        self._button = Button("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self._ask)
        self.hide()

    def show_row(self, row: SessionRow | None) -> None:
        self.setVisible(row is not None)
        if row:
            self._session_id = row.id
            self._words.setText(
                self.tr("'{session}' was not finished: the clock is still running.").format(session=row.name)
            )
            self._button.name(self.tr("Go on where you were"), hint=row.name)

    def begin(self) -> None:
        self._button.setFocus()

    def _ask(self) -> None:
        self.opening_requested.emit(self._session_id)


class DeletedCard(BringingBackBar):
    """Offers to bring back the session that was deleted last."""

    def __init__(self) -> None:
        super().__init__(20, 4)

    def _retranslate(self) -> None:
        words = self.tr("'{session}' was deleted; it is gone for good when the program starts again.")
        self._words.setText(words.format(session=self._name))
        self._button.name(self.tr("Bring back"))


class SessionsPage(Translated):
    """Earlier sessions on the left, a new one on the right."""

    opening_requested = Signal(str)
    more_requested = Signal(str)
    rescue_requested = Signal(str)
    """With the name of a session's file."""
    search_requested = Signal(str)
    bringing_in_requested = Signal(object)
    """With the `Path` of a session file from elsewhere."""
    report_left = Signal()
    """There is no report any more of which the pages could be seen."""
    start_requested = Signal()
    """A trio, at once."""
    demo_requested = Signal()
    tour_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: SessionsView | None = None
        self._begins = False
        """Whether the keyboard waits for what there is to begin with."""
        self._title = plain_label("title")
        self._new, self._bring_in = Button("primary"), Button()
        self._search, self._order_label, self._order = QLineEdit(), plain_label("label"), ComboBox()
        self._order.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._order_label.setBuddy(self._order)
        self._going_on, self.deleted = GoingOnCard(), DeletedCard()
        self._greeting, self._further = Greeting(), FurtherWays()
        self._nothing = EmptyPlace()
        self._list = ScrolledDown(least=_LIST_PX)
        self._shown: list[SessionRow] = []
        self._most, self._show_more = _SHOWN_AT_ONCE, Button()
        self._found = Found("", frozenset())
        self._seeking = QTimer(self)
        self._seeking.setSingleShot(True)
        self._seeking.setInterval(_TYPES_ON_MS)
        self.form, self.session = NewSessionForm(), SessionCard()
        self.unlocking, self.protecting, self.export = UnlockCard(), ProtectCard(), ExportPanel()
        self._row = SideBySide(32)
        self._card, self._left, self._beside = QFrame(), QWidget(), OneAtATime()
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._bring_in)
        heading.addWidget(self._new)
        left.addLayout(heading)
        for part in (self._going_on, self.deleted):
            left.addWidget(part)
        seeking = QHBoxLayout()
        seeking.addWidget(self._search, 1)
        seeking.addWidget(self._order_label)
        seeking.addWidget(self._order)
        left.addLayout(seeking)
        left.addWidget(self._greeting, 1)
        left.addWidget(self._nothing, 1)
        left.addWidget(self._list, 1)
        left.addWidget(self._show_more)
        left.addWidget(self._further)
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(0, 0, 0, 0)
        for card in self._cards:
            inside.addWidget(card)
        around = QVBoxLayout(self)
        around.setContentsMargins(32, 28, 32, 28)
        around.addWidget(self._row)
        self._beside.addWidget(self._left)
        self._beside.setProperty("role", "plain")
        self._row.add(self._beside, 1)
        self._row.add(self._card, 1)
        self.show_form()

    @Late
    def prints(self) -> PrintPanel:
        from trioapp.ui.console.print_panel import PrintPanel

        panel = PrintPanel()
        panel.closed.connect(self._leave_prints)
        self._row.add(panel)
        return panel

    def _connect_own(self) -> None:
        self._new.clicked.connect(self._begin)
        self._bring_in.clicked.connect(self._choose_file)
        for closed in (self.session.closed, self.unlocking.closed, self.protecting.closed):
            closed.connect(self.show_form)
        self.export.closed.connect(self._leave_export)
        self._search.setMaxLength(_LONGEST_SOUGHT)
        self._search.textChanged.connect(self._seek)
        self._seeking.timeout.connect(self._ask_search)
        self._order.activated.connect(self._show_from_the_top)
        self._show_more.clicked.connect(self._show_further)
        self._going_on.opening_requested.connect(self.opening_requested)
        self._greeting.hide()
        for ways in (self._greeting, self._further):
            ways.start_requested.connect(self.start_requested)
            ways.demo_requested.connect(self.demo_requested)
            ways.tour_requested.connect(self.tour_requested)
        self._greeting.new_requested.connect(self._begin)
        self._greeting.bringing_in_requested.connect(self._choose_file)
        self._nothing.wanted.connect(self._show_all)

    def begin(self) -> None:
        """Enter starts a trio where nothing was done yet, and goes on where a clock runs; else a name is typed."""
        self._begins = self._view is None
        if self._greeting.isVisibleTo(self):
            self._greeting.begin()
        elif self._going_on.isVisibleTo(self):
            self._going_on.begin()
        else:
            self.form.begin()

    def show_view(self, view: SessionsView) -> None:
        self._view = view
        self.form.show_view(view)
        self._going_on.show_row(view.going_on)
        self.deleted.show_name(view.deleted)
        for part in self._with_sessions:
            part.setVisible(bool(view.rows))
        self._greeting.setVisible(not view.rows)
        self._filter()
        if self._begins:
            self.begin()

    @property
    def _with_sessions(self) -> tuple[QWidget, ...]:
        """What there is only where there are any."""
        heading = self._title, self._bring_in, self._new
        return *heading, self._search, self._order_label, self._order, self._further

    @Slot(object)
    def show_session(self, view: SessionView) -> None:
        """In the place of the form for a new session, until they are closed."""
        self.session.show_view(view)
        self._show_only(self.session)

    @Slot(object)
    def ask_passphrase(self, locked: Locked) -> None:
        self.unlocking.show_locked(locked)
        self._show_only(self.unlocking)
        self.unlocking.begin()

    @Slot(object)
    def show_protection(self, view: ProtectionView) -> None:
        self.protecting.show_view(view)
        self._show_only(self.protecting)
        self.protecting.begin()

    @Slot()
    def begin_export(self) -> None:
        """In the place of the session's card."""
        self._show_only(self.export)
        self.export.begin()

    @Late
    def proof(self) -> ProofPane:
        from trioapp.ui.console.proof_pane import ProofPane

        pane = ProofPane()
        self._beside.addWidget(pane)
        return pane

    @Slot(object)
    def show_proof(self, view: ProofView | None) -> None:
        """The pages of a report in the place of the list, or the list again."""
        is_open = self._beside.currentWidget() is not self._left
        if view:
            self.proof.show_view(view)
            self._beside.setCurrentWidget(self.proof)
            if not is_open:
                self.proof.begin()
        elif is_open:
            self.proof.frame.forget()
            had_keyboard = self.proof.has_keyboard
            self._beside.setCurrentWidget(self._left)
            if had_keyboard:
                self.export.begin_at_pages()

    @Slot()
    def _leave_export(self) -> None:
        self._show_only(self.session)

    @Slot()
    def begin_prints(self) -> None:
        """In the place of all else on the page."""
        self._show_prints(are_shown=True)
        self.prints.begin()

    @Slot()
    def _leave_prints(self) -> None:
        self._show_only(self.session)

    def _show_prints(self, *, are_shown: bool) -> None:
        for part in (self._beside, self._card):
            part.setVisible(not are_shown)
        if prints := SessionsPage.prints.if_built(self):
            prints.setVisible(are_shown)

    @Slot()
    def show_form(self) -> None:
        """No passphrase that was typed stays behind it."""
        self.unlocking.forget()
        self.protecting.forget()
        self._show_only(self.form)

    def begin_with(self, programme: str) -> None:
        """The form for a new session of that programme."""
        self.show_form()
        self.form.choose_programme(programme)
        self.form.begin()

    @property
    def _cards(self) -> tuple[QWidget, ...]:
        return self.form, self.session, self.unlocking, self.protecting, self.export

    def _show_only(self, card: QWidget) -> None:
        if card is not self.export and self._beside.currentWidget() is not self._left:
            self.report_left.emit()
        for one in self._cards:
            one.setVisible(one is card)
        self._show_prints(are_shown=False)

    def _choose_file(self) -> None:
        kinds = self.tr("Sessions (*.trio);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Bring in a session"), "", kinds)
        if path:
            self.bringing_in_requested.emit(Path(path))

    def _begin(self) -> None:
        self.show_form()
        self.form.begin()

    def _filter(self) -> None:
        """Shows the rows that are sought in the order that was chosen, and of many of them the first ones."""
        sought = self._search.text().strip()
        files = self._found.files if self._found.sought == sought else frozenset[str]()
        rows = [row for row in self._view.rows if _matches(row, sought, files)] if self._view else []
        shown = in_order(rows, Order(self._order.currentData()))[: self._most]
        if shown != self._shown:
            self._fill(shown)
        is_nothing = bool(sought) and not rows
        self._nothing.setVisible(is_nothing)
        self._list.setVisible(self._greeting.isHidden() and not is_nothing)
        sentence = self.tr("Nothing is called '{words}', and no note says it.").format(
            words=shortened(plain_line(sought), _SOUGHT_SHOWN)
        )
        self._nothing.name(sentence, self.tr("Show all sessions"))
        left = max(0, len(rows) - self._most)
        self._show_more.setVisible(bool(left))
        self._show_more.name(self.tr("Show more (%n left)", "", left))

    def _fill(self, rows: list[SessionRow]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for row in rows:
            line = SessionLine(row)
            line.opening_requested.connect(self.opening_requested)
            line.more_requested.connect(self.more_requested)
            line.rescue_requested.connect(self.rescue_requested)
            column.addWidget(line)
        column.addStretch()
        self._list.setWidget(inside)
        self._shown = rows

    def _show_further(self) -> None:
        self._most += _SHOWN_AT_ONCE
        self._filter()

    def _show_from_the_top(self) -> None:
        self._most = _SHOWN_AT_ONCE
        self._filter()

    def _seek(self, sought: str) -> None:
        """In what is shown at once, and in the notes as soon as nobody types on."""
        self._show_from_the_top()
        if len(sought.strip()) >= _LEAST_SOUGHT:
            self._seeking.start()
        else:
            self._seeking.stop()

    @Slot()
    def _show_all(self) -> None:
        self._search.clear()
        self._search.setFocus()

    def _ask_search(self) -> None:
        self.search_requested.emit(self._search.text().strip())

    @Slot(object)
    def show_found(self, found: Found) -> None:
        self._found = found
        self._filter()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Sessions"))
        self._new.name(self.tr("New session"))
        self._bring_in.name(self.tr("Bring in …"))
        self._search.setAccessibleName(self.tr("Search sessions"))
        self._search.setPlaceholderText(self.tr("Search sessions"))
        self._name_orders()
        self._list.setAccessibleName(self.tr("Earlier sessions"))
        self._filter()
        if self._view:
            self._going_on.show_row(self._view.going_on)

    def _name_orders(self) -> None:
        self._order_label.setText(self.tr("Order"))
        self._order.setAccessibleName(self.tr("Order of the sessions"))
        words = {
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.NAME: self.tr("By name"),
        }
        chosen = max(0, self._order.currentIndex())
        self._order.clear()
        for order, name in words.items():
            self._order.addItem(name, order.value)
        self._order.setCurrentIndex(chosen)


def _matches(row: SessionRow, sought: str, files: frozenset[str]) -> bool:
    """Whether that stands in what is shown of a session, or its file is one of those."""
    return not sought or folded(sought) in folded(f"{row.name} {row.detail}") or row.file in files
