"""Writing down what was seen: a note begins at its first character and keeps that moment."""

from __future__ import annotations

import uuid
from dataclasses import replace

from trioapp.domain.instants import Clock
from trioapp.domain.observation import Note, NoteKind
from trioapp.domain.ports import NoteWritten
from trioapp.domain.texts import plain
from trioapp.services.workspace import Workspace


class Observing:
    """The observer's pen. What is being written is a note like all others, saved as it grows."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock
        self._current: Note | None = None
        self.trio = 1
        self.kind = NoteKind.OBSERVATION

    @property
    def current(self) -> Note | None:
        """The note that is being written."""
        return self._current

    def write(self, text: str) -> None:
        """The note now reads like this. The first character begins one; an emptied one stays, with no words."""
        words = plain(text)
        if self._current is None and not words.strip():
            return
        note = replace(self._current or self._begun(), text=words, kind=self.kind)
        self._current = note
        self._put(note)

    def finish(self) -> None:
        """The next character begins a new note."""
        self._current = None

    def choose_trio(self, number: int) -> None:
        self.finish()
        self.trio = number

    def choose_kind(self, kind: NoteKind) -> None:
        self.kind = kind
        if self._current:
            self._current = replace(self._current, kind=kind)
            self._put(self._current)

    def forget(self) -> None:
        """Begins anew, for another session."""
        self._current = None
        self.trio = 1
        self.kind = NoteKind.OBSERVATION

    def _begun(self) -> Note:
        now = self._clock.now()
        return Note(uuid.uuid4().hex, self.trio, self._workspace.session.moment(now), now.wall_ms, kind=self.kind)

    def _put(self, note: Note) -> None:
        self._workspace.change(self._workspace.session.with_note(note), NoteWritten(note))
