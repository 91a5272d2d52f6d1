"""All tables are shown, each of them once, on as many pages as it takes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import cycle

import pytest
from PySide6.QtCore import QSizeF

from tests.ui.legible import misplaced
from tests.ui.staged import HOSTILE_NAMES, LIGHT, PLAIN_NAMES, RESOURCES, ROLES, report, seating
from trioapp.domain.scenes import SeatingScene, Table, TableSeat
from trioapp.ui.paint.scene import page_count
from trioapp.ui.paint.text import isolated

BEAMER = QSizeF(1920, 1080)


def titles_on_all_pages(scene: SeatingScene, size: QSizeF) -> Counter[str]:
    pages = page_count(scene, size, LIGHT)
    texts = [text for page in range(pages) for text in report(replace(scene, page=page), size).texts]
    return Counter(text.words for text in texts if text.words.startswith("Tafel"))


@pytest.mark.parametrize("tables", range(1, 41))
def test_each_table_is_on_one_page(tables: int) -> None:
    scene = seating(tables)
    assert titles_on_all_pages(scene, BEAMER) == {table.title: 1 for table in scene.tables}


@pytest.mark.parametrize("size", [QSizeF(640, 480), QSizeF(900, 1600), QSizeF(5120, 1440)])
def test_each_table_is_on_one_page_of_every_surface(size: QSizeF) -> None:
    scene = seating(11, HOSTILE_NAMES)
    assert titles_on_all_pages(scene, size) == {table.title: 1 for table in scene.tables}


def test_eight_tables_fit_on_one_page_as_they_are_drawn() -> None:
    assert page_count(seating(8), BEAMER, LIGHT) == 1


def test_pages_go_round() -> None:
    scene = seating(20)
    pages = page_count(scene, BEAMER, LIGHT)
    assert pages > 1
    assert report(scene, BEAMER) == report(replace(scene, page=pages), BEAMER)
    assert report(scene, BEAMER) != report(replace(scene, page=1), BEAMER)


def test_the_page_is_told_only_where_there_are_several() -> None:
    several = seating(20)
    pages = page_count(several, BEAMER, LIGHT)
    assert f"1 / {pages}" in {text.words for text in report(several, BEAMER).texts}
    assert not any("/" in text.words for text in report(seating(4), BEAMER).texts)


def test_names_are_larger_when_there_are_fewer() -> None:
    few, many = ({text.words: text.size for text in report(seating(n), BEAMER).texts}["Anna"] for n in (2, 8))
    assert few > many * 1.3


def test_usual_names_are_neither_broken_nor_cut() -> None:
    names = (*PLAIN_NAMES, "Anne-Marie de Wit", "Willem-Alexander", "Fatima el Moussaoui")
    for tables in (3, 8, 14):
        scene = seating(tables, names)
        told = report(scene, BEAMER)
        assert told.cut == ()


def test_a_seat_without_a_name_shows_its_role() -> None:
    told = report(seating(1, ("",)), BEAMER)
    assert "Tweede observator" in {text.words for text in told.texts}


def test_fonts_and_icons_come_with_their_licences() -> None:
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text(encoding="utf-8").upper()
    assert "ISC" in (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")


def groups_of(sizes: list[int], names: tuple[str, ...] = PLAIN_NAMES) -> SeatingScene:
    """Groups of those sizes, whose people have names of their own."""
    supply = (f"{name} {number}" for number, name in enumerate(cycle(names)))
    tables = (
        Table(f"Tafel {number}", tuple(TableSeat(ROLES[min(seat, 2)], next(supply)) for seat in range(size)))
        for number, size in enumerate(sizes, 1)
    )
    return SeatingScene("Zoek je groep", tuple(tables))


@pytest.mark.parametrize(
    "sizes", [[6, 6, 7], [8] * 5, [12] * 4, [12], [30], [30, 30], [20] * 15, [6] * 50, [5] * 3, [16, 17]]
)
@pytest.mark.parametrize("size", [BEAMER, QSizeF(1024, 768)])
def test_everybody_of_a_large_group_is_read_once_in_a_card_of_their_own(sizes: list[int], size: QSizeF) -> None:
    scene = groups_of(sizes)
    pages = page_count(scene, size, LIGHT)
    reports = [report(replace(scene, page=page), size) for page in range(pages)]
    names = Counter(text.words for one in reports for text in one.texts)
    for table in scene.tables:
        assert names[table.title] == 1
        assert all(names[isolated(seat.name)] == 1 for seat in table.seats)
    assert not [text for one in reports for text in one.cut]
    assert not [fault for page in range(pages) for fault in misplaced(replace(scene, page=page), size, LIGHT)]


def test_large_groups_share_a_page_where_they_can() -> None:
    assert page_count(groups_of([6, 6, 7]), BEAMER, LIGHT) == 1
    assert page_count(groups_of([12, 12]), BEAMER, LIGHT) == 1
    assert page_count(groups_of([30]), BEAMER, LIGHT) == 1
