"""The keys of protected sessions, apart from sessions and backups: without its key nobody reads any copy of a session.

A key is wrapped by what a passphrase gives. That stays in memory once somebody gave the passphrase, and in the keyring
of the system if the trainer wants it; the passphrase itself is kept nowhere.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.whole_file import replace_whole, shred
from trioapp.storage.wrapped_key import WrappedKey, new_key, wrap

_SUFFIX = ".key"


class Keyring(Protocol):
    """Where the system keeps secrets of this user."""

    @property
    def is_there(self) -> bool:
        """Whether it can be trusted with one."""

    def keep(self, name: str, secret: bytes) -> None:
        """`Refused` when it does not take it."""

    def fetch(self, name: str) -> bytes | None: ...

    def forget(self, name: str) -> None:
        """Nothing happens if it is not there."""


class KeyFolder:
    """Keys by the stem of the session's file. What a method says of it, `OSError` may always prevent."""

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self._folder = folder
        self._keyring = keyring
        self._wrapping_keys: dict[str, bytes] = {}

    @property
    def keyring_is_there(self) -> bool:
        return self._keyring.is_there

    def file_of(self, stem: str) -> Path:
        return self._folder / (stem + _SUFFIX)

    def stems(self) -> tuple[str, ...]:
        return tuple(path.stem for path in self._folder.glob("*" + _SUFFIX))

    def is_kept(self, stem: str) -> bool:
        """Whether that session is protected, by what is known here."""
        return self.file_of(stem).is_file()

    def is_open(self, stem: str) -> bool:
        """Whether somebody gave the passphrase."""
        return stem in self._wrapping_keys

    def key(self, stem: str) -> bytes:
        """`Refused` while nobody gave the passphrase and the keyring does not know it either."""
        wrapped = self._wrapped(stem)
        wrapping_key = self._wrapping_keys.get(stem)
        if wrapping_key is None and wrapped.in_keyring:
            wrapping_key = self._keyring.fetch(wrapped.id)
        key = wrapped.unwrapped(wrapping_key) if wrapping_key else None
        if wrapping_key is None or key is None:
            raise Refused(Problem(ProblemKind.SESSION_LOCKED, str(self.file_of(stem)), what=stem))
        self._wrapping_keys[stem] = wrapping_key
        return key

    def open(self, stem: str, passphrase: str) -> None:
        """`Refused` when it is the wrong passphrase."""
        self._wrapping_keys[stem] = opened_by(self._wrapped(stem), passphrase, self.file_of(stem))

    def shut(self, stem: str) -> None:
        """From now on the passphrase has to be given again."""
        self._wrapping_keys.pop(stem, None)

    def make(self, stem: str, passphrase: str, *, in_keyring: bool) -> bytes:
        """A new key, for a session that has none."""
        key = new_key()
        self._keep(stem, key, passphrase, in_keyring=in_keyring)
        return key

    def make_like(self, stem: str, wrapped: WrappedKey, wrapping_key: bytes) -> bytes:
        """A new key that the same passphrase opens as another one."""
        key = new_key()
        self._write(stem, wrapped.around(key, wrapping_key))
        self._wrapping_keys[stem] = wrapping_key
        return key

    def make_for_copy(self, stem: str, of: str) -> bytes:
        """A new key that the same passphrase opens as that of the session it is a copy of."""
        self.key(of)
        return self.make_like(stem, self._wrapped(of), self._wrapping_keys[of])

    def wrap_anew(self, stem: str, passphrase: str, *, in_keyring: bool) -> None:
        """Another passphrase for the same key."""
        key, before = self.key(stem), self._wrapped(stem)
        self._keep(stem, key, passphrase, in_keyring=in_keyring)
        self._let_keyring_forget(before)

    def ending_for(self, stem: str) -> bytes:
        """The wrapped key as it stands behind a copy of the session, for whoever knows the passphrase."""
        return replace(self._wrapped(stem), in_keyring=False).as_ending()

    def tidy(self) -> None:
        """Removes what a program that was killed left half done."""
        for half in self._folder.glob("*.part"):
            with suppress(OSError):
                half.unlink()

    def destroy(self, stem: str) -> None:
        """Whatever was encrypted with it can be read by nobody any more."""
        self.shut(stem)
        self.destroy_file(self.file_of(stem))

    def destroy_file(self, file: Path) -> None:
        """As `destroy`, for a key that was put elsewhere."""
        try:
            wrapped = WrappedKey.of_text(file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            file.unlink(missing_ok=True)
            return
        shred(file)
        self._let_keyring_forget(wrapped)

    def _keep(self, stem: str, key: bytes, passphrase: str, *, in_keyring: bool) -> None:
        wrapped, wrapping_key = wrap(key, passphrase, in_keyring=in_keyring)
        if in_keyring:
            self._keyring.keep(wrapped.id, wrapping_key)
        self._write(stem, wrapped)
        self._wrapping_keys[stem] = wrapping_key

    def _let_keyring_forget(self, wrapped: WrappedKey) -> None:
        """Unless another session opens with the same."""
        others = (self._wrapped(stem).id for stem in self.stems())
        if wrapped.in_keyring and wrapped.id not in others:
            self._keyring.forget(wrapped.id)

    def _wrapped(self, stem: str) -> WrappedKey:
        file = self.file_of(stem)
        try:
            return WrappedKey.of_text(file.read_text(encoding="ascii"))
        except (OSError, ValueError) as error:
            raise Refused(Problem(ProblemKind.KEY_GONE, str(file), what=stem)) from error

    def _write(self, stem: str, wrapped: WrappedKey) -> None:
        """The old one stays until the new one is on disk: without it a session is lost."""
        replace_whole(self.file_of(stem), wrapped.as_text().encode())


def opened_by(wrapped: WrappedKey, passphrase: str, file: Path) -> bytes:
    """What wraps a key, from the passphrase; `Refused` when it is the wrong one."""
    wrapping_key = wrapped.wrapping_key(passphrase)
    if wrapped.unwrapped(wrapping_key) is None:
        raise Refused(Problem(ProblemKind.PASSPHRASE_WRONG, str(file)))
    return wrapping_key
