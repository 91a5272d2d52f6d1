"""The exercises that come with the program: complete, as long as the method says, and done from beginning to end."""

from __future__ import annotations

import re

import pytest

from tests.builders import RESOURCES, HandClock
from trioapp.domain.formats import ExerciseFormat, ObserverForm, Phase
from trioapp.domain.instants import ZERO, Duration, total
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.plans import fitted, floors, plan_of, possible_rounds
from trioapp.domain.run import Run
from trioapp.domain.seating import roles_of
from trioapp.domain.texts import Text
from trioapp.storage.format_file import read_format

FILES = {path.stem: path for path in sorted((RESOURCES / "formats").glob("*.toml"))}

MINUTES: dict[str, tuple[tuple[float, ...], float]] = {
    "trio": ((1, 3, 6, 3, 2), 15),
    "coaching-triad": ((8, 2, 5), 47),
    "advice-triangle": ((1, 1.5, 1.5, 4.5, 1.5), 30),
    "appreciative-interview": ((3, 8, 8, 15, 10, 10), 54),
    "gossip-method": ((5, 8, 15, 7, 5), 40),
    "after-action-review": ((5, 7, 8, 10), 30),
    "what-so-what-now-what": ((1, 4, 5, 5), 15),
    "one-two-four-all": ((1, 2, 4, 5), 12),
    "surfacing-assumptions": ((5, 10, 10, 5, 8, 7), 45),
    "learning-system": ((5, 12, 12, 12, 7, 12), 60),
    "four-ways-of-helping": ((2, 2, 2, 2, 2, 5), 15),
    "incident-method": ((5, 10, 5, 15, 10, 10, 10), 65),
    "action-learning": ((2, 8, 13, 2, 5, 2), 32),
}
"""The phases, and the whole with its rounds and the changes between them (method.md §C)."""

SIZES = {
    "trio": (3, 3, 2, 4),
    "coaching-triad": (3, 3, 4),
    "advice-triangle": (3, 3, 4),
    "appreciative-interview": (4, 4, 3),
    "gossip-method": (4, 8),
    "after-action-review": (3, 12),
    "what-so-what-now-what": (3, 7),
    "one-two-four-all": (4, 4, 3),
    "surfacing-assumptions": (3, 6),
    "learning-system": (3, 6),
    "four-ways-of-helping": (3, 3, 4),
    "incident-method": (5, 8),
    "action-learning": (4, 8),
}
"""From, to, and the sizes that do as well (method.md §C)."""

HEADINGS = {
    "coaching-triad": ["quote", "opened"],
    "appreciative-interview": ["person", "team", "organisation", "outside"],
    "after-action-review": ["plan", "fact", "cause", "next"],
    "surfacing-assumptions": ["assumption", "doubt", "evidence", "no_evidence"],
    "four-ways-of-helping": ["quiet_presence", "search", "provoke", "build"],
    "action-learning": ["quote", "opened"],
}
"""What observers sort their notes under (method.md §C, 'Observer forms')."""

AFTER_LIBERATING_STRUCTURES = {
    "advice-triangle",
    "appreciative-interview",
    "what-so-what-now-what",
    "one-two-four-all",
    "four-ways-of-helping",
}
OBSERVERS = {"observer", "second_observer"}
LANGUAGES = ("nl", "en")
A_LENGTH = re.compile(r"\d|minu|second", re.IGNORECASE)


@pytest.fixture(params=MINUTES)
def exercise(request: pytest.FixtureRequest) -> ExerciseFormat:
    return read_format(FILES[request.param])


def minutes(length: Duration) -> float:
    return length.ms / 60_000


def all_phases(exercise: ExerciseFormat) -> tuple[Phase, ...]:
    return (*exercise.phases, exercise.change_over) if exercise.change_over else exercise.phases


def test_these_are_all_of_them() -> None:
    assert set(FILES) == set(MINUTES)


def test_a_file_is_called_as_its_exercise(exercise: ExerciseFormat) -> None:
    assert FILES[exercise.id].name == f"{exercise.id}.toml"


def test_everything_is_said_in_both_languages(exercise: ExerciseFormat) -> None:
    assert exercise.languages == LANGUAGES
    assert all(set(text.languages) <= {"", *LANGUAGES} for text in (exercise.source, exercise.licence))


