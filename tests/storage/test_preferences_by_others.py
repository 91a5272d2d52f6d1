"""The file of settings in other hands: whatever stands in it, the program starts, and nobody's words are lost."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.preferences_made import some_preferences
from trioapp.domain.keys import USUAL_KEYS, Action
from trioapp.domain.preferences import Preferences, Room, Theme
from trioapp.domain.problems import ProblemKind
from trioapp.storage.preferences_file import TomlPreferences
from trioapp.storage.taking_turns import turn_in

NAMES = [field.name for field in fields(Preferences)]
VALUES = [
    *('"large"', '"dark"', "true", "7", "12.5", '"until deleted"', "nan", "[]", "{ a = 1 }", '["B"]', '"nl"'),
    *("large", '"open', "[1,", "'", "0x", "1979-05-27"),
]
LINES = st.one_of(
    st.builds(lambda name, value: f"{name} = {value}", st.sampled_from([*NAMES, "mine"]), st.sampled_from(VALUES)),
    st.builds(
        lambda name, keys: f"{name} = {keys}",
        st.sampled_from([*Action, "nothing"]),
        st.sampled_from(
            ['["B"]', '"Esc"', '["F8", "F9"]', "[]", '"Del"', '"nope"', '[""]', "3", '["A","B","C","D","E"]']
        ),
    ),
    st.sampled_from(["", "# a comment", "[keys]", "[other]", "[[keys]]", "keys.black = 'J'", "\t", "]", "="]),
    st.text(max_size=20),
)
TEXTS = st.one_of(st.lists(LINES, max_size=12).map("\n".join), st.text(max_size=60))
FILES = st.one_of(TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")), st.binary(max_size=40))


@contextmanager
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as place:
        yield Path(place)


@settings(deadline=None)
@given(some_preferences())
def test_any_settings_come_back(preferences: Preferences) -> None:
    with folder() as place:
        TomlPreferences(place / "preferences.toml").save(preferences)
        file = TomlPreferences(place / "preferences.toml")
        assert file.load() == preferences
        assert file.faults == ()


@settings(deadline=None)
@given(some_preferences(), some_preferences())
def test_any_change_comes_back_and_comments_stay(before: Preferences, after: Preferences) -> None:
    with folder() as place:
        path = place / "preferences.toml"
        file = TomlPreferences(path, lambda: {"room": "how far the last chair is", "": "settings"})
        file.save(before)
        path.write_text(path.read_text() + "# the end\n[mine]\nown = 1 # mine\n")
        assert file.save(after) == after
        assert TomlPreferences(path).load() == after
        text = path.read_text()
        assert all(words in text for words in ("# settings\n", "# how far the last chair is\n", "own = 1 # mine\n"))
        assert [one.name for one in place.iterdir()] == ["preferences.toml"]


@settings(deadline=None)
@given(FILES, some_preferences())
def test_whatever_stands_in_the_file_nothing_raises_and_nobodys_words_are_lost(
    contents: bytes, wanted: Preferences
) -> None:
    with folder() as place:
        path = place / "preferences.toml"
        path.write_bytes(contents)
        file = TomlPreferences(path)
        found = file.load()
        assert path.read_bytes() == contents
        assert file.save(wanted) == wanted
        kept = [one.read_bytes() for one in place.glob("preferences.toml.broken-*")]
        assert kept == [contents] or not contents.strip() or is_said_still(contents, path)
        again = TomlPreferences(path).load()
        changed = [name for name in NAMES if name != "keys" and getattr(found, name) != getattr(wanted, name)]
        assert all(getattr(again, name) == getattr(wanted, name) for name in changed)


def is_said_still(contents: bytes, path: Path) -> bool:
    """Whether the file says all that is none of the program's settings as it did, in TOML that can be read."""
    before, after = tomllib.loads(contents.decode("utf-8-sig")), tomllib.loads(path.read_text())
    strange = [key for key in before if key not in NAMES]
    return all(before[key] == after[key] or before[key] != before[key] for key in strange)


