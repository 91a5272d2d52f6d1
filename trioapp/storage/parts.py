"""The parts that the program is built of, with their licences: those installed here, or as a bundle keeps them."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import msgspec

from trioapp.domain.parts import Part
from trioapp.domain.values import dataclass
from trioapp.storage.session_database import library_versions

KEPT = "parts.json"
"""In a bundle there is nothing to ask any more: there they stand as they were when it was built."""
PROGRAM = "trioapp"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_ONLY_WITH_AN_EXTRA = re.compile(r";.*\bextra\b")
_OF_A_LICENCE = ("LICEN", "COPYING", "NOTICE")
_LONGEST_NAME = 60
"""Of a licence: some makers write its whole text where its name belongs."""


@dataclass(frozen=True, slots=True)
class _Inside:
    """What comes inside a package or with the program; its `licences` are files of the resources."""

    name: str
    package: str
    licence: str
    home: str
    licences: tuple[str, ...]


_LGPL_3 = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")
_INSIDE = (
    _Inside("Qt", "PySide6", "LGPL-3.0-only", "https://www.qt.io", ("licences/Qt.txt", *_LGPL_3)),
    _Inside("FFmpeg", "", "LGPL-2.1-or-later", "https://ffmpeg.org", ("licences/LGPL-2.1.txt",)),
    _Inside("OpenSSL", "", "Apache-2.0", "https://www.openssl.org", ("licences/Apache-2.0.txt",)),
    _Inside("SQLCipher", "", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher", ("licences/SQLCipher.txt",)),
    _Inside("SQLite", "", "blessing", "https://www.sqlite.org", ("licences/SQLite.txt",)),
    _Inside("Python", "", "PSF-2.0", "https://www.python.org", ("licences/Python.txt",)),
    _Inside("Atkinson Hyperlegible Next", "", "OFL-1.1", "https://www.brailleinstitute.org", ("fonts/OFL.txt",)),
    _Inside("Lucide", "", "ISC", "https://lucide.dev", ("icons/LICENSE",)),
)
_WITHOUT_A_FILE = {"pyside6": _LGPL_3, "pyside6-addons": _LGPL_3, "pyside6-essentials": _LGPL_3, "shiboken6": _LGPL_3}
"""Packages that leave their licence out."""
_CHOSEN = dict.fromkeys(_WITHOUT_A_FILE, "LGPL-3.0-only") | {"sqlcipher3": "Zlib"}
"""Under which of several licences a part is used here, and the name of one that has none."""


def parts(resources: Path) -> tuple[Part, ...]:
    """The program itself first, then the others by name."""
    kept = resources / KEPT
    if kept.is_file():
        return msgspec.json.decode(kept.read_bytes(), type=tuple[Part, ...])
    return installed_parts(resources)


def installed_parts(resources: Path, also: Iterable[str] = ()) -> tuple[Part, ...]:
    """What the program needs of what is installed here, and packages that are named, with those that they need."""
    packages = _needed([PROGRAM, *also])
    found = [_package(each, resources) for each in packages.values()]
    found += [_inside(one, packages, resources) for one in _INSIDE]
    return tuple(sorted(found, key=lambda part: (part.registered_as != PROGRAM, part.name.casefold())))


def write_parts(file: Path, found: tuple[Part, ...]) -> None:
    """For a bundle."""
    file.write_bytes(msgspec.json.format(msgspec.json.encode(found)))


def _needed(names: Iterable[str]) -> dict[str, Distribution]:
    """What is not installed is not needed here: it is for another system or another Python."""
    found: dict[str, Distribution] = {}
    ahead = list(names)
    while ahead:
        name = _registered(ahead.pop())
        try:
            found[name] = one = distribution(name)
        except PackageNotFoundError:
            continue
        ahead += [wanted for wanted in _wants(one) if _registered(wanted) not in found]
    return found


def _wants(one: Distribution) -> Iterator[str]:
    for line in one.requires or ():
        name = _NAME.match(line)
        if name and not _ONLY_WITH_AN_EXTRA.search(line):
            yield name[0]


def _registered(name: str) -> str:
    """One spelling of it, of the several that are the same."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def _package(one: Distribution, resources: Path) -> Part:
    name = one.metadata["Name"]
    registered = _registered(name)
    licence = _CHOSEN.get(registered) or _licence(one)
    text = _joined(_texts_of(one)) or _kept(_WITHOUT_A_FILE.get(registered, ()), resources)
    return Part(name, one.version, licence, text, _home(one), registered)


def _licence(one: Distribution) -> str:
    classes = [line.rpartition(" :: ")[2] for line in _said(one, "Classifier") if line.startswith("License ::")]
    names = [*_said(one, "License-Expression"), *_said(one, "License"), *classes]
    return next((name for name in names if len(name) <= _LONGEST_NAME), "")


def _said(one: Distribution, field: str) -> list[str]:
    return [str(line) for line in one.metadata.get_all(field) or ()]


def _texts_of(one: Distribution) -> Iterator[str]:
    for file in one.files or ():
        if ".dist-info" in str(file) and any(word in file.name.upper() for word in _OF_A_LICENCE):
            path = Path(str(one.locate_file(file)))
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace")


def _home(one: Distribution) -> str:
    addresses = [line.partition(", ")[2] for line in _said(one, "Project-URL")]
    return next(iter([*addresses, *_said(one, "Home-page")]), "")


def _inside(one: _Inside, packages: dict[str, Distribution], resources: Path) -> Part:
    package = packages.get(_registered(one.package))
    version = package.version if package else _known_versions().get(one.name, "")
    return Part(one.name, version, one.licence, _kept(one.licences, resources), one.home)


def _known_versions() -> dict[str, str]:
    from cryptography.hazmat.backends.openssl import backend

    sqlite, sqlcipher = library_versions()
    openssl = backend.openssl_version_text().split()[1]
    return {"Python": platform.python_version(), "OpenSSL": openssl, "SQLite": sqlite, "SQLCipher": sqlcipher}


def _kept(files: Iterable[str], resources: Path) -> str:
    return _joined((resources / file).read_text(encoding="utf-8") for file in files)


def _joined(texts: Iterable[str]) -> str:
    return "\n\n".join(text.strip("\n") for text in texts)
