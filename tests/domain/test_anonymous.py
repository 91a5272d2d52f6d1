"""No name of anybody in the room is left in a text, in whatever way it was written; and ordinary words stay."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.anonymous import Pseudonyms
from trioapp.domain.doubts import Why, doubts
from trioapp.domain.people import people_named

NAMES = (
    *("Jan van der Berg", "Zoë Müller-Öztürk", "Sean O'Neill", "Bo Li", "Jansen, Piet", "Anne-Marie Łódź"),
    *("محمد علي", "Anna Vos", "Anna de Groot", "Deelnemer 1", "Deelnemer 12"),
)
PEOPLE = people_named(NAMES)
PSEUDONYMS = Pseudonyms.of(PEOPLE, {person.id: f"{person.number}-A" for person in PEOPLE})


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("Jan van der Berg zei", "1-A zei"),
        ("JAN VAN DER BERG, jan van der berg", "1-A, 1-A"),
        ("Jan  van\u00a0der\nBerg", "1-A"),
        ("Berg, Jan van der", "1-A"),
        ("J. van der Berg; J van der Berg; J.v.d. Berg", "1-A; 1-A; 1-A"),
        ("Jan v.d. Berg; de heer Van der Berg", "1-A; de heer 1-A"),
        ("het plan van Jan, van Jans ploeg", "het plan van 1-A, van 1-A's ploeg"),
        ("Jan B. zweeg, Jan v.d. B. ook", "1-A. zweeg, 1-A. ook"),
        ("JvdB2 en J.v.d.B. en JVDB", "1-A2 en 1-A. en 1-A"),
        ("jan.vandenberg@x.nl jan.vanderberg@x.nl jvdberg@x.nl", "1-A.vandenberg@x.nl 1-A@x.nl 1-A@x.nl"),
        ("Jans plan, Jan's plan, Jantje", "1-A's plan, 1-A's plan, 1-A"),
        ("Zoe, ZOË, zoë, Zoe\u0308", "2-A, 2-A, 2-A, 2-A"),
        ("Zoe Muller, Z. Müller-Öztürk, mueller, Öztürk", "2-A, 2-A, 2-A, 2-A"),
        ("O’Neill, ONeill, s.oneill@x.ie", "3-A, 3-A, 3-A@x.ie"),
        ("Bo zei het", "4-A zei het"),
        ("Piet Jansen, P. Jansen, PJansen, PietJansen, Jansen Piet", "5-A, 5-A, 5-A, 5-A, 5-A"),
        ("AnneMarie, Anne-Marie, anne marie; Lodz", "6-A, 6-A, 6-A; 6-A"),
        ("Pi\u00adet, P\u200biet", "5-A, 5-A"),
        ("#TeamPiet @piet_jansen, piet2", "#Team5-A @5-A, 5-A2"),
        ("مع محمد علي هنا", "مع 7-A هنا"),
        ("Anna zweeg, Anna Vos niet", "8-A/9-A zweeg, 8-A niet"),
        ("Deelnemer 1 en deelnemer 12", "10-A en 11-A"),
        ("**Piet**_Piet_<b>Piet</b>", "**5-A**_5-A_<b>5-A</b>"),
    ],
)
def test_each_way_of_writing_a_name_is_found(typed: str, left: str) -> None:
    assert PSEUDONYMS.veiled(typed) == left


@pytest.mark.parametrize(
    "typed",
    [
        "over de berg",
        "een groot plan",
        "bo als voorvoegsel",
        "een deelnemer van de drie",
        "deelnemer 2",
        "januari",
        "Annexatie",
    ],
)
def test_ordinary_words_stay(typed: str) -> None:
    assert PSEUDONYMS.veiled(typed) == typed


def test_a_sentence_that_ends_with_a_name_keeps_its_end() -> None:
    assert PSEUDONYMS.veiled("Dat was Piet. Piet ging weg") == "Dat was 5-A. 5-A ging weg"


def test_a_name_that_many_share_stands_for_nobody() -> None:
    people = people_named([f"Anna {surname}" for surname in ("Aa", "Bee", "Cee", "Dee")])
    assert Pseudonyms.of(people, {}).veiled("Anna zei") == "… zei"


def test_without_names_nothing_changes() -> None:
    assert Pseudonyms.of(people_named(["", " "]), {}).veiled("Anna zei") == "Anna zei"


letters = st.text(st.sampled_from("abdeéïøÇŁstuvÄö"), min_size=4, max_size=9)
case = st.sampled_from([str.lower, str.upper, str.title, lambda text: unicodedata.normalize("NFD", text)])


@given(
    first=letters,
    last=letters,
    case=case,
    before=st.sampled_from(" \n.,(_-@#\"'“"),
    after=st.sampled_from(" \n.,)_-@'”1"),
)
def test_no_name_is_left_whatever_stands_around_it(first: str, last: str, case, before: str, after: str) -> None:  # type: ignore[no-untyped-def]
    (person,) = people_named([f"{first.title()} van {last.title()}"])
    for name in (person.name, first, last):
        left = Pseudonyms.of([person], {"p1": "9-Z"}).veiled(f"{before}{case(name)}{after}")
        assert plain(first) not in plain(left)
        assert plain(last) not in plain(left)


def plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


# -- doubts


@pytest.mark.parametrize(
    ("typed", "word", "why"),
    [
        ("Toen belde Karina ons", "Karina", Why.CAPITAL),
        ("Femke wist het", "Femke", Why.FIRST_NAME),
        ("met Pieta erbij", "Pieta", Why.NEAR),
        ("Petr wist het; jansem niet", "jansem", Why.NEAR),
        ("het jansenplan", "jansenplan", Why.NEAR),
        ("gevraagd aan PJ", "PJ", Why.INITIALS),
        ("mail k.x@rijk.nl", "k.x@rijk.nl", Why.CONTACT),
        ("bel 06-12345678", "06-12345678", Why.CONTACT),
    ],
)
def test_what_may_still_be_a_name_is_told(typed: str, word: str, why: Why) -> None:
    assert (word, why) in [(one.word, one.why) for one in doubts([PSEUDONYMS.veiled(typed)], PSEUDONYMS)]


@pytest.mark.parametrize(
    "typed",
    [
        "Acht seconden stil. Toen kwam het.",
        "1-A zweeg",
        "de NSOB zei het",
        "“Wachten” zei hij",
        "gaan staan",
        "op 2026-11-23",
    ],
)
def test_ordinary_sentences_raise_no_doubt(typed: str) -> None:
    assert doubts([typed], PSEUDONYMS) == ()


def test_doubts_are_counted_and_the_gravest_come_first() -> None:
    found = doubts(["dat vond Utrecht en dat vond Utrecht", "zoals Sanne zei"], PSEUDONYMS)
    assert [(one.word, one.times, one.around) for one in found] == [
        ("Sanne", 1, "zoals Sanne zei"),
        ("Utrecht", 2, "dat vond Utrecht en dat vond Utrecht"),
    ]
