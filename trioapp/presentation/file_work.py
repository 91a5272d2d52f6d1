"""Files that are made one after the other beside the windows, and kept when all are there: reports and prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from trioapp.domain.problems import Refused
from trioapp.presentation.errands import Errands, tried
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.handing_over import KeepTogether, ReportFile, keep_files


@dataclass(frozen=True, slots=True)
class FileStep:
    """What makes one kind of file, and what that is called; it may be called in another thread."""

    name: str
    make: Callable[[], tuple[ReportFile, ...]]


@dataclass(frozen=True, slots=True)
class _Round:
    """What is still to be made, what is there, and where all of it is to be kept."""

    asked: object
    folder: Path
    stem: str
    left: tuple[FileStep, ...]
    made: tuple[ReportFile, ...] = ()


class FileWork(QObject):
    """How far it is, what is told about it, and where the files are; who stops it before it is saved has none."""

    changed = Signal()

    def __init__(
        self, words: Wording, errands: Errands, keep: KeepTogether, saved: Callable[[tuple[str, ...]], str]
    ) -> None:
        """`saved` is the sentence about files that are there, by their names."""
        super().__init__()
        self._words, self._errands, self._keep, self._saved = words, errands, keep, saved
        self._asked: object = None
        self._round: _Round | None = None
        self._count = 0
        self.told, self.saved_in = "", ""

    @property
    def is_on(self) -> bool:
        return self._round is not None

    @property
    def share(self) -> float:
        """How much of it is done; keeping the files is the last part."""
        return (self._count - len(self._round.left)) / (self._count + 1) if self._round else 0.0

    def begin(self, steps: tuple[FileStep, ...], folder: Path, stem: str) -> None:
        self._asked, self._count, self.saved_in = object(), len(steps), ""
        self._go_on(_Round(self._asked, folder, stem, steps))

    def stop(self) -> None:
        """What is made just now is thrown away when it is there."""
        if self._round:
            self._round = None
            self.tell(self._words.export.cancelled())

    def forget(self) -> None:
        """From now on it is about something else; nothing is told, neither what there was nor what still comes."""
        self._asked, self._round = None, None
        self.told, self.saved_in = "", ""

    def tell(self, sentence: str) -> None:
        self.told = sentence
        self.changed.emit()

    def _go_on(self, work: _Round) -> None:
        """Sends for the next kind of file, or has all of them saved."""
        self._round = work
        if work.left:
            step, number = work.left[0], self._count - len(work.left) + 1
            self.tell(self._words.export.making(step.name, number, self._count))
            self._errands.send(tried(step.make), lambda made: self._hear(work, made))
        else:
            self.tell(self._words.export.writing())
            self._errands.send(
                tried(lambda: keep_files(self._keep, work.folder, work.stem, work.made)),
                lambda paths: self._hear_saved(work, paths),
            )

    def _hear(self, work: _Round, made: tuple[ReportFile, ...] | Exception) -> None:
        if work is not self._round:
            return
        if isinstance(made, Exception):
            self._end_with(made)
        else:
            self._go_on(replace(work, left=work.left[1:], made=(*work.made, *made)))

    def _hear_saved(self, work: _Round, paths: tuple[Path, ...] | Exception) -> None:
        """What is saved by now is told, also if it was to be stopped meanwhile."""
        if work.asked is not self._asked:
            return
        if isinstance(paths, Exception):
            self._end_with(paths)
        else:
            self._round, self.saved_in = None, str(work.folder)
            self.tell(self._saved(tuple(path.name for path in paths)))

    def _end_with(self, error: Exception) -> None:
        """A refusal is told in its words; anything else is a bug, which goes the way of all bugs."""
        self._round = None
        if not isinstance(error, Refused):
            self.tell("")
            raise error
        self.tell(self._words.refusal(error))
