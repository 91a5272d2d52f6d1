"""Names and notes go when their time is over: not before, not while they are needed, and from the backups as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import PICTURES, HandClock, trio_source
from tests.fakes import PreferencesInMemory
from trioapp.domain.answers import Obstacle
from trioapp.domain.earlier_texts import with_kept
from trioapp.domain.harvest import Sentence, Theme
from trioapp.domain.instants import Duration
from trioapp.domain.learning_system import Topic
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Moment, Note
from trioapp.domain.people import people_named
from trioapp.domain.ports import EarlierTextsKept, ItemKept, MoveMade, NoteWritten, SentenceGiven, ThemeNamed
from trioapp.domain.preferences import Preferences
from trioapp.domain.retention import CHOICES, USUAL_DAYS
from trioapp.services.programmes import Programmes
from trioapp.services.sessions import Sessions
from trioapp.services.workspace import Workspace
from trioapp.storage.library import format_files, programme_files
from trioapp.storage.session_shelf import SessionFolder

NAMES = ("Kanariella", "Vinkoline", "Merelien")
RESOURCES = Path(__file__).parents[2] / "resources"


class Laptop:
    """One session with a note and a backup, and the clock in hand."""

    def __init__(self, root: Path) -> None:
        self.root, self.clock, self.workspace = root, HandClock(), Workspace()
        self.preferences = PreferencesInMemory()
        self.shelf = SessionFolder(root / "sessions", root / "scratch")
        formats = format_files(RESOURCES / "formats", root / "formats")
        library = Programmes(formats, programme_files(RESOURCES / "programmes", root / "programmes"), PICTURES)
        self.sessions = Sessions(self.shelf, library, self.workspace, self.clock, self.preferences)
        self.id = self.sessions.create("Leerdag", people_named(NAMES), "nl")
        self.file = self.shelf.sessions()[0].path.name
        _, file = self.shelf.open(self.id)
        note = Note("n1", 1, Moment(1, "ask", Duration(0), Duration(0)), self.clock.now().wall_ms, text="ze zweeg")
        file.submit(NoteWritten(note))
        file.submit(EarlierTextsKept("n1", with_kept((), "n1", "ze zweeg lang", note.written_ms)))
        file.submit(SentenceGiven(Sentence("s1", 1, "Vinkoline leerde vragen", note.written_ms, theme="t1")))
        file.submit(ThemeNamed(Theme("t1", "De vraag van Merelien", 1)))
        file.submit(ItemKept(Topic("o1", 1, "Wat Vinkoline wil weten", who_wants_to_know="Merelien")))
        file.submit(ItemKept(Obstacle("b1", 1, "context", "Merelien heeft geen tijd")))
        file.close()

    def days_pass(self, days: float) -> None:
        self.clock.pass_time(minutes=days * 24 * 60)

    def holds_names(self) -> bool:
        files = [path for path in self.root.rglob("*") if path.is_file()]
        return any(name.encode() in path.read_bytes() for path in files for name in (*NAMES, "ze zweeg"))


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    assert trio_source()
    return Laptop(tmp_path)


@pytest.mark.parametrize("days", CHOICES)
def test_names_and_notes_go_when_their_time_is_over(laptop: Laptop, days: int | None) -> None:
    laptop.sessions.keep_for(laptop.file, days)
    laptop.days_pass((days or 0) - 0.01)
    if days:
        assert laptop.sessions.let_personal_data_go() == 0
        assert laptop.holds_names()
    laptop.days_pass(0.02 if days is not None else 300)
    assert laptop.sessions.let_personal_data_go() == (days is not None)
    assert laptop.holds_names() is (days is None)
    assert laptop.sessions.let_personal_data_go() == 0
    session = laptop.shelf.read(laptop.id)
    assert len(session.people) == 3
    assert len(session.seatings.first.groups) == 1


def test_a_new_session_keeps_them_for_thirty_days(laptop: Laptop) -> None:
    assert laptop.shelf.read(laptop.id).keep_days == USUAL_DAYS == 30


@pytest.mark.parametrize("days", CHOICES)
def test_what_the_trainer_chose_holds_for_new_sessions_only(laptop: Laptop, tmp_path: Path, days: int | None) -> None:
    laptop.preferences.save(Preferences(keep_days=days))
    made = laptop.sessions.create("Vervolg", (), "nl")
    (tmp_path / "stick").mkdir()
    brought = laptop.sessions.bring_in(laptop.sessions.copy_out(laptop.file, tmp_path / "stick"))
    laptop.sessions.duplicate(laptop.file, "Leerdag (kopie)")
    assert laptop.shelf.read(made).keep_days == days
    kept = [laptop.shelf.read(one).keep_days for one in (laptop.id, brought, "Leerdag (kopie)")]
    assert kept == [USUAL_DAYS] * 3


def test_an_open_session_and_one_that_crashed_just_now_wait(laptop: Laptop) -> None:
    laptop.sessions.open(laptop.id)
    laptop.sessions.keep_for(laptop.file, 0)
    laptop.clock.pass_time(minutes=1)
    assert laptop.sessions.let_personal_data_go() == 0
    laptop.workspace.session.run.moved(Move(MoveKind.START, laptop.clock.now()))
    start = Move(MoveKind.START, laptop.clock.now())
    laptop.workspace.change(laptop.workspace.session, MoveMade(start))
    laptop.workspace.close()
    laptop.clock.pass_time(minutes=5)
    assert laptop.sessions.let_personal_data_go() == 0
    laptop.days_pass(1)
    assert laptop.sessions.let_personal_data_go() == 1
    assert not laptop.holds_names()


def test_a_clock_that_is_years_ahead_is_doubted(laptop: Laptop) -> None:
    laptop.days_pass(30 * 365)
    assert laptop.sessions.let_personal_data_go() == 0
    assert laptop.holds_names()


def test_what_is_brought_in_after_its_time_stays_until_it_is_deleted(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    copy = laptop.sessions.copy_out(laptop.file, tmp_path / "stick")
    laptop.days_pass(40)
    brought = laptop.sessions.bring_in(copy)
    laptop.sessions.let_personal_data_go()
    assert laptop.shelf.read(laptop.id).people[0].name == ""
    assert [person.name for person in laptop.shelf.read(brought).people] == list(NAMES)
