"""Looking back: what the open session tells, and what all sessions on this laptop tell together."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from trioapp.domain.insight import (
    HarvestCount,
    Meetings,
    Occasion,
    PhaseTime,
    RoleGrid,
    TrioTalk,
    harvest_count,
    meetings,
    occasions,
    phase_times,
    role_grid,
    talk_of_trios,
)
from trioapp.domain.insight_over_sessions import Digest, HeardShare, Overrun, digest_of, heard_shares, overruns
from trioapp.domain.instants import Clock, Instant
from trioapp.domain.ports import Digests
from trioapp.domain.position import Position
from trioapp.domain.session import Session
from trioapp.domain.values import dataclass
from trioapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OfSession:
    """All sums of one session at one moment."""

    session: Session
    times: tuple[PhaseTime, ...]
    occasions: tuple[Occasion, ...]
    talk: tuple[TrioTalk, ...]
    harvest: HarvestCount
    roles: RoleGrid
    meetings: Meetings


@dataclass(frozen=True, slots=True)
class OverSessions:
    """What so many sessions tell together; `protected` and `damaged` ones were left out."""

    sessions: int = 0
    overruns: tuple[Overrun, ...] = ()
    heard: tuple[HeardShare, ...] = ()
    protected: int = 0
    damaged: int = 0


class Insights:
    """Works out what is asked, and keeps nothing."""

    def __init__(self, workspace: Workspace, digests: Digests, clock: Clock) -> None:
        self._workspace = workspace
        self._digests = digests
        self._clock = clock

    def of_session(self) -> OfSession | None:
        """Of the open session, or of what stands in its place; None while none is open."""
        if not self._workspace.is_open:
            return None
        session, now = self._workspace.session, self._clock.now()
        return OfSession(
            session=session,
            times=phase_times(session, now),
            occasions=occasions(session, now),
            talk=talk_of_trios(session, now),
            harvest=harvest_count(session, now),
            roles=role_grid(session, now),
            meetings=meetings(session, now),
        )

    def position(self) -> Position:
        """Where the open session is; asking for it while none is open is a mistake in the program."""
        return self._workspace.session.run.position(self._clock.now())

    def look_over_all(self) -> Callable[[], OverSessions]:
        """What looks at all sessions; it may be called in another thread. A rehearsal or a demo is none."""
        own = self._workspace.own_session if self._workspace.has_own else None
        return partial(_over_all, self._digests, own, self._clock.now())


def _over_all(digests: Digests, own: Session | None, now: Instant) -> OverSessions:
    gathered = digests.gather(own.head.id if own else "", now)
    mine = (digest_of(own, now),) if own else ()
    told: tuple[Digest, ...] = tuple(one for one in (*gathered.digests, *mine) if one.phases or one.trios)
    return OverSessions(len(told), overruns(told), heard_shares(told), gathered.protected, gathered.damaged)
