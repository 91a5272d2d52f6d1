"""Files of this user alone that are on disk whole or not at all, and how the disk is made to keep them."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from trioapp.domain.problems import Refused, place_unusable

_HALF = ".trioapp-"
"""How a file begins that has no name yet in somebody else's folder."""
_LEFT_AFTER_S = 3600
_NEW = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)


def write_new(part: Path, contents: bytes = b"") -> None:
    """Writes a new file in the place of a half one that may have stayed; `OSError` when it cannot be."""
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, _NEW, 0o600), "wb") as file:
        file.write(contents)
        if contents:
            file.flush()
            os.fsync(file.fileno())


def replace_whole(path: Path, contents: bytes) -> None:
    """Puts contents in the place of the file that may be there, which stays until then; `OSError` when it cannot be."""
    part = path.with_suffix(".part")
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        write_new(part, contents)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    keep_name(path.parent)


def must_be_writable(folder: Path) -> None:
    """`Refused` where no file can be made."""
    try:
        with hidden_half(folder, b""):
            pass
    except OSError as error:
        raise Refused(place_unusable(folder, error)) from error


@contextmanager
def hidden_half(folder: Path, contents: bytes) -> Iterator[Path]:
    """A hidden file in a folder of somebody's that is whole and has no name yet; it is gone afterwards.

    What a program that was killed left there long ago goes as well.
    """
    _remove_left(folder)
    handle, part = tempfile.mkstemp(dir=folder, prefix=_HALF, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(contents)
            file.flush()
            os.fsync(file.fileno())
        yield Path(part)
    finally:
        with suppress(OSError):
            Path(part).unlink()


def _remove_left(folder: Path) -> None:
    oldest = time.time() - _LEFT_AFTER_S
    for half in folder.glob(f"{_HALF}*.part"):
        with suppress(OSError):
            if half.stat().st_mtime < oldest:
                half.unlink()


def keep_contents(file: Path) -> None:
    """Has the disk keep what is in a file."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def keep_name(folder: Path) -> None:
    """Has the disk keep what was renamed in a folder; where a folder cannot be opened, the system does so by itself."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def shred(file: Path) -> None:
    """Overwrites a file and deletes it, if it is there; a disk may keep its old blocks all the same."""
    with suppress(FileNotFoundError), file.open("rb+") as written:
        written.write(bytes(file.stat().st_size))
        written.flush()
        os.fsync(written.fileno())
    file.unlink(missing_ok=True)


def shred_unless_in_use(file: Path) -> None:
    """As `shred`; but a file that has another name, too, loses only this one."""
    if file.stat().st_nlink > 1:
        file.unlink()
    else:
        shred(file)
