"""What happens to a bug: it is written down without anything that a person typed, and the program goes on."""

from __future__ import annotations

import ctypes
import faulthandler
import logging
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_LOG_BYTES = 200_000
_PR_SET_DUMPABLE = 4


def keep_log(folder: Path) -> None:
    """Writes bugs to `folder`. Without a folder to write in there is no log, which is no reason not to start."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _set_aside_when_long(folder / "trioapp.log")
        handler = logging.FileHandler(folder / "trioapp.log", encoding="utf-8", delay=True)
        hard_crashes = (folder / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.raiseExceptions = False  # a log that cannot be written, on a full disk, is not told to the terminal
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    faulthandler.enable(hard_crashes)


def _set_aside_when_long(log: Path) -> None:
    if log.exists() and log.stat().st_size > _LOG_BYTES:
        log.replace(log.with_suffix(".old.log"))


def leave_no_core() -> None:
    """A crash leaves no picture of the memory, which holds names and notes, and no other program can look into it."""
    with suppress(ImportError, OSError, ValueError, AttributeError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def catch_bugs() -> None:
    """Every exception that nobody caught, in any slot or thread, ends in the log."""
    sys.excepthook = write_down
    threading.excepthook = lambda args: write_down(args.exc_type, args.exc_value, args.exc_traceback)


class Bugs(QObject):
    """As `catch_bugs`, and the windows are told of the first, in whichever thread it was; more would help nobody."""

    first_found = Signal(str)
    """With the kind of error. Connect it queued: bugs are found while something is painted, too."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_told = False
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        write_down(kind, error, trace)
        if not self._is_told:
            self._is_told = True
            self.first_found.emit(kind.__name__)


def write_down(kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
    """The kind of error and where it was; its message may hold names or notes and stays out."""
    where = "".join(f"\n  {Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace))
    logging.getLogger("trioapp").error("%s%s", kind.__name__, where)
