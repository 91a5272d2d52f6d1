"""A whole workshop on the table, and the console on each of its pages in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from tests.builders import trio_source
from tests.journeys.conftest import Trainer
from tests.rich_session import a_rich_session
from trioapp.domain.preferences import AS_THE_SYSTEM
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page

_BARS = 40
"""What a title bar takes of a screen."""
SCREENS = tuple((width, height - _BARS) for width, height in ((1366, 768), (1440, 900), (1920, 1080)))
WIDTH, HEIGHT = SCREENS[0]

Open = Callable[[str], Trainer]


@contextmanager
def whole_workshop(application: QApplication, folder: Path, language: str) -> Iterator[Trainer]:
    """The program in the middle of an exercise, in which everything has happened that there are pages for."""
    session, clock = a_rich_session(6, 30, language)
    trainer = Trainer(application, folder, language, clock)
    trainer.program.backstage.shelf.create(session, trio_source())
    trainer.program.open(session.head.name)
    trainer.pass_time(seconds=1)
    trainer.program.console.resize(WIDTH, HEIGHT)
    try:
        yield trainer
    finally:
        trainer.program.settings.choose_text_size(AS_THE_SYSTEM)  # the font is the whole application's
        trainer.leave()


def each_page(trainer: Trainer) -> Iterator[str]:
    """Shows one page after the other, and each section of the canvas; gives its name when all stands in its place."""
    console = trainer.program.console
    for page in Page:
        if page is Page.CHECK:
            _look_at_everything(trainer)
        else:
            console.show_page(page)
        if page is not Page.CANVAS:
            settle()
            yield page.name.lower()
            continue
        for section in Section:
            console.canvas.show_section(section)
            settle()
            yield f"canvas, {section.value}"


def on_each_screen(trainer: Trainer) -> Iterator[str]:
    """Each page, on a small screen and on larger ones; gives its name and how wide the window is."""
    console = trainer.program.console
    for page in each_page(trainer):
        for width, height in SCREENS:
            console.resize(width, height)
            settle()
            yield f"{page} in {width}"
        console.resize(WIDTH, HEIGHT)


def _look_at_everything(trainer: Trainer) -> None:
    """Until the check has told all that it finds."""
    told = QEventLoop()
    trainer.program.examination.finished.connect(told.quit)
    trainer.program.console.show_page(Page.CHECK)
    told.exec()


def settle() -> None:
    """Until widgets that make each other wider or higher have come to rest."""
    for _ in range(4):
        QApplication.processEvents()
