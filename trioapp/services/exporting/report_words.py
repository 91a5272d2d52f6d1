"""The words of a report in one language."""

from __future__ import annotations

from collections.abc import Mapping

from trioapp.domain.harvest import Level, Tone
from trioapp.domain.marks import Mark
from trioapp.domain.numerals import local_time
from trioapp.domain.observation import NoteKind
from trioapp.domain.values import dataclass
from trioapp.services.exporting.canvas_words import CanvasWords


@dataclass(frozen=True, slots=True)
class ReportWords:
    """`language` chooses those of the exercise itself; `months` are their names from January on."""

    language: str
    months: tuple[str, ...]
    aim: str
    times: str
    phase: str
    round: str
    planned: str
    took: str
    paused: str
    started: str
    ended: str
    trios: str
    trio: str
    group: str
    person: str
    role: str
    notes: str
    note: str
    moment: str
    mark: str
    kind: str
    heading: str
    no_run: str
    before_start: str
    afterwards: str
    about: str
    """Above what is said of the report itself."""
    anonymous: str
    named: str
    stay_until: str
    """How long names and notes stay on the laptop, with a place for `day`."""
    stay: str
    """The same where they stay until somebody deletes them."""
    source: str
    marks: Mapping[Mark, str]
    kinds: Mapping[NoteKind, str]
    harvest: str
    sentence: str
    theme: str
    tone: str
    level: str
    may_share: str
    no_theme: str
    not_shared: str
    tones: Mapping[Tone, str]
    levels: Mapping[Level, str]
    canvas: CanvasWords

    def day(self, wall_ms: int) -> str:
        """A date such as `23 november 2026`."""
        day = local_time(wall_ms)
        return f"{day.day} {self.months[day.month - 1]} {day.year}"
