"""What each kind of scene promises: where we are, what is shown so far, how votes are spread, what was learned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, QSizeF

from tests.ui.scenes_of_a_day import (
    BREAK,
    CASE,
    CHAIN,
    LEARNING_AGENDA,
    OBSTACLES,
    PICTURE,
    POLL,
    PROMPTS,
    ROOM_TEST,
    SPREAD,
    TWO_VIEWS,
    agenda,
    encoded,
    field,
    harvest,
    harvest_by_theme,
)
from tests.ui.staged import LIGHT, ROOMS, SCENES, SURFACES, THEMES, painted, phase, report
from trioapp.domain.scenes import (
    CallBackScene,
    CaseScene,
    ChainScene,
    FieldScene,
    HarvestScene,
    PictureScene,
    PromptsScene,
    RoomTestScene,
    Scene,
    ScreenNumberScene,
    StatementScene,
    TwoViewsScene,
)
from trioapp.ui.paint.illustrated import image_in
from trioapp.ui.paint.scene import page_count, picture_of
from trioapp.ui.paint.spoken import spoken
from trioapp.ui.paint.stage import HEIGHT, Figure, Illustration, StageStyle, Words

BEAMER = QSizeF(1920, 1080)
EXTRA_LARGE = StageStyle(THEMES["light"], ROOMS[-1])


WHOLE = (
    "message",
    "question",
    "break",
    "agenda",
    "prompts",
    "poll",
    "picture",
    "two views",
    "weighed",
    "spread",
    "case",
    "field",
    "learning chain",
    "learning agenda",
)


def boxes(scene: Scene, size: QSizeF = BEAMER) -> dict[str, QRectF]:
    return {text.words: text.box for text in report(scene, size).texts}


def figures(scene: Scene, colour: str) -> list[QRectF]:
    marks = picture_of(scene, BEAMER, LIGHT).marks
    return [mark.path.boundingRect() for mark in marks if isinstance(mark, Figure) and mark.colour == colour]


def text_in(value: object) -> Iterator[str]:
    """Every text anywhere in a scene, but for ids."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from text_in(part)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("role", "shape", "pace", "when", "tone") or is_dataclass(getattr(value, field.name)):
                yield from text_in(getattr(value, field.name))


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("language", ["", " in English"])
def test_the_words_of_the_method_are_shown_in_full(name: str, language: str, surface: tuple[int, int]) -> None:
    told = report(SCENES[name + language], QSizeF(*surface))
    assert told.cut == ()
    assert not told.is_unreadable


def test_each_text_of_a_scene_is_shown_or_told() -> None:
    for name, scene in SCENES.items():
        if isinstance(scene, StatementScene | CallBackScene | PictureScene | ScreenNumberScene | RoomTestScene):
            told = report(scene, BEAMER)
            known = {text.words for text in told.texts} | set(told.left_out)
            assert set(text_in(scene)) - known == {""} & set(text_in(scene)), name


def test_every_text_of_a_scene_is_spoken() -> None:
    for name, scene in SCENES.items():
        if not isinstance(scene, PromptsScene | TwoViewsScene | CaseScene | FieldScene | ChainScene):
            said = spoken(scene)
            assert [text for text in text_in(scene) if text.strip() not in said] == [], name


# -- the programme


def test_a_band_a_sign_and_weight_say_where_we_are() -> None:
    (band,) = figures(agenda(3), LIGHT.tokens.stage.accent)
    here = boxes(agenda(3))["Aan de slag in trio’s"]
    assert band.contains(QRectF(here.topLeft() * HEIGHT, here.size() * HEIGHT))
    assert spoken(agenda(3)).splitlines()[4] == "Nu: 13:30 Aan de slag in trio’s"


@pytest.mark.parametrize("now", [0, 1, 20, 38, 39, 40])
def test_where_we_are_is_shown_however_long_the_programme(now: int) -> None:
    parts = tuple((f"{n}", f"Onderdeel {n}") for n in range(40))
    told = report(agenda(now, parts), BEAMER)
    shown = [int(text.words.split()[1]) for text in told.texts if text.words.startswith("Onderdeel")]
    assert min(now, 39) in shown
    assert shown == list(range(shown[0], shown[-1] + 1))
    assert len(shown) > 8
    assert set(told.left_out) == {f"Onderdeel {n}" for n in range(40)} - {f"Onderdeel {n}" for n in shown}


# -- one after another


