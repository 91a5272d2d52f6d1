"""What several sessions say together: which phases run over, how long changes of roles take, who is heard; no people.

A `Digest` is all that is taken along of a session. It has neither names nor words nor an id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter
from statistics import median

from trioapp.domain.formats import CHANGE_OVER
from trioapp.domain.insight import PhaseTime, phase_times_in, trios_heard
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.session import Session

ENOUGH_SESSIONS = 3
"""Fewer are no reason to plan otherwise."""
RUNS_OVER = Duration.of(seconds=30)
"""By so much, a phase has run over."""
_CLICKED_PAST = Duration.of(seconds=5)
"""In less time nobody has done anything."""
_STEP = Duration.of(seconds=30)
"""Lengths that are proposed are rounded up to half minutes."""


@dataclass(frozen=True, slots=True)
class PhaseTotal:
    """A phase of an exercise, both by id, over the rounds of a session in which it was done to its end."""

    exercise: str
    phase: str
    times: int
    planned: Duration
    actual: Duration

    @property
    def overrun_ms(self) -> int:
        """In one round, as a mean."""
        return round((self.actual.ms - self.planned.ms) / self.times)

    @property
    def planned_once_ms(self) -> int:
        return round(self.planned.ms / self.times)


@dataclass(frozen=True, slots=True)
class Digest:
    """What is taken along of a session; `trios` is 0 where nobody was seated, or nothing was harvested."""

    created_ms: int
    phases: tuple[PhaseTotal, ...] = ()
    heard: int = 0
    trios: int = 0


@dataclass(frozen=True, slots=True)
class Overrun:
    """How a phase went in so many `sessions`, those for which it was planned about as long as the last time.

    It ran `over` in some of them. `usual` is by how much, in the middle one; `planned` is how long it was meant to be
    the last time. `proposed` is None unless it runs over as a rule.
    """

    exercise: str
    phase: str
    sessions: int
    over: int
    usual: Duration
    planned: Duration
    proposed: Duration | None

    @property
    def took(self) -> Duration:
        return self.planned + self.usual


@dataclass(frozen=True, slots=True)
class HeardShare:
    """How many trios were heard in a session that was made then."""

    created_ms: int
    heard: int
    trios: int


def digest_of(session: Session, now: Instant) -> Digest:
    """A phase that still goes on is not in it, nor one that somebody only clicked past."""
    position = session.run.position(now)
    together: dict[tuple[str, str], list[PhaseTime]] = {}
    for one in phase_times_in(session, position):
        if one.exercise and one.is_over and one.actual.ms >= _CLICKED_PAST.ms:
            together.setdefault((one.exercise, one.what.what.id), []).append(one)
    heard, trios = trios_heard(session, position)
    return Digest(
        session.head.created_ms,
        tuple(_summed(*key, times) for key, times in together.items()),
        heard if trios else 0,
        trios if heard else 0,
    )


def _summed(exercise: str, phase: str, rounds: list[PhaseTime]) -> PhaseTotal:
    planned, actual = sum(one.planned.ms for one in rounds), sum(one.actual.ms for one in rounds)
    return PhaseTotal(exercise, phase, len(rounds), Duration(planned), Duration(actual))


def digest_as_left(session: Session) -> Digest:
    """Of a session that nobody has open: its clock may have been left going, and nobody was there after that."""
    return digest_of(session, session.left_at)


def overruns(digests: Iterable[Digest]) -> tuple[Overrun, ...]:
    """Each phase of each exercise, exercise by exercise, in the order in which they were met."""
    found: defaultdict[tuple[str, str], list[tuple[int, PhaseTotal]]] = defaultdict(list)
    for digest in digests:
        for one in digest.phases:
            found[one.exercise, one.phase].append((digest.created_ms, one))
    exercises = list(dict.fromkeys(exercise for exercise, _ in found))
    in_order = sorted(found, key=lambda key: exercises.index(key[0]))
    return tuple(_overrun(key, found[key]) for key in in_order)


def _overrun(key: tuple[str, str], told: list[tuple[int, PhaseTotal]]) -> Overrun:
    """Who planned more time since is not told what came of less."""
    planned = Duration(max(reversed(told), key=itemgetter(0))[1].planned_once_ms)
    each = [one.overrun_ms for _, one in told if abs(one.planned_once_ms - planned.ms) < RUNS_OVER.ms]
    usual = Duration(round(median(each)))
    is_rule = len(each) >= ENOUGH_SESSIONS and usual >= RUNS_OVER
    over = sum(1 for one in each if one >= RUNS_OVER.ms)
    return Overrun(*key, len(each), over, usual, planned, _rounded_up(planned + usual) if is_rule else None)


def _rounded_up(length: Duration) -> Duration:
    return Duration(-(-length.ms // _STEP.ms) * _STEP.ms)


def advised(found: Iterable[Overrun]) -> tuple[Overrun, ...]:
    """Those for which more time is to be planned, what runs over most first."""
    return tuple(sorted((one for one in found if one.proposed), key=lambda one: -one.usual.ms))


def changes_of_roles(found: Iterable[Overrun]) -> tuple[Overrun, ...]:
    """The time between two rounds, of each exercise that has one."""
    return tuple(one for one in found if one.phase == CHANGE_OVER)


def heard_shares(digests: Iterable[Digest]) -> tuple[HeardShare, ...]:
    """Of the sessions that were harvested, oldest first."""
    harvested = (HeardShare(one.created_ms, one.heard, one.trios) for one in digests if one.trios)
    return tuple(sorted(harvested, key=lambda one: one.created_ms))
