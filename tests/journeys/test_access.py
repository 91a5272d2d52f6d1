"""The console for who has only a keyboard, or hears it: WCAG 2.2 AA by number, on every page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QMetaMethod, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QTableView, QWidget

from tests.journeys.conftest import Trainer
from tests.journeys.on_every_page import each_page, settle, whole_workshop
from trioapp.domain.ports import SaveState
from trioapp.domain.preferences import ConsoleTheme
from trioapp.presentation.notes_controller import SavingView
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets.labels import Told

LEAST_TARGET = 24
"""Pixels in both ways (WCAG 2.2, 2.5.8)."""
_MOST_PARTS = 40
"""As many parts of one drawing the tab key may go through."""
_HARDLY = 24
"""By how much a pixel must be lighter or darker to be seen as another."""


@pytest.fixture
def trainer(qapp: QApplication, tmp_path: Path) -> Iterator[Trainer]:
    with whole_workshop(qapp, tmp_path, "en") as trainer:
        trainer.program.console.activateWindow()
        yield trainer


def stops(trainer: Trainer) -> list[QWidget]:
    """Everything in sight that the keyboard can go to."""
    return [
        widget
        for widget in trainer.program.console.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


class Round:
    """The tab key pressed until the keyboard is where it began."""

    def __init__(self, trainer: Trainer) -> None:
        self._console = trainer.program.console
        self.order: list[QWidget] = []
        self.unseen: list[str] = []
        """What looks the same with the keyboard and without."""

    def go(self, most: int) -> None:
        begun, held = QApplication.focusWidget(), 0
        assert begun is not None
        for _ in range(most):
            here = QApplication.focusWidget()
            assert here is not None
            self.order.append(here)
            lit = here.grab().toImage()
            QTest.keyClick(here, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is here:
                held += 1
                assert held < _MOST_PARTS, f"the keyboard cannot leave {named(here)}"
                continue
            if not looks_other(lit, here.grab().toImage()):
                self.unseen.append(named(here))
            if QApplication.focusWidget() is begun:
                return


def looks_other(one: QImage, other: QImage) -> bool:
    """Whether as many pixels differ as two sides of a frame have."""
    if one.size() != other.size():
        return True
    seen = int((np.abs(greys(one) - greys(other)) > _HARDLY).sum())
    return seen >= one.width() + one.height()


def greys(image: QImage) -> NDArray[np.int16]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(grey.constBits(), dtype=np.uint8).astype(np.int16)


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {said_of(widget)!r}"


def said_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def jumps(order: list[QWidget], window: QWidget) -> list[str]:
    """Where the keyboard goes up, or back to the left on one line, between two parts of one thing."""
    found = []
    for one, other in pairwise(order):
        before, after = place(one, window), place(other, window)
        is_up = after.bottom() < before.top()
        is_back = after.right() < before.left() and after.top() < before.bottom() and before.top() < after.bottom()
        if one.parentWidget() is other.parentWidget() and (is_up or is_back):
            found.append(f"{named(one)} → {named(other)}")
    return found


@pytest.mark.parametrize("theme", [ConsoleTheme.LIGHT, ConsoleTheme.HIGH_CONTRAST])
def test_2_1_1_2_1_2_2_4_3_2_4_7_tab_reaches_all_follows_the_eye_and_is_seen(
    trainer: Trainer, theme: ConsoleTheme
) -> None:
    trainer.program.settings.choose_console_theme(theme.value)
    faults: list[str] = []
    for page in each_page(trainer):
        known = stops(trainer)
        around = Round(trainer)
        known[0].setFocus(Qt.FocusReason.TabFocusReason)
        around.go(len(known) + _MOST_PARTS)
        missed = [named(one) for one in known if not is_reached(one, around.order)]
        faults += [f"{page}: not reached: {one}" for one in missed]
        faults += [f"{page}: jump: {one}" for one in jumps(around.order, trainer.program.console)]
        faults += [f"{page}: focus is not seen: {one}" for one in around.unseen]
    assert faults == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_4_1_2_everything_with_a_keyboard_has_a_name_and_a_role(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    with whole_workshop(qapp, tmp_path, language) as trainer:
        faults = [
            f"{page}: {type(widget).__name__} without {lack}"
            for page in each_page(trainer)
            for widget in stops(trainer)
            for lack in lacks(widget)
        ]
    assert faults == []


def is_reached(widget: QWidget, order: list[QWidget]) -> bool:
    """Of buttons of which one is chosen the tab key comes to one, and arrow keys to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return widget in order or (group is not None and any(one in order for one in group.buttons()))


