"""The whole program on a clock that is moved by hand, used by what its controls are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from tests.builders import HandClock
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring
from trioapp.domain.scenes import Scene
from trioapp.presentation.run_controller import AgendaRow, HistoryRow
from trioapp.services.sessions import Sessions


class Trainer:
    """Somebody at the laptop. Controls are found by their accessible names, as a screen reader finds them."""

    def __init__(
        self, application: QApplication, data_dir: Path, language: str, clock: HandClock, session: str = ""
    ) -> None:
        options = Options(data_dir, language, 1.0, "", windowed=False)
        spoken, preferences = language_first(options)
        self.clock, self.data_dir = clock, data_dir
        self.program = Program(application, backstage(options, clock, spoken, preferences), options)
        Wiring(self.program)
        if session:
            self.program.open(session)
        self.program.console.show()

    @property
    def sessions(self) -> Sessions:
        return self.program.backstage.sessions

    @property
    def on_the_beamer(self) -> Scene:
        return self.program.projector.stage.scene

    @property
    def buttons(self) -> list[QPushButton]:
        """All buttons that are to be seen."""
        return [button for button in self.program.console.findChildren(QPushButton) if button.isVisible()]

    @property
    def agenda(self) -> tuple[AgendaRow, ...]:
        view = self.program.run.view
        return view.agenda if view else ()

    @property
    def history(self) -> tuple[HistoryRow, ...]:
        view = self.program.run.view
        return view.history if view else ()

    def find(self, name: str) -> QWidget:
        """The visible control of that name; failing that, the one whose name begins so."""
        controls = [
            widget
            for kind in (QPushButton, QToolButton, QLineEdit, QPlainTextEdit)
            for widget in self.program.console.findChildren(kind)
            if widget.isVisible() and widget.accessibleName().startswith(name)
        ]
        exact = [widget for widget in controls if widget.accessibleName() == name]
        assert exact or controls, f"no control {name!r} is to be seen"
        return (exact or controls)[0]

    def click(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QPushButton | QToolButton)
        assert button.isEnabled(), f"{name!r} cannot be clicked now"
        button.click()

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)

    def read(self, name: str) -> str:
        field = self.find(name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def pass_time(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.clock.pass_time(minutes=minutes, seconds=seconds)
        self.program.heartbeat.beat.emit()

    def leave(self) -> None:
        """Closes the program as the trainer does, if it is open."""
        if not isValid(self.program.console):
            return
        self.program.console.close()
        self.program.backstage.workspace.close()
        self.program.projector.close()
        self.program.backstage.language.fall_silent()
        self.program.let_go()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, clock: HandClock) -> Iterator[Callable[[str], Trainer]]:
    """Starts the program in a language, on the same data each time; what is left open is closed after the test."""
    started: list[Trainer] = []

    def begin(language: str) -> Trainer:
        trainer = Trainer(qapp, tmp_path / "data", language, clock)
        started.append(trainer)
        return trainer

    yield begin
    for trainer in started:
        trainer.leave()
