"""Where the trainer gets help: all keys over the page, the handbook, and the sentence of each control."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from trioapp.app.program import Program
from trioapp.domain.handbook import KEYS, ROOM
from trioapp.domain.keys import Place
from trioapp.presentation.control_wording import ControlWording
from trioapp.presentation.keys import key_groups
from trioapp.ui.console.explainer import Explainer
from trioapp.ui.console.key_overlay import KeyOverlay
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow

_LIVE = (Page.RUN, Page.TRIOS, Page.HARVEST)
"""Where every key that steers the room counts."""
_PLACES: dict[Page, tuple[Place, ...]] = {
    Page.RUN: (Place.MARKS, Place.PAD),
    Page.TRIOS: (Place.TRIOS,),
    Page.NOTES: (Place.NOTES, Place.MARKS, Place.PAD),
    Page.HARVEST: (Place.HARVEST,),
    Page.PLANNER: (Place.PLANNER,),
    Page.CANVAS: (Place.CANVAS,),
    Page.INSIGHT: (Place.INSIGHT,),
    Page.FORMATS: (Place.FORMATS, Place.EDITOR),
}


class HelpDesk(QObject):
    """Built when somebody first asks, or some seconds after the start."""

    unfolded = Signal()
    folded = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._before: Page | None = None
        self.keys = KeyOverlay(self._console, program.worn)
        self.keys.room_requested.connect(self.open_room)
        self.keys.handbook_requested.connect(self._open_keys)
        self.keys.closed.connect(self.folded)
        self._sentences: dict[str, Mapping[str, str]] = {}
        self.explainer = Explainer(self._console, self._sentences_now)
        self._console.page_changed.connect(self._follow_page)
        self._console.pointed_at.connect(self.explainer.show_pointed)
        self._console.resized.connect(self.keys.fit)
        self._program.spoken.connect(self.explainer.explain_all)
        self.explainer.explain_all()

    @property
    def _console(self) -> ConsoleWindow:
        return self._program.console

    @Slot()
    def ask(self) -> None:
        """All keys; once more opens what to do when something goes wrong in the room."""
        if self.keys.isVisible():
            self.open_room()
            return
        page = self._console.page
        groups = key_groups(self._program.settings.preferences.keys)
        here = {group.heading for group in groups if group.place in _PLACES.get(page, ())} if page else set()
        if page in _LIVE:
            here |= {group.heading for group in groups if group.place is None}
        self._console.come_to_front()
        self.keys.unfold(groups, frozenset(here))
        self.unfolded.emit()

    @Slot()
    def open_room(self) -> None:
        self._open(ROOM)

    @Slot()
    def _open_keys(self) -> None:
        self._open(KEYS)

    def _open(self, chapter: str) -> None:
        self.keys.fold()
        if self._console.page is not Page.HELP:
            self._before = self._console.page
        self._console.show_page(Page.HELP)
        self._program.handbook.open(chapter)

    def leave(self) -> bool:
        """Out of whatever of it is open, back to where the trainer was; False when nothing is."""
        if self.explainer.tip.isVisible():
            self.explainer.tip.hide()
        elif self.keys.isVisible():
            self.keys.fold()
        elif self._console.page is Page.HELP and self._before:
            self._console.show_page(self._before)
        else:
            return False
        return True

    def _sentences_now(self) -> Mapping[str, str]:
        """Kept by language, because putting all of them together takes a while."""
        language = self._program.backstage.words.language
        if language not in self._sentences:
            self._sentences[language] = dict(ControlWording().sentences())
        return self._sentences[language]

    @Slot(object)
    def _follow_page(self, _page: object) -> None:
        """A page is seen first, and explained then."""
        QTimer.singleShot(0, self._explain_page)

    @Slot()
    def _explain_page(self) -> None:
        self.explainer.explain_page(self._console.page_widget)
