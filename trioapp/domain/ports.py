"""What the upper floors must bring: the interfaces through which services reach disk, and the values they exchange."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.harvest import Sentence, Theme
from trioapp.domain.instants import Instant
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.moves import Move
from trioapp.domain.observation import Note, TalkTurn
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Problem
from trioapp.domain.programme import Programme
from trioapp.domain.retention import goes_at
from trioapp.domain.session import Company, Session, SessionHead
from trioapp.domain.workbook import Item

if TYPE_CHECKING:
    from trioapp.domain.insight_over_sessions import Digest


@dataclass(frozen=True, slots=True)
class MoveMade:
    """A move was added to the end of the log."""

    move: Move


@dataclass(frozen=True, slots=True)
class CompanyChanged:
    """Somebody came, left, or sits elsewhere or in another role; the whole of it is new."""

    company: Company


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """A note is new or has other words; only the latest version of each counts."""

    note: Note


@dataclass(frozen=True, slots=True)
class EarlierTextsKept:
    """Those are what the note of that id said before, all of them."""

    note: str
    texts: tuple[EarlierText, ...]


@dataclass(frozen=True, slots=True)
class NoteDeleted:
    """The note of that id is gone, with what it said before."""

    note: str


@dataclass(frozen=True, slots=True)
class TurnTaken:
    """Somebody of a trio began to talk, or all were silent."""

    turn: TalkTurn


@dataclass(frozen=True, slots=True)
class TurnTakenBack:
    """The turn of that id was none."""

    turn: str


@dataclass(frozen=True, slots=True)
class SentenceGiven:
    """A sentence of the harvest is new, or reads or stands otherwise."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class SentenceTakenBack:
    """The sentence of that id is gone."""

    sentence: str


@dataclass(frozen=True, slots=True)
class ThemeNamed:
    """A theme is new, or is called otherwise or has another place."""

    theme: Theme


@dataclass(frozen=True, slots=True)
class ThemeDropped:
    """The theme of that id is gone."""

    theme: str


@dataclass(frozen=True, slots=True)
class ItemKept:
    """An item of the workbook is new or otherwise."""

    item: Item


@dataclass(frozen=True, slots=True)
class ItemDropped:
    """The item of that id is gone."""

    item: str


@dataclass(frozen=True, slots=True)
class StillHere:
    """The program was running at that moment; nothing that a person made, so nobody is told that it is saved."""

    at: Instant


@dataclass(frozen=True, slots=True)
class Renamed:
    """The session is called otherwise."""

    name: str


@dataclass(frozen=True, slots=True)
class KeptFor:
    """Names and notes stay for so many days after the session was made, or with None until somebody deletes them."""

    days: int | None


@dataclass(frozen=True, slots=True)
class NotesWiped:
    """No note is left, nothing of what one said before, and no turn."""


Change = (
    MoveMade
    | CompanyChanged
    | NoteWritten
    | NoteDeleted
    | EarlierTextsKept
    | TurnTaken
    | TurnTakenBack
    | SentenceGiven
    | SentenceTakenBack
    | ThemeNamed
    | ThemeDropped
    | ItemKept
    | ItemDropped
    | StillHere
    | Renamed
    | KeptFor
    | NotesWiped
)
OfNotes = NoteWritten | NoteDeleted | EarlierTextsKept
"""Changes that leave all but notes, and what they said before, as it is."""


class SaveState(StrEnum):
    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Saving:
    """How far the disk is behind: everything is there, on its way, or refused and why."""

    state: SaveState
    problem: Problem | None = None


class SessionFile(Protocol):
    """A session on disk, open for writing by this program alone."""

    def submit(self, change: Change) -> None:
        """Takes a change to be written soon; never waits for the disk."""

    def hurry(self) -> None:
        """Has everything submitted written at once; does not wait for it."""

    def flush(self, within_s: float = 5.0) -> bool:
        """Writes everything submitted at once; False when it could not be done in that many seconds."""

    def watch(self, listener: Callable[[Saving], None]) -> None:
        """Calls `listener`, in any thread, each time the state of saving changes."""

    def close(self) -> bool:
        """Flushes and lets go of the file; False when something could not be written."""

    def forget_past(self) -> None:
        """Soon leaves nothing on disk of how it was before: no backup, no log, no copy that was moved aside."""

    def save_elsewhere(self, session: Session, folder: Path) -> Path:
        """Writes that session into a new file in a folder, and gives its path; `OSError` or `Refused` otherwise."""

    @property
    def is_behind(self) -> bool:
        """Whether something that a person made is not on disk by now."""

    @property
    def missing_changes(self) -> int:
        """How often something was written that is not in the file any more."""

    @property
    def cannot_write(self) -> Problem | None:
        """Why nothing that is changed will be on disk; None for a file that can be written."""


