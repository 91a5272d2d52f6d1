"""The program talks to nobody, runs nothing that it reads, and touches a live session file in four modules only."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.sources import Source, assert_none, called, last_name, literal, snippet, sources

NETWORK = (
    *(
        "socket",
        "socketserver",
        "ssl",
        "asyncio",
        "selectors",
        "urllib",
        "http",
        "ftplib",
        "smtplib",
        "poplib",
        "imaplib",
    ),
    *("telnetlib", "nntplib", "xmlrpc", "requests", "httpx", "aiohttp", "urllib3", "websockets", "webbrowser"),
    *(
        "PySide6.QtNetwork",
        "PySide6.QtNetworkAuth",
        "PySide6.QtWebSockets",
        "PySide6.QtHttpServer",
        "PySide6.QtWebChannel",
    ),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebView", "PySide6.QtRemoteObjects"),
)
RUNS_DATA = ("pickle", "cPickle", "dill", "marshal", "shelve", "yaml", "code", "codeop", "runpy")
OTHER_DATABASES = ("sqlite3", "PySide6.QtSql", "sqlalchemy", "peewee")
FORBIDDEN = (*NETWORK, *RUNS_DATA, *OTHER_DATABASES)
ALLOWED = {
    ("trioapp/app/signals.py", "socket"): {"socket.socketpair"},
    ("trioapp/app/one_program.py", "socket"): {"socket.gethostname"},
    ("trioapp/app/one_program.py", "PySide6.QtNetwork"): {"QLocalServer", "QLocalSocket"},
}
"""Imports that are needed all the same, and the only names that may be used of them."""

RUNNERS = ("eval", "exec", "compile", "__import__")

LIVE_FILES = (
    "trioapp/storage/session_database.py",
    "trioapp/storage/session_shelf.py",
    "trioapp/storage/rescue.py",
    "trioapp/storage/private_copy.py",
    "trioapp/storage/in_place.py",
)
"""The only modules that may open a session file: closing any other handle on it would let go of SQLite's locks."""
DATABASE_IMPORTERS = (*LIVE_FILES, "trioapp/storage/session_file.py", "trioapp/storage/backups.py")
SUFFIX = ".trio"
OPENERS = ("open", "os.open", "io.open", "os.fdopen")
OPENING_METHODS = (
    "open",
    "read_bytes",
    "read_text",
    "write_bytes",
    "write_text",
    "copyfile",
    "copy",
    "copy2",
    "copytree",
)
MAY_OPEN = {
    **dict.fromkeys(LIVE_FILES, "the session file itself"),
    "trioapp/storage/summaries.py": "what a list of sessions shows",
    "trioapp/storage/digests.py": "what each session tells about time",
    "trioapp/storage/ballast.py": "a file that only takes room",
    "trioapp/storage/backups.py": "copies of a session, and how much was written in it",
    "trioapp/storage/reading.py": "files that a person names",
    "trioapp/storage/whole_file.py": "what is put in its place whole: reports, pictures, settings, wrapped keys",
    "trioapp/storage/taking_turns.py": "a folder, or an empty file in it",
    "trioapp/storage/library.py": "format files",
    "trioapp/storage/preferences_file.py": "settings",
    "trioapp/storage/handbook_files.py": "the handbook",
    "trioapp/storage/key_folder.py": "keys of sessions, wrapped",
    "trioapp/storage/parts.py": "licences of what the program is built of",
    "trioapp/app/crash.py": "the crash log",
    "trioapp/app/starts.py": "how often the program did not come up",
    "trioapp/app/entrance.py": "nowhere, to speak into",
    "trioapp/ui/look/tokens.py": "themes",
    "trioapp/ui/look/icons.py": "icons",
    "trioapp/ui/print/accessible.py": "what typst sets a report by",
}
"""Every module that opens a file at all, and which one; anything else is to be looked at before it joins."""


def test_nothing_talks_to_the_network_or_unpacks_code() -> None:
    assert_none(fault for source in sources() for fault in forbidden_imports(source))


def test_nothing_that_is_read_is_run() -> None:
    assert_none(fault for source in sources() for fault in runners(source))


def test_live_sessions_are_opened_in_five_modules() -> None:
    assert_none(fault for source in sources() for fault in database_users(source))


def test_files_are_opened_where_it_is_expected() -> None:
    assert_none(fault for source in sources() for fault in openers(source))


