"""The handbook as a PDF with tags, contents and bookmarks (PDF/UA-1): typst makes it, where that is installed."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from trioapp.domain.handbook import Block, Grid, Handbook, Heading, Items, Passage, Picture, Spans
from trioapp.domain.paper import Inks
from trioapp.ui.look.typeface import FAMILY


def as_accessible_book(book: Handbook, title: str, contents: str, inks: Inks, resources: Path) -> bytes:
    """As `handbook_pdf`, for who has it read aloud; template, pictures and letters are in the folder of resources."""
    import typst  # it is an extra, and no start should wait for it

    values = {
        "title": title,
        "contents": contents,
        "language": book.language,
        "font": FAMILY,
        "inks": asdict(inks),
        "blocks": [_block(block) for chapter in book.chapters for block in chapter.blocks],
    }
    return typst.compile(
        resources / "typst" / "handbook.typ",
        root=resources,
        font_paths=[resources / "fonts"],
        pdf_standards=["ua-1"],
        sys_inputs={"book": json.dumps(values, ensure_ascii=False)},
    )


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(level, text, anchor):
            return {"is": "heading", "level": level, "text": text, "anchor": anchor}
        case Passage(spans):
            return {"is": "passage", "spans": _spans(spans)}
        case Items(items, is_numbered):
            return {"is": "list", "items": [_spans(item) for item in items], "numbered": is_numbered}
        case Grid(header, rows):
            cells = [[_spans(cell) for cell in row] for row in (header, *rows)]
            return {"is": "table", "header": cells[0], "rows": cells[1:]}
        case Picture(file, words):
            return {"is": "picture", "file": file, "words": words}


def _spans(spans: Spans) -> list[dict[str, str]]:
    return [{"text": span.text, "style": span.style, "link": span.link and f"{span.link}#0"} for span in spans]
