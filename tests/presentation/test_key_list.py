"""The keys as one list: those of the page first, and those that somebody seeks."""

from __future__ import annotations

from trioapp.presentation.key_list import KeyLine, key_lines
from trioapp.presentation.keys import KeyGroup, KeyRow

CLOCK = KeyGroup("Clock", (KeyRow(("Space",), "start, pause"), KeyRow((), "nothing has a key here")))
NOTES = KeyGroup("Notes", (KeyRow(("Enter",), "change the note"), KeyRow(("Del", "X"), "delete the note")))


def words(lines: tuple[KeyLine, ...]) -> list[str]:
    return [line.spoken for line in lines]


def test_what_counts_here_comes_first_and_what_has_no_key_is_left_out() -> None:
    assert words(key_lines((CLOCK, NOTES), frozenset({"Notes"}))) == [
        *("Notes", "Enter: change the note", "Del / X: delete the note"),
        *("Clock", "Space: start, pause"),
    ]


def test_words_are_sought_in_what_a_key_does_and_where_and_keys_as_a_whole() -> None:
    groups = (CLOCK, NOTES)
    assert words(key_lines(groups, frozenset(), "note DEL")) == ["Notes", "Del / X: delete the note"]
    assert words(key_lines(groups, frozenset(), "x")) == ["Notes", "Del / X: delete the note"]
    assert words(key_lines(groups, frozenset(), "de note")) == ["Notes", "Del / X: delete the note"]
    assert key_lines(groups, frozenset(), "xyzzy") == ()