def test_the_lists_name_modules_that_exist() -> None:
    known = {source.name for source in sources()}
    named = {*MAY_OPEN, *DATABASE_IMPORTERS, *(name for name, _ in ALLOWED)}
    assert_none(f"{name}:1: is named in this test and does not exist" for name in sorted(named - known))


@pytest.mark.parametrize(
    "code",
    [
        "import socket",
        "import urllib.request",
        "from PySide6.QtNetwork import QTcpServer",
        "from PySide6 import QtNetwork",
        "import pickle as p",
        "from sqlite3 import dbapi2",
    ],
)
def test_a_forbidden_import_is_found(code: str) -> None:
    (fault,) = forbidden_imports(snippet(code))
    assert fault.startswith("trioapp/ui/snippet.py:1: ")


def test_an_allowed_import_is_held_to_what_it_is_for() -> None:
    code = "import socket\nsocket.{name}()"
    place = "trioapp/app/signals.py"
    assert not list(forbidden_imports(snippet(code.format(name="socketpair"), place)))
    assert list(forbidden_imports(snippet(code.format(name="create_server"), place)))


def test_running_text_is_found() -> None:
    assert list(runners(snippet("eval(typed)")))
    assert not list(runners(snippet("application.exec()\nre.compile('a')")))


@pytest.mark.parametrize(
    "code", ["from sqlcipher3 import dbapi2 as sqlite", "path.with_suffix('.trio')", "name = f'{slug}.trio'"]
)
def test_a_second_way_to_a_session_file_is_found(code: str) -> None:
    assert list(database_users(snippet(code)))


@pytest.mark.parametrize(
    "code", ["open(path)", "os.open(path, 0)", "path.open('rb')", "path.read_bytes()", "shutil.copyfile(a, b)"]
)
def test_opening_a_file_elsewhere_is_found(code: str) -> None:
    assert list(openers(snippet(code)))


def forbidden_imports(source: Source) -> Iterator[str]:
    for statement, name in source.imports():
        package = next((package for package in FORBIDDEN if f"{name}.".startswith(f"{package}.")), "")
        if not package:
            continue
        allowed = ALLOWED.get((source.name, package))
        if allowed is None:
            yield source.fault(statement, f"{package} has no business in a program that is offline and trusts no file")
        else:
            yield from _imported_beyond(source, statement, package, allowed)
            yield from _used_beyond(source, package, allowed)


def _imported_beyond(source: Source, statement: ast.stmt, package: str, allowed: set[str]) -> Iterator[str]:
    if isinstance(statement, ast.ImportFrom):
        for alias in statement.names:
            if alias.name not in allowed:
                yield source.fault(statement, f"{alias.name} is more than what {package} may be used for here")


def _used_beyond(source: Source, package: str, allowed: set[str]) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == package:
            name = f"{package}.{node.attr}"
            if name not in allowed:
                yield source.fault(
                    node, f"{name} is more than what {package} may be used for here: {', '.join(allowed)}"
                )


def runners(source: Source) -> Iterator[str]:
    for call in source.calls():
        if called(call) in RUNNERS:
            yield source.fault(call, f"{called(call)} runs text as a program")


def database_users(source: Source) -> Iterator[str]:
    if source.name not in DATABASE_IMPORTERS:
        for statement, name in source.imports():
            if name.startswith("sqlcipher3"):
                yield source.fault(statement, f"sqlcipher3 belongs in {' and '.join(LIVE_FILES)}")
    if source.name not in LIVE_FILES:
        for node in ast.walk(source.tree):
            if (literal(node) or "").endswith(SUFFIX) and not _is_only_taken_off(source, node):
                yield source.fault(node, f"the path of a session file is made outside {' and '.join(LIVE_FILES)}")


def _is_only_taken_off(source: Source, node: ast.AST) -> bool:
    return any(last_name(call.func) == "removesuffix" and node in call.args for call in source.calls())


def openers(source: Source) -> Iterator[str]:
    if source.name not in MAY_OPEN:
        for call in source.calls():
            if called(call) in OPENERS or _is_opening_method(call):
                yield source.fault(call, f"{called(call)} opens a file, and this module is not known to open one")


def _is_opening_method(call: ast.Call) -> bool:
    """`open` of a path has nothing or a literal mode in it; sessions are opened by an id."""
    before, _, method = called(call).rpartition(".")
    if not before or method not in OPENING_METHODS:
        return False
    return method != "open" or all(literal(argument) is not None for argument in call.args)
