"""Protected sessions: nothing of them can be read without the passphrase, and everything works with it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from tests.builders import CREATED_MS, a_session, trio_source
from tests.faults.store import a_note
from trioapp.domain.ports import KeptFor, NoteWritten, Protection, Renamed
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.storage.encryption import looks_protected
from trioapp.storage.session_shelf import SessionFolder
from trioapp.storage.system_keyring import SystemKeyring
from trioapp.storage.wrapped_key import WrappedKey, new_key, wrap

CANARY = "Kanariella"
SECRET, OTHER = "een zin die niemand raadt", "en nog zo'n zin"
APPLICATION = 0x5452494F.to_bytes(4, "big")


@dataclass
class RingInMemory:
    """A keyring that is there, and what it keeps."""

    kept: dict[str, bytes] = field(default_factory=dict)
    is_there: bool = True

    def keep(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def fetch(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class Laptop:
    """A data directory, and the program that was started on it last."""

    def __init__(self, root: Path) -> None:
        self.root, self.ring = root, RingInMemory()
        self.start()

    def start(self) -> None:
        """What is in memory is gone."""
        self.shelf = SessionFolder(self.root / "sessions", self.root / "scratch", keyring=self.ring)
        self.shelf.tidy()

    def put(self, session: Session) -> str:
        """Gives the name of its file."""
        self.shelf.create(session, trio_source())
        return next(one.path.name for one in self.shelf.sessions() if one.head and one.head.id == session.head.id)

    def note(self, text: str, number: int = 1) -> None:
        _, file = self.shelf.open("id-1")
        file.submit(NoteWritten(a_note(number, text)))
        assert file.close()

    def canaries(self) -> list[str]:
        """The files in which the canary can be read."""
        files = (path for path in self.root.rglob("*") if path.is_file())
        return [path.name for path in files if CANARY.encode() in path.read_bytes()]

    def protection(self) -> Protection:
        return self.shelf.sessions()[0].protection


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


@pytest.fixture
def file(laptop: Laptop) -> str:
    """A session with a canary in a name, a note and a backup, and with the damaged one that it was once saved from."""
    name = laptop.put(a_session((CANARY, "Bram", "Chris")))
    laptop.note(f"{CANARY} zweeg")
    laptop.shelf.rescue(name)
    laptop.note(f"{CANARY} zweeg weer")
    assert len(laptop.canaries()) == 4
    return name


def kinds(refused: pytest.ExceptionInfo[Refused]) -> list[ProblemKind]:
    return [problem.kind for problem in refused.value.problems]


def test_nothing_of_a_protected_session_can_be_read_anywhere(laptop: Laptop, file: str) -> None:
    before = laptop.shelf.read("id-1")
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    assert laptop.canaries() == []
    assert laptop.shelf.read("id-1") == before
    laptop.note(f"{CANARY} begon", 2)
    assert laptop.canaries() == []
    assert [backup.holdings.notes for backup in laptop.shelf.backups(file)] == [2, 1]
    assert [note.text for note in laptop.shelf.read("id-1").notes] == [f"{CANARY} zweeg weer", f"{CANARY} begon"]
    session, open_file = laptop.shelf.open("id-1")
    open_file.submit(NoteWritten(a_note(3, CANARY)))
    assert open_file.flush()
    assert laptop.canaries() == []
    assert open_file.close()
    assert session.people[0].name == CANARY


def test_it_is_locked_when_the_program_starts_until_the_passphrase_is_given(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    assert laptop.protection() is Protection.OPENED
    laptop.start()
    (listed,) = laptop.shelf.sessions()
    assert (listed.protection, listed.head and listed.head.name) == (Protection.LOCKED, "Leerdag")
    for touch in (
        lambda: laptop.shelf.read("id-1"),
        lambda: laptop.shelf.open("id-1"),
        lambda: laptop.shelf.backups(file),
        lambda: laptop.shelf.notes_of(file),
        lambda: laptop.shelf.amend(file, Renamed("Anders")),
        lambda: laptop.shelf.duplicate(file, "id-2", "Kopie"),
        lambda: laptop.shelf.copy_out(file, laptop.root),
        lambda: laptop.shelf.rescue(file),
        lambda: laptop.shelf.unprotect(file),
        lambda: laptop.shelf.protect(file, OTHER, in_keyring=False),
    ):
        with pytest.raises(Refused) as refused:
            touch()
        assert kinds(refused) == [ProblemKind.SESSION_LOCKED]
    with pytest.raises(Refused) as refused:
        laptop.shelf.unlock(file, SECRET.upper())
    assert kinds(refused) == [ProblemKind.PASSPHRASE_WRONG]
    assert laptop.protection() is Protection.LOCKED
    laptop.shelf.unlock(file, SECRET)
    assert laptop.protection() is Protection.OPENED
    assert laptop.shelf.read("id-1").people[0].name == CANARY
    laptop.shelf.lock(file)
    assert laptop.protection() is Protection.LOCKED


def test_the_list_knows_a_locked_session_without_its_memory(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    (laptop.root / "sessions.json").unlink()
    laptop.start()
    (listed,) = laptop.shelf.sessions()
    assert listed.head is None
    assert listed.problem
    assert listed.problem.kind is ProblemKind.SESSION_LOCKED
    laptop.shelf.unlock(file, SECRET)
    assert laptop.shelf.open(file)[0].head.id == "id-1"


def test_a_passphrase_typed_on_another_keyboard_is_the_same(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, "zo\N{LATIN SMALL LETTER E WITH DIAERESIS} en wat erbij", in_keyring=False)
    laptop.start()
    laptop.shelf.unlock(file, "zoe\N{COMBINING DIAERESIS} en wat erbij")
    assert laptop.protection() is Protection.OPENED


def test_protection_can_be_taken_off(laptop: Laptop, file: str) -> None:
    before = laptop.shelf.read("id-1")
    laptop.shelf.protect(file, SECRET, in_keyring=True)
    laptop.shelf.unprotect(file)
    assert laptop.protection() is Protection.NONE
    laptop.start()
    assert laptop.shelf.read("id-1") == before
    assert not list((laptop.root / "keys").iterdir())
    assert laptop.ring.kept == {}
    (backup,) = laptop.shelf.backups(file)
    laptop.shelf.restore(file, backup.name)
    assert laptop.shelf.read("id-1") == before


def test_another_passphrase_opens_it_and_the_first_one_does_not(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=True)
    laptop.shelf.protect(file, OTHER, in_keyring=False)
    assert laptop.ring.kept == {}
    laptop.start()
    with pytest.raises(Refused) as refused:
        laptop.shelf.unlock(file, SECRET)
    assert kinds(refused) == [ProblemKind.PASSPHRASE_WRONG]
    laptop.shelf.unlock(file, OTHER)
    assert laptop.shelf.read("id-1").people[0].name == CANARY


def test_a_backup_of_a_protected_session_takes_its_place(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    laptop.note(f"{CANARY} begon", 2)
    older = laptop.shelf.backups(file)[-1]
    laptop.shelf.restore(file, older.name)
    assert len(laptop.shelf.read("id-1").notes) == 1
    assert laptop.canaries() == []


def test_what_is_changed_while_it_is_closed_is_kept(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    laptop.shelf.amend(file, Renamed("Anders"))
    laptop.shelf.amend(file, KeptFor(7))
    session = laptop.shelf.read("id-1")
    assert (session.head.name, session.keep_days) == ("Anders", 7)


# -- erasing


def test_deleting_it_erases_every_copy_that_was_ever_made_here(laptop: Laptop, file: str, tmp_path: Path) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=True)
    kept_elsewhere = tmp_path / "elsewhere"
    shutil.copytree(laptop.root / "sessions", kept_elsewhere)
    laptop.shelf.delete(file)
    assert laptop.shelf.undelete()
    assert laptop.shelf.read("id-1").people[0].name == CANARY
    laptop.shelf.delete(file)
    laptop.start()
    assert laptop.ring.kept == {}
    assert not list((laptop.root / "keys").iterdir())
    shutil.copy(kept_elsewhere / file, laptop.root / "sessions")
    with pytest.raises(Refused) as refused:
        laptop.shelf.open(file)
    assert kinds(refused) == [ProblemKind.KEY_GONE]
    assert looks_protected((laptop.root / "sessions" / file).read_bytes())


# -- copies


def test_a_copy_opens_on_another_laptop_with_the_passphrase_alone(laptop: Laptop, file: str, tmp_path: Path) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=True)
    session = laptop.shelf.read("id-1")
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = laptop.shelf.copy_out(file, stick)
    assert CANARY.encode() not in copy.read_bytes()
    assert copy.read_bytes()[68:72] == APPLICATION

    other = Laptop(tmp_path / "other")
    for passphrase, kind in (("", ProblemKind.SESSION_LOCKED), (OTHER, ProblemKind.PASSPHRASE_WRONG)):
        with pytest.raises(Refused) as refused:
            other.shelf.bring_in(copy, "id-9", passphrase)
        assert kinds(refused) == [kind]
    assert other.shelf.bring_in(copy, "id-9", SECRET) == "id-1"
    assert other.shelf.read("id-1") == session
    assert other.canaries() == []
    other.start()
    assert other.protection() is Protection.LOCKED
    other.shelf.unlock(other.shelf.sessions()[0].path.name, SECRET)
    assert other.shelf.read("id-1") == session


def test_what_is_saved_elsewhere_in_need_is_protected_too(laptop: Laptop, file: str, tmp_path: Path) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    session, open_file = laptop.shelf.open("id-1")
    copy = open_file.save_elsewhere(session, tmp_path)
    open_file.close()
    assert CANARY.encode() not in copy.read_bytes()
    assert laptop.shelf.bring_in(copy, "id-2", SECRET) == "id-2"
    assert laptop.shelf.read("id-2").notes == session.notes


def test_a_duplicate_opens_with_the_same_passphrase_and_has_a_key_of_its_own(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=True)
    laptop.shelf.duplicate(file, "id-2", "Kopie")
    assert len(laptop.shelf.sessions()) == 2
    one, other = (key.read_text() for key in (laptop.root / "keys").iterdir())
    assert WrappedKey.of_text(one).wrapped != WrappedKey.of_text(other).wrapped
    laptop.shelf.delete(file)
    laptop.start()
    assert laptop.shelf.read("id-2").people[0].name == CANARY
    assert laptop.canaries() == []


@pytest.mark.parametrize("ending", [b"{}", b"[]", b"{", b"\xff", b'{"salt": 1}', "geheim".encode("utf-16")])
def test_a_copy_with_nonsense_behind_it_is_refused(laptop: Laptop, file: str, tmp_path: Path, ending: bytes) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    copy = laptop.shelf.copy_out(file, tmp_path)
    whole, mark, _ = copy.read_bytes().rpartition(b"\0wrapped key of trioapp\0")
    copy.write_bytes(whole + mark + ending)
    with pytest.raises(Refused) as refused:
        laptop.shelf.bring_in(copy, "id-2", SECRET)
    assert kinds(refused) == [ProblemKind.NOT_A_SESSION]


def test_a_copy_that_would_have_the_laptop_calculate_for_hours_is_refused() -> None:
    wrapped, _ = wrap(new_key(), SECRET, in_keyring=False)
    for slow in (
        replace(wrapped, memory_kib=1 << 30),
        replace(wrapped, passes=1 << 20),
        replace(wrapped, lanes=0),
        replace(wrapped, salt=b""),
    ):
        with pytest.raises(ValueError, match="id"):
            WrappedKey.of_text(slow.as_text())


# -- cut off


def test_a_key_that_was_made_for_a_session_which_stayed_plain_goes(laptop: Laptop, file: str) -> None:
    laptop.shelf._keys.make(Path(file).stem, SECRET, in_keyring=True)
    laptop.start()
    assert laptop.protection() is Protection.NONE
    assert laptop.ring.kept == {}
    assert len(laptop.shelf.backups(file)) == 2


def test_plain_backups_of_a_session_that_is_protected_go(laptop: Laptop, file: str, tmp_path: Path) -> None:
    for place in ("backups", "quarantine"):
        shutil.copytree(laptop.root / place, tmp_path / place)
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    for place in ("backups", "quarantine"):
        shutil.copytree(tmp_path / place, laptop.root / place, dirs_exist_ok=True)
    shutil.copy(next((tmp_path / "quarantine").glob("*/*.trio")), laptop.root / "sessions" / "een.before")
    assert len(laptop.canaries()) == 4
    laptop.start()
    assert laptop.canaries() == []
    laptop.shelf.unlock(file, SECRET)
    assert len(laptop.shelf.backups(file)) == 1


def test_a_damaged_session_loses_neither_its_key_nor_its_backups_at_a_start(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    path = laptop.root / "sessions" / file
    path.write_bytes(bytes(len(path.read_bytes())))
    laptop.start()
    laptop.shelf.unlock(file, SECRET)
    assert len(laptop.shelf.backups(file)) == 1
    assert laptop.shelf.rescue(file).session_id == "id-1"


# -- the keyring


def test_the_keyring_opens_it_without_the_passphrase(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=True)
    laptop.start()
    assert laptop.shelf.open("id-1")[0].people[0].name == CANARY


def test_a_keyring_that_forgot_leaves_the_passphrase(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=True)
    laptop.ring.kept = {}
    laptop.start()
    with pytest.raises(Refused) as refused:
        laptop.shelf.open("id-1")
    assert kinds(refused) == [ProblemKind.SESSION_LOCKED]
    laptop.shelf.unlock(file, SECRET)
    assert laptop.shelf.open("id-1")


def test_a_keyring_that_keeps_secrets_in_plain_sight_is_not_used() -> None:
    class PlainSight(KeyringBackend):
        priority = 1000

        def get_password(self, service: str, username: str) -> str:
            return f"{service}{username}"

        def set_password(self, service: str, username: str, password: str) -> None:
            raise AssertionError(service + username + password)

    assert PlainSight in KeyringBackend._classes
    ring = SystemKeyring()
    assert not isinstance(ring._keyring, PlainSight)
    if not ring.is_there:
        with pytest.raises(Refused) as refused:
            ring.keep("name", b"secret")
        assert kinds(refused) == [ProblemKind.KEYRING_MISSING]
        assert ring.fetch("name") is None


# -- damage


def test_each_bit_that_is_turned_over_in_what_is_encrypted_is_noticed(laptop: Laptop, file: str) -> None:
    laptop.shelf.protect(file, SECRET, in_keyring=False)
    path = laptop.root / "sessions" / file
    whole = path.read_bytes()
    for place in range(112, len(whole), 997):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        path.write_bytes(damaged)
        with pytest.raises(Refused):
            laptop.shelf.read("id-1")
    path.write_bytes(whole)
    assert laptop.shelf.read("id-1").head.created_ms == CREATED_MS


def test_a_change_of_key_that_was_cut_off_does_not_overwrite_the_session(laptop: Laptop, file: str) -> None:
    """For a moment the file has a second name, by which the plain one is overwritten later."""
    path = laptop.root / "sessions" / file
    path.with_suffix(".before").hardlink_to(path)
    before = path.read_bytes()
    laptop.start()
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [file]
