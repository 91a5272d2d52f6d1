"""What each session tells about time, remembered for its file as it was; it can be thrown away at any time."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from trioapp.domain.insight_over_sessions import Digest
from trioapp.storage.summaries import Stamp
from trioapp.storage.whole_file import replace_whole

_EDITION = 2
"""Of the sums in a digest: what was remembered by another one is summed up anew."""


@dataclass(frozen=True, slots=True)
class _Known:
    stamp: Stamp
    digest: Digest


@dataclass(frozen=True, slots=True)
class _Book:
    edition: int = _EDITION
    known: dict[str, _Known] = field(default_factory=dict)


class RememberedDigests:
    """The digests of the files in a folder, read when they are first asked for; a file that has changed is not known.

    Nothing of a protected session is remembered, and no file by its name, in which stands what its session is called.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._entries: dict[str, _Known] | None = None
        self._is_new = False

    def __contains__(self, path: Path) -> bool:
        """Whether there is one, of the file as it was once."""
        return _mark_of(path.name) in self._read

    def known(self, path: Path, stamp: Stamp) -> Digest | None:
        entry = self._read.get(_mark_of(path.name))
        return entry.digest if entry and entry.stamp == stamp else None

    def remember(self, path: Path, stamp: Stamp, digest: Digest) -> None:
        self._read[_mark_of(path.name)] = _Known(stamp, digest)
        self._is_new = True

    def keep_only(self, names: Collection[str]) -> None:
        """Forgets the others, and writes down what is new; where that fails, it is summed up anew next time."""
        marks = {_mark_of(name) for name in names}
        entries = {mark: entry for mark, entry in self._read.items() if mark in marks}
        if self._is_new or len(entries) < len(self._read):
            import msgspec  # a start without a look back need not wait for it

            self._entries, self._is_new = entries, False
            with suppress(OSError):
                replace_whole(self._file, msgspec.json.encode(_Book(known=entries)))

    @property
    def _read(self) -> dict[str, _Known]:
        if self._entries is None:
            self._entries = _read(self._file)
        return self._entries


def _mark_of(name: str) -> str:
    """By which a file is known again."""
    return blake2b(name.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _read(file: Path) -> dict[str, _Known]:
    import msgspec  # see above

    try:
        book = msgspec.json.decode(file.read_bytes(), type=_Book)
    except (OSError, ValueError, RecursionError):
        return {}
    return book.known if book.edition == _EDITION else {}
