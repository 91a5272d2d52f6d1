"""A TOML file that somebody wrote for this program: its tables, and every fault in them with its line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, TypeVar

from trioapp.domain import numerals
from trioapp.domain.formats import LONGEST_PHASE, SHORTEST_PHASE
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.numerals import duration_in, meant_duration, minute_of_day
from trioapp.domain.problems import Problem, ProblemKind, Refused, Spot, SpotKind
from trioapp.domain.texts import NO_TEXT, Text, plain, plain_line
from trioapp.storage.file_names import PICTURE_ENDINGS, fault_of_picture
from trioapp.storage.toml_text import KeyPath, Locator
from trioapp.storage.toml_tokens import LONGEST_WORD, short

ID_PATTERN, LANGUAGE_PATTERN = "[a-z][a-z0-9_-]{0,63}", "[a-z]{2,3}"
_ID, _LANGUAGE = re.compile(ID_PATTERN), re.compile(LANGUAGE_PATTERN)
MOST_TABLES = 200
"""Of one kind, one after another; nobody works through so many."""
MOST_FAULTS = 100
"""More than that nobody mends in one go."""
TEXT_EXAMPLE = '{ nl = "…", en = "…" }'
_STRING_EXAMPLE = '"…"'

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Span(NamedTuple):
    """Which lengths of time are possible; `words` says it to an author."""

    shortest: Duration
    longest: Duration
    words: str


OF_A_PHASE = Span(SHORTEST_PHASE, LONGEST_PHASE, "0:05 – 8:00:00")


def tell_ids_twice(tables: list[Table], ids: list[str]) -> None:
    """The other words of the problem are the line on which the id stands first."""
    first: dict[str, Table] = {}
    for table, name in zip(tables, ids, strict=True):
        known = first.setdefault(name, table)
        if name and known is not table:
            table.wrong(ProblemKind.ID_TWICE, "id", name, str(known.line_of("id")))


class Document:
    """A TOML text with what was found wrong in it so far."""

    def __init__(self, text: str, file: str) -> None:
        self.tables: list[Table] = []
        self._text = text
        self._file = file
        self._faults: list[Problem] = []

    @property
    def is_full(self) -> bool:
        """Whether so many faults were found that no more are told."""
        return len(self._faults) >= MOST_FAULTS

    @cached_property
    def _lines(self) -> dict[KeyPath, int]:
        return Locator(self._text).lines

    def line_of(self, path: KeyPath) -> int:
        """The line, from 1, of the key at `path`, or of the nearest table around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def problem(self, kind: ProblemKind, path: KeyPath, what: str, other: str, spots: tuple[Spot, ...]) -> Problem:
        return Problem(kind, self._file, self.line_of(path), what, other, spots)

    def add(self, problem: Problem) -> None:
        self._faults.append(problem)

    def refuse_faults(self) -> None:
        for table in self.tables:
            table.tell_unknown_keys()
        faults = sorted(self._faults, key=lambda fault: fault.line)
        if self.is_full:
            faults.append(Problem(ProblemKind.MORE_FAULTS, self._file, faults[-1].line, str(MOST_FAULTS)))
        if faults:
            raise Refused(*faults)


