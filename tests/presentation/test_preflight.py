"""What the checks before a workshop found becomes a state and a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from trioapp.app.language import Language
from trioapp.domain.ports import ListedSession
from trioapp.domain.preferences import LANGUAGES
from trioapp.domain.problems import Problem, ProblemKind
from trioapp.domain.whereabouts import Whereabouts
from trioapp.presentation.preflight import Check, ClickerKey, Finding, Judge, LetterSizes, SeenScreen, State
from trioapp.presentation.wording import Wording

LAPTOP, BEAMER = SeenScreen("eDP-1", 1920, 1200), SeenScreen("HDMI-1", 1280, 720, 1920)
MIRROR = SeenScreen("HDMI-1", 1920, 1080)
READABLE = ListedSession(Path("a.trio"))
UNREADABLE = ListedSession(Path("b.trio"), problem=Problem(ProblemKind.NOT_A_SESSION, "b.trio"))
MEGABYTE = 1_000_000


@pytest.fixture
def judge() -> Judge:
    return Judge(Wording())


@pytest.mark.parametrize(
    ("seen", "state", "words"),
    [
        ((), State.WARNING, "No screen can be seen"),
        ((LAPTOP,), State.WARNING, "Only eDP-1 1920×1200; plug in the beamer"),
        ((LAPTOP, MIRROR), State.WARNING, "eDP-1 1920×1200, HDMI-1 1920×1080 show the same"),
        ((LAPTOP, BEAMER), State.OK, "eDP-1 1920×1200, HDMI-1 1280×720"),
    ],
)
def test_two_screens_side_by_side_are_wanted(
    judge: Judge, seen: tuple[SeenScreen, ...], state: State, words: str
) -> None:
    found = judge.screens(seen)
    assert (found.check, found.state) == (Check.SCREENS, state)
    assert words in found.message


@pytest.mark.parametrize(
    ("distance", "sizes", "state", "words"),
    [
        (6.0, LetterSizes(0.043, 0.057, 0.71), State.OK, "is 17.5 arc minutes high (16 is the least)"),
        (6.0, LetterSizes(0.043, 0.057, 0.71), State.OK, "a role's line 23.2 (20 is good)"),
        (4.0, LetterSizes(0.043, 0.057, 0.71), State.OK, "4 picture heights away"),
        (8.0, LetterSizes(0.0573, 0.0573, 0.71), State.WARNING, "Just large enough"),
        (8.0, LetterSizes(0.043, 0.057, 0.71), State.PROBLEM, "13.1 arc minutes high and 16 is the least"),
    ],
)
def test_letters_must_be_large_enough_for_the_last_chair(
    judge: Judge, distance: float, sizes: LetterSizes, state: State, words: str
) -> None:
    found = judge.text_size(distance, sizes)
    assert (found.check, found.state) == (Check.TEXT_SIZE, state)
    assert words in found.message


@pytest.mark.parametrize(("left", "state"), [(4.5, State.OK), (4.49, State.WARNING)])
def test_enough_contrast_must_be_left_in_a_bright_room(judge: Judge, left: float, state: State) -> None:
    assert (judge.contrast(left).check, judge.contrast(left).state) == (Check.CONTRAST, state)


@pytest.mark.parametrize(
    ("is_heard", "state", "words"),
    [(True, State.OK, "can be played"), (False, State.WARNING, "plays no sound"), (None, State.WARNING, "are off")],
)
def test_a_workshop_can_do_without_sound(judge: Judge, is_heard: bool | None, state: State, words: str) -> None:
    found = judge.sound(is_heard)
    assert (found.check, found.state) == (Check.SOUND, state)
    assert words in found.message


@pytest.mark.parametrize(
    ("stays_awake", "state", "words"),
    [
        (True, State.OK, "stays awake while"),
        (False, State.WARNING, "may fall asleep"),
        (None, State.WARNING, "does not say"),
    ],
)
def test_a_laptop_that_may_fall_asleep_is_told(
    judge: Judge, stays_awake: bool | None, state: State, words: str
) -> None:
    found = judge.sleep(stays_awake)
    assert (found.check, found.state) == (Check.SLEEP, state)
    assert words in found.message


@pytest.mark.parametrize(
    ("free", "state", "words"),
    [
        (50 * MEGABYTE, State.OK, "50.0 MB is free"),
        (50 * MEGABYTE - 1, State.WARNING, "make room until it is 50.0 MB"),
        (0, State.WARNING, "Only 0 bytes is free"),
    ],
)
def test_a_disk_that_is_nearly_full_is_told(judge: Judge, free: int, state: State, words: str) -> None:
    found = judge.disk_space(free)
    assert (found.check, found.state) == (Check.DISK_SPACE, state)
    assert words in found.message


def test_a_data_directory_that_cannot_be_used_is_a_problem(judge: Judge) -> None:
    problem = Problem(ProblemKind.PLACE_UNUSABLE, "/there", what="Permission denied")
    assert judge.data_directory("/there", None, Whereabouts.LOCAL).state is State.OK
    found = judge.data_directory("/there", problem, Whereabouts.LOCAL)
    assert (found.check, found.state) == (Check.DATA_DIRECTORY, State.PROBLEM)
    assert "Permission denied" in found.message


@pytest.mark.parametrize(
    ("listed", "state", "words"),
    [
        (None, State.WARNING, "could not be looked at"),
        ((), State.OK, "0 sessions on this laptop"),
        ((READABLE,), State.OK, "1 session on this laptop"),
        ((READABLE, UNREADABLE), State.PROBLEM, "1 session cannot be read"),
        ((UNREADABLE, READABLE, UNREADABLE), State.PROBLEM, "2 sessions cannot be read"),
    ],
)
def test_a_session_that_cannot_be_read_is_a_problem(
    judge: Judge, listed: tuple[ListedSession, ...] | None, state: State, words: str
) -> None:
    found = judge.sessions(listed)
    assert (found.check, found.state) == (Check.SESSIONS, state)
    assert words in found.message


HEARD = (
    frozenset[ClickerKey](),
    frozenset({ClickerKey.FORWARD}),
    frozenset({ClickerKey.BACK}),
    frozenset(ClickerKey),
)


@pytest.mark.parametrize("heard", HEARD)
def test_the_clicker_is_good_once_both_its_keys_came_through(judge: Judge, heard: frozenset[ClickerKey]) -> None:
    found = judge.clicker(heard)
    assert (found.state is State.OK) is (len(heard) == 2)
    missing = [key for key in ClickerKey if key not in heard]
    assert all(key in found.message for key in missing)


def test_who_must_drag_windows_is_told_so(judge: Judge) -> None:
    found = judge.screens((LAPTOP, BEAMER), may_move_windows=False)
    assert found.state is State.WARNING
    assert "HDMI-1" in found.message
    assert "drag this window" in found.message


def all_findings(judge: Judge) -> list[Finding]:
    """Each sentence there is, at least once."""
    sizes = (LetterSizes(size, line, 0.71) for size, line in ((0.04, 0.04), (0.043, 0.045), (0.05, 0.06)))
    return [
        *(judge.screens(seen) for seen in ((), (LAPTOP,), (LAPTOP, MIRROR), (LAPTOP, BEAMER))),
        *(judge.text_size(6.0, size) for size in sizes),
        *(judge.contrast(left) for left in (4.4, 4.6)),
        *(judge.sound(answer) for answer in (None, False, True)),
        *(judge.sleep(answer) for answer in (None, False, True)),
        *(judge.disk_space(free) for free in (0, 60 * MEGABYTE)),
        judge.data_directory("/x", Problem(ProblemKind.PLACE_UNUSABLE, "/x"), Whereabouts.LOCAL),
        *(judge.data_directory("/x", None, where) for where in Whereabouts),
        *(judge.sessions(listed) for listed in (None, (READABLE,), (UNREADABLE,))),
        judge.notifications(),
        *(judge.clicker(heard) for heard in HEARD),
        judge.screens((LAPTOP, BEAMER), may_move_windows=False),
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_finding_is_one_sentence_in_each_language(language: Language, judge: Judge, code: str) -> None:
    language.switch(code)
    found = all_findings(judge)
    assert {one.check for one in found} == set(Check)
    for one in found:
        assert "{" not in one.message
        assert ". " not in one.message
    assert len({judge.name(check) for check in Check}) == len(Check)
    assert len({judge.state(state) for state in State}) == len(State)


def test_numbers_are_written_as_the_language_writes_them(language: Language, judge: Judge) -> None:
    language.switch("nl")
    assert "17,5 boogminuten" in judge.text_size(6.0, LetterSizes(0.043, 0.057, 0.71)).message
    assert "4,5:1 is het minimum" in judge.contrast(5).message
