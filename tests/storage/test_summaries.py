"""The list of sessions is remembered, noticed when a file changed, and can be thrown away or spoilt."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import a_session, trio_source
from trioapp.domain.ports import CompanyChanged
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
    session, file = shelf.open("id-1")
    file.submit(CompanyChanged(replace(session.company, people=session.people[:3])))
    file.close()
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
