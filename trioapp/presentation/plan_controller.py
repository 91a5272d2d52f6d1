"""Other plans and other lengths: what would change is said first, for the trainer to apply or not."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.instants import Clock, Duration
from trioapp.domain.moves import Plan
from trioapp.domain.plans import Variant
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.values import dataclass
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import Facilitation
from trioapp.services.planning import Planning
from trioapp.services.workspace import Workspace

_LONGEST_QUOTE = 20


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would change, in words, or why it cannot be; `plan` is empty when there is nothing to apply."""

    words: str
    plan: Plan = ()


@dataclass(frozen=True, slots=True)
class LengthChange:
    """A phase, by its place in the plan, that is to be longer, or shorter where `by` is negative."""

    place: int
    by: Duration


@dataclass(frozen=True, slots=True)
class LengthTyped:
    """A phase, by its place in the plan, and the length for it as it was typed."""

    place: int
    words: str


class PlanController(QObject):
    """Proposes, and applies only what was proposed last; what is chosen by a click is done at once."""

    proposed = Signal(object)
    length_refused = Signal(str)
    """Why a phase cannot have the length that was typed; empty once it has it."""

    def __init__(
        self, workspace: Workspace, facilitation: Facilitation, planning: Planning, clock: Clock, words: Wording
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._facilitation = facilitation
        self._planning = planning
        self._clock = clock
        self._words = words
        self._proposal = Proposal("")

    @Slot(str)
    def propose_end(self, typed: str) -> None:
        """`typed` is a time of day, such as 16:00, 16.00 or 1600."""
        self._propose(self._plan_until(typed.strip()) if typed.strip() else Proposal(""))

    @Slot(str)
    def propose_total(self, typed: str) -> None:
        """`typed` is the length of the whole, such as 12 (minutes) or 12:30."""
        self._propose(self._plan_in(typed.strip()) if typed.strip() else Proposal(""))

    @Slot()
    def apply(self) -> None:
        if self._proposal.plan:
            self._facilitation.replan(self._proposal.plan)
        self._proposal = Proposal("")

    @Slot(object)
    def choose(self, choice: Variant) -> None:
        self._planning.choose(choice)

    @Slot(object)
    def change_length(self, change: LengthChange) -> None:
        self._planning.change_length(change.place, change.by)

    @Slot(object)
    def set_length(self, typed: LengthTyped) -> None:
        length = numerals.typed_duration(typed.words)
        if length is None:
            self.length_refused.emit(self._words.problem(no_length(typed.words)))
            return
        try:
            self._planning.set_length(typed.place, length)
        except Refused as refused:
            self.length_refused.emit(self._words.problem(refused.problems[0]))
        else:
            self.length_refused.emit("")

    @Slot(object)
    def switch_quiet(self, place: int) -> None:
        self._planning.switch_quiet(place)

    def _propose(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self.proposed.emit(proposal)

    def _plan_until(self, typed: str) -> Proposal:
        minute = numerals.minute_of_day(typed)
        if minute is None:
            return self._refusal(Problem(ProblemKind.NOT_A_TIME_OF_DAY, what=typed[:_LONGEST_QUOTE]))
        now_ms = self._clock.now().wall_ms
        end_ms = nearest_ms(now_ms, *divmod(minute, 60))
        if end_ms <= now_ms:
            return self._refusal(Problem(ProblemKind.END_PAST, what=numerals.time_of_day(end_ms)))
        try:
            return self._described(self._planning.plan_until(end_ms))
        except Refused as refused:
            return self._refusal(refused.problems[0])

    def _plan_in(self, typed: str) -> Proposal:
        time = numerals.typed_duration(typed)
        if time is None:
            return self._refusal(no_length(typed))
        try:
            return self._described(self._planning.plan_in(time))
        except Refused as refused:
            return self._refusal(refused.problems[0])

    def _refusal(self, problem: Problem) -> Proposal:
        return Proposal(self._words.problem(problem))

    def _described(self, plan: Plan) -> Proposal:
        """Each phase that would change, with its old and its new length; what is alike in all rounds is said once."""
        session = self._workspace.session
        old_lengths = self._facilitation.position().lengths_ahead
        changes = dict.fromkeys(
            f"{session.phase_of(phase).name.in_language(self._words.language)} "
            f"{numerals.length(old)} → {numerals.length(phase.length)}"
            for phase, old in zip(plan, old_lengths, strict=True)
            if old != phase.length
        )
        return Proposal(" · ".join(changes), plan) if changes else Proposal(self._words.nothing_changes())


def no_length(typed: str) -> Problem:
    return Problem(ProblemKind.DURATION_WRONG, what=typed[:_LONGEST_QUOTE], other="6:00")


def nearest_ms(now_ms: int, hour: int, minute: int) -> int:
    """The moment nearest to now (UTC milliseconds) at which local clocks show that time: shortly after midnight too."""
    now = numerals.local_time(now_ms)
    today = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    nearest = min((today + timedelta(days=days) for days in (-1, 0, 1)), key=lambda moment: abs(moment - now))
    return round(nearest.timestamp() * 1000)
