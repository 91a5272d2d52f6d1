"""Numbers that may be a BSN: found however they are written, never kept, and others left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.citizen_numbers import citizen_numbers_told, without_citizen_numbers
from trioapp.domain.people import as_list, people_in, people_read
from trioapp.domain.problems import Problem, ProblemKind

A_BSN = "111222333"
"""Passes the eleven-check, and is nobody's."""


def told(what: str, line: int = 1) -> Problem:
    return Problem(ProblemKind.CITIZEN_NUMBERS, "", line, what)


@pytest.mark.parametrize("written", [A_BSN, "1112.22.333", "111 222 333", "111-222-333", f"({A_BSN})", f"x{A_BSN}y"])
def test_it_is_found_however_it_is_written(written: str) -> None:
    assert citizen_numbers_told(f"Naam;nr\nAnna;{written}") == told("2", 2)
    assert all(digits not in without_citizen_numbers(f"Anna {written}") for digits in ("111", "222", "333"))


@pytest.mark.parametrize(
    "other", ["111222334", "06 11122233", "0611122233", "+31 6 11122233", "1112223330", "000000000", "11122233", "2026"]
)
def test_other_numbers_stay(other: str) -> None:
    assert citizen_numbers_told(other) is None
    assert without_citizen_numbers(f"Anna {other}") == f"Anna {other}"


def test_a_column_of_them_is_told_by_its_first_lines_and_none_is_repeated() -> None:
    rows = "\n".join(f"Deelnemer {letter};{A_BSN}" for letter in "abcde")
    read = people_read(f"Naam;BSN\n{rows}", "lijst.csv")
    assert read.left_out == Problem(ProblemKind.CITIZEN_NUMBERS, "lijst.csv", 2, "2, 3, 4, …")
    assert A_BSN not in repr(read)


@given(
    st.lists(
        st.sampled_from([A_BSN, "111", " 222", ".333", "1112", "22333", "Anna", "Team", ";", ",", "\t", "\n", "-"])
    )
)
def test_none_is_in_any_name_or_team(parts: list[str]) -> None:
    assert citizen_numbers_told(as_list(people_in("Naam;Team\n" + "".join(parts)))) is None
