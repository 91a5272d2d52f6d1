"""Keeping the agenda: each step is made of the one before it, and other sessions are read only where needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import HandClock, a_session, trio_source
from tests.fakes import FileInMemory, NoOtherSessions
from trioapp.domain.chain import Chains
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.theory_of_change import Assumption
from trioapp.domain.workbook import LONGEST_FIELD, Workbook
from trioapp.services.agenda_keeping import AgendaAct, AgendaKeeping, Elsewhere
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace
from trioapp.storage.session_shelf import SessionFolder

HARVEST = Harvest((Sentence("s1", 1, "Ik leerde", 1, theme="t1"),), (Theme("t1", "Stilte", 1),))
ASSUMPTION = Assumption("a1", 1, "", "Bewoners willen dit")


class Table:
    """A session with a harvest on the table, and the pen beside it."""

    def __init__(self) -> None:
        self.workspace, clock = Workspace(), HandClock()
        session = replace(a_session(), harvest=HARVEST, workbook=Workbook((ASSUMPTION,)))
        self.workspace.open(session, FileInMemory())
        self.pen = WorkbookPen(self.workspace)
        self.keeping = AgendaKeeping(self.workspace, self.pen, NoOtherSessions(), clock)

    @property
    def question(self) -> LearningQuestion:
        (question,) = self.pen.workbook.of(LearningQuestion)
        return question


@pytest.fixture
def table() -> Table:
    return Table()


def test_each_step_is_made_of_the_one_before_and_all_are_one_chain(table: Table) -> None:
    topic = table.keeping.make_topic("t1")
    question = table.keeping.ask(topic)
    form = table.keeping.make_form(topic)
    chain = Chains(HARVEST, table.pen.workbook).of(form)
    assert chain.ids == {"s1", "t1", topic, question, form}
    assert chain.topics[0].title == "Stilte"
    assert chain.questions[0].since == table.keeping.today == date(2026, 11, 23)


def test_a_topic_is_made_of_an_assumption_too(table: Table) -> None:
    topic = table.keeping.make_topic("a1")
    assert Chains(HARVEST, table.pen.workbook).of(topic).assumptions == (ASSUMPTION,)


def test_nothing_is_made_of_what_is_not_there(table: Table) -> None:
    assert [table.keeping.make_topic("x"), table.keeping.ask("x"), table.keeping.make_form("x")] == ["", "", ""]
    for act in (table.keeping.write, table.keeping.answer, table.keeping.give_to, table.keeping.name_topic):
        act("x", "text")
    table.keeping.delete("x")
    assert table.keeping.ask_anew(" \n ") == ""
    assert table.pen.undoable == ""


def test_a_question_by_hand_has_a_topic_of_its_own_and_one_undo_takes_both_away(table: Table) -> None:
    table.keeping.ask_anew("  Wat \u202e leren\nwe?  ")
    assert table.question.text == "Wat leren we?"
    (topic,) = table.pen.workbook.of(Topic)
    assert (topic.id, topic.title) == (table.question.topic, "Wat leren we?")
    table.pen.undo()
    assert table.pen.workbook == Workbook((ASSUMPTION,))


def test_a_question_is_changed_and_each_change_taken_back(table: Table) -> None:
    question = table.keeping.ask_anew("Wat?")
    before = table.question
    table.keeping.set_status(question, QuestionStatus.PROVISIONAL)
    table.keeping.answer(question, "Het\nkan")
    table.keeping.answer(question, "Het\nkan wel")
    table.keeping.give_to(question, "Anna")
    table.keeping.plan(question, date(2027, 1, 5))
    assert table.question == replace(
        before, status=QuestionStatus.PROVISIONAL, answer="Het\nkan wel", owner="Anna", next_moment=date(2027, 1, 5)
    )
    undone = []
    while table.pen.undoable != AgendaAct.ASK:
        undone.append(table.pen.undoable)
        table.pen.undo()
    assert undone == [AgendaAct.MOMENT, AgendaAct.OWNER, AgendaAct.ANSWER, AgendaAct.STATUS]
    assert table.question == before


def test_a_form_has_a_name_an_owner_and_a_day(table: Table) -> None:
    form = table.keeping.make_form(table.keeping.make_topic("t1"))
    table.keeping.name_form(form, "Intervisie")
    table.keeping.give_form_to(form, "Bram")
    table.keeping.plan_form(form, date(2026, 12, 10))
    (kept,) = table.pen.workbook.of(Form)
    assert (kept.name, kept.owner, kept.first_date) == ("Intervisie", "Bram", date(2026, 12, 10))


def test_what_is_too_long_is_cut(table: Table) -> None:
    question = table.keeping.ask_anew("x" * (LONGEST_FIELD + 1))
    table.keeping.answer(question, "y" * (LONGEST_FIELD + 1))
    assert (len(table.question.text), len(table.question.answer)) == (LONGEST_FIELD, LONGEST_FIELD)


class Shelf:
    """Three sessions: one with a question, one without, and one with a question that is damaged or locked later."""

    def __init__(self, root: Path) -> None:
        self.root, self.workspace = root, Workspace()
        self.open()
        for number, count in enumerate((1, 0, 2)):
            questions = (LearningQuestion(f"q{n}", n, "o", f"Vraag {n}?", date(2026, 1, 1)) for n in range(count))
            session = a_session(name=f"Dag {number}", session_id=f"id-{number}")
            self.shelf.create(replace(session, workbook=Workbook(tuple(questions))), trio_source())

    def open(self) -> None:
        self.shelf = SessionFolder(self.root / "sessions", self.root / "scratch")
        self.keeping = AgendaKeeping(self.workspace, WorkbookPen(self.workspace), self.shelf, HandClock())

    def path(self, number: int) -> Path:
        (path,) = (self.root / "sessions").glob(f"*dag-{number}*.trio")
        return path

    def found(self) -> dict[str, int]:
        return {one.head.name: len(one.questions) for one in self.keeping.look_elsewhere()().sessions}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_the_questions_of_other_sessions_are_found(shelf: Shelf) -> None:
    assert shelf.found() == {"Dag 0": 1, "Dag 2": 2}
    shelf.workspace.open(*shelf.shelf.open("id-2"))
    assert shelf.found() == {"Dag 0": 1}
    shelf.workspace.close()


def test_a_session_without_questions_is_not_opened_for_them(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    shelf.shelf.sessions()
    agenda_of = shelf.shelf.agenda_of

    def watched(file: str) -> tuple[LearningQuestion, ...]:
        read.append(file)
        return agenda_of(file)

    monkeypatch.setattr(shelf.shelf, "agenda_of", watched)
    assert shelf.found() == {"Dag 0": 1, "Dag 2": 2}
    assert shelf.path(1).name not in read


def test_where_nobody_counted_it_is_looked_at(shelf: Shelf) -> None:
    shelf.shelf.sessions()
    summaries = shelf.root / "sessions.json"
    summaries.write_text(summaries.read_text().replace('"questions": 1, ', "").replace('"questions": 2, ', ""))
    shelf.open()
    assert shelf.found() == {"Dag 0": 1, "Dag 2": 2}


def test_what_is_damaged_is_left_out_and_counted(shelf: Shelf) -> None:
    shelf.shelf.sessions()
    look = shelf.keeping.look_elsewhere()
    whole = shelf.path(2).read_bytes()
    shelf.path(2).write_bytes(whole.replace(b"Vraag 1?", b"Vraag 9?"))
    found = look()
    assert ([one.head.name for one in found.sessions], found.locked, found.damaged) == (["Dag 0"], 0, 1)
    shelf.path(2).write_bytes(b"no database at all")
    found = shelf.keeping.look_elsewhere()()
    assert ([one.head.name for one in found.sessions], found.locked, found.damaged) == (["Dag 0"], 0, 1)


def test_what_is_locked_is_left_out_and_counted_and_read_once_it_is_open(shelf: Shelf) -> None:
    file, passphrase = shelf.path(0).name, "een zin die niemand raadt"
    shelf.shelf.protect(file, passphrase, in_keyring=False)
    assert shelf.found() == {"Dag 0": 1, "Dag 2": 2}
    shelf.open()
    found = shelf.keeping.look_elsewhere()()
    assert ([one.head.name for one in found.sessions], found.locked, found.damaged) == (["Dag 2"], 1, 0)
    assert "Vraag" not in (shelf.root / "sessions.json").read_text()
    shelf.shelf.unlock(file, passphrase)
    assert shelf.found() == {"Dag 0": 1, "Dag 2": 2}


def test_a_session_that_was_opened_meanwhile_is_not_touched(shelf: Shelf) -> None:
    file = shelf.path(0).name
    shelf.workspace.open(*shelf.shelf.open("id-0"))
    with pytest.raises(Refused) as refused:
        shelf.shelf.agenda_of(file)
    assert refused.value.problems[0].kind is ProblemKind.SESSION_OPEN_ELSEWHERE
    shelf.workspace.close()
    assert len(shelf.shelf.agenda_of(file)) == 1


def test_an_empty_shelf_has_nothing(table: Table) -> None:
    assert table.keeping.look_elsewhere()() == Elsewhere()
