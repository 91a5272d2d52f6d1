"""Reading the handbook: what stands on the left, what is read, and where words are."""

from __future__ import annotations

import pytest

from trioapp.domain.handbook import Handbook, read_chapter
from trioapp.presentation.help_controller import HelpController, HelpView
from trioapp.presentation.wording import Wording

START = "# Getting started\n\nOpen it.\n\n## The first session\n\nType a **name**.\n\n## What you see\n\nA clock."
ROOM = "# In the room\n\n## The disk is full\n\nSave elsewhere, by name."
DUTCH = "# Aan de slag\n\nOpen het."


class Spoken(Wording):
    """In the language that is set."""

    code = "en"

    @property
    def language(self) -> str:
        return self.code


class Reader:
    """Somebody at the page, and the books that were fetched for it."""

    def __init__(self) -> None:
        self.fetched: list[str] = []
        self.views: list[HelpView] = []
        self.words = Spoken()
        self.book = HelpController(self._read, self.words)
        self.book.view_changed.connect(self.views.append)

    def _read(self, language: str) -> Handbook:
        self.fetched.append(language)
        texts = {"1-start": START, "2-room": ROOM} if language == "en" else {"1-start": DUTCH}
        return Handbook(language, tuple(read_chapter(name, text) for name, text in texts.items()))

    @property
    def contents(self) -> list[str]:
        return [("  " if row.is_inside else "") + row.spoken for row in self.views[-1].rows]


@pytest.fixture
def reader() -> Reader:
    return Reader()


def test_nothing_is_read_before_it_is_asked_for_and_then_once(reader: Reader) -> None:
    assert reader.fetched == []
    reader.book.refresh()
    reader.book.choose("2-room#0")
    assert reader.fetched == ["en"]


def test_of_the_open_chapter_its_places_are_listed(reader: Reader) -> None:
    reader.book.refresh()
    assert reader.contents == ["Getting started", "  The first session", "  What you see", "In the room"]
    assert (reader.views[-1].chapter.id, reader.views[-1].anchor) == ("1-start", "1-start#0")
    reader.book.open("2-room")
    assert reader.contents == ["Getting started", "In the room", "  The disk is full"]
    assert reader.views[-1].anchor == "2-room#0"


def test_a_place_is_read_within_its_chapter_and_once_is_enough(reader: Reader) -> None:
    reader.book.refresh()
    place = reader.views[-1].rows[2].id
    reader.book.choose(place)
    reader.book.choose(place)
    assert len(reader.views) == 2
    assert (reader.views[-1].chapter.id, reader.views[-1].anchor) == ("1-start", place)


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("NAME", ["  The first session · Getting started", "  The disk is full · In the room"]),
        ("  by   NAME ", ["  The disk is full · In the room"]),
        ("started", ["Getting started"]),
        ("name clock", []),
    ],
)
def test_all_words_that_are_sought_stand_in_each_place_that_is_found(
    reader: Reader, sought: str, found: list[str]
) -> None:
    reader.book.seek(sought)
    assert reader.contents == [line.strip() for line in found]
    assert bool(reader.views[-1].told)
    assert reader.views[-1].chapter.id == "1-start", "what is read stays"
    reader.book.seek("  ")
    assert (len(reader.contents), reader.views[-1].told) == (4, "")


def test_a_chapter_is_opened_whatever_is_sought(reader: Reader) -> None:
    reader.book.seek("clock")
    reader.book.open("2-room")
    assert reader.contents[-1] == "  The disk is full"
    assert reader.views[-1].told == ""


def test_another_language_has_its_own_book(reader: Reader) -> None:
    reader.book.refresh()
    reader.words.code = "nl"
    reader.book.refresh()
    assert reader.contents == ["Aan de slag"]
    assert reader.fetched == ["en", "nl"]


def test_a_place_that_the_other_book_lacks_is_the_beginning_of_that_one(reader: Reader) -> None:
    reader.book.choose("2-room#1")
    reader.words.code = "nl"
    reader.book.refresh()
    assert reader.views[-1].chapter.title == "Aan de slag"
