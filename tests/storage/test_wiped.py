"""What was wiped is nowhere on disk any more: not in the file, its log, its backups, or what was moved aside."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import HandClock, a_session, trio_source
from trioapp.domain.earlier_texts import with_kept
from trioapp.domain.instants import Duration
from trioapp.domain.moves import MoveKind
from trioapp.domain.observation import Moment, Note
from trioapp.domain.ports import CompanyChanged, EarlierTextsKept, NoteWritten, SaveState, Saving
from trioapp.domain.session import Session
from trioapp.services.facilitation import Facilitation
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace
from trioapp.storage.backups import Backups
from trioapp.storage.session_shelf import SessionFolder

CANARY, OTHER = "Kanariella", "Vinkoline"


def found(root: Path, name: str) -> list[str]:
    """The files in which that name stands."""
    files = [path for path in root.rglob("*") if path.is_file()]
    return [str(path.relative_to(root)) for path in files if name.encode() in path.read_bytes()]


@pytest.mark.parametrize("is_one", [True, False])
def test_a_name_that_was_wiped_stands_nowhere(tmp_path: Path, is_one: bool) -> None:
    shelf, clock, workspace = SessionFolder(tmp_path / "sessions", tmp_path / "scratch"), HandClock(), Workspace()
    shelf.create(a_session((CANARY, OTHER, "Chris", "Daan", "Eva", "Fatima")), trio_source())
    damaged = shelf.sessions()[0].path
    shelf.rescue(damaged.name)
    workspace.open(*shelf.open("id-1"))
    plan = SeatingPlan(workspace, clock)
    moment = Moment(1, "ask", Duration(0), Duration(0))
    note = Note("n1", 1, moment, clock.now().wall_ms, text=f"{CANARY} zweeg, en {OTHER} ook")
    workspace.change(workspace.session.with_note(note), NoteWritten(note))
    earlier = with_kept((), "n1", f"{CANARY} en {OTHER} keken weg", note.written_ms)
    workspace.change(workspace.session.with_earlier("n1", earlier), EarlierTextsKept("n1", earlier))
    for kind in (MoveKind.START, MoveKind.NEXT, MoveKind.STOP):
        Facilitation(workspace, clock).move(kind)
        assert workspace.flush()
    plan.swap("p1", "p4")
    assert workspace.flush()
    before = plan.seating
    assert any("backups" in file for file in found(tmp_path, CANARY))
    assert any("quarantine" in file for file in found(tmp_path, CANARY))

    plan.wipe_names("p1" if is_one else "")
    assert workspace.flush()
    assert found(tmp_path, CANARY) == []
    assert (found(tmp_path, OTHER) == []) is not is_one
    assert workspace.close()
    assert found(tmp_path, CANARY) == []
    session = shelf.read("id-1")
    assert session.notes[0].text == ("1-A zweeg, en Vinkoline ook" if is_one else "1-A zweeg, en 1-B ook")
    assert session.earlier[0].text == ("1-A en Vinkoline keken weg" if is_one else "1-A en 1-B keken weg")
    assert session.seatings.in_force(2)[1] == before
    assert shelf.backups(damaged.name)[0].holdings.notes == 1
    assert replace(session.people[0], name="") == session.people[0]


def with_a_backup(tmp_path: Path) -> tuple[SessionFolder, str, Session]:
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.create(a_session((CANARY, OTHER, "Chris")), trio_source())
    session, file = shelf.open("id-1")
    note = Note("n1", 1, Moment(1, "ask", Duration(0), Duration(0)), 0, text="x")
    file.submit(NoteWritten(note))
    file.close()
    (listed,) = shelf.sessions()
    return shelf, listed.path.name, session


def nameless(session: Session) -> CompanyChanged:
    people = tuple(replace(person, name="") for person in session.people)
    return CompanyChanged(replace(session.company, people=people))


@pytest.mark.parametrize("is_wiped", [True, False])
def test_wiping_that_was_cut_off_is_ended_at_the_next_start_if_it_had_begun(tmp_path: Path, is_wiped: bool) -> None:
    shelf, file, session = with_a_backup(tmp_path)
    backups = Backups(tmp_path / "backups" / Path(file).stem)
    (before,) = backups.listed()
    backups.will_forget(backups.commits + 1)
    if is_wiped:
        shelf.amend(file, nameless(session))
    shelf.tidy()
    (after,) = backups.listed()
    assert (found(tmp_path, CANARY) == []) is is_wiped
    assert (after != before) is is_wiped
    assert backups.forgets_from is None


def test_wiping_that_fails_is_told_and_tried_again(tmp_path: Path) -> None:
    shelf, name, session = with_a_backup(tmp_path)
    in_the_way = tmp_path / "backups" / Path(name).stem / "20261123T120000000000Z.trio"
    in_the_way.mkdir()
    _, file = shelf.open("id-1")
    told: list[SaveState] = []

    def hear(saving: Saving) -> None:
        told.append(saving.state)
        if saving.state is SaveState.FAILED and in_the_way.exists():
            in_the_way.rmdir()

    file.watch(hear)
    file.submit(nameless(session))
    file.forget_past()
    assert file.flush()
    assert told == [SaveState.SAVING, SaveState.SAVED, SaveState.FAILED, SaveState.SAVED]
    assert found(tmp_path, CANARY) == []
    assert file.close()
