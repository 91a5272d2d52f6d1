"""The harvest: eight trios by keyboard alone, themes, what the room sees of it, and that a restart keeps all."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.harvest import LONGEST_SENTENCE, Harvest, Level, Tone
from trioapp.domain.people import people_named
from trioapp.domain.scenes import HarvestScene, PhaseScene, SeatingScene
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.report import Contents
from trioapp.ui.console.harvest_themes import ThemeView
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets.stage_view import StageView

Start = Callable[[str], Trainer]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
WORDS = {
    "nl": ("Oogst", "Zin", "Mooi", "Moeilijk", "Thema", "Mag gedeeld", "Toon op beamer", "Ongedaan maken"),
    "en": ("Harvest", "Sentence", "Good", "Hard", "Theme", "May be shared", "Show on beamer", "Undo"),
}
LEARNED = "Ik leerde dat ik te snel help, omdat ik het ongemak wil oplossen. Daarom wacht ik"
NAMES = tuple(f"P{number}" for number in range(24))


class Harvester:
    """A trainer who hears eight trios, with the program's window in front."""

    def __init__(self, trainer: Trainer, language: str, qtbot: QtBot) -> None:
        self.trainer, self._qtbot = trainer, qtbot
        (
            self.harvest_word, self.sentence, self.good, self.hard, self.theme, self.may_share, self.show, self.undo,
        ) = WORDS[language]  # fmt: skip
        self.come_to_front()

    def come_to_front(self) -> None:
        QApplication.processEvents()
        with self._qtbot.waitActive(self.trainer.program.console):
            self.trainer.program.console.activateWindow()

    @property
    def harvest(self) -> Harvest:
        return self.trainer.program.backstage.workspace.session.harvest

    @property
    def page(self) -> QWidget:
        return self.trainer.program.console.harvest

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key where the keyboard is, as the system does."""
        focused: QWidget | None = self.trainer.program.console.focusWidget()
        QTest.keyClick(self.trainer.program.console if focused is None else focused, key, modifier)

    def letters(self, text: str) -> None:
        focused = self.trainer.program.console.focusWidget()
        QTest.keyClicks(focused, text)

    def share_box(self) -> QCheckBox:
        (box,) = [box for box in self.page.findChildren(QCheckBox) if box.accessibleName() == self.may_share]
        return box

    def theme_of(self, trio: int) -> str:
        wanted = next(one.theme for one in self.harvest.sentences if one.trio == trio)
        return next((one.name for one in self.harvest.themes if one.id == wanted), "")

    def hear_all(self) -> None:
        """Every second one is hard, and every second one may be shared."""
        for trio in range(1, 9):
            self.letters(f"{LEARNED} {trio}")
            self.key(Qt.Key.Key_H if trio % 2 else Qt.Key.Key_G, ALT)
            self.key((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[trio % 3], ALT)
            if trio % 2:
                self.key(Qt.Key.Key_S, ALT)
            self.key(Qt.Key.Key_Return)


@pytest.fixture(params=["nl", "en"])
def harvester(request: pytest.FixtureRequest, start: Start, qtbot: QtBot) -> Harvester:
    return begin(start, request.param, qtbot)


@pytest.fixture
def english(start: Start, qtbot: QtBot) -> Harvester:
    return begin(start, "en", qtbot)


def begin(start: Start, language: str, qtbot: QtBot, names: tuple[str, ...] = NAMES) -> Harvester:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(names), language))
    trainer.click(WORDS[language][0])
    return Harvester(trainer, language, qtbot)


def test_eight_trios_are_heard_by_keyboard_alone(harvester: Harvester) -> None:
    assert harvester.trainer.find(harvester.sentence).hasFocus()
    harvester.hear_all()
    found = harvester.harvest.sentences
    assert [(one.trio, one.text) for one in found] == [(trio, f"{LEARNED} {trio}") for trio in range(1, 9)]
    assert [one.tone for one in found] == [Tone.HARD, Tone.GOOD] * 4
    assert [one.level for one in found[:3]] == [Level.COLLABORATION, Level.ORGANISATION, Level.SELF]
    assert [one.may_share for one in found] == [True, False] * 4
    progress = {"Harvest": "heard 8 of 8", "Oogst": "gehoord 8 van 8"}[harvester.harvest_word]
    heard = {"Harvest": "Trios heard", "Oogst": "Gehoorde trio's"}[harvester.harvest_word]
    assert harvester.trainer.read(heard) == progress


def test_the_same_by_clicks_on_what_controls_are_called(harvester: Harvester) -> None:
    trainer = harvester.trainer
    trainer.type(harvester.sentence, LEARNED)
    trainer.click(harvester.hard)
    box = harvester.share_box()
    assert not box.isChecked()
    box.click()
    trainer.type(harvester.theme, "Tijd")
    field = trainer.find(harvester.theme)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert trainer.find(harvester.sentence).hasFocus()
    (one,) = harvester.harvest.sentences
    assert (one.text, one.tone, one.may_share, harvester.theme_of(1)) == (LEARNED, Tone.HARD, True, "Tijd")
    trainer.click(harvester.hard)
    assert harvester.harvest.sentences[0].tone is None


def test_a_screen_reader_ticks_and_types_without_a_click_or_a_key(english: Harvester) -> None:
    """It has a button toggled and a text set, where a hand would press a key in it."""
    trainer = english.trainer
    for text, name, hard in (("one", "Tijd", True), ("two", "Rust", False)):
        trainer.type("Sentence", text)
        trainer.type("Theme", name)
        tone = trainer.find("Hard" if hard else "Good")
        assert isinstance(tone, QAbstractButton)
        for button in (tone, english.share_box()):
            action = QAccessible.queryAccessibleInterface(button).actionInterface()
            action.doAction(QAccessibleActionInterface.toggleAction())
        trainer.click("Next trio")
    assert [(one.text, one.tone, one.may_share) for one in english.harvest.sentences] == [
        ("one", Tone.HARD, True),
        ("two", Tone.GOOD, True),
    ]
    assert [english.theme_of(trio) for trio in (1, 2)] == ["Tijd", "Rust"]
    trainer.type("Name of theme 1", "Tijd en rust")
    assert english.harvest.themes[0].name == "Tijd en rust"


def test_two_presses_of_enter_hear_one_trio(english: Harvester) -> None:
    english.letters("one")
    english.key(Qt.Key.Key_Return)
    english.key(Qt.Key.Key_Return)
    assert "Trio 2" in english.said
    assert [one.text for one in english.harvest.sentences] == ["one"]


def test_a_trio_is_skipped_and_gone_back_to_by_key(english: Harvester) -> None:
    english.key(Qt.Key.Key_Down, ALT)
    english.letters("two")
    english.key(Qt.Key.Key_Return)
    english.key(Qt.Key.Key_Up, ALT)
    english.letters(" and a half")
    assert [(one.trio, one.text) for one in english.harvest.sentences] == [(2, "two and a half")]
    english.trainer.click("Trio 1")
    assert english.trainer.read("Sentence") == ""


def test_sentences_go_into_themes_by_key(harvester: Harvester) -> None:
    harvester.letters(LEARNED)
    for name in ("Tijd", "Rust"):
        harvester.key(Qt.Key.Key_T, ALT)
        harvester.letters(name)
        harvester.key(Qt.Key.Key_Return)
    assert harvester.theme_of(1) == "Rust"
    harvester.key(Qt.Key.Key_1, CTRL)
    assert harvester.theme_of(1) == "Tijd"
    harvester.key(Qt.Key.Key_Return)
    harvester.letters("Nog een")
    button = harvester.trainer.find("Trio 1: ")
    button.setFocus()
    harvester.key(Qt.Key.Key_2, CTRL)
    assert (harvester.theme_of(1), harvester.theme_of(2)) == ("Rust", "")
    focused = harvester.trainer.program.console.focusWidget()
    assert focused.accessibleName().startswith("Trio 1")
    harvester.key(Qt.Key.Key_0, CTRL)
    assert harvester.theme_of(1) == ""
    harvester.key(Qt.Key.Key_9, CTRL)
    assert harvester.theme_of(1) == ""


def test_the_arrow_keys_go_through_the_themes_that_there_are(english: Harvester) -> None:
    english.letters(LEARNED)
    for name in ("Tijd", "Rust"):
        english.trainer.type("New theme", name)
        english.trainer.click("Add theme")
    english.trainer.find("Sentence").setFocus()
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        english.key(Qt.Key.Key_T, ALT)
        english.key(key)
        english.key(Qt.Key.Key_Return)
        seen.append(english.theme_of(1))
    assert seen == ["Tijd", "Rust", "Tijd", "Rust"]


def test_the_next_trio_names_enter_only_where_that_is_its_key(english: Harvester) -> None:
    def shown() -> list[str]:
        labels = english.trainer.find("Next trio").findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    english.letters(LEARNED)
    seen = [shown()]
    english.key(Qt.Key.Key_T, ALT)
    seen.append(shown())
    english.key(Qt.Key.Key_Return)
    seen.append(shown())
    assert seen == [["Next trio", "Enter"], ["Next trio"], ["Next trio", "Enter"]]
    english.key(Qt.Key.Key_Return)
    assert english.trainer.read("Sentence") == ""


def test_a_theme_that_is_typed_belongs_to_the_trio_it_was_typed_for(english: Harvester) -> None:
    english.letters(LEARNED)
    english.key(Qt.Key.Key_T, ALT)
    english.letters("Tijd")
    english.key(Qt.Key.Key_Down, ALT)
    assert english.theme_of(1) == "Tijd"
    assert english.trainer.read("Theme") == ""
    english.trainer.find("Sentence").setFocus()
    english.letters("two")
    assert english.theme_of(2) == ""


def test_a_sentence_is_dropped_on_a_theme(english: Harvester) -> None:
    english.letters(LEARNED)
    english.trainer.type("New theme", "Tijd")
    english.trainer.click("Add theme")
    loose, tijd = (view for view in english.page.findChildren(ThemeView) if view.isVisible())
    for place, name in ((tijd, "Tijd"), (loose, "")):
        carried = QMimeData()
        carried.setData("application/x-trioapp-sentence", english.harvest.sentences[0].id.encode())
        place.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, NONE))
        assert english.theme_of(1) == name


def test_a_theme_is_renamed_moved_and_dropped_and_all_of_it_undone(english: Harvester) -> None:
    trainer = english.trainer
    english.letters(LEARNED)
    for name in ("Tijd", "Rust"):
        trainer.type("New theme", name)
        trainer.click("Add theme")
    trainer.find("Sentence").setFocus()
    english.key(Qt.Key.Key_1, CTRL)
    before = english.harvest
    field = trainer.find("Name of theme 1")
    field.setFocus()
    QTest.keyClicks(field, "druk")
    trainer.click("Theme Tijddruk to the right")
    trainer.click("Drop theme Tijddruk")
    assert [one.name for one in english.harvest.themes] == ["Rust"]
    assert english.theme_of(1) == ""
    for _ in range(3):
        trainer.click("Undo")
    assert english.harvest == before


def test_a_theme_keeps_its_name_when_the_new_one_is_none_or_that_of_another(english: Harvester) -> None:
    trainer = english.trainer
    for name in ("Tijd", "Rust", "rust", "  "):
        trainer.type("New theme", name)
        trainer.click("Add theme")
    assert [one.name for one in english.harvest.themes] == ["Tijd", "Rust"]
    field = trainer.find("Name of theme 1")
    for typed, told in (("Rust", "There is a theme 'Rust' already"), ("", "A theme needs a name")):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, typed)
        trainer.find("Sentence").setFocus()
        assert told in english.said
        assert trainer.read("Name of theme 1") == english.harvest.themes[0].name == "Tijd"


def test_what_is_typed_is_undone_by_its_letters_and_what_was_given_as_a_whole(english: Harvester) -> None:
    english.letters("one")
    english.key(Qt.Key.Key_Return)
    english.key(Qt.Key.Key_Z, CTRL)
    assert english.harvest.sentences == ()
    assert "Trio 1" in english.said


def test_the_room_sees_only_what_may_be_shared_and_only_when_asked(harvester: Harvester) -> None:
    trainer = harvester.trainer
    assert not trainer.find(harvester.show).isEnabled()
    harvester.letters("geheim")
    harvester.key(Qt.Key.Key_Return)
    assert not trainer.find(harvester.show).isEnabled()
    harvester.letters("open")
    harvester.key(Qt.Key.Key_S, ALT)
    assert not isinstance(trainer.on_the_beamer, HarvestScene)
    trainer.click(harvester.show)
    scene = trainer.on_the_beamer
    assert isinstance(scene, HarvestScene)
    assert [line.sentence for line in scene.lines] == ["open"]
    previews = trainer.program.console.run.preview.findChildren(StageView)
    assert scene in [view.scene for view in previews]
    harvester.key(Qt.Key.Key_S, ALT)
    taken_away = trainer.on_the_beamer
    assert isinstance(taken_away, HarvestScene)
    assert taken_away.lines == ()
    assert "geheim" not in repr(taken_away)


def test_the_other_keys_of_the_beamer_take_it_away(english: Harvester) -> None:
    trainer = english.trainer
    english.letters("open")
    english.key(Qt.Key.Key_S, ALT)
    trainer.program.run.start()
    trainer.click("Show on beamer")
    trainer.find("Show on beamer").setFocus()
    english.key(Qt.Key.Key_K)
    seen = [type(trainer.on_the_beamer)]
    english.key(Qt.Key.Key_T)
    assert [*seen, type(trainer.on_the_beamer)] == [PhaseScene, SeatingScene]


def test_pages_of_the_harvest_follow_each_other_by_themselves(english: Harvester) -> None:
    english.hear_all()
    english.trainer.click("Show on beamer")
    pages = []
    for _ in range(3):
        scene = english.trainer.on_the_beamer
        assert isinstance(scene, HarvestScene)
        pages.append(scene.page)
        english.trainer.pass_time(seconds=12)
    assert pages == [0, 1, 2]


def test_what_keys_did_beside_the_sentence_is_said_aloud(english: Harvester) -> None:
    said: list[str] = []
    english.trainer.program.harvest.aloud.connect(said.append)
    english.letters("Wait")
    for key in (Qt.Key.Key_G, Qt.Key.Key_G, Qt.Key.Key_3, Qt.Key.Key_S, Qt.Key.Key_T):
        english.key(key, ALT)
    english.letters("Time")
    english.key(Qt.Key.Key_Return)
    english.key(Qt.Key.Key_0, CTRL)
    english.key(Qt.Key.Key_Return)
    english.key(Qt.Key.Key_Up, ALT)
    english.trainer.click("Undo")
    assert said == [
        "good", "neither good nor hard", "organisation", "may be shared", "Time", "In no theme yet",
        "Trio 2 · not heard yet", "Trio 1 · heard · Wait", "Undone: sentence moved",
    ]  # fmt: skip


def test_no_key_steers_the_room_while_a_sentence_is_typed(english: Harvester) -> None:
    english.trainer.program.run.start()
    english.letters("bkti . gm")
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space):
        english.key(key)
    assert english.harvest.sentences[0].text == "bkti . gm"
    scene = english.trainer.on_the_beamer
    assert isinstance(scene, PhaseScene)
    assert scene.title == "Pick roles"


def test_each_trio_has_half_a_minute_that_can_begin_again(english: Harvester) -> None:
    trainer = english.trainer
    times = []
    for _ in range(32):
        times.append(trainer.read("Time for this trio"))
        trainer.pass_time(seconds=1)
    assert times == [f"0:{left:02}" for left in range(30, -1, -1)] + ["0:00"]
    english.key(Qt.Key.Key_R, ALT)
    assert trainer.read("Time for this trio") == "0:30"
    trainer.pass_time(seconds=10)
    english.letters("one")
    english.key(Qt.Key.Key_Return)
    assert trainer.read("Time for this trio") == "0:30"


def test_a_long_paste_is_cut_and_it_is_said(english: Harvester) -> None:
    field = english.trainer.find("Sentence")
    english.trainer.type("Sentence", "<b>x</b>" + "y" * 10_000 + "\x00\u202e")
    kept = english.harvest.sentences[0].text
    assert (len(kept), kept[:9]) == (LONGEST_SENTENCE, "<b>x</b>y")
    assert english.trainer.read("Sentence") == kept
    assert "no room for more" in english.said
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert len(english.harvest.sentences[0].text) == LONGEST_SENTENCE - 1


def test_sixty_trios_can_be_heard(start: Start, qtbot: QtBot) -> None:
    harvester = begin(start, "en", qtbot, tuple(f"P{number}" for number in range(180)))
    for trio in range(1, 61):
        harvester.trainer.type("Sentence", f"{trio}")
        harvester.key(Qt.Key.Key_Return)
    assert harvester.trainer.read("Trios heard") == "heard 60 of 60"
    assert "All trios have been heard." in harvester.said


def test_another_session_shows_nothing_of_this_one(english: Harvester) -> None:
    trainer = english.trainer
    english.letters("only here")
    trainer.type("New theme", "half typed")
    trainer.program.open(trainer.sessions.create("Elsewhere", (), "en"))
    trainer.click("Harvest")
    assert (trainer.read("Sentence"), trainer.read("New theme")) == ("", "")
    trainer.program.backstage.workspace.close()
    trainer.program.harvest.give()
    trainer.program.harvest.write("to nobody")
    trainer.program.console.harvest.undo_requested.emit()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_restart_in_the_middle_keeps_all(start: Start, qtbot: QtBot, language: str) -> None:
    harvester = begin(start, language, qtbot)
    for trio in (1, 2, 3):
        harvester.letters(f"{LEARNED} {trio}")
        harvester.key(Qt.Key.Key_T, ALT)
        harvester.letters(("Tijd", "Rust")[trio % 2])
        harvester.key(Qt.Key.Key_Return)
        if trio < 3:
            harvester.key(Qt.Key.Key_S, ALT)
            harvester.key(Qt.Key.Key_Return)
    before = harvester.harvest
    harvester.trainer.leave()
    again = start(language)
    again.program.open("Leerdag")
    again.click(WORDS[language][0])
    other = Harvester(again, language, qtbot)
    assert other.harvest == before
    assert "Trio 4" in other.said
    session = again.program.backstage.workspace.session
    told = json.loads(as_json(session, Contents(), again.clock.now()))["harvest"]
    assert [(one["trio"], one["theme"]) for one in told] == [(1, "Rust"), (2, "Tijd")]
    other.letters(LEARNED)
    other.key(Qt.Key.Key_Return)
    assert "Trio 5" in other.said


def test_a_rehearsal_of_the_harvest_leaves_nothing(english: Harvester) -> None:
    trainer = english.trainer
    english.letters("real")
    trainer.program.backstage.rehearsal.begin()
    assert trainer.read("Sentence") == ""
    english.letters("only a try")
    trainer.program.backstage.rehearsal.end()
    assert [one.text for one in english.harvest.sentences] == ["real"]
    assert trainer.program.console.page is Page.HARVEST


def test_the_tab_key_follows_the_eye(english: Harvester) -> None:
    """From the sentence by Tab: everything that is asked of the trio, then the trios, then the themes."""
    english.letters("one")
    seen = []
    for _ in range(12):
        seen.append(english.trainer.program.console.focusWidget().accessibleName())
        english.key(Qt.Key.Key_Tab)
    wanted = ["Sentence", "Good", "Hard", "Self", "Organisation", "Theme", "May be shared", "Next trio"]
    places = [seen.index(name) for name in wanted]
    assert all(one < other for one, other in pairwise(places)), seen
