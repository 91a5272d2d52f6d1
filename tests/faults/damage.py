"""A session file is damaged in any way: the shelf goes on, the file is kept, and each sound note is saved."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.faults.store import a_full_session, shelf_with
from trioapp.domain.ports import NoteWritten
from trioapp.domain.problems import Refused
from trioapp.domain.session import Session
from trioapp.storage.encryption import decrypted
from trioapp.storage.rows import SEAL_BYTES
from trioapp.storage.session_shelf import SessionFolder

PAGE = 4096
_LONGEST_HEADER = 16
_SHORT = 500

WORDS = "een zin die niemand raadt"

Damage = Callable[[bytearray, Random], None]
Reading = Callable[[bytes | bytearray], bytes]


def garbage(data: bytearray, dice: Random) -> None:
    begin = dice.randrange(len(data))
    data[begin : begin + dice.randrange(1, 3000)] = dice.randbytes(dice.randrange(1, 3000))


def page_of_zeros(data: bytearray, dice: Random) -> None:
    begin = dice.randrange(len(data) // PAGE) * PAGE
    data[begin : begin + PAGE] = bytes(PAGE)


def broken_header(data: bytearray, dice: Random) -> None:
    data[:100] = dice.randbytes(100)


def broken_leaf(data: bytearray, dice: Random) -> None:
    begin = dice.randrange(1, len(data) // PAGE) * PAGE
    data[begin : begin + 12] = dice.randbytes(12)


def cut_short(data: bytearray, dice: Random) -> None:
    del data[dice.randrange(len(data)) :]


def emptied(data: bytearray, _dice: Random) -> None:
    data.clear()


def single_bits(data: bytearray, dice: Random) -> None:
    for _ in range(dice.randrange(1, 50)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


DAMAGES: tuple[Damage, ...] = (garbage, page_of_zeros, broken_header, broken_leaf, cut_short, emptied, single_bits)


def tried(count: int, seed: int) -> dict[str, int]:
    dice = Random(seed)
    of_protected = count // 2
    saved, broken = _damage(count - of_protected, dice, in_plain)
    more_saved, more_broken = _damage(of_protected, dice, protected)
    return {"damaged files": count, "notes saved": saved + more_saved, "broken": broken + more_broken}


def in_plain(_shelf: SessionFolder, _file: Path) -> Reading:
    """How the bytes of the session's file are read as they are."""
    return bytes


def protected(shelf: SessionFolder, file: Path) -> Reading:
    """Encrypts the session, and gives how the bytes of its file are read then."""
    shelf.protect(file.name, WORDS, in_keyring=False)
    key = shelf._keys.key(file.stem)

    def decrypt(data: bytes | bytearray) -> bytes:
        pages = (bytes(data[begin : begin + PAGE]).ljust(PAGE, b"\0") for begin in range(0, len(data), PAGE))
        return b"".join(decrypted(page, key, is_first=number == 0) for number, page in enumerate(pages))

    return decrypt


def _damage(count: int, dice: Random, keep: Callable[[SessionFolder, Path], Reading]) -> tuple[int, int]:
    """How many notes were saved, and how often something was not as it is promised."""
    session, saved, broken = a_full_session(), 0, 0
    with shelf_with(session) as (shelf, root):
        (listed,) = shelf.sessions()
        read = keep(shelf, listed.path)
        _, file = shelf.open("id-1")
        file.submit(NoteWritten(session.notes[0]))
        file.close()
        whole = listed.path.read_bytes()
        for number in range(count):
            damaged = bytearray(whole)
            DAMAGES[number % len(DAMAGES)](damaged, dice)
            listed.path.write_bytes(damaged)
            found = _rescued(shelf, listed.path.name)
            kept = [path.read_bytes() for path in root.glob("quarantine/*/*.trio")]
            is_whole = found is not None and found >= untouched(session, read(whole), read(damaged))
            broken += not is_whole or kept != [bytes(damaged)]
            saved += len(found or ())
            shutil.rmtree(root / "quarantine", ignore_errors=True)
    return saved, broken


def _rescued(shelf: SessionFolder, file: str) -> set[str] | None:
    """The ids of the notes that were saved; None when something went wrong."""
    try:
        shelf.sessions()
        shelf.rescue(file)
        return {note.id for note in shelf.read("id-1").notes}
    except Refused:
        return None


def untouched(session: Session, whole: bytes, damaged: bytes) -> set[str]:
    """The short notes of which each byte, from the header to the seal, is where it was."""
    found = set()
    for note in session.notes:
        text = note.text.encode()
        begin = whole.find(note.id.encode() + b"ask")
        start, end = begin - _LONGEST_HEADER, whole.find(text, begin) + len(text) + SEAL_BYTES
        if len(text) < _SHORT and 0 <= start < end <= len(damaged) and whole[start:end] == damaged[start:end]:
            found.add(note.id)
    return found
