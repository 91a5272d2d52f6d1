"""The pad while people talk: marks by key and by tap, who is talking, and what belongs to the room stays there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from tests.builders import trio_source
from tests.fakes import FileInMemory
from tests.journeys.conftest import Trainer
from trioapp.domain.formats import ObserverForm
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.observation import LONGEST_NOTE, Energy, Note
from trioapp.domain.people import people_counted
from trioapp.domain.position import Status
from trioapp.domain.scenes import PhaseScene
from trioapp.services.programmes import of_exercise
from trioapp.storage.format_file import parse_format
from trioapp.ui.console.marks_area import MarkButton, MarksArea
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
WORDS = {
    "nl": ("open vraag", "gesloten vraag", "sturend / advies", "samenvatting", "stilte", "kantelpunt", "houding",
           "energie", "aanname", "letterlijk"),
    "en": ("open question", "closed question", "leading / advice", "summary", "silence", "turning point", "posture",
           "energy", "assumption", "exact words"),
}  # fmt: skip
DIGITS = "1234567890"


@pytest.fixture(params=["nl", "en"])
def trainer(start: Start, request: pytest.FixtureRequest) -> Trainer:
    """In the second phase of a running exercise with two trios, with the keyboard in the marks."""
    return observing(start, request.param)


def observing(start: Start, language: str) -> Trainer:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(7), language))
    trainer.program.run.start()
    trainer.program.run.next_phase()
    trainer.pass_time(minutes=1)
    trainer.program.console.activateWindow()
    QApplication.processEvents()
    trainer.program.console.run.pad.focus_marks()
    return trainer


def area(trainer: Trainer) -> MarksArea:
    (found,) = trainer.program.console.findChildren(MarksArea)
    return found


def press(trainer: Trainer, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the keyboard is, as the system does."""
    for key in keys:
        focused: QWidget | None = trainer.program.console.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)
    QApplication.processEvents()


def digit(number: str) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0 + int(number))


def notes(trainer: Trainer) -> list[Note]:
    return list(trainer.program.backstage.workspace.session.notes)


def marks(trainer: Trainer) -> list[Mark | None]:
    return [note.mark for note in notes(trainer)]


def words_of(trainer: Trainer) -> tuple[str, ...]:
    return WORDS[trainer.program.backstage.words.language]


def shown(trainer: Trainer) -> str:
    """All words that stand on the pad."""
    labels = trainer.program.console.run.pad.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_ten_keys_set_ten_marks_and_their_words_are_on_the_pad(trainer: Trainer) -> None:
    for number in DIGITS:
        press(trainer, digit(number))
        trainer.pass_time(seconds=1)
    assert marks(trainer) == list(Mark)
    for word in words_of(trainer)[:-1]:
        assert f"1:0{words_of(trainer).index(word)} · {word}" in shown(trainer)
    assert [note.moment.in_phase.seconds_down for note in notes(trainer)] == list(range(60, 70))


def test_ten_taps_do_the_same_and_leave_the_keyboard_where_it_was(trainer: Trainer) -> None:
    field = trainer.find("Observ")
    field.setFocus()
    for word in words_of(trainer):
        button = trainer.find(word)
        assert button.height() >= 44
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert marks(trainer) == list(Mark)
    assert field.hasFocus()


def test_no_two_marks_lie_over_each_other_and_each_can_be_read(trainer: Trainer) -> None:
    buttons = area(trainer).findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for one, other in pairwise(buttons):
        assert not one.geometry().intersects(other.geometry())
    for label in area(trainer).findChildren(QLabel):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_energy_goes_down_with_shift_and_by_its_own_button(trainer: Trainer) -> None:
    press(trainer, digit("8"))
    press(trainer, digit("8"), held=Qt.KeyboardModifier.ShiftModifier)
    press(trainer, Qt.Key.Key_Asterisk, held=Qt.KeyboardModifier.ShiftModifier)
    trainer.click({"nl": "energie omlaag", "en": "energy down"}[trainer.program.backstage.words.language])
    assert [note.energy for note in notes(trainer)] == [Energy.UP, *[Energy.DOWN] * 3]


