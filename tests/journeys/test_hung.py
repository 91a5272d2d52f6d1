"""The windows hang for a while: what was typed is saved meanwhile, and the clock is right afterwards."""

from __future__ import annotations

import threading
from collections.abc import Callable

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.domain.ports import SaveState, Saving
from trioapp.domain.scenes import PhaseScene
from trioapp.storage.session_shelf import SessionFolder

SOON_S = 10


def test_what_was_typed_is_saved_while_nothing_moves_and_the_clock_went_on(start: Callable[[str], Trainer]) -> None:
    trainer = start("nl")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "nl"))
    trainer.program.run.start()
    trainer.pass_time(seconds=1)
    workspace, places = trainer.program.backstage.workspace, trainer.program.backstage.places
    assert workspace.flush()
    saved = threading.Event()

    def hear(saving: Saving) -> None:
        if saving.state is SaveState.SAVED:
            saved.set()

    assert workspace._file
    workspace._file.watch(hear)
    assert trainer.read("Resterende tijd") == "0:59"
    trainer.type("Observatie", "acht seconden stil")
    assert saved.wait(SOON_S), "no event is handled meanwhile"
    other = SessionFolder(places.sessions, places.scratch.with_name("other-scratch"))
    assert [note.text for note in other.read(workspace.session.head.id).notes] == ["acht seconden stil"]

    trainer.pass_time(seconds=30)
    assert trainer.read("Resterende tijd") == "0:29"
    assert isinstance(trainer.on_the_beamer, PhaseScene)
    assert trainer.on_the_beamer.dial.left == 0.5
