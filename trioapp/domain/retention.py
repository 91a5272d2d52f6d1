"""How long names and raw notes stay: they are personal data, and go when nobody needs them any more."""

from __future__ import annotations

from trioapp.domain.instants import Duration
from trioapp.domain.session import Session

USUAL_DAYS = 30
CHOICES: tuple[int | None, ...] = (0, 7, USUAL_DAYS, 90, None)
"""Days; 0 is until the program closes, and None until somebody deletes them."""
_DAY = Duration.of(minutes=24 * 60)


def goes_at(created_ms: int, days: int | None) -> int | None:
    """The moment (UTC milliseconds) from which names and notes may not stay; None when they may always."""
    return None if days is None else created_ms + days * _DAY.ms


def holds_personal_data(session: Session) -> bool:
    return bool(session.notes or session.earlier or session.turns) or any(
        person.name or person.team for person in session.people
    )
