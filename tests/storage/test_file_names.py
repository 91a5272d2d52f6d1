"""Names of files that Windows takes for devices are not used on any system."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.builders import RESOURCES
from trioapp.domain.texts import Text
from trioapp.storage.own_programmes import OwnProgrammeFolder
from trioapp.storage.programme_file import read_programme


def test_an_own_programme_has_a_file_that_every_system_takes(tmp_path: Path) -> None:
    day = read_programme(RESOURCES / "programmes" / "part-1.toml")
    folder = OwnProgrammeFolder(tmp_path, lambda: ("aux",))
    for name in ("CON", "Aux", "Com 1", "con"):
        folder.keep(replace(day, name=Text.of({"nl": name})), {})
    assert {path.name for path in tmp_path.iterdir()} == {"con_.toml", "aux-2.toml", "com-1.toml", "con-2.toml"}
