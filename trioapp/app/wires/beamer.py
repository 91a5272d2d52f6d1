"""What the room sees, and on which screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from trioapp.app.program import Program
from trioapp.app.wires.wires import Wires
from trioapp.presentation.beamer import BeamerState, ScreenChoice
from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.widgets.stage_view import WIDESCREEN, StageView

if TYPE_CHECKING:
    from trioapp.ui.console.settings_page import SettingsPage


class BeamerWires(Wires):
    """Every picture of it in the console has its shape."""

    aspect_changed = Signal(object)
    """With the width divided by the height."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.state = BeamerState(is_on=False)
        self._show_stage()
        program.beamer.state_changed.connect(self._show)
        program.beamer.swap_refused.connect(self._say_windows_stay)
        self._console.header.keys.beamer_requested.connect(program.beamer.switch)
        self._console.header.keys.swap_requested.connect(program.beamer.swap)
        ConsoleWindow.settings.when_built(self._console, self._choose_screen)
        self.show_again()

    def _show_stage(self) -> None:
        stage, projector, page = self._program.stage, self._program.projector, self._console.run
        stage.scene_changed.connect(page.preview.show_room)
        stage.prepared_changed.connect(page.preview.show_prepared)
        stage.to_come_changed.connect(page.time.coming.show_scene)
        stage.to_come_changed.connect(projector.stage.await_scene)
        stage.state_changed.connect(page.preview.show_state)
        stage.scene_changed.connect(projector.stage.show_scene)
        stage.state_changed.connect(page.beamer_keys.show_state)
        self.aspect_changed.connect(page.preview.set_aspect)
        self.aspect_changed.connect(page.time.coming.set_aspect)

    def _choose_screen(self, page: SettingsPage) -> None:
        beamer = self._program.beamer
        page.beamer_chosen.connect(beamer.choose)
        page.screen_numbers_requested.connect(self._show_screen_numbers)
        page.test_picture_requested.connect(self._toggle_test_picture)
        beamer.screens_changed.connect(self._show_screens)
        self.show_screens()

    def show_again(self) -> None:
        """In the language of now."""
        self._show(self.state)

    def show_screens(self) -> None:
        """The ones there are, in the language of now, on the page *Settings*."""
        self._show_screens(self._program.beamer.choices)

    @Slot(object)
    def _show(self, state: BeamerState) -> None:
        self.state = state
        self._console.header.keys.show_beamer(state)
        self._aspect = state.width / state.height if state.height else WIDESCREEN
        self.aspect_changed.emit(self._aspect)
        self._console.header.show_beamer(
            self._program.backstage.words.beamer(state), is_on=state.is_on and not state.is_lost
        )

    def draw_as_the_room_sees(self, preview: StageView) -> None:
        """In the theme and the shape of the beamer, also when these become others."""
        self._program.stage_style_changed.connect(preview.set_style)
        preview.set_style(self._program.stage_style)
        self.aspect_changed.connect(preview.set_aspect)
        preview.set_aspect(self._aspect)

    @Slot()
    def _toggle_test_picture(self) -> None:
        self._program.stage.toggle_test()
        if not self._program.stage.state.is_black:
            self._program.beamer.switch_on()

    @Slot()
    def _show_screen_numbers(self) -> None:
        if self._program.beamer.may_move_windows:
            self._program.screen_numbers.show()
        else:
            self._say_windows_stay()

    @Slot()
    def _say_windows_stay(self) -> None:
        self._console.notice.show_words(self._program.backstage.words.windows_stay())

    @Slot(object)
    def _show_screens(self, screens: tuple[ScreenChoice, ...]) -> None:
        self._console.settings.show_screens(screens, self._program.settings.preferences.beamer)
