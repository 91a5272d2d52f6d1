"""What can still be read of a session file that is damaged: each row whose seal is unbroken, whatever lies around it.

Nothing of the file's structure is trusted. Where a page is a leaf as it should be, its cells are read; where it is not,
a row is looked for at each place at which one could begin. Rows that were deleted are not found again, because a leaf
that is sound is read by its cells only, and what is deleted is overwritten (`secure_delete`). How SQLite lays out files
is described at sqlite.org/fileformat2.html.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from trioapp.domain.values import dataclass
from trioapp.storage.encryption import RESERVED_BYTES, decrypted
from trioapp.storage.rows import SEAL_BYTES, TABLES, Row, is_sealed

_USUAL_PAGE = 4096
_PAGE_SIZES = frozenset(1 << power for power in range(9, 16))
_HEADER_OF_FILE, _HEADER_OF_LOG, _HEADER_OF_FRAME = 100, 32, 24
_LOG_LITTLE, _LOG_BIG = 0x377F0682, 0x377F0683
_LEAF = 13
_SEAL_TYPE = 12 + 2 * SEAL_BYTES
"""How a row's header tells of a seal, which is its last column: the byte by which a row is found."""
_LONGEST_HEADER = 40
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of a whole number, by the type in the header."""
_KEYS: Mapping[str, slice] = {"seat": slice(0, 2), "wish": slice(1, 3), "earlier_text": slice(0, 2)}
"""The columns by which two rows are the same one; in all other tables it is the first column."""


class _NoRow(Exception):
    """What was taken for a row is none."""


_NOTHING_THERE = (_NoRow, IndexError, struct.error, UnicodeDecodeError)
"""How reading a row fails where there is none."""


@dataclass(frozen=True)
class SalvagedRows:
    """The rows of a session with unbroken seals in the bytes of its file and of its write-ahead log."""

    file: bytes
    log: bytes = b""
    key: bytes | None = None
    """That of a protected session."""

    def of(self, table: str) -> list[Row]:
        return list(self._found[table].values())

    @cached_property
    def _found(self) -> Mapping[str, dict[Row, Row]]:
        found: defaultdict[str, dict[Row, Row]] = defaultdict(dict)
        pages = _Pages.of(self.file, self.log, self.key)
        for number in range(1, len(pages.pages) + 1):
            for table, row in pages.rows_on(number):
                found[table].setdefault(row[_KEYS.get(table, slice(0, 1))], row)
        return found


@dataclass(frozen=True)
class _Pages:
    """The pages of a database file, as they are after its write-ahead log; the first one has number 1."""

    pages: Sequence[bytes]
    size: int
    usable: int
    """Bytes of a page that may hold something; those of an encrypted one end with what is not part of it."""

    @classmethod
    def of(cls, file: bytes, log: bytes, key: bytes | None) -> _Pages:
        told = int.from_bytes(file[16:18], "big")
        size = told if told in _PAGE_SIZES else _USUAL_PAGE
        pages = [file[begin : begin + size].ljust(size, b"\0") for begin in range(0, len(file), size)]
        for number, page in _pages_in_log(log, size):
            pages += [bytes(size)] * (number - len(pages))
            pages[number - 1] = page
        if key is None:
            return cls(pages, size, size)
        opened = [decrypted(page, key, is_first=number == 0) for number, page in enumerate(pages)]
        return cls(opened, size, size - RESERVED_BYTES)

    def rows_on(self, number: int) -> list[tuple[str, Row]]:
        """Those of its cells if it is a leaf, else those at all places where a row could begin."""
        page, begin = self.pages[number - 1], _HEADER_OF_FILE if number == 1 else 0
        try:
            return [row for place in self._cells(page, begin) for row in self._rows_at(page, place)]
        except _NOTHING_THERE:
            return [row for place in self._likely_places(page) for row in self._rows_at(page, place)]

    def _cells(self, page: bytes, begin: int) -> list[int]:
        """Where the rows of a leaf begin; what calls itself another kind of page may be a leaf that was spoilt."""
        if not any(page):
            return []
        if page[begin] != _LEAF:
            raise _NoRow
        (count,) = struct.unpack_from(">H", page, begin + 3)
        pointers = struct.unpack_from(f">{count}H", page, begin + 8)
        places = []
        for pointer in pointers:
            place = _varint(page, pointer)[1]
            places.append(_varint(page, place)[1])
        for place in places:
            self._payload(page, place)
        return places

    def _likely_places(self, page: bytes) -> Iterator[int]:
        end = page.find(_SEAL_TYPE)
        while end >= 0:
            for length in range(3, _LONGEST_HEADER):
                if end - length + 1 >= 0 and page[end - length + 1] == length:
                    yield end - length + 1
            end = page.find(_SEAL_TYPE, end + 1)

    def _rows_at(self, page: bytes, place: int) -> Iterator[tuple[str, Row]]:
        try:
            values = self._payload(page, place)
        except _NOTHING_THERE:
            return
        for table, columns in TABLES.items():
            if len(values) == len(columns) + 1 and is_sealed(table, values):
                yield table, values[:-1]

    def _payload(self, page: bytes, place: int) -> Row:
        types = _types(page, place)
        whole = page[place] + sum(map(_length, types))
        data = self._whole(page, place, whole)
        values, at = [], page[place]
        for kind in types:
            values.append(_value(kind, data[at : at + _length(kind)]))
            at += _length(kind)
        return tuple(values)

    def _whole(self, page: bytes, place: int, whole: int) -> bytes:
        """So many bytes from there, of which those that do not fit on a leaf go on on other pages."""
        if whole > len(self.pages) * self.size:
            raise _NoRow
        most, least = self.usable - 35, (self.usable - 12) * 32 // 255 - 23
        here = whole
        if whole > most:
            here = least + (whole - least) % (self.usable - 4)
            here = here if here <= most else least
        data, follows = page[place : place + here], b""
        if whole > here:
            follows = page[place + here : place + here + 4]
        while len(data) < whole:
            (number,) = struct.unpack(">I", follows)
            if not 1 <= number <= len(self.pages):
                raise _NoRow
            more = self.pages[number - 1]
            follows, data = more[:4], data + more[4 : min(self.usable, 4 + whole - len(data))]
        return data


def _types(page: bytes, place: int) -> list[int]:
    """The types of a row's columns, from the header that begins there and is as long as its first byte says."""
    end, at = place + page[place], place + 1
    types = []
    while at < end:
        kind, at = _varint(page, at)
        types.append(kind)
    if at != end or not types or types[-1] != _SEAL_TYPE:
        raise _NoRow
    return types


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    number = 0
    for step in range(8):
        byte = data[at + step]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + step + 1
    return number << 8 | data[at + 8], at + 9


