"""What is wrong with a file that somebody made for this program."""

from __future__ import annotations

from pathlib import Path

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.problems import Problem, Refused
from trioapp.domain.programme import Programme
from trioapp.storage.format_file import format_said, is_format_file, read_format_text
from trioapp.storage.participant_list import read_participants
from trioapp.storage.programme_file import names_programme, programme_said
from trioapp.storage.programme_pictures import PicturesBeside
from trioapp.storage.reading import shown
from trioapp.storage.toml_text import parsed


def check_file(path: Path, pictures: PicturesBeside) -> tuple[Problem, ...]:
    """Every fault in a programme with its pictures or a format (`.toml`), or in a participant list (any other file)."""
    try:
        if not is_format_file(path):
            left_out = read_participants(path).left_out
            return (left_out,) if left_out else ()
        text = read_format_text(path)
        said = said_in(text, shown(path))
    except Refused as refused:
        return refused.problems
    return tuple(pictures.faults(said, text, path)) if isinstance(said, Programme) else ()


def said_in(text: str, file: str) -> ExerciseFormat | Programme:
    """The format or programme that TOML text describes; `Refused` with every fault."""
    entries = parsed(text, file)
    return (programme_said if names_programme(entries) else format_said)(entries, text, file)
