"""Every theme of the console keeps the contrasts of WCAG 2.2, and who asks for more contrast gets more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import pytest

from tests.ui.staged import RESOURCES, ROLES
from trioapp.domain.legibility import contrast
from trioapp.domain.preferences import ConsoleTheme
from trioapp.ui.look.tokens import Pair, Tokens

FILES = sorted((RESOURCES / "themes").glob("*.toml"))
THEMES = {file.stem: Tokens.load(file) for file in FILES}
LEAST_FOR_TEXT = {"light": 4.5, "dark": 4.5, "contrast_light": 7.0, "contrast_dark": 7.0}
LEAST_FOR_EDGES = 3.0


def grounds(tokens: Tokens) -> Iterator[tuple[str, Pair]]:
    """Everything that words stand on."""
    for field in fields(tokens.console):
        value = getattr(tokens.console, field.name)
        if isinstance(value, Pair):
            yield field.name, value


def words(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """All texts with what they stand on."""
    console = tokens.console
    for name, pair in grounds(tokens):
        yield name, pair.text, pair.background
    for pair in (console.page, console.card, console.field, console.button, console.info):
        yield "quiet words", console.secondary, pair.background
        yield "a word on a key", console.button.text, pair.background
    yield "a word on a key under the pointer", console.button.text, console.button_under_pointer.background
    for pair in (console.page, console.card):
        yield "saved", console.saved, pair.background
        yield "a prompt", console.info.text, pair.background
    yield "an offer", console.offer, console.bar.background
    yield "a page that is not there yet", console.rail.text, console.rail.background
    yield "a dot that is weighed", tokens.pace.closing.text, tokens.pace.closing.background


def edges(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """What can be operated or has the keyboard, and signs, with what they are seen against."""
    console = tokens.console
    for pair in (console.page, console.card, console.field, console.button):
        yield "edge", console.edge, pair.background
        yield "focus", console.focus, pair.background
        yield "primary", console.primary.background, pair.background
        yield "chosen", console.chosen.background, pair.background
    yield "focus on a key that is on", console.focus, console.info.background
    yield "the ring in a primary key", console.primary.text, console.primary.background
    yield "the page that is open", console.offer, console.rail_active.background
    yield "focus in the rail", console.offer, console.rail.background
    yield "focus in the bar below", console.offer, console.bar.background
    for role in ROLES:
        for pair in (console.page, console.card, console.field, console.button):
            yield role.role, tokens.role(role.role).fill, pair.background


def test_a_theme_is_called_as_its_file_and_there_is_one_for_each_choice() -> None:
    assert {tokens.name for tokens in THEMES.values()} == THEMES.keys()
    ways = [(dark, more) for dark in (True, False) for more in (True, False)]
    worn = {choice.worn(is_dark=dark, wants_contrast=more) for choice in ConsoleTheme for dark, more in ways}
    assert worn == THEMES.keys()
    assert all(tokens.dark is ("dark" in name) for name, tokens in THEMES.items())


@pytest.mark.parametrize("theme", THEMES)
def test_1_4_3_every_text_can_be_read(theme: str) -> None:
    found = [(name, ground, contrast(text, ground)) for name, text, ground in words(THEMES[theme])]
    assert [one for one in found if one[2] < LEAST_FOR_TEXT[theme]] == []


@pytest.mark.parametrize("theme", THEMES)
def test_1_4_11_edges_focus_and_signs_stand_out(theme: str) -> None:
    found = [(name, ground, contrast(colour, ground)) for name, colour, ground in edges(THEMES[theme])]
    assert [one for one in found if one[2] < LEAST_FOR_EDGES] == []


@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme.startswith("contrast")])
def test_with_high_contrast_all_that_belongs_together_has_a_border(theme: str) -> None:
    console = THEMES[theme].console
    assert contrast(console.border, console.page.background) >= 7
    assert contrast(console.border, console.card.background) >= 7
