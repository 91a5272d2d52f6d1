"""Planning the day: parts that are moved, left out, put back and added, live too, each step to be taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import PICTURES, RESOURCES, HandClock, a_session
from tests.days import MINUTE_NOW, card, day_of, exercise, said, the_workshop
from tests.exercises import EXERCISES, ExercisesAtHand, day_with, exercise_named
from tests.fakes import FileInMemory
from trioapp.domain.answers import Dot
from trioapp.domain.formats import ExerciseFormat, Rounds
from trioapp.domain.instants import Duration, total
from trioapp.domain.moves import MoveKind, Plan
from trioapp.domain.pictures import Picture
from trioapp.domain.ports import ItemDropped, ItemKept, Library
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.programme import (
    CALL_BACK,
    Block,
    BlockKind,
    CanvasKind,
    FormatText,
    Programme,
    ProgrammeHead,
    in_blocks,
)
from trioapp.domain.reorder import DayPlan
from trioapp.domain.session import Session
from trioapp.domain.texts import Text
from trioapp.domain.wordings import Field
from trioapp.services.day_planning import DayAct, DayPlanning, NewPart
from trioapp.services.facilitation import Facilitation
from trioapp.services.planning import Planning
from trioapp.services.programmes import Programmes
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace
from trioapp.storage.library import format_files, programme_files
from trioapp.storage.own_programmes import OwnProgrammeFolder
from trioapp.storage.programme_file import read_programme

A_CARD = NewPart(BlockKind.STATEMENT, said("Nieuw"))


class Room:
    """A day on the table, with all that changes it."""

    def __init__(
        self, session: Session, folder: Path = Path("nowhere"), library: Library[ExerciseFormat] = EXERCISES
    ) -> None:
        self.clock, self.workspace, self.file = HandClock(), Workspace(), FileInMemory()
        self.facilitation = Facilitation(self.workspace, self.clock)
        planning = Planning(self.workspace, self.facilitation, self.clock)
        self.pen = WorkbookPen(self.workspace)
        own = OwnProgrammeFolder(folder, lambda: ("trio", "workshop"))
        self.day = DayPlanning(self.workspace, self.facilitation, planning, self.pen, self.clock, own, library)
        self.workspace.open(session, self.file)

    @property
    def plan(self) -> Plan:
        return self.facilitation.position().plan_as_it_is

    @property
    def order(self) -> str:
        return " ".join(block for block, _ in in_blocks(self.plan))

    def picture(self, picture: str) -> bytes:
        found = self.workspace.session.workbook.find(Picture, picture)
        return found.content if found else b""

    def block(self, block: str) -> Block:
        found = self.workspace.session.workbook.find(Block, block)
        assert found is not None
        return found

    def length(self, block: str) -> Duration:
        return total(tuple(phase.length for phase in DayPlan(self.plan).part(block)))

    def go(self, *kinds: MoveKind) -> None:
        for kind in kinds:
            self.clock.pass_time(seconds=1)
            self.facilitation.move(kind)


def four() -> Room:
    return Room(day_of(card("a"), card("b", 7), exercise("c"), card("d")))


def refusal(what: object) -> ProblemKind:
    with pytest.raises(Refused) as refused:
        what()  # type: ignore[operator]
    return refused.value.problems[0].kind


# -- the order


def test_each_step_changes_the_day_and_can_be_taken_back() -> None:
    room, orders = four(), ["a b c d"]
    room.day.move("d", "a")
    orders.append(room.order)
    room.day.leave_out("b")
    orders.append(room.order)
    room.day.put_back("b")
    orders.append(room.order)
    new = room.day.add(A_CARD, after="a")
    orders.append(room.order)
    copy = room.day.duplicate("c")
    orders.append(room.order)
    assert orders[1:] == ["d a b c", "d a c", "d a b c", f"d a {new} b c", f"d a {new} b c {copy}"]
    assert room.day.undoable == DayAct.DUPLICATE
    for order in orders[-2::-1]:
        assert room.day.undo()
        assert room.order == order
    assert (room.day.undoable, [block.id for block in room.workspace.session.blocks]) == ("", list("abcd"))


def test_a_part_is_put_back_as_long_as_it_was_and_where_it_was_delivered() -> None:
    room = four()
    room.day.set_length("b", Duration.of(minutes=9))
    room.day.set_length("c", Duration.of(minutes=12))
    for block in "bc":
        room.day.leave_out(block)
    for block in "cb":
        room.day.put_back(block)
    assert room.order == "a b c d"
    assert (room.length("b"), room.length("c")) == (Duration.of(minutes=9), Duration.of(minutes=12))


def test_what_goes_on_or_is_over_stays_and_that_is_said() -> None:
    room = four()
    room.go(MoveKind.START, MoveKind.NEXT)
    before = room.plan
    for block in "ab":
        assert refusal(lambda block=block: room.day.move(block, "")) is ProblemKind.PART_PAST
        assert refusal(lambda block=block: room.day.leave_out(block)) is ProblemKind.PART_PAST
    assert refusal(lambda: room.day.set_length("a", Duration.of(minutes=3))) is ProblemKind.PART_PAST
    room.go(MoveKind.NEXT)
    assert refusal(lambda: room.day.set_length("c", Duration.of(minutes=10))) is ProblemKind.PART_PAST
    assert room.plan == before
    room.day.move("d", "a")
    assert room.order == "a b c d"
    room.day.add(A_CARD, after="a")
    assert room.order.split()[:3] == ["a", "b", "c"]


def test_the_last_part_cannot_be_left_out() -> None:
    room = Room(day_of(card("a"), card("b")))
    room.day.leave_out("a")
    assert refusal(lambda: room.day.leave_out("b")) is ProblemKind.LAST_PART


def test_the_file_knows_a_part_before_the_plan_speaks_of_it() -> None:
    room = four()
    room.day.add(A_CARD)
    kinds = [type(change).__name__ for change in room.file.changes]
    assert kinds == ["ItemKept", "MoveMade"]
    room.day.undo()
    assert [type(change).__name__ for change in room.file.changes[2:]] == ["MoveMade", "ItemDropped"]


def test_what_was_done_to_what_has_been_meanwhile_stays() -> None:
    room = four()
    new = room.day.add(A_CARD, after="a")
    room.go(MoveKind.START, MoveKind.NEXT)
    assert room.facilitation.position().current.block == new
    assert not room.day.undo()
    assert room.facilitation.position().current.block == new
    assert room.block(new).id == new


def test_a_move_that_was_taken_back_elsewhere_leaves_its_part_in_the_session() -> None:
    room = four()
    new = room.day.add(A_CARD)
    room.facilitation.move(MoveKind.UNDO)
    assert room.order == "a b c d"
    assert room.block(new).id == new
    room.day.undo()
    assert room.workspace.session.workbook.find(Block, new) is None


def test_undo_is_one_for_all_pages() -> None:
    room = four()
    room.day.move("d", "a")
    room.pen.do("dot", room.pen.workbook.holding(Dot("x", 1, "Wijk", 0.5, 0.5)))
    room.day.leave_out("b")
    for order in ("d a b c", "d a b c", "a b c d"):
        room.pen.undo()
        assert room.order == order
    assert room.workspace.session.workbook.of(Dot) == ()


# -- times


def test_lengths_of_cards_and_of_exercises_can_be_others() -> None:
    room = four()
    room.day.set_length("b", Duration.of(minutes=3))
    room.day.set_length("c", Duration.of(minutes=20))
    assert [room.length(block).seconds / 60 for block in "abcd"] == [5, 3, 20, 5]
    assert refusal(lambda: room.day.set_length("b", Duration(0))) is ProblemKind.DURATION_OUT_OF_RANGE
    assert refusal(lambda: room.day.set_length("b", Duration.of(minutes=481))) is ProblemKind.DURATION_OUT_OF_RANGE
    assert refusal(lambda: room.day.set_length("c", Duration.of(minutes=1))) is ProblemKind.TOTAL_TOO_SHORT
    room.day.undo()
    room.day.undo()
    assert [room.length(block).seconds / 60 for block in "abcd"] == [5, 7, 15, 5]


def test_a_day_has_24_hours() -> None:
    room = Room(day_of(*(card(name, 470) for name in "abc"), card("d", 30)))
    assert room.length("a") == Duration.of(minutes=470)
    assert refusal(lambda: room.day.add(A_CARD)) is ProblemKind.DAY_TOO_LONG
    room.day.leave_out("d")
    room.day.add(A_CARD)


def test_a_fixed_end_comes_after_the_beginning() -> None:
    room = four()
    room.day.fix("b", 600, 660)
    assert (room.block("b").starts, room.block("b").ends) == (600, 660)
    assert refusal(lambda: room.day.fix("b", 600, 600)) is ProblemKind.ENDS_BEFORE_IT_BEGINS
    room.day.fix("b", None, 540)
    room.day.undo()
    room.day.undo()
    assert (room.block("b").starts, room.block("b").ends) == (None, None)


def test_the_day_is_over_when_it_must_be_and_what_waits_for_its_time_begins_then() -> None:
    room = Room(day_of(card("a", 10), card("b", 10, starts=30), card("c", 10), exercise("d")))
    room.day.apply(room.day.day_until(room.clock.now().wall_ms + Duration.of(minutes=60).ms))
    lengths = [room.length(block) for block in "abcd"]
    waits = Duration(room.clock.now().wall_ms % 60_000)
    assert lengths[0] == Duration.of(minutes=10)
    assert total(tuple(lengths[1:])) == Duration.of(minutes=30) + waits + -CALL_BACK
    room.day.undo()
    assert room.length("b") == Duration.of(minutes=10)


def test_catching_up_meets_the_next_fixed_time_or_else_the_end_that_was_meant() -> None:
    room = Room(day_of(card("a", 10), card("b", 20), card("c", 10, starts=31), card("d", 10)))
    assert refusal(room.day.catching_up) is ProblemKind.NOTHING_TO_CATCH_UP
    room.go(MoveKind.START)
    room.clock.pass_time(minutes=18)
    room.day.apply(room.day.catching_up())
    assert room.length("b") < Duration.of(minutes=20)
    assert (room.length("c"), room.length("d")) == (Duration.of(minutes=10),) * 2
    assert refusal(room.day.catching_up) is ProblemKind.NOTHING_TO_CATCH_UP
    room.clock.pass_time(minutes=13)
    assert refusal(room.day.catching_up) is ProblemKind.END_PAST


def test_without_fixed_times_the_whole_day_catches_up() -> None:
    room = four()
    room.go(MoveKind.START)
    room.clock.pass_time(minutes=9)
    room.day.apply(room.day.catching_up())
    position = room.facilitation.position()
    assert position.remaining_in_run == position.meant - Duration.of(minutes=9)


# -- what a part says


def test_a_text_changes_in_one_language_and_stays_in_the_others() -> None:
    lines = tuple(Text.of({"nl": nl, "en": en}) for nl, en in (("een", "one"), ("twee", "two")))
    name = Text.of({"nl": "Leer", "en": "Learn"})
    both = Block("a", 1, BlockKind.PROMPTS, name, Duration.of(minutes=4), lines=lines)
    room = Room(day_of(both, card("b")))
    room.day.write("a", Field.NAME, "nl", "Leer ervan")
    assert room.block("a").name == Text.of({"nl": "Leer ervan", "en": "Learn"})
    room.day.write("a", Field.LINES, "nl", "een\n\nnieuw\ntwee")
    assert [line.entries for line in room.block("a").lines] == [
        (("nl", "een"), ("en", "one")),
        (("nl", "nieuw"),),
        (("nl", "twee"), ("en", "two")),
    ]
    assert [phase.id for phase in DayPlan(room.plan).part("a")] == ["1", "2", "3"]
    assert room.length("a") == Duration.of(minutes=4)
    for _ in range(2):
        room.day.undo()
    assert room.block("a") == both
    assert len(DayPlan(room.plan).part("a")) == 2


def test_what_is_typed_is_one_step_until_it_is_left() -> None:
    room = four()
    for words in ("W", "Wa", "Wat"):
        room.day.write("a", Field.STATEMENT, "nl", words)
    room.day.leave()
    room.day.write("a", Field.STATEMENT, "nl", "Wat nu?")
    assert room.file.changes[-1] == ItemKept(room.block("a"))
    room.day.undo()
    assert room.block("a").statement.in_language("nl") == "Wat"
    room.day.undo()
    assert room.block("a").statement.in_language("nl") == "a"


def test_a_field_holds_ten_thousand_characters_and_says_when_it_is_cut() -> None:
    room = four()
    assert room.day.write("a", Field.SUPPORT, "nl", "x" * 10_000)
    assert not room.day.write("a", Field.SUPPORT, "nl", "y" * 10_001)
    assert room.block("a").support.in_language("nl") == "y" * 10_000
    room.day.write("a", Field.STATEMENT, "nl", "<b>Wat</b>\x00\u202e nu")
    assert room.block("a").statement.in_language("nl") == "<b>Wat</b> nu"


def test_agenda_picture_and_sides_are_kept() -> None:
    room = four()
    room.day.hide("a", is_hidden=True)
    room.day.choose_picture("a", b"png")
    room.day.write("a", Field.LEFT_LINES, "nl", "een\ntwee")
    room.day.write("a", Field.RIGHT_HEADING, "nl", "Rechts")
    block = room.block("a")
    assert (block.hidden, room.picture(block.picture), len(block.left.lines)) == (True, b"png", 2)
    assert block.right.heading == said("Rechts")
    for _ in range(4):
        room.day.undo()
    assert room.block("a") == day_of(card("a")).blocks[0]


# -- a mere exercise


def test_a_mere_exercise_becomes_a_day_to_which_parts_are_added() -> None:
    room = Room(a_session(()))
    before = room.workspace.session
    room.day.make_day()
    room.day.add(NewPart(BlockKind.HARVEST, said("Oogst")))
    room.day.add(NewPart(BlockKind.CANVAS, said("Leeragenda"), CanvasKind.AGENDA))
    assert [block.kind for block in room.workspace.session.blocks] == ["exercise", "harvest", "canvas"]
    assert room.facilitation.position().plan[4].call_back == CALL_BACK
    (head,) = room.workspace.session.workbook.of(ProgrammeHead)
    assert head.plan == before.run.plan
    for _ in range(3):
        room.day.undo()
    assert room.workspace.session.workbook == before.workbook
    assert room.plan == before.run.plan


def test_no_day_is_made_of_an_exercise_that_goes_on() -> None:
    room = Room(a_session(()))
    room.go(MoveKind.START)
    room.day.make_day()
    assert room.workspace.session.blocks == ()


# -- who listens


def test_each_act_of_the_day_is_told_once() -> None:
    room = Room(the_workshop())
    told: list[str] = []
    room.workspace.listen(lambda: told.append(room.order))
    room.go(MoveKind.START)
    acts = (
        lambda: room.day.duplicate("two-views"),
        room.day.undo,
        lambda: room.day.move("closing", "two-views"),
        lambda: room.day.leave_out("case"),
        room.day.undo,
        lambda: room.day.set_length("two-views", Duration.of(minutes=9)),
        room.day.undo,
        lambda: room.day.add(NewPart(BlockKind.EXERCISE, said("Roddelronde"), format="gossip")),
        room.day.undo,
    )
    for act in acts:
        told.clear()
        act()
        assert told == [room.order]


def test_an_act_that_is_refused_halfway_tells_what_it_did() -> None:
    room, told = four(), list[Session]()
    room.workspace.listen(lambda: told.append(room.workspace.session))

    def act() -> None:
        with room.workspace.in_one_go(), room.workspace.in_one_go():
            room.day.hide("a", is_hidden=True)
            room.day.save(" ")

    assert refusal(act) is ProblemKind.PROGRAMME_NAME_EMPTY
    assert told == [room.workspace.session]
    room.day.hide("a", is_hidden=False)
    assert len(told) == 2


# -- a programme of its own


def test_the_day_as_it_is_becomes_a_programme_that_can_be_read_again(tmp_path: Path) -> None:
    room = Room(the_workshop(), tmp_path)
    room.day.leave_out("case")
    room.day.move("closing", "agenda")
    room.day.set_length("two-views", Duration.of(minutes=8))
    room.day.set_length("trio", Duration.of(minutes=12))
    assert [room.day.save("Mijn  dag!") for _ in range(3)] == ["mijn-dag", "mijn-dag-2", "mijn-dag-3"]
    kept = read_programme(tmp_path / "mijn-dag.toml")
    assert kept.name == said("Mijn dag!")
    assert " ".join(block.id for block in kept.blocks) == room.order
    lengths = {block.id: block.length for block in kept.blocks}
    assert (lengths["two-views"], lengths["trio"]) == (Duration.of(minutes=8), Duration.of(minutes=12))
    assert kept.blocks[2].statement == room.block("agenda").statement


@pytest.mark.parametrize(("name", "expected"), [("Workshop", "workshop-2"), ("12 uur", "uur"), ("学ぶ", "programme")])
def test_an_id_is_made_of_the_name_and_no_other_is_taken(tmp_path: Path, name: str, expected: str) -> None:
    assert Room(the_workshop(), tmp_path).day.save(name) == expected


def test_what_nobody_could_read_again_is_not_kept(tmp_path: Path) -> None:
    room = Room(day_of(card("a"), card("b"), card("c")), tmp_path)
    assert refusal(lambda: room.day.save(" ")) is ProblemKind.PROGRAMME_NAME_EMPTY
    room.day.fix("a", MINUTE_NOW, None)
    room.day.fix("b", MINUTE_NOW, None)
    assert refusal(lambda: room.day.save("Dag")) is ProblemKind.TIME_NOT_LATER
    room.day.fix("b", None, None)
    room.day.write("c", Field.STATEMENT, "nl", "")
    assert refusal(lambda: room.day.save("Dag")) is ProblemKind.PART_EMPTY
    assert list(tmp_path.iterdir()) == []
    room.day.write("c", Field.STATEMENT, "nl", "Hallo")
    (tmp_path / "weg").write_text("geen map")
    elsewhere = Room(day_of(card("a")), tmp_path / "weg")
    assert refusal(lambda: elsewhere.day.save("Dag")) is ProblemKind.PLACE_UNUSABLE


def test_pictures_are_kept_with_the_programme_and_copied_into_a_session_of_it(tmp_path: Path) -> None:
    formats = format_files(RESOURCES / "formats", tmp_path / "formats")
    days = programme_files(RESOURCES / "programmes", tmp_path)
    room = Room(day_of(card("a"), card("b"), card("c")), tmp_path)
    room.day.choose_picture("a", b"\x89PNG")
    room.day.choose_picture("b", b"\xff\xd8\xff")
    room.day.duplicate("a")
    programmes = Programmes(formats, days, PICTURES)
    template = programmes.template(room.day.save("Dag"))
    for path in tmp_path.iterdir():
        path.unlink()
    found = [template.workbook.find(Picture, block.picture) for block in template.workbook.of(Block)]
    assert [picture and picture.content for picture in found] == [b"\x89PNG", b"\x89PNG", b"\xff\xd8\xff", None]
    assert template.left_out == ()


def test_a_picture_that_is_gone_keeps_no_session_from_being_made(tmp_path: Path) -> None:
    room = Room(day_of(card("a"), card("b")), tmp_path)
    room.day.choose_picture("a", b"\x89PNG")
    room.day.choose_picture("b", b"\xff\xd8\xff")
    room.day.save("Dag")
    (tmp_path / "dag-1.png").unlink()
    day = read_programme(tmp_path / "dag.toml")
    template = Programmes(EXERCISES, programme_files(RESOURCES / "programmes", tmp_path), PICTURES).of_day(
        day, tmp_path / "dag.toml"
    )
    assert [(one.kind, one.what) for one in template.left_out] == [(ProblemKind.PICTURE_GONE, "dag-1.png")]
    assert [block.picture for block in template.workbook.of(Block)] == ["dag-1.png", "dag-2.jpg"]
    assert [picture.id for picture in template.workbook.of(Picture)] == ["dag-2.jpg"]
    again = Room(template.filled_in(a_session()), tmp_path)
    assert again.day.save("Dag") == "dag-2"
    assert [block.picture for block in read_programme(tmp_path / "dag-2.toml").blocks] == ["", "dag-2-1.jpg"]


# -- any sequence


KINDS = ("move", "out", "back", "add", "copy", "length", "lines")
steps = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 7), st.integers(0, 7)), max_size=12)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(steps, st.integers(0, 5))
def test_undo_gives_back_all_that_was(done: list[tuple[str, int, int]], nexts: int) -> None:
    room = four()
    if nexts:
        room.go(MoveKind.START, *[MoveKind.NEXT] * (nexts - 1))
    position, workbook = room.facilitation.position(), room.workspace.session.workbook
    for what, one, other in done:
        try:
            step(room, what, one, other)
        except Refused:
            continue
        check(room, position.stays)
    while room.day.undoable:
        room.day.undo()
    assert room.facilitation.position() == position
    assert room.workspace.session.workbook == workbook


def step(room: Room, what: str, one: int, other: int) -> None:
    blocks = [block.id for block in room.workspace.session.blocks]
    block, before = blocks[one % len(blocks)], blocks[other % len(blocks)]
    match what:
        case "move":
            room.day.move(block, before)
        case "out":
            room.day.leave_out(block)
        case "back":
            room.day.put_back(block)
        case "add":
            room.day.add(A_CARD, block)
        case "copy":
            room.day.duplicate(block)
        case "length":
            room.day.set_length(block, Duration.of(minutes=10 + other))
        case "lines":
            room.day.write(block, Field.LINES, "nl", "\n".join("abcdefgh"[:other]))


def check(room: Room, stays: tuple[object, ...]) -> None:
    position, session = room.facilitation.position(), room.workspace.session
    assert position.stays == stays
    assert all(session.block_of(phase) for phase in position.plan)
    assert len({phase.place for phase in position.plan}) == len(position.plan)
    for phase in position.plan:
        assert session.phase_of(phase).name.entries


def test_items_that_are_dropped_are_named_to_the_file() -> None:
    room = four()
    new = room.day.add(A_CARD)
    room.day.undo()
    assert ItemDropped(new) in room.file.changes
    assert isinstance(room.day.programme("Dag"), Programme)


def test_an_exercise_of_the_library_comes_with_its_words_and_goes_with_them() -> None:
    room = Room(day_of(card("een"), exercise("trio"), card("twee")))
    before = room.workspace.session
    new = room.day.add(NewPart(BlockKind.EXERCISE, said("Roddelronde"), format="gossip"), "trio")
    session = room.workspace.session
    assert room.order == f"een trio {new} twee"
    assert [phase.id for phase in room.plan if phase.block == new] == ["tell", "gossip"]
    assert [text.exercise for text in session.workbook.of(FormatText)] == ["gossip"]
    assert session.exercise_in(2).id == "gossip"
    kept = [change for change in room.file.changes if isinstance(change, ItemKept)]
    assert {type(change.item) for change in kept} == {Block, FormatText}
    assert room.day.undo()
    after = room.workspace.session
    assert (after.workbook, after.other_formats, room.order) == (before.workbook, (), "een trio twee")


def test_an_exercise_is_added_as_it_is_usually_done() -> None:
    room = Room(day_of(exercise("trio")))
    new = room.day.add(NewPart(BlockKind.EXERCISE, said("Waarderend"), format="fours"))
    phases = [(phase.id, phase.round) for phase in room.plan if phase.block == new]
    assert phases == [("talk", 2), ("change_over", 3), ("talk", 3)]
    assert room.block(new).rounds is Rounds.FULL


def test_the_session_keeps_its_own_copy_of_an_exercise_when_the_library_has_another() -> None:
    changed = replace(exercise_named("gossip"), aim=said("Anders"))
    room = Room(day_with("trio", "gossip"), library=ExercisesAtHand({"gossip": changed}))
    room.day.add(NewPart(BlockKind.EXERCISE, said("Nog eens"), format="gossip"))
    session = room.workspace.session
    assert session.exercise("gossip") == exercise_named("gossip")
    assert len(session.workbook.of(FormatText)) == 1
    assert changed not in room.day.exercises()


def test_the_card_of_an_exercise_of_the_library_brings_its_words() -> None:
    room = Room(day_of(exercise("trio")))
    new = room.day.add(NewPart(BlockKind.BRIEF, said("Uitleg"), format="gossip"))
    assert room.block(new).format == "gossip"
    assert room.workspace.session.exercise("gossip").id == "gossip"


def test_an_exercise_that_is_gone_from_the_library_is_refused_and_nothing_changes() -> None:
    room = Room(day_of(exercise("trio")))
    before = room.workspace.session
    with pytest.raises(Refused):
        room.day.add(NewPart(BlockKind.EXERCISE, said("Weg"), format="gone"))
    assert room.workspace.session == before


def test_an_exercise_that_has_been_keeps_its_words_when_adding_it_is_undone() -> None:
    room = Room(day_of(exercise("trio")))
    room.day.add(NewPart(BlockKind.EXERCISE, said("Roddelronde"), format="gossip"))
    room.facilitation.move(MoveKind.START)
    room.clock.pass_time(minutes=30)
    room.facilitation.move(MoveKind.NEXT)
    assert room.facilitation.position().current.block.startswith("exercise")
    assert not room.day.undo()
    session = room.workspace.session
    assert [text.exercise for text in session.workbook.of(FormatText)] == ["gossip"]
    assert session.format_at(room.facilitation.position()).id == "gossip"
