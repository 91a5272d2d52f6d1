"""Whether the system asks programs to move less: Qt 6.11 does not tell, and so each system is asked in its own way."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import threading
from collections.abc import Callable

_PATIENCE_S = 2.0
_CLIENT_AREA_ANIMATION = 0x1042
"""What Windows calls the setting, `SPI_GETCLIENTAREAANIMATION`."""
_STILL = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0"),
)
"""Where desktops on Linux keep the setting, and the value by which they ask for less."""


class SystemMotion:
    """Asks once, in a thread of its own, because a desktop may take seconds to answer; until then things may move."""

    def __init__(self, ask: Callable[[], bool] | None = None) -> None:
        self.is_less = False
        self._ask = ask or asks_for_less
        self._thread = threading.Thread(target=self._note, name="motion", daemon=True)

    def begin(self) -> None:
        self._thread.start()

    def _note(self) -> None:
        self.is_less = self._ask()


def asks_for_less() -> bool:
    """Whether this system's owner wants less to move; a system that does not say is taken not to mind."""
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value
    return _mac_asks() if sys.platform == "darwin" else _desktop_asks()


def _mac_asks() -> bool:
    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.stdout.strip() == "1"


def _desktop_asks() -> bool:
    """Asks the portal that desktops share for their settings."""
    try:
        from jeepney import DBusAddress, DBusErrorResponse, new_method_call
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:  # it comes with wakepy where there is a bus
        return False
    portal = DBusAddress(
        "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
    )
    question = new_method_call(portal, "ReadAll", "as", ([group for group, _, _ in _STILL],))
    try:
        with open_dbus_connection("SESSION") as bus:
            (settings,) = bus.send_and_get_reply(question, timeout=_PATIENCE_S).body
    except (DBusErrorResponse, OSError, KeyError, ValueError):
        return False
    return any(_value(settings, group, name) == still for group, name, still in _STILL)


def _value(settings: object, group: str, name: str) -> object:
    """A setting as the portal tells it, without the type it comes with; None where there is none of that name."""
    found = settings.get(group, {}).get(name) if isinstance(settings, dict) else None
    return found[1] if isinstance(found, tuple) else None
