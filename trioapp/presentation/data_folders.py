"""Where sessions are kept now, where from the next start on, and what is kept of them as backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Refused
from trioapp.domain.values import dataclass
from trioapp.domain.whereabouts import Whereabouts
from trioapp.presentation.settings_controller import SettingsController
from trioapp.presentation.wording import Wording


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of this start; `is_given` when it was told on the command line where the data is.

    `usual` is the folder that the user has where nothing else was chosen.
    """

    data: Path
    usual: Path
    settings: Path
    backups: Path
    is_given: bool


@dataclass(frozen=True, slots=True)
class FoldersView:
    """What is shown of them, in words; `next` is what will happen at the next start."""

    folder: str
    settings: str
    backups: str
    next: str = ""
    told: str = ""
    can_choose: bool = True
    can_go_back: bool = False
    backups_folder: str = ""
    settings_folder: str = ""


class DataFolders(QObject):
    """A folder that cannot be written in is not taken; one that is risky is, and said to be."""

    view_changed = Signal(object)

    def __init__(
        self,
        folders: Folders,
        settings: SettingsController,
        words: Wording,
        whereabouts: Callable[[Path], Whereabouts],
        must_be_writable: Callable[[Path], None],
        count_backups: Callable[[], int],
    ) -> None:
        """`must_be_writable` raises `Refused` for a folder that is not."""
        super().__init__()
        self._folders, self._settings, self._words = folders, settings, words
        self._whereabouts, self._must_be_writable, self._count = whereabouts, must_be_writable, count_backups
        self._told = ""
        settings.preferences_changed.connect(self._follow)

    @Slot(str)
    def choose(self, folder: str) -> None:
        """For the next start; empty is the user's own one."""
        self._told = ""
        try:
            if folder:
                self._must_be_writable(Path(folder))
        except Refused as refused:
            self._told = self._words.refusal(refused)
        else:
            self._settings.choose_data_folder(folder)
        self.refresh()

    @Slot(object)
    def _follow(self, _preferences: Preferences) -> None:
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """The backups are counted anew."""
        folders, words = self._folders, self._words.settings
        self.view_changed.emit(
            FoldersView(
                folder=str(folders.data),
                settings=str(folders.settings),
                backups=words.backups(self._count(), str(folders.backups)),
                next=self._next(),
                told=self._told or (words.given_folder() if folders.is_given else ""),
                can_choose=not folders.is_given,
                can_go_back=not folders.is_given and bool(self._settings.preferences.data_folder),
                backups_folder=str(folders.backups),
                settings_folder=str(folders.settings.parent),
            )
        )

    def _next(self) -> str:
        chosen, words = self._settings.preferences.data_folder, self._words.settings
        if self._folders.is_given or Path(chosen or self._folders.usual) == self._folders.data:
            return ""
        risk = words.place_is_risky(self._whereabouts(Path(chosen))) if chosen else ""
        return " ".join(filter(None, (words.next_folder(chosen or str(self._folders.usual)), risk)))
