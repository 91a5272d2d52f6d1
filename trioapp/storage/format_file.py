"""An exercise as a TOML file: what may stand in it, and every fault in it with its line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple, TypeVar

from trioapp.domain.formats import (
    CHANGE_OVER,
    CLOSING_BEFORE_END,
    LONGEST_PHASE,
    SHORTEST_PHASE,
    Cue,
    ExerciseFormat,
    Heading,
    ObserverForm,
    PairWords,
    Phase,
    Role,
    RoleLine,
    Shape,
    Statement,
)
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.marks import Mark
from trioapp.domain.numerals import duration_in
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import NO_TEXT, Text, plain, plain_line
from trioapp.storage.reading import read_text, shown
from trioapp.storage.toml_text import LONGEST_WORD, KeyPath, Locator, parsed, short

VERSION = 1
"""The version of this language, which a file gives as its `format`."""

LARGEST_FORMAT = 256 * 1024
"""Bytes."""

FEWEST_ROLES = 2
"""Not counting those that are only taken in a group larger than a trio."""

_ID = re.compile(r"[a-z][a-z0-9_-]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_TEXT_EXAMPLE = '{ nl = "…", en = "…" }'
_STRING_EXAMPLE = '"…"'

T = TypeVar("T")


class _Span(NamedTuple):
    """Which lengths of time are possible; `words` says it to an author."""

    shortest: Duration
    longest: Duration
    words: str


_OF_A_PHASE = _Span(SHORTEST_PHASE, LONGEST_PHASE, "0:05 – 8:00:00")
_INSIDE_A_PHASE = _Span(ZERO, LONGEST_PHASE, "0:00 – 8:00:00")


def is_format_file(path: Path) -> bool:
    return path.suffix.lower() == ".toml"


def read_format(path: Path) -> ExerciseFormat:
    """The exercise in a file; `Refused` with every fault when it cannot be read or is not sound."""
    return parse_format(read_format_text(path), shown(path))


def read_format_text(path: Path) -> str:
    """The TOML text in a file; `Refused` when it cannot be read, is no text or has more than 256 KiB."""
    return read_text(path, LARGEST_FORMAT)


@lru_cache(maxsize=32)
def parse_format(text: str, file: str = "") -> ExerciseFormat:
    """The exercise that the TOML text describes; `Refused` with every fault, in the order of their lines."""
    document = _Document(text, file)
    exercise = _exercise(_Table(parsed(text, file), (), document))
    document.refuse_faults()
    return exercise


def line_of_key(text: str, key: str) -> int:
    """The line, from 1, of a key of the whole file in sound TOML text."""
    return _Document(text, "").line_of((key,))


# -- from TOML to the exercise


def _exercise(top: _Table) -> ExerciseFormat:
    _check_version(top)
    roles = _roles(top)
    change_over = top.table("change_over", needed=False)
    return ExerciseFormat(
        id=top.identifier("id"),
        name=top.text("name"),
        eyebrow=top.text("eyebrow"),
        aim=top.text("aim"),
        roles=roles,
        brief=_statement(top, "brief"),
        phases=_phases(top, [role.id for role in roles], change_over),
        call_back=_statement(top, "call_back"),
        gather=_statement(top, "gather"),
        change_over=_bare_phase(change_over, CHANGE_OVER) if change_over else None,
        observer=_observer(top),
        for_trainer=top.text("for_trainer", needed=False),
        source=top.string("source", needed=False),
        licence=top.string("licence", needed=False),
    )


def _check_version(top: _Table) -> None:
    """A file of a newer language has no other faults that we could judge."""
    version = top.value("format", int, str(VERSION))
    if version is None:
        return
    if isinstance(version, bool) or version < VERSION:
        top.wrong(ProblemKind.VALUE_WRONG, "format", other=str(VERSION))
    elif version > VERSION:
        raise Refused(top.problem(ProblemKind.FORMAT_NEWER, "format", top.written("format"), str(VERSION)))


def _statement(top: _Table, key: str) -> Statement:
    table = top.table(key)
    return Statement(table.text("statement"), table.text("support", needed=False)) if table else Statement(NO_TEXT)


def _roles(top: _Table) -> tuple[Role, ...]:
    tables = top.tables("roles")
    roles = tuple(
        Role(table.identifier("id"), table.text("name"), table.shape("shape"), table.switch("extra"))
        for table in tables
    )
    _tell_ids_twice(tables, [role.id for role in roles])
    always = sum(1 for role in roles if not role.extra)
    if roles and always < FEWEST_ROLES:
        top.wrong(ProblemKind.TOO_FEW_ROLES, "roles", str(always), str(FEWEST_ROLES))
    return roles


def _phases(top: _Table, roles: list[str], change_over: _Table | None) -> tuple[Phase, ...]:
    tables = top.tables("phases")
    phases = tuple(_phase(table, roles) for table in tables)
    ids = [phase.id for phase in phases]
    _tell_ids_twice([change_over, *tables] if change_over else tables, [CHANGE_OVER, *ids] if change_over else ids)
    return phases


def _phase(table: _Table, roles: list[str]) -> Phase:
    bare = _bare_phase(table, table.identifier("id"))
    return replace(
        bare,
        lines=_lines(table, roles),
        cues=_cues(table, bare.length),
        in_pairs=_pair_words(table, roles),
        watch=tuple(one.text("question") for one in table.tables("watch", needed=False)),
    )


def _observer(top: _Table) -> ObserverForm:
    table = top.table("observer", needed=False)
    if table is None:
        return ObserverForm()
    headings = table.tables("headings", needed=False)
    found = tuple(Heading(one.identifier("id"), one.text("name")) for one in headings)
    _tell_ids_twice(headings, [heading.id for heading in found])
    return ObserverForm(table.marks("marks"), found)


def _pair_words(phase: _Table, roles: list[str]) -> PairWords:
    table = phase.table("in_pairs", needed=False)
    if table is None:
        return PairWords()
    return PairWords(
        aim=table.text("aim", needed=False),
        lines=_lines(table, roles),
        for_trainer=table.text("for_trainer", needed=False),
    )


def _bare_phase(table: _Table, phase_id: str) -> Phase:
    """A phase without role lines and questions, such as the change-over, where they follow from the roles."""
    length = table.duration("length", _OF_A_PHASE) or ZERO
    return Phase(
        id=phase_id,
        name=table.text("name"),
        length=length,
        aim=table.text("aim", needed=False),
        closing=table.duration("closing", _INSIDE_A_PHASE, CLOSING_BEFORE_END) or ZERO,
        floor=_floor(table, length),
        compact=table.duration("compact", _OF_A_PHASE, ZERO) or None,
        quiet=table.switch("quiet"),
        for_trainer=table.text("for_trainer", needed=False),
    )


def _floor(phase: _Table, length: Duration) -> Duration:
    """A phase that names none can be halved."""
    floor = phase.duration("floor", _INSIDE_A_PHASE, Duration(length.ms // 2)) or ZERO
    if length and floor > length:
        phase.wrong(ProblemKind.FLOOR_ABOVE_LENGTH, "floor", phase.written("floor"), phase.written("length"))
    return floor


def _lines(phase: _Table, roles: list[str]) -> tuple[RoleLine, ...]:
    table = phase.table("lines", needed=False)
    if table is None:
        return ()
    known = roles if all(roles) else []
    for role in table.entries:
        if known and role not in known:
            table.wrong(ProblemKind.ROLE_UNKNOWN, role, short(role), _rather(role, known))
    return tuple(RoleLine(role, table.text(role)) for role in table.entries)


def _cues(phase: _Table, length: Duration) -> tuple[Cue, ...]:
    tables = phase.tables("cues", needed=False)
    moments = [table.duration("at", _INSIDE_A_PHASE) for table in tables]
    _check_moments(phase, length, [(t, at) for t, at in zip(tables, moments, strict=True) if at is not None])
    return tuple(Cue(at or ZERO, table.text("question")) for table, at in zip(tables, moments, strict=True))


def _check_moments(phase: _Table, length: Duration, cues: list[tuple[_Table, Duration]]) -> None:
    earlier: _Table | None = None
    latest = ZERO
    for table, at in cues:
        if length and at >= length:
            table.wrong(ProblemKind.CUE_AFTER_END, "at", table.written("at"), phase.written("length"))
        elif earlier and at <= latest:
            table.wrong(ProblemKind.CUE_OUT_OF_ORDER, "at", table.written("at"), earlier.written("at"))
        else:
            earlier, latest = table, at


def _tell_ids_twice(tables: list[_Table], ids: list[str]) -> None:
    """The other words of the problem are the line on which the id stands first."""
    first: dict[str, _Table] = {}
    for table, name in zip(tables, ids, strict=True):
        known = first.setdefault(name, table)
        if name and known is not table:
            table.wrong(ProblemKind.ID_TWICE, "id", name, str(known.line_of("id")))


class _Document:
    """A TOML text with what was found wrong in it so far."""

    def __init__(self, text: str, file: str) -> None:
        self.tables: list[_Table] = []
        self._text = text
        self._file = file
        self._faults: list[Problem] = []

    @cached_property
    def _lines(self) -> dict[KeyPath, int]:
        return Locator(self._text).lines

    def line_of(self, path: KeyPath) -> int:
        """The line, from 1, of the key at `path`, or of the nearest table around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def problem(self, kind: ProblemKind, path: KeyPath, what: str, other: str) -> Problem:
        return Problem(kind, self._file, self.line_of(path), what, other)

    def add(self, problem: Problem) -> None:
        self._faults.append(problem)

    def refuse_faults(self) -> None:
        for table in self.tables:
            table.tell_unknown_keys()
        if self._faults:
            raise Refused(*sorted(self._faults, key=lambda fault: fault.line))


