"""Bookmarks for a PDF that Qt wrote, which writes none."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from trioapp.ui.print.pdf_changes import changed, first_free
from trioapp.ui.print.pdf_language import spoken


@dataclass(frozen=True, slots=True)
class Bookmark:
    """`anchor` is the name that the place has in the text document."""

    title: str
    anchor: str
    inside: tuple[Bookmark, ...] = ()


def with_bookmarks(pdf: bytes, bookmarks: tuple[Bookmark, ...], language: str) -> bytes:
    """The same pages, with the bookmarks beside them and the language of the words."""
    first = first_free(pdf)
    said = b"/Outlines %d 0 R /PageMode /UseOutlines%s" % (first, spoken(language))
    return changed(pdf, said, _outline(bookmarks, first))


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
