"""Deciding who sits where and in which role, in the open session."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import StrEnum

from trioapp.domain import arrivals
from trioapp.domain.anonymous import Pseudonyms
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.groups_of_the_day import groups_of_the_day, still_suited
from trioapp.domain.instants import Clock
from trioapp.domain.ledger import Ledger
from trioapp.domain.participants import relisted
from trioapp.domain.people import Person, unused_id
from trioapp.domain.ports import CompanyChanged, EarlierTextsKept, NoteWritten
from trioapp.domain.position import Position
from trioapp.domain.rotation import at_home_in, rotated, turn_of_roles
from trioapp.domain.rounds import Seatings, last_round, round_at
from trioapp.domain.seating import Seating
from trioapp.domain.session import Company, Session
from trioapp.domain.texts import plain_line
from trioapp.domain.values import dataclass
from trioapp.domain.wishes import Pair, Wishes
from trioapp.services.harvesting import differences
from trioapp.services.workspace import Workspace

MOST_STEPS_BACK = 100


class Act(StrEnum):
    """What was done to the company, for the words of undo."""

    ROLE = "role"
    SWAP = "swap"
    MOVE = "move"
    SHUFFLE = "shuffle"
    NEW_TRIOS = "new_trios"
    ROTATE = "rotate"
    LATECOMER = "latecomer"
    LEAVE = "leave"
    LOCK = "lock"
    WISH = "wish"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class _Step:
    """The company as it was before an act, or as it was before that was undone."""

    act: Act
    company: Company


class SeatingPlan:
    """The trainer's hand on the trios; a person is named by id. Each act can be undone and redone.

    A change holds for the round that is looked at: the one that goes on, while nothing goes on the one that comes, or a
    later one that the trainer looks ahead to. What has been stays.
    """

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock
        self._followed = ("", False)
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self.ahead: tuple[object, int] = (None, 0)
        """The round that was looked ahead to, behind the session and the round in which that was."""

    @property
    def round(self) -> int:
        """The number of the round that is looked at, and that a change is meant for."""
        (chosen_in, chosen), first = self.ahead, self.first_round
        return max(first, min(chosen, self.last_round)) if chosen_in == (self._current, first) else first

    @property
    def first_round(self) -> int:
        """The round that goes on, or else the one that comes."""
        return round_at(self._position)

    @property
    def last_round(self) -> int:
        """The last round that is planned, or that has trios of its own."""
        return max(last_round(self._position), self._session.seatings.last)

    def look_at(self, number: int) -> None:
        """Looks ahead to that round, until another one begins."""
        self.ahead = ((self._current, self.first_round), number)

    @property
    def seating(self) -> Seating:
        """Who has which role in the round that is looked at."""
        return self._session.seating_in(self.round, self._position)

    @property
    def exercise(self) -> ExerciseFormat:
        """What is done in the round that is looked at."""
        return self._session.exercise_in(self.round)

    @property
    def following(self) -> Seating:
        """Who has which role in the round after it."""
        return self._session.seating_in(self.round + 1, self._position)

    @property
    def ledger(self) -> Ledger:
        return self._session.ledger(self._position)

    @property
    def complete_after(self) -> int:
        """After which round everybody has had every role if they just go on; 0 when that is far off."""
        session, position = self._session, self._position
        number, here = round_at(position), session.seating_at(position)
        turn = turn_of_roles(session.exercise_in(number))
        if not position.is_live and number > 1 and not session.seatings.laid_down(number):
            here = rotated(here, turn, 1)
        return self.ledger.complete_after(session.seatings.onward(number, here, session.exercise_in), turn.order)

    @property
    def undoable(self) -> Act | None:
        """What `undo` would take back."""
        self._follow_session()
        return self._done[-1].act if self._done else None

    @property
    def redoable(self) -> Act | None:
        """What `redo` would do again."""
        self._follow_session()
        return self._undone[-1].act if self._undone else None

    def give_next_role(self, person: str) -> None:
        self._seat(Act.ROLE, self.seating.with_next_role(person, self.exercise.role_ids))

    def give_role(self, person: str, role: str) -> None:
        """Whoever has that role at the same table takes over the person's own."""
        self._seat(Act.ROLE, self.seating.with_role(person, role))

    def swap(self, one: str, other: str) -> None:
        self._seat(Act.SWAP, self.seating.with_swap(one, other))

    def move(self, person: str, table: int) -> None:
        """To another table, in the role that is wanted there."""
        self._seat(Act.MOVE, arrivals.moved(self.seating, person, table, self.exercise))

    def rotate(self) -> None:
        """Everybody passes their role on: now while a round goes on, else for the round that comes."""
        self._seat(Act.ROTATE, self._passed_on)

    def seat_anew(self, act: Act, first: int, seatings: Sequence[Seating]) -> None:
        """Everybody sits like that in round `first` and those after it, and the first of them is looked at."""
        session, company = self._session, self._session.company
        for number, seating in enumerate(seatings, first):
            company = replace(company, seatings=company.seatings.with_seating(number, seating))
        suited = still_suited(session, session.with_company(company), self._position)
        company = replace(company, seatings=suited)
        if company != self._session.company:
            self._act(act, company)
        self.look_at(first)

    def lock(self, people: Collection[str], *, locked: bool) -> None:
        self._seat(Act.LOCK, self.seating.with_lock(people, locked=locked))

    def keep_apart(self, one: str, other: str) -> None:
        """Whenever everybody is seated anew, these two are not at one table."""
        self._wish(self._session.wishes.with_apart(one, other))

    def keep_together(self, one: str, other: str) -> None:
        """Whenever everybody is seated anew, these two are at one table."""
        self._wish(self._session.wishes.with_together(one, other))

    def forget_wish(self, pair: Pair) -> None:
        self._wish(self._session.wishes.without(pair))

    def add(self, name: str = "") -> int:
        """Seats somebody who came late, and gives the number of their table; 0 when there is none for them yet."""
        number = max((person.number for person in self._session.people), default=0) + 1
        newcomer = Person(unused_id(self._session.people), number, plain_line(name))
        company = replace(self._session.company, people=(*self._session.people, newcomer))
        return self._arrive(Act.LATECOMER, company, newcomer.id)

    def take_list(self, listed: Sequence[Person], *, rather_duos: bool) -> None:
        """From now on these are the participants.

        Whoever stays keeps their seat and roles, newcomers are seated as latecomers are, and who is not on the list is
        absent, or gone altogether if they had no role in any round. A list of none but new people before the first
        round seats them in its order.
        """
        company, people = self._session.company, relisted(self._session.people, listed)
        before, after = {one.id for one in company.people}, {one.id for one in people}
        had_a_role = self.ledger.people
        if before & after or had_a_role:
            company = self._relisted(company, people, had_a_role)
        else:
            company = Company(people, groups_of_the_day(self._session, people, rather_duos=rather_duos))
        if company != self._session.company:
            self._act(Act.LIST, company)

    def bring_back(self, person: str) -> int:
        """Seats somebody who was absent or had no seat; gives the number of their table, or 0."""
        return self._arrive(Act.LATECOMER, self._session.company, person)

    def leave(self, person: str) -> None:
        """Takes somebody from their table; the others go on with every role that cannot be done without."""
        self._come_or_go(Act.LEAVE, self._session.company, person, arrivals.left)

    def wipe_names(self, person: str = "") -> None:
        """Takes every name, or that of one person, out of the session: from the list and from what was noted.

        Seats, roles and what they had stay; labels stand in the notes where names were. Nothing brings a name back,
        and no backup keeps it.
        """
        session = self._session
        wiped = [one for one in session.people if not person or one.id == person]
        pseudonyms = Pseudonyms.of(wiped, session.labels)
        for note in session.notes:
            text = pseudonyms.veiled(note.text)
            if text != note.text:
                changed = replace(note, text=text)
                self._workspace.change(self._session.with_note(changed), NoteWritten(changed))
        self._wipe_earlier_texts(pseudonyms)
        self._wipe_harvest(pseudonyms)
        people = tuple(replace(one, name="", team="") if one in wiped else one for one in session.people)
        self._change(replace(session.company, people=people))
        self._done, self._undone = [], []
        self._workspace.forget_past()

    def _wipe_earlier_texts(self, pseudonyms: Pseudonyms) -> None:
        for note in sorted({one.note for one in self._session.earlier}):
            earlier = self._session.earlier_of(note)
            nameless = tuple(replace(one, text=pseudonyms.veiled(one.text)) for one in earlier)
            if nameless != earlier:
                self._workspace.change(self._session.with_earlier(note, nameless), EarlierTextsKept(note, nameless))

    def _wipe_harvest(self, pseudonyms: Pseudonyms) -> None:
        before = self._session.harvest
        harvest = before.reworded(pseudonyms.veiled)
        self._workspace.change(replace(self._session, harvest=harvest), *differences(before, harvest))

    def undo(self) -> None:
        self._follow_session()
        if self._done:
            step = self._done.pop()
            self._undone.append(_Step(step.act, self._session.company))
            self._change(step.company)

    def redo(self) -> None:
        self._follow_session()
        if self._undone:
            step = self._undone.pop()
            self._done.append(_Step(step.act, self._session.company))
            self._change(step.company)

    @property
    def _session(self) -> Session:
        return self._workspace.session

    @property
    def _position(self) -> Position:
        return self._session.run.position(self._clock.now())

    def _times_met(self, one: str, other: str) -> int:
        groups = (seating.group_of(one) for _, seating in self.ledger.rounds)
        return sum(any(seat.person == other for seat in group.seats) for group in groups if group)

    def _arrive(self, act: Act, company: Company, person: str) -> int:
        self._come_or_go(act, company, person, arrivals.arrived)
        group = self._session.seating_at(self._position).group_of(person)
        return group.number if group else 0

    def _come_or_go(self, act: Act, company: Company, person: str, change: arrivals.Change) -> None:
        """In the round that goes on, or the one that comes, and in all trios that are laid down for later ones."""
        seatings = self._seatings_after(company, person, change)
        if seatings != company.seatings:
            self._act(act, replace(company, seatings=seatings))

    def _seatings_after(self, company: Company, person: str, change: arrivals.Change) -> Seatings:
        here = self._session.with_company(company).seating_at(self._position)
        session, met, first, is_live = self._session, self._times_met, self.first_round, self._position.is_live
        changed = change(here, person, session.exercise_in(first), met, is_live=is_live)
        seatings = company.seatings.with_seating(first, changed)
        for number, seating in company.seatings.by_round:
            if number > first:
                exercise = session.exercise_in(number)
                changed = change(at_home_in(exercise, seating), person, exercise, met, is_live=False)
                seatings = seatings.with_seating(number, changed)
        return seatings

    def _relisted(self, company: Company, people: tuple[Person, ...], had_a_role: Collection[str]) -> Company:
        """`people` come and go one by one; whoever goes and `had_a_role` stays on the list, behind all others."""
        ids = {one.id for one in people}
        known, gone = {one.id for one in company.people}, [one for one in company.people if one.id not in ids]
        for one in gone:
            company = replace(company, seatings=self._seatings_after(company, one.id, arrivals.left))
        for one in people:
            if one.id not in known:
                company = replace(company, seatings=self._seatings_after(company, one.id, arrivals.arrived))
        kept = tuple(
            replace(one, number=number)
            for number, one in enumerate((one for one in gone if one.id in had_a_role), len(people) + 1)
        )
        everybody = (*people, *kept)
        forgotten = known - {one.id for one in everybody}
        return Company(everybody, company.seatings.without(forgotten), company.wishes.among(ids))

    @property
    def _current(self) -> tuple[str, bool]:
        """Which session this is, and whether it is a rehearsal of it."""
        return self._session.head.id, self._workspace.is_lent

    @property
    def _passed_on(self) -> Seating:
        return rotated(self.seating, turn_of_roles(self.exercise), 1)

    def _wish(self, wishes: Wishes) -> None:
        if wishes != self._session.wishes:
            self._act(Act.WISH, replace(self._session.company, wishes=wishes))

    def _seat(self, act: Act, seating: Seating) -> None:
        if seating != self.seating:
            company = self._session.company
            self._act(act, replace(company, seatings=company.seatings.with_seating(self.round, seating)))

    def _act(self, act: Act, company: Company) -> None:
        self._follow_session()
        self._done = [*self._done, _Step(act, self._session.company)][-MOST_STEPS_BACK:]
        self._undone = []
        self._change(company)

    def _change(self, company: Company) -> None:
        if company != self._session.company:
            self._workspace.change(self._session.with_company(company), CompanyChanged(company))

    def _follow_session(self) -> None:
        """Another session, and a rehearsal of this one, begins with nothing to undo."""
        if self._current != self._followed:
            self._followed, self._done, self._undone = self._current, [], []
