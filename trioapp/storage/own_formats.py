"""Keeping the trainer's own exercises: one TOML file each, of which none is ever written over by another."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.identifiers import free_identifier
from trioapp.domain.ports import FaultyFormat, FormatShelf, ShelvedFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.domain.texts import plain_line
from trioapp.storage.file_names import stem_of
from trioapp.storage.format_file import LARGEST_FORMAT, is_format_file, parse_format, read_format_text
from trioapp.storage.library import TomlFolder
from trioapp.storage.programme_file import holds_programme
from trioapp.storage.reading import shown
from trioapp.storage.report_file import write_beside
from trioapp.storage.session_database import MOMENT_IN_NAMES, SESSION_SUFFIX
from trioapp.storage.toml_text import parsed
from trioapp.storage.whole_file import keep_name, replace_whole

Writer = Callable[[ExerciseFormat, str], str]
"""The TOML of an exercise, made of what it was read from."""

_SUFFIX, _KEY = "toml", "format"
_OF_ANOTHER_KIND = (ProblemKind.LIST_NOT_TEXT, ProblemKind.FILE_TOO_LARGE)


class OwnFormatFolder:
    """The folder of the trainer's exercises; implements `domain.ports.OwnFormats`."""

    def __init__(
        self,
        folder: Path,
        library: TomlFolder[ExerciseFormat],
        write: Writer,
        taken: Callable[[], Collection[str]],
    ) -> None:
        """`library` holds them and the built-in ones; `taken` gives the ids of all that can be chosen already."""
        self._folder = folder
        self._library = library
        self._write = write
        self._taken = taken
        self._trash = folder.with_name(f"deleted-{folder.name}")
        self._thrown: list[Path] = []

    def shelf(self) -> FormatShelf:
        sound, faults = self._library.shelf()
        formats = (ShelvedFormat(one, plain_line(path.name), path.parent == self._folder) for path, one in sound)
        return FormatShelf(tuple(formats), self._faulty(faults))

    def source_of(self, wanted: str) -> str:
        return self._library.source_of(wanted)

    def keep(self, exercise: ExerciseFormat, before: str) -> str:
        taken = set(self._taken())
        free = free_identifier(exercise.id, lambda name: name in taken or self._path(name).exists())
        self._put(replace(exercise, id=free), before)
        return free

    def save(self, exercise: ExerciseFormat) -> None:
        files = {one.id: path for path, one in self._library.shelf()[0] if path.parent == self._folder}
        path = files.get(exercise.id)
        if path is None:
            self._put(exercise, "")
            return
        contents = self._written(exercise, self._library.source_of(exercise.id))
        try:
            replace_whole(path, contents)
        except OSError as error:
            raise Refused(place_unusable(self._folder, error)) from error

    def delete(self, file: str) -> None:
        path = next((path for path in self._files() if plain_line(path.name) == file), None)
        if path is None:
            raise Refused(Problem(ProblemKind.FORMAT_GONE, what=file))
        moment = datetime.now(UTC).strftime(MOMENT_IN_NAMES)
        thrown = self._trash / f"{moment}-{path.name}"
        try:
            self._trash.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.rename(thrown)
        except OSError as error:
            raise Refused(place_unusable(self._folder, error)) from error
        self._thrown.append(thrown)
        keep_name(self._folder)

    def undelete(self) -> bool:
        if not self._thrown:
            return False
        thrown = self._thrown[-1]
        _, _, name = thrown.name.partition("-")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            thrown.rename(self._free_place(name))
        except OSError as error:
            raise Refused(place_unusable(self._folder, error)) from error
        self._thrown.pop()
        keep_name(self._folder)
        return True

    def tidy(self) -> None:
        """Deletes for good what was thrown away, and half files of a program that was cut off.

        What cannot be deleted now is deleted at the next start.
        """
        for left in (*self._trash.glob("*"), *self._folder.glob(".*.part")):
            with suppress(OSError):
                left.unlink()

    def bring_in(self, path: Path) -> str:
        _refuse_what_is_no_format(path)
        source = read_format_text(path)
        return self.keep(parse_format(source, shown(path)), source)

    def copy_out(self, wanted: str, folder: Path) -> Path:
        source = self._library.source_of(wanted)
        try:
            return write_beside(folder, stem_of(wanted), _SUFFIX, source.encode())
        except OSError as error:
            raise Refused(_unusable(folder, error)) from error

    # -- what is there

    def _files(self) -> list[Path]:
        """What can be thrown away: a folder that is called like a file may hold other things, and stays."""
        try:
            return [path for path in self._folder.iterdir() if is_format_file(path) and not path.is_dir()]
        except OSError:
            return []

    def _faulty(self, faults: tuple[Problem, ...]) -> tuple[FaultyFormat, ...]:
        by_file: dict[str, list[Problem]] = {}
        for fault in faults:
            by_file.setdefault(fault.file, []).append(fault)
        if not by_file:
            return ()
        files = {shown(path) for path in self._files()}
        return tuple(
            FaultyFormat(plain_line(Path(file).name), tuple(problems), file in files)
            for file, problems in by_file.items()
        )

    def _free_place(self, name: str) -> Path:
        stem = Path(name).stem
        names = (name if number == 1 else f"{stem} ({number}).{_SUFFIX}" for number in count(1))
        return next(path for path in (self._folder / one for one in names) if not path.exists())

    # -- what is written

    def _path(self, format_id: str) -> Path:
        return self._folder / f"{stem_of(format_id)}.{_SUFFIX}"

    def _put(self, exercise: ExerciseFormat, before: str) -> None:
        contents = self._written(exercise, before)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_beside(self._folder, stem_of(exercise.id), _SUFFIX, contents)
        except OSError as error:
            raise Refused(place_unusable(self._folder, error)) from error

    def _written(self, exercise: ExerciseFormat, before: str) -> bytes:
        """`Refused` when nothing could read it again as that exercise."""
        text = before if _says(before, exercise) else self._write(exercise, before)
        parse_format(text)
        if len(contents := text.encode()) > LARGEST_FORMAT:
            size, most = (f"{-(-size // 1024)} KiB" for size in (len(contents), LARGEST_FORMAT))
            raise Refused(Problem(ProblemKind.FILE_TOO_LARGE, self._path(exercise.id).name, what=size, other=most))
        return contents


def _says(source: str, exercise: ExerciseFormat) -> bool:
    """Whether the TOML is that exercise as it is, so that nothing need be written in it."""
    return bool(source) and parse_format(source) == exercise


def _refuse_what_is_no_format(path: Path) -> None:
    """Says what else a file is that somebody takes for an exercise."""
    if path.suffix.lower() == SESSION_SUFFIX:
        raise Refused(Problem(ProblemKind.IS_A_SESSION, shown(path)))
    try:
        is_programme = holds_programme(path)
    except Refused as refused:
        if refused.problems[0].kind in _OF_ANOTHER_KIND and not is_format_file(path):
            raise Refused(Problem(ProblemKind.NOT_A_FORMAT, shown(path))) from None
        raise
    if is_programme:
        raise Refused(Problem(ProblemKind.IS_A_PROGRAMME, shown(path)))
    if not is_format_file(path) and not _is_meant_as_format(path):
        raise Refused(Problem(ProblemKind.IS_A_LIST, shown(path)))


def _is_meant_as_format(path: Path) -> bool:
    """A file from a mail or a page often has another ending."""
    try:
        return _KEY in parsed(read_format_text(path), "")
    except Refused:
        return False


def _unusable(folder: Path, error: OSError) -> Problem:
    return Problem(ProblemKind.FOLDER_UNUSABLE, shown(folder), what=error.strerror or "")
