"""The command `doctor`: looks whether laptop, beamer and room are ready for a workshop."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSizeF, QTimer
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from trioapp.app.paths import Places, resources
from trioapp.app.power import Keeping, presenting
from trioapp.app.scene_file import at_place, in_memory, style_for
from trioapp.app.sound import PATIENCE_MS, RoomSound
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import ZERO, Instant
from trioapp.domain.legibility import contrast_left
from trioapp.domain.ports import Chime, ListedSession
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.scenes import PhaseScene
from trioapp.presentation.preflight import Finding, Judge, LetterSizes, SeenScreen, State
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.wording import Wording
from trioapp.services.sessions import DEFAULT_PROGRAMME
from trioapp.storage.format_library import FormatFiles
from trioapp.storage.session_shelf import SessionFolder
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import typeface
from trioapp.ui.paint.scene import picture_of
from trioapp.ui.paint.stage import PlacedText, StageStyle

SYSTEM_ANSWERS_IN_S = 2.0
_UNHEARD = 0.0
_UNSEEN = ("offscreen", "minimal")
"""Platforms on which Qt draws without a screen."""
_EM = 1000
WIDESCREEN = QSizeF(16, 9)
LARGEST_GROUP = 4
_ANY_TIME = Instant("preflight", 0, 0)
_TRIED_BYTES = 64 * 1024


def doctor(where: Places, preferences: Preferences, *, as_json: bool) -> int:
    """Prints what was found, and gives 1 when there is a problem.

    As JSON: a list of `check` (the ids of `presentation.preflight.Check`), `state` (ok, warning, problem), `message`.
    """
    judge = Judge(Wording())
    findings = examine(where, preferences, judge)
    if as_json:
        values = [{"check": one.check, "state": one.state, "message": one.message} for one in findings]
        print(json.dumps(values, ensure_ascii=False, indent=2))
    else:
        width = max(len(judge.state(state)) for state in State)
        for one in findings:
            print(f"{judge.state(one.state):{width}}  {judge.name(one.check)}: {one.message}")
    return 1 if any(one.state is State.PROBLEM for one in findings) else 0


def examine(where: Places, preferences: Preferences, judge: Judge) -> tuple[Finding, ...]:
    asked = SleepQuestion()
    folder = where.sessions.parent
    listed, problem = kept_sessions(where)
    style = style_for(preferences)
    exercise = FormatFiles(resources() / "formats", where.formats).format(DEFAULT_PROGRAMME)
    return (
        judge.screens(seen_screens()),
        judge.text_size(preferences.distance, letter_sizes(exercise, style, Wording())),
        judge.contrast(faintest(style.tokens)),
        judge.sound(is_heard(resources() / "sounds") if preferences.sound else None),
        judge.sleep(asked.answer(SYSTEM_ANSWERS_IN_S)),
        judge.disk_space(free_bytes(folder)),
        judge.data_directory(str(folder), problem),
        judge.sessions(listed),
        *judge.reminders(),
    )


def seen_screens() -> tuple[SeenScreen, ...]:
    """The screens of this desktop; none where Qt draws without one."""
    if QGuiApplication.platformName() in _UNSEEN:
        return ()
    areas = [(screen.name(), screen.geometry()) for screen in QGuiApplication.screens()]
    return tuple(SeenScreen(name, area.width(), area.height(), area.left(), area.top()) for name, area in areas)


def letter_sizes(exercise: ExerciseFormat, style: StageStyle, words: Wording) -> LetterSizes:
    """How large the phases of an exercise are set on a widescreen, with as much on it as a group of four brings."""
    texts: list[PlacedText] = []
    lines: list[PlacedText] = []
    for phase in exercise.phases:
        session, now = at_place(in_memory(exercise, LARGEST_GROUP), _ANY_TIME, phase.id, ZERO)
        scene = scene_of(session, now, Showing.CLOCK, words)
        shown = picture_of(scene, WIDESCREEN, style).report.texts
        told = {line.words for line in scene.lines} if isinstance(scene, PhaseScene) else set()
        texts += shown
        lines += (text for text in shown if text.words in told)
    smallest = min(text.size for text in texts)
    role_line = min((text.size for text in lines), default=smallest)
    return LetterSizes(smallest, role_line, QFontMetricsF(typeface(_EM)).capHeight() / _EM)


def faintest(tokens: Tokens) -> float:
    """What a bright room leaves of the contrast of the faintest text on the beamer."""
    stage, pace = tokens.stage, tokens.pace
    inks = (stage.text, stage.secondary, stage.accent, *(colours.word for _, colours in tokens.roles))
    pairs = [(ink, ground) for ink in inks for ground in (stage.background, stage.card)]
    pairs += [(pair.text, pair.background) for pair in (pace.closing, pace.time_is_up)]
    return min(contrast_left(ink, ground) for ink, ground in pairs)


def is_heard(sounds: Path) -> bool:
    """Whether a chime can be played; it is played so softly that nobody hears it."""
    sound = RoomSound(sounds)
    answers: list[bool] = []
    waiting = QEventLoop()
    sound.answered.connect(answers.append)
    sound.answered.connect(waiting.quit)
    QTimer.singleShot(2 * PATIENCE_MS, waiting.quit)
    sound.play(Chime.END, _UNHEARD)
    waiting.exec()
    sound.end()
    return answers == [True]


class SleepQuestion:
    """Asks the system, in a thread of its own, to stay awake, and lets go once it has answered."""

    def __init__(self, keep: Callable[[], AbstractContextManager[Keeping]] = presenting) -> None:
        self._keep = keep
        self._answers: list[bool] = []
        self._thread = threading.Thread(target=self._ask, name="sleep question", daemon=True)
        self._thread.start()

    def answer(self, within_s: float) -> bool | None:
        """Whether it agreed; None when it does not say within that many seconds."""
        self._thread.join(within_s)
        return next(iter(self._answers), None)

    def _ask(self) -> None:
        with contextlib.suppress(RuntimeError), self._keep() as keeping:  # raised when it does not take our leave
            self._answers.append(keeping.active)


def free_bytes(folder: Path) -> int:
    """What is free on the disk of a folder, which need not be there yet."""
    for place in (folder, *folder.parents):
        with contextlib.suppress(OSError):
            return shutil.disk_usage(place).free
    return 0


def kept_sessions(where: Places) -> tuple[tuple[ListedSession, ...] | None, Problem | None]:
    """The sessions in the data directory, if it can be looked in, and what keeps it from being written in."""
    listed = None
    try:
        listed = SessionFolder(where.sessions, where.scratch).sessions()
        _try_writing(where.sessions)
    except Refused as refused:
        return listed, refused.problems[0]
    except OSError as error:
        return listed, Problem(ProblemKind.PLACE_UNUSABLE, str(where.sessions), what=error.strerror or "")
    return listed, None


def _try_writing(folder: Path) -> None:
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(bytes(_TRIED_BYTES))
        file.flush()
        os.fsync(file.fileno())
