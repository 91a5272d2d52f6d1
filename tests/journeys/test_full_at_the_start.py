"""A disk that is full when the program starts: sessions are read, and what is typed can be saved elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FULL_DISK = """
set -e
mount -t tmpfs -o size=1m full "$1"
"$2" main.py --data-dir "$1" --lang en new Leerdag
dd if=/dev/zero of="$1/rest" bs=1k 2>/dev/null || true
"$2" main.py --data-dir "$1" --lang en export Leerdag --as md --out "$3"
"$2" -c "$4" "$1" "$3"
"""
A_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tests.storage.test_full_disks import A_LONG_NOTE
from trioapp.app.one_program import OneProgram
from trioapp.app.paths import places
from trioapp.domain.ports import NoteWritten
from trioapp.storage.session_shelf import SessionFolder

application = QCoreApplication([])
where, elsewhere = places(Path(sys.argv[1])), Path(sys.argv[2])
program = OneProgram(where.lock)
shelf = SessionFolder(where.sessions, where.scratch)
shelf.tidy()
session, file = shelf.open(shelf.sessions()[0].head.id)
print(session.head.name, file.cannot_write.kind)
told = []
file.watch(told.append)
file.submit(NoteWritten(A_LONG_NOTE))
print(told[0].state, file.save_elsewhere(session, elsewhere).exists())
"""


def own_mounts() -> list[str]:
    """What gives a command disks of its own; empty where the system does not."""
    alone = ["unshare", "--user", "--map-root-user", "--mount"]
    try:
        return alone if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode == 0 else []
    except OSError:
        return []


@pytest.mark.skipif(not own_mounts(), reason="needs Linux, where a user may have mounts of their own")
def test_a_session_on_a_disk_that_is_full_at_the_start_is_read(tmp_path: Path) -> None:
    full, elsewhere, memory = (tmp_path / name for name in ("full", "elsewhere", "memory"))
    for folder in (full, elsewhere, memory):
        folder.mkdir()
    script = ["sh", "-c", FULL_DISK, "sh", str(full), sys.executable, str(elsewhere), A_START]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(memory)}
    run = subprocess.run(
        [*own_mounts(), *script], capture_output=True, text=True, cwd=ROOT, env=environment, check=False
    )
    assert run.stdout.splitlines()[2:] == ["Leerdag full_to_begin_with", "failed True"], run.stderr
    assert "Leerdag" in next(elsewhere.glob("*.md")).read_text(encoding="utf-8")
    assert not any(memory.iterdir())
