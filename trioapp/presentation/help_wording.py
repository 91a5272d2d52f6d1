"""What the program says around its handbook, and about the keys."""

from __future__ import annotations

from PySide6.QtCore import QObject


class HelpWording(QObject):
    """Words and sentences as plain text."""

    def title(self) -> str:
        """Of the handbook, on its first page and of its file."""
        return self.tr("Handbook of Trio")

    def contents(self) -> str:
        return self.tr("Contents of the handbook")

    def to_the_text(self) -> str:
        return self.tr("To the text")

    def file_name(self) -> str:
        return self.tr("trio-handbook", "the name of a file, without spaces")

    def found(self, count: int) -> str:
        """How many places there are with the words that were sought; nothing when none were."""
        return self.tr("found in %n place(s)", "", count) if count else self.tr("Nothing found. Try one shorter word.")
