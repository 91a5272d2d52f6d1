"""What the checks before a workshop found, judged and put into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale, QObject

from trioapp.domain.legibility import (
    GOOD_ARC_MINUTES,
    LEAST_ARC_MINUTES,
    LEAST_CONTRAST,
    arc_minutes,
)
from trioapp.domain.ports import ListedSession, Protection
from trioapp.domain.problems import Problem
from trioapp.domain.whereabouts import Whereabouts
from trioapp.presentation.wording import Wording

LEAST_FREE_BYTES = 50_000_000


class Check(StrEnum):
    """What is looked at, in the order in which it is told; scripts know the checks by these ids."""

    SCREENS = "screens"
    TEXT_SIZE = "text_size"
    CONTRAST = "contrast"
    SOUND = "sound"
    SLEEP = "sleep"
    DISK_SPACE = "disk_space"
    DATA_DIRECTORY = "data_directory"
    SESSIONS = "sessions"
    NOTIFICATIONS = "notifications"
    CLICKER = "clicker"


class ClickerKey(StrEnum):
    """What a presenter's clicker sends."""

    FORWARD = "forward"
    BACK = "back"


class State(StrEnum):
    """A problem is to be solved before people come; a warning is for the trainer to judge."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about what was found, and what to do where that is needed."""

    check: Check
    state: State
    message: str


@dataclass(frozen=True, slots=True)
class LetterSizes:
    """The smallest text that the room is shown and the smallest line of a role, in heights of the picture.

    `cap_height` is how high a capital letter is, as a share of the size of its text.
    """

    smallest: float
    role_line: float
    cap_height: float


@dataclass(frozen=True, slots=True)
class SeenScreen:
    """A screen: its name, its size, and the place of its upper left corner on the desktop."""

    name: str
    width: int
    height: int
    left: int = 0
    top: int = 0


