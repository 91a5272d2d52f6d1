"""A session that is deleted or brought back goes whole or not at all, wherever it was cut off."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.builders import a_session, trio_source
from trioapp.domain.instants import Duration
from trioapp.domain.observation import Moment, Note
from trioapp.domain.ports import NoteWritten
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.storage.key_folder import KeyFolder
from trioapp.storage.session_shelf import SessionFolder
from trioapp.storage.system_keyring import SystemKeyring
from trioapp.storage.trash import Trash


@pytest.fixture
def shelf(tmp_path: Path) -> SessionFolder:
    return SessionFolder(tmp_path / "sessions", tmp_path / "scratch")


@pytest.fixture(params=["plain", "protected"])
def path(shelf: SessionFolder, request: pytest.FixtureRequest) -> Path:
    """A session with a backup, a log beside it, and in one case a key."""
    shelf.create(a_session(), trio_source())
    _, file = shelf.open("id-1")
    file.submit(NoteWritten(Note("n1", 1, Moment(1, "ask", Duration(0), Duration(0)), 0, text="x")))
    file.close()
    (listed,) = shelf.sessions()
    if request.param == "protected":
        shelf.protect(listed.path.name, "een zin die niemand raadt", in_keyring=False)
    listed.path.with_name(listed.path.name + "-wal").write_bytes(b"")
    return listed.path


def everything(root: Path) -> dict[str, bytes]:
    there = (path for folder in ("sessions", "backups", "keys", "trash") for path in (root / folder).rglob("*"))
    return {str(path.relative_to(root)): path.read_bytes() for path in there if path.is_file()}


def test_a_deletion_that_was_cut_off_before_the_file_moved_is_taken_back(
    shelf: SessionFolder, path: Path, tmp_path: Path
) -> None:
    before = everything(tmp_path)
    folder = tmp_path / "trash" / f"20261123T120000000000Z-{path.stem}"
    folder.mkdir(parents=True)
    (tmp_path / "backups" / path.stem).rename(folder / "backups")
    for key in (tmp_path / "keys").glob("*"):
        key.rename(folder / "key")
    shelf.tidy()
    assert everything(tmp_path) == before


def test_a_deletion_that_was_cut_off_after_the_file_moved_is_ended(
    shelf: SessionFolder, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "trash" / f"20261123T120000000000Z-{path.stem}"
    folder.mkdir(parents=True)
    path.rename(folder / path.name)
    shelf.tidy()
    assert everything(tmp_path) == {}


def test_what_cannot_be_deleted_keeps_its_backups(path: Path, tmp_path: Path) -> None:
    keys = KeyFolder(tmp_path / "keys", SystemKeyring())
    trash = Trash(tmp_path / "trash", tmp_path / "sessions", tmp_path / "backups", keys)
    whole = path.read_bytes()
    path.unlink()
    before = everything(tmp_path)
    with pytest.raises(FileNotFoundError):
        trash.throw(path)
    assert everything(tmp_path) == before
    path.write_bytes(whole)
    trash.throw(path)
    assert trash.bring_back() == path
    assert path.read_bytes() == whole


def test_what_cannot_be_brought_back_is_refused_and_brought_back_later(
    shelf: SessionFolder, path: Path, tmp_path: Path
) -> None:
    before = everything(tmp_path)
    shelf.delete(path.name)
    (tmp_path / "sessions").rename(tmp_path / "away")
    with pytest.raises(Refused) as refused:
        shelf.undelete()
    assert refused.value.problems[0].kind is ProblemKind.PLACE_UNUSABLE
    (tmp_path / "away").rename(tmp_path / "sessions")
    assert shelf.undelete()
    assert everything(tmp_path) == before


def test_a_deletion_that_was_cut_off_takes_nothing_from_a_session_that_went_on(
    shelf: SessionFolder, path: Path, tmp_path: Path
) -> None:
    """Meanwhile it has other backups, into whose folder the earlier ones come back."""
    folder = tmp_path / "trash" / f"20261123T120000000000Z-{path.stem}"
    folder.mkdir(parents=True)
    before = everything(tmp_path)
    backups = tmp_path / "backups" / path.stem
    shutil.copytree(backups, folder / "backups")
    (older,) = (folder / "backups").glob("*.trio")
    older.rename(older.with_name("20260101T120000000000Z.trio"))
    for key in (tmp_path / "keys").glob("*"):
        key.rename(folder / "key")
    shelf.tidy()
    after = everything(tmp_path)
    assert after.keys() - before.keys() == {f"backups/{path.stem}/20260101T120000000000Z.trio"}
    assert before.items() <= after.items()
