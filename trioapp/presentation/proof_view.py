"""The pages of a report before they are written, as values."""

from __future__ import annotations

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ProofView:
    """One page: `png` is empty while it is being made, and `words` is what stands on it for who cannot see it."""

    position: str
    png: bytes
    words: str
    has_previous: bool
    has_next: bool
