"""What a session tells about time is read where its file lies: the same as from the whole of it, and nothing spoilt."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from tests.builders import trio_source
from tests.held_sessions import held_sessions
from tests.insight_day import HeldWorkshop
from tests.storage.test_migrations import FIXTURES
from trioapp.domain.harvest import Harvest, Sentence
from trioapp.domain.insight_over_sessions import Digest, digest_as_left
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.ports import Gathered, SentenceGiven
from trioapp.domain.problems import Refused
from trioapp.domain.session import Session
from trioapp.storage import digests, session_shelf
from trioapp.storage.in_place import read_in_place
from trioapp.storage.private_copy import stamp_of
from trioapp.storage.schema import TABLES_OF_A_COURSE
from trioapp.storage.session_shelf import SessionFolder
from trioapp.storage.whole_file import replace_whole

A_QUESTION = LearningQuestion("q1", 1, "", "Wat leren we van Anna?", date(2026, 1, 1))
LEAF = 13
"""How a page says that it holds rows."""
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@contextmanager
def kept(*sessions: Session) -> Iterator[SessionFolder]:
    with tempfile.TemporaryDirectory() as place:
        shelf = SessionFolder(Path(place) / "sessions", Path(place) / "scratch")
        for session in sessions:
            shelf.create(session, trio_source())
        yield shelf


def gathered_by(shelf: SessionFolder) -> Gathered:
    *_, gathered = shelf.gather("")
    return gathered


@few
@given(held_sessions())
def test_it_is_what_the_whole_session_tells_and_no_byte_of_its_file_is_another(session: Session) -> None:
    with kept(session) as shelf:
        (listed,) = shelf.sessions()
        before = listed.path.read_bytes(), sorted(listed.path.parent.iterdir())
        assert gathered_by(shelf) == Gathered((digest_as_left(shelf.read(session.head.id)),))
        assert gathered_by(shelf).digests == (digest_as_left(session),)
        assert (listed.path.read_bytes(), sorted(listed.path.parent.iterdir())) == before


@few
@given(held_sessions(), st.lists(st.tuples(st.booleans(), st.integers(0, 10**6), st.sampled_from((1, 8, 4096)))))
def test_a_list_and_what_is_looked_for_is_as_from_a_copy(session: Session, spoils: list[tuple[bool, int, int]]) -> None:
    """Also of a file of which bits, or whole stretches, are other ones; and none of it is written."""
    with kept(replace(session, workbook=session.workbook.holding(A_QUESTION))) as shelf:
        (path,) = (one.path for one in shelf.sessions())
        spoilt = bytearray(path.read_bytes())
        for is_bit, place, length in spoils:
            place %= len(spoilt)
            spoilt[place : place + length] = bytes([spoilt[place] ^ 1]) if is_bit else bytes(length)
        path.write_bytes(spoilt)
        assert told_by(shelf) == told_by(shelf, in_place=lambda *_: None)
        assert path.read_bytes() == spoilt


def told_by(shelf: SessionFolder, in_place: Callable[..., object] = read_in_place) -> list[object]:
    """What is told of the only session without opening it, by one that has looked at none before."""
    folder = next(shelf.backup_folder.parent.glob("*/*.trio")).parent
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session_shelf, "read_in_place", in_place)
        (folder.parent / "sessions.json").unlink(missing_ok=True)
        (listed,) = SessionFolder(folder, folder.parent / "scratch").sessions()
        return [listed, *(_said(tell, listed.path.name) for tell in (shelf.notes_of, shelf.agenda_of))]


def _said(tell: Callable[[str], object], file: str) -> object:
    try:
        return tell(file)
    except Refused as refused:
        return refused.problems


def test_no_copy_is_made_of_a_file_in_which_nobody_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    with kept(HeldWorkshop().session) as shelf:
        told, texts = digest_as_left(shelf.read("id-1")), [note.text for note in shelf.read("id-1").notes]
        (shelf.backup_folder.parent / "sessions.json").unlink()
        monkeypatch.setattr(session_shelf, "private_copy", None)
        assert gathered_by(shelf).digests == (told,)
        file = shelf.sessions()[0].path.name
        assert (sorted(shelf.notes_of(file)), shelf.agenda_of(file)) == (sorted(texts), ())


def test_what_another_program_has_only_in_its_log_is_told_too() -> None:
    with kept(replace(HeldWorkshop().session, harvest=Harvest())) as shelf:
        _, file = shelf.open("id-1")
        file.submit(SentenceGiven(Sentence("s", 3, "Ik leerde van Anna", 1)))
        file.flush()
        folder = shelf.sessions()[0].path.parent
        (digest,) = gathered_by(SessionFolder(folder, folder.parent / "another")).digests
        assert (digest.heard, digest.trios) == (1, 7)
        file.close()


def test_a_file_that_changes_meanwhile_is_not_believed() -> None:
    with kept(HeldWorkshop().session) as shelf:
        (listed,) = shelf.sessions()
        path, stamp = listed.path, stamp_of(listed.path)
        assert read_in_place(path, stamp, lambda _: 1) == 1
        assert read_in_place(path, stamp, lambda _: path.write_bytes(path.read_bytes() + b"\0")) is None


@pytest.mark.parametrize("version", range(1, 8))
def test_sessions_of_earlier_versions_are_told_and_stay_as_they_are(tmp_path: Path, version: int) -> None:
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    path = Path(shutil.copy(FIXTURES / f"schema-{version}.trio", tmp_path / "sessions"))
    before = path.read_bytes()
    gathered = gathered_by(shelf)
    (listed,) = shelf.sessions()
    assert listed.head
    assert gathered.digests == (digest_as_left(shelf.read(listed.head.id)),)
    assert path.read_bytes() == before


def test_a_spoilt_file_tells_what_it_told_before_or_nothing() -> None:
    """Bits that flip, and pages that are lost, anywhere in it; what is no part of the sums may be spoilt."""
    chance, session = random.Random(2026), HeldWorkshop().session
    found: set[Digest | None] = set()
    with kept(session) as shelf:
        (listed,) = shelf.sessions()
        sound, told = listed.path.read_bytes(), digest_as_left(shelf.read(session.head.id))
        written = [place for place, byte in enumerate(sound) if byte]
        for _ in range(400):
            spoilt = bytearray(sound)
            if chance.random() < 0.7:
                spoilt[chance.choice(written)] ^= 1 << chance.randrange(8)
            else:
                page = chance.choice(written) // 4096 * 4096
                spoilt[page : page + chance.choice((8, 512, 4096))] = bytes(chance.choice((8, 512, 4096)))
            listed.path.write_bytes(spoilt[: len(sound)])
            gathered = gathered_by(shelf)
            found |= set(gathered.digests or (None,))
    assert found == {told, None}


def test_a_note_that_is_spoilt_is_no_reason_to_leave_out_how_long_it_took() -> None:
    with kept(HeldWorkshop().session) as shelf:
        (listed,), told = shelf.sessions(), digest_as_left(shelf.read("id-1"))
        db = sqlite.connect(str(listed.path))
        db.execute("UPDATE note SET text = 'anders' WHERE id = 'n7'")
        db.commit()
        db.close()
        with pytest.raises(Refused):
            shelf.read("id-1")
        assert gathered_by(shelf).digests == (told,)


@pytest.mark.parametrize(
    "spoils",
    [
        "UPDATE move SET wall_ms = wall_ms + 1 WHERE number = 2",
        "UPDATE seat SET trio = 9 WHERE trio = 1",
        "UPDATE sentence SET trio = 9 WHERE trio = 1",
        "UPDATE session SET created_ms = 1",
        "INSERT INTO item VALUES ('b', 'clock', '{}', x'00')",
        "DROP TABLE move; CREATE VIEW move AS SELECT 1",
    ],
)
def test_what_the_sums_follow_from_is_looked_at(spoils: str) -> None:
    with kept(HeldWorkshop().session) as shelf:
        (listed,) = shelf.sessions()
        db = sqlite.connect(str(listed.path))
        db.executescript(spoils)
        db.close()
        gathered = gathered_by(shelf)
        assert (gathered.digests, gathered.damaged) == ((), 1)


@pytest.mark.parametrize("table", TABLES_OF_A_COURSE)
def test_a_row_that_is_lost_is_noticed(table: str) -> None:
    """Its page says that it holds one less; all others on it have unbroken seals."""
    held = HeldWorkshop().session
    seen = replace(held, workbook=held.workbook.holding(A_QUESTION), last_seen=held.left_at)
    with kept(seen) as shelf:
        (listed,) = shelf.sessions()
        with closing(sqlite.connect(str(listed.path))) as db:
            ((page, size),) = db.execute(
                "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = ?", (table,)
            )
        spoilt, place = bytearray(listed.path.read_bytes()), (page - 1) * size
        assert spoilt[place] == LEAF
        assert 0 < int.from_bytes(spoilt[place + 3 : place + 5], "big") < 256
        spoilt[place + 4] -= 1
        listed.path.write_bytes(spoilt)
        assert gathered_by(shelf) == Gathered(damaged=1)


def test_some_are_told_while_others_are_still_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_shelf, "_READ_AT_ONCE", 2)
    session = HeldWorkshop().session
    with kept(*(replace(session, head=replace(session.head, id=f"id-{number}")) for number in range(5))) as shelf:
        assert [(len(one.digests), one.unread) for one in shelf.gather("")] == [(2, 3), (4, 1), (5, 0)]
        assert [(len(one.digests), one.unread) for one in shelf.gather("id-1")] == [(4, 0)]


@pytest.mark.parametrize("steps", range(1, 10))
def test_where_it_is_left_at_that_at_least_half_is_remembered(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    monkeypatch.setattr(session_shelf, "_READ_AT_ONCE", 1)
    written: list[Path] = []

    def write(path: Path, contents: bytes) -> None:
        written.append(path)
        replace_whole(path, contents)

    monkeypatch.setattr(digests, "replace_whole", write)
    session = HeldWorkshop().session
    with kept(*(replace(session, head=replace(session.head, id=f"id-{number}")) for number in range(9))) as shelf:
        looking = shelf.gather("")
        for _ in range(steps):
            next(looking)
        folder = shelf.sessions()[0].path.parent
        remembered = digests.RememberedDigests(folder.parent / "insight.json")
        assert sum(path in remembered for path in folder.iterdir()) >= steps / 2
        assert len(written) <= 5, "it is not written down each time"
