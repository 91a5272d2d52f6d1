"""What is to be read in a PDF that Qt made, and every byte of it with its streams unpacked."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)endstream", re.DOTALL)
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")
_RANGES = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")


def text_of(pdf: bytes) -> str:
    """The letters in the order in which they are shown, each font by its own table."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    tables: dict[int, dict[int, str]] = {}
    told = []
    for body in objects.values():
        font = 0
        for name, letters in _SHOWN.findall(_unpacked(body)):
            if name:
                font = int(name)
            else:
                table = tables.setdefault(font, _table(font, objects))
                told += [table.get(int(letters[place : place + 4], 16), "�") for place in range(0, len(letters), 4)]
    return "".join(told)


def unpacked(pdf: bytes) -> bytes:
    return pdf + b"".join(map(_unpacked, (body for _, body in _OBJECT.findall(pdf))))


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if not found:
        return b""
    try:
        return zlib.decompress(found[1])
    except zlib.error:
        return found[1]


def _table(font: int, objects: dict[int, bytes]) -> dict[int, str]:
    named = re.search(rb"/ToUnicode (\d+) 0 R", objects[font])
    assert named is not None
    table = _unpacked(objects[int(named[1])])
    return {code: letter for found in _RANGES.finditer(table) for code, letter in _letters(found)}


def _letters(found: re.Match[bytes]) -> Iterator[tuple[int, str]]:
    first, last = int(found[1], 16), int(found[2], 16)
    each = re.findall(rb"<([0-9A-Fa-f]+)>", found[4]) if found[4] is not None else None
    for code in range(first, last + 1):
        if each is None:
            yield code, chr(int(found[3], 16) + code - first)
        elif code - first < len(each):
            yield code, bytes.fromhex(each[code - first].decode()).decode("utf-16-be")
