"""A desktop that asks for less motion is heard, and one that says nothing keeps nobody waiting."""

from __future__ import annotations

import contextlib
import sys
import threading
from pathlib import Path

import pytest

from tests.app.session_bus import SessionBus
from trioapp.app.motion import SystemMotion, asks_for_less

with contextlib.suppress(ImportError):  # elsewhere there is no bus and no jeepney
    from jeepney import Message, new_error, new_method_return

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only desktops on Linux are asked over a bus")
Settings = dict[str, dict[str, tuple[str, object]]]


def asked_of(settings: Settings | None, folder: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """What follows from a portal with these settings; with None there is no portal."""

    def answer(call: Message) -> Message:
        if settings is None:
            return new_error(call, "org.freedesktop.DBus.Error.ServiceUnknown")
        return new_method_return(call, "a{sa{sv}}", (settings,))

    with SessionBus(folder / "bus", answer) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        return asks_for_less()


@on_linux
@pytest.mark.parametrize(
    ("settings", "is_less"),
    [
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}, True),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 0), "color-scheme": ("u", 1)}}, False),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", False)}}, True),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", True)}}, False),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0")}}, True),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0.5")}}, False),
        ({}, False),
        (None, False),
    ],
)
def test_each_desktop_is_understood(
    settings: Settings | None, is_less: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asked_of(settings, tmp_path, monkeypatch) is is_less


@on_linux
@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "nonsense"])
def test_without_a_bus_nothing_is_asked(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert asks_for_less() is False


def test_nobody_waits_for_the_answer() -> None:
    may_answer = threading.Event()
    motion = SystemMotion(may_answer.wait)
    motion.begin()
    assert motion.is_less is False
    may_answer.set()
    motion._thread.join(5)
    assert motion.is_less is True
