"""The exercises on this laptop: those that come with the program and, next to them, the trainer's own files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.format_file import is_format_file, line_of_key, parse_format, read_format_text
from trioapp.storage.reading import shown


@dataclass(frozen=True, slots=True)
class _Entry:
    path: Path
    source: str
    exercise: ExerciseFormat


class FormatFiles:
    """Implements `domain.ports.FormatLibrary`. The folders are read anew each time: a file counts once it is saved.

    The built-in files must be sound: `Refused` when one is not. An own file with a fault is left out.
    """

    def __init__(self, built_in: Path, own: Path) -> None:
        self._built_in = built_in
        self._own = own

    def formats(self) -> tuple[ExerciseFormat, ...]:
        """The built-in exercises and then the own ones, each in the order of their file names."""
        return tuple(entry.exercise for entry in self._entries()[0].values())

    def faults(self) -> tuple[Problem, ...]:
        """Why own files were left out of `formats`."""
        return self._entries()[1]

    def format(self, format_id: str) -> ExerciseFormat:
        return self._entry(format_id).exercise

    def source_of(self, format_id: str) -> str:
        """The TOML text of that exercise; `Refused` when there is none of that id."""
        return self._entry(format_id).source

    def _entry(self, format_id: str) -> _Entry:
        entries, _ = self._entries()
        if format_id not in entries:
            raise Refused(Problem(ProblemKind.PROGRAMME_UNKNOWN, what=format_id, other=", ".join(entries)))
        return entries[format_id]

    def _entries(self) -> tuple[dict[str, _Entry], tuple[Problem, ...]]:
        """All entries by id, and what kept own files from being among them."""
        entries = {entry.exercise.id: entry for entry in map(_read, _format_files(self._built_in))}
        faults: list[Problem] = []
        for path in self._own_files(faults):
            try:
                entry = _read(path)
                _refuse_taken_id(entry, entries)
            except Refused as refused:
                faults.extend(refused.problems)
            else:
                entries[entry.exercise.id] = entry
        return entries, tuple(faults)

    def _own_files(self, faults: list[Problem]) -> list[Path]:
        try:
            return _format_files(self._own)
        except FileNotFoundError:
            return []
        except OSError as error:
            faults.append(Problem(ProblemKind.FILE_UNREADABLE, shown(self._own), what=error.strerror or ""))
            return []


def _format_files(folder: Path) -> list[Path]:
    """The format files in that folder, in the order of their names; the `._x.toml` of macOS beside them is none."""
    return sorted(path for path in folder.iterdir() if is_format_file(path) and not path.name.startswith("."))


def _read(path: Path) -> _Entry:
    source = read_format_text(path)
    return _Entry(path, source, parse_format(source, shown(path)))


def _refuse_taken_id(entry: _Entry, entries: dict[str, _Entry]) -> None:
    taken = entries.get(entry.exercise.id)
    if taken:
        line = line_of_key(entry.source, "id")
        raise Refused(
            Problem(ProblemKind.ID_TAKEN, shown(entry.path), line, entry.exercise.id, shown(Path(taken.path.name)))
        )
