"""How long each role of a trio talked; a sum, and no norm (method.md §E2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from trioapp.domain.instants import Duration
from trioapp.domain.observation import Moment, TalkTurn
from trioapp.domain.position import Position

Ends = Mapping[tuple[int, str], Duration]
"""How long each phase of each round lasted, or has lasted until now."""


def ends_of(position: Position) -> Ends:
    """Of a phase that was gone back to, the last time counts."""
    ends = {(stay.round, stay.phase.id): stay.spent for stay in position.stays if stay.ended}
    return ends | ({(position.round, position.current.id): position.elapsed} if position.is_live else {})


def talk_time(turns: Iterable[TalkTurn], ends: Ends) -> dict[str, Duration]:
    """The time of each speaker over the turns of one trio. A turn ends with the next one, or with its phase."""
    in_order = sorted(turns, key=lambda turn: (turn.moment.round, turn.moment.in_run.ms, turn.written_ms))
    spoken: Counter[str] = Counter()
    for turn, following in pairwise((*in_order, None)):
        if turn and turn.speaker:
            spoken[turn.speaker] += max(0, _end_of(turn, following, ends).ms - turn.moment.in_phase.ms)
    return {speaker: Duration(ms) for speaker, ms in spoken.items()}


def _end_of(turn: TalkTurn, following: TalkTurn | None, ends: Ends) -> Duration:
    if following and _phase_of(following.moment) == _phase_of(turn.moment):
        return following.moment.in_phase
    return ends.get(_phase_of(turn.moment), turn.moment.in_phase)


def _phase_of(moment: Moment) -> tuple[int, str]:
    return moment.round, moment.phase