def test_a_silence_shows_its_seconds_until_it_ends(trainer: Trainer) -> None:
    word = words_of(trainer)[4]
    press(trainer, digit("5"))
    trainer.pass_time(seconds=8)
    assert f"{word} 0:08" in shown(trainer)
    assert trainer.find(word).property("state") == "on"
    assert trainer.program.heartbeat._timer.remainingTime() <= 1000
    press(trainer, digit("5"))
    assert notes(trainer)[0].lasted == Duration.of(seconds=8)
    trainer.pass_time(seconds=1)
    assert trainer.find(word).property("state") == "off"
    assert f"{word} 0:08" in shown(trainer)


def test_space_says_who_talks_and_the_bars_grow_with_the_clock(trainer: Trainer) -> None:
    first, second = [role.name.in_language(trainer.program.backstage.words.language)
                     for role in trainer.program.backstage.workspace.session.format.roles[:2]]  # fmt: skip
    press(trainer, Qt.Key.Key_Space)
    trainer.pass_time(seconds=75)
    press(trainer, Qt.Key.Key_Space)
    trainer.pass_time(seconds=10)
    assert (trainer.read(first), trainer.read(second)) == ("1:15", "0:10")
    assert trainer.program.facilitation.position().status is Status.RUNNING
    trainer.program.run.start_or_pause()
    trainer.pass_time(seconds=30)
    assert trainer.read(second) == "0:10"
    trainer.program.run.start_or_pause()
    press(trainer, digit("2"), held=Qt.KeyboardModifier.ControlModifier)
    assert (trainer.read(first), trainer.read(second)) == ("0:00", "0:00")


def test_z_takes_back_what_was_set_last(trainer: Trainer) -> None:
    press(trainer, digit("1"), Qt.Key.Key_Space, digit("6"))
    press(trainer, Qt.Key.Key_Z)
    press(trainer, Qt.Key.Key_Z)
    session = trainer.program.backstage.workspace.session
    assert (marks(trainer), session.turns) == ([Mark.OPEN], ())
    press(trainer, Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert marks(trainer) == []


def test_only_a_clicker_steers_the_room_from_the_marks(trainer: Trainer) -> None:
    before, scene = trainer.program.run.view, trainer.on_the_beamer
    keys = (Qt.Key.Key_Space, Qt.Key.Key_I, Qt.Key.Key_T, Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_G, Qt.Key.Key_M,
            Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_BracketLeft,
            Qt.Key.Key_BracketRight)  # fmt: skip
    press(trainer, *keys)
    assert area(trainer).hasFocus()
    assert (trainer.program.run.view, trainer.on_the_beamer) == (before, scene)
    press(trainer, Qt.Key.Key_Escape)
    assert not area(trainer).hasFocus()
    press(trainer, Qt.Key.Key_Space)
    assert trainer.program.facilitation.position().status is Status.PAUSED
    press(trainer, Qt.Key.Key_B)
    assert not isinstance(trainer.on_the_beamer, PhaseScene)


@pytest.mark.parametrize("page", [Page.RUN, Page.NOTES])
def test_a_clicker_turns_the_phase_and_the_screen_from_the_marks(trainer: Trainer, page: Page) -> None:
    trainer.program.console.show_page(page)
    trainer.program.console.run.pad.focus_marks()
    been = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(trainer, key)
        been.append(trainer.program.facilitation.position().current.id)
    assert been == ["ask", "tell", "ask", "tell"]
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        press(trainer, key)
        been.append(type(trainer.on_the_beamer).__name__)
    assert been[4:] == ["BlackScene", "PhaseScene"]
    assert area(trainer).hasFocus()
    assert notes(trainer) == []


def test_a_clicker_starts_the_exercise_from_the_marks(start: Start) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(6), "en"))
    trainer.program.console.show_page(Page.RUN)
    trainer.program.console.activateWindow()
    QApplication.processEvents()
    trainer.program.console.run.pad.focus_marks()
    press(trainer, Qt.Key.Key_F5)
    assert trainer.program.facilitation.position().status is Status.RUNNING


