"""Writing a picture to the file that was asked for: whole or not at all, and private."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.reading import shown
from trioapp.storage.session_database import keep_name


def write_picture(path: Path, contents: bytes) -> None:
    """Puts `contents` in the place of the file that may be there; `Refused` when it cannot."""
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            raise Refused(Problem(ProblemKind.OUT_NOT_A_FILE, shown(path)))
        handle, part = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(contents)
                file.flush()
                os.fsync(file.fileno())
            Path(part).replace(target)
            keep_name(target.parent)
        finally:
            with suppress(OSError):
                Path(part).unlink()
    except OSError as error:
        raise Refused(Problem(ProblemKind.PICTURE_NOT_WRITTEN, shown(path), what=error.strerror or "")) from error
