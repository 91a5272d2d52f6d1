"""What is too much for a room, in numbers; the trio as delivered passes no limit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import trio_format
from trioapp.domain.format_edits import with_cue_at, with_length, with_new_role, with_rounds
from trioapp.domain.format_limits import Limit, Remark, remarks, words_in
from trioapp.domain.format_texts import Part, Spot, spots, with_words
from trioapp.domain.formats import ExerciseFormat, Rounds
from trioapp.domain.instants import Duration
from trioapp.domain.texts import NO_TEXT, Text

BOTH = ("nl", "en")
TRIO = trio_format()


def found(exercise: ExerciseFormat, limit: Limit) -> list[Remark]:
    return [one for one in remarks(exercise, BOTH) if one.limit is limit]


def test_the_trio_passes_no_limit() -> None:
    assert [one for one in remarks(TRIO, BOTH) if not one.is_hint] == []


@pytest.mark.parametrize(
    ("text", "words"), [("", 0), ("Ik zag … Ik hoorde …", 4), ("wie-weet: 2 – 3", 3), ("● ▲ Luister", 1)]
)
def test_words_are_counted_as_people_do(text: str, words: int) -> None:
    assert words_in(text) == words


@pytest.mark.parametrize(
    ("part", "role", "words", "limit", "most"),
    [
        (Part.LINE, "storyteller", 12, Limit.LINE_WORDS, 11),
        (Part.PAIR_LINE, "storyteller", 12, Limit.LINE_WORDS, 11),
        (Part.CUE, "", 16, Limit.QUESTION_WORDS, 15),
        (Part.PHASE_AIM, "", 16, Limit.QUESTION_WORDS, 15),
    ],
)
def test_a_text_with_one_word_too_many_is_found(part: Part, role: str, words: int, limit: Limit, most: int) -> None:
    spot = Spot(part, "ask", role)
    assert found(with_words(TRIO, spot, "nl", "zo " * most), limit) == []
    assert found(with_words(TRIO, spot, "nl", "zo " * words), limit) == [Remark(limit, spot, "nl", words, most)]


def test_a_name_that_is_too_long_for_its_row_is_found() -> None:
    spot = Spot(Part.PHASE_NAME, "ask")
    assert found(with_words(TRIO, spot, "en", "x" * 24), Limit.NAME_LETTERS) == []
    assert found(with_words(TRIO, spot, "en", "x" * 25), Limit.NAME_LETTERS) == [
        Remark(Limit.NAME_LETTERS, spot, "en", 25, 24)
    ]


def test_what_stands_on_one_screen_is_counted_together() -> None:
    wordy = TRIO
    for role in ("storyteller", "interviewer", "observer"):
        wordy = with_words(
            wordy, Spot(Part.LINE, "ask", role), "nl", "een twee drie vier vijf zes zeven acht negen tien"
        )
    assert {one.spot for one in found(wordy, Limit.SCREEN_WORDS)} == {Spot(Part.CUE, "ask", number=2)}
    assert [one.spot for one in found(wordy, Limit.SCREEN_IDEAL)] == [Spot(Part.CUE, "ask", number=1)]
    assert [(one.spot.number, one.count, one.most) for one in found(wordy, Limit.SCREEN_ROWS)] == [(1, 9, 7)]


def test_a_line_on_two_rows_is_a_hint() -> None:
    spot = Spot(Part.LINE, "ask", "observer")
    (hint,) = [one for one in found(with_words(TRIO, spot, "nl", "x" * 43), Limit.ROW_LETTERS) if one.spot == spot]
    assert hint.is_hint
    assert (hint.count, hint.most) == (43, 42)


def test_what_can_not_be_said_in_its_time_is_found() -> None:
    short = with_length(TRIO, "choose", Duration.of(seconds=10))
    dutch = [one for one in found(short, Limit.SCREEN_SHORT) if one.language == "nl"]
    assert dutch == [Remark(Limit.SCREEN_SHORT, Spot(Part.PHASE_AIM, "choose"), "nl", 10, 15)]
    close = with_cue_at(TRIO, "ask", 1, Duration.of(seconds=5))
    assert {one.spot for one in found(close, Limit.SCREEN_SHORT)} == {Spot(Part.CUE, "ask")}


def test_an_exercise_of_more_than_two_hours_is_found_with_all_its_rounds() -> None:
    long = with_length(TRIO, "ask", Duration.of(minutes=40))
    assert found(long, Limit.TOTAL_LONG) == []
    (whole,) = found(with_rounds(long, Rounds.FULL), Limit.TOTAL_LONG)
    assert (whole.count, whole.most) == (3 * 49 * 60 + 120, 7200)


def test_a_language_that_only_some_texts_speak_is_found_and_one_that_none_does_is_a_hint() -> None:
    spot = Spot(Part.LINE, "ask", "observer")
    assert found(with_words(TRIO, spot, "en", ""), Limit.LANGUAGE_MISSING)[0].spot == spot
    dutch = TRIO
    for one in spots(TRIO):
        dutch = with_words(dutch, one, "en", "")
    assert [one.limit for one in remarks(dutch, BOTH) if one.language == "en"] == [Limit.ONE_LANGUAGE]


def test_what_is_empty_and_must_not_be_is_found() -> None:
    nameless = with_new_role(replace(TRIO, aim=NO_TEXT), "role", NO_TEXT)
    assert [one.spot for one in found(nameless, Limit.EMPTY)] == [Spot(Part.AIM), Spot(Part.ROLE_NAME, role="role")]
    assert found(replace(TRIO, aim=Text.of({"nl": "Iets"})), Limit.EMPTY) == []
