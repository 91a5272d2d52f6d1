"""The trainer's hand on the trios: what is done holds for the right round, and can be undone and done again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory, NoOtherSessions, PreferencesInMemory
from trioapp.domain.forming import Formed, Order
from trioapp.domain.moves import MoveKind
from trioapp.domain.ports import CompanyChanged
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session
from trioapp.services.facilitation import Facilitation
from trioapp.services.forming import TrioForming
from trioapp.services.seating import Act, SeatingPlan
from trioapp.services.workspace import Workspace

SEVEN = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs")


class Room:
    """A session on the table, with the clock and the trios in the trainer's hands."""

    def __init__(self, names: tuple[str, ...] = SEVEN) -> None:
        self.clock, self.workspace, self.file = HandClock(), Workspace(), FileInMemory()
        self.plan = SeatingPlan(self.workspace, self.clock)
        shelf = NoOtherSessions()
        self.forming = TrioForming(self.workspace, self.plan, self.clock, shelf, PreferencesInMemory())
        self.facilitation = Facilitation(self.workspace, self.clock)
        self.workspace.open(a_session(names), self.file)

    def do(self, *kinds: MoveKind) -> None:
        for kind in kinds:
            self.clock.pass_time(minutes=1)
            self.facilitation.move(kind)

    def shuffle(self, seed: int) -> Formed:
        return self.make(Order(seed=seed))

    def make(self, order: Order) -> Formed:
        outcome = self.forming.work(self.forming.task(order))()
        assert self.forming.accept(outcome, Act.NEW_TRIOS)
        return outcome.formed

    @property
    def session(self) -> Session:
        return self.workspace.session

    @property
    def seating(self) -> Seating:
        return self.plan.seating


@pytest.fixture
def room() -> Room:
    return Room()


def test_each_act_can_be_undone_and_done_again(room: Room) -> None:
    plan = room.plan
    acts: list[Callable[[], object]] = [
        lambda: plan.swap("p1", "p5"),
        lambda: plan.give_next_role("p2"),
        lambda: plan.give_role("p2", "storyteller"),
        lambda: plan.move("p7", 1),
        lambda: plan.lock({"p3"}, locked=True),
        lambda: room.shuffle(3),
        plan.rotate,
        lambda: plan.add("Hanna"),
        lambda: plan.leave("p4"),
    ]
    stages = [room.session.company]
    for act in acts:
        act()
        stages.append(room.session.company)
    assert len(set(map(repr, stages))) == len(stages)
    for before in reversed(stages[:-1]):
        plan.undo()
        assert room.session.company == before
    assert plan.undoable is None
    for after in stages[1:]:
        plan.redo()
        assert room.session.company == after
    assert plan.redoable is None
    last = room.file.changes[-1]
    assert isinstance(last, CompanyChanged)
    assert last.company == room.session.company


def test_something_new_leaves_nothing_to_do_again(room: Room) -> None:
    room.plan.swap("p1", "p5")
    room.plan.undo()
    room.plan.rotate()
    assert (room.plan.undoable, room.plan.redoable) == (Act.ROTATE, None)


def test_another_session_begins_with_nothing_to_undo(room: Room) -> None:
    room.plan.swap("p1", "p5")
    other = a_session(session_id="id-2")
    room.workspace.open(other, FileInMemory())
    assert room.plan.undoable is None
    room.plan.undo()
    assert room.session == other


def test_roles_rotate_for_the_round_that_comes_and_the_one_that_was_stays(room: Room) -> None:
    room.do(MoveKind.START, MoveKind.STOP)
    room.plan.rotate()
    assert [room.seating.role_of(person) for person in ("p1", "p2", "p3")] == ["interviewer", "observer", "storyteller"]
    assert room.plan.ledger.roles_of("p1") == ("storyteller",)
    room.do(MoveKind.START)
    assert room.plan.ledger.roles_of("p1") == ("storyteller", "interviewer")


def test_a_role_that_changes_during_a_round_changes_now(room: Room) -> None:
    room.do(MoveKind.START)
    room.plan.give_role("p3", "storyteller")
    assert room.plan.round == 1
    assert (room.seating.role_of("p3"), room.seating.role_of("p1")) == ("storyteller", "observer")


