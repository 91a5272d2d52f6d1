"""Where the program's own files are, and where it writes."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import platformdirs
from PySide6.QtCore import QStorageInfo

from trioapp.domain.values import dataclass
from trioapp.domain.whereabouts import Whereabouts, whereabouts
from trioapp.storage.preferences_file import TomlPreferences

NAME = "trioapp"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders that the program writes in (contracts.md, 'Places'); none of them needs to exist yet."""

    sessions: Path
    formats: Path
    programmes: Path
    scratch: Path
    preferences: Path
    log: Path
    lock: Path
    usual: Path
    """Where the data is as long as nobody chooses another folder."""
    missing: str = ""
    """The folder that was chosen and is not there now."""


def places(data_dir: Path | None = None) -> Places:
    """All below `data_dir` when one is given, else in this user's local, never roaming, directories.

    In these the trainer may have chosen another folder for the data, which counts while it is there.
    """
    if data_dir is not None:
        return _places(data_dir, data_dir / "config", data_dir / "log")
    dirs = platformdirs.PlatformDirs(NAME, appauthor=False, roaming=False)
    usual = _places(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path)
    chosen = _chosen_folder(usual.preferences)
    if chosen and chosen.is_dir() and os.access(chosen, os.W_OK):
        return replace(_places(chosen, dirs.user_config_path, dirs.user_log_path), usual=usual.usual)
    return replace(usual, missing=str(chosen or ""))


def _chosen_folder(preferences: Path) -> Path | None:
    """The folder that the trainer chose for the data at an earlier start, if any."""
    folder = TomlPreferences(preferences).load().data_folder
    return Path(folder) if folder and Path(folder).is_absolute() else None


def whereabouts_of(folder: Path) -> Whereabouts:
    """Where a folder lies, which need not be there yet."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    volume = QStorageInfo(str(there))
    mounts = [(volume.rootPath(), bytes(volume.fileSystemType().data()).decode(errors="replace"))]
    return whereabouts(folder, os.environ, mounts)


def resources() -> Path:
    """The folder of formats, fonts, icons, themes and translations: in the package once installed, else beside it."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _places(data: Path, config: Path, log: Path) -> Places:
    return Places(
        sessions=data / "sessions",
        formats=data / "formats",
        programmes=data / "programmes",
        scratch=data / "scratch",
        preferences=config / "preferences.toml",
        log=log,
        lock=data / "program.lock",
        usual=data,
    )
