"""The console's style sheet is understood by Qt and does what it promises."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.logging import _QtMessageCapture as LogCapture
from pytestqt.qtbot import QtBot

from tests.ui.staged import RESOURCES, THEMES
from trioapp.domain.legibility import contrast
from trioapp.ui.console.bars import AlertBar, NoticeBar
from trioapp.ui.look.stylesheet import ARROWS_PX, BUTTON_PX, FOCUS_PX, console_style
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.widgets.number_field import NumberField

SIGNS = RESOURCES / "themes" / "signs"


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return THEMES[request.param]


@pytest.fixture
def desk(qtbot: QtBot, tokens: Tokens) -> QWidget:
    """A widget dressed like the console, with two plain buttons, a primary one and a field."""
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.setStyleSheet(console_style(tokens, SIGNS)[0])
    column = QVBoxLayout(desk)
    for role in ("", "", "primary"):
        button = QPushButton("Volgende")
        button.setProperty("role", role)
        column.addWidget(button)
    column.addWidget(QLineEdit())
    return desk


def centre_colour(button: QPushButton) -> str:
    image = button.grab().toImage()
    return image.pixelColor(image.width() // 2, 6).name().upper()


def test_qt_understands_every_rule(desk: QWidget, qtlog: LogCapture) -> None:
    desk.ensurePolished()
    desk.grab()
    assert [record.message for record in qtlog.records] == []


def test_buttons_can_be_hit(desk: QWidget) -> None:
    assert all(button.sizeHint().height() >= BUTTON_PX for button in desk.findChildren(QPushButton))


def test_a_primary_button_is_filled(desk: QWidget, tokens: Tokens) -> None:
    plain, _, primary = desk.findChildren(QPushButton)
    assert centre_colour(primary) == tokens.console.primary.background
    assert centre_colour(plain) == tokens.console.button.background


def test_focus_is_seen(desk: QWidget, qtbot: QtBot, tokens: Tokens) -> None:
    button, other, _ = desk.findChildren(QPushButton)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    def edge(of: QPushButton) -> set[str]:
        image = of.grab().toImage()
        return {image.pixelColor(image.width() // 2, y).name().upper() for y in range(3)}

    assert edge(button) == {tokens.console.focus}
    assert tokens.console.focus not in edge(other)


def test_palette_is_that_of_the_theme(tokens: Tokens, qapp: QApplication) -> None:
    palette = console_style(tokens, SIGNS)[1]
    assert palette.color(QPalette.ColorRole.Window).name().upper() == tokens.console.page.background
    assert palette.color(QPalette.ColorRole.Highlight).name().upper() == tokens.console.chosen.background
    assert (palette.color(QPalette.ColorRole.Window).lightness() < 128) is tokens.dark
    assert qapp is not None


def test_the_buttons_of_bars_across_the_window_can_be_read(qtbot: QtBot, tokens: Tokens) -> None:
    notice, alert = NoticeBar(), AlertBar()
    notice.offer_closing("Sluiten")
    for bar in (notice, alert):
        qtbot.addWidget(bar)
        bar.setStyleSheet(console_style(tokens, SIGNS)[0])
        bar.show()
        (button,) = bar.findChildren(QPushButton)
        image = bar.grab(button.geometry()).toImage()
        colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
        assert max(contrast(one, image.pixelColor(6, 6).name().upper()) for one in colours) >= 4.5


@pytest.mark.parametrize("has_arrows", [True, False])
def test_figures_stand_in_their_field_and_clear_of_its_frame(desk: QWidget, has_arrows: bool) -> None:
    field = NumberField()
    if not has_arrows:
        field.setButtonSymbols(NumberField.ButtonSymbols.NoButtons)
    column = desk.layout()
    assert isinstance(column, QVBoxLayout)
    column.addWidget(field)
    desk.show()
    line = field.lineEdit()
    assert field.rect().adjusted(FOCUS_PX, FOCUS_PX, -FOCUS_PX, -FOCUS_PX).contains(line.geometry())
    assert line.width() > field.width() - ARROWS_PX - 4 * FOCUS_PX
