"""Where Qt cannot be loaded, one sentence says what is missing and what to install."""

from __future__ import annotations

import sys

import pytest

from trioapp.app.start import REFUSED, main

ENTRANCE = "trioapp.app.entrance"


class Lacking:
    """Has the entrance fail to load, as it does on a system that lacks something."""

    def __init__(self, error: ImportError) -> None:
        self._error = error

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> None:
        if name == ENTRANCE:
            raise self._error


def lack(monkeypatch: pytest.MonkeyPatch, error: ImportError) -> None:
    monkeypatch.delitem(sys.modules, ENTRANCE, raising=False)
    monkeypatch.setattr(sys, "meta_path", [Lacking(error), *sys.meta_path])


@pytest.mark.parametrize(
    ("error", "missing"),
    [
        (
            ImportError(
                "libfontconfig.so.1: cannot open shared object file: No such file or directory",
                name="QtGui",
                path="/somewhere/PySide6/QtGui.abi3.so",
            ),
            "libfontconfig.so.1.",
        ),
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "No module named 'PySide6'."),
    ],
)
def test_what_is_missing_is_one_sentence_in_each_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: ImportError, missing: str
) -> None:
    lack(monkeypatch, error)
    assert main([]) == REFUSED
    dutch, english = capsys.readouterr().err.splitlines()
    assert f"dit ontbreekt: {missing}" in dutch
    assert f"this is missing: {missing}" in english
    assert "apt-get install libgl1" in dutch
    assert "apt-get install libgl1" in english


def test_a_fault_of_our_own_is_not_taken_for_a_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    lack(monkeypatch, ImportError("cannot import name 'x'", name="trioapp.app.seat", path="/trioapp/app/seat.py"))
    with pytest.raises(ImportError, match="cannot import name"):
        main([])
