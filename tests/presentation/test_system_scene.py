"""What the room sees of a learning system: every step has its question, and what is missing is an open circle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import a_session
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_design import Field, with_topic, with_topic_of_theme, written
from trioapp.domain.learning_system import Actor, Check, CheckPoint, Form, Landing, LandingPlace, Order, Rhythm, Topic
from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import CheckScene, GuideLine, GuideScene, Scene, SystemScene
from trioapp.domain.workbook import LONGEST_FIELD, Workbook
from trioapp.presentation.canvas_scenes import canvas_scene
from trioapp.presentation.system_guide import CHECK, FILLS, GUIDING, OVERVIEW, STEPS, Guiding
from trioapp.presentation.wording import Wording

DAY = date(2027, 2, 1)
COSTS, TRUST = Topic("t1", 1, "Costs", order=Order.OTHER, who_wants_to_know="Council", dots=4), Topic("t2", 2, "Trust")
TRIAD = Form(
    "f1", 1, "t1", "Coaching triad", rhythm=Rhythm.MONTH, first_date=DAY, actors=(Actor.SCIENCE,), owner="Team"
)
VISIT = Form("f2", 2, "t1", "Visit", others="neighbours")
NETWORK = Landing("landing-network", 1, LandingPlace.NETWORK, "Steering group", record="Wiki", craft="Training")
FILLED = Workbook(
    (
        COSTS, TRUST, TRIAD, VISIT, NETWORK,
        LearningQuestion("q1", 1, "t1", "What drives them?", DAY),
        Check("check-early", 1, CheckPoint.EARLY, is_so=True),
        Check("check-one_owner", 4, CheckPoint.ONE_OWNER, is_so=False),
    )
)  # fmt: skip


def scene(step: int, workbook: Workbook = FILLED) -> Scene:
    return canvas_scene(replace(a_session(()), workbook=workbook), CanvasKind.LEARNING_SYSTEM, step, Wording())


def answers(question: Guiding, workbook: Workbook = FILLED) -> tuple[GuideLine, ...]:
    shown = scene(GUIDING.index(question), workbook)
    assert isinstance(shown, GuideScene)
    return shown.answers


def test_each_guiding_question_is_a_step_and_says_which() -> None:
    shown = [scene(step) for step in range(STEPS)]
    assert [type(one) for one in shown] == [GuideScene] * 12 + [SystemScene, CheckScene]
    questions = [one.question for one in shown if isinstance(one, GuideScene)]
    assert len(set(questions)) == 12
    assert [one.eyebrow for one in shown if isinstance(one, GuideScene)][::4] == [
        "1 What about · step 1 of 14", "2 How · step 5 of 14", "3 Making it part of · step 9 of 14"
    ]  # fmt: skip
    assert {getattr(one, "support", "") for one in shown} == {"After NSOB & PBL (2020)"}
    assert (scene(99), scene(-1)) == (shown[-1], shown[0])


def test_each_field_is_filled_by_one_question() -> None:
    keys = [key for question in GUIDING for key in FILLS[question] if key != "title"]
    assert len(keys) == len(set(keys))
    assert {field.value for field in Field} - set(keys) - {"title"} == {"task", "network", "group", "remark"}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (Guiding.NOT_KNOWN, [("Costs", "What drives them?", False), ("Trust", "learning question: still open", True)]),
        (Guiding.COMES_BACK, [("", "no topic from the harvest yet", True)]),
        (Guiding.RIGHT_THING, [("Costs", "doing better things", False), ("Trust", "still open", True)]),
        (Guiding.OTHERWISE, [("Costs", "Council · 4 dots", False), ("Trust", "still open", True)]),
        (Guiding.TRY_OUT, [("Costs", "Coaching triad", False), ("Costs", "Visit", False)]),
        (
            Guiding.WITH_WHOM,
            [
                ("Coaching triad", "science", False),
                ("Visit", "neighbours", False),
                ("Visit", "owner: still open", True),
            ],
        ),
        (Guiding.STEP_BACK, [("Coaching triad", "1 Feb 2027 · each month", False), ("Visit", "still open", True)]),
        (Guiding.SAFE, [("Coaching triad", "still open", True), ("Visit", "still open", True)]),
        (
            Guiding.WHICH_TABLE,
            [("Network", "Steering group", False), ("Own organisation", "where it arrives: still open", True)],
        ),
        (
            Guiding.WHO_MAY,
            [("Network", "who may adjust: still open", True), ("Own organisation", "who may adjust: still open", True)],
        ),
        (Guiding.STAYS, [("Network", "Wiki · Training", False), ("Own organisation", "still open", True)]),
        (Guiding.ACCOUNT, [("Network", "still open", True), ("Own organisation", "still open", True)]),
    ],
)
def test_the_room_reads_its_answers_and_what_is_open(question: Guiding, said: list[tuple[str, str, bool]]) -> None:
    assert answers(question) == tuple(GuideLine(*line) for line in said)


def test_an_empty_canvas_has_a_line_for_each_question_and_no_error() -> None:
    for step in range(OVERVIEW):
        shown = scene(step, Workbook())
        assert isinstance(shown, GuideScene)
        assert shown.answers
        assert all(line.is_open for line in shown.answers)
    assert answers(Guiding.NOT_KNOWN, Workbook()) == (GuideLine("", "no topic yet", is_open=True),)


def test_a_theme_of_the_harvest_is_told_by_its_name_and_not_by_its_sentences() -> None:
    harvest = Harvest((Sentence("s", 1, "Nobody may know this", 1, theme="h"),), (Theme("h", "Silence", 1),))
    taken = with_topic_of_theme(Workbook(), harvest, "h", "t")
    session = replace(a_session(()), workbook=taken, harvest=harvest)
    shown = [canvas_scene(session, CanvasKind.LEARNING_SYSTEM, step, Wording()) for step in range(STEPS)]
    assert not [one for one in shown if "Nobody may know this" in repr(one)]
    assert answers(Guiding.COMES_BACK, taken) == (GuideLine("Silence", "from the harvest: 1 sentence"),)


def test_the_whole_counts_what_is_there_and_what_is_open() -> None:
    shown = scene(OVERVIEW)
    assert isinstance(shown, SystemScene)
    assert shown.title == "The whole system"
    assert [(part.count, part.lines, part.still_open) for part in shown.columns] == [
        ("2 topics", ("Costs", "Trust"), "2 still open"),
        ("2 forms", ("Coaching triad", "Visit"), "2 still open"),
        ("1 of 2 places", ("Network: Steering group",), "5 still open"),
    ]
    task = scene(OVERVIEW, written(FILLED, "system", Field.TASK, "Off the gas"))
    assert isinstance(task, SystemScene)
    assert task.title == "Off the gas"


def test_the_check_says_yes_no_and_still_open() -> None:
    shown = scene(CHECK)
    assert isinstance(shown, CheckScene)
    assert [(line.answer, line.is_so) for line in shown.lines] == [
        ("yes", True), ("still open", None), ("still open", None), ("no", False)
    ]  # fmt: skip


def test_forty_topics_and_endless_fields_are_shown_as_they_were_typed() -> None:
    crowd = Workbook()
    for number in range(40):
        crowd = with_topic(crowd, str(number), f"<b>{number}</b> " + "w" * LONGEST_FIELD)
    assert len(answers(Guiding.NOT_KNOWN, crowd)) == 40
    assert answers(Guiding.NOT_KNOWN, crowd)[0].about.startswith("<b>0</b> www")
