"""The list of sessions is remembered, noticed when a file changed, and can be thrown away or spoilt."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import a_session, trio_source
from trioapp.domain.ports import CompanyChanged
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.storage import session_shelf
from trioapp.storage.session_shelf import SessionFolder


@pytest.fixture
def shelf(tmp_path: Path) -> SessionFolder:
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    for number in range(3):
        shelf.create(a_session(name=f"Leerdag {number}", session_id=f"id-{number}"), trio_source())
    return shelf


def another(tmp_path: Path) -> SessionFolder:
    return SessionFolder(tmp_path / "sessions", tmp_path / "scratch")


def test_what_has_not_changed_is_not_opened_again(
    shelf: SessionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = shelf.sessions()
    monkeypatch.setattr(session_shelf, "connect", None)
    assert shelf.sessions() == another(tmp_path).sessions() == listed
    assert {one.head.name for one in listed if one.head} == {"Leerdag 0", "Leerdag 1", "Leerdag 2"}


def test_a_change_and_a_new_file_and_one_that_is_gone_are_noticed(shelf: SessionFolder, tmp_path: Path) -> None:
    shelf.sessions()
    change_people(shelf, "id-1", 3)
    next((tmp_path / "sessions").glob("*leerdag-2*")).unlink()
    shelf.create(a_session(name="Vervolg", session_id="id-9"), trio_source())
    people = {one.head.name: one.people for one in another(tmp_path).sessions() if one.head}
    assert people == {"Leerdag 0": 7, "Leerdag 1": 3, "Vervolg": 7}


@pytest.mark.parametrize("spoilt", ["", "[]", "{", '{"x": 1}', "null", "[" * 100_000, '{"%s": {"stamp": 1}}'])
def test_what_is_remembered_can_be_thrown_away_or_spoilt(shelf: SessionFolder, tmp_path: Path, spoilt: str) -> None:
    listed = shelf.sessions()
    (tmp_path / "sessions.json").write_text(spoilt.replace("%s", listed[0].path.name))
    assert another(tmp_path).sessions() == listed
    (tmp_path / "sessions.json").unlink()
    assert another(tmp_path).sessions() == listed
    assert (tmp_path / "sessions.json").stat().st_mode & 0o077 == 0


def test_a_session_that_was_written_in_is_opened_without_being_read_for_the_list(
    shelf: SessionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.sessions()
    change_people(shelf, "id-1", 3)
    monkeypatch.setattr(session_shelf, "_summary", None)
    assert len(another(tmp_path).read("id-1").people) == 3
    session, file = another(tmp_path).open("id-1")
    file.close()
    assert session.head.id == "id-1"


def test_a_session_is_looked_for_where_files_have_changed_places(shelf: SessionFolder, tmp_path: Path) -> None:
    """By another program, or by hand: what was remembered of a file says nothing of what is in it now."""
    shelf.sessions()
    first, second, third = sorted((tmp_path / "sessions").glob("*.trio"))
    first.rename(tmp_path / "aside")
    second.rename(first)
    (tmp_path / "aside").rename(second)
    for session_id in ("id-0", "id-1"):
        assert another(tmp_path).read(session_id).head.id == session_id
        session, file = another(tmp_path).open(session_id)
        file.close()
        assert session.head.id == session_id
    third.write_bytes(second.read_bytes())
    for look in (another(tmp_path).read, another(tmp_path).open):
        with pytest.raises(Refused) as refused:
            look("id-0")
        assert refused.value.problems[0].kind is ProblemKind.SESSION_AMBIGUOUS


def test_a_file_that_holds_another_session_by_now_is_not_taken_for_the_one_it_held(
    shelf: SessionFolder, tmp_path: Path
) -> None:
    shelf.sessions()
    other = SessionFolder(tmp_path / "elsewhere" / "sessions", tmp_path / "scratch")
    other.create(a_session(session_id="id-7"), trio_source())
    (found,) = (tmp_path / "elsewhere" / "sessions").iterdir()
    found.replace(next((tmp_path / "sessions").glob("*leerdag-0*")))
    for look in (another(tmp_path).read, another(tmp_path).open):
        with pytest.raises(Refused) as refused:
            look("id-0")
        assert refused.value.problems[0].kind is ProblemKind.SESSION_UNKNOWN
    assert another(tmp_path).read("id-7").head.id == "id-7"


def change_people(shelf: SessionFolder, session_id: str, count: int) -> None:
    session, file = shelf.open(session_id)
    file.submit(CompanyChanged(replace(session.company, people=session.people[:count])))
    file.close()
