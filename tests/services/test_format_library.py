"""The library of exercises: what is copied, saved and deleted in it, and that no session ever notices."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import PICTURES, RESOURCES, HandClock
from tests.fakes import PreferencesInMemory
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration
from trioapp.domain.people import people_counted
from trioapp.domain.ports import Library
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.domain.texts import Text
from trioapp.services.format_library import FormatLibrary
from trioapp.services.programmes import ChoiceGroup, Programmes
from trioapp.services.sessions import Sessions
from trioapp.services.workspace import Workspace
from trioapp.storage.format_writing import format_text
from trioapp.storage.library import format_files, programme_files
from trioapp.storage.own_formats import OwnFormatFolder
from trioapp.storage.session_shelf import SessionFolder

DAY = """
programme = 1
id = "my-day"
name = { nl = "Mijn dag" }
[[blocks]]
id = "one"
kind = "exercise"
format = "trio-kopie"
name = { nl = "Oefening" }
[[blocks]]
id = "two"
kind = "exercise"
format = "trio"
name = { nl = "Nog een" }
"""


class Room:
    """A library, the programmes that can be chosen, and sessions that are made of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.formats: Library[ExerciseFormat] = format_files(RESOURCES / "formats", root / "formats")
        days = programme_files(RESOURCES / "programmes", root / "programmes")
        self.programmes = Programmes(self.formats, days, PICTURES)
        own = OwnFormatFolder(
            root / "formats", format_files(RESOURCES / "formats", root / "formats"), format_text, self.programmes.ids
        )
        self.library = FormatLibrary(own)
        self.shelf = SessionFolder(root / "sessions", root / "scratch")
        self.sessions = Sessions(self.shelf, self.programmes, Workspace(), HandClock(), PreferencesInMemory())

    def copy(self, wanted: str) -> str:
        return self.library.make_copy(wanted, copy_name)

    def made_of(self, programme: str) -> Session:
        return self.shelf.read(self.sessions.create("Leerdag", people_counted(6), "nl", programme))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def copy_name(name: Text, number: int) -> Text:
    words = {"nl": "Trio kopie", "en": "Trio copy"}
    return Text.of({language: f"{words[language]} {number}".removesuffix(" 1") for language, _ in name.entries})


def refusal(act: object, *arguments: object) -> ProblemKind:
    with pytest.raises(Refused) as refused:
        act(*arguments)  # type: ignore[operator]
    return refused.value.problems[0].kind


def test_a_copy_is_the_same_exercise_under_a_free_id_and_a_free_name(room: Room) -> None:
    assert [room.copy("trio"), room.copy("trio"), room.copy("trio-copy")] == ["trio-copy", "trio-copy-2", "trio-copy-3"]
    names = [room.library.one(f"trio-copy{end}").exercise.name.in_language("nl") for end in ("", "-2", "-3")]
    assert names == ["Trio kopie", "Trio kopie 2", "Trio kopie 3"]
    original, copied = room.library.one("trio").exercise, room.library.one("trio-copy-3")
    assert copied.is_own
    assert replace(copied.exercise, id=original.id, name=original.name) == original


def test_what_comes_with_the_program_cannot_be_saved_or_deleted(room: Room) -> None:
    trio = room.library.one("trio").exercise
    assert refusal(room.library.save, replace(trio, name=Text.of({"nl": "Anders"}))) is ProblemKind.FORMAT_BUILT_IN
    assert refusal(room.library.delete, "trio") is ProblemKind.FORMAT_BUILT_IN
    assert room.library.one("trio").exercise == trio


def test_what_is_not_there_any_more_is_told_whatever_is_asked(room: Room) -> None:
    room.copy("trio")
    (room.root / "formats" / "trio-copy.toml").unlink()
    for act in (room.copy, room.library.delete, room.library.one):
        assert refusal(act, "trio-copy") is ProblemKind.FORMAT_GONE
    assert refusal(room.library.copy_out, "trio-copy", room.root) is ProblemKind.FORMAT_GONE


def test_a_new_name_is_saved_in_the_place_of_the_old_one(room: Room) -> None:
    mine = room.library.one(room.copy("trio")).exercise
    room.library.save(replace(mine, name=Text.of({"nl": "Ons trio", "en": "Our trio"})))
    own = [one.exercise for one in room.library.shelf().formats if one.is_own]
    assert [(one.id, one.name.in_language("en")) for one in own] == [("trio-copy", "Our trio")]


@pytest.mark.parametrize("act", ["rename", "shorten", "delete", "another file"])
@pytest.mark.parametrize("programme", ["trio-copy", "my-day"])
def test_nothing_that_is_done_in_the_library_changes_a_session_that_exists(
    room: Room, act: str, programme: str
) -> None:
    mine = room.library.one(room.copy("trio")).exercise
    (room.root / "programmes").mkdir()
    (room.root / "programmes" / "day.toml").write_text(DAY.replace("trio-kopie", mine.id), encoding="utf-8")
    before = room.made_of(programme)
    file = room.root / "formats" / "trio-copy.toml"
    if act == "rename":
        room.library.save(replace(mine, name=Text.of({"nl": "Heel anders"})))
    elif act == "shorten":
        file.write_text(file.read_text(encoding="utf-8").replace('"6:00"', '"7:00"'), encoding="utf-8")
    elif act == "delete":
        room.library.delete(mine.id)
    else:
        file.write_text("format = ", encoding="utf-8")
    after = room.shelf.read(before.head.id)
    assert after == before
    assert after.exercise(mine.id).phase("ask").length == Duration.of(minutes=6)
    if act in ("rename", "shorten"):
        assert room.made_of(programme).exercise(mine.id) != before.exercise(mine.id)


def test_programmes_are_chosen_days_first_and_own_ones_last_each_with_its_length(room: Room) -> None:
    room.copy("trio")
    (room.root / "programmes").mkdir()
    (room.root / "programmes" / "day.toml").write_text(DAY.replace("trio-kopie", "gone"), encoding="utf-8")
    choices = room.programmes.choices()
    groups = [choice.group for choice in choices]
    assert groups == sorted(groups, key=list(ChoiceGroup).index)
    found = {choice.id: (choice.group, choice.length) for choice in choices}
    assert found["trio"] == (ChoiceGroup.EXERCISE, Duration.of(minutes=15))
    assert found["trio-copy"] == (ChoiceGroup.OWN, Duration.of(minutes=15))
    assert found["my-day"] == (ChoiceGroup.OWN, None)
    assert found["workshop"][0] is ChoiceGroup.DAY
    assert set(room.programmes.ids()) == set(found)
