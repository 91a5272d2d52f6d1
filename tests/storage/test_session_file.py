"""A session file: what was shown as saved is there after anything, and typing never waits."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite

from tests.builders import CREATED_MS, a_session, trio_source
from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.harvest import Harvest, Level, Sentence, Theme, Tone
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Energy, Moment, Note, TalkTurn
from trioapp.domain.people import Person
from trioapp.domain.ports import (
    CompanyChanged,
    EarlierTextsKept,
    MoveMade,
    NotesWiped,
    NoteWritten,
    Renamed,
    SaveState,
    Saving,
    StillHere,
)
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.rounds import Seatings
from trioapp.domain.session import Session
from trioapp.domain.whereabouts import Whereabouts
from trioapp.domain.wishes import NO_WISHES
from trioapp.storage.backups import Backups
from trioapp.storage.rows import TABLES, Connection, seal_of
from trioapp.storage.session_database import ELSEWHERE, connect, create_session_file
from trioapp.storage.session_file import WritableSession
from trioapp.storage.session_shelf import SessionFolder

NOW = Instant("boot", 5_000, CREATED_MS)
A_NOTE = Note("n1", 2, Moment(1, "ask", Duration(83_000), Duration(323_000)), CREATED_MS, "acht seconden stil")
SILENCE = Note(
    "n2",
    2,
    A_NOTE.moment,
    CREATED_MS + 1,
    mark=Mark.SILENCE,
    speaker="storyteller",
    verbatim=True,
    lasted=Duration(8_000),
    energy=Energy.DOWN,
    chosen=True,
)
HARVEST = Harvest(
    (Sentence("s1", 2, "Ik leerde dat", CREATED_MS, Tone.HARD, Level.SELF, "th1", may_share=True),),
    (Theme("th1", "Tijd", 1), Theme("th2", "Ruimte", 2)),
)
EARLIER = (EarlierText("n0", 3, CREATED_MS, "iets"), *(EarlierText("n1", n, CREATED_MS + n, f"é {n}") for n in (1, 2)))


@pytest.fixture
def shelf(tmp_path: Path) -> SessionFolder:
    return SessionFolder(tmp_path / "sessions", tmp_path / "scratch")


def put(shelf: SessionFolder, session: Session) -> None:
    shelf.create(session, trio_source())


def test_everything_comes_back_as_it_was_put(shelf: SessionFolder) -> None:
    session = a_session()
    first = session.seatings.first
    absent = replace(first.with_swap("p1", "p5").with_lock({"p2"}, locked=True), absent=("p9", "p8"))
    later = replace(first, groups=first.groups[1:], unseated=("p3", "p2", "p1"))
    session = replace(
        session,
        people=(*session.people, Person("p8", 8, "Zoë", "Team A"), Person("p9", 9)),
        run=session.run.moved(Move(MoveKind.START, NOW)).moved(Move(MoveKind.ADJUST, NOW, Duration(-60_000))),
        notes=(A_NOTE, SILENCE),
        earlier=EARLIER,
        turns=(TalkTurn("t1", 2, A_NOTE.moment, CREATED_MS, "interviewer"),),
        harvest=HARVEST,
        seatings=Seatings.of(absent).with_seating(3, later),
        wishes=NO_WISHES.with_apart("p1", "p2").with_together("p4", "p3"),
    )
    put(shelf, session)
    assert shelf.read("id-1") == session


def test_no_copy_stays_behind_and_one_of_a_killed_program_goes(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    _, file = shelf.open("id-1")
    file.submit(NoteWritten(A_NOTE))
    file.flush()
    (tmp_path / "sessions" / "damaged.trio").write_bytes(bytes(9000))
    assert len(shelf.sessions()) == 2
    SessionFolder(tmp_path / "sessions", tmp_path / "scratch").read("id-1")
    file.close()
    scratch = tmp_path / "scratch"
    assert not [path for path in scratch.rglob("*") if path.is_file()]
    (scratch / "copies" / "left.trio-wal").touch()
    shelf.tidy()
    assert not list(scratch.iterdir())
    assert shelf.read("id-1").notes == (A_NOTE,)


def test_each_change_is_there_after_closing(shelf: SessionFolder) -> None:
    session = a_session()
    put(shelf, session)
    opened, file = shelf.open("id-1")
    swapped = replace(opened.company, seatings=Seatings.of(opened.seatings.first.with_swap("p1", "p7")))
    start = Move(MoveKind.START, NOW)
    for change in (MoveMade(start), CompanyChanged(swapped), NoteWritten(A_NOTE)):
        file.submit(change)
    file.submit(NoteWritten(replace(A_NOTE, text="twaalf seconden stil")))
    assert file.close()
    after = shelf.read("id-1")
    assert after.run.moves == (start,)
    assert after.company == swapped
    assert [note.text for note in after.notes] == ["twaalf seconden stil"]


def test_earlier_texts_of_a_note_are_those_that_were_told_last_and_go_with_all_notes(shelf: SessionFolder) -> None:
    put(shelf, replace(a_session(), notes=(A_NOTE,), earlier=EARLIER))
    _, file = shelf.open("id-1")
    file.submit(EarlierTextsKept("n1", EARLIER[2:]))
    assert file.close()
    assert shelf.read("id-1").earlier == (EARLIER[0], EARLIER[2])
    _, file = shelf.open("id-1")
    file.submit(NotesWiped())
    assert file.close()
    after = shelf.read("id-1")
    assert (after.notes, after.earlier) == ((), ())


def test_the_past_is_forgotten_before_all_is_called_written(
    shelf: SessionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shelf, a_session())
    _, file = shelf.open("id-1")
    begun, may_end = threading.Event(), threading.Event()

    def forget(_backups: Backups) -> None:
        begun.set()
        may_end.wait(5)

    monkeypatch.setattr(Backups, "forget", forget)
    file.forget_past()
    assert begun.wait(5)
    assert not file.flush(within_s=0.05)
    may_end.set()
    assert file.flush()
    assert file.close()


def test_each_copy_of_a_session_has_its_earlier_texts(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, replace(a_session(), notes=(A_NOTE,), earlier=EARLIER))
    (listed,) = shelf.sessions()
    shelf.duplicate(listed.path.name, "id-2", "Kopie")
    shelf.bring_in(shelf.copy_out(listed.path.name, tmp_path), "id-3")
    session, file = shelf.open("id-1")
    file.save_elsewhere(session, tmp_path / "scratch")
    file.close()
    saved = SessionFolder(tmp_path / "scratch", tmp_path / "more").read("id-1")
    assert all(copy.earlier == EARLIER for copy in (saved, *(shelf.read(one) for one in ("id-2", "id-3"))))


def test_saved_is_told_only_when_another_reader_finds_it(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    _, file = shelf.open("id-1")
    reader = SessionFolder(tmp_path / "sessions", tmp_path / "other-scratch")
    told: list[tuple[SaveState, int]] = []

    def look(saving: Saving) -> None:
        told.append((saving.state, len(reader.read("id-1").notes)))

    file.watch(look)
    file.submit(NoteWritten(A_NOTE))
    assert file.flush()
    file.close()
    assert told == [(SaveState.SAVING, 0), (SaveState.SAVED, 1)]


def test_a_sign_of_life_is_kept_and_nobody_is_told(shelf: SessionFolder) -> None:
    put(shelf, a_session())
    _, file = shelf.open("id-1")
    told: list[Saving] = []
    file.watch(told.append)
    for at in (NOW, NOW + Duration(5_000)):
        file.submit(StillHere(at))
        assert file.flush()
    file.close()
    assert shelf.read("id-1").last_seen == NOW + Duration(5_000)
    assert told == []


def test_saved_is_told_when_a_sign_of_life_is_what_gets_through_again(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = connect(path)
    db.execute("PRAGMA query_only = ON")
    file = WritableSession(path, db, Backups(tmp_path / "backups" / "id"), throttle_s=0, retry_s=0.01)
    states: list[SaveState] = []

    def heal(saving: Saving) -> None:
        states.append(saving.state)
        if saving.state is SaveState.FAILED:
            db.execute("PRAGMA query_only = OFF")

    file.watch(heal)
    file.submit(StillHere(NOW))
    assert file.flush()
    file.close()
    assert states == [SaveState.FAILED, SaveState.SAVED]


def test_saved_is_told_though_a_sign_of_life_came_while_it_was_written(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = connect(path)
    file = WritableSession(path, db, Backups(tmp_path / "backups" / "id"))
    states: list[SaveState] = []
    file.watch(lambda saving: states.append(saving.state))

    def live_on(statement: str) -> None:
        if statement == "COMMIT":
            db.set_trace_callback(None)
            file.submit(StillHere(NOW))

    db.set_trace_callback(live_on)
    file.submit(MoveMade(Move(MoveKind.START, NOW)))
    assert file.flush()
    file.close()
    assert shelf.read("id-1").last_seen == NOW
    assert sorted(states) == [SaveState.SAVED, SaveState.SAVING]


def test_the_first_change_of_many_is_written_without_waiting_for_the_last(shelf: SessionFolder, tmp_path: Path) -> None:
    """A throttle, not a debounce: steady typing does not put off the writing."""
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    file = WritableSession(path, connect(path), Backups(tmp_path / "backups" / "id"), throttle_s=0.05)
    saved = threading.Event()
    file.watch(lambda saving: saved.set() if saving.state is SaveState.SAVED else None)
    strokes = 0
    while not saved.wait(0.005) and strokes < 1000:
        strokes += 1
        file.submit(NoteWritten(replace(A_NOTE, text="x" * strokes)))
    file.close()
    assert strokes < 1000


def test_what_is_hurried_does_not_wait_for_more(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    file = WritableSession(path, connect(path), Backups(tmp_path / "backups" / "id"), throttle_s=3600)
    saved = threading.Event()
    file.watch(lambda saving: saved.set() if saving.state is SaveState.SAVED else None)
    file.submit(NoteWritten(A_NOTE))
    file.hurry()
    assert saved.wait(10)
    file.close()


def test_a_change_is_behind_until_it_is_written_and_a_sign_of_life_never(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = connect(path)
    file = WritableSession(path, db, Backups(tmp_path / "backups" / "id"), throttle_s=3600)
    while_written: list[bool] = []
    db.set_trace_callback(lambda statement: while_written.append(file.is_behind) if statement == "COMMIT" else None)
    for change, is_a_person in ((NoteWritten(A_NOTE), True), (StillHere(NOW), False)):
        file.submit(change)
        assert file.is_behind is is_a_person
        assert file.flush()
        assert while_written.pop() is is_a_person
        assert not file.is_behind
    db.set_trace_callback(None)
    file.close()


def test_a_failed_write_is_told_and_tried_again(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = connect(path)
    db.execute("PRAGMA query_only = ON")
    file = WritableSession(path, db, Backups(tmp_path / "backups" / "id"), throttle_s=0, retry_s=0.01)
    seen: list[Saving] = []

    def heal(saving: Saving) -> None:
        seen.append(saving)
        if saving.state is SaveState.FAILED:
            db.execute("PRAGMA query_only = OFF")

    file.watch(heal)
    file.submit(NoteWritten(A_NOTE))
    assert file.flush()
    file.close()
    assert [saving.state for saving in seen] == [SaveState.SAVING, SaveState.FAILED, SaveState.SAVED]
    assert seen[1].problem is not None
    assert shelf.read("id-1").notes == (A_NOTE,)


_TYPE_UNTIL_KILLED = """
import sys
import threading
from dataclasses import replace
from pathlib import Path
from tests.storage.test_session_file import A_NOTE, NoteWritten, SaveState, SessionFolder
root = Path(sys.argv[1])
_, file = SessionFolder(root / "sessions", root / "typist").open("id-1")
count = 0
def tell(saving):
    if saving.state is SaveState.SAVED:
        print(written, flush=True)
