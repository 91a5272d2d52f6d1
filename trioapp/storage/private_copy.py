"""A session file as it was at one moment, copied for this program alone: whoever writes in it is not disturbed."""

from __future__ import annotations

import errno
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.storage.encryption import PLAIN_HEADER, looks_protected
from trioapp.storage.key_folder import opened_by
from trioapp.storage.rows import Connection
from trioapp.storage.session_database import LOGS, ONLY_TO_READ, SESSION_SUFFIX, connect, logs_of
from trioapp.storage.summaries import Stamp
from trioapp.storage.wrapped_key import WrappedKey, split

_TRIES = 20
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_FOLDER_IN_MEMORY = "XDG_RUNTIME_DIR"

T = TypeVar("T")


@contextmanager
def private_copy(path: Path, scratch: Path) -> Iterator[Path]:
    """A copy of a session file with its write-ahead log, taken while neither of the two changed.

    On a disk that is full it is made in memory, where the system keeps a folder of each user's there.
    """
    name = f"trioapp-{uuid.uuid4().hex}{SESSION_SUFFIX}"
    place = scratch / "copies"  # one folder for all: deleting one may take longer than all the rest
    try:
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise Refused(place_unusable(scratch, error)) from error
    memory = os.environ.get(_FOLDER_IN_MEMORY)
    copies = [folder / name for folder in (place, *([Path(memory)] if memory else []))]
    try:
        yield _first_copied(path, copies)
    finally:
        for beside in (file for copy in copies for file in (copy, *logs_of(copy), copy.with_name(f"{name}-shm"))):
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _first_copied(path: Path, copies: list[Path]) -> Path:
    """The first of them for which there is room."""
    for copy in copies:
        try:
            _copy_at_one_moment(path, copy)
        except OSError as error:
            if error.errno not in _NO_ROOM or copy is copies[-1]:
                raise Refused(Problem(ProblemKind.FILE_UNREADABLE, str(path), what=error.strerror or "")) from error
        else:
            return copy
    raise AssertionError("there is at least one")


def _copy_at_one_moment(path: Path, copy: Path) -> None:
    for _ in range(_TRIES):
        before = stamp_of(path)
        _copy_with_logs(path, copy)
        if stamp_of(path) == before:
            return


def read_copy(copy: Path, path: Path, key: bytes | None, use: Callable[[Connection], T]) -> T:
    """What `use` makes of a copy of the session at `path`; `Refused` when the file is no session or is damaged."""
    try:
        db = connect(copy, ONLY_TO_READ, key=key)
    except Refused as refused:
        raise Refused(*(_at(problem, path) for problem in refused.problems)) from refused
    try:
        return use(db)
    except (sqlite.Error, TypeError, ValueError, LookupError) as error:
        raise Refused(Problem(ProblemKind.SESSION_DAMAGED, str(path))) from error
    finally:
        db.close()


def taken_off(copy: Path, path: Path, passphrase: str) -> tuple[WrappedKey, bytes] | None:
    """The wrapped key that stood behind a copy of the session at `path`, and what wraps it; None for a plain one."""
    try:
        file, wrapped = split(copy.read_bytes())
    except ValueError as error:
        raise Refused(Problem(ProblemKind.NOT_A_SESSION, str(path))) from error
    if wrapped is None:
        if looks_protected(file[:PLAIN_HEADER]):
            raise Refused(Problem(ProblemKind.KEY_GONE, str(path), what=path.stem))
        return None
    if not passphrase:
        raise Refused(Problem(ProblemKind.SESSION_LOCKED, str(path), what=path.stem))
    copy.write_bytes(file)
    return wrapped, opened_by(wrapped, passphrase, path)


def stamp_of(path: Path) -> Stamp:
    """Most have no log, which is sooner known than that it cannot be looked at."""
    file, found = str(path), list[tuple[int, int]]()
    for one in (file, *(log for end in LOGS if os.access(log := file + end, os.F_OK))):
        with suppress(FileNotFoundError):
            state = os.stat(one)  # noqa: PTH116 - asked for each session in a list, three times
            found.append((state.st_size, state.st_mtime_ns))
    return tuple(found)


def _copy_with_logs(path: Path, copy: Path) -> None:
    shutil.copyfile(path, copy)
    for source, target in zip(logs_of(path), logs_of(copy), strict=True):
        target.unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            shutil.copyfile(source, target)


def _at(problem: Problem, path: Path) -> Problem:
    return Problem(problem.kind, str(path), problem.line, problem.what, problem.other)
