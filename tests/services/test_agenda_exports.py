"""What of part two leaves the program: values, table, calendar and report, without names and without formulas."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.builders import HandClock, a_session
from tests.services.canvas_words import CANVAS_WORDS
from tests.services.report_words import REPORT_WORDS
from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_system import (
    Actor,
    Check,
    CheckPoint,
    Form,
    Landing,
    LandingPlace,
    LearningSource,
    Order,
    Rhythm,
    System,
    Topic,
    TopicKind,
)
from trioapp.domain.programme import Block, BlockKind, Side
from trioapp.domain.session import Session
from trioapp.domain.texts import Text
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Ground, Node, NodeKind
from trioapp.domain.workbook import Item, Workbook
from trioapp.services.exporting.agenda_calendar import as_calendar, has_days
from trioapp.services.exporting.agenda_csv import as_agenda_csv
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.markdown_report import as_markdown
from trioapp.services.exporting.report import Contents
from trioapp.services.exporting.session_report import as_document

HARVEST = Harvest((Sentence("s1", 1, "Ik leerde", 1, theme="t1", may_share=True),), (Theme("t1", "Tijd van Bram", 1),))
ITEMS: tuple[Item, ...] = (
    Tally("y1", 1, "b1", 0, (1, 2, 0, 4, 0)),
    Block(
        "b1", 1, BlockKind.POLL, Text.of({"nl": "Waar staan wij?"}),
        left=Side(lines=(Text.of({"nl": "Denken"}),)), right=Side(lines=(Text.of({"nl": "Doen"}),)),
    ),
    Dot("d1", 1, "Wijk *Noord*", 0.25, 0.8),
    Obstacle("h1", 1, "b2", "Geen tijd | nooit"),
    Node("n1", 1, NodeKind.ACTIVITY, "Bezoek"),
    Node("n2", 2, NodeKind.BOTTLENECK, "Wantrouwen", who="Gemeente"),
    Arrow("w1", 1, "n1", "n2", "Anna het zegt"),
    Assumption("a1", 1, "w1", "Bewoners willen dit", AssumptionKind.CAUSAL, 5, 4, Ground.HUNCH, doubter="Karin"),
    System(task="Aardgasvrij", network="De wijk", group="Groep 2"),
    Topic("o1", 1, "Wachten", TopicKind.APPROACH, Order.OTHER, theme="t1", sentences=("s1",), assumption="a1"),
    Form(
        "f1", 1, "o1", "Intervisie; elke maand", rhythm=Rhythm.MONTH, first_date=date(2026, 12, 10),
        actors=(Actor.CITIZENS, Actor.SCIENCE), others="Woningcorporatie", owner="Anna", guide="Karin",
        sources=(LearningSource.STORIES,),
    ),
    Landing("l1", 1, LandingPlace.NETWORK, table="Stuurgroep", sign="Er wordt gevraagd", look_back=date(2027, 6, 1)),
    Landing("l2", 2, LandingPlace.ORGANISATION, table="MT"),
    Check("c1", 1, CheckPoint.EARLY, is_so=True),
    Check("c2", 2, CheckPoint.ONE_OWNER, remark="nog te doen"),
    LearningQuestion(
        "q1", 1, "o1", 'Wanneer helpt "wachten"; en\nwanneer niet?', date(2026, 11, 26), owner="Karin",
        next_moment=date(2027, 1, 5), answer="Anna weet het",
    ),
    LearningQuestion(
        "q2", 2, "gone", "Weg", date(2026, 11, 1), QuestionStatus.DROPPED, next_moment=date(2027, 1, 4)
    ),
)  # fmt: skip
ANONYMOUS, NAMED = Contents(), Contents(named=True)


def session_with(*items: Item) -> Session:
    return replace(a_session(), harvest=HARVEST, workbook=Workbook(items))


WHOLE = session_with(*ITEMS)
EMPTY = replace(WHOLE, harvest=Harvest(), workbook=Workbook())


def values(session: Session, contents: Contents = ANONYMOUS) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(as_json(session, contents, HandClock().now()))
    return found


def rows(session: Session, contents: Contents = ANONYMOUS) -> list[dict[str, str]]:
    text = as_agenda_csv(session, contents, CANVAS_WORDS)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))


def events(session: Session, contents: Contents = ANONYMOUS) -> list[Any]:
    calendar = Calendar.from_ical(as_calendar(session, contents, HandClock().now(), CANVAS_WORDS))
    return list(calendar.walk("VEVENT"))


def markdown(session: Session, contents: Contents = ANONYMOUS) -> str:
    return as_markdown(as_document(session, contents, HandClock().now(), REPORT_WORDS)).replace("\\_", "_")


# -- values


def test_the_keys_of_the_contract_are_there_without_anything_in_them() -> None:
    told = values(EMPTY)
    assert told["polls"] == told["agenda"] == told["canvases"]["obstacles"] == []
    assert told["canvases"]["theory_of_change"] == {"nodes": [], "arrows": [], "assumptions": []}
    assert told["canvases"]["learning_system"] == {
        "task": "", "network": "", "group": "", "topics": [], "forms": [], "landings": [], "checks": [],
    }  # fmt: skip
    assert told["canvases"]["field"] == {"dots": []}


def test_the_agenda_tells_of_each_question_what_it_came_from_and_led_to() -> None:
    dropped, question = values(WHOLE)["agenda"]
    assert (dropped["question"], dropped["status"], dropped["topic_title"]) == ("Weg", "dropped", "")
    assert question == {
        "id": "q1", "topic": "o1", "question": 'Wanneer helpt "wachten"; en\nwanneer niet?', "since": "2026-11-26",
        "status": "open", "owner": "", "next_moment": "2027-01-05", "answer": "1-A weet het", "topic_title": "Wachten",
        "themes": ["Tijd van 1-B"], "assumptions": ["a1"], "forms": ["f1"],
    }  # fmt: skip


def test_polls_and_canvases_are_told_with_their_ties() -> None:
    told = values(WHOLE)
    assert told["polls"] == [{"block": "b1", "pair": 0, "left": "Denken", "right": "Doen", "counts": [1, 2, 0, 4, 0]}]
    canvases = told["canvases"]
    assert canvases["field"]["dots"] == [{"id": "d1", "name": "Wijk *Noord*", "adaptive": 0.25, "learning": 0.8}]
    (arrow,) = canvases["theory_of_change"]["arrows"]
    assert arrow == {"id": "w1", "start": "n1", "end": "n2", "because": "1-A het zegt"}
    (topic,) = canvases["learning_system"]["topics"]
    assert (topic["theme"], topic["sentences"], topic["assumption"]) == ("Tijd van 1-B", ["s1"], "a1")
    (form,) = canvases["learning_system"]["forms"]
    assert (form["actors"], form["rhythm"], form["first_date"]) == (["citizens", "science"], "month", "2026-12-10")
    assert [check["is_so"] for check in canvases["learning_system"]["checks"]] == [True, None]
    assert canvases["obstacles"] == [{"id": "h1", "block": "b2", "text": "Geen tijd | nooit"}]


def test_names_of_owners_are_told_only_when_asked_for() -> None:
    for contents, owner, guide, doubter in ((ANONYMOUS, "1-A", "", ""), (NAMED, "Anna", "Karin", "Karin")):
        canvases = values(WHOLE, contents)["canvases"]
        (form,) = canvases["learning_system"]["forms"]
        (assumption,) = canvases["theory_of_change"]["assumptions"]
        assert (form["owner"], form["guide"], assumption["doubter"]) == (owner, guide, doubter)


@pytest.mark.parametrize("name", ["Anna de Wit", "Anna en Karin", "Karin"])
def test_half_a_name_that_is_known_lets_no_other_half_out(name: str) -> None:
    session = session_with(replace(ITEMS[-2], owner=name))  # type: ignore[arg-type]
    told = (json.dumps(values(session)), str(rows(session)), markdown(session), str(events(session)))
    assert not [text for text in told if "Karin" in text or "Wit" in text]


# -- the table


def test_the_table_has_the_columns_of_the_method_and_a_row_for_each_question() -> None:
    dropped, question = rows(WHOLE)
    assert list(question) == [
        "question", "kind", "order", "assumption", "form", "learns_along", "owner", "first_date", "network",
        "organisation", "sign", "status", "since", "next_moment", "answer",
    ]  # fmt: skip
    assert list(question.values()) == [
        'Wanneer helpt "wachten"; en\nwanneer niet?', "approach", "other", "Bewoners willen dit",
        "Intervisie; elke maand", "science / citizens / Woningcorporatie", "left_out / 1-A", "2026-12-10", "Stuurgroep",
        "MT", "Er wordt gevraagd", "open", "2026-11-26", "2027-01-05", "1-A weet het",
    ]  # fmt: skip
    assert dropped["status"] == "dropped"
    assert rows(WHOLE, NAMED)[1]["owner"] == "Karin / Anna"


def test_an_empty_agenda_is_a_row_of_headings() -> None:
    assert rows(EMPTY) == []
    assert as_agenda_csv(EMPTY, ANONYMOUS, CANVAS_WORDS).count("\r\n") == 1


FORMULAS = ("=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", " =1", "\n=1", "＝1", "-", "=\"a\";b", "\r=1")  # fmt: skip


@pytest.mark.parametrize("typed", FORMULAS)
def test_no_cell_can_start_a_formula(typed: str) -> None:
    question = LearningQuestion("q", 1, "o", typed, date(2026, 1, 1), owner=typed, answer=typed)
    items = (
        Topic("o", 1, typed, assumption="a"),
        Assumption("a", 1, "", typed),
        Form("f", 1, "o", typed, others=typed),
    )
    landing = Landing("l", 1, LandingPlace.NETWORK, table=typed, sign=typed)
    for row in rows(session_with(question, *items, landing), NAMED):
        assert not [
            cell for cell in row.values() if cell.lstrip()[:1] in tuple("=+-@＝＋－＠") or cell[:1] in ("\t", "\n")
        ]


@given(st.text(), st.text())
def test_any_text_is_one_cell_of_one_row(text: str, answer: str) -> None:
    question = LearningQuestion("q", 1, "o", text, date(2026, 1, 1), answer=answer)
    (row,) = rows(session_with(question), NAMED)
    assert len(row) == 15
    assert row["status"] == "open"
    assert row["question"][:1] not in tuple("=+-@\t\r")


# -- the calendar


def test_the_calendar_is_read_back_with_each_day_that_was_agreed_on() -> None:
    found = [(event.decoded("dtstart"), str(event["summary"]), str(event["uid"])) for event in events(WHOLE)]
    assert found == [
        (date(2026, 12, 10), "form: Intervisie; elke maand", "f1@id-1"),
        (date(2027, 1, 5), 'question: Wanneer helpt "wachten"; en wanneer niet?', "q1@id-1"),
        (date(2027, 6, 1), "look_back: Stuurgroep", "l1@id-1"),
    ]
    assert events(WHOLE)[0].decoded("dtend") == date(2026, 12, 11)
    assert "owner: Anna" in str(events(WHOLE, NAMED)[0]["description"])
    assert "owner: 1-A" in str(events(WHOLE)[0]["description"])


@pytest.mark.parametrize("typed", ["a\r\nBEGIN:VEVENT", "x;y,z\\n", "END:VCALENDAR", "é" * 200, "\x00\x1b", *FORMULAS])
def test_nothing_that_was_typed_is_more_than_text_in_the_calendar(typed: str) -> None:
    question = LearningQuestion("q", 1, "o", typed, date(2026, 1, 1), next_moment=date(2027, 1, 1), answer=typed)
    (event,) = events(session_with(question))
    assert str(event["summary"]).startswith("question:")
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"}


def test_a_calendar_without_days_can_be_read() -> None:
    assert events(EMPTY) == []
    assert (has_days(EMPTY, CANVAS_WORDS), has_days(WHOLE, CANVAS_WORDS)) == (False, True)


# -- the report


def test_the_report_tells_of_part_two_with_its_source() -> None:
    told = markdown(WHOLE)
    assert "## polls\n\n*places*\n\n| one_view | 1 | 2 | 3 | 4 | 5 | other_view |" in told
    assert "\n| Denken | 1 | 2 | 0 | 4 | 0 | Doen |\n" in told
    assert "## field\n\n- Wijk \\*Noord\\*: adaptive 25%, learning 80%" in told
    assert "- bottleneck: Wantrouwen (Gemeente)\n- activity: Bezoek" in told
    assert "- als Bezoek dan Wantrouwen, omdat 1-A het zegt" in told
    assert "### assumption: Bewoners willen dit\n\n- kind: causal\n- importance: 5 · uncertainty: 4" in told
    assert "## system\n\n*Naar NSOB \\& PBL (2020)*" in told
    assert "- form: Intervisie; elke maand · month · first_date: 10 maand12 2026 · owner: 1-A · guide: left_out" in told
    assert "### network\n\n- Stuurgroep\n" in told
    assert "- one_owner – (nog te doen)" in told
    assert "## obstacles\n\n- Geen tijd \\| nooit" in told
    assert '| Wanneer helpt "wachten"; en wanneer niet? | open | 26 maand11 2026 | 5 maand1 2027 |' in told
    assert "Karin" not in told
    assert "Karin" in markdown(WHOLE, NAMED)


@pytest.mark.parametrize(
    ("reason", "told"), [("Omdat het moet", "het moet"), ("omdatten", "omdatten"), ("het moet", "het moet")]
)
def test_because_is_not_said_twice(reason: str, told: str) -> None:
    assert CANVAS_WORDS.without_because(reason) == told


def test_the_report_says_nothing_of_what_is_not_there() -> None:
    assert not [line for line in markdown(EMPTY).splitlines() if line.startswith("## ") and line[3:4].islower()]
