"""What was answered, drawn, designed and asked, as values for the JSON export; keys are those of the domain."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any

from trioapp.domain.answers import PLACES, Dot, Obstacle, Tally
from trioapp.domain.chain import Chains
from trioapp.domain.learning_agenda import LearningQuestion, by_next_moment
from trioapp.domain.learning_system import Check, Form, Landing, System, Topic
from trioapp.domain.programme import Block
from trioapp.domain.session import Session
from trioapp.domain.texts import NO_TEXT
from trioapp.domain.theory_of_change import Arrow, Assumption, Node
from trioapp.domain.workbook import Item, ItemType
from trioapp.services.exporting.canvas_words import CanvasWords
from trioapp.services.exporting.report import Contents, name_shown, shown

NAMES = frozenset(("owner", "guide", "doubter"))
"""Fields in which the name of a person stands."""
TIES = frozenset(("id", "block", "arrow", "start", "end", "topic", "assumption", "format"))
_MAY_BE_NULL = frozenset(("is_so",))
"""What is neither yes nor no yet; any other empty field is an empty text."""


def polls(session: Session, contents: Contents) -> list[dict[str, Any]]:
    """How the room stood on each pair of views, with the words of the pair."""
    told = []
    for tally in session.workbook.of(Tally):
        pair = {side: shown(words, session, contents) for side, words in pair_of(session, tally).items()}
        told.append({"block": tally.block, "pair": tally.pair, **pair, "counts": list(tally.counts)})
    return told


def pair_of(session: Session, tally: Tally) -> dict[str, str]:
    """Both views that a tally is about, empty where they are gone."""
    block = session.workbook.find(Block, tally.block)
    sides = {"left": block.left.lines, "right": block.right.lines} if block else {"left": (), "right": ()}
    return {
        side: (lines[tally.pair] if tally.pair < len(lines) else NO_TEXT).in_language(session.head.language)
        for side, lines in sides.items()
    }


def poll_headings(words: CanvasWords) -> tuple[str, ...]:
    """Above a table with a row for each pair: the one view, how many stood in each place, and the other view."""
    return (words.one_view, *map(str, range(1, PLACES + 1)), words.other_view)


def canvases(session: Session, contents: Contents) -> dict[str, Any]:
    def all_of(kind: type[ItemType]) -> list[dict[str, Any]]:
        return [_values(item, session, contents) for item in session.workbook.of(kind)]  # type: ignore[arg-type]

    system = next(iter(session.workbook.of(System)), System())
    head = {key: value for key, value in _values(system, session, contents).items() if key != "id"}
    return {
        "field": {"dots": all_of(Dot)},
        "theory_of_change": {"nodes": all_of(Node), "arrows": all_of(Arrow), "assumptions": all_of(Assumption)},
        "learning_system": {
            **head,
            "topics": all_of(Topic),
            "forms": all_of(Form),
            "landings": all_of(Landing),
            "checks": all_of(Check),
        },
        "obstacles": all_of(Obstacle),
    }


def agenda(session: Session, contents: Contents) -> list[dict[str, Any]]:
    """The learning questions, the nearest moment first, with what they came from and led to."""
    chains = Chains(session.harvest, session.workbook)
    told = []
    for question in by_next_moment(session.workbook.of(LearningQuestion)):
        values, chain = _values(question, session, contents), chains.of(question.id)
        told.append(
            {
                **{"question" if key == "text" else key: value for key, value in values.items()},
                "topic_title": shown(chain.topics[0].title, session, contents) if chain.topics else "",
                "themes": [shown(theme.name, session, contents) for theme in chain.themes],
                "assumptions": [assumption.id for assumption in chain.assumptions],
                "forms": [form.id for form in chain.forms],
            }
        )
    return told


def _values(item: Item, session: Session, contents: Contents) -> dict[str, Any]:
    """Each field but the number, which is the place in the list; a theme by its name."""
    told = {field.name: _value(field.name, getattr(item, field.name), session, contents) for field in fields(item)}
    if isinstance(item, Topic):
        name = next((theme.name for theme in session.harvest.themes if theme.id == item.theme), "")
        told["theme"] = shown(name, session, contents)
    return {key: value for key, value in told.items() if key != "number"}


def _value(key: str, value: object, session: Session, contents: Contents) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [one.value if isinstance(one, Enum) else one for one in value]
    if isinstance(value, str) and key not in TIES:
        return name_shown(value, session, contents) if key in NAMES else shown(value, session, contents)
    return "" if value is None and key not in _MAY_BE_NULL else value
