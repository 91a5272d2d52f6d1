"""The disk as a trial wants it: a library of C stands between this process and the system (`disk.c`).

It is compiled when a trial needs it, and loaded by starting Python again.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")
_KILL, _FAIL = 1, 2
_LIBRARY = "FAULTS_DISK"


def why_not() -> str:
    """Why no trial can have such a disk here; empty when it can."""
    if not sys.platform.startswith("linux"):
        return "only the library of Linux can be stood before"
    return "" if shutil.which("cc") else "there is no C compiler (cc)"


def start_again(arguments: Sequence[str]) -> None:
    """Puts this program, with the library before it, in the place of this process; nothing when that has been done."""
    if _LIBRARY in os.environ:
        return
    library = Path(tempfile.mkdtemp(prefix="faults-disk-")) / "disk.so"
    compiler = ["cc", "-shared", "-fPIC", "-O1", "-U_FORTIFY_SOURCE", "-o", str(library), str(SOURCE), "-lpthread"]
    subprocess.run(compiler, check=True)
    environment = {**os.environ, _LIBRARY: str(library), "LD_PRELOAD": str(library), "PYTHONDONTWRITEBYTECODE": "1"}
    os.execve(sys.executable, [sys.executable, "-m", "tests.faults", *arguments], environment)  # noqa: S606


def let_go() -> None:
    """Removes the library, which stays loaded."""
    library = os.environ.get(_LIBRARY)
    if library:
        shutil.rmtree(Path(library).parent, ignore_errors=True)


class Disk:
    """What this process does to the disk from now on."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)

    def count(self) -> None:
        self._library.disk_watch(_KILL, ctypes.c_long(-1), 0, 0)

    def kill_at(self, call: int) -> None:
        """Ends this process before the call of that number, from now on."""
        self._library.disk_watch(_KILL, ctypes.c_long(call), 0, 0)

    def fail_at(self, call: int, error: int, *, lasting: bool) -> None:
        self._library.disk_watch(_FAIL, ctypes.c_long(call), error, int(lasting))

    def record(self, file: int, failing_sync_in: int, seed: int) -> None:
        """Writes down each call into that file; if wanted, one sync in so many fails."""
        self._library.disk_record(file, ctypes.c_long(failing_sync_in), ctypes.c_uint64(seed))

    def mark(self, number: int) -> None:
        self._library.disk_mark(ctypes.c_long(number))

    def rest(self) -> int:
        """Is an ordinary disk again; how many calls there were."""
        return int(self._library.disk_rest())
