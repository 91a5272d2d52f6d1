"""What the room sees of the chain and of the agenda: what may be shared, step by step, and nobody's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import HandClock, a_session
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import ChainScene, LearningAgendaScene
from trioapp.domain.session import Session
from trioapp.domain.workbook import Item, Workbook
from trioapp.presentation.agenda_scene import agenda_pages, agenda_scene
from trioapp.presentation.chain_scene import chain_scene, steps_of_chains
from trioapp.presentation.stage import Showing, View, scene_of
from trioapp.presentation.wording import Wording
from trioapp.ui.paint.spoken import spoken

HARVEST = Harvest(
    (
        Sentence("s1", 1, "Secret", 1, theme="t1"),
        Sentence("s2", 2, "Shared", 2, theme="t1", may_share=True),
        Sentence("s3", 3, "Shared too", 3, theme="t1", may_share=True),
        Sentence("s4", 4, "Secret too", 4, theme="t2"),
        Sentence("s5", 5, "Loose", 5, may_share=True),
    ),
    (Theme("t1", "Silence", 1), Theme("t2", "Unheard", 2)),
)
TOPIC = Topic("o1", 1, "Waiting", theme="t1", sentences=("s1", "s2"))
QUESTION = LearningQuestion(
    "q1",
    1,
    "o1",
    "When does\nit help?",
    date(2026, 11, 26),
    owner="Karin",
    next_moment=date(2027, 1, 5),
    answer="Dunno",
)
FORM = Form("f1", 1, "o1", "Peer review", first_date=date(2026, 12, 10), owner="Karin", guide="Karin")


def session_with(*items: Item, harvest: Harvest = HARVEST) -> Session:
    return replace(a_session(), harvest=harvest, workbook=Workbook(items))


WHOLE = session_with(TOPIC, QUESTION, FORM)


def test_a_chain_comes_step_by_step_and_then_the_next_one() -> None:
    scenes = [chain_scene(WHOLE, Wording(), step) for step in range(8)]
    assert [(len(scene.links), scene.revealed) for scene in scenes] == [(5, n) for n in range(1, 6)] + [
        (4, 1), (4, 2), (4, 3),
    ]  # fmt: skip
    assert [(link.label, link.words, link.is_missing) for link in scenes[0].links] == [
        ("Sentence", "Shared (and 1 more)", False),
        ("Theme", "Silence", False),
        ("Topic", "Waiting", False),
        ("Learning question", "When does it help?", False),
        ("Form of learning", "Peer review · 10 Dec 2026", False),
    ]
    assert [link.words for link in scenes[5].links] == ["Loose", "no topic yet", "no question yet", "no form yet"]


@pytest.mark.parametrize("step", [9, 10**6])
def test_more_than_there_are_is_the_last(step: int) -> None:
    assert chain_scene(WHOLE, Wording(), step).revealed == 4
    assert chain_scene(WHOLE, Wording(), -3).revealed == 1


def test_the_steps_of_each_chain_are_known() -> None:
    assert [steps for _, steps in steps_of_chains(WHOLE, Wording())] == [range(5), range(5, 9)]


def test_without_anything_to_show_there_is_a_title() -> None:
    assert chain_scene(session_with(harvest=Harvest()), Wording(), 0).links == ()
    empty = agenda_scene(session_with(), Wording(), 10**6)
    assert (empty.lines, empty.page, empty.pages) == ((), 0, 1)


def test_the_agenda_tells_question_form_day_and_status_and_no_name() -> None:
    (line,) = agenda_scene(WHOLE, Wording(), 0).lines
    assert (line.question, line.about, line.status) == ("When does it help?", "Peer review · 5 Jan 2027", "open")
    for kind in (CanvasKind.AGENDA, CanvasKind.CHAIN):
        for step in range(9):
            scene = scene_of(WHOLE, HandClock().now(), Showing.CANVAS, Wording(), View(canvas=kind, step=step))
            assert isinstance(scene, ChainScene | LearningAgendaScene)
            assert not [word for word in ("Karin", "Dunno", "Secret", "Unheard") if word in spoken(scene)]


def test_pages_hold_forty_words_and_a_long_question_has_one_of_its_own() -> None:
    questions = [
        replace(QUESTION, id=f"q{n}", number=n, text="why " * words) for n, words in enumerate((20, 10, 10, 60))
    ]
    session = session_with(*questions, replace(QUESTION, id="q9", text=" "))
    assert [len(page) for page in agenda_pages(session, Wording())] == [2, 1, 1]
    last = agenda_scene(session, Wording(), 10**6)
    assert (last.page, last.pages, len(last.lines)) == (2, 3, 1)


@given(st.lists(st.tuples(st.text(min_size=1, max_size=9), st.sampled_from(["", "t1", "t2"]), st.booleans())))
def test_no_sentence_that_may_not_be_shared_is_in_a_scene(said: list[tuple[str, str, bool]]) -> None:
    sentences = [
        Sentence(f"s{n}", n, f"<{'shared' if may else 'secret'} {text}>", n, theme=theme, may_share=may)
        for n, (text, theme, may) in enumerate(said)
    ]
    session = session_with(TOPIC, harvest=Harvest(tuple(sentences), HARVEST.themes))
    steps = range(sum(len(steps) for _, steps in steps_of_chains(session, Wording())))
    told = "".join(spoken(chain_scene(session, Wording(), step)) for step in steps)
    assert "<secret" not in told
    assert any(may for _, _, may in said) is ("<shared" in told)


def test_a_dropped_question_is_shown_as_such() -> None:
    dropped = replace(QUESTION, status=QuestionStatus.DROPPED)
    assert agenda_scene(session_with(dropped), Wording(), 0).lines[0].status == "dropped"
