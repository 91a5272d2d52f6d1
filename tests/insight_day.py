"""A workshop that was held, with everything in it that looking back can show."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import HandClock, a_session
from trioapp.domain.formats import Rounds
from trioapp.domain.harvest import Harvest, Level, Sentence, Tone
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Note, TalkTurn
from trioapp.domain.plans import plan_of
from trioapp.domain.run import Run
from trioapp.domain.session import Session

_MARKS = tuple(Mark)
_ROLES = ("storyteller", "interviewer")


class HeldWorkshop:
    """Three compact rounds: a pause of a minute, a minute more for one phase, marks and turns in every trio."""

    def __init__(self, people: int = 21) -> None:
        session = a_session(tuple(f"Deelnemer {number}" for number in range(1, people + 1)))
        self.clock = HandClock()
        self.session: Session = replace(session, run=Run(plan_of(session.format, Rounds.COMPACT)))
        self._do(MoveKind.START)
        for number in range(62):
            self._see(number)
            if number == 3:
                self._do(MoveKind.PAUSE)
                self.clock.pass_time(minutes=1)
                self._do(MoveKind.RESUME)
            elif number == 6:
                self._do(MoveKind.ADJUST, 60)
        self.clock.pass_time(seconds=40)
        self._do(MoveKind.STOP)
        self.session = replace(self.session, harvest=self._harvest())

    def _do(self, kind: MoveKind, amount: float = 0) -> None:
        move = Move(kind, self.clock.now(), Duration.of(seconds=amount))
        self.session = replace(self.session, run=self.session.run.moved(move))

    def _see(self, number: int) -> None:
        """In each trio by turns a mark, or another one who talks."""
        self.clock.pass_time(seconds=31)
        now = self.clock.now()
        moment, trio = self.session.moment(now), number % 7 + 1
        note = Note(f"n{number}", trio, moment, now.wall_ms, f"geheim {number}", mark=_MARKS[number * 7 % 10])
        turn = TalkTurn(f"t{number}", trio, moment, now.wall_ms, _ROLES[number // 7 % 2])
        self.session = self.session.with_note(note).with_turn(turn)

    def _harvest(self) -> Harvest:
        tones, levels = (Tone.GOOD, Tone.HARD, Tone.HARD, None), (*Level, Level.SELF)
        return Harvest(
            tuple(
                Sentence(f"s{number}", number, f"Zin {number}", number, tones[number % 4], levels[number % 4])
                for number in range(1, 7)
            )
        )
