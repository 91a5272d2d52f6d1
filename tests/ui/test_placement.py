"""Whatever the scene, the surface and the names: no text on another, none outside, none too small to read."""

from __future__ import annotations

import subprocess
import sys
from functools import lru_cache
from typing import get_args

import pytest
from PySide6.QtCore import QRectF, QSizeF

from tests.ui.legible import all_misplaced, faint
from tests.ui.staged import LIGHT, RESOURCES, ROOMS, SCENES, SURFACES, THEMES, phase, report, seating
from trioapp.domain.scenes import CallBackScene, PhaseScene, Scene
from trioapp.ui.paint.rows import Entry, rows_of
from trioapp.ui.paint.scene import picture_of
from trioapp.ui.paint.stage import FLOOR, HEIGHT, Figure, StageStyle, Words

ROOT = RESOURCES.parent


@lru_cache
def _misplaced(proportion: float, room: float) -> dict[str, list[str]]:
    return all_misplaced(QSizeF(proportion * HEIGHT, HEIGHT), StageStyle(THEMES["light"], room))


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("surface", SURFACES)
def test_every_text_has_its_place(surface: tuple[int, int], room: float) -> None:
    """Pictures of one proportion are the same picture, and themes differ in colour alone: see the tests below."""
    assert _misplaced(surface[0] / surface[1], room) == {}


def test_every_kind_of_scene_is_tested() -> None:
    assert {type(scene) for scene in SCENES.values()} == set(get_args(Scene))


def test_themes_differ_in_colour_alone() -> None:
    size = QSizeF(1920, 1080)
    light, dark = (
        {name: report(scene, size, StageStyle(t)) for name, scene in SCENES.items()} for t in THEMES.values()
    )
    assert light == dark


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_stands_out_from_what_it_stands_on(theme: str) -> None:
    found = {name: list(faint(scene, QSizeF(1920, 1080), StageStyle(THEMES[theme]))) for name, scene in SCENES.items()}
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_every_text_has_its_place_where_the_typeface_is_missing() -> None:
    run = subprocess.run([sys.executable, "-m", "tests.ui.legible"], cwd=ROOT, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("surface", SURFACES)
def test_no_text_lies_across_the_ring_or_the_hand(surface: tuple[int, int]) -> None:
    for name, scene in SCENES.items():
        if isinstance(scene, PhaseScene | CallBackScene):
            picture = picture_of(scene, QSizeF(*surface), LIGHT)
            sign = _largest(picture.marks, round_only=isinstance(scene, PhaseScene))
            texts = [mark.box for mark in picture.marks if isinstance(mark, Words)]
            assert all(sign.contains(box) or not sign.intersects(box) for box in texts), name


def _largest(marks: tuple[object, ...], *, round_only: bool) -> QRectF:
    boxes = [mark.box for mark in marks if isinstance(mark, Figure)]
    square = [box for box in boxes if not round_only or abs(box.width() - box.height()) < 1]
    return max(square, key=lambda box: box.height(), default=QRectF())


@pytest.mark.parametrize("surface", [(1280, 800), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("roles", [2, 3])
def test_a_trio_in_a_room_of_ordinary_size_reads_instructions_at_their_full_size(
    surface: tuple[int, int], roles: int
) -> None:
    told = report(phase(roles), QSizeF(*surface))
    sizes = {text.words: text.size for text in told.texts}
    assert told.cut == ()
    assert sizes["Antwoord rustig. Stilte mag."] >= 0.057
    assert sizes["Doorvragen"] >= 0.075
    assert sizes["Wat maakte dit moment leerzaam?"] >= 0.075


@pytest.mark.parametrize("surface", [*SURFACES])
def test_a_quartet_loses_no_word_of_its_instructions(surface: tuple[int, int]) -> None:
    assert report(SCENES["quartet"], QSizeF(*surface)).cut == ()


@pytest.mark.parametrize("roles", [2, 3, 4])
def test_what_to_do_begins_at_one_place_for_all_roles(roles: int) -> None:
    scene = phase(roles)
    told = {text.words: text.box for text in report(scene, QSizeF(1920, 1080)).texts}
    assert len({told[line.words].left() for line in scene.lines}) == 1


@pytest.mark.parametrize("width", [300, 1600])
def test_no_role_is_lost_where_lines_are_cut(width: float) -> None:
    lines = SCENES["endless lines"]
    assert isinstance(lines, PhaseScene)
    entries = tuple(Entry(line.role.word, line.words, "", "") for line in lines.lines)
    rows = rows_of(entries, FLOOR, width, 600)
    assert len(rows.rows) == 4
    assert rows.left_out == ()
    assert all(row.said.cut for row in rows.rows)
    assert rows.height <= 600


def test_the_report_tells_what_was_cut() -> None:
    told = report(SCENES["hostile tables"], QSizeF(1920, 1080))
    assert any(words.startswith("Anna-Maria") for words in told.cut)
    assert "محمد بن عبد الله (2)" in {text.words for text in told.texts}
    assert report(seating(8), QSizeF(1920, 1080)).cut == ()


def test_lines_that_find_no_room_at_all_are_told_too() -> None:
    crowded = report(SCENES["endless phase"], QSizeF(1024, 768), StageStyle(THEMES["light"], 2.5))
    shown = {text.words for text in crowded.texts}
    lines = {line.words for line in phase(4).lines}
    assert lines - shown
    assert lines - shown <= set(crowded.cut)


def test_the_clock_moves_no_word() -> None:
    early, late = phase(), SCENES["closing"]
    words = {text.words: text.box for text in report(early, QSizeF(1920, 1080)).texts}
    later = {text.words: text.box for text in report(late, QSizeF(1920, 1080)).texts}
    assert {name: box for name, box in words.items() if name in later and later[name] != box} == {}


@pytest.mark.parametrize("name", ["phase", "quartet", "brief", "eight tables", "hostile tables"])
def test_the_picture_is_the_same_at_every_size(name: str) -> None:
    small, large = (report(SCENES[name], QSizeF(*surface)) for surface in ((640, 360), (3840, 2160)))
    assert small == large


def test_the_word_of_a_role_is_whole_where_its_line_is_cut() -> None:
    extra_large = StageStyle(THEMES["light"], ROOMS[-1])
    cut = report(SCENES["quartet"], QSizeF(1920, 1080), extra_large).cut
    assert cut
    assert "Tweede observator" not in cut
