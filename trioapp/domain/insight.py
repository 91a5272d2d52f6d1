"""The sums behind every chart of a session: times, marks, talk, harvest, roles and meetings, as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from trioapp.domain.harvest import Harvest, Level, Tone, spread
from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.marks import Mark
from trioapp.domain.observation import Moment, Note
from trioapp.domain.position import Position
from trioapp.domain.rounds import rounds_held
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session
from trioapp.domain.talk_time import ends_of, talk_time
from trioapp.domain.timings import Timing, timings, timings_in


@dataclass(frozen=True, slots=True)
class PhaseTime:
    """How long a phase of a round, or a card of the day, was meant to take and took in all; pauses apart.

    `what` is its last stay. `exercise` is the format that it belongs to, by id; empty for what is no exercise.
    """

    what: Timing
    exercise: str
    planned: Duration
    actual: Duration
    paused: Duration

    @property
    def is_over(self) -> bool:
        return self.what.ended_ms is not None

    @property
    def overrun(self) -> Duration:
        """By how much it took longer than planned; negative where it took less."""
        return self.actual - self.planned


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stay in a phase, in unpaused time since its exercise began."""

    timing: Timing
    begins: Duration
    ends: Duration


@dataclass(frozen=True, slots=True)
class SeenMark:
    """A mark that an observer of that trio made, in unpaused time since the exercise began."""

    trio: int
    at: Duration
    mark: Mark


@dataclass(frozen=True, slots=True)
class Occasion:
    """An exercise that was done once, in one round or several, and what observers marked meanwhile."""

    stretches: tuple[Stretch, ...]
    trios: tuple[int, ...]
    marks: tuple[SeenMark, ...]

    @property
    def first(self) -> Timing:
        return self.stretches[0].timing

    @property
    def length(self) -> Duration:
        return self.stretches[-1].ends

    def stretch_at(self, at: Duration) -> Stretch:
        """The one that goes on then; a mark at a border belongs to what begins there."""
        return next((one for one in reversed(self.stretches) if one.begins <= at), self.stretches[0])


@dataclass(frozen=True, slots=True)
class TrioTalk:
    """How long each role of a trio talked, over all rounds; no share of it is right or wrong (method.md §E2)."""

    trio: int
    times: Mapping[str, Duration]


@dataclass(frozen=True, slots=True)
class HarvestCount:
    """How many sentences are good and hard, and about which level; without a word of them."""

    sentences: int
    tones: tuple[tuple[Tone, int], ...]
    levels: tuple[tuple[Level, int], ...]
    heard: int
    """So many trios said something to the room."""
    trios: int
    """So many could have; 0 where nobody was seated."""


@dataclass(frozen=True, slots=True)
class RoleGrid:
    """Who had which role in which round, all by id and number, in the order of the list."""

    people: tuple[str, ...]
    rounds: tuple[int, ...]
    roles: Mapping[tuple[str, int], str]
    complete: int
    """So many have had every role that a usual group has in the exercises that were done."""


@dataclass(frozen=True, slots=True)
class Meetings:
    """How often two people came together at a table, of those who had a seat; each pair once, in the list's order."""

    people: tuple[str, ...]
    times: Mapping[tuple[str, str], int]

    def of(self, one: str, other: str) -> int:
        return self.times.get((one, other)) or self.times.get((other, one), 0)

    def met(self, person: str) -> int:
        """How many others that person met."""
        return sum(1 for pair in self.times if person in pair)


def phase_times(session: Session, now: Instant) -> tuple[PhaseTime, ...]:
    """Each phase of each round, and each card as one, in the order in which they began; gone back to, it goes on."""
    return phase_times_in(session, session.run.position(now))


def phase_times_in(session: Session, position: Position) -> tuple[PhaseTime, ...]:
    """Those that led there."""
    stays: dict[tuple[str, str, int], list[Timing]] = {}
    for timing in timings_in(position):
        step = timing.what.id if timing.what.round else ""
        stays.setdefault((timing.what.block, step, timing.round), []).append(timing)
    return tuple(_summed(session, together) for together in stays.values())


def _summed(session: Session, stays: list[Timing]) -> PhaseTime:
    """What was stayed in twice was planned once."""
    last = stays[-1]
    exercise = session.format_of(last.what).id if last.what.round else ""
    if len(stays) == 1:
        return PhaseTime(last, exercise, last.planned, last.actual, last.paused)
    planned = {stay.what.place: stay.planned for stay in stays}
    return PhaseTime(
        what=last,
        exercise=exercise,
        planned=total(tuple(planned.values())),
        actual=total(tuple(stay.actual for stay in stays)),
        paused=total(tuple(stay.paused for stay in stays)),
    )


# -- the line of marks


