"""The page of the notes: found, changed, deleted and brought back; cards, giving back, and the pad alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QMetaMethod, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QWidget

from tests.journeys.conftest import Trainer
from tests.journeys.room import room_needed
from trioapp.app.page_controllers import PageControllers
from trioapp.domain.marks import Mark
from trioapp.domain.moves import MoveKind
from trioapp.domain.observation import Card, Note, NoteKind
from trioapp.domain.people import people_counted
from trioapp.ui.console.earlier_list import EarlierTextButton
from trioapp.ui.console.note_view import NoteView
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets.late import Late

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """On the page, with three notes about two trios."""
    return with_notes(start, "en")


def with_notes(start: Start, language: str, programme: str = "trio") -> Trainer:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(7), language, programme))
    trainer.program.run.start()
    trainer.program.run.next_phase()
    notes = trainer.program.notes
    for trio, text in ((1, "Hij was onzeker"), (2, "Drie keer één <b>stilte</b>"), (2, "Leunt achterover")):
        notes.choose_trio(trio)
        pass_twenty_seconds(trainer)
        notes.write(text)
        notes.finish()
    pass_twenty_seconds(trainer)
    notes.mark(next(word for word in notes._view.marks if word.mark is Mark.OPEN))  # type: ignore[union-attr]
    trainer.program.console.activateWindow()
    trainer.program.console.show_page(Page.NOTES)
    QApplication.processEvents()
    return trainer


def pass_twenty_seconds(trainer: Trainer) -> None:
    """In steps that are no absence."""
    for _ in range(2):
        trainer.pass_time(seconds=10)


def page(trainer: Trainer) -> NoteView:
    (found,) = trainer.program.console.findChildren(NoteView)
    return found


def spoken(trainer: Trainer) -> list[str]:
    """What a screen reader says of each note in the list."""
    model = page(trainer).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def texts(trainer: Trainer) -> list[str]:
    return [row.text for row in page(trainer)._model.rows]


def notes(trainer: Trainer) -> tuple[Note, ...]:
    return trainer.program.backstage.workspace.session.notes


def go_to(trainer: Trainer, text: str) -> None:
    """Makes the note with that text current, by keys."""
    view = page(trainer)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(texts(trainer).index(text)):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current is not None
    assert view.current.text == text


def choose(trainer: Trainer, name: str, words: str) -> None:
    box = next(
        box
        for box in trainer.program.console.findChildren(QComboBox)
        if box.isVisible() and box.accessibleName() == name
    )
    row = box.findText(words)
    assert row >= 0, [box.itemText(one) for one in range(box.count())]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def words_shown(trainer: Trainer) -> str:
    labels = trainer.program.console.notes.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def write_anew(trainer: Trainer, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Types another text where the note stands."""
    QTest.keyClick(page(trainer), Qt.Key.Key_Return)
    field = trainer.find({"nl": "Wijzig de notitie", "en": "Change the note"}[trainer.program.backstage.words.language])
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(text)
    QTest.keyClick(field, key)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "nl",
            "Trio 2 · Vertellen 1:20, open vraag, waarneming",
            "Trio 2 · Vertellen 1:00, waarneming, Leunt achterover",
        ),
        ("en", "Trio 2 · Tell 1:20, open question, observation", "Trio 2 · Tell 1:00, observation, Leunt achterover"),
    ],
)
def test_all_notes_are_there_newest_first_and_can_be_heard(
    start: Start, language: str, first: str, second: str
) -> None:
    trainer = with_notes(start, language)
    assert page(trainer).hasFocus()
    assert spoken(trainer)[0].endswith(first)
    assert spoken(trainer)[1].endswith(second)
    assert len(spoken(trainer)) == 4


