"""Writing a report: whole or not at all, private, and never over a file that is there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from trioapp.domain.problems import Refused, place_unusable


def write_report(folder: Path, stem: str, suffix: str, contents: str) -> Path:
    """Writes `stem.suffix`, or `stem (2).suffix` when that is taken, and gives its path; `Refused` when it cannot."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(contents)
                file.flush()
                os.fsync(file.fileno())
            return _put_in_place(Path(part), folder, stem, suffix)
        finally:
            Path(part).unlink(missing_ok=True)
    except OSError as error:
        raise Refused(place_unusable(folder, error)) from error


def _put_in_place(part: Path, folder: Path, stem: str, suffix: str) -> Path:
    number = 1
    while True:
        target = folder / (f"{stem}.{suffix}" if number == 1 else f"{stem} ({number}).{suffix}")
        try:
            target.open("x").close()
        except FileExistsError:
            number += 1
        else:
            return part.replace(target)