class _Table:
    """A table of the file. Whatever cannot be read is told to the document, and something empty is given instead."""

    def __init__(self, entries: dict[str, object], path: KeyPath, document: _Document) -> None:
        self.entries = entries
        self._document = document
        self._path = path
        self._known: dict[str, None] = {}
        document.tables.append(self)

    def line_of(self, key: str) -> int:
        return self._document.line_of((*self._path, key))

    def problem(self, kind: ProblemKind, key: str, what: str = "", other: str = "") -> Problem:
        """A problem on the line of that key; without `what` it names the key, with those of the tables around it."""
        path = (*self._path, key)
        return self._document.problem(kind, path, what or _dotted(path), other)

    def wrong(self, kind: ProblemKind, key: str, what: str = "", other: str = "") -> None:
        """Tells the document a `problem`."""
        self._document.add(self.problem(kind, key, what, other))

    def written(self, key: str) -> str:
        return _as_written(self.entries[key])

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

    def string(self, key: str, needed: bool = True) -> str:
        return plain_line(self.value(key, str, _STRING_EXAMPLE, needed) or "")

    def identifier(self, key: str) -> str:
        name = self.value(key, str, _STRING_EXAMPLE)
        if name is None or _ID.fullmatch(name):
            return name or ""
        self.wrong(ProblemKind.VALUE_WRONG, key, other="a-z 0-9 - _")
        return ""

    def switch(self, key: str) -> bool:
        return self.value(key, bool, "true, false", needed=False) or False

    def shape(self, key: str) -> Shape:
        word = self.value(key, str, f'"{Shape.CIRCLE}"')
        if word in tuple(Shape):
            return Shape(word)
        if word is not None:
            self.wrong(ProblemKind.VALUE_WRONG, key, other=", ".join(Shape))
        return Shape.CIRCLE

    def marks(self, key: str) -> tuple[Mark, ...]:
        """Those that are named, in the order of the ten; all of them where none is."""
        words = self.value(key, list, f'["{Mark.OPEN}", …]', needed=False)
        if words is None:
            return tuple(Mark)
        for word in words:
            if word not in tuple(Mark):
                self.wrong(ProblemKind.VALUE_WRONG, key, short(str(word)), _rather(str(word), tuple(Mark)))
        return tuple(mark for mark in Mark if mark in words)

    def duration(self, key: str, span: _Span, default: Duration | None = None) -> Duration | None:
        """None when it is missing or wrong; without a `default` it is needed."""
        if key not in self.entries:
            self.value(key, str, '"6:00"', needed=default is None)
            return default
        self._known[key] = None
        value = self.entries[key]
        duration = duration_in(value) if isinstance(value, str) else None
        if duration is None:
            self.wrong(ProblemKind.DURATION_WRONG, key, self.written(key) or '""', '"6:00", "90 s", "2 min"')
        elif not span.shortest <= duration <= span.longest:
            self.wrong(ProblemKind.DURATION_OUT_OF_RANGE, key, self.written(key), span.words)
            return None
        return duration

    def text(self, key: str, needed: bool = True) -> Text:
        entries = self.value(key, dict, _TEXT_EXAMPLE, needed)
        if entries is None:
            return NO_TEXT
        if not entries:
            self.wrong(ProblemKind.VALUE_WRONG, key, other=_TEXT_EXAMPLE)
        words = _Table(entries, (*self._path, key), self._document)
        return Text.of({language: words.in_language(language) for language in entries})

    def in_language(self, language: str) -> str:
        words = plain(self.value(language, str, _STRING_EXAMPLE) or "").strip()
        if not _LANGUAGE.fullmatch(language):
            self.wrong(ProblemKind.KEY_UNKNOWN, language, other="nl, en")
        elif not words and isinstance(self.entries[language], str):
            self.wrong(ProblemKind.VALUE_WRONG, language, other=_STRING_EXAMPLE)
        return words

    def table(self, key: str, needed: bool = True) -> _Table | None:
        entries = self.value(key, dict, f"[{_dotted((*self._path, key))}]", needed)
        return None if entries is None else _Table(entries, (*self._path, key), self._document)

    def tables(self, key: str, needed: bool = True) -> list[_Table]:
        header = f"[[{_dotted((*self._path, key))}]]"
        items = self.value(key, list, header, needed)
        if items is None:
            return []
        if needed and not items:
            self.wrong(ProblemKind.KEY_MISSING, key, other=header)
        if not all(isinstance(item, dict) for item in items):
            self.wrong(ProblemKind.VALUE_WRONG, key, other=header)
            return []
        return [_Table(item, (*self._path, key, place), self._document) for place, item in enumerate(items)]

    def tell_unknown_keys(self) -> None:
        for key in self.entries:
            if key not in self._known:
                self.wrong(ProblemKind.KEY_UNKNOWN, key, other=_rather(key, self._known))


def _dotted(path: KeyPath) -> str:
    return ".".join(short(key) for key in path if isinstance(key, str))


def _as_written(value: object) -> str:
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


def _rather(word: str, known: Iterable[str]) -> str:
    """The known word that was meant, or all of them when none is near."""
    words = list(known)
    return ", ".join(difflib.get_close_matches(word, words, n=1) or words)
