"""The order of the list of sessions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.presentation.session_order import Order, in_order
from trioapp.presentation.sessions_controller import SessionRow


def a_row(name: str, created_ms: int = 0, *, is_sound: bool = True) -> SessionRow:
    return SessionRow(name, f"{name}.trio", name, "", is_sound=is_sound, created_ms=created_ms)


ROWS = (
    a_row("zorgdag", 40),
    a_row("Éven samen", 30),
    a_row("zz", is_sound=False),
    a_row("even Samen", 20),
    a_row("Aa", is_sound=False),
    a_row("Blok 10", 10),
    a_row("blok 9", 5),
)


@pytest.mark.parametrize(
    ("order", "made"),
    [
        (Order.NEWEST, [40, 30, 20, 10, 5]),
        (Order.OLDEST, [5, 10, 20, 30, 40]),
        (Order.NAME, [5, 10, 30, 20, 40]),
    ],
)
def test_sound_sessions_stand_in_that_order_below_those_that_cannot_be_opened(order: Order, made: list[int]) -> None:
    rows = in_order(ROWS, order)
    assert [row.name for row in rows[:2]] == ["Aa", "zz"]
    assert [row.created_ms for row in rows[2:]] == made


rows_of_any_kind = st.lists(st.builds(a_row, st.text(max_size=4), st.integers(0, 5), is_sound=st.booleans()))


@given(rows_of_any_kind, st.sampled_from(Order))
def test_no_row_is_lost_and_what_is_in_order_stays_so(rows: list[SessionRow], order: Order) -> None:
    once = in_order(rows, order)
    assert sorted(once, key=repr) == sorted(rows, key=repr)
    assert [row.is_sound for row in once] == sorted(row.is_sound for row in once)
    made = [row.created_ms for row in once if row.is_sound]
    assert order is Order.NAME or made == sorted(made, reverse=order is Order.NEWEST)
