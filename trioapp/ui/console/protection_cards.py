"""Where a passphrase is given: for a session that is locked, and for one that is to be protected."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from trioapp.presentation.protection_controller import Locked, Protecting, ProtectionView, Wish
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_LONGEST = 1000


class UnlockCard(Translated):
    """Asks for the passphrase of a session; one of which it is lost can be deleted here."""

    passphrase_given = Signal(str)
    deletion_requested = Signal(str)
    """With the name of the session's file."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._locked = Locked("", "", Wish.OPEN)
        self._title, self._words = plain_label("title", wraps=True), plain_label("", wraps=True)
        self._label, self._passphrase = plain_label("label"), _passphrase_field()
        self._label.setBuddy(self._passphrase)
        self._shown = QCheckBox()
        self._problem, self._lost = plain_label("problem", wraps=True), plain_label("hint", wraps=True)
        self._open, self._delete, self._close = Button("primary"), Button(), Button()
        parts = (self._title, self._words, self._label, self._passphrase, self._shown, self._problem, self._open)
        _lay_out(self, parts, (self._lost,), (self._delete,), self._close)
        self._passphrase.returnPressed.connect(self._give)
        self._shown.toggled.connect(self._show_typed)
        self._open.clicked.connect(self._give)
        self._delete.clicked.connect(self._ask_deletion)
        self._close.clicked.connect(self.closed)
        self._retranslate()

    def show_locked(self, locked: Locked) -> None:
        self._locked = locked
        self._title.setText(locked.title)
        self._delete.setVisible(locked.wish is not Wish.BRING_IN)
        self.forget()

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self._passphrase.selectAll()
        self._passphrase.setFocus()

    def forget(self) -> None:
        """What was typed stays no longer than it is needed."""
        self._passphrase.clear()
        self._shown.setChecked(False)
        self._problem.hide()

    def begin(self) -> None:
        self._passphrase.setFocus()

    def _give(self) -> None:
        self.passphrase_given.emit(self._passphrase.text())

    def _show_typed(self, is_shown: bool) -> None:
        _show_typed(self._passphrase, is_shown=is_shown)

    def _ask_deletion(self) -> None:
        self.deletion_requested.emit(self._locked.file)

    def _retranslate(self) -> None:
        self._words.setText(self.tr("This session is protected; names and notes open with its passphrase."))
        self._label.setText(self.tr("Type its passphrase"))
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._shown.setText(self.tr("Show what I type"))
        self._open.name(self.tr("Unlock"))
        self._lost.setText(
            self.tr("Is the passphrase lost? Then nobody can open the session any more; you can only delete it.")
        )
        self._delete.name(self.tr("Delete"))
        self._close.name(self.tr("Close"))


class ProtectCard(Translated):
    """A passphrase for a session that has none, or another one; and the ways to do without."""

    protection_requested = Signal(object)
    """With a `Protecting`."""
    removal_requested = Signal(str)
    locking_requested = Signal(str)
    """With the name of the session's file."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view = ProtectionView("", "", is_protected=False, keyring_is_there=False)
        self._title, self._words = plain_label("title", wraps=True), plain_label("", wraps=True)
        self._label, self._passphrase = plain_label("label"), _passphrase_field()
        self._again_label, self._again = plain_label("label"), _passphrase_field()
        self._label.setBuddy(self._passphrase)
        self._again_label.setBuddy(self._again)
        self._shown, self._keyring = QCheckBox(), QCheckBox()
        self._problem, self._lost = plain_label("problem", wraps=True), plain_label("hint", wraps=True)
        self._protect, self._remove, self._lock, self._close = Button("primary"), Button(), Button(), Button()
        fields = (self._label, self._passphrase, self._again_label, self._again, self._shown, self._keyring)
        parts = (self._title, self._words, *fields, self._problem, self._lost, self._protect)
        _lay_out(self, parts, (), (self._remove, self._lock), self._close)
        self._connect_own()
        self._retranslate()

    def _connect_own(self) -> None:
        self._passphrase.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self._ask)
        self._shown.toggled.connect(self._show_typed)
        self._protect.clicked.connect(self._ask)
        self._remove.clicked.connect(self._ask_removal)
        self._lock.clicked.connect(self._ask_locking)
        self._close.clicked.connect(self.closed)

    def show_view(self, view: ProtectionView) -> None:
        self._view = view
        self._title.setText(view.title)
        self._keyring.setVisible(view.keyring_is_there)
        self._remove.setVisible(view.is_protected)
        self._lock.setVisible(view.is_protected)
        self.forget()
        self._retranslate()

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self._passphrase.setFocus()

    def forget(self) -> None:
        """What was typed stays no longer than it is needed."""
        for field in (self._passphrase, self._again):
            field.clear()
        for box in (self._shown, self._keyring):
            box.setChecked(False)
        self._problem.hide()

    def begin(self) -> None:
        self._passphrase.setFocus()

    def _ask(self) -> None:
        in_keyring = self._view.keyring_is_there and self._keyring.isChecked()
        wish = Protecting(self._view.file, self._passphrase.text(), self._again.text(), in_keyring)
        self.protection_requested.emit(wish)

    def _ask_removal(self) -> None:
        self.removal_requested.emit(self._view.file)

    def _ask_locking(self) -> None:
        self.locking_requested.emit(self._view.file)

    def _show_typed(self, is_shown: bool) -> None:
        for field in (self._passphrase, self._again):
            _show_typed(field, is_shown=is_shown)

    def _retranslate(self) -> None:
        self._words.setText(
            self.tr("Who finds this laptop, or a copy of the file, cannot read names and notes without the passphrase. "
                    "Title, date and number of people stay readable.")
        )  # fmt: skip
        self._label.setText(self.tr("Passphrase, such as four words that do not belong together"))
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._again_label.setText(self.tr("The same once more"))
        self._again.setAccessibleName(self.tr("Passphrase once more"))
        self._shown.setText(self.tr("Show what I type"))
        self._keyring.setText(self.tr("This computer may open it for me (keyring)"))
        self._lost.setText(
            self.tr("Keep the passphrase somewhere safe: if it is lost, nobody can open the session any more, nor its "
                    "backups.")
        )  # fmt: skip
        self._protect.name(self.tr("Change the passphrase") if self._view.is_protected else self.tr("Protect"))
        self._remove.name(self.tr("Take protection off"))
        self._lock.name(self.tr("Lock now"))
        self._close.name(self.tr("Close"))


def _passphrase_field() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(_LONGEST)
    _show_typed(field, is_shown=False)
    return field


def _show_typed(field: QLineEdit, *, is_shown: bool) -> None:
    field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)


def _lay_out(
    card: QWidget, parts: tuple[QWidget, ...], below: tuple[QWidget, ...], left: tuple[QWidget, ...], right: QWidget
) -> None:
    column = QVBoxLayout(card)
    column.setContentsMargins(28, 24, 28, 24)
    column.setSpacing(10)
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    for part in below:
        column.addWidget(part)
    column.addWidget(two_sided_row(left, [right]))
