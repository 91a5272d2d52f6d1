"""The files of the handbook: a folder for each language, with a file for each chapter and the pictures beside them."""

from __future__ import annotations

from pathlib import Path

from trioapp.domain.handbook import Handbook, read_chapter

_ELSE = "en"


def read_handbook(folder: Path, language: str) -> Handbook:
    """Everything in that language, or else in English, chapters by the order of their names."""
    own = folder / (language if (folder / language).is_dir() else _ELSE)
    chapters = (read_chapter(file.stem, file.read_text(encoding="utf-8")) for file in sorted(own.glob("*.md")))
    pictures = ((file.name, file.read_bytes()) for file in sorted(own.glob("*.png")))
    return Handbook(language, tuple(chapters), tuple(pictures))


def read_page(folder: Path) -> str:
    """The page of HTML that the handbook is filled into."""
    return (folder / "page.html").read_text(encoding="utf-8")
