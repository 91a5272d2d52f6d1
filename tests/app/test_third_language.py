"""A third language is a pair of files, `trioapp_de.ts` and what is compiled of it: nothing else needs to know."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.house.sources import ROOT
from tests.house.translation_files import I18N, compile_to
from trioapp.app.language import Language, languages_in

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>CommandLine</name>
    <message><source>the language of the program</source><translation>die Sprache des Programms</translation></message>
</context>
<context><name>Wording</name>
    <message><source>en</source><comment>the code of this language</comment><translation>de</translation></message>
</context>
<context><name>SettingsPage</name>
    <message><source>Settings</source><translation>Einstellungen</translation></message>
</context>
</TS>
"""
ASKS = """import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from tests.builders import HandClock
from tests.journeys.conftest import Trainer
from trioapp.ui.console.rail import Page
application = QApplication([])
trainer = Trainer(application, Path(sys.argv[1]), "", HandClock())
console = trainer.program.console
console.show_page(Page.SETTINGS)
(box,) = (one for one in console.settings.findChildren(QComboBox) if one.accessibleName() == "Language")
print([box.itemText(row) for row in range(box.count())])
box.setCurrentIndex(box.findData("de"))
box.activated.emit(box.currentIndex())
application.processEvents()
titles = [label.text() for label in console.settings.findChildren(QLabel) if label.property("role") == "title"]
print(trainer.program.backstage.language.code, *titles)
session = trainer.sessions.create("Lerntag", (), "de")
trainer.program.open(session)
trainer.program.stage.show_brief()
print(trainer.on_the_beamer.statement)
console.close()
"""


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """The translations that come with the program, and one more pair."""
    folder = tmp_path / "i18n"
    shutil.copytree(I18N, folder)
    (folder / "trioapp_de.ts").write_text(GERMAN, encoding="utf-8")
    compile_to(folder / "trioapp_de.ts", folder / "trioapp_de.qm")
    return folder


@pytest.fixture
def program(tmp_path: Path, german: Path) -> Path:
    """A copy of the program that has them."""
    copy = tmp_path / "copy"
    for name in ("trioapp", "resources", "tests"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "data"))
    shutil.copy(ROOT / "main.py", copy)
    shutil.copytree(german, copy / "resources" / "i18n", dirs_exist_ok=True)
    return copy


def said(copy: Path, *command: str) -> str:
    run = subprocess.run([sys.executable, *command], cwd=copy, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_it_is_found_by_its_files(german: Path) -> None:
    assert languages_in(german) == ("nl", "en", "de")
    assert languages_in(I18N) == ("nl", "en")


def test_what_is_not_translated_stays_as_it_is_in_the_program(qapp: QCoreApplication, german: Path) -> None:
    language = Language(german)
    assert language.first_known(["xx", "de", "nl"]) == "de"
    language.switch("de")
    assert qapp.translate("SettingsPage", "Settings") == "Einstellungen"
    assert qapp.translate("SettingsPage", "Language") == "Language"
    language.fall_silent()


def test_it_can_be_asked_for_at_the_command_line(program: Path) -> None:
    assert "die Sprache des Programms" in said(program, "main.py", "--lang", "de", "--help")


def test_it_can_be_chosen_in_the_settings_and_exercises_fall_back(program: Path, tmp_path: Path) -> None:
    settings = tmp_path / "data" / "config" / "preferences.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('language = "en"\n', encoding="utf-8")
    (program / "asks.py").write_text(ASKS, encoding="utf-8")
    choices, chosen, statement = said(program, "asks.py", str(tmp_path / "data")).splitlines()
    assert choices == "['Nederlands', 'English', 'Deutsch']"
    assert chosen == "de Einstellungen"
    assert statement
    assert 'language = "de"' in settings.read_text(encoding="utf-8")
