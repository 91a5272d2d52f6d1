"""An exercise speaks a language only when every text in it does, wherever that stands."""

from __future__ import annotations

import re
from pathlib import Path

from trioapp.storage.format_file import parse_format

TRIO = (Path(__file__).parents[2] / "resources" / "formats" / "trio.toml").read_text(encoding="utf-8")
ENGLISH = re.compile(r', en = "[^"]*"')


def test_one_text_that_is_missing_anywhere_is_noticed() -> None:
    assert parse_format(TRIO).languages == ("nl", "en")
    found = list(ENGLISH.finditer(TRIO))
    assert len(found) > 60
    for text in found:
        line = TRIO[: text.start()].rpartition("\n")[2]
        spoken = parse_format(TRIO[: text.start()] + TRIO[text.end() :]).languages
        assert spoken == (("nl", "en") if line.startswith(("source", "licence")) else ("nl",)), line
