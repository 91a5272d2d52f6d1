"""Whether a folder is one that something else keeps in step with other computers, or that lies on another one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import PurePath


class Whereabouts(StrEnum):
    """Where a folder lies."""

    LOCAL = "local"
    SYNCED = "synced"
    """A program of its own copies what is in it, in the middle of a write too."""
    NETWORK = "network"
    """On another computer, where locks and a write-ahead log cannot be trusted."""


_SYNCED = re.compile(
    r"onedrive( - .*)?|dropbox( \(.*\))?|google ?drive|my drive|icloud ?drive|mobile documents|nextcloud|owncloud"
    r"|surfdrive|box sync|proton ?drive|pcloud ?drive|seafile|syncthing",
    re.IGNORECASE,
)
_OF_THE_SYSTEM = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables with which Windows tells where such a folder is."""
_NETWORK_FILE_SYSTEMS = frozenset(
    (
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "davfs",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "9p",
    )
)


def whereabouts(folder: PurePath, environment: Mapping[str, str], mounts: Sequence[tuple[str, str]]) -> Whereabouts:
    """By the names on its path and by what is mounted there: each mount is a folder and its kind of file system."""
    below = [(PurePath(place), kind) for place, kind in mounts if folder.is_relative_to(place)]
    if str(folder).startswith("\\\\") or (below and _innermost(below) in _NETWORK_FILE_SYSTEMS):
        return Whereabouts.NETWORK
    told = [environment[name] for name in _OF_THE_SYSTEM if environment.get(name)]
    if any(folder.is_relative_to(place) for place in told) or any(map(_SYNCED.fullmatch, folder.parts)):
        return Whereabouts.SYNCED
    return Whereabouts.LOCAL


def _innermost(mounts: Sequence[tuple[PurePath, str]]) -> str:
    return max(mounts, key=lambda mount: len(mount[0].parts))[1]
