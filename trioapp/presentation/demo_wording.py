"""What the program says about a demo, about a trio that is started at once, and about the tour."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject

from trioapp.domain import numerals


class DemoWording(QObject):
    """Words and sentences as plain text."""

    def foot(self) -> str:
        """Small in the foot of every picture for the room."""
        return self.tr("Demo")

    def file_name(self, name: str) -> str:
        """What a file is called that was made from a demo."""
        return self.tr("Demo – {name}").format(name=name)

    def is_not_saved(self) -> str:
        return self.tr("Demo: nothing is saved")

    def not_now(self) -> str:
        return self.tr("The demo waits until the clock of your session has been stopped.")

    def tour_waits(self) -> str:
        return self.tr("The tour waits until the clock of your session has been stopped.")

    def called_after(self, day: str, wall_ms: int, taken: Collection[str]) -> str:
        """The name of a session that was started at once: its day, and the time where that day has one already."""
        return day if day not in taken else f"{day}, {numerals.time_of_day(wall_ms)}"
