"""What the room hears: the chimes, played by a small program beside this one."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from trioapp.domain.ports import Chime

PLAYER = Path(__file__).with_name("chime_player.py")
PLAYER_IN_BUNDLE = "trioapp-chimes"
PATIENCE_MS = 2000
"""How long an answer is waited for; a chime that comes later would only confuse."""
_GOODBYE_MS = 300


class RoomSound(QObject):
    """Asks the player, which may hang or die with the sound server while the clock goes on; then it is asked anew."""

    answered = Signal(bool)
    """Whether the chime that was asked for is heard."""

    def __init__(self, folder: Path, parent: QObject | None = None, player: Path = PLAYER) -> None:
        super().__init__(parent)
        self._waits = False
        self._process = QProcess(self)
        program, arguments = started_by(player)
        self._process.setProgram(program)
        self._process.setArguments([*arguments, str(folder)])
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._give_up)
        self._process.errorOccurred.connect(self._give_up)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._end_player)

    def prepare(self) -> None:
        self._ask("")

    def play(self, chime: Chime, volume: float) -> None:
        self._ask(f"{chime} {volume:.2f}")
        self._waits = True
        self._patience.start()

    def end(self) -> None:
        """Lets the player go; it ends by itself when this program is killed."""
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_GOODBYE_MS):
            self._process.kill()
            self._process.waitForFinished(_GOODBYE_MS)

    def _ask(self, line: str) -> None:
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process.start()
        self._process.write(f"{line}\n".encode())

    @Slot()
    def _hear(self) -> None:
        for line in bytes(self._process.readAllStandardOutput().data()).split():
            self._settle(is_heard=line == b"1")

    @Slot()
    def _end_player(self) -> None:
        self._process.kill()

    @Slot()
    def _give_up(self) -> None:
        self._settle(is_heard=False)

    def _settle(self, *, is_heard: bool) -> None:
        self._patience.stop()
        if self._waits:
            self._waits = False
            self.answered.emit(is_heard)


def started_by(player: Path) -> tuple[str, list[str]]:
    """The program that plays, and what it is told first: in a bundle there is no Python, but one more program."""
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return str(here.with_name(f"{PLAYER_IN_BUNDLE}{here.suffix}")), []
    return str(here), ["-P", str(player)]
