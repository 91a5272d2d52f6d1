"""Help with phrasing says something where it helps, and nothing where somebody tells what was seen or heard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from trioapp.domain.observation import NoteKind
from trioapp.domain.phrasing import Advice, advice

SEEN, CURIOUS = Advice.SAY_WHAT_WAS_SEEN, Advice.BE_CURIOUS


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("nl", "Je was onzeker.", SEEN),
        ("nl", "Goede vraag!", SEEN),
        ("nl", "Je had moeten doorvragen.", SEEN),
        ("nl", "hij vond het niks", SEEN),
        ("nl", "Zij WAS BANG", SEEN),
        ("nl", "Je moet meer vragen", CURIOUS),
        ("nl", "Mooi. Waarom heb je niet doorgevraagd?", CURIOUS),
        ("nl", "had je niet beter kunnen wachten", CURIOUS),
        ("nl", 'Ik hoorde drie keer "eigenlijk"; je stem werd zachter bij de wethouder.', None),
        ("nl", 'Na "wat maakte het spannend?" was het acht seconden stil en toen kwam het verhaal.', None),
        ("nl", "Ik zag dat hij “en toen gaf ik op” zei. Ik ben benieuwd wat daar zat.", None),
        ("nl", "hij zei 'dat is goed' en keek weg", None),
        ("nl", "de begoede wijk en het onzekerheidsbeginsel", None),
        ("nl", "", None),
        ("en", "You were unsure.", SEEN),
        ("en", "Good question!", SEEN),
        ("en", "You should have asked more.", CURIOUS),
        ("en", "He should have asked more.", SEEN),
        ("en", "Why didn’t you ask?", CURIOUS),
        ("en", "I heard 'actually' three times; your voice went down.", None),
        ("en", "he didn't answer; a felted hat", None),
        ("fr", "Tu étais bad", None),
    ],
)
def test_it_says_something_where_it_helps(language: str, text: str, wanted: Advice | None) -> None:
    assert advice(text, NoteKind.OBSERVATION, language) is wanted


def test_whoever_says_that_it_is_a_thought_or_a_question_may_judge_and_still_not_advise() -> None:
    for kind in (NoteKind.INTERPRETATION, NoteKind.QUESTION):
        assert advice("Hij was onzeker", kind, "nl") is None
        assert advice("Je moet doorvragen", kind, "nl") is CURIOUS


@given(some.text(max_size=300), some.sampled_from(NoteKind), some.sampled_from(["nl", "en"]))
def test_anything_can_be_typed(text: str, kind: NoteKind, language: str) -> None:
    assert advice(text, kind, language) in (None, *Advice)


@given(some.text(alphabet="abc onzeker goed voelde moet je had", max_size=60))
def test_what_is_quoted_is_never_judged(text: str) -> None:
    assert advice(f'Ik hoorde "{text}"', NoteKind.OBSERVATION, "nl") is None
