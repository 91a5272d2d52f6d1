"""A data directory as a trainer has it, what a trial does in it, and what is found there afterwards."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.builders import PICTURES, a_session, trio_source
from tests.faults.disk import Disk
from tests.faults.store import NOW, a_full_session, a_note
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.ports import (
    Change,
    ListedSession,
    MoveMade,
    NoteWritten,
    Protection,
    SaveState,
    Saving,
    SessionFile,
)
from trioapp.domain.problems import Refused
from trioapp.storage import wrapped_key
from trioapp.storage.backups import LATEST, Backups
from trioapp.storage.preferences_file import TomlPreferences
from trioapp.storage.programme_file import read_programme
from trioapp.storage.session_database import connect
from trioapp.storage.session_shelf import SessionFolder, file_name

NOTES = 6
FILE = file_name(a_session().head)
OTHER_FILE = file_name(a_session(session_id="id-2").head)
A_NAME = "Fatima"
WORDS, OTHER_WORDS = "vier woorden zonder verband", "en nog vier andere"
KEPT = ("ballast", "sessions.json", "commits")
_TRIES = 200
wrapped_key._MEMORY_KIB, wrapped_key._PASSES = 64, 1  # how slowly a passphrase opens is not what is tried
_A_WHILE_S = 0.05
_MOST_KNOWN = 300
_KNOWN: dict[tuple[object, ...], object] = {}


class Stopped(Exception):
    """What was asked was refused, in a way that a trainer is told."""


@dataclass
class Desk:
    """A data directory, the disk below it, and what was told about saving."""

    root: Path
    disk: Disk
    tries_again: bool = False
    failures: int = 0
    is_refused: bool = False
    """To the end, although it may have been tried again."""
    shelf: SessionFolder = field(init=False)

    def __post_init__(self) -> None:
        self.shelf = SessionFolder(self.root / "sessions", self.root / "scratch")

    @property
    def out(self) -> Path:
        """Where reports and copies go."""
        return self.root / "out"

    @property
    def programmes(self) -> Path:
        return self.root / "programmes"

    @property
    def path(self) -> Path:
        return self.root / "sessions" / FILE

    @property
    def preferences(self) -> TomlPreferences:
        return TomlPreferences(self.root / "config" / "preferences.toml")

    def opened(self, session_id: str = "id-1") -> SessionFile:
        _, file = self.shelf.open(session_id)
        file.watch(self._hear)
        return file

    def does(self, act: Callable[[], object], *, also: tuple[type[Exception], ...] = ()) -> None:
        """One step. Where it is refused, it is perhaps tried again on a disk that is well."""
        answers: tuple[type[Exception], ...] = (Refused, *also)
        try:
            act()
        except answers:
            self.disk.rest()
            if not self.tries_again:
                self.is_refused = True
                raise Stopped from None
            try:
                act()
            except answers:
                self.is_refused = True
                raise Stopped from None

    def saves(self, file: SessionFile, *changes: Change) -> None:
        """Hands in changes until they are saved; the disk is well again once two failures were told."""
        told = self.failures
        for change in changes:
            file.submit(change)
        for _ in range(_TRIES):
            if file.flush(_A_WHILE_S):
                return
            if self.failures - told > 1:
                self.disk.rest()
        raise AssertionError("never saved again")

    def _hear(self, saving: Saving) -> None:
        self.failures += saving.state is SaveState.FAILED


@dataclass(frozen=True)
class Found:
    """What a start of the program finds: sessions, backups, and what lies elsewhere."""

    sessions: dict[str, object]
    elsewhere: dict[str, str]
    aside: tuple[str, ...]
    halves: tuple[str, ...]
    has_names: bool
    backups: int = field(compare=False)
    broken_backups: int = field(compare=False)


def found_in(root: Path) -> Found:
    """As the program finds it when it starts."""
    shelf = SessionFolder(root / "sessions", root / "scratch")
    shelf.tidy()
    sessions: dict[str, object] = {
        one.path.name: (_opened_by(shelf, one), _as_read(shelf, one.path)) for one in shelf.sessions()
    }
    backups = Counter(_is_sound(path, shelf) for path in (root / "backups").glob("*/*.trio"))
    elsewhere = {path.name: _contents(path) for path in (root / "out").iterdir() if path.suffix != ".part"}
    elsewhere["preferences"] = str(TomlPreferences(root / "config" / "preferences.toml").load())
    elsewhere |= {path.name: _programme(path) for path in (root / "programmes").glob("*.toml")}
    aside = sorted(f"{path.name} {_contents(path)[:8]}" for path in (root / "quarantine").rglob("*") if path.is_file())
    return Found(
        sessions,
        elsewhere,
        tuple(aside),
        tuple(sorted(_halves(root))),
        _has_names(root),
        backups[True],
        backups[False],
    )


def _opened_by(shelf: SessionFolder, listed: ListedSession) -> str:
    """The words that open a protected session."""
    for words in (WORDS, OTHER_WORDS) if listed.protection is Protection.LOCKED else ():
        with suppress(Refused):
            shelf.unlock(listed.path.name, words)
            return words
    return str(listed.protection)


def _as_read(shelf: SessionFolder, path: Path) -> object:
    """The session, or the problems with it; the same bytes are read once."""
    beside = [path.with_name(path.name + end) for end in ("", "-wal", "-journal")]
    key = (str(path), *(_digest(file) if file.exists() else "" for file in beside))
    if key not in _KNOWN:
        if len(_KNOWN) > _MOST_KNOWN:
            _KNOWN.clear()
        try:
            _KNOWN[key] = shelf.read(path.name)
        except Refused as refused:
            _KNOWN[key] = refused.problems
    return _KNOWN[key]


def _programme(path: Path) -> str:
    """What can be read of a programme and of its pictures, whatever their files are called."""
    try:
        day = read_programme(path)
        pictures = [PICTURES.read(path, block.picture) if block.picture else b"" for block in day.blocks]
        return str((pictures, [replace(block, picture="") for block in day.blocks]))
    except Refused as refused:
        return str(refused.problems)


def _is_sound(path: Path, shelf: SessionFolder) -> bool:
    key = (path.name, _digest(path))
    if key not in _KNOWN:
        _KNOWN[key] = path.name in {made.name for made in shelf.backups(f"{path.parent.name}.trio")}
    return bool(_KNOWN[key])


def _contents(path: Path) -> str:
    """A copy of a session has the same contents whatever bytes SQLite lays them down in."""
    if path.suffix == ".trio" and path.parent.name == "out":
        db = connect(path)
        try:
            tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            return str({name: db.execute(f"SELECT * FROM {name}").fetchall() for name in tables})  # noqa: S608
        finally:
            db.close()
    return _digest(path)


def _digest(path: Path) -> str:
    return hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()


def _halves(root: Path) -> Iterator[str]:
    """What nobody will finish."""
    for path in root.rglob("*"):
        name, folder = path.name, path.relative_to(root).parts[0]
        if path.is_dir() or folder in ("out", "config", "quarantine", "programmes") or name in KEPT:
            continue
        belongs = folder == "sessions" and any(
            name.endswith(end) and path.with_name(name.removesuffix(end)).exists() for end in ("-wal", "-journal")
        )
        if not (belongs or path.suffix in (".trio", ".key")):
            yield str(path.relative_to(root))
    ballast = root / "ballast"
    if ballast.exists() and ballast.stat().st_size < 2 * 2**20:
        yield "ballast"
    if any((root / "trash").glob("*")):
        yield "trash"


def _has_names(root: Path) -> bool:
    """Whether a name stands in the first session's file, its log, or a backup of it."""
    files = [*(root / "sessions").glob(f"{FILE}*"), *(root / "backups" / Path(FILE).stem).glob("*.trio")]
    return any(A_NAME.encode() in path.read_bytes() for path in files)


def lay_out(root: Path) -> None:
    """Two sessions, one of which was cut off while it was open, with backups, settings, and a way out."""
    desk = Desk(root, Disk())
    desk.out.mkdir()
    desk.shelf.create(a_full_session(NOTES), trio_source())
    desk.shelf.create(replace(a_session(session_id="id-2"), notes=(a_note(0, "blijft staan"),)), trio_source())
    desk.preferences.save(desk.preferences.load())
    backups = Backups(root / "backups" / desk.path.stem)
    db = connect(desk.path)
    for number in range(LATEST):
        backups.make(db, datetime(2026, 11, 20, tzinfo=UTC) + timedelta(hours=number))
    db.close()
    desk.shelf.tidy()
    desk.shelf.sessions()
    _cut_off(desk)


def _cut_off(desk: Desk) -> None:
    """A write-ahead log stays beside the first session."""
    child = os.fork()
    if child == 0:
        desk.saves(desk.opened(), NoteWritten(a_note(NOTES, "in het logboek")))
        os._exit(0)
    os.waitpid(child, 0)


def a_move() -> MoveMade:
    return MoveMade(Move(MoveKind.ADJUST, NOW))
