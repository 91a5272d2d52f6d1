"""The only timer of the engine: asleep until the next moment at which something that is shown changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from trioapp.domain.instants import Clock, Duration

_SHORTEST_WAIT_MS = 25
"""In a rehearsal, where seconds fly past faster than anybody sees, no more than forty pictures a second are made."""


class Heartbeat(QObject):
    """Beats once, at the earliest moment that anybody armed it for; nothing polls."""

    beat = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)

    def arm(self, wait: Duration) -> None:
        """Beats after `wait` on the clock, or sooner when somebody asked for that."""
        shortest_ms = 0 if self._clock.speed == 1 else _SHORTEST_WAIT_MS
        real_ms = max(shortest_ms, int(-(-wait.ms // self._clock.speed)))
        if not self._timer.isActive() or self._timer.remainingTime() > real_ms:
            self._timer.start(real_ms)
