"""A combo box takes what is selected in its list without the mouse, and nothing that is only passed by."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from trioapp.ui.widgets.combo_box import ComboBox

SELECT = QItemSelectionModel.SelectionFlag.Select


@pytest.fixture
def box(qtbot: QtBot) -> ComboBox:
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItems(["trio", "part-1", "workshop"])
    return box


def test_what_a_screen_reader_selects_is_chosen(box: ComboBox) -> None:
    chosen: list[int] = []
    box.activated.connect(chosen.append)
    box.view().clearSelection()
    box.view().selectionModel().select(box.model().index(2, 0), SELECT)
    assert (box.currentText(), chosen) == ("workshop", [2])


def test_a_pointer_that_passes_over_the_open_list_chooses_nothing(box: ComboBox) -> None:
    box.showPopup()
    for row in (1, 2):
        box.view().setCurrentIndex(box.model().index(row, 0))
    box.hidePopup()
    assert box.currentText() == "trio"


def test_filling_it_anew_chooses_nothing(box: ComboBox) -> None:
    chosen: list[int] = []
    box.activated.connect(chosen.append)
    box.clear()
    box.addItems(["a", "b"])
    box.setCurrentIndex(1)
    assert chosen == []


def test_what_it_is_called_is_told_beside_what_is_chosen(box: ComboBox) -> None:
    box.setAccessibleName("Kind of part")
    told = QAccessible.queryAccessibleInterface(box)
    said = {told.text(what) for what in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)}
    assert {"Kind of part", "trio"} <= said