class Judge(QObject):
    """Makes findings of facts."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words

    def name(self, check: Check) -> str:
        return {
            Check.SCREENS: self.tr("Screens"),
            Check.TEXT_SIZE: self.tr("Text size"),
            Check.CONTRAST: self.tr("Contrast"),
            Check.SOUND: self.tr("Sound"),
            Check.SLEEP: self.tr("Staying awake"),
            Check.DISK_SPACE: self.tr("Disk space"),
            Check.DATA_DIRECTORY: self.tr("Data folder"),
            Check.SESSIONS: self.tr("Sessions"),
            Check.NOTIFICATIONS: self.tr("Notifications"),
            Check.CLICKER: self.tr("Clicker"),
        }[check]

    def state(self, state: State) -> str:
        return {
            State.OK: self.tr("good"),
            State.WARNING: self.tr("check"),
            State.PROBLEM: self.tr("PROBLEM"),
        }[state]

    # -- what the room sees and hears

    def screens(self, seen: tuple[SeenScreen, ...], *, may_move_windows: bool = True) -> Finding:
        """Where the system lets no program move its windows, the trainer must know how to swap them."""
        screens = ", ".join(f"{screen.name} {screen.width}×{screen.height}" for screen in seen)
        if not seen:
            message = self.tr(
                "No screen can be seen from here; ask again in the desktop session in which you will work."
            )
        elif len(seen) == 1:
            message = self.tr(
                "Only {screens}; plug in the beamer and choose 'extend', or the picture comes in a window of this one."
            )
        elif len({(screen.left, screen.top) for screen in seen}) == 1:
            message = self.tr("{screens} show the same; choose 'extend' instead of 'mirror' in the system's settings.")
        elif not may_move_windows:
            message = "{screens}; " + self._words.windows_stay()
        else:
            return Finding(Check.SCREENS, State.OK, screens)
        return Finding(Check.SCREENS, State.WARNING, message.format(screens=screens))

    def text_size(self, distance: float, sizes: LetterSizes) -> Finding:
        """`distance` is how far the last chair is, in heights of the picture."""
        smallest, line = (arc_minutes(size, distance, sizes.cap_height) for size in (sizes.smallest, sizes.role_line))
        if smallest < LEAST_ARC_MINUTES:
            state = State.PROBLEM
            message = self.tr(
                "Too small: from the last chair, {distance} picture heights away, the smallest text is {smallest} arc "
                "minutes high and {least} is the least; bring the chairs nearer or make the picture larger."
            )
        elif line < GOOD_ARC_MINUTES:
            state = State.WARNING
            message = self.tr(
                "Just large enough: from the last chair, {distance} picture heights away, the smallest text is "
                "{smallest} arc minutes high ({least} is the least) and a role's line {line} where {good} is good; "
                "bring the last chairs nearer if you can."
            )
        else:
            state = State.OK
            message = self.tr(
                "Large enough: from the last chair, {distance} picture heights away, the smallest text is {smallest} "
                "arc minutes high ({least} is the least) and a role's line {line} ({good} is good)."
            )
        numbers = {
            "distance": self._words.number(distance),
            "smallest": self._words.number(smallest, 1),
            "line": self._words.number(line, 1),
            "least": self._words.number(LEAST_ARC_MINUTES),
            "good": self._words.number(GOOD_ARC_MINUTES),
        }
        return Finding(Check.TEXT_SIZE, state, message.format(**numbers))

    def contrast(self, left: float) -> Finding:
        """`left` is what a bright room leaves of the contrast of the faintest text."""
        if left >= LEAST_CONTRAST:
            state = State.OK
            message = self.tr(
                "In a room with light in it the faintest text keeps a contrast of {left}:1; {least}:1 is the least."
            )
        else:
            state = State.WARNING
            message = self.tr(
                "In a room with light in it the faintest text keeps a contrast of {left}:1 and {least}:1 is the least; "
                "choose the light theme in Settings, or darken the room."
            )
        numbers = {"left": self._words.number(left, 1), "least": self._words.number(LEAST_CONTRAST, 1)}
        return Finding(Check.CONTRAST, state, message.format(**numbers))

    def sound(self, is_heard: bool | None) -> Finding:
        """None when the trainer has switched the chimes off."""
        if is_heard is None:
            return Finding(
                Check.SOUND, State.WARNING, self.tr("The chimes are off in Settings; the room sees every signal.")
            )
        if is_heard:
            return Finding(
                Check.SOUND,
                State.OK,
                self.tr("The chimes can be played; try the volume in Settings and walk to the last chair."),
            )
        return Finding(
            Check.SOUND,
            State.WARNING,
            self.tr("This computer plays no sound now; the room sees every signal all the same."),
        )

    # -- the laptop

    def sleep(self, stays_awake: bool | None) -> Finding:
        """None when the system did not say."""
        if stays_awake:
            return Finding(
                Check.SLEEP,
                State.OK,
                self.tr("The laptop stays awake while the beamer is on or the clock runs."),
            )
        if stays_awake is None:
            message = self.tr(
                "The system does not say whether it stays awake; switch off sleep and screen saver yourself."
            )
        else:
            message = self.tr("The laptop may fall asleep; switch off sleep and screen saver yourself.")
        return Finding(Check.SLEEP, State.WARNING, message)

    def disk_space(self, free_bytes: int) -> Finding:
        free, least = (
            QLocale(self._words.language).formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            for size in (free_bytes, LEAST_FREE_BYTES)
        )
        if free_bytes >= LEAST_FREE_BYTES:
            return Finding(Check.DISK_SPACE, State.OK, self.tr("{free} is free.").format(free=free))
        message = self.tr("Only {free} is free; make room until it is {least}, or notes may not be saved.")
        return Finding(Check.DISK_SPACE, State.WARNING, message.format(free=free, least=least))

    def data_directory(self, folder: str, problem: Problem | None, where: Whereabouts) -> Finding:
        if problem:
            return Finding(Check.DATA_DIRECTORY, State.PROBLEM, self._words.problem(problem))
        if where is not Whereabouts.LOCAL:
            return Finding(Check.DATA_DIRECTORY, State.WARNING, self._words.about_place(where, folder))
        message = self.tr("Everything is kept in {folder}, where it can be written.")
        return Finding(Check.DATA_DIRECTORY, State.OK, message.format(folder=folder))

    def sessions(self, listed: tuple[ListedSession, ...] | None) -> Finding:
        """None when there was nowhere to look."""
        if listed is None:
            message = self.tr("The sessions could not be looked at; first solve the problem with the data folder.")
            return Finding(Check.SESSIONS, State.WARNING, message)
        unreadable = sum(1 for one in listed if one.problem and one.protection is not Protection.LOCKED)
        if unreadable:
            message = self.tr("%n session(s) cannot be read; 'trioapp list' says which and what to do.", "", unreadable)
            return Finding(Check.SESSIONS, State.PROBLEM, message)
        return Finding(
            Check.SESSIONS, State.OK, self.tr("%n session(s) on this laptop, none damaged.", "", len(listed))
        )

    # -- what only the trainer can do

    def notifications(self) -> Finding:
        message = self.tr("Switch off notifications, mail and chat yourself, or the room reads along.")
        return Finding(Check.NOTIFICATIONS, State.WARNING, message)

    def clicker(self, heard: frozenset[ClickerKey]) -> Finding:
        """`heard` are the keys that came through while it was tried."""
        if heard == frozenset(ClickerKey):
            return Finding(Check.CLICKER, State.OK, self.tr("Forward and back both come through."))
        message = {
            frozenset[ClickerKey](): self.tr(
                "Press forward and back on the clicker while the page 'Check' of the program is open."
            ),
            frozenset({ClickerKey.FORWARD}): self.tr("Forward comes through; now press back."),
            frozenset({ClickerKey.BACK}): self.tr("Back comes through; now press forward."),
        }[heard]
        return Finding(Check.CLICKER, State.WARNING, message)
