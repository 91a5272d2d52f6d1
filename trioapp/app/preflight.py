"""Looks whether laptop, beamer and room are ready for a workshop: for the command `doctor`, and for a page."""

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
from queue import SimpleQueue

from PySide6.QtCore import QEventLoop, QObject, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from trioapp.app.garbage import GarbageCollection
from trioapp.app.paths import Places, resources, whereabouts_of
from trioapp.app.power import Keeping, presenting
from trioapp.app.scene_file import at_place, in_memory, style_for
from trioapp.app.screens import may_move_windows
from trioapp.app.sound import PATIENCE_MS, RoomSound
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import ZERO, Instant
from trioapp.domain.legibility import contrast_left
from trioapp.domain.ports import Chime, ListedSession
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Problem, Refused, place_unusable
from trioapp.domain.scenes import PhaseScene
from trioapp.domain.values import dataclass
from trioapp.presentation.preflight import Check, ClickerKey, Finding, Judge, LetterSizes, SeenScreen, State
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.wording import Wording
from trioapp.services.programmes import DEFAULT_PROGRAMME
from trioapp.storage.library import format_files
from trioapp.storage.session_shelf import SessionFolder
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import typeface
from trioapp.ui.paint.scene import picture_of
from trioapp.ui.paint.stage import PlacedText, StageStyle

_UNHEARD = 0.0
_LISTENS_EACH_MS = 50
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
    sound = RoomSound(resources() / "sounds")
    examination = Examination(where, Wording(), sound)
    garbage = GarbageCollection(examination)
    found: list[Finding] = []
    waiting = QEventLoop()
    examination.found.connect(found.append)
    examination.finished.connect(waiting.quit)
    examination.begin(preferences)
    waiting.exec()
    sound.end()
    garbage.end()
    found.sort(key=lambda one: list(Check).index(one.check))
    _print(found, examination.judge, as_json=as_json)
    return 1 if any(one.state is State.PROBLEM for one in found) else 0


def _print(found: list[Finding], judge: Judge, *, as_json: bool) -> None:
    if as_json:
        values = [{"check": one.check, "state": one.state, "message": one.message} for one in found]
        print(json.dumps(values, ensure_ascii=False, indent=2))
        return
    width = max(len(judge.state(state)) for state in State)
    for one in found:
        print(f"{judge.state(one.state):{width}}  {judge.name(one.check)}: {one.message}")


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was found where the program keeps everything."""

    free_bytes: int
    listed: tuple[ListedSession, ...] | None
    problem: Problem | None


class Examination(QObject):
    """Looks at everything, one after the other at its own pace, while the windows go on.

    The disk and the system are asked in threads, for they may take seconds to answer. Each examination has a queue for
    what they say, so that nothing is heard of an earlier one; a thread knows that queue and no Qt object, which would
    else go in that thread when it is the last to know it. Nothing in them may collect garbage (see `garbage`).
    """

    found = Signal(object)
    """With a `Finding`, as soon as it is known."""
    finished = Signal()
    """Nothing is waited for any more; never before `begin` has returned."""

    def __init__(
        self,
        where: Places,
        words: Wording,
        sound: RoomSound,
        parent: QObject | None = None,
        *,
        keep: Callable[[], AbstractContextManager[Keeping]] = presenting,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """`patience_ms` is how long the system is given to say whether it stays awake."""
        super().__init__(parent)
        self.judge = Judge(words)
        self._where, self._words, self._keep = where, words, keep
        self._answers = SimpleQueue[_Kept | bool]()
        self._open: set[Check] = set()
        self._clicker = frozenset[ClickerKey]()
        self._sound = sound
        self._sound.answered.connect(self._hear_sound)
        self._listening = _timer(self, _LISTENS_EACH_MS)
        self._listening.timeout.connect(self._listen)
        self._system_patience = _timer(self, patience_ms)
        self._system_patience.timeout.connect(self._give_up_system)
        self._sound_patience = _timer(self, 2 * PATIENCE_MS)
        self._sound_patience.timeout.connect(self._give_up_sound)

    def begin(self, preferences: Preferences) -> None:
        """Looks at everything anew."""
        self._answers = SimpleQueue()
        self._open = set(Check)
        self._clicker = frozenset()
        for ask, whom in ((_look_at_disk, self._where), (_ask_system, self._keep)):
            threading.Thread(target=ask, args=(whom, self._answers), name="examination", daemon=True).start()
        self._listening.start()
        self._system_patience.start()
        self.look_at_picture(preferences)
        self._tell(self.judge.notifications())
        self._tell(self.judge.clicker(self._clicker))
        if preferences.sound:
            self._sound.play(Chime.END, _UNHEARD)
            self._sound_patience.start()
        else:
            self._tell(self.judge.sound(None))

    def look_at_picture(self, preferences: Preferences) -> None:
        """Looks only at what the room sees."""
        style = style_for(preferences)
        exercise = format_files(resources() / "formats", self._where.formats).one(DEFAULT_PROGRAMME)
        self._tell(self.judge.screens(seen_screens(), may_move_windows=may_move_windows()))
        self._tell(self.judge.text_size(preferences.distance, letter_sizes(exercise, style, self._words)))
        self._tell(self.judge.contrast(faintest(style.tokens)))

    @Slot()
    def hear_forward(self) -> None:
        self._hear_clicker(ClickerKey.FORWARD)

    @Slot()
    def hear_back(self) -> None:
        self._hear_clicker(ClickerKey.BACK)

    def _hear_clicker(self, key: ClickerKey) -> None:
        self._clicker |= {key}
        self._tell(self.judge.clicker(self._clicker))

    def _tell(self, finding: Finding) -> None:
        was_waiting = bool(self._open)
        self._open.discard(finding.check)
        self.found.emit(finding)
        if was_waiting and not self._open:
            self.finished.emit()

    @Slot(bool)
    def _hear_sound(self, is_heard: bool) -> None:
        if Check.SOUND in self._open:
            self._tell(self.judge.sound(is_heard))

    @Slot()
    def _give_up_sound(self) -> None:
        self._hear_sound(is_heard=False)

    @Slot()
    def _give_up_system(self) -> None:
        if Check.SLEEP in self._open:
            self._tell(self.judge.sleep(None))

    def _judged_place(self, problem: Problem | None) -> Finding:
        folder = self._where.sessions.parent
        return self.judge.data_directory(str(folder), problem, whereabouts_of(folder))

    @Slot()
    def _listen(self) -> None:
        while not self._answers.empty():
            answer = self._answers.get()
            if isinstance(answer, _Kept):
                self._tell(self.judge.disk_space(answer.free_bytes))
                self._tell(self._judged_place(answer.problem))
                self._tell(self.judge.sessions(answer.listed))
            elif Check.SLEEP in self._open:
                self._tell(self.judge.sleep(answer))
        if self._open & {Check.SLEEP, Check.SESSIONS}:
            self._listening.start()


def _look_at_disk(where: Places, answers: SimpleQueue[_Kept | bool]) -> None:
    listed, problem = kept_sessions(where)
    answers.put(_Kept(free_bytes(where.sessions.parent), listed, problem))


def _ask_system(keep: Callable[[], AbstractContextManager[Keeping]], answers: SimpleQueue[_Kept | bool]) -> None:
    with contextlib.suppress(RuntimeError), keep() as keeping:  # raised when it does not take our leave
        answers.put(keeping.active)


def _timer(parent: QObject, interval_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    return timer


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
        return listed, place_unusable(where.sessions, error)
    return listed, None


def _try_writing(folder: Path) -> None:
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(bytes(_TRIED_BYTES))
        file.flush()
        os.fsync(file.fileno())
