"""Ready-made values for tests: a clock that is moved by hand, the trio, and a session with people in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.people import people_named
from trioapp.domain.plans import plan_of
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import seat_in_order
from trioapp.domain.session import Session, SessionHead
from trioapp.services.programmes import Programmes
from trioapp.storage.format_file import parse_format
from trioapp.storage.library import format_files, programme_files
from trioapp.storage.programme_pictures import PicturesBeside

RESOURCES = Path(__file__).parents[1] / "resources"
TRIO_FILE = RESOURCES / "formats" / "trio.toml"
PICTURES = PicturesBeside(lambda contents, _: contents)
"""Pictures beside a programme as they are: no test but those of pictures has any."""
SEVEN_NAMES = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs")
CREATED_MS = 1_795_450_000_000
"""23 November 2026, in the afternoon."""


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.speed = 1.0
        self._now = Instant("boot", 1_000_000, CREATED_MS)

    def now(self) -> Instant:
        return self._now

    def pass_time(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self._now = self._now + Duration.of(minutes=minutes, seconds=seconds)

    def hurry(self, times: float) -> None:
        self.speed = times

    def calm_down(self) -> None:
        self.speed = 1.0

    def set_wall_clock(self, wall_ms: int) -> None:
        """Somebody changes the time of day; the steady clock does not notice."""
        self._now = Instant(self._now.boot, self._now.steady_ms, wall_ms)


@cache
def trio_source() -> str:
    return TRIO_FILE.read_text(encoding="utf-8")


@cache
def trio_format() -> ExerciseFormat:
    return parse_format(trio_source(), TRIO_FILE.name)


def a_session(names: tuple[str, ...] = SEVEN_NAMES, name: str = "Leerdag", session_id: str = "id-1") -> Session:
    """A session that was just made, everybody seated in the order of the list."""
    exercise = trio_format()
    people = people_named(names)
    seating = seat_in_order([person.id for person in people], exercise.role_ids)
    head = SessionHead(session_id, name, exercise.id, "nl", CREATED_MS)
    return Session(head, exercise, people, Seatings.of(seating), Run(plan_of(exercise)))


def a_day(name: str = "workshop", people: tuple[str, ...] = SEVEN_NAMES) -> Session:
    """A session that begins with one of the programmes that come with the program."""
    formats = format_files(RESOURCES / "formats", RESOURCES / "none")
    days = programme_files(RESOURCES / "programmes", RESOURCES / "none")
    return Programmes(formats, days, PICTURES).template(name).filled_in(a_session(people))