def test_notes_are_sought_by_word_trio_phase_mark_and_kind(trainer: Trainer) -> None:
    trainer.type("Search notes", "EEN")
    assert texts(trainer) == ["Drie keer één <b>stilte</b>"]
    assert "1 of 4 notes" in words_shown(trainer)
    trainer.type("Search notes", "")
    choose(trainer, "Only trio", "Trio 1")
    assert texts(trainer) == ["Hij was onzeker"]
    choose(trainer, "Only trio", "All trios")
    choose(trainer, "Only mark", "open question")
    assert texts(trainer) == [""]
    choose(trainer, "Only mark", "All marks")
    choose(trainer, "Only phase", "Ask deeper")
    assert texts(trainer) == []
    choose(trainer, "Only phase", "Tell")
    choose(trainer, "Only kind", "question")
    assert texts(trainer) == []
    choose(trainer, "Only kind", "observation")
    assert len(texts(trainer)) == 4


def test_a_note_is_written_anew_in_its_place_and_its_earlier_text_comes_back(trainer: Trainer) -> None:
    go_to(trainer, "Hij was onzeker")
    write_anew(trainer, "Ik hoorde drie keer eigenlijk")
    assert "Ik hoorde drie keer eigenlijk" in texts(trainer)
    assert page(trainer).current is not None
    trainer.click("Its earlier text …")
    (earlier,) = [one for one in trainer.program.console.findChildren(EarlierTextButton) if one.isVisible()]
    QTest.keyClick(earlier, Qt.Key.Key_Return)
    assert notes(trainer)[0].text == "Hij was onzeker"
    assert page(trainer).hasFocus()


def test_escape_leaves_a_note_as_it_was(trainer: Trainer) -> None:
    go_to(trainer, "Hij was onzeker")
    write_anew(trainer, "iets anders", Qt.Key.Key_Escape)
    assert notes(trainer)[0].text == "Hij was onzeker"
    assert trainer.program.console.page is Page.NOTES


def test_a_deleted_note_is_brought_back_as_it_was(trainer: Trainer) -> None:
    before = set(notes(trainer))
    go_to(trainer, "Leunt achterover")
    QTest.keyClick(page(trainer), Qt.Key.Key_Delete)
    assert len(texts(trainer)) == 3
    assert "Deleted: Leunt achterover" in words_shown(trainer)
    assert page(trainer).current is not None
    trainer.click("Bring back")
    assert set(notes(trainer)) == before
    assert "Deleted" not in words_shown(trainer)


def test_an_emptied_note_can_be_brought_back_too(trainer: Trainer) -> None:
    go_to(trainer, "Leunt achterover")
    write_anew(trainer, " ")
    assert "Leunt achterover" not in texts(trainer)
    trainer.click("Bring back")
    assert "Leunt achterover" in texts(trainer)


def test_a_note_becomes_of_another_kind(trainer: Trainer) -> None:
    go_to(trainer, "Hij was onzeker")
    trainer.click("This note: interpretation")
    assert notes(trainer)[0].kind is NoteKind.INTERPRETATION
    assert trainer.find("This note: interpretation").property("state") == "chosen"


def test_two_notes_are_given_back_and_a_third_is_told(trainer: Trainer) -> None:
    for text in ("", "Leunt achterover", "Drie keer één <b>stilte</b>"):
        go_to(trainer, text)
        trainer.click("Give back")
    assert [note.text for note in notes(trainer) if note.chosen] == ["Leunt achterover", ""]
    assert "Two notes of this trio" in words_shown(trainer)
    go_to(trainer, "")
    trainer.click("Give back")
    go_to(trainer, "Drie keer één <b>stilte</b>")
    trainer.click("Give back")
    assert "Two notes of this trio" not in words_shown(trainer)
    trainer.click("What is given back …")
    shown = words_shown(trainer)
    for words in ("To give back to trio 2", "I saw / heard …", "Drie keer één <b>stilte</b>", "Leunt achterover",
                  "… I wonder …", "Listen. Say thank you. Do not defend."):  # fmt: skip
        assert words in shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in trainer.program.console.findChildren(QLabel))
    trainer.click("Back to the notes")
    assert page(trainer).hasFocus()


