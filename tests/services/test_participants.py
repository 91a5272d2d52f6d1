"""Another list of participants in an open session: who stays where they were, and what undo brings back."""

from __future__ import annotations

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory, PreferencesInMemory
from trioapp.domain.group_size import group_sizes
from trioapp.domain.moves import MoveKind
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.domain.wishes import Pair
from trioapp.services.facilitation import Facilitation
from trioapp.services.participants import Participants
from trioapp.services.seating import Act, SeatingPlan
from trioapp.services.workspace import Workspace

SEVEN = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs")


class Room:
    """A session on the table, with its list of participants."""

    def __init__(self, names: tuple[str, ...] = SEVEN, *, rather_duos: bool = False) -> None:
        self.clock, self.workspace = HandClock(), Workspace()
        self.plan = SeatingPlan(self.workspace, self.clock)
        preferences = PreferencesInMemory(Preferences(rather_duos=rather_duos))
        self.participants = Participants(self.workspace, self.plan, preferences)
        self.workspace.open(a_session(names), FileInMemory())

    @property
    def session(self) -> Session:
        return self.workspace.session

    @property
    def names(self) -> list[str]:
        return [person.name for person in self.session.people]

    @property
    def sizes(self) -> list[int]:
        return sorted(len(group.seats) for group in self.plan.seating.groups)

    def hold_a_round(self) -> None:
        facilitation = Facilitation(self.workspace, self.clock)
        for kind in (MoveKind.START, MoveKind.STOP):
            self.clock.pass_time(minutes=1)
            facilitation.move(kind)

    def assert_everybody_sits_once(self) -> None:
        seated = sorted(seat.person for seat in self.plan.seating.seats)
        assert sorted([*seated, *self.plan.seating.absent]) == sorted(person.id for person in self.session.people)


def test_names_for_people_who_were_counted_leave_the_seats_as_they_are() -> None:
    room = Room(("",) * 7)
    room.plan.swap("p1", "p5")
    seating = room.plan.seating
    room.participants.take("\n".join(SEVEN))
    assert room.names == list(SEVEN)
    assert room.plan.seating == seating
    assert room.plan.undoable is Act.LIST


def test_the_same_list_changes_nothing() -> None:
    room = Room()
    room.participants.take(room.participants.text)
    assert room.plan.undoable is None


def test_whoever_stays_keeps_table_and_role_and_newcomers_are_seated() -> None:
    room = Room()
    room.plan.keep_apart("p1", "p2")
    room.plan.keep_apart("p3", "p7")
    before = room.plan.seating
    room.participants.take("Bram\nAnna\nChris\nDaan\nEva\nFatima\nHanna\nIlse")
    assert room.names == ["Bram", "Anna", "Chris", "Daan", "Eva", "Fatima", "Hanna", "Ilse"]
    for person in ("p1", "p2", "p3"):
        assert room.plan.seating.role_of(person) == before.role_of(person)
    assert room.session.wishes.apart == {Pair(("p1", "p2"))}
    assert room.sizes == sorted(group_sizes(8))
    assert "p7" not in room.plan.seating.everybody
    room.assert_everybody_sits_once()
    room.plan.undo()
    assert (room.names, room.plan.seating) == (list(SEVEN), before)


@pytest.mark.parametrize("count", range(2, 40))
@pytest.mark.parametrize("rather_duos", [False, True])
def test_a_list_of_other_people_seats_them_in_its_order(count: int, rather_duos: bool) -> None:
    room = Room(rather_duos=rather_duos)
    room.participants.take("\n".join(f"Naam{number}" for number in range(count)))
    assert room.sizes == sorted(group_sizes(count, rather_small=rather_duos))
    assert len(room.session.people) == count
    room.assert_everybody_sits_once()


@pytest.mark.parametrize("count", range(2, 40))
def test_groups_stay_as_large_as_they_should_be_while_people_come_and_go(count: int) -> None:
    room = Room()
    room.participants.take("\n".join(["Anna", *(f"Naam{number}" for number in range(1, count))]))
    assert room.sizes == sorted(group_sizes(count))
    room.assert_everybody_sits_once()


def test_who_had_a_role_stays_in_the_ledger_when_they_are_not_on_the_list_any_more() -> None:
    room = Room()
    room.hold_a_round()
    room.participants.take("Anna\nBram\nChris\nDaan\nEva\nFatima\nHanna")
    assert room.names == ["Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Hanna", "Gijs"]
    assert room.plan.seating.absent == ("p7",)
    assert room.plan.ledger.roles_of("p7")
    room.assert_everybody_sits_once()
    room.plan.add("Iris")
    assert len({person.id for person in room.session.people}) == 9


def test_an_id_is_never_given_twice() -> None:
    room = Room()
    room.participants.take("Hanna\nBram\nChris\nDaan\nEva\nFatima\nGijs")
    room.plan.add("Iris")
    assert len({person.id for person in room.session.people}) == 8


def test_what_is_no_list_changes_nothing() -> None:
    room = Room()
    for typed, kind in ((" \n;;\n", ProblemKind.LIST_EMPTY), ("a" * 201, ProblemKind.NAME_TOO_LONG)):
        with pytest.raises(Refused) as refused:
            room.participants.take(typed)
        assert [problem.kind for problem in refused.value.problems] == [kind]
        assert room.names == list(SEVEN)
