"""The program's own files as syntax trees, and what house rules need to name a line in one of them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"


@dataclass(frozen=True)
class Source:
    """A module of the program: its path from the root of the project, and its syntax tree."""

    name: str
    tree: ast.Module

    def fault(self, node: ast.AST, sentence: str) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 1)}: {sentence}"

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def imports(self) -> Iterator[tuple[ast.stmt, str]]:
        """Each thing that is imported, by its full dotted name, with the statement that imports it."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


@cache
def sources(*below: str) -> tuple[Source, ...]:
    """All modules of the program, or only those in the folders (of `trioapp/`) that are named."""
    folders = [ROOT / "trioapp" / folder for folder in below] or [ROOT / "trioapp"]
    files = sorted(file for folder in folders for file in folder.rglob("*.py"))
    return tuple(Source(file.relative_to(ROOT).as_posix(), _parsed(file)) for file in files)


def snippet(code: str, name: str = "trioapp/ui/snippet.py") -> Source:
    """A module that is not there, to try a rule on."""
    return Source(name, ast.parse(dedent(code)))


def called(call: ast.Call) -> str:
    """What a call calls, as it is written: `self.tr`, `QLabel`; the object before the last dot may be `…`."""
    return dotted(call.func)


def dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return "…"


def last_name(node: ast.AST) -> str:
    """`QLabel` for `QLabel` and for `QtWidgets.QLabel` alike."""
    return dotted(node).rpartition(".")[2]


def literal(node: ast.AST) -> str | None:
    """The string that stands there itself; implicit concatenation is one string, everything else is None."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def assert_none(faults: Iterable[str]) -> None:
    """Fails with one line per fault."""
    found = list(faults)
    assert not found, "\n" + "\n".join(found)


def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))
