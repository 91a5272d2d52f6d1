"""Stand-ins for the ports: a session file in memory, and ears."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.ports import BackupMade, Change, Chime, ListedSession, Rescued, SaveState, Saving, SessionFile
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.session import Session

Answer = TypeVar("Answer")


@dataclass
class FileInMemory:
    """Takes every change at once and keeps the list of them."""

    changes: list[Change] = field(default_factory=list)
    listeners: list[Callable[[Saving], None]] = field(default_factory=list)
    is_open: bool = True
    works: bool = True
    is_behind: bool = False
    missing_changes: int = 0
    cannot_write: Problem | None = None

    def submit(self, change: Change) -> None:
        self.changes.append(change)
        for listener in self.listeners:
            listener(Saving(SaveState.SAVED))

    def hurry(self) -> None:
        pass

    def flush(self, within_s: float = 5.0) -> bool:  # noqa: ARG002 - the port has it
        return self.works

    def forget_past(self) -> None:
        pass

    def save_elsewhere(self, session: Session, folder: Path) -> Path:
        return folder / session.head.id

    def watch(self, listener: Callable[[Saving], None]) -> None:
        self.listeners.append(listener)

    def close(self) -> bool:
        self.is_open = False
        return self.works


@dataclass
class SoundsHeard:
    """Keeps what was played, and how loud."""

    heard: list[tuple[Chime, float]] = field(default_factory=list)
    is_prepared: bool = False

    def prepare(self) -> None:
        self.is_prepared = True

    def play(self, chime: Chime, volume: float) -> None:
        self.heard.append((chime, volume))


@dataclass
class PreferencesInMemory:
    """Settings that are gone with the test."""

    kept: Preferences = field(default_factory=Preferences)
    faults: tuple[Problem, ...] = ()
    is_sound: bool = True

    def load(self) -> Preferences:
        return self.kept

    def save(self, preferences: Preferences) -> Preferences:
        self.kept = preferences
        return preferences


class NoOtherSessions:
    """A shelf with nothing on it, and on which nothing is put."""

    def sessions(self) -> tuple[ListedSession, ...]:
        return ()

    def create(self, session: Session, format_source: str) -> None:
        raise NotImplementedError

    def read(self, session_id: str) -> Session:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=session_id))

    def open(self, session_id: str) -> tuple[Session, SessionFile]:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=session_id))

    def rescue(self, file: str) -> Rescued:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))

    def notes_of(self, file: str) -> tuple[str, ...]:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))

    def agenda_of(self, file: str) -> tuple[LearningQuestion, ...]:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))

    def amend(self, file: str, change: Change) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=f"{file} {change}"))

    def duplicate(self, file: str, session_id: str, name: str) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=f"{file} {session_id} {name}"))

    def bring_in(self, path: Path, other_id: str, passphrase: str = "") -> str:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=f"{path} {other_id} {passphrase}"))

    def copy_out(self, file: str, folder: Path) -> Path:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=f"{file} {folder}"))

    def delete(self, file: str) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))

    def undelete(self) -> bool:
        return False

    def unlock(self, file: str, passphrase: str) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=f"{file} {passphrase}"))

    def lock(self, file: str) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))

    def protect(self, file: str, passphrase: str, *, in_keyring: bool) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=f"{file} {passphrase} {in_keyring}"))

    def unprotect(self, file: str) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))

    @property
    def keyring_is_there(self) -> bool:
        return False

    def backups(self, file: str) -> tuple[BackupMade, ...]:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))

    def restore(self, file: str, backup: str) -> None:
        raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=f"{file} {backup}"))


class DoneAtOnce:
    """Thinks out every errand while it is sent."""

    def send(self, think: Callable[[], Answer], hear: Callable[[Answer], None]) -> None:
        hear(think())
