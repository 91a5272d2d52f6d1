"""The handbook as one page of HTML that holds all it needs, pictures too, and fetches nothing."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from string import Template
from typing import Protocol

from trioapp.domain.handbook import Block, Chapter, Grid, Handbook, Heading, Items, Passage, Picture, Span, Spans, Style

_TAGS = {Style.CONTROL: "strong", Style.KEY: "kbd"}


class BookWords(Protocol):
    """What the book is called, and what stands around its chapters."""

    def title(self) -> str: ...

    def contents(self) -> str: ...

    def to_the_text(self) -> str: ...


def handbook_html(page: str, book: Handbook, words: BookWords) -> str:
    """`page` has the places that are filled, as `$title`."""
    return Template(page).substitute(
        language=book.language,
        title=escape(words.title()),
        contents=escape(words.contents()),
        skip=escape(words.to_the_text()),
        list="\n".join(f'<li><a href="#{chapter.id}">{escape(chapter.title)}</a></li>' for chapter in book.chapters),
        chapters="\n".join(_chapter(chapter, book) for chapter in book.chapters),
    )


def _chapter(chapter: Chapter, book: Handbook) -> str:
    pictures = dict(book.pictures)
    inside = "\n".join(line for block in chapter.blocks for line in _block(block, pictures))
    return f'<section id="{chapter.id}">\n{inside}\n</section>'


def _block(block: Block, pictures: dict[str, bytes]) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"<h{level + 1}>{escape(text)}</h{level + 1}>"
        case Passage(spans):
            yield f"<p>{_inline(spans)}</p>"
        case Items(items, is_numbered):
            tag = "ol" if is_numbered else "ul"
            yield f"<{tag}>{''.join(f'<li>{_inline(item)}</li>' for item in items)}</{tag}>"
        case Grid(header, rows):
            yield f"<table><thead>{_row(header, 'th')}</thead>"
            yield f"<tbody>{''.join(_row(row, 'td') for row in rows)}</tbody></table>"
        case Picture(file, words):
            source = b64encode(pictures[file]).decode()
            yield f'<figure><img alt="{escape(words)}" src="data:image/png;base64,{source}">'
            yield f"<figcaption>{escape(words)}</figcaption></figure>"


def _row(cells: tuple[Spans, ...], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{_inline(cell)}</{tag}>' for cell in cells)}</tr>"


def _inline(spans: Spans) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    text = escape(span.text)
    if span.link:
        return f'<a href="#{span.link}">{text}</a>'
    tag = _TAGS.get(span.style)
    return f"<{tag}>{text}</{tag}>" if tag else text
