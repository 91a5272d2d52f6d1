"""Hearing the trios: who is next, what is kept of what is typed, themes, and that each step can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.harvest import LONGEST_SENTENCE, LONGEST_THEME, Harvest, Level, Sentence, Tone
from trioapp.domain.ports import Change, SentenceGiven, SentenceTakenBack, ThemeDropped, ThemeNamed
from trioapp.domain.session import TRIOS_WITHOUT_SEATING
from trioapp.services.harvesting import Act, Harvesting
from trioapp.services.rehearsal import Rehearsal
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace

LEARNED = "Ik leerde dat ik te snel help"


class Trainer:
    """Somebody who writes down what trios read out; by default nobody was seated."""

    def __init__(self, names: tuple[str, ...] = ()) -> None:
        self.clock, self.workspace, self.file = HandClock(), Workspace(), FileInMemory()
        self.workspace.open(a_session(names), self.file)
        self.pen = Harvesting(self.workspace, self.clock)

    @property
    def harvest(self) -> Harvest:
        return self.workspace.session.harvest

    @property
    def sentences(self) -> list[tuple[int, str]]:
        return [(one.trio, one.text) for one in self.harvest.sentences]

    @property
    def themes(self) -> list[str]:
        return [one.name for one in self.harvest.themes]

    def hear(self, *trios: int) -> None:
        for trio in trios:
            self.pen.go_to(trio)
            self.pen.write(f"{LEARNED} {trio}")
            self.clock.pass_time(seconds=30)

    def theme_of(self, trio: int) -> str:
        wanted = next(one.theme for one in self.harvest.sentences if one.trio == trio)
        return next((one.name for one in self.harvest.themes if one.id == wanted), "")


def held_by(changes: list[Change]) -> Harvest:
    """What a file holds that was told these, one after the other."""
    harvest = Harvest()
    for change in changes:
        match change:
            case SentenceGiven(sentence):
                harvest = harvest.with_sentence(sentence)
            case SentenceTakenBack(sentence_id):
                harvest = harvest.without_sentence(sentence_id)
            case ThemeNamed(theme):
                harvest = harvest.with_theme(theme)
            case ThemeDropped(theme_id):
                harvest = harvest.without_theme(theme_id)
    return Harvest(tuple(sorted(harvest.sentences, key=lambda one: one.id)), harvest.themes)


@pytest.fixture
def trainer() -> Trainer:
    return Trainer()


# -- who is heard


def test_where_nobody_was_seated_eight_trios_are_heard_one_after_the_other(trainer: Trainer) -> None:
    heard = []
    for _ in range(TRIOS_WITHOUT_SEATING):
        heard.append(trainer.pen.draft.trio)
        trainer.pen.write(LEARNED)
        assert trainer.pen.give()
    assert heard == list(range(1, 9))
    assert trainer.pen.draft.trio == 8
    assert trainer.pen.heard == set(heard)


def test_the_trios_that_sit_together_are_heard() -> None:
    assert Trainer(("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs")).pen.trios == (1, 2)
    many = Trainer(tuple(f"P{number}" for number in range(180)))
    assert many.pen.trios == tuple(range(1, 61))


def test_a_trio_that_was_skipped_comes_after_the_others(trainer: Trainer) -> None:
    trainer.pen.skip()
    heard = []
    for _ in range(TRIOS_WITHOUT_SEATING):
        heard.append(trainer.pen.draft.trio)
        trainer.pen.write(LEARNED)
        trainer.pen.give()
    assert heard == [2, 3, 4, 5, 6, 7, 8, 1]


def test_when_all_were_heard_skipping_walks_through_them(trainer: Trainer) -> None:
    trainer.hear(*range(1, 9))
    trainer.pen.skip()
    assert trainer.pen.draft.trio == 1
    assert trainer.pen.draft.text == f"{LEARNED} 1"


def test_who_goes_back_finds_what_was_said(trainer: Trainer) -> None:
    trainer.hear(1)
    trainer.pen.give()
    trainer.pen.go_back()
    assert trainer.pen.draft.text == f"{LEARNED} 1"
    trainer.pen.write("Anders")
    trainer.pen.give()
    assert (trainer.pen.draft.trio, trainer.sentences) == (2, [(1, "Anders")])


def test_two_presses_of_enter_give_one_sentence(trainer: Trainer) -> None:
    trainer.pen.write(LEARNED)
    assert trainer.pen.give()
    assert not trainer.pen.give()
    assert (trainer.pen.draft.trio, trainer.sentences) == (2, [(1, LEARNED)])


def test_a_trio_can_say_more(trainer: Trainer) -> None:
    trainer.hear(1)
    trainer.pen.begin_another()
    trainer.pen.write("En nog iets")
    assert trainer.sentences == [(1, f"{LEARNED} 1"), (1, "En nog iets")]
    trainer.pen.open_sentence(trainer.harvest.sentences[0].id)
    trainer.pen.write("Eerst dit")
    assert trainer.sentences == [(1, "Eerst dit"), (1, "En nog iets")]


# -- what is kept


def test_each_keystroke_is_kept_and_carries_what_was_chosen_before_it(trainer: Trainer) -> None:
    trainer.pen.choose_tone(Tone.HARD)
    trainer.pen.choose_level(Level.SELF)
    trainer.pen.choose_theme("Tijd")
    assert trainer.sentences == []
    for length in range(1, len(LEARNED) + 1):
        trainer.pen.write(LEARNED[:length])
    (sentence,) = trainer.harvest.sentences
    assert (sentence.text, sentence.tone, sentence.level, sentence.may_share) == (LEARNED, Tone.HARD, Level.SELF, False)
    assert trainer.theme_of(1) == "Tijd"
    assert sum(isinstance(change, SentenceGiven) for change in trainer.file.changes) == len(LEARNED) - LEARNED.count(
        " "
    )


def test_nothing_may_be_shared_before_it_was_said_so(trainer: Trainer) -> None:
    trainer.hear(1, 2)
    trainer.pen.allow_sharing(may_share=True)
    assert [one.may_share for one in trainer.harvest.sentences] == [False, True]


def test_an_emptied_sentence_is_gone_once_it_is_left(trainer: Trainer) -> None:
    trainer.pen.write(LEARNED)
    trainer.pen.write("")
    assert trainer.sentences == [(1, "")]
    assert not trainer.pen.heard
    trainer.pen.skip()
    assert trainer.sentences == []
    assert trainer.pen.undoable is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("x" * 10_000, "x" * LONGEST_SENTENCE),
        ("a\x00b\x1b[0m", "ab[0m"),
        ("half \ud83d paar", "half \ufffd paar"),
        ("\u202egnirts\u202c", "gnirts"),
        ("<b>vet</b> & <img src=x>", "<b>vet</b> & <img src=x>"),
        ("een\ntwee\t drie", "een twee drie"),
        ("שלום 👩🏽‍🚀", "שלום 👩🏽‍🚀"),
        (" \u200e\n ", ""),
    ],
)
def test_what_is_typed_is_plain_text_on_one_line(trainer: Trainer, typed: str, kept: str) -> None:
    trainer.pen.write(typed)
    assert trainer.pen.draft.text == kept
    trainer.pen.name_theme(typed)
    assert trainer.themes == ([kept[:LONGEST_THEME]] if kept else [])


# -- themes


def test_a_theme_without_a_name_is_none_and_two_of_one_name_are_one(trainer: Trainer) -> None:
    tijd, rust = trainer.pen.name_theme("Tijd"), trainer.pen.name_theme("Rust")
    assert trainer.pen.name_theme("  ") == ""
    assert trainer.pen.name_theme(" TIJD ") == tijd
    assert not trainer.pen.rename_theme(rust, "tijd")
    assert not trainer.pen.rename_theme(rust, " ")
    assert not trainer.pen.rename_theme("gone", "Ruimte")
    assert trainer.pen.rename_theme(tijd, "TIJD")
    assert trainer.themes == ["TIJD", "Rust"]


def test_sentences_go_into_themes_and_out_of_them(trainer: Trainer) -> None:
    trainer.hear(1, 2)
    tijd = trainer.pen.name_theme("Tijd")
    for sentence in trainer.harvest.sentences:
        trainer.pen.put(sentence.id, tijd)
    assert [trainer.theme_of(trio) for trio in (1, 2)] == ["Tijd", "Tijd"]
    trainer.pen.put(trainer.harvest.sentences[0].id, "")
    assert [trainer.theme_of(trio) for trio in (1, 2)] == ["", "Tijd"]


def test_a_theme_that_is_dropped_leaves_its_sentences_and_one_step_brings_it_back(trainer: Trainer) -> None:
    trainer.hear(1, 2, 3)
    tijd = trainer.pen.name_theme("Tijd")
    for sentence in trainer.harvest.sentences:
        trainer.pen.put(sentence.id, tijd)
    before = trainer.harvest
    trainer.pen.drop_theme(tijd)
    assert (trainer.themes, {one.theme for one in trainer.harvest.sentences}) == ([], {""})
    trainer.pen.undo()
    assert trainer.harvest == before


def test_themes_are_put_in_another_order(trainer: Trainer) -> None:
    ids = [trainer.pen.name_theme(name) for name in ("a", "b", "c")]
    trainer.pen.move_theme(ids[2], -1)
    assert trainer.themes == ["a", "c", "b"]
    trainer.pen.move_theme(ids[0], -1)
    trainer.pen.move_theme(ids[0], 9)
    assert trainer.themes == ["c", "b", "a"]
    assert [one.number for one in trainer.harvest.themes] == [1, 2, 3]


def test_a_name_that_is_typed_letter_by_letter_is_one_step(trainer: Trainer) -> None:
    tijd = trainer.pen.name_theme("Tijd")
    for name in ("Tijdd", "Tijdde", "Tijddelen"):
        trainer.pen.rename_theme(tijd, name)
    trainer.pen.undo()
    assert trainer.themes == ["Tijd"]


# -- undo


def test_a_sentence_is_taken_back_as_a_whole_and_its_trio_is_heard_again(trainer: Trainer) -> None:
    trainer.hear(1, 2)
    trainer.pen.choose_tone(Tone.GOOD)
    trainer.pen.give()
    trainer.pen.undo()
    assert (trainer.sentences, trainer.pen.draft.trio) == ([(1, f"{LEARNED} 1")], 2)


def test_a_deleted_sentence_comes_back_in_its_place(trainer: Trainer) -> None:
    trainer.hear(1, 2, 3)
    before = trainer.harvest
    trainer.pen.delete(trainer.harvest.sentences[1].id)
    assert [trio for trio, _ in trainer.sentences] == [1, 3]
    assert trainer.pen.undoable is Act.DELETE
    trainer.pen.undo()
    assert trainer.harvest == before


ACTS = (
    "write", "empty", "give", "skip", "back", "tone", "share", "name", "rename", "order", "drop", "put", "delete",
    "another", "undo",
)  # fmt: skip


def do(pen: Harvesting, harvest: Harvest, act: str, number: int) -> None:
    theme = harvest.themes[number % len(harvest.themes)].id if harvest.themes else ""
    sentence = harvest.sentences[number % len(harvest.sentences)].id if harvest.sentences else ""
    {
        "write": lambda: pen.write(f"{LEARNED} {number}"),
        "empty": lambda: pen.write(""),
        "give": pen.give,
        "skip": pen.skip,
        "back": pen.go_back,
        "tone": lambda: pen.choose_tone(Tone.HARD),
        "share": lambda: pen.allow_sharing(may_share=bool(number % 2)),
        "name": lambda: pen.name_theme(f"Thema {number}"),
        "rename": lambda: pen.rename_theme(theme, f"Naam {number}"),
        "order": lambda: pen.move_theme(theme, number - 1),
        "drop": lambda: pen.drop_theme(theme),
        "put": lambda: pen.put(sentence, theme),
        "delete": lambda: pen.delete(sentence),
        "another": pen.begin_another,
        "undo": pen.undo,
    }[act]()


@settings(max_examples=60)
@given(some.lists(some.tuples(some.sampled_from(ACTS), some.integers(0, 3)), max_size=30))
def test_the_file_holds_what_is_shown_and_undo_ends_where_it_began(acts: list[tuple[str, int]]) -> None:
    trainer = Trainer()
    for act, number in acts:
        do(trainer.pen, trainer.harvest, act, number)
        shown = replace(trainer.harvest, sentences=tuple(sorted(trainer.harvest.sentences, key=lambda one: one.id)))
        assert held_by(trainer.file.changes) == shown
        assert len({one.number for one in shown.themes}) == len(shown.themes)
    while trainer.pen.undoable:
        trainer.pen.undo()
    assert held_by(trainer.file.changes) == Harvest() == trainer.harvest


# -- other sessions


def test_another_session_begins_with_its_own_harvest_and_nothing_to_undo(trainer: Trainer) -> None:
    trainer.hear(1, 2)
    other = replace(a_session((), "Andere dag", "id-2"), harvest=Harvest((Sentence("s", 1, "Daar", 5),)))
    trainer.workspace.open(other, FileInMemory())
    trainer.pen.undo()
    assert (trainer.pen.draft.trio, trainer.sentences, trainer.pen.undoable) == (2, [(1, "Daar")], None)


def test_a_rehearsal_begins_empty_and_leaves_nothing(trainer: Trainer) -> None:
    trainer.hear(1, 2)
    trainer.pen.give()
    before, written = trainer.harvest, len(trainer.file.changes)
    rehearsal = Rehearsal(trainer.workspace, trainer.clock)
    rehearsal.begin()
    assert (trainer.sentences, trainer.pen.draft.trio) == ([], 1)
    trainer.pen.write("Oefenen")
    assert trainer.sentences == [(1, "Oefenen")]
    rehearsal.end()
    trainer.pen.undo()
    assert (trainer.harvest, len(trainer.file.changes)) == (before, written)


def test_nothing_brings_back_a_name_that_was_wiped() -> None:
    trainer = Trainer(("Anna", "Bram", "Chris"))
    trainer.pen.write("Anna zweeg")
    trainer.pen.write("Zij zweeg")
    trainer.pen.begin_another()
    trainer.pen.write("Bram lachte")
    trainer.pen.name_theme("De lach van Bram")
    SeatingPlan(trainer.workspace, trainer.clock).wipe_names()
    assert trainer.pen.draft.text == "1-B lachte"
    while trainer.pen.undoable:
        trainer.pen.undo()
    trainer.pen.undo()
    assert trainer.sentences == [(1, "Zij zweeg"), (1, "1-B lachte")]
    assert trainer.themes == ["De lach van 1-B"]
    told = held_by(trainer.file.changes)
    assert not [text for text in (*(one.text for one in told.sentences), *trainer.themes) if "Bram" in text]


def test_nor_one_that_was_gone_from_the_harvest_already() -> None:
    trainer = Trainer(("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima"))
    trainer.pen.write("Anna zweeg")
    trainer.pen.give()
    trainer.pen.go_back()
    trainer.pen.write("Zij zweeg")
    SeatingPlan(trainer.workspace, trainer.clock).wipe_names()
    trainer.pen.undo()
    assert (trainer.sentences, trainer.pen.undoable) == ([(1, "Zij zweeg")], None)
