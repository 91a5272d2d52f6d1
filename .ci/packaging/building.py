"""What all packages are made of: where things are, the version, and its date."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from trioapp import __version__ as VERSION  # noqa: E402, N812 - a constant here

HERE, BUILD, DIST = Path(__file__).parent, ROOT / "build", ROOT / "dist"
RESOURCES = ROOT / "resources"
BUNDLE = DIST / "trioapp"
APP_ID = "nl.trioapp.Trioapp"

__all__ = ["APP_ID", "BUILD", "BUNDLE", "DIST", "HERE", "RESOURCES", "ROOT", "VERSION", "filled", "moment"]


def moment() -> datetime:
    """When the source was as it is: as asked for, else of its last commit, else now."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if not asked:
        log = ["git", "log", "-1", "--format=%ct"]
        run = subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=False)
        asked = run.stdout.strip() if run.returncode == 0 else ""
    return datetime.fromtimestamp(int(asked), UTC) if asked else datetime.now(UTC)


def filled(template: Path) -> str:
    """Its text with the version and the date in their places, which are typed nowhere else."""
    text = template.read_text(encoding="utf-8")
    return text.replace("@VERSION@", VERSION).replace("@DATE@", moment().date().isoformat())
