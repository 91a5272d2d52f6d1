"""A session: what a note belongs to, and that a note has one latest version."""

from trioapp.domain.formats import Cue, ExerciseFormat, Phase, Role, RoleLine, Shape, Statement
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Moment, Note
from trioapp.domain.people import people_named
from trioapp.domain.plans import plan_of
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.texts import NO_TEXT, Text

CARD = Statement(Text.of({"nl": "Kaart"}))
TELL = Phase(
    "tell",
    Text.of({"nl": "Vertellen", "en": "Tell"}),
    Duration.of(minutes=3),
    lines=(RoleLine("storyteller", Text.of({"nl": "Vertel."})),),
    cues=(Cue(ZERO, Text.of({"nl": "Eén?"})), Cue(Duration.of(minutes=2), Text.of({"nl": "Twee?"}))),
)
ASK = Phase("ask", Text.of({"nl": "Doorvragen"}), Duration.of(minutes=6))
STORYTELLER = Role("storyteller", Text.of({"nl": "Inbrenger"}), Shape.CIRCLE)
EXERCISE = ExerciseFormat(
    "trio", TELL.name, NO_TEXT, NO_TEXT, (STORYTELLER,), CARD, phases=(TELL, ASK), call_back=CARD, gather=CARD
)


def at(seconds: float) -> Instant:
    return Instant("boot", 0, 0) + Duration.of(seconds=seconds)


def session(*moves: Move) -> Session:
    run = Run(plan_of(EXERCISE))
    for move in moves:
        run = run.moved(move)
    head = SessionHead("s1", "Ochtend", "trio", "nl", 0)
    return Session(head, EXERCISE, people_named(["Anna", "Bert"]), Seatings.of(Seating()), run)


def note(note_id: str, text: str) -> Note:
    return Note(note_id, 1, Moment(1, "tell", ZERO, ZERO), 0, text)


STARTED = Move(MoveKind.START, at(0))


def test_the_plan_is_the_formats_phases() -> None:
    plan = plan_of(EXERCISE)
    assert [(phase.id, phase.length.seconds) for phase in plan] == [("tell", 180), ("ask", 360)]
    assert EXERCISE.length == Duration.of(minutes=9)


def test_before_the_start_a_note_belongs_to_no_phase() -> None:
    assert session().moment(at(99)) == Moment(0, "", ZERO, ZERO)


def test_during_the_exercise_a_note_belongs_to_phase_and_moment() -> None:
    running = session(STARTED)
    assert running.moment(at(20)) == Moment(1, "tell", Duration.of(seconds=20), Duration.of(seconds=20))
    assert running.moment(at(190)) == Moment(1, "ask", Duration.of(seconds=10), Duration.of(seconds=190))


def test_a_pause_does_not_count_in_a_notes_moment() -> None:
    paused = session(STARTED, Move(MoveKind.PAUSE, at(20)))
    assert paused.moment(at(500)) == Moment(1, "tell", Duration.of(seconds=20), Duration.of(seconds=20))


def test_after_a_stop_a_note_belongs_to_the_round_and_to_no_phase() -> None:
    stopped = session(STARTED, Move(MoveKind.STOP, at(200)))
    assert stopped.moment(at(500)) == Moment(1, "", ZERO, Duration.of(seconds=200))


def test_a_note_takes_the_place_of_its_earlier_version() -> None:
    noted = session().with_note(note("n1", "Ze")).with_note(note("n2", "Hij")).with_note(note("n1", "Ze zweeg"))
    assert noted.notes == (note("n1", "Ze zweeg"), note("n2", "Hij"))


def test_people_go_by_their_ids() -> None:
    assert session().person("p2").name == "Bert"


def test_a_role_is_found_by_its_id() -> None:
    assert EXERCISE.role("storyteller") is STORYTELLER
