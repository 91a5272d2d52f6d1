"""What is said aloud of what an observer does, for who does not see it."""

from __future__ import annotations

from PySide6.QtCore import QObject


class ObservingWording(QObject):
    """Few words each: the next mark may come within a second."""

    def silence_begins(self, word: str) -> str:
        return self.tr("{word} begins").format(word=word)

    def talks(self, role: str) -> str:
        return self.tr("{role} talks").format(role=role)

    def taken_back(self, what: str) -> str:
        return self.tr("taken back: {what}").format(what=what) if what else self.tr("nothing to take back")

    def talk_turn(self) -> str:
        return self.tr("who talks")

    def written(self) -> str:
        return self.tr("Written down.")

    def has_notes(self) -> str:
        """Of a trio."""
        return self.tr("has notes")

    def there_again(self) -> str:
        """Of a note that was deleted."""
        return self.tr("The note is there again.")
