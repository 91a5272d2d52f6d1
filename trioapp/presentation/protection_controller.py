"""Protecting sessions by a passphrase, and asking for it where one is needed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.ports import Protection
from trioapp.domain.problems import Refused
from trioapp.presentation.wording import Wording
from trioapp.services.sessions import Sessions


class Wish(StrEnum):
    """What somebody wanted of a session when it turned out to be locked."""

    OPEN = "open"
    SHOW = "show"
    BRING_IN = "bring_in"


@dataclass(frozen=True, slots=True)
class Locked:
    """A session that takes a passphrase, by its file: a name on the shelf, or a path elsewhere."""

    file: str
    title: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class ProtectionView:
    """How a session is protected, and whether this computer could open it by itself."""

    file: str
    title: str
    is_protected: bool
    keyring_is_there: bool


@dataclass(frozen=True, slots=True)
class Protecting:
    """That passphrase, typed twice, is to protect that session; `in_keyring` lets the computer open it by itself."""

    file: str
    passphrase: str
    again: str
    in_keyring: bool


class ProtectionController(QObject):
    """Remembers for what a passphrase is asked, and has that done once it is given."""

    asked = Signal(object)
    """With a `Locked`."""
    shown = Signal(object)
    """With a `ProtectionView`."""
    unlocking_refused = Signal(str)
    protecting_refused = Signal(str)
    opening_requested = Signal(str)
    showing_requested = Signal(str)
    """With the name of a session's file."""
    done = Signal(str)
    """With a sentence about what was done."""

    def __init__(self, sessions: Sessions, words: Wording) -> None:
        super().__init__()
        self._sessions = sessions
        self._words = words
        self._locked: Locked | None = None

    @Slot(object)
    def ask(self, locked: Locked) -> None:
        self._locked = locked
        self.asked.emit(locked)

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Goes on with what the passphrase was asked for."""
        locked = self._locked
        if locked is None:
            return
        try:
            if locked.wish is Wish.BRING_IN:
                self._sessions.bring_in(Path(locked.file), passphrase)
                self.done.emit(self._words.brought_in(Path(locked.file).name))
                return
            self._sessions.unlock(locked.file, passphrase)
        except Refused as refused:
            self.unlocking_refused.emit(self._words.refusal(refused))
            return
        self.done.emit("")
        (self.opening_requested if locked.wish is Wish.OPEN else self.showing_requested).emit(locked.file)

    @Slot(str)
    def show(self, file: str) -> None:
        listed = self._sessions.of_file(file)
        if listed and listed.head:
            protected = listed.protection is not Protection.NONE
            self.shown.emit(ProtectionView(file, listed.head.name, protected, self._sessions.keyring_is_there))

    @Slot(object)
    def protect(self, wish: Protecting) -> None:
        try:
            self._sessions.protect(wish.file, wish.passphrase, wish.again, in_keyring=wish.in_keyring)
        except Refused as refused:
            self.protecting_refused.emit(self._words.refusal(refused))
        else:
            self.done.emit(self._words.protected())

    @Slot(str)
    def unprotect(self, file: str) -> None:
        try:
            self._sessions.unprotect(file)
        except Refused as refused:
            self.protecting_refused.emit(self._words.refusal(refused))
        else:
            self.done.emit(self._words.unprotected())

    @Slot(str)
    def lock(self, file: str) -> None:
        self._sessions.lock(file)
        self.done.emit(self._words.locked())
