"""What can be wrong in a way that the user can act on, as values; `presentation.wording` puts them into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class ProblemKind(StrEnum):
    """Each kind has one sentence per language; `{detail}`-like slots are filled from `Problem`."""

    # a participant list
    LIST_EMPTY = "list_empty"
    LIST_NOT_TEXT = "list_not_text"
    LIST_TOO_LONG = "list_too_long"
    NAME_TOO_LONG = "name_too_long"
    CITIZEN_NUMBERS = "citizen_numbers"
    COUNT_NOT_A_NUMBER = "count_not_a_number"
    # a file of any kind
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_TOO_LARGE = "file_too_large"
    FILE_NOT_REGULAR = "file_not_regular"
    FILE_CHANGES = "file_changes"
    # a picture
    PICTURE_UNREADABLE = "picture_unreadable"
    PICTURE_TOO_LARGE = "picture_too_large"
    # the file of settings
    KEY_IN_USE = "key_in_use"
    FOLDER_UNUSABLE = "folder_unusable"
    # a format file
    TOML_BROKEN = "toml_broken"
    TOML_UNENDED = "toml_unended"
    QUOTES_MISSING = "quotes_missing"
    KEY_TWICE = "key_twice"
    TOML_TOO_DEEP = "toml_too_deep"
    TOML_TOO_MUCH = "toml_too_much"
    MORE_FAULTS = "more_faults"
    FORMAT_NEWER = "format_newer"
    KEY_MISSING = "key_missing"
    KEY_UNKNOWN = "key_unknown"
    VALUE_WRONG = "value_wrong"
    DURATION_WRONG = "duration_wrong"
    DURATION_OUT_OF_RANGE = "duration_out_of_range"
    TOO_MANY_TABLES = "too_many_tables"
    ROLE_UNKNOWN = "role_unknown"
    TOO_FEW_ROLES = "too_few_roles"
    ID_TWICE = "id_twice"
    ID_TAKEN = "id_taken"
    FLOOR_ABOVE_LENGTH = "floor_above_length"
    ONCE_TOO_LATE = "once_too_late"
    CUE_AFTER_END = "cue_after_end"
    CUE_OUT_OF_ORDER = "cue_out_of_order"
    PROGRAMME_UNKNOWN = "programme_unknown"
    # the library of exercises
    FORMAT_BUILT_IN = "format_built_in"
    FORMAT_GONE = "format_gone"
    NOT_A_FORMAT = "not_a_format"
    IS_A_PROGRAMME = "is_a_programme"
    IS_A_SESSION = "is_a_session"
    IS_A_LIST = "is_a_list"
    # a programme file
    TOO_MANY_BLOCKS = "too_many_blocks"
    DAY_TOO_LONG = "day_too_long"
    PICTURE_ELSEWHERE = "picture_elsewhere"
    PICTURE_NAME_UNFIT = "picture_name_unfit"
    PICTURE_ENDING = "picture_ending"
    PICTURE_GONE = "picture_gone"
    PICTURE_NOT_A_FILE = "picture_not_a_file"
    PICTURE_CLOSED = "picture_closed"
    PICTURE_TOO_HEAVY = "picture_too_heavy"
    PICTURE_TOO_FINE = "picture_too_fine"
    PICTURE_NOT_ONE = "picture_not_one"
    TIME_NOT_LATER = "time_not_later"
    # the parts of a day
    PART_PAST = "part_past"
    LAST_PART = "last_part"
    PART_EMPTY = "part_empty"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    NOTHING_TO_CATCH_UP = "nothing_to_catch_up"
    PROGRAMME_NAME_EMPTY = "programme_name_empty"
    # a session
    SESSION_UNKNOWN = "session_unknown"
    SESSION_AMBIGUOUS = "session_ambiguous"
    SESSION_NAME_EMPTY = "session_name_empty"
    SESSION_OPEN_ELSEWHERE = "session_open_elsewhere"
    NOT_A_SESSION = "not_a_session"
    SESSION_DAMAGED = "session_damaged"
    SESSION_NEWER = "session_newer"
    SESSION_GONE = "session_gone"
    SESSION_LOCKED = "session_locked"
    PASSPHRASE_WRONG = "passphrase_wrong"  # noqa: S105 - a kind of problem
    PASSPHRASE_SHORT = "passphrase_short"  # noqa: S105 - a kind of problem
    PASSPHRASES_DIFFER = "passphrases_differ"
    KEY_GONE = "key_gone"
    KEYRING_MISSING = "keyring_missing"
    # the data directory and the disk
    PLACE_UNUSABLE = "place_unusable"
    DISK_FULL = "disk_full"
    FULL_TO_BEGIN_WITH = "full_to_begin_with"
    """The disk was full already when the session was opened."""
    BACKUP_FAILED = "backup_failed"
    WRITE_FAILED = "write_failed"
    ALREADY_RUNNING = "already_running"
    RAISED = "raised"
    LOCKED_ELSEWHERE = "locked_elsewhere"
    # the clock
    NOT_A_TIME_OF_DAY = "not_a_time_of_day"
    END_PAST = "end_past"
    END_TOO_SOON = "end_too_soon"
    TOTAL_TOO_SHORT = "total_too_short"
    LENGTH_PAST = "length_past"
    # who sits with whom
    LIST_TOO_SHORT = "list_too_short"
    PAIR_NOT_TWO = "pair_not_two"
    PAIR_BOTH_WAYS = "pair_both_ways"
    PERSON_UNKNOWN = "person_unknown"
    # the command line
    EXPORT_UNKNOWN = "export_unknown"
    FOLDER_NOT_OPENED = "folder_not_opened"
    EXPORT_NOT_INSTALLED = "export_not_installed"
    BEAMER_UNKNOWN = "beamer_unknown"
    PHASE_UNKNOWN = "phase_unknown"
    PICTURE_SIZE_WRONG = "picture_size_wrong"
    PICTURE_NOT_WRITTEN = "picture_not_written"
    OUT_NOT_A_FILE = "out_not_a_file"


class SpotKind(StrEnum):
    """What a file has several of."""

    ROLE = "roles"
    PHASE = "phases"
    QUESTION = "cues"
    OBSERVERS_QUESTION = "watch"
    HEADING = "headings"
    PART = "blocks"
    LINE = "lines"


@dataclass(frozen=True, slots=True)
class Spot:
    """One of them: the how many-th, from 1, and its id or its name if it has any."""

    kind: SpotKind
    number: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what kind, in which file and line (0: no line), and the words that make it exact.

    `spots` say where it is in the author's words, from the outside in: the third phase, its second question.
    """

    kind: ProblemKind
    file: str = ""
    line: int = 0
    what: str = ""
    other: str = ""
    spots: tuple[Spot, ...] = ()


class Refused(Exception):
    """The program cannot do what was asked, for reasons that the user can act on; never empty."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.kind for problem in problems))
        self.problems = problems


def place_unusable(place: Path, error: OSError) -> Problem:
    """A folder or file that cannot be written in, with what the system says about it."""
    return Problem(ProblemKind.PLACE_UNUSABLE, str(place), what=error.strerror or "")


def is_locked(refused: Refused) -> bool:
    """Whether all that is missing is a passphrase."""
    return all(problem.kind is ProblemKind.SESSION_LOCKED for problem in refused.problems)
