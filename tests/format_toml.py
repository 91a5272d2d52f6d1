"""An exercise written down as plain TOML, to be read again."""

from __future__ import annotations

import json
from collections.abc import Iterator

from trioapp.domain.formats import ExerciseFormat, Phase, RoleLine, Statement
from trioapp.domain.instants import Duration
from trioapp.domain.texts import Text


def toml_of(exercise: ExerciseFormat) -> str:
    return "\n".join(_rows(exercise)) + "\n"


def _rows(exercise: ExerciseFormat) -> Iterator[str]:
    yield "format = 1"
    yield f'id = "{exercise.id}"'
    yield from _texts(name=exercise.name, eyebrow=exercise.eyebrow, aim=exercise.aim, for_trainer=exercise.for_trainer)
    for key, text in (("source", exercise.source), ("licence", exercise.licence)):
        if "" in text.languages:
            yield f"{key} = {_string(text.in_language(''))}"
        else:
            yield from _texts(**{key: text})
    if exercise.source_licence:
        yield f"source_licence = {_string(exercise.source_licence)}"
    if exercise.checked_on:
        yield f"checked_on = {exercise.checked_on.isoformat()}"
    yield f'rounds = "{exercise.rounds}"'
    yield f"seats = {json.dumps(list(exercise.seats))}"
    group = exercise.group
    also = list(group.also)
    yield f"group = {{ size = {group.usual}, from = {group.smallest}, to = {group.largest}, also = {also} }}"
    yield "[observer]"
    yield f"marks = {json.dumps([str(mark) for mark in exercise.observer.marks])}"
    for heading in exercise.observer.headings:
        yield f'[[observer.headings]]\nid = "{heading.id}"'
        yield from _texts(name=heading.name)
    for key, card in (("brief", exercise.brief), ("call_back", exercise.call_back), ("gather", exercise.gather)):
        yield from _card(key, card)
    for role in exercise.roles:
        yield f'[[roles]]\nid = "{role.id}"\nshape = "{role.shape}"\nextra = {str(role.extra).lower()}'
        yield from _texts(name=role.name)
    if exercise.change_over:
        yield "[change_over]"
        yield from _bare(exercise.change_over)
    for phase in exercise.phases:
        yield f'[[phases]]\nid = "{phase.id}"'
        yield from _phase(phase)


def _card(key: str, card: Statement) -> Iterator[str]:
    yield f"[{key}]"
    yield from _texts(statement=card.statement, support=card.support)


def _phase(phase: Phase) -> Iterator[str]:
    yield from _bare(phase)
    yield from _lines("phases.lines", phase.lines)
    pairs = phase.in_pairs
    yield "[phases.in_pairs]"
    yield from _texts(aim=pairs.aim, for_trainer=pairs.for_trainer)
    yield from _lines("phases.in_pairs.lines", pairs.lines)
    for text in phase.watch:
        yield "[[phases.watch]]"
        yield from _texts(question=text)
    for cue in phase.cues:
        yield f'[[phases.cues]]\nat = "{_time(cue.at)}"'
        yield from _texts(question=cue.question)


def _bare(phase: Phase) -> Iterator[str]:
    yield from _texts(name=phase.name, aim=phase.aim, for_trainer=phase.for_trainer)
    times = {"length": phase.length, "floor": phase.floor, "closing": phase.closing, "compact": phase.compact}
    yield from (f'{key} = "{_time(time)}"' for key, time in times.items() if time is not None)
    yield f"once = {str(phase.once).lower()}\nquiet = {str(phase.quiet).lower()}"


def _lines(header: str, lines: tuple[RoleLine, ...]) -> Iterator[str]:
    yield f"[{header}]"
    yield from _texts(**{line.role: line.text for line in lines})


def _texts(**texts: Text) -> Iterator[str]:
    for key, text in texts.items():
        if text.entries:
            entries = ", ".join(f"{language} = {_string(words)}" for language, words in text.entries)
            yield f"{key} = {{ {entries} }}"


def _string(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _time(time: Duration) -> str:
    return f"{time.seconds_down} s"