@pytest.mark.parametrize(
    ("language", "open_form", "give", "line", "told"),
    [
        ("nl", "Kaart intypen …", "Opschrijven", "Regel 2", "4 notities overgenomen van de kaart."),
        ("en", "Type in a card …", "Write down", "Line 2", "4 notes written down from the card."),
    ],
)
def test_a_card_of_paper_is_typed_in(
    start: Start, language: str, open_form: str, give: str, line: str, told: str
) -> None:
    trainer = with_notes(start, language)
    trainer.click(open_form)
    trainer.click(give)
    assert len(notes(trainer)) == 4
    counts = [box for box in trainer.program.console.findChildren(QSpinBox) if box.isVisible()]
    words = trainer.program.backstage.words
    assert [box.accessibleName() for box in counts] == [
        words.mark(mark)
        for mark in (Mark.OPEN, Mark.LEADING, Mark.SILENCE, Mark.TURNING_POINT, Mark.POSTURE, Mark.VERBATIM)
    ]
    counts[0].setValue(2)
    counts[5].setValue(1)
    trainer.type(line, "acht seconden\0stil")
    choose(trainer, {"nl": "Fase", "en": "Phase"}[language], {"nl": "Doorvragen", "en": "Ask deeper"}[language])
    trainer.click(give)
    assert [(note.mark, note.text) for note in notes(trainer)[4:]] == [
        (Mark.OPEN, ""), (Mark.OPEN, ""), (Mark.VERBATIM, ""), (None, "acht secondenstil"),
    ]  # fmt: skip
    assert {(note.trio, note.moment.phase) for note in notes(trainer)[4:]} == {(2, "ask")}
    assert told in words_shown(trainer)
    assert [box.value() for box in counts] == [0] * 6


def test_what_was_found_deleted_and_brought_back_is_said_aloud_once(trainer: Trainer) -> None:
    said: list[str] = []
    trainer.program.notebook.aloud.connect(said.append)
    for sought in ("E", "EEN", "ÉÉN", ""):
        trainer.type("Search notes", sought)
    assert said == ["1 of 4 notes", "4 notes"]
    go_to(trainer, "Hij was onzeker")
    QTest.keyClick(page(trainer), Qt.Key.Key_Delete)
    trainer.click("Bring back")
    assert said[2:] == ["Deleted: Hij was onzeker", "The note is there again."]


def test_escape_leaves_the_marks_for_the_list_beside_them(trainer: Trainer) -> None:
    trainer.program.console.run.pad.focus_marks()
    QTest.keyClick(trainer.program.console.focusWidget(), Qt.Key.Key_Escape)
    assert page(trainer).hasFocus()


def test_the_pad_stays_where_it_is_from_page_to_page(trainer: Trainer) -> None:
    console, pad = trainer.program.console, trainer.program.console.run.pad
    place = pad.mapTo(console, QPoint(0, 0)).x(), pad.parentWidget()
    for page, is_there in ((Page.RUN, True), (Page.HARVEST, False), (Page.NOTES, True), (Page.RUN, True)):
        console.show_page(page)
        QApplication.processEvents()
        assert (pad.isVisible(), (pad.mapTo(console, QPoint(0, 0)).x(), pad.parentWidget())) == (is_there, place)


@pytest.mark.parametrize(("language", "alone", "back"), [
    ("nl", "Alleen het blok", "Terug naar alle notities"), ("en", "Only the pad", "Back to all notes"),
])  # fmt: skip
def test_the_pad_fills_the_window_for_a_finger(start: Start, language: str, alone: str, back: str) -> None:
    trainer = with_notes(start, language)
    console = trainer.program.console
    console.resize(1366, 728)
    trainer.click(alone)
    QApplication.processEvents()
    buttons = trainer.buttons
    assert [button.accessibleName() for button in buttons if button.height() < 64] == []
    assert not console.rail.isVisible()
    assert (room_needed(console).width() <= 1366, room_needed(console).height() <= 728) == (True, True)
    places = [QRect(button.mapTo(console, QPoint()), button.size()) for button in buttons]
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    QTest.keyClick(focused(trainer), Qt.Key.Key_1)
    assert notes(trainer)[-1].mark is Mark.OPEN
    QTest.keyClick(focused(trainer), Qt.Key.Key_Escape)
    assert console.rail.isVisible()
    trainer.click(alone)
    trainer.click(back)
    assert console.rail.isVisible()
    console.show_page(Page.RUN)
    assert console.run.pad.isVisible()


