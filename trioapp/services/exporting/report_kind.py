"""The kinds of file that a report can be."""

from __future__ import annotations

from enum import StrEnum


class ReportKind(StrEnum):
    """A kind of file; the values stand on the command line (contracts.md)."""

    MARKDOWN = "md"
    PDF = "pdf"
    ACCESSIBLE_PDF = "pdf-ua"
    ODT = "odt"
    DOCX = "docx"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    CALENDAR = "ics"
