"""Whatever is done to an exercise, what comes of it can be written down and read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import trio_format
from trioapp.domain import format_edits as edits
from trioapp.domain.format_texts import (
    MOST_LETTERS,
    NOT_SAID,
    Part,
    Spot,
    filled,
    gaps,
    letters,
    said,
    spots,
    text_at,
    with_words,
)
from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat, Phase, Rounds, Shape
from trioapp.domain.group_size import GroupSize
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.marks import Mark
from trioapp.domain.problems import Refused
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.storage.format_file import LARGEST_FORMAT, parse_format
from trioapp.storage.format_writing import format_text

Edit = Callable[[ExerciseFormat], ExerciseFormat]
TRIO = edits.sound(trio_format())
NASTY = ("", " ", "Vertel", "a\x00b\ud800", "\u202etxet", 'aan"halings\\teken', "twee\nregels\ttab", "é" * 60, "𝄞" * 40)
MINUTE = Duration.of(minutes=1)


def read_again(exercise: ExerciseFormat) -> ExerciseFormat:
    return parse_format(format_text(edits.tidied(exercise)))


def phase(exercise: ExerciseFormat, phase_id: str) -> Phase:
    return exercise.phase(phase_id)


def seconds(amount: float) -> Duration:
    return Duration.of(seconds=amount)


times = st.one_of(
    st.integers(-(10**9), 10**9).map(Duration),
    st.integers(-5, 700).map(seconds),
    st.integers(-2, 900).map(lambda m: Duration.of(minutes=m)),
)
words = st.one_of(st.sampled_from(NASTY), st.text(max_size=30))
languages = st.sampled_from(["nl", "en"])


@st.composite
def an_edit(draw: st.DrawFn, exercise: ExerciseFormat) -> ExerciseFormat:
    """The exercise after something that could be done to it, sensible or not."""
    some_phase = draw(st.sampled_from([*(one.id for one in exercise.phases), CHANGE_OVER, "nobody"]))
    some_role = draw(st.sampled_from([*exercise.role_ids, "nobody"]))
    number, by, flag, time = draw(st.integers(-1, 5)), draw(st.integers(-9, 9)), draw(st.booleans()), draw(times)
    spot = draw(
        st.sampled_from([*spots(exercise), Spot(Part.LINE, "nobody", "x"), Spot(Part.CUE, some_phase, number=9)])
    )
    name = Text.of({"nl": "Nieuw"}) if flag else NO_TEXT
    sizes = draw(st.tuples(*[st.integers(-3, 40)] * 5))
    possible: list[Edit] = [
        lambda e: with_words(e, spot, draw(languages), draw(words)),
        lambda e: edits.with_new_phase(e, edits.free_id("phase", [one.id for one in e.phases]), name, some_phase),
        lambda e: edits.with_phase_twice(e, some_phase, edits.free_id(some_phase, [one.id for one in e.phases])),
        lambda e: edits.with_phase_moved(e, some_phase, draw(st.sampled_from(["", *(one.id for one in e.phases)]))),
        lambda e: edits.with_phase_shifted(e, some_phase, by),
        lambda e: edits.without_phase(e, some_phase),
        lambda e: edits.with_length(e, some_phase, time),
        lambda e: edits.with_floor(e, some_phase, time),
        lambda e: edits.with_compact(e, some_phase, time if flag else None),
        lambda e: edits.with_closing(e, some_phase, time),
        lambda e: edits.with_quiet(e, some_phase, is_quiet=flag),
        lambda e: edits.with_once(e, some_phase, comes_once=flag),
        lambda e: edits.with_new_cue(e, some_phase),
        lambda e: edits.with_cue_at(e, some_phase, number, time),
        lambda e: edits.without_cue(e, some_phase, number),
        lambda e: edits.with_new_watch(e, some_phase),
        lambda e: edits.without_watch(e, some_phase, number),
        lambda e: edits.with_new_role(e, edits.free_id("role", e.role_ids), name),
        lambda e: edits.without_role(e, some_role),
        lambda e: edits.with_role_shifted(e, some_role, by),
        lambda e: edits.with_shape(e, some_role, draw(st.sampled_from(Shape))),
        lambda e: edits.with_extra(e, some_role, is_extra=flag),
        lambda e: edits.with_change_over(e, name if flag else None),
        lambda e: edits.with_rounds(e, draw(st.sampled_from(Rounds))),
        lambda e: edits.with_group(e, GroupSize(sizes[0], sizes[1], sizes[2], sizes[3:])),
        lambda e: edits.with_mark(e, draw(st.sampled_from(Mark)), is_used=flag),
        edits.with_new_heading,
        lambda e: edits.without_heading(e, number),
        lambda e: edits.with_source_licence(e, draw(words)),
        lambda e: edits.with_checked_on(e, date(2026, 1, 31) if flag else None),
        lambda e: edits.sound(replace(e, seats=draw(st.sampled_from([(), (*e.role_ids, e.role_ids[0])])))),
    ]  # fmt: skip
    return draw(st.sampled_from(possible))(exercise)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data(), count=st.integers(1, 25))
def test_after_any_edits_a_file_is_sound_unless_words_are_missing(data: st.DataObject, count: int) -> None:
    exercise = TRIO
    for _ in range(count):
        exercise = data.draw(an_edit(exercise))
    if gaps(exercise):
        with pytest.raises(Refused):
            read_again(exercise)
    exercise = filled(exercise, TRIO)
    assert not gaps(exercise)
    assert read_again(exercise) == edits.tidied(exercise)


def test_an_exercise_as_large_as_can_be_fits_in_a_file() -> None:
    exercise = TRIO
    for number in range(40):
        exercise = edits.with_new_phase(exercise, f"phase-{number}", Text.of({"nl": "é"}))
        exercise = edits.with_new_role(exercise, f"role-{number}", Text.of({"nl": "é"}))
        for one in exercise.phases:
            exercise = edits.with_new_watch(edits.with_new_cue(exercise, one.id), one.id)
    assert len(exercise.phases) == edits.MOST_PHASES
    for spot in tuple(spots(exercise)):
        if not text_at(exercise, spot).entries:
            exercise = with_words(exercise, spot, "nl", "𝄞" * 14)
    exercise = with_words(exercise, Spot(Part.FOR_TRAINER), "en", "𝄞" * 100_000)
    assert letters(exercise) <= MOST_LETTERS
    assert len(format_text(edits.tidied(exercise)).encode()) < LARGEST_FORMAT
    assert edits.with_phase_twice(exercise, "ask", "ask-2") == exercise


def test_a_phase_with_more_words_than_there_is_room_for_is_not_made_twice() -> None:
    wordy = with_words(TRIO, Spot(Part.PHASE_FOR_TRAINER, "ask"), "nl", "x" * 9_000)
    twice = edits.with_phase_twice(wordy, "ask", "ask-2")
    assert twice != wordy
    assert edits.with_phase_twice(twice, "ask", "ask-3") == twice


# -- phases


def test_a_phase_is_added_behind_another_one_and_made_twice() -> None:
    more = edits.with_new_phase(TRIO, "phase", Text.of({"nl": "Nieuw"}), "tell")
    assert [one.id for one in more.phases] == ["choose", "tell", "phase", "ask", "give_back", "capture"]
    assert [more.phase("phase").length, more.phase("phase").floor] == [Duration.of(minutes=3), Duration.of(minutes=1.5)]
    twice = edits.with_phase_twice(TRIO, "ask", edits.free_id("ask", [one.id for one in TRIO.phases]))
    assert [one.id for one in twice.phases][2:4] == ["ask", "ask-2"]
    assert replace(twice.phase("ask-2"), id="ask") == TRIO.phase("ask")


def test_one_phase_is_always_left() -> None:
    exercise = TRIO
    for one in TRIO.phases:
        exercise = edits.without_phase(exercise, one.id)
    assert [one.id for one in exercise.phases] == ["capture"]


def test_a_shorter_phase_keeps_its_questions_inside_and_its_floor_below() -> None:
    shorter = edits.with_length(TRIO, "ask", Duration.of(minutes=5)).phase("ask")
    assert [cue.at.seconds for cue in shorter.cues] == [0, 120, 240]
    shortest = edits.with_length(TRIO, "ask", Duration.of(minutes=-3)).phase("ask")
    assert shortest.length == seconds(5)
    assert shortest.floor == seconds(5)
    assert [cue.at.seconds for cue in shortest.cues] == [0, 1, 3]
    assert edits.with_length(TRIO, "ask", Duration.of(minutes=9999)).phase("ask").length == Duration.of(minutes=480)
    assert edits.with_floor(TRIO, "ask", Duration.of(minutes=7)).phase("ask").floor == Duration.of(minutes=6)


def test_a_short_round_has_no_phase_of_no_length() -> None:
    assert edits.with_compact(TRIO, "ask", ZERO).phase("ask").compact == seconds(5)
    assert edits.with_compact(TRIO, "ask", None).phase("ask").compact is None


def test_questions_are_in_order_of_their_moments_and_never_at_the_same_one() -> None:
    moved = edits.with_cue_at(TRIO, "ask", 0, Duration.of(minutes=2)).phase("ask")
    assert [cue.at.seconds for cue in moved.cues] == [120, 121, 240]
    assert said(moved.cues[0].question, "nl") == "Wat maakte dit moment leerzaam?"
    last = edits.with_cue_at(TRIO, "ask", 0, Duration.of(minutes=60)).phase("ask")
    assert [cue.at.seconds for cue in last.cues] == [120, 240, 359]
    added = edits.with_new_cue(edits.with_new_cue(TRIO, "ask"), "tell")
    assert [cue.at.seconds for cue in added.phase("ask").cues] == [0, 120, 240, 300]
    assert [cue.at for cue in added.phase("tell").cues] == [ZERO]


def test_a_phase_that_comes_once_stands_before_those_that_do_not() -> None:
    once = edits.with_once(TRIO, "tell", comes_once=True)
    assert [(one.id, one.once) for one in once.phases][:2] == [("tell", True), ("choose", False)]
    moved = edits.with_phase_moved(once, "ask", "tell")
    assert [(one.id, one.once) for one in moved.phases][:2] == [("ask", True), ("tell", True)]
    last = edits.with_phase_moved(once, "tell")
    assert not any(one.once for one in last.phases)
    again = edits.with_once(moved, "ask", comes_once=False)
    assert [(one.id, one.once) for one in again.phases][:2] == [("tell", True), ("ask", False)]


# -- roles


def test_a_role_that_goes_takes_its_lines_and_seats_along() -> None:
    seated = replace(TRIO, seats=("storyteller", "interviewer", "observer", "observer", "second_observer"))
    less = edits.without_role(seated, "observer")
    assert less.seats == ("storyteller", "interviewer", "second_observer")
    assert all(line.role != "observer" for one in less.phases for line in (*one.lines, *one.in_pairs.lines))
    more = edits.with_new_role(less, "role", Text.of({"nl": "Schrijver"}))
    assert more.role_ids == ("storyteller", "interviewer", "role", "second_observer")
    assert more.seats == ("storyteller", "interviewer", "second_observer", "role")
    assert more.role("role").shape is Shape.SQUARE


def test_the_group_is_as_large_as_there_are_roles_while_nobody_said_otherwise() -> None:
    four = edits.with_new_role(TRIO, "role", NO_TEXT)
    assert four.group == GroupSize.around(4)
    own = edits.with_group(TRIO, GroupSize(5, 4, 6, (3, 3, 5, 99)))
    assert own.group == GroupSize(5, 4, 6, (3,))
    assert edits.with_new_role(own, "role", NO_TEXT).group == own.group


def test_a_role_that_every_group_has_is_always_left() -> None:
    one = edits.without_role(edits.without_role(TRIO, "observer"), "interviewer")
    assert edits.without_role(one, "storyteller") == one
    assert edits.with_extra(one, "storyteller", is_extra=True) == one


# -- the whole


def test_without_a_change_over_it_is_done_in_one_round() -> None:
    full = edits.with_rounds(TRIO, Rounds.COMPACT)
    assert full.rounds is Rounds.COMPACT
    for one in TRIO.phases:
        full = edits.with_compact(full, one.id, None)
    assert full.rounds is Rounds.FULL
    alone = edits.with_change_over(full, None)
    assert alone.rounds is Rounds.ONE
    change = edits.with_change_over(alone, Text.of({"nl": "Wissel"})).change_over
    assert change is not None
    assert change.length == MINUTE


def test_no_line_question_or_aim_comes_into_the_change_over() -> None:
    for spot in (
        Spot(Part.LINE, CHANGE_OVER, "observer"),
        Spot(Part.CUE, CHANGE_OVER),
        Spot(Part.PAIR_AIM, CHANGE_OVER),
    ):
        assert with_words(TRIO, spot, "nl", "Iets") == TRIO
    assert edits.with_new_cue(TRIO, CHANGE_OVER) == TRIO
    assert edits.with_new_watch(TRIO, CHANGE_OVER) == TRIO


# -- texts


def test_a_text_is_typed_in_one_language_and_stays_in_the_other() -> None:
    name = Spot(Part.PHASE_NAME, "ask")
    typed = with_words(TRIO, name, "nl", "  Vraag\n\x00 door ")
    assert text_at(typed, name).entries == (("nl", "Vraag door"), ("en", "Ask deeper"))
    emptied = with_words(typed, name, "nl", "")
    assert text_at(emptied, name).entries == (("en", "Ask deeper"),)
    assert [said(text_at(emptied, name), language) for language in ("nl", "en")] == ["", "Ask deeper"]


def test_a_line_that_is_emptied_keeps_its_place_while_one_types() -> None:
    spot = Spot(Part.LINE, "give_back", "observer")
    emptied = with_words(with_words(TRIO, spot, "nl", ""), spot, "en", "")
    again = with_words(emptied, spot, "nl", "Ik zag")
    assert [line.role for line in again.phase("give_back").lines] == [
        line.role for line in TRIO.phase("give_back").lines
    ]
    assert all(line.role != "observer" for line in edits.tidied(emptied).phase("give_back").lines)


def test_what_is_for_the_trainer_may_have_line_breaks_and_what_the_room_sees_has_none() -> None:
    typed = "een\r\ntwee"
    assert (
        said(text_at(with_words(TRIO, Spot(Part.FOR_TRAINER), "nl", typed), Spot(Part.FOR_TRAINER)), "nl")
        == "een\ntwee"
    )
    assert said(text_at(with_words(TRIO, Spot(Part.AIM), "nl", typed), Spot(Part.AIM)), "nl") == "een twee"


def test_a_source_that_is_the_same_in_all_languages_stays_so() -> None:
    same = replace(TRIO, source=Text.everywhere("Imfusio"))
    assert with_words(same, Spot(Part.SOURCE), "nl", "Zelf").source == Text.everywhere("Zelf")


def test_a_field_holds_so_many_letters() -> None:
    long = with_words(TRIO, Spot(Part.FOR_TRAINER), "nl", "x" * 100_000)
    assert len(said(long.for_trainer, "nl")) == LONGEST_FIELD


def test_what_must_say_something_says_what_it_said_before() -> None:
    emptied = TRIO
    for language in ("nl", "en"):
        for spot in (Spot(Part.NAME), Spot(Part.PHASE_NAME, "ask"), Spot(Part.PHASE_NAME, "phase")):
            emptied = with_words(edits.with_new_phase(emptied, "phase", NO_TEXT), spot, language, "")
    assert gaps(emptied) == (Spot(Part.NAME), Spot(Part.PHASE_NAME, "ask"), Spot(Part.PHASE_NAME, "phase"))
    kept = filled(emptied, TRIO)
    assert [kept.name, kept.phase("ask").name] == [TRIO.name, TRIO.phase("ask").name]
    assert kept.phase("phase").name.entries == (("nl", NOT_SAID),)


@pytest.mark.parametrize(("like", "taken", "new"), [("ask", ["tell"], "ask"), ("ask", ["ask", "ask-2"], "ask-3")])
def test_a_new_id_is_one_that_nobody_has(like: str, taken: list[str], new: str) -> None:
    assert edits.free_id(like, taken) == new


def test_no_phase_is_called_as_the_change_over_is() -> None:
    assert edits.free_id(CHANGE_OVER, []) == f"{CHANGE_OVER}-2"
    assert edits.with_new_phase(TRIO, CHANGE_OVER, NO_TEXT) == TRIO