class Protection(StrEnum):
    """Whether a session is encrypted, and whether somebody gave its passphrase since the program started."""

    NONE = "none"
    LOCKED = "locked"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class ListedSession:
    """A session file as listed: what it holds, or why it cannot be read.

    `last_move` is the moment of the last move of a run that was never stopped.
    """

    path: Path
    head: SessionHead | None = None
    people: int = 0
    last_move: Instant | None = None
    keep_days: int | None = None
    problem: Problem | None = None
    protection: Protection = Protection.NONE
    is_newer: bool = False
    """Whether a newer version of the program wrote it, so that it can only be looked at."""
    questions: int | None = None
    """How many learning questions are in it; None where nobody counted them."""

    @property
    def personal_data_goes_ms(self) -> int | None:
        """From when (UTC, in milliseconds) names and notes may not stay; None when they may, or nothing is known."""
        return goes_at(self.head.created_ms, self.keep_days) if self.head else None


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much a session file holds."""

    people: int
    notes: int
    moves: int


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A copy of a session, by the name of its file; `made_ms` is UTC, in milliseconds."""

    name: str
    made_ms: int
    holdings: Holdings


@dataclass(frozen=True, slots=True)
class Rescued:
    """What became of a damaged session file, which lies whole in the folder `aside`.

    `session_id` is that of the session that could be saved, with `holdings`; empty and None when nothing could be.
    `backups` are its copies, newest first.
    """

    file: str
    aside: Path
    session_id: str
    holdings: Holdings | None
    backups: tuple[BackupMade, ...]


class SessionShelf(Protocol):
    """All sessions on this laptop. Every method may raise `Refused`."""

    def sessions(self) -> tuple[ListedSession, ...]:
        """Every session file, newest first; may be called in another thread."""

    def create(self, session: Session, format_source: str) -> None:
        """Puts a new session on the shelf; `format_source` is the TOML that its format was read from."""

    def read(self, session_id: str) -> Session:
        """A session's contents as they are on disk now, also while another program has it open.

        `session_id` is the id, or a name that only one session has.
        """

    def open(self, session_id: str) -> tuple[Session, SessionFile]:
        """Takes a session to write in it, so that nobody else can until the file is closed."""

    def rescue(self, file: str) -> Rescued:
        """Saves what is sound in a damaged session file, by its name, in a new one; the damaged one is moved aside."""

    def backups(self, file: str) -> tuple[BackupMade, ...]:
        """The sound copies of a session, by the name of its file, newest first."""

    def notes_of(self, file: str) -> tuple[str, ...]:
        """What stands in the notes of a session, as it is on disk now; may be called in another thread."""

    def agenda_of(self, file: str) -> tuple[LearningQuestion, ...]:
        """The learning questions of a session, as it is on disk now; may be called in another thread."""

    def amend(self, file: str, change: Change) -> None:
        """Writes a change into a session that is not open."""

    def duplicate(self, file: str, session_id: str, name: str) -> None:
        """Makes another session of that id and name with all that is in a session."""

    def bring_in(self, path: Path, other_id: str, passphrase: str = "") -> str:
        """Puts a copy of a session file from elsewhere on the shelf, and gives its id.

        That is `other_id` if there is a session of its own id already. What else is in the file stays outside. A copy
        of a protected session takes its passphrase, and stays protected by it.
        """

    def copy_out(self, file: str, folder: Path) -> Path:
        """Writes all that is in a session into a new file in that folder, and gives its path."""

    def unlock(self, file: str, passphrase: str) -> None:
        """From now on a protected session is read and written like any other; `Refused` for the wrong passphrase."""

    def lock(self, file: str) -> None:
        """The passphrase of a session that is not open has to be given again."""

    def protect(self, file: str, passphrase: str, *, in_keyring: bool) -> None:
        """Encrypts a session that is not open, and its backups anew; or gives one that is protected another passphrase.

        With `in_keyring` the keyring of the system opens it too.
        """

    def unprotect(self, file: str) -> None:
        """Anybody may read it again who may read this user's files."""

    @property
    def keyring_is_there(self) -> bool:
        """Whether the system has a keyring that can be trusted."""

    def delete(self, file: str) -> None:
        """Throws away a session that is not open, with its backups; it is gone for good at the next start."""

    def undelete(self) -> bool:
        """Brings back the session that was deleted last; False when there is none."""

    def restore(self, file: str, backup: str) -> None:
        """Puts a copy in the place of a session that is not open; what was there is moved aside."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What sessions have to tell, how many were left out (`protected` ones, or `damaged`) and are still `unread`."""

    digests: tuple[Digest, ...] = ()
    protected: int = 0
    damaged: int = 0
    unread: int = 0


