"""Python's garbage collector, kept to the thread of the windows.

Left to itself it runs in whichever thread happens to allocate. In the session writer's thread it would delete widgets
that are no longer used, which Qt allows on the thread of the windows only: the program would crash now and then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Slot


def collect_when_due() -> None:
    """Collects in the thread that calls it, if Python itself would have done so by now."""
    due = [generation for generation, count in enumerate(gc.get_count()) if count > gc.get_threshold()[generation]]
    if due:
        gc.collect(due[-1])


class GarbageCollection(QObject):
    """Collects when it is called; from when it is made until it is ended, nothing else does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_automatic, self._has_spared = gc.isenabled(), False
        gc.disable()

    @Slot()
    def collect_when_due(self) -> None:
        collect_when_due()

    @Slot()
    def spare(self) -> None:
        """What exists now stays for long, so that collections need not look through it any more."""
        self._has_spared = True
        gc.freeze()

    def end(self) -> None:
        """Leaves the collector as it was found."""
        if self._has_spared:
            gc.unfreeze()
        gc.collect()
        if self._was_automatic:
            gc.enable()