file.watch(tell)
while True:
    count += 1
    file.submit(NoteWritten(replace(A_NOTE, text=str(count))))
    written = count
    file.flush()
"""


def test_nothing_that_was_told_to_be_saved_is_lost_by_a_kill(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    for _ in range(3):
        typist = subprocess.Popen(
            [sys.executable, "-c", _TYPE_UNTIL_KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert typist.stdout is not None
        acknowledged = [int(typist.stdout.readline()) for _ in range(20)]
        os.kill(typist.pid, signal.SIGKILL)
        acknowledged += [int(line) for line in typist.stdout.read().split()]
        typist.stdout.close()
        typist.wait()
        assert int(shelf.read("id-1").notes[0].text) >= acknowledged[-1]


def test_a_session_that_is_open_is_not_opened_twice_but_can_be_read(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    _, file = shelf.open("id-1")
    file.submit(NoteWritten(A_NOTE))
    file.flush()
    script = (
        "import sys; from pathlib import Path\n"
        "from trioapp.storage.session_shelf import SessionFolder\n"
        "from trioapp.domain.problems import Refused\n"
        "shelf = SessionFolder(Path(sys.argv[1]) / 'sessions', Path(sys.argv[1]) / 'second')\n"
        "print(shelf.read('id-1').notes[0].text)\n"
        "try: shelf.open('id-1')\n"
        "except Refused as refused: print(refused.problems[0].kind)\n"
    )
    second = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True)
    file.close()
    assert second.stdout.split("\n")[:2] == [A_NOTE.text, ProblemKind.SESSION_OPEN_ELSEWHERE]


def test_files_are_for_this_user_alone(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    _, file = shelf.open("id-1")
    file.submit(NoteWritten(A_NOTE))
    file.flush()
    modes = {oct(part.stat().st_mode & 0o777) for part in (tmp_path / "sessions").iterdir()}
    file.close()
    assert modes == {"0o600"}
    assert oct(path.parent.stat().st_mode & 0o777) == "0o700"


def test_the_file_says_what_it_is(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    db = sqlite.connect(str(next((tmp_path / "sessions").glob("*.trio"))))
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    db.close()
    assert (application, version) == (0x5452494F, 8)


def test_a_half_made_session_is_not_listed_and_is_tidied(shelf: SessionFolder, tmp_path: Path) -> None:
    (tmp_path / "sessions" / "half.part").write_bytes(b"half")
    assert shelf.sessions() == ()
    shelf.tidy()
    assert list((tmp_path / "sessions").iterdir()) == []


def test_a_session_is_never_made_over_another(tmp_path: Path) -> None:
    path = tmp_path / "one.trio"
    create_session_file(path, a_session(), trio_source())
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        create_session_file(path, a_session(name="Ander"), trio_source())
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("contents", "kind"),
    [
        (b"", ProblemKind.NOT_A_SESSION),
        (b"this is no database at all, but a text file", ProblemKind.NOT_A_SESSION),
        (bytes(range(256)) * 64, ProblemKind.NOT_A_SESSION),
    ],
)
def test_a_file_that_is_no_session_is_named_and_left_alone(
    shelf: SessionFolder, tmp_path: Path, contents: bytes, kind: ProblemKind
) -> None:
    put(shelf, a_session())
    stranger = tmp_path / "sessions" / "stranger.trio"
    stranger.write_bytes(contents)
    listed = {one.path.name: one for one in shelf.sessions()}
    assert listed["stranger.trio"].problem is not None
    assert listed["stranger.trio"].problem.kind is kind
    assert sum(one.head is not None for one in listed.values()) == 1
    with pytest.raises(Refused):
        shelf.open("stranger.trio")
    assert stranger.read_bytes() == contents


def test_a_database_of_another_program_is_refused(shelf: SessionFolder, tmp_path: Path) -> None:
    db = sqlite.connect(str(tmp_path / "sessions" / "other.trio"))
    db.execute("CREATE TABLE session (id TEXT)")
    db.commit()
    db.close()
    assert [one.problem.kind for one in shelf.sessions() if one.problem] == [ProblemKind.NOT_A_SESSION]


def of_a_newer_program(shelf: SessionFolder, tmp_path: Path) -> Path:
    """The file of a session in which each note has another column, and which has another table."""
    put(shelf, replace(a_session(), notes=(A_NOTE,)))
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = sqlite.connect(str(path), isolation_level=None)
    note = (*db.execute("SELECT * FROM note").fetchone()[:-1], "groen")
    columns = ", ".join((*TABLES["note"], "colour TEXT NOT NULL", "seal BLOB NOT NULL"))
    db.execute("DROP TABLE note")
    db.execute(f"CREATE TABLE note ({columns}) STRICT")
    db.execute("CREATE TABLE smell (of TEXT) STRICT")
    db.execute("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*note, seal_of("note", note)))
    db.execute("PRAGMA user_version = 99")
    db.close()
    return path


def test_a_session_of_a_newer_program_is_read_and_not_touched(shelf: SessionFolder, tmp_path: Path) -> None:
    path = of_a_newer_program(shelf, tmp_path)
    before = path.read_bytes()
    (listed,) = shelf.sessions()
    assert (listed.is_newer, listed.head) == (True, a_session().head)
    assert shelf.read("id-1").notes == (A_NOTE,)
    session, file = shelf.open("id-1")
    assert file.cannot_write
    assert file.cannot_write.kind is ProblemKind.SESSION_NEWER
    told: list[Saving] = []
    file.watch(told.append)
    file.submit(StillHere(NOW))
    assert (told, file.flush()) == ([], True)
    file.submit(NoteWritten(replace(A_NOTE, text="anders")))
    assert [saving.state for saving in told] == [SaveState.FAILED]
    assert file.close() is False
    kept = file.save_elsewhere(session.with_note(replace(A_NOTE, text="anders")), tmp_path)
    assert path.read_bytes() == before
    assert SessionFolder(tmp_path / "other", tmp_path / "scratch").bring_in(kept, "id-2") == "id-1"
    for touch in (
        lambda: shelf.amend(path.name, Renamed("Anders")),
        lambda: shelf.duplicate(path.name, "id-2", "Kopie"),
        lambda: shelf.copy_out(path.name, tmp_path / "other"),
        lambda: shelf.protect(path.name, "een zin die niemand raadt", in_keyring=False),
    ):
        with pytest.raises(Refused) as refused:
            touch()
        assert refused.value.problems[0].kind is ProblemKind.SESSION_NEWER
    assert path.read_bytes() == before


def test_a_session_with_its_tables_torn_out_is_called_damaged(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = sqlite.connect(str(path))
    db.execute("DROP TABLE move")
    db.commit()
    db.close()
    assert [one.problem.kind for one in shelf.sessions() if one.problem] == [ProblemKind.SESSION_DAMAGED]


def test_a_name_that_two_sessions_have_is_not_guessed_at(shelf: SessionFolder) -> None:
    put(shelf, a_session(session_id="one"))
    put(shelf, a_session(session_id="two"))
    with pytest.raises(Refused) as refused:
        shelf.read("Leerdag")
    assert refused.value.problems[0].kind is ProblemKind.SESSION_AMBIGUOUS
    assert shelf.read("two").head.id == "two"


@pytest.mark.parametrize("name", ["../../x", "C:\\x", "CON", "a:b", "é" * 300, "\u202etrio", "<b>", "نوار", ""])
def test_any_name_makes_a_file_inside_the_folder(shelf: SessionFolder, tmp_path: Path, name: str) -> None:
    put(shelf, a_session(name=name))
    (path,) = (tmp_path / "sessions").iterdir()
    assert path.suffix == ".trio"
    assert len(path.name.encode()) < 100
    assert shelf.read("id-1").head.name == name


def test_a_place_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Refused) as refused:
        SessionFolder(tmp_path / "file" / "sessions", tmp_path / "scratch")
    assert refused.value.problems[0].kind is ProblemKind.PLACE_UNUSABLE


@pytest.mark.parametrize(("where", "journal"), [(Whereabouts.LOCAL, "wal"), (Whereabouts.SYNCED, "truncate")])
def test_in_a_synced_folder_nothing_is_left_to_a_log(tmp_path: Path, where: Whereabouts, journal: str) -> None:
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch", where)
    put(shelf, a_session())
    _, file = shelf.open("id-1")
    assert isinstance(file, WritableSession)
    assert file._db.execute("PRAGMA journal_mode").fetchone() == (journal,)
    file.submit(NoteWritten(A_NOTE))
    assert file.flush()
    assert bool(list((tmp_path / "sessions").glob("*-wal"))) is (where is Whereabouts.LOCAL)
    file.close()
    assert shelf.read("id-1").notes == (A_NOTE,)


class DoubtfulConnection:
    """Says of its first commit that it failed, although it is in the file."""

    def __init__(self, db: Connection) -> None:
        self._db, self._is_doubtful = db, True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def execute(self, statement: str, *values: object) -> Any:
        result = self._db.execute(statement, *values)
        if statement == "COMMIT" and self._is_doubtful:
            self._is_doubtful = False
            raise sqlite.OperationalError("disk I/O error")
        return result


def test_a_move_is_not_made_twice_when_its_commit_is_in_doubt(shelf: SessionFolder, tmp_path: Path) -> None:
    session = replace(a_session(), run=a_session().run.moved(Move(MoveKind.START, NOW)))
    put(shelf, session)
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = DoubtfulConnection(connect(path))
    file = WritableSession(path, db, Backups(tmp_path / "backups" / "id"), retry_s=0.01)
    told: list[SaveState] = []
    file.watch(lambda saving: told.append(saving.state))
    file.submit(MoveMade(Move(MoveKind.ADJUST, NOW, Duration(60_000))))
    assert file.flush()
    file.close()
    assert told[:2] == [SaveState.SAVING, SaveState.FAILED]
    assert [move.kind for move in shelf.read("id-1").run.moves] == [MoveKind.START, MoveKind.ADJUST]


def test_a_session_that_was_cut_off_in_a_synced_folder_is_read_as_it_was_before(tmp_path: Path) -> None:
    """A journal lies beside it, and pages that were never committed are in the file."""
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch", Whereabouts.SYNCED)
    session = replace(a_session(), notes=tuple(replace(A_NOTE, id=f"n{n}", text="x" * 3000) for n in range(20)))
    put(shelf, session)
    path = next((tmp_path / "sessions").glob("*.trio"))
    db = connect(path, ELSEWHERE)
    db.execute("PRAGMA cache_size = 2")
    db.execute("BEGIN")
    db.execute("UPDATE note SET text = 'half'")
    cut_off = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    db.execute("ROLLBACK")
    db.close()
    for name, contents in cut_off.items():
        (path.parent / name).write_bytes(contents)
    assert path.name + "-journal" in cut_off
    assert shelf.read("id-1") == session


def test_without_a_place_for_copies_it_is_a_sentence(shelf: SessionFolder, tmp_path: Path) -> None:
    put(shelf, a_session())
    (tmp_path / "scratch").rmdir()
    (listed,) = shelf.sessions()
    assert listed.problem is None, "a list needs no copies"
    with pytest.raises(Refused) as refused:
        shelf.read("id-1")
    assert refused.value.problems[0].kind is ProblemKind.PLACE_UNUSABLE


def test_a_file_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        connect(tmp_path / "none.trio")
    assert refused.value.problems[0].kind is ProblemKind.FILE_UNREADABLE


def test_what_cannot_be_tidied_is_no_reason_not_to_start(shelf: SessionFolder, tmp_path: Path) -> None:
    (tmp_path / "sessions" / "a.part").mkdir()
    (tmp_path / "sessions" / "b.part-journal").write_bytes(b"half")
    shelf.tidy()
    assert [path.name for path in (tmp_path / "sessions").iterdir()] == ["a.part"]
