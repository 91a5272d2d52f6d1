"""What sessions tell about time is gathered beside the windows, remembered without people, and can be thrown away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import SEVEN_NAMES, HandClock, a_session, trio_source
from trioapp.domain.harvest import Sentence
from trioapp.domain.insight_over_sessions import digest_of
from trioapp.domain.instants import Duration
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.ports import Gathered, MoveMade, SentenceGiven
from trioapp.domain.session import Session
from trioapp.storage import session_shelf
from trioapp.storage.session_shelf import SessionFolder

CLOCK = HandClock()
NOW = CLOCK.now()
MOVES = tuple(
    Move(kind, NOW + Duration.of(seconds=second))
    for second, kind in ((0, MoveKind.START), (50, MoveKind.NEXT), (90, MoveKind.STOP))
)


def held(number: int) -> Session:
    session = a_session(name=f"Coaching van Anna {number}", session_id=f"id-{number}")
    run = session.run
    for move in MOVES:
        run = run.moved(move)
    return replace(session, run=run)


def gathered_by(shelf: SessionFolder, but: str = "") -> Gathered:
    """Once none is unread."""
    *_, gathered = shelf.gather(but)
    return gathered


def folder(place: Path) -> SessionFolder:
    return SessionFolder(place / "sessions", place / "scratch")


@pytest.fixture
def shelf(tmp_path: Path) -> SessionFolder:
    shelf = folder(tmp_path)
    for number in range(3):
        shelf.create(held(number), trio_source())
    return shelf


def test_each_session_tells_what_it_would_tell_open(shelf: SessionFolder) -> None:
    assert gathered_by(shelf) == Gathered((digest_of(held(0), NOW),) * 3)
    assert len(gathered_by(shelf, "id-1").digests) == 2


def test_what_has_not_changed_is_not_opened_again(
    shelf: SessionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered = gathered_by(shelf)
    monkeypatch.setattr(session_shelf, "read_in_place", None)
    monkeypatch.setattr(session_shelf, "read_copy", None)
    assert gathered_by(shelf) == gathered_by(folder(tmp_path)) == gathered


def test_a_change_and_a_file_that_is_gone_are_noticed(shelf: SessionFolder, tmp_path: Path) -> None:
    gathered_by(shelf)
    _, file = shelf.open("id-1")
    file.submit(MoveMade(Move(MoveKind.START, NOW)))
    file.submit(SentenceGiven(Sentence("s", 1, "Ik leerde van Anna", 1)))
    file.close()
    next((tmp_path / "sessions").glob("*anna-2*")).unlink()
    gathered = gathered_by(folder(tmp_path))
    assert sorted(digest.heard for digest in gathered.digests) == [0, 1]
    assert (tmp_path / "insight.json").read_text().count('"stamp"') == 2


def test_an_open_session_is_not_touched(shelf: SessionFolder) -> None:
    _, file = shelf.open("id-1")
    assert len(gathered_by(shelf, "id-1").digests) == 2
    file.close()


@pytest.mark.parametrize("spoilt", ["", "[]", "{", '{"known": {"x": 1}}', '{"edition": 0, "known": {}}', "[" * 100_000])
def test_what_is_remembered_can_be_thrown_away_or_spoilt(shelf: SessionFolder, tmp_path: Path, spoilt: str) -> None:
    gathered = gathered_by(shelf)
    (tmp_path / "insight.json").write_text(spoilt)
    assert gathered_by(folder(tmp_path)) == gathered
    (tmp_path / "insight.json").unlink()
    assert gathered_by(folder(tmp_path)) == gathered
    assert (tmp_path / "insight.json").stat().st_mode & 0o077 == 0


def test_what_another_edition_summed_up_is_summed_up_anew(shelf: SessionFolder, tmp_path: Path) -> None:
    gathered = gathered_by(shelf)
    book = (tmp_path / "insight.json").read_text()
    (tmp_path / "insight.json").write_text(book.replace('"edition":2', '"edition":1').replace('"times":1', '"times":9'))
    assert gathered_by(folder(tmp_path)) == gathered


def test_a_protected_session_is_left_out_and_never_remembered(shelf: SessionFolder, tmp_path: Path) -> None:
    gathered_by(shelf)
    file = next(one.path.name for one in shelf.sessions() if one.head and one.head.id == "id-1")
    shelf.protect(file, "correct horse battery", in_keyring=False)
    gathered = gathered_by(shelf)
    assert (len(gathered.digests), gathered.protected, gathered.damaged) == (2, 1, 0)
    assert (tmp_path / "insight.json").read_text().count('"stamp"') == 2


def test_a_damaged_session_is_counted_and_left_out(shelf: SessionFolder, tmp_path: Path) -> None:
    path = next((tmp_path / "sessions").glob("*anna-0*"))
    path.write_bytes(path.read_bytes()[:3000])
    gathered = gathered_by(shelf)
    assert (len(gathered.digests), gathered.protected, gathered.damaged) == (2, 0, 1)


def test_no_name_and_no_word_is_remembered(shelf: SessionFolder, tmp_path: Path) -> None:
    _, file = shelf.open("id-0")
    file.submit(SentenceGiven(Sentence("s", 1, "Ik leerde van Gijs", 1)))
    file.close()
    gathered_by(shelf)
    remembered = (tmp_path / "insight.json").read_text().casefold()
    assert not [word for word in (*SEVEN_NAMES, "leerde", "coaching") if word.casefold() in remembered]
