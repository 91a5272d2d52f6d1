"""`trioapp handbook`: the handbook as files, on a machine without a display."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from tests.builders import RESOURCES
from trioapp.app.handbook import the_handbook, write_handbook
from trioapp.app.language import Language


@pytest.mark.usefixtures("qapp")
def test_each_language_has_a_page_and_a_paper_with_all_chapters(tmp_path: Path) -> None:
    spoken = Language(RESOURCES / "i18n")
    spoken.switch("en")
    files = write_handbook(spoken, tmp_path)
    assert [file.name for file in files] == [
        *("trio-handboek-nl.html", "trio-handboek-nl.pdf", "trio-handbook-en.html", "trio-handbook-en.pdf"),
    ]
    assert spoken.code == "en"
    spoken.fall_silent()
    for file, language in ((files[1], "nl"), (files[3], "en")):
        with pikepdf.open(file) as paper, paper.open_outline() as outline:
            marks = [mark.title for mark in outline.root]
        assert marks == [chapter.title for chapter in the_handbook(language).chapters]


@pytest.mark.usefixtures("qapp")
def test_one_language_can_be_asked_for_and_nothing_is_written_over(tmp_path: Path) -> None:
    spoken = Language(RESOURCES / "i18n")
    spoken.switch("nl")
    first, second = write_handbook(spoken, tmp_path, "nl"), write_handbook(spoken, tmp_path, "nl")
    spoken.fall_silent()
    assert [file.name for file in (*first, *second)] == [
        *("trio-handboek-nl.html", "trio-handboek-nl.pdf", "trio-handboek-nl (2).html", "trio-handboek-nl (2).pdf"),
    ]
