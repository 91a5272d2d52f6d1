"""Edits of a format as somebody makes them, each of which leaves a sound one: strategies for property tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st

from trioapp.domain.formats import (
    Cue,
    ExerciseFormat,
    Heading,
    ObserverForm,
    PairWords,
    Phase,
    Role,
    RoleLine,
    Rounds,
    Shape,
    Statement,
)
from trioapp.domain.group_size import GroupSize
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.marks import Mark
from trioapp.domain.texts import NO_TEXT, Text, plain, plain_line
from trioapp.storage.format_file import usual_floor

T = TypeVar("T")
Edit = Callable[[ExerciseFormat], ExerciseFormat]

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).map(lambda w: plain(w).strip())
words = words.filter(bool) | st.sampled_from(
    ['"""', "'''", "\\", 'a "b" c', "# no comment", "[[phases]]", "twee\nregels"]
)
texts = st.dictionaries(st.sampled_from(["nl", "en", "de"]), words, min_size=1).map(Text.of)
maybe_text = st.just(NO_TEXT) | texts
lines_of_text = words.map(plain_line).filter(bool)
sources = maybe_text | lines_of_text.map(Text.everywhere)
places = st.integers(0, 20)
ids = st.from_regex("[a-z][a-z0-9_-]{0,8}", fullmatch=True)


def at(items: tuple[T, ...], place: int, change: Callable[[T], T]) -> tuple[T, ...]:
    """One of them changed, whichever the number falls on."""
    where = place % len(items) if items else -1
    return tuple(change(item) if number == where else item for number, item in enumerate(items))


def moved(items: tuple[T, ...], begin: int, end: int) -> tuple[T, ...]:
    if not items:
        return ()
    rest = list(items)
    one = rest.pop(begin % len(items))
    rest.insert(end % len(items), one)
    return tuple(rest)


def without(items: tuple[T, ...], place: int, least: int = 0) -> tuple[T, ...]:
    if len(items) <= least:
        return items
    where = place % len(items)
    return items[:where] + items[where + 1 :]


def free(name: str, taken: list[str]) -> str:
    while name in taken:
        name = f"{name}x"
    return name


def of_a_phase(place: int, change: Callable[[Phase], Phase]) -> Edit:
    return lambda e: replace(e, phases=at(e.phases, place, change))


def in_sound_order(e: ExerciseFormat) -> ExerciseFormat:
    """What comes once stands first."""
    return replace(e, phases=tuple(sorted(e.phases, key=lambda phase: not phase.once)))


@st.composite
def top_edits(draw: st.DrawFn) -> Edit:
    text, other, source, line = draw(texts), draw(maybe_text), draw(sources), draw(lines_of_text)
    day = draw(st.none() | st.dates())
    name = draw(ids)
    made: list[Edit] = [
        lambda e: replace(e, id=name),
        lambda e: replace(e, name=text),
        lambda e: replace(e, aim=text, eyebrow=text),
        lambda e: replace(e, for_trainer=other),
        lambda e: replace(e, source=source),
        lambda e: replace(e, licence=source),
        lambda e: replace(e, source_licence=line),
        lambda e: replace(e, source_licence="", licence=NO_TEXT, source=NO_TEXT, checked_on=None),
        lambda e: replace(e, checked_on=day),
        lambda e: replace(e, brief=Statement(text, other)),
        lambda e: replace(e, gather=replace(e.gather, support=other)),
        lambda e: replace(e, call_back=replace(e.call_back, statement=text)),
    ]
    return draw(st.sampled_from(made))


