"""What is printed for a session: cards, posters and pages as values, and how many of each there should be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain, islice, repeat

from trioapp.domain import numerals
from trioapp.domain.formats import CHANGE_OVER, WATCHING, ExerciseFormat, Phase, Role, Shape
from trioapp.domain.harvest import Level
from trioapp.domain.harvest import Tone as HarvestTone
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.moves import PlannedPhase
from trioapp.domain.prints import (
    Asked,
    ObserverCard,
    PageRow,
    PhasePoster,
    Print,
    PrintKind,
    PrintPaper,
    PrintSheet,
    RoleCard,
    SentenceCard,
    Step,
    TableNumber,
    Tick,
    Ticks,
    WholePage,
    sheets,
)
from trioapp.domain.rounds import last_round
from trioapp.domain.scenes import SceneLine, Tone, TrackPart
from trioapp.domain.seating import Seating
from trioapp.domain.session import TRIOS_WITHOUT_SEATING, Session
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.presentation.stage import role_mark
from trioapp.presentation.wording import Wording

MOST_PRINTS = 999
_IN_TURN = 2
"""So few people interview each other."""
_TELLS = "storyteller"
"""The role of a trio for whose interviewer there are questions in reserve."""


class Prints:
    """Everything that can be printed of one exercise of a session, in the language that is switched on."""

    def __init__(self, session: Session, exercise: ExerciseFormat, now: Instant, words: Wording) -> None:
        self._session, self._exercise, self._words = session, exercise, words
        self._position = session.run.position(now)

    # -- how many

    @property
    def kinds(self) -> tuple[PrintKind, ...]:
        """What there is of this exercise: not each has observers, or roles for who comes late."""
        missing = set()
        if not any(role.extra for role in self._exercise.roles):
            missing.add(PrintKind.SPARE_CARDS)
        if not self._watching:
            missing.add(PrintKind.OBSERVER_CARDS)
        return tuple(kind for kind in PrintKind if kind not in missing)

    @property
    def usual_counts(self) -> Mapping[PrintKind, int]:
        """For the tables there are, and for some where nobody was seated."""
        groups, rounds = len(self._seating.groups) or TRIOS_WITHOUT_SEATING, len(self._rounds)
        spare = sum(self._exercise.role(role).extra for role in self._seated)
        counts = {
            PrintKind.ROLE_CARDS: groups,
            PrintKind.SPARE_CARDS: max(1, spare),
            PrintKind.OBSERVER_CARDS: rounds * (sum(role in WATCHING for role in self._seated) or groups),
            PrintKind.SENTENCE_CARDS: rounds * groups,
            PrintKind.TABLE_NUMBERS: groups,
            PrintKind.PHASE_POSTERS: 1,
            PrintKind.WHOLE_EXERCISE: 1,
        }
        return {kind: min(counts[kind], MOST_PRINTS) for kind in self.kinds}

    @cached_property
    def _rounds(self) -> tuple[int, ...]:
        """The rounds in which it is done, by number over the day."""
        numbers = range(1, last_round(self._position) + 1)
        return tuple(one for one in numbers if self._session.exercise_in(one).id == self._exercise.id) or (1,)

    @cached_property
    def _seating(self) -> Seating:
        return self._session.seating_in(self._rounds[0], self._position)

    @cached_property
    def _seated(self) -> tuple[str, ...]:
        """The role of each seat that is taken, by id."""
        known = set(self._exercise.role_ids)
        return tuple(seat.role for seat in self._seating.seats if seat.role in known)

    @cached_property
    def _watching(self) -> tuple[Role, ...]:
        return tuple(role for role in self._exercise.roles if role.id in WATCHING)

    # -- on sheets

    def sheets(
        self, counts: Mapping[PrintKind, int], paper: PrintPaper, *, large_posters: bool = False
    ) -> tuple[PrintSheet, ...]:
        """What is wanted of each kind; cards for latecomers go on the last sheet of the role cards."""
        cards = {kind: self._cards(kind, count) for kind, count in counts.items()}
        if PrintKind.ROLE_CARDS in cards:
            cards[PrintKind.ROLE_CARDS] += cards.pop(PrintKind.SPARE_CARDS, ())
        return tuple(
            sheet
            for kind in PrintKind
            for sheet in sheets(
                kind, cards.get(kind, ()), paper, doubled=large_posters and kind is PrintKind.PHASE_POSTERS
            )
        )

    def _cards(self, kind: PrintKind, count: int) -> tuple[Print, ...]:
        match kind:
            case PrintKind.ROLE_CARDS:
                return self._role_cards(count)
            case PrintKind.SPARE_CARDS:
                extra = [role for role in self._exercise.roles if role.extra]
                return tuple(self._role_card(role) for role in extra for _ in range(count))
            case PrintKind.OBSERVER_CARDS:
                return tuple(map(self._observer_card, self._observers(count)))
            case PrintKind.SENTENCE_CARDS:
                return (self._sentence_card(),) * count
            case PrintKind.TABLE_NUMBERS:
                return tuple(TableNumber(self._words.prints.table(), str(number)) for number in range(1, count + 1))
            case PrintKind.PHASE_POSTERS:
                return tuple(poster for poster in self._posters() for _ in range(count))
            case PrintKind.WHOLE_EXERCISE:
                return (self._whole_page(),) * count

    # -- cards

    def _role_cards(self, tables: int) -> tuple[RoleCard, ...]:
        """A set for each table, sorted by role: as people sit there, and where nobody does as they usually would."""
        seated = [[seat.role for seat in group.seats] for group in self._seating.groups]
        sets = islice(chain(seated, repeat(list(self._usual_set))), tables)
        counts = Counter(chain.from_iterable(sets))
        return tuple(self._role_card(role) for role in self._exercise.usual_roles for _ in range(counts[role.id]))

    @property
    def _usual_set(self) -> tuple[str, ...]:
        """The roles of a table of the usual size."""
        places = self._exercise.role_at_place
        return tuple(islice(chain(places, repeat(places[-1])), self._exercise.group.usual))

    def _role_card(self, role: Role) -> RoleCard:
        asks = role in self._asking
        steps = tuple(self._step(phase, role, asks=asks) for phase in self._phases)
        has_more = asks and _TELLS in self._exercise.role_ids
        return RoleCard(
            role_mark(role, self._words.language),
            self._said(self._exercise.name),
            steps,
            self._words.prints.in_reserve() if has_more else "",
            self._words.prints.questions_in_reserve() if has_more else (),
        )

    @property
    def _asking(self) -> tuple[Role, ...]:
        """Who puts the questions of a phase: whose shape is a triangle, or else the first; of two, both in turn."""
        usual = self._exercise.usual_roles
        leading = tuple(role for role in usual if role.shape is Shape.TRIANGLE)
        return usual if len(usual) <= _IN_TURN else (leading or usual)[:1]

    def _step(self, phase: Phase, role: Role, *, asks: bool) -> Step:
        """Where a phase has no words for this role, those for all of them stand; where it has none for any role, all
        have its questions, which then say all there is to do."""
        is_for_all = not phase.lines
        questions = tuple(self._said(cue.question) for cue in phase.cues) if asks or is_for_all else ()
        common = NO_TEXT if questions and is_for_all else phase.aim
        own = next((line.text for line in phase.lines if line.role == role.id), common)
        return Step(self._said(phase.name), self._minutes(phase), self._said(own), questions)

    def _observers(self, count: int) -> Iterator[Role]:
        """Those who sit there, round by round, and beyond them the first kind of observer."""
        seated = [self._exercise.role(role) for role in self._seated if role in WATCHING]
        ordered = sorted(seated * len(self._rounds), key=self._watching.index)
        yield from islice(chain(ordered, repeat(self._watching[0])), count)

    def _observer_card(self, role: Role) -> ObserverCard:
        own = self._words.prints
        form = self._exercise.observer
        return ObserverCard(
            role=role_mark(role, self._words.language),
            exercise=self._said(self._exercise.name),
            blanks=(own.table(), own.round()),
            marks_title=own.tally(),
            marks=tuple(self._words.mark(mark) for mark in form.card_marks),
            asks=tuple(
                Asked(self._said(phase.name), self._said(question))
                for phase in self._phases
                for question in phase.watch
            ),
            lines_title=own.write(),
            headings=tuple(self._said(heading.name) for heading in form.headings),
            frame=own.frame(),
            receiver=own.receiver(),
        )

    def _sentence_card(self) -> SentenceCard:
        own, harvest = self._words.prints, self._words.harvest
        tones = tuple(Tick(harvest.tone(tone), Tone(tone.value)) for tone in HarvestTone)
        return SentenceCard(
            title=harvest.what_we_learned(),
            starters=own.starters(),
            ticks=(
                Ticks(own.this_was(), tones),
                Ticks(own.is_about(), tuple(Tick(harvest.level(level)) for level in Level)),
                Ticks(own.may_be_shared(), (Tick(own.yes()), Tick(own.no()))),
            ),
            blanks=(own.table(), own.round()),
        )

    # -- posters and the page

    def _posters(self) -> Iterator[PhasePoster]:
        phases = self._phases
        for number, phase in enumerate(phases):
            length = self._length(phase)
            yield PhasePoster(
                eyebrow=self._said(self._exercise.eyebrow),
                title=self._said(phase.name),
                length=length,
                unit=self._words.prints.unit(length),
                aim=self._said(phase.aim),
                questions=tuple(self._said(cue.question) for cue in phase.cues),
                lines=self._lines(phase),
                track=tuple(
                    TrackPart(max(1, self._lengths[one.id].ms), float(place == number))
                    for place, one in enumerate(phases)
                ),
            )

    def _whole_page(self) -> WholePage:
        own, exercise = self._words.prints, self._exercise
        end = (exercise.call_back.statement, exercise.call_back.support, exercise.gather.statement)
        return WholePage(
            title=self._said(exercise.name),
            hint=own.without_beamer(),
            script_title=own.tell_first(),
            script=self._said(exercise.for_trainer),
            columns=own.columns(),
            rows=tuple(self._rows()),
            end=tuple(filter(None, map(self._said, end))),
        )

    def _rows(self) -> Iterator[PageRow]:
        """Each phase once, and after them the change of roles if there is one."""
        begins = ZERO
        for phase in (*self._phases, *self._change_over):
            own, ends = self._lengths[phase.id], begins + self._lengths[phase.id]
            is_change = phase.id == CHANGE_OVER
            running = "" if is_change else f"{numerals.length(begins)}–{numerals.length(ends)}"
            yield PageRow(
                title=self._said(phase.name),
                length=self._minutes(phase),
                running=running,
                blanks=self._blanks(phase),
                questions=tuple(self._said(cue.question) for cue in phase.cues) or (self._said(phase.aim),),
                lines=self._lines(phase),
                for_trainer=self._said(phase.for_trainer),
            )
            begins = begins if is_change else begins + own

    def _blanks(self, phase: Phase) -> tuple[str, ...]:
        """In which rounds it is done; where there is one round only, that needs no words."""
        numbers = sorted({planned.round for planned in self._planned})
        if len(numbers) < 2:
            return ("",)
        done = (planned.round for planned in self._planned if planned.id == phase.id)
        return tuple(self._words.round_of(numbers.index(number) + 1) for number in dict.fromkeys(done))

    def _lines(self, phase: Phase) -> tuple[SceneLine, ...]:
        """What each role does that is usual, or that somebody has."""
        roles = {role.id: role for role in self._exercise.roles if not role.extra or role.id in self._seated}
        return tuple(
            SceneLine(role_mark(roles[line.role], self._words.language), self._said(line.text))
            for line in phase.lines
            if line.role in roles
        )

    # -- phases and how long they take

    @cached_property
    def _phases(self) -> tuple[Phase, ...]:
        """With the words for pairs where there is no larger group."""
        seating = self._seating
        if seating.groups and seating.pairs == len(seating.groups):
            return tuple(phase.for_pairs for phase in self._exercise.phases)
        return self._exercise.phases

    @property
    def _change_over(self) -> tuple[Phase, ...]:
        """The change of roles, if the plan has one."""
        change = self._exercise.change_over
        return (change,) if change and any(planned.id == change.id for planned in self._planned) else ()

    @cached_property
    def _planned(self) -> tuple[PlannedPhase, ...]:
        """What is planned of this exercise."""
        session = self._session
        return tuple(
            planned
            for planned in self._position.plan
            if planned.round and session.format_of(planned).id == self._exercise.id
        )

    @cached_property
    def _lengths(self) -> Mapping[str, Duration]:
        """Of each phase, as planned in its first round; one that is not planned as the exercise has it."""
        phases = (*self._exercise.phases, *self._change_over)
        planned = {one.id: one.length for one in reversed(self._planned)}
        return {phase.id: planned.get(phase.id, phase.length) for phase in phases}

    def _length(self, phase: Phase) -> str:
        return numerals.length(self._lengths[phase.id]).removesuffix(":00")

    def _minutes(self, phase: Phase) -> str:
        return self._words.prints.minutes(self._length(phase))

    def _said(self, text: Text) -> str:
        return text.in_language(self._words.language)