def occasions(session: Session, now: Instant) -> tuple[Occasion, ...]:
    """Each time that an exercise was done, in order."""
    position = session.run.position(now)
    together: dict[tuple[str, int], list[Timing]] = {}
    for timing in timings(session, now):
        if timing.what.round:
            together.setdefault((timing.what.block, timing.round - timing.what.round), []).append(timing)
    return tuple(_occasion(session, position, stays) for stays in together.values())


def _occasion(session: Session, position: Position, stays: list[Timing]) -> Occasion:
    stretches = tuple(_laid_out(stays))
    rounds = {stay.round for stay in stays}
    marks = tuple(_marks_in(stretches, (note for note in session.notes if note.moment.round in rounds)))
    seatings = (session.seating_in(number, position) for number in sorted(rounds))
    seated = {group.number for seating in seatings for group in seating.groups}
    return Occasion(stretches, tuple(sorted(seated | {mark.trio for mark in marks})), marks)


def _laid_out(stays: Iterable[Timing]) -> Iterator[Stretch]:
    begins = ZERO
    for stay in stays:
        yield Stretch(stay, begins, begins + stay.actual)
        begins = begins + stay.actual


def _marks_in(stretches: tuple[Stretch, ...], notes: Iterable[Note]) -> Iterator[SeenMark]:
    for note in notes:
        stretch = _stretch_of(stretches, note) if note.mark else None
        if note.mark and stretch:
            at = min(stretch.begins + note.moment.in_phase, stretch.ends)
            yield SeenMark(note.trio, at, note.mark)


def _stretch_of(stretches: tuple[Stretch, ...], note: Note) -> Stretch | None:
    """Where a phase was gone back to, the stay that went on when it was written; else its last one."""
    same = [one for one in stretches if _place_of(one.timing) == _moment_of(note.moment)]
    began = [one for one in same if one.timing.started_ms <= note.written_ms]
    return next(reversed(began or same), None)


def _place_of(timing: Timing) -> tuple[int, str]:
    return timing.round, timing.what.id


def _moment_of(moment: Moment) -> tuple[int, str]:
    return moment.round, moment.phase


# -- talk, harvest, roles and meetings


def talk_of_trios(session: Session, now: Instant) -> tuple[TrioTalk, ...]:
    """Of the trios whose observers kept it."""
    ends = ends_of(session.run.position(now))
    trios = sorted({turn.trio for turn in session.turns})
    talked = (TrioTalk(trio, talk_time((one for one in session.turns if one.trio == trio), ends)) for trio in trios)
    return tuple(one for one in talked if total(tuple(one.times.values())))


def harvest_count(session: Session, now: Instant) -> HarvestCount:
    written = tuple(one for one in session.harvest.sentences if one.text.strip())
    found = spread(Harvest(written))
    return HarvestCount(len(written), found.tones, found.levels, *trios_heard(session, session.run.position(now)))


def trios_heard(session: Session, position: Position) -> tuple[int, int]:
    """How many trios said something to the room, and how many could have; 0 where nobody was seated."""
    heard = {one.trio for one in session.harvest.sentences if one.text.strip()}
    seated = _trios_held(session, position)
    return len(heard), len(seated | heard) if seated else 0


def _trios_held(session: Session, position: Position) -> frozenset[int]:
    """By number; people pass on their roles in them, and no trio comes or goes by that."""
    rounds = rounds_held(position)
    seatings = (session.seatings.in_force(number)[1] for number in rounds)
    return frozenset(group.number for seating in seatings for group in seating.groups)


def role_grid(session: Session, now: Instant) -> RoleGrid:
    """Of the rounds there have been."""
    ledger = session.ledger(session.run.position(now))
    roles = {(seat.person, number): seat.role for number, seating in ledger.rounds for seat in seating.seats}
    people = tuple(person.id for person in session.people if person.id in ledger.people)
    held = (session.exercise_in(number) for number, _ in ledger.rounds)
    wanted = {ledger.counted(role.id) for exercise in held for role in exercise.usual_roles}
    complete = sum(1 for person in people if wanted <= set(ledger.roles_of(person)))
    return RoleGrid(people, tuple(number for number, _ in ledger.rounds), roles, complete)


def meetings(session: Session, now: Instant) -> Meetings:
    """Who go on together in the next round have not met once more."""
    held = _held(session, now)
    times: Counter[tuple[str, str]] = Counter()
    before: frozenset[tuple[str, str]] = frozenset()
    order = {person.id: place for place, person in enumerate(session.people)}
    for _, seating in held:
        together = frozenset(_pairs(seating, order))
        times.update(together - before)
        before = together
    seated = {seat.person for _, seating in held for seat in seating.seats}
    return Meetings(tuple(person for person in order if person in seated), times)


def _held(session: Session, now: Instant) -> tuple[tuple[int, Seating], ...]:
    return session.ledger(session.run.position(now)).rounds


def _pairs(seating: Seating, order: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    for table in seating.tables:
        one_each = sorted((person for person in table if person in order), key=lambda person: order[person])
        yield from combinations(one_each, 2)
