"""The editor of exercises with all that it is connected to; its page is built when an exercise is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from trioapp.app.program import Program, tokens
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.preferences import Preferences
from trioapp.presentation.beamer import BeamerState
from trioapp.presentation.format_editor_controller import FormatEditorController
from trioapp.presentation.try_out import TryOut
from trioapp.services.format_editing import FormatEditing
from trioapp.ui.console.format_editor import FormatEditor
from trioapp.ui.console.rail import Page
from trioapp.ui.paint.stage import StageStyle


class EditorDesk(QObject):
    """`keep` writes an exercise down, `seat` gives the page its place in the window, once.

    It is made after the wiring, which switches the language before anything here says it again.
    """

    shown = Signal()
    """The editor is to be in front: an exercise was opened in it, or one comes back from being tried out."""
    left = Signal()
    """The trainer is through with an exercise, which is saved as far as can be."""

    def __init__(
        self, program: Program, keep: Callable[[ExerciseFormat], None], seat: Callable[[QWidget], None]
    ) -> None:
        super().__init__(program)
        self._program, self._seat = program, seat
        self.page: FormatEditor | None = None
        behind = program.backstage
        self.try_out = TryOut(behind.rehearsal, behind.workspace, behind.clock, program.heartbeat)
        self.editor = FormatEditorController(
            FormatEditing(keep), self.try_out, behind.clock, behind.words, program.heartbeat
        )
        self.editor.done.connect(self.left)
        self._save_in_time()
        self.try_out.began.connect(self._show_run)
        self.try_out.came_back.connect(self._show_again)
        program.settings.preferences_changed.connect(self._apply)

    @Slot(object)
    def open(self, exercise: ExerciseFormat) -> None:
        """What is changed in it from now on is kept."""
        page = self.page or self._build()
        self.editor.open(exercise)
        self.shown.emit()
        page.begin()

    def is_saved(self) -> bool:
        """Writes what is not written yet; False when that could not be done."""
        self.editor.save_now()
        return not self.editor.is_unsaved

    def _build(self) -> FormatEditor:
        self.page = page = FormatEditor(self._program.worn)
        self._draw(self._program.settings.preferences)
        editor = self.editor
        editor.view_changed.connect(page.show_view)
        editor.told.connect(page.show_told)
        page.wished.connect(editor.fulfil)
        page.row_chosen.connect(editor.choose)
        page.language_chosen.connect(editor.choose_language)
        page.looked_at.connect(editor.look_at)
        page.room.moment_chosen.connect(editor.choose_moment)
        page.revert_requested.connect(editor.revert)
        page.bar.leaving_requested.connect(editor.leave)
        page.bar.undo_requested.connect(editor.undo)
        page.bar.redo_requested.connect(editor.redo)
        page.bar.try_out_requested.connect(editor.try_it_out)
        self._seat(page)
        return page

    def _save_in_time(self) -> None:
        """Before the room looks, the laptop sleeps, the program ends, or another program comes to the front."""
        program, save = self._program, self.editor.save_now
        program.application.commitDataRequest.connect(self._save)
        program.application.aboutToQuit.connect(save)
        program.application.applicationStateChanged.connect(self._save)
        program.sleep.falling_asleep.connect(save)
        program.beamer.state_changed.connect(self._follow_beamer)
        program.console.page_changed.connect(self._save)

    @Slot(object)
    def _save(self, _changed: object) -> None:
        self.editor.save_now()

    @Slot(object)
    def _follow_beamer(self, state: BeamerState) -> None:
        if state.is_on:
            self.editor.save_now()

    @Slot(object)
    def _apply(self, preferences: Preferences) -> None:
        """Another language, and another theme or size of what the room sees."""
        self._draw(preferences)
        self.editor.refresh()

    def _draw(self, preferences: Preferences) -> None:
        if self.page:
            self.page.own_keys.bind(preferences.keys)
            self.page.set_style(StageStyle(tokens(preferences.theme.value), preferences.letters))

    @Slot()
    def _show_run(self) -> None:
        console = self._program.console
        console.show_session_open(is_open=True)
        console.show_page(Page.RUN)

    @Slot(object)
    def _show_again(self, _trial: object) -> None:
        """A session that is opened meanwhile, and so ended it, comes in front after this."""
        console = self._program.console
        console.show_session_open(is_open=self._program.backstage.workspace.is_open)
        self.shown.emit()
        if self.page:
            self.page.begin()
