"""The handbook as values: chapters of headings, passages, lists, tables and pictures, read from a little Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

ROOM = "14-in-the-room"
"""The chapter for when something goes wrong in the room: each of its headings is what the trainer sees."""
KEYS = "12-keys"


class Style(StrEnum):
    """What some words of a passage are."""

    PLAIN = "plain"
    CONTROL = "control"
    """What a button, a page or a field is called, as it stands in the program."""
    KEY = "key"
    """A key, or what is typed as it stands."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of one style; `link` is the id of a chapter that they lead to."""

    text: str
    style: Style = Style.PLAIN
    link: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is the title of a chapter; `anchor` names the place in the whole book."""

    level: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with numbers where the order matters."""

    items: tuple[Spans, ...]
    is_numbered: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with one row of headings."""

    header: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A file beside the chapter, and what is to be seen on it."""

    file: str
    words: str


Block = Heading | Passage | Items | Grid | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and all words below it, up to the next one."""

    heading: Heading
    words: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """The first block is its title."""

    id: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        return self.sections[0].heading.text

    @property
    def sections(self) -> tuple[Section, ...]:
        found: list[tuple[Heading, list[str]]] = []
        for block in self.blocks:
            if isinstance(block, Heading):
                found.append((block, [block.text]))
            else:
                found[-1][1].append(words_of(block))
        return tuple(Section(heading, " ".join(words)) for heading, words in found)


@dataclass(frozen=True, slots=True)
class Handbook:
    """All chapters in one language, and the pictures in them by the names of their files."""

    language: str
    chapters: tuple[Chapter, ...]
    pictures: tuple[tuple[str, bytes], ...] = ()

    def chapter(self, chapter_id: str) -> Chapter:
        """The first one when there is none such."""
        return next((one for one in self.chapters if one.id == chapter_id), self.chapters[0])

    def chapter_at(self, anchor: str) -> Chapter:
        """The chapter in which that place is."""
        return self.chapter(anchor.partition("#")[0])


def read_chapter(chapter_id: str, text: str) -> Chapter:
    """`ValueError` where it says something that the handbook has no use for: its files are ours."""
    parts = [part.splitlines() for part in re.split(r"\n\s*\n", text.strip())]
    blocks = tuple(_block(lines, f"{chapter_id}#{number}") for number, lines in enumerate(parts))
    if not isinstance(blocks[0], Heading) or blocks[0].level != 1:
        raise ValueError(f"{chapter_id} does not begin with its title")
    return Chapter(chapter_id, blocks)


def with_keys(book: Handbook, keys: Mapping[str, str]) -> Handbook:
    """The same book for who has other keys than the usual ones: each usual one by what is said in its place."""
    chapters = (replace(one, blocks=tuple(_with_keys(block, keys) for block in one.blocks)) for one in book.chapters)
    return replace(book, chapters=tuple(chapters))


def _with_keys(block: Block, keys: Mapping[str, str]) -> Block:
    def told(spans: Spans) -> Spans:
        return tuple(
            replace(span, text=keys.get(span.text, span.text)) if span.style is Style.KEY else span for span in spans
        )

    match block:
        case Passage(spans):
            return Passage(told(spans))
        case Items(items):
            return replace(block, items=tuple(map(told, items)))
        case Grid(header, rows):
            return Grid(tuple(map(told, header)), tuple(tuple(map(told, row)) for row in rows))
    return block


def words_of(block: Block) -> str:
    """All that can be read in it, as plain text."""
    match block:
        case Heading(text=text) | Picture(words=text):
            return text
        case Passage(spans):
            return _text(spans)
        case Items(items):
            return " ".join(map(_text, items))
        case Grid(header, rows):
            return " ".join(_text(cell) for row in (header, *rows) for cell in row)


def all_spans(block: Block) -> Iterator[Span]:
    """Every span in it."""
    match block:
        case Passage(spans):
            yield from spans
        case Items(items):
            yield from (span for spans in items for span in spans)
        case Grid(header, rows):
            yield from (span for row in (header, *rows) for spans in row for span in spans)


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)


# -- reading

_HEADING = re.compile(r"(#{1,3}) (.+)")
_PICTURE = re.compile(r"!\[([^\]]+)\]\(([\w.-]+\.png)\)")
_ITEM = re.compile(r"(?:-|(\d+)\.) (.+)")
_SPAN = re.compile(r"\*\*(?P<control>[^*]+)\*\*|`(?P<key>[^`]+)`|\[(?P<words>[^\]]+)\]\((?P<link>[\w-]+)\.md\)")
_LEFT_OVER = re.compile(r"\*\*|`|\]\(|<[a-z/!]")


def _block(lines: list[str], anchor: str) -> Block:
    first = lines[0]
    if heading := _HEADING.fullmatch(first):
        return Heading(len(heading[1]), heading[2].strip(), anchor)
    if picture := _PICTURE.fullmatch(first):
        return Picture(picture[2], picture[1])
    if first.startswith("|"):
        header, _, *rows = (_cells(line) for line in lines)
        return Grid(header, tuple(rows))
    if item := _ITEM.fullmatch(first):
        return Items(tuple(_spans(_words_of_item(line)) for line in lines), is_numbered=bool(item[1]))
    return Passage(_spans(" ".join(line.strip() for line in lines)))


def _words_of_item(line: str) -> str:
    item = _ITEM.fullmatch(line)
    if item is None:
        raise ValueError(f"this line belongs to no list: {line!r}")
    return item[2]


def _cells(line: str) -> tuple[Spans, ...]:
    return tuple(_spans(cell.strip()) for cell in line.strip().strip("|").split("|"))


def _spans(text: str) -> Spans:
    spans: list[Span] = []
    end = 0
    for found in _SPAN.finditer(text):
        spans += _plain(text[end : found.start()])
        if control := found["control"]:
            spans.append(Span(control, Style.CONTROL))
        elif key := found["key"]:
            spans.append(Span(key, Style.KEY))
        else:
            spans.append(Span(found["words"], link=found["link"]))
        end = found.end()
    return (*spans, *_plain(text[end:]))


def _plain(text: str) -> list[Span]:
    if _LEFT_OVER.search(text):
        raise ValueError(f"this is not understood: {text!r}")
    return [Span(text)] if text else []
