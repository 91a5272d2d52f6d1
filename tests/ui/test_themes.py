"""Each theme keeps its contrasts, and a malformed one is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import combinations
from pathlib import Path

import pytest

from tests.ui.colours import COLOUR_BLIND, distance
from tests.ui.legible import LEAST_CONTRAST
from tests.ui.staged import RESOURCES, ROLES, THEMES
from trioapp.domain.formats import Shape
from trioapp.domain.legibility import contrast
from trioapp.ui.look.tokens import Pair, Tokens

LEAST_FOR_SHAPES = 3.0


def pairs_in(group: object, path: str) -> Iterator[tuple[str, str, str]]:
    """Every pair anywhere in a theme, with its name."""
    if isinstance(group, Pair):
        yield path, group.text, group.background
    elif is_dataclass(group):
        for field in fields(group):
            yield from pairs_in(getattr(group, field.name), f"{path}.{field.name}")


def text_pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """All texts with what they stand on: the theme's pairs, and those that the painter and the style sheet make."""
    stage, console = tokens.stage, tokens.console
    yield from pairs_in(tokens, tokens.name)
    for ground in (stage.background, stage.card):
        yield from ((f"stage.{n}", getattr(stage, n), ground) for n in ("text", "secondary", "accent"))
        yield from ((f"word of {role}", colours.word, ground) for role, colours in tokens.roles)
    for pair in (console.page, console.card, console.field, console.button):
        yield "console.secondary", console.secondary, pair.background
        yield "console.saved", console.saved, pair.background
    yield "console.offer", console.offer, console.bar.background
    for pair in (console.info, console.button_under_pointer):
        yield "word on a key that is on", console.button.text, pair.background
        yield "key on a key that is on", console.secondary, pair.background


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read_in_a_bright_room(theme: str) -> None:
    found = [(name, ground, contrast(text, ground)) for name, text, ground in text_pairs(THEMES[theme])]
    assert [pair for pair in found if pair[2] < LEAST_CONTRAST[theme]] == []


@pytest.mark.parametrize("theme", THEMES)
def test_shapes_ring_and_focus_stand_out(theme: str) -> None:
    tokens = THEMES[theme]
    grounds = (tokens.stage.background, tokens.stage.card, tokens.console.card.background)
    console = tokens.console
    drawn = {colours.fill for _, colours in tokens.roles} | {console.focus, console.edge}
    found = [(colour, ground, contrast(colour, ground)) for colour in drawn for ground in grounds]
    found.append(("mark of the page that is open", "rail", contrast(console.offer, console.rail_active.background)))
    assert [pair for pair in found if pair[2] < LEAST_FOR_SHAPES] == []


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_left_stands_out_from_what_is_gone(theme: str) -> None:
    stage = THEMES[theme].stage
    assert contrast(stage.accent, stage.rule) >= LEAST_FOR_SHAPES


@pytest.mark.parametrize("blindness", COLOUR_BLIND)
@pytest.mark.parametrize(("theme", "least"), [("light", 54), ("dark", 44)])
def test_the_three_paces_look_apart_to_who_is_colour_blind(theme: str, least: float, blindness: str) -> None:
    tokens = THEMES[theme]
    paces = (tokens.stage.accent, tokens.pace.closing.background, tokens.pace.time_is_up.background)
    assert min(distance(one, other, blindness) for one, other in combinations(paces, 2)) >= least


def test_light_theme_has_the_numbers_of_the_method() -> None:
    light = THEMES["light"]
    assert (light.stage.text, light.stage.background, light.stage.accent) == ("#1A1F29", "#FAFAF7", "#00527F")
    assert light.pace.closing == Pair("#FFD98A", "#1A1F29")
    assert light.pace.time_is_up == Pair("#7A3E00", "#FFFFFF")
    assert [light.role(role.role).fill for role in ROLES[:3]] == ["#0072B2", "#B4540A", "#00735C"]
    assert [light.role(role.role).word for role in ROLES[:3]] == ["#00527F", "#873A00", "#005A48"]


def test_a_role_that_the_trio_does_not_have_looks_like_that_of_its_shape() -> None:
    light = THEMES["light"]
    assert [light.role("coach", role.shape) for role in ROLES[:3]] == [light.role(role.role) for role in ROLES[:3]]
    assert light.role("coach", Shape.DIAMOND) == light.role("coach") == light.role("other")


def test_a_role_of_the_trio_keeps_its_colours_in_another_shape() -> None:
    light = THEMES["light"]
    assert light.role("observer", Shape.CIRCLE) == light.role("observer")


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ('ink = "#1A1F29"', 'ink = "black"'),
        ('rule = "pebble"', 'rule = "no such name"'),
        ('rule = "pebble"', ""),
        ('rule = "pebble"', 'rule = "pebble"\nshadow = "ink"'),
        ("[roles.other]", "[roles.another]"),
        ("[pace.closing]", "[pace.opening]"),
    ],
)
def test_malformed_theme_is_refused(line: str, instead: str, tmp_path: Path) -> None:
    sound = (RESOURCES / "themes" / "light.toml").read_text(encoding="utf-8")
    assert line in sound
    theme = tmp_path / "broken.toml"
    theme.write_text(sound.replace(line, instead), encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.toml"):
        Tokens.load(theme)
