"""A report calls things what the pages call them."""

from __future__ import annotations

from tests.builders import CREATED_MS
from trioapp.domain.learning_system import CheckPoint, LandingPlace, Order, Rhythm
from trioapp.domain.theory_of_change import AssumptionKind, Standing
from trioapp.presentation.wording import Wording


def test_a_report_says_a_day_in_words() -> None:
    assert Wording().report().day(CREATED_MS) == "23 November 2026"


def test_kinds_are_called_what_the_pages_call_them() -> None:
    words, canvas = Wording(), Wording().canvas()
    assert canvas.assumption_kinds[AssumptionKind.WORLDVIEW] == words.theory.assumption_kind(AssumptionKind.WORLDVIEW)
    assert canvas.standings[Standing.FAILED] == words.theory.standing(Standing.FAILED)
    assert canvas.rhythms[Rhythm.MONTH] == words.system.choice(Rhythm.MONTH) == "each month"
    assert canvas.orders[Order.ANEW] == words.system.choice(Order.ANEW)
    assert canvas.points[CheckPoint.EARLY] == words.system.check(CheckPoint.EARLY)
    assert canvas.lands[LandingPlace.ORGANISATION] == "Lands in: Own organisation"
