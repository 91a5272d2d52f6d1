"""Pages of a report as pictures, before anything is written."""

from __future__ import annotations

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a PNG; `words` is what stands on it, for who cannot see it."""

    png: bytes
    words: str


@dataclass(frozen=True, slots=True)
class Proof:
    """Some pages of `count`, from the one that is numbered `first` on, counted from 0."""

    count: int
    first: int
    pages: tuple[PagePicture, ...]
