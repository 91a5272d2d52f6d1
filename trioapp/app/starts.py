"""How often the program was started and did not get anywhere, so that it begins with less after that."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from trioapp.app.paths import Places

TOO_OFTEN = 2
UP_AFTER_MS = 3000
"""Whoever still runs after so long has started."""


class Starts(QObject):
    """Counts in a file of the data directory; what cannot be counted does not keep anybody from starting."""

    def __init__(self, where: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = where.lock.with_name("starts")

    @property
    def fail_too_often(self) -> bool:
        """Whether the last two starts or more did not get anywhere."""
        return self._count() >= TOO_OFTEN

    def begin(self) -> None:
        with suppress(OSError):
            count = self._count() + 1
            handle = os.open(self._file, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "w") as file:
                file.write(str(count))

    @Slot()
    def went_well(self) -> None:
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _count(self) -> int:
        try:
            return int(self._file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0


def with_less(where: Places) -> Places:
    """The same folders without the trainer's own settings, formats and programmes."""
    return replace(
        where, preferences=_aside(where.preferences), formats=_aside(where.formats), programmes=_aside(where.programmes)
    )


def _aside(path: Path) -> Path:
    return path.with_name(f"safe-{path.name}")
