"""What reports call that which was drawn, designed and asked in part two."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QObject

from trioapp.domain.learning_agenda import QuestionStatus
from trioapp.domain.learning_system import Actor, CheckPoint, LandingPlace, LearningSource, Order, Rhythm, TopicKind
from trioapp.domain.theory_of_change import AssumptionKind, Ground, NodeKind, Standing
from trioapp.presentation.agenda_wording import AgendaWording
from trioapp.presentation.system_wording import SystemWording
from trioapp.presentation.theory_wording import TheoryWording
from trioapp.services.exporting.canvas_words import CanvasWords


class CanvasReportWording(QObject):
    """Words as plain text; what kinds of things are called is said by the wording of their part."""

    def words(self, language: str, theory: TheoryWording, system: SystemWording, agenda: AgendaWording) -> CanvasWords:
        return CanvasWords(
            months=_months(language),
            **self._drawn(),
            **self._designed(),
            **self._landing(),
            **self._asked(),
            **_kinds_of_system(system),
            **_kinds_of_theory(theory),
            lands=self._landing_in(system),
            statuses={status: agenda.status(status) for status in QuestionStatus},
        )

    def _drawn(self) -> dict[str, Any]:
        return {
            "separator": self.tr(",", "between the cells of a CSV file"),
            "one_view": self.tr("One view"),
            "other_view": self.tr("The other view"),
            "places": self.tr("How many people stood where, from the one view (1) to the other (5)."),
            "field": self.tr("Adaptive and learning"),
            "adaptive": self.tr("adaptive"),
            "learning": self.tr("learning"),
            "polls": self.tr("Where we stand"),
            "obstacles": self.tr("What makes it hard here"),
            "theory": self.tr("Theory of change"),
            "if_then": self.tr("If {one}, then {other}, because {because}"),
            "assumption": self.tr("Assumption"),
            "assumptions": self.tr("Assumptions"),
            "importance": self.tr("Importance"),
            "uncertainty": self.tr("Uncertainty"),
            "ground": self.tr("Rests on"),
            "standing": self.tr("Standing"),
            "doubter": self.tr("Who doubts it"),
            "counter_example": self.tr("Counter-example"),
            "smallest_test": self.tr("Smallest test"),
        }

    def _designed(self) -> dict[str, Any]:
        return {
            "drawing": self.tr("{canvas}: the drawing"),
            "drawn": self.tr("Drawing of: {canvas}. All that stands in it is also told in the text of the report."),
            "system": self.tr("Learning system"),
            "task": self.tr("Task"),
            "network": self.tr("Network"),
            "group": self.tr("Group"),
            "topic": self.tr("Topic"),
            "kind": self.tr("Kind"),
            "order": self.tr("Order"),
            "who_wants_to_know": self.tr("Who wants to know"),
            "why_now": self.tr("Why now"),
            "form": self.tr("Form of learning"),
            "learns_along": self.tr("Who learns along"),
            "owner": self.tr("Owner"),
            "guide": self.tr("Guide"),
            "first_date": self.tr("First date"),
            "rhythm": self.tr("Rhythm"),
            "sources": self.tr("Sources"),
            "safety": self.tr("Safety"),
            "time_each": self.tr("Time each"),
        }

    def _landing(self) -> dict[str, Any]:
        return {
            "may_adjust": self.tr("Who may adjust"),
            "record": self.tr("Where it is recorded"),
            "pass_on": self.tr("Passed on to"),
            "craft": self.tr("Craft"),
            "accountability": self.tr("Relation to accountability"),
            "sign": self.tr("Sign"),
            "look_back": self.tr("Looking back"),
            "check": self.tr("Four questions"),
        }

    def _asked(self) -> dict[str, Any]:
        return {
            "agenda": self.tr("Learning agenda"),
            "question": self.tr("Learning question"),
            "status": self.tr("Status"),
            "since": self.tr("Since"),
            "next_moment": self.tr("Next moment"),
            "answer": self.tr("Answer"),
            "left_out": self.tr("(name left out)"),
        }

    def _landing_in(self, system: SystemWording) -> dict[LandingPlace, str]:
        return {place: self.tr("Lands in: {place}").format(place=system.place(place)) for place in LandingPlace}


def _months(language: str) -> tuple[str, ...]:
    """Short, as they are written elsewhere in the program."""
    locale = QLocale(language)
    return tuple(locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))


def _kinds_of_system(system: SystemWording) -> dict[str, Any]:
    return {
        "kinds": {kind: system.choice(kind) for kind in TopicKind},
        "orders": {order: system.choice(order) for order in Order},
        "rhythms": {rhythm: system.choice(rhythm) for rhythm in Rhythm},
        "actors": {actor: system.choice(actor) for actor in Actor},
        "learning_sources": {source: system.choice(source) for source in LearningSource},
        "points": {point: system.check(point) for point in CheckPoint},
        "source_line": system.source(),
        "steps": system.parts(),
        "yes": system.yes(),
        "no": system.no(),
    }


def _kinds_of_theory(theory: TheoryWording) -> dict[str, Any]:
    return {
        "nodes": {kind: theory.kind(kind) for kind in NodeKind},
        "assumption_kinds": {kind: theory.assumption_kind(kind) for kind in AssumptionKind},
        "grounds": {ground: theory.ground(ground) for ground in Ground},
        "standings": {standing: theory.standing(standing) for standing in Standing},
    }
