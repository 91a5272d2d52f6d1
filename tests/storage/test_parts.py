"""What the program is built of is told with its licences, where it is installed and from a bundle."""

from __future__ import annotations

import re
from importlib.metadata import requires
from pathlib import Path

import pytest

from tests.builders import RESOURCES
from trioapp import __version__
from trioapp.domain.parts import Part
from trioapp.storage.parts import KEPT, PROGRAM, installed_parts, parts, write_parts


@pytest.fixture(scope="module")
def found() -> tuple[Part, ...]:
    return installed_parts(RESOURCES)


def test_the_program_comes_first_and_has_its_version(found: tuple[Part, ...]) -> None:
    assert (found[0].name, found[0].version, found[0].licence) == (PROGRAM, __version__, "MIT")


def test_what_it_requires_is_there_with_what_that_requires(found: tuple[Part, ...]) -> None:
    named = {part.registered_as for part in found}
    needed = (line for line in requires(PROGRAM) or () if "extra ==" not in line)
    wanted = {re.split(r"[^A-Za-z0-9-]", line)[0].casefold() for line in needed}
    assert wanted <= named
    assert {"shiboken6", "lxml", "numpy"} <= named
    assert "pytest" not in named


def test_each_has_a_licence_with_its_text(found: tuple[Part, ...]) -> None:
    assert [part.name for part in found if not (part.licence and part.text)] == []


@pytest.mark.parametrize("name", ["Qt", "Python", "OpenSSL", "SQLCipher", "SQLite"])
def test_what_comes_inside_others_has_a_version(found: tuple[Part, ...], name: str) -> None:
    (part,) = (one for one in found if one.name == name)
    assert re.match(r"\d+\.\d+", part.version)


def test_nothing_is_under_the_gpl_alone(found: tuple[Part, ...]) -> None:
    assert [part.name for part in found if part.licence.startswith(("GPL", "AGPL"))] == []


def test_a_bundle_tells_what_was_written_down(found: tuple[Part, ...], tmp_path: Path) -> None:
    write_parts(tmp_path / KEPT, found[:3])
    assert parts(tmp_path) == found[:3]
