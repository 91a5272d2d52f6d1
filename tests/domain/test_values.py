"""Frozen values: everything that those of the library can do, they can, too."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field, replace
from typing import Any

import pytest

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    name: str
    number: int = 1
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chair(Seat):
    legs: int = 4


@dataclass(frozen=True)
class Room:
    seats: dict[str, Seat] = field(default_factory=dict)
    key: str = field(default="", repr=False, compare=False)

    def __post_init__(self) -> None:
        if None in self.seats:
            raise ValueError("nobody sits there")


@dataclass(frozen=True, slots=True)
class Loud:
    word: str

    def __repr__(self) -> str:
        return self.word.upper()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Loud) and self.word.lower() == other.word.lower()

    def __hash__(self) -> int:
        return hash(self.word.lower())


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


@dataclass(frozen=True, slots=True)
class Ring:
    around: list[Any]


@dataclass
class Count:
    number: int = 0


def test_what_is_not_frozen_is_made_by_the_library() -> None:
    count = Count()
    count.number += 1
    assert count == Count(1)


def test_its_init_is_as_it_would_be_written() -> None:
    assert str(inspect.signature(Chair)) == (
        "(name: 'str', number: 'int' = 1, notes: 'tuple[str, ...]' = (), legs: 'int' = 4) -> None"
    )
    chair = Chair("Ann", 2, legs=3)
    assert (chair.name, chair.number, chair.notes, chair.legs) == ("Ann", 2, (), 3)
    with pytest.raises(TypeError, match=r"Seat\.__init__\(\) missing 1 required positional argument: 'name'"):
        Seat()  # type: ignore[call-arg]


def test_each_has_what_a_factory_makes_for_it_and_is_looked_at_once_made() -> None:
    assert Room().seats == {}
    assert Room().seats is not Room().seats
    with pytest.raises(ValueError, match="nobody"):
        Room({None: Seat("Ann")})  # type: ignore[dict-item]


def test_equal_contents_are_equal_and_have_one_hash() -> None:
    assert Seat("Ann", 2) == Seat("Ann", 2)
    assert hash(Seat("Ann", 2)) == hash(Seat("Ann", 2))
    assert Seat("Ann", 2) != Seat("Ann", 3)
    assert Seat("Ann") != Chair("Ann")
    assert Chair("Ann", legs=3) != Chair("Ann", legs=4)
    assert Room(key="a") == Room(key="b")
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing(), Seat("Ann"), Seat("Ann")}) == 2
    with pytest.raises(TypeError):
        hash(Room())


def test_what_a_class_says_itself_is_kept() -> None:
    assert Loud("Hey") == Loud("hey")
    assert hash(Loud("Hey")) == hash(Loud("hey"))
    assert repr(Loud("hey")) == "HEY"


def test_it_is_told_by_its_fields() -> None:
    ring = Ring([])
    ring.around.append(ring)
    assert repr(Seat("Ann")) == "Seat(name='Ann', number=1, notes=())"
    assert repr(Room(key="secret")) == "Room(seats={})"
    assert repr(ring) == "Ring(around=[...])"


@pytest.mark.parametrize("value", [Seat("Ann"), Chair("Ann"), Room()])
def test_nothing_of_it_can_be_changed(value: Any) -> None:
    name = dataclasses.fields(value)[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, "Bo")
    with pytest.raises(FrozenInstanceError):
        delattr(value, name)
    with pytest.raises(FrozenInstanceError):
        value.more = 1


def test_only_one_without_slots_has_room_for_more() -> None:
    assert not hasattr(Chair("Ann"), "__dict__")
    assert hasattr(Room(), "__dict__")


@pytest.mark.parametrize(
    "value", [Seat("Ann", 2, ("x",)), Chair("Ann", legs=3), Room({"a": Seat("Ann")}, "k"), Nothing()]
)
def test_a_copy_is_equal(value: Any) -> None:
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value)), replace(value)):  # noqa: S301
        assert other == value
        assert repr(other) == repr(value)


def test_it_is_a_dataclass_to_whoever_asks() -> None:
    assert dataclasses.is_dataclass(Chair)
    assert dataclasses.asdict(Chair("Ann")) == {"name": "Ann", "number": 1, "notes": (), "legs": 4}
    assert replace(Chair("Ann"), legs=3) == Chair("Ann", legs=3)
    match Chair("Ann", 2):
        case Chair(name, number):
            assert (name, number) == ("Ann", 2)


def test_one_that_begins_as_a_copy_is_equal_before_any_other_was_made() -> None:
    @dataclass(frozen=True, slots=True)
    class Late:
        words: str

    one, two = object.__new__(Late), object.__new__(Late)
    for late in (one, two):
        late.__setstate__(["x"])  # type: ignore[attr-defined]
    assert one == two
    assert str(one).endswith("Late(words='x')")
