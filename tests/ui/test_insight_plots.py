"""Plots as they are drawn: the same on the page and in files, apart without colour, in both themes, of any size."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QMenu

from tests.builders import RESOURCES
from tests.ui.staged import THEMES
from trioapp.domain.formats import Shape
from trioapp.domain.legibility import contrast
from trioapp.domain.marks import Mark
from trioapp.presentation.insight_board import (
    Backdrop,
    BarPlot,
    Cell,
    Chart,
    ChartEntry,
    ChartFile,
    GridPlot,
    InsightView,
    Key,
    LinePlot,
    Look,
    Plot,
    Series,
    Spots,
    Table,
)
from trioapp.ui.insights.page import InsightPage
from trioapp.ui.insights.signs import PlotColours, mark_path, paint_fill
from trioapp.ui.look.typeface import load_typeface

ROLE = Key("Storyteller", "storyteller", Shape.CIRCLE)


def bars(rows: int = 5) -> BarPlot:
    names = tuple(f"Phase {number} <b>&amp;" for number in range(rows))
    values = tuple(60.0 * (number + 1) for number in range(rows))
    labels = tuple(f"{number + 1}:00" for number in range(rows))
    planned, took = Series("planned", Look.STRIPED, values, labels), Series("took", Look.FULL, values, labels)
    paused = Series("paused", Look.DOTTED, (30.0,) * rows, ("0:30",) * rows, follows=True)
    return BarPlot(names, (planned, took, paused), "Time", is_time=True)


def below_and_above() -> BarPlot:
    return BarPlot(("a", "b"), (Series("by", Look.FULL, (-30.0, 45.0), ("−0:30", "+0:45")),), "Time", is_time=True)


def lines(rows: int = 4) -> LinePlot:
    backdrops = tuple(Backdrop(f"Phase {number}", number * 60.0, number * 60.0 + 60) for number in range(5))
    spots = tuple(
        Spots(mark.value, mark, tuple((row, 13.0 * row + 20 * place) for row in range(rows)))
        for place, mark in enumerate(Mark)
    )
    return LinePlot(tuple(f"Trio {row + 1}" for row in range(rows)), backdrops, spots, "Time")


def roles(people: int = 6) -> GridPlot:
    cells = tuple(Cell(row, column, key=ROLE) for row in range(people) for column in range(3))
    return GridPlot(tuple(f"{row}-A" for row in range(people)), ("Round 1", "Round 2", "Round 3"), cells, (ROLE,), "")


def meetings(people: int = 6, name: str = "{}-A") -> GridPlot:
    names = tuple(name.format(row) for row in range(people))
    cells = tuple(Cell(row, (row + 1) % people, "2", is_strong=True) for row in range(people))
    return GridPlot(names, names, cells, (), "")


EVERY: dict[str, Callable[[], Plot]] = {
    "bars": bars,
    "below": below_and_above,
    "lines": lines,
    "roles": roles,
    "meetings": meetings,
    "names": lambda: meetings(4, "A very long name of somebody {}"),
}


@pytest.fixture
def page(qapp: QApplication) -> InsightPage:  # noqa: ARG001 - widgets need it
    return page_in("light")


def page_in(theme: str) -> InsightPage:
    load_typeface(RESOURCES / "fonts")
    page = InsightPage(THEMES[theme], lambda: THEMES["light"])
    page.resize(1266, 700)
    page.show()
    return page


def show(page: InsightPage, plot: Plot | None) -> None:
    chart = Chart("one", "One", "What was found", "What is said", plot, Table(("A", "B"), (("1", "2"),)))
    page.show_view(InsightView((ChartEntry("one", "One", "This session"),), chart, is_named=False))


def saved(page: InsightPage, form: ChartFile) -> QImage:
    contents = page._contents(form)
    if form is ChartFile.PICTURE:
        return QImage.fromData(QByteArray(contents))
    renderer = QSvgRenderer(QByteArray(contents))
    image = QImage(renderer.viewBox().size() * 2, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(image.rect()))
    return image


def small(image: QImage) -> QImage:
    """So small that how letters are smoothed makes no difference."""
    return image.scaled(
        QSize(160, 90), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def difference(one: QImage, other: QImage) -> float:
    """Of the lightness, as a mean from 0 to 255."""
    pairs = [
        abs(QColor(one.pixel(x, y)).lightness() - QColor(other.pixel(x, y)).lightness())
        for x in range(one.width())
        for y in range(one.height())
    ]
    return sum(pairs) / len(pairs)


@pytest.mark.parametrize("kind", EVERY)
def test_picture_and_drawing_show_the_same(page: InsightPage, kind: str) -> None:
    show(page, EVERY[kind]())
    picture, drawing = saved(page, ChartFile.PICTURE), saved(page, ChartFile.DRAWING)
    assert abs(picture.width() - drawing.width()) <= 2
    assert difference(small(picture), small(drawing)) < 0.6


@pytest.mark.parametrize("kind", EVERY)
def test_what_is_drawn_is_gone_when_another_plot_is_shown(page: InsightPage, kind: str) -> None:
    show(page, EVERY[kind]())
    before = saved(page, ChartFile.PICTURE)
    show(page, lines(9))
    show(page, roles(20))
    show(page, EVERY[kind]())
    assert saved(page, ChartFile.PICTURE) == before


@pytest.mark.parametrize("theme", THEMES)
def test_bars_letters_and_lines_stand_out_in_each_theme(theme: str) -> None:
    colours = PlotColours.of(THEMES[theme])
    for ground in (colours.ground, colours.backdrop):
        assert contrast(colours.text, ground) >= 7
        assert contrast(colours.secondary, ground) >= 7
        assert contrast(colours.bar, ground) >= 3
    assert contrast(colours.line, colours.ground) >= 3
    assert contrast(colours.strong_text, colours.strong) >= 7
    assert contrast(colours.quiet_text, colours.quiet) >= 7


def test_each_theme_is_drawn_in_its_own_colours(qapp: QApplication) -> None:  # noqa: ARG001 - widgets need it
    grounds = []
    for theme in THEMES:
        page = page_in(theme)
        show(page, bars())
        grounds.append(page.frame.plot.grab().toImage().pixelColor(2, 2).name())
    assert grounds == [THEMES[theme].console.card.background.lower() for theme in THEMES]


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("form", [ChartFile.PICTURE, ChartFile.DRAWING])
@pytest.mark.usefixtures("qapp")
def test_a_file_is_for_white_paper_whatever_theme_the_page_is_in(kind: str, form: ChartFile) -> None:
    in_light, in_dark = page_in("light"), page_in("dark")
    for page in (in_light, in_dark):
        show(page, EVERY[kind]())
    assert in_dark._contents(form) == in_light._contents(form)
    file, shown = saved(in_dark, form), in_light.frame.plot.grab().toImage()
    assert file.pixelColor(2, 2).name() == "#ffffff"
    whole = file.copy(48, file.height() - 48 - 2 * shown.height(), 2 * shown.width(), 2 * shown.height())
    assert difference(small(whole), small(shown)) < 4


def test_fills_are_told_apart_without_colour(qapp: QApplication) -> None:  # noqa: ARG001 - pictures need it
    colours = PlotColours.of(THEMES["light"])
    shares = []
    for look in Look:
        image = QImage(120, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(colours.ground))
        with QPainter(image) as painter:
            paint_fill(painter, QRectF(0, 0, 120, 20), look, colours)
        dark = [QColor(image.pixel(x, y)).lightness() < 160 for x in range(3, 117) for y in range(3, 17)]
        shares.append(sum(dark) / len(dark))
    assert min(abs(one - other) for one, other in combinations(shares, 2)) > 0.08


def test_each_mark_has_a_sign_of_its_own() -> None:
    paths = {mark: mark_path(mark) for mark in Mark}
    assert all(not path.isEmpty() for path in paths.values())
    assert all(paths[one] != paths[other] for one, other in combinations(Mark, 2))


def test_many_rows_are_scrolled_to_and_not_made_smaller(page: InsightPage) -> None:
    show(page, meetings(300))
    plot = page.frame.plot
    assert plot.height() > 300 * 25
    assert page.frame.verticalScrollBar().maximum() > 0
    picture = saved(page, ChartFile.PICTURE)
    assert max(picture.width(), picture.height()) <= 8001


@pytest.mark.parametrize("kind", ["bars", "lines"])
def test_a_high_window_gives_rows_more_room_and_a_low_one_what_they_need(page: InsightPage, kind: str) -> None:
    plot = EVERY[kind]()
    heights = {}
    for height in (420, 700, 2400):
        page.resize(1266, height)
        show(page, plot)
        heights[height] = page.frame.plot.height()
    assert heights[420] < heights[2400] < 1.6 * heights[420]
    page.resize(1266, 420)
    QApplication.processEvents()
    assert page.frame.plot.height() == heights[420]


def test_the_legend_takes_the_lines_it_needs_in_a_window_that_is_made_narrower(page: InsightPage) -> None:
    show(page, lines())
    heights = []
    for width in (2000, 1100, 2000, 900):
        page.resize(width, 700)
        QApplication.processEvents()
        heights.append(page._strip.height())
        assert page._strip.height() == page._strip.heightForWidth(page._strip.width())
    assert heights[0] == heights[2] < heights[1] <= heights[3]


def test_nothing_opens_a_menu_and_nothing_is_moved_by_the_mouse(page: InsightPage) -> None:
    show(page, bars())
    widget = page.frame.plot._widget
    assert widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert page.frame.plot._item.ctrlMenu is None or not page.frame.plot._item.menuEnabled()
    assert not [menu for menu in page.findChildren(QMenu) if menu.isVisible()]


def test_without_a_plot_only_words_stand_there_and_nothing_can_be_saved(page: InsightPage) -> None:
    show(page, bars())
    show(page, None)
    assert not page.frame.plot.isVisible()
    assert page.frame.accessibleName() == "What was found"
    assert page.frame.accessibleDescription() == "What is said"
    assert not any(button.isEnabled() for button in page._saves.values())
