"""One bit of a stored text is turned over: each time it is noticed."""

from __future__ import annotations

from pathlib import Path
from random import Random

from sqlcipher3 import dbapi2 as sqlite

from tests.faults.store import a_full_session, shelf_with
from trioapp.domain.session import Session
from trioapp.storage.rescue import opened_to_read


def tried(count: int, seed: int) -> dict[str, int]:
    dice, session = Random(seed), a_full_session()
    broken = 0
    with shelf_with(session) as (shelf, root):
        (listed,) = shelf.sessions()
        whole = listed.path.read_bytes()
        places = list(_places_of_text(session, whole))
        for _ in range(count):
            damaged = bytearray(whole)
            damaged[dice.choice(places)] ^= 1 << dice.randrange(8)
            (root / "flipped").write_bytes(damaged)
            broken += _looks_sound(root / "flipped")
    return {"flips": count, "broken": broken}


def _places_of_text(session: Session, whole: bytes) -> set[int]:
    """Each byte of a short note; long ones go on elsewhere."""
    places: set[int] = set()
    for note in session.notes:
        text = note.text.encode()
        begin = whole.find(text)
        if begin >= 0:
            places |= set(range(begin, begin + len(text)))
    return places


def _looks_sound(path: Path) -> bool:
    try:
        with opened_to_read(path):
            return True
    except sqlite.Error:
        return False
