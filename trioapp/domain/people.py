"""The people in the room, and how their names are read from what a trainer pastes."""

from __future__ import annotations

import csv
import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from trioapp.domain.citizen_numbers import citizen_numbers_told, without_citizen_numbers
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import plain, same_name

MOST_PEOPLE = 500
LONGEST_NAME = 200

_WHOLE_NAME = frozenset(
    (
        *("naam", "namen", "volledige naam", "weergavenaam", "deelnemer", "deelnemers"),
        *("name", "names", "full name", "display name", "participant", "participants"),
    )
)
_FIRST_NAME = frozenset(("voornaam", "roepnaam", "first name", "firstname", "given name"))
_INFIX = frozenset(("tussenvoegsel", "tussenvoegsels", "infix"))
_LAST_NAME = frozenset(("achternaam", "familienaam", "last name", "lastname", "surname", "family name"))
_TEAM = frozenset(
    (
        *(
            "team",
            "organisatie",
            "afdeling",
            "directie",
            "dienst",
            "eenheid",
            "bedrijf",
            "werkgever",
            "gemeente",
            "groep",
        ),
        *("organisation", "organization", "department", "unit", "company", "employer", "group"),
    )
)
_SEPARATORS = "\t;,"
_SEPARATOR_LINE = re.compile(r"sep=([\t;,|]) *", re.IGNORECASE)
_IN_QUOTES = re.compile(r'\s*"((?:[^"]|"")*)"\s*')


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the room; `number` is their place on the list, `team` what they belong to, if the list says so."""

    id: str
    number: int
    name: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """Who stands on a list, and what is to be told about what was left out of it."""

    people: tuple[Person, ...]
    left_out: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as pasted, and its number counted from 1; or what it says: a name, and the team if there is one."""

    number: int
    words: str
    team: str = ""


def people_named(names: Iterable[str]) -> tuple[Person, ...]:
    return tuple(Person(f"p{number}", number, name) for number, name in enumerate(names, 1))


def people_counted(count: int) -> tuple[Person, ...]:
    return people_named([""] * count)


def unused_id(people: Collection[Person]) -> str:
    """An id for somebody who is added to them."""
    taken = {person.id for person in people}
    return next(free for number in itertools.count(len(people) + 1) if (free := f"p{number}") not in taken)


def as_list(people: Iterable[Person]) -> str:
    """The people as lines that `people_in` reads as the same people, with their teams where there are any."""
    people = list(people)
    if not any(person.team for person in people):
        return "\n".join(person.name for person in people)
    return "\n".join(("Naam\tTeam", *(f"{person.name}\t{person.team}" for person in people)))


def people_read(text: str, file: str = "") -> PeopleRead:
    """The people as `people_in` has them; `Refused` as well."""
    return PeopleRead(people_in(text, file), citizen_numbers_told(text, file))


def people_in(text: str, file: str = "") -> tuple[Person, ...]:
    """The people in pasted lines or in a table with commas, semicolons or tabs; nobody when the text is empty.

    A first row of headings says which columns hold the name, and which the team or organisation if any does; without
    one the name is the first column with a letter in it. A single line holds all names, divided by commas, semicolons
    or tabs. Two people of one name stay two, told apart by a number in brackets. A number that may be a BSN is no part
    of a name or team. `Refused` when there are more than 500 names or when one has more than 200 characters.
    """
    lines, told = _without_separator_line(_lines_of(text))
    named = [
        _Line(line.number, without_citizen_numbers(line.words), without_citizen_numbers(line.team))
        for line in _names_on(lines, told)
    ]
    named = [name for name in named if name.words]
    _check_size(named, file)
    told_apart = _told_apart([name.words for name in named])
    return tuple(
        Person(f"p{number}", number, name, line.team[:LONGEST_NAME])
        for number, (name, line) in enumerate(zip(told_apart, named, strict=True), 1)
    )


def _lines_of(text: str) -> list[_Line]:
    """The lines with something on them; the empty rows below a table in Excel hold separators only."""
    numbered = enumerate(plain(text).removeprefix("\ufeff").split("\n"), 1)
    return [_Line(number, words) for number, words in numbered if words.strip(" " + _SEPARATORS)]


def _without_separator_line(lines: list[_Line]) -> tuple[list[_Line], str]:
    """Takes off the line with which Excel is told what divides the columns (`sep=;`), and says what it told."""
    told = _SEPARATOR_LINE.fullmatch(lines[0].words) if lines else None
    return (lines[1:], told[1]) if told else (lines, "")


def _names_on(lines: list[_Line], told: str) -> Iterator[_Line]:
    separator = told or _separator(lines)
    rows = [(line.number, _cells(line.words, separator)) for line in lines]
    columns = _name_columns(rows[0][1]) if rows else ()
    if len(rows) == 1 and not (columns or told):
        number, cells = rows[0]
        return (_Line(number, cell) for cell in cells)
    body = [(line.number, _row(line.words, separator, len(rows[0][1]))) for line in lines[1:]] if columns else rows
    chosen = columns or _first_column_with_letters([cells for _, cells in body])
    team = _team_columns(rows[0][1]) if columns else ()
    return (_Line(number, _joined(cells, chosen), _joined(cells, team)) for number, cells in body)


