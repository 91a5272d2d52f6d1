"""What packages are made by: one version, one id, actions whose versions are fixed, and a bill of materials."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from tests.house.sources import ROOT, assert_none
from trioapp import __version__
from trioapp.app.entrance import DESKTOP_ID

PACKAGING, WORKFLOWS = ROOT / ".ci" / "packaging", ROOT / ".github" / "workflows"
PUBLISHERS = ("actions/", "astral-sh/")
FIXED = re.compile(r"[\w./-]+@v\d+\.\d+\.\d+")
WITH_VERSION = ("pyproject.toml", "docs/architecture.md", "README.md")
GPL_ONLY = ("Charts", "DataVisualization", "HttpServer", "NetworkAuth", "Quick3D", "VirtualKeyboard")
"""Modules of Qt that nobody may hand on under the LGPL."""


def test_the_version_is_typed_in_one_place() -> None:
    papers = [*(ROOT / name for name in WITH_VERSION), *PACKAGING.rglob("*.*"), *WORKFLOWS.glob("*.yml")]
    texts = {paper: paper.read_text(encoding="utf-8") for paper in papers if paper.suffix != ".pyc"}
    assert_none(f"{paper}:1: says {__version__} itself" for paper, text in texts.items() if __version__ in text)


def test_actions_come_from_known_publishers_in_a_fixed_version() -> None:
    uses = [
        (file.name, line.partition("uses:")[2].split("#")[0].strip())
        for file in WORKFLOWS.glob("*.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert uses
    assert_none(
        f".github/workflows/{name}:1: {action}"
        for name, action in uses
        if not (action.startswith(PUBLISHERS) and FIXED.fullmatch(action))
    )


def test_the_bundle_leaves_out_what_is_under_the_gpl_only() -> None:
    spec = (PACKAGING / "trioapp.spec").read_text(encoding="utf-8")
    line = next(line for line in spec.splitlines() if line.startswith("GPL_ONLY"))
    assert [name for name in GPL_ONLY if f'"{name}"' not in line] == []


def test_desktop_and_shop_know_the_program_by_the_same_id() -> None:
    linux = PACKAGING / "linux"
    desktop = (linux / f"{DESKTOP_ID}.desktop").read_text(encoding="utf-8")
    about = ET.parse(linux / f"{DESKTOP_ID}.metainfo.xml").getroot()  # noqa: S314 - a file of our own
    assert about.findtext("id") == DESKTOP_ID
    assert about.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert f"Icon={DESKTOP_ID}" in desktop
    assert DESKTOP_ID in (PACKAGING / "building.py").read_text(encoding="utf-8")
    assert DESKTOP_ID in (PACKAGING / "trioapp.spec").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def bill() -> str:
    command = [sys.executable, str(PACKAGING / "sbom.py")]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def test_the_bill_of_materials_names_each_part_once(bill: str) -> None:
    told = json.loads(bill)
    assert (told["bomFormat"], told["metadata"]["component"]["version"]) == ("CycloneDX", __version__)
    refs = [one["bom-ref"] for one in told["components"]]
    assert len(refs) == len(set(refs))
    assert {"pkg:pypi/cryptography", "pkg:generic/qt", "pkg:generic/sqlite"} <= {ref.partition("@")[0] for ref in refs}
    assert sorted(refs) == told["dependencies"][0]["dependsOn"]
    assert all(one["licenses"] for one in told["components"])
