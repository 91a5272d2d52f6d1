"""Keeps the projector window on the beamer: on the right screen, and back after a cable was pulled."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.presentation.beamer import BeamerState, ScreenChoice, ScreenIdentity
from trioapp.ui.projector.window import ProjectorWindow

_SETTLES_IN_MS = 300
"""A cable that is pulled or plugged makes several changes at once; they are answered together."""
_TAKES_MS = 1000
"""For so long a system may give the keyboard to a window because it was just shown."""
_SHARE_OF_ONLY_SCREEN = 0.55


class Beamer(QObject):
    """The projector window and the screen it belongs on."""

    state_changed = Signal(object)
    screen_chosen = Signal(str)
    """With the identity of the screen to project on from now on, as text."""
    screens_changed = Signal(object)
    """With a `ScreenChoice` for each screen that is not the console's own."""
    swap_refused = Signal()
    """The system does not let this program move its windows."""

    def __init__(
        self,
        application: QGuiApplication,
        projector: ProjectorWindow,
        console: QWidget,
        wanted: str = "",
        remembered: str = "",
        *,
        windowed: bool = False,
    ) -> None:
        """`wanted` is (part of) the name of a screen; `Refused` when there is no such screen now.

        `remembered` is the identity of the screen that was chosen before, as text; empty when none was.
        """
        super().__init__()
        self._projector = projector
        self._console = console
        self._wanted = wanted
        self._chosen = ScreenIdentity.from_text(remembered)
        self._windowed = windowed
        self.may_move_windows = may_move_windows()
        """Where the system lets no program move its windows, swapping is left to the trainer's mouse."""
        self._has_left_full_screen = False
        self._is_on = False
        self._had_screen = False
        self._watched: QWindow | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLES_IN_MS)
        self._settling.timeout.connect(self._place)
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.setInterval(_TAKES_MS)
        self._check_wanted()
        self._watch_screens(application)
        projector.closed_by_user.connect(self.switch_off)
        projector.leaving_full_screen_requested.connect(self.leave_full_screen)
        projector.given_keyboard.connect(self._give_keyboard_back)

    @Slot()
    def switch_on(self) -> None:
        """Begins to project; where there is no other screen the picture stands in a window behind the console."""
        if not self._is_on:
            self._is_on, self._has_left_full_screen = True, False
            self._place()
            if not self._projector.fills_screen:
                self._console.raise_()

    @Slot()
    def switch_off(self) -> None:
        self._is_on = self._had_screen = False
        self._projector.hide()
        self._tell()

    @Slot()
    def switch(self) -> None:
        if self._is_on:
            self.switch_off()
        else:
            self.switch_on()
            self._projector.raise_()

    @Slot()
    def swap(self) -> None:
        """The console goes where the picture was, and the picture to the other screen: today, not in another room."""
        target, own = self._target(), self._console.screen()
        if not self.may_move_windows:
            self.swap_refused.emit()
            return
        if target is None:
            return
        self._wanted, self._chosen = "", _identity(own)
        self._projector.hide()
        self._console.showNormal()
        self._console.setScreen(target)
        self._console.move(target.availableGeometry().topLeft())
        self._console.showMaximized()
        self._place()

    @Slot(str)
    def choose(self, identity: str) -> None:
        """Projects on that screen from now on, and on whichever there is while it is gone."""
        self._wanted, self._chosen = "", ScreenIdentity.from_text(identity)
        self._has_left_full_screen = False
        self._place()
        self.screen_chosen.emit(identity)

    @Slot()
    def leave_full_screen(self) -> None:
        """The way out that always works: the picture goes on in a window."""
        self._has_left_full_screen = True
        self._place()

    def _check_wanted(self) -> None:
        names = [screen.name() for screen in QGuiApplication.screens()]
        if self._wanted and _named(self._wanted, QGuiApplication.screens()) is None:
            raise Refused(Problem(ProblemKind.BEAMER_UNKNOWN, what=self._wanted, other=", ".join(names)))

    def _watch_screens(self, application: QGuiApplication) -> None:
        application.screenAdded.connect(self._screen_came)
        application.screenRemoved.connect(self._settle)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._settle)

    @Slot(QScreen)
    def _screen_came(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        self._settling.start()

    def _target(self) -> QScreen | None:
        """The screen to project on, which is never the console's own; None when there is none."""
        if self._wanted:
            return _named(self._wanted, self._others())
        return max(self._others(), key=lambda screen: self._chosen.likeness(_identity(screen)), default=None)

    def _watch_console(self) -> None:
        """A console that is dragged to the beamer's screen gets it, and the picture goes to the other one."""
        if self._console.isVisible() and self._watched is not self._console.windowHandle():
            self._watched = self._console.windowHandle()
            self._watched.screenChanged.connect(self._settle)

    @Slot()
    def _place(self) -> None:
        self._watch_console()
        if not self._is_on:
            self._tell()
            return
        target = self._target()
        in_window = self._windowed or self._has_left_full_screen
        if target is not None and not in_window:
            self._had_screen = True
            self._placing.start()
            self._projector.setScreen(target)
            self._projector.fill(target.geometry())
        elif self._had_screen and not in_window:
            self._projector.hide()
        else:
            self._projector.stand_in_window(self._corner(target or self._console.screen()))
        self._tell()

    @Slot()
    def _give_keyboard_back(self) -> None:
        """Some systems give a window that fills a screen the keyboard; what is being typed would steer the room."""
        if self._placing.isActive() and self._projector.fills_screen and self._console.isVisible():
            self._console.activateWindow()

    def _corner(self, screen: QScreen) -> QRect:
        """A picture of 16:9 in the lower right of a screen, which leaves the console's keys in sight."""
        free = screen.availableGeometry()
        width = round(free.width() * _SHARE_OF_ONLY_SCREEN)
        height = width * 9 // 16
        return QRect(free.right() - width, free.bottom() - height, width, height)

    @property
    def screen_for_console(self) -> QScreen:
        """The system's first screen, unless that is the one to project on and there is another."""
        first = QGuiApplication.primaryScreen()
        others = [screen for screen in QGuiApplication.screens() if screen is not first]
        return others[0] if others and self._is_to_project_on(first) else first

    def _is_to_project_on(self, screen: QScreen) -> bool:
        if self._wanted:
            return _named(self._wanted, QGuiApplication.screens()) is screen
        return self._chosen.likeness(_identity(screen)) > 0

    @property
    def choices(self) -> tuple[ScreenChoice, ...]:
        """The screens that can be projected on."""
        return tuple(
            ScreenChoice(_identity(screen).as_text, f"{number_of(screen)}: {described(screen)}")
            for screen in self._others()
        )

    def _others(self) -> list[QScreen]:
        own = self._console.screen()
        return [screen for screen in QGuiApplication.screens() if screen is not own]

    def _tell(self) -> None:
        self.screens_changed.emit(self.choices)
        screen = self._projector.screen()
        is_shown = self._is_on and self._projector.isVisible()
        fills = is_shown and self._projector.fills_screen
        name, area = (screen.name(), screen.geometry()) if fills else ("", QRect())
        self.state_changed.emit(
            BeamerState(self._is_on, self._is_on and not is_shown, name, area.width(), area.height())
        )


def may_move_windows() -> bool:
    """Whether the system lets a program place its windows; Wayland does not."""
    return not QGuiApplication.platformName().startswith("wayland")


def _identity(screen: QScreen) -> ScreenIdentity:
    return ScreenIdentity(screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())


def _named(wanted: str, screens: list[QScreen]) -> QScreen | None:
    """The screen of that name; failing that, the first one with that in its name."""
    exact = [screen for screen in screens if screen.name() == wanted]
    return next(iter(exact or [s for s in screens if wanted.casefold() in s.name().casefold()]), None)


def number_of(screen: QScreen) -> int:
    """The number by which the trainer tells a screen from the others, as the system counts them from 1."""
    return QGuiApplication.screens().index(screen) + 1


def described(screen: QScreen) -> str:
    """The plug, the model and the size in pixels."""
    size = screen.geometry().size()
    return " · ".join(part for part in (screen.name(), screen.model(), f"{size.width()}×{size.height()}") if part)
