"""What can be chosen on this laptop: what comes with the program and, next to it, the trainer's own files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import Programme
from trioapp.storage.format_file import LARGEST_FORMAT, is_format_file, line_of_key, parse_format
from trioapp.storage.programme_file import LARGEST_PROGRAMME, parse_programme
from trioapp.storage.reading import read_text, shown


class _Known(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Known)


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    path: Path
    source: str
    thing: T


class TomlFolder(Generic[T]):
    """The things in two folders of TOML files. They are read anew each time: a file counts once it is saved.

    The built-in files must be sound: `Refused` when one is not. An own file with a fault is left out.
    """

    def __init__(self, built_in: Path, own: Path, parse: Callable[[str, str], T], largest: int) -> None:
        self._built_in = built_in
        self._own = own
        self._parse = parse
        self._largest = largest

    def all(self) -> tuple[T, ...]:
        """The built-in ones and then the own ones, each in the order of their file names."""
        return tuple(entry.thing for entry in self._entries()[0].values())

    def shelf(self) -> tuple[tuple[tuple[Path, T], ...], tuple[Problem, ...]]:
        """What `all` and `faults` give, from one look, and of each thing the file in which it is."""
        entries, faults = self._entries()
        return tuple((entry.path, entry.thing) for entry in entries.values()), faults

    def own_ids(self) -> frozenset[str]:
        """Those of the trainer's own ones."""
        return frozenset(thing.id for path, thing in self.shelf()[0] if path.parent == self._own)

    def faults(self) -> tuple[Problem, ...]:
        """Why own files were left out of `all`."""
        return self._entries()[1]

    def one(self, wanted: str) -> T:
        """`Refused` when there is none of that id."""
        return self._entry(wanted).thing

    def source_of(self, wanted: str) -> str:
        """The TOML text of that one; `Refused` when there is none of that id."""
        return self._entry(wanted).source

    def _entry(self, wanted: str) -> _Entry[T]:
        entries, _ = self._entries()
        if wanted not in entries:
            raise Refused(Problem(ProblemKind.PROGRAMME_UNKNOWN, what=wanted, other=", ".join(entries)))
        return entries[wanted]

    def _entries(self) -> tuple[dict[str, _Entry[T]], tuple[Problem, ...]]:
        """All entries by id, and what kept own files from being among them."""
        entries = {entry.thing.id: entry for entry in map(self._read, _toml_files(self._built_in))}
        faults: list[Problem] = []
        for path in self._own_files(faults):
            try:
                entry = self._read(path)
                _refuse_taken_id(entry, entries)
            except Refused as refused:
                faults.extend(refused.problems)
            else:
                entries[entry.thing.id] = entry
        return entries, tuple(faults)

    def _own_files(self, faults: list[Problem]) -> list[Path]:
        try:
            return _toml_files(self._own)
        except FileNotFoundError:
            return []
        except OSError as error:
            faults.append(Problem(ProblemKind.FILE_UNREADABLE, shown(self._own), what=error.strerror or ""))
            return []

    def _read(self, path: Path) -> _Entry[T]:
        source = read_text(path, self._largest)
        return _Entry(path, source, self._parse(source, shown(path)))


def format_files(built_in: Path, own: Path) -> TomlFolder[ExerciseFormat]:
    """The exercises; implements `domain.ports.Library`."""
    return TomlFolder(built_in, own, parse_format, LARGEST_FORMAT)


def programme_files(built_in: Path, own: Path) -> TomlFolder[Programme]:
    """The programmes; implements `domain.ports.Library`."""
    return TomlFolder(built_in, own, parse_programme, LARGEST_PROGRAMME)


def _toml_files(folder: Path) -> list[Path]:
    """The TOML files in that folder, in the order of their names; the `._x.toml` of macOS beside them is none."""
    return sorted(path for path in folder.iterdir() if is_format_file(path) and not path.name.startswith("."))


def _refuse_taken_id(entry: _Entry[T], entries: dict[str, _Entry[T]]) -> None:
    taken = entries.get(entry.thing.id)
    if taken:
        line = line_of_key(entry.source, "id")
        raise Refused(
            Problem(ProblemKind.ID_TAKEN, shown(entry.path), line, entry.thing.id, shown(Path(taken.path.name)))
        )
