"""Writing down what was seen: a note begins at its first character and keeps that moment and what it said before."""

from __future__ import annotations

import uuid
from dataclasses import replace

from trioapp.domain.earlier_texts import EarlierText, Place, Writing, offered, with_kept
from trioapp.domain.instants import Clock
from trioapp.domain.observation import Note, NoteKind
from trioapp.domain.ports import EarlierTextsKept, NoteWritten
from trioapp.domain.texts import plain
from trioapp.services.workspace import Workspace


class Observing:
    """The observer's pen. What is being written is a note like all others, saved as it grows."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock
        self._current: Note | None = None
        self._writing: Writing | None = None
        self.trio = 1
        self.kind = NoteKind.OBSERVATION

    @property
    def current(self) -> Note | None:
        """The note that is being written."""
        return self._current

    @property
    def earlier(self) -> tuple[EarlierText, ...]:
        """What the note that is written, or else the last one about the trio, said before and says no more."""
        note = self._subject
        return offered(self._workspace.session.earlier_of(note.id), note.text) if note else ()

    def write(self, text: str) -> None:
        """The note now reads like this. The first character begins one; an emptied one stays, with no words."""
        words = plain(text)
        if self._current is None and not words.strip():
            return
        note = replace(self._current or self._begun(), text=words, kind=self.kind)
        self._keep_what_is_lost(words)
        self._current = note
        self._put(note)

    def finish(self) -> None:
        """The next character begins a new note."""
        self._current = self._writing = None

    def bring_back(self, number: int) -> str:
        """Goes on with the note as it read then, and gives that text; what it says now becomes an earlier one."""
        note = self._subject
        if note is None:
            return ""
        wanted = next(one for one in self._workspace.session.earlier_of(note.id) if one.number == number)
        if note.text.strip():
            self._keep(note.id, note.text)
        self._current, self.kind = replace(note, text=wanted.text), note.kind
        self._writing = Writing.of(wanted.text, self._clock.now(), self._place)
        self._put(self._current)
        return wanted.text

    def take_over(self) -> str | None:
        """How the note that is written reads by now if others changed it, as when names are wiped; None otherwise."""
        if self._current is None:
            return None
        known = next((note for note in self._workspace.session.notes if note.id == self._current.id), self._current)
        if known.text == self._current.text:
            return None
        self._current = known
        self._writing = Writing.of(known.text, self._clock.now(), self._place)
        return known.text

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
        self.finish()
        self.trio = 1
        self.kind = NoteKind.OBSERVATION

    @property
    def _subject(self) -> Note | None:
        about = (note for note in self._workspace.session.notes if note.trio == self.trio)
        return self._current or max(about, key=_written, default=None)

    @property
    def _place(self) -> Place:
        moment = self._workspace.session.moment(self._clock.now())
        return moment.round, moment.phase

    def _keep_what_is_lost(self, text: str) -> None:
        now = self._clock.now()
        if self._writing is None or self._current is None:
            self._writing = Writing.of(text, now, self._place)
            return
        self._writing, lost = self._writing.goes_on(text, now, self._place)
        if lost:
            self._keep(self._current.id, lost)

    def _keep(self, note: str, text: str) -> None:
        session = self._workspace.session
        texts = with_kept(session.earlier_of(note), note, text, self._clock.now().wall_ms)
        self._workspace.change(session.with_earlier(note, texts), EarlierTextsKept(note, texts))

    def _begun(self) -> Note:
        now = self._clock.now()
        return Note(uuid.uuid4().hex, self.trio, self._workspace.session.moment(now), now.wall_ms, kind=self.kind)

    def _put(self, note: Note) -> None:
        self._workspace.change(self._workspace.session.with_note(note), NoteWritten(note))


def _written(note: Note) -> int:
    return note.written_ms
