"""From an exercise of the library to its row in the list and to all that is told of it."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain import numerals
from trioapp.domain.formats import ExerciseFormat, Phase, Rounds
from trioapp.domain.instants import Duration, total
from trioapp.domain.marks import Mark
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import FaultyFormat, ShelvedFormat
from trioapp.domain.scenes import RoleMark, Scene
from trioapp.domain.texts import Text, folded
from trioapp.presentation.format_editor_view import BRIEF
from trioapp.presentation.format_scene import Shown, scene_of_format
from trioapp.presentation.library import (
    FaultDetails,
    FormatDetails,
    LibraryRow,
    Passage,
    PhaseLine,
    RoleLine,
    Standing,
)
from trioapp.presentation.wording import Wording


def length_of(exercise: ExerciseFormat) -> Duration:
    """As it is usually done."""
    return total(tuple(phase.length for phase in plan_of(exercise, exercise.rounds)))


def sought_in(exercise: ExerciseFormat) -> str:
    """The words by which it can be found, in whatever language."""
    texts = (exercise.name, exercise.aim, exercise.eyebrow, exercise.source, *(one.name for one in exercise.phases))
    return "\n".join(folded(words) for text in texts for _, words in text.entries)


def row_of(shelved: ShelvedFormat, words: Wording) -> LibraryRow:
    exercise, said = shelved.exercise, words.library
    standing = Standing.OWN if shelved.is_own else Standing.BUILT_IN
    return LibraryRow(
        id=exercise.id,
        name=exercise.name.in_language(words.language),
        minutes=said.minutes(length_of(exercise)),
        group=said.group(exercise.group),
        rounds=rounds_of(exercise, words),
        standing=standing,
        standing_word=said.standing(standing),
        language=said.only_in(exercise.languages),
    )


def row_of_faulty(faulty: FaultyFormat, words: Wording) -> LibraryRow:
    said = words.library
    about = said.faults(len(faulty.problems))
    return LibraryRow(faulty.file, faulty.file, "", about, "", Standing.FAULTY, said.standing(Standing.FAULTY))


def rounds_of(exercise: ExerciseFormat, words: Wording) -> str:
    """How it is usually done, such as `3 × 15 + change`."""
    plan = plan_of(exercise, exercise.rounds)
    count = plan[-1].round
    if count == 1:
        return words.library.one_round()
    first, last = ([phase for phase in plan if phase.round == number] for number in (1, count))
    again = {phase.id for phase in last}
    once = total(tuple(phase.length for phase in first if phase.id not in again))
    each = total(tuple(phase.length for phase in first if phase.id in again))
    in_last = total(tuple(phase.length for phase in last))
    return words.library.rounds(count, once, each, in_last - each)


def details_of(shelved: ShelvedFormat, place: int, words: Wording) -> FormatDetails:
    exercise, said = shelved.exercise, words.library
    row, length = row_of(shelved, words), length_of(exercise)
    is_one = exercise.rounds is Rounds.ONE
    return FormatDetails(
        key=row.id,
        name=row.name,
        standing=row.standing,
        pills=(row.standing_word, row.group, row.minutes),
        language=said.about_language(exercise.languages),
        phases=tuple(_phases(exercise, words)),
        place=place,
        total=said.total_of_one(length) if is_one else said.total(length, row.rounds),
        scene=_scene(exercise, place, words),
        roles_heading=said.roles(),
        roles=tuple(_roles(exercise, words)),
        passages=tuple(_passages(exercise, words)),
    )


def _scene(exercise: ExerciseFormat, place: int, words: Wording) -> Scene:
    """As the phase at that place begins, from 1; 0 is the brief before the start."""
    row = exercise.phases[place - 1].id if place else BRIEF
    return scene_of_format(exercise, Shown(row), words.language, words)


def details_of_faulty(faulty: FaultyFormat, words: Wording) -> FaultDetails:
    """Each fault with its line; the file is the same for all of them, and stands above."""
    return FaultDetails(
        faulty.file,
        faulty.file,
        words.library.about_faults(),
        tuple(words.library.fault(problem.line, words.problem(problem)) for problem in faulty.problems),
        faulty.is_file,
    )


def _phases(exercise: ExerciseFormat, words: Wording) -> Iterator[PhaseLine]:
    yield PhaseLine(words.library.brief(), "")
    for phase in exercise.phases:
        yield PhaseLine(
            phase.name.in_language(words.language), numerals.length(phase.length), _remark(phase, exercise, words)
        )


def _remark(phase: Phase, exercise: ExerciseFormat, words: Wording) -> str:
    if exercise.rounds is Rounds.COMPACT and phase.compact:
        return words.library.compact(numerals.length(phase.compact))
    has_rounds = exercise.rounds is not Rounds.ONE
    comes_once = phase.once or (exercise.rounds is Rounds.COMPACT and phase.compact is None)
    return words.library.once() if has_rounds and comes_once else ""


def _roles(exercise: ExerciseFormat, words: Wording) -> Iterator[RoleLine]:
    for role in exercise.roles:
        name = role.name.in_language(words.language)
        seats = exercise.seats.count(role.id)
        parts = (f"{name} × {seats}" if seats > 1 else name, words.library.extra_role() if role.extra else "")
        yield RoleLine(RoleMark(role.id, role.shape, name), " – ".join(filter(None, parts)))


def _passages(exercise: ExerciseFormat, words: Wording) -> Iterator[Passage]:
    """What there is to be read about it, and nothing of what it does not say."""
    said, language = words.library, words.language

    def written(text: Text) -> str:
        return text.in_language(language)

    checked = exercise.checked_on
    passages = (
        Passage(said.aim(), written(exercise.aim)),
        Passage(said.observer(), _observer(exercise, words)),
        Passage(said.for_trainer(), written(exercise.for_trainer)),
        Passage(said.source(), written(exercise.source)),
        Passage(said.source_licence(), exercise.source_licence),
        Passage(said.licence(), written(exercise.licence)),
        Passage(said.checked_on(), said.day(checked, language) if checked else ""),
    )
    return (passage for passage in passages if passage.words)


def _observer(exercise: ExerciseFormat, words: Wording) -> str:
    form = exercise.observer
    if form.marks == tuple(Mark):
        marks = words.library.all_marks()
    else:
        marks = words.library.marks([words.mark(mark) for mark in form.marks]) if form.marks else ""
    headings = [heading.name.in_language(words.language) for heading in form.headings]
    return "\n".join(filter(None, (marks, words.library.headings(headings) if headings else "")))
