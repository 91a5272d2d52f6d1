"""Every exercise of the library in ordinary and in large rooms: all that it says is shown, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF

from tests.ui.staged import RESOURCES, ROOMS, THEMES, report
from trioapp.app.language import Language
from trioapp.app.scene_file import in_memory
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import ZERO, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.plans import plan_of
from trioapp.domain.run import Run
from trioapp.domain.scenes import CallBackScene, PhaseScene, Scene, StatementScene
from trioapp.domain.seating import roles_of
from trioapp.domain.session import Session
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.wording import Wording
from trioapp.storage.format_file import read_format
from trioapp.ui.paint.stage import StageStyle

FILES = sorted((RESOURCES / "formats").glob("*.toml"))
BEAMERS = ((1024, 768), (1280, 800), (1920, 1080))
BEGIN = Instant("boot", 0, 0)


@pytest.fixture(params=["nl", "en"])
def words(request: pytest.FixtureRequest) -> Iterator[Wording]:
    spoken = Language(RESOURCES / "i18n")
    spoken.switch(request.param)
    yield Wording()
    spoken.fall_silent()


@pytest.fixture(params=FILES, ids=lambda file: str(file.stem))
def exercise(request: pytest.FixtureRequest) -> ExerciseFormat:
    return read_format(request.param)


def with_everybody(exercise: ExerciseFormat) -> Session:
    """A room in which every role is taken, those of larger groups too."""
    sizes = range(exercise.group.least, exercise.group.most + 2)
    enough = next(size for size in sizes if set(roles_of(size, exercise.role_at_place)) == set(exercise.role_ids))
    one_table = replace(exercise, group=replace(exercise.group, usual=enough, smallest=enough, largest=enough))
    return replace(in_memory(one_table, enough), run=Run(plan_of(exercise, exercise.rounds)))


def scenes_of(session: Session, words: Wording) -> Iterator[Scene]:
    """The brief, each phase of two rounds with each of its questions, and both steps of the call back."""
    begun = session.run.moved(Move(MoveKind.START, BEGIN))
    yield scene_of(session, BEGIN, Showing.CLOCK, words)
    start, session = BEGIN, replace(session, run=begun)
    for planned in begun.plan:
        if planned.round <= 2:
            cues = (cue.at for cue in session.format.phase(planned.id).cues)
            for at in sorted({ZERO, *cues}):
                yield scene_of(session, start + at, Showing.CLOCK, words)
        start = start + planned.length
    for wait in (ZERO, session.format.phases[-1].length):
        yield scene_of(session, start + wait, Showing.CLOCK, words)


@pytest.mark.parametrize("room", ROOMS[:2])
def test_no_text_is_cut(exercise: ExerciseFormat, words: Wording, room: float) -> None:
    scenes = list(dict.fromkeys(scenes_of(with_everybody(exercise), words)))
    style = StageStyle(THEMES["light"], room)
    for beamer in BEAMERS:
        cut = {text for scene in scenes for text in report(scene, QSizeF(*beamer), style).cut}
        assert cut == set(), beamer


def test_the_scenes_are_all_that_the_room_sees(exercise: ExerciseFormat, words: Wording) -> None:
    scenes = list(scenes_of(with_everybody(exercise), words))
    assert isinstance(scenes[0], StatementScene)
    assert all(isinstance(scene, CallBackScene) for scene in scenes[-2:])
    shown = [scene for scene in scenes[1:-2] if isinstance(scene, PhaseScene)]
    assert len(shown) == len(scenes) - 3
    said = {line.words for scene in shown for line in scene.lines}
    assert said >= {line.text.in_language(words.language) for phase in exercise.phases for line in phase.lines}
    asked = {scene.headline for scene in shown}
    assert asked >= {cue.question.in_language(words.language) for phase in exercise.phases for cue in phase.cues}
