"""The key of a protected session as it is kept: wrapped by another key that only a passphrase gives."""

from __future__ import annotations

import json
import os
import unicodedata
import uuid
from dataclasses import replace

from trioapp.domain.values import dataclass

KEY_BYTES = 48
"""32 bytes with which SQLCipher encrypts, and 16 from which it derives how it signs."""
_SALT_BYTES, _WRAPPING_BYTES = 16, 32
_BEFORE_ENDING = b"\0wrapped key of trioapp\0"
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 4
"""How Argon2id is made slow (faults.md §4): a fifth of a second here."""
_MOST = (1024 * 1024, 20, 16)
"""A file from elsewhere that asks for more of it is none of ours."""


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """What wraps it comes out of the passphrase by Argon2id, and may be kept by a keyring under the name `id`."""

    id: str
    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    wrapped: bytes
    in_keyring: bool = False

    @classmethod
    def of_text(cls, text: str) -> WrappedKey:
        """`ValueError` when that is no wrapped key."""
        try:
            told = json.loads(text)
            salt, wrapped = bytes.fromhex(told["salt"]), bytes.fromhex(told["wrapped"])
            costs = (int(told["memory_kib"]), int(told["passes"]), int(told["lanes"]))
            found = cls(str(told["id"]), salt, *costs, wrapped, bool(told["in_keyring"]))
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError(text[:20]) from error
        if not all(1 <= cost <= most for cost, most in zip(costs, _MOST, strict=True)) or len(salt) < _SALT_BYTES:
            raise ValueError(text[:20])
        return found

    def as_text(self) -> str:
        told: dict[str, object] = {"id": self.id, "salt": self.salt.hex(), "wrapped": self.wrapped.hex()}
        told |= {"memory_kib": self.memory_kib, "passes": self.passes, "lanes": self.lanes}
        return json.dumps(told | {"in_keyring": self.in_keyring})

    def wrapping_key(self, passphrase: str) -> bytes:
        """What that passphrase gives, whether it is the right one or not. It takes a while, on purpose."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # most starts need none of it

        slow = Argon2id(
            salt=self.salt,
            length=_WRAPPING_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return slow.derive(unicodedata.normalize("NFC", passphrase).encode())

    def unwrapped(self, wrapping_key: bytes) -> bytes | None:
        """The key itself; None when something else wraps it."""
        from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

        try:
            return aes_key_unwrap(wrapping_key, self.wrapped)
        except (InvalidUnwrap, ValueError):
            return None

    def around(self, key: bytes, wrapping_key: bytes) -> WrappedKey:
        """The same way of wrapping around another key."""
        from cryptography.hazmat.primitives.keywrap import aes_key_wrap

        return replace(self, wrapped=aes_key_wrap(wrapping_key, key))

    def as_ending(self) -> bytes:
        """As it stands behind a copy of its session that goes elsewhere."""
        return _BEFORE_ENDING + self.as_text().encode()


def split(copy: bytes) -> tuple[bytes, WrappedKey | None]:
    """A session file from elsewhere, and the wrapped key that stands behind it; `ValueError` if that makes no sense."""
    file, mark, ending = copy.rpartition(_BEFORE_ENDING)
    return (file, WrappedKey.of_text(ending.decode())) if mark else (copy, None)


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def wrap(key: bytes, passphrase: str, *, in_keyring: bool) -> tuple[WrappedKey, bytes]:
    """That key, wrapped by a passphrase in a way of its own, and what wraps it."""
    way = WrappedKey(str(uuid.uuid4()), os.urandom(_SALT_BYTES), _MEMORY_KIB, _PASSES, _LANES, b"", in_keyring)
    wrapping_key = way.wrapping_key(passphrase)
    return way.around(key, wrapping_key), wrapping_key
