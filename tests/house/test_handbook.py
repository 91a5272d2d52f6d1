"""The handbook stays true: alike in both languages, with the names of controls, and links and pictures that exist."""

from __future__ import annotations

import re

import pytest

from tests.house.sources import RESOURCES
from tests.house.translation_files import messages, ts_file
from trioapp.app.language import Language
from trioapp.domain.handbook import (
    ROOM,
    Chapter,
    Handbook,
    Heading,
    Items,
    Passage,
    Picture,
    Style,
    all_spans,
    words_of,
)
from trioapp.domain.keys import PLACES, USUAL
from trioapp.domain.preferences import LANGUAGES
from trioapp.presentation.keys import KeyWording
from trioapp.storage.handbook_files import read_handbook

FOLDER = RESOURCES / "handbook"
MOST_BYTES = 3_000_000
LONGEST_AT_ONCE = 110
"""Letters that are read in a glance, standing."""
NO_KEYS = re.compile(r"trioapp .*|formats|Alt|Ctrl\+[15]")
"""What else is typed as it stands: commands, a folder, a key that is held, the first and the last of a row."""


@pytest.fixture(params=LANGUAGES)
def book(request: pytest.FixtureRequest) -> Handbook:
    return read_handbook(FOLDER, request.param)


def test_both_languages_have_the_same_chapters_headings_lists_and_pictures() -> None:
    dutch, english = ([_shape(chapter) for chapter in read_handbook(FOLDER, one).chapters] for one in LANGUAGES)
    assert dutch == english
    assert len(dutch) == 17


def test_controls_are_called_what_they_are_called(book: Handbook) -> None:
    known = names_in(book.language)
    bold = {(chapter.id, span.text) for chapter, span in _spans(book) if span.style is Style.CONTROL}
    assert len(bold) > 80
    assert sorted(one for one in bold if one[1] not in known) == []


@pytest.mark.usefixtures("qapp")
def test_keys_are_keys(book: Handbook) -> None:
    spoken = Language(RESOURCES / "i18n")
    spoken.switch(book.language)
    words = KeyWording()
    keys = {words.shown(key) for held in (*USUAL.values(), *(own.keys for own in PLACES)) for key in held}
    spoken.fall_silent()
    named = {span.text for _, span in _spans(book) if span.style is Style.KEY and not NO_KEYS.fullmatch(span.text)}
    assert sorted(named - keys) == []


def test_links_lead_somewhere(book: Handbook) -> None:
    chapters = {chapter.id for chapter in book.chapters}
    links = {span.link for _, span in _spans(book) if span.link}
    assert links
    assert links <= chapters


def test_pictures_are_there_and_none_is_there_for_nothing(book: Handbook) -> None:
    shown = {block.file for chapter in book.chapters for block in chapter.blocks if isinstance(block, Picture)}
    assert shown == {file for file, _ in book.pictures}
    assert sum(file.stat().st_size for file in FOLDER.rglob("*")) < MOST_BYTES


def test_what_to_do_now_is_one_line_and_then_what_the_program_does(book: Handbook) -> None:
    now, program = {"nl": ("Nu: ", "Het programma: "), "en": ("Now: ", "The program: ")}[book.language]
    _, _, *blocks = book.chapter(ROOM).blocks
    things = list(zip(blocks[::3], blocks[1::3], blocks[2::3], strict=True))
    assert len(things) > 20
    for heading, first, second in things:
        assert isinstance(heading, Heading)
        assert isinstance(first, Passage)
        assert words_of(first).startswith(now)
        assert len(words_of(first)) <= LONGEST_AT_ONCE, heading.text
        assert words_of(second).startswith(program)


def names_in(language: str) -> set[str]:
    """All that the program says in that language."""
    said = messages(ts_file("nl"))
    if language == "en":
        return {key.source for key in said}
    return {form for message in said.values() for form in message.forms}


def _shape(chapter: Chapter) -> tuple[object, ...]:
    return (chapter.id, *(_shape_of(block) for block in chapter.blocks))


def _shape_of(block: object) -> object:
    match block:
        case Heading(level):
            return level
        case Items(items, is_numbered):
            return len(items), is_numbered
        case Picture(file):
            return file
    return type(block).__name__


def _spans(book: Handbook):  # type: ignore[no-untyped-def]
    return ((chapter, span) for chapter in book.chapters for block in chapter.blocks for span in all_spans(block))