@pytest.mark.parametrize("surface", SURFACES)
def test_no_prompt_moves_when_the_next_one_comes(surface: tuple[int, int]) -> None:
    shown = [boxes(replace(PROMPTS, revealed=count), QSizeF(*surface)) for count in range(5)]
    assert [len(texts) for texts in shown] == [1, 2, 3, 4, 4]
    for before, after in pairwise(shown):
        assert all(after[words].topLeft() == box.topLeft() for words, box in before.items())


def test_the_latest_prompt_is_always_shown() -> None:
    for revealed in range(1, 19):
        scene = replace(PROMPTS, prompts=tuple(f"{n}. {PROMPTS.prompts[n % 3]}" for n in range(18)), revealed=revealed)
        assert scene.prompts[revealed - 1] in boxes(scene)
        told = report(scene, BEAMER)
        assert {text.words for text in told.texts} | set(told.left_out) >= set(scene.prompts[:revealed])


@pytest.mark.parametrize("surface", [(1024, 768), (1920, 1080), (5120, 1440)])
def test_lines_that_answer_each_other_stand_at_one_height(surface: tuple[int, int]) -> None:
    places = boxes(TWO_VIEWS, QSizeF(*surface))
    for left, right in zip(TWO_VIEWS.left.lines, TWO_VIEWS.right.lines, strict=True):
        assert places[left].top() == places[right].top()
        assert places[left].right() < places[right].left()


def test_pairs_come_one_by_one_and_stay_where_they_are() -> None:
    one, all_ = (boxes(replace(TWO_VIEWS, revealed=revealed)) for revealed in (1, None))
    assert len(all_) - len(one) == 4
    assert one.items() <= all_.items()
    assert spoken(replace(TWO_VIEWS, revealed=1)).count("\n") == 4


# -- how votes are spread


def test_bars_are_as_long_as_they_have_votes() -> None:
    stage = LIGHT.tokens.stage
    full, empty = figures(POLL, stage.accent), figures(POLL, stage.rule)
    counts = [bar.count for bar in POLL.bars]
    assert len(empty) == len(counts)
    assert [bar.width() / empty[0].width() for bar in full] == pytest.approx([n / max(counts) for n in counts if n])


def test_nobody_voted_and_all_bars_are_there() -> None:
    nobody = SCENES["nobody voted"]
    assert figures(nobody, LIGHT.tokens.stage.accent) == []
    assert len(figures(nobody, LIGHT.tokens.stage.rule)) == len(POLL.bars)


def test_extra_large_letters_cost_no_bar() -> None:
    told = report(POLL, BEAMER, EXTRA_LARGE)
    assert {bar.label for bar in POLL.bars} <= {text.words for text in told.texts}


# -- where people stand


@pytest.mark.parametrize("surface", SURFACES)
def test_both_statements_stand_at_the_ends_of_the_line_below_the_bars(surface: tuple[int, int]) -> None:
    size = QSizeF(*surface)
    places = boxes(SPREAD, size)
    left, right, first, last = (places[text] for text in (SPREAD.left, SPREAD.right, "1", "5"))
    assert left.left() <= first.left() < last.right() <= right.right()
    assert left.top() == right.top() > first.bottom()
    assert left.right() < right.left()


def test_bars_of_a_spread_are_as_high_as_people_stand_there_and_the_figures_on_top() -> None:
    bars = figures(SPREAD, LIGHT.tokens.stage.accent)
    counts = [bar.count for bar in SPREAD.places]
    assert [bar.height() / bars[2].height() for bar in bars[:4]] == pytest.approx([n / max(counts) for n in counts[:4]])
    texts = [text for text in report(SPREAD, BEAMER).texts if text.size > 0.06 and text.words.isdecimal()]
    assert [text.words for text in texts] == ["3", "8", "12", "4", "0"]
    assert [text.box.bottom() * HEIGHT for text in texts] == pytest.approx([bar.top() for bar in bars])


def test_people_see_where_to_stand_before_they_are_counted() -> None:
    nobody = SCENES["nobody stands anywhere"]
    assert [text.words for text in report(nobody, BEAMER).texts] == [
        SPREAD.question, *"12345", SPREAD.left, SPREAD.right
    ]  # fmt: skip
    assert "3: " not in spoken(nobody)
    assert "3: 12" in spoken(SPREAD)


# -- a case