def _row(line: str, separator: str, width: int) -> list[str]:
    """The cells below `width` headings; a line with none of that separator may be divided by another one."""
    cells = _cells(line, separator)
    if len(cells) > 1 or width == 1:
        return cells
    others = [_cells(line, other) for other in "\t;"]
    by_comma = _cells(line, ",")
    if not _is_spaced(by_comma):
        others.append(by_comma)
    return next((divided for divided in others if len(divided) == width), cells)


def _joined(cells: list[str], columns: tuple[int, ...]) -> str:
    return " ".join(cells[i] for i in columns if i < len(cells))


def _separator(lines: list[_Line]) -> str:
    """What divides the columns; nothing when this is a plain list.

    Headings decide when there are any. Otherwise a tab or a semicolon divides wherever it stands, and a comma when it
    divides every line into equally many cells, unless a space follows it: lists hold `Jansen, Anna`.
    """
    for separator in _SEPARATORS:
        if lines and len(cells := _cells(lines[0].words, separator)) > 1 and _name_columns(cells):
            return separator
    for separator in "\t;":
        if any(len(_cells(line.words, separator)) > 1 for line in lines):
            return separator
    return "," if _commas_divide([_cells(line.words, ",") for line in lines]) else ""


def _commas_divide(rows: list[list[str]]) -> bool:
    if len(rows) == 1:
        return True
    widths = {len(cells) for cells in rows}
    return len(widths) == 1 and widths != {1} and not all(map(_is_spaced, rows))


def _is_spaced(cells: list[str]) -> bool:
    """Whether a space follows each comma, as in `Jansen, Anna`."""
    return all(cell.startswith(" ") for cell in cells[1:])


def _cells(line: str, separator: str) -> list[str]:
    return [_unquoted(cell) for cell in _divided(line, separator)]


def _divided(line: str, separator: str) -> list[str]:
    if not separator or separator not in line:
        return [line]
    try:
        return next(csv.reader([line], delimiter=separator))
    except csv.Error:
        return line.split(separator)


def _unquoted(cell: str) -> str:
    quoted = _IN_QUOTES.fullmatch(cell)
    return quoted[1].replace('""', '"') if quoted else cell


def _name_columns(headings: list[str]) -> tuple[int, ...]:
    """Which columns make up a name, in the order in which it is spoken; none when these are not headings.

    Beside a first name, and without a last name, a column called `Naam` holds the last name.
    """
    found = [same_name(heading) for heading in headings]
    first, infix, last, whole = (
        tuple(i for i, heading in enumerate(found) if heading in meant)
        for meant in (_FIRST_NAME, _INFIX, _LAST_NAME, _WHOLE_NAME)
    )
    if whole and (last or not first):
        return whole[:1]
    return first[:1] + infix[:1] + (last or whole)[:1]


def _team_columns(headings: list[str]) -> tuple[int, ...]:
    """The first column that says what somebody belongs to, if there is one."""
    return tuple(i for i, heading in enumerate(headings) if same_name(heading) in _TEAM)[:1]


def _first_column_with_letters(rows: list[list[str]]) -> tuple[int]:
    widest = max(map(len, rows), default=0)
    columns = ("".join(cells[i] for cells in rows if i < len(cells)) for i in range(widest))
    return (next((i for i, column in enumerate(columns) if any(map(str.isalpha, column))), 0),)


def _check_size(named: list[_Line], file: str) -> None:
    if len(named) > MOST_PEOPLE:
        first_too_many = named[MOST_PEOPLE].number
        raise Refused(
            Problem(ProblemKind.LIST_TOO_LONG, file, first_too_many, what=str(len(named)), other=str(MOST_PEOPLE))
        )
    long = [
        Problem(ProblemKind.NAME_TOO_LONG, file, name.number, name.words[:20] + "…", str(LONGEST_NAME))
        for name in named
        if len(name.words) > LONGEST_NAME
    ]
    if long:
        raise Refused(*long)


def _told_apart(names: list[str]) -> tuple[str, ...]:
    uses = Counter(map(same_name, names))
    taken = {key for key, count in uses.items() if count == 1}
    numbers = {key: itertools.count(1) for key in uses}
    return tuple(
        name if uses[key] == 1 else _numbered(name, numbers[key], taken)
        for name, key in zip(names, map(same_name, names), strict=True)
    )


def _numbered(name: str, numbers: Iterator[int], taken: set[str]) -> str:
    """The name with the first of the numbers that makes it a name nobody has."""
    numbered = next(apart for number in numbers if same_name(apart := f"{name} ({number})") not in taken)
    taken.add(same_name(numbered))
    return numbered