def test_a_latecomer_is_told_a_table_and_the_clock_goes_on(room: Room) -> None:
    room.do(MoveKind.START)
    before = room.session.run
    assert room.plan.add("  Hanna\n") == 1
    person = room.session.people[-1]
    assert (person.name, room.seating.role_of(person.id)) == ("Hanna", "second_observer")
    assert room.session.run is before
    assert room.session.labels[person.id] == "1-D"


def test_two_latecomers_never_share_an_id(room: Room) -> None:
    room.plan.add("Hanna")
    room.plan.undo()
    room.plan.add("Ivo")
    room.plan.add("Joke")
    assert len({person.id for person in room.session.people}) == 9


def test_who_left_can_be_brought_back(room: Room) -> None:
    room.plan.leave("p1")
    assert room.seating.absent == ("p1",)
    assert room.plan.bring_back("p1") > 0
    assert not room.seating.absent


def test_who_is_locked_stays_where_they_are_when_shuffling(room: Room) -> None:
    room.plan.lock({"p1", "p5"}, locked=True)
    for seed in range(20):
        room.shuffle(seed)
        first, second = room.seating.groups
        assert (first.seats[0].person, second.seats[1].person) == ("p1", "p5")
    room.plan.lock({"p1", "p5"}, locked=False)
    room.shuffle(5)
    assert not any(seat.locked for seat in room.seating.seats)


def test_names_go_for_good_and_seats_and_ledger_stay(room: Room) -> None:
    room.do(MoveKind.START)
    room.plan.swap("p1", "p5")
    seating, roles = room.seating, room.plan.ledger.roles_of("p1")
    room.plan.wipe_names()
    assert {person.name for person in room.session.people} == {""}
    assert (room.seating, room.plan.ledger.roles_of("p1")) == (seating, roles)
    room.plan.undo()
    assert {person.name for person in room.session.people} == {""}


def test_everybody_has_had_everything_is_foretold_from_wherever_the_day_is(room: Room) -> None:
    six = Room(SEVEN[:6])
    assert six.plan.complete_after == 3
    six.do(MoveKind.START)
    assert six.plan.complete_after == 3
    six.do(MoveKind.STOP)
    assert six.plan.complete_after == 3
    six.plan.rotate()
    six.do(MoveKind.START, MoveKind.STOP)
    assert six.plan.complete_after == 3
    six.do(MoveKind.START, MoveKind.STOP)
    assert six.plan.complete_after == 4
    assert room.plan.complete_after == 4


def test_a_shuffle_meets_the_wishes_that_can_be_met() -> None:
    room = Room(("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs", "Hanna", "Ivo"))
    room.plan.keep_apart("p1", "p2")
    room.plan.keep_together("p3", "p9")
    for seed in range(30):
        room.shuffle(seed)
        tables = [{seat.person for seat in group.seats} for group in room.seating.groups]
        assert not any({"p1", "p2"} <= table for table in tables)
        assert any({"p3", "p9"} <= table for table in tables)


def test_wishes_that_cannot_be_met_do_not_hold_a_shuffle_up() -> None:
    room = Room(("Anna", "Bram", "Chris"))
    room.plan.keep_apart("p1", "p2")
    room.shuffle(1)
    assert len(room.seating.groups) == 1


def test_new_trios_while_people_talk_are_for_the_next_round(room: Room) -> None:
    room.do(MoveKind.START)
    now = room.session.seating_at(room.session.run.position(room.clock.now()))
    room.make(Order(seed=1))
    assert room.session.seating_at(room.session.run.position(room.clock.now())) == now
    assert room.plan.round == 2
    assert room.plan.seating != now


def test_who_comes_or_leaves_does_so_in_later_rounds_with_trios_of_their_own_too(room: Room) -> None:
    room.do(MoveKind.START)
    room.make(Order(seed=1))
    room.plan.leave("p1")
    room.plan.add("Hanna")
    room.plan.look_at(2)
    assert room.plan.seating.absent == ("p1",)
    assert room.plan.seating.role_of("p8")


def test_new_trios_are_not_laid_down_over_what_changed_meanwhile(room: Room) -> None:
    outcome = room.forming.work(room.forming.task(Order(seed=1)))()
    room.plan.swap("p1", "p5")
    seating = room.seating
    assert not room.forming.accept(outcome, Act.NEW_TRIOS)
    assert room.seating == seating
