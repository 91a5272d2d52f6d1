"""Backups: which of them stay, that each is whole before it counts, and what they tell about a lost log."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from tests.builders import CREATED_MS, a_session, trio_source
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Moment, Note
from trioapp.domain.ports import MoveMade, NoteWritten, SaveState, Saving
from trioapp.domain.problems import ProblemKind
from trioapp.storage.backups import DAYS, LATEST, WEEKS, BackupFailed, Backups, to_keep
from trioapp.storage.rows import Connection
from trioapp.storage.session_database import connect
from trioapp.storage.session_shelf import SessionFolder

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
NOW = Instant("boot", 5_000, CREATED_MS)
A_NOTE = Note("n1", 2, Moment(1, "ask", Duration(83_000), Duration(323_000)), CREATED_MS, text="acht seconden stil")


@pytest.fixture
def shelf(tmp_path: Path) -> SessionFolder:
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.create(a_session(), trio_source())
    return shelf


@pytest.fixture
def path(shelf: SessionFolder, tmp_path: Path) -> Path:
    (listed,) = shelf.sessions()
    assert listed.path.parent == tmp_path / "sessions"
    return listed.path


@pytest.fixture
def db(path: Path) -> Iterator[Connection]:
    db = connect(path)
    yield db
    db.close()


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups" / "one")


@given(st.lists(st.integers(0, 60 * 24 * 60), max_size=80, unique=True))
def test_the_last_ones_stay_and_the_last_of_each_day_and_week(minutes: list[int]) -> None:
    made = [NOON + timedelta(minutes=minute) for minute in minutes]
    stay = to_keep(made)
    newest_first = sorted(made, reverse=True)
    assert set(newest_first[:LATEST]) <= stay <= set(made)
    assert len(stay) <= LATEST + DAYS + WEEKS
    for day in sorted({moment.date() for moment in made}, reverse=True)[:DAYS]:
        assert max(moment for moment in made if moment.date() == day) in stay
    for moment in set(made) - stay:
        assert any(other > moment and other.date() == moment.date() for other in made) or (
            len({other.date() for other in made if other > moment}) >= DAYS
        )


def test_old_backups_go_one_by_one(db: Connection, backups: Backups) -> None:
    for minute in range(LATEST + 3):
        backups.make(db, NOON + timedelta(minutes=minute))
    assert [one.made.minute for one in backups.listed()] == list(reversed(range(3, LATEST + 3)))


def test_a_backup_is_private_and_holds_nothing_that_was_deleted(db: Connection, backups: Backups) -> None:
    db.execute("DELETE FROM person WHERE name = 'Anna'")
    backups.make(db, NOON)
    (made,) = backups.listed()
    assert made.path.stat().st_mode & 0o077 == 0
    assert made.path.parent.stat().st_mode & 0o077 == 0
    assert b"Bram" in made.path.read_bytes()
    assert b"Anna" not in made.path.read_bytes()


def test_a_backup_that_is_not_sound_does_not_count_and_costs_no_other(db: Connection, backups: Backups) -> None:
    for minute in range(LATEST):
        backups.make(db, NOON + timedelta(minutes=minute))
    before = backups.listed()
    db.execute("UPDATE person SET name = 'Anne' WHERE id = 'p1'")
    with pytest.raises(BackupFailed):
        backups.make(db, NOON + timedelta(hours=1))
    assert backups.listed() == before
    assert not [path for path in before[0].path.parent.iterdir() if path.suffix == ".part"]


def test_what_cannot_be_written_fails_and_leaves_the_others(
    db: Connection, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(db, NOON)

    def full(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        backups.make(db, NOON + timedelta(hours=1))
    assert len(backups.listed()) == 1


def test_an_open_session_is_copied_after_a_move_and_on_closing(shelf: SessionFolder, path: Path) -> None:
    _, file = shelf.open("id-1")
    assert shelf.backups(path.name) == ()
    file.submit(MoveMade(Move(MoveKind.START, NOW)))
    file.submit(NoteWritten(A_NOTE))
    file.close()
    latest = shelf.backups(path.name)[0]
    assert (latest.holdings.people, latest.holdings.notes, latest.holdings.moves) == (7, 1, 1)
    _, file = shelf.open("id-1")
    file.close()
    assert shelf.backups(path.name)[0] == latest


def test_a_backup_that_fails_is_told_and_the_text_is_saved_all_the_same(shelf: SessionFolder, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("no folder")
    _, file = shelf.open("id-1")
    told: list[Saving] = []
    file.watch(told.append)
    file.submit(NoteWritten(A_NOTE))
    assert file.close()
    problems = {saving.problem.kind for saving in told if saving.problem}
    assert problems == {ProblemKind.BACKUP_FAILED}
    assert not [saving for saving in told if saving.state is SaveState.FAILED]
    assert shelf.read("id-1").notes == (A_NOTE,)


def test_a_log_that_was_lost_is_told(shelf: SessionFolder, path: Path) -> None:
    _, file = shelf.open("id-1")
    early = path.read_bytes()
    for number in range(3):
        file.submit(NoteWritten(replace(A_NOTE, id=f"n{number}")))
        assert file.flush()
    assert file.close()
    path.write_bytes(early)
    session, again = shelf.open("id-1")
    assert (session.notes, again.missing_changes) == ((), 3)
    again.submit(NoteWritten(A_NOTE))
    again.close()
    _, third = shelf.open("id-1")
    assert third.missing_changes == 0
    third.close()


def test_nothing_is_missed_in_a_file_that_came_from_elsewhere(shelf: SessionFolder, path: Path) -> None:
    _, file = shelf.open("id-1")
    file.submit(NoteWritten(A_NOTE))
    file.close()
    shutil.copy(path, path.with_name("elders.trio"))
    path.unlink()
    _, file = shelf.open("elders.trio")
    assert file.missing_changes == 0
    file.close()


def test_what_an_earlier_version_wrote_is_kept_before_it_is_changed(shelf: SessionFolder, path: Path) -> None:
    shutil.copy(Path(__file__).parent / "fixtures" / "schema-1.trio", path)
    _, file = shelf.open("id-1")
    file.close()
    oldest = min((path.parents[1] / "backups" / path.stem).glob("*.trio"))
    db = sqlite.connect(str(oldest))
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()


def test_a_backup_that_failed_is_made_on_closing(shelf: SessionFolder, path: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "backups"
    in_the_way.write_text("no folder")
    _, file = shelf.open("id-1")
    failed = threading.Event()

    def make_way(saving: Saving) -> None:
        if saving.problem and not failed.is_set():
            in_the_way.unlink()
            failed.set()

    file.watch(make_way)
    file.submit(MoveMade(Move(MoveKind.START, NOW)))
    assert failed.wait(10)
    file.close()
    assert [made.holdings.moves for made in shelf.backups(path.name)] == [1]
