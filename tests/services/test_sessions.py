"""Making and opening sessions, against a shelf and a library on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import PICTURES, RESOURCES, HandClock
from tests.fakes import PreferencesInMemory
from trioapp.domain.moves import MoveKind
from trioapp.domain.people import people_counted, people_named
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import ListedSession
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.services.facilitation import Facilitation
from trioapp.services.programmes import Programmes
from trioapp.services.rehearsal import Rehearsal
from trioapp.services.sessions import Sessions
from trioapp.services.workspace import Workspace
from trioapp.storage.library import format_files, programme_files
from trioapp.storage.session_shelf import SessionFolder


class Desk:
    """Everything that making a session takes."""

    def __init__(self, root: Path) -> None:
        self.clock = HandClock()
        self.workspace = Workspace()
        self.shelf = SessionFolder(root / "sessions", root / "scratch")
        formats = format_files(RESOURCES / "formats", root / "formats")
        library = Programmes(formats, programme_files(RESOURCES / "programmes", root / "programmes"), PICTURES)
        self.preferences = PreferencesInMemory()
        self.sessions = Sessions(self.shelf, library, self.workspace, self.clock, self.preferences)
        self.facilitation = Facilitation(self.workspace, self.clock)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_new_session_has_everybody_seated(desk: Desk) -> None:
    session_id = desk.sessions.create("  Leerdag \n woondeal ", people_named(["Anna", "Bram", "Chris", "Daan"]), "nl")
    desk.sessions.open(session_id)
    session = desk.workspace.session
    assert session.head.name == "Leerdag woondeal"
    assert [seat.role for seat in session.seatings.first.groups[0].seats] == [
        "storyteller",
        "interviewer",
        "observer",
        "second_observer",
    ]


@pytest.mark.parametrize("programme", ["trio", "coaching-triad", "advice-triangle", "gossip-method"])
def test_a_session_keeps_its_exercise_in_as_many_rounds_as_that_is_usually_done(desk: Desk, programme: str) -> None:
    session = desk.shelf.read(desk.sessions.create("Leerdag", (), "nl", programme))
    assert session.run.plan == plan_of(session.format, session.format.rounds)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 26, 300])
def test_a_session_of_any_size_can_be_made(desk: Desk, count: int) -> None:
    session_id = desk.sessions.create("Leerdag", people_counted(count), "nl")
    session = desk.shelf.read(session_id)
    seated = [seat.person for group in session.seatings.first.groups for seat in group.seats]
    assert sorted(seated + list(session.seatings.first.unseated)) == sorted(person.id for person in session.people)
    assert len(session.people) == count


@pytest.mark.parametrize(
    ("name", "programme", "kind"),
    [("  ", "trio", ProblemKind.SESSION_NAME_EMPTY), ("Leerdag", "quartet", ProblemKind.PROGRAMME_UNKNOWN)],
)
def test_what_cannot_be_made_is_refused_and_leaves_nothing(
    desk: Desk, name: str, programme: str, kind: ProblemKind
) -> None:
    with pytest.raises(Refused) as refused:
        desk.sessions.create(name, (), "nl", programme)
    assert refused.value.problems[0].kind is kind
    assert desk.sessions.listed() == ()


def test_a_run_that_was_left_is_offered_for_half_a_day(desk: Desk) -> None:
    session_id = desk.sessions.create("Leerdag", (), "nl")
    desk.sessions.open(session_id)
    desk.facilitation.move(MoveKind.START)
    desk.workspace.close()
    (listed,) = desk.sessions.listed()
    assert desk.sessions.left_running(listed)
    desk.clock.pass_time(minutes=12 * 60)
    assert not desk.sessions.left_running(listed)


def test_a_run_that_was_stopped_is_not_offered(desk: Desk) -> None:
    session_id = desk.sessions.create("Leerdag", (), "nl")
    desk.sessions.open(session_id)
    desk.facilitation.move(MoveKind.START)
    desk.facilitation.move(MoveKind.STOP)
    desk.workspace.close()
    (listed,) = desk.sessions.listed()
    assert not desk.sessions.left_running(listed)


def test_overtime_ends_when_the_program_is_closed(desk: Desk) -> None:
    session_id = desk.sessions.create("Leerdag", (), "nl")
    desk.sessions.open(session_id)
    desk.facilitation.move(MoveKind.START)
    desk.clock.pass_time(minutes=14)
    desk.facilitation.end_overtime()
    assert desk.facilitation.position().is_live
    desk.clock.pass_time(minutes=2)
    desk.facilitation.end_overtime()
    assert not desk.facilitation.position().is_live


def test_opening_a_broken_session_keeps_the_one_on_the_table(desk: Desk, tmp_path: Path) -> None:
    session_id = desk.sessions.create("Leerdag", (), "nl")
    desk.sessions.open(session_id)
    (tmp_path / "sessions" / "broken.trio").write_bytes(b"nothing")
    with pytest.raises(Refused):
        desk.sessions.open("broken.trio")
    desk.facilitation.move(MoveKind.START)
    assert desk.workspace.close()
    assert len(desk.shelf.read(session_id).run.moves) == 1


def test_a_search_makes_one_list_of_many_sessions(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        desk.sessions.create(f"Dag {number}", people_counted(3), "nl")
    made: list[tuple[ListedSession, ...]] = []
    sessions = desk.shelf.sessions

    def listed() -> tuple[ListedSession, ...]:
        made.append(sessions())
        return made[-1]

    monkeypatch.setattr(desk.shelf, "sessions", listed)
    assert desk.sessions.search("stil")() == frozenset()
    assert len(made) == 1


def test_in_a_rehearsal_the_session_itself_is_on_the_table(desk: Desk) -> None:
    desk.sessions.open(desk.sessions.create("Dag", people_counted(3), "nl"))
    (listed,) = desk.sessions.listed()
    assert listed.head
    Rehearsal(desk.workspace, desk.clock).begin()
    desk.sessions.duplicate(listed.path.name, "Kopie")
    assert desk.workspace.session.head.id == listed.head.id
    assert sorted(one.head.name for one in desk.sessions.listed() if one.head) == ["Dag", "Kopie"]
