"""Passing the roles on within each group, so that everybody gets each of them (method.md §B4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import gcd

from trioapp.domain.formats import ExerciseFormat, Role
from trioapp.domain.seating import Group, Seating, roles_of
from trioapp.domain.values import dataclass

OBSERVER = "observer"


@dataclass(frozen=True, slots=True)
class Turn:
    """The roles, by id, in the order in which one person has them; after the last comes the first.

    `extra` are those that only larger groups have.
    """

    order: tuple[str, ...]
    extra: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CameFrom:
    """The role that somebody had who gets another one; `is_one_of_several` who had it and do not all get that one."""

    role: str
    is_one_of_several: bool = False


def turn_of_roles(exercise: ExerciseFormat) -> Turn:
    """In a trio the storyteller asks next and then observes; a quartet's storyteller is the second observer first."""
    usual = [role.id for role in exercise.usual_roles]
    extra = [role.id for role in exercise.roles if role.extra]
    return Turn((*usual[:1], *extra, *usual[1:]), frozenset(extra))


def counts_as(exercise: ExerciseFormat) -> dict[str, str]:
    """For each role that only larger groups have: the role that it counts as, such as observer for second observer."""
    return {role.id: exercise.usual_roles[-1].id for role in exercise.roles if role.extra}


def sought_role(exercise: ExerciseFormat) -> Role | None:
    """The role of which it is told who had it: to observe, or else the first one; None where everybody has the same."""
    usual = exercise.usual_roles
    return next((role for role in usual if role.id == OBSERVER), usual[0]) if usual[1:] else None


def rotated(seating: Seating, turn: Turn, steps: int) -> Seating:
    """Everybody has the role that they get `steps` rounds later; negative for rounds before."""
    if steps == 0:
        return seating
    return replace(seating, groups=tuple(_rotated(group, turn, steps) for group in seating.groups))


def in_roles_of(exercise: ExerciseFormat, seating: Seating) -> Seating:
    """The same groups in the roles of that exercise, in the order of their places."""
    return replace(seating, groups=tuple(_cast(group, exercise.role_at_place) for group in seating.groups))


def at_home_in(exercise: ExerciseFormat, seating: Seating) -> Seating:
    """The same, where groups in which everybody has a role of that exercise, and none is missing, stay as they are."""
    known, order = set(exercise.role_ids), exercise.role_at_place
    groups = tuple(group if _is_cast(group, known, order) else _cast(group, order) for group in seating.groups)
    return seating if groups == seating.groups else replace(seating, groups=groups)


def new_roles(seating: Seating, turn: Turn) -> dict[str, dict[int, CameFrom]]:
    """For each role that somebody gets one round later: which one they had, by the size of their group."""
    came_from: dict[str, dict[int, CameFrom]] = {}
    for before, after in zip(seating.groups, rotated(seating, turn, 1).groups, strict=True):
        for role, had in _passed_on(before, after).items():
            came_from.setdefault(role, {})[len(before.seats)] = had
    return came_from


def _passed_on(before: Group, after: Group) -> Mapping[str, CameFrom]:
    """Whoever keeps a role counts only where nobody gets it from another one."""
    moves = [(had.role, has.role) for had, has in zip(before.seats, after.seats, strict=True)]
    holders, passed = Counter(had for had, _ in moves), dict[str, CameFrom]()
    for had, has in sorted(moves, key=lambda move: move[0] != move[1]):
        passed[has] = CameFrom(had, moves.count((had, has)) < holders[had])
    return passed


def _rotated(group: Group, turn: Turn, steps: int) -> Group:
    """Where several people have one role, the roles go round the table, so that all come to each of them."""
    held = Counter(seat.role for seat in group.seats)
    if any(count > 1 and role not in turn.extra for role, count in held.items()):
        return _gone_round(group, steps * gcd(*held.values()))
    order = sorted(range(len(group.seats)), key=lambda place: turn.order.index(group.seats[place].role))
    return _passed_along(group, order, steps)


def _gone_round(group: Group, steps: int) -> Group:
    return _passed_along(group, sorted(range(len(group.seats)), key=lambda place: group.seats[place].place), steps)


def _passed_along(group: Group, order: Sequence[int], steps: int) -> Group:
    """Everybody has the role of whoever comes so many steps after them in that order."""
    roles = [group.seats[place].role for place in order]
    following = {place: roles[(number + steps) % len(roles)] for number, place in enumerate(order)}
    return replace(group, seats=tuple(replace(seat, role=following[place]) for place, seat in enumerate(group.seats)))


def _cast(group: Group, order: Sequence[str]) -> Group:
    by_place = sorted(group.seats, key=lambda seat: seat.place)
    role_of = {seat.person: role for seat, role in zip(by_place, roles_of(len(by_place), order), strict=True)}
    return replace(group, seats=tuple(replace(seat, role=role_of[seat.person]) for seat in group.seats))


def _is_cast(group: Group, known: set[str], order: Sequence[str]) -> bool:
    roles = {seat.role for seat in group.seats}
    return roles <= known and roles >= set(roles_of(len(group.seats), order))
