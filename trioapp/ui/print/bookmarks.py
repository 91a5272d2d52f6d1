"""Bookmarks for a PDF that Qt wrote, which writes none: they are added at its end, as the format has it for changes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count

_END = re.compile(rb"trailer\s*<<(?P<held>.*?)>>\s*startxref\s*(?P<start>\d+)\s*%%EOF\s*$", re.DOTALL)
_NUMBER_OF_CATALOG = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """`anchor` is the name that the place has in the text document."""

    title: str
    anchor: str
    inside: tuple[Bookmark, ...] = ()


def with_bookmarks(pdf: bytes, bookmarks: tuple[Bookmark, ...], language: str) -> bytes:
    """The same pages, with the bookmarks beside them and the language of the words."""
    end, size, number = _end_of(pdf)
    changed = _outline(bookmarks, size)
    added = b"/Outlines %d 0 R /PageMode /UseOutlines /Lang (%s)" % (size, language.encode())
    changed[number] = _catalog(pdf, number).replace(b"<<", b"<<" + added, 1)
    return pdf + _appended(changed, len(pdf), end)


def _end_of(pdf: bytes) -> tuple[re.Match[bytes], int, int]:
    end = _END.search(pdf, pdf.rindex(b"trailer"))
    size, catalog = (pattern.search(end["held"]) if end else None for pattern in (_SIZE, _NUMBER_OF_CATALOG))
    if not (end and size and catalog):
        raise ValueError("the end of this PDF is not as Qt writes it")
    return end, int(size[1]), int(catalog[1])


def _catalog(pdf: bytes, number: int) -> bytes:
    begin = b"\n%d 0 obj\n" % number
    first = pdf.index(begin) + len(begin)
    return pdf[first : pdf.index(b"endobj", first)].strip()


def _outline(bookmarks: tuple[Bookmark, ...], first: int) -> dict[int, bytes]:
    """Objects by their numbers: the outline itself is the first."""
    objects: dict[int, bytes] = {}
    free = count(first)

    def add(level: tuple[Bookmark, ...], parent: int) -> bytes:
        """Gives what the parent says of those inside it: closed, but for the first level."""
        if not level:
            return b""
        numbers = [next(free) for _ in level]
        for place, (own, mark) in enumerate(zip(numbers, level, strict=True)):
            before = b" /Prev %d 0 R" % numbers[place - 1] if place else b""
            after = b" /Next %d 0 R" % numbers[place + 1] if place + 1 < len(numbers) else b""
            named = b"/Title %s /Dest %s /Parent %d 0 R" % (_text(mark.title), _text(mark.anchor), parent)
            objects[own] = b"<<%s%s%s%s>>" % (named, before, after, add(mark.inside, own))
        shown = len(level) if parent == first else -len(level)
        return b" /First %d 0 R /Last %d 0 R /Count %d" % (numbers[0], numbers[-1], shown)

    root = next(free)
    objects[root] = b"<</Type /Outlines%s>>" % add(bookmarks, root)
    return objects


def _text(text: str) -> bytes:
    return b"<feff%s>" % text.encode("utf-16-be").hex().encode()


def _appended(objects: dict[int, bytes], start: int, end: re.Match[bytes]) -> bytes:
    body, table = b"", b"xref\n"
    for number in sorted(objects):
        table += b"%d 1\n%010d 00000 n \n" % (number, start + len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    held = _SIZE.sub(b"/Size %d" % (max(objects) + 1), end["held"])
    trailer = b"trailer\n<<%s/Prev %s\n>>\n" % (held, end["start"])
    return body + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (start + len(body))