def test_it_lasts_as_long_as_the_method_says(exercise: ExerciseFormat) -> None:
    phases, whole = MINUTES[exercise.id]
    assert tuple(minutes(phase.length) for phase in exercise.phases) == phases
    assert minutes(total(tuple(phase.length for phase in plan_of(exercise, exercise.rounds)))) == whole


def test_it_is_done_by_as_many_people_as_the_method_says(exercise: ExerciseFormat) -> None:
    group = exercise.group
    assert (group.smallest, group.largest, *group.also) == SIZES[exercise.id]


def test_it_says_where_it_comes_from_and_whose_words_it_has(exercise: ExerciseFormat) -> None:
    assert exercise.source.entries
    assert exercise.licence == Text.of({"nl": "Eigen tekst", "en": "Own words"})
    assert exercise.checked_on is not None
    assert (exercise.source_licence == "CC BY-SA 4.0") == (exercise.id in AFTER_LIBERATING_STRUCTURES)


def test_the_trainer_has_words_for_the_whole_and_for_each_phase(exercise: ExerciseFormat) -> None:
    assert exercise.for_trainer.entries
    assert [phase.id for phase in all_phases(exercise) if not phase.for_trainer.entries] == []


def test_each_phase_has_a_line_for_the_room(exercise: ExerciseFormat) -> None:
    assert [phase.id for phase in all_phases(exercise) if not phase.aim.entries] == []


def test_who_has_a_form_for_notes_is_there_to_fill_it(exercise: ExerciseFormat) -> None:
    assert [heading.id for heading in exercise.observer.headings] == HEADINGS.get(exercise.id, [])
    has_observer = "observer" in exercise.role_ids
    assert has_observer or exercise.observer == ObserverForm()
    assert has_observer or not any(phase.watch for phase in exercise.phases)


def test_each_role_has_something_to_do_and_a_place_in_some_group(exercise: ExerciseFormat) -> None:
    active = {line.role for phase in exercise.phases for line in phase.lines}
    assert active == set(exercise.role_ids)
    sizes = range(exercise.group.least, exercise.group.most + 2)
    seated = {role for size in sizes for role in roles_of(size, exercise.role_at_place)}
    assert seated == set(exercise.role_ids)


def test_roles_look_different(exercise: ExerciseFormat) -> None:
    assert len({role.shape for role in exercise.roles}) == len(exercise.roles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_room_reads_holds_however_long_a_phase_is(exercise: ExerciseFormat, language: str) -> None:
    said = [text for phase in exercise.phases for text in (phase.aim, *(line.text for line in phase.lines))]
    asked = [cue.question for phase in exercise.phases for cue in phase.cues]
    words = [text.in_language(language) for text in (*said, *asked)]
    assert [line for line in words if A_LENGTH.search(line)] == []


def test_it_can_be_done_in_less_time(exercise: ExerciseFormat) -> None:
    for rounds in possible_rounds(exercise):
        plan = plan_of(exercise, rounds)
        least = total(floors(plan, exercise))
        assert ZERO < least < total(tuple(phase.length for phase in plan))
        assert fitted(plan, exercise, least) is not None


def test_it_goes_from_phase_to_phase_by_itself_until_its_time_is_over(exercise: ExerciseFormat) -> None:
    clock, plan = HandClock(), plan_of(exercise, exercise.rounds)
    run = Run(plan).moved(Move(MoveKind.START, clock.now()))
    for place, phase in enumerate(plan):
        position = run.position(clock.now())
        assert (position.phase, position.current, position.time_is_up) == (place, phase, False)
        clock.pass_time(seconds=phase.length.ms / 1000)
    assert run.position(clock.now()).time_is_up
    assert run.position(clock.now()).is_last_phase


def test_the_trainer_leads_through_it_key_by_key(exercise: ExerciseFormat) -> None:
    clock, plan = HandClock(), plan_of(exercise, exercise.rounds)
    run, seen = Run(plan).moved(Move(MoveKind.START, clock.now())), []
    for _ in plan:
        seen.append(run.position(clock.now()).current)
        clock.pass_time(seconds=2)
        run = run.moved(Move(MoveKind.NEXT, clock.now()))
    assert tuple(seen) == plan
    assert run.position(clock.now()).time_is_up


def test_the_trainer_is_warned_of_gossip_among_strangers() -> None:
    gossip = read_format(FILES["gossip-method"])
    assert gossip.for_trainer.in_language("nl").startswith("Let op: alleen met een groep die elkaar kent")
    assert gossip.for_trainer.in_language("en").startswith("Mind: only with a group whose members know")
