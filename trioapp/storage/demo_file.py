"""The stories of the demo that come with the program, one file for each language."""

from __future__ import annotations

from pathlib import Path

from trioapp.domain.demo_story import Story
from trioapp.storage.reading import read_text

_OTHERWISE = "en"
_LARGEST = 256 * 1024
"""Bytes."""


def read_story(folder: Path, language: str) -> Story:
    """The story in that language, or in English where there is none."""
    import msgspec  # a start need not wait for what only the demo needs
    import tomli

    files = (folder / f"{name}.toml" for name in (language, _OTHERWISE))
    file = next(file for file in files if file.is_file())
    return msgspec.convert(tomli.loads(read_text(file, _LARGEST)), type=Story)
