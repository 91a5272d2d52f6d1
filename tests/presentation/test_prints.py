"""What is printed follows from the session: how many of what, in the words of its exercise, and no name of anybody."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TypeVar

import pytest

from tests.builders import trio_format
from tests.printed import BUILT_IN, all_sheets, exercises, prints_of, session_of, words_on
from tests.rich_session import CANARIES, a_rich_session
from trioapp.domain.formats import ObserverForm, Rounds
from trioapp.domain.instants import Duration
from trioapp.domain.moves import with_lengths
from trioapp.domain.prints import (
    ObserverCard,
    PhasePoster,
    PrintKind,
    PrintPaper,
    PrintSheet,
    RoleCard,
    TableNumber,
    WholePage,
    one_by_one,
)
from trioapp.domain.run import Run

Card = TypeVar("Card")
pytestmark = pytest.mark.usefixtures("qapp")


def cards(sheets: tuple[PrintSheet, ...], kind: type[Card]) -> list[Card]:
    return [card for sheet in one_by_one(sheets) for card in sheet.cards if isinstance(card, kind)]


def role_cards(sheets: tuple[PrintSheet, ...]) -> Counter[str]:
    return Counter(card.role.role for card in cards(sheets, RoleCard))


def test_counts_follow_from_who_sits_where() -> None:
    """Seven people are a trio and a quartet."""
    assert prints_of(session_of(trio_format())).usual_counts == {
        PrintKind.ROLE_CARDS: 2,
        PrintKind.SPARE_CARDS: 1,
        PrintKind.OBSERVER_CARDS: 3,
        PrintKind.SENTENCE_CARDS: 2,
        PrintKind.TABLE_NUMBERS: 2,
        PrintKind.PHASE_POSTERS: 1,
        PrintKind.WHOLE_EXERCISE: 1,
    }


def test_each_round_has_its_observer_cards_and_sentences() -> None:
    counts = prints_of(session_of(trio_format(), rounds=Rounds.FULL)).usual_counts
    assert counts[PrintKind.OBSERVER_CARDS] == 9
    assert counts[PrintKind.SENTENCE_CARDS] == 6
    assert counts[PrintKind.TABLE_NUMBERS] == 2


def test_without_people_there_are_cards_for_eight_tables() -> None:
    sheets = all_sheets(session_of(trio_format(), ()))
    assert role_cards(sheets) == {"storyteller": 8, "interviewer": 8, "observer": 8, "second_observer": 4}
    assert len(cards(sheets, ObserverCard)) == 8
    assert [card.number for card in cards(sheets, TableNumber)] == list("12345678")


def test_who_sits_there_has_a_card_and_more_tables_are_as_usual() -> None:
    """A group of seven in the incident method has five advisers, the next one that comes has four."""
    sheets = all_sheets(session_of(exercises()["incident-method"]), role_cards=2)
    assert role_cards(sheets) == {"owner": 2, "chair": 2, "adviser": 12}


def test_three_hundred_people_have_a_card_each() -> None:
    sheets = all_sheets(session_of(trio_format(), tuple(f"Deelnemer {number}" for number in range(300))))
    assert role_cards(sheets) == {"storyteller": 100, "interviewer": 100, "observer": 100, "second_observer": 4}
    assert sum(sheet.copies for sheet in sheets if sheet.kind is PrintKind.ROLE_CARDS) == 76
    assert len({sheet for sheet in sheets if sheet.kind is PrintKind.ROLE_CARDS}) == 4


def test_second_observers_get_cards_of_their_own_shape() -> None:
    found = cards(all_sheets(session_of(trio_format())), ObserverCard)
    roles = [card.role.role for card in found]
    assert roles == ["observer", "observer", "second_observer", "second_observer"]


def test_the_trio_has_six_marks_and_another_exercise_its_own() -> None:
    (card, *_) = cards(all_sheets(session_of(trio_format())), ObserverCard)
    assert card.marks == ("open question", "leading / advice", "silence", "turning point", "posture", "exact words")
    assert [ask.phase for ask in card.asks] == ["Tell", "Ask deeper", "Ask deeper", "Give back"]
    (other, *_) = cards(all_sheets(session_of(exercises()["after-action-review"])), ObserverCard)
    assert other.marks == ("turning point", "energy", "assumption", "exact words")
    assert other.headings == ("Plan", "Fact", "Cause", "Next time")


def test_an_exercise_without_observers_has_no_cards_for_them() -> None:
    assert PrintKind.OBSERVER_CARDS not in prints_of(session_of(exercises()["gossip-method"])).kinds
    assert PrintKind.SPARE_CARDS not in prints_of(session_of(exercises()["gossip-method"])).kinds


def test_the_interviewer_has_the_questions_and_some_in_reserve() -> None:
    found = {card.role.role: card for card in cards(all_sheets(session_of(trio_format())), RoleCard)}
    assert [len(step.questions) for step in found["interviewer"].steps] == [0, 0, 3, 0, 0]
    assert len(found["interviewer"].more) == 5
    assert not any(step.questions for step in found["storyteller"].steps)
    assert not found["storyteller"].more


@pytest.mark.parametrize("exercise", BUILT_IN)
def test_every_card_says_in_every_phase_what_to_do(exercise: str) -> None:
    for card in cards(all_sheets(session_of(exercises()[exercise])), RoleCard):
        assert all((step.words or step.questions) and step.phase and step.length for step in card.steps)


def test_whoever_asks_has_the_questions_and_all_have_those_for_all() -> None:
    """Two who interview each other ask in turn; what is asked of everybody stands on every card, and once."""
    found = cards(all_sheets(session_of(exercises()["appreciative-interview"])), RoleCard)
    for card in (card for card in found if card.role.role != "observer"):
        first, second = card.steps[1:3]
        assert first.questions == second.questions != ()
        assert (card.steps[5].words, len(card.steps[5].questions)) == ("", 2)
    for card in cards(all_sheets(session_of(exercises()["advice-triangle"])), RoleCard):
        assert card.steps[0].words not in card.steps[0].questions
        assert len(card.steps[0].questions) == 2


def test_no_sheet_is_left_half_empty() -> None:
    for sheet in all_sheets(session_of(trio_format())):
        assert len(sheet.cards) == sheet.columns * sheet.rows


def test_lengths_are_those_of_the_plan() -> None:
    session = session_of(trio_format())
    plan = with_lengths(session.run.plan, tuple(Duration.of(seconds=30 * part) for part in (1, 4, 6, 3, 2)))
    sheets = all_sheets(replace(session, run=Run(plan)))
    posters = cards(sheets, PhasePoster)
    assert [poster.length for poster in posters] == ["0:30", "2", "3", "1:30", "1"]
    (page,) = cards(sheets, WholePage)
    assert [row.running for row in page.rows] == ["0:00–0:30", "0:30–2:30", "2:30–5:30", "5:30–7:00", "7:00–8:00"]


def test_the_page_has_a_time_to_fill_in_for_each_round_and_the_change() -> None:
    (page,) = cards(all_sheets(session_of(trio_format(), rounds=Rounds.COMPACT)), WholePage)
    assert [row.title for row in page.rows] == [
        "Pick roles",
        "Tell",
        "Ask deeper",
        "Give back",
        "Capture",
        "Change roles",
    ]
    assert page.rows[0].blanks == ("Round 1",)
    assert page.rows[1].blanks == ("Round 1", "Round 2", "Round 3")
    assert page.rows[5].blanks == ("Round 2", "Round 3")
    (single,) = cards(all_sheets(session_of(trio_format())), WholePage)
    assert {row.blanks for row in single.rows} == {("",)}


def test_pairs_get_the_words_for_pairs() -> None:
    sheets = all_sheets(session_of(trio_format(), ("Anna", "Bram")))
    interviewer = next(card for card in cards(sheets, RoleCard) if card.role.role == "interviewer")
    assert "You begin: I saw … I heard …" in [step.words for step in interviewer.steps]


def test_no_name_and_nothing_that_was_written_is_printed() -> None:
    session, _ = a_rich_session(4, 40, "en")
    said = "\n".join(words_on(all_sheets(session)))
    parts = {part for name in CANARIES for part in name.split() if len(part) > 3}
    assert not [part for part in (*parts, session.head.name) if part in said]
    assert not [note.text for note in session.notes if note.text and note.text in said]


def test_letter_paper_is_divided_as_a4_is() -> None:
    sheets = {sheet.kind: sheet for sheet in all_sheets(session_of(trio_format()), PrintPaper.LETTER)}
    assert (sheets[PrintKind.ROLE_CARDS].width_mm, sheets[PrintKind.ROLE_CARDS].height_mm) == (215.9, 279.4)
    assert (sheets[PrintKind.OBSERVER_CARDS].width_mm, sheets[PrintKind.OBSERVER_CARDS].columns) == (279.4, 2)


def test_large_posters_lie_on_a3_and_nothing_else_does() -> None:
    prints = prints_of(session_of(trio_format()))
    sheets = prints.sheets(prints.usual_counts, PrintPaper.A4, large_posters=True)
    sizes = {sheet.kind: (sheet.width_mm, sheet.height_mm) for sheet in sheets}
    assert sizes[PrintKind.PHASE_POSTERS] == (420, 297)
    assert sizes[PrintKind.WHOLE_EXERCISE] == (210, 297)


def test_an_own_exercise_with_no_marks_has_lines_to_write_on_all_the_same() -> None:
    exercise = replace(trio_format(), observer=ObserverForm(marks=()))
    (card, *_) = cards(all_sheets(session_of(exercise)), ObserverCard)
    assert not card.marks
