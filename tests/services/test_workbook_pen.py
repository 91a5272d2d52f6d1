"""The pen of the workbook: each step can be taken back, and a session that is another one begins anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import a_session
from tests.fakes import FileInMemory
from trioapp.domain.answers import Dot
from trioapp.domain.ports import ItemDropped, ItemKept
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace

DOT, MOVED = Dot("d", 1, "Wijkaanpak", 0.2, 0.3), Dot("d", 1, "Wijkaanpak", 0.8, 0.3)


@pytest.fixture
def file() -> FileInMemory:
    return FileInMemory()


@pytest.fixture
def workspace(file: FileInMemory) -> Workspace:
    workspace = Workspace()
    workspace.open(a_session(), file)
    return workspace


@pytest.fixture
def pen(workspace: Workspace) -> WorkbookPen:
    return WorkbookPen(workspace)


def test_what_is_done_is_told_to_the_file_and_can_be_taken_back(pen: WorkbookPen, file: FileInMemory) -> None:
    pen.do("dot", pen.workbook.holding(DOT))
    assert (pen.workbook.of(Dot), pen.undoable) == ((DOT,), "dot")
    pen.undo()
    assert (pen.workbook.of(Dot), pen.undoable) == ((), "")
    assert file.changes == [ItemKept(DOT), ItemDropped("d")]


def test_what_is_done_to_the_same_thing_is_one_step_until_it_is_left(pen: WorkbookPen) -> None:
    pen.do("dot", pen.workbook.holding(DOT))
    for place in (0.4, 0.6):
        pen.do("move", pen.workbook.holding(replace(DOT, adaptive=place)), about="d")
    pen.leave()
    pen.do("move", pen.workbook.holding(MOVED), about="d")
    pen.undo()
    assert pen.workbook.of(Dot)[0].adaptive == 0.6
    pen.undo()
    assert pen.workbook.of(Dot) == (DOT,)


def test_nothing_is_done_where_nothing_changes(pen: WorkbookPen, file: FileInMemory) -> None:
    pen.do("dot", pen.workbook)
    assert (pen.undoable, file.changes) == ("", [])


def test_another_session_has_nothing_to_take_back(pen: WorkbookPen, workspace: Workspace) -> None:
    pen.do("dot", pen.workbook.holding(DOT))
    workspace.open(a_session(session_id="id-2"), FileInMemory())
    assert pen.undoable == ""
    pen.undo()
    assert pen.workbook.items == ()
