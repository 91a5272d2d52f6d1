"""Writing a picture to the file that was asked for: whole or not at all, and private."""

from __future__ import annotations

import os
from pathlib import Path

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.reading import shown
from trioapp.storage.whole_file import hidden_half, keep_name


def write_picture(path: Path, contents: bytes) -> None:
    """Puts `contents` in the place of the file that may be there; `Refused` when it cannot."""
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            raise Refused(Problem(ProblemKind.OUT_NOT_A_FILE, shown(path)))
        with hidden_half(target.parent, contents) as half:
            half.replace(target)
            keep_name(target.parent)
    except OSError as error:
        raise Refused(Problem(ProblemKind.PICTURE_NOT_WRITTEN, shown(path), what=error.strerror or "")) from error