def focused(trainer: Trainer) -> QWidget:
    widget: QWidget | None = trainer.program.console.focusWidget()
    assert widget is not None
    return widget


def test_the_one_pad_goes_along_with_what_is_typed_in_it(trainer: Trainer) -> None:
    trainer.type("Observer note", "begonnen bij de notities")
    trainer.program.console.show_page(Page.RUN)
    assert trainer.read("Observer note") == "begonnen bij de notities"
    trainer.type("Observer note", "begonnen bij de notities, en verder")
    trainer.program.console.show_page(Page.NOTES)
    assert notes(trainer)[-1].text == "begonnen bij de notities, en verder"


def test_what_is_being_written_is_changed_in_the_list_and_gone_on_with(trainer: Trainer) -> None:
    trainer.type("Observer note", "Hij wilde weg")
    go_to(trainer, "Hij wilde weg")
    write_anew(trainer, "Hij keek naar de deur")
    assert trainer.read("Observer note") == "Hij keek naar de deur"
    trainer.type("Observer note", "Hij keek naar de deur, twee keer")
    assert texts(trainer)[0] == "Hij keek naar de deur, twee keer"


@pytest.mark.parametrize("typed", ["x" * 100_000, "a\0b\ud800c", "\u202edrow\u200b\u200d שלום", "<img src=x>"])
def test_what_is_pasted_over_a_note_stays_text(trainer: Trainer, typed: str) -> None:
    go_to(trainer, "Hij was onzeker")
    write_anew(trainer, typed)
    text = notes(trainer)[0].text
    assert not {"\0", "\u202e"} & set(text)
    assert text.encode("utf-8")
    page(trainer).grab()
    trainer.type("Search notes", typed[:200])
    trainer.program.console.notes._open_give_back()
    page(trainer).grab()


def test_another_session_in_between_shows_its_own_notes(trainer: Trainer) -> None:
    trainer.type("Search notes", "onzeker")
    go_to(trainer, "Hij was onzeker")
    QTest.keyClick(page(trainer), Qt.Key.Key_F2)
    trainer.program.open(trainer.sessions.create("Another", (), "en"))
    trainer.program.console.show_page(Page.NOTES)
    assert texts(trainer) == []
    assert trainer.read("Search notes") == ""
    assert notes(trainer) == ()
    trainer.program.backstage.workspace.close()
    for button in trainer.program.console.notes.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled():
            button.click()
    trainer.program.open("Leerdag")
    trainer.program.console.show_page(Page.NOTES)
    assert len(texts(trainer)) == 4


def test_every_control_of_the_page_has_a_name(trainer: Trainer) -> None:
    kinds = (QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QSpinBox)
    for act in ("", "Type in a card …"):
        if act:
            trainer.click(act)
        named = [
            widget.accessibleName()
            for kind in kinds
            for widget in trainer.program.console.notes.findChildren(kind)
            if widget.isVisible() and widget.objectName() != "qt_spinbox_lineedit"
        ]
        assert all(named), named


def test_the_list_stays_at_its_note_when_another_is_made(trainer: Trainer) -> None:
    go_to(trainer, "Hij was onzeker")
    trainer.program.notes.write("nog een")
    assert texts(trainer)[0] == "nog een"
    assert page(trainer).current is not None
    assert page(trainer).current.text == "Hij was onzeker"  # type: ignore[union-attr]


