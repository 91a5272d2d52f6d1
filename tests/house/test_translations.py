"""Every sentence of the program is found by Qt's translation tools, and is there in Dutch and in English."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication

from tests.house.sources import Source, assert_none, called, last_name, literal, snippet, sources
from tests.house.translation_files import (
    PLURAL_FORMS,
    Key,
    Message,
    compiled,
    messages,
    place_of,
    qm_file,
    there,
    translations,
    translator,
    ts_file,
    updated,
)
from trioapp.domain.preferences import LANGUAGES
from trioapp.domain.problems import ProblemKind
from trioapp.presentation.wording import Wording

SLOTS = {"file", "line", "what", "other"}
"""What a sentence about a problem may be filled in with: the fields of `Problem`."""
_SLOT = re.compile(r"\{[^{}]*\}|%n|%L?\d")


# -- the source


def test_texts_can_be_extracted() -> None:
    assert_none(fault for source in sources() for fault in not_extractable(source))


def test_slots_are_filled_by_their_names() -> None:
    assert_none(fault for source in sources() for fault in wrong_slots(source))


def test_lupdate_finds_what_the_program_looks_up(tmp_path: Path) -> None:
    """`lupdate` reads Python by a grammar of its own; what it understands must be what is there."""
    extracted = messages(updated("nl", tmp_path / "trioapp_nl.ts"))
    asked = dict(pair for source in sources() for pair in texts(source))
    assert_none(f"{place}: lupdate does not find {key}" for key, place in asked.items() if key not in extracted)
    assert_none(f"trioapp:1: lupdate finds {key}, which nothing asks for" for key in extracted if key not in asked)


# -- the translations


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_up_to_date(language: str, tmp_path: Path) -> None:
    committed = there(ts_file(language))
    fresh = messages(updated(language, Path(shutil.copy(committed, tmp_path))))
    known = messages(committed)
    assert_none(_fault(language, key, "is new; run lupdate and translate it") for key in fresh if key not in known)
    assert_none(_fault(language, key, sentence) for key in known for sentence in staleness(fresh.get(key)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_whole(language: str) -> None:
    assert_none(
        _fault(language, key, sentence)
        for key, message in messages(there(ts_file(language))).items()
        for sentence in incompleteness(message)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_translations_are_those_of_the_source(language: str, tmp_path: Path) -> None:
    fresh = translator(compiled(language, tmp_path / "made.qm"))
    committed = translator(there(qm_file(language)))
    assert_none(
        _fault(language, key, f"is not in {qm_file(language).name} as it stands here; run lrelease")
        for key in messages(ts_file(language))
        if translations(fresh, key) != translations(committed, key)
    )


# -- problems


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Iterator[Wording]:
    """The program's sentences, in each language."""
    request.getfixturevalue("qapp")
    installed = translator(there(qm_file(request.param)))
    QCoreApplication.installTranslator(installed)
    wording = Wording()
    assert wording.language == request.param, f"{qm_file(request.param).name} does not say that it is {request.param}"
    yield wording
    QCoreApplication.removeTranslator(installed)


def test_every_problem_has_a_sentence(words: Wording) -> None:
    sentences = words._problem_templates()
    place = "trioapp/presentation/wording.py:1"
    assert_none(
        f"{place}: {kind} has no sentence in {words.language}" for kind in ProblemKind if not sentences.get(kind)
    )
    assert_none(
        f"{place}: the sentence for {kind} has {{{slot}}}, which no problem brings"
        for kind, sentence in sentences.items()
        for slot in slots(sentence) - SLOTS
    )


# -- the rules themselves


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n    def f(self): return self.tr(f'{n} trios')",
        "class A:\n    def f(self): return self.tr(word)",
        "class A:\n    def f(self): return self.tr('a' + 'b')",
        "class A:\n    def f(self): return self.tr('a', comment)",
        "class A:\n    def f(self): return words.tr('a')",
        "class A:\n    def f(self): say = self.tr",
        "def f(self): return self.tr('a')",
        "from PySide6.QtCore import QT_TRANSLATE_NOOP",
        "translate = QCoreApplication.translate",
        "QCoreApplication.translate(context, 'a')",
        "from x import translate as _",
        "class A:\n    def tr(self, text): ...",
    ],
)
def test_a_text_that_cannot_be_extracted_is_found(code: str) -> None:
    assert list(not_extractable(snippet(code)))


def test_literal_texts_are_left_alone() -> None:
    code = """
        class A:
            def f(self):
                painter.translate(origin)
                QCoreApplication.translate("A", "b")
                return self.tr("one "
                               "two", "comment", 3)
    """
    assert not list(not_extractable(snippet(code)))
    assert [key for key, _ in texts(snippet(code))] == [Key("A", "b"), Key("A", "one two", "comment")]


