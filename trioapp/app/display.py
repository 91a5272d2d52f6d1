"""Whether a window can be shown at all: Qt ends the program without a word that helps when it cannot."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path


def missing_display() -> str:
    """What is missing to show a window: a library by name, `DISPLAY` when there is no screen, or nothing."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or (platform and not platform.startswith("xcb")) or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    if not os.environ.get("DISPLAY"):
        return "DISPLAY"
    return missing_library() or ("" if _x_server_answers() else "DISPLAY")


def missing_library() -> str:
    """The library for want of which no window can be shown on an X display; nothing when all are there."""
    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0]
    return ""


def _x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers
