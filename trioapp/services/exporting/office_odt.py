"""A report as an OpenDocument text: real headings, lists and tables with header rows, its language and title set."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
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
from trioapp.domain.numerals import local_time
from trioapp.domain.paper import A3, A4, Inks, Paper, shares_of_width
from trioapp.services.exporting.languages import place_of
from trioapp.services.exporting.office_docx import Draw

if TYPE_CHECKING:
    from odfdo import Document as OdfDocument
    from odfdo import Element

_FONT = "Liberation Sans"
"""It looks as Arial does where it is not there."""
_NAMED_STYLES = """
<style:style style:name="Title" style:display-name="Title" style:family="paragraph" style:class="chapter"
  style:parent-style-name="Standard" style:next-style-name="Text_20_body">
  <style:paragraph-properties fo:margin-bottom="0.3cm"/>
  <style:text-properties fo:font-size="22pt" fo:font-weight="bold" fo:color="{accent}"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph"
  style:class="extra" style:parent-style-name="Standard"/>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph"
  style:class="extra" style:parent-style-name="Table_20_Contents">
  <style:text-properties fo:font-weight="bold"/></style:style>
"""
"""Those that office programs know, where the library's own document has none."""
_STYLES = """
<style:style style:name="TrioBold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="TrioQuiet" style:family="paragraph" style:parent-style-name="Text_20_body">
  <style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="TrioDrawing" style:family="paragraph" style:parent-style-name="Heading_20_1"
  style:master-page-name="TrioA3"><style:paragraph-properties style:page-number="auto"/></style:style>
<style:style style:name="TrioTable" style:family="table">
  <style:table-properties table:align="margins" fo:margin-bottom="0.4cm"/></style:style>
<style:style style:name="TrioCell" style:family="table-cell">
  <style:table-cell-properties fo:border="none" fo:border-bottom="0.75pt solid {line}"
  fo:padding="0.1cm"/></style:style>
<style:style style:name="TrioRow" style:family="table-row">
  <style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="TrioHeadCell" style:family="table-cell">
  <style:table-cell-properties fo:border="none" fo:border-bottom="0.75pt solid {line}" fo:padding="0.1cm"
  fo:background-color="{tint}"/></style:style>
<text:list-style style:name="TrioList"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
  <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
  <style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.8cm"/>
  </style:list-level-properties></text:list-level-style-bullet></text:list-style>
"""
_PAGE = """
<style:page-layout style:name="{name}">
  <style:page-layout-properties fo:page-width="{width}mm" fo:page-height="{height}mm"
  style:print-orientation="{way}" fo:margin="{margin}mm"/>
  <style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style>
</style:page-layout>
"""
_FOOT = """
<style:footer><text:p text:style-name="{style}"><text:title/><text:tab/>
<text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count>
</text:p></style:footer>
"""
_FOOT_STYLE = """
<style:style style:name="{style}" style:family="paragraph" style:parent-style-name="Footer">
<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="{width}mm" style:type="right"/>
</style:tab-stops></style:paragraph-properties>
<style:text-properties fo:font-size="9pt" fo:color="{quiet}"/></style:style>
"""


def as_odt(document: Document, draw: Draw, inks: Inks) -> bytes:
    from odfdo import Document as new_document  # no start should wait for it  # noqa: N813
    from odfdo import Paragraph as OdfParagraph

    odf = new_document("text")
    body = odf.body
    body.clear()
    _sign(odf, document)
    _lay_out_pages(odf, document, inks)
    _dress(odf, inks)
    body.append(OdfParagraph(document.title, style="Title"))
    for number, part in enumerate(document.text, 1):
        for element in _elements(part, odf, number):
            body.append(element)
    for number, drawing in enumerate(document.drawings, 1):
        _add_drawing(odf, drawing, draw, number)
    written = io.BytesIO()
    odf.save(written, pretty=False)
    return written.getvalue()


def _sign(odf: OdfDocument, document: Document) -> None:
    made: datetime = local_time(document.made_ms).replace(tzinfo=None, microsecond=0)
    odf.meta.title, odf.meta.language = document.title, document.language
    odf.meta.creation_date = odf.meta.date = made
    for style in odf.get_part("styles.xml").get_elements("//style:default-style/style:text-properties"):  # type: ignore[union-attr]
        style.set_attribute("fo:language", document.language)
        style.set_attribute("fo:country", place_of(document.language))
        style.set_attribute("style:font-name", _FONT)


def _lay_out_pages(odf: OdfDocument, document: Document, inks: Inks) -> None:
    """A4 for the text, A3 lying on its side for drawings, and each with what it is a page of and its number."""
    styles, contents = odf.get_part("styles.xml"), odf.get_part("content.xml")
    automatic: Any = styles.get_element("//office:automatic-styles")  # type: ignore[union-attr]
    masters: Any = styles.get_element("//office:master-styles")  # type: ignore[union-attr]
    for name, paper in (("TrioA4Page", A4), ("TrioA3Page", A3)):
        automatic.append(_page(name, paper))
    standard: Any = masters.get_element("style:master-page[@style:name='Standard']")
    standard.set_attribute("style:page-layout-name", "TrioA4Page")
    wide = _made('<style:master-page style:name="TrioA3" style:page-layout-name="TrioA3Page"/>')
    masters.append(wide)
    for page, paper in ((standard, A4), (wide, A3)):
        name = f"TrioFoot{paper.width_mm:.0f}"
        width = paper.width_mm - 2 * paper.margin_mm
        automatic.append(_made(_FOOT_STYLE.format(style=name, width=width, quiet=inks.quiet)))
        foot = _made(_FOOT.format(style=name))
        title: Any = foot.get_element("//text:title")
        title.text = document.title
        page.append(foot)
    for part, name, added in ((styles, "office:styles", _NAMED_STYLES), (contents, "office:automatic-styles", _STYLES)):
        own: Any = part.get_element(f"//{name}")  # type: ignore[union-attr]
        for style in _made(f"<{name}>{_coloured(added, inks)}</{name}>").children:
            own.append(style)
    for level in styles.get_elements("//text:outline-level-style"):  # type: ignore[union-attr]
        for numbering in ("style:num-format", "style:num-suffix", "loext:num-list-format"):
            level.set_attribute(numbering, "")


