"""A report as a PDF that a screen reader finds its way in (PDF/UA-1): typst makes it, where that is installed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from trioapp.domain.document import BulletList, Document, Drawing, Heading, Paragraph, Part, TableBlock
from trioapp.domain.figures import Figure
from trioapp.domain.numerals import local_time
from trioapp.domain.paper import A3, Inks, shares_of_width
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.ui.look.typeface import FAMILY

_LACKING = re.compile(r'the text `"(.+?)"` could not be displayed')
_BY_NUMBER = re.compile(r"\\u\{([0-9a-f]+)\}")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LETTER_MISSING, _NOTHING = "?", "–"
_TRIES = 3


def as_accessible_pdf(
    document: Document, inks: Inks, draw: Callable[[Figure], bytes], template: Path, fonts: Path
) -> bytes:
    """What was typed goes along as values, and so is never read as markup; drawings as SVG with what is on them.

    `Refused` where typst is not there. The standard wants every letter to be seen, so that one for which no typeface of
    the computer has a shape is a question mark.
    """
    try:
        import typst  # it is an extra, and no start should wait for it
    except ImportError as error:
        raise Refused(Problem(ProblemKind.EXPORT_NOT_INSTALLED)) from error
    compiled = cast("Callable[..., bytes]", typst.compile)  # its own types do not know of several files
    made = local_time(document.made_ms).replace(microsecond=0)  # typst refuses parts of a second
    sources = _sources(document, inks, draw, made)
    for tries_left in reversed(range(_TRIES)):
        files = {name: text.encode() for name, text in sources.items()}
        files["main.typ"] = template.read_bytes()
        try:
            return compiled(files, font_paths=[fonts], pdf_standards=["ua-1"], timestamp=made)
        except typst.TypstError as error:
            lacking = _letters_lacking(error.diagnostic)
            if not (lacking and tries_left):
                raise
            sources = {name: text.translate(lacking) for name, text in sources.items()}
    raise AssertionError("the last try gives a PDF or raises")


def _letters_lacking(told: str) -> Mapping[int, str]:
    texts = (_BY_NUMBER.sub(lambda number: chr(int(number[1], 16)), text) for text in _LACKING.findall(told))
    return {ord(letter): _LETTER_MISSING for text in texts for letter in text}


def _sources(document: Document, inks: Inks, draw: Callable[[Figure], bytes], made: datetime) -> dict[str, str]:
    names = {drawing: f"drawing{number}.svg" for number, drawing in enumerate(document.drawings, 1)}
    report = json.dumps(_report(document, inks, names, made), ensure_ascii=False)
    drawings = {name: _NOT_IN_XML.sub("", draw(drawing.figure).decode()) for drawing, name in names.items()}
    return {"report.json": report, **drawings}


def _report(document: Document, inks: Inks, names: Mapping[Drawing, str], made: datetime) -> dict[str, Any]:
    return {
        "title": document.title or _NOTHING,
        "language": document.language,
        "made": {name: getattr(made, name) for name in ("year", "month", "day", "hour", "minute", "second")},
        "font": FAMILY,
        "inks": asdict(inks),
        "parts": [_part(part, names) for part in (*document.text, *document.drawings)],
    }


def _part(part: Part, names: Mapping[Drawing, str]) -> dict[str, Any]:
    match part:
        case Heading(level, text):
            return {"is": "heading", "level": level - 1, "text": text or _NOTHING}
        case Paragraph(text, label, is_quiet):
            return {"is": "paragraph", "text": text, "label": label, "quiet": is_quiet}
        case BulletList(items):
            return {"is": "list", "items": items}
        case TableBlock(_, header, rows):
            return {"is": "table", "header": header, "rows": rows, "shares": shares_of_width(part)}
        case Drawing(title, told, figure):
            width, _ = A3.room_for(figure)
            return {"is": "drawing", "title": title, "told": told, "picture": names[part], "width": width}
