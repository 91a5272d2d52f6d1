"""The texts of an exercise by where they stand, as they are typed in one language while the others stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from operator import attrgetter
from typing import Any

from trioapp.domain.formats import ExerciseFormat, Phase, RoleLine, texts_in
from trioapp.domain.texts import NO_TEXT, Text, plain, plain_line
from trioapp.domain.values import dataclass
from trioapp.domain.wordings import without_gaps, worded
from trioapp.domain.workbook import LONGEST_FIELD

MOST_LETTERS = 25_000
"""In all texts of an exercise together: its file must be one that can be read again."""
NOT_SAID = "…"
"""What stands in a file where words are needed and there never were any."""


class Part(StrEnum):
    """What a text is for."""

    NAME = "name"
    EYEBROW = "eyebrow"
    AIM = "aim"
    FOR_TRAINER = "for_trainer"
    SOURCE = "source"
    LICENCE = "licence"
    BRIEF = "brief.statement"
    BRIEF_SUPPORT = "brief.support"
    CALL_BACK = "call_back.statement"
    CALL_BACK_SUPPORT = "call_back.support"
    GATHER = "gather.statement"
    GATHER_SUPPORT = "gather.support"
    ROLE_NAME = "role.name"
    HEADING = "heading.name"
    PHASE_NAME = "phase.name"
    PHASE_AIM = "phase.aim"
    PHASE_FOR_TRAINER = "phase.for_trainer"
    LINE = "phase.line"
    CUE = "phase.cue"
    WATCH = "phase.watch"
    PAIR_AIM = "pair.aim"
    PAIR_LINE = "pair.line"
    PAIR_FOR_TRAINER = "pair.for_trainer"


_OF_A_PHASE = {Part.PHASE_NAME: "name", Part.PHASE_AIM: "aim", Part.PHASE_FOR_TRAINER: "for_trainer"}
_OF_PAIRS = {Part.PAIR_AIM: "aim", Part.PAIR_FOR_TRAINER: "for_trainer"}
ON_LINES = (Part.FOR_TRAINER, Part.PHASE_FOR_TRAINER, Part.PAIR_FOR_TRAINER)
"""What may have line breaks: nobody but the trainer sees it."""
_SAME_EVERYWHERE = (Part.SOURCE, Part.LICENCE)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text stands: of which phase and role, by id, and of several the how manieth from 0."""

    part: Part
    phase: str = ""
    role: str = ""
    number: int = 0


def said(text: Text, language: str) -> str:
    """What it says in exactly that language, or in all of them; nothing where only another one says it."""
    entries = dict(text.entries)
    return entries.get(language, entries.get("", ""))


def text_at(exercise: ExerciseFormat, spot: Spot) -> Text:
    """Nothing where there is no such place."""
    if spot.phase:
        phases = (one for one in (*exercise.phases, exercise.change_over) if one and one.id == spot.phase)
        return next((_text_in(phase, spot) for phase in phases), NO_TEXT)
    if spot.part is Part.ROLE_NAME:
        return next((role.name for role in exercise.roles if role.id == spot.role), NO_TEXT)
    if spot.part is Part.HEADING:
        return _one_of([heading.name for heading in exercise.observer.headings], spot.number)
    text: Text = attrgetter(spot.part.value)(exercise)
    return text


def _text_in(phase: Phase, spot: Spot) -> Text:
    texts: Mapping[Part, Text] = {
        Part.PHASE_NAME: phase.name,
        Part.PHASE_AIM: phase.aim,
        Part.PHASE_FOR_TRAINER: phase.for_trainer,
        Part.PAIR_AIM: phase.in_pairs.aim,
        Part.PAIR_FOR_TRAINER: phase.in_pairs.for_trainer,
    }
    match spot.part:
        case Part.CUE:
            return _one_of([cue.question for cue in phase.cues], spot.number)
        case Part.WATCH:
            return _one_of(phase.watch, spot.number)
        case Part.LINE | Part.PAIR_LINE:
            lines = phase.lines if spot.part is Part.LINE else phase.in_pairs.lines
            return next((line.text for line in lines if line.role == spot.role), NO_TEXT)
        case _:
            return texts.get(spot.part, NO_TEXT)


