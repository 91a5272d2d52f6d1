"""The trio of the library in ordinary and in large rooms: nothing that a role does is cut, whatever the beamer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF

from tests.builders import SEVEN_NAMES, HandClock, a_session
from tests.ui.staged import RESOURCES, ROOMS, THEMES, report
from trioapp.app.language import Language
from trioapp.domain.formats import Rounds
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.plans import plan_of
from trioapp.domain.programme import CanvasKind
from trioapp.domain.run import Run
from trioapp.domain.scenes import GuideScene, PhaseScene
from trioapp.presentation.canvas_scenes import canvas_scene
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.system_guide import OVERVIEW
from trioapp.presentation.wording import Wording
from trioapp.ui.paint.stage import StageStyle

BEAMERS = ((1024, 768), (1280, 800), (1920, 1080))
TRIOS, WITH_A_QUARTET = SEVEN_NAMES[:6], SEVEN_NAMES


@pytest.fixture(params=["nl", "en"])
def words(request: pytest.FixtureRequest) -> Iterator[Wording]:
    spoken = Language(RESOURCES / "i18n")
    spoken.switch(request.param)
    yield Wording()
    spoken.fall_silent()


def phases(names: tuple[str, ...], words: Wording) -> Iterator[PhaseScene]:
    """Each phase with each of its questions, and the change of roles."""
    clock, session = HandClock(), a_session(names)
    run = Run(plan_of(session.format, Rounds.FULL)).moved(Move(MoveKind.START, clock.now()))
    for _ in range(2 * 17):
        scene = scene_of(replace(session, run=run), clock.now(), Showing.CLOCK, words)
        assert isinstance(scene, PhaseScene)
        yield scene
        clock.pass_time(seconds=30)


@pytest.mark.parametrize("names", [TRIOS, WITH_A_QUARTET], ids=["trios", "quartet"])
@pytest.mark.parametrize("room", ROOMS[:2])
@pytest.mark.parametrize("beamer", BEAMERS)
def test_nothing_that_a_role_does_is_cut(
    beamer: tuple[int, int], room: float, names: tuple[str, ...], words: Wording
) -> None:
    for scene in phases(names, words):
        cut = report(scene, QSizeF(*beamer), StageStyle(THEMES["light"], room)).cut
        assert set(cut) <= {scene.eyebrow}, scene.title


def test_extra_large_letters_keep_each_role_in_one_word_and_the_question_whole(words: Wording) -> None:
    for scene in phases(TRIOS, words):
        cut = report(scene, QSizeF(1920, 1080), StageStyle(THEMES["light"], ROOMS[2])).cut
        assert not {scene.headline, *(line.role.word for line in scene.lines)} & set(cut)


@pytest.mark.parametrize("beamer", BEAMERS)
@pytest.mark.parametrize("room", ROOMS[:2])
def test_each_guiding_question_is_large_and_whole(beamer: tuple[int, int], room: float, words: Wording) -> None:
    for step in range(OVERVIEW):
        scene = canvas_scene(a_session(()), CanvasKind.LEARNING_SYSTEM, step, words)
        assert isinstance(scene, GuideScene)
        told = report(scene, QSizeF(*beamer), StageStyle(THEMES["light"], room))
        (question,) = [text for text in told.texts if text.words == scene.question]
        assert told.cut == ()
        assert question.size >= 0.075
