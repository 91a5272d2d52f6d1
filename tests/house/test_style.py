"""Habits that no linter knows: colours in themes, one style sheet, a sentence per module, short functions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.sources import Source, assert_none, called, last_name, literal, snippet, sources

STYLE_SHEET = "trioapp/ui/look/stylesheet.py"
LONGEST_FUNCTION = 40
_HEX = re.compile(r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b")
_SENTENCE = re.compile(r"[^\n]+[.]")
_NEXT_SENTENCE = re.compile(r"[.!?] +[A-Z]")


def test_no_colour_is_named_in_python() -> None:
    assert_none(fault for source in sources() for fault in colours(source))


def test_one_place_sets_a_style_sheet() -> None:
    calls = [
        (source, call) for source in sources() for call in source.calls() if last_name(call.func) == "setStyleSheet"
    ]
    assert_none(
        source.fault(call, f"only {STYLE_SHEET} sets a style sheet")
        for source, call in calls
        if source.name != STYLE_SHEET
    )
    assert len(calls) == 1, f"{STYLE_SHEET}:1: the style sheet is set {len(calls)} times, not once"


def test_every_module_says_in_one_sentence_what_it_is() -> None:
    assert_none(fault for source in sources() for fault in docstring(source))


def test_functions_are_short() -> None:
    assert_none(fault for source in sources() for fault in long_functions(source))


def test_frozen_values_are_cheap_to_define() -> None:
    assert_none(
        source.fault(statement, "dataclass comes from trioapp.domain.values, which a start does not wait for")
        for source in sources()
        for statement, name in source.imports()
        if name == "dataclasses.dataclass" and source.name != "trioapp/domain/values.py"
    )


@pytest.mark.parametrize(
    "code", ["ink = '#1A1F29'", "rule = f'color: #fff; {more}'", "QColor(26, 31, 41)", "QColor('red')"]
)
def test_a_colour_is_found(code: str) -> None:
    (fault,) = colours(snippet(code))
    assert fault.startswith("trioapp/ui/snippet.py:1: ")


def test_what_is_no_colour_is_left_alone() -> None:
    assert not list(colours(snippet("""pattern = '#[0-9A-F]{6}'; QColor(tokens.ink); heading = '## Trio #4'""")))


@pytest.mark.parametrize("code", ["", "'''no full stop'''", "'''One. Two.'''", "'''Two\nlines.'''"])
def test_a_module_without_its_sentence_is_found(code: str) -> None:
    assert list(docstring(Source("trioapp/ui/__init__.py", ast.parse(code))))


def test_a_module_may_say_more_below_its_sentence_and_a_package_may_not() -> None:
    tree = ast.parse('"""What this is (method.md §B).\n\nAnd why. In more words.\n"""')
    assert not list(docstring(Source("trioapp/ui/snippet.py", tree)))
    assert list(docstring(Source("trioapp/ui/__init__.py", tree)))


def test_a_long_function_is_found() -> None:
    body = "    pass\n" * LONGEST_FUNCTION
    (fault,) = long_functions(snippet(f"def build():\n{body}"))
    assert "build" in fault


def colours(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        text = literal(node)
        if text and _HEX.search(text):
            yield source.fault(node, "a colour belongs in resources/themes, and its role in Tokens")
        if isinstance(node, ast.Call) and last_name(node.func) == "QColor" and _is_literal(node):
            yield source.fault(node, f"{called(node)} of a literal: a colour belongs in resources/themes")


def _is_literal(call: ast.Call) -> bool:
    return bool(call.args) and all(isinstance(argument, ast.Constant) for argument in call.args)


def docstring(source: Source) -> Iterator[str]:
    first, _, rest = (ast.get_docstring(source.tree) or "").partition("\n\n")
    if not _SENTENCE.fullmatch(first) or _NEXT_SENTENCE.search(first):
        yield source.fault(source.tree, "the first thing in a module is one sentence on one line that says what it is")
    elif rest and source.name.endswith("__init__.py"):
        yield source.fault(source.tree, "a package says what it is in one sentence and leaves the rest to its modules")


def long_functions(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield source.fault(node, f"{node.name} has {lines} lines; {LONGEST_FUNCTION} is the most")
