"""A file that only takes room, so that a disk that is full can be given some to save the last words with."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

SIZE = 2 * 2**20
ENOUGH_BESIDE = 50 * 2**20
"""Bytes; a disk with less room than that is left what it has."""


class Ballast:
    """Made when there is room, thrown off when there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take_on(self) -> None:
        """Nothing happens where it is there whole, or where there is no room for it."""
        try:
            if self._path.exists() and self._path.stat().st_size >= SIZE:
                return
            self._path.unlink(missing_ok=True)
            if shutil.disk_usage(self._path.parent).free < ENOUGH_BESIDE:
                return
            handle = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(os.urandom(SIZE))
        except OSError:
            self.throw_off()

    def throw_off(self) -> bool:
        """Whether that gave any room."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
