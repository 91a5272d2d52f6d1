"""A report as a Word document: real headings, lists and tables, its language and title set, and nobody's name on it."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from trioapp.domain.document import (
    BulletList,
    Document,
    Drawing,
    Heading,
    Paragraph,
    TableBlock,
    TextPart,
)
from trioapp.domain.figures import Figure
from trioapp.domain.numerals import local_time
from trioapp.domain.paper import A3, A4, Inks, Paper, shares_of_width
from trioapp.domain.texts import shortened
from trioapp.services.exporting.languages import place_of, runs_from_the_right

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.section import Section
    from docx.text.paragraph import Paragraph as WordParagraph

_FONT, _FOOT_PT = "Arial", 9
_LONGEST_TITLE = 250
"""Characters that a property of a document may have, but for the mark that there are more."""
Draw = Callable[[Figure], bytes]
"""Paints a drawing as a PNG of the size of its page."""


def as_docx(document: Document, draw: Draw, inks: Inks) -> bytes:
    from docx import Document as new_document  # no start should wait for it  # noqa: N813

    word = new_document()
    _sign(word, document)
    _dress(word, inks)
    _set_page(word.sections[0], A4)
    _number_pages(word.sections[0], A4, document.title, inks)
    word.add_heading(document.title, level=0)
    for part in document.text:
        _add(word, part, inks)
    for number, drawing in enumerate(document.drawings):
        _add_drawing(word, drawing, draw)
        if not number:
            _number_pages(word.sections[-1], A3, document.title, inks)
    written = io.BytesIO()
    word.save(written)
    return written.getvalue()


def _sign(word: WordDocument, document: Document) -> None:
    """Its title and language; whoever made it, or the library, is not told."""
    about = word.core_properties
    about.title, about.language = shortened(document.title, _LONGEST_TITLE), document.language
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = local_time(document.made_ms)
    defaults = word.styles.element.find(f".//{_w('lang')}")
    if defaults is not None:
        defaults.set(_w("val"), f"{document.language}-{place_of(document.language)}")


def _dress(word: WordDocument, inks: Inks) -> None:
    """The letters of each style, and lines of tables below rows only."""
    from docx.shared import Pt, RGBColor

    for name, (points, before, after, colour) in _looks(inks).items():
        style: Any = word.styles[name]
        _set_font(style.element.get_or_add_rPr())
        style.font.bold = name not in ("Normal", "List Bullet")
        style.font.size, style.font.color.rgb = Pt(points), RGBColor.from_string(colour[1:])
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    line = word.styles["Title"].element.find(f".//{_w('pBdr')}")
    if line is not None:
        line.getparent().remove(line)
    for side in word.styles["Table Grid"].element.find(f".//{_w('tblBorders')}"):
        is_below = side.tag in (_w("bottom"), _w("insideH"))
        side.set(_w("val"), "single" if is_below else "nil")
        side.set(_w("color"), inks.line[1:])


def _looks(inks: Inks) -> dict[str, tuple[float, float, float, str]]:
    """Of each style the size, what is above and below it in points, and its colour."""
    return {
        "Normal": (10.5, 0, 6, inks.text),
        "List Bullet": (10.5, 0, 2, inks.text),
        "Title": (22, 0, 8, inks.accent),
        "Heading 1": (15, 18, 6, inks.accent),
        "Heading 2": (12, 12, 4, inks.text),
    }


def _set_font(letters: Any) -> None:
    """One that is everywhere, in the place of that of a theme."""
    fonts = letters.get_or_add_rFonts()
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(_w(script), _FONT)


def _set_page(section: Section, paper: Paper) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    section.orientation = WD_ORIENT.LANDSCAPE if paper.width_mm > paper.height_mm else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(paper.width_mm), Mm(paper.height_mm)
    section.left_margin = section.right_margin = Mm(paper.margin_mm)
    section.top_margin = section.bottom_margin = Mm(paper.margin_mm)


def _number_pages(section: Section, paper: Paper, title: str, inks: Inks) -> None:
    """What they are pages of, and which one of how many."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm, Pt, RGBColor

    section.footer.is_linked_to_previous = False
    foot = section.footer.paragraphs[0]
    style: Any = foot.style
    style.paragraph_format.tab_stops.clear_all()
    style.font.size, style.font.color.rgb = Pt(_FOOT_PT), RGBColor.from_string(inks.quiet[1:])
    stops = foot.paragraph_format.tab_stops
    stops.add_tab_stop(Mm(paper.width_mm - 2 * paper.margin_mm), WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(f"{title}\t")
    foot._p.append(_element("fldSimple", instr="PAGE"))  # noqa: SLF001 - the library has no fields
    foot.add_run(" / ")
    foot._p.append(_element("fldSimple", instr="NUMPAGES"))  # noqa: SLF001


def _add(word: WordDocument, part: TextPart, inks: Inks) -> None:
    match part:
        case Heading(level, text):
            _turn(word.add_heading(text, level=level - 1), text)
        case Paragraph(text, label, is_quiet):
            paragraph = word.add_paragraph()
            if label:
                paragraph.add_run(f"{label}: ").bold = True
            paragraph.add_run(text).italic = is_quiet
            _turn(paragraph, text)
        case BulletList(items):
            style = word.styles["List Bullet"].style_id
            for item in items:
                paragraph = word.add_paragraph(item)
                paragraph._p.style = style  # noqa: SLF001 - by its name, the library seeks it anew each time
                _turn(paragraph, item)
        case TableBlock():
            _add_table(word, part, inks)


def _turn(paragraph: WordParagraph, text: str) -> None:
    """A paragraph that begins with Arabic or Hebrew runs from the right."""
    if runs_from_the_right(text):
        paragraph._p.get_or_add_pPr().append(_element("bidi"))  # noqa: SLF001 - the library has no direction


def _add_table(word: WordDocument, block: TableBlock, inks: Inks) -> None:
    """Cells are made by hand: the library looks through the whole table for each."""
    table = word.add_table(rows=0, cols=len(block.header), style="Table Grid")
    table.autofit = False
    page = (A4.width_mm - 2 * A4.margin_mm) * _TWIPS_PER_MM
    widths = [round(share * page) for share in shares_of_width(block)]
    for column, width in zip(table._tbl.tblGrid, widths, strict=True):  # noqa: SLF001
        column.set(_w("w"), str(width))
    properties = table._tbl.tblPr  # noqa: SLF001
    properties.append(_element("tblCaption", val=block.about))
    for number, row in enumerate((block.header, *block.rows)):
        table._tbl.append(_row(row, widths, "" if number else inks.tint))  # noqa: SLF001
    _part_from_next(word)


def _part_from_next(word: WordDocument) -> None:
    """Two tables without anything between them would be one."""
    from docx.shared import Pt

    between = word.add_paragraph().paragraph_format
    between.space_after, between.line_spacing = Pt(0), Pt(4)


_TWIPS_PER_MM = 56.7


def _row(cells: tuple[str, ...], widths: list[int], tint: str) -> Any:
    """A heading where it has a `tint`."""
    row, properties = _element("tr"), _element("trPr")
    properties.append(_element("cantSplit"))
    if tint:
        properties.append(_element("tblHeader"))
    row.append(properties)
    for text, width in zip(cells, widths, strict=True):
        row.append(_cell(text, width, tint))
    return row


def _cell(text: str, width: int, tint: str) -> Any:
    cell, about, paragraph, run, words = (_element(name) for name in ("tc", "tcPr", "p", "r", "t"))
    about.append(_element("tcW", w=str(width), type="dxa"))
    if tint:
        about.append(_element("shd", val="clear", color="auto", fill=tint[1:]))
    set_so = _element("pPr")
    if runs_from_the_right(text):
        set_so.append(_element("bidi"))
    set_so.append(_element("spacing", before="40", after="40"))
    if tint:
        bold = _element("rPr")
        bold.append(_element("b"))
        run.append(bold)
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    paragraph.extend((set_so, run))
    cell.extend((about, paragraph))
    return cell


def _add_drawing(word: WordDocument, drawing: Drawing, draw: Draw) -> None:
    """On a page of A3."""
    from docx.enum.section import WD_SECTION
    from docx.shared import Mm

    _set_page(word.add_section(WD_SECTION.NEW_PAGE), A3)
    word.add_heading(drawing.title, level=1)
    width, height = A3.room_for(drawing.figure)
    shape = word.add_picture(io.BytesIO(draw(drawing.figure)), width=Mm(width), height=Mm(height))
    shape._inline.docPr.set("descr", drawing.told)  # noqa: SLF001 - the library has no alternative text
    shape._inline.docPr.set("title", drawing.title)  # noqa: SLF001


def _element(name: str, **values: str) -> Any:
    from docx.oxml import OxmlElement

    element = OxmlElement(f"w:{name}")
    for key, value in values.items():
        element.set(_w(key), value)
    return element


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
