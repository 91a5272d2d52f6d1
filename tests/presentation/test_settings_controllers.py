"""Settings that are changed and taken back, keys that are asked about, and the folder of the next start."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import PreferencesInMemory
from tests.preferences_made import some_preferences
from trioapp.domain.keys import USUAL_KEYS, Action, Keys, meeting
from trioapp.domain.preferences import Preferences, Room, Theme
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.whereabouts import Whereabouts
from trioapp.presentation.data_folders import DataFolders, Folders, FoldersView
from trioapp.presentation.keys_controller import KeysController, KeysView, KeyWish
from trioapp.presentation.settings_controller import SettingsController
from trioapp.presentation.wording import Wording


@dataclass
class Settings:
    """A controller on settings in memory, and what it said."""

    file: PreferencesInMemory = field(default_factory=PreferencesInMemory)
    undo: str = ""
    told: str = ""
    beamers: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.controller = SettingsController(self.file, Wording())
        self.controller.undo_changed.connect(self._hear_undo)
        self.controller.told.connect(self._hear_told)
        self.controller.beamer_changed.connect(self.beamers.append)

    def _hear_undo(self, words: str) -> None:
        self.undo = words

    def _hear_told(self, words: str) -> None:
        self.told = words

    @property
    def now(self) -> Preferences:
        return self.controller.preferences


def test_each_step_is_taken_back_by_its_name_last_first() -> None:
    settings = Settings()
    settings.controller.choose_room("large")
    settings.controller.switch_fades(False)
    assert settings.undo == "Pictures on the beamer fade into each other"
    settings.controller.undo()
    assert (settings.now, settings.undo) == (Preferences(room=Room.LARGE), "Room")
    settings.controller.undo()
    assert (settings.now, settings.undo, settings.file.kept) == (Preferences(), "", Preferences())
    settings.controller.undo()
    assert settings.now == Preferences()


def test_what_another_program_changed_meanwhile_is_not_taken_back() -> None:
    settings = Settings()
    settings.controller.choose_room("large")
    settings.file.kept = replace(settings.file.kept, theme=Theme.DARK)
    settings.controller.reload()
    settings.controller.undo()
    assert settings.now == Preferences(theme=Theme.DARK)


def test_a_slider_is_one_step_and_a_switch_is_one_each_time() -> None:
    settings = Settings()
    for volume in (70, 60, 50):
        settings.controller.choose_volume(volume)
    settings.controller.undo()
    assert (settings.now.volume, settings.undo) == (80, "")
    settings.controller.choose_room("large")
    settings.controller.choose_room("small")
    settings.controller.undo()
    assert settings.now.room is Room.LARGE


def test_a_screen_that_is_taken_back_is_projected_on_again() -> None:
    settings = Settings()
    settings.controller.remember_beamer("A|B|C|D")
    assert settings.beamers == []
    settings.controller.undo()
    assert settings.beamers == [""]


def test_while_the_file_cannot_be_understood_all_stays_and_is_told() -> None:
    settings = Settings()
    settings.controller.choose_room("large")
    settings.file.kept, settings.file.is_sound = Preferences(), False
    settings.file.faults = (Problem(ProblemKind.KEY_TWICE, "preferences.toml", 7, "room"),) * 2
    settings.controller.reload()
    assert settings.now.room is Room.LARGE
    assert settings.told.startswith("Settings file preferences.toml, line 7: 'room' stands here a second time")
    assert "1 more fault" in settings.told
    assert "kept beside" in settings.told
    settings.file.is_sound, settings.file.faults = True, ()
    settings.controller.reload()
    assert (settings.now, settings.told) == (Preferences(), "")


@settings(deadline=None)
@given(st.lists(some_preferences(), max_size=4))
def test_any_steps_are_taken_back_to_where_they_began(steps: list[Preferences]) -> None:
    chosen = Settings()
    for step in steps:
        chosen.controller.choose_room(step.room)
        chosen.controller.choose_keys(step.keys)
        chosen.controller.choose_keeping(step.keep_days)
        chosen.controller.choose_measures((step.last_chair_m, step.picture_m))
    for _ in range(4 * len(steps)):
        chosen.controller.undo()
    assert (chosen.now, chosen.undo) == (Preferences(), "")


# -- keys


class Page:
    """The page of keys, and what it was told last."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.controller = KeysController(self.settings.controller, Wording())
        self.view = KeysView(())
        self.controller.view_changed.connect(self._show)
        self.controller.refresh()

    def _show(self, view: KeysView) -> None:
        self.view = view

    @property
    def keys(self) -> Keys:
        return self.settings.now.keys


