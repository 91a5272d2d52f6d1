"""A program in which every page, section, form and card has been built, on a session with something of everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.builders import HandClock
from tests.journeys.conftest import Trainer
from trioapp.app.wiring import Wiring
from trioapp.domain.answers import Dot, Obstacle
from trioapp.domain.harvest import Harvest, Level, Sentence, Theme, Tone
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Form, Landing, LandingPlace, System, Topic
from trioapp.domain.people import people_named
from trioapp.domain.ports import ItemKept
from trioapp.domain.theory_of_change import Arrow, Assumption, Node, NodeKind
from trioapp.domain.workbook import Item
from trioapp.presentation.block_view import Work
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow

PEOPLE = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs")


def everywhere(application: QApplication, data_dir: Path, language: str) -> Trainer:
    """In that language, with all pages seen once."""
    trainer = Trainer(application, data_dir, language, HandClock())
    program = trainer.program
    earlier = trainer.sessions.create("Eerder", people_named(PEOPLE), language)
    program.open(earlier)
    program.run.start()
    program.open(trainer.sessions.create("Leerdag", people_named(PEOPLE), language, "workshop"))
    _fill(trainer)
    program.run.start()
    trainer.pass_time(seconds=3)
    for text in ("Een", "Twee"):
        program.notes.write(text)
        program.notes.finish()
    _look(trainer)
    return trainer


def _fill(trainer: Trainer) -> None:
    workspace = trainer.program.backstage.workspace
    boxes = [Node(f"n{n}", n, kind, "Een vak", x=160.0 * n, y=160) for n, kind in enumerate(NodeKind, 1)]
    items: tuple[Item, ...] = (
        *boxes,
        Arrow("a1", 1, "n1", "n2"),
        Assumption("s1", 1, "a1", "Wat er waar moet zijn"),
        System(task="Hoe leren we?"),
        Topic("t1", 1, "Onderwerp"),
        Form("f1", 1, "t1", "Terugblik"),
        Landing("l1", 1, LandingPlace.NETWORK, "stuurgroep"),
        LearningQuestion("q1", 1, "t1", "Wat werkt?", date(2026, 11, 23)),
        Dot("d1", 1, "Wijkaanpak", 0.3, 0.6),
        Obstacle("o1", 1, "context", "Geen tijd"),
    )
    sentence = Sentence("z1", 1, "Ik leerde dat wachten helpt", 1, Tone.GOOD, Level.SELF, "h1", may_share=True)
    harvest = Harvest((sentence,), (Theme("h1", "Wachten", 1),))
    session = workspace.session
    changed = replace(session, harvest=harvest, workbook=session.workbook.holding(*items))
    workspace.change(changed, *(ItemKept(item) for item in items))


def _look(trainer: Trainer) -> None:
    program, console = trainer.program, trainer.program.console
    for page in Page:
        console.show_page(page)
    for section in Section:
        console.canvas.show_section(section)
    for work in (Work.COUNT, Work.COLLECT):
        console.run.block.form_wanted.emit(work)
    program.poll.show_poll("where-we-stand", 0)
    program.obstacles.show_block("context")
    program.theory.refresh()
    one = trainer.sessions.listed()[0].path.name
    program.sessions.show_session(one)
    program.protection.show(one)
    program.export.show(one)
    program.prints.show(one)
    console.sessions.unlocking.show()
    _edit(program_wiring(trainer))
    assert ConsoleWindow.formats.if_built(console)
    QApplication.processEvents()


def program_wiring(trainer: Trainer) -> Wiring:
    (wiring,) = trainer.program.console.findChildren(Wiring)
    return wiring


def _edit(wiring: Wiring) -> None:
    wiring.preparing.edit("trio")
