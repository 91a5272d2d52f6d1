"""What comes with the program: licences beside what others made, icons that exist, and words that a room can read."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.house.sources import RESOURCES, Source, assert_none, last_name, literal, snippet, sources
from trioapp.domain.preferences import LANGUAGES

LICENCES = {
    "fonts/*.ttf": ("fonts/OFL.txt", "SIL OPEN FONT LICENSE"),
    "icons/*.svg": ("icons/LICENSE", "ISC License"),
}
ICON_MAKERS = ("svg_icon",)
FORMATS = RESOURCES / "formats"
EXERCISES = sorted(file.name for file in FORMATS.glob("*.toml"))
LENGTHS = ["1:00", "3:00", "6:00", "3:00", "2:00"]
CUES = ["0:00", "2:00", "4:00"]
MOST_WORDS_IN_LINE = 11
MOST_LINES_ON_SCREEN = 7
MOST_WORDS_ON_SCREEN = 40
"""What is to be read anew on a screen (method.md §F); the names of roles, known by their shapes, are not counted."""

Table = dict[str, Any]


@pytest.mark.parametrize(("files", "licence"), LICENCES.items())
def test_what_others_made_has_its_licence(files: str, licence: tuple[str, str]) -> None:
    name, words = licence
    assert list(RESOURCES.glob(files)), f"resources/{files}:1: there are none"
    text = (RESOURCES / name).read_text(encoding="utf-8") if (RESOURCES / name).is_file() else ""
    assert words in text, f"resources/{name}:1: the licence of resources/{files} is not there"


def test_icons_that_are_asked_for_exist() -> None:
    bundled = {file.stem for file in RESOURCES.glob("icons/*.svg")}
    assert_none(fault for source in sources() for fault in missing_icons(source, bundled))


def test_pages_of_the_console_have_icons() -> None:
    from trioapp.ui.console.rail import Page

    missing = [page for page in Page if not (RESOURCES / "icons" / f"{page.value}.svg").is_file()]
    assert_none(f"trioapp/ui/console/window.py:1: there is no icon {page.value} for {page.name}" for page in missing)


def test_no_icon_is_bundled_for_nothing() -> None:
    said = {text for source in sources() for text in strings(source)}
    unused = sorted(file.name for file in RESOURCES.glob("icons/*.svg") if file.stem not in said)
    assert_none(f"resources/icons/{name}:1: nothing uses this icon" for name in unused)


def test_the_trio_lasts_as_long_as_it_should() -> None:
    phases = _trio()["phases"]
    assert [phase["length"] for phase in phases] == LENGTHS, "resources/formats/trio.toml:1: lengths (method.md §B1)"
    cues = [[cue["at"] for cue in phase.get("cues", ())] for phase in phases]
    assert cues == [[], [], CUES, [], []], "resources/formats/trio.toml:1: moments of the questions (method.md §B3)"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXERCISES)
def test_an_exercise_can_be_read_from_the_last_row(name: str, language: str) -> None:
    exercise = tomllib.loads((FORMATS / name).read_text(encoding="utf-8"))
    assert_none(f"resources/formats/{name}:1: {fault}" for fault in wordiness(exercise, language))


def test_a_missing_icon_is_found() -> None:
    assert list(missing_icons(snippet("svg_icon(folder, 'ghost', ink)"), {"play"}))
    assert not list(missing_icons(snippet("svg_icon(folder, 'play', ink)"), {"play"}))


@pytest.mark.parametrize(("line", "aim"), [("een " * 12, "kort"), ("kort", "een " * 40)])
def test_too_many_words_are_found(line: str, aim: str) -> None:
    phase = {"name": {"nl": "Vertellen"}, "aim": {"nl": aim}, "lines": {"observer": {"nl": line}}}
    assert list(wordiness({"eyebrow": {"nl": "Leren"}, "phases": [phase]}, "nl"))


def test_too_many_lines_are_found() -> None:
    lines = {f"role_{number}": {"nl": "Luister."} for number in range(5)}
    phase = {"name": {"nl": "Vertellen"}, "aim": {"nl": "kort"}, "lines": lines}
    assert list(wordiness({"eyebrow": {"nl": "Leren"}, "phases": [phase]}, "nl"))


def missing_icons(source: Source, bundled: set[str]) -> Iterator[str]:
    for call in source.calls():
        if last_name(call.func) in ICON_MAKERS:
            for name in filter(None, map(literal, call.args)):
                if name not in bundled:
                    yield source.fault(call, f"there is no icon {name} in resources/icons")


def strings(source: Source) -> Iterator[str]:
    return filter(None, map(literal, ast.walk(source.tree)))


def wordiness(exercise: Table, language: str) -> Iterator[str]:
    for phase in exercise["phases"]:
        name = phase["name"][language]
        lines = [line[language] for line in phase.get("lines", {}).values()]
        cues = phase.get("cues", ())
        questions = [cue["question"][language] for cue in cues]
        if not any(cue["at"] == "0:00" for cue in cues):
            questions.append(phase["aim"][language])
        if len(("eyebrow", "name", "question", *lines)) > MOST_LINES_ON_SCREEN:
            yield f"{name}: {len(lines)} roles have a line, and {MOST_LINES_ON_SCREEN} lines in all is the most"
        for line in lines:
            if _words(line) > MOST_WORDS_IN_LINE:
                yield f"{name}: '{line}' has more than {MOST_WORDS_IN_LINE} words"
        for question in questions:
            words = sum(map(_words, (exercise["eyebrow"][language], name, question, *lines)))
            if words > MOST_WORDS_ON_SCREEN:
                yield f"{name}: {words} words on the screen, and {MOST_WORDS_ON_SCREEN} is the most"


def _words(text: str) -> int:
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def _trio() -> Table:
    return tomllib.loads((FORMATS / "trio.toml").read_text(encoding="utf-8"))
