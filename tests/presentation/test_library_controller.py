"""The page of the library as a value: what is listed, in which words, and what is told of the one that is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import RESOURCES, trio_format
from trioapp.app.language import Language
from trioapp.domain.formats import ExerciseFormat, Heading, ObserverForm, Phase, Rounds
from trioapp.domain.group_size import GroupSize
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.marks import Mark
from trioapp.domain.ports import FaultyFormat, FormatShelf, ShelvedFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.scenes import PhaseScene, StatementScene
from trioapp.domain.texts import Text
from trioapp.presentation.library import (
    FaultDetails,
    FormatDetails,
    Lengths,
    LibraryView,
    Order,
    Sought,
    Standing,
)
from trioapp.presentation.library_controller import LibraryController
from trioapp.presentation.wording import Wording
from trioapp.services.format_library import FormatLibrary
from trioapp.storage.format_writing import format_text
from trioapp.storage.library import format_files
from trioapp.storage.own_formats import OwnFormatFolder

TRIO = (RESOURCES / "formats" / "trio.toml").read_text(encoding="utf-8")


class ShelfInMemory:
    """Exercises that stand on no disk; nothing can be done with them but look."""

    def __init__(self, *shelved: ShelvedFormat, faulty: tuple[FaultyFormat, ...] = ()) -> None:
        self.there = FormatShelf(shelved, faulty)

    def shelf(self) -> FormatShelf:
        return self.there

    def source_of(self, wanted: str) -> str:
        raise NotImplementedError(wanted)

    def keep(self, exercise: ExerciseFormat, before: str) -> str:
        raise NotImplementedError(exercise.id, before)

    def save(self, exercise: ExerciseFormat) -> None:
        raise NotImplementedError(exercise.id)

    def delete(self, file: str) -> None:
        raise Refused(Problem(ProblemKind.FORMAT_GONE, what=file))

    def undelete(self) -> bool:
        return False

    def bring_in(self, path: Path) -> str:
        raise NotImplementedError(path)

    def copy_out(self, wanted: str, folder: Path) -> Path:
        raise NotImplementedError(wanted, folder)


class Reader:
    """Somebody who has the page in sight."""

    def __init__(self, *shelved: ShelvedFormat, faulty: tuple[FaultyFormat, ...] = ()) -> None:
        self.disk = ShelfInMemory(*shelved, faulty=faulty)
        self.controller = LibraryController(FormatLibrary(self.disk), Wording())
        self.sent: list[LibraryView] = []
        self.told: list[str] = []
        self.controller.view_changed.connect(self.sent.append)
        self.controller.told.connect(self.told.append)
        self.controller.follow_sight(True)

    @property
    def view(self) -> LibraryView:
        return self.sent[-1]

    @property
    def keys(self) -> list[str]:
        return [row.id for row in self.view.rows]

    @property
    def details(self) -> FormatDetails:
        assert isinstance(self.view.details, FormatDetails)
        return self.view.details

    def told_of(self, heading: str) -> str:
        return next((one.words for one in self.details.passages if one.heading == heading), "")


def an_exercise(format_id: str, name: str, minutes: float = 15, group: GroupSize | None = None) -> ShelvedFormat:
    """One phase of that length, and nothing else that differs from the trio."""
    trio = trio_format()
    phase = replace(trio.phases[0], length=Duration.of(minutes=minutes), floor=ZERO)
    one = replace(trio, id=format_id, name=Text.of({"nl": name, "en": name}), phases=(phase,))
    return ShelvedFormat(replace(one, group=group or one.group), f"{format_id}.toml", is_own=True)


def shelved(exercise: ExerciseFormat) -> ShelvedFormat:
    return ShelvedFormat(exercise, "x.toml", is_own=False)


def test_exercises_stand_by_name_or_by_length_and_what_is_wrong_first() -> None:
    faulty = FaultyFormat("kapot.toml", (Problem(ProblemKind.TOML_BROKEN, "kapot.toml", 3),), is_file=True)
    there = [an_exercise("b", "Élan 10", 30), an_exercise("c", "élan 9", 45), an_exercise("a", "Zet", 5)]
    reader = Reader(*there, faulty=(faulty,))
    assert reader.keys == ["kapot.toml", "c", "b", "a"]
    assert reader.view.chosen == "c"
    reader.controller.seek(Sought(order=Order.LENGTH))
    assert reader.keys == ["kapot.toml", "a", "b", "c"]
    assert reader.view.count == "4 formats"


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (Sought("ELAN"), ["e"]),
        (Sought("rollen kiezen"), ["e", "t"]),
        (Sought("PICK roles"), ["e", "t"]),
        (Sought(" leerdag "), []),
        (Sought(lengths=Lengths(most=Duration.of(minutes=15))), ["t"]),
        (Sought(lengths=Lengths(most=Duration.of(minutes=30))), ["e", "t"]),
        (Sought(lengths=Lengths(beyond=Duration.of(minutes=15))), ["e"]),
        (Sought(group=4), ["e", "t"]),
        (Sought(group=3), ["t"]),
        (Sought(group=8), ["e"]),
        (Sought("elan", group=3), []),
    ],
)
def test_words_length_and_group_narrow_the_list(sought: Sought, found: list[str]) -> None:
    reader = Reader(an_exercise("t", "Trio", 15), an_exercise("e", "Élan", 30, GroupSize(4, 4, 8)))
    reader.controller.seek(sought)
    assert reader.keys == found
    assert reader.view.count == ("2 formats" if len(found) == 2 else f"{len(found)} of 2 formats")
    assert bool(reader.view.nothing) == (not found)
    assert (reader.view.details is None) == (not found)


def test_an_empty_list_says_what_was_sought() -> None:
    reader = Reader(an_exercise("t", "Trio"))
    reader.controller.seek(Sought("<b>zzz"))
    assert "'<b>zzz'" in reader.view.nothing
    reader.controller.seek(Sought(group=9))
    assert reader.view.nothing == "Nothing found: no format fits this length and this group."


@pytest.mark.parametrize(
    ("group", "words"),
    [
        (GroupSize(3, 3, 3, (4, 2)), "groups of 3 (also 2 or 4)"),
        (GroupSize(4, 4, 8), "groups of 4–8"),
        (GroupSize(4, 4, 4, (3,)), "groups of 4 (also 3)"),
        (GroupSize(4, 4, 6, (2, 3, 7)), "groups of 4–6 (also 2, 3 or 7)"),
    ],
)
def test_a_row_says_for_how_many(group: GroupSize, words: str) -> None:
    (row,) = Reader(an_exercise("t", "Trio", group=group)).view.rows
    assert row.group == words
    assert row.spoken == f"Trio, 15 min, {words}, 1 round, own"


def phases(*lengths: tuple[float, bool, float]) -> tuple[Phase, ...]:
    return tuple(
        replace(
            trio_format().phases[0],
            id=f"p{number}",
            length=Duration.of(minutes=minutes),
            floor=ZERO,
            once=once,
            compact=Duration.of(minutes=compact) if compact else None,
        )
        for number, (minutes, once, compact) in enumerate(lengths)
    )


@pytest.mark.parametrize(
    ("rounds", "of", "words", "total"),
    [
        (Rounds.ONE, phases((8, False, 0), (7, False, 0)), "1 round", "In all 15 min"),
        (Rounds.FULL, phases((8, False, 0), (7, False, 0)), "3 × 15 + change", "3 × 15 + change = 47 min"),
        (Rounds.FULL, phases((2, True, 0), (8.5, False, 0)), "2 + 3 × 8:30 + change", "= 29:30"),
        (Rounds.COMPACT, phases((1, False, 0), (8, False, 5)), "1 + 3 × 5 + change", "= 17 min"),
    ],
)
def test_how_it_is_usually_done_is_reckoned_from_its_phases(
    rounds: Rounds, of: tuple[Phase, ...], words: str, total: str
) -> None:
    change = trio_format().change_over
    assert change is not None
    even = replace(change, length=Duration.of(minutes=1), compact=Duration.of(seconds=30))
    reader = Reader(shelved(replace(trio_format(), phases=of, change_over=even, rounds=rounds)))
    assert reader.view.rows[0].rounds == words
    assert reader.details.total.endswith(total)
    assert len(reader.details.phases) == len(of) + 1


@pytest.mark.parametrize(("languages", "mark"), [("nl", "Dutch only"), ("en", "English only"), ("nl en", "")])
def test_a_missing_language_is_told_and_nothing_is_refused(languages: str, mark: str) -> None:
    trio = trio_format()

    def only(text: Text) -> Text:
        return Text(tuple(entry for entry in text.entries if entry[0] in languages))

    phase = Phase("p", only(trio.phases[0].name), Duration.of(minutes=15))
    plain = replace(trio, name=only(trio.name), eyebrow=only(trio.eyebrow), aim=only(trio.aim), phases=(phase,))
    brief = replace(trio.brief, statement=only(trio.brief.statement), support=only(trio.brief.support))
    roles = tuple(replace(role, name=only(role.name)) for role in trio.roles)
    alone = replace(
        plain, brief=brief, call_back=brief, gather=brief, roles=roles, change_over=None, for_trainer=Text(())
    )
    reader = Reader(shelved(alone))
    assert reader.view.rows[0].language == mark
    assert bool(reader.details.language) == bool(mark)
    assert not mark or "can be used all the same" in reader.details.language


def test_all_that_is_known_of_an_exercise_is_told() -> None:
    headings = (Heading("plan", Text.of({"en": "plan"})), Heading("fact", Text.of({"en": "fact"})))
    known = replace(
        trio_format(),
        observer=ObserverForm((Mark.OPEN, Mark.SILENCE), headings),
        source=Text.everywhere("Imfusio"),
        source_licence="CC BY-SA 4.0",
        licence=Text.of({"en": "Own words"}),
        checked_on=date(2026, 3, 1),
    )
    reader = Reader(shelved(known))
    assert reader.told_of("For observers") == "Marks: open question, silence\nSorted under: plan · fact"
    assert [reader.told_of(what) for what in ("Source", "Licence of the source", "Licence of these words")] == [
        "Imfusio",
        "CC BY-SA 4.0",
        "Own words",
    ]
    assert reader.told_of("Last checked") == "1 March 2026"
    assert reader.told_of("Aim")
    assert [role.words for role in reader.details.roles][-1] == "Second observer – in a larger group"


def test_the_picture_is_what_the_room_sees_in_the_phase_that_is_chosen() -> None:
    reader = Reader(shelved(trio_format()))
    shown = [reader.details.scene]
    for place in (3, 0):
        reader.controller.show_phase(place)
        shown.append(reader.details.scene)
    assert [scene.title for scene in shown if isinstance(scene, PhaseScene)] == ["Pick roles", "Ask deeper"]
    assert isinstance(shown[-1], StatementScene)
    reader.controller.show_phase(99)
    assert reader.details.place == 5


def test_an_exercise_is_told_in_the_language_that_is_switched_on(language: Language) -> None:
    reader = Reader(shelved(trio_format()))
    language.switch("nl")
    reader.controller.refresh()
    assert reader.view.rows[0].spoken == (
        "Trio: leren van ervaringen, 15 min, groepen van 3 (ook 2 of 4), 1 ronde, ingebouwd"
    )


def test_faults_are_told_line_by_line_and_what_else_can_be_done_is_not_offered() -> None:
    problems = (Problem(ProblemKind.DURATION_WRONG, "/x/kapot.toml", 7, "6 mins", '"6:00"'),)
    reader = Reader(faulty=(FaultyFormat("kapot.toml", problems, is_file=True),))
    details = reader.view.details
    assert isinstance(details, FaultDetails)
    assert details.faults == ("Line 7: '6 mins' is not a time; write it as \"6:00\".",)
    assert reader.view.rows[0].standing is Standing.FAULTY
    assert reader.view.rows[0].group == "1 fault in this file"
    for act in (reader.controller.copy, reader.controller.edit, reader.controller.begin_session):
        act("kapot.toml")
        assert "is not in the library any more" in reader.told[-1]


def test_nothing_is_sent_while_nothing_is_another_one_or_nobody_looks() -> None:
    reader = Reader(an_exercise("t", "Trio"))
    reader.controller.refresh()
    reader.controller.seek(Sought())
    assert len(reader.sent) == 1
    reader.controller.follow_sight(False)
    reader.disk.there = FormatShelf(())
    reader.controller.refresh()
    assert len(reader.sent) == 1
    reader.controller.follow_sight(True)
    assert reader.keys == []


# -- what is done, on a disk


@pytest.fixture
def on_disk(tmp_path: Path) -> LibraryController:
    library = format_files(RESOURCES / "formats", tmp_path / "formats")
    own = OwnFormatFolder(tmp_path / "formats", library, format_text, lambda: [one.id for one in library.all()])
    controller = LibraryController(FormatLibrary(own), Wording())
    controller.follow_sight(True)
    return controller


def test_a_built_in_one_is_copied_before_it_is_edited_and_that_is_said(on_disk: LibraryController) -> None:
    edited: list[str] = []
    told: list[str] = []
    on_disk.edit_requested.connect(edited.append)
    on_disk.told.connect(told.append)
    on_disk.edit("trio")
    assert edited == ["trio-learning-from-experience-copy"]
    assert told[-1].endswith("You are changing a copy: 'Trio: learning from experience (copy)'.")
    on_disk.edit(edited[0])
    assert edited == [edited[0]] * 2
    assert on_disk.view is not None
    assert on_disk.view.chosen == edited[0]
    assert len([row for row in on_disk.view.rows if row.standing is Standing.OWN]) == 1


def test_copies_are_named_in_every_language_and_told_apart(on_disk: LibraryController, tmp_path: Path) -> None:
    on_disk.copy("trio")
    on_disk.copy("trio")
    sources = [path.read_text(encoding="utf-8") for path in sorted((tmp_path / "formats").iterdir())]
    assert 'nl = "Trio: leren van ervaringen (kopie)", en = "Trio: learning from experience (copy)"' in sources[1]
    assert 'nl = "Trio: leren van ervaringen (kopie 2)"' in sources[0]


def test_what_is_deleted_can_be_brought_back_and_the_one_beside_it_is_chosen(on_disk: LibraryController) -> None:
    on_disk.copy("trio")
    on_disk.copy("trio")
    assert on_disk.view is not None
    second, before = on_disk.view.chosen, [row.id for row in on_disk.view.rows]
    on_disk.delete("trio")
    assert [row.id for row in on_disk.view.rows] == before
    on_disk.delete(second)
    assert on_disk.view.deleted == "Trio: learning from experience (copy 2)"
    assert on_disk.view.chosen != second
    assert on_disk.view.chosen
    on_disk.undelete()
    assert [row.id for row in on_disk.view.rows] == before
    assert on_disk.view.deleted == ""


def test_of_several_files_the_sound_ones_come_in_and_the_others_are_named(
    on_disk: LibraryController, tmp_path: Path
) -> None:
    told: list[str] = []
    on_disk.told.connect(told.append)
    (tmp_path / "a.toml").write_text(TRIO.replace('id = "trio"', 'id = "a"'), encoding="utf-8")
    (tmp_path / "b.toml").write_text(TRIO.replace('"6:00"', '"6 mins"').replace("eyebrow", "eyebrouw"), "utf-8")
    on_disk.bring_in((tmp_path / "a.toml", tmp_path / "b.toml"))
    assert told[-1] == "'Trio: learning from experience' is in the library now. Not brought in: b.toml."
    assert on_disk.view is not None
    details = on_disk.view.details
    assert isinstance(details, FaultDetails)
    assert (details.name, len(details.faults), details.can_be_deleted) == ("b.toml", 3, False)
    on_disk.choose("a")
    assert isinstance(on_disk.view.details, FormatDetails)
