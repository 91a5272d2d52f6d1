"""The languages of the files that somebody can write for this program, each key with a sentence, and their schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from trioapp.domain.values import dataclass
from trioapp.storage.format_file import exercise_in
from trioapp.storage.programme_file import programme_in
from trioapp.storage.toml_schema import schema_of
from trioapp.storage.toml_tables import Table

_OF_A_BARE_PHASE = {
    "name": "What it is called on the screen.",
    "length": 'How long it lasts: "6:00", "1:30:00", "90 s" or "2 min"; from 5 s to 8 hours.',
    "aim": "The line under its name while no question is shown.",
    "closing": "How long before its end it is called closing; 30 s where it is left out.",
    "floor": "No re-planning makes it shorter than this; half its length where it is left out.",
    "compact": "Its length where several rounds are done one after another in little time.",
    "once": "true: it is done once, before the first round; it stands before all that is done in every round.",
    "quiet": "true: it begins without a sound.",
    "for_trainer": "What only the trainer sees meanwhile.",
}
FORMAT_KEYS: Mapping[str, str] = {
    "": "An exercise of trioapp",
    "format": "The version of this language: 1.",
    "id": "What the exercise is called in other files: small letters, digits, - and _, a letter first.",
    "name": "What the exercise is called.",
    "eyebrow": "The small line above the name.",
    "aim": "What it is for, in one sentence.",
    "source": "Where it comes from; one line that holds for every language, or a text.",
    "source_licence": "What the source lets others do with it, such as CC BY-SA 4.0.",
    "licence": "Of the words in this file; one line or a text.",
    "checked_on": "When somebody last looked whether the source and its licence are still so: a date without quotes.",
    "for_trainer": "What the trainer says or does before it begins.",
    "rounds": "How it is usually done: one round, as many as there are roles (full), or those with compact lengths.",
    "seats": "The role of each place at a table, where that is not one of each in their order; none is left out.",
    "group": "How many people do it together; left out, as many as there are usual roles, or one more or less.",
    "group.size": "The usual number, 2 to 30.",
    "group.from": "The smallest number that is as good.",
    "group.to": "The largest number that is as good.",
    "group.also": "Numbers that do where the people in the room leave no other way.",
    "brief": "The card before the exercise.",
    "brief.statement": "Its large sentence.",
    "brief.support": "The smaller one below it.",
    "call_back": "The card that calls everybody back.",
    "call_back.statement": "Its large sentence.",
    "call_back.support": "The smaller one below it.",
    "gather": "The card after it, with the raised hand.",
    "gather.statement": "Its large sentence.",
    "gather.support": "The smaller one below it.",
    "roles": "The parts to play, in the order in which they are taken; at least one that is not extra.",
    "roles.id": "What phases call the role.",
    "roles.name": "What the room calls it.",
    "roles.shape": "How it is told apart without colour and without words.",
    "roles.extra": "true: it is only taken where a group is larger than usual.",
    "phases": "What everybody does, one after another.",
    "phases.id": "What it is called in plans and notes; no other phase has the same.",
    **{f"phases.{key}": words for key, words in _OF_A_BARE_PHASE.items()},
    "phases.lines": "What each role does meanwhile, by the id of the role; at most eleven words are read in time.",
    "phases.cues": "Questions, each shown from a moment of the phase until the next one.",
    "phases.cues.at": "How long after the beginning of the phase; before its end and after the question above.",
    "phases.cues.question": "The question itself.",
    "phases.in_pairs": "What is said otherwise to people in pairs, who have no observer.",
    "phases.in_pairs.aim": "In the place of the aim.",
    "phases.in_pairs.lines": "In the place of these roles' lines.",
    "phases.in_pairs.for_trainer": "In the place of what the trainer sees.",
    "phases.watch": "What observers may ask themselves meanwhile; the room does not see it.",
    "phases.watch.question": "The question itself.",
    "change_over": "What comes between two rounds; without it the exercise is done in one round.",
    **{f"change_over.{key}": words for key, words in _OF_A_BARE_PHASE.items()},
    "observer": "What observers have at hand.",
    "observer.marks": "The marks, some of the ten; all of them where it is left out.",
    "observer.headings": "Under which notes are sorted.",
    "observer.headings.id": "What notes call the heading; no other heading has the same.",
    "observer.headings.name": "What observers call it.",
}
PROGRAMME_KEYS: Mapping[str, str] = {
    "": "The programme of a day of trioapp",
    "programme": "The version of this language: 1.",
    "id": "What the programme is called on the command line: small letters, digits, - and _, a letter first.",
    "name": "What the programme is called.",
    "for_trainer": "What only the trainer sees.",
    "blocks": "The parts of the day, in their order; at most 200 in 24 hours.",
    "blocks.id": "What the part is called in plans; no other part has the same.",
    "blocks.kind": "What happens in it.",
    "blocks.name": "On the agenda.",
    "blocks.length": "Of the whole part; left out for an exercise, it takes as long as its format says.",
    "blocks.part": "A heading above it, where a part of the day begins.",
    "blocks.statement": "The large sentence.",
    "blocks.support": "The smaller one below it.",
    "blocks.left": "The view on the left.",
    "blocks.left.heading": "What stands above it.",
    "blocks.left.lines": "Its lines, each beside one of the other side.",
    "blocks.right": "The view on the right.",
    "blocks.right.heading": "What stands above it.",
    "blocks.right.lines": "Its lines, each beside one of the other side.",
    "blocks.lines": "Lines that come one by one.",
    "blocks.by_clock": "true: the lines come by themselves, each for an equal share of the time.",
    "blocks.source": "Where it comes from.",
    "blocks.picture": "The picture of a card: the name of a PNG, JPEG or WebP file that lies beside this one.",
    "blocks.format": "The exercise, by the id of its format.",
    "blocks.rounds": "One round, as many as there are roles (full), or those with compact lengths.",
    "blocks.canvas": "What is drawn or designed.",
    "blocks.for_trainer": "What only the trainer sees.",
    "blocks.starts": 'A time of day at which it begins, such as "10:30"; later than the fixed time before it.',
    "blocks.ends": "A time of day at which it is over.",
    "blocks.hidden": "true: it is not on the agenda that the room sees.",
}


@dataclass(frozen=True, slots=True)
class _Language:
    read: Callable[[Table], object]
    meanings: Mapping[str, str]


_LANGUAGES = {
    "format": _Language(exercise_in, FORMAT_KEYS),
    "programme": _Language(programme_in, PROGRAMME_KEYS),
}


def schema_text(language: str) -> str:
    """The JSON Schema of formats or of programmes."""
    known = _LANGUAGES[language]
    return json.dumps(schema_of(known.read, known.meanings), ensure_ascii=False, indent=1) + "\n"
