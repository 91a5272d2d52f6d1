"""A small program of its own that plays the chimes of a folder, so that a sound server's trouble stays outside.

It is started with the folder, reads lines of a NAME and a VOLUME (0 to 1, by the ear), answers each with 1 when it is
played and with 0 when nothing can be heard here, and ends with its input. A line without a volume only gets it ready.
It knows nothing of the rest of trioapp.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, Qt, QUrl, Signal, Slot

_TALKATIVE = "qt.multimedia.*"
"""What QtMultimedia tells about every library that it looks for and can do without."""


class Player(QObject):
    """Plays on whatever the system prefers as its output at that moment."""

    asked = Signal(str)
    dismissed = Signal()
    """Nobody will ask anything any more."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        self._make_effect = QSoundEffect
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._outdate)
        self._files = {file.stem: file for file in folder.glob("*.wav")}
        self._effects: dict[str, QSoundEffect] = {}
        self.asked.connect(self._answer)

    @Slot(str)
    def _answer(self, line: str) -> None:
        name, _, volume = line.strip().partition(" ")
        self._make_ready()
        if volume:
            print(int(self._is_played(name, float(volume))), flush=True)

    def _is_played(self, name: str, volume: float) -> bool:
        from PySide6.QtMultimedia import QtAudio

        effect = self._effects.get(name)
        if effect is None:
            return False
        scale = QtAudio.VolumeScale
        effect.setVolume(QtAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale))
        effect.play()
        return effect.status() != effect.Status.Error

    def _make_ready(self) -> None:
        """Begins to load all chimes; an effect stays with its output for ever, so another one needs them anew."""
        output = self._devices.defaultAudioOutput()
        if self._effects or output.isNull():
            return
        for name, file in self._files.items():
            effect = self._effects[name] = self._make_effect(output)
            effect.setSource(QUrl.fromLocalFile(str(file)))

    @Slot()
    def _outdate(self) -> None:
        self._effects.clear()


def main(folder: Path) -> int:
    """Plays what the standard input asks for until that ends; 1 when there is no multimedia here."""
    application = QCoreApplication([])
    QLoggingCategory.setFilterRules(f"{_TALKATIVE}=false")
    try:
        player = Player(folder)
    except ImportError:
        return 1
    player.dismissed.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=_read, args=(player,), daemon=True).start()
    return application.exec()


def _read(player: Player) -> None:
    """What is said before the events are listened to is heard all the same: it waits for them in a queue."""
    for line in sys.stdin:
        player.asked.emit(line)
    player.dismissed.emit()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
