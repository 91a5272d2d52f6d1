"""Reading the handbook: which chapter is open, and where words are that somebody seeks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.handbook import Chapter, Handbook, Section, with_keys
from trioapp.domain.keys import USUAL_KEYS
from trioapp.domain.preferences import Preferences
from trioapp.presentation.keys import keys_instead
from trioapp.presentation.wording import Wording


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """A chapter, or a place in one, by its anchor."""

    id: str
    spoken: str
    is_inside: bool = False


@dataclass(frozen=True, slots=True)
class HelpView:
    """The list on the left, and what is read: a chapter, from an anchor on."""

    rows: tuple[ContentsRow, ...]
    anchor: str
    chapter: Chapter
    pictures: tuple[tuple[str, bytes], ...]
    told: str


class HelpController(QObject):
    """The handbook in the language that is switched on, which is read when it is first asked for."""

    view_changed = Signal(object)

    def __init__(self, read: Callable[[str], Handbook], words: Wording) -> None:
        """`read` gives the handbook in a language."""
        super().__init__()
        self._read, self._words = read, words
        self._keys = USUAL_KEYS
        self._book: Handbook | None = None
        self._sought = self._anchor = ""

    @property
    def book(self) -> Handbook:
        """With the keys that do it now."""
        language = self._words.language
        if self._book is None or self._book.language != language:
            self._book = with_keys(self._read(language), keys_instead(self._keys))
        return self._book

    @Slot(object)
    def follow_preferences(self, preferences: Preferences) -> None:
        """The handbook names the keys that are in force."""
        if preferences.keys != self._keys:
            self._keys, self._book = preferences.keys, None
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        chapter = self.book.chapter_at(self._anchor)
        anchor = self._anchor or chapter.sections[0].heading.anchor
        rows = tuple(self._found() if self._sought else self._contents(chapter))
        told = self._words.help.found(len(rows)) if self._sought else ""
        self.view_changed.emit(HelpView(rows, anchor, chapter, self.book.pictures, told))

    @Slot(str)
    def open(self, chapter: str) -> None:
        """From its beginning, whatever was sought."""
        self._sought, self._anchor = "", self.book.chapter(chapter).sections[0].heading.anchor
        self.refresh()

    @Slot(str)
    def choose(self, anchor: str) -> None:
        if anchor != self._anchor:
            self._anchor = anchor
            self.refresh()

    @Slot(str)
    def seek(self, words: str) -> None:
        """Places with all of these words; none for all chapters."""
        self._sought = " ".join(words.split()).casefold()
        self.refresh()

    def _contents(self, opened: Chapter) -> Iterator[ContentsRow]:
        """All chapters, and of the open one its places."""
        for chapter in self.book.chapters:
            title, *inside = chapter.sections
            yield ContentsRow(title.heading.anchor, chapter.title)
            if chapter is opened:
                yield from (_row(section) for section in inside)

    def _found(self) -> Iterator[ContentsRow]:
        for chapter in self.book.chapters:
            for section in chapter.sections:
                if all(word in section.words.casefold() for word in self._sought.split()):
                    yield _row(section, of=chapter.title)


def _row(section: Section, of: str = "") -> ContentsRow:
    heading = section.heading
    if of and heading.level > 1:
        return ContentsRow(heading.anchor, f"{heading.text} · {of}")
    return ContentsRow(heading.anchor, heading.text, is_inside=heading.level > 1)
