"""What the program says about the take-away of a trio."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


class TakeAwayWording(QObject):
    """Words and sentences as plain text."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._locale = QLocale(language)

    def title(self, group: str) -> str:
        return self.tr("Take it with you: {group}").format(group=group)

    def how(self) -> str:
        """What the room does with the code."""
        return self.tr("Scan it with your phone. No internet needed.")

    def nothing(self) -> str:
        return self.tr("Nothing of this group may be shared yet. Ask, and tick 'May be shared' with its sentence.")

    def cut(self, count: int) -> str:
        if not count:
            return ""
        return self.tr("%n sentence(s) do not fit in one code: shortened or left out.", "", count)

    def reach(self, heights: float) -> str:
        """From how far it can be scanned on the beamer."""
        times = self._locale.toString(round(heights, 1), "f", 1)
        return self.tr(
            "On the beamer a phone reads it from about {times} times the height of the picture; from further away "
            "people come nearer."
        ).format(times=times)
