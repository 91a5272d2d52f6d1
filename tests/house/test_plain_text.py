"""Text that a person typed is never read as HTML: widgets that guess are made in one place each, as plain text."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.sources import Source, assert_none, called, last_name, literal, snippet, sources

FACTORIES = {
    "QLabel": "trioapp/ui/widgets/labels.py",
    "QMessageBox": "trioapp/ui/console/questions.py",
    "QTextEdit": "",
    "QTextBrowser": "trioapp/ui/console/book_view.py",
    "QErrorMessage": "",
}
"""Widgets that guess HTML, and the one module that may make them; nobody may where none is named."""
RICH = frozenset(
    ("setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "RichText", "AutoText", "MarkdownText")
)
TIPS = ("setToolTip", "setStatusTip", "setWhatsThis", "showText")


def test_widgets_that_guess_html_are_made_in_their_factory() -> None:
    assert_none(fault for source in sources() for fault in made_elsewhere(source))


def test_factories_make_plain_text() -> None:
    assert_none(fault for source in sources() for fault in not_made_plain(source))


def test_nothing_is_rich_text() -> None:
    assert_none(fault for source in sources() for fault in rich_text(source))


def test_tips_are_the_programs_own_words() -> None:
    assert_none(fault for source in sources() for fault in tips(source))


@pytest.mark.parametrize(
    "code",
    [
        "QLabel(name)",
        "QtWidgets.QLabel()",
        "class Title(QLabel): ...",
        "QMessageBox.warning(self, 'Trio', name)",
        "field = QTextEdit()",
    ],
)
def test_a_widget_made_elsewhere_is_found(code: str) -> None:
    (fault,) = made_elsewhere(snippet(code))
    assert fault.startswith("trioapp/ui/snippet.py:1: ")


def test_a_factory_that_forgets_plain_text_is_found() -> None:
    code = """
        def plain_label():
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.{kind})
            return label
    """
    name = FACTORIES["QLabel"]
    assert not list(not_made_plain(snippet(code.format(kind="PlainText"), name)))
    assert list(not_made_plain(snippet(code.format(kind="Other"), name)))


@pytest.mark.parametrize("code", ["view.setHtml(text)", "label.setTextFormat(Qt.TextFormat.AutoText)"])
def test_rich_text_is_found(code: str) -> None:
    assert list(rich_text(snippet(code)))


def test_a_tip_of_typed_text_is_found() -> None:
    assert list(tips(snippet("button.setToolTip(name)")))
    assert list(tips(snippet("QToolTip.showText(place, name)")))
    assert not list(tips(snippet("button.setToolTip(self.tr('Shuffle'))")))


def made_elsewhere(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        for name in _made(node):
            if source.name != FACTORIES[name]:
                where = FACTORIES[name] or "a plain-text widget instead"
                yield source.fault(node, f"{name} guesses HTML in what people type; use {where}")


def _made(node: ast.AST) -> list[str]:
    """The guessing widgets that a statement makes, by itself or by being one."""
    if isinstance(node, ast.ClassDef):
        return [last_name(base) for base in node.bases if last_name(base) in FACTORIES]
    if isinstance(node, ast.Call):
        return [part for part in called(node).split(".") if part in FACTORIES]
    return []


def not_made_plain(source: Source) -> Iterator[str]:
    for function in ast.walk(source.tree):
        if isinstance(function, ast.FunctionDef):
            made = [node for node in ast.walk(function) if isinstance(node, ast.Call) and _is_factory_call(node)]
            plain = [node for node in ast.walk(function) if isinstance(node, ast.Attribute) and _is_plain(node)]
            if len(made) > len(plain):
                yield source.fault(made[0], f"{called(made[0])} is not given Qt.TextFormat.PlainText")


def _is_factory_call(call: ast.Call) -> bool:
    return last_name(call.func) in FACTORIES


def _is_plain(node: ast.Attribute) -> bool:
    return node.attr == "PlainText"


def rich_text(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in RICH:
            yield source.fault(node, f"{node.attr} makes text into markup; a name with a tag in it would be obeyed")


def tips(source: Source) -> Iterator[str]:
    for call in source.calls():
        if last_name(call.func) in TIPS and not all(_is_own_words(argument) for argument in call.args):
            yield source.fault(call, "a tip guesses HTML: only a literal `self.tr(…)` may stand in it")


def _is_own_words(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Call) and called(argument) == "self.tr" and literal(argument.args[0]) is not None
