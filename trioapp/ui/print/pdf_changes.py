"""Changes of a PDF that Qt wrote, added at its end, as the format has it: what was there stays as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

_END = re.compile(rb"trailer\s*<<(?P<held>.*?)>>\s*startxref\s*(?P<start>\d+)\s*%%EOF\s*$", re.DOTALL)
_CATALOGUE = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")


def first_free(pdf: bytes) -> int:
    """From that number on there are no objects in it."""
    return _end_of(pdf)[1]


def changed(pdf: bytes, said: bytes, objects: Mapping[int, bytes] | None = None) -> bytes:
    """Its catalogue says this, too, and there are these `objects` more, by their numbers.

    To be called once for a PDF; `ValueError` when its end is not as Qt writes it.
    """
    end, free, number = _end_of(pdf)
    catalogue = _object(pdf, number).replace(b"<<", b"<<" + said, 1)
    every = {**(objects or {}), number: catalogue}
    return pdf + _appended(every, len(pdf), end, max(free, *(one + 1 for one in every)))


def _end_of(pdf: bytes) -> tuple[re.Match[bytes], int, int]:
    """With the first number that is free, and that of the catalogue."""
    end = _END.search(pdf, max(0, pdf.rfind(b"trailer")))
    size, catalogue = (pattern.search(end["held"]) if end else None for pattern in (_SIZE, _CATALOGUE))
    if not (end and size and catalogue):
        raise ValueError("a PDF without a catalogue")
    return end, int(size[1]), int(catalogue[1])


def _object(pdf: bytes, number: int) -> bytes:
    begin = b"\n%d 0 obj\n" % number
    first = pdf.index(begin) + len(begin)
    return pdf[first : pdf.index(b"endobj", first)].strip()


def _appended(objects: Mapping[int, bytes], start: int, end: re.Match[bytes], free: int) -> bytes:
    body, table = b"", b"xref\n"
    for number in sorted(objects):
        table += b"%d 1\n%010d 00000 n \n" % (number, start + len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    held = _SIZE.sub(b"/Size %d" % free, end["held"])
    trailer = b"trailer\n<<%s/Prev %s\n>>\n" % (held, end["start"])
    return body + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (start + len(body))
