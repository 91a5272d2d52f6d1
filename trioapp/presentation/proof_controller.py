"""Looking at the pages of a report before it is written: which one is seen, and pages made when they are asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.proof import PagePicture, Proof
from trioapp.presentation.errands import Errands, tried
from trioapp.presentation.proof_view import ProofView
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.handing_over import Making, Press, Subject

_AT_FIRST, _AT_ONCE = 1, 6
"""How many pages are made together: laying them out again each time costs more than some pages do."""


class ProofController(QObject):
    """Pages are made beside the windows, some at a time, the next ones while one is looked at."""

    view_changed = Signal(object)
    """With a `ProofView`, or None when the pages are put away."""

    def __init__(self, words: Wording, errands: Errands, press: Callable[[], Press]) -> None:
        super().__init__()
        self._words, self._errands, self._press = words, errands, press
        self._subject: Subject | None = None
        self._making: Making | None = None
        """None while nobody looks."""
        self._pages: dict[int, PagePicture] = {}
        self._number, self._count = 0, 0
        self._is_fetching = False

    @Slot(object)
    def follow(self, subject: Subject) -> None:
        """What a report would be of from now on; of another session the pages are not open."""
        before, self._subject = self._subject, subject
        if before is None or before.session is not subject.session:
            self.close()
        elif self._making:
            self._begin()

    @Slot()
    def open_or_close(self) -> None:
        if self._making:
            self.close()
        elif self._subject:
            self._number = 0
            self._begin()

    @Slot()
    def close(self) -> None:
        self._making = None
        self._pages = {}
        self.view_changed.emit(None)

    @Slot()
    def refresh(self) -> None:
        """Says it again, in the language that is switched on, which is that of reports, too."""
        if self._making:
            self._begin()

    @Slot(int)
    def turn(self, by: int) -> None:
        """So many pages on, or back; further than to the first or the last one goes there."""
        if self._making and self._count:
            self._number = min(max(0, self._number + by), self._count - 1)
            self._show()
            self._fetch_ahead()

    # -- making them

    def _begin(self) -> None:
        if self._subject:
            about = self._subject
            report = self._words.report()
            self._making = Making(about.session, about.contents, about.now, report, self._press())
            self._pages, self._count = {}, 0
            self._show()
            self._fetch(self._number, _AT_FIRST)

    def _fetch(self, first: int, most: int) -> None:
        making = self._making
        if making and not self._is_fetching:
            self._is_fetching = True
            self._errands.send(tried(lambda: making.proof(first, most)), lambda proof: self._hear(making, proof))

    def _hear(self, making: Making, proof: Proof | Exception) -> None:
        """What was ticked meanwhile is made instead."""
        self._is_fetching = False
        if making is not self._making:
            self._fetch(self._number, _AT_FIRST)
            return
        if isinstance(proof, Exception):
            self.close()
            raise proof
        self._count = proof.count
        self._number = min(self._number, proof.count - 1)
        self._pages.update(enumerate(proof.pages, proof.first))
        self._show()
        self._fetch_ahead()

    def _fetch_ahead(self) -> None:
        for number in (self._number, self._number + 1):
            if number < self._count and number not in self._pages:
                self._fetch(number, _AT_ONCE)
                return

    # -- what is shown

    def _show(self) -> None:
        page, words = self._pages.get(self._number), self._words.export
        self.view_changed.emit(
            ProofView(
                position=words.page_of(self._number + 1, self._count) if self._count else words.laying_out(),
                png=page.png if page else b"",
                words=page.words if page else "",
                has_previous=self._number > 0,
                has_next=self._number + 1 < self._count,
            )
        )