@pytest.mark.parametrize("surface", SURFACES)
def test_no_fact_moves_when_the_next_one_comes(surface: tuple[int, int]) -> None:
    shown = [boxes(replace(CASE, revealed=count), QSizeF(*surface)) for count in range(5)]
    assert [len(texts) for texts in shown] == [2, 4, 6, 8, 8]
    for before, after in pairwise(shown):
        assert all(after[words] == box for words, box in before.items())


def test_the_latest_fact_is_always_shown_with_the_source() -> None:
    facts = tuple(replace(CASE.facts[n % 3], date=f"dag {n}") for n in range(20))
    for revealed in range(1, 21):
        shown = boxes(replace(CASE, facts=facts, revealed=revealed))
        assert {f"dag {revealed - 1}", CASE.source} <= shown.keys()
        assert f"dag {revealed}" not in shown
        assert spoken(replace(CASE, facts=facts, revealed=revealed)).count("dag ") == revealed


# -- what makes it hard


@pytest.mark.parametrize("room", ROOMS)
def test_each_answer_is_on_one_page(room: float) -> None:
    style = StageStyle(THEMES["light"], room)
    scene = replace(OBSTACLES, lines=tuple(f"{n}. {line}" for n, line in enumerate(OBSTACLES.lines * 7)))
    pages = [report(replace(scene, page=page), BEAMER, style) for page in range(page_count(scene, BEAMER, style))]
    assert len(pages) > 1
    shown = [text.words for told in pages for text in told.texts if text.words[0].isdecimal() and "." in text.words]
    assert shown == list(scene.lines)


# -- programmes on the field


def test_the_field_comes_step_by_step_and_nothing_moves() -> None:
    scene = field()
    steps = [boxes(replace(scene, revealed=revealed)) for revealed in range(scene.steps + 2)]
    assert steps[-1] == steps[-2]
    assert [len(after) - len(before) for before, after in pairwise(steps)] == [2, 2, *(2,) * 6, 4, 0]
    for before, after in pairwise(steps):
        assert before.items() <= after.items()


@pytest.mark.parametrize("surface", SURFACES)
def test_numbers_of_dots_in_one_place_stand_apart_and_off_the_dots(surface: tuple[int, int]) -> None:
    scene, size = SCENES["sixty dots in one place"], QSizeF(*surface)
    marks = picture_of(scene, size, LIGHT).marks
    accent = LIGHT.tokens.stage.accent
    dots = [mark.box for mark in marks if isinstance(mark, Figure) and mark.colour == accent and mark.border]
    assert len(dots) == 60
    numbers = [mark for mark in marks if isinstance(mark, Words) and mark.block.text.isdecimal()]
    beside = [mark for mark in numbers if mark.colour == LIGHT.tokens.stage.text]
    left_out = picture_of(scene, size, LIGHT).left_out
    assert len(beside) + len(left_out) == 60
    assert len(beside) > 25
    inside = [dot.adjusted(2, 2, -2, -2) for dot in dots[:1]]
    assert not any(mark.box.intersects(dot) for mark in beside for dot in inside)


def test_a_dot_lies_further_to_the_right_and_higher_the_more_it_has() -> None:
    corners = SCENES["dots in the corners"]
    accent = LIGHT.tokens.stage.accent
    marks = picture_of(corners, BEAMER, LIGHT).marks
    dots = [mark.box.center() for mark in marks if isinstance(mark, Figure) and mark.colour == accent and mark.border]
    low_left, low_right, high_left, high_right = dots
    assert low_left.x() == high_left.x() < low_right.x() == high_right.x()
    assert high_left.y() == high_right.y() < low_left.y() == low_right.y()


@pytest.mark.parametrize("room", ROOMS)
def test_each_name_is_on_one_page_of_the_field(room: float) -> None:
    style, scene = StageStyle(THEMES["light"], room), field(tuple(f"Programma {n}" for n in range(30)))
    pages = [report(replace(scene, page=page), BEAMER, style) for page in range(page_count(scene, BEAMER, style))]
    shown = [text.words for told in pages for text in told.texts if text.words.startswith("Programma")]
    assert shown == [dot.name for dot in scene.dots]