def test_from_marks_to_words_and_back_by_key(trainer: Trainer) -> None:
    press(trainer, digit("0"))
    for way in (Qt.Key.Key_N, Qt.Key.Key_Return):
        press(trainer, way)
        assert trainer.find("Observ").hasFocus()
        press(trainer, Qt.Key.Key_Escape)
        assert area(trainer).hasFocus()
    press(trainer, Qt.Key.Key_N)
    QTest.keyClicks(trainer.find("Observ"), "1 of 2 keer zei ze 'eigenlijk'")
    press(trainer, digit("1"), held=Qt.KeyboardModifier.ControlModifier)
    (note,) = notes(trainer)
    assert (note.mark, note.text, note.verbatim) == (Mark.VERBATIM, "1 of 2 keer zei ze 'eigenlijk'", True)


def test_words_that_a_mark_wants_do_not_go_on_with_the_note_before(trainer: Trainer) -> None:
    trainer.type("Observ", "een zin")
    press(trainer, digit("7"))
    assert trainer.read("Observ") == ""
    trainer.type("Observ", "leunt achterover")
    assert [(note.mark, note.text) for note in notes(trainer)] == [
        (None, "een zin"), (Mark.POSTURE, "leunt achterover"),
    ]  # fmt: skip


def test_a_mark_leaves_what_is_being_written_in_the_field(trainer: Trainer) -> None:
    trainer.type("Observ", "een zin")
    press(trainer, digit("1"))
    assert trainer.read("Observ") == "een zin"


def test_words_that_were_said_are_a_toggle_of_the_note(trainer: Trainer) -> None:
    name = {"nl": "Letterlijk zo gezegd", "en": "These words were said"}[trainer.program.backstage.words.language]
    assert not trainer.find(name).isEnabled()
    trainer.type("Observ", "eigenlijk")
    trainer.click(name)
    assert notes(trainer)[0].verbatim
    trainer.click(name)
    assert not notes(trainer)[0].verbatim


def test_each_phase_has_its_prompt_and_asking_has_two(start: Start) -> None:
    trainer = observing(start, "nl")
    seen = []
    for minutes in (0, 0, 1):
        trainer.pass_time(minutes=minutes)
        seen.append([line for line in shown(trainer).split("\n") if line.endswith("?")])
        if not minutes and len(seen) == 1:
            trainer.program.run.next_phase()
    assert seen == [
        ["Welke woorden komen terug? Wanneer verandert de stem?"],
        ["Na welke vraag werd het stil of ging het open?"],
        ["Waar werd een aanname genoemd of omzeild?"],
    ]


@pytest.mark.parametrize("typed", ["x" * 100_000, "a\0b\ud800c", "\u202edrow\u200b\u200d שלום"])
def test_what_is_pasted_stays_text_and_marks_go_on(start: Start, typed: str) -> None:
    trainer = observing(start, "en")
    trainer.type("Observer note", typed)
    trainer.find("Observer note").setFocus()
    press(trainer, Qt.Key.Key_Return, Qt.Key.Key_Escape, digit("1"))
    text, mark = notes(trainer)
    assert (mark.mark, len(text.text) <= LONGEST_NOTE, "\0" in text.text, "\u202e" in text.text) == (
        Mark.OPEN, True, False, False,
    )  # fmt: skip


def test_marks_as_fast_as_fingers_go_are_all_there(start: Start) -> None:
    trainer = observing(start, "en")
    for number in range(250):
        QTest.keyClick(area(trainer), digit(DIGITS[number % 10]))
    QApplication.processEvents()
    ends = 250 // 10 // 2
    assert len(marks(trainer)) == 250 - ends


def test_another_session_in_between_begins_with_an_empty_pad(start: Start) -> None:
    trainer = observing(start, "en")
    trainer.type("Observer note", "over de eerste")
    press(trainer, digit("5"))
    trainer.program.open(trainer.sessions.create("Another", (), "en"))
    assert trainer.read("Observer note") == ""
    assert trainer.find("silence").property("state") == "off"
    assert [trainer.find(f"Trio {number}").isVisible() for number in range(1, 9)] == [True] * 8
    trainer.program.backstage.workspace.close()
    for key in (digit("1"), Qt.Key.Key_Space, Qt.Key.Key_Z):
        QTest.keyClick(area(trainer), key)
    trainer.program.open("Leerdag")
    assert [note.text for note in notes(trainer)] == ["over de eerste", ""]