@pytest.fixture
def page() -> Page:
    return Page()


def test_every_act_stands_in_the_list_once(page: Page) -> None:
    assert sorted(line.id for line in page.view.lines) == sorted(Action)
    assert len([line for line in page.view.lines if line.heading]) == 3


@pytest.mark.parametrize(("words", "found"), [("freeze", ["freeze"]), ("page up", ["previous_phase"]), ("xyz", [])])
def test_keys_are_sought_by_what_they_do_and_by_their_name(page: Page, words: str, found: list[str]) -> None:
    page.controller.seek(words)
    assert [line.id for line in page.view.lines] == found


def test_a_free_key_is_given_at_once(page: Page) -> None:
    page.controller.give(KeyWish("freeze", False, "F8"))
    assert (page.keys.of(Action.FREEZE), page.view.agreeing, page.view.can_reset) == (("F8",), "", True)
    assert page.view.told == "freeze the picture, and go on: F8"
    page.controller.give(KeyWish("freeze", True, "J"))
    assert page.keys.of(Action.FREEZE) == ("F8", "J")
    page.controller.reset("freeze")
    assert page.keys == USUAL_KEYS


def test_a_key_that_does_something_else_is_swapped_only_when_it_was_agreed(page: Page) -> None:
    page.controller.give(KeyWish("freeze", False, "G"))
    assert (page.keys, page.view.agreeing) == (USUAL_KEYS, "Swap")
    assert page.view.told == "G is for: sound on or off. Swap the two?"
    page.controller.leave()
    page.controller.agree()
    assert page.keys == USUAL_KEYS
    page.controller.give(KeyWish("freeze", False, "G"))
    page.controller.agree()
    assert (page.keys.of(Action.FREEZE), page.keys.of(Action.SOUND)) == (("G",), ("F",))


def test_a_key_that_a_page_needs_is_refused_in_words(page: Page) -> None:
    page.controller.give(KeyWish("freeze", False, "Ctrl+1"))
    assert (page.keys, page.view.agreeing) == (USUAL_KEYS, "")
    assert page.view.told == "Ctrl+1 is taken. In the field for notes: another trio. Choose another one."


def test_a_key_that_a_clicker_sends_is_taken_away_only_when_it_was_agreed(page: Page) -> None:
    page.controller.give(KeyWish("next_phase", False, "F8"))
    assert page.keys == USUAL_KEYS
    assert page.view.told.startswith("A presenter's clicker sends Page Down for: next phase.")
    page.controller.agree()
    assert page.keys.of(Action.NEXT) == ("F8",)


def test_what_cannot_be_swapped_is_taken_when_it_was_agreed(page: Page) -> None:
    page.controller.give(KeyWish("freeze", False, "Del"))
    page.controller.give(KeyWish("freeze", False, "PgUp"))
    assert page.view.agreeing == "Take it"
    assert "clicker" in page.view.told
    page.controller.agree()
    assert (page.keys.of(Action.FREEZE), page.keys.of(Action.PREVIOUS)) == (("PgUp",), ("Left",))