@st.composite
def group_edits(draw: st.DrawFn) -> Edit:
    smallest, usual, largest = sorted(draw(st.tuples(*[st.integers(2, 30)] * 3)))
    also = tuple(one for one in draw(st.lists(st.integers(2, 30), max_size=3)) if not smallest <= one <= largest)
    order = draw(st.randoms(use_true_random=False))

    def seated(e: ExerciseFormat) -> ExerciseFormat:
        seats = [*e.role_ids, e.role_ids[0]]
        order.shuffle(seats)
        return replace(e, seats=tuple(seats))

    def with_change(e: ExerciseFormat) -> ExerciseFormat:
        change = Phase("change_over", e.name, Duration.of(seconds=40), floor=Duration.of(seconds=20))
        return replace(e, change_over=change, rounds=Rounds.FULL)

    made: list[Edit] = [
        lambda e: replace(e, group=GroupSize(usual, smallest, largest, also)),
        lambda e: replace(e, group=GroupSize.around(len(e.usual_roles))),
        seated,
        lambda e: replace(e, seats=()),
        with_change,
        lambda e: replace(e, change_over=None, rounds=Rounds.ONE),
        lambda e: replace(e, rounds=Rounds.ONE),
    ]
    return draw(st.sampled_from(made))


@st.composite
def role_edits(draw: st.DrawFn) -> Edit:
    place, other = draw(places), draw(places)
    text, shape, name = draw(texts), draw(st.sampled_from(Shape)), draw(ids)

    def called(e: ExerciseFormat) -> ExerciseFormat:
        old = e.roles[place % len(e.roles)].id
        new = free(name, list(e.role_ids))
        return replace(
            e,
            roles=at(e.roles, place, lambda role: replace(role, id=new)),
            phases=tuple(_lines_changed(phase, lambda role: new if role == old else role) for phase in e.phases),
            seats=tuple(new if seat == old else seat for seat in e.seats),
        )

    def gone(e: ExerciseFormat) -> ExerciseFormat:
        roles = without(e.roles, place, 1)
        if all(role.extra for role in roles):
            return e
        left = {role.id for role in roles}
        phases = tuple(_lines_changed(phase, lambda role: role if role in left else "") for phase in e.phases)
        return replace(e, roles=roles, phases=phases, seats=())

    made: list[Edit] = [
        called,
        gone,
        lambda e: replace(e, roles=moved(e.roles, place, other)),
        lambda e: replace(e, roles=(*e.roles, Role(free(name, list(e.role_ids)), text, shape)), seats=()),
        lambda e: replace(e, roles=at(e.roles, place, lambda role: replace(role, name=text, shape=shape))),
    ]
    return draw(st.sampled_from(made))


def _lines_changed(phase: Phase, role: Callable[[str], str]) -> Phase:
    """With other ids of roles, or without those that become nothing."""

    def changed(lines: tuple[RoleLine, ...]) -> tuple[RoleLine, ...]:
        return tuple(RoleLine(role(line.role), line.text) for line in lines if role(line.role))

    return replace(
        phase, lines=changed(phase.lines), in_pairs=replace(phase.in_pairs, lines=changed(phase.in_pairs.lines))
    )