@pytest.mark.parametrize(
    ("language", "typed", "nudge", "not_now"),
    [
        ("nl", "Je was onzeker", "Wat zag of hoorde je precies?", "Niet nu"),
        ("nl", "Je moet doorvragen", "Maak er ‘ik zag … ik ben benieuwd’ van.", "Niet nu"),
        ("en", "You must ask on", "Make it 'I saw … I wonder'.", "Not now"),
    ],
)
def test_a_soft_word_about_the_wording_can_be_put_away(
    start: Start, language: str, typed: str, nudge: str, not_now: str
) -> None:
    trainer = observing(start, language)
    trainer.type("Observ", typed)
    assert nudge in shown(trainer)
    trainer.click(not_now)
    assert trainer.find("Observ").hasFocus()
    assert nudge not in shown(trainer)
    trainer.type("Observ", typed + "!")
    assert nudge not in shown(trainer)
    assert notes(trainer)[0].text == typed + "!"


def test_no_word_about_what_somebody_else_said(start: Start) -> None:
    trainer = observing(start, "nl")
    press(trainer, digit("0"))
    trainer.type("Observatie", "je was onzeker")
    assert "Wat zag of hoorde je precies?" not in shown(trainer)


def test_an_exercise_with_fewer_marks_shows_no_others(start: Start) -> None:
    trainer = observing(start, "en")
    workspace = trainer.program.backstage.workspace
    session = workspace.session
    few = replace(session.format, observer=ObserverForm(marks=(Mark.TURNING_POINT, Mark.OPEN)))
    workspace.lend(replace(session, format=few), FileInMemory())
    assert [one.accessibleName() for one in trainer.buttons if one.accessibleName() in WORDS["en"]] == [
        "open question", "turning point",
    ]  # fmt: skip
    QApplication.processEvents()
    assert len({trainer.find(name).y() for name in ("open question", "turning point", "who talks")}) == 1
    press(trainer, digit("1"), digit("2"), digit("6"))
    assert marks(trainer) == [Mark.OPEN, Mark.TURNING_POINT]


def test_a_key_that_is_held_down_counts_once(start: Start) -> None:
    trainer = observing(start, "en")
    for is_repeated in (False, True, True):
        pressed = QKeyEvent(
            QKeyEvent.Type.KeyPress, digit("1"), Qt.KeyboardModifier.NoModifier, "1", autorep=is_repeated
        )
        QApplication.sendEvent(area(trainer), pressed)
    assert marks(trainer) == [Mark.OPEN]


def test_a_silence_counts_its_seconds_while_the_clock_stands_still(start: Start) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    assert trainer.program.heartbeat._timer.remainingTime() > 1000
    trainer.click("silence")
    assert 0 < trainer.program.heartbeat._timer.remainingTime() <= 1000
    trainer.pass_time(seconds=3)
    assert "silence 0:03" in shown(trainer)


def with_headings(start: Start, language: str) -> Trainer:
    """An exercise is open whose observers write under two headings."""
    trainer = start(language)
    headings = "".join(
        f'[[observer.headings]]\nid = "{name}"\nname = {{ nl = "{name}", en = "{name.title()}" }}\n'
        for name in ("plan", "fact")
    )
    source = trio_source() + "\n[observer]\n" + headings
    exercise = of_exercise(parse_format(source), source)
    trainer.program.open(trainer.sessions.create_with(exercise, "Leerdag", people_counted(6), language))
    return trainer


@pytest.mark.parametrize("language", ["nl", "en"])
def test_with_headings_there_is_air_between_the_marks_on_a_small_screen(start: Start, language: str) -> None:
    trainer = with_headings(start, language)
    trainer.program.console.resize(1366, 728)
    trainer.program.run.start()
    trainer.program.run.next_phase()
    trainer.pass_time(seconds=1)
    QApplication.processEvents()
    places = [button.geometry() for button in area(trainer).findChildren(MarkButton)]
    assert not any(one.adjusted(0, 0, 4, 4).intersects(other) for one, other in combinations(places, 2))


def test_what_keys_did_is_said_aloud(start: Start) -> None:
    trainer = observing(start, "en")
    said = heard(trainer)
    press(trainer, digit("1"), digit("5"))
    trainer.pass_time(seconds=4)
    press(trainer, digit("5"), Qt.Key.Key_Space, Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Z)
    press(trainer, digit("2"), held=Qt.KeyboardModifier.ControlModifier)
    assert said == [
        "open question", "silence begins", "silence 0:04", "Storyteller talks", "taken back: who talks",
        "taken back: silence 0:04", "taken back: open question", "nothing to take back", "Trio 2",
    ]  # fmt: skip


