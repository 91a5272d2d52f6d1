"""A full report of 20 trios and 1,000 notes in every kind of file: `python -m tests.bench.bench_export`.

How long each kind takes the first time and after that, by the clock and of the processor, beside writing the same bytes
in the same run; how long a clock waits meanwhile when it is made in a thread, as the program does; and how long what is
in it takes to be told before.
"""

from __future__ import annotations

import os
import resource
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QGuiApplication

from tests.rich_session import a_rich_session
from tests.services.report_words import REPORT_WORDS
from trioapp.app.press import press
from trioapp.services.exporting.handing_over import Making, ReportFile, keep_files, preview
from trioapp.services.exporting.report import Contents
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.storage.report_file import write_together

Made = TypeVar("Made")
GOAL_S = 5.0
TRIOS, NOTES = 20, 1000
TICK_S = 0.005


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    session, clock = a_rich_session(TRIOS, NOTES)
    contents, now = Contents(with_notes=True), clock.now()
    seconds, _ = _timed(lambda: preview(session, contents, now, REPORT_WORDS))
    print(f"what is in it, told before: {seconds:.2f} s")
    for words in ("the first time", "again"):
        session, clock = a_rich_session(TRIOS, NOTES)
        making = Making(session, contents, clock.now(), REPORT_WORDS, press())
        files = _make_all(making, words)
        _keep(files, making.stem)
    _tick_beside(Making(session, contents, clock.now(), REPORT_WORDS, press()))
    application.quit()


def _make_all(making: Making, words: str) -> tuple[ReportFile, ...]:
    files: tuple[ReportFile, ...] = ()
    whole, used = 0.0, _used()
    for step in making.steps(tuple(ReportKind)):
        seconds, made = _timed(step.make)
        files, whole = (*files, *made), whole + seconds
        print(f"  {step.kind:5} {seconds:5.2f} s {sum(len(file.contents) for file in made) / 1024:7.0f} KiB")
    used = _used() - used
    print(f"all kinds, {words}: {whole:.2f} s, goal {GOAL_S:.0f} s; {used:.2f} s of the processor")
    return files


def _keep(files: tuple[ReportFile, ...], stem: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        kept, _ = _timed(lambda: keep_files(write_together, Path(place) / "kept", stem, files))
        bare, _ = _timed(lambda: [Path(place, str(n)).write_bytes(one.contents) for n, one in enumerate(files)])
        print(f"keeping them: {kept:.3f} s, writing the same bytes: {bare:.3f} s, ratio {kept / bare:.0f}")


def _tick_beside(making: Making) -> None:
    """How late a clock is at most while everything is made in a thread."""
    thread = threading.Thread(target=lambda: [step.make() for step in making.steps(tuple(ReportKind))])
    latest, before = 0.0, time.perf_counter()
    thread.start()
    while thread.is_alive():
        time.sleep(TICK_S)
        now = time.perf_counter()
        latest, before = max(latest, now - before - TICK_S), now
    print(f"a clock beside it is {latest * 1000:.0f} ms late at most")


def _used() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


def _timed(act: Callable[[], Made]) -> tuple[float, Made]:
    begin = time.perf_counter()
    result = act()
    return time.perf_counter() - begin, result


if __name__ == "__main__":
    main()
