"""An exercise written as TOML: a new file, or the one it was read from with what has changed."""

from __future__ import annotations

from trioapp.domain.formats import (
    CLOSING_BEFORE_END,
    Cue,
    ExerciseFormat,
    ObserverForm,
    PairWords,
    Phase,
    Role,
    RoleLine,
    Rounds,
    Statement,
)
from trioapp.domain.group_size import GroupSize
from trioapp.domain.marks import Mark
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.storage.format_file import VERSION, parse_format, usual_floor
from trioapp.storage.toml_nodes import NOTHING, Branch, Leaf, Many, Node
from trioapp.storage.toml_pieces import changed_text, new_text


def format_text(exercise: ExerciseFormat, before: str = "") -> str:
    """The exercise as TOML, to be read by `parse_format`.

    `before` is the sound text that it was read from, if there is one: what did not change keeps its place, its comments
    and its spelling. Comments right above what goes, go too; phases, roles and headings are known by their ids.
    """
    new = _exercise(exercise)
    if not before:
        return new_text(new)
    return changed_text(before, _exercise(parse_format(before)), new)


def _exercise(exercise: ExerciseFormat) -> Branch:
    always = len(exercise.usual_roles)
    change = exercise.change_over
    return Branch(
        {
            "format": Leaf(VERSION),
            "id": Leaf(exercise.id),
            "name": Leaf(exercise.name),
            "eyebrow": Leaf(exercise.eyebrow),
            "aim": Leaf(exercise.aim),
            "source": _text(exercise.source),
            "source_licence": Leaf(exercise.source_licence, ""),
            "licence": _text(exercise.licence),
            "checked_on": Leaf(exercise.checked_on, None),
            "for_trainer": _text(exercise.for_trainer),
            "group": _group(exercise.group, GroupSize.around(always)),
            "rounds": Leaf(exercise.rounds, Rounds.ONE),
            "seats": Leaf(exercise.seats, ()),
            "brief": _statement(exercise.brief),
            "call_back": _statement(exercise.call_back),
            "gather": _statement(exercise.gather),
            "change_over": Branch(_bare_phase(change), goes_without_saying=False) if change else NOTHING,
            "roles": Many(tuple(map(_role, exercise.roles))),
            "phases": Many(tuple(map(_phase, exercise.phases))),
            "observer": _observer(exercise.observer),
        }
    )


def _text(text: Text) -> Leaf:
    """One that may be left out."""
    return Leaf(text, NO_TEXT)


def _statement(card: Statement) -> Branch:
    return Branch({"statement": Leaf(card.statement), "support": _text(card.support)})


def _group(group: GroupSize, around: GroupSize) -> Branch:
    return Branch(
        {
            "size": Leaf(group.usual),
            "from": Leaf(group.smallest, group.usual),
            "to": Leaf(group.largest, group.usual),
            "also": Leaf(group.also, ()),
        },
        is_inline=True,
        goes_without_saying=group == around,
    )


def _role(role: Role) -> Branch:
    return Branch(
        {
            "id": Leaf(role.id),
            "name": Leaf(role.name),
            "shape": Leaf(role.shape),
            "extra": Leaf(role.extra, False),
        }
    )


def _phase(phase: Phase) -> Branch:
    return Branch(
        {
            "id": Leaf(phase.id),
            **_bare_phase(phase),
            "lines": _lines(phase.lines),
            "watch": Many(tuple(Branch({"question": Leaf(question)}) for question in phase.watch)),
            "in_pairs": _pair_words(phase.in_pairs),
            "cues": Many(tuple(map(_cue, phase.cues))),
        }
    )


def _bare_phase(phase: Phase) -> dict[str, Node]:
    return {
        "name": Leaf(phase.name),
        "length": Leaf(phase.length),
        "floor": Leaf(phase.floor, usual_floor(phase.length)),
        "compact": Leaf(phase.compact, None),
        "closing": Leaf(phase.closing, CLOSING_BEFORE_END),
        "once": Leaf(phase.once, False),
        "quiet": Leaf(phase.quiet, False),
        "aim": _text(phase.aim),
        "for_trainer": _text(phase.for_trainer),
    }


def _lines(lines: tuple[RoleLine, ...]) -> Branch:
    return Branch({line.role: Leaf(line.text) for line in lines}, order=tuple(line.role for line in lines))


def _pair_words(words: PairWords) -> Branch:
    return Branch({"aim": _text(words.aim), "for_trainer": _text(words.for_trainer), "lines": _lines(words.lines)})


def _cue(cue: Cue) -> Branch:
    return Branch({"at": Leaf(cue.at), "question": Leaf(cue.question)})


def _observer(form: ObserverForm) -> Branch:
    headings = (Branch({"id": Leaf(heading.id), "name": Leaf(heading.name)}) for heading in form.headings)
    return Branch({"marks": Leaf(form.marks, tuple(Mark)), "headings": Many(tuple(headings))})
