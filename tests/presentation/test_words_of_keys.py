"""Every key has words, in both languages, and no two acts are said alike."""

from __future__ import annotations

from itertools import chain

import pytest

from trioapp.domain.keys import USUAL_KEYS, Action, Place
from trioapp.presentation.keys import GROUPS, KeyWording, key_groups


def test_each_action_stands_in_one_group() -> None:
    assert sorted(chain.from_iterable(GROUPS.values())) == sorted(Action)


def test_all_that_keys_do_is_listed_in_words() -> None:
    groups = key_groups()
    assert len(groups) == len(GROUPS) + len(Place)
    assert all(group.heading and group.rows for group in groups)
    assert all(row.keys and row.words for group in groups for row in group.rows)


def test_no_two_actions_are_said_alike() -> None:
    words = KeyWording()
    assert len({words.does(action) for action in Action}) == len(Action)


def test_a_changed_key_stands_in_the_list() -> None:
    groups = key_groups(USUAL_KEYS.given(Action.BLACK, ("F8", "Ctrl+PgDown")))
    assert [row.keys for group in groups for row in group.rows if row.action is Action.BLACK] == [
        ("F8", "Ctrl+Page Down")
    ]


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Space", "Space"), ("PgDown", "Page Down"), ("Right", "→"), ("Ctrl++", "Ctrl++"), ("+", "+"), ("-", "−"),
     ("Alt+Down", "Alt+↓"), ("Ctrl+-", "Ctrl+−"), ("B", "B")],
)  # fmt: skip
def test_a_key_is_shown_as_it_stands_on_the_keyboard(key: str, shown: str) -> None:
    assert KeyWording().shown(key) == shown
