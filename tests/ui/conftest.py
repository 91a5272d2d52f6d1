"""What every test of the drawing needs: an application, and the typeface that is bundled."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.staged import RESOURCES
from trioapp.ui.look.typeface import load_typeface


@pytest.fixture(autouse=True)
def typeface_loaded(qapp: QApplication) -> None:
    assert isinstance(qapp, QApplication)
    assert load_typeface(RESOURCES / "fonts")
