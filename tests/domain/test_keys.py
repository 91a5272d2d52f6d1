"""Keys: each does one thing, whatever is given to what, and those of a clicker are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.keys import (
    CLICKER,
    PLACES,
    USUAL,
    USUAL_KEYS,
    Action,
    Chance,
    Keys,
    chance,
    meeting,
    tidy_key,
)

KEYS = st.sampled_from(
    sorted({key for keys in USUAL.values() for key in keys} | {"J", "F8", "Ctrl+U", "Shift+B", "Up"})
)
"""Few, so that they meet each other."""


def changes() -> st.SearchStrategy[list[tuple[str, Action, str]]]:
    act = st.sampled_from(["given", "swapped", "usual"])
    return st.lists(st.tuples(act, st.sampled_from(Action), KEYS), max_size=12)


def after(steps: list[tuple[str, Action, str]]) -> Keys:
    keys = USUAL_KEYS
    for act, action, key in steps:
        if act == "given":
            keys = keys.given(action, (key,))
        elif act == "swapped":
            keys = keys.swapped(action, key)
        else:
            keys = keys.usual(action)
    return keys


@given(changes())
def test_no_key_ever_does_two_things(steps: list[tuple[str, Action, str]]) -> None:
    held = [key for _, keys in after(steps) for key in keys]
    assert len(held) == len(set(held))


@given(changes(), st.sampled_from(Action), KEYS)
def test_a_key_does_what_it_was_given_to(steps: list[tuple[str, Action, str]], action: Action, key: str) -> None:
    before = after(steps)
    assert before.given(action, (key,)).holder(key) is action
    assert before.swapped(action, key).holder(key) is action


@given(changes(), st.sampled_from(Action), KEYS)
def test_a_swap_leaves_no_act_without_a_key_that_had_one(
    steps: list[tuple[str, Action, str]], action: Action, key: str
) -> None:
    before = after(steps)
    swapped = before.swapped(action, key)
    if before.of(action):
        assert all(swapped.of(other) for other, keys in before if keys)


@given(changes())
def test_only_what_is_other_than_usual_is_remembered(steps: list[tuple[str, Action, str]]) -> None:
    keys = after(steps)
    assert all(held != USUAL[action] for action, held in keys.changed)
    back = keys
    for action in Action:
        back = back.usual(action)
    assert back == USUAL_KEYS


def test_the_usual_keys_meet_nothing() -> None:
    assert after([("usual", action, "") for action in Action]) == USUAL_KEYS
    assert not [key for action, keys in USUAL_KEYS for key in keys if meeting(action, key)]


@pytest.mark.parametrize(
    ("action", "key", "act"),
    [
        (Action.SOUND, "Ctrl+1", "trio"),
        (Action.NEXT, "Del", "delete"),
        (Action.BLACK, "Z", "take_back"),
        (Action.BRIEF, "Tab", "go"),
        (Action.FREEZE, "Return", "finish"),
    ],
)
def test_a_key_that_a_page_needs_is_known(action: Action, key: str, act: str) -> None:
    own = meeting(action, key)
    assert own is not None
    assert own.act == act


def test_a_key_that_no_page_needs_meanwhile_is_free() -> None:
    assert meeting(Action.SOUND, "Z") is None
    assert meeting(Action.NEXT, "F8") is None


def test_the_usual_keys_count_where_they_always_did() -> None:
    found = {key: chance(action, key) for action, keys in USUAL_KEYS for key in keys}
    assert {key for key, where in found.items() if where is Chance.TURNING} == {"PgDown", "PgUp"}
    assert {key for key, where in found.items() if where is Chance.CLICKER} == {"Right", "Left", "F5"}
    assert {key for key, where in found.items() if where is Chance.BLACK} == {"B", "."}
    assert {key for key, where in found.items() if where is Chance.SPACE} == {"Space"}
    assert {key for key, where in found.items() if where is Chance.ALWAYS} == {"Esc", "?", "F1"}


def test_a_letter_counts_only_where_letters_do() -> None:
    for action in (Action.NEXT, Action.START, Action.HELP, Action.LEAVE, Action.SOUND):
        assert chance(action, "J") is Chance.LETTERS
        assert chance(action, "Shift+J") is Chance.LETTERS
        assert chance(action, "Space") is Chance.SPACE


def test_what_a_clicker_loses_is_told() -> None:
    assert USUAL_KEYS.lost_by_clicker(Action.NEXT) == ()
    assert USUAL_KEYS.given(Action.NEXT, ("F8", "Right")).lost_by_clicker(Action.NEXT) == ("PgDown",)
    assert USUAL_KEYS.given(Action.SOUND, ("F8",)).lost_by_clicker(Action.SOUND) == ()
    assert all(set(keys) <= set(USUAL[action]) for action, keys in CLICKER.items())


@pytest.mark.parametrize(
    ("written", "key"),
    [("ctrl+shift+z", "Ctrl+Shift+Z"), ("Page Down", "PgDown"), ("pgdown", "PgDown"), ("b", "B"), ("+", "+"),
     ("Ctrl++", "Ctrl++"), ("shift+?", "?"), ("Shift+b", "Shift+B"), (" Esc ", "Esc"), ("alt+ctrl+1", "Ctrl+Alt+1"),
     ("é", "É"), (" ", ""), ("", ""), ("Ctrl+", "Ctrl++"), ("Hyper+B", ""), ("abc", ""), ("ß", ""), ("Ctrl+Ctrl", "")],
)  # fmt: skip
def test_a_key_is_spelled_in_one_way(written: str, key: str) -> None:
    assert tidy_key(written) == key


@given(st.text(max_size=12))
def test_any_text_is_a_key_or_none(text: str) -> None:
    assert tidy_key(tidy_key(text)) == tidy_key(text)


def test_all_keys_are_spelled_so() -> None:
    every = [key for keys in USUAL.values() for key in keys] + [key for own in PLACES for key in own.keys]
    assert [key for key in every if tidy_key(key) != key] == []
