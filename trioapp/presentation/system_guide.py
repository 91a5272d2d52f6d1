"""The guiding questions of the learning system, one for each screen, and which fields each of them fills."""

from __future__ import annotations

from enum import StrEnum

QUESTIONS_EACH = 4
"""Guiding questions in each of the three parts (method.md §D1)."""


class Guiding(StrEnum):
    """A question to the room, in the order in which they are asked."""

    NOT_KNOWN = "not_known"
    COMES_BACK = "comes_back"
    RIGHT_THING = "right_thing"
    OTHERWISE = "otherwise"
    TRY_OUT = "try_out"
    WITH_WHOM = "with_whom"
    STEP_BACK = "step_back"
    SAFE = "safe"
    WHICH_TABLE = "which_table"
    WHO_MAY = "who_may"
    STAYS = "stays"
    ACCOUNT = "account"

    @property
    def part(self) -> int:
        """Which of the three parts it belongs to, from 0."""
        return GUIDING.index(self) // QUESTIONS_EACH


GUIDING = tuple(Guiding)
OVERVIEW, CHECK = len(GUIDING), len(GUIDING) + 1
"""The steps behind the questions: the whole canvas, and the four questions at the end."""
STEPS = CHECK + 1
FILLS: dict[Guiding, frozenset[str]] = {
    Guiding.NOT_KNOWN: frozenset({"title", "question"}),
    Guiding.COMES_BACK: frozenset({"title", "why_now"}),
    Guiding.RIGHT_THING: frozenset({"kind", "order"}),
    Guiding.OTHERWISE: frozenset({"who_wants_to_know", "dots"}),
    Guiding.TRY_OUT: frozenset({"exercise", "name", "sources"}),
    Guiding.WITH_WHOM: frozenset({"actors", "others", "owner", "guide"}),
    Guiding.STEP_BACK: frozenset({"rhythm", "first_date", "time_each"}),
    Guiding.SAFE: frozenset({"safety"}),
    Guiding.WHICH_TABLE: frozenset({"table"}),
    Guiding.WHO_MAY: frozenset({"may_adjust"}),
    Guiding.STAYS: frozenset({"record", "pass_on", "craft"}),
    Guiding.ACCOUNT: frozenset({"accountability", "sign", "look_back"}),
}
"""The rows of a card, by their keys, that an answer goes into."""
ADDING_TOPICS = frozenset({Guiding.NOT_KNOWN, Guiding.COMES_BACK})
