"""Reports: the contract of the JSON, the sense of the Markdown, and no name or note that was not asked for."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CREATED_MS, HandClock, a_session
from tests.services.report_words import REPORT_WORDS
from trioapp.domain.earlier_texts import with_kept
from trioapp.domain.formats import Heading, ObserverForm
from trioapp.domain.harvest import Harvest, Level, Sentence, Theme, Tone
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Energy, Moment, Note
from trioapp.domain.rounds import Seatings
from trioapp.domain.session import Session
from trioapp.domain.texts import Text
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.markdown_report import as_markdown
from trioapp.services.exporting.report import Contents
from trioapp.services.exporting.session_report import as_document

NOTE = Note("n1", 1, Moment(1, "ask", Duration(83_000), Duration(323_000)), CREATED_MS, "Anna zweeg; *bram* lachte")


def a_workshop() -> tuple[Session, HandClock]:
    """Started, paused half a minute in the first phase, moved on early from the second, then two minutes on."""
    clock = HandClock()
    session = a_session()
    run = session.run.moved(Move(MoveKind.START, clock.now()))
    clock.pass_time(seconds=20)
    run = run.moved(Move(MoveKind.PAUSE, clock.now()))
    clock.pass_time(seconds=30)
    run = run.moved(Move(MoveKind.RESUME, clock.now()))
    clock.pass_time(seconds=40 + 100)
    run = run.moved(Move(MoveKind.NEXT, clock.now()))
    clock.pass_time(minutes=2)
    return replace(session, run=run, notes=(NOTE,)), clock


def markdown(session: Session, contents: Contents, clock: HandClock) -> str:
    return as_markdown(as_document(session, contents, clock.now(), REPORT_WORDS))


def exported(contents: Contents) -> dict[str, Any]:
    session, clock = a_workshop()
    values: dict[str, Any] = json.loads(as_json(session, contents, clock.now()))
    return values


def test_timings_tell_planned_real_and_paused_time_of_each_phase() -> None:
    timings = exported(Contents())["timings"]
    assert [(t["phase"], t["planned_s"], t["actual_s"], t["paused_s"]) for t in timings] == [
        ("choose", 60.0, 60.0, 30.0),
        ("tell", 180.0, 100.0, 0.0),
        ("ask", 360.0, 120.0, 0.0),
    ]
    assert [bool(t["ended"]) for t in timings] == [True, True, False]


def test_timings_are_right_after_a_late_start_a_slip_that_was_undone_a_pause_and_overtime() -> None:
    clock, session = HandClock(), a_session()
    run, began = session.run, clock.now()
    for kind, seconds in (
        (MoveKind.START, 10),
        (MoveKind.NEXT, 5),
        (MoveKind.UNDO, 15),
        (MoveKind.EARLIER, 0),
        (MoveKind.PAUSE, 90),
        (MoveKind.RESUME, 15 * 60),
        (MoveKind.STOP, 300),
    ):
        run = run.moved(Move(kind, clock.now(), Duration.of(seconds=20)))
        clock.pass_time(seconds=seconds)
    timings = json.loads(as_json(replace(session, run=run), Contents(), clock.now()))["timings"]
    assert [(t["phase"], t["actual_s"], t["paused_s"]) for t in timings] == [
        ("choose", 60.0, 90.0),
        ("tell", 180.0, 0.0),
        ("ask", 360.0, 0.0),
        ("give_back", 180.0, 0.0),
        ("capture", 170.0, 0.0),
    ]
    assert datetime.fromisoformat(timings[0]["started"]).timestamp() == began.wall_ms / 1000 - 20


def test_all_keys_of_the_contract_are_there() -> None:
    values = exported(Contents(named=True, with_notes=True))
    assert set(values) >= {
        "trioapp", "session", "people", "rounds", "timings", "notes", "harvest", "polls", "canvases", "agenda",
    }  # fmt: skip
    assert values["trioapp"] == 1
    assert set(values["session"]) >= {"id", "name", "created", "language", "programme"}
    assert values["people"][0] == {"id": "p1", "label": "1-A", "name": "Anna"}
    assert values["rounds"][0]["trios"][1]["seats"][3] == {"person": "p7", "role": "second_observer"}
    assert values["notes"] == [
        {
            "id": "n1", "trio": 1, "round": 1, "phase": "ask", "mark": "", "kind": "observation",
            "text": "Anna zweeg; *bram* lachte", "at_phase_s": 83.0, "at_run_s": 323.0,
            "written": values["notes"][0]["written"],
            "speaker": "", "verbatim": False, "lasted_s": None, "energy": "", "chosen": False, "heading": "",
        }
    ]  # fmt: skip


HARVEST = Harvest(
    (
        Sentence("s1", 2, "Ik leerde van Anna", 1, Tone.HARD, Level.SELF, "t1", may_share=True),
        Sentence("s2", 1, "Ik *zweeg* te lang", 2, Tone.GOOD, None, "t1"),
        Sentence("s3", 3, "Samen gaat het sneller", 3, None, Level.ORGANISATION, may_share=True),
        Sentence("s4", 4, "", 4, may_share=True),
    ),
    (Theme("t1", "Tijd van Bram", 1), Theme("t2", "Leeg", 2)),
)


def with_harvest(contents: Contents) -> tuple[list[dict[str, Any]], str]:
    """The harvest as JSON, and the report as Markdown."""
    session, clock = a_workshop()
    session = replace(session, harvest=HARVEST)
    told: list[dict[str, Any]] = json.loads(as_json(session, contents, clock.now()))["harvest"]
    return told, markdown(session, contents, clock)


def test_the_harvest_holds_what_may_be_shared_without_names() -> None:
    told, report = with_harvest(Contents())
    assert told == [
        {
            "id": "s1", "trio": 2, "sentence": "Ik leerde van 1-A", "tone": "hard", "level": "self",
            "theme": "Tijd van 1-B", "may_share": True,
        },
        {
            "id": "s3", "trio": 3, "sentence": "Samen gaat het sneller", "tone": "", "level": "organisation",
            "theme": "", "may_share": True,
        },
    ]  # fmt: skip
    assert (
        "## Oogst\n\n### Tijd van 1-B\n\n- Trio 2 · hard · self: Ik leerde van 1-A\n\n"
        "### Nog in geen thema\n\n- Trio 3 · organisation: Samen gaat het sneller\n"
    ) in report
    assert "zweeg" not in report
    assert "Leeg" not in report


def test_with_notes_the_harvest_holds_all_of_it_and_says_what_is_not_to_be_shared() -> None:
    told, report = with_harvest(Contents(named=True, with_notes=True))
    assert [(one["sentence"], one["may_share"]) for one in told] == [
        ("Ik leerde van Anna", True),
        ("Ik *zweeg* te lang", False),
        ("Samen gaat het sneller", True),
    ]
    assert "- Trio 1 · good · niet delen: Ik \\*zweeg\\* te lang" in report
    assert "### Tijd van Bram" in report


@pytest.mark.parametrize("contents", [Contents(), Contents(with_notes=True)])
def test_without_a_harvest_a_report_says_nothing_of_it(contents: Contents) -> None:
    session, clock = a_workshop()
    assert "Oogst" not in markdown(session, contents, clock)


def test_more_is_told_of_a_mark_than_its_words() -> None:
    session, clock = a_workshop()
    note = replace(
        NOTE, mark=Mark.SILENCE, speaker="storyteller", verbatim=True, lasted=Duration(4_500), energy=Energy.UP,
        chosen=True,
    )  # fmt: skip
    session = replace(session, notes=(note,))
    (told,) = json.loads(as_json(session, Contents(with_notes=True), clock.now()))["notes"]
    more = {key: told[key] for key in ("speaker", "verbatim", "lasted_s", "energy", "chosen")}
    assert more == {"speaker": "storyteller", "verbatim": True, "lasted_s": 4.5, "energy": "up", "chosen": True}


def test_under_which_heading_a_note_stands_is_told() -> None:
    session, clock = a_workshop()
    form = ObserverForm(headings=(Heading("fact", Text((("nl", "Feit *"), ("en", "Fact")))),))
    notes = replace(NOTE, text="te laat", heading="fact"), replace(NOTE, id="n2", text="te vroeg")
    session = replace(session, notes=notes, format=replace(session.format, observer=form))
    told = json.loads(as_json(session, Contents(with_notes=True), clock.now()))["notes"]
    assert [one["heading"] for one in told] == ["fact", ""]
    report = markdown(session, Contents(with_notes=True), clock)
    assert "· observation · Feit \\*: te laat\n" in report
    assert "· observation: te vroeg\n" in report


def test_nothing_is_told_that_was_not_asked_for() -> None:
    assert exported(Contents())["notes"] == []
    assert all("name" not in person for person in exported(Contents())["people"])
    assert exported(Contents(with_notes=True))["notes"][0]["text"] == "1-A zweeg; *1-B* lachte"


@pytest.mark.parametrize("contents", [Contents(named=True, with_notes=True), Contents()])
def test_what_a_note_said_before_is_in_no_report(contents: Contents) -> None:
    session, clock = a_workshop()
    session = session.with_earlier("n1", with_kept((), "n1", "Anna was eerst boos", CREATED_MS))
    reports = (as_json(session, contents, clock.now()), markdown(session, contents, clock))
    assert not [report for report in reports if "boos" in report]


@pytest.mark.parametrize("with_notes", [True, False])
def test_no_name_is_left_in_a_report_without_names(with_notes: bool) -> None:
    session, clock = a_workshop()
    head = replace(session.head, name="Leerdag van ANNA", programme="dag-van-anna")
    phases = tuple(replace(one, name=Text.everywhere("Vraag van Bram")) for one in session.format.phases)
    session = replace(
        session, head=head, format=replace(session.format, phases=phases, aim=Text.everywhere("Gijs helpen"))
    )
    contents = Contents(with_notes=with_notes)
    reports = as_json(session, contents, clock.now()) + markdown(session, contents, clock)
    assert not [person.name for person in session.people if person.name.casefold() in reports.casefold()]


def test_markdown_tells_the_times_and_escapes_what_was_typed() -> None:
    session, clock = a_workshop()
    report = markdown(session, Contents(named=True, with_notes=True), clock)
    assert "| Vertellen | 3:00 | 1:40 | – |" in report
    assert "- Doorvragen 1:23 · observation: Anna zweeg; \\*bram\\* lachte" in report
    assert "| Trio | Inbrenger | Interviewer | Observator | Tweede observator |" in report
    assert "| 1 | Anna | Bram | Chris | – |\n| 2 | Daan | Eva | Fatima | Gijs |" in report


def test_where_somebody_did_not_sit_in_a_trio_each_person_is_told_of() -> None:
    session, clock = a_workshop()
    everybody = session.seatings.first
    trio = replace(everybody.groups[1], seats=everybody.groups[1].seats[:3])
    session = replace(session, seatings=Seatings.of(everybody.with_group(trio)).with_seating(2, everybody))
    assert "| 2 | 2-A | Inbrenger |" in markdown(session, Contents(), clock)
    assert "| – | 2-D | – |" in markdown(session, Contents(), clock)


def test_a_report_in_which_nothing_was_left_behind_says_so_and_any_other_does_not() -> None:
    session, clock = a_workshop()
    assert "Niets vastgelegd" in markdown(session, Contents(), clock)
    assert "Niets vastgelegd" not in markdown(session, Contents(with_notes=True), clock)


def test_a_session_that_was_never_started_has_a_report_too() -> None:
    report = markdown(a_session(()), Contents(), HandClock())
    assert "Niet gestart" in report
    assert "| Fase | Gepland |\n| --- | --- |\n| Rollen kiezen | 1:00 |\n" in report


@given(st.text(max_size=40))
def test_no_typed_text_makes_a_heading_a_table_or_a_second_line(typed: str) -> None:
    def lines_with(text: str) -> int:
        harvest = Harvest((Sentence("s1", 1, text, 1, theme="t1"),), (Theme("t1", text, 1),))
        session = replace(a_session(()), notes=(replace(NOTE, text=text),), harvest=harvest)
        return len(markdown(session, Contents(True, True), HandClock()).splitlines())

    assert lines_with(f"x{typed}") == lines_with("x")


def test_a_note_tells_its_round_where_there_were_several() -> None:
    session, clock = a_workshop()
    second = replace(NOTE, id="n2", moment=replace(NOTE.moment, round=2))
    contents = Contents(with_notes=True)
    assert "- Doorvragen 1:23 ·" in markdown(session, contents, clock)
    assert "- Ronde 2 · Doorvragen 1:23 ·" in markdown(replace(session, notes=(NOTE, second)), contents, clock)
