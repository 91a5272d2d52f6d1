"""A language that nobody speaks: every text of the program 40 % longer and with accents, to see what gives way."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from typing import Self

from PySide6.QtCore import QCoreApplication, QTranslator

from tests.house.sources import RESOURCES

_LONGER = 1.4
_SLOT = re.compile(r"(\{[^}]*\}|%\d|%n|&&?|\n)")
_ACCENTS = str.maketrans("aeiouycnsAEIOUYCNS", "àéîõüýçñšÀÉÎÕÜÝÇÑŠ")


def stretched(text: str) -> str:
    """The same words with accents, each letter that has one as often as makes the text so much longer; slots stay."""
    return "".join(part if _SLOT.fullmatch(part) else _longer(part) for part in _SLOT.split(text))


def _longer(part: str) -> str:
    letters, owed = [], 0.0
    for letter in part:
        accented = letter.translate(_ACCENTS)
        letters.append(accented)
        owed += _LONGER - 1
        if letter.isalpha():
            letters.append(accented.lower() * int(owed))
            owed -= int(owed)
    return "".join(letters)


@cache
def sources() -> frozenset[tuple[str, str]]:
    """Every text that is translated, with the class that says it."""
    root = ET.parse(RESOURCES / "i18n" / "trioapp_nl.ts").getroot()  # noqa: S314 - our own file
    return frozenset(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.findall("context")
        for message in context.findall("message")
    )


class PseudoLanguage(QTranslator):
    """Goes before every other language while it is installed."""

    def __init__(self) -> None:
        super().__init__()
        self.said: set[str] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, _disambiguation: str = "", _n: int = -1) -> str:  # type: ignore[override]
        if (context, source) not in sources():
            return ""
        self.said.add(source)
        return stretched(source)

    def __enter__(self) -> Self:
        QCoreApplication.installTranslator(self)
        return self

    def __exit__(self, *_raised: object) -> None:
        QCoreApplication.removeTranslator(self)