def written(place: Path, text: str) -> TomlPreferences:
    (place / "preferences.toml").write_text(text)
    return TomlPreferences(place / "preferences.toml")


def test_what_an_editor_changes_meanwhile_stays_and_counts(tmp_path: Path) -> None:
    file = written(tmp_path, 'room = "small"\nvolume = 10\n')
    mine = file.load()
    written(tmp_path, '# larger now\nroom = "large"\nvolume = 10\n')
    assert file.save(replace(mine, volume=20)) == Preferences(room=Room.LARGE, volume=20)
    assert (tmp_path / "preferences.toml").read_text() == '# larger now\nroom = "large"\nvolume = 20\n'


def test_of_two_who_change_the_same_the_last_one_counts(tmp_path: Path) -> None:
    file = written(tmp_path, 'room = "small"\n')
    mine = file.load()
    written(tmp_path, 'room = "large"\n')
    assert file.save(replace(mine, room=Room.MEASURED)).room is Room.MEASURED


def test_two_programs_give_keys_and_both_count(tmp_path: Path) -> None:
    one, other = (TomlPreferences(tmp_path / "preferences.toml") for _ in range(2))
    first, second = one.load(), other.load()
    one.save(replace(first, keys=first.keys.given(Action.SOUND, ("J",))))
    both = other.save(replace(second, keys=second.keys.given(Action.FREEZE, ("F8",))))
    assert (both.keys.of(Action.SOUND), both.keys.of(Action.FREEZE)) == (("J",), ("F8",))
    assert one.load() == both


def test_of_two_programs_that_write_at_the_same_moment_both_count(tmp_path: Path) -> None:
    other = TomlPreferences(tmp_path / "preferences.toml")
    wanted = replace(other.load(), volume=20)
    writing = Thread(target=lambda: other.save(wanted))

    def meanwhile() -> dict[str, str]:
        writing.start()
        writing.join(0.2)
        return {}

    one = TomlPreferences(tmp_path / "preferences.toml", meanwhile)
    one.save(replace(one.load(), room=Room.LARGE))
    writing.join()
    assert one.load() == Preferences(room=Room.LARGE, volume=20)
    assert [file.name for file in tmp_path.iterdir()] == ["preferences.toml"]


def test_for_a_program_that_hangs_while_it_writes_nobody_waits_long(tmp_path: Path) -> None:
    file = TomlPreferences(tmp_path / "preferences.toml")
    with turn_in(tmp_path):
        file.save(replace(file.load(), room=Room.LARGE))
    assert file.load().room is Room.LARGE


def test_a_broken_line_is_told_and_the_rest_counts(tmp_path: Path) -> None:
    file = written(tmp_path, 'room = "large"\ntheme = dark\nvolume = 30\n')
    assert file.load() == Preferences(room=Room.LARGE, volume=30)
    assert [(fault.kind, fault.line) for fault in file.faults] == [(ProblemKind.QUOTES_MISSING, 2)]
    assert not file.is_sound


def test_a_broken_file_is_kept_beside_the_new_one_and_each_of_them_once(tmp_path: Path) -> None:
    for number, broken in enumerate(("theme = dark\n", "= 3\n"), 1):
        file = written(tmp_path, broken)
        file.save(replace(file.load(), theme=Theme.DARK))
        assert (tmp_path / f"preferences.toml.broken-{number}").read_text() == broken
        assert file.load().theme is Theme.DARK
        assert file.is_sound


