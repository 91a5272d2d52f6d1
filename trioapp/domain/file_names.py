"""What files of a session are called."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

from trioapp.domain.session import SessionHead

_LONGEST = 40


def stem_of(head: SessionHead) -> str:
    """A name that every file system takes: the date, the session's name in plain letters, the start of its id."""
    date = datetime.fromtimestamp(head.created_ms / 1000, UTC).strftime("%Y-%m-%d")
    letters = unicodedata.normalize("NFKD", head.name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST].strip("-")
    return "-".join(part for part in (date, slug, head.id[:8]) if part)
