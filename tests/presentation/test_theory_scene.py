"""What the room sees of a theory of change: a step more each time, and nothing that is for the trainer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import a_session
from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import Spot, TheoryLink, TheoryScene, WeighScene
from trioapp.domain.session import Session
from trioapp.domain.theory import Theory
from trioapp.domain.theory_of_change import Arrow, Assumption, Node, NodeKind
from trioapp.domain.workbook import Item, Workbook
from trioapp.presentation.canvas_scenes import canvas_scene
from trioapp.presentation.theory_scene import steps_of
from trioapp.presentation.wording import Wording
from trioapp.ui.paint.spoken import spoken

NODES = (
    Node("k", 1, NodeKind.BOTTLENECK, "Kou"),
    Node("a", 2, NodeKind.ACTIVITY, "Praten", y=200),
    Node("b", 3, NodeKind.ACTIVITY, "Bouwen", who="Anna", y=100),
    Node("e", 4, NodeKind.EFFECT, "Rust"),
    Node("d", 5, NodeKind.AIM, "Warmte"),
)
ARROWS = (Arrow("2", 1, "e", "d"), Arrow("1", 2, "a", "e", "mensen dan gehoord worden."))
ASSUMED = (
    Assumption("x", 1, "1", "Praten helpt", importance=5, uncertainty=4, doubter="Gijs"),
    Assumption("y", 2, "1", "Er is tijd", importance=2, uncertainty=4),
    Assumption("z", 3, "1", "Nog niet gewogen"),
)


def told(*items: Item) -> list[object]:
    """Every scene in turn, and one beyond the last."""
    session = drawn(*items)
    count = steps_of(Theory.of(session.workbook))
    words = Wording()
    return [canvas_scene(session, CanvasKind.THEORY_OF_CHANGE, step, words) for step in range(count + 1)]


def drawn(*items: Item) -> Session:
    return replace(a_session(), workbook=Workbook(tuple(items)))


def test_both_ends_come_first_and_then_column_after_column() -> None:
    first, second, third, *_ = told(*NODES)
    assert isinstance(first, TheoryScene)
    assert isinstance(second, TheoryScene)
    assert isinstance(third, TheoryScene)
    assert [view.lines for view in first.columns] == [("Kou",), (), (), (), (), ("Warmte",)]
    assert [view.lines for view in second.columns] == [("Kou",), (), ("Bouwen", "Praten"), (), (), ("Warmte",)]
    assert third.columns[4].lines == ("Rust",)
    assert [scene.focus for scene in (first, second, third)] == [(0, 5), (0, 2), (2, 4)]
    assert [view.heading for view in first.columns][0::5] == ["Bottleneck", "Aim"]


def test_arrows_are_read_aloud_one_by_one_from_left_to_right() -> None:
    *_, one, two, beyond = told(*NODES, *ARROWS)
    assert isinstance(one, TheoryScene)
    assert isinstance(two, TheoryScene)
    assert one.sentence == "If Praten, then Rust, because mensen dan gehoord worden."
    assert one.links == (TheoryLink(Spot(2, 1), Spot(4, 0)),)
    assert (two.sentence, len(two.links)) == ("If Rust, then Warmte, because …", 2)
    assert beyond == two


def test_the_field_comes_last_and_its_top_right_is_written_out() -> None:
    *_, last, beyond = told(*NODES, *ARROWS, *ASSUMED)
    assert isinstance(last, WeighScene)
    assert [(dot.number, dot.words) for dot in last.chosen] == [("1", "Praten helpt")]
    assert [(dot.number, dot.importance, dot.uncertainty) for dot in last.others] == [("2", 2, 4)]
    assert beyond == last


def test_what_nobody_weighed_makes_no_field() -> None:
    assert not any(isinstance(scene, WeighScene) for scene in told(*NODES, *ARROWS, ASSUMED[2]))


@pytest.mark.parametrize("items", [(), (Node("e", 1, NodeKind.EFFECT, ""),)])
def test_an_empty_canvas_shows_its_headings(items: tuple[Item, ...]) -> None:
    scene, beyond = told(*items)
    assert isinstance(scene, TheoryScene)
    assert len(scene.columns) == 6
    assert not any(view.lines for view in scene.columns)
    assert beyond == scene


def test_who_does_it_and_who_doubts_it_stay_with_the_trainer() -> None:
    said = "\n".join(spoken(scene) for scene in told(*NODES, *ARROWS, *ASSUMED))  # type: ignore[arg-type]
    assert "Anna" not in said
    assert "Gijs" not in said


def test_a_circle_is_told_to_its_end() -> None:
    scenes = told(*NODES, *ARROWS, Arrow("3", 3, "e", "a", "het rondgaat"))
    assert isinstance(scenes[-1], TheoryScene)
    assert len(scenes[-1].links) == 3