# -- what was learned


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("surface", SURFACES)
def test_each_sentence_is_on_one_page(surface: tuple[int, int], room: float) -> None:
    size, style, scene = QSizeF(*surface), StageStyle(THEMES["light"], room), harvest()
    pages = [report(replace(scene, page=page), size, style) for page in range(page_count(scene, size, style))]
    shown = Counter(text.words for told in pages for text in told.texts if text.words.startswith("Ik leerde"))
    assert shown == Counter(line.sentence for line in scene.lines)
    assert [told.cut for told in pages] == [()] * len(pages)


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("surface", SURFACES)
def test_each_theme_has_pages_of_its_own_below_its_name(surface: tuple[int, int], room: float) -> None:
    size, style, scene = QSizeF(*surface), StageStyle(THEMES["light"], room), harvest_by_theme()
    seen: list[tuple[str, str]] = []
    for page in range(page_count(scene, size, style)):
        title, *texts = (text.words for text in report(replace(scene, page=page), size, style).texts)
        seen += [(title, words) for words in texts if words.startswith("Ik leerde")]
    assert seen == [(line.theme or scene.title, line.sentence) for line in scene.lines]


def test_a_tone_is_a_sign_and_a_word() -> None:
    marks = picture_of(harvest(2), BEAMER, LIGHT).marks
    signs = [mark for mark in marks if isinstance(mark, Figure)]
    assert len(signs) == 2
    assert signs[0].path.translated(-signs[0].path.boundingRect().topLeft()) != signs[1].path.translated(
        -signs[1].path.boundingRect().topLeft()
    )
    assert {"mooi", "moeilijk"} <= boxes(harvest(2)).keys()


def test_pages_of_a_harvest_go_round() -> None:
    scene = harvest()
    pages = page_count(scene, BEAMER, LIGHT)
    assert pages > 1
    assert report(scene, BEAMER) == report(replace(scene, page=pages), BEAMER)
    assert page_count(HarvestScene("", ()), BEAMER, LIGHT) == 1


# -- what goes on after the day


@pytest.mark.parametrize("surface", SURFACES)
def test_no_step_of_a_chain_moves_when_the_next_one_comes(surface: tuple[int, int]) -> None:
    shown = [boxes(replace(CHAIN, revealed=count), QSizeF(*surface)) for count in range(7)]
    assert [len(texts) for texts in shown] == [1, 3, 5, 7, 9, 11, 11]
    for before, after in pairwise(shown):
        assert all(after[words].topLeft() == box.topLeft() for words, box in before.items())


def test_a_step_that_is_missing_is_an_open_circle_and_a_word() -> None:
    there, missing = ([mark for mark in picture_of(scene, BEAMER, LIGHT).marks if isinstance(mark, Figure)]
                      for scene in (replace(CHAIN, links=CHAIN.links[:4]), CHAIN))  # fmt: skip
    assert [mark.path.contains(mark.path.boundingRect().center()) for mark in there] == [True] * 4
    assert not missing[-1].path.contains(missing[-1].path.boundingRect().center())
    assert "nog geen leervorm" in boxes(CHAIN)


def test_a_chain_is_spoken_as_far_as_it_is_shown() -> None:
    assert spoken(replace(CHAIN, revealed=2)).splitlines() == [
        CHAIN.title, f"Zin: {CHAIN.links[0].words}", "Thema: Rust en stilte",
    ]  # fmt: skip


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("surface", SURFACES)
def test_each_question_is_shown_or_told(surface: tuple[int, int], room: float) -> None:
    told = report(LEARNING_AGENDA, QSizeF(*surface), StageStyle(THEMES["light"], room))
    known = {text.words for text in told.texts} | set(told.left_out)
    assert {line.question for line in LEARNING_AGENDA.lines} <= known
    assert "1 / 2" in known


# -- pictures


def illustrations(scene: PictureScene, size: QSizeF = BEAMER) -> list[QRectF]:
    return [mark.box for mark in picture_of(scene, size, LIGHT).marks if isinstance(mark, Illustration)]


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("name", ["picture", "wide picture", "high picture", "picture alone"])
def test_a_picture_keeps_its_proportions_and_stays_on_the_screen(name: str, surface: tuple[int, int]) -> None:
    scene, size = SCENES[name], QSizeF(*surface)
    assert isinstance(scene, PictureScene)
    (box,) = illustrations(scene, size)
    image = image_in(scene.picture)
    assert image
    assert box.width() / box.height() == pytest.approx(image.width() / image.height(), rel=0.01)
    assert QRectF(0, 0, HEIGHT * size.width() / size.height(), HEIGHT).contains(box)


