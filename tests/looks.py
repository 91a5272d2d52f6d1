"""Every kind of report of a rich session, of the demo and of empty ones, in both languages, to be looked at.

`python -m tests.looks FOLDER` writes them, and pictures of their pages where LibreOffice and poppler are installed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.builders import RESOURCES, HandClock, a_day, a_session
from tests.rich_session import a_rich_session
from trioapp.app.language import Language
from trioapp.app.press import press
from trioapp.domain.demo_day import PROGRAMME, demo_session
from trioapp.domain.session import Session
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.handing_over import Making
from trioapp.services.exporting.report import Contents
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.storage.demo_file import read_story

OFFICE = (".odt", ".docx", ".xlsx")
DOTS_PER_INCH = "70"


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for language in ("nl", "en"):
        for name, (session, clock) in sessions(language).items():
            write_all(folder / f"{name}-{language}", session, clock, language)
    application.quit()
    for place in sorted(folder.iterdir()):
        picture(place)


def sessions(language: str) -> dict[str, tuple[Session, HandClock]]:
    return {
        "rich": a_rich_session(6, 40, language),
        "demo": a_demo(language),
        "empty": (a_session(()), HandClock()),
        "empty-day": (a_day("workshop", ()), HandClock()),
    }


def a_demo(language: str) -> tuple[Session, HandClock]:
    """The day that never was, as the program shows it."""
    clock, bare = HandClock(), a_day(PROGRAMME, ())
    bare = replace(bare, head=replace(bare.head, language=language))
    return demo_session(read_story(RESOURCES / "demo", language), bare, clock.now(), date(2026, 11, 26)), clock


def write_all(place: Path, session: Session, clock: HandClock, language: str) -> None:
    place.mkdir(parents=True, exist_ok=True)
    spoken = Language(RESOURCES / "i18n")
    spoken.switch(language)
    contents = Contents(with_notes=bool(session.notes))
    making = Making(session, contents, clock.now(), Wording().report(), press())
    for step in making.steps(tuple(ReportKind)):
        for file in step.make():
            name = f"{step.kind.value}-{file.addition}" if file.addition else step.kind.value
            (place / f"{name}.{file.ending}").write_bytes(file.contents)


def picture(place: Path) -> None:
    """Pages of what has pages as PNG beside it."""
    office = [str(file) for file in place.iterdir() if file.suffix in OFFICE]
    made = place / "office"
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(made), *office]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for pdf in (*place.glob("*.pdf"), *made.glob("*.pdf")):
        subprocess.run(["pdftoppm", "-r", DOTS_PER_INCH, "-png", str(pdf), str(place / pdf.stem)], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