def test_one_more_key_takes_nothing_from_a_clicker(page: Page) -> None:
    page.controller.give(KeyWish("next_phase", True, "F8"))
    assert page.keys.of(Action.NEXT) == ("PgDown", "Right", "F8")
    page.controller.give(KeyWish("next_phase", True, "F9"))
    page.controller.give(KeyWish("next_phase", True, "F10"))
    assert (len(page.keys.of(Action.NEXT)), "four keys" in page.view.told) == (4, True)


def test_all_keys_are_as_usual_again_and_that_too_is_taken_back(page: Page) -> None:
    page.controller.give(KeyWish("freeze", False, "F8"))
    page.controller.give(KeyWish("message", False, "F9"))
    page.controller.reset_all()
    assert (page.keys, page.view.can_reset) == (USUAL_KEYS, False)
    page.settings.controller.undo()
    assert (page.keys.of(Action.FREEZE), page.settings.undo) == (("F8",), "Keys")


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(Action),
            st.sampled_from(
                ["B", "G", "F8", "Del", "Ctrl+1", "Right", "PgUp", "Esc", "Space", "no key", "Return", "J"]
            ),
            st.booleans(),
            st.booleans(),
        ),
        max_size=10,
    )
)
def test_however_keys_are_given_none_does_two_things_or_what_a_page_needs(
    presses: list[tuple[Action, str, bool, bool]],
) -> None:
    page = Page()
    for action, key, adds, agrees in presses:
        page.controller.begin(KeyWish(action, adds))
        before = page.keys
        page.controller.give(KeyWish(action, adds, key))
        if page.view.agreeing:
            assert page.keys == before
            assert page.view.told
        if agrees:
            page.controller.agree()
    held = [(action, key) for action, keys in page.keys for key in keys]
    assert len({key for _, key in held}) == len(held)
    assert [one for one in held if meeting(*one)] == []


# -- the folder


class Laptop:
    """Folders of a laptop, of which those called `locked` cannot be written in, and those called `cloud` are synced."""

    def __init__(self, *, is_given: bool = False) -> None:
        self.settings = Settings()
        folders = Folders(
            Path("/home/data"),
            Path("/home/data"),
            Path("/home/c/preferences.toml"),
            Path("/home/data/backups"),
            is_given,
        )
        self.controller = DataFolders(folders, self.settings.controller, Wording(), self._lies, self._check, lambda: 3)
        self.view = FoldersView("", "", "")
        self.controller.view_changed.connect(self._show)
        self.controller.refresh()

    def _show(self, view: FoldersView) -> None:
        self.view = view

    def _lies(self, folder: Path) -> Whereabouts:
        return Whereabouts.SYNCED if folder.name == "cloud" else Whereabouts.LOCAL

    def _check(self, folder: Path) -> None:
        if folder.name == "locked":
            raise Refused(Problem(ProblemKind.PLACE_UNUSABLE, str(folder), what="Permission denied"))


def test_another_folder_is_for_the_next_start_and_what_will_happen_is_said() -> None:
    laptop = Laptop()
    assert (laptop.view.folder, laptop.view.next, laptop.view.can_go_back) == ("/home/data", "", False)
    assert "3 backup" in laptop.view.backups
    laptop.controller.choose("/media/cloud")
    assert laptop.settings.now.data_folder == "/media/cloud"
    assert laptop.view.folder == "/home/data"
    assert laptop.view.next.startswith("From the next start: /media/cloud. Nothing is moved")
    assert "synced" in laptop.view.next
    laptop.controller.choose("")
    assert (laptop.view.next, laptop.settings.now.data_folder) == ("", "")


def test_a_folder_that_cannot_be_written_in_is_not_taken() -> None:
    laptop = Laptop()
    laptop.controller.choose("/media/locked")
    assert laptop.settings.now.data_folder == ""
    assert "/media/locked" in laptop.view.told


def test_a_folder_of_the_command_line_is_shown_and_nothing_can_be_chosen() -> None:
    laptop = Laptop(is_given=True)
    assert not laptop.view.can_choose
    assert "--data-dir" in laptop.view.told
