"""Files that others made, read whole and turned into text without trusting anything about them."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import plain

_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f-\x9f\ufffd]")
_READ_AGAIN = 3
"""So often a file is read anew because it changed meanwhile: half of it may be from before."""
_ONE_IN = 10
"""More than one unreadable character in so many, and it is no text."""


def shown(path: Path) -> str:
    """The path as it stands in problems: as given, without characters that a terminal or a log cannot hold."""
    return plain(str(path))


def read_text(path: Path, cap: int) -> str:
    """The text in a file of at most `cap` bytes; `Refused` as `read_whole` and `decode`."""
    return decode(read_whole(path, cap), shown(path))


def read_whole(path: Path, cap: int) -> bytes:
    """The bytes of a regular file of at most `cap` bytes; never waits for the other end of a pipe.

    `Refused` when there is no such file, when it is a folder, pipe or device, when it cannot be read, goes on changing
    or is larger.
    """
    try:
        return _read(path, cap)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise Refused(Problem(ProblemKind.FILE_MISSING, shown(path))) from None
    except IsADirectoryError:
        raise Refused(Problem(ProblemKind.FILE_NOT_REGULAR, shown(path))) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Refused(Problem(ProblemKind.FILE_UNREADABLE, shown(path), what=reason)) from None


def _read(path: Path, cap: int) -> bytes:
    for _ in range(_READ_AGAIN):
        with open(path, "rb", opener=_open_without_waiting) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise Refused(Problem(ProblemKind.FILE_NOT_REGULAR, shown(path)))
            raw = file.read(cap + 1)
            after = os.fstat(file.fileno())
        if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
            break
    else:
        raise Refused(Problem(ProblemKind.FILE_CHANGES, shown(path)))
    if len(raw) > cap:
        size = max(before.st_size, len(raw))
        raise Refused(Problem(ProblemKind.FILE_TOO_LARGE, shown(path), what=_kib(size), other=_kib(cap)))
    return raw


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


def _kib(size: int) -> str:
    return f"{-(-size // 1024)} KiB"


def decode(raw: bytes, file: str = "") -> str:
    """The text that the bytes hold: UTF-8, UTF-16 with a byte order mark, else Windows-1252, line by line.

    A byte order mark is left out and half a UTF-16 pair becomes U+FFFD. `Refused` when this is no text.
    """
    try:
        text = _decode(raw)
    except UnicodeDecodeError:
        text = None
    if text is None or not _is_readable(text):
        raise Refused(Problem(ProblemKind.LIST_NOT_TEXT, file))
    return text


def _decode(raw: bytes) -> str:
    if raw.startswith(_UTF_16_MARKS):
        return raw.decode("utf-16", "replace")
    if raw.startswith(codecs.BOM_UTF8):
        return raw.decode("utf-8-sig")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(map(_decode_line, raw.splitlines(keepends=True)))


def _decode_line(raw: bytes) -> str:
    """A file that was pasted together may hold both."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def _is_readable(text: str) -> bool:
    return "\0" not in text and len(_UNREADABLE.findall(text)) * _ONE_IN <= len(text)
