"""What is wrong with a file that somebody made for this program."""

from __future__ import annotations

from pathlib import Path

from trioapp.domain.problems import Problem, Refused
from trioapp.storage.format_file import is_format_file, read_format
from trioapp.storage.participant_list import read_participants
from trioapp.storage.programme_file import holds_programme, read_programme


def check_file(path: Path) -> tuple[Problem, ...]:
    """Every fault in a programme or format (`.toml`), or in a participant list (any other file)."""
    try:
        if is_format_file(path):
            (read_programme if holds_programme(path) else read_format)(path)
        else:
            read_participants(path)
    except Refused as refused:
        return refused.problems
    return ()
