"""What may be on a disk after a power cut, from what a process did to it.

What was synced is there. Of the rest each sector of 512 bytes may be there or not, in any order; changes of names are
there up to some moment, in their order, and syncing a new file keeps its name.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
_HEAD = struct.Struct("<cQQII")
Namespace = dict[str, int]
"""Which file has a path."""
Begun = tuple[str, int, bytes]
"""The path of a file, its number on the disk, and what is in it before anything is done."""


@dataclass(frozen=True, slots=True)
class Call:
    """One that changed the disk, as `disk.c` writes it down."""

    kind: bytes
    inode: int
    place: int
    path: str
    data: bytes


def files_in(root: Path) -> list[Begun]:
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    return [(str(path), path.stat().st_ino, path.read_bytes()) for path in files]


def calls_in(trace: bytes) -> Iterator[Call]:
    at = 0
    while at < len(trace):
        kind, inode, place, of_path, of_data = _HEAD.unpack_from(trace, at)
        at += _HEAD.size
        path = trace[at : at + of_path].decode()
        yield Call(kind, inode, place, path, trace[at + of_path : at + of_path + of_data])
        at += of_path + of_data


@dataclass(slots=True)
class _File:
    """What of it is surely there, and what was done since: bytes put somewhere, or None for a cut to a length."""

    sure: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)


class Model:
    """A disk as it is while calls come in, from which images are drawn."""

    def __init__(self, begin: Sequence[Begun], dice: Random, syncs_lost: float = 0.0) -> None:
        """`syncs_lost` is the share of syncs that a disk does not do and says it did."""
        self._dice, self._syncs_lost = dice, syncs_lost
        self._files = [_File(contents) for _, _, contents in begin]
        self._by_inode = {inode: number for number, (_, inode, _) in enumerate(begin)}
        self._names: Namespace = {path: number for number, (path, _, _) in enumerate(begin)}
        self._unsure: list[tuple[Call, int]] = []
        """Changes of names that may not be there, each with the file that got the name."""
        self.acknowledged = 0

    def take(self, call: Call) -> None:
        match call.kind:
            case b"k":
                self.acknowledged = call.place
            case b"c":
                self._by_inode[call.inode] = len(self._files)
                self._files.append(_File())
                self._unsure.append((call, self._by_inode[call.inode]))
            case b"l" | b"r" | b"u":
                self._unsure.append((call, self._by_inode.get(call.inode, 0)))
            case b"w" | b"t" if call.inode in self._by_inode:
                data = call.data if call.kind == b"w" else None
                self._files[self._by_inode[call.inode]].since.append((call.place, data))
            case b"s" if self._dice.random() >= self._syncs_lost:
                self._sync(call.inode)
            case b"x" if call.inode in self._by_inode:
                self._spoil(self._files[self._by_inode[call.inode]])

    def settle(self) -> None:
        """Everything until now is there."""
        for file in self._files:
            file.sure, file.since = _applied(file, 1.0, self._dice), []
        for call, number in self._unsure:
            _rename(self._names, call, number)
        self._unsure = []

    def image(self, only: Collection[str] = ()) -> dict[str, bytes]:
        """One of those that may be there, by path; if wanted, of some paths only."""
        names = dict(self._names)
        for call, number in self._unsure[: self._dice.randint(0, len(self._unsure))]:
            _rename(names, call, number)
        luck = self._dice.choice((0.0, 0.5, 1.0, self._dice.random()))
        wanted = {path: number for path, number in names.items() if not only or path in only}
        return {path: self._drawn(self._files[number], luck) for path, number in wanted.items()}

    def _sync(self, inode: int) -> None:
        """Of a file: what is in it, and its name if it is new. Of a folder: every name until now."""
        number = self._by_inode.get(inode)
        if number is None:
            sure = len(self._unsure)
        else:
            file = self._files[number]
            file.sure, file.since = _applied(file, 1.0, self._dice), []
            made = (at for at, (call, of) in enumerate(self._unsure, 1) if call.kind == b"c" and of == number)
            sure = next(made, 0)
        for call, of in self._unsure[:sure]:
            _rename(self._names, call, of)
        del self._unsure[:sure]

    def _spoil(self, file: _File) -> None:
        """A sync that failed: bytes that were to be synced may be lost, and no later sync brings them."""
        file.since = [one for one in file.since if one[1] is None or self._dice.random() < 0.5]

    def _drawn(self, file: _File, luck: float) -> bytes:
        return _applied(file, luck, self._dice) if file.since else file.sure


def _rename(names: Namespace, call: Call, number: int) -> None:
    if call.kind in (b"c", b"l"):
        names[call.path] = number
    elif call.kind == b"u":
        names.pop(call.path, None)
    else:
        target = call.data.decode()
        for path in [path for path in names if path == call.path or path.startswith(call.path + "/")]:
            names[target + path.removeprefix(call.path)] = names.pop(path)


def _applied(file: _File, luck: float, dice: Random) -> bytes:
    """The file with what was done since, of which each sector was lucky or not."""
    data = bytearray(file.sure)
    for place, written in file.since:
        if written is None:
            if luck == 1.0 or dice.random() < luck:
                del data[place:]
                data.extend(bytes(place - len(data)))
        elif luck == 1.0:
            _put(data, place, written)
        elif luck:
            at = 0
            while at < len(written):
                end = min(len(written), at + SECTOR - (place + at) % SECTOR)
                if dice.random() < luck:
                    _put(data, place + at, written[at:end])
                at = end
    return bytes(data)


def _put(data: bytearray, place: int, written: bytes) -> None:
    if place > len(data):
        data.extend(bytes(place - len(data)))
    data[place : place + len(written)] = written
