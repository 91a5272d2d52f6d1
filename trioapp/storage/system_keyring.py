"""The keyring of the system, if it has one that keeps secrets to itself."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from trioapp.domain.problems import Problem, ProblemKind, Refused

_SERVICE = "trioapp"
_TRUSTED = frozenset(
    f"keyring.backends.{name}" for name in ("SecretService", "libsecret", "kwallet", "Windows", "macOS")
)
"""All others keep secrets in a file that anybody who has it can read, or nowhere."""


class SystemKeyring:
    """Looked for when it is first needed."""

    def __init__(self) -> None:
        self._found: Any = None
        self._looked = False

    @property
    def is_there(self) -> bool:
        return self._keyring is not None

    def keep(self, name: str, secret: bytes) -> None:
        if self._keyring is None:
            raise Refused(Problem(ProblemKind.KEYRING_MISSING))
        try:
            self._keyring.set_password(_SERVICE, name, secret.hex())
        except Exception as error:
            raise Refused(Problem(ProblemKind.KEYRING_MISSING)) from error

    def fetch(self, name: str) -> bytes | None:
        with suppress(Exception):
            secret = self._keyring.get_password(_SERVICE, name) if self._keyring else None
            return bytes.fromhex(secret) if secret else None
        return None

    def forget(self, name: str) -> None:
        with suppress(Exception):
            if self._keyring:
                self._keyring.delete_password(_SERVICE, name)

    @property
    def _keyring(self) -> Any:
        if not self._looked:
            self._looked, self._found = True, _trusted_one()
        return self._found


def _trusted_one() -> Any:
    """The best keyring of those that can be trusted; None when there is none."""
    from keyring.backend import get_all_keyring

    usable = [one for one in get_all_keyring() if type(one).__module__ in _TRUSTED and one.priority > 0]
    return max(usable, key=lambda one: one.priority, default=None)
