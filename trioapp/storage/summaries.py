"""What a list of sessions shows, remembered for each file as it was; it can be thrown away at any time."""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Any

from trioapp.domain.instants import Instant
from trioapp.domain.ports import ListedSession
from trioapp.domain.session import SessionHead

Stamp = tuple[tuple[int, int], ...]
"""The size and the time of the last change of a file and of its write-ahead log, if it has one."""


class Summaries:
    """The summaries of the files in a folder; a file that has changed since is not known."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._entries: dict[str, Any] = _read(file)
        self._is_new = False

    def known(self, path: Path, stamp: Stamp | None) -> ListedSession | None:
        """Without a stamp: as it was when somebody looked last."""
        entry = self._entries.get(path.name)
        with suppress(KeyError, TypeError, ValueError):
            if entry and (stamp is None or [list(one) for one in stamp] == entry["stamp"]):
                last = Instant(*entry["last_move"]) if entry["last_move"] else None
                return ListedSession(
                    path,
                    SessionHead(**entry["head"]),
                    int(entry["people"]),
                    last,
                    keep_days=entry["keep_days"],
                    questions=entry.get("questions"),
                )
        return None

    def remember(self, listed: ListedSession, stamp: Stamp) -> None:
        """Whoever cannot be read is looked at anew each time."""
        head, last = listed.head, listed.last_move
        if head is None:
            return
        self._is_new = True
        self._entries[listed.path.name] = {
            "stamp": [list(one) for one in stamp],
            "head": {name: getattr(head, name) for name in ("id", "name", "programme", "language", "created_ms")},
            "people": listed.people,
            "keep_days": listed.keep_days,
            "questions": listed.questions,
            "last_move": [last.boot, last.steady_ms, last.wall_ms] if last else None,
        }

    def keep_only(self, names: Collection[str]) -> None:
        """Forgets the files that are gone, and writes down what is new; where that fails, it is read anew next time."""
        gone = self._entries.keys() - set(names)
        if not (gone or self._is_new):
            return
        self._entries = {name: entry for name, entry in self._entries.items() if name not in gone}
        self._is_new = False
        part = self._file.with_suffix(".part")
        with suppress(OSError):
            handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(json.dumps(self._entries))  # in a tenth of the time of `json.dump`
            part.replace(self._file)


def _read(file: Path) -> dict[str, Any]:
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return entries if isinstance(entries, dict) else {}
