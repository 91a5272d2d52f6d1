"""Writing a report: whole or not at all, private, and never over a file that is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from trioapp.domain.problems import Refused, place_unusable
from trioapp.storage.whole_file import hidden_half, keep_name


def write_report(folder: Path, stem: str, suffix: str, contents: str | bytes) -> Path:
    """Writes `stem.suffix`, or `stem (2).suffix` when that is taken, and gives its path; `Refused` when it cannot."""
    try:
        whole = contents.encode() if isinstance(contents, str) else contents
        return write_beside(folder, stem, suffix, whole)
    except OSError as error:
        raise Refused(place_unusable(folder, error)) from error


def write_together(folder: Path, files: tuple[tuple[str, str, bytes], ...]) -> tuple[Path, ...]:
    """Writes each of them as `write_report` does, by name, ending and contents; when one cannot be, none is there."""
    with all_or_none(folder) as write:
        return tuple(write(*file) for file in files)


@contextmanager
def all_or_none(folder: Path) -> Iterator[Callable[[str, str, bytes], Path]]:
    """Writes files in a folder as `write_beside` does, one after another; none is there when it does not end well.

    `Refused` when one cannot be written.
    """
    written: list[Path] = []

    def write(stem: str, suffix: str, contents: bytes) -> Path:
        written.append(write_beside(folder, stem, suffix, contents))
        return written[-1]

    try:
        yield write
    except BaseException as error:
        for path in written:
            with suppress(OSError):
                path.unlink()
        if isinstance(error, OSError):
            raise Refused(place_unusable(folder, error)) from error
        raise


def write_beside(folder: Path, stem: str, suffix: str, contents: bytes) -> Path:
    """Writes `stem.suffix`, or beside one that is there `stem (2).suffix`; `OSError` when it cannot be."""
    folder.mkdir(parents=True, exist_ok=True)
    with hidden_half(folder, contents) as half:
        path = _put_in_place(half, folder, stem, suffix)
    with suppress(OSError):  # it is there, and could only be lost with the power
        keep_name(folder)
    return path


def _put_in_place(part: Path, folder: Path, stem: str, suffix: str) -> Path:
    names = (f"{stem}.{suffix}" if number == 1 else f"{stem} ({number}).{suffix}" for number in count(1))
    for target in (folder / name for name in names):
        with suppress(FileExistsError):
            return _named(part, target)
    raise AssertionError("numbers do not end")


def _named(part: Path, target: Path) -> Path:
    """Gives a file that is whole its name, unless there is one of that name."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # a stick, for one, knows no second name of a file
        if target.exists():
            raise FileExistsError(target) from None
        part.rename(target)
    return target