def test_a_page_that_nobody_sees_is_not_worked_out(trainer: Trainer) -> None:
    seen: list[object] = []
    trainer.program.notebook.view_changed.connect(seen.append)
    trainer.program.console.show_page(Page.RUN)
    trainer.program.notes.write("ongezien")
    assert seen == []
    trainer.program.console.show_page(Page.NOTES)
    assert texts(trainer)[0] == "ongezien"


def test_the_keys_of_a_clicker_scroll_the_list_and_steer_from_elsewhere_on_the_page(trainer: Trainer) -> None:
    go_to(trainer, "Hij was onzeker")
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_PageUp):
        QTest.keyClick(page(trainer), key)
    phase = trainer.program.facilitation.position().current.id
    button = trainer.find("Only the pad")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_PageDown)
    assert (phase, trainer.program.facilitation.position().current.id) == ("tell", "ask")


def test_a_card_of_paper_has_the_marks_that_are_printed_on_it(start: Start) -> None:
    """Those of the coaching triad are other ones than those of the trio."""
    trainer = with_notes(start, "en", "coaching-triad")
    trainer.click("Type in a card …")
    counts = [box for box in trainer.program.console.findChildren(QSpinBox) if box.isVisible()]
    assert [box.accessibleName() for box in counts] == [
        trainer.program.backstage.words.mark(mark) for mark in (*list(Mark)[:6], Mark.VERBATIM)
    ]
    counts[1].setValue(2)
    trainer.click("Write down")
    assert [note.mark for note in notes(trainer)[4:]] == [Mark.CLOSED, Mark.CLOSED]


def test_who_is_not_told_of_notes_shows_none_and_the_pad_is_as_if_it_were_made_anew(trainer: Trainer) -> None:
    """What changes in notes alone is told to two controllers: whoever looks again sees nothing new."""
    program, pen = trainer.program, trainer.program.observing
    for part in [name for name, value in vars(PageControllers).items() if isinstance(value, Late)]:
        getattr(program, part)
    listeners = program.backstage.workspace._listeners
    news = Signals([listener.__self__ for listener in listeners])  # type: ignore[attr-defined]
    _, first, *_, last = notes(trainer)
    moment, earlier = first.moment, program.backstage.workspace.session.earlier_of(first.id)
    acts: list[Callable[[], object]] = [
        lambda: pen.write("Z"),
        lambda: pen.write("Zij is onzeker"),
        lambda: pen.be_verbatim(is_verbatim=True),
        lambda: pen.mark(Mark.SILENCE),
        lambda: pen.mark(Mark.VERBATIM),
        lambda: pen.write("eigenlijk"),
        lambda: pen.edit(first.id, "Ik hoorde drie keer eigenlijk"),
        lambda: pen.choose_to_give_back(first.id, is_chosen=True),
        lambda: pen.change_kind(last.id, NoteKind.QUESTION),
        lambda: pen.delete(first.id),
        lambda: pen.put_back(first, earlier),
        lambda: pen.take_card(Card(first.trio, moment.round, moment.phase, (), ("van papier",))),
    ]
    for act in acts:
        act()
        news.heard.clear()
        for listener in listeners:
            listener()
        assert news.heard == []
    program.facilitation.move(MoveKind.NEXT)
    assert {"RunController.view_changed", "StageController.prepared_changed"} <= set(news.heard)


class Signals:
    """What some objects say."""

    def __init__(self, objects: Iterable[object]) -> None:
        self.heard: list[str] = []
        inherited = QObject().metaObject().methodCount()
        for one in objects:
            about = one.metaObject() if isinstance(one, QObject) else QObject().metaObject()
            for method in map(about.method, range(inherited, about.methodCount())):
                if method.methodType() is QMetaMethod.MethodType.Signal:
                    self._hear(one, bytes(method.name().data()).decode())

    def _hear(self, one: object, name: str) -> None:
        getattr(one, name).connect(lambda *_: self.heard.append(f"{type(one).__name__}.{name}"))
