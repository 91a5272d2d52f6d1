"""A report as a value: what is in it and in which order, whatever kind of file it becomes."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.figures import Figure
from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is the title of the document itself, so the first of its sections has 2."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text, after what it is about if that is said; a quiet one is said aside."""

    text: str
    label: str = ""
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableBlock:
    """`about` says in words what is in it, for who cannot see it."""

    about: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A canvas on a page of its own; `told` says in words what is on it, and the document itself says all of it."""

    title: str
    told: str
    figure: Figure


TextPart = Heading | Paragraph | BulletList | TableBlock
Part = TextPart | Drawing


@dataclass(frozen=True, slots=True)
class Document:
    """Every text in it is a plain line, as it may leave the room; `language` is a code such as `nl`.

    `made_ms` is when it was made, in UTC milliseconds. Drawings are pages at the end, where there are pages.
    """

    title: str
    language: str
    made_ms: int
    parts: tuple[Part, ...]

    @property
    def text(self) -> Iterator[TextPart]:
        return (part for part in self.parts if not isinstance(part, Drawing))

    @property
    def drawings(self) -> Iterator[Drawing]:
        return (part for part in self.parts if isinstance(part, Drawing))
