"""The front door: makes sure that Qt can run at all before anything is built on it."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from pathlib import Path

REFUSED = 1
DEBIAN_PACKAGES = (
    "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libglib2.0-0 libfontconfig1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 "
    "libgssapi-krb5-2"
)
_WITHOUT_QT = """\
trioapp: er kan geen venster open, want dit ontbreekt: {reason}. Start het programma in een bureaubladsessie; op \
Debian of Ubuntu eerst: apt-get install {packages}
trioapp: no window can be opened, because this is missing: {reason}. Start the program in a desktop session; on \
Debian or Ubuntu first: apt-get install {packages}"""
"""In both languages, because what would choose between them is what is missing."""


def main(arguments: list[str] | None = None) -> int:
    """Runs trioapp and gives its exit status (contracts.md): 0 done, 1 the input is wrong; 2, wrong usage, exits."""
    os.umask(0o077)
    try:
        prepare()
        from trioapp.app.entrance import enter
    except ImportError as error:
        if not _is_of_qt(error):
            raise
        return _say_what_is_missing(str(error).split(": cannot open")[0])
    return enter(sys.argv[1:] if arguments is None else arguments, _say_what_is_missing)


def prepare() -> None:
    """Keeps a start from doing what nobody needs (decision 0050); `ImportError` where Qt is not there.

    Python would look for garbage among the modules that are loaded, and PySide6 reads the source of each of them again,
    to see whether it switches features on.
    """
    gc.disable()
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - only then it has taken the place of the plain one

    builtins.__import__ = plain_import


def _is_of_qt(error: ImportError) -> bool:
    """For want of a library a part of Qt gives its own bare name, `QtGui`, and the file that it is in."""
    named = (error.name or "", Path(error.path or "").parent.name)
    return any(name.startswith(("PySide6", "shiboken6")) for name in named)


def _say_what_is_missing(reason: str) -> int:
    print(_WITHOUT_QT.format(reason=reason, packages=DEBIAN_PACKAGES), file=sys.stderr)
    return REFUSED
