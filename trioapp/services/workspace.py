"""The session on the table: its latest value, and the one way in which it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from trioapp.domain.ports import Change, OfNotes, Saving, SessionFile
from trioapp.domain.problems import Problem, Refused, place_unusable
from trioapp.domain.session import DEMO_ID, Session


class Workspace:
    """Holds the open session, hands every change to its file, and tells who listens."""

    def __init__(self) -> None:
        self._session: Session | None = None
        self._file: SessionFile | None = None
        self._aside: tuple[Session | None, SessionFile | None] | None = None
        self._listeners: list[Callable[[], None]] = []
        self._listeners_to_notes: list[Callable[[], None]] = []
        self._saving_listeners: list[Callable[[Saving], None]] = []
        self._acts = 0
        self._untold: list[bool] = []
        """Of each change that nobody was told of yet, whether it was one of notes alone."""

    @property
    def session(self) -> Session:
        """The open session; asking for it while none is open is a mistake in the program."""
        if self._session is None:
            raise RuntimeError("no session is open")
        return self._session

    @property
    def is_open(self) -> bool:
        return self._session is not None

    def holds(self, session_id: str) -> bool:
        """Whether the file of that session is open here, also while something else stands in its place."""
        own, _ = self._own
        return own is not None and own.head.id == session_id

    @property
    def has_own(self) -> bool:
        """Whether the file of a session is open here, also while something else stands in its place."""
        own, _ = self._own
        return own is not None

    @property
    def own_session(self) -> Session:
        """The session whose file is open, also while something else stands in its place."""
        own, _ = self._own
        if own is None:
            raise RuntimeError("no session is open")
        return own

    @property
    def _own(self) -> tuple[Session | None, SessionFile | None]:
        return self._aside or (self._session, self._file)

    def listen(self, listener: Callable[[], None]) -> None:
        """Calls `listener` after each change but those of notes alone, and when a session is opened or closed."""
        self._listeners.append(listener)

    def listen_to_notes(self, listener: Callable[[], None]) -> None:
        """Calls `listener` after each change of notes alone: with each key that somebody strikes in one."""
        self._listeners_to_notes.append(listener)

    def watch_saving(self, listener: Callable[[Saving], None]) -> None:
        """Calls `listener`, in any thread, with the state of saving of whichever session is open."""
        self._saving_listeners.append(listener)

    def open(self, session: Session, file: SessionFile) -> None:
        self.close()
        self._session, self._file = session, file
        for listener in self._saving_listeners:
            file.watch(listener)
        self._tell()

    @property
    def is_lent(self) -> bool:
        """Whether something else stands where the session was, or where none was; it comes back as it is."""
        return self._aside is not None

    @property
    def is_demo(self) -> bool:
        """Whether a demo stands there."""
        return self._session is not None and self._session.head.id == DEMO_ID

    def lend(self, session: Session, file: SessionFile) -> None:
        """Puts another session in the place of the open one, whose file stays open, or where none is open."""
        if self._aside:
            raise RuntimeError("a session was put aside already")
        self._aside = self._session, self._file
        self._session, self._file = session, file
        self._tell()

    def take_back(self) -> None:
        """Puts what was put aside in its place again."""
        if self._aside:
            (self._session, self._file), self._aside = self._aside, None
            self._tell()

    def change(self, session: Session, *changes: Change) -> None:
        """Replaces the open session by its next value; `changes` are the difference, for the file."""
        if self._file is None:
            raise RuntimeError("no session is open")
        self._session = session
        for change in changes:
            self._file.submit(change)
        self._tell(of_notes_alone=bool(changes) and all(isinstance(change, OfNotes) for change in changes))

    @contextmanager
    def in_one_go(self) -> Iterator[None]:
        """What changes within it is one act, at the end of which who listens is told once."""
        self._acts += 1
        try:
            yield
        finally:
            self._acts -= 1
            self._tell_what_is_untold()

    def note(self, change: Change) -> None:
        """Has a change written that is no part of the session's value, so that nobody needs to look again."""
        if self._file:
            self._file.submit(change)

    @property
    def is_behind(self) -> bool:
        """Whether something that was made in the session is not on disk by now."""
        _, file = self._own
        return file.is_behind if file else False

    @property
    def missing_changes(self) -> int:
        """How often something was written in the open session that is not in its file any more."""
        return self._file.missing_changes if self._file else 0

    @property
    def cannot_write(self) -> Problem | None:
        """Why nothing that is changed in the open session will be on disk."""
        return self._file.cannot_write if self._file else None

    def hurry(self) -> None:
        """Has what is not on disk yet written now, without waiting for it."""
        _, file = self._own
        if file:
            file.hurry()

    def forget_past(self) -> None:
        """Leaves nothing on disk of how the session was before."""
        if self._file:
            self._file.forget_past()

    def flush(self) -> bool:
        """Writes what is not on disk yet; False when that could not be done."""
        _, file = self._own
        return file.flush() if file else True

    def save_elsewhere(self, folder: Path) -> Path:
        """Writes the session into a new file in that folder; `Refused` when that cannot be."""
        session, file = self._own
        if session is None or file is None:
            raise RuntimeError("no session is open")
        try:
            return file.save_elsewhere(session, folder)
        except OSError as error:
            raise Refused(place_unusable(folder, error)) from error

    def close(self) -> bool:
        """Lets go of the session; False when something could not be written."""
        self.take_back()
        saved = self._file.close() if self._file else True
        was_open = self.is_open
        self._session, self._file = None, None
        if was_open:
            self._tell()
        return saved

    def _tell(self, *, of_notes_alone: bool = False) -> None:
        self._untold.append(of_notes_alone)
        self._tell_what_is_untold()

    def _tell_what_is_untold(self) -> None:
        if self._acts or not self._untold:
            return
        of_notes_alone, self._untold = all(self._untold), []
        for listener in self._listeners_to_notes if of_notes_alone else self._listeners:
            listener()
