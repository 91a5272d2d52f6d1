"""A day that never was: a story (`demo_story`) with times, seats and talk, as a session in the middle of a round."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from random import Random

from trioapp.domain.demo_story import Brought, Seen, Story
from trioapp.domain.formats import Rounds
from trioapp.domain.groups_of_the_day import groups_of_the_day
from trioapp.domain.harvest import Harvest, Sentence
from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind, Place, Plan
from trioapp.domain.observation import Energy, Moment, Note, TalkTurn
from trioapp.domain.people import Person
from trioapp.domain.programme import Block, BlockKind, plan_of_programme
from trioapp.domain.run import Run
from trioapp.domain.session import DEMO_ID, Session, SessionHead
from trioapp.domain.theory_layout import tidied

PROGRAMME = "workshop"
_TRIO = "trio"
_HERE: Place = (_TRIO, "ask", 3)
_FOR = Duration.of(minutes=2, seconds=36)
"""How long the phase has gone on that goes on."""
_OVER_S: dict[Place, int] = {
    ("part-1", "1", 0): 25,
    ("two-views", "2", 0): 40,
    ("where-we-stand", "3", 0): 65,
    ("evaluating", "1", 0): -30,
    ("brief", "1", 0): 35,
    ("forming", "1", 0): 50,
    (_TRIO, "choose", 1): 20,
    (_TRIO, "tell", 1): -12,
    (_TRIO, "ask", 1): 60,
    (_TRIO, "give_back", 1): 30,
    (_TRIO, "capture", 1): -15,
    (_TRIO, "tell", 2): 30,
    (_TRIO, "ask", 2): -40,
    (_TRIO, "give_back", 2): 60,
    (_TRIO, "tell", 3): -20,
}
"""How much longer, or shorter, than planned a phase took."""
_PAUSED: Place = (_TRIO, "ask", 2)
_PAUSE_FROM, _PAUSE = Duration.of(seconds=110), Duration.of(seconds=45)
_LEAST = Duration.of(seconds=15)
_BEFORE_ITS_END = Duration.of(seconds=20)
"""So long before a phase ends somebody sees that it is too short."""
_FIRST_SENTENCE, _EACH_SENTENCE = Duration.of(minutes=-24), Duration.of(seconds=40)
_WATCHED = ((1, 1), (1, 3), (2, 2), (2, 4), (3, 1), (3, 3))
"""Rounds, and the trios that somebody watched closely in them."""
_SEED = 23


@dataclass(frozen=True)
class _Timetable:
    """When each phase began as far as `_HERE`, and what was done to the clock for it."""

    plan: Plan
    now: Instant

    @cached_property
    def here(self) -> int:
        return next(place for place, phase in enumerate(self.plan) if phase.place == _HERE)

    @cached_property
    def spent(self) -> tuple[Duration, ...]:
        """How long each phase before this one took, pauses included."""
        return tuple(
            self.worked(number) + (_PAUSE if self.plan[number].place == _PAUSED else ZERO)
            for number in range(self.here)
        )

    def worked(self, number: int) -> Duration:
        phase = self.plan[number]
        return max(_LEAST, phase.length + Duration.of(seconds=_OVER_S.get(phase.place, 0)))

    @cached_property
    def begins(self) -> dict[Place, Instant]:
        start = self.now + -(total(self.spent) + _FOR)
        return {self.plan[number].place: start + total(self.spent[:number]) for number in range(self.here + 1)}

    @cached_property
    def run(self) -> Run:
        first = self.begins[self.plan[0].place]
        moves = [Move(MoveKind.START, first), *(move for number in range(self.here) for move in self._moves(number))]
        return Run(self.plan, tuple(moves))

    def _moves(self, number: int) -> Iterator[Move]:
        phase, worked, begin = self.plan[number], self.worked(number), self.begins[self.plan[number].place]
        if phase.place == _PAUSED:
            yield Move(MoveKind.PAUSE, begin + _PAUSE_FROM)
            yield Move(MoveKind.RESUME, begin + _PAUSE_FROM + _PAUSE)
        waits = phase.held or self.plan[number + 1].block != phase.block
        if not waits and worked > phase.length:
            yield Move(MoveKind.ADJUST, begin + phase.length + -_BEFORE_ITS_END, worked - phase.length)
        elif waits or worked < phase.length:
            yield Move(MoveKind.NEXT, begin + self.spent[number])

    def until(self, then: Instant) -> Run:
        """The run as it was at that moment."""
        return self._runs[sum(1 for move in self.run.moves if move.at.steady_ms <= then.steady_ms)]

    @cached_property
    def _runs(self) -> tuple[Run, ...]:
        """After no move, after one, and so on."""
        return tuple(Run(self.plan, self.run.moves[:count]) for count in range(len(self.run.moves) + 1))


class _Watching:
    """Somebody watches: what was noted, marked and heard becomes notes and turns, each with its moment."""

    def __init__(self, session: Session, times: _Timetable) -> None:
        self._session = session
        self._times = times
        self._dice = Random(_SEED)

    def note(self, number: int, seen: Seen) -> Note:
        then = self._then(seen.round, seen.phase, Duration.of(seconds=seen.at_s))
        return Note(
            f"{DEMO_ID}-note-{number}",
            seen.trio,
            self._moment(then),
            then.wall_ms,
            seen.text,
            seen.kind,
            seen.mark,
            seen.speaker,
            seen.verbatim,
            energy=None,
            chosen=seen.chosen,
        )

    def marks(self) -> Iterator[Note]:
        """With no words: one every half minute or so while they ask."""
        for number, trio in _WATCHED:
            for count, at in enumerate(self._beats("ask", number, (18, 46))):
                mark = self._dice.choices(list(_MARKS), list(_MARKS.values()))[0]
                then = self._then(number, "ask", at)
                yield Note(
                    f"{DEMO_ID}-mark-{number}-{trio}-{count}",
                    trio,
                    self._moment(then),
                    then.wall_ms,
                    mark=mark,
                    lasted=Duration.of(seconds=self._dice.randint(3, 9)) if mark is Mark.SILENCE else None,
                    energy=self._dice.choice(list(Energy)) if mark is Mark.ENERGY else None,
                )

    def turns(self) -> Iterator[TalkTurn]:
        for number, trio in _WATCHED:
            for phase, speakers in _TALKS.items():
                for count, at in enumerate(self._beats(phase, number, (6, 34))):
                    then = self._then(number, phase, at)
                    speaker = self._dice.choices(list(speakers), list(speakers.values()))[0]
                    turn = f"{DEMO_ID}-turn-{number}-{trio}-{phase}-{count}"
                    yield TalkTurn(turn, trio, self._moment(then), then.wall_ms, speaker)

    def _beats(self, phase: str, number: int, apart_s: tuple[int, int]) -> Iterator[Duration]:
        """Moments in a phase, not quite regular, as far as it has gone."""
        at, places = self._dice.randint(2, 12), [one.place for one in self._times.plan]
        here = places.index((_TRIO, phase, number))
        if here > self._times.here:
            return
        lasted = _FOR if here == self._times.here else self._times.worked(here)
        while at < lasted.seconds:
            yield Duration.of(seconds=at)
            at += self._dice.randint(*apart_s)

    def _then(self, number: int, phase: str, at: Duration) -> Instant:
        """So long into the phase, not counting its pause."""
        place = (_TRIO, phase, number)
        paused = _PAUSE if place == _PAUSED and at >= _PAUSE_FROM else ZERO
        return self._times.begins[place] + at + paused

    def _moment(self, then: Instant) -> Moment:
        return replace(self._session, run=self._times.until(then)).moment(then)


_MARKS = {
    Mark.OPEN: 7,
    Mark.CLOSED: 2,
    Mark.LEADING: 2,
    Mark.SUMMARY: 2,
    Mark.SILENCE: 5,
    Mark.TURNING_POINT: 1,
    Mark.POSTURE: 1,
    Mark.ENERGY: 2,
}
"""How often each was seen, against the others."""
_TALKS = {
    "tell": {"storyteller": 9, "interviewer": 1, "": 1},
    "ask": {"storyteller": 6, "interviewer": 4, "": 2},
    "give_back": {"observer": 6, "storyteller": 3, "interviewer": 2},
}
"""Who has the word in which phase, and how often; nobody in a silence."""


def demo_session(story: Story, bare: Session, now: Instant, today: date) -> Session:
    """The story as it is at `now`, in a session that was filled in with the programme of the demo."""
    workbook = bare.workbook.holding(*(_in_three_rounds(block) for block in bare.blocks))
    session = replace(bare, workbook=workbook)
    plan = plan_of_programme(session.blocks, session.exercise)
    times = _Timetable(plan, now)
    people = tuple(Person(f"p{number}", number, one.name, one.team) for number, one in enumerate(story.people, 1))
    head = SessionHead(DEMO_ID, story.name, PROGRAMME, bare.head.language, times.begins[plan[0].place].wall_ms)
    session = replace(session, head=head, people=people, run=times.run, last_seen=now)
    session = replace(session, seatings=groups_of_the_day(session, people, rather_duos=False))
    watching = _Watching(session, times)
    notes = (*(watching.note(number, seen) for number, seen in enumerate(story.notes, 1)), *watching.marks())
    placed = tidied(story.nodes, story.arrows)
    return replace(
        session,
        notes=tuple(sorted(notes, key=lambda note: note.written_ms)),
        turns=tuple(sorted(watching.turns(), key=lambda turn: turn.written_ms)),
        harvest=Harvest(tuple(_sentences(story.sentences, now)), story.themes),
        workbook=session.workbook.holding(*placed, *story.items(today)),
    )


def _in_three_rounds(block: Block) -> Block:
    return replace(block, rounds=Rounds.FULL) if block.kind is BlockKind.EXERCISE else block


def _sentences(brought: tuple[Brought, ...], now: Instant) -> Iterator[Sentence]:
    for number, one in enumerate(brought):
        written = now + _FIRST_SENTENCE + Duration(_EACH_SENTENCE.ms * number)
        yield Sentence(one.id, one.trio, one.text, written.wall_ms, one.tone, one.level, one.theme, one.may_share)
