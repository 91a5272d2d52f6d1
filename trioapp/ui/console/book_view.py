"""Where a chapter of the handbook is read: a text that is set by the program, and that fetches nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QFrame, QTextBrowser

from trioapp.domain.handbook import ROOM, Chapter
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.look.typeface import Weight, typeface
from trioapp.ui.print.handbook_text import BookLook, set_chapters

_TEXT_PX, _ROOM_PX = 17, 21
"""What is for the room is read while standing."""
_PICTURE_PX, _MARGIN_PX = 720, 28


class BookView(QTextBrowser):
    """One chapter; pressing a link asks for another one."""

    link_chosen = Signal(str)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self._shown: tuple[Chapter, tuple[tuple[str, bytes], ...]] | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "book")
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: Chapter, pictures: tuple[tuple[str, bytes], ...], anchor: str) -> None:
        """From the anchor on; the chapter that is there already is not set anew."""
        if self._shown is None or chapter is not self._shown[0]:
            self._shown = chapter, pictures
            self._set()
        self.scrollToAnchor(anchor)

    def _set(self) -> None:
        if self._shown:
            chapter, pictures = self._shown
            size = scaled(_ROOM_PX if chapter.id == ROOM else _TEXT_PX)
            look = BookLook(_letters, size, _PICTURE_PX, *self._inks())
            set_chapters(self.document(), (chapter,), {file: QImage.fromData(data) for file, data in pictures}, look)
            self.document().setDocumentMargin(_MARGIN_PX)

    def changeEvent(self, event: QEvent) -> None:
        """In the colours and the size of text that are chosen now."""
        if event.type() == QEvent.Type.StyleChange:
            self._set()
        super().changeEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Pictures are in the text already; nothing else is fetched, from nowhere."""
        return None

    def _inks(self) -> tuple[str, str, str]:
        return self._tokens.console.field.text, self._tokens.console.info.text, self._tokens.console.border

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        self.link_chosen.emit(link.fragment().partition("#")[0])


def _letters(size: float, weight: Weight) -> QFont:
    return typeface(round(size), weight)
