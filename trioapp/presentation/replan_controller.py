"""\"It must be over at 16:00\": a proposal of other lengths for the trainer, to apply or not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.instants import Clock, Duration
from trioapp.domain.problems import Problem, ProblemKind
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import EndTooSoon, Facilitation
from trioapp.services.workspace import Workspace

_TIME_OF_DAY = re.compile(r"([01]?\d|2[0-3])[:.u]?([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would change, in words, or why it cannot be; `lengths` are empty when there is nothing to apply."""

    words: str
    lengths: tuple[Duration, ...] = ()


class ReplanController(QObject):
    """Proposes, and applies only what was proposed last."""

    proposed = Signal(object)

    def __init__(self, workspace: Workspace, facilitation: Facilitation, clock: Clock, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._facilitation = facilitation
        self._clock = clock
        self._words = words
        self._proposal = Proposal("")

    @Slot(str)
    def propose_end(self, typed: str) -> None:
        """`typed` is a time of day, such as 16:00, 16.00 or 1600."""
        self._proposal = self._proposal_for(typed.strip())
        self.proposed.emit(self._proposal)

    @Slot()
    def apply(self) -> None:
        if self._proposal.lengths:
            self._facilitation.change_lengths(self._proposal.lengths)
        self._proposal = Proposal("")

    def _proposal_for(self, typed: str) -> Proposal:
        if not typed:
            return Proposal("")
        time = _TIME_OF_DAY.fullmatch(typed)
        if not time:
            return Proposal(self._words.problem(Problem(ProblemKind.NOT_A_TIME_OF_DAY, what=typed[:20])))
        now_ms = self._clock.now().wall_ms
        end_ms = _nearest_ms(now_ms, int(time[1]), int(time[2]))
        if end_ms <= now_ms:
            return Proposal(self._words.problem(Problem(ProblemKind.END_PAST, what=numerals.time_of_day(end_ms))))
        try:
            lengths = self._facilitation.lengths_to_end_at(end_ms)
        except EndTooSoon as error:
            soonest = numerals.time_of_day(error.soonest_ms)
            problem = Problem(ProblemKind.END_TOO_SOON, what=numerals.time_of_day(end_ms), other=soonest)
            return Proposal(self._words.problem(problem))
        return self._described(lengths)

    def _described(self, lengths: tuple[Duration, ...]) -> Proposal:
        """Each phase that would change, with its old and its new length."""
        exercise = self._workspace.session.format
        position = self._facilitation.position()
        changes = [
            f"{exercise.phase(phase.id).name.in_language(self._words.language)} "
            f"{numerals.length(old)} → {numerals.length(new)}"
            for phase, old, new in zip(position.plan, position.lengths, lengths, strict=True)
            if old != new
        ]
        return Proposal(" · ".join(changes), lengths) if changes else Proposal(self._words.nothing_changes())


def _nearest_ms(now_ms: int, hour: int, minute: int) -> int:
    """The moment nearest to now (UTC milliseconds) at which local clocks show that time: shortly after midnight too."""
    now = numerals.local_time(now_ms)
    today = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    nearest = min((today + timedelta(days=days) for days in (-1, 0, 1)), key=lambda moment: abs(moment - now))
    return round(nearest.timestamp() * 1000)
