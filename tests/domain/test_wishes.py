"""Pairs to keep apart or together, as they are written on the command line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.people import people_named
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.wishes import Pair, wishes_named

PEOPLE = people_named(("Anna", "Jansen, Eva", "Björn", "Eva", "de Vries, Bo", "Bo"))
A, JANSEN, BJORN, EVA, DE_VRIES, BO = (person.id for person in PEOPLE)


def found(line: str) -> Pair:
    (pair,) = wishes_named([line], [], PEOPLE).apart
    return pair


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("Anna,Eva", {A, EVA}),
        ("  anna ,  BJÖRN ", {A, BJORN}),
        ("Bjo\u0308rn,Anna", {A, BJORN}),
        ("Anna, Jansen, Eva", {A, JANSEN}),
        ("Jansen, Eva, Anna", {A, JANSEN}),
        ("Jansen, Eva, de Vries, Bo", {JANSEN, DE_VRIES}),
    ],
)
def test_a_name_may_hold_a_comma_itself(line: str, pair: set[str]) -> None:
    assert found(line) == pair


@given(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE))
def test_any_two_people_can_be_named(one: object, other: object) -> None:
    first, second = next(p for p in PEOPLE if p is one), next(p for p in PEOPLE if p is other)
    if first is not second:
        assert found(f"{first.name},{second.name}") == {first.id, second.id}


@pytest.mark.parametrize(
    ("line", "kind", "what", "other"),
    [
        ("Anne,Eva", ProblemKind.PERSON_UNKNOWN, "Anne", "Anna"),
        ("Anna,Björk", ProblemKind.PERSON_UNKNOWN, "Björk", "Björn"),
        ("Anna,%s{}", ProblemKind.PERSON_UNKNOWN, "%s{}", None),
        ("Anna", ProblemKind.PAIR_NOT_TWO, "Anna", ""),
        ("Anna,", ProblemKind.PAIR_NOT_TWO, "Anna,", ""),
        ("Anna,Anna", ProblemKind.PAIR_NOT_TWO, "Anna,Anna", ""),
        ("Anna,Eva,Bo", ProblemKind.PAIR_NOT_TWO, "Anna,Eva,Bo", ""),
        ("", ProblemKind.PAIR_NOT_TWO, "", ""),
    ],
)
def test_what_is_no_pair_of_these_people_is_refused(line: str, kind: ProblemKind, what: str, other: str | None) -> None:
    with pytest.raises(Refused) as refused:
        wishes_named([], [line], PEOPLE)
    (problem,) = refused.value.problems
    assert (problem.kind, problem.what) == (kind, what)
    assert other is None or problem.other == other


def test_a_pair_cannot_be_asked_both_ways_and_every_fault_is_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        wishes_named(["Anna,Bo", "Piet"], ["bo,anna"], PEOPLE)
    assert [problem.kind for problem in refused.value.problems] == [
        ProblemKind.PAIR_NOT_TWO,
        ProblemKind.PAIR_BOTH_WAYS,
    ]
    assert refused.value.problems[1].what == "Anna, Bo"
