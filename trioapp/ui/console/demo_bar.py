"""Across the console for as long as a demo is shown."""

from __future__ import annotations

from trioapp.ui.console.bars import WayOutBar


class DemoBar(WayOutBar):
    """Says that nothing here is real, and is the way out of it."""

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Demo – nothing here is real. Try everything; nothing of it is kept."))
        self._end.name(self.tr("Away with the demo"))