def lacks(widget: QWidget) -> Iterator[str]:
    heard = QAccessible.queryAccessibleInterface(widget)
    if not heard.text(QAccessible.Text.Name).strip():
        yield "a name"
    if heard.role() is QAccessible.Role.NoRole:
        yield "a role"


def test_4_1_2_which_page_is_open_is_heard_and_a_press_opens_another(trainer: Trainer) -> None:
    console = trainer.program.console
    buttons = console.rail.findChildren(QAbstractButton)
    for page in Page:
        console.show_page(page)
        heard = [said_of(one) for one in buttons if is_heard_ticked(one)]
        assert heard == [said_of(buttons[list(Page).index(page)])]
        assert console.page_widget is not None
        assert [said_of(console.page_widget)] == heard, "the page itself has a name"
    run = buttons[list(Page).index(Page.RUN)]
    QAccessible.queryAccessibleInterface(run).actionInterface().doAction("Toggle")
    assert console.page is Page.RUN
    assert is_heard_ticked(run)
    run.click()
    assert is_heard_ticked(run), "it is open still"


def is_heard_ticked(button: QAbstractButton) -> bool:
    return bool(QAccessible.queryAccessibleInterface(button).state().checked)


def test_2_5_8_everything_that_is_clicked_can_be_hit(trainer: Trainer) -> None:
    faults = [
        f"{page}: {named(widget)} {widget.width()}x{widget.height()}"
        for page in each_page(trainer)
        for widget in stops(trainer)
        if not isinstance(widget, QListView | QTableView) and min(widget.width(), widget.height()) < LEAST_TARGET
    ]
    assert faults == []


def test_4_1_3_another_phase_and_another_pace_are_said(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(trainer.program.console, "say", said.append)
    trainer.program.run.next_phase()
    assert said[0] == "Give back"
    trainer.pass_time(minutes=2, seconds=40)
    trainer.pass_time(seconds=1)
    of_the_phase = [words for words in said if words.startswith("Give back")]
    assert of_the_phase[0] == "Give back", "a pace is said with its phase, and once"
    assert len(of_the_phase) == len(set(of_the_phase)) == 2


def test_4_1_3_what_appears_across_the_window_is_said_once(trainer: Trainer) -> None:
    console, said = trainer.program.console, list[str]()
    for part in (console.alert, console.notice, console.absence, console.bottom):
        assert part.isSignalConnected(QMetaMethod.fromSignal(part.aloud)), "to the window, which says it"
        part.aloud.connect(said.append)
    failed = SavingView(SaveState.FAILED, "The disk is full", "NOT SAVED")
    for _ in range(2):
        console.show_saving(failed)
    console.notice.show_words("Done")
    for _ in range(2):
        console.bottom.show_nudge("Nobody sees the clock")
    assert said == [failed.words, "Done", "Nobody sees the clock"]


def test_4_1_3_what_a_page_tells_is_said_once_and_only_where_it_is_in_sight(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("trioapp.ui.widgets.labels.announce", lambda _told, words: said.append(words))
    seen = set[str]()
    for page in each_page(trainer):
        for told in trainer.program.console.findChildren(Told):
            place = told.parentWidget()
            said.clear()
            for words in ("It is kept", "It is kept", "It is full", ""):
                told.say(words)
            in_sight = place is not None and place.isVisible()
            assert said == (["It is kept", "It is full"] if in_sight else []), page
            seen |= {page} if in_sight else set()
    assert {"harvest", "planner", "formats", "insight", "settings"} <= seen


def test_2_4_11_what_has_the_keyboard_is_in_sight_at_200_per_cent(trainer: Trainer) -> None:
    console = trainer.program.console
    trainer.program.settings.choose_text_size(200)
    hidden: list[str] = []
    for page in each_page(trainer):
        known = stops(trainer)
        known[0].setFocus(Qt.FocusReason.TabFocusReason)
        for _ in known:
            here = QApplication.focusWidget()
            assert here is not None
            QTest.keyClick(here, Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not None
            if now.visibleRegion().isEmpty():
                hidden.append(f"{page}: {named(now)}")
        settle()
    assert not hidden, hidden
    assert console.isVisible()
