"""What a report of a session calls what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject

from trioapp.domain.harvest import Level, Tone
from trioapp.domain.marks import Mark
from trioapp.domain.observation import NoteKind
from trioapp.services.exporting.report_words import ReportWords

if TYPE_CHECKING:
    from trioapp.presentation.wording import Wording


class ReportWording(QObject):
    """Words as plain text; what kinds of things are called is said by the wording of their part."""

    def words(self, words: Wording) -> ReportWords:
        return ReportWords(
            language=words.language,
            months=tuple(map(QLocale(words.language).monthName, range(1, 13))),
            **self._of_times(),
            **self._of_notes(words),
            **self._of_harvest(words),
            **self._of_itself(),
            canvas=words.canvas(),
        )

    def _of_times(self) -> dict[str, Any]:
        return {
            "aim": self.tr("Aim"),
            "times": self.tr("How the time went"),
            "phase": self.tr("Phase"),
            "round": self.tr("Round"),
            "planned": self.tr("Planned"),
            "took": self.tr("Took"),
            "paused": self.tr("Paused"),
            "started": self.tr("Started"),
            "ended": self.tr("Ended"),
            "no_run": self.tr("The exercise has not been started."),
            "lengths": self.tr("Lengths in minutes and seconds."),
            "trios": self.tr("Who sat with whom"),
            "trio": self.tr("Trio"),
            "group": self.tr("Group"),
            "person": self.tr("Person"),
            "role": self.tr("Role"),
        }

    def _of_notes(self, words: Wording) -> dict[str, Any]:
        return {
            "notes": self.tr("Observations"),
            "note": self.tr("Note"),
            "moment": self.tr("Moment"),
            "mark": self.tr("Mark"),
            "kind": self.tr("Kind"),
            "heading": self.tr("Heading"),
            "before_start": words.outside_the_run(0),
            "afterwards": words.outside_the_run(1),
            "marks": {mark: words.mark(mark) for mark in Mark},
            "kinds": {kind: words.note_kind(kind) for kind in NoteKind},
        }

    def _of_harvest(self, words: Wording) -> dict[str, Any]:
        harvest = words.harvest
        return {
            "harvest": harvest.title(),
            "sentence": self.tr("Sentence"),
            "theme": self.tr("Theme"),
            "tone": self.tr("Good or hard"),
            "level": self.tr("About whom"),
            "may_share": self.tr("May be shared"),
            "no_theme": harvest.no_theme(),
            "not_shared": harvest.not_shared(),
            "tones": {tone: harvest.tone(tone) for tone in Tone},
            "levels": {level: harvest.level(level) for level in Level},
        }

    def _of_itself(self) -> dict[str, Any]:
        return {
            "about": self.tr("About this report"),
            "anonymous": self.tr(
                "Names have been left out. A trio of three people stays recognisable to those who were there."
            ),
            "named": self.tr("Names of participants are in this report: give it only to who may have them."),
            "nothing_given": self.tr("There are no sentences, canvases or notes in this report."),
            "stay_until": self.tr("On the trainer's laptop, names and raw notes are wiped on {day}."),
            "stay": self.tr("On the trainer's laptop, names and raw notes stay until the trainer deletes them."),
            "source": self.tr("Source"),
        }
