"""The colours of a theme by what they are for, read from a theme file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar, get_type_hints

import tomli

from trioapp.domain.formats import Shape

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_OTHER_ROLE = "other"
_LIKE: dict[Shape | None, str] = {
    Shape.CIRCLE: "storyteller",
    Shape.TRIANGLE: "interviewer",
    Shape.SQUARE: "observer",
}
"""The role of the trio whose colours go with a shape."""

Colour = str
"""A colour as `#RRGGBB`, the way Qt reads it."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A background and the text that may stand on it."""

    background: Colour
    text: Colour


@dataclass(frozen=True, slots=True)
class StageColours:
    """What the room sees; `rule` is the empty part of the ring and of the track."""

    background: Colour
    text: Colour
    secondary: Colour
    accent: Colour
    rule: Colour
    card: Colour
    border: Colour


@dataclass(frozen=True, slots=True)
class PaceColours:
    closing: Pair
    time_is_up: Pair


@dataclass(frozen=True, slots=True)
class RoleColours:
    """A role's shape is filled with one colour; its word has a darker one that can be read."""

    fill: Colour
    word: Colour


@dataclass(frozen=True, slots=True)
class ConsoleColours:
    """What the trainer sees; `edge` outlines what can be operated, `border` what merely belongs together."""

    page: Pair
    card: Pair
    field: Pair
    button: Pair
    button_under_pointer: Pair
    primary: Pair
    primary_under_pointer: Pair
    chosen: Pair
    rail: Pair
    rail_active: Pair
    bar: Pair
    info: Pair
    warning: Pair
    alert: Pair
    secondary: Colour
    saved: Colour
    offer: Colour
    border: Colour
    edge: Colour
    focus: Colour


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """A whole theme. It is equal to itself alone, so that what is remembered by it is found at once."""

    name: str
    dark: bool
    stage: StageColours
    pace: PaceColours
    roles: tuple[tuple[str, RoleColours], ...]
    console: ConsoleColours

    @classmethod
    def load(cls, theme: Path) -> Tokens:
        """Reads a theme file; `ValueError` when it is malformed, because themes are ours and that is a bug."""
        table = tomli.loads(theme.read_text(encoding="utf-8"))
        try:
            return _tokens(table)
        except (KeyError, TypeError, AttributeError) as fault:
            raise ValueError(f"{theme.name}: {fault!r}") from fault

    def role(self, role_id: str, shape: Shape | None = None) -> RoleColours:
        """The colours of a role by id; one that the trio does not have looks like the trio's role of its shape.

        What is like none of them has a neutral pair.
        """
        known = dict(self.roles)
        return known.get(role_id) or known[_LIKE.get(shape, _OTHER_ROLE)]


class Colouring(Protocol):
    """What the views of the console take their colours from, each time that they paint."""

    @property
    def console(self) -> ConsoleColours: ...

    @property
    def pace(self) -> PaceColours: ...

    def role(self, role_id: str, shape: Shape | None = None) -> RoleColours: ...


class WornTheme:
    """The theme that the console wears now. Whoever takes colours from it follows when it is another."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    @property
    def console(self) -> ConsoleColours:
        return self.tokens.console

    @property
    def pace(self) -> PaceColours:
        return self.tokens.pace

    def role(self, role_id: str, shape: Shape | None = None) -> RoleColours:
        return self.tokens.role(role_id, shape)


def _tokens(table: Mapping[str, object]) -> Tokens:
    raw = {name: _hex(value) for name, value in _table(table["colours"]).items()}
    roles = _table(table["roles"])
    if _OTHER_ROLE not in roles:
        raise KeyError(_OTHER_ROLE)
    return Tokens(
        name=str(table["name"]),
        dark=bool(table["dark"]),
        stage=_built(StageColours, table["stage"], raw),
        pace=_built(PaceColours, table["pace"], raw),
        roles=tuple((role, _built(RoleColours, colours, raw)) for role, colours in roles.items()),
        console=_built(ConsoleColours, table["console"], raw),
    )


_Built = TypeVar("_Built")


def _built(kind: Callable[..., _Built], given: object, raw: Mapping[str, Colour]) -> _Built:
    """One group of colours from its table, in which each entry is the name of a raw colour or a pair of them."""
    table, hints = _table(given), get_type_hints(kind)
    if unknown := table.keys() - hints.keys():
        raise KeyError(*sorted(unknown))
    return kind(
        **{
            name: _built(Pair, table[name], raw) if hint is Pair else raw[str(table[name])]
            for name, hint in hints.items()
        }
    )


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{value!r} is not a table")
    return value


def _hex(value: object) -> Colour:
    if not isinstance(value, str) or not _HEX.fullmatch(value):
        raise TypeError(f"{value!r} is not a colour")
    return value
