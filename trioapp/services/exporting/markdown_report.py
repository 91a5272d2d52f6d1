"""A report as Markdown, for people to read and to paste elsewhere; drawings are told in words there."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.document import BulletList, Document, Drawing, Heading, Paragraph, Part, TableBlock
from trioapp.services.exporting.markdown_text import escaped, table


def as_markdown(document: Document) -> str:
    blocks = (f"# {escaped(document.title)}", *(text for part in document.parts for text in _block(part)))
    return "\n\n".join(blocks) + "\n"


def _block(part: Part) -> Iterator[str]:
    match part:
        case Heading(level, text):
            yield f"{'#' * level} {escaped(text)}"
        case Paragraph(text, label, is_quiet):
            said = f"**{escaped(label)}:** {escaped(text)}" if label else escaped(text)
            yield f"*{said}*" if is_quiet else said
        case BulletList(items):
            yield "\n".join(f"- {escaped(item)}" for item in items)
        case TableBlock(_, header, rows):
            yield table(header, rows)
        case Drawing():
            return
