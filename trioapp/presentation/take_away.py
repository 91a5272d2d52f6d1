"""The take-away of a trio: for the console as a value, and for the room as a scene when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.harvest import Harvest
from trioapp.domain.scenes import TakeAwayScene
from trioapp.domain.session import Session
from trioapp.domain.take_away import TakeAway, reach, take_away
from trioapp.presentation.wording import Wording
from trioapp.services.codes import code_of
from trioapp.services.workspace import Workspace

if TYPE_CHECKING:
    from trioapp.presentation.harvest_board import HarvestView


@dataclass(frozen=True, slots=True)
class TakeAwayView:
    """What a trio can take home: the code and what is in it, or why there is none."""

    title: str
    text: str
    told: str
    code: tuple[tuple[bool, ...], ...] = ()


def take_away_scene(session: Session, trio: int, words: Wording) -> TakeAwayScene | None:
    """For the room; None where that trio has nothing that may be shared."""
    found = _found(session.harvest, session, trio, words)
    if found is None:
        return None
    own = words.take_away
    return TakeAwayScene(own.title(words.group(session.group).name(trio)), own.how(), code_of(found.text))


def _found(harvest: Harvest, session: Session, trio: int, words: Wording) -> TakeAway | None:
    heading = f"{words.harvest.what_we_learned()} · {words.group(session.group).name(trio)}"
    return take_away(harvest, trio, heading)


class TakeAwayController(QObject):
    """Follows the trio that is heard for as long as the code is in sight."""

    view_changed = Signal(object)
    """With a `TakeAwayView`, or None when it is closed."""
    beamer_requested = Signal(object)
    """With the number of the trio whose code the room is to see."""

    def __init__(self, workspace: Workspace, words: Wording) -> None:
        super().__init__()
        self._workspace, self._words = workspace, words
        self._trio, self._is_open = 0, False
        self._view: TakeAwayView | None = None

    @Slot()
    def open(self) -> None:
        self._is_open = True
        self.refresh()

    @Slot()
    def close(self) -> None:
        self._is_open = False
        self.refresh()

    @Slot(object)
    def follow(self, harvest: HarvestView) -> None:
        """Another trio is heard, or what it says is another."""
        self._trio = harvest.trio
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        view = self._view_now() if self._is_open and self._workspace.is_open else None
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    @Slot()
    def show_on_beamer(self) -> None:
        if self._view and self._view.code:
            self.beamer_requested.emit(self._trio)

    def _view_now(self) -> TakeAwayView:
        session, own = self._workspace.session, self._words.take_away
        title = own.title(self._words.group(session.group).name(self._trio))
        found = _found(session.harvest, session, self._trio, self._words)
        if found is None:
            return TakeAwayView(title, "", own.nothing())
        code = code_of(found.text)
        told = " ".join(filter(None, (own.cut(found.cut), own.reach(reach(len(code))))))
        return TakeAwayView(title, found.text, told, code)
