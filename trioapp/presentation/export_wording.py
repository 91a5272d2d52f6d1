"""What the program says about making reports of a session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.domain.doubts import Doubt, Why
from trioapp.services.exporting.handing_over import Holding, Preview, Reader
from trioapp.services.exporting.report_kind import ReportKind

_MOST_DOUBTS = 20


class ExportWording(QObject):
    """Words and sentences as plain text."""

    def title(self, session: str) -> str:
        return self.tr("Report of {session}").format(session=session)

    def kind(self, kind: ReportKind, *, is_there: bool = True) -> str:
        """What a kind of file is called, and what it is for; or that it `is_there` only when something is installed."""
        if not is_there:
            return self.tr("PDF, accessible: not in this installation; tick it to read what it needs")
        return {
            ReportKind.PDF: self.tr("PDF: to read, to print and to hand out; canvases on A3"),
            ReportKind.ACCESSIBLE_PDF: self.tr("PDF, accessible: for who has it read aloud (PDF/UA)"),
            ReportKind.DOCX: self.tr("Word (docx): to go on writing in Word"),
            ReportKind.ODT: self.tr("OpenDocument (odt): to go on writing in LibreOffice"),
            ReportKind.XLSX: self.tr("Excel (xlsx): times, seating, harvest and agenda as sheets"),
            ReportKind.CSV: self.tr("CSV: the same tables for any spreadsheet"),
            ReportKind.MARKDOWN: self.tr("Markdown: plain text to paste elsewhere"),
            ReportKind.JSON: self.tr("JSON: everything, for other programs"),
            ReportKind.CALENDAR: self.tr("Calendar (ics): the dates that were agreed on"),
        }[kind]

    def named(self) -> str:
        return self.tr("Names of participants: only for who may have them")

    def with_notes(self) -> str:
        return self.tr("Raw notes and all sentences: for yourself, not to hand out")

    def looking(self) -> str:
        return self.tr("Looking at what is in it …")

    def contents(self, preview: Preview) -> str:
        parts = ", ".join(self._holding(holding, count) for holding, count in preview.holdings)
        held_back = self.tr("%n sentence(s) stay out: not to be shared.", "", preview.held_back)
        what = (
            self.tr("In it: {parts}.").format(parts=parts) if parts else self.tr("There is hardly anything in it yet.")
        )
        return " ".join(filter(None, (what, held_back if preview.held_back else "")))

    def _holding(self, holding: Holding, count: int) -> str:
        if holding is Holding.PEOPLE:
            return self.tr("%n seat(s)", "", count)
        if holding is Holding.TIMES:
            return self.tr("%n time(s)", "", count)
        if holding is Holding.SENTENCES:
            return self.tr("%n sentence(s) of the harvest", "", count)
        if holding is Holding.CANVASES:
            return self.tr("%n canvas(es)", "", count)
        if holding is Holding.QUESTIONS:
            return self.tr("%n learning question(s)", "", count)
        if holding is Holding.NOTES:
            return self.tr("%n raw note(s)", "", count)
        return self.tr("%n date(s)", "", count)

    def reader(self, reader: Reader) -> str:
        return {
            Reader.ANYBODY: self.tr("No names of participants. A trio of three stays recognisable to who was there."),
            Reader.THOSE_WHO_WERE_THERE: self.tr("Names are in it: give it only to who may have them."),
            Reader.TRAINER: self.tr("Raw notes are in it: keep it for yourself."),
        }[reader]

    def doubts(self, doubts: tuple[Doubt, ...]) -> str:
        """Above the words that may be names."""
        return (
            self.tr("%n word(s) may still be a name; look before you hand it out:", "", len(doubts)) if doubts else ""
        )

    def doubt_lines(self, doubts: tuple[Doubt, ...]) -> tuple[str, ...]:
        lines = [f"{one.word} ({self._why(one.why)}): {one.around}" for one in doubts[:_MOST_DOUBTS]]
        left = len(doubts) - len(lines)
        return (*lines, *((self.tr("and %n more", "", left),) if left else ()))

    def _why(self, why: Why) -> str:
        return {
            Why.CONTACT: self.tr("an address or a number"),
            Why.NEAR: self.tr("looks like a name here"),
            Why.INITIALS: self.tr("initials of somebody here"),
            Why.FIRST_NAME: self.tr("a first name"),
            Why.CAPITAL: self.tr("a capital letter"),
        }[why]

    def page_of(self, number: int, count: int) -> str:
        return self.tr("Page {number} of {count}").format(number=number, count=count)

    def laying_out(self) -> str:
        return self.tr("The pages are being made …")

    def choose_folder(self) -> str:
        return self.tr("Where shall the report be saved?")

    def nothing_chosen(self) -> str:
        return self.tr("Tick at least one kind of file.")

    def name(self, kind: ReportKind) -> str:
        """What it is called, without what it is for."""
        return self.kind(kind).partition(":")[0]

    def making(self, name: str, number: int, of: int) -> str:
        return self.tr("{name} is being made ({number} of {of}) …").format(name=name, number=number, of=of)

    def writing(self) -> str:
        return self.tr("Saving …")

    def cancelled(self) -> str:
        return self.tr("Stopped; nothing was saved.")

    def saved(self, names: tuple[str, ...]) -> str:
        return self.tr("Saved: {files}").format(files=", ".join(names))