def _one_of(texts: Sequence[Text], number: int) -> Text:
    return texts[number] if 0 <= number < len(texts) else NO_TEXT


def with_words(exercise: ExerciseFormat, spot: Spot, language: str, typed: str) -> ExerciseFormat:
    """The exercise with that text in that language, cut where there is no room for more."""
    before = text_at(exercise, spot)
    room = max(0, MOST_LETTERS - letters(exercise)) + len(said(before, language))
    words = as_it_is_kept(spot.part, typed)[: min(LONGEST_FIELD, room)].strip()
    return _changed(exercise, spot, lambda text: _said_anew(spot.part, text, language, words))


def as_it_is_kept(part: Part, typed: str) -> str:
    """What was typed, without what cannot be shown, and on one line where it stands on the beamer."""
    return plain(typed).strip() if part in ON_LINES else plain_line(typed)


def _said_anew(part: Part, text: Text, language: str, words: str) -> Text:
    is_same = part in _SAME_EVERYWHERE and "" in text.languages
    return Text.everywhere(words) if is_same else without_gaps(worded(text, language, words))


def in_one_language(value: Any, language: str) -> Any:
    """An exercise, or a part of one, that says the same in every language: what it says in that one, or else at all."""
    if isinstance(value, Text):
        return Text.everywhere(value.in_language(language))
    if isinstance(value, tuple):
        return tuple(in_one_language(one, language) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: in_one_language(getattr(value, one.name), language) for one in fields(value)}
        )
    return value


# -- all of them


def spots(exercise: ExerciseFormat) -> Iterator[Spot]:
    """Every place at which there is a text or can be one, as it is read from top to bottom."""
    yield from (Spot(part) for part in (*_about(), *_on_cards()))
    yield from (Spot(Part.ROLE_NAME, role=role.id) for role in exercise.roles)
    yield from (Spot(Part.HEADING, number=number) for number in range(len(exercise.observer.headings)))
    for phase in exercise.phases:
        yield from _spots_of(exercise, phase)
    if exercise.change_over:
        yield from (Spot(part, exercise.change_over.id) for part in _OF_A_PHASE)


def _about() -> tuple[Part, ...]:
    return (Part.NAME, Part.EYEBROW, Part.AIM, Part.FOR_TRAINER, Part.SOURCE, Part.LICENCE)


def _on_cards() -> tuple[Part, ...]:
    cards = (Part.BRIEF, Part.BRIEF_SUPPORT, Part.CALL_BACK, Part.CALL_BACK_SUPPORT)
    return (*cards, Part.GATHER, Part.GATHER_SUPPORT)


def _spots_of(exercise: ExerciseFormat, phase: Phase) -> Iterator[Spot]:
    yield from (Spot(part, phase.id) for part in _OF_A_PHASE)
    yield from (Spot(Part.LINE, phase.id, role) for role in exercise.role_ids)
    yield from (Spot(Part.CUE, phase.id, number=number) for number in range(len(phase.cues)))
    yield from (Spot(Part.WATCH, phase.id, number=number) for number in range(len(phase.watch)))
    yield from (Spot(part, phase.id) for part in _OF_PAIRS)
    yield from (Spot(Part.PAIR_LINE, phase.id, role) for role in exercise.role_ids)


def letters(exercise: ExerciseFormat) -> int:
    """How many there are in all texts, in all languages."""
    return sum(len(words) for text in texts_in(exercise) for _, words in text.entries)


def gaps(exercise: ExerciseFormat) -> tuple[Spot, ...]:
    """The places that say nothing, and without whose words a file cannot be read."""
    return tuple(spot for spot in spots(exercise) if _is_needed(spot.part) and not text_at(exercise, spot).entries)


def _is_needed(part: Part) -> bool:
    about = (Part.NAME, Part.EYEBROW, Part.AIM, Part.BRIEF, Part.CALL_BACK, Part.GATHER)
    return part in about or part in (Part.ROLE_NAME, Part.PHASE_NAME)