class Table:
    """A table of the file. Whatever cannot be read is told to the document, and something empty is given instead.

    `spots` say which one it is where there are several; what is wrong in it is named from there on.
    """

    def __init__(
        self,
        entries: dict[str, object],
        path: KeyPath,
        document: Document,
        spots: tuple[Spot, ...] = (),
        depth: int = 0,
    ) -> None:
        self.entries = entries
        self._document = document
        self._path = path
        self._spots = spots
        self._depth = depth
        self._known: dict[str, None] = {}
        document.tables.append(self)

    def line_of(self, key: str) -> int:
        return self._document.line_of((*self._path, key))

    def problem(self, kind: ProblemKind, key: str, what: str = "", other: str = "") -> Problem:
        """A problem on the line of that key; without `what` it names the key, with those of the tables around it."""
        path = (*self._path, key)
        return self._document.problem(kind, path, what or dotted(path[self._depth :]), other, self._spots)

    def wrong(self, kind: ProblemKind, key: str, what: str = "", other: str = "") -> None:
        """Tells the document a `problem`."""
        if not self._document.is_full:
            self._document.add(self.problem(kind, key, what, other))

    def stray(self, kind: ProblemKind, key: str, word: str, known: Iterable[str], what: str = "") -> None:
        """Tells of a word that is none of those known; the nearest of them is what would be right."""
        if not self._document.is_full:
            self.wrong(kind, key, what, rather(word, known))

    def written(self, key: str) -> str:
        return as_written(self.entries[key])

    def value(self, key: str, kind: type[T], example: str, needed: bool = True) -> T | None:
        self._known[key] = None
        value = self.entries.get(key)
        if isinstance(value, kind):
            return value
        if value is not None:
            self.wrong(ProblemKind.VALUE_WRONG, key, other=example)
        elif needed:
            self.wrong(ProblemKind.KEY_MISSING, key, other=example if example[:1] == "[" else f"{key} = {example}")
        return None

    def check_version(self, key: str, known: int) -> None:
        """A file of a newer language has no other faults that we could judge."""
        version = self.value(key, int, str(known))
        if version is None:
            return
        if isinstance(version, bool) or version < known:
            self.wrong(ProblemKind.VALUE_WRONG, key, other=str(known))
        elif version > known:
            raise Refused(self.problem(ProblemKind.FORMAT_NEWER, key, self.written(key), str(known)))

    def string(self, key: str, needed: bool = True) -> str:
        return plain_line(self.value(key, str, _STRING_EXAMPLE, needed) or "")

    def picture(self, key: str) -> str:
        """The name of a picture beside the file; empty where there is no such key, or a wrong one."""
        name = self.value(key, str, '"….png"', needed=False) or ""
        fault = fault_of_picture(name) if name else None
        if fault:
            self.wrong(fault, key, short(name), ", ".join(f".{ending}" for ending in PICTURE_ENDINGS))
        return "" if fault else name

    def identifier(self, key: str) -> str:
        name = self.value(key, str, _STRING_EXAMPLE)
        if name is None or _ID.fullmatch(name):
            return name or ""
        self.wrong(ProblemKind.VALUE_WRONG, key, other="a-z 0-9 - _")
        return ""

    def switch(self, key: str) -> bool:
        return self.value(key, bool, "true, false", needed=False) or False

    def choice(self, key: str, kind: type[E], default: E, needed: bool = True) -> E:
        """One of the words of an enumeration."""
        word = self.value(key, str, f'"{default}"', needed)
        if word in tuple(kind):
            return kind(word)
        if word is not None:
            self.stray(ProblemKind.VALUE_WRONG, key, word, kind)
        return default

    def marks(self, key: str) -> tuple[Mark, ...]:
        """Those that are named, in the order of the ten; all of them where none is."""
        words = self.value(key, list, f'["{Mark.OPEN}", …]', needed=False)
        if words is None:
            return tuple(Mark)
        for word in words:
            if word not in tuple(Mark):
                self.stray(ProblemKind.VALUE_WRONG, key, str(word), Mark, short(str(word)))
        return tuple(mark for mark in Mark if mark in words)

    def words(self, key: str) -> tuple[str, ...]:
        """A list of words; none where there is no such key."""
        items = self.value(key, list, f"[{_STRING_EXAMPLE}, …]", needed=False) or []
        if all(isinstance(item, str) for item in items):
            return tuple(items)
        self.wrong(ProblemKind.VALUE_WRONG, key, other=f"[{_STRING_EXAMPLE}, …]")
        return ()

    def count(self, key: str, possible: range, default: int | None = None) -> int:
        """A whole number; without a `default` it is needed."""
        value = self.value(key, int, str(possible.start), needed=default is None)
        if value is not None and (isinstance(value, bool) or value not in possible):
            self.wrong(ProblemKind.VALUE_WRONG, key, other=_range(possible))
            value = None
        return value if value is not None else default if default is not None else possible.start

    def counts(self, key: str, possible: range) -> tuple[int, ...]:
        """A list of whole numbers; none where there is no such key."""
        items = self.value(key, list, f"[{possible.start}, …]", needed=False) or []
        if all(type(item) is int and item in possible for item in items):
            return tuple(items)
        self.wrong(ProblemKind.VALUE_WRONG, key, other=f"[{_range(possible)}, …]")
        return ()

    def day(self, key: str) -> date | None:
        """A date, as TOML writes it; None where there is no such key."""
        value = self.value(key, date, "2026-01-31", needed=False)
        if isinstance(value, datetime):
            self.wrong(ProblemKind.VALUE_WRONG, key, other="2026-01-31")
            return None
        return value

    def duration(self, key: str, span: Span, default: Duration | None = None) -> Duration | None:
        """None when it is missing or wrong; without a `default` it is needed."""
        if key not in self.entries:
            self.value(key, str, '"6:00"', needed=default is None)
            return default
        self._known[key] = None
        value = self.entries[key]
        duration = duration_in(value) if isinstance(value, str) else None
        if duration is None:
            self.wrong(ProblemKind.DURATION_WRONG, key, self.written(key) or '""', _rather_length(key, value, span))
        elif not span.shortest <= duration <= span.longest:
            self.wrong(ProblemKind.DURATION_OUT_OF_RANGE, key, self.written(key), span.words)
            return None
        return duration

    def text(self, key: str, needed: bool = True) -> Text:
        written = self.entries.get(key)
        example = f'{{ nl = "{short(written)}" }}' if isinstance(written, str) and written.strip() else TEXT_EXAMPLE
        entries = self.value(key, dict, example, needed)
        if entries is None:
            return NO_TEXT
        if not entries:
            self.wrong(ProblemKind.VALUE_WRONG, key, other=TEXT_EXAMPLE)
        return _sound_text(entries) or self._within(entries, key).as_text()

    def each_text(self) -> tuple[tuple[str, Text], ...]:
        """All that is in this table, where its keys are free and each has a text."""
        return tuple((key, self.text(key)) for key in self.entries)

    def text_or_line(self, key: str) -> Text:
        """A text in several languages, or one line that is the same in all of them; none where there is no such key."""
        if isinstance(self.entries.get(key), str):
            return Text.everywhere(self.string(key))
        return self.text(key, needed=False)

    def texts(self, key: str) -> tuple[Text, ...]:
        """A list of texts, each in several languages; none where there is no such key."""
        items = self.value(key, list, f"[{TEXT_EXAMPLE}, …]", needed=False) or []
        return tuple(self._text_at(key, place, entries) for place, entries in enumerate(items))

    def _text_at(self, key: str, place: int, entries: object) -> Text:
        if not isinstance(entries, dict) or not entries:
            self.wrong(ProblemKind.VALUE_WRONG, key, other=f"[{TEXT_EXAMPLE}, …]")
            return NO_TEXT
        spots = (*self._spots, Spot(SpotKind.LINE, place + 1))
        path = (*self._path, key, place)
        return _sound_text(entries) or Table(entries, path, self._document, spots, self._depth).as_text()

    def time_of_day(self, key: str) -> int | None:
        """In minutes since midnight; None where there is no such key, or a wrong one."""
        word = self.value(key, str, '"10:30"', needed=False)
        minutes = minute_of_day(word) if word is not None else None
        if word is not None and minutes is None:
            self.wrong(ProblemKind.VALUE_WRONG, key, other='"10:30"')
        return minutes

    def as_text(self) -> Text:
        """What stands here in each language."""
        return Text.of({language: self._in_language(language) for language in self.entries})

    def _in_language(self, language: str) -> str:
        words = plain(self.value(language, str, _STRING_EXAMPLE) or "").strip()
        if not _LANGUAGE.fullmatch(language):
            self.wrong(ProblemKind.KEY_UNKNOWN, language, other="nl, en")
        elif not words and isinstance(self.entries[language], str):
            self.wrong(ProblemKind.VALUE_WRONG, language, other=_STRING_EXAMPLE)
        return words

    def table(self, key: str, needed: bool = True) -> Table | None:
        entries = self.value(key, dict, f"[{dotted((*self._path, key))}]", needed)
        return None if entries is None else self._within(entries, key)

    def _within(self, entries: dict[str, object], key: str) -> Table:
        return Table(entries, (*self._path, key), self._document, self._spots, self._depth)

    def tables(self, key: str, needed: bool = True) -> list[Table]:
        header = f"[[{dotted((*self._path, key))}]]"
        items = self.value(key, list, header, needed)
        if items is None:
            return []
        if needed and not items:
            self.wrong(ProblemKind.KEY_MISSING, key, other=header)
        if not all(isinstance(item, dict) for item in items):
            self.wrong(ProblemKind.VALUE_WRONG, key, other=header)
            return []
        if len(items) > MOST_TABLES:
            self.wrong(ProblemKind.TOO_MANY_TABLES, key, header, str(MOST_TABLES))
        return [self._one_of(key, place, item) for place, item in enumerate(items[:MOST_TABLES])]

    def _one_of(self, key: str, place: int, item: dict[str, object]) -> Table:
        path = (*self._path, key, place)
        return Table(
            item, path, self._document, (*self._spots, Spot(SpotKind(key), place + 1, _name_in(item))), len(path)
        )

    def tell_unknown_keys(self) -> None:
        if self.entries.keys() <= self._known.keys():
            return
        for key in self.entries:
            if key not in self._known:
                self.stray(ProblemKind.KEY_UNKNOWN, key, key, self._known)


