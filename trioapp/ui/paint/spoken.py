"""A scene as plain words, for who listens to the screen instead of looking at it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from itertools import groupby
from operator import attrgetter

from trioapp.domain.scenes import (
    AgendaRow,
    AgendaScene,
    BlackScene,
    BreakScene,
    CallBackScene,
    CaseScene,
    ChainScene,
    CheckScene,
    FieldScene,
    GuideLine,
    GuideScene,
    HarvestLine,
    HarvestScene,
    LearningAgendaScene,
    ObstaclesScene,
    PhaseScene,
    PictureScene,
    PollScene,
    PromptsScene,
    RoomTestScene,
    Scene,
    ScreenNumberScene,
    SeatingScene,
    SpreadScene,
    StatementScene,
    SystemColumn,
    SystemScene,
    Table,
    TakeAwayScene,
    TheoryScene,
    TwoViewsScene,
    WeighScene,
    When,
)


def spoken(scene: Scene) -> str:
    """Everything that the scene says, in reading order, one line per thing; nothing for the curtain."""
    return "\n".join(part for part in _said(scene) if part)


@singledispatch
def _said(scene: Scene) -> Iterator[str]:
    raise NotImplementedError(type(scene).__name__)


@_said.register
def _black(_scene: BlackScene) -> Iterator[str]:
    yield from ()


@_said.register
def _statement(scene: StatementScene) -> Iterator[str]:
    yield from (scene.eyebrow, scene.statement, scene.support)


@_said.register
def _take_away(scene: TakeAwayScene) -> Iterator[str]:
    yield from (scene.title, scene.said)


@_said.register
def _call_back(scene: CallBackScene) -> Iterator[str]:
    yield from (scene.statement, scene.support)


@_said.register
def _break(scene: BreakScene) -> Iterator[str]:
    yield from (scene.statement, scene.support, scene.dial.in_words)


@_said.register
def _phase(scene: PhaseScene) -> Iterator[str]:
    yield from (scene.eyebrow, scene.title, scene.pace_word, scene.dial.in_words, scene.headline)
    yield from (f"{line.role.word}: {line.words}" for line in scene.lines)


@_said.register
def _seating(scene: SeatingScene) -> Iterator[str]:
    yield from (scene.title, *(_table(table) for table in scene.tables))


@_said.register
def _agenda(scene: AgendaScene) -> Iterator[str]:
    yield from (scene.title, *(_row(row, scene.here) for row in scene.rows))


@_said.register
def _two_views(scene: TwoViewsScene) -> Iterator[str]:
    yield scene.title
    for view in (scene.left, scene.right):
        yield view.heading
        yield from view.lines[: scene.revealed]


@_said.register
def _prompts(scene: PromptsScene) -> Iterator[str]:
    yield from (scene.title, *scene.prompts[: max(0, scene.revealed)])


@_said.register
def _illustrated(scene: PictureScene) -> Iterator[str]:
    yield from (scene.title, scene.text)


@_said.register
def _poll(scene: PollScene) -> Iterator[str]:
    yield from (scene.question, *(f"{bar.label}: {bar.figure}" for bar in scene.bars))


@_said.register
def _spread(scene: SpreadScene) -> Iterator[str]:
    places = (f"{place.label}: {place.figure}" if place.figure else place.label for place in scene.places)
    yield from (scene.question, scene.left, *places, scene.right)


@_said.register
def _case(scene: CaseScene) -> Iterator[str]:
    shown = scene.facts[: max(0, scene.revealed)]
    yield scene.title
    yield from (f"{fact.date}: {fact.words}" if fact.date else fact.words for fact in shown)
    yield scene.source


@_said.register
def _obstacles(scene: ObstaclesScene) -> Iterator[str]:
    yield from (scene.title, *scene.lines)


@_said.register
def _field(scene: FieldScene) -> Iterator[str]:
    yield scene.title
    yield from (f"{axis.word}: {axis.meaning}" for axis in scene.shown_axes)
    yield from (f"{dot.number} {dot.name} ({dot.right:.0%}, {dot.up:.0%})" for dot in scene.shown_dots)
    yield from scene.shown_corners


@_said.register
def _harvest(scene: HarvestScene) -> Iterator[str]:
    yield scene.title
    for theme, lines in groupby(scene.lines, key=attrgetter("theme")):
        yield from (theme, *(_line(line) for line in lines))


@_said.register
def _theory(scene: TheoryScene) -> Iterator[str]:
    yield from (scene.title, scene.sentence)
    yield from (f"{view.heading}: {', '.join(view.lines)}" if view.lines else view.heading for view in scene.columns)


@_said.register
def _weigh(scene: WeighScene) -> Iterator[str]:
    yield from (scene.title, scene.corner, *(f"{dot.number} {dot.words}" for dot in scene.chosen))
    yield f"{scene.importance}, {scene.uncertainty}"
    for dot in scene.others:
        yield f"{dot.number} {dot.words}: {scene.importance} {dot.importance}, {scene.uncertainty} {dot.uncertainty}"


@_said.register
def _guide(scene: GuideScene) -> Iterator[str]:
    yield from (scene.eyebrow, scene.question, *map(_answer, scene.answers), scene.support)


@_said.register
def _system(scene: SystemScene) -> Iterator[str]:
    yield from (scene.eyebrow, scene.title, *map(_column, scene.columns), scene.support)


@_said.register
def _check(scene: CheckScene) -> Iterator[str]:
    yield from (scene.eyebrow, scene.title)
    yield from (f"{line.question} {line.answer}".strip() for line in scene.lines)
    yield scene.support


@_said.register
def _chain(scene: ChainScene) -> Iterator[str]:
    yield scene.title
    yield from (f"{link.label}: {link.words}" for link in scene.links[: max(0, scene.revealed)])


@_said.register
def _questions(scene: LearningAgendaScene) -> Iterator[str]:
    yield scene.title
    for line in scene.lines:
        yield from (line.question, " · ".join(part for part in (line.status, line.about) if part))


@_said.register
def _screen_number(scene: ScreenNumberScene) -> Iterator[str]:
    yield from (scene.number, scene.name)


@_said.register
def _room_test(scene: RoomTestScene) -> Iterator[str]:
    yield from (scene.question, scene.instruction, scene.smallest, scene.quiet, scene.closing, scene.time_is_up)


def _table(table: Table) -> str:
    seats = (f"{seat.role.word} {seat.name}".strip() for seat in table.seats)
    return f"{table.title}: {', '.join(seats)}"


def _row(row: AgendaRow, here: str) -> str:
    row_words = f"{row.time} {row.name}".strip()
    return f"{here}: {row_words}" if here and row.when is When.NOW else row_words


def _answer(line: GuideLine) -> str:
    return f"{line.about}: {line.words}" if line.about else line.words


def _column(column: SystemColumn) -> str:
    said = filter(None, (column.count, *column.lines, column.still_open))
    return f"{column.heading}: {', '.join(said)}"


def _line(line: HarvestLine) -> str:
    return f"{line.tone_word}: {line.sentence}" if line.tone_word else line.sentence
