"""The field as files: a PNG and an SVG with all names, beside what was there, and plain text whatever was typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tests.builders import RESOURCES
from tests.ui.scenes_of_a_day import field
from trioapp.app.field_file import write_field
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.ui.look.typeface import load_typeface


@pytest.fixture(autouse=True)
def typeface_loaded(qapp: QApplication) -> None:
    assert isinstance(qapp, QApplication)
    assert load_typeface(RESOURCES / "fonts")


def test_both_files_hold_the_field_and_lie_beside_those_that_were_there(tmp_path: Path) -> None:
    first, again = (write_field(tmp_path / "uit", field(), "Veld") for _ in range(2))
    assert [path.name for path in (*first, *again)] == ["Veld.png", "Veld.svg", "Veld (2).png", "Veld (2).svg"]
    assert (QImage(str(first[0])).width(), QImage(str(first[0])).height()) == (3840, 2160)
    assert QSvgRenderer(QByteArray(first[1].read_bytes())).isValid()
    assert "Wijkaanpak Zuid" in first[1].read_text(encoding="utf-8")


def test_sixty_names_are_all_there(tmp_path: Path) -> None:
    _, svg = write_field(tmp_path, field(tuple(f"Programma nummer {n}" for n in range(60))), "Veld")
    written = svg.read_text(encoding="utf-8")
    assert [n for n in range(60) if f"Programma nummer {n}<" not in written.replace("\n", "").replace(" <", "<")] == []


def test_markup_in_a_name_is_shown_as_it_was_typed(tmp_path: Path) -> None:
    _, svg = write_field(tmp_path, field(("<b>Anna</b> & co",)), "Veld")
    written = svg.read_bytes()
    assert b"&lt;b&gt;Anna&lt;/b&gt; &amp; co" in written
    assert QSvgRenderer(QByteArray(written)).isValid()


def test_a_folder_that_is_none_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "uit").write_text("in the way")
    with pytest.raises(Refused) as refused:
        write_field(tmp_path / "uit", field(), "Veld")
    assert [problem.kind for problem in refused.value.problems] == [ProblemKind.FOLDER_UNUSABLE]
