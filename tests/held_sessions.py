"""Sessions as they may lie in their files: whatever was done with the clock, by whomever, on whatever day."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from tests.builders import CREATED_MS, a_day, a_session
from trioapp.domain.formats import Rounds
from trioapp.domain.harvest import Harvest, Level, Sentence, Tone
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Note
from trioapp.domain.plans import plan_of
from trioapp.domain.seating import Group, Seat, Seating
from trioapp.domain.session import Session

_KINDS = [kind for kind in MoveKind if kind not in (MoveKind.JUMP, MoveKind.REPLAN)] + [MoveKind.NEXT] * 6
_texts = st.sampled_from(("", " ", "Ik leerde van Anna"))
_sentences = st.lists(
    st.tuples(st.integers(1, 4), _texts, st.sampled_from((*Tone, None)), st.sampled_from((*Level, None)))
)


@cache
def _begun() -> tuple[Session, ...]:
    return a_session(), a_session(()), a_day("workshop"), a_day("part-1")


@st.composite
def moments(draw: st.DrawFn) -> list[Instant]:
    """In the order in which they were: the machine may start anew in between, and the time of day be another one."""
    boot, steady, wall, found = 0, 1_000, CREATED_MS, []
    for gap, starts_anew, shift in draw(
        st.lists(st.tuples(st.integers(0, 1_500_000), st.booleans(), st.sampled_from((0, 0, -7_200_000))), max_size=14)
    ):
        boot, steady = (boot + 1, 500) if starts_anew and gap > 900_000 else (boot, steady + gap)
        wall += gap + shift
        found.append(Instant(f"boot {boot}", steady, wall))
    return found


@st.composite
def held_sessions(draw: st.DrawFn) -> Session:
    session, times = draw(st.sampled_from(_begun())), draw(moments())
    in_rounds = plan_of(session.format, Rounds.COMPACT) if draw(st.booleans()) and not session.blocks else ()
    moves = [Move(MoveKind.REPLAN, at, plan=in_rounds) for at in times[:1] if in_rounds]
    moves += [Move(MoveKind.START, at) for at in times[:1]]
    moves += [Move(draw(st.sampled_from(_KINDS)), at, Duration(draw(st.sampled_from(_AMOUNTS)))) for at in times[1:-1]]
    said = tuple(Sentence(f"s{n}", trio, text, n, *marks) for n, (trio, text, *marks) in enumerate(draw(_sentences)))
    moved = replace(session, run=replace(session.run, moves=tuple(moves)), harvest=Harvest(said))
    note = Note("n", 1, moved.moment(times[-1]), times[-1].wall_ms, "geheim") if times else None
    seatings = moved.seatings.with_seating(draw(st.integers(1, 4)), draw(seatings_of_few()))
    last_seen = draw(st.sampled_from((None, *times[-2:])))
    return replace(moved, seatings=seatings, last_seen=last_seen, notes=(note,) if note else ())


@st.composite
def seatings_of_few(draw: st.DrawFn) -> Seating:
    """Some of the seven at tables with any number, and some nowhere."""
    people = draw(st.permutations([f"p{number}" for number in range(1, 8)]))
    numbers = sorted(draw(st.sets(st.integers(1, 9), max_size=2)))
    groups = tuple(
        Group(
            number, tuple(Seat(one, role, place) for place, (one, role) in enumerate(zip(three, _ROLES, strict=True)))
        )
        for number, three in zip(numbers, (people[:3], people[3:6]), strict=False)
    )
    left = [one for one in people if one not in {seat.person for group in groups for seat in group.seats}]
    return Seating(groups, tuple(left[:2]), tuple(left[2:]))


_AMOUNTS = (-60_000, 30_000, 600_000)
_ROLES = ("storyteller", "interviewer", "observer")