@st.composite
def phase_edits(draw: st.DrawFn) -> Edit:
    place, other, text, name = draw(places), draw(places), draw(texts), draw(ids)
    more, seconds = draw(maybe_text), draw(st.integers(5, 28_800))
    part = draw(st.floats(0, 1))

    def lasting(phase: Phase) -> Phase:
        least = max([5, *(cue.at.ms // 1000 + 1 for cue in phase.cues)])
        length = Duration.of(seconds=max(seconds, least))
        floor = usual_floor(length) if part < 0.3 else Duration.of(seconds=int(length.seconds_down * part))
        return replace(phase, length=length, floor=floor)

    def added(e: ExerciseFormat) -> ExerciseFormat:
        length = Duration.of(seconds=seconds)
        taken = ["change_over", *(phase.id for phase in e.phases)]
        new = Phase(free(name, taken), text, length, aim=more, floor=usual_floor(length))
        where = place % (len(e.phases) + 1)
        return in_sound_order(replace(e, phases=(*e.phases[:where], new, *e.phases[where:])))

    def doubled(e: ExerciseFormat) -> ExerciseFormat:
        one = e.phases[place % len(e.phases)]
        copy = replace(one, id=free(one.id, ["change_over", *(phase.id for phase in e.phases)]))
        return in_sound_order(replace(e, phases=(*e.phases, copy)))

    def renamed(e: ExerciseFormat) -> ExerciseFormat:
        new = free(name, ["change_over", *(phase.id for phase in e.phases)])
        return replace(e, phases=at(e.phases, place, lambda phase: replace(phase, id=new)))

    made: list[Edit] = [
        added,
        doubled,
        renamed,
        lambda e: in_sound_order(replace(e, phases=moved(e.phases, place, other))),
        lambda e: replace(e, phases=without(e.phases, place, 1)),
        of_a_phase(place, lasting),
        of_a_phase(place, lambda phase: replace(phase, name=text, aim=more)),
        of_a_phase(place, lambda phase: replace(phase, for_trainer=more, quiet=not phase.quiet)),
        of_a_phase(place, lambda phase: replace(phase, closing=Duration.of(seconds=other), compact=None)),
        of_a_phase(place, lambda phase: replace(phase, watch=(*phase.watch, text))),
        of_a_phase(place, lambda phase: replace(phase, watch=without(moved(phase.watch, place, other), other))),
        of_a_phase(place, lambda phase: replace(phase, watch=at(phase.watch, other, lambda _: text))),
        of_a_phase(place, lambda phase: replace(phase, in_pairs=PairWords(more, phase.lines, more))),
        of_a_phase(place, lambda phase: replace(phase, in_pairs=PairWords())),
        lambda e: in_sound_order(
            replace(e, phases=at(e.phases, place, lambda phase: replace(phase, once=not phase.once)))
        ),
    ]
    return draw(st.sampled_from(made))


@st.composite
def words_of_a_phase(draw: st.DrawFn) -> Edit:
    """Its lines and its questions."""
    place, other, third, text = draw(places), draw(places), draw(places), draw(texts)

    def with_line(e: ExerciseFormat) -> ExerciseFormat:
        role = e.role_ids[other % len(e.roles)]

        def change(phase: Phase) -> Phase:
            others = tuple(line for line in phase.lines if line.role != role)
            where = third % (len(others) + 1)
            return replace(phase, lines=(*others[:where], RoleLine(role, text), *others[where:]))

        return of_a_phase(place, change)(e)

    def with_cue(phase: Phase) -> Phase:
        latest = max((cue.at for cue in phase.cues), default=ZERO)
        moment = latest + Duration.of(seconds=1) if phase.cues else ZERO
        return replace(phase, cues=(*phase.cues, Cue(moment, text))) if moment < phase.length else phase

    made: list[Edit] = [
        with_line,
        of_a_phase(place, with_cue),
        of_a_phase(place, lambda phase: replace(phase, lines=moved(phase.lines, other, third))),
        of_a_phase(place, lambda phase: replace(phase, lines=without(phase.lines, other))),
        of_a_phase(place, lambda phase: replace(phase, cues=without(phase.cues, other))),
        of_a_phase(
            place,
            lambda phase: replace(phase, cues=at(phase.cues, other, lambda cue: replace(cue, question=text))),
        ),
    ]
    return draw(st.sampled_from(made))


@st.composite
def observer_edits(draw: st.DrawFn) -> Edit:
    place, other, text, name = draw(places), draw(places), draw(texts), draw(ids)
    chosen = draw(st.sets(st.sampled_from(Mark)))
    marks = tuple(mark for mark in Mark if mark in chosen)

    def headings(change: Callable[[tuple[Heading, ...]], tuple[Heading, ...]]) -> Edit:
        return lambda e: replace(e, observer=replace(e.observer, headings=change(e.observer.headings)))

    made: list[Edit] = [
        lambda e: replace(e, observer=replace(e.observer, marks=marks)),
        lambda e: replace(e, observer=ObserverForm()),
        headings(lambda all_: (*all_, Heading(free(name, [one.id for one in all_]), text))),
        headings(lambda all_: moved(all_, place, other)),
        headings(lambda all_: without(all_, place)),
        headings(lambda all_: at(all_, place, lambda one: replace(one, name=text))),
    ]
    return draw(st.sampled_from(made))


edits = st.one_of(top_edits(), group_edits(), role_edits(), phase_edits(), words_of_a_phase(), observer_edits())


def edited(exercise: ExerciseFormat, changes: list[Edit]) -> ExerciseFormat:
    for change in changes:
        exercise = change(exercise)
    return exercise
