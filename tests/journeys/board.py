"""What is to be seen on the board of trios, and in the words around it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Trainer
from trioapp.domain.seating import Seating


def seating(trainer: Trainer) -> Seating:
    session = trainer.program.backstage.workspace.session
    return session.seating_at(session.run.position(trainer.clock.now()))


def role_of(trainer: Trainer, name: str) -> str:
    session = trainer.program.backstage.workspace.session
    person = next(person for person in session.people if person.name == name)
    return seating(trainer).role_of(person.id)


def tables(trainer: Trainer) -> list[list[str]]:
    """The names at each table, in the order of the seats."""
    session = trainer.program.backstage.workspace.session
    return [[session.person(seat.person).name for seat in group.seats] for group in seating(trainer).groups]


def words(trainer: Trainer) -> str:
    labels = trainer.program.console.trios.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())
