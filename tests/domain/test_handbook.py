"""Chapters are read from a little Markdown, and what is not understood is told instead of shown."""

from __future__ import annotations

import pytest

from trioapp.domain.handbook import (
    Grid,
    Handbook,
    Heading,
    Items,
    Passage,
    Picture,
    Span,
    Style,
    read_chapter,
    with_keys,
)

TEXT = """# Running

Press **Start** or `Space`. See [Keys](12-keys.md).

## On the way

- one **Stop**
- two

1. first
2. second

| Key | does |
| --- | --- |
| `B` | black |

![The page](run.png)
"""


def test_every_kind_of_block_is_read() -> None:
    title, passage, heading, list_, numbered, table, picture = read_chapter("03-run", TEXT).blocks
    assert (title, heading) == (Heading(1, "Running", "03-run#0"), Heading(2, "On the way", "03-run#2"))
    assert passage == Passage(
        (
            *(Span("Press "), Span("Start", Style.CONTROL), Span(" or "), Span("Space", Style.KEY)),
            *(Span(". See "), Span("Keys", link="12-keys"), Span(".")),
        )
    )
    assert list_ == Items(((Span("one "), Span("Stop", Style.CONTROL)), (Span("two"),)), is_numbered=False)
    assert isinstance(numbered, Items)
    assert numbered.is_numbered
    assert isinstance(table, Grid)
    assert table.rows == (((Span("B", Style.KEY),), (Span("black"),)),)
    assert picture == Picture("run.png", "The page")


def test_a_section_holds_the_words_below_its_heading() -> None:
    first, second = read_chapter("03-run", TEXT).sections
    assert first.words == "Running Press Start or Space. See Keys."
    assert second.words == "On the way one Stop two first second Key does B black The page"


@pytest.mark.parametrize(
    "text",
    [
        "no title",
        "## second level",
        "# A\n\nsome **bold",
        "# A\n\n<b>tag</b>",
        "# A\n\n[x](http://a.b)",
        "# A\n\n- a\nb",
    ],
)
def test_what_is_not_understood_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_chapter("x", text)


def test_a_place_belongs_to_its_chapter() -> None:
    book = Handbook("en", (read_chapter("01-a", "# A"), read_chapter("02-b", "# B\n\n## C")))
    assert book.chapter_at("02-b#1").title == "B"
    assert book.chapter_at("nowhere").title == "A"


def test_keys_are_told_as_they_are_now_and_nothing_else_changes() -> None:
    text = "# B\n\n`B` **B** B\n\n- `B`\n\n| `B` |\n| --- |\n| `C` |\n\n![B](b.png)"
    told = with_keys(Handbook("en", (read_chapter("01-b", text),)), {"B": "F8", "C": "B"}).chapters[0]
    assert told == read_chapter("01-b", "# B\n\n`F8` **B** B\n\n- `F8`\n\n| `F8` |\n| --- |\n| `B` |\n\n![B](b.png)")