def _coloured(styles: str, inks: Inks) -> str:
    return styles.format(accent=inks.accent, line=inks.line, tint=inks.tint)


def _dress(odf: OdfDocument, inks: Inks) -> None:
    """Sizes and colours of headings."""
    looks = {"Heading_20_1": ("15pt", inks.accent), "Heading_20_2": ("12pt", inks.text)}
    for name, (size, colour) in looks.items():
        found: Any = odf.get_part("styles.xml").get_element(f"//style:style[@style:name='{name}']")  # type: ignore[union-attr]
        letters: Any = found.get_element("style:text-properties")
        for key, value in (("size", size), ("style", "normal"), ("weight", "bold")):
            letters.set_attribute(f"fo:font-{key}", value)
        letters.set_attribute("fo:color", colour)


def _page(name: str, paper: Paper) -> Element:
    way = "landscape" if paper.width_mm > paper.height_mm else "portrait"
    size = {"width": paper.width_mm, "height": paper.height_mm, "margin": paper.margin_mm}
    return _made(_PAGE.format(name=name, way=way, **size))


def _made(text: str) -> Element:
    from odfdo import Element

    return Element.from_tag(
        "".join(line.strip() + " " for line in text.strip().splitlines()).strip().replace("> <", "><")
    )


def _elements(part: TextPart, odf: OdfDocument, number: int) -> Iterator[Element]:
    from odfdo import List, ListItem, Span
    from odfdo import Paragraph as OdfParagraph

    match part:
        case Heading(level, text):
            yield _heading(level - 1, text, f"Heading_20_{level - 1}")
        case Paragraph(text, label, is_quiet):
            paragraph = OdfParagraph("", style="TrioQuiet" if is_quiet else "Text_20_body")
            if label:
                paragraph.append(Span(f"{label}: ", style="TrioBold"))
            paragraph.append(text)
            yield paragraph
        case BulletList(items):
            bullets = List(style="TrioList")
            for item in items:
                bullets.append(ListItem(item))
            yield bullets
        case TableBlock():
            yield _table(part, odf, number)


def _heading(level: int, text: str, style: str) -> Element:
    from odfdo import Header

    heading = Header(level, text)
    heading.set_attribute("text:style-name", style)
    return heading


def _table(block: TableBlock, odf: OdfDocument, number: int) -> Element:
    """Its header row is repeated on each page."""
    from odfdo import Element

    table = _made(f'<table:table table:name="Table{number}" table:style-name="TrioTable"/>')
    title = Element.from_tag("table:title")
    title.text = block.about
    table.append(title)
    own: Any = odf.get_part("content.xml").get_element("//office:automatic-styles")  # type: ignore[union-attr]
    for place, share in enumerate(shares_of_width(block)):
        name = f"TrioTable{number}.{place}"
        width = f'<style:table-column-properties style:rel-column-width="{round(share * 65535)}*"/>'
        own.append(_made(f'<style:style style:name="{name}" style:family="table-column">{width}</style:style>'))
        table.append(_made(f'<table:table-column table:style-name="{name}"/>'))
    head = Element.from_tag("table:table-header-rows")
    head.append(_row(block.header, "Table_20_Heading", "TrioHeadCell"))
    table.append(head)
    for row in block.rows:
        table.append(_row(row, "Table_20_Contents", "TrioCell"))
    return table


def _row(cells: tuple[str, ...], style: str, look: str) -> Element:
    from odfdo import Paragraph as OdfParagraph

    row = _made('<table:table-row table:style-name="TrioRow"/>')
    for text in cells:
        cell = _made(f'<table:table-cell table:style-name="{look}" office:value-type="string"/>')
        cell.append(OdfParagraph(text, style=style))
        row.append(cell)
    return row


def _add_drawing(odf: OdfDocument, drawing: Drawing, draw: Draw, number: int) -> None:
    from odfdo import Element, Frame
    from odfdo import Paragraph as OdfParagraph

    width, height = A3.room_for(drawing.figure)
    place = odf.add_file(io.BytesIO(draw(drawing.figure)))
    odf.manifest.set_media_type(place, "image/png")
    frame = Frame.image_frame(
        place, name=f"Drawing{number}", size=(f"{width:.1f}mm", f"{height:.1f}mm"), anchor_type="as-char"
    )
    for name, text in (("svg:title", drawing.title), ("svg:desc", drawing.told)):
        told = Element.from_tag(name)
        told.text = text
        frame.append(told)
    paragraph = OdfParagraph("", style="Text_20_body")
    paragraph.append(frame)
    odf.body.append(_heading(1, drawing.title, "TrioDrawing"))
    odf.body.append(paragraph)