@pytest.mark.parametrize(
    ("line", "kind", "other"),
    [
        ('theme = "blue"', ProblemKind.VALUE_WRONG, '"light", "dark"'),
        ("volume = 101", ProblemKind.VALUE_WRONG, "0 … 100"),
        ("fades = 1", ProblemKind.VALUE_WRONG, "true, false"),
        ("picture_m = 90", ProblemKind.VALUE_WRONG, "0.3 … 10.0"),
        ("keep_days = 8", ProblemKind.VALUE_WRONG, '0, 7, 30, 90, "until deleted"'),
        ("volum = 20", ProblemKind.KEY_UNKNOWN, "volume"),
        ("keys = 3", ProblemKind.VALUE_WRONG, "[keys]"),
        ('keys.blak = "J"', ProblemKind.KEY_UNKNOWN, "black"),
        ('keys.black = "Hyper+J"', ProblemKind.VALUE_WRONG, '["PgDown", "Right"]'),
        ("keys.black = 7", ProblemKind.VALUE_WRONG, '["PgDown", "Right"]'),
        ('keys.next_phase = "Del"', ProblemKind.KEY_IN_USE, "notes"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_what_would_be_right(
    tmp_path: Path, line: str, kind: ProblemKind, other: str
) -> None:
    file = written(tmp_path, f"# my settings\n\n{line}\n")
    file.load()
    assert [(fault.kind, fault.line, fault.other) for fault in file.faults] == [(kind, 3, other)]


def test_a_wrong_value_stays_where_it_is_while_something_else_is_changed(tmp_path: Path) -> None:
    file = written(tmp_path, 'theme = "blue"\nmine = 3\n')
    file.save(replace(file.load(), volume=7))
    assert (tmp_path / "preferences.toml").read_text() == 'theme = "blue"\nmine = 3\nvolume = 7\n'
    assert [fault.what for fault in file.faults] == ["theme"]


def test_a_key_of_somebody_elses_is_no_fault(tmp_path: Path) -> None:
    file = written(tmp_path, "window_shape = 3\n")
    assert (file.load(), file.faults) == (Preferences(), ())


def test_one_key_for_two_acts_does_the_first_and_is_told(tmp_path: Path) -> None:
    file = written(tmp_path, '[keys]\nblack = "J"\nfreeze = ["J", "F8"]\n')
    keys = file.load().keys
    assert (keys.holder("J"), keys.of(Action.FREEZE)) == (Action.BLACK, ("F8",))
    assert [(fault.kind, fault.line, fault.other) for fault in file.faults] == [(ProblemKind.KEY_IN_USE, 3, "black")]


def test_a_usual_key_gives_way_to_who_is_named(tmp_path: Path) -> None:
    file = written(tmp_path, '[keys]\nsound = "B"\n')
    keys = file.load().keys
    assert (keys.of(Action.SOUND), keys.of(Action.BLACK), file.faults) == (("B",), (".",), ())


def test_back_to_the_usual_keys_leaves_the_table_empty(tmp_path: Path) -> None:
    file = TomlPreferences(tmp_path / "preferences.toml")
    file.save(replace(file.load(), keys=USUAL_KEYS.given(Action.SOUND, ("J",))))
    assert '[keys]\nsound = ["J"]\n' in (tmp_path / "preferences.toml").read_text()
    file.save(replace(file.load(), keys=USUAL_KEYS))
    assert "sound = [" not in (tmp_path / "preferences.toml").read_text()
    assert TomlPreferences(tmp_path / "preferences.toml").load() == Preferences()


def test_notepads_mark_at_the_beginning_and_its_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "preferences.toml"
    path.write_bytes(b'\xef\xbb\xbfroom = "large"\r\nvolume = 3\r\n')
    file = TomlPreferences(path)
    assert file.load() == Preferences(room=Room.LARGE, volume=3)
    assert file.save(replace(file.load(), volume=4)) == Preferences(room=Room.LARGE, volume=4)
    assert b"volume = 4\r\n" in path.read_bytes()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# a comment", "# a comment\nvolume = 4\n"),
        ("# of mine\n\n# about it\n[mine]\na = 1\n", "# of mine\n\nvolume = 4\n# about it\n[mine]\na = 1\n"),
        ("[mine]\na = 1\n", "volume = 4\n[mine]\na = 1\n"),
        ("[keys]\nsound = 'J'\n", "volume = 4\n[keys]\nsound = 'J'\n"),
    ],
)
def test_a_setting_comes_before_tables_and_after_comments_of_the_whole(tmp_path: Path, before: str, after: str) -> None:
    file = written(tmp_path, before)
    file.save(replace(file.load(), volume=4))
    assert (tmp_path / "preferences.toml").read_text() == after
