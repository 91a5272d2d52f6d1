"""The board of trios or other groups, and clicks on people and roles as slots."""

from __future__ import annotations

import secrets
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.forming import Order
from trioapp.domain.group_size import SMALLEST_GROUP
from trioapp.domain.instants import Clock
from trioapp.domain.rotation import sought_role
from trioapp.domain.rounds import first_open_round, last_round, round_at, rounds_held
from trioapp.domain.scenes import RoleMark
from trioapp.domain.seating import Group, Seating
from trioapp.domain.session import Session
from trioapp.domain.wishes import Pair
from trioapp.presentation.board import (
    BoardGroup,
    BoardPair,
    BoardPerson,
    BoardSeat,
    BoardView,
    BoardWish,
    BringBack,
    Choose,
    Forget,
    GiveRole,
    Leave,
    Lock,
    LookAtRound,
    MoveTo,
    NextRole,
    Pairing,
    Swap,
)
from trioapp.presentation.errands import Errands
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.new_trios_wording import NewTriosWording, Result, pair_words
from trioapp.presentation.stage import role_mark
from trioapp.presentation.wording import Wording
from trioapp.services.forming import Outcome, TrioForming
from trioapp.services.seating import Act, SeatingPlan
from trioapp.services.workspace import Workspace

LETTERS_TAKEN = frozenset("BFGIKLMNT")
"""What other single letters do on the page of the trios: steer the beamer, begin a note, lock somebody."""


