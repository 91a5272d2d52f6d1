"""The view shows what it is told, and paints only when that is something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.staged import LIGHT, SCENES, THEMES, painted, phase
from trioapp.domain.pace import Pace
from trioapp.domain.scenes import Dial
from trioapp.ui.paint.spoken import spoken
from trioapp.ui.paint.stage import StageStyle
from trioapp.ui.paint.tiles import _TILES
from trioapp.ui.widgets.stage_view import StageView


class WatchedView(StageView):
    """Remembers what it was asked to paint."""

    def __init__(self, *, animated: bool = False) -> None:
        super().__init__(animated=animated)
        self.painted: list[QRegion] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.region())
        super().paintEvent(event)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Callable[..., WatchedView]:
    def show(*, animated: bool = False) -> WatchedView:
        view = WatchedView(animated=animated)
        qtbot.addWidget(view)
        view.resize(640, 360)
        view.set_style(LIGHT)
        view.show_scene(phase())
        view.show()
        qapp.processEvents()
        view.painted.clear()
        return view

    return show


def picture_in(view: StageView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_it_shows_the_scene_as_the_painter_paints_it(shown: Callable[..., WatchedView]) -> None:
    assert picture_in(shown()) == painted(phase(), 640, 360)


def test_showing_the_same_again_paints_nothing(shown: Callable[..., WatchedView], qapp: QApplication) -> None:
    view = shown()
    view.show_scene(phase())
    qapp.processEvents()
    assert view.painted == []


def test_a_step_of_the_clock_paints_the_disc_and_no_words(
    shown: Callable[..., WatchedView], qapp: QApplication
) -> None:
    view = shown()
    view.show_scene(phase(dial=Dial(0.6, "4", "minuten")))
    qapp.processEvents()
    region = QRegion()
    for part in view.painted:
        region = region.united(part)
    assert region.boundingRect().left() > view.width() / 2
    assert region.boundingRect().height() < view.height() * 0.6
    assert picture_in(view) == painted(phase(dial=Dial(0.6, "4", "minuten")), 640, 360)


def repainted(before: QImage, after: QImage, parts: list[QRegion]) -> QImage:
    """What is seen when only these parts of the one picture are replaced by the other."""
    seen = before.copy()
    for part in parts:
        painter = QPainter(seen)
        painter.setClipRegion(part)
        painter.drawImage(0, 0, after)
        painter.end()
    return seen


@pytest.mark.parametrize("name", ["closing", "quartet", "time is up", "call back", "black", "eight tables", "brief"])
def test_all_that_differs_is_painted(name: str, shown: Callable[..., WatchedView], qapp: QApplication) -> None:
    for before, after in ((phase(), SCENES[name]), (SCENES[name], phase())):
        view = shown()
        view.show_scene(before)
        qapp.processEvents()
        view.painted.clear()
        view.show_scene(after)
        qapp.processEvents()
        pictures = painted(before, 640, 360), painted(after, 640, 360)
        assert repainted(*pictures, view.painted) == pictures[1]


def test_another_style_is_seen_at_once(shown: Callable[..., WatchedView], qapp: QApplication) -> None:
    view = shown()
    dark = StageStyle(THEMES["dark"], 1.33)
    view.set_style(dark)
    qapp.processEvents()
    assert view.painted
    assert picture_in(view) == painted(phase(), 640, 360, dark)


def test_it_is_black_before_it_has_a_style(qtbot: QtBot) -> None:
    view = StageView()
    qtbot.addWidget(view)
    view.resize(64, 36)
    view.show_scene(phase())
    assert picture_in(view) == painted(SCENES["black"], 64, 36)


def test_another_phase_fades_in_and_ends_whole(shown: Callable[..., WatchedView]) -> None:
    view = shown(animated=True)
    before, after = phase(), phase(title="Teruggeven")
    view.show_scene(after)
    view._fade.pause()
    view._fade.setCurrentTime(0)
    assert picture_in(view) == painted(before, 640, 360)
    view._fade.setCurrentTime(view._fade.duration() // 2)
    assert picture_in(view) not in (painted(before, 640, 360), painted(after, 640, 360))
    view._fade.resume()
    view._fade.setCurrentTime(view._fade.duration())
    assert picture_in(view) == painted(after, 640, 360)
    assert view._fade.duration() <= 400


def test_a_step_within_a_phase_does_not_fade(shown: Callable[..., WatchedView]) -> None:
    view = shown(animated=True)
    closing = replace(phase(), pace=Pace.CLOSING, pace_word="Bijna")
    view.show_scene(closing)
    assert picture_in(view) == painted(closing, 640, 360)


def test_without_animation_nothing_fades(shown: Callable[..., WatchedView]) -> None:
    view = shown()
    view.show_scene(SCENES["call back"])
    assert picture_in(view) == painted(SCENES["call back"], 640, 360)


def test_nothing_fades_while_somebody_asks_for_less_motion(shown: Callable[..., WatchedView]) -> None:
    view = shown(animated=True)
    asked = [True, False]
    view.keep_still_while(lambda: asked[0])
    view.show_scene(phase(title="Teruggeven"))
    assert picture_in(view) == painted(phase(title="Teruggeven"), 640, 360)
    asked.pop(0)
    view.show_scene(phase(title="Vastleggen"))
    assert picture_in(view) != painted(phase(title="Vastleggen"), 640, 360)


def test_nothing_fades_where_the_system_asks_for_less_motion(shown: Callable[..., WatchedView]) -> None:
    class Still(QProxyStyle):
        def styleHint(
            self,
            hint: QStyle.StyleHint,
            option: QStyleOption | None = None,
            widget: QWidget | None = None,
            data: QStyleHintReturn | None = None,
        ) -> int:
            is_motion = hint is QStyle.StyleHint.SH_Widget_Animation_Duration
            return 0 if is_motion else super().styleHint(hint, option, widget, data)

    view, style = shown(animated=True), Still()
    view.setStyle(style)
    view.show_scene(SCENES["call back"])
    assert picture_in(view) == painted(SCENES["call back"], 640, 360)


def test_a_preview_keeps_the_proportions_of_the_beamer(qtbot: QtBot) -> None:
    view = StageView(aspect=16 / 9)
    qtbot.addWidget(view)
    view.resize(640, 480)
    assert view.picture_rect().toRect() == QRect(0, 60, 640, 360)
    assert view.heightForWidth(1600) == 900
    assert view.sizeHint() == QSize(640, 360)
    view.set_aspect(None)
    assert view.picture_rect().toRect() == view.rect()


def test_a_screen_reader_hears_the_scene(shown: Callable[..., WatchedView]) -> None:
    view = shown()
    assert view.accessibleDescription() == spoken(phase())
    view.show_scene(SCENES["black"])
    assert view.accessibleDescription() == ""


def test_the_view_tells_what_was_cut(shown: Callable[..., WatchedView]) -> None:
    view = shown()
    assert view.report.cut == ()
    view.show_scene(SCENES["hostile tables"])
    assert view.report.cut


def test_everything_that_is_seen_is_spoken() -> None:
    scene = SCENES["closing"]
    words = spoken(scene)
    for said in (
        "Doorvragen",
        "Bijna",
        "laatste minuut",
        "Wat maakte dit moment leerzaam?",
        "Interviewer: Open vragen.",
    ):
        assert said in words
    assert "Tafel 1: Inbrenger Anna, Interviewer Bram, Observator Chris" in spoken(SCENES["eight tables"])
    assert spoken(SCENES["call back"]) == "Maak je zin af.\nWe gaan zo samen verder."
    assert spoken(SCENES["brief"]).startswith("Leren van ervaringen\nKijk met een lerende blik")


def test_a_scene_that_was_awaited_finds_its_letters_drawn(shown: Callable[..., WatchedView]) -> None:
    view, awaited = shown(), phase(title="Teruggeven", headline="Wat viel op aan wie er sprak?")
    view.resize(1920, 1080)
    view.await_scene(awaited)
    view._readying.timeout.emit()
    before = set(_TILES._kept)
    view.show_scene(awaited)
    picture_in(view)
    assert set(_TILES._kept) == before
    view.show_scene(phase(title="Iets anders"))
    picture_in(view)
    assert set(_TILES._kept) != before
