"""Emits each signal signature that is named on the command line 100,000 times, with all it may carry.

PySide6 6.12.0 on Python below 3.12 loses a reference of `True` and `None` with every emit, and the process dies
once the last one is gone. Ends with status 1 and a sentence when references went missing; crashes when too many did.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

EMITS = 100_000
NOISE = 1_000
"""References of `None` and `True` come and go by themselves; a signal that loses one each time loses far more."""
TYPES: dict[str, type] = {"object": object, "str": str, "bool": bool, "int": int}


@dataclass(frozen=True)
class View:
    """What controllers send."""

    words: str
    is_on: bool
    nothing: None = None


SENT: dict[str, tuple[tuple[Any, ...], ...]] = {
    "": ((),),
    "object": ((True,), (None,), (View("Vertellen", is_on=True),), ((1, None, True),)),
    "str": (("Team <A>",), ("",)),
    "bool": ((True,), (False,)),
    "int": ((1,), (0,)),
}


class Listener(QObject):
    """Takes whatever it is sent, as a slot does."""

    def hear(self, *_sent: object) -> None:
        """Looks at nothing."""


def lost_references(signature: str) -> int:
    """How many references of `True` and `None` are gone after emitting that signature."""
    types = [TYPES[name] for name in signature.split(",") if name]
    emitter = type("Emitter", (QObject,), {"signal": Signal(*types)})()
    listener = Listener()
    emitter.signal.connect(listener.hear)
    before = sys.getrefcount(True) + sys.getrefcount(None)
    for sent in SENT[signature]:
        for _ in range(EMITS):
            emitter.signal.emit(*sent)
    return before - sys.getrefcount(True) - sys.getrefcount(None)


def main() -> int:
    QCoreApplication([])
    for signature in sys.argv[1:]:
        lost = lost_references(signature)
        if lost > NOISE:
            print(f"Signal({signature}) loses references: {lost} of True and None after {EMITS} emits of each value")
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
