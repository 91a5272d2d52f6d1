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
from trioapp.domain.ports import EarlierTextsKept, NoteWritten
from trioapp.services.facilitation import Facilitation
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace
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
