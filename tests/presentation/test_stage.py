"""What the room sees at each moment of the exercise, as a pure function of the session and the time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import HandClock, a_session
from trioapp.domain.formats import CHANGE_OVER, Rounds, Shape
from trioapp.domain.harvest import Harvest, Sentence, Theme, Tone
from trioapp.domain.instants import total
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.pace import Pace
from trioapp.domain.plans import plan_of
from trioapp.domain.preferences import ShownTime
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.scenes import CallBackScene, HarvestScene, PhaseScene, Scene, SeatingScene, StatementScene
from trioapp.domain.seating import seat_in_order
from trioapp.domain.session import Session
from trioapp.presentation.stage import AS_DELIVERED, Showing, View, scene_of, scene_to_come
from trioapp.presentation.wording import Wording

GIVE_BACK = 600
SIX_NAMES = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima")


def running(names: tuple[str, ...] = SIX_NAMES) -> tuple[Session, HandClock]:
    clock = HandClock()
    session = a_session(names)
    moved = session.run.moved(Move(MoveKind.START, clock.now()))
    return Session(session.head, session.format, session.people, session.seatings, moved), clock


def shown(seconds: float, names: tuple[str, ...] = SIX_NAMES) -> Scene:
    session, clock = running(names)
    clock.pass_time(seconds=seconds)
    return scene_of(session, clock.now(), Showing.CLOCK, Wording())


def phase_shown(seconds: float, names: tuple[str, ...] = SIX_NAMES) -> PhaseScene:
    scene = shown(seconds, names)
    assert isinstance(scene, PhaseScene)
    return scene


def test_the_brief_is_shown_before_the_start() -> None:
    scene = scene_of(a_session(), HandClock().now(), Showing.CLOCK, Wording())
    assert isinstance(scene, StatementScene)
    assert scene.statement == "Look at your own work to learn from it."


@pytest.mark.parametrize(
    ("seconds", "title"),
    [(0, "Pick roles"), (60, "Tell"), (239, "Tell"), (240, "Ask deeper"), (600, "Give back"), (780, "Capture")],
)
def test_each_phase_begins_on_its_minute(seconds: float, title: str) -> None:
    assert phase_shown(seconds).title == title


@pytest.mark.parametrize(
    ("seconds", "question"),
    [
        (240, "What made this moment instructive?"),
        (359, "What made this moment instructive?"),
        (360, "Did you, or your team, get enough out of it?"),
        (480, "What changed: in you, in the collaboration, in the organisation?"),
        (600, "What stood out?"),
    ],
)
def test_the_three_questions_follow_each_other_inside_the_third_phase(seconds: float, question: str) -> None:
    assert phase_shown(seconds).headline == question


@pytest.mark.parametrize(
    ("seconds", "figure", "unit"),
    [
        (240, "6", "minutes"),
        (358, "4", "minutes"),
        (505, "2", "minutes"),
        (511, "1", "minute"),
        (540, "1", "last minute"),
    ],
)
def test_the_disc_tells_whole_minutes_as_people_say_them(seconds: float, figure: str, unit: str) -> None:
    dial = phase_shown(seconds).dial
    assert (dial.figure, dial.unit) == (figure, unit)


def test_without_a_disc_the_last_minute_is_said_and_not_counted() -> None:
    assert [phase_shown(second).dial.in_words for second in (539, 540, 600)] == ["1 minute", "last minute", "3 minutes"]


def dial_at(seconds: float, time: ShownTime) -> tuple[float, str, str]:
    session, clock = running()
    clock.pass_time(seconds=seconds)
    scene = scene_of(session, clock.now(), Showing.CLOCK, Wording(), View(time))
    assert isinstance(scene, PhaseScene)
    return scene.dial.left, scene.dial.figure, scene.dial.unit


@pytest.mark.parametrize(
    ("time", "seconds", "dial"),
    [
        (ShownTime.ELAPSED, 260, (20 / 360, "0", "minutes on")),
        (ShownTime.ELAPSED, 300, (60 / 360, "1", "minute on")),
        (ShownTime.ELAPSED, 599, (355 / 360, "5", "minutes on")),
        (ShownTime.SECONDS, 241.5, (1.0, "5:59", "to go")),
        (ShownTime.SECONDS, 599.2, (5 / 360, "0:01", "to go")),
        (ShownTime.HIDDEN, 240, (3 / 5, "3", "of 5")),
        (ShownTime.HIDDEN, 599, (3 / 5, "3", "of 5")),
        (ShownTime.HIDDEN, 890, (1.0, "5", "of 5")),
    ],
)
def test_the_disc_tells_time_as_the_trainer_wants_it(
    time: ShownTime, seconds: float, dial: tuple[float, str, str]
) -> None:
    left, figure, unit = dial_at(seconds, time)
    assert (round(left, 9), figure, unit) == (round(dial[0], 9), *dial[1:])


def test_a_room_without_time_sees_no_time_on_the_track_either() -> None:
    session, clock = running()
    clock.pass_time(seconds=500)
    scene = scene_of(session, clock.now(), Showing.CLOCK, Wording(), View(ShownTime.HIDDEN))
    assert isinstance(scene, PhaseScene)
    assert [part.done for part in scene.track] == [1.0, 1.0, 0.0, 0.0, 0.0]


def test_the_disc_moves_in_steps_and_never_jumps_back() -> None:
    shares = [phase_shown(240 + second).dial.left for second in range(360)]
    assert shares == sorted(shares, reverse=True)
    assert len(set(shares)) == 360 / 5
    assert shares[0] == 1.0


def test_the_scene_stays_the_same_value_between_two_steps() -> None:
    assert shown(241.2) == shown(244.9)


def test_the_last_half_minute_is_told_in_a_word() -> None:
    assert (phase_shown(569).pace, phase_shown(569).pace_word) == (Pace.CALM, "")
    assert (phase_shown(570).pace, phase_shown(570).pace_word) == (Pace.CLOSING, "Almost")


def test_time_is_up_by_itself_and_then_calls_everybody_back() -> None:
    assert shown(900) == CallBackScene("Finish your sentence.", "We continue together in a moment.")
    assert shown(929.9) == shown(900)
    assert shown(930) == CallBackScene("Back to the whole group", "", hand=True)
    assert shown(5000) == shown(930)


def test_the_track_fills_from_left_to_right() -> None:
    parts = phase_shown(240 + 90).track
    assert [part.done for part in parts] == [1.0, 1.0, 0.25, 0.0, 0.0]
    assert [part.weight for part in parts] == [60_000, 180_000, 360_000, 180_000, 120_000]


def test_every_role_that_somebody_has_gets_one_line() -> None:
    assert [line.role.shape for line in phase_shown(0).lines] == [Shape.CIRCLE, Shape.TRIANGLE, Shape.SQUARE]
    with_quartet = phase_shown(0, (*SIX_NAMES, "Gijs"))
    assert [line.role.shape for line in with_quartet.lines][-1] is Shape.DIAMOND
    assert [line.role.word for line in phase_shown(600).lines] == ["Observer", "Storyteller", "Interviewer"]


def in_pairs_too(count: int, seconds: float) -> PhaseScene:
    """A room that would rather have pairs than foursomes."""
    session, clock = running(tuple(f"Naam {number}" for number in range(count)))
    ids = [person.id for person in session.people]
    seating = seat_in_order(ids, session.format.role_ids, rather_small=True)
    clock.pass_time(seconds=seconds)
    scene = scene_of(replace(session, seatings=Seatings.of(seating)), clock.now(), Showing.CLOCK, Wording())
    assert isinstance(scene, PhaseScene)
    return scene


@pytest.mark.parametrize("count", [2, 4])
def test_pairs_look_back_together_without_an_observer(count: int) -> None:
    """Method.md §B4, 'Duo'."""
    scene = in_pairs_too(count, GIVE_BACK)
    assert scene.headline == "Look back on the conversation together."
    assert {line.role.role: line.words for line in scene.lines} == {
        "interviewer": "You begin: I saw … I heard …",
        "storyteller": "Listen first. Then respond briefly.",
    }
    assert "others" not in in_pairs_too(count, 60).headline
    for second in range(0, 900, 60):
        assert not any("observer" in line.role.role for line in in_pairs_too(count, second).lines)


@pytest.mark.parametrize(("count", "has_own_line"), [(6, False), (8, False), (7, True), (10, True)])
def test_pairs_beside_trios_have_a_line_of_their_own_when_the_trainer_cannot_join_them_all(
    count: int, has_own_line: bool
) -> None:
    scene = in_pairs_too(count, GIVE_BACK)
    assert scene.headline == "What stood out?"
    words = [line.role.word for line in scene.lines]
    assert words[:3] == ["Observer", "Storyteller", "Interviewer"]
    assert words[3:] == (["Interviewer, in a pair"] if has_own_line else [])


def test_the_trainer_decides_what_is_shown_instead() -> None:
    session, clock = running()
    words = Wording()
    assert isinstance(scene_of(session, clock.now(), Showing.BRIEF, words), StatementScene)
    seating = scene_of(session, clock.now(), Showing.SEATING, words)
    assert isinstance(seating, SeatingScene)
    assert [[seat.name for seat in table.seats] for table in seating.tables] == [
        ["Anna", "Bram", "Chris"],
        ["Daan", "Eva", "Fatima"],
    ]


def test_people_without_a_name_go_by_table_and_letter() -> None:
    session = a_session(("", "", ""))
    seating = scene_of(session, HandClock().now(), Showing.SEATING, Wording())
    assert isinstance(seating, SeatingScene)
    assert [seat.name for seat in seating.tables[0].seats] == ["1-A", "1-B", "1-C"]


def test_a_room_without_trios_sees_the_brief_instead_of_an_empty_board() -> None:
    assert isinstance(scene_of(a_session(()), HandClock().now(), Showing.SEATING, Wording()), StatementScene)


def to_come(seconds: float, showing: Showing = Showing.CLOCK) -> Scene | None:
    session, clock = running()
    clock.pass_time(seconds=seconds)
    return scene_to_come(session, clock.now(), showing, Wording(), AS_DELIVERED)


@pytest.mark.parametrize("seconds", [0, 59, 61, 300, 601])
def test_what_comes_next_is_what_the_room_sees_as_soon_as_it_comes(seconds: float) -> None:
    ends = next(end for end in (60, 240, 600, 780) if end > seconds)
    assert to_come(seconds) == shown(ends)


def test_before_the_start_the_first_phase_is_next_and_after_the_last_the_call_back() -> None:
    words, now = Wording(), HandClock().now()
    assert scene_to_come(a_session(SIX_NAMES), now, Showing.CLOCK, words, AS_DELIVERED) == shown(0)
    assert to_come(899) == shown(900)
    assert to_come(905) == shown(930)
    assert to_come(930) is None


def test_nothing_follows_a_stop() -> None:
    session, clock = running()
    stopped = replace(session, run=session.run.moved(Move(MoveKind.STOP, clock.now())))
    assert scene_to_come(stopped, clock.now(), Showing.CLOCK, Wording(), AS_DELIVERED) is None


def test_the_clock_follows_whatever_is_shown_in_its_place() -> None:
    assert to_come(300, Showing.SEATING) == shown(300)
    assert to_come(300, Showing.MESSAGE) == shown(300)


def change_to_second_round(session: Session) -> Scene:
    """What the room sees ten seconds into the change of roles."""
    clock = HandClock()
    plan = plan_of(session.format, Rounds.COMPACT)
    change = next(place for place, phase in enumerate(plan) if phase.id == CHANGE_OVER)
    session = replace(session, run=Run(plan).moved(Move(MoveKind.START, clock.now())))
    clock.pass_time(seconds=total(tuple(phase.length for phase in plan[:change])).seconds_down + 10)
    return scene_of(session, clock.now(), Showing.CLOCK, Wording())


def test_the_change_to_a_round_with_other_trios_shows_who_sits_with_whom() -> None:
    session = a_session(SIX_NAMES)
    swapped = session.seatings.first.with_swap("p1", "p4")
    scene = change_to_second_round(replace(session, seatings=session.seatings.with_seating(2, swapped)))
    assert isinstance(scene, SeatingScene)
    assert [seat.name for seat in scene.tables[0].seats] == ["Daan", "Bram", "Chris"]


def test_the_change_of_roles_in_the_same_trios_says_who_gets_which() -> None:
    assert isinstance(change_to_second_round(a_session(SIX_NAMES)), PhaseScene)


# -- what the trios learned

SECRET, OPEN = "geheim", "open"


@st.composite
def harvests(draw: st.DrawFn) -> Harvest:
    """Sentences that say whether they may be shared, in themes that are there and in one that is not."""
    themes = tuple(Theme(f"t{number}", f"Thema {number}", number) for number in range(draw(st.integers(0, 3))))
    count = draw(st.integers(0, 12))
    sentences = []
    for number in range(count):
        may_share = draw(st.booleans())
        theme, tone = draw(st.sampled_from(["", "t0", "t1", "t2", "gone"])), draw(st.sampled_from([None, *Tone]))
        text = f"{OPEN if may_share else SECRET} {number}"
        sentences.append(Sentence(f"s{number}", number + 1, text, number, tone, None, theme, may_share))
    return Harvest(tuple(sentences), themes)


@given(harvests(), st.sampled_from(Showing), st.integers(0, 3), st.booleans())
def test_nothing_that_may_not_be_shared_is_in_any_scene(
    harvest: Harvest, showing: Showing, page: int, is_running: bool
) -> None:
    session, clock = running() if is_running else (a_session(), HandClock())
    session = replace(session, harvest=harvest)
    scene = scene_of(session, clock.now(), showing, Wording(), View(page=page))
    assert SECRET not in repr(scene)
    assert SECRET not in repr(scene_to_come(session, clock.now(), showing, Wording(), View(page=page)))
    if showing is Showing.HARVEST:
        assert isinstance(scene, HarvestScene)
        assert sorted(line.sentence for line in scene.lines) == sorted(
            one.text for one in harvest.sentences if one.may_share
        )


def test_sentences_are_shown_theme_by_theme_in_their_order_and_last_those_of_none() -> None:
    themes = (Theme("b", "Rust", 1), Theme("a", "Tijd", 2))
    sentences = tuple(
        Sentence(text, trio, text, trio, tone, None, theme, may_share=True)
        for trio, (text, tone, theme) in enumerate(
            [("een", None, ""), ("twee", Tone.HARD, "a"), ("drie", Tone.GOOD, "b"), ("vier", None, "a")], 1
        )
    )
    session = replace(a_session(), harvest=Harvest(sentences, themes))
    scene = scene_of(session, HandClock().now(), Showing.HARVEST, Wording())
    assert isinstance(scene, HarvestScene)
    shown_lines = [(line.theme, line.sentence, line.tone_word) for line in scene.lines]
    assert shown_lines == [("Rust", "drie", "good"), ("Tijd", "twee", "hard"), ("Tijd", "vier", ""), ("", "een", "")]
