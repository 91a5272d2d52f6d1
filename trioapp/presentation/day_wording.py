"""How a day is written, read and refused in a language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from trioapp.domain.days import typed_day

_MONTHS = range(1, 13)
_EXAMPLE = date(2026, 11, 23)
_MOST_LETTERS = 40
"""Of what was typed no more is said again."""


class DayWording(QObject):
    """Days as plain text, in `language`."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._locale = QLocale(language)

    def written(self, day: date | None) -> str:
        """Such as `23 nov 2026`; nothing for none."""
        return self._locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else ""

    def example(self) -> str:
        """A day as it is typed."""
        return self.written(_EXAMPLE)

    def read(self, typed: str, today: date) -> date | None:
        """The day that was typed; None where it is none. Without a year it is the next such day.

        In figures the month comes first only where the system writes English so.
        """
        is_english = self._locale.language() == QLocale.Language.English
        month_first = is_english and QLocale.system().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
        return typed_day(typed, self._months(), today, day_first=not month_first)

    def refused(self, typed: str) -> str:
        return self.tr("'{typed}' is no date; write it as {example}.").format(
            typed=typed.strip()[:_MOST_LETTERS], example=self.example()
        )

    def _months(self) -> dict[str, int]:
        names: dict[str, int] = {}
        for month in _MONTHS:
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                names[self._locale.monthName(month, form).lower().rstrip(".")] = month
        return names
