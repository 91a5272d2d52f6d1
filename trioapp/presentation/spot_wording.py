"""Where something is in a file, as its author says it: phase 3 (ask), question 2."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.domain.problems import Spot, SpotKind


class SpotWording(QObject):
    """The words for what a file has several of."""

    def place(self, spots: tuple[Spot, ...]) -> str:
        """The spots from the outside in, as the beginning of a sentence."""
        words = ", ".join(map(self._spot, spots))
        return words[:1].upper() + words[1:]

    def _spot(self, spot: Spot) -> str:
        return f"{self._kind(spot.kind)} {spot.number}" + (f" ({spot.name})" if spot.name else "")

    def _kind(self, kind: SpotKind) -> str:
        return {
            SpotKind.ROLE: self.tr("role"),
            SpotKind.PHASE: self.tr("phase"),
            SpotKind.QUESTION: self.tr("question"),
            SpotKind.OBSERVERS_QUESTION: self.tr("question for observers"),
            SpotKind.HEADING: self.tr("heading"),
            SpotKind.PART: self.tr("part"),
            SpotKind.LINE: self.tr("line"),
        }[kind]
