"""Programs that change files in one folder take turns; the system ends a turn with the program that had it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_TRIES, _APART_S = 50, 0.01
"""Another one needs some milliseconds; for one that hangs nobody waits longer than half a second."""


@contextmanager
def turn_in(folder: Path) -> Iterator[None]:
    """Alone in that folder, unless another one hangs there or the system knows no turns; it may not be there yet."""
    handle = _turn(folder)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _turn(folder: Path) -> int | None:
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for _ in range(_TRIES):
        try:
            return _taken(folder)
        except (BlockingIOError, FileExistsError, PermissionError):
            time.sleep(_APART_S)
        except OSError:
            return None
    return None


if sys.platform == "win32":

    def _taken(folder: Path) -> int:
        """A file that goes when it is closed."""
        return os.open(folder / "turn.lock", os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)

else:
    import fcntl

    def _taken(folder: Path) -> int:
        """The folder itself, so that nothing is left in it."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise
        return handle
