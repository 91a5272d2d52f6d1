"""The handbook as HTML: one page that needs nothing else, with its language, its headings in order and its contents."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

import pytest

from tests.builders import RESOURCES
from trioapp.domain.handbook import Handbook, read_chapter
from trioapp.domain.preferences import LANGUAGES
from trioapp.presentation.help_wording import HelpWording
from trioapp.services.exporting.handbook_html import handbook_html
from trioapp.storage.handbook_files import read_handbook, read_page

FOLDER = RESOURCES / "handbook"


class Page(HTMLParser):
    """What stands in a page, by tag."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] for _, attrs in self.tags if attribute in attrs]


@pytest.fixture(params=LANGUAGES)
def page(request: pytest.FixtureRequest) -> Page:
    return Page(handbook_html(read_page(FOLDER), read_handbook(FOLDER, request.param), HelpWording()))


def test_nothing_is_fetched(page: Page) -> None:
    assert all(source.startswith("data:image/png;base64,") for source in page.values("src"))
    assert len(page.values("src")) == 14
    assert all(link.startswith("#") for link in page.values("href"))
    assert not {tag for tag, _ in page.tags} & {"script", "link", "iframe", "object"}


def test_links_lead_to_places_and_pictures_say_what_they_are(page: Page) -> None:
    places = set(page.values("id"))
    assert {link.removeprefix("#") for link in page.values("href")} <= places
    assert len(places) == 18
    assert all(page.values("alt"))


def test_the_language_is_told_and_headings_do_not_skip_a_level(page: Page) -> None:
    assert page.values("lang")[0] in LANGUAGES
    levels = [int(tag[1]) for tag, _ in page.tags if tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_letters_that_mean_something_in_html_are_letters() -> None:
    book = Handbook("en", (read_chapter("01-a", "# A & B\n\nPress `<` now."),))
    text = handbook_html("$title $contents $skip $list $chapters $language", book, HelpWording())
    assert "A &amp; B" in text
    assert "<kbd>&lt;</kbd>" in text
