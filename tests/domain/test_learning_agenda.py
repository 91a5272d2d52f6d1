"""The learning agenda: what may be stubborn, and which question comes up first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus, by_next_moment, seems_stubborn

ASKED = date(2026, 1, 1)
QUESTION = LearningQuestion("q1", 1, "t1", "Wanneer helpt stilte?", ASKED)


@pytest.mark.parametrize(("days", "seems"), [(0, False), (90, False), (91, True), (400, True), (-3, False)])
def test_a_question_that_is_open_for_more_than_ninety_days_may_be_stubborn(days: int, seems: bool) -> None:
    assert seems_stubborn(QUESTION, ASKED + timedelta(days=days)) is seems


@pytest.mark.parametrize("status", [QuestionStatus.PROVISIONAL, QuestionStatus.DROPPED, QuestionStatus.STUBBORN])
def test_it_is_proposed_of_open_questions_only(status: QuestionStatus) -> None:
    assert not seems_stubborn(replace(QUESTION, status=status), ASKED + timedelta(days=900))


def test_the_nearest_moment_comes_first_and_what_has_none_last() -> None:
    questions = (
        QUESTION,
        replace(QUESTION, id="q2", number=2, next_moment=date(2026, 5, 1)),
        replace(QUESTION, id="q3", number=3, next_moment=date(2026, 4, 1)),
        replace(QUESTION, id="q4", number=4, since=date(2025, 12, 1)),
    )
    assert [one.id for one in by_next_moment(questions)] == ["q3", "q2", "q4", "q1"]