class SeatingController(QObject):
    """Two clicks on two people swap them; a click on the same person lets go again."""

    view_changed = Signal(object)
    shown = Signal(object)
    """With the number of the round whose trios the room is to see."""
    came_late = Signal(str)
    """With a sentence that says which table to walk to."""

    def __init__(
        self,
        workspace: Workspace,
        plan: SeatingPlan,
        forming: TrioForming,
        errands: Errands,
        clock: Clock,
        words: Wording,
        heartbeat: Heartbeat,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._plan = plan
        self._forming = forming
        self._errands = errands
        self._clock = clock
        self._words = words
        self._trio_words = NewTriosWording()
        self._chosen = ""
        self._pairing: Pairing | None = None
        self._outcome: Outcome | None = None
        self._is_outdated = False
        self._shown: tuple[object, ...] = ()
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._shown, self._chosen, self._outcome = (), "", None
            return
        session = self._workspace.session
        position = session.run.position(self._clock.now())
        shows = (
            session.head,
            session.company,
            self._plan.ahead,
            round_at(position),
            first_open_round(position),
            last_round(position),
            rounds_held(position),
            position.plan,
            session.other_formats,
            self._outcome,
            self._chosen,
            self._pairing,
            self._words.language,
        )
        if shows != self._shown:
            self._shown = shows
            self.view_changed.emit(self._view_of(session))

    @property
    def to_wipe(self) -> str:
        """The name of the person whose name would be wiped; empty when all would be."""
        return self._name(self._workspace.session, self._chosen) if self._chosen else ""

    @Slot(object)
    def fulfil(self, wish: BoardWish) -> None:
        """Does what was asked on the board; whoever was chosen is let go."""
        chosen, pairing = self._chosen, self._pairing
        self._forget()
        if isinstance(wish, Choose):
            self._choose(wish.person, chosen, pairing)
        elif isinstance(wish, Pairing):
            self._chosen, self._pairing = chosen, wish if chosen else None
        else:
            self._do(wish)
        self.refresh()

    def _do(self, wish: LookAtRound | NextRole | GiveRole | Swap | MoveTo | Lock | Leave | BringBack | Forget) -> None:
        match wish:
            case LookAtRound(by):
                self._plan.look_at(self._plan.round + by)
            case Forget(pair):
                self._plan.forget_wish(pair)
            case NextRole(person):
                self._plan.give_next_role(person)
            case GiveRole(person, letter):
                self._give_role(person, letter)
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
        """By chance, for the first round in which nobody is talking yet."""
        self._send(Order(seed=secrets.randbits(32)), Act.SHUFFLE)

    @Slot(object)
    def make_new_trios(self, order: Order) -> None:
        self._send(order, Act.NEW_TRIOS)

    @Slot()
    def make_suit(self) -> None:
        """New groups for the first round in which those that there are do not suit its exercise."""
        if self._workspace.is_open and (number := self._forming.unsuited):
            self._plan.look_at(number)
            self._send(Order(seed=secrets.randbits(32)), Act.NEW_TRIOS)

    @Slot()
    def show_on_beamer(self) -> None:
        """The round that is looked at."""
        self.shown.emit(self._plan.round)

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
        """Of everybody, or of who is chosen."""
        self._plan.wipe_names(self._chosen)
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

    def _give_role(self, person: str, letter: str) -> None:
        role = self._letters().get(letter)
        if role:
            self._plan.give_role(person, role.role)

    def _letters(self) -> dict[str, RoleMark]:
        """The first letter of each role's name with which nothing else is meant, and the role."""
        letters: dict[str, RoleMark] = {}
        for role in self._plan.exercise.roles:
            mark = self._role(self._plan.exercise, role.id)
            free = (letter for letter in mark.word.upper() if "A" <= letter <= "Z" and letter not in LETTERS_TAKEN)
            letter = next((letter for letter in free if letter not in letters), "")
            if letter:
                letters[letter] = mark
        return letters

    def _send(self, order: Order, act: Act) -> None:
        self._let_go()
        task = self._forming.task(order)
        self._errands.send(self._forming.work(task), lambda outcome: self._accept(outcome, act))

    def _accept(self, outcome: Outcome, act: Act) -> None:
        self._forget()
        self._outcome = outcome
        self._is_outdated = not self._forming.accept(outcome, act)
        self.refresh()

    def _toggle_lock(self, people: frozenset[str]) -> None:
        are_locked = all(seat.locked for seat in self._plan.seating.seats if seat.person in people)
        self._plan.lock(people, locked=not are_locked)

    def _tell_table(self, name: str, table: int) -> None:
        self._let_go()
        group = self._words.group(self._plan.exercise.group)
        self.came_late.emit(self._words.walk_to(name, table) if table else group.no_table_yet(name))

    def _let_go(self) -> None:
        self._forget()
        self.refresh()

    def _forget(self) -> None:
        """Nobody is chosen, and what came of the last new trios has been read."""
        self._chosen, self._pairing, self._outcome = "", None, None

    def _view_of(self, session: Session) -> BoardView:
        seating, following = self._plan.seating, self._plan.following
        sizes = [len(group.seats) for group in seating.groups]
        undo, redo = self._plan.undoable, self._plan.redoable
        result, words = self._result(session), self._words.group(self._plan.exercise.group)
        return BoardView(
            summary=self._words.participants(len(session.people) - len(seating.absent)),
            group_count=words.summary(sizes),
            round=self._round(),
            has_round_before=self._plan.round > self._plan.first_round,
            has_round_after=self._plan.round < self._plan.last_round,
            advice=words.advice(len(session.people) - len(seating.absent), sizes),
            do_not_suit=self._do_not_suit(session),
            groups=tuple(self._group(session, group, following) for group in seating.groups),
            without_title=words.without_seat(),
            without_trio=tuple(self._person(session, person) for person in seating.unseated),
            absent=tuple(self._person(session, person) for person in seating.absent),
            apart=self._pairs(session, session.wishes.apart, apart=True),
            together=self._pairs(session, session.wishes.together, apart=False),
            ledger=self._ledger(session, seating),
            new_trios=words.new_for(self._forming.rounds[:1]),
            new_trios_later=self._trio_words.also_for_rounds(self._forming.rounds[1:]),
            can_form=len(session.people) - len(seating.absent) >= SMALLEST_GROUP,
            has_teams=len({person.team for person in session.people}) > 1,
            outcome=self._trio_words.told(result) if result else "",
            not_helped=self._not_helped(result),
            keys=self._trio_words.board_keys({letter: role.word for letter, role in self._letters().items()}),
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
        now, then = self._plan.exercise, session.exercise_in(self._plan.round + 1)
        seats = tuple(
            BoardSeat(
                person=seat.person,
                name=self._name(session, seat.person),
                role=self._role(now, seat.role),
                next_role=self._role(then, next_role) if (next_role := following.role_of(seat.person)) else None,
                is_chosen=seat.person == self._chosen,
                is_locked=seat.locked,
            )
            for seat in group.seats
        )
        is_locked = all(seat.locked for seat in group.seats)
        words = self._words.group(self._plan.exercise.group)
        return BoardGroup(group.number, words.name(group.number), words.remark(len(seats)), seats, is_locked)

    def _round(self) -> str:
        words = self._words.round_of(self._plan.round)
        return words if self._plan.round == self._plan.first_round else self._words.still_to_come(words)

    def _do_not_suit(self, session: Session) -> str:
        """That the groups of a round that can still be changed do not suit what is done in it."""
        number = self._forming.unsuited
        exercise = session.exercise_in(number) if number else None
        name = exercise.name.in_language(self._words.language) if exercise else ""
        later = number if number != self._plan.round else 0
        return self._words.group(exercise.group).do_not_suit(name, later) if exercise else ""

    def _result(self, session: Session) -> Result | None:
        """What came of the last new trios, if they were laid down."""
        if self._outcome is None or self._is_outdated:
            return None
        task = self._outcome.task
        return Result(
            rounds=range(task.first, task.first + task.forming.rounds),
            rule=task.forming.order.rule,
            formed=self._outcome.formed,
            name=partial(self._name, session),
            earlier=self._outcome.earlier if task.forming.order.with_earlier else None,
            group=task.forming.exercise.group,
        )

    def _not_helped(self, result: Result | None) -> str:
        if result:
            return self._trio_words.not_helped(result)
        return self._trio_words.changed_meanwhile() if self._outcome else ""

    def _pairs(self, session: Session, pairs: frozenset[Pair], *, apart: bool) -> tuple[BoardPair, ...]:
        name = partial(self._name, session)
        named = (BoardPair(pair, pair_words(map(name, pair), apart=apart)) for pair in pairs)
        return tuple(sorted(named, key=lambda pair: pair.words))

    def _hint(self, session: Session) -> str:
        if self._pairing is None:
            return ""
        name = self._name(session, self._chosen)
        return self._words.who_not_with(name) if self._pairing.apart else self._words.who_with(name)

    def _person(self, session: Session, person: str) -> BoardPerson:
        return BoardPerson(person, self._name(session, person), person == self._chosen)

    def _name(self, session: Session, person: str) -> str:
        return self._words.person(session.person(person), session.labels)

    def _role(self, exercise: ExerciseFormat, role: str) -> RoleMark:
        return role_mark(exercise.role(role), self._words.language)

    def _ledger(self, session: Session, seating: Seating) -> tuple[str, ...]:
        """Who has had what, and when everybody will have had everything; nothing before the first round."""
        ledger, here = self._plan.ledger, [seat.person for seat in seating.seats]
        role = sought_role(self._plan.exercise)
        if not here or role is None:
            return ()
        complete = self._words.complete_after(self._plan.complete_after, done=len(ledger.rounds))
        if not ledger.rounds:
            return tuple(filter(None, [complete]))
        name = role.name.in_language(self._words.language)
        missing = [self._name(session, person) for person in ledger.without(role.id, here)]
        had = self._words.have_had(name, len(here) - len(missing), len(here))
        return tuple(filter(None, [had, self._words.not_yet(missing), complete]))