@pytest.mark.parametrize("call", ["format(b=1)", "format(1)", "format(a=1, b=2)"])
def test_a_wrong_slot_is_found(call: str) -> None:
    assert list(wrong_slots(snippet(f"self.tr('{{a}}').{call}")))
    assert not list(wrong_slots(snippet("self.tr('{a}').format(a=1)")))


@pytest.mark.parametrize(
    "message",
    [
        Message(Key("A", "b"), ("",), is_plural=False, state=""),
        Message(Key("A", "b"), ("c",), is_plural=False, state="unfinished"),
        Message(Key("A", "b {name}"), ("c {naam}",), is_plural=False, state=""),
        Message(Key("A", "%n b"), ("%n c",), is_plural=True, state=""),
        Message(Key("A", "%n b"), ("een c", "%n c"), is_plural=True, state=""),
    ],
)
def test_an_incomplete_translation_is_found(message: Message) -> None:
    assert list(incompleteness(message))


def test_a_stale_translation_is_found() -> None:
    assert list(staleness(None))
    assert list(staleness(Message(Key("A", "b"), ("c",), is_plural=False, state="vanished")))
    assert not list(staleness(Message(Key("A", "b"), ("c",), is_plural=False, state="")))


def not_extractable(source: Source) -> Iterator[str]:
    """What Qt's tools would not find, or would find under another name than the program looks it up by."""
    callees = {id(call.func) for call in source.calls()}
    qts = {id(method) for method in _of_translators(source)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef) and node.name in ("tr", "translate", "_") and id(node) not in qts:
            yield source.fault(node, f"a function called {node.name} would be taken for Qt's")
        if isinstance(node, ast.Attribute) and _is_qts(node) and id(node) not in callees:
            yield source.fault(node, "another name for a translating function is not found by lupdate")
    for statement, name in source.imports():
        if name.rpartition(".")[2] in ("translate", "tr", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"):
            yield source.fault(statement, f"{name}: texts are translated by self.tr where they are said")
    for call in source.calls():
        yield from _not_literal(source, call)
    in_classes = {id(call) for _, call in _calls_by_class(source)}
    for call in source.calls():
        if last_name(call.func) == "tr" and (called(call) != "self.tr" or id(call) not in in_classes):
            yield source.fault(call, "a text is looked up under the class that says it: call self.tr in a class")


def _of_translators(source: Source) -> Iterator[ast.stmt]:
    """What a translator does in the place of Qt's own."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and any(last_name(base) == "QTranslator" for base in node.bases):
            yield from node.body


def _is_qts(node: ast.Attribute) -> bool:
    return node.attr == "tr" or (node.attr == "translate" and last_name(node.value).endswith("Application"))


def _not_literal(source: Source, call: ast.Call) -> Iterator[str]:
    if isinstance(call.func, ast.Attribute) and _is_qts(call.func):
        given = call.args[: 2 if call.func.attr == "tr" else 3]
        if not given or call.keywords or any(literal(argument) is None for argument in given):
            yield source.fault(call, f"{called(call)} needs literal texts, or the text silently stays English")


def _calls_by_class(source: Source) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            yield from ((node.name, call) for call in ast.walk(node) if isinstance(call, ast.Call))


def texts(source: Source) -> Iterator[tuple[Key, str]]:
    """Every text that the program looks up, and where."""
    for context, call in _calls_by_class(source):
        if isinstance(call.func, ast.Attribute) and _is_qts(call.func):
            given = [literal(argument) or "" for argument in call.args]
            key = Key(context, *given[:2]) if call.func.attr == "tr" else Key(*given[:3])
            yield key, f"{source.name}:{call.lineno}"


def wrong_slots(source: Source) -> Iterator[str]:
    for call in source.calls():
        said = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "format" else None
        if isinstance(said, ast.Call) and called(said) == "self.tr":
            wanted, given = slots(literal(said.args[0]) or ""), {keyword.arg for keyword in call.keywords}
            if call.args or wanted != given:
                yield source.fault(call, f"the text has the slots {sorted(wanted)} and is filled by others")


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def staleness(fresh: Message | None) -> Iterator[str]:
    """Why a message is out of date, by what an update made of it."""
    if fresh is None or fresh.state in ("vanished", "obsolete"):
        yield "is not in the program any more; run lupdate -no-obsolete"


def incompleteness(message: Message) -> Iterator[str]:
    if message.state == "unfinished" or not all(message.forms):
        yield "is not translated"
    if message.is_plural and len(message.forms) != PLURAL_FORMS:
        yield f"has {len(message.forms)} plural forms, not {PLURAL_FORMS}"
    wanted = sorted(_SLOT.findall(message.key.source))
    for form in filter(None, message.forms):
        if sorted(_SLOT.findall(form)) != wanted:
            yield f"has other slots in '{form}'"


def _fault(language: str, key: Key, sentence: str) -> str:
    return f"{place_of(language, key)}: {key.context}, '{key.source}' {sentence}"
