"""A virtual desk with two screens: a laptop, and beside it a beamer that can be plugged in and pulled out."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, NamedTuple

from trioapp.app.display import missing_library

LAPTOP_NAME, BEAMER_NAME = "laptop", "BENQ"
_SOON_S = 10.0
_DOTS_PER_MM = 4
_READY, _NEW_LINE = "ready", "\n"


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


LAPTOP = Size(1440, 900)
_LARGEST_BEAMER = Size(3840, 2160)
_WHOLE = Size(LAPTOP.width + _LARGEST_BEAMER.width, _LARGEST_BEAMER.height)


def what_is_missing() -> str:
    """The program or library for want of which there can be no virtual desk here; empty when there can be one."""
    return next((tool for tool in ("Xvfb", "openbox", "xrandr") if not shutil.which(tool)), "") or missing_library()


class Desk:
    """The screens of a display; `beamer` is the size of the beamer, or None while it is not plugged in."""

    def __init__(self, display: str) -> None:
        self.display = display
        self.beamer: Size | None = None

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs in order to appear on this desk, and nothing that is meant for the real one."""
        usual = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        return {**usual, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def set_up_laptop(self) -> None:
        self._set_monitor(LAPTOP_NAME, LAPTOP, left=0, output="screen")

    def plug(self, beamer: Size) -> None:
        """Plugs in a beamer, or gives the one that is there another size."""
        self.unplug()
        self._set_monitor(BEAMER_NAME, beamer, left=LAPTOP.width, output="none")
        self.beamer = beamer

    def unplug(self) -> None:
        if self.beamer:
            self._xrandr("--delmonitor", BEAMER_NAME)
            self.beamer = None

    def _set_monitor(self, name: str, size: Size, left: int, output: str) -> None:
        across, down = (f"{dots}/{dots // _DOTS_PER_MM}" for dots in size)
        self._xrandr("--setmonitor", name, f"{across}x{down}+{left}+0", output)

    def _xrandr(self, *arguments: str) -> None:
        subprocess.run(["xrandr", *arguments], env=self.environment, check=True, capture_output=True, timeout=_SOON_S)


@contextmanager
def virtual_desk() -> Iterator[Desk]:
    """A desk on a display of its own, with a window manager and without a beamer."""
    with _x_server() as display:
        desk = Desk(display)
        desk.set_up_laptop()
        with _window_manager(desk):
            yield desk


@contextmanager
def _x_server() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{_WHOLE}x24", "+extension", "RANDR"]
    with _running([*command, "-nolisten", "tcp", "-noreset"], os.environ) as says:
        yield f":{_heard(says, until=_NEW_LINE).strip()}"


@contextmanager
def _window_manager(desk: Desk) -> Iterator[None]:
    with _running(["openbox", "--sm-disable", "--startup", f"echo {_READY}"], desk.environment) as says:
        _heard(says, until=_READY + _NEW_LINE)
        yield


@contextmanager
def _running(command: list[str], environment: Mapping[str, str]) -> Iterator[IO[bytes]]:
    """What a process says while it runs; it has ended when the block is left."""
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        try:
            yield process.stdout
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_SOON_S)
    except subprocess.TimeoutExpired:
        process.kill()


def _heard(says: IO[bytes], until: str) -> str:
    """What a process says, up to the words that are waited for."""
    text = ""
    while not text.endswith(until):
        can_be_read, _, _ = select.select([says], [], [], _SOON_S)
        more = os.read(says.fileno(), 1024).decode() if can_be_read else ""
        assert more, f"the virtual desk does not get ready; all it says is {text!r}"
        text += more
    return text
