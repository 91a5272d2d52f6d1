"""A disk that is full, a folder that is gone: it is told, nothing typed is lost, and another folder takes it."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import CREATED_MS, a_session, trio_source
from trioapp.domain.instants import Duration
from trioapp.domain.observation import Moment, Note
from trioapp.domain.ports import NoteWritten, SaveState, Saving
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.storage.backups import Backups
from trioapp.storage.ballast import SIZE, Ballast
from trioapp.storage.rows import Connection
from trioapp.storage.session_database import connect, create_session_file
from trioapp.storage.session_file import WritableSession
from trioapp.storage.session_shelf import SessionFolder

A_LONG_NOTE = Note(
    "n1", 2, Moment(1, "ask", Duration(83_000), Duration(323_000)), CREATED_MS, text="acht seconden stil; " * 4000
)


class BallastOf(Ballast):
    """Room on a disk that is as full as SQLite is told it is."""

    def __init__(self, db: Connection, *, is_there: bool = True) -> None:
        super().__init__(Path())
        self._db, self._is_there = db, is_there

    def throw_off(self) -> bool:
        had, self._is_there = self._is_there, False
        if had:
            self._db.execute("PRAGMA max_page_count = 10000")
        return had


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """No file of this process grows beyond `size` bytes, as on a disk without room."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sessions" / "een.trio"
    path.parent.mkdir()
    create_session_file(path, a_session(), trio_source())
    return path


@pytest.fixture
def full(path: Path) -> Connection:
    db = connect(path)
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages + 2}")
    return db


@pytest.mark.parametrize("is_there", [True, False])
def test_on_a_full_disk_the_ballast_makes_room_for_the_last_words(path: Path, full: Connection, is_there: bool) -> None:
    backups = Backups(path.parents[1] / "backups" / "een")
    ballast = BallastOf(full, is_there=is_there)
    file = WritableSession(path, full, backups, throttle_s=0, retry_s=0.01, ballast=ballast)
    told: list[Saving] = []

    def make_room_later(saving: Saving) -> None:
        told.append(saving)
        if saving.state is SaveState.FAILED:
            full.execute("PRAGMA max_page_count = 10000")

    file.watch(make_room_later)
    file.submit(NoteWritten(A_LONG_NOTE))
    assert file.flush()
    file.close()
    failed = [saving.problem.kind for saving in told if saving.state is SaveState.FAILED and saving.problem]
    assert failed == ([] if is_there else [ProblemKind.DISK_FULL])
    assert told[-1] == Saving(SaveState.SAVED)


def test_ballast_is_private_and_gone_once_it_was_thrown_off(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "ballast")
    ballast.take_on()
    status = (tmp_path / "ballast").stat()
    assert (status.st_size, status.st_mode & 0o077) == (SIZE, 0)
    ballast.take_on()
    assert ballast.throw_off()
    assert not ballast.throw_off()


def test_ballast_that_cannot_be_had_is_no_reason_not_to_start(tmp_path: Path) -> None:
    Ballast(tmp_path / "there" / "is" / "none").take_on()
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.tidy()
    assert (tmp_path / "ballast").exists()


@pytest.mark.skipif(os.name == "nt", reason="there an open file cannot be deleted")
def test_a_folder_that_was_deleted_is_told_and_the_session_can_be_saved_elsewhere(tmp_path: Path) -> None:
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.create(a_session(), trio_source())
    session, file = shelf.open("id-1")
    told: list[Saving] = []
    file.watch(told.append)
    shutil.rmtree(tmp_path / "sessions")
    file.submit(NoteWritten(A_LONG_NOTE))
    assert not file.flush(0.6)
    assert next(saving.problem.kind for saving in told if saving.problem) is ProblemKind.SESSION_GONE

    now = replace(session, notes=(A_LONG_NOTE,))
    stick = SessionFolder(tmp_path / "stick", tmp_path / "scratch")
    path = file.save_elsewhere(now, tmp_path / "stick")
    assert path.stat().st_mode & 0o077 == 0
    assert stick.read("id-1") == now
    with pytest.raises(FileExistsError):
        file.save_elsewhere(now, tmp_path / "stick")
    file.close()


@pytest.mark.skipif(os.name == "nt", reason="there the room for a file cannot be limited")
def test_a_copy_that_does_not_fit_is_refused_and_leaves_nothing_in_the_way_of_the_next(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.create(a_session(), trio_source())
    session, file = shelf.open("id-1")
    with no_file_beyond(8192), pytest.raises(Refused) as refused:
        file.save_elsewhere(session, stick)
    assert refused.value.problems[0].kind is ProblemKind.WRITE_FAILED
    assert not list(stick.iterdir())
    assert file.save_elsewhere(session, stick).is_file()
    file.close()


def test_a_copy_that_was_cut_off_is_not_in_the_way_of_the_next(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.create(a_session(), trio_source())
    (listed,) = shelf.sessions()
    (stick / f"{listed.path.stem}.part").write_bytes(b"half")
    copy = shelf.copy_out(listed.path.name, stick)
    assert list(stick.iterdir()) == [copy]


def test_ballast_that_was_cut_off_is_made_whole(tmp_path: Path) -> None:
    (tmp_path / "ballast").write_bytes(b"half")
    Ballast(tmp_path / "ballast").take_on()
    assert (tmp_path / "ballast").stat().st_size == SIZE


def test_a_copy_that_is_there_is_not_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who was refused would try again, and have two."""
    stick = tmp_path / "stick"
    stick.mkdir()
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.create(a_session(), trio_source())
    (listed,) = shelf.sessions()

    def fail(_handle: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", fail)
    copy = shelf.copy_out(listed.path.name, stick)
    assert list(stick.iterdir()) == [copy]
