"""Words for reports of part two: each field says its own name, and each kind its value."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from trioapp.domain.learning_agenda import QuestionStatus
from trioapp.domain.learning_system import Actor, CheckPoint, LandingPlace, LearningSource, Order, Rhythm, TopicKind
from trioapp.domain.theory_of_change import AssumptionKind, Ground, NodeKind, Standing
from trioapp.services.exporting.canvas_words import CanvasWords

_KINDS = {
    "lands": LandingPlace, "kinds": TopicKind, "orders": Order, "rhythms": Rhythm, "actors": Actor,
    "learning_sources": LearningSource, "points": CheckPoint, "statuses": QuestionStatus, "nodes": NodeKind,
    "assumption_kinds": AssumptionKind, "grounds": Ground, "standings": Standing,
}  # fmt: skip
_WORDS: dict[str, Any] = {
    **{field.name: field.name for field in fields(CanvasWords)},
    **{name: {one: one.value for one in kind} for name, kind in _KINDS.items()},
    "separator": ";",
    "months": tuple(f"maand{number}" for number in range(1, 13)),
    "steps": ("what about", "how", "becomes part"),
    "drawing": "{canvas} as a drawing",
    "drawn": "drawing of {canvas}",
    "if_then": "als {one} dan {other}, omdat {because}",
    "source_line": "Naar NSOB & PBL (2020)",
}
CANVAS_WORDS = CanvasWords(**_WORDS)
