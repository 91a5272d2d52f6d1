"""Which languages the program can speak, and the switch from one to another while it runs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from trioapp.domain.preferences import LANGUAGES

DUTCH, ENGLISH = LANGUAGES
_COMPILED = re.compile(r"trioapp_([a-z]{2,3}(?:_[A-Z]{2})?)\.qm")


def language_of_system() -> str:
    """Dutch on a Dutch system and on one that says nothing; English on any other."""
    spoken = QLocale.system()
    return DUTCH if spoken.language() in (QLocale.Language.Dutch, QLocale.Language.C) else ENGLISH


def languages_in(folder: Path) -> tuple[str, ...]:
    """Those with a compiled translation there, `trioapp_nl.qm` and so on; first the two that it was made in."""
    found = {match[1] for file in folder.glob("*.qm") if (match := _COMPILED.fullmatch(file.name))}
    return (*LANGUAGES, *sorted(found - {*LANGUAGES}))


class QtWords(QTranslator):
    """Qt's own words in a language. Some were given a letter to press after they were translated: found without it."""

    def translate(
        self, context: str, source_text: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """None where it has no word for it: an empty one would be shown."""
        found = super().translate(context, source_text, disambiguation, n)
        return found or super().translate(context, source_text.replace("&", ""), disambiguation, n) or None


class Language:
    """The translations that are installed: ours, and Qt's own for its dialogs."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the compiled translations."""
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.known = languages_in(folder)
        self.code = ""

    def first_known(self, wishes: Iterable[str]) -> str:
        """The first of those that can be spoken; else English, as everything stands in the program."""
        return next((code for code in wishes if code in self.known), ENGLISH)

    def switch(self, code: str) -> None:
        """Speaks that language from now on; every widget hears of it by itself. One that is unknown is not taken."""
        if code not in self.known or code == self.code:
            return
        self.fall_silent()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._installed = [
            translator
            for translator, name, folder in (
                (QTranslator() if code == ENGLISH else QtWords(), f"qtbase_{code}", qt_folder),
                (QTranslator(), f"trioapp_{code}", str(self._folder)),
            )
            if translator.load(name, folder)
        ]
        self.code = code
        QLocale.setDefault(QLocale(code))
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def fall_silent(self) -> None:
        """Takes the translations out again: what is said from now on is as it stands in the program."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