class Digests(Protocol):
    """What all sessions on this laptop tell about time, without the people in them."""

    def gather(self, but: str) -> Iterator[Gathered]:
        """Those of all sessions but the one of that id, some more each time until none is unread.

        Each step may be taken in another thread.
        """


Shelved = TypeVar("Shelved", covariant=True)


class Library(Protocol[Shelved]):
    """What can be chosen, exercises or programmes: what comes with the program and the trainer's own."""

    def all(self) -> tuple[Shelved, ...]: ...

    def own_ids(self) -> frozenset[str]:
        """Those of the trainer's own."""

    def one(self, wanted: str) -> Shelved:
        """`Refused` when there is none of that id."""

    def source_of(self, wanted: str) -> str:
        """The TOML that it was read from; `Refused` when there is none of that id."""


class ProgrammeLibrary(Library[Programme], Protocol):
    """The programmes, each of which may have pictures beside its file."""

    def file_of(self, wanted: str) -> Path:
        """That from which it was read; `Refused` when there is none of that id."""


class PicturesBeside(Protocol):
    """The pictures that lie beside programme files."""

    def read(self, file: Path, name: str) -> bytes:
        """What a session keeps of the picture of that name; `Refused` with one problem when it cannot be had."""


class OwnProgrammes(Protocol):
    """Where the trainer's own programmes are kept."""

    def keep(self, programme: Programme, pictures: Mapping[str, bytes]) -> str:
        """Writes it beside the others under an id of its own, and gives that; `Refused` when it cannot be.

        `pictures` are those of its blocks, by what these call them.
        """


@dataclass(frozen=True, slots=True)
class ShelvedFormat:
    """An exercise of the library with the name of its file; built-in, or the trainer's own."""

    exercise: ExerciseFormat
    file: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class FaultyFormat:
    """What keeps something in the folder of own exercises from being one, by its name, with every fault in it."""

    file: str
    problems: tuple[Problem, ...]
    is_file: bool
    """Or it is something else that is called like one."""


@dataclass(frozen=True, slots=True)
class FormatShelf:
    """All exercises of the library, the built-in ones first, and what is no sound one."""

    formats: tuple[ShelvedFormat, ...]
    faulty: tuple[FaultyFormat, ...] = ()


class OwnFormats(Protocol):
    """The library, of which the trainer's own exercises are kept, one TOML file each. All but `shelf` may refuse."""

    def shelf(self) -> FormatShelf:
        """As it is on disk now."""

    def source_of(self, wanted: str) -> str:
        """The TOML that the exercise of that id was read from."""

    def keep(self, exercise: ExerciseFormat, before: str) -> str:
        """Writes a new file, over nothing that is there, and gives the id: its own, or a free one that is like it.

        `before` is the TOML it was read from, of which what did not change is kept.
        """

    def save(self, exercise: ExerciseFormat) -> None:
        """Writes an own exercise in the place of the one with its id, or anew where that is gone."""

    def delete(self, file: str) -> None:
        """Throws away an own file; it is gone for good at the next start."""

    def undelete(self) -> bool:
        """Brings back the file that was deleted last; False when there is none."""

    def bring_in(self, path: Path) -> str:
        """Puts a copy of a file from anywhere with the others, and gives its id; that is a free one if it was taken."""

    def copy_out(self, wanted: str, folder: Path) -> Path:
        """Writes the file of that exercise into a folder, over nothing that is there, and gives its path."""


class Chime(StrEnum):
    """A signal that the room hears; each is doubled by a picture (method.md §B3)."""

    PHASE = "phase"
    END = "end"


class Sounds(Protocol):
    """What can be heard in the room."""

    def prepare(self) -> None:
        """Gets ready, so that the first chime comes on time."""

    def play(self, chime: Chime, volume: float) -> None:
        """Plays it at a volume from 0 to 1, without waiting for it; nothing happens where nothing can be heard."""


class PreferencesFile(Protocol):
    """Where the trainer's settings are kept."""

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What could not be understood when they were last read."""

    @property
    def is_sound(self) -> bool:
        """Whether there was a file when they were last read, and it could be read as a whole."""

    def load(self) -> Preferences:
        """The settings; those that are missing or make no sense are as delivered."""

    def save(self, preferences: Preferences) -> Preferences:
        """Gives what holds now, with what somebody else changed meanwhile; `Refused` when it cannot be written."""
