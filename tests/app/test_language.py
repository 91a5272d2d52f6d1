"""What Qt itself says in a window is said in the language of the program, too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from tests.house.translation_files import I18N
from trioapp.app.language import Language


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nl", {"Zoeken in:", "Bestands&naam:", "Bestanden van type:", "&Openen", "Annuleren"}),
        ("en", {"&Look in:", "File &name:", "Files of &type:", "&Open", "Cancel"}),
    ],
)
def test_a_file_is_chosen_in_the_language_of_the_program(qapp: QApplication, code: str, words: set[str]) -> None:  # noqa: ARG001
    language = Language(I18N)
    language.switch(code)
    try:
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        said = {label.text() for label in dialog.findChildren(QLabel)}
        said |= {button.text() for button in dialog.findChildren(QPushButton)}
        unknown = QCoreApplication.translate("Anywhere", "A word that has no translation")
    finally:
        language.fall_silent()
    assert said == words
    assert unknown == "A word that has no translation"
