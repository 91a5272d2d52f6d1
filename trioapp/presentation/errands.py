"""Thinking that takes a while, done beside the windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QStandardPaths

Answer = TypeVar("Answer")


class Errands(Protocol):
    """Has something thought out and hears of it later, so that neither clock nor keys have to wait."""

    def send(self, think: Callable[[], Answer], hear: Callable[[Answer], None]) -> None:
        """`think` may be called in another thread; `hear` is called with its answer in the thread of the windows."""


def tried(think: Callable[[], Answer]) -> Callable[[], Answer | Exception]:
    """The same, with what went wrong as its answer: an errand without an answer is never heard of again."""

    def try_it() -> Answer | Exception:
        try:
            return think()
        except Exception as error:  # noqa: BLE001 - it is raised again where it is heard
            return error

    return try_it


def documents_folder() -> str:
    """Where the system keeps documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
