"""The translations as Qt keeps them, and the tools of Qt that make them."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import PySide6
from PySide6.QtCore import QTranslator

from tests.house.sources import RESOURCES, ROOT

I18N = RESOURCES / "i18n"
UPDATE: dict[str, tuple[str, ...]] = {"nl": (), "en": ("-pluralonly",)}
"""What `lupdate` is told beside the rest: the program is written in English, and only its plurals are translated."""
PLURAL_FORMS = 2
COUNTS = (0, 1, 2, 5)


@dataclass(frozen=True)
class Key:
    """What Qt finds a translation by."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True)
class Message:
    """A text in a `.ts` file; `forms` are its translations, several of them when there is a number in it."""

    key: Key
    forms: tuple[str, ...]
    is_plural: bool
    state: str


def ts_file(language: str) -> Path:
    return I18N / f"trioapp_{language}.ts"


def qm_file(language: str) -> Path:
    return I18N / f"trioapp_{language}.qm"


def messages(file: Path) -> dict[Key, Message]:
    """The contents of a `.ts` file."""
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - a file of our own
    found = (_message(context, element) for context in root.iter("context") for element in context.iter("message"))
    return {message.key: message for message in found}


def _message(context: ET.Element, element: ET.Element) -> Message:
    key = Key(context.findtext("name", ""), element.findtext("source", ""), element.findtext("comment", ""))
    translation = element.find("translation")
    if translation is None:
        return Message(key, ("",), is_plural=False, state="unfinished")
    plural = [form.text or "" for form in translation.iter("numerusform")]
    forms = tuple(plural) or (translation.text or "",)
    return Message(key, forms, element.get("numerus") == "yes", translation.get("type", ""))


def place_of(language: str, key: Key) -> str:
    """Where the text stands in its `.ts` file, as nearly as an escaped text can be found."""
    start = key.source.split("\n")[0].split("'")[0].split("&")[0]
    lines = ts_file(language).read_text(encoding="utf-8").splitlines()
    line = next((number for number, line in enumerate(lines, 1) if f"<source>{start}" in line), 1)
    return f"{ts_file(language).relative_to(ROOT).as_posix()}:{line}"


def there(file: Path) -> Path:
    """The same file, once it is known to be there."""
    name = file.relative_to(ROOT).as_posix()
    assert file.is_file(), f"{name}:1: does not exist; docs/architecture.md says how it is made"
    return file


def updated(language: str, file: Path) -> Path:
    """The file after `lupdate` has gone through the program."""
    options = ("-silent", "-extensions", "py", "-locations", "none", *UPDATE[language])
    _run("lupdate", *options, "trioapp", "-ts", str(file))
    return file


def compiled(language: str, file: Path) -> Path:
    """What `lrelease` makes of the translations as they stand, written to `file`."""
    compile_to(there(ts_file(language)), file)
    return file


def compile_to(source: Path, file: Path) -> None:
    _run("lrelease", "-silent", str(source), "-qm", str(file))


def translator(file: Path) -> QTranslator:
    loaded = QTranslator()
    assert loaded.load(str(file)), f"{file}: Qt cannot read it"
    return loaded


def translations(by: QTranslator, key: Key) -> list[str]:
    """What a text becomes, for some numbers of things; nothing where it is not translated."""
    return [by.translate(key.context, key.source, key.comment, count) or "" for count in COUNTS]


def _run(tool: str, *arguments: str) -> None:
    """Runs one of the tools that come with PySide6; what they complain of is a failure."""
    program = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    assert program, f"PySide6 has no {tool}"
    run = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, f"{tool}: {run.stdout}{run.stderr}"
