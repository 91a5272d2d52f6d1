"""Making new trios: what they are made of in the open session, and laying them down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

from trioapp.domain.forming import Formed, Forming, Order, formed
from trioapp.domain.groups_of_the_day import unsuited
from trioapp.domain.instants import Clock, Instant
from trioapp.domain.ledger import Ledger
from trioapp.domain.mixing import NO_PAST, Past, Tables
from trioapp.domain.ports import PreferencesFile, SessionShelf
from trioapp.domain.problems import Refused
from trioapp.domain.rounds import first_open_round
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session
from trioapp.domain.texts import same_name
from trioapp.domain.values import dataclass
from trioapp.services.seating import Act, SeatingPlan
from trioapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Task:
    """An order with everything that it takes to carry it out, from round `first` on."""

    session: Session
    first: int
    forming: Forming


@dataclass(frozen=True, slots=True)
class Outcome:
    """The new trios, and how many other sessions with some of these people were counted."""

    task: Task
    formed: Formed
    earlier: int


class TrioForming:
    """The trainer's hand on new trios: a task is made of an order, worked out beside everything else, and accepted."""

    def __init__(
        self,
        workspace: Workspace,
        plan: SeatingPlan,
        clock: Clock,
        shelf: SessionShelf,
        preferences: PreferencesFile,
    ) -> None:
        self._workspace = workspace
        self._plan = plan
        self._clock = clock
        self._shelf = shelf
        self._preferences = preferences

    @property
    def rounds(self) -> range:
        """The rounds of one exercise that new groups can be made for: from the first in which nobody is talking yet."""
        session = self._workspace.session
        first = max(self._plan.round, first_open_round(session.run.position(self._clock.now())))
        later = range(first + 1, self._plan.last_round + 1)
        exercise = session.exercise_in(first)
        others = (number for number in later if session.exercise_in(number).id != exercise.id)
        return range(first, next(others, max(first, self._plan.last_round) + 1))

    @property
    def unsuited(self) -> int:
        """The first round that new groups can be made for and have to be: for its exercise there are too few people at
        a table, or too many; 0 when there is none."""
        session = self._workspace.session
        position = session.run.position(self._clock.now())
        return unsuited(session, first_open_round(position), position)

    def task(self, order: Order) -> Task:
        session, rounds = self._workspace.session, self.rounds
        if not order.each_round:
            rounds = rounds[:1]
        position = session.run.position(self._clock.now())
        forming = Forming(
            people=session.people,
            before=session.seating_in(rounds[0], position),
            ledger=self._ledger_beside(rounds),
            wishes=session.wishes,
            exercise=session.exercise_in(rounds[0]),
            order=order,
            rounds=len(rounds),
            rather_duos=self._preferences.load().rather_duos,
        )
        return Task(session, rounds[0], forming)

    def work(self, task: Task) -> Callable[[], Outcome]:
        """What carries it out; it may be called in another thread, and knows nothing that listens or is shown."""
        return partial(_carried_out, task, self._shelf, self._clock.now())

    def accept(self, outcome: Outcome, act: Act) -> bool:
        """Lays the new trios down; False when people, trios or session have changed since they were ordered."""
        if not self._workspace.is_open:
            return False
        session, task = self._workspace.session, outcome.task
        is_open = task.first >= first_open_round(session.run.position(self._clock.now()))
        if not is_open or (session.head, session.company) != (task.session.head, task.session.company):
            return False
        self._plan.seat_anew(act, task.first, outcome.formed.seatings)
        return True

    def _ledger_beside(self, rounds: range) -> Ledger:
        """All rounds but those, also the later ones that have trios of their own."""
        ledger, seatings = self._plan.ledger, self._workspace.session.seatings
        later = (one for one in seatings.by_round if one[0] >= rounds.stop)
        held = (one for one in ledger.rounds if one[0] not in rounds)
        return replace(ledger, rounds=(*held, *later))


def _carried_out(task: Task, shelf: SessionShelf, now: Instant) -> Outcome:
    past, earlier = _past(task.session, shelf, now) if task.forming.order.with_earlier else (NO_PAST, 0)
    return Outcome(task, formed(replace(task.forming, past=past)), earlier)


def _past(session: Session, shelf: SessionShelf, now: Instant) -> tuple[Past, int]:
    """Who of these people met in other sessions, and in how many; they are known by their names."""
    ids = {same_name(person.name): person.id for person in session.people if person.name}
    past, count = NO_PAST, 0
    for other in _other_sessions(session, shelf):
        here = {person.id: ids[name] for person in other.people if (name := same_name(person.name)) in ids}
        ledger = other.ledger(other.run.position(now))
        if len(here) > 1 and ledger.rounds:
            past, count = past.after(_known_by(here, seating) for _, seating in ledger.rounds), count + 1
    return past, count


def _other_sessions(session: Session, shelf: SessionShelf) -> Iterator[Session]:
    """Those that can be read."""
    for listed in shelf.sessions():
        if listed.head and listed.head.id != session.head.id:
            with suppress(Refused):
                yield shelf.read(listed.head.id)


def _known_by(here: Mapping[str, str], seating: Seating) -> Tables:
    """The tables with the ids of those who are here, and for all others one that nobody has here."""
    return tuple(tuple(here.get(person, f"elsewhere {person}") for person in table) for table in seating.tables)
