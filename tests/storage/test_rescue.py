"""Damaged session files: nothing is deleted, each row that is sound is saved, and a backup can take the place."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.builders import CREATED_MS, trio_source
from tests.faults.damage import DAMAGES, Damage, untouched
from tests.faults.store import a_full_session, words
from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.ports import EarlierTextsKept, NoteWritten
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.storage.rows import SEAL_BYTES, TABLES, Row, SealedRows, put
from trioapp.storage.salvage import SalvagedRows
from trioapp.storage.schema import write_change
from trioapp.storage.session_database import connect
from trioapp.storage.session_shelf import SessionFolder


class Folder:
    """A shelf with one session on it, and its file."""

    def __init__(self, root: Path, notes: int = 60) -> None:
        self.shelf = SessionFolder(root / "sessions", root / "scratch")
        self.root = root
        self.session = a_full_session(notes)
        self.shelf.create(self.session, trio_source())
        (listed,) = self.shelf.sessions()
        self.path = listed.path

    def aside(self) -> list[Path]:
        return sorted((self.root / "quarantine").glob("*/*"))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def sound_rows(path: Path) -> dict[str, list[Row]]:
    db = connect(path)
    rows = {table: sorted(SealedRows(db).of(table), key=repr) for table in TABLES}
    db.close()
    return rows


# -- seals


def test_a_changed_bit_is_noticed_or_changes_nothing(folder: Folder) -> None:
    whole, dice = folder.path.read_bytes(), Random(2026)
    noticed = 0
    for _ in range(150):
        damaged = bytearray(whole)
        damaged[dice.randrange(len(whole))] ^= 1 << dice.randrange(8)
        folder.path.write_bytes(damaged)
        try:
            assert folder.shelf.read("id-1") == folder.session
        except Refused:
            noticed += 1
    assert noticed > 50


def test_a_row_does_not_count_in_another_table(folder: Folder) -> None:
    db = connect(folder.path)
    put(db, "wish", ("apart", "p1", "p2"))
    (row,) = db.execute("SELECT * FROM wish").fetchall()
    db.execute("UPDATE wish SET one = 'p3'")
    rows = SealedRows(db)
    assert rows.of("wish") == []
    assert rows.broken["wish"] == 1
    db.close()
    assert len(row[-1]) == SEAL_BYTES


# -- salvage


def test_all_rows_are_found_in_the_bytes_of_a_file_and_its_log(folder: Folder) -> None:
    db = connect(folder.path)
    for number in range(60, 90):
        db.execute("BEGIN")
        note = replace(folder.session.notes[0], id=f"n{number}", text=words(number))
        write_change(db, NoteWritten(note))
        db.execute("COMMIT")
    write_change(db, EarlierTextsKept("n1", tuple(EarlierText("n1", n, CREATED_MS, words(n)) for n in range(30))))
    db.execute("DELETE FROM note WHERE id = 'n3'")
    expected = {table: sorted(SealedRows(db).of(table), key=repr) for table in TABLES}
    log = folder.path.with_name(folder.path.name + "-wal").read_bytes()
    found = SalvagedRows(folder.path.read_bytes(), log)
    assert {table: sorted(found.of(table), key=repr) for table in TABLES} == expected
    db.close()


def test_a_log_that_breaks_off_counts_up_to_its_last_whole_transaction(folder: Folder) -> None:
    db = connect(folder.path)
    for number in range(3):
        db.execute("BEGIN")
        put(db, "wish", ("apart", f"p{number}", "p9"))
        db.execute("COMMIT")
    log = folder.path.with_name(folder.path.name + "-wal").read_bytes()
    cut = SalvagedRows(folder.path.read_bytes(), log[: len(log) - 100])
    changed = bytearray(log)
    changed[-50] ^= 1
    assert sorted(row[1] for row in cut.of("wish")) == ["p0", "p1"]
    assert sorted(row[1] for row in SalvagedRows(folder.path.read_bytes(), bytes(changed)).of("wish")) == ["p0", "p1"]
    db.close()


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("damage", DAMAGES)
def test_whatever_is_wrong_the_file_is_kept_and_each_sound_row_is_saved(
    tmp_path: Path, damage: Damage, seed: int
) -> None:
    folder, dice = Folder(tmp_path), Random(seed)
    whole = folder.path.read_bytes()
    _, file = folder.shelf.open("id-1")
    file.submit(NoteWritten(folder.session.notes[0]))
    file.close()
    whole = folder.path.read_bytes()
    damaged = bytearray(whole)
    damage(damaged, dice)
    folder.path.write_bytes(damaged)
    folder.shelf.sessions()
    rescued = folder.shelf.rescue(folder.path.name)
    assert [path.read_bytes() for path in folder.aside()] == [bytes(damaged)]
    assert rescued.session_id == "id-1"
    saved = folder.shelf.read("id-1")
    ids = {note.id for note in saved.notes}
    assert ids >= untouched(folder.session, whole, bytes(damaged))
    assert all(note in folder.session.notes for note in saved.notes)
    everybody = {person for _, seating in saved.seatings.by_round for person in seating.everybody}
    assert everybody == {person.id for person in saved.people}


def test_who_was_lost_but_has_a_seat_stays_as_a_number(folder: Folder) -> None:
    db = connect(folder.path)
    db.execute("UPDATE person SET name = 'Anne' WHERE id = 'p1'")
    db.execute("UPDATE seat SET place = 7 WHERE person = 'p2'")
    db.close()
    folder.shelf.rescue(folder.path.name)
    saved = folder.shelf.read("id-1")
    assert {person.id: person.name for person in saved.people}["p1"] == ""
    assert saved.seatings.first.unseated == ("p2",)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON note BEGIN DELETE FROM person; END",
        "CREATE VIEW evil AS SELECT * FROM person",
    ],
)
def test_what_somebody_built_into_a_file_is_not_run_and_the_rows_are_saved_without_it(
    folder: Folder, statement: str
) -> None:
    db = connect(folder.path)
    db.execute(statement)
    db.close()
    for ask in (folder.shelf.read, folder.shelf.open):
        with pytest.raises(Refused) as refused:
            ask("id-1")
        assert refused.value.problems[0].kind is ProblemKind.SESSION_DAMAGED
    folder.shelf.rescue(folder.path.name)
    assert folder.shelf.read("id-1") == folder.session
    db = connect(folder.path)
    assert db.execute("SELECT name FROM sqlite_schema WHERE name = 'evil'").fetchone() is None
    db.close()


def test_without_any_backup_and_exercise_the_file_is_only_moved_aside(folder: Folder) -> None:
    folder.path.write_bytes(b"\0" * 5000)
    rescued = folder.shelf.rescue(folder.path.name)
    assert (rescued.session_id, rescued.holdings, rescued.backups) == ("", None, ())
    assert folder.shelf.sessions() == ()
    assert [path.read_bytes() for path in folder.aside()] == [b"\0" * 5000]


# -- a backup in the place


def test_a_backup_takes_the_place_and_what_was_there_is_kept_with_its_log(folder: Folder) -> None:
    _, file = folder.shelf.open("id-1")
    file.submit(NoteWritten(replace(folder.session.notes[0], text="eerst")))
    file.close()
    (first, *_) = folder.shelf.backups(folder.path.name)
    _, file = folder.shelf.open("id-1")
    file.submit(NoteWritten(replace(folder.session.notes[0], text="later")))
    file.close()
    now = folder.path.read_bytes()
    folder.path.with_name(folder.path.name + "-wal").write_bytes(b"stale")
    folder.shelf.restore(folder.path.name, first.name)
    session, file = folder.shelf.open("id-1")
    assert session.notes[0].text == "eerst"
    assert file.missing_changes == 0
    file.close()
    assert {path.name: path.read_bytes() for path in folder.aside()} == {
        folder.path.name: now,
        folder.path.name + "-wal": b"stale",
    }


def test_an_open_session_is_neither_rescued_nor_replaced(folder: Folder) -> None:
    _, file = folder.shelf.open("id-1")
    for act in (folder.shelf.rescue, lambda name: folder.shelf.restore(name, "x.trio")):
        with pytest.raises(Refused) as refused:
            act(folder.path.name)
        assert refused.value.problems[0].kind is ProblemKind.SESSION_OPEN_ELSEWHERE
    file.close()


def test_a_backup_that_is_damaged_is_not_offered_and_not_taken(folder: Folder) -> None:
    _, file = folder.shelf.open("id-1")
    file.submit(NoteWritten(folder.session.notes[0]))
    file.close()
    (made,) = folder.shelf.backups(folder.path.name)
    backup = folder.root / "backups" / folder.path.stem / made.name
    backup.write_bytes(backup.read_bytes()[:9000])
    assert folder.shelf.backups(folder.path.name) == ()
    before = folder.path.read_bytes()
    with pytest.raises(Refused):
        folder.shelf.restore(folder.path.name, made.name)
    assert folder.path.read_bytes() == before


@pytest.mark.parametrize("moved", [False, True])
def test_a_rescue_that_was_cut_off_is_ended_at_the_next_start(folder: Folder, moved: bool) -> None:
    """Killed before anything was moved, or between moving the old file and putting the new one there."""
    successor = folder.path.with_suffix(".rescued")
    shutil.copy(folder.path, successor)
    new = successor.read_bytes()
    folder.path.write_bytes(b"damaged")
    log = folder.path.with_name(folder.path.name + "-wal")
    log.write_bytes(b"log")
    if moved:
        folder.path.unlink()
    folder.shelf.tidy()
    assert not successor.exists()
    if moved:
        assert folder.path.read_bytes() == new
        assert [path.read_bytes() for path in folder.aside()] == [b"log"]
    else:
        assert (folder.path.read_bytes(), log.read_bytes()) == (b"damaged", b"log")


@pytest.mark.parametrize("refused", ["-wal", ".rescued"])
def test_a_rescue_that_cannot_go_on_leaves_everything_where_it_was(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    folder.path.write_bytes(b"damaged")
    log = folder.path.with_name(folder.path.name + "-wal")
    log.write_bytes(b"log")
    (folder.root / "backups" / folder.path.stem).mkdir(parents=True)
    whole = Folder(folder.root / "other")
    shutil.copy(whole.path, folder.root / "backups" / folder.path.stem / "20261123T120000000000Z.trio")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name.endswith(refused) and path.parent == folder.path.parent:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(Refused):
        folder.shelf.restore(folder.path.name, "20261123T120000000000Z.trio")
    assert (folder.path.read_bytes(), log.read_bytes()) == (b"damaged", b"log")
    assert folder.aside() == []
    monkeypatch.undo()
    folder.shelf.restore(folder.path.name, "20261123T120000000000Z.trio")
    assert folder.shelf.read("id-1") == whole.session
