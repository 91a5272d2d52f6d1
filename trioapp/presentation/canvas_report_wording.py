"""What reports call that which was drawn, designed and asked in part two."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from trioapp.domain.learning_agenda import QuestionStatus
from trioapp.domain.learning_system import Actor, CheckPoint, LandingPlace, LearningSource, Order, Rhythm, TopicKind
from trioapp.domain.theory_of_change import AssumptionKind, Ground, NodeKind, Standing
from trioapp.services.exporting.canvas_words import CanvasWords


class CanvasReportWording(QObject):
    """Words as plain text; those of statuses are the agenda's own."""

    def words(self, statuses: dict[QuestionStatus, str]) -> CanvasWords:
        return CanvasWords(
            **self._drawn(), **self._designed(), **self._landing(), **self._asked(), statuses=statuses, **self._kinds(),
            **self._kinds_of_theory(),
        )  # fmt: skip

    def _drawn(self) -> dict[str, Any]:
        return {
            "separator": self.tr(",", "between the cells of a CSV file"),
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
            "system": self.tr("Learning system"),
            "source_line": self.tr("After NSOB & PBL (2020)"),
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
            "yes": self.tr("yes"),
            "no": self.tr("no"),
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

    def _kinds(self) -> dict[str, Any]:
        return {
            "lands": {
                LandingPlace.NETWORK: self.tr("Lands in the network"),
                LandingPlace.ORGANISATION: self.tr("Lands in the organisation"),
            },
            "kinds": {
                TopicKind.CONTENT: self.tr("content"),
                TopicKind.APPROACH: self.tr("approach"),
                TopicKind.COLLABORATION: self.tr("collaboration and roles"),
                TopicKind.CONDITIONS: self.tr("conditions"),
            },
            "orders": {
                Order.BETTER: self.tr("doing things better"),
                Order.OTHER: self.tr("doing better things"),
                Order.ANEW: self.tr("seeing things otherwise"),
            },
            "rhythms": {
                Rhythm.ONCE: self.tr("once"),
                Rhythm.MONTH: self.tr("every month"),
                Rhythm.QUARTER: self.tr("every quarter"),
                Rhythm.MILESTONE: self.tr("at milestones"),
            },
            "actors": {
                Actor.GOVERNMENTS: self.tr("other governments"),
                Actor.STAKEHOLDERS: self.tr("stakeholders in society"),
                Actor.SCIENCE: self.tr("science"),
                Actor.CONSULTANTS: self.tr("consultants"),
                Actor.CITIZENS: self.tr("citizens"),
                Actor.OWN: self.tr("own organisation"),
            },
        }

    def _kinds_of_theory(self) -> dict[str, Any]:
        return {
            "learning_sources": {
                LearningSource.EXPERIENCE: self.tr("experience"),
                LearningSource.FIGURES: self.tr("figures"),
                LearningSource.STORIES: self.tr("stories"),
                LearningSource.RESEARCH: self.tr("research"),
            },
            "points": {
                CheckPoint.EARLY: self.tr("Do we begin early?"),
                CheckPoint.EVERYBODY: self.tr("Do all parties take part, also those outside government?"),
                CheckPoint.SET_TIMES: self.tr("Do we look back at set times on the way?"),
                CheckPoint.ONE_OWNER: self.tr("Is there one owner across all parties?"),
            },
            "nodes": {
                NodeKind.BOTTLENECK: self.tr("Bottleneck"),
                NodeKind.INPUT: self.tr("Input"),
                NodeKind.ACTIVITY: self.tr("Activity"),
                NodeKind.OUTPUT: self.tr("Output"),
                NodeKind.EFFECT: self.tr("Effect"),
                NodeKind.AIM: self.tr("Aim"),
            },
            "assumption_kinds": {
                AssumptionKind.CAUSAL: self.tr("how it works"),
                AssumptionKind.CONTEXT: self.tr("context"),
                AssumptionKind.WORLDVIEW: self.tr("view of the world"),
            },
            "grounds": {
                Ground.EVIDENCE: self.tr("evidence"),
                Ground.EXPERIENCE: self.tr("experience"),
                Ground.HUNCH: self.tr("a hunch"),
            },
            "standings": {
                Standing.OPEN: self.tr("open"),
                Standing.HOLDS: self.tr("holds"),
                Standing.FAILED: self.tr("does not hold"),
            },
        }