def _range(possible: range) -> str:
    return f"{possible.start} – {possible.stop - 1}"


def _sound_text(entries: dict[str, object]) -> Text | None:
    """The text in a table without a fault: most are, and need no second look."""
    words = []
    for language, said in entries.items():
        if not isinstance(said, str) or not (clean := plain(said).strip()) or not _LANGUAGE.fullmatch(language):
            return None
        words.append((language, clean))
    return Text(tuple(words)) if words else None


def _name_in(entries: dict[str, object]) -> str:
    """What its author calls one of several tables: its id, or nothing."""
    name = entries.get("id")
    return short(name) if isinstance(name, str) else ""


def _rather_length(key: str, value: object, span: Span) -> str:
    """The length that was meant, as it is written, or else three ways to write one."""
    for meant in _meant_lengths(value):
        if span.shortest <= meant <= span.longest:
            return f'{key} = "{numerals.length(meant)}"'
    return '"6:00", "90 s", "2 min"'


def _meant_lengths(value: object) -> Iterator[Duration]:
    """A time of day without quotes is a length with hours, or else with one colon too many."""
    if isinstance(value, time):
        yield Duration.of(minutes=value.hour * 60 + value.minute, seconds=value.second)
        yield Duration.of(minutes=value.hour, seconds=value.minute)
    elif isinstance(value, (str, int, float)) and (meant := meant_duration(as_written(value))):
        yield meant


def dotted(path: KeyPath) -> str:
    return ".".join(short(key) for key in path if isinstance(key, str))


def as_written(value: object) -> str:
    """A value about as it stands in the file; only what is too long for a message, or nested, is left out."""
    match value:
        case bool():
            return str(value).lower()
        case int() if abs(value) >= 10**LONGEST_WORD:
            return "…"
        case list() | dict():
            return "…"
        case _:
            return short(str(value))


def rather(word: str, known: Iterable[str]) -> str:
    """The known word that was meant, or all of them when none is near."""
    words = list(known)
    return ", ".join(difflib.get_close_matches(word[:LONGEST_WORD], words, n=1) or words)
