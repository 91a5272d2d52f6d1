"""What keeps the laptop awake, and what was typed safe."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from trioapp.app.program import Program
from trioapp.app.wires.beamer import BeamerWires
from trioapp.app.wires.wires import Wires
from trioapp.domain.position import Status
from trioapp.domain.problems import Refused


class KeepingWires(Wires):
    """Until the trainer leaves."""

    def __init__(self, program: Program, beamer: BeamerWires) -> None:
        super().__init__(program)
        self._beamer = beamer
        self._stay_awake_while_needed()
        self._save_in_time()
        program.fields.full.connect(self._tell_what_fits)
        self._console.alert.folder_chosen.connect(self._save_elsewhere)
        program.settings.preferences_changed.connect(self._show_place)
        self._show_place()

    def _stay_awake_while_needed(self) -> None:
        program = self._program
        program.run.view_changed.connect(self._stay_awake_or_not)
        program.beamer.state_changed.connect(self._stay_awake_or_not)
        program.power.refused_changed.connect(self._show_power)

    @Slot(object)
    def _stay_awake_or_not(self, _changed: object) -> None:
        view = self._program.run.view
        is_live = view is not None and view.status in (Status.RUNNING, Status.PAUSED)
        if is_live or self._beamer.state.is_on:
            self._program.power.stay_awake()
        else:
            self._program.power.may_sleep()

    @Slot(bool)
    def _show_power(self, is_refused: bool) -> None:
        words = self._program.backstage.words
        self._console.header.show_power(words.may_fall_asleep() if is_refused else "", words.keep_it_awake())

    def _save_in_time(self) -> None:
        """Before the laptop sleeps, the system ends the program, or another program comes to the front."""
        application = self._program.application
        application.commitDataRequest.connect(self._save_all)
        application.aboutToQuit.connect(self._save_all)
        application.applicationStateChanged.connect(self._save_now)
        self._program.sleep.falling_asleep.connect(self._save_all)

    @Slot()
    def _save_all(self) -> None:
        self._program.letters.finish()
        self._program.backstage.workspace.flush()

    @Slot(int)
    def _tell_what_fits(self, letters: int) -> None:
        self._console.notice.show_words(self._program.backstage.words.field_full(letters))

    @Slot()
    def _show_place(self) -> None:
        """Said as long as it is so: live data may be spoilt there."""
        behind = self._program.backstage
        words, where = behind.words.place_in_short(behind.whereabouts), behind.whereabouts
        why = behind.words.about_place(where, str(behind.places.sessions.parent)) if words else ""
        self._console.header.show_place(words, why)

    @Slot(object)
    def _save_elsewhere(self, folder: Path) -> None:
        words = self._program.backstage.words
        try:
            path = self._program.backstage.workspace.save_elsewhere(folder)
        except Refused as refused:
            self._console.notice.show_words(words.refusal(refused))
        else:
            self._console.notice.show_words(words.saved_elsewhere(str(path)))
