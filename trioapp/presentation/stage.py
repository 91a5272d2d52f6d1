"""What the room sees at one moment: a pure function from the session, the time and what the trainer chose to show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from trioapp.domain import numerals
from trioapp.domain.chimes import GATHER_AFTER
from trioapp.domain.day import parts_of
from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat, Phase, Role, Statement
from trioapp.domain.harvest import Harvest, shown_to_the_room
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.pace import Pace, cue_now, pace_of
from trioapp.domain.position import Position, Status
from trioapp.domain.preferences import ShownTime
from trioapp.domain.programme import Block, BlockKind, CanvasKind
from trioapp.domain.rotation import CameFrom, new_roles, turn_of_roles
from trioapp.domain.rounds import last_round, round_at
from trioapp.domain.scenes import (
    AgendaRow,
    AgendaScene,
    BlackScene,
    BreakScene,
    CallBackScene,
    Dial,
    HarvestLine,
    HarvestScene,
    PhaseScene,
    RoleMark,
    Scene,
    SceneLine,
    SeatingScene,
    StatementScene,
    Table,
    TableSeat,
    TrackPart,
    When,
)
from trioapp.domain.scenes import Tone as SceneTone
from trioapp.domain.seating import Seating, seat_in_order
from trioapp.domain.session import Session
from trioapp.domain.theory_of_change import Node
from trioapp.domain.values import dataclass
from trioapp.presentation.canvas_scenes import canvas_scene, on_page
from trioapp.presentation.card_scene import card_scene, statement_scene
from trioapp.presentation.take_away import take_away_scene
from trioapp.presentation.wording import LAST_MINUTE, Wording

DIAL_STEP = Duration.of(seconds=5)
"""The disc moves in steps, without a second hand (method.md §F)."""


class Showing(StrEnum):
    """What the trainer put on the beamer; the clock follows the run from brief to call-back."""

    CLOCK = "clock"
    BRIEF = "brief"
    SEATING = "seating"
    MESSAGE = "message"
    TEST = "test"
    HARVEST = "harvest"
    CANVAS = "canvas"
    TAKE_AWAY = "take_away"


@dataclass(frozen=True, slots=True)
class View:
    """How the room is shown what it is shown; `page` counts the pages of what does not fit on one.

    `round` is a later one whose seating is shown already; 0 for the one that goes on or comes. `canvas` is the one that
    is shown, in the step of that number, from 0. `trio` is the one whose take-away is shown.
    """

    time: ShownTime = ShownTime.LEFT
    page: int = 0
    round: int = 0
    canvas: CanvasKind = CanvasKind.FIELD
    step: int = 0
    trio: int = 0


AS_DELIVERED = View()


def scene_of(session: Session, now: Instant, showing: Showing, words: Wording, view: View = AS_DELIVERED) -> Scene:
    """The scene for the room."""
    position = session.run.position(now)
    match showing:
        case Showing.SEATING if session.seating_in(number := max(view.round, round_at(position)), position).groups:
            return seating_scene(session, position, words, view.page, number)
        case Showing.HARVEST:
            return harvest_scene(session.harvest, words, view.page)
        case Showing.TAKE_AWAY:
            return take_away_scene(session, view.trio, words) or harvest_scene(session.harvest, words, view.page)
        case Showing.CANVAS:
            return on_page(canvas_scene(session, view.canvas, view.step, words), view.page)
        case Showing.CLOCK:
            return _clock_scene(session, position, now, words, view)
        case _:
            return _brief_scene(session.format_at(position), words)


def _clock_scene(session: Session, position: Position, now: Instant, words: Wording, view: View) -> Scene:
    """What goes with the run: the part of the programme that goes on, and in an exercise the phase."""
    block = session.block_at(position)
    if block and block.kind is not BlockKind.EXERCISE:
        return _block_scene(block, session, position, now, words, view)
    if block is None and position.current.block and not position.current.round:
        return BlackScene()
    if position.status is Status.STOPPED or position.time_is_up:
        return _call_back_scene(session.format_at(position), position, words)
    if position.is_live and _people_change_tables(session, position):
        return seating_scene(session, position, words, view.page)
    if position.is_live:
        return _phase_scene(session, position, words, view.time)
    return _brief_scene(session.format_at(position), words)


def _block_scene(block: Block, session: Session, position: Position, now: Instant, words: Wording, view: View) -> Scene:
    if block.statement.entries and _has_nothing_yet(block, session):
        return statement_scene(block, words)
    match block.kind:
        case BlockKind.AGENDA:
            return agenda_scene(session, position, now, words)
        case BlockKind.BRIEF:
            return _brief_scene(session.format_at(position), words)
        case BlockKind.FORMING:
            return seating_scene(session, position, words, view.page)
        case BlockKind.HARVEST:
            return harvest_scene(session.harvest, words, view.page)
        case BlockKind.BREAK if position.time_is_up:
            return CallBackScene(words.going_on_now(), "", hand=True)
        case BlockKind.BREAK:
            return _break_scene(block, position, now, words, view.time)
        case BlockKind.CANVAS if block.canvas and block.canvas is not CanvasKind.OBSTACLES:
            step = view.step if view.canvas is block.canvas else 0
            return on_page(canvas_scene(session, block.canvas, step, words), view.page)
        case _:
            step = position.phase - position.places_in_block.start
            return on_page(card_scene(block, step, session, words), view.page)


def _has_nothing_yet(block: Block, session: Session) -> bool:
    """Whether the room would see an empty picture where something is made together."""
    match block.canvas:
        case CanvasKind.THEORY_OF_CHANGE:
            return not session.workbook.of(Node)
        case CanvasKind.AGENDA:
            return not session.workbook.of(LearningQuestion)
        case _:
            return block.kind is BlockKind.HARVEST and not shown_to_the_room(session.harvest)


def agenda_scene(session: Session, position: Position, now: Instant, words: Wording) -> AgendaScene:
    """The parts of the day that are not hidden, each with the time at which it begins, or began if it has been."""
    parts = parts_of(session, position, now)
    shown = [(part, block) for part in parts if (block := session.workbook.find(Block, part.block)) if not block.hidden]
    here = next((number for number, (part, _) in enumerate(shown) if part.is_now), None)
    if here is None and position.is_live:
        begun = [number for number, (part, _) in enumerate(shown) if part.places.start <= position.phase]
        here = begun[-1] if begun else None
    rows = tuple(
        AgendaRow(
            block.name.in_language(words.language),
            "" if part.was_skipped else numerals.time_of_day(part.begins),
            When.NOW if number == here else When.OVER if part.is_over else When.TO_COME,
        )
        for number, (part, block) in enumerate(shown)
    )
    agenda = next((block for block in session.blocks if block.kind is BlockKind.AGENDA), None)
    title = agenda.statement.in_language(words.language) if agenda else ""
    return AgendaScene(title or words.programme(), rows, words.you_are_here())


def _break_scene(block: Block, position: Position, now: Instant, words: Wording, time: ShownTime) -> BreakScene:
    """When we go on is said as long as it has not come."""
    ends = numerals.time_of_day((now + max(ZERO, position.remaining)).wall_ms)
    return BreakScene(
        block.statement.in_language(words.language) or block.name.in_language(words.language),
        block.support.in_language(words.language) or words.going_on_at(ends),
        _dial(position, words, time),
    )


def scene_to_come(session: Session, now: Instant, showing: Showing, words: Wording, view: View) -> Scene | None:
    """What the room will see after what it sees now; None when nothing follows by itself or by one key.

    From another picture that is the clock, from the clock the phase to come, and after the last one the call to gather.
    """
    position = session.run.position(now)
    if position.is_live and showing is not Showing.CLOCK:
        return scene_of(session, now, Showing.CLOCK, words, view)
    if position.time_is_up and position.current.round and not _gathers(position):
        return _card_scene(session.format_at(position).gather, words, hand=True)
    if position.time_is_up and position.is_last_phase:
        return None
    if position.status is Status.STOPPED:
        return None
    following = session.run.moved(Move(MoveKind.NEXT if position.is_live else MoveKind.START, now))
    return scene_of(replace(session, run=following), now, Showing.CLOCK, words, view)


def _people_change_tables(session: Session, position: Position) -> bool:
    """Whether this is the change to a round in which people sit with others than in the one before."""
    if position.current.id != CHANGE_OVER:
        return False
    before, here = (session.seating_in(number, position) for number in (position.round - 1, position.round))
    return [frozenset(table) for table in before.tables] != [frozenset(table) for table in here.tables]


def seating_scene(session: Session, position: Position, words: Wording, page: int = 0, number: int = 0) -> SeatingScene:
    """Who sits with whom in the round of that number, or in the one that goes on or comes."""
    here = round_at(position)
    scene = groups_scene(session, position, words, number or here)
    title = words.in_round(scene.title, number, last_round(position)) if number not in (0, here) else scene.title
    return replace(scene, title=title, page=page)


def groups_scene(session: Session, position: Position, words: Wording, number: int) -> SeatingScene:
    """The same, without a word about which round it is."""
    exercise = session.exercise_in(number)
    tables = tuple(
        Table(
            words.table(group.number),
            tuple(
                TableSeat(
                    role_mark(exercise.role(seat.role), words.language),
                    words.person(session.person(seat.person), session.labels),
                )
                for seat in group.seats
            ),
        )
        for group in session.seating_in(number, position).groups
    )
    return SeatingScene(words.group(exercise.group).find(), tables)


def harvest_scene(harvest: Harvest, words: Wording, page: int = 0) -> HarvestScene:
    """What may be shared, theme by theme, and last what is in none; nothing else of the harvest gets in here."""
    names = {theme.id: theme.name for theme in harvest.themes}
    places = {theme.id: place for place, theme in enumerate(harvest.themes)}
    shared = sorted(shown_to_the_room(harvest), key=lambda one: places.get(one.theme, len(places)))
    return HarvestScene(
        words.harvest.what_we_learned(),
        tuple(
            HarvestLine(
                sentence.text,
                SceneTone(sentence.tone.value) if sentence.tone else None,
                words.harvest.tone(sentence.tone) if sentence.tone else "",
                names.get(sentence.theme, ""),
            )
            for sentence in shared
        ),
        page,
    )


def role_mark(role: Role, language: str) -> RoleMark:
    return RoleMark(role.id, role.shape, role.name.in_language(language))


def _brief_scene(exercise: ExerciseFormat, words: Wording) -> StatementScene:
    return StatementScene(
        statement=exercise.brief.statement.in_language(words.language),
        support=exercise.brief.support.in_language(words.language),
        eyebrow=exercise.eyebrow.in_language(words.language),
    )


def _call_back_scene(exercise: ExerciseFormat, position: Position, words: Wording) -> CallBackScene:
    gathers = _gathers(position)
    return _card_scene(exercise.gather if gathers else exercise.call_back, words, hand=gathers)


def _gathers(position: Position) -> bool:
    """Whether the sentences have had the time to be finished, and everybody comes back to the whole group."""
    return position.status is Status.STOPPED or -position.remaining >= GATHER_AFTER


def _card_scene(card: Statement, words: Wording, *, hand: bool) -> CallBackScene:
    return CallBackScene(card.statement.in_language(words.language), card.support.in_language(words.language), hand)


def _phase_scene(session: Session, position: Position, words: Wording, time: ShownTime) -> PhaseScene:
    phase = session.phase_at(position)
    pace = pace_of(position, phase.closing)
    return PhaseScene(
        eyebrow=words.in_round(
            session.format_at(position).eyebrow.in_language(words.language), *position.rounds_of_block
        ),
        title=phase.name.in_language(words.language),
        headline=headline(phase, position, words.language),
        lines=_lines(session, phase, position, words),
        dial=_dial(position, words, time),
        track=_track(position, whole_phases=time is ShownTime.HIDDEN),
        pace=pace,
        pace_word=words.closing() if pace is Pace.CLOSING else "",
    )


def headline(phase: Phase, position: Position, language: str) -> str:
    """The question of this moment, or the aim of a phase that has none."""
    cue = cue_now(phase, position)
    return (phase.cues[cue].question if cue >= 0 else phase.aim).in_language(language)


def _lines(session: Session, phase: Phase, position: Position, words: Wording) -> tuple[SceneLine, ...]:
    """A line for each role that somebody has, in the order of the format, and what is otherwise for pairs."""
    language = words.language
    if phase.id == CHANGE_OVER:
        return _new_role_lines(session, position, words)
    seating = session.seating_at(position)
    exercise = session.format_at(position)
    usual = {role.id for role in exercise.usual_roles}
    taken = {seat.role for seat in seating.seats} & set(exercise.role_ids) or usual
    lines = tuple(
        SceneLine(role_mark(exercise.role(line.role), language), line.text.in_language(language))
        for line in phase.lines
        if line.role in taken
    )
    return (*lines, *_lines_in_pairs(exercise, phase, words)) if _need_own_lines(seating) else lines


def _need_own_lines(seating: Seating) -> bool:
    """Whether there are pairs beside larger groups, and too many of them for the trainer to observe in each."""
    return 1 < seating.pairs < len(seating.groups)


def _lines_in_pairs(exercise: ExerciseFormat, phase: Phase, words: Wording) -> Iterator[SceneLine]:
    for line in (line for line in phase.in_pairs.lines if line not in phase.lines):
        mark = role_mark(exercise.role(line.role), words.language)
        yield SceneLine(replace(mark, word=words.in_a_pair(mark.word)), line.text.in_language(words.language))


def _new_role_lines(session: Session, position: Position, words: Wording) -> tuple[SceneLine, ...]:
    """Each new role, and who has it from now on: whoever had another one just before."""
    exercise = session.format_at(position)
    before = session.seating_in(position.round - 1, position)
    seating = before if before.groups else _any_group(exercise)
    sizes = Counter(len(group.seats) for group in seating.groups)
    came_from = new_roles(seating, turn_of_roles(exercise))
    return tuple(
        SceneLine(role_mark(role, words.language), _who_gets_it(came_from[role.id], sizes, exercise, words))
        for role in exercise.roles
        if role.id in came_from
    )


def _any_group(exercise: ExerciseFormat) -> Seating:
    people = [str(number) for number in range(exercise.group.usual)]
    return seat_in_order(people, exercise.role_at_place, exercise.group)


def _who_gets_it(came_from: dict[int, CameFrom], sizes: Counter[int], exercise: ExerciseFormat, words: Wording) -> str:
    """The usual size of group first; another one only where it is otherwise there."""
    usual, *others = sorted(came_from, key=lambda size: -sizes[size])
    names = {size: exercise.role(had.role).name.in_language(words.language) for size, had in came_from.items()}
    group = words.group(exercise.group)
    differing = {group.of_size(size): names[size] for size in others if names[size] != names[usual]}
    return words.whoever_was(names[usual], differing, is_one_of_several=came_from[usual].is_one_of_several)


def _dial(position: Position, words: Wording, time: ShownTime) -> Dial:
    left = _share(_stepped_up(position.remaining), position.lengths[position.phase])
    match time:
        case ShownTime.LEFT:
            figure, unit = str(numerals.whole_minutes(position.remaining)), words.minutes_unit(position.remaining)
            return Dial(left, figure, unit, unit if position.remaining <= LAST_MINUTE else "")
        case ShownTime.SECONDS:
            return Dial(left, numerals.countdown(max(ZERO, position.remaining)), words.time_left())
        case ShownTime.ELAPSED:
            minutes = position.elapsed.seconds_down // 60
            return Dial(1 - left, str(minutes), words.minutes_gone(minutes))
        case ShownTime.HIDDEN:
            number, count = _place_in_round(position)
            return Dial(number / count, str(number), words.phase_of(count))


def _place_in_round(position: Position) -> tuple[int, int]:
    """Which phase of its round goes on, counted from 1, and of how many."""
    here = position.current.round
    places = [number for number in position.places_in_block if position.plan[number].round == here]
    return places.index(position.phase) + 1, len(places)


def _stepped_up(remaining: Duration) -> Duration:
    """The disc moves in steps, and is empty only at the end."""
    return Duration(-(-remaining.ms // DIAL_STEP.ms) * DIAL_STEP.ms)


def _share(part: Duration, whole: Duration) -> float:
    return min(1.0, max(0.0, part.ms / whole.ms)) if whole else 0.0


def _track(position: Position, *, whole_phases: bool) -> tuple[TrackPart, ...]:
    """The phases side by side; where we are is filled in steps, like the disc, or only once it is over."""
    parts = []
    for number in position.places_in_block:
        length = position.lengths[number]
        done = 1.0 if number < position.phase else 0.0
        if number == position.phase and not whole_phases:
            done = _share(Duration(position.elapsed.ms // DIAL_STEP.ms * DIAL_STEP.ms), length)
        parts.append(TrackPart(max(length, DIAL_STEP).ms, done))
    return tuple(parts)
