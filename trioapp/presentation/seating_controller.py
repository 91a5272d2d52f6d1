"""The board of trios as a value, and clicks on people and roles as slots."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.instants import Clock
from trioapp.domain.rounds import round_at, rounds_held
from trioapp.domain.scenes import RoleMark
from trioapp.domain.seating import Group, Seating
from trioapp.domain.session import Session
from trioapp.domain.wishes import Pair
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.stage import role_mark
from trioapp.presentation.wording import Wording
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class BoardPerson:
    """Somebody without a seat."""

    person: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class BoardSeat:
    """A person at a table; `next_role` is the one they get when everybody passes theirs on."""

    person: str
    name: str
    role: RoleMark
    next_role: RoleMark
    is_chosen: bool
    is_locked: bool


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """A card on the board; `remark` says when it is no trio."""

    number: int
    title: str
    remark: str
    seats: tuple[BoardSeat, ...]
    is_locked: bool


@dataclass(frozen=True, slots=True)
class BoardPair:
    """Two people who are kept apart or together, in words."""

    pair: Pair
    words: str


@dataclass(frozen=True, slots=True)
class BoardView:
    """All trios as the trainer sees them, in the round that goes on or the one that comes."""

    summary: str
    group_count: str
    round: str
    advice: str
    groups: tuple[BoardGroup, ...]
    without_trio: tuple[BoardPerson, ...]
    absent: tuple[BoardPerson, ...]
    apart: tuple[BoardPair, ...]
    together: tuple[BoardPair, ...]
    ledger: tuple[str, ...]
    hint: str
    """What the next click on a person does, where that is no swap."""
    chosen: str
    """The person whom a click has chosen, by id; empty when none is."""
    chosen_without_seat: str
    """The same, when they have no seat."""
    can_leave: bool
    can_lock: bool
    undo: str
    redo: str
    has_names: bool


@dataclass(frozen=True, slots=True)
class Choose:
    """That person; the next one who is chosen changes places with them."""

    person: str


@dataclass(frozen=True, slots=True)
class NextRole:
    person: str


@dataclass(frozen=True, slots=True)
class GiveRole:
    """The role of that number in the format, counted from 0, if somebody at the table has it."""

    person: str
    number: int


@dataclass(frozen=True, slots=True)
class Swap:
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class MoveTo:
    person: str
    table: int


@dataclass(frozen=True, slots=True)
class Lock:
    """Keeps people where they are when everybody is seated anew, or no longer when all of them are kept."""

    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class Leave:
    person: str


@dataclass(frozen=True, slots=True)
class BringBack:
    """Gives somebody who was absent, or had no trio, a seat."""

    person: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """The chosen person and the next one who is chosen are kept apart, or together, from now on."""

    apart: bool


@dataclass(frozen=True, slots=True)
class Forget:
    """Two people need not be kept apart or together any more."""

    pair: Pair


BoardWish = Choose | NextRole | GiveRole | Swap | MoveTo | Lock | Leave | BringBack | Pairing | Forget


class SeatingController(QObject):
    """Two clicks on two people swap them; a click on the same person lets go again."""

    view_changed = Signal(object)
    came_late = Signal(str)
    """With a sentence that says which table to walk to."""

    def __init__(
        self, workspace: Workspace, plan: SeatingPlan, clock: Clock, words: Wording, heartbeat: Heartbeat
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._plan = plan
        self._clock = clock
        self._words = words
        self._chosen = ""
        self._pairing: Pairing | None = None
        self._shown: tuple[object, ...] = ()
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._shown, self._chosen = (), ""
            return
        session = self._workspace.session
        position = session.run.position(self._clock.now())
        shows = (
            session.head,
            session.company,
            round_at(position),
            rounds_held(position),
            self._chosen,
            self._pairing,
            self._words.language,
        )
        if shows != self._shown:
            self._shown = shows
            self.view_changed.emit(self._view_of(session))

    @Slot(object)
    def fulfil(self, wish: BoardWish) -> None:
        """Does what was asked on the board; whoever was chosen is let go."""
        chosen, pairing = self._chosen, self._pairing
        self._chosen, self._pairing = "", None
        if isinstance(wish, Choose):
            self._choose(wish.person, chosen, pairing)
        elif isinstance(wish, Pairing):
            self._chosen, self._pairing = chosen, wish if chosen else None
        else:
            self._do(wish)
        self.refresh()

    def _do(self, wish: NextRole | GiveRole | Swap | MoveTo | Lock | Leave | BringBack | Forget) -> None:
        match wish:
            case Forget(pair):
                self._plan.forget_wish(pair)
            case NextRole(person):
                self._plan.give_next_role(person)
            case GiveRole(person, number):
                self._give_role(person, number)
            case Swap(one, other):
                self._plan.swap(one, other)
            case MoveTo(person, table):
                self._plan.move(person, table)
            case Lock(people):
                self._toggle_lock(people)
            case Leave(person):
                self._plan.leave(person)
            case BringBack(person):
                self._tell_table(self._name(self._workspace.session, person), self._plan.bring_back(person))

    @Slot()
    def shuffle(self) -> None:
        self._plan.shuffle(secrets.randbits(32))
        self._let_go()

    @Slot()
    def rotate(self) -> None:
        self._plan.rotate()
        self._let_go()

    @Slot(str)
    def add_latecomer(self, name: str) -> None:
        """Seats somebody who came late; without a name they go by table and letter."""
        self._tell_table(name.strip(), self._plan.add(name))

    @Slot()
    def wipe_names(self) -> None:
        self._plan.wipe_names()
        self._let_go()

    @Slot()
    def undo(self) -> None:
        self._plan.undo()
        self._let_go()

    @Slot()
    def redo(self) -> None:
        self._plan.redo()
        self._let_go()

    def _choose(self, person: str, chosen: str, pairing: Pairing | None) -> None:
        if not chosen:
            self._chosen = person
        elif pairing is None:
            self._plan.swap(chosen, person)
        elif pairing.apart:
            self._plan.keep_apart(chosen, person)
        else:
            self._plan.keep_together(chosen, person)

    def _give_role(self, person: str, number: int) -> None:
        roles = self._workspace.session.format.roles
        if number < len(roles):
            self._plan.give_role(person, roles[number].id)

    def _toggle_lock(self, people: frozenset[str]) -> None:
        are_locked = all(seat.locked for seat in self._plan.seating.seats if seat.person in people)
        self._plan.lock(people, locked=not are_locked)

    def _tell_table(self, name: str, table: int) -> None:
        self._let_go()
        self.came_late.emit(self._words.walk_to(name, table) if table else self._words.no_table_yet(name))

    def _let_go(self) -> None:
        self._chosen, self._pairing = "", None
        self.refresh()

    def _view_of(self, session: Session) -> BoardView:
        seating, following = self._plan.seating, self._plan.following
        sizes = [len(group.seats) for group in seating.groups]
        undo, redo = self._plan.undoable, self._plan.redoable
        return BoardView(
            summary=self._words.participants(len(session.people) - len(seating.absent)),
            group_count=self._words.groups(sizes),
            round=self._words.round_of(self._plan.round),
            advice=self._words.seating_advice(len(session.people) - len(seating.absent), sizes),
            groups=tuple(self._group(session, group, following) for group in seating.groups),
            without_trio=tuple(self._person(session, person) for person in seating.unseated),
            absent=tuple(self._person(session, person) for person in seating.absent),
            apart=self._pairs(session, session.wishes.apart, apart=True),
            together=self._pairs(session, session.wishes.together, apart=False),
            ledger=self._ledger(session, seating),
            hint=self._hint(session),
            chosen=self._chosen,
            chosen_without_seat=self._chosen if self._chosen in seating.unseated + seating.absent else "",
            can_leave=seating.group_of(self._chosen) is not None or self._chosen in seating.unseated,
            can_lock=seating.group_of(self._chosen) is not None,
            undo=self._words.act(undo) if undo else "",
            redo=self._words.act(redo) if redo else "",
            has_names=any(person.name for person in session.people),
        )

    def _group(self, session: Session, group: Group, following: Seating) -> BoardGroup:
        seats = tuple(
            BoardSeat(
                person=seat.person,
                name=self._name(session, seat.person),
                role=self._role(session, seat.role),
                next_role=self._role(session, following.role_of(seat.person)),
                is_chosen=seat.person == self._chosen,
                is_locked=seat.locked,
            )
            for seat in group.seats
        )
        is_locked = all(seat.locked for seat in group.seats)
        title, remark = self._words.trio(group.number), self._words.group_size(len(seats))
        return BoardGroup(group.number, title, remark, seats, is_locked)

    def _pairs(self, session: Session, pairs: frozenset[Pair], *, apart: bool) -> tuple[BoardPair, ...]:
        named = (BoardPair(pair, self._words.pair(self._names(session, pair), apart=apart)) for pair in pairs)
        return tuple(sorted(named, key=lambda pair: pair.words))

    def _names(self, session: Session, pair: Pair) -> list[str]:
        return sorted(self._name(session, person) for person in pair)

    def _hint(self, session: Session) -> str:
        if self._pairing is None:
            return ""
        name = self._name(session, self._chosen)
        return self._words.who_not_with(name) if self._pairing.apart else self._words.who_with(name)

    def _person(self, session: Session, person: str) -> BoardPerson:
        return BoardPerson(person, self._name(session, person), person == self._chosen)

    def _name(self, session: Session, person: str) -> str:
        return self._words.person(session.person(person), session.labels)

    def _role(self, session: Session, role: str) -> RoleMark:
        return role_mark(session.format.role(role), self._words.language)

    def _ledger(self, session: Session, seating: Seating) -> tuple[str, ...]:
        """Who has had what, and when everybody will have had everything; nothing before the first round."""
        ledger, here = self._plan.ledger, [seat.person for seat in seating.seats]
        if not here:
            return ()
        complete = self._words.complete_after(self._plan.complete_after, done=len(ledger.rounds))
        if not ledger.rounds:
            return tuple(filter(None, [complete]))
        role = session.format.usual_roles[-1]
        name = role.name.in_language(self._words.language)
        missing = [self._name(session, person) for person in ledger.without(role.id, here)]
        had = self._words.have_had(name, len(here) - len(missing), len(here))
        return tuple(filter(None, [had, self._words.not_yet(missing), complete]))
