"""What is in a tagged PDF: its objects unpacked, what is shown and said, and the tree that a screen reader goes by."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def plain_objects(pdf: bytes) -> bytes:
    """The same PDF with nothing in it packed."""
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        disabled = pikepdf.ObjectStreamMode.disable
        opened.save(written, object_stream_mode=disabled, stream_decode_level=pikepdf.StreamDecodeLevel.all)
    return written.getvalue()


def shown_and_said(pdf: bytes) -> str:
    """The words on its pages, and every string that is not on one: titles, alternative texts."""
    return "\n".join((*pages_of(pdf), *strings_of(pdf)))


def pages_of(pdf: bytes) -> list[str]:
    contents, document = QBuffer(), QPdfDocument()
    contents.setData(QByteArray(pdf))
    contents.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(contents)
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def strings_of(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [text for found in opened.objects for text in _strings_in(found)]


def _strings_in(found: object, depth: int = 0) -> Iterator[str]:
    """Those of an object itself; what it refers to is an object, too."""
    if isinstance(found, pikepdf.String):
        yield str(found)
    if not isinstance(found, pikepdf.Object) or (depth and found.is_indirect):
        return
    if isinstance(found, pikepdf.Array):
        for one in found.as_list():
            yield from _strings_in(one, depth + 1)
    elif isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
        for one in dict(found.items()).values():
            yield from _strings_in(one, depth + 1)


def tags_of(pdf: bytes) -> list[tuple[str, str]]:
    """Each tag in the order in which it is read, with its alternative text or the way a heading cell goes."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return list(_tags_in(opened.Root.StructTreeRoot.K))


def _tags_in(found: object) -> Iterator[tuple[str, str]]:
    if isinstance(found, pikepdf.Array):
        for one in found.as_list():
            yield from _tags_in(one)
    elif isinstance(found, pikepdf.Dictionary) and "/S" in found:
        yield str(found.S).removeprefix("/"), str(found.get("/Alt", "")) or _way_of(found)
        yield from _tags_in(found.get("/K"))


def _way_of(tag: pikepdf.Dictionary) -> str:
    told = tag.get("/A")
    every = told.as_list() if isinstance(told, pikepdf.Array) else [told]
    ways = (str(one.get("/Scope", "")) for one in every if isinstance(one, pikepdf.Dictionary))
    return next(filter(None, ways), "").removeprefix("/")
