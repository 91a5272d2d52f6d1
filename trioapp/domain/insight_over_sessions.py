"""What several sessions say together: which phases run over, how long changes of roles take, who is heard; no people.

A `Digest` is all that is taken along of a session. It has neither names nor words nor an id.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from statistics import median

from trioapp.domain.formats import CHANGE_OVER
from trioapp.domain.insight import harvest_count, phase_times
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.session import Session
from trioapp.domain.values import dataclass

ENOUGH_SESSIONS = 3
"""Fewer are no reason to plan otherwise."""
RUNS_OVER = Duration.of(seconds=30)
"""By so much, a phase has run over."""
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
    def overrun(self) -> Duration:
        """In one round, as a mean."""
        return Duration(round((self.actual.ms - self.planned.ms) / self.times))

    @property
    def planned_once(self) -> Duration:
        return Duration(round(self.planned.ms / self.times))


@dataclass(frozen=True, slots=True)
class Digest:
    """What is taken along of a session; `trios` is 0 where nobody was seated, or nothing was harvested."""

    created_ms: int
    phases: tuple[PhaseTotal, ...] = ()
    heard: int = 0
    trios: int = 0


@dataclass(frozen=True, slots=True)
class Overrun:
    """How a phase went in so many `sessions`; it ran `over` in some of them.

    `usual` is by how much, in the middle one of them; `planned` is how long it was meant to be most often. `proposed`
    is None unless it runs over as a rule.
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
    """A phase that still goes on is not in it."""
    sums: dict[tuple[str, str], PhaseTotal] = {}
    for one in phase_times(session, now):
        if one.exercise and one.is_over:
            key = one.exercise, one.what.what.id
            known = sums.get(key, PhaseTotal(*key, 0, ZERO, ZERO))
            sums[key] = PhaseTotal(*key, known.times + 1, known.planned + one.planned, known.actual + one.actual)
    count = harvest_count(session, now)
    trios = count.trios if count.sentences else 0
    return Digest(session.head.created_ms, tuple(sums.values()), count.heard if trios else 0, trios)


def overruns(digests: Iterable[Digest]) -> tuple[Overrun, ...]:
    """Each phase of each exercise, exercise by exercise, in the order in which they were met."""
    found: defaultdict[tuple[str, str], list[PhaseTotal]] = defaultdict(list)
    for digest in digests:
        for one in digest.phases:
            found[one.exercise, one.phase].append(one)
    exercises = list(dict.fromkeys(exercise for exercise, _ in found))
    in_order = sorted(found, key=lambda key: exercises.index(key[0]))
    return tuple(_overrun(key, found[key]) for key in in_order)


def _overrun(key: tuple[str, str], totals: list[PhaseTotal]) -> Overrun:
    usual = Duration(round(median(one.overrun.ms for one in totals)))
    planned = Counter(one.planned_once for one in totals).most_common(1)[0][0]
    is_rule = len(totals) >= ENOUGH_SESSIONS and usual >= RUNS_OVER
    over = sum(1 for one in totals if one.overrun >= RUNS_OVER)
    return Overrun(*key, len(totals), over, usual, planned, _rounded_up(planned + usual) if is_rule else None)


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
