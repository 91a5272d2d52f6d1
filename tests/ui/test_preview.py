"""The picture in the console warns of what the room will not be able to read in full."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.staged import ROOMS, SCENES, THEMES
from trioapp.ui.console.preview import Coming, Preview
from trioapp.ui.paint.stage import StageStyle
from trioapp.ui.widgets.stage_view import StageView


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(900, 400)
    preview.set_style(StageStyle(THEMES["light"], ROOMS[-1]))
    preview.show()
    return preview


def warning(preview: Preview) -> str:
    labels = preview.findChildren(QLabel)
    return " ".join(label.accessibleName() for label in labels if label.isVisible()).strip()


def test_what_is_cut_is_told_and_what_fits_is_not(preview: Preview) -> None:
    assert warning(preview) == ""
    preview.show_prepared(SCENES["500 letters"])
    assert warning(preview).startswith("Not shown in full on the beamer: Wie om 15:00 weg moet")
    preview.show_prepared(SCENES["message"])
    assert warning(preview) == ""


def test_a_smaller_room_may_have_room_for_all_of_it(preview: Preview) -> None:
    preview.show_prepared(SCENES["500 letters"])
    preview.set_style(StageStyle(THEMES["light"]))
    assert warning(preview) == ""


def test_a_picture_that_is_none_is_told(preview: Preview) -> None:
    preview.show_prepared(SCENES["no picture at all"])
    assert "its file is no picture" in warning(preview)


def test_the_picture_of_what_comes_next_is_there_only_while_something_does(qtbot: QtBot) -> None:
    coming = Coming()
    qtbot.addWidget(coming)
    coming.set_style(StageStyle(THEMES["light"]))
    coming.show()
    (view,) = coming.findChildren(StageView)
    assert not view.isVisible()
    coming.show_scene(SCENES["phase"])
    assert (view.isVisible(), view.scene) == (True, SCENES["phase"])
    words = next(label for label in coming.findChildren(QLabel) if label.isVisible())
    assert words.text() == "next: Doorvragen"
    coming.show_scene(SCENES["call back"])
    assert words.text() == "next"
    for aspect in (0.5, 16 / 9, 4):
        coming.set_aspect(aspect)
        assert view.width() <= 2 * view.height()
    height = coming.sizeHint().height()
    coming.show_scene(None)
    assert not view.isVisible()
    assert coming.sizeHint().height() == height
