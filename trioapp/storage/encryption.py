"""How SQLCipher keeps a protected session: every page encrypted and signed, but for a header that says what it is."""

from __future__ import annotations

from pathlib import Path

from trioapp.storage.rows import Connection

PLAIN_HEADER = 112
"""So many bytes at the beginning tell whose file it is, and of which version, to who has no key; a multiple of 16."""
RESERVED_BYTES = 80
"""At the end of each page: what its encryption began with, and its signature."""
_BLOCK, _AES_KEY = 16, 32
_MAGIC = b"SQLite format 3\0"
_RESERVED_AT = 20


def use_key(db: Connection, key: bytes | None) -> None:
    """Encrypts and decrypts with it, if there is one; to be called before anything else is asked of a connection."""
    if key is None:
        return
    _prepare(db)
    db.execute(f"PRAGMA key = {_as_literal(key)}").fetchall()


def copy_with_key(db: Connection, path: Path, key: bytes | None) -> None:
    """Writes all that is in a database into an empty file, with another key or with None in plain."""
    _prepare(db)
    db.execute(f"ATTACH ? AS other KEY {_as_literal(key) if key else repr('')}", (str(path),))
    for pragma in ("other.synchronous = FULL", "other.journal_mode = OFF"):  # a half one is thrown away
        db.execute(f"PRAGMA {pragma}").fetchall()
    db.execute("SELECT sqlcipher_export('other')").fetchall()
    for number in ("application_id", "user_version"):
        (value,) = db.execute(f"PRAGMA {number}").fetchone()
        db.execute(f"PRAGMA other.{number} = {value}")
    db.execute("DETACH other")


def looks_protected(header: bytes) -> bool:
    """Whether a file that begins like that is encrypted, as far as its header can be believed."""
    return header.startswith(_MAGIC) and header[_RESERVED_AT : _RESERVED_AT + 1] == bytes([RESERVED_BYTES])


def looks_plain(header: bytes) -> bool:
    """Whether a file that begins like that is a database that is not encrypted."""
    return header.startswith(_MAGIC) and header[_RESERVED_AT : _RESERVED_AT + 1] == b"\0"


def decrypted(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    """A page as it was before it was encrypted. Its signature is not looked at: what is damaged becomes garbage."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # only damaged sessions need it

    plain, end = PLAIN_HEADER if is_first else 0, len(page) - RESERVED_BYTES
    opened = Cipher(algorithms.AES(key[:_AES_KEY]), modes.CBC(page[end : end + _BLOCK])).decryptor()
    return page[:plain] + opened.update(page[plain:end]) + bytes(RESERVED_BYTES)


def _prepare(db: Connection) -> None:
    """What holds for the whole process: SQLCipher keeps quiet, and writes the header that is meant here."""
    for pragma in ("cipher_log_level = NONE", f"cipher_default_plaintext_header_size = {PLAIN_HEADER}"):
        db.execute(f"PRAGMA {pragma}").fetchall()


def _as_literal(key: bytes) -> str:
    return f"\"x'{key.hex()}'\""
