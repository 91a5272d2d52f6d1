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
    ChainScene,
    HarvestLine,
    HarvestScene,
    LearningAgendaScene,
    PhaseScene,
    PictureScene,
    PollScene,
    PromptsScene,
    RoomTestScene,
    Scene,
    ScreenNumberScene,
    SeatingScene,
    StatementScene,
    Table,
    TwoViewsScene,
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
def _harvest(scene: HarvestScene) -> Iterator[str]:
    yield scene.title
    for theme, lines in groupby(scene.lines, key=attrgetter("theme")):
        yield from (theme, *(_line(line) for line in lines))


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


def _line(line: HarvestLine) -> str:
    return f"{line.tone_word}: {line.sentence}" if line.tone_word else line.sentence
