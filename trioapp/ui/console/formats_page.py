"""The page of the library: left the exercises, right the one that is chosen; or, in their place, the editor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from trioapp.domain.instants import Duration
from trioapp.domain.keys import Action
from trioapp.presentation.library import (
    CopyOut,
    FaultDetails,
    FormatDetails,
    Lengths,
    LibraryView,
    Order,
    Sought,
    Standing,
)
from trioapp.ui.console.bars import BringingBackBar
from trioapp.ui.console.card_form import fill
from trioapp.ui.console.empty_place import EmptyPlace
from trioapp.ui.console.library_details import FaultSheet, FormatSheet
from trioapp.ui.console.library_list import LibraryList
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.labels import ElidedLabel, Told, plain_label
from trioapp.ui.widgets.live_keys import PageKeys
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.rows import FlowingRow, two_sided_row
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.translated import Translated

_LIST_PX = 480
_MOST_MINUTES = (15, 30, 45, 60)
_GROUPS = range(2, 13)
"""Larger ones do few exercises; those are found by looking."""
_LONGEST_SOUGHT = 200


class SeekingStrip(Translated):
    """By what words, for how long and for how many people an exercise is sought, and in what order they stand."""

    sought = Signal(object)
    """With a `Sought`."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self._lengths, self._groups, self._order = QLineEdit(), ComboBox(), ComboBox(), ComboBox()
        self.words.setMaxLength(_LONGEST_SOUGHT)
        self.words.setClearButtonEnabled(True)
        self.words.setAcceptDrops(False)
        column, boxes = QVBoxLayout(self), FlowingRow(8, is_even=True)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(boxes)
        for box in self._boxes:
            boxes.add(box)
        self._retranslate()
        self.words.textChanged.connect(self._tell)
        for box in self._boxes:
            box.currentIndexChanged.connect(self._tell)

    @property
    def _boxes(self) -> tuple[ComboBox, ComboBox, ComboBox]:
        return self._lengths, self._groups, self._order

    @Slot()
    def show_all(self) -> None:
        for box in (self._lengths, self._groups):
            box.setCurrentIndex(0)
        self.words.clear()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tell(self) -> None:
        most: int = self._lengths.currentData()
        lengths = Lengths(most=Duration.of(minutes=most)) if most > 0 else Lengths()
        if most < 0:
            lengths = Lengths(beyond=Duration.of(minutes=-most))
        order = Order(self._order.currentData())
        self.sought.emit(Sought(self.words.text(), lengths, self._groups.currentData(), order))

    def _retranslate(self) -> None:
        self.words.setAccessibleName(self.tr("Search formats"))
        self.words.setPlaceholderText(self.tr("Search name, aim, phase or source"))
        self._lengths.setAccessibleName(self.tr("Length"))
        self._groups.setAccessibleName(self.tr("Group size"))
        self._order.setAccessibleName(self.tr("Order of the formats"))
        most, groups = self.tr("at most {count} min"), self.tr("groups of {count}")
        beyond = (self.tr("longer than {count} min").format(count=_MOST_MINUTES[-1]), -_MOST_MINUTES[-1])
        lengths = tuple((most.format(count=count), count) for count in _MOST_MINUTES)
        fill(self._lengths, ((self.tr("any length"), 0), *lengths, beyond))
        fill(self._groups, ((self.tr("any group"), 0), *((groups.format(count=count), count) for count in _GROUPS)))
        fill(self._order, ((self.tr("by name"), Order.NAME.value), (self.tr("shortest first"), Order.LENGTH.value)))


class DeletedFormatBar(BringingBackBar):
    """Offers to bring back the exercise that was deleted last."""

    def _retranslate(self) -> None:
        words = self.tr("'{format}' was deleted; it is gone for good when the program starts again.")
        self._words.setText(words.format(format=self._name))
        self._button.name(self.tr("Bring back"), hint=self._name)