def test_a_question_to_watch_for_and_a_soft_word_are_said_aloud_once(start: Start) -> None:
    trainer = observing(start, "en")
    said = heard(trainer)
    trainer.program.run.next_phase()
    trainer.pass_time(seconds=1)
    assert said == ["After which question did it go quiet or open up?"]
    trainer.type("Observer note", "He was angry")
    trainer.type("Observer note", "He was angry!")
    press(trainer, Qt.Key.Key_N)
    press(trainer, Qt.Key.Key_Return)
    assert said[1:] == ["What did you see or hear exactly?", "Written down."]


def test_what_is_chosen_on_the_pad_can_be_heard(start: Start) -> None:
    trainer = observing(start, "en")
    press(trainer, digit("1"))
    names = ("Trio 1", "Trio 2", "Kind: observation", "Kind: question", "These words were said")
    first, second, observation, question, verbatim = (trainer.find(name) for name in names)
    assert isinstance(question, QPushButton)
    question.click()
    trainer.click("Trio 2")
    trainer.click("Trio 2")
    checked = [QAccessible.queryAccessibleInterface(one).state().checked for one in (first, second, observation)]
    assert checked == [False, True, False]
    assert (question.isChecked(), first.accessibleDescription()) == (True, "has notes")
    assert isinstance(verbatim, QPushButton)
    trainer.type("Observer note", "he said so")
    verbatim.toggle()  # as a screen reader does
    assert verbatim.isChecked()
    assert notes(trainer)[-1].verbatim


def heard(trainer: Trainer) -> list[str]:
    """What a screen reader is given to say from here on."""
    said: list[str] = []
    trainer.program.notes.aloud.connect(said.append)
    return said


def test_an_exercise_with_headings_has_notes_sorted_by_them(start: Start) -> None:
    trainer = with_headings(start, "en")
    pad = trainer.program.console.run.pad
    (box,) = (box for box in pad.findChildren(QComboBox) if box.isVisible())
    assert box.accessibleName() == "Heading"
    assert [box.itemText(place) for place in range(box.count())] == ["no heading", "Plan", "Fact"]
    for heading, text in ((2, "the bridge was late"), (0, "something else")):
        box.setCurrentIndex(heading)
        box.activated.emit(heading)
        trainer.type("Observer note", text)
        trainer.program.notes.finish()
    noted = trainer.program.backstage.workspace.session.notes
    assert [(note.heading, note.text) for note in noted] == [("fact", "the bridge was late"), ("", "something else")]
    assert any("Fact" in label.text() for label in pad.findChildren(QLabel))
    trainer.program.console.show_page(Page.NOTES)
    assert {words: texts_under(trainer, words) for words in ("Plan", "Fact", "no heading", "All headings")} == {
        "Plan": [],
        "Fact": ["the bridge was late"],
        "no heading": ["something else"],
        "All headings": ["something else", "the bridge was late"],
    }


def test_a_letter_finds_a_heading_and_steers_nothing(start: Start) -> None:
    trainer = with_headings(start, "en")
    trainer.program.run.start()
    trainer.program.console.activateWindow()
    QApplication.processEvents()
    (box,) = (box for box in trainer.program.console.run.pad.findChildren(QComboBox) if box.isVisible())
    box.setFocus()
    press(trainer, Qt.Key.Key_F)
    assert (box.currentText(), trainer.program.stage.state.is_frozen) == ("Fact", False)


def test_where_the_exercise_has_no_headings_none_can_be_chosen(trainer: Trainer) -> None:
    trainer.program.console.show_page(Page.NOTES)
    boxes = trainer.program.console.findChildren(QComboBox)
    assert {box.accessibleName() for box in boxes if box.isVisible()}.isdisjoint({"Kop", "Heading", "Alleen kop"})


def texts_under(trainer: Trainer, words: str) -> list[str]:
    """The notes that are left on their page when only that heading is wanted, by their letters."""
    page = trainer.program.console.notes
    (box,) = (one for one in page.findChildren(QComboBox) if one.isVisible() and one.accessibleName() == "Only heading")
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())
    return sorted(row.text for row in page.notes._model.rows)
