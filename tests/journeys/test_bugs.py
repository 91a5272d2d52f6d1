"""Anything in the program may raise: it goes on, what was typed is kept, and the trainer is told, once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from tests.journeys.saboteur import CANARY, Tried
from trioapp.domain.people import people_named

ROOT = Path(__file__).parents[2]
IN_THE_WAY_OF_A_LETTER = {"NotesController.write"}
"""What is typed while this raises is in the note with the next letter."""
NOT_THERE = {
    *("OneProgram._answer", "OneProgram._welcome", "SystemSignals._quit", "Starts.went_well"),
    *("Player._answer", "Player._outdate"),
}
"""What belongs to the start of the program, or to a sound that is played."""
NOT_REACHED = {
    *(
        f"{widget}.{what}"
        for widget in ("NamesField", "PersonButton", "TrioCard", "ThemeView", "Library")
        for what in ("dragEnterEvent", "dropEvent")
    ),
    *("Board.resizeEvent", "ThemeBoard.resizeEvent", "PartList.dropEvent", "RowList.dropEvent"),
    *("LengthField.keyPressEvent", "RowList.mouseDoubleClickEvent"),
    *("ChoiceView.resizeEvent", "GrowingField.resizeEvent", "PlotFrame.resizeEvent", "SheetFrame.resizeEvent"),
    *("ScrolledSide.resizeEvent", "TrioChooser.resizeEvent"),
}
"""A drag needs a desktop, a length in a list is there while it is typed, and what has to grow is on another page."""


@pytest.mark.timeout(240)
def test_whatever_raises_the_program_goes_on_and_keeps_what_was_typed(start: Callable[[str], Trainer]) -> None:
    trainer = start("nl")
    session = trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "nl")
    command = [sys.executable, "-m", "tests.journeys.saboteur", str(trainer.data_dir), session]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (run.returncode, "Traceback" in run.stderr) == (0, False), run.stderr
    tried = [Tried(**json.loads(line)) for line in run.stdout.splitlines()]
    assert {one.name for one in tried if not one.raised} == NOT_THERE | NOT_REACHED
    assert len(tried) > 150
    assert {one.name for one in tried if one.saved != one.typed} <= IN_THE_WAY_OF_A_LETTER
    assert tried[-1].saved.startswith(tried[-2].typed)
    assert sum(one.told for one in tried) == 1

    log = trainer.program.backstage.places.log.joinpath("trioapp.log").read_text(encoding="utf-8")
    assert log.count("ERROR ValueError\n  saboteur.py:") >= len(tried) - len(NOT_THERE | NOT_REACHED)
    assert not [word for word in (CANARY, *SEVEN_NAMES, tried[-1].saved) if word in log + run.stderr]
