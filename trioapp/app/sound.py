"""What the room hears: the chimes, played where the system prefers its sound at that moment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, Slot

from trioapp.domain.ports import Chime

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

_TALKATIVE = "qt.multimedia.*"
"""What QtMultimedia tells about every library that it looks for and can do without."""


class RoomSound(QObject):
    """Plays the chimes of a folder; on a machine that cannot, it is silent.

    QtMultimedia is imported at the first use: it takes its time, and on Linux there is none without libpulse.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._devices: QMediaDevices | None = None
        self._effects: dict[Chime, QSoundEffect] = {}
        self._is_outdated = True

    @property
    def is_possible(self) -> bool:
        """Whether something could make a sound now."""
        if self._devices is None:
            self._find_devices()
        return self._devices is not None and not self._devices.defaultAudioOutput().isNull()

    def prepare(self) -> None:
        if self.is_possible and self._is_outdated:
            self._load()

    def play(self, chime: Chime, volume: float) -> bool:
        """Plays it at a volume from 0 to 1, by the ear; False when nothing can be heard here."""
        if not self.is_possible:
            return False
        from PySide6.QtMultimedia import QSoundEffect, QtAudio

        if self._is_outdated:
            self._load()
        effect = self._effects[chime]
        scale = QtAudio.VolumeScale
        effect.setVolume(QtAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale))
        effect.play()
        return effect.status() != QSoundEffect.Status.Error

    def _find_devices(self) -> None:
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return
        QLoggingCategory.setFilterRules(f"{_TALKATIVE}=false")
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._outdate)

    @Slot()
    def _outdate(self) -> None:
        self._is_outdated = True

    def _load(self) -> None:
        """Begins to load all chimes, to be played on what is now the preferred output.

        An effect stays with its output for ever, and falls silent when the sound server was restarted. It is not made
        anew for each chime: making one while the server is away ends the program in an assertion of libpulse.
        """
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        self._effects.clear()
        for chime in Chime:
            effect = self._effects[chime] = QSoundEffect(QMediaDevices.defaultAudioOutput())
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{chime}.wav")))
        self._is_outdated = False
