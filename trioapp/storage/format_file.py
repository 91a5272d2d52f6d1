"""An exercise as a TOML file: what may stand in it, and every fault in it with its line."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from trioapp.domain.formats import (
    CHANGE_OVER,
    CLOSING_BEFORE_END,
    LONGEST_PHASE,
    Cue,
    ExerciseFormat,
    Heading,
    ObserverForm,
    PairWords,
    Phase,
    Role,
    RoleLine,
    Rounds,
    Shape,
    Statement,
)
from trioapp.domain.group_size import LARGEST_GROUP, SMALLEST_GROUP, GroupSize
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.plans import possible_rounds
from trioapp.domain.problems import ProblemKind
from trioapp.domain.texts import NO_TEXT
from trioapp.storage.reading import read_text, shown
from trioapp.storage.toml_tables import OF_A_PHASE, Document, Span, Table, tell_ids_twice
from trioapp.storage.toml_text import parsed
from trioapp.storage.toml_tokens import short

VERSION = 1
"""The version of this language, which a file gives as its `format`."""

LARGEST_FORMAT = 256 * 1024
"""Bytes."""

FEWEST_ROLES = 1
"""Not counting those that are only taken in a group larger than usual."""

GROUPS = range(SMALLEST_GROUP, LARGEST_GROUP + 1)
"""How many people a group can have."""

_INSIDE_A_PHASE = Span(ZERO, LONGEST_PHASE, "0:00 – 8:00:00")


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
    return format_said(parsed(text, file), text, file)


def format_said(entries: dict[str, object], text: str, file: str) -> ExerciseFormat:
    """The exercise that TOML text describes, of which tomli made `entries`; `Refused` as `parse_format`."""
    document = Document(text, file)
    exercise = exercise_in(Table(entries, (), document))
    document.refuse_faults()
    return exercise


def line_of_key(text: str, key: str) -> int:
    """The line, from 1, of a key of the whole file in sound TOML text."""
    return Document(text, "").line_of((key,))


# -- from TOML to the exercise


def exercise_in(top: Table) -> ExerciseFormat:
    """What a table of a whole file says; its faults are told to the document."""
    top.check_version("format", VERSION)
    roles = _roles(top)
    change_over = top.table("change_over", needed=False)
    exercise = ExerciseFormat(
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
        rounds=top.choice("rounds", Rounds, Rounds.ONE, needed=False),
        group=_group(top, roles),
        seats=_seats(top, roles),
        observer=_observer(top),
        for_trainer=top.text("for_trainer", needed=False),
        source=top.text_or_line("source"),
        source_licence=top.string("source_licence", needed=False),
        licence=top.text_or_line("licence"),
        checked_on=top.day("checked_on"),
    )
    _check_rounds(top, exercise)
    return exercise


def _check_rounds(top: Table, exercise: ExerciseFormat) -> None:
    possible = possible_rounds(exercise)
    if exercise.rounds not in possible:
        top.wrong(ProblemKind.VALUE_WRONG, "rounds", other=", ".join(possible))


def _statement(top: Table, key: str) -> Statement:
    table = top.table(key)
    return Statement(table.text("statement"), table.text("support", needed=False)) if table else Statement(NO_TEXT)


def _roles(top: Table) -> tuple[Role, ...]:
    tables = top.tables("roles")
    roles = tuple(
        Role(
            table.identifier("id"),
            table.text("name"),
            table.choice("shape", Shape, Shape.CIRCLE),
            table.switch("extra"),
        )
        for table in tables
    )
    tell_ids_twice(tables, [role.id for role in roles])
    always = sum(1 for role in roles if not role.extra)
    if roles and always < FEWEST_ROLES:
        top.wrong(ProblemKind.TOO_FEW_ROLES, "roles", str(always), str(FEWEST_ROLES))
    return roles


def _group(top: Table, roles: tuple[Role, ...]) -> GroupSize:
    around = GroupSize.around(sum(1 for role in roles if not role.extra))
    table = top.table("group", needed=False)
    if table is None:
        return around
    usual = table.count("size", GROUPS)
    smallest, largest = table.count("from", GROUPS, usual), table.count("to", GROUPS, usual)
    also = table.counts("also", GROUPS)
    is_given = "size" in table.entries
    if is_given and smallest > usual:
        table.wrong(ProblemKind.VALUE_WRONG, "from", other=f"{GROUPS.start} – {usual}")
    if is_given and largest < usual:
        table.wrong(ProblemKind.VALUE_WRONG, "to", other=f"{usual} – {GROUPS.stop - 1}")
    return GroupSize(usual, smallest, largest, tuple(size for size in also if not smallest <= size <= largest))


def _seats(top: Table, roles: tuple[Role, ...]) -> tuple[str, ...]:
    """Of all roles that there are, none left out."""
    known = [role.id for role in roles]
    seats = top.words("seats")
    for seat in seats:
        if seat not in known:
            top.stray(ProblemKind.ROLE_UNKNOWN, "seats", seat, known, short(seat))
    missing = [role for role in known if role not in seats] if seats else []
    if missing:
        top.wrong(ProblemKind.VALUE_WRONG, "seats", other=", ".join(dict.fromkeys((*seats, *missing))))
    return seats


def _phases(top: Table, roles: list[str], change_over: Table | None) -> tuple[Phase, ...]:
    tables = top.tables("phases")
    phases = tuple(_phase(table, roles) for table in tables)
    ids = [phase.id for phase in phases]
    for table, before, phase in zip(tables[1:], phases, phases[1:], strict=False):
        if phase.once and not before.once:
            table.wrong(ProblemKind.ONCE_TOO_LATE, "once")
    tell_ids_twice([change_over, *tables] if change_over else tables, [CHANGE_OVER, *ids] if change_over else ids)
    return phases


def _phase(table: Table, roles: list[str]) -> Phase:
    bare = _bare_phase(table, table.identifier("id"))
    return replace(
        bare,
        lines=_lines(table, roles),
        cues=_cues(table, bare.length),
        in_pairs=_pair_words(table, roles),
        watch=tuple(one.text("question") for one in table.tables("watch", needed=False)),
    )


def _observer(top: Table) -> ObserverForm:
    table = top.table("observer", needed=False)
    if table is None:
        return ObserverForm()
    headings = table.tables("headings", needed=False)
    found = tuple(Heading(one.identifier("id"), one.text("name")) for one in headings)
    tell_ids_twice(headings, [heading.id for heading in found])
    return ObserverForm(table.marks("marks"), found)


def _pair_words(phase: Table, roles: list[str]) -> PairWords:
    table = phase.table("in_pairs", needed=False)
    if table is None:
        return PairWords()
    return PairWords(
        aim=table.text("aim", needed=False),
        lines=_lines(table, roles),
        for_trainer=table.text("for_trainer", needed=False),
    )


def _bare_phase(table: Table, phase_id: str) -> Phase:
    """A phase without role lines and questions, such as the change-over, where they follow from the roles."""
    length = table.duration("length", OF_A_PHASE) or ZERO
    return Phase(
        id=phase_id,
        name=table.text("name"),
        length=length,
        aim=table.text("aim", needed=False),
        closing=table.duration("closing", _INSIDE_A_PHASE, CLOSING_BEFORE_END) or ZERO,
        floor=_floor(table, length),
        compact=table.duration("compact", OF_A_PHASE, ZERO) or None,
        once=table.switch("once"),
        quiet=table.switch("quiet"),
        for_trainer=table.text("for_trainer", needed=False),
    )


def usual_floor(length: Duration) -> Duration:
    """A phase that names none can be halved, to the second."""
    return Duration.of(seconds=length.seconds_down // 2)


def _floor(phase: Table, length: Duration) -> Duration:
    floor = phase.duration("floor", _INSIDE_A_PHASE, usual_floor(length)) or ZERO
    if length and floor > length:
        phase.wrong(ProblemKind.FLOOR_ABOVE_LENGTH, "floor", phase.written("floor"), phase.written("length"))
    return floor


def _lines(phase: Table, roles: list[str]) -> tuple[RoleLine, ...]:
    table = phase.table("lines", needed=False)
    if table is None:
        return ()
    known = roles if all(roles) else []
    for role in table.entries:
        if known and role not in known:
            table.stray(ProblemKind.ROLE_UNKNOWN, role, role, known, short(role))
    return tuple(RoleLine(role, text) for role, text in table.each_text())


def _cues(phase: Table, length: Duration) -> tuple[Cue, ...]:
    tables = phase.tables("cues", needed=False)
    moments = [table.duration("at", _INSIDE_A_PHASE) for table in tables]
    _check_moments(phase, length, [(t, at) for t, at in zip(tables, moments, strict=True) if at is not None])
    return tuple(Cue(at or ZERO, table.text("question")) for table, at in zip(tables, moments, strict=True))


def _check_moments(phase: Table, length: Duration, cues: list[tuple[Table, Duration]]) -> None:
    earlier: Table | None = None
    latest = ZERO
    for table, at in cues:
        if length and at >= length:
            table.wrong(ProblemKind.CUE_AFTER_END, "at", table.written("at"), phase.written("length"))
        elif earlier and at <= latest:
            table.wrong(ProblemKind.CUE_OUT_OF_ORDER, "at", table.written("at"), earlier.written("at"))
        else:
            earlier, latest = table, at