def filled(exercise: ExerciseFormat, before: ExerciseFormat) -> ExerciseFormat:
    """The exercise as it can be kept: what must say something, and does not, says what it said before."""
    language = next(iter(exercise.name.languages or before.name.languages), "en")
    for spot in gaps(exercise):
        text = text_at(before, spot).or_else(Text.of({language: NOT_SAID}))
        exercise = _put(exercise, spot, text)
    return exercise


def _put(exercise: ExerciseFormat, spot: Spot, text: Text) -> ExerciseFormat:
    return _changed(exercise, spot, lambda _: text)


# -- one of them

_Change = Callable[[Text], Text]


def _changed(exercise: ExerciseFormat, spot: Spot, change: _Change) -> ExerciseFormat:
    """With another text in that place; the same where there is none such."""
    match spot.part:
        case Part.ROLE_NAME:
            roles = (replace(one, name=change(one.name)) if one.id == spot.role else one for one in exercise.roles)
            return replace(exercise, roles=tuple(roles))
        case Part.HEADING:
            headings = _with_one(
                exercise.observer.headings, spot.number, lambda one: replace(one, name=change(one.name))
            )
            return replace(exercise, observer=replace(exercise.observer, headings=headings))
        case _ if spot.phase:
            return _with_phase(exercise, spot, change)
        case _:
            return _with_field(exercise, spot.part, change)


def _with_field(exercise: ExerciseFormat, part: Part, change: _Change) -> ExerciseFormat:
    """A text of the exercise itself, or of one of its cards."""
    card, _, field = part.rpartition(".")
    new: dict[str, Any] = {}
    if card:
        statement = getattr(exercise, card)
        new[card] = replace(statement, **{field: change(getattr(statement, field))})
    else:
        new[field] = change(getattr(exercise, field))
    return replace(exercise, **new)


def _with_phase(exercise: ExerciseFormat, spot: Spot, change: _Change) -> ExerciseFormat:
    phases = tuple(_phase(one, spot, change) if one.id == spot.phase else one for one in exercise.phases)
    change_over = exercise.change_over
    if change_over and change_over.id == spot.phase and spot.part in _OF_A_PHASE:
        change_over = _phase(change_over, spot, change)
    return replace(exercise, phases=phases, change_over=change_over)


def _phase(phase: Phase, spot: Spot, change: _Change) -> Phase:
    part, pairs = spot.part, phase.in_pairs
    new: dict[str, Any] = {}
    if part in _OF_A_PHASE:
        new[_OF_A_PHASE[part]] = change(getattr(phase, _OF_A_PHASE[part]))
    elif part in _OF_PAIRS:
        field = _OF_PAIRS[part]
        other: dict[str, Any] = {field: change(getattr(pairs, field))}
        new["in_pairs"] = replace(pairs, **other)
    elif part is Part.LINE:
        new["lines"] = _lines(phase.lines, spot.role, change)
    elif part is Part.PAIR_LINE:
        new["in_pairs"] = replace(pairs, lines=_lines(pairs.lines, spot.role, change))
    elif part is Part.CUE:
        new["cues"] = _with_one(phase.cues, spot.number, lambda one: replace(one, question=change(one.question)))
    elif part is Part.WATCH:
        new["watch"] = _with_one(phase.watch, spot.number, change)
    return replace(phase, **new)


def _lines(lines: tuple[RoleLine, ...], role: str, change: _Change) -> tuple[RoleLine, ...]:
    """A line that is emptied keeps its place; a new one comes last."""
    if any(line.role == role for line in lines):
        return tuple(replace(line, text=change(line.text)) if line.role == role else line for line in lines)
    text = change(NO_TEXT)
    return (*lines, RoleLine(role, text)) if text.entries else lines


def _with_one(items: tuple[Any, ...], number: int, change: Callable[[Any], Any]) -> tuple[Any, ...]:
    return tuple(change(one) if place == number else one for place, one in enumerate(items))
