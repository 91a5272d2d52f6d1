"""Hears when somebody changes the file of settings while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_SETTLED_MS = 200
"""An editor may write in several steps, or put another file in the place of the old one."""


class SettingsWatch(QObject):
    """Watches the folder, too: the file is another one each time it is put in place whole."""

    changed = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(self._settling.start)
        self._watcher.directoryChanged.connect(self._settling.start)

    @Slot()
    def begin(self) -> None:
        """Where there is no folder yet, nobody can have a file in it."""
        self._watch()

    def _watch(self) -> None:
        wanted = (str(place) for place in (self._file.parent, self._file) if place.exists())
        known = {*self._watcher.files(), *self._watcher.directories()}
        for place in wanted:
            if place not in known:
                self._watcher.addPath(place)

    @Slot()
    def _tell(self) -> None:
        self._watch()
        self.changed.emit()
