"""What can be chosen on this laptop: what comes with the program and, next to it, the trainer's own files."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import Programme
from trioapp.domain.values import dataclass
from trioapp.storage.format_file import LARGEST_FORMAT, is_format_file, line_of_key, parse_format
from trioapp.storage.programme_file import LARGEST_PROGRAMME, parse_programme
from trioapp.storage.reading import read_text, shown

_COARSEST_CLOCK_NS = 2_000_000_000
"""A file written so short a time ago may be written again and have the same time: FAT counts by two seconds."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Named)


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    path: Path
    source: str
    thing: T


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What changes when a file does."""

    device: int
    inode: int
    size: int
    written_ns: int
    changed_ns: int

    @classmethod
    def of(cls, path: Path) -> _Stamp | None:
        """None where there is nothing to be read at all, or nothing that can be told apart from what comes later."""
        try:
            status = path.stat()
        except (OSError, ValueError):
            return None
        if time.time_ns() - status.st_mtime_ns < _COARSEST_CLOCK_NS:
            return None
        return cls(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


@dataclass(frozen=True, slots=True)
class _Known(Generic[T]):
    """What a file said when it was read last: something sound, or why not."""

    stamp: _Stamp
    said: _Entry[T] | Refused


class TomlFolder(Generic[T]):
    """The things in two folders of TOML files. A file that changed is read anew: it counts once it is saved.

    The built-in files must be sound: `Refused` when one is not. An own file with a fault is left out.
    """

    def __init__(self, built_in: Path, own: Path, parse: Callable[[str, str], T], largest: int) -> None:
        self._built_in = built_in
        self._own = own
        self._parse = parse
        self._largest = largest
        self._known: dict[Path, _Known[T]] = {}

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

    def file_of(self, wanted: str) -> Path:
        """The file of that one; `Refused` when there is none of that id."""
        return self._entry(wanted).path

    def _entry(self, wanted: str) -> _Entry[T]:
        entries, _ = self._entries()
        if wanted not in entries:
            raise Refused(Problem(ProblemKind.PROGRAMME_UNKNOWN, what=wanted, other=", ".join(entries)))
        return entries[wanted]

    def _entries(self) -> tuple[dict[str, _Entry[T]], tuple[Problem, ...]]:
        """All entries by id, and what kept own files from being among them."""
        built_in, faults = _toml_files(self._built_in), list[Problem]()
        own = self._own_files(faults)
        self._known = {path: self._known[path] for path in (*built_in, *own) if path in self._known}
        entries = {entry.thing.id: entry for entry in map(self._read, built_in)}
        for path in own:
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
        """As remembered, where the file is as it was then."""
        stamp, known = _Stamp.of(path), self._known.get(path)
        if known is None or known.stamp != stamp:
            said = self._said(path)
            if stamp:
                self._known[path] = _Known(stamp, said)
        else:
            said = known.said
        if isinstance(said, Refused):
            raise Refused(*said.problems)
        return said

    def _said(self, path: Path) -> _Entry[T] | Refused:
        try:
            source = read_text(path, self._largest)
            return _Entry(path, source, self._parse(source, shown(path)))
        except Refused as refused:
            return refused


def format_files(built_in: Path, own: Path) -> TomlFolder[ExerciseFormat]:
    """The exercises; implements `domain.ports.Library`."""
    return TomlFolder(built_in, own, parse_format, LARGEST_FORMAT)


def programme_files(built_in: Path, own: Path) -> TomlFolder[Programme]:
    """The programmes; implements `domain.ports.ProgrammeLibrary`."""
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
