"""A scene as plain words, for who listens to the screen instead of looking at it."""

from __future__ import annotations

from trioapp.domain.scenes import BlackScene, CallBackScene, PhaseScene, Scene, SeatingScene, StatementScene, Table


def spoken(scene: Scene) -> str:
    """Everything that the scene says, in reading order, one line per thing; nothing for the curtain."""
    match scene:
        case BlackScene():
            return ""
        case StatementScene():
            return _lines(scene.eyebrow, scene.statement, scene.support)
        case CallBackScene():
            return _lines(scene.statement, scene.support)
        case SeatingScene():
            return _lines(scene.title, *(_table(table) for table in scene.tables))
        case PhaseScene():
            return _phase(scene)


def _phase(scene: PhaseScene) -> str:
    time = f"{scene.dial.figure} {scene.dial.unit}".strip()
    roles = (f"{line.role.word}: {line.words}" for line in scene.lines)
    return _lines(scene.eyebrow, scene.title, scene.pace_word, time, scene.headline, *roles)


def _table(table: Table) -> str:
    seats = (f"{seat.role.word} {seat.name}".strip() for seat in table.seats)
    return f"{table.title}: {', '.join(seats)}"


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
