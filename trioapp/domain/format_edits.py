"""What can be done to an exercise: each is a function to another exercise, and all that they give can be read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from itertools import count, takewhile
from typing import TypeVar

from trioapp.domain.format_texts import MOST_LETTERS, letters
from trioapp.domain.formats import (
    CHANGE_OVER,
    LONGEST_PHASE,
    SHORTEST_PHASE,
    Cue,
    ExerciseFormat,
    Heading,
    Phase,
    Role,
    RoleLine,
    Rounds,
    Shape,
)
from trioapp.domain.group_size import LARGEST_GROUP, SMALLEST_GROUP, GroupSize
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.marks import Mark
from trioapp.domain.plans import possible_rounds
from trioapp.domain.texts import NO_TEXT, Text, plain_line

MOST_PHASES, MOST_ROLES, MOST_OF_A_PHASE, MOST_HEADINGS = 30, 10, 10, 12
"""`MOST_OF_A_PHASE` questions, and as many things to watch."""
LONGEST_LICENCE = 200
T = TypeVar("T")
_SECOND = Duration.of(seconds=1)
_NEW_LENGTH, _NEW_CHANGE_OVER = Duration.of(minutes=3), Duration.of(minutes=1)


def sound(exercise: ExerciseFormat) -> ExerciseFormat:
    """The exercise with every time in whole seconds and where it can be, and each role where it is spoken of.

    What was read from a file is so, but for parts of a second.
    """
    roles = exercise.role_ids
    phases = tuple(_sound_phase(phase, roles) for phase in exercise.phases)
    change_over = exercise.change_over and _sound_phase(exercise.change_over, roles)
    seats = tuple(role for role in exercise.seats if role in roles)
    missing = tuple(role for role in roles if role not in seats) if seats else ()
    exercise = replace(
        exercise,
        phases=_once_first(phases),
        change_over=change_over,
        group=_sound_group(exercise.group),
        seats=(*seats, *missing),
    )
    return replace(exercise, rounds=_possible(exercise))


def tidied(exercise: ExerciseFormat) -> ExerciseFormat:
    """Without lines, questions, things to watch and headings that say nothing."""
    headings = tuple(one for one in exercise.observer.headings if one.name.entries)
    return replace(
        exercise,
        phases=tuple(_tidied_phase(phase) for phase in exercise.phases),
        observer=replace(exercise.observer, headings=headings),
    )


# -- phases


def with_new_phase(exercise: ExerciseFormat, phase: str, name: Text, after: str = "") -> ExerciseFormat:
    """One of that id after another one, or at the end."""
    return _with_phase_after(exercise, Phase(phase, name, _NEW_LENGTH, floor=_half(_NEW_LENGTH)), after)


def with_phase_twice(exercise: ExerciseFormat, phase: str, new_id: str) -> ExerciseFormat:
    """The same once more after it, under an id of its own."""
    known = _phase(exercise, phase)
    return _with_phase_after(exercise, replace(known, id=new_id), phase) if known else exercise


def with_phase_moved(exercise: ExerciseFormat, phase: str, before: str = "") -> ExerciseFormat:
    """Before another one, or to the end; it comes once where the one after it does."""
    moved = _phase(exercise, phase)
    if moved is None or phase == before:
        return exercise
    others = [one for one in exercise.phases if one.id != phase]
    place = next((number for number, one in enumerate(others) if one.id == before), len(others))
    moved = replace(moved, once=moved.once or any(one.once for one in others[place:]))
    return sound(replace(exercise, phases=(*others[:place], moved, *others[place:])))


def with_phase_shifted(exercise: ExerciseFormat, phase: str, by: int) -> ExerciseFormat:
    """So many places further down, or up where `by` is negative; as far as can be."""
    order = [one.id for one in exercise.phases]
    if phase not in order:
        return exercise
    others = [one for one in order if one != phase]
    place = min(max(0, order.index(phase) + by), len(others))
    return with_phase_moved(exercise, phase, others[place] if place < len(others) else "")


def without_phase(exercise: ExerciseFormat, phase: str) -> ExerciseFormat:
    """One is always left."""
    left = tuple(one for one in exercise.phases if one.id != phase)
    return sound(replace(exercise, phases=left)) if left else exercise


def with_length(exercise: ExerciseFormat, phase: str, length: Duration) -> ExerciseFormat:
    """Its questions stay at their moments while those lie inside it; else they move up with its end."""
    return _with(exercise, phase, lambda one: _lasting(one, length))


def with_floor(exercise: ExerciseFormat, phase: str, floor: Duration) -> ExerciseFormat:
    return _with(exercise, phase, lambda one: replace(one, floor=floor))


def with_compact(exercise: ExerciseFormat, phase: str, compact: Duration | None) -> ExerciseFormat:
    return _with(exercise, phase, lambda one: replace(one, compact=compact))


def with_closing(exercise: ExerciseFormat, phase: str, closing: Duration) -> ExerciseFormat:
    return _with(exercise, phase, lambda one: replace(one, closing=closing))


def with_quiet(exercise: ExerciseFormat, phase: str, *, is_quiet: bool) -> ExerciseFormat:
    return _with(exercise, phase, lambda one: replace(one, quiet=is_quiet))


def with_once(exercise: ExerciseFormat, phase: str, *, comes_once: bool) -> ExerciseFormat:
    """It comes once, before the first round; where others before it do not, it goes before those."""
    known = _phase(exercise, phase)
    if known is None or known.once == comes_once:
        return exercise
    changed = replace(known, once=comes_once)
    others = [one for one in exercise.phases if one.id != phase]
    place = [one.id for one in exercise.phases].index(phase)
    first_again = sum(1 for _ in takewhile(lambda one: one.once, others))
    place = min(place, first_again) if comes_once else max(place, first_again)
    return sound(replace(exercise, phases=(*others[:place], changed, *others[place:])))


# -- questions, and what to watch


def with_new_cue(exercise: ExerciseFormat, phase: str) -> ExerciseFormat:
    """A question without words, halfway between the last one and the end."""
    known = _phase(exercise, phase)
    if known is None or len(known.cues) >= min(MOST_OF_A_PHASE, known.length.ms // _SECOND.ms):
        return exercise
    last = known.cues[-1].at.ms if known.cues else -known.length.ms
    return _with_cues(exercise, known, (*known.cues, Cue(Duration((last + known.length.ms) // 2), NO_TEXT)))


def with_cue_at(exercise: ExerciseFormat, phase: str, number: int, at: Duration) -> ExerciseFormat:
    """That question comes at another moment, and so perhaps before or after another one."""
    known = _phase(exercise, phase)
    if known is None or not 0 <= number < len(known.cues):
        return exercise
    cues = (replace(cue, at=at) if place == number else cue for place, cue in enumerate(known.cues))
    return _with_cues(exercise, known, cues)


def without_cue(exercise: ExerciseFormat, phase: str, number: int) -> ExerciseFormat:
    return _with(exercise, phase, lambda one: replace(one, cues=_without(one.cues, number)))


def with_new_watch(exercise: ExerciseFormat, phase: str) -> ExerciseFormat:
    """One more thing to watch, without words."""
    return _with(exercise, phase, lambda one: replace(one, watch=(*one.watch, NO_TEXT)[:MOST_OF_A_PHASE]))


def without_watch(exercise: ExerciseFormat, phase: str, number: int) -> ExerciseFormat:
    return _with(exercise, phase, lambda one: replace(one, watch=_without(one.watch, number)))


# -- roles


def with_new_role(exercise: ExerciseFormat, role: str, name: Text) -> ExerciseFormat:
    """One of that id after the others that every group has, with a shape that is still free if there is one."""
    if len(exercise.roles) >= MOST_ROLES or role in exercise.role_ids:
        return exercise
    taken = {one.shape for one in exercise.roles}
    shape = next((one for one in Shape if one not in taken), Shape.CIRCLE)
    place = max((number for number, one in enumerate(exercise.roles) if not one.extra), default=-1) + 1
    new = Role(role, name, shape)
    return _with_roles(exercise, (*exercise.roles[:place], new, *exercise.roles[place:]))


def without_role(exercise: ExerciseFormat, role: str) -> ExerciseFormat:
    """Its lines and its seats go with it; one that every group has is always left."""
    return _with_roles(exercise, tuple(one for one in exercise.roles if one.id != role))


def with_role_shifted(exercise: ExerciseFormat, role: str, by: int) -> ExerciseFormat:
    """So many places further down, or up where `by` is negative; as far as can be."""
    roles = list(exercise.roles)
    place = next((number for number, one in enumerate(roles) if one.id == role), None)
    if place is None:
        return exercise
    moved = roles.pop(place)
    roles.insert(min(max(0, place + by), len(roles)), moved)
    return _with_roles(exercise, tuple(roles))


def with_shape(exercise: ExerciseFormat, role: str, shape: Shape) -> ExerciseFormat:
    roles = (replace(one, shape=shape) if one.id == role else one for one in exercise.roles)
    return _with_roles(exercise, tuple(roles))


def with_extra(exercise: ExerciseFormat, role: str, *, is_extra: bool) -> ExerciseFormat:
    """Only larger groups have it; of those that every group has one is always left."""
    roles = (replace(one, extra=is_extra) if one.id == role else one for one in exercise.roles)
    return _with_roles(exercise, tuple(roles))


# -- the whole


def with_change_over(exercise: ExerciseFormat, name: Text | None) -> ExerciseFormat:
    """With what comes between two rounds, under that name, or without it; then it is done in one round."""
    if name is None:
        return sound(replace(exercise, change_over=None))
    if exercise.change_over:
        return exercise
    change = Phase(CHANGE_OVER, name, _NEW_CHANGE_OVER, floor=_half(_NEW_CHANGE_OVER))
    return sound(replace(exercise, change_over=change))


def with_rounds(exercise: ExerciseFormat, rounds: Rounds) -> ExerciseFormat:
    return sound(replace(exercise, rounds=rounds))


def with_group(exercise: ExerciseFormat, group: GroupSize) -> ExerciseFormat:
    return sound(replace(exercise, group=group))


def with_mark(exercise: ExerciseFormat, mark: Mark, *, is_used: bool) -> ExerciseFormat:
    """Its observers have that mark at hand, or not."""
    used = {*exercise.observer.marks, mark} if is_used else set(exercise.observer.marks) - {mark}
    marks = tuple(one for one in Mark if one in used)
    return replace(exercise, observer=replace(exercise.observer, marks=marks))


def with_new_heading(exercise: ExerciseFormat) -> ExerciseFormat:
    """One more, without words, under which observers sort what they note."""
    headings = exercise.observer.headings
    if len(headings) >= MOST_HEADINGS:
        return exercise
    new = Heading(free_id("heading", (one.id for one in headings)), NO_TEXT)
    return replace(exercise, observer=replace(exercise.observer, headings=(*headings, new)))


def without_heading(exercise: ExerciseFormat, number: int) -> ExerciseFormat:
    headings = _without(exercise.observer.headings, number)
    return replace(exercise, observer=replace(exercise.observer, headings=headings))


def with_source_licence(exercise: ExerciseFormat, typed: str) -> ExerciseFormat:
    return replace(exercise, source_licence=plain_line(typed)[:LONGEST_LICENCE].rstrip())


def with_checked_on(exercise: ExerciseFormat, day: date | None) -> ExerciseFormat:
    return replace(exercise, checked_on=day)


# -- ids


def free_id(like: str, taken: Iterable[str]) -> str:
    """`like`, or with the lowest number behind it that makes it an id of its own: `ask`, `ask-2`."""
    known = {*taken, CHANGE_OVER}
    stem = like[:56]
    return next(one for number in count(1) if (one := stem if number == 1 else f"{stem}-{number}") not in known)


# -- in here


def _with(exercise: ExerciseFormat, phase: str, change: Callable[[Phase], Phase]) -> ExerciseFormat:
    phases = tuple(change(one) if one.id == phase else one for one in exercise.phases)
    change_over = exercise.change_over
    if change_over and change_over.id == phase:
        change_over = replace(change(change_over), cues=(), watch=(), lines=())
    return sound(replace(exercise, phases=phases, change_over=change_over))


def _phase(exercise: ExerciseFormat, phase: str) -> Phase | None:
    return next((one for one in exercise.phases if one.id == phase), None)


def _with_phase_after(exercise: ExerciseFormat, new: Phase, after: str) -> ExerciseFormat:
    """The same exercise where there is no room for another phase."""
    known = [one.id for one in exercise.phases]
    if len(known) >= MOST_PHASES or new.id in (*known, CHANGE_OVER):
        return exercise
    place = known.index(after) + 1 if after in known else len(known)
    phases = exercise.phases
    new = replace(new, once=new.once or any(one.once for one in phases[place:]))
    larger = sound(replace(exercise, phases=(*phases[:place], new, *phases[place:])))
    return larger if letters(larger) <= MOST_LETTERS else exercise


def _with_cues(exercise: ExerciseFormat, phase: Phase, cues: Iterable[Cue]) -> ExerciseFormat:
    in_order = tuple(sorted(cues, key=lambda cue: cue.at.ms))
    return _with(exercise, phase.id, lambda one: replace(one, cues=in_order))


def _with_roles(exercise: ExerciseFormat, roles: tuple[Role, ...]) -> ExerciseFormat:
    """The group grows and shrinks with the roles where it is as large as there are roles."""
    if all(role.extra for role in roles):
        return exercise
    before, after = (sum(1 for role in some if not role.extra) for some in (exercise.roles, roles))
    is_usual = exercise.group == GroupSize.around(before)
    group = GroupSize.around(after) if is_usual and before != after else exercise.group
    return sound(replace(exercise, roles=roles, group=group))


def _lasting(phase: Phase, length: Duration) -> Phase:
    length = _within(length, SHORTEST_PHASE, LONGEST_PHASE)
    if phase.cues and phase.cues[-1].at >= length:
        cues = (replace(cue, at=Duration(cue.at.ms * length.ms // phase.length.ms)) for cue in phase.cues)
        phase = replace(phase, cues=tuple(cues))
    return replace(phase, length=length)


def _sound_phase(phase: Phase, roles: tuple[str, ...]) -> Phase:
    shortest = max(SHORTEST_PHASE, Duration(len(phase.cues) * _SECOND.ms))
    length = _within(phase.length, shortest, LONGEST_PHASE)
    return replace(
        phase,
        length=length,
        floor=_within(phase.floor, ZERO, length),
        closing=_within(phase.closing, ZERO, LONGEST_PHASE),
        compact=None if phase.compact is None else _within(phase.compact, SHORTEST_PHASE, LONGEST_PHASE),
        lines=_lines_of(phase.lines, roles),
        in_pairs=replace(phase.in_pairs, lines=_lines_of(phase.in_pairs.lines, roles)),
        cues=_inside(phase.cues, length),
    )


def _lines_of(lines: tuple[RoleLine, ...], roles: tuple[str, ...]) -> tuple[RoleLine, ...]:
    return tuple(line for line in lines if line.role in roles)


def _inside(cues: tuple[Cue, ...], length: Duration) -> tuple[Cue, ...]:
    """Each later than the one before it and all before the end, a second apart where they would be closer."""
    placed: list[Cue] = []
    for number, cue in enumerate(cues):
        earliest = placed[-1].at + _SECOND if placed else ZERO
        latest = length - Duration((len(cues) - number) * _SECOND.ms)
        placed.append(replace(cue, at=_within(cue.at, earliest, latest)))
    return tuple(placed)


def _within(time: Duration, shortest: Duration, longest: Duration) -> Duration:
    """In whole seconds."""
    return Duration(min(max(time, shortest), longest).ms // _SECOND.ms * _SECOND.ms)


def _half(length: Duration) -> Duration:
    return Duration(length.ms // 2)


def _once_first(phases: tuple[Phase, ...]) -> tuple[Phase, ...]:
    """A phase that comes once stands before all that come in each round."""
    first = sum(1 for _ in takewhile(lambda phase: phase.once, phases))
    return (*phases[:first], *(replace(phase, once=False) for phase in phases[first:]))


def _sound_group(group: GroupSize) -> GroupSize:
    usual = min(max(group.usual, SMALLEST_GROUP), LARGEST_GROUP)
    smallest = min(max(group.smallest, SMALLEST_GROUP), usual)
    largest = max(min(group.largest, LARGEST_GROUP), usual)
    possible = range(SMALLEST_GROUP, LARGEST_GROUP + 1)
    also = (size for size in dict.fromkeys(group.also) if size in possible and not smallest <= size <= largest)
    return GroupSize(usual, smallest, largest, tuple(also))


def _possible(exercise: ExerciseFormat) -> Rounds:
    """How it is usually done, or the nearest to that."""
    possible = possible_rounds(exercise)
    return exercise.rounds if exercise.rounds in possible else possible[-1]


def _tidied_phase(phase: Phase) -> Phase:
    pairs = tuple(line for line in phase.in_pairs.lines if line.text.entries)
    return replace(
        phase,
        lines=tuple(line for line in phase.lines if line.text.entries),
        cues=tuple(cue for cue in phase.cues if cue.question.entries),
        watch=tuple(text for text in phase.watch if text.entries),
        in_pairs=replace(phase.in_pairs, lines=pairs),
    )


def _without(items: tuple[T, ...], number: int) -> tuple[T, ...]:
    return tuple(one for place, one in enumerate(items) if place != number)
