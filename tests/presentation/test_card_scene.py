"""What the room sees of each card, step by step: finished words in its own language, whatever was typed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.builders import HandClock, a_session
from trioapp.app.language import Language
from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.instants import Instant
from trioapp.domain.pictures import Picture
from trioapp.domain.programme import Block, BlockKind, CanvasKind, Side
from trioapp.domain.scenes import (
    CaseScene,
    Fact,
    FieldScene,
    ObstaclesScene,
    PictureScene,
    PromptsScene,
    Scene,
    SpreadScene,
    StatementScene,
    TwoViewsScene,
    View,
)
from trioapp.domain.texts import Text
from trioapp.domain.workbook import Item, Workbook
from trioapp.presentation.card_scene import card_scene
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.stage import View as Shown
from trioapp.presentation.wording import Wording

HTML, ENDLESS = "<b>Anna</b> & <img src=x>", "x" * 10_000
LEFT = Side(Text.of({"nl": "Klassiek"}), (Text.of({"nl": "Eerst bedenken"}), Text.of({"nl": "Afrekenen"})))
RIGHT = Side(Text.of({"nl": "Reflexief"}), (Text.of({"nl": "Denken is doen"}),))
FACTS = tuple(
    Text.of({"nl": line})
    for line in ("20 mei 2020: De Rekenkamer: onvoldoende zicht.", "Daarna: stilte.", "Hoe maak je leren zichtbaar?")
)


def text(nl: str, en: str = "") -> Text:
    return Text.of({"nl": nl, "en": en} if en else {"nl": nl})


def block(kind: BlockKind, **fields: Any) -> Block:
    return replace(Block("b", 1, kind, text("Naam", "Name")), **fields)


def shown(card: Block, step: int = 0, *items: Item) -> Scene:
    return card_scene(card, step, replace(a_session(), workbook=Workbook((card, *items))), Wording())


def test_a_statement_has_its_part_above_it_or_else_its_name() -> None:
    card = block(BlockKind.STATEMENT, statement=text("Leren kan", "Learning can"), support=text("x"), part=text("Deel"))
    assert shown(card) == StatementScene("Learning can", "x", "Deel")
    assert shown(replace(card, part=Text(()))) == StatementScene("Learning can", "x", "Name")
    assert shown(block(BlockKind.STATEMENT)) == StatementScene("Name")


def test_words_are_those_of_the_language_that_is_switched_on(language: Language) -> None:
    language.switch("nl")
    assert shown(block(BlockKind.STATEMENT, statement=text("Leren kan", "Learning can"))) == StatementScene(
        "Leren kan", eyebrow="Naam"
    )


@pytest.mark.parametrize(("step", "revealed"), [(-1, 1), (0, 1), (1, 2), (7, 2)])
def test_pairs_and_prompts_come_one_by_one(step: int, revealed: int) -> None:
    views = shown(block(BlockKind.VIEWS, left=LEFT, right=RIGHT), step)
    assert views == TwoViewsScene(
        "Name", View("Klassiek", ("Eerst bedenken", "Afrekenen")), View("Reflexief", ("Denken is doen",)), revealed
    )
    prompts = shown(block(BlockKind.PROMPTS, lines=LEFT.lines, by_clock=True), step)
    assert prompts == PromptsScene("Name", ("Eerst bedenken", "Afrekenen"), revealed)


def test_a_picture_is_that_of_the_session_and_the_words_stand_alone_without_one() -> None:
    card = block(BlockKind.PICTURE, statement=text("Lerend evalueren"), picture="p")
    assert shown(card, 0, Picture("p", 1, b"png")) == PictureScene("Name", "Lerend evalueren", b"png")
    assert shown(card) == shown(replace(card, picture="b")) == StatementScene("Lerend evalueren", "", "Name")


def test_a_case_is_told_fact_by_fact_and_ends_with_its_question() -> None:
    card = block(BlockKind.CASE, lines=FACTS, source=text("Bron: Rekenkamer"))
    facts = (Fact("20 mei 2020", "De Rekenkamer: onvoldoende zicht."), Fact("", "Daarna: stilte."))
    assert shown(card, 0) == CaseScene("Name", facts, 1, "Bron: Rekenkamer")
    assert shown(card, 1) == CaseScene("Name", facts, 2, "Bron: Rekenkamer")
    assert shown(card, 2) == StatementScene("Hoe maak je leren zichtbaar?", "Bron: Rekenkamer", "Name")


def test_a_case_that_ends_with_a_fact_has_no_question() -> None:
    scene = shown(block(BlockKind.CASE, lines=FACTS[:1]), 5)
    assert scene == CaseScene("Name", (Fact("20 mei 2020", "De Rekenkamer: onvoldoende zicht."),), 1)
    assert shown(block(BlockKind.CASE)) == CaseScene("Name", (), 1)


def test_a_poll_shows_one_pair_with_what_was_counted_for_it() -> None:
    card = block(BlockKind.POLL, statement=text("Waar staan wij?"), left=LEFT, right=RIGHT)
    counted = Tally("t", 1, "b", 1, (999, 0, -4, 2000, 3, 8))
    others = Tally("u", 2, "another", 1, (1,) * 5), Tally("v", 3, "b", 7, (1,) * 5)
    first, second = (shown(card, pair, counted, *others) for pair in (0, 1))
    assert isinstance(first, SpreadScene)
    assert isinstance(second, SpreadScene)
    assert (first.question, first.left, first.right) == ("Waar staan wij?", "Eerst bedenken", "Denken is doen")
    assert [bar.figure for bar in first.places] == [""] * 5
    assert (second.left, second.right) == ("Afrekenen", "")
    assert [(bar.label, bar.count, bar.figure) for bar in second.places] == [
        ("1", 999, "999"),
        ("2", 0, "0"),
        ("3", 0, "0"),
        ("4", 999, "999"),
        ("5", 3, "3"),
    ]


def test_what_makes_it_hard_is_a_question_until_somebody_answers() -> None:
    card = block(BlockKind.CANVAS, canvas=CanvasKind.OBSTACLES, support=text("Met je buur"))
    assert shown(card) == StatementScene("What makes it hard here?", "Met je buur")
    said = Obstacle("o", 2, "b", "Cijfers"), Obstacle("p", 1, "b", HTML), Obstacle("q", 3, "another", "Elders")
    assert shown(card, 0, *said) == ObstaclesScene("What makes it hard here?", (HTML, "Cijfers"))
    assert shown(replace(card, statement=text("En nu?")), 0, *said[:1]) == ObstaclesScene("En nu?", ("Cijfers",))


def test_a_block_of_the_field_ends_with_all_of_it() -> None:
    scene = shown(block(BlockKind.CANVAS, canvas=CanvasKind.FIELD), 0, Dot("d", 3, "", 7.5, -1))
    assert isinstance(scene, FieldScene)
    assert scene.shown_corners == scene.corners
    assert [(dot.number, dot.name, dot.right, dot.up) for dot in scene.shown_dots] == [(3, "Programme 3", 1, 0)]


def test_a_canvas_on_the_beamer_comes_step_by_step_and_turns_its_pages() -> None:
    dots = tuple(Dot(f"d{number}", number, f"Plan {number}", 0.1 * number, 0.5) for number in (1, 2))
    session = replace(a_session(), workbook=Workbook((*dots, Obstacle("o", 1, "b", "Cijfers"))))
    now = Shown(canvas=CanvasKind.FIELD, page=4)

    def at(step: int) -> Scene:
        return scene_of(session, session_start(), Showing.CANVAS, Wording(), replace(now, step=step))

    scenes = [at(step) for step in range(6)]
    assert all(isinstance(scene, FieldScene) and scene.page == 4 for scene in scenes)
    parts = [
        (len(scene.shown_axes), len(scene.shown_dots), len(scene.shown_corners))
        for scene in scenes
        if isinstance(scene, FieldScene)
    ]
    assert parts == [(1, 0, 0), (2, 0, 0), (2, 1, 0), (2, 2, 0), (2, 2, 4), (2, 2, 4)]
    obstacles = scene_of(session, session_start(), Showing.CANVAS, Wording(), replace(now, canvas=CanvasKind.OBSTACLES))
    assert obstacles == ObstaclesScene("What makes it hard here?", ("Cijfers",), 4)


def session_start() -> Instant:
    return HandClock().now()


@pytest.mark.parametrize("words", [HTML, ENDLESS, "", "a\x00b\u202ec"])
def test_whatever_was_typed_is_plain_text_on_every_card(words: str) -> None:
    side = Side(text(words), (text(words),))
    cards = [
        block(
            kind,
            name=text(words),
            statement=text(words),
            support=text(words),
            left=side,
            right=side,
            lines=(text(words),),
            source=text(words),
            canvas=canvas,
        )
        for kind in BlockKind
        for canvas in (CanvasKind.FIELD, CanvasKind.OBSTACLES, None)
    ]
    for card in cards:
        said = repr(shown(card, 0, Obstacle("o", 1, "b", words), Dot("d", 1, words, 0.5, 0.5)))
        assert "\\x00" not in said
        assert words not in (HTML, ENDLESS) or words in said or "BlackScene" in said
