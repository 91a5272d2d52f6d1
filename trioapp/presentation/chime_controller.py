"""Lets the room hear where the clock is, each signal once and never late."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from trioapp.domain.chimes import Ring, ring_due
from trioapp.domain.instants import Clock, Duration
from trioapp.domain.ports import Chime, Sounds
from trioapp.domain.position import Position, Status
from trioapp.domain.preferences import Preferences
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.services.workspace import Workspace

TOO_LATE = Duration.of(seconds=2)
"""A chime that could not be heard by then is left out: after a sleep nothing rings for what is long over."""


class ChimeController(QObject):
    """Rings at the beat that brings a phase or the end; what cannot be heard is seen all the same."""

    def __init__(
        self, workspace: Workspace, clock: Clock, sounds: Sounds, heartbeat: Heartbeat, preferences: Preferences
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._clock = clock
        self._sounds = sounds
        self._preferences = preferences
        self._last: Ring | None = None
        self._is_ready = False
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @Slot(object)
    def follow_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @Slot()
    def test(self) -> None:
        """Plays the longest chime, also while sound is off."""
        self._sounds.play(Chime.END, self._preferences.volume / 100)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            return
        position = self._workspace.session.run.position(self._clock.now())
        self._prepare_once(position)
        ring = ring_due(position)
        is_new = ring is not None and (self._last is None or ring.reason != self._last.reason)
        if ring:
            self._last = ring
        if ring and is_new and self._preferences.sound and ring.ago.ms < TOO_LATE.ms * self._clock.speed:
            self._sounds.play(ring.chime, self._preferences.volume / 100)

    def _prepare_once(self, position: Position) -> None:
        """In the first phase, which has no chime, and not at the very click that starts it."""
        if not self._is_ready and self._preferences.sound and position.status is Status.RUNNING and position.elapsed:
            self._is_ready = True
            self._sounds.prepare()