@pytest.mark.parametrize("encoded_picture", [b"no picture", b"\x00" * 1000, encoded(50, 50)[:60], b"GIF89a"])
def test_what_is_no_picture_is_told_and_the_words_are_shown(encoded_picture: bytes) -> None:
    scene = replace(PICTURE, picture=encoded_picture)
    told = report(scene, BEAMER)
    assert told.is_unreadable
    assert {text.words for text in told.texts} == {PICTURE.title, PICTURE.text}
    assert painted(scene, 320, 180) == painted(replace(PICTURE, picture=b""), 320, 180)


def test_a_picture_that_is_not_there_yet_is_no_fault() -> None:
    assert not report(replace(PICTURE, picture=b""), BEAMER).is_unreadable


def test_a_huge_picture_is_read_no_larger_than_a_screen() -> None:
    image = image_in(encoded(6000, 3000))
    assert image
    assert (image.width(), image.height()) == (3840, 1920)


# -- extra large letters


@pytest.mark.parametrize("roles", [2, 3, 4])
def test_extra_large_letters_cost_no_role(roles: int) -> None:
    scene = phase(roles)
    for surface in SURFACES:
        told = report(scene, QSizeF(*surface), EXTRA_LARGE)
        assert {line.words for line in scene.lines} <= {text.words for text in told.texts}


def test_extra_large_letters_cost_a_trio_no_word_of_its_instructions_and_not_the_time() -> None:
    told = report(phase(3), BEAMER, EXTRA_LARGE)
    assert told.cut == ()
    assert "4 minuten" in {text.words for text in told.texts}
    closing = report(SCENES["closing"], BEAMER, EXTRA_LARGE)
    assert {"Bijna", "laatste minuut"} <= {text.words for text in closing.texts}


# -- the others


def test_a_break_has_its_disc() -> None:
    marks = picture_of(BREAK, BEAMER, LIGHT).marks
    assert {"8", "minuten"} <= {mark.block.text for mark in marks if isinstance(mark, Words)}
    assert max(box.width() for box in figures(BREAK, LIGHT.tokens.stage.rule)) >= 400


def test_the_room_is_tested_with_the_sizes_that_are_used() -> None:
    sizes = {text.words: text.size for text in report(ROOM_TEST, BEAMER).texts}
    assert [sizes[text] for text in (ROOM_TEST.question, ROOM_TEST.instruction, ROOM_TEST.smallest)] == [
        0.075,
        0.057,
        0.043,
    ]


@pytest.mark.parametrize("name", ["room test", "screen number"])
def test_a_line_runs_along_all_four_edges(name: str) -> None:
    image = painted(SCENES[name], 1920, 1080)
    accent = LIGHT.tokens.stage.accent.lower()
    assert {image.pixelColor(x, y).name() for x, y in ((0, 500), (1919, 500), (900, 0), (900, 1079))} == {accent}


# -- a learning system


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("name", ["guide", "system", "check", "guide in English", "check in English"])
def test_a_learning_system_is_shown_in_full(name: str, surface: tuple[int, int]) -> None:
    assert report(SCENES[name], QSizeF(*surface)).cut == ()


def test_what_is_open_has_a_ring_and_a_word() -> None:
    rings = figures(SCENES["guide"], LIGHT.tokens.stage.secondary)
    assert len(rings) == 1
    place = boxes(SCENES["guide"])["eigenaar: nog open"]
    assert rings[0].top() / HEIGHT < place.bottom()
    assert rings[0].bottom() / HEIGHT > place.top()


def test_the_latest_answers_are_shown_where_not_all_can_be() -> None:
    told = report(SCENES["crowded guide"], BEAMER)
    shown = [text.words for text in told.texts if text.words.startswith("Wat kost")]
    assert shown == [f"Wat kost Onderwerp {number}?" for number in range(41 - len(shown), 41)]
    assert set(told.left_out) == {f"Wat kost Onderwerp {number}?" for number in range(1, 41 - len(shown))}


def test_a_part_with_too_much_still_says_how_much_and_what_is_open() -> None:
    told = report(SCENES["crowded system"], BEAMER)
    shown = {text.words for text in told.texts}
    assert {"40 onderwerpen", "3 nog open", "Onderwerp 1"} <= shown
    assert "Onderwerp 40" in told.left_out


def test_the_source_is_never_smaller_than_the_floor() -> None:
    for name in ("guide", "system", "check"):
        (source,) = [text for text in report(SCENES[name], BEAMER).texts if text.words.startswith("Naar NSOB")]
        assert source.size >= 0.043
