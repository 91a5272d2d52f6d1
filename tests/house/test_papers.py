"""What the papers for who carries on name is there: modules, files, folders and commands."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.house.sources import ROOT, assert_none, sources

PAPERS = ("docs/architecture.md", "docs/tests.md", "docs/translating.md", "docs/packaging.md", "CONTRIBUTING.md")
FLOORS = ("app", "ui", "presentation", "services", "storage", "domain")
_NAME = re.compile(r"`([\w./]+)`")
_MODULE = re.compile(rf"(?:trioapp\.)?(?:{'|'.join(FLOORS)})(?:\.\w+)+")
_PATH = re.compile(r"(?:trioapp|tests|resources|docs|\.ci|\.github)/[\w./-]+")


@pytest.mark.parametrize("paper", PAPERS)
def test_what_a_paper_names_is_there(paper: str) -> None:
    text = (ROOT / paper).read_text(encoding="utf-8")
    assert_none(f"{paper}:1: {name} is not there" for name in missing(text))


def test_what_is_not_there_is_found() -> None:
    assert list(missing("as `domain.walk`, `ui.paint` and `trioapp/app/start.py` do")) == []
    assert list(missing("`domain.wolk`")) == ["domain.wolk"]
    assert list(missing("`services.forming.TrioForm`")) == ["services.forming.TrioForm"]
    assert list(missing("see `tests/house/test_no_such.py`")) == ["tests/house/test_no_such.py"]


def missing(text: str) -> Iterator[str]:
    for name in dict.fromkeys(_NAME.findall(text)):
        if (_PATH.fullmatch(name) and not (ROOT / name).exists()) or (
            _MODULE.fullmatch(name) and not _is_known(name.removeprefix("trioapp."))
        ):
            yield name


def _is_known(name: str) -> bool:
    """A module or package, or a name that is written in one."""
    path = name.replace(".", "/")
    known = {source.name.removeprefix("trioapp/").removesuffix(".py").removesuffix("/__init__") for source in sources()}
    if path in known:
        return True
    module, _, last = path.rpartition("/")
    return module in known and any(
        re.search(rf"\b{last}\b", file.read_text(encoding="utf-8"))
        for file in (ROOT / "trioapp" / f"{module}.py", ROOT / "trioapp" / module / "__init__.py")
        if file.is_file()
    )