def _length(kind: int) -> int:
    if kind in _INTEGERS:
        return _INTEGERS[kind]
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else 0


def _value(kind: int, data: bytes) -> object:
    if len(data) < _length(kind) or kind in (7, 10, 11):
        raise _NoRow
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    if kind >= 12:
        return data.decode() if kind % 2 else data
    return None if kind == 0 else kind - 8


def _pages_in_log(log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """The pages of all transactions that are whole, in their order; as SQLite does, it stops at the first wrong sum."""
    magic = int.from_bytes(log[:4], "big")
    if magic not in (_LOG_LITTLE, _LOG_BIG) or int.from_bytes(log[8:12], "big") != size:
        return
    words = struct.Struct("<II" if magic == _LOG_LITTLE else ">II")
    salt, sums = log[16:24], _sums(log[:24], words, (0, 0))
    waiting: list[tuple[int, bytes]] = []
    for begin in range(_HEADER_OF_LOG, len(log) - _HEADER_OF_FRAME - size + 1, _HEADER_OF_FRAME + size):
        head = log[begin : begin + _HEADER_OF_FRAME]
        page = log[begin + _HEADER_OF_FRAME : begin + _HEADER_OF_FRAME + size]
        sums = _sums(page, words, _sums(head[:8], words, sums))
        number, pages_after, *told = struct.unpack(">II8xII", head)
        if head[8:16] != salt or tuple(told) != sums:
            return
        waiting.append((number, page))
        if pages_after:
            yield from waiting
            waiting = []


def _sums(data: bytes, words: struct.Struct, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    for one, other in words.iter_unpack(data):
        first = first + one + second & 0xFFFFFFFF
        second = second + other + first & 0xFFFFFFFF
    return first, second