class FormatCard(Translated):
    """The exercise that is chosen, or what is wrong with a file, and below it what can be done."""

    phase_chosen = Signal(int)
    session_requested = Signal(str)
    copy_requested = Signal(str)
    edit_requested = Signal(str)
    deletion_requested = Signal(str)
    copying_out_requested = Signal(object)
    """With a `CopyOut`."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._key, self._standing = "", Standing.BUILT_IN
        self._name = ElidedLabel("title", Qt.TextElideMode.ElideRight)
        self._pills = tuple(plain_label("pill") for _ in range(3))
        self.sheet, self._faults = FormatSheet(tokens), FaultSheet()
        self._session, self._copy, self._edit = Button("primary"), Button(), Button()
        self._export, self._delete = Button(), Button()
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(self._name, 1)
        for part in (self._export, self._delete):
            heading.addWidget(part)
        column.addLayout(heading)
        column.addWidget(two_sided_row(self._pills))
        column.addWidget(self.sheet, 1)
        column.addWidget(self._faults, 1)
        column.addWidget(two_sided_row([self._session, self._edit, self._copy]))

    def _connect_own(self) -> None:
        self.sheet.phase_chosen.connect(self.phase_chosen)
        self._session.clicked.connect(self._ask_session)
        self._copy.clicked.connect(self._ask_copy)
        self._edit.clicked.connect(self._ask_edit)
        self._delete.clicked.connect(self._ask_deletion)
        self._export.clicked.connect(self._choose_folder)

    def show_details(self, details: FormatDetails | FaultDetails) -> None:
        self._key = details.key
        self._name.show_text(details.name)
        is_sound = isinstance(details, FormatDetails)
        self._standing = details.standing if isinstance(details, FormatDetails) else Standing.FAULTY
        self.sheet.setVisible(is_sound)
        self._faults.setVisible(not is_sound)
        if isinstance(details, FormatDetails):
            self.sheet.show_details(details)
            for pill, words in zip(self._pills, details.pills, strict=True):
                pill.setText(words)
        else:
            self._faults.show_details(details)
        self._offer_acts(is_sound=is_sound)
        is_own = self._standing is Standing.OWN
        self._delete.setVisible(is_own or (isinstance(details, FaultDetails) and details.can_be_deleted))
        self._name_edit()

    def _offer_acts(self, *, is_sound: bool) -> None:
        for part in (*self._pills, self._session, self._copy, self._export):
            part.setVisible(is_sound)
        self._edit.setVisible(is_sound)

    def _ask_session(self) -> None:
        self.session_requested.emit(self._key)

    def _ask_copy(self) -> None:
        self.copy_requested.emit(self._key)

    def _ask_edit(self) -> None:
        self.edit_requested.emit(self._key)

    def _ask_deletion(self) -> None:
        self.deletion_requested.emit(self._key)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export this format into a folder"))
        if folder:
            self.copying_out_requested.emit(CopyOut(self._key, Path(folder)))

    def _name_edit(self) -> None:
        is_built_in = self._standing is Standing.BUILT_IN
        self._edit.name(self.tr("Edit a copy") if is_built_in else self.tr("Edit"), hint=self.tr("Enter"))

    def _retranslate(self) -> None:
        self._session.name(self.tr("New session with this"))
        self._copy.name(self.tr("Copy"))
        self._export.name(self.tr("Export …"))
        self._delete.name(self.tr("Delete"), hint=self.tr("Delete"))
        self._name_edit()


class Library(Translated):
    """Files are brought in by choosing them, or by dropping them anywhere here."""

    bringing_in_requested = Signal(object)
    """With a tuple of `Path`s."""
    undeleting_requested = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._title, self._count, self._bring_in = plain_label("title"), plain_label("detail"), Button()
        self.seeking, self.rows = SeekingStrip(), LibraryList(tokens)
        self._told, self._nothing = Told(), EmptyPlace()
        self.deleted, self._keys = DeletedFormatBar(), plain_label("hint", wraps=True)
        self.card, self._frame = FormatCard(tokens), QFrame()
        self.setAcceptDrops(True)
        self._lay_out()
        self._bring_in.clicked.connect(self._choose_files)
        self.deleted.bringing_back_requested.connect(self.undeleting_requested)
        self._nothing.wanted.connect(self.seeking.show_all)
        self._shortcut("Ctrl+F").activated.connect(self._begin_search)
        self.own_keys = PageKeys(self, {Action.UNDO: self.undeleting_requested})
        self._retranslate()

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _lay_out(self) -> None:
        left, side = QVBoxLayout(), QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(two_sided_row([self._title, self._count], [self._bring_in]))
        for part in (self.seeking, self._told, self.deleted):
            left.addWidget(part)
        left.addWidget(self._nothing, 1)
        left.addWidget(self.rows, 1)
        left.addWidget(self._keys)
        policy = self._frame.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._frame.setSizePolicy(policy)
        self._frame.setProperty("role", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.card)
        row, around = SideBySide(20), QVBoxLayout(self)
        row.add(side, panel=_LIST_PX)
        row.add(self._frame, 1)
        around.setContentsMargins(24, 18, 24, 18)
        around.addWidget(row)

    def show_view(self, view: LibraryView) -> None:
        self.rows.show_rows(view.rows, view.chosen)
        self._count.setText(view.count)
        self._nothing.name(view.nothing, self.tr("Show all formats"))
        self._nothing.setVisible(bool(view.nothing))
        self.rows.setVisible(not view.nothing)
        self.deleted.show_name(view.deleted)
        self._frame.setVisible(view.details is not None)
        if view.details is not None:
            self.card.show_details(view.details)

    def show_told(self, sentence: str) -> None:
        self._told.say(sentence)

    @Slot()
    def _begin_search(self) -> None:
        self.seeking.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.seeking.words.selectAll()

    def _choose_files(self) -> None:
        kinds = self.tr("Formats (*.toml);;All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import formats"), "", kinds)
        if paths:
            self.bringing_in_requested.emit(tuple(map(Path, paths)))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Formats"))
        self._bring_in.name(self.tr("Import …"), hint=self.tr("or drop files here"))
        self.rows.setAccessibleName(self.tr("Formats"))
        self._keys.setText(self.tr("Enter: edit · Delete: delete · Ctrl+Z: bring back · Ctrl+F: search"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bringing_in_requested.emit(_files_in(event.mimeData()))


class FormatsPage(QWidget):
    """Shows the library until the editor is asked for, which has the whole page then."""

    looked_at = Signal()
    """Somebody comes back to the window, and may have changed the folder meanwhile."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self.library = Library(tokens)
        self.own_keys = self.library.own_keys
        self._editor: QWidget | None = None
        self._stack, around = OneAtATime(), QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
        self._stack.addWidget(self.library)

    def seat_editor(self, editor: QWidget) -> None:
        """Where an exercise is edited, in the place of the library."""
        self._editor = editor
        self._stack.addWidget(editor)

    @property
    def is_editing(self) -> bool:
        return self._editor is not None and self._stack.currentWidget() is self._editor

    @Slot()
    def show_editor(self) -> None:
        if self._editor is not None:
            self._stack.setCurrentWidget(self._editor)

    @Slot()
    def show_library(self) -> None:
        self._stack.setCurrentWidget(self.library)
        self.begin()

    @Slot(object)
    def show_view(self, view: LibraryView) -> None:
        self.library.show_view(view)

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was done or could not be; empty for nothing."""
        self.library.show_told(sentence)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        if not self.is_editing:
            self.library.rows.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.looked_at.emit()
        return super().event(event)


def _files_in(dragged: QMimeData) -> tuple[Path, ...]:
    """Those on this computer."""
    return tuple(Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile())
