"""Folders that are kept in step with other computers, or lie on one, are known by their names and their mounts."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from trioapp.domain.whereabouts import Whereabouts, whereabouts

MOUNTS = (("/", "ext4"), ("/home", "ext4"), ("/home/zoë/schijf", "cifs"), ("/home/zoë/schijf/stick", "vfat"))


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/zoë/.local/share/trioapp", Whereabouts.LOCAL),
        ("/home/zoë/OneDrive/trio", Whereabouts.SYNCED),
        ("/home/zoë/OneDrive - Ministerie van BZK/trio", Whereabouts.SYNCED),
        ("/home/zoë/Dropbox (Werk)/trio", Whereabouts.SYNCED),
        ("/Users/zoe/Library/Mobile Documents/trio", Whereabouts.SYNCED),
        ("/home/zoë/Nextcloud", Whereabouts.SYNCED),
        ("/home/zoë/SURFdrive/trio", Whereabouts.SYNCED),
        ("/home/zoë/mijn dropbox-verhaal/trio", Whereabouts.LOCAL),
        ("/home/zoë/schijf/trio", Whereabouts.NETWORK),
        ("/home/zoë/schijf/stick/trio", Whereabouts.LOCAL),
    ],
)
def test_a_folder_is_known_by_its_path_and_its_mount(folder: str, expected: Whereabouts) -> None:
    assert whereabouts(PurePosixPath(folder), {}, MOUNTS) is expected


def test_windows_tells_where_its_synced_folder_is() -> None:
    folder = PureWindowsPath(r"C:\Users\Zoë\Werk\trio")
    assert whereabouts(folder, {"OneDrive": r"C:\Users\Zoë\Werk"}, ()) is Whereabouts.SYNCED
    assert whereabouts(folder, {"OneDrive": ""}, ()) is Whereabouts.LOCAL
    assert whereabouts(PureWindowsPath(r"\\server\share\trio"), {}, ()) is Whereabouts.NETWORK
