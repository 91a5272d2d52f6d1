"""The command `scene` draws what the beamer would show then, to the pixel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.builders import RESOURCES, SEVEN_NAMES, TRIO_FILE, HandClock, a_session
from tests.ui.staged import SCENES, THEMES
from trioapp.app.command_line import CommandLine, options_of
from trioapp.app.compose import Backstage, backstage, language_first
from trioapp.app.scene_file import SMALLEST_SIDE, at_place, draw, in_memory, painted, size_of
from trioapp.domain.formats import CHANGE_OVER, Rounds
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.people import people_named
from trioapp.domain.plans import plan_of
from trioapp.domain.preferences import Preferences, Room, ShownTime, Theme
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.run import Run
from trioapp.domain.scenes import CallBackScene, PhaseScene, Scene, StatementScene
from trioapp.domain.session import Session
from trioapp.presentation.stage import Showing, View, scene_of
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import Facilitation
from trioapp.ui.look.typeface import load_typeface
from trioapp.ui.paint.scene import paint_scene
from trioapp.ui.paint.stage import StageStyle

Drawing = Callable[..., QImage]
LENGTHS = {"choose": 60, "tell": 180, "ask": 360, "give_back": 180, "capture": 120}


@pytest.fixture(autouse=True)
def typeface_loaded(qapp: QApplication) -> None:
    assert isinstance(qapp, QApplication)
    assert load_typeface(RESOURCES / "fonts")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def house(tmp_path: Path, clock: HandClock) -> Iterator[Backstage]:
    """Everything that works without a window, in Dutch."""
    options = options_of(CommandLine().read(["--data-dir", str(tmp_path / "data"), "list"]))
    language, preferences = language_first(options)
    language.switch("nl")
    house = backstage(options, clock, language, preferences)
    yield house
    house.workspace.close()
    language.fall_silent()


@pytest.fixture
def drawn(house: Backstage, tmp_path: Path) -> Drawing:
    """What is in the file after `scene` with those words."""

    def draw_it(*words: str) -> QImage:
        file = tmp_path / "beeld.png"
        asked = CommandLine().read(["scene", "--size", "320x180", "--out", str(file), *words])
        assert draw(house, asked) == str(file)
        return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)

    return draw_it


def on_the_beamer(scene: Scene, theme: str = "light", room: float = 1.0, width: int = 320, height: int = 180) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_scene(painter, QRectF(0, 0, width, height), scene, StageStyle(THEMES[theme], room))
    painter.end()
    return image


def started(session: Session, at: Instant, **later: float) -> tuple[Session, Instant]:
    """A session that was started, and a moment after that."""
    run = session.run.moved(Move(MoveKind.START, at))
    return Session(session.head, session.format, session.people, session.seatings, run), at + Duration.of(**later)


def scene_then(session: Session, phase: str | None, seconds: float) -> Scene:
    there, now = at_place(session, HandClock().now(), phase, Duration.of(seconds=seconds))
    return scene_of(there, now, Showing.CLOCK, Wording())


def problem_of(work: Callable[[], object]) -> Problem:
    with pytest.raises(Refused) as refused:
        work()
    (problem,) = refused.value.problems
    return problem


# -- the picture


@pytest.mark.parametrize("theme", Theme)
def test_the_file_is_what_the_room_sees_in_a_phase(drawn: Drawing, house: Backstage, theme: Theme) -> None:
    session, now = started(in_memory(house.formats.one("trio"), 0), Instant("boot", 0, 0), minutes=6.5)
    expected = on_the_beamer(scene_of(session, now, Showing.CLOCK, house.words), theme, width=480, height=270)
    words = ("--format", "trio", "--phase", "ask", "--at", "150", "--theme", theme.value, "--size", "480x270")
    assert drawn(*words) == expected


def test_without_a_phase_it_is_the_brief(drawn: Drawing, house: Backstage) -> None:
    brief = house.formats.one("trio").brief
    scene = StatementScene(
        brief.statement.in_language("nl"), brief.support.in_language("nl"), eyebrow="Leren van ervaringen"
    )
    assert drawn("--format", "trio") == on_the_beamer(scene)


def test_an_exercise_of_several_rounds_has_its_change_of_roles(drawn: Drawing) -> None:
    words = ("--format", "coaching-triad", "--phase")
    assert drawn(*words, CHANGE_OVER) == drawn(*words, "conversation", "--at", str(15 * 60))


def test_a_format_can_be_a_file(drawn: Drawing, tmp_path: Path) -> None:
    mine = tmp_path / "mijn.toml"
    mine.write_text(TRIO_FILE.read_text(encoding="utf-8").replace('id = "ask"', 'id = "vraag"'), encoding="utf-8")
    assert drawn("--format", str(mine), "--phase", "vraag") == drawn("--format", "trio", "--phase", "ask")


def test_a_session_is_shown_as_it_is_now(drawn: Drawing, house: Backstage, clock: HandClock) -> None:
    session_id = house.sessions.create("Leerdag", people_named(SEVEN_NAMES), "nl")
    assert drawn(session_id) == drawn("--format", "trio")
    house.sessions.open(session_id)
    Facilitation(house.workspace, clock).move(MoveKind.START)
    clock.pass_time(minutes=2)
    session = house.workspace.session
    assert house.workspace.flush()
    house.workspace.close()
    assert drawn("Leerdag") == on_the_beamer(scene_of(session, clock.now(), Showing.CLOCK, house.words))


def test_a_session_is_shown_at_another_place_and_stays_as_it_was(drawn: Drawing, house: Backstage) -> None:
    session_id = house.sessions.create("Leerdag", people_named(SEVEN_NAMES), "nl")
    before = house.shelf.read(session_id)
    scene = scene_then(before, "tell", 10)
    assert isinstance(scene, PhaseScene)
    assert [line.role.role for line in scene.lines][-1] == "second_observer"
    assert drawn(session_id, "--phase", "tell", "--at", "10") == on_the_beamer(scene)
    assert house.shelf.read(session_id) == before


def test_what_was_chosen_in_settings_counts(drawn: Drawing, house: Backstage) -> None:
    house.preferences.save(Preferences(theme=Theme.DARK, room=Room.LARGE, time=ShownTime.SECONDS))
    session, now = at_place(in_memory(house.formats.one("trio"), 0), HandClock().now(), "ask", Duration(0))
    scene = scene_of(session, now, Showing.CLOCK, house.words, View(ShownTime.SECONDS))
    assert drawn("--format", "trio", "--phase", "ask") == on_the_beamer(scene, "dark", 4 / 3)
    assert drawn("--format", "trio", "--phase", "ask", "--theme", "light") == on_the_beamer(scene, "light", 4 / 3)


# -- the place in the plan


@pytest.mark.parametrize(
    ("phase", "seconds", "title"),
    [
        ("choose", 0, "Pick roles"),
        ("ask", 0, "Ask deeper"),
        ("ask", 359, "Ask deeper"),
        ("ask", 360, "Give back"),
        ("ask", LENGTHS["ask"] + LENGTHS["give_back"], "Capture"),
        ("ask", -1, "Tell"),
        (None, 0, "Pick roles"),
        (None, 61, "Tell"),
    ],
)
def test_time_leads_on_from_phase_to_phase(phase: str | None, seconds: float, title: str) -> None:
    scene = scene_then(a_session(), phase, seconds)
    assert isinstance(scene, PhaseScene)
    assert scene.title == title


def test_before_the_beginning_is_the_brief_and_after_the_end_the_call_back() -> None:
    assert isinstance(scene_then(a_session(), "choose", -0.001), StatementScene)
    assert isinstance(scene_then(a_session(), None, -1e9), StatementScene)
    up, over = scene_then(a_session(), "capture", LENGTHS["capture"]), scene_then(a_session(), "ask", 1e12)
    assert isinstance(up, CallBackScene)
    assert isinstance(over, CallBackScene)
    assert (up.hand, over.hand) == (False, True)


def test_a_place_does_not_depend_on_what_was_done_before() -> None:
    session = a_session()
    running, now = started(session, HandClock().now(), minutes=12)
    there = at_place(running, now, "ask", Duration.of(seconds=5))
    assert there == at_place(session, now, "ask", Duration.of(seconds=5))


def test_a_plan_of_several_rounds_has_a_change_over() -> None:
    session = a_session()
    plan = plan_of(session.format, Rounds.COMPACT)
    several = Session(session.head, session.format, session.people, session.seatings, Run(plan))
    scene = scene_then(several, "change_over", 0)
    assert isinstance(scene, PhaseScene)
    assert scene.eyebrow.endswith("round 2 of 3")


def test_a_phase_that_is_not_in_the_plan_is_refused_with_those_that_are() -> None:
    problem = problem_of(lambda: scene_then(a_session(), "change_over", 0))
    assert (problem.kind, problem.what) == (ProblemKind.PHASE_UNKNOWN, "change_over")
    assert problem.other == ", ".join(LENGTHS)


# -- sizes


@pytest.mark.parametrize(
    ("typed", "width", "height"),
    [("1920x1080", 1920, 1080), (" 640X480", 640, 480), ("16×16", 16, 16), ("8192x820", 8192, 820)],
)
def test_a_size_is_width_by_height(typed: str, width: int, height: int) -> None:
    size = size_of(typed)
    assert (size.width(), size.height()) == (width, height)


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "1920", "0x5", "-5x5", "99999x99999", "15x16", "8193x8192", "16x161", "1e3x1e3", "1x2x3", "٣٢٠x١٨٠"],
)
def test_what_is_no_size_is_refused(typed: str) -> None:
    problem = problem_of(lambda: size_of(typed))
    assert (problem.kind, problem.what) == (ProblemKind.PICTURE_SIZE_WRONG, typed)


@pytest.mark.parametrize("typed", [f"{SMALLEST_SIDE}x160", f"160x{SMALLEST_SIDE}", "1000x100"])
def test_every_scene_can_be_drawn_in_the_most_extreme_sizes(typed: str) -> None:
    for room in Room:
        for scene in SCENES.values():
            assert not painted(
                scene, size_of(typed), StageStyle(THEMES["light"], Preferences(room=room).letters)
            ).isNull()
