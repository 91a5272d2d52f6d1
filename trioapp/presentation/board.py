"""The board of trios as a value, and what can be wished on it."""

from __future__ import annotations

from trioapp.domain.scenes import RoleMark
from trioapp.domain.values import dataclass
from trioapp.domain.wishes import Pair


@dataclass(frozen=True, slots=True)
class BoardPerson:
    """Somebody without a seat."""

    person: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class BoardSeat:
    """A person at a table; `next_role` is the one they get next, if they sit then."""

    person: str
    name: str
    role: RoleMark
    next_role: RoleMark | None
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
    has_round_before: bool
    has_round_after: bool
    """Whether there is another round to look at."""
    advice: str
    do_not_suit: str
    """That the groups do not suit an exercise, in words; empty where all is well."""
    groups: tuple[BoardGroup, ...]
    without_title: str
    without_trio: tuple[BoardPerson, ...]
    absent: tuple[BoardPerson, ...]
    apart: tuple[BoardPair, ...]
    together: tuple[BoardPair, ...]
    ledger: tuple[str, ...]
    new_trios: str
    """For which round new trios would be made, in words."""
    new_trios_later: str
    """For which rounds after it they could be made as well; empty when there is none."""
    can_form: bool
    """Whether there are people enough for a trio or a pair."""
    has_teams: bool
    outcome: str
    """What came of the last new trios, until something else is done."""
    not_helped: str
    """What could not be helped in them."""
    keys: str
    """Which keys do what with a person on the board."""
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
    """The role that goes by that letter on the keyboard, if somebody at the table has it."""

    person: str
    letter: str


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


@dataclass(frozen=True, slots=True)
class LookAtRound:
    """So many rounds after the one that is looked at, or before it."""

    by: int


BoardWish = LookAtRound | Choose | NextRole | GiveRole | Swap | MoveTo | Lock | Leave | BringBack | Pairing | Forget
