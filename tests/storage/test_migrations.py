"""Session files of earlier versions open as they were meant, and a log with something wrong in it still opens."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from tests.builders import CREATED_MS, SEVEN_NAMES, a_session, trio_source
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.storage.format_file import parse_format
from trioapp.storage.rows import put
from trioapp.storage.schema import SCHEMA_VERSION
from trioapp.storage.session_database import connect
from trioapp.storage.session_shelf import SessionFolder

FIXTURES = Path(__file__).parent / "fixtures"


def at(seconds: float) -> Instant:
    return Instant("boot", 5_000, CREATED_MS) + Duration.of(seconds=seconds)


@pytest.fixture
def shelf(tmp_path: Path) -> SessionFolder:
    return SessionFolder(tmp_path / "sessions", tmp_path / "scratch")


@pytest.fixture
def path(shelf: SessionFolder, tmp_path: Path) -> Path:
    """A file with a session that was started, paused and gone on with."""
    session = a_session()
    run = session.run
    for second, kind in ((0, MoveKind.START), (20, MoveKind.PAUSE), (30, MoveKind.RESUME)):
        run = run.moved(Move(kind, at(second)))
    shelf.create(Session(session.head, session.format, session.people, session.seatings, run), trio_source())
    return next((tmp_path / "sessions").glob("*.trio"))


def change(path: Path, statement: str, *, reseals: bool = True) -> None:
    """Has a file say something else, as if it had always said so."""
    db = sqlite.connect(str(path))
    db.execute(statement)
    for row in db.execute("SELECT * FROM move").fetchall() if reseals else ():
        put(db, "move", row[:-1])
    db.commit()
    db.close()


def is_as_it_was_written(session: Session) -> bool:
    """The first fixture: started, paused, resumed, re-planned, a minute more, that undone, gone to the questions."""
    position = session.run.position(at(120))
    return (
        [length.seconds for length in position.lengths] == [60, 150, 300, 150, 120]
        and (position.current.id, position.elapsed) == ("ask", Duration.of(seconds=20))
        and len(session.run.moves) == 7
        and [note.text for note in session.notes] == ["acht seconden stil"]
        and session.last_seen == at(110)
    )


def test_a_file_of_the_first_version_is_read_and_stays_as_it_was(shelf: SessionFolder, tmp_path: Path) -> None:
    old = shutil.copy(FIXTURES / "schema-1.trio", tmp_path / "sessions" / "old.trio")
    assert is_as_it_was_written(shelf.read("id-1"))
    assert Path(old).read_bytes() == (FIXTURES / "schema-1.trio").read_bytes()


def test_a_file_of_the_first_version_is_brought_up_to_date_when_it_is_opened(
    shelf: SessionFolder, tmp_path: Path
) -> None:
    old = tmp_path / "sessions" / "old.trio"
    shutil.copy(FIXTURES / "schema-1.trio", old)
    session, file = shelf.open("id-1")
    file.close()
    assert is_as_it_was_written(session)
    db = connect(old)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert db.execute("SELECT name FROM sqlite_schema WHERE name = 'old_move'").fetchone() is None
    db.close()
    assert is_as_it_was_written(shelf.read("id-1"))


def test_an_old_session_keeps_its_own_exercise_without_the_questions_that_came_later(
    shelf: SessionFolder, tmp_path: Path
) -> None:
    shutil.copy(FIXTURES / "schema-1.trio", tmp_path / "sessions" / "old.trio")
    session, file = shelf.open("id-1")
    file.close()
    assert not any(phase.watch for phase in session.format.phases)
    assert any(phase.watch for phase in parse_format(trio_source()).phases)


def test_a_file_of_the_first_version_without_its_exercise_is_damaged_and_left_alone(
    shelf: SessionFolder, tmp_path: Path
) -> None:
    old = tmp_path / "sessions" / "old.trio"
    shutil.copy(FIXTURES / "schema-1.trio", old)
    change(old, "UPDATE session SET format_source = 'geen toml = ['", reseals=False)
    before = old.read_bytes()
    with pytest.raises(Refused) as refused:
        shelf.open("old.trio")
    assert refused.value.problems[0].kind is ProblemKind.SESSION_DAMAGED
    assert old.read_bytes() == before


def test_a_file_of_the_second_version_keeps_its_seats_and_turns_roles_as_it_did(
    shelf: SessionFolder, tmp_path: Path
) -> None:
    shutil.copy(FIXTURES / "schema-2.trio", tmp_path / "sessions" / "old.trio")
    read = shelf.read("id-1")
    opened, file = shelf.open("id-1")
    file.close()
    for session in (read, opened):
        position = session.run.position(at(110))
        assert (position.current.id, position.round) == ("tell", 2)
        assert session.labels["p4"] == "1-A"
        assert (session.seating_in(1, position).role_of("p4"), session.seating_at(position).role_of("p4")) == (
            "storyteller",
            "interviewer",
        )
        assert [person.name for person in session.people] == list(SEVEN_NAMES)
        assert [note.text for note in session.notes] == ["ze keek weg"]
    assert shelf.read("id-1") == opened


@pytest.mark.parametrize(("version", "keep_days"), [(3, None), (4, None), (5, 7), (6, 7), (7, 7)])
def test_a_file_of_the_versions_after_that_keeps_everything_and_its_names_stay_as_long_as_was_said(
    shelf: SessionFolder, tmp_path: Path, version: int, keep_days: int | None
) -> None:
    shutil.copy(FIXTURES / f"schema-{version}.trio", tmp_path / "sessions" / "old.trio")
    read = shelf.read("id-1")
    session, file = shelf.open("id-1")
    file.close()
    assert shelf.read("id-1") == session == read
    assert [(person.name, person.team) for person in session.people[:2]] == [("Anna", "Zorg"), ("Bram", "Werk")]
    assert [note.text for note in session.notes] == ['Zoë zei: "acht seconden stil"', ""]
    assert [number for number, _ in session.seatings.by_round] == [1, 2]
    assert (len(session.wishes.apart), len(session.wishes.together)) == (1, 1)
    assert session.last_seen == at(40)
    assert session.keep_days == keep_days
    assert [one.text for one in session.earlier] == (["acht seconden"] if version >= 6 else [])
    assert ([turn.speaker for turn in session.turns], [one.name for one in session.harvest.themes]) == (
        (["storyteller"], ["Vertrouwen"]) if version == 7 else ([], [])
    )
    assert session.workbook.items == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE move SET kind = 'dance' WHERE number = 2",
        "UPDATE move SET plan = '[{]' WHERE number = 2",
        "UPDATE move SET plan = '[{\"id\": 7}]' WHERE number = 2",
        "DELETE FROM move WHERE number = 2",
    ],
)
def test_a_move_that_is_gone_or_not_understood_is_passed_over(shelf: SessionFolder, path: Path, statement: str) -> None:
    change(path, statement)
    session = shelf.read("id-1")
    assert [move.kind for move in session.run.moves] == [MoveKind.START, MoveKind.UNKNOWN, MoveKind.RESUME]
    assert session.unread_moves == 1
    assert session.run.position(at(40)).elapsed == Duration.of(seconds=40)


def test_a_log_that_breaks_off_goes_on_from_its_last_move(shelf: SessionFolder, path: Path) -> None:
    change(path, "DELETE FROM move WHERE number > 1")
    session = shelf.read("id-1")
    assert (len(session.run.moves), session.unread_moves) == (1, 0)
    assert session.run.position(at(50)).elapsed == Duration.of(seconds=50)
