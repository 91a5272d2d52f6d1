"""How soon the library of 300 exercises is seen, beside a bare list: `python -m tests.bench.bench_library`.

From the wish to the painted window of 1366x768: when the page is built, when it is seen again, and when a word is
sought. The files were read beside the windows before that, as after every start; what reading them takes is told apart.
"""

from __future__ import annotations

import gc
import os
import platform
import sys
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter_ns

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QListWidget

from tests.bench.bench_notes import SIZE, timed_ms
from tests.builders import HandClock, trio_source
from tests.journeys.conftest import Trainer
from trioapp.presentation.library import Order, Sought
from trioapp.ui.console.rail import Page

FORMATS, TIMES = 300, 12
GOAL_MS = 100.0
FIRST, AGAIN = "page first seen", "page seen again"


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    bare = _bare_list()
    rows = [timed_ms(partial(_fill, bare, number)) for number in range(TIMES)]
    with TemporaryDirectory() as folder:
        _fill_folder(Path(folder) / "formats")
        times = _times(Trainer(application, Path(folder), "nl", HandClock()))
    for what, found in {"a bare list": rows, **times}.items():
        print(f"{what:26} median {median(found):8.2f} ms  {median(found) / median(rows):7.1f} times", flush=True)
    slower = max(median(times[what]) for what in (FIRST, AGAIN))
    print(f"{FORMATS} exercises seen in {slower:.1f} ms; {'reached' if slower <= GOAL_MS else 'MISSED'}")
    return 0 if slower <= GOAL_MS else 1


def _times(trainer: Trainer) -> dict[str, list[float]]:
    """The page is built once, after the files were read, as a start has that done; all else is done several times."""
    console = trainer.program.console
    console.showNormal()
    console.resize(SIZE)
    QApplication.processEvents()
    trainer.program.garbage.collect_when_due()
    found = {"the files read first": [_read(trainer)]}
    _load_ahead(trainer)
    found |= {FIRST: [timed_ms(partial(console.show_page, Page.FORMATS))]}
    found[AGAIN] = [_seen_again(trainer) for _ in range(TIMES)]
    found["the files read"] = [_read(trainer) for _ in range(TIMES)]
    words = [Sought("werkvorm 1"), Sought(), Sought("", order=Order.LENGTH), Sought(group=4)]
    library = trainer.program.library
    found["sought"] = [timed_ms(partial(library.seek, word)) for _ in range(TIMES) for word in words]
    trainer.leave()
    return found


def _seen_again(trainer: Trainer) -> float:
    trainer.program.console.show_page(Page.SETTINGS)
    QApplication.processEvents()
    return timed_ms(partial(trainer.program.console.show_page, Page.FORMATS))


def _load_ahead(trainer: Trainer) -> None:
    """As the program does some seconds after a start."""
    before = gc.get_freeze_count()
    trainer.program.load_ahead()
    while gc.get_freeze_count() == before:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _read(trainer: Trainer) -> float:
    """Alone, without any window."""
    before = perf_counter_ns()
    trainer.program.backstage.library.shelf()
    return (perf_counter_ns() - before) / 1e6


def _fill_folder(folder: Path) -> None:
    folder.mkdir()
    for number in range(FORMATS - 1):
        text = trio_source().replace('id = "trio"', f'id = "w{number}"')
        named = text.replace("Trio: leren van ervaringen", f"Werkvorm {number}")
        (folder / f"w{number}.toml").write_text(named, encoding="utf-8")


def _bare_list() -> QListWidget:
    bare = QListWidget()
    bare.resize(SIZE)
    bare.show()
    return bare


def _fill(bare: QListWidget, number: int) -> None:
    bare.clear()
    bare.addItems([f"Werkvorm {number}-{place} 15 min" for place in range(FORMATS)])


if __name__ == "__main__":
    sys.exit(main())
