"""Scenes, surfaces and names that make life hard for whoever paints them."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from trioapp.domain.formats import Shape
from trioapp.domain.pace import Pace
from trioapp.domain.scenes import (
    BlackScene,
    CallBackScene,
    Dial,
    PhaseScene,
    RoleMark,
    Scene,
    SceneLine,
    SeatingScene,
    StatementScene,
    Table,
    TableSeat,
    TrackPart,
)
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.paint.scene import paint_scene
from trioapp.ui.paint.stage import Report, StageStyle

RESOURCES = Path(__file__).parents[2] / "resources"
THEMES = {name: Tokens.load(RESOURCES / "themes" / f"{name}.toml") for name in ("light", "dark")}
LIGHT = StageStyle(THEMES["light"])

SURFACES = ((1024, 768), (1280, 800), (1920, 1080), (3840, 2160), (640, 480), (900, 1600), (5120, 1440))

ROLES = (
    RoleMark("storyteller", Shape.CIRCLE, "Inbrenger"),
    RoleMark("interviewer", Shape.TRIANGLE, "Interviewer"),
    RoleMark("observer", Shape.SQUARE, "Observator"),
    RoleMark("second_observer", Shape.DIAMOND, "Tweede observator"),
)
WHAT_TO_DO = (
    "Antwoord rustig. Stilte mag.",
    "Open vragen. Geen advies. Zoek de kern.",
    "Let op vragen, houding en kantelpunten.",
    "Let op houding, energie en tijd.",
)
TRACK = (TrackPart(1, 1), TrackPart(3, 1), TrackPart(6, 0.33), TrackPart(3, 0), TrackPart(2, 0))

PLAIN_NAMES = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs", "Hanna", "Quinten", "Zeynep")
HOSTILE_NAMES = (
    "Anna-Maria van der " + "W" * 181,
    "محمد بن عبد الله (2)",
    "",
    "<b>Bram</b> <img src=x>",
    "שלום עולם",
    "👩🏽‍🚀🎉 Zoë",
    "Z̷̢̛a̵l̶g̷o̷" + "\u0301" * 40,
    "日本語の名前",
    "Wilhelmina van der Berg-Janssen Steenhuis " * 4,
    "i" * 200,
)
LONG = "Wat veranderde er: bij jou, in de samenwerking, in de organisatie? " * 4


def phase(
    roles: int = 3,
    headline: str = "Wat maakte dit moment leerzaam?",
    *,
    title: str = "Doorvragen",
    dial: Dial | None = None,
    pace: Pace = Pace.CALM,
) -> PhaseScene:
    lines = tuple(SceneLine(role, words) for role, words in zip(ROLES[:roles], WHAT_TO_DO, strict=False))
    word = "" if pace is Pace.CALM else "Bijna"
    dial = dial or Dial(2 / 3, "4", "minuten")
    return PhaseScene("Leren van ervaringen", title, headline, lines, dial, TRACK, pace, word)


def seating(tables: int, names: tuple[str, ...] = PLAIN_NAMES, page: int = 0) -> SeatingScene:
    """Trios, and a quartet as the last table."""
    supply = cycle(names)
    sizes = [3] * (tables - 1) + [4]
    groups = (
        Table(f"Tafel {number}", tuple(TableSeat(ROLES[seat], next(supply)) for seat in range(size)))
        for number, size in enumerate(sizes, 1)
    )
    return SeatingScene("Zoek je trio", tuple(islice(groups, tables)), page)


SCENES: dict[str, Scene] = {
    "black": BlackScene(),
    "welcome": StatementScene("Welkom"),
    "brief": StatementScene(
        "Kijk met een lerende blik naar je eigen werk.",
        "Mooi of moeilijk: allebei goed. Kies wat je hier wilt delen.",
        "Leren van ervaringen",
    ),
    "endless brief": StatementScene(LONG, LONG, LONG),
    "call back": CallBackScene("Maak je zin af.", "We gaan zo samen verder."),
    "hand": CallBackScene("Terug naar de hele groep", "", hand=True),
    "endless hand": CallBackScene(LONG, LONG, hand=True),
    "phase": phase(),
    "quartet": phase(4),
    "two roles": phase(2, "Wat viel op?", dial=Dial(1, "15", "minuten")),
    "no roles": phase(0, ""),
    "closing": phase(pace=Pace.CLOSING, dial=Dial(0.1, "", "laatste minuut")),
    "time is up": phase(pace=Pace.TIME_IS_UP, dial=Dial(0, "0", "minuten")),
    "seconds": phase(dial=Dial(0.5, "14:02", "minuten")),
    "endless phase": phase(4, LONG, title=LONG, dial=Dial(0.5, "Onvoorstelbaar", LONG)),
    "endless lines": PhaseScene(
        "", "Doorvragen", "", tuple(SceneLine(r, LONG) for r in ROLES), Dial(1, "1", "m"), TRACK
    ),
    "eight tables": seating(8),
    "hostile tables": seating(7, HOSTILE_NAMES),
    "hostile page": seating(14, HOSTILE_NAMES, page=2),
    "no tables": SeatingScene("Zoek je trio", ()),
    "endless title": SeatingScene(LONG, seating(3).tables),
}


def painted(scene: Scene, width: int, height: int, style: StageStyle = LIGHT) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_scene(painter, QRectF(image.rect()), scene, style)
    painter.end()
    return image


def report(scene: Scene, size: QSizeF, style: StageStyle = LIGHT) -> Report:
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    told = paint_scene(painter, QRectF(0, 0, size.width(), size.height()), scene, style)
    painter.end()
    return told
