"""A picture that the trainer put on a card."""

from __future__ import annotations

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """`content` is an encoded image, small enough to be kept in the session."""

    id: str
    number: int
    content: bytes
