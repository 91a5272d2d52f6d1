"""As many widgets as there are values to show: made when they are first needed, and hidden while they are too many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

_Widget = TypeVar("_Widget", bound=QWidget)


class Supply(Generic[_Widget]):
    """Widgets of one kind, in the order in which they stand in their layout."""

    def __init__(self, make: Callable[[], _Widget]) -> None:
        """`make` gives one more widget that is connected and has its place."""
        self._make = make
        self._made: list[_Widget] = []
        self.shown: list[_Widget] = []
        """Those that were asked for last."""

    def show(self, count: int) -> list[_Widget]:
        """The first so many, and no others, are there to be seen."""
        while len(self._made) < count:
            self._made.append(self._make())
        self.shown = self._made[:count]
        for place, widget in enumerate(self._made):
            widget.setVisible(place < count)
        return self.shown
