"""Makes the pictures of the handbook: `QT_QPA_PLATFORM=offscreen python -m tests.handbook_pictures` in the checkout.

A made-up session in each language, on a clock moved by hand; each page is grabbed and kept in few colours, so that all
pictures together stay small.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

from tests.builders import RESOURCES, HandClock
from tests.journeys.conftest import Trainer
from trioapp.app.program import tokens
from trioapp.domain.harvest import Harvest, Level, Sentence, Theme, Tone
from trioapp.domain.people import people_named
from trioapp.domain.ports import ItemKept
from trioapp.domain.preferences import LANGUAGES
from trioapp.domain.theory_layout import tidied
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Ground, Node, NodeKind
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page
from trioapp.ui.paint.scene import paint_scene
from trioapp.ui.paint.stage import StageStyle

SIZE = (1366, 768)
BEAMER = (960, 540)
COLOURS = 64
_OPAQUE = 0xFF000000
PEOPLE = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs", "Hanna", "Ilias", "Jelle", "Kees", "Lot")


@dataclass(frozen=True)
class Words:
    """What is typed in the made-up session."""

    session: str
    notes: tuple[str, ...]
    sentences: tuple[str, ...]
    themes: tuple[str, ...]
    boxes: tuple[str, ...]
    because: tuple[str, ...]
    assumption: str


WORDS = {
    "nl": Words(
        session="Leerdag woondeal",
        notes=(
            "‘Toen wist ik even niet meer wat ik moest zeggen’",
            "Na ‘wat maakte het spannend?’ acht seconden stil",
            "Leunt naar voren als de wethouder ter sprake komt",
        ),
        sentences=(
            "Ik leerde dat stilte helpt, omdat de ander dan pas begint. Daarom wacht ik voortaan.",
            "Ik leerde dat wij te snel met oplossingen komen. Daarom vraag ik eerst door.",
            "Ik leerde dat onze cijfers niets zeggen over vertrouwen.",
        ),
        themes=("Doorvragen", "Cijfers en vertrouwen"),
        boxes=(
            "Bewoners haken af bij de wijkaanpak",
            "Budget voor drie wijken",
            "Keukentafelgesprekken",
            "Honderd huishoudens kennen hun keuzes",
            "Bewoners kiezen zelf",
            "Een wijk zonder aardgas die van de bewoners is",
        ),
        because=("", "geld tijd koopt", "mensen elkaar vertrouwen", "wie weet wat er kan, ook durft te kiezen", ""),
        assumption="Wie zijn keuzes kent, durft er een te maken",
    ),
    "en": Words(
        session="Learning day housing deal",
        notes=(
            "‘Then for a moment I did not know what to say’",
            "After ‘what made it hard?’ eight seconds of silence",
            "Leans forward when the alderman is mentioned",
        ),
        sentences=(
            "I learned that silence helps, because only then the other begins. So I will wait.",
            "I learned that we come with solutions too soon. So I will ask first.",
            "I learned that our figures say nothing about trust.",
        ),
        themes=("Asking on", "Figures and trust"),
        boxes=(
            "Residents drop out of the plans for their district",
            "Budget for three districts",
            "Talks at the kitchen table",
            "A hundred households know their choices",
            "Residents choose themselves",
            "A district without gas that belongs to its residents",
        ),
        because=("", "money buys time", "people trust each other", "who knows what is possible dares to choose", ""),
        assumption="Who knows the choices dares to make one",
    ),
}


class Photographer:
    """Has a trainer go through the program, and takes a picture of each page."""

    def __init__(self, application: QApplication, language: str, folder: Path) -> None:
        self._application, self._folder, self._words = application, folder, WORDS[language]
        folder.mkdir(parents=True, exist_ok=True)
        self._home = Path(tempfile.mkdtemp())
        self._trainer = Trainer(application, self._home, language, HandClock())
        self._program = self._trainer.program
        self._program.console.resize(*SIZE)
        self._page(Page.SESSIONS, "welcome")
        made = self._trainer.sessions.create(self._words.session, people_named(PEOPLE), language, "workshop")
        self._program.open(made)

    def take_all(self) -> None:
        self._page(Page.CHECK, "check")
        self._page(Page.PLANNER, "planner")
        self._page(Page.FORMATS, "formats")
        self._page(Page.SETTINGS, "settings")
        self._page(Page.TRIOS, "trios")
        self._run_to("ask")
        self._observe()
        self._page(Page.RUN, "run")
        self._beamer("beamer")
        self._page(Page.NOTES, "notes")
        self._fill()
        self._page(Page.HARVEST, "harvest")
        self._program.console.canvas.show_section(Section.THEORY)
        self._page(Page.CANVAS, "canvas")
        self._look_back()
        self._ask_for_a_report()
        self._ask_for_prints()
        self._trainer.leave()

    def _run_to(self, phase: str) -> None:
        self._program.run.start()
        while self._program.facilitation.position().current.id != phase:
            self._pass_time(100)
            self._program.run.next_phase()
        self._pass_time(140)

    def _pass_time(self, seconds: int) -> None:
        """In steps, as on a laptop that stays awake."""
        for _ in range(seconds // 5):
            self._trainer.pass_time(seconds=5)

    def _observe(self) -> None:
        pad = self._program.notes
        pad.choose_trio(1)
        for text in self._words.notes:
            pad.write(text)
            pad.finish()
            self._trainer.pass_time(seconds=9)

    def _fill(self) -> None:
        workspace, words = self._program.backstage.workspace, self._words
        tones, levels, themes = (Tone.GOOD, Tone.HARD, Tone.HARD), tuple(Level), ("h1", "h1", "h2")
        sentences = tuple(
            Sentence(f"z{n}", n, words.sentences[n - 1], n, tones[n - 1], levels[n - 1], themes[n - 1], may_share=True)
            for n in (1, 2, 3)
        )
        harvest = Harvest(sentences, tuple(Theme(f"h{n}", name, n) for n, name in enumerate(words.themes, 1)))
        boxes = [Node(f"n{n}", n, kind, words.boxes[n - 1]) for n, kind in enumerate(NodeKind, 1)]
        arrows = [Arrow(f"a{n}", n, f"n{n}", f"n{n + 1}", why) for n, why in enumerate(words.because, 1)]
        doubt = Assumption("s1", 1, "a4", words.assumption, AssumptionKind.CAUSAL, 5, 4, Ground.HUNCH)
        items = workspace.session.workbook.holding(*tidied(boxes, arrows), *arrows, doubt)
        changed = replace(workspace.session, harvest=harvest, workbook=items)
        workspace.change(changed, *(ItemKept(item) for item in items.items))

    def _look_back(self) -> None:
        self._program.run.next_phase()
        self._page(Page.INSIGHT, "insight")

    def _ask_for_a_report(self) -> None:
        self._program.console.show_page(Page.SESSIONS)
        shelf = self._program.backstage.sessions
        self._program.export.show(next(one.path.name for one in shelf.listed()))
        self._program.export.choose_folder(Path("~/Workshops"))
        self._let_it_think()
        self._grab("report")

    def _ask_for_prints(self) -> None:
        shelf = self._program.backstage.sessions
        self._program.prints.show(next(one.path.name for one in shelf.listed()))
        self._let_it_think()
        self._grab("prints")

    def _let_it_think(self) -> None:
        """Until the errand that looks for names is back."""
        waiting = QEventLoop()
        QTimer.singleShot(1500, waiting.quit)
        waiting.exec()

    def _page(self, page: Page, name: str) -> None:
        self._program.console.show_page(page)
        if page in (Page.CHECK, Page.PLANNER):
            self._let_it_think()
        self._program.console.header.show_power("")
        for label in self._program.console.findChildren(QLabel):
            if str(self._home) in label.text():
                label.setText(label.text().replace(str(self._home), "~/trio"))
        self._grab(name)

    def _grab(self, name: str) -> None:
        for _ in range(3):
            self._application.processEvents()
        self._keep(self._program.console.grab().toImage(), name)

    def _beamer(self, name: str) -> None:
        picture = QImage(*BEAMER, QImage.Format.Format_RGB32)
        with QPainter(picture) as painter:
            paint_scene(painter, QRectF(picture.rect()), self._program.stage.prepared, StageStyle(tokens("light"), 1.0))
        self._keep(picture, name)

    def _keep(self, picture: QImage, name: str) -> None:
        few = picture.convertToFormat(
            QImage.Format.Format_Indexed8, palette(picture), Qt.ImageConversionFlag.AvoidDither
        )
        few.save(str(self._folder / f"{name}.png"), "PNG", 0)  # type: ignore[call-overload]


def palette(picture: QImage) -> list[int]:
    """The colours that most of it has: a page has a few, and their mixtures at the edges of letters."""
    pixels = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return [colour | _OPAQUE for colour, _ in Counter(pixels).most_common(COLOURS)]


def take_pictures(folder: Path) -> None:
    """A folder for each language."""
    application = QApplication.instance() or QApplication([])
    for language in LANGUAGES:
        Photographer(application, language, folder / language).take_all()  # type: ignore[arg-type]


if __name__ == "__main__":
    take_pictures(RESOURCES / "handbook")
