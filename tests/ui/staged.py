"""Scenes, surfaces and names that make life hard for whoever paints them."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from tests.ui import scenes_in_english, scenes_of_a_system
from tests.ui.scenes_of_a_day import (
    BOXES,
    CASE,
    CHAIN,
    KINDS,
    LEARNING_AGENDA,
    OBSTACLES,
    OF_A_DAY,
    PICTURE,
    POLL,
    PROMPTS,
    SPREAD,
    TWO_VIEWS,
    WEIGHED,
    agenda,
    encoded,
    field,
    harvest,
)
from trioapp.domain.formats import Shape
from trioapp.domain.pace import Pace
from trioapp.domain.scenes import (
    AgendaRow,
    AgendaScene,
    Axis,
    BlackScene,
    BreakScene,
    CallBackScene,
    CaseScene,
    ChainLink,
    ChainScene,
    Dial,
    Fact,
    FieldDot,
    FieldScene,
    HarvestLine,
    HarvestScene,
    LearningAgendaScene,
    ObstaclesScene,
    PhaseScene,
    PictureScene,
    PollBar,
    PollScene,
    PromptsScene,
    QuestionLine,
    RoleMark,
    RoomTestScene,
    Scene,
    SceneLine,
    ScreenNumberScene,
    SeatingScene,
    Spot,
    SpreadScene,
    StatementScene,
    Table,
    TableSeat,
    TakeAwayScene,
    TheoryLink,
    TheoryScene,
    Tone,
    TrackPart,
    TwoViewsScene,
    View,
    WeighedDot,
    WeighScene,
    When,
)
from trioapp.services.codes import code_of
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.paint.scene import paint_scene, picture_of
from trioapp.ui.paint.stage import Report, StageStyle

RESOURCES = Path(__file__).parents[2] / "resources"
THEMES = {name: Tokens.load(RESOURCES / "themes" / f"{name}.toml") for name in ("light", "dark")}
LIGHT = StageStyle(THEMES["light"])

SURFACES = ((640, 480), (1024, 768), (1280, 800), (1920, 1080), (3840, 2160), (1080, 1920), (5120, 1440))
ROOMS = (1.0, 4 / 3, 10.3 / 5.7)
"""The factors for rooms of ordinary size, for large ones, and for extra large letters (method.md §F)."""

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
ARABIC, HEBREW, EMOJI = "ما الذي جعل هذه اللحظة مفيدة؟", "מה עשה את הרגע הזה למלמד?", "👩🏽‍🚀🎉 Zoë lééřt 🧑‍🤝‍🧑"
ENDLESS_WORD = "Meervoudigepersoonlijkheidsstoornisbehandeling" * 3
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


def _dots(name: str, count: int = 3) -> tuple[FieldDot, ...]:
    """Programmes that all lie in one place."""
    return tuple(FieldDot(number, name, 0.5, 0.5) for number in range(1, count + 1))


def saying(text: str) -> dict[str, Scene]:
    """One scene of each kind that says nothing but this text, wherever it says anything."""
    role = RoleMark("storyteller", Shape.CIRCLE, text)
    dial = Dial(0.5, "8", text)
    view = View(text, (text,) * 3)
    whens = (When.OVER, When.NOW, When.TO_COME)
    return {
        "statement": StatementScene(text, text, text),
        "seating": SeatingScene(text, (Table(text, (TableSeat(role, text),) * 3),) * 3),
        "phase": PhaseScene(text, text, text, (SceneLine(role, text),) * 3, dial, TRACK, Pace.CLOSING, text),
        "call back": CallBackScene(text, text, hand=True),
        "break": BreakScene(text, text, dial),
        "agenda": AgendaScene(text, tuple(AgendaRow(text, text, when) for when in whens), text),
        "two views": TwoViewsScene(text, view, view),
        "prompts": PromptsScene(text, (text,) * 3, 2),
        "picture": PictureScene(text, text, PICTURE.picture),
        "poll": PollScene(text, tuple(PollBar(text, count, text) for count in range(3))),
        "spread": SpreadScene(text, text, text, tuple(PollBar(text, count, text) for count in range(5))),
        "case": CaseScene(text, (Fact(text, text),) * 3, 3, text),
        "obstacles": ObstaclesScene(text, (text,) * 3),
        "field": FieldScene(text, *(Axis(text, text),) * 2, _dots(text), (text,) * 4, 1000),
        "harvest": HarvestScene(text, tuple(HarvestLine(text, tone, text, text) for tone in (*Tone, None))),
        "theory": TheoryScene(
            text, (View(text, (text,) * 3),) * 6, (1, 4), (TheoryLink(Spot(1, 0), Spot(4, 2)),), text
        ),
        "columns": TheoryScene(text, (View(text, (text,) * 3),) * 6, (1, 4)),
        "weighed": WeighScene(
            text, text, text, text, (WeighedDot("1", text, 5, 5),) * 3, (WeighedDot("2", text, 1, 1),) * 9
        ),
        **scenes_of_a_system.saying(text),
        "learning chain": ChainScene(
            text, tuple(ChainLink(text, text, missing) for missing in (False, True, False)), 3
        ),
        "learning agenda": LearningAgendaScene(text, (QuestionLine(text, text, text),) * 3, 1, 2),
        "take-away": TakeAwayScene(text, text, code_of(text or "nothing")),
        "screen number": ScreenNumberScene(text, text),
        "room test": RoomTestScene(*(text,) * 6),
    }


TEXTS = {
    "nothing": "",
    "arabic": ARABIC,
    "hebrew": HEBREW,
    "emoji": EMOJI,
    "one word": ENDLESS_WORD,
    "length": LONG * 2,
}
ENGLISH_PHASE = PhaseScene(
    "Learning from experience",
    "Ask deeper",
    "What changed: in you, in the collaboration, in the organisation?",
    tuple(
        SceneLine(RoleMark(role.role, role.shape, word), words)
        for role, word, words in zip(
            ROLES,
            ("Storyteller", "Interviewer", "Observer"),
            (
                "Take your time. Silence is fine",
                "Open questions. No advice. Find the core",
                "Notice questions, posture, turning points",
            ),
            strict=False,
        )
    ),
    Dial(2 / 3, "4", "minutes"),
    TRACK,
)

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
    "english phase": ENGLISH_PHASE,
    **OF_A_DAY,
    **{f"{name} in English": scene for name, scene in scenes_in_english.OF_A_DAY.items()},
    **scenes_of_a_system.IN_DUTCH,
    **{f"{name} in English": scene for name, scene in scenes_of_a_system.IN_ENGLISH.items()},
    **scenes_of_a_system.crowded(40),
    **{f"{kind} in {name}": scene for name, text in TEXTS.items() for kind, scene in saying(text).items()},
    "500 letters": StatementScene(("Wie om 15:00 weg moet, meldt dat nu even bij de deur. " * 10)[:500]),
    "no programme": AgendaScene("Opzet", ()),
    "long programme": agenda(20, tuple((f"{n // 4 + 8}:{n % 4 * 15:02}", f"Onderdeel {n}") for n in range(40))),
    "first prompt": replace(PROMPTS, revealed=1),
    "no prompt yet": replace(PROMPTS, revealed=0),
    "many prompts": PromptsScene("Verdieping", PROMPTS.prompts * 6, 14),
    "first pair": replace(TWO_VIEWS, revealed=1),
    "unequal views": replace(TWO_VIEWS, right=View("", ("Denken ↔ doen",))),
    "many pairs": replace(TWO_VIEWS, left=View(LONG, TWO_VIEWS.left.lines * 5), revealed=11),
    "wide picture": replace(PICTURE, picture=encoded(1600, 300)),
    "high picture": replace(PICTURE, picture=encoded(200, 1400, "JPEG")),
    "picture alone": PictureScene("", "", encoded(64, 64)),
    "no picture yet": replace(PICTURE, picture=b""),
    "no picture at all": replace(PICTURE, picture=b"\x89PNG\r\n but no more than that"),
    "nobody voted": replace(POLL, bars=tuple(replace(bar, count=0, figure="0") for bar in POLL.bars)),
    "long poll": replace(POLL, bars=tuple(PollBar(LONG, n, "9" * n) for n in range(30))),
    "no bars": replace(POLL, bars=()),
    "nobody stands anywhere": replace(SPREAD, places=tuple(replace(bar, count=0, figure="") for bar in SPREAD.places)),
    "everybody stands everywhere": replace(SPREAD, places=(PollBar("5", 999, "999"),) * 5),
    "no places": replace(SPREAD, places=()),
    "first fact": replace(CASE, revealed=1),
    "no fact yet": replace(CASE, revealed=0),
    "many facts": replace(CASE, facts=CASE.facts * 8, revealed=20),
    "no facts": replace(CASE, facts=()),
    "many obstacles": replace(OBSTACLES, lines=OBSTACLES.lines * 8, page=2),
    "no obstacles": replace(OBSTACLES, lines=()),
    "empty field": field(()),
    "first axis": field(revealed=1),
    "no axis yet": field(revealed=0),
    "sixty dots in one place": replace(field(), dots=_dots("Wijkaanpak Zuid", 60), page=1),
    "dots with long names": replace(field(), dots=_dots(LONG, 12)),
    "dots in the corners": replace(
        field(), dots=tuple(FieldDot(2 * up + right + 1, "Hoek", right, up) for up in (0, 1) for right in (0, 1))
    ),
    "first step": replace(CHAIN, revealed=1),
    "no step yet": replace(CHAIN, revealed=0),
    "no chain": replace(CHAIN, links=()),
    "endless chain": replace(CHAIN, links=tuple(ChainLink("Leervraag", LONG) for _ in range(6)), revealed=6),
    "no questions": replace(LEARNING_AGENDA, lines=(), pages=1),
    "endless questions": replace(LEARNING_AGENDA, lines=(QuestionLine(LONG, LONG, LONG),) * 9),
    "harvest page": harvest(page=1),
    "empty chain": TheoryScene("Verandertheorie", tuple(View(kind, ()) for kind in KINDS), (0, 5)),
    "crowded chain": TheoryScene("Verandertheorie", tuple(View(kind, (LONG, *BOXES[1]) * 5) for kind in KINDS), (2,)),
    "nothing weighed": replace(WEIGHED, chosen=(), others=()),
    "much to learn": replace(WEIGHED, chosen=WEIGHED.chosen * 9),
    "no harvest": harvest(0),
    "harvest without tones": HarvestScene("Oogst", tuple(replace(line, tone=None) for line in harvest().lines)),
}


def painted(scene: Scene, width: int, height: int, style: StageStyle = LIGHT) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_scene(painter, QRectF(image.rect()), scene, style)
    painter.end()
    return image


def report(scene: Scene, size: QSizeF, style: StageStyle = LIGHT) -> Report:
    return picture_of(scene, size, style).report
