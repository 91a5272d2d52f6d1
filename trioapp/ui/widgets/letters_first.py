"""Fields in which undo takes back letters as long as there are some; after that it is a step of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def settles_undo(
    event: QEvent, *, has_letters: bool, key: QKeySequence.StandardKey = QKeySequence.StandardKey.Undo
) -> bool:
    """Whether `event` asks whose the undo key is, or that of redo; the field's while it `has_letters` to take back."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if not event.matches(key):
        return False
    event.setAccepted(has_letters)
    return True


class Line(QLineEdit):
    """A line of letters that is typed in a page with an undo of its own."""

    def event(self, event: QEvent) -> bool:
        return settles_undo(event, has_letters=self.isUndoAvailable()) or super().event(event)
