"""Texts in several languages, and the cleaning of what people type."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.texts import NO_TEXT, Text, alphabetical, begun, folded, plain, plain_line, same_name, shortened

anything = st.text(st.characters())  # lone surrogates among them
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


@pytest.mark.parametrize(
    ("entries", "language", "expected"),
    [
        ({"nl": "Vertellen", "en": "Tell"}, "en", "Tell"),
        ({"nl": "Vertellen", "en": "Tell"}, "nl", "Vertellen"),
        ({"nl": "Vertellen", "en": "Tell"}, "fr", "Vertellen"),
        ({"en": "Tell"}, "nl", "Tell"),
        ({}, "nl", ""),
    ],
)
def test_a_text_falls_back_to_the_language_it_was_first_written_in(
    entries: dict[str, str], language: str, expected: str
) -> None:
    assert Text.of(entries).in_language(language) == expected
    assert Text.of(entries).languages == tuple(entries)


def test_no_text_has_no_language() -> None:
    assert NO_TEXT.languages == ()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a\0b", "ab"),
        ("a\x1b[31mb", "a[31mb"),
        ("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive"),
        ("\u202eanna\u202c", "anna"),
        ("\ud800Anna", "\ufffdAnna"),
        ("Anna\udfff", "Anna\ufffd"),
        ("\ud83d\ude00", "😀"),
        ("Zoë <b>&amp;</b>", "Zoë <b>&amp;</b>"),
    ],
)
def test_what_is_typed_keeps_its_words_and_loses_what_cannot_be_shown(typed: str, expected: str) -> None:
    assert plain(typed) == expected


@given(anything)
def test_plain_text_can_be_stored_and_cannot_turn_a_line_around(typed: str) -> None:
    clean = plain(typed)
    clean.encode("utf-8")
    assert not any(c in BIDI or (unicodedata.category(c) == "Cc" and c not in "\n\t") for c in clean)
    assert plain(clean) == clean


@given(anything)
def test_a_plain_line_is_one_line_with_single_spaces(typed: str) -> None:
    line = plain_line(typed)
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
    assert "  " not in line


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zoë", "Zoe\u0308"), ("VAN DER BERG", "van der  Berg"), ("Anna", " anna\u200e "), ("Strauß", "STRAUSS")],
)
def test_two_spellings_of_one_name_are_equal(one: str, other: str) -> None:
    assert same_name(one) == same_name(other)


def test_other_names_are_not() -> None:
    assert same_name("Anna") != same_name("Anne")


def test_texts_are_sorted_without_regard_to_capitals_and_accents_and_numbers_by_their_size() -> None:
    names = ["dag 10", "Één dag", "Dag 2", "zorg", "Eerste", "ärzte", "Bram", "Dag 2b", "٣ dagen", "Łódź", "日本"]
    sorted_names = sorted(names, key=alphabetical)
    assert sorted_names[:8] == ["ärzte", "Bram", "Dag 2", "Dag 2b", "dag 10", "Één dag", "Eerste", "zorg"]
    assert set(sorted_names) == set(names)


@given(anything, anything)
def test_two_texts_that_are_sought_alike_stand_side_by_side(one: str, other: str) -> None:
    assert (alphabetical(one) == alphabetical(other)) >= (folded(one) == folded(other))


def test_a_long_text_says_that_there_is_more_of_it() -> None:
    assert [begun("een twee drie", most) for most in (13, 9, 8, 2)] == [
        "een twee drie",
        "een twee …",
        "een twee …",
        "ee…",
    ]
    assert (shortened("een twee", 8), shortened("een twee drie", 9)) == ("een twee", "een twee…")
