"""The power fails at any moment while a session is written: what was told to be saved is there, and the file is sound.

What a process did to the disk is recorded, and from that the disks are drawn that there may be afterwards (`images`).
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.builders import trio_source
from tests.faults.desk import FILE, a_move, found_in
from tests.faults.disk import Disk
from tests.faults.images import Model, calls_in, files_in
from tests.faults.scenarios import FIXTURES
from tests.faults.store import a_full_session, a_note, words
from trioapp.domain.harvest import Sentence
from trioapp.domain.ports import Change, ItemKept, NoteWritten, SentenceGiven, SessionFile
from trioapp.domain.problems import Refused
from trioapp.domain.session import Session
from trioapp.domain.theory_of_change import Node, NodeKind
from trioapp.domain.whereabouts import Whereabouts
from trioapp.storage.rows import SealedRows
from trioapp.storage.schema import read_session
from trioapp.storage.session_database import ELSEWHERE, ON_THIS_LAPTOP, connect, is_sound
from trioapp.storage.session_shelf import SessionFolder

CHANGES = 40
NOTES = 4
ON_ONE_RECORD = 4000
LONGEST_S = 60
ONE_SYNC_IN = 9
SYNCS_LOST = 0.9
LOOKED_AT_WHOLE = 100
"""Of one image in so many everything in the data directory is looked at, of the others the session only."""
A_WHILE_S = 0.02
_ENDS = ("", "-wal", "-journal")


@dataclass(frozen=True)
class Writing:
    """How a session is written: in which folder, from which version, and whether one sync in so many fails."""

    where: Whereabouts = Whereabouts.LOCAL
    version: int = 0
    failing_sync_in: int = 0


WRITINGS = (
    Writing(),
    Writing(failing_sync_in=ONE_SYNC_IN),
    Writing(where=Whereabouts.SYNCED),
    Writing(where=Whereabouts.SYNCED, failing_sync_in=ONE_SYNC_IN),
    *(Writing(version=version) for version in (1, 2, 3, 4, 5, 6)),
)


def tried(count: int, seed: int, share: int, shares: int) -> dict[str, int]:
    """A disk that does what it says."""
    counted = Counter({"images": 0, "distinct": 0, "acknowledged": 0, "broken": 0})
    for record in _records(count, seed, share, shares):
        for number, model in enumerate(record.models(0.0)):
            wrong = record.wrong_with(model, looks_at_all=number % LOOKED_AT_WHOLE == 0)
            counted.update(images=1, acknowledged=model.acknowledged, broken=bool(wrong))
            if wrong:
                print(f"{record.writing}, after {model.acknowledged} changes: {wrong}", file=sys.stderr, flush=True)
        counted.update(distinct=record.distinct)
    return dict(counted)


def tried_with_lies(count: int, seed: int, share: int, shares: int) -> dict[str, int]:
    """A disk that says it synced and did not: the program starts all the same, and leaves nobody without help."""
    counted = Counter({"images": 0, "damaged": 0, "broken": 0})
    for record in _records(count, seed, share, shares):
        for model in record.models(SYNCS_LOST):
            damaged, wrong = record.wrong_with_help(model)
            counted.update(images=1, damaged=damaged, broken=bool(wrong))
            if wrong:
                print(f"{record.writing}: {wrong}", file=sys.stderr, flush=True)
    return dict(counted)


def _records(count: int, seed: int, share: int, shares: int) -> Iterator[Record]:
    """Enough of them for so many images."""
    dice = Random(seed * 1000 + share)
    for number, begun in enumerate(range(0, count, ON_ONE_RECORD)):
        writing = WRITINGS[(number * shares + share) % len(WRITINGS)]
        with tempfile.TemporaryDirectory(prefix="faults-") as folder:
            yield Record(Path(folder), writing, dice, min(ON_ONE_RECORD, count - begun))


class Record:
    """What one writing did to the disk, and how the session was after each change."""

    def __init__(self, folder: Path, writing: Writing, dice: Random, images: int) -> None:
        self.writing, self._dice, self._images = writing, dice, images
        self._root, self._image = folder / "data", folder / "image"
        lay_out(self._root, writing)
        self._path = self._image / "sessions" / FILE
        self._wanted = [str(self._root / "sessions" / FILE) + end for end in _ENDS]
        self._known: dict[tuple[bytes, ...], int | str] = {}
        changes = [_change(number, dice) for number in range(CHANGES)]
        self._states = _states(SessionFolder(self._root / "sessions", folder / "scratch").read("id-1"), changes)
        self._begin = files_in(self._root)
        with (folder / "trace").open("wb") as trace:
            _record(self._root, writing, changes, trace.fileno(), dice.getrandbits(60))
        self._calls = list(calls_in((folder / "trace").read_bytes()))
        _settle(self._image)

    def models(self, syncs_lost: float) -> Iterator[Model]:
        """The disk at each moment at which the power may fail; each as often as images are wanted."""
        model = Model(self._begin, self._dice, syncs_lost)
        whole, more = divmod(self._images, len(self._calls))
        lucky = set(self._dice.sample(range(len(self._calls)), more))
        for number, call in enumerate(self._calls):
            model.take(call)
            for _ in range(whole + (number in lucky)):
                yield model

    def wrong_with(self, model: Model, *, looks_at_all: bool) -> str:
        """What is wrong with an image; empty when nothing is. What was found in the same bytes before holds again."""
        if looks_at_all:
            self._put(model.image())
            whole = found_in(self._image)
            if whole.broken_backups or whole.halves:
                return f"{whole.broken_backups} broken backups, halves {whole.halves}"
            folder = self._root / "sessions"
            image = {str(folder / path.name): path.read_bytes() for path in self._path.parent.iterdir()}
        else:
            image = model.image(self._wanted)
        files = tuple(image.get(path, b"") for path in self._wanted)
        if files not in self._known:
            self._known[files] = self._found_in(files)
        found = self._known[files]
        if isinstance(found, str):
            return found
        is_all = model.acknowledged <= found <= model.acknowledged + 1
        return "" if is_all else f"{found} are there of {model.acknowledged} that were told to be saved"

    @property
    def distinct(self) -> int:
        """How many images of the session were not the same as another one."""
        return len(self._known)

    def _found_in(self, files: tuple[bytes, ...]) -> int | str:
        """How many changes are there, or what is wrong."""
        for end, contents in zip(_ENDS, files, strict=True):
            beside = self._path.with_name(self._path.name + end)
            beside.unlink(missing_ok=True)
            if contents:
                beside.write_bytes(contents)
        try:
            db = connect(self._path, ELSEWHERE if self.writing.where is Whereabouts.SYNCED else ON_THIS_LAPTOP)
        except Refused as refused:
            return f"cannot be opened: {refused}"
        try:
            if not is_sound(db):
                return "is not sound"
            rows = SealedRows(db)
            there = texts_of(read_session(rows)), len(rows.of("move"))
            return self._states.index(there) if there in self._states else "is as it never was"
        finally:
            db.close()

    def wrong_with_help(self, model: Model) -> tuple[bool, str]:
        """Whether the session is damaged, and what is wrong with what the program does about it."""
        self._put(model.image())
        shelf = SessionFolder(self._image / "sessions", self._image / "scratch")
        shelf.tidy()
        with suppress(Refused):
            shelf.open("id-1")[1].close()
            return False, ""
        damaged = self._path.read_bytes()
        try:
            shelf.sessions()
            rescued = shelf.rescue(FILE)
        except Refused as refused:
            return True, f"is refused to be rescued: {refused}"
        kept = [path.read_bytes() for path in (self._image / "quarantine").glob("*/*.trio")]
        if kept != [damaged]:
            return True, "is not kept as it was"
        is_helped = bool(rescued.session_id and shelf.read(rescued.session_id)) or bool(rescued.backups)
        return True, "" if is_helped else "has neither been saved nor a backup"

    def _put(self, image: dict[str, bytes]) -> None:
        shutil.rmtree(self._image)
        _settle(self._image)
        for path, contents in image.items():
            target = self._image / Path(path).relative_to(self._root)
            if target.parent.name != "sessions":
                target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(contents)


def lay_out(root: Path, writing: Writing) -> None:
    """A session that was closed well, perhaps by an earlier version, and a backup of it."""
    shelf = SessionFolder(root / "sessions", root / "scratch")
    shelf.create(a_full_session(NOTES), trio_source())
    path = root / "sessions" / FILE
    if writing.version:
        shutil.copy(FIXTURES / f"schema-{writing.version}.trio", path)
    backup = root / "backups" / path.stem / "20261120T000000000000Z.trio"
    backup.parent.mkdir(parents=True)
    shutil.copy(path, backup)


def _settle(root: Path) -> None:
    for folder in ("sessions", "scratch", "out", "config"):
        (root / folder).mkdir(parents=True)


def _change(number: int, dice: Random) -> Change:
    kind = dice.random()
    if kind < 0.15:
        return a_move()
    if kind < 0.25:
        return _made_by_the_room(number, dice)
    text = words(5)[: dice.randrange(9000)] if kind < 0.3 else words(1)[: dice.randrange(100)]
    return NoteWritten(a_note(dice.randrange(NOTES + 8), f"{number}: {text}"))


def _made_by_the_room(number: int, dice: Random) -> Change:
    """A sentence of the harvest, or a box of a drawing, that is new or otherwise."""
    name, text = f"room-{dice.randrange(6)}", words(1)[: dice.randrange(100)]
    if dice.random() < 0.5:
        return SentenceGiven(Sentence(f"s-{name}", 1, f"{number}: {text}", number, may_share=True))
    return ItemKept(Node(f"i-{name}", number, NodeKind.EFFECT, f"{number}: {text}"))


def texts_of(session: Session) -> dict[str, str]:
    """What was typed, by the id of what it was typed in."""
    return {
        **{note.id: note.text for note in session.notes},
        **{sentence.id: sentence.text for sentence in session.harvest.sentences},
        **{node.id: node.text for node in session.workbook.of(Node)},
    }


def _states(session: Session, changes: list[Change]) -> list[tuple[dict[str, str], int]]:
    """Each text, and how many moves there are, to begin with and after each change."""
    texts, moves = texts_of(session), len(session.run.moves)
    states = [(dict(texts), moves)]
    for change in changes:
        match change:
            case NoteWritten(note):
                texts[note.id] = note.text
            case SentenceGiven(sentence):
                texts[sentence.id] = sentence.text
            case ItemKept(Node() as node):
                texts[node.id] = node.text
            case _:
                moves += 1
        states.append((dict(texts), moves))
    return states


def _record(root: Path, writing: Writing, changes: list[Change], trace: int, seed: int) -> None:
    """Writes in a process of its own, and marks what was told to be saved."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        if status:
            raise AssertionError(f"{writing} did not come to its end: {status}")
        return
    signal.alarm(LONGEST_S)
    disk = Disk()
    disk.record(trace, writing.failing_sync_in, seed)
    shelf = SessionFolder(root / "sessions", root / "scratch", writing.where)
    file = next(_opened(shelf))
    for number, change in enumerate(changes, 1):
        file.submit(change)
        while not file.flush(A_WHILE_S):
            pass
        disk.mark(number)
    file.close()
    os._exit(0)


def _opened(shelf: SessionFolder) -> Iterator[SessionFile]:
    """As often as it takes."""
    while True:
        with suppress(Refused):
            yield shelf.open("id-1")[1]
