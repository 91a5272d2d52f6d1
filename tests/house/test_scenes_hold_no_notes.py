"""No scene and no print can hold an observer's note, nor a sentence as the trainer has it: types keep them here."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

import grimp
import pytest

from tests.house.sources import assert_none
from trioapp.domain import prints, scenes
from trioapp.domain.harvest import Sentence
from trioapp.domain.marks import Mark
from trioapp.domain.observation import Note
from trioapp.domain.people import Person

NOTES = (
    "trioapp.domain.observation",
    "trioapp.presentation.notes_controller",
    "trioapp.presentation.notebook",
    "trioapp.presentation.notebook_controller",
    "trioapp.presentation.give_back",
    "trioapp.services.observing",
    "trioapp.domain.harvest",
    "trioapp.presentation.harvest_controller",
    "trioapp.services.harvesting",
)
"""What is for the trainer alone: notes, and sentences of which nobody asked yet whether they may be shared."""
FOR_THE_TRAINER = (*NOTES, "trioapp.domain.marks")
"""A format may name the marks that its observers have; no scene may say which were made."""
PAINTERS = ("trioapp.ui.projector", "trioapp.ui.paint", "trioapp.ui.widgets.stage_view", "trioapp.domain.prints")
NAMES = ("trioapp.domain.people", "trioapp.domain.seating")
"""What nothing that is printed before a session knows of."""
PLAIN = (str, bytes, int, float, bool, type(None))
"""Words, numbers and the file of a picture: what they say is for the room, or else it was never put there."""
CONTAINERS = (tuple, frozenset, Union, types.UnionType)


def test_no_scene_can_hold_a_note() -> None:
    assert_none(faults(scenes.Scene, "Scene"))


def test_no_print_can_hold_a_note_or_a_person() -> None:
    assert_none(faults(prints.Print, "Print"))
    assert list(faults(Person | str, "Print"))


def test_what_a_trio_takes_home_never_hears_of_notes() -> None:
    """It is made of the harvest alone, of which only what may be shared comes out."""
    graph = grimp.build_graph("trioapp", cache_dir=None)
    notes = [name for name in NOTES if "observation" in name or "note" in name or "observing" in name]
    assert notes
    assert not [
        name for name in notes if graph.find_shortest_chains("trioapp.domain.take_away", name, as_packages=True)
    ]


def test_what_paints_the_room_never_hears_of_notes() -> None:
    graph = grimp.build_graph("trioapp", cache_dir=None)
    assert_none(
        f"{chain[0].replace('.', '/')}.py:1: knows of notes through {' → '.join(chain)}"
        for painter in PAINTERS
        for notes in NOTES
        for chain in graph.find_shortest_chains(painter, notes, as_packages=True)
    )


@dataclass(frozen=True)
class _Open:
    field: object


@dataclass(frozen=True)
class _Nested:
    inner: tuple[_Open, ...]


@pytest.mark.parametrize(
    "kind", [Note, Note | str, tuple[Note, ...], Mark, Sentence, object, Any, _Nested, dict[str, str], tuple, list[str]]
)
def test_a_type_that_could_hold_a_note_is_found(kind: Any) -> None:
    assert list(faults(kind, "Scene"))


def faults(kind: Any, where: str, seen: frozenset[Any] = frozenset()) -> Iterator[str]:
    """Why a type could hold a note, for each part of it; `where` says how one gets there from a scene."""
    if kind in PLAIN or kind in seen:
        return
    if get_origin(kind) in CONTAINERS:
        for part in get_args(kind):
            if part is not Ellipsis:
                yield from faults(part, where, seen)
    elif getattr(kind, "__module__", "") in (*FOR_THE_TRAINER, *NAMES):
        yield f"trioapp/domain/scenes.py:1: {where} can hold {kind.__name__}, which is for the trainer alone"
    elif isinstance(kind, type) and is_dataclass(kind):
        for name, hint in get_type_hints(kind).items():
            yield from faults(hint, f"{where} → {kind.__name__}.{name}", seen | {kind})
    elif not (isinstance(kind, type) and issubclass(kind, Enum)):
        yield f"trioapp/domain/scenes.py:1: {where} is {kind!r}, which can hold anything"
