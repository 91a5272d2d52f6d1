"""Passing the roles on within each group, so that everybody gets each of them (method.md §B4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.seating import Group, Seating


def turn_of_roles(exercise: ExerciseFormat) -> tuple[str, ...]:
    """The roles, by id, in the order in which one person has them; after the last comes the first.

    In a trio the storyteller asks next and then observes; in a quartet a storyteller is the second observer first.
    """
    usual = [role.id for role in exercise.usual_roles]
    extra = [role.id for role in exercise.roles if role.extra]
    return (*usual[:1], *extra, *usual[1:])


def counts_as(exercise: ExerciseFormat) -> dict[str, str]:
    """For each role that only larger groups have: the role that it counts as, such as observer for second observer."""
    return {role.id: exercise.usual_roles[-1].id for role in exercise.roles if role.extra}


def rotated(seating: Seating, turn: Sequence[str], steps: int) -> Seating:
    """Everybody has the role that they get `steps` rounds later; negative for rounds before."""
    if steps == 0:
        return seating
    return replace(seating, groups=tuple(_rotated(group, turn, steps) for group in seating.groups))


def new_roles(seating: Seating, turn: Sequence[str]) -> dict[str, dict[int, str]]:
    """For each role that somebody gets one round later: which one they had, by the size of their group."""
    came_from: dict[str, dict[int, str]] = {}
    for before, after in zip(seating.groups, rotated(seating, turn, 1).groups, strict=True):
        for had, has in zip(before.seats, after.seats, strict=True):
            came_from.setdefault(has.role, {})[len(before.seats)] = had.role
    return came_from


def _rotated(group: Group, turn: Sequence[str], steps: int) -> Group:
    order = sorted(range(len(group.seats)), key=lambda place: turn.index(group.seats[place].role))
    roles = [group.seats[place].role for place in order]
    following = {place: roles[(number + steps) % len(roles)] for number, place in enumerate(order)}
    return replace(group, seats=tuple(replace(seat, role=following[place]) for place, seat in enumerate(group.seats)))
