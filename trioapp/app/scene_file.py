"""The command `scene`: what the beamer would show, drawn to a PNG by the function that draws it for the room."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from trioapp.app.compose import Backstage
from trioapp.app.paths import resources
from trioapp.app.terminal import read_session
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.moves import Move, MoveKind, Plan
from trioapp.domain.people import people_counted
from trioapp.domain.plans import plan_of
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.scenes import Scene
from trioapp.domain.seating import seat_in_order
from trioapp.domain.session import Session, SessionHead
from trioapp.presentation.stage import Showing, View, scene_of
from trioapp.storage.format_file import is_format_file, read_format
from trioapp.storage.picture_file import write_picture
from trioapp.storage.reading import shown
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import load_typeface
from trioapp.ui.paint.scene import paint_scene
from trioapp.ui.paint.stage import StageStyle

SMALLEST_SIDE, LARGEST_SIDE = 16, 8192
"""Pixels."""
MOST_STRETCHED = 10
"""How many times as long as the shorter side the longer one may be: beyond that no text can be set."""
_SIZE = re.compile(r"([0-9]{1,9})[xX×]([0-9]{1,9})")
_START = Instant("scene", 0, 0)


def draw(backstage: Backstage, asked: argparse.Namespace) -> str:
    """Writes the PNG and gives its path; `Refused` when that cannot be done or what was asked for is not there."""
    size = size_of(asked.size)
    preferences = backstage.preferences.load()
    session, now = _session(backstage, asked)
    if asked.phase is not None or asked.at is not None:
        session, now = at_place(session, now, asked.phase, Duration.of(seconds=asked.at or 0))
    scene = scene_of(session, now, Showing.CLOCK, backstage.words, View(preferences.time))
    write_picture(asked.out, as_png(painted(scene, size, style_for(preferences, asked.theme))))
    return shown(asked.out)


def style_for(preferences: Preferences, theme: str | None = None) -> StageStyle:
    """How scenes are painted for the trainer's room, in the theme that is named or else in the chosen one."""
    load_typeface(resources() / "fonts")
    tokens = Tokens.load(resources() / "themes" / f"{theme or preferences.theme}.toml")
    return StageStyle(tokens, preferences.letters)


def size_of(typed: str) -> QSize:
    """The size that was typed as `1920x1080`; `Refused` when it is none, or too small, too large or too narrow."""
    found = _SIZE.fullmatch(typed.strip())
    shorter, longer = sorted((int(found[1]), int(found[2]))) if found else (0, 0)
    if found is None or shorter < SMALLEST_SIDE or longer > min(LARGEST_SIDE, MOST_STRETCHED * shorter):
        raise _no_size(typed)
    return QSize(int(found[1]), int(found[2]))


def at_place(session: Session, now: Instant, phase: str | None, after: Duration) -> tuple[Session, Instant]:
    """The session as if its plan had been run without a hitch, and the moment `after` the beginning of a phase.

    Without a phase that is the first one. What lies before the plan's beginning is before the start. `Refused` when
    the plan has no phase of that id; where it has several, the first is meant.
    """
    plan = session.run.position(now).plan
    place = 0 if phase is None else _place_of(phase, plan)
    before, run = total(tuple(planned.length for planned in plan[:place])), Run(plan)
    if before + after >= ZERO:
        run = run.moved(Move(MoveKind.START, _START))
    if place and plan[place].block:
        named = plan[place]
        to = Move(MoveKind.JUMP, _START + before, phase=named.id, round=named.round, block=named.block)
        run = run.moved(to)
    return replace(session, run=run), _START + before + after


def _place_of(phase: str, plan: Plan) -> int:
    """Where the phase of that id is in the plan, or the part of the day, or the one in the other: `part/phase`."""
    names = [(planned.id if planned.round else "", planned.block, f"{planned.block}/{planned.id}") for planned in plan]
    places = [number for number, known in enumerate(names) if phase in known]
    if not phase or not places:
        ids = (planned.id if planned.round else planned.block for planned in plan)
        raise Refused(Problem(ProblemKind.PHASE_UNKNOWN, what=phase, other=", ".join(dict.fromkeys(ids))))
    return places[0]


def in_memory(exercise: ExerciseFormat, people: int) -> Session:
    """A session that is kept nowhere, with so many nameless people seated in it."""
    head = SessionHead("", "", exercise.id, "", 0)
    everybody = people_counted(people)
    seating = seat_in_order([person.id for person in everybody], exercise.role_at_place, exercise.group)
    return Session(head, exercise, everybody, Seatings.of(seating), Run(plan_of(exercise, exercise.rounds)))


def painted(scene: Scene, size: QSize, style: StageStyle) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():  # there is no memory for it
        raise _no_size(f"{size.width()}x{size.height()}")
    with QPainter(image) as painter:  # Qt crashes on a picture that goes away while it is being painted
        paint_scene(painter, QRectF(image.rect()), scene, style)
    return image


def as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _no_size(typed: str) -> Refused:
    sides = f"{SMALLEST_SIDE} – {LARGEST_SIDE}"
    return Refused(Problem(ProblemKind.PICTURE_SIZE_WRONG, what=typed, other=sides))


def _session(backstage: Backstage, asked: argparse.Namespace) -> tuple[Session, Instant]:
    """The session that was asked for, as it is now; or one in memory that nobody has been seated in."""
    if asked.session is not None:
        return read_session(backstage, asked.session), backstage.clock.now()
    file = Path(asked.format)
    exercise = read_format(file) if is_format_file(file) else backstage.formats.one(asked.format)
    return in_memory(exercise, 0), _START
