"""The board of trios as a value, and clicks on people and roles as slots."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.scenes import RoleMark
from trioapp.domain.seating import Group
from trioapp.domain.session import Session
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.stage import role_mark
from trioapp.presentation.wording import Wording
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class BoardSeat:
    person: str
    name: str
    role: RoleMark
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """A card on the board; `remark` says when it is no trio."""

    number: int
    title: str
    remark: str
    seats: tuple[BoardSeat, ...]


@dataclass(frozen=True, slots=True)
class BoardView:
    """All trios as the trainer sees them."""

    summary: str
    group_count: str
    advice: str
    groups: tuple[BoardGroup, ...]
    without_trio: tuple[str, ...]


class SeatingController(QObject):
    """Two clicks on two people swap them; a click on the same person lets go again."""

    view_changed = Signal(object)

    def __init__(self, workspace: Workspace, plan: SeatingPlan, words: Wording, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._workspace = workspace
        self._plan = plan
        self._words = words
        self._chosen = ""
        self._shown: tuple[object, ...] = ()
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._shown, self._chosen = (), ""
            return
        session = self._workspace.session
        shows = (session.head, session.seating, self._plan.round_of_plan, self._chosen, self._words.language)
        if shows != self._shown:
            self._shown = shows
            self.view_changed.emit(self._view_of(session))

    @Slot(str)
    def choose_person(self, person: str) -> None:
        chosen, self._chosen = self._chosen, ""
        if chosen and chosen != person:
            self._plan.swap(chosen, person)
        elif not chosen:
            self._chosen = person
        self.refresh()

    @Slot(str)
    def give_next_role(self, person: str) -> None:
        self._chosen = ""
        self._plan.give_next_role(person)
        self.refresh()

    @Slot()
    def shuffle(self) -> None:
        self._chosen = ""
        self._plan.shuffle(secrets.randbits(32))
        self.refresh()

    def _view_of(self, session: Session) -> BoardView:
        sizes = [len(group.seats) for group in session.seating.groups]
        return BoardView(
            summary=self._words.participants(len(session.people)),
            group_count=self._words.groups(sizes),
            advice=self._words.seating_advice(len(session.people), sizes),
            groups=tuple(self._group(session, group) for group in session.seating_in(self._plan.round_of_plan).groups),
            without_trio=tuple(self._words.person(session.person(person)) for person in session.seating.unseated),
        )

    def _group(self, session: Session, group: Group) -> BoardGroup:
        seats = tuple(
            BoardSeat(
                person=seat.person,
                name=self._words.person(session.person(seat.person)),
                role=role_mark(session.format.role(seat.role), self._words.language),
                is_chosen=seat.person == self._chosen,
            )
            for seat in group.seats
        )
        return BoardGroup(group.number, self._words.trio(group.number), self._words.group_size(len(seats)), seats)
