"""Another list of participants for the open session, as slots."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.people import Person, as_list
from trioapp.domain.problems import Refused
from trioapp.presentation.wording import Wording
from trioapp.services.participants import Participants


class ParticipantsController(QObject):
    """Sends the list to be shown, the sentence about what is wrong with it, and that it was taken over."""

    list_read = Signal(str)
    refused = Signal(str)
    taken = Signal()

    def __init__(
        self, participants: Participants, read_people: Callable[[Path], tuple[Person, ...]], words: Wording
    ) -> None:
        super().__init__()
        self._participants = participants
        self._read_people = read_people
        self._words = words

    @Slot()
    def show(self) -> None:
        self.list_read.emit(self._participants.text)

    @Slot(object)
    def read(self, path: Path) -> None:
        """Reads a file, to be shown before anything is made of it."""
        try:
            self.list_read.emit(as_list(self._read_people(path)))
        except Refused as refused:
            self.refused.emit(self._words.refusal(refused))

    @Slot(str)
    def take(self, typed: str) -> None:
        try:
            self._participants.take(typed)
        except Refused as refused:
            self.refused.emit(self._words.refusal(refused))
        else:
            self.taken.emit()
