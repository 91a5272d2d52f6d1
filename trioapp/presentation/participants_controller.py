"""Another list of participants for the open session, as slots."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.citizen_numbers import citizen_numbers_told
from trioapp.domain.people import PeopleRead, as_list
from trioapp.domain.problems import Problem, Refused
from trioapp.presentation.wording import Wording
from trioapp.services.participants import Participants


class ParticipantsController(QObject):
    """Sends the list to be shown, the sentence about what is wrong with it, and that it was taken over."""

    list_read = Signal(str)
    refused = Signal(str)
    left_out = Signal(str)
    """With the sentence about what will not be taken over; empty when all will be."""
    taken = Signal()

    def __init__(self, participants: Participants, read_people: Callable[[Path], PeopleRead], words: Wording) -> None:
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
            read = self._read_people(path)
        except Refused as refused:
            self.refused.emit(self._words.refusal(refused))
        else:
            self.list_read.emit(as_list(read.people))
            self._tell(read.left_out)

    @Slot(str)
    def look_over(self, typed: str) -> None:
        """Tells at once about what will be left out of what is pasted."""
        self._tell(citizen_numbers_told(typed))

    def _tell(self, left_out: Problem | None) -> None:
        self.left_out.emit(self._words.problem(left_out) if left_out else "")

    @Slot(str)
    def take(self, typed: str) -> None:
        try:
            self._participants.take(typed)
        except Refused as refused:
            self.refused.emit(self._words.refusal(refused))
        else:
            self.taken.emit()
