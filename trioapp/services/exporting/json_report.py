"""A session as JSON, for other programs (contracts.md, 'The JSON export'); keys are stable, new ones may be added."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from trioapp.domain.instants import Instant
from trioapp.domain.numerals import local_time
from trioapp.domain.people import Person
from trioapp.domain.seating import Group, Seating
from trioapp.domain.session import Session
from trioapp.domain.timings import timings
from trioapp.services.exporting.canvas_values import agenda, canvases, polls
from trioapp.services.exporting.report import (
    Contents,
    block_of_round,
    notes_to_show,
    seatings_held,
    sentences_to_show,
    shown,
)

EXPORT_VERSION = 1


def as_json(session: Session, contents: Contents, now: Instant) -> str:
    return json.dumps(as_values(session, contents, now), ensure_ascii=False, indent=2) + "\n"


def as_values(session: Session, contents: Contents, now: Instant) -> dict[str, Any]:
    head = session.head
    return {
        "trioapp": EXPORT_VERSION,
        "session": {
            "id": head.id,
            "name": shown(head.name, session, contents),
            "created": _moment(head.created_ms),
            "language": head.language,
            "programme": shown(head.programme, session, contents),
        },
        "people": people_as_values(session.people, session.labels, named=contents.named),
        "rounds": [
            round_as_values(block_of_round(session, number, now), number, seating)
            for number, seating in seatings_held(session, now).items()
            if seating.groups
        ],
        "timings": _timings(session, now),
        "notes": _notes(session, contents),
        "harvest": _harvest(session, contents),
        "polls": polls(session, contents),
        "canvases": canvases(session, contents),
        "agenda": agenda(session, contents),
    }


def people_as_values(people: Iterable[Person], labels: Mapping[str, str], *, named: bool) -> list[dict[str, str]]:
    return [
        {"id": person.id, "label": labels.get(person.id, "")} | ({"name": person.name} if named else {})
        for person in people
    ]


def round_as_values(block: str, number: int, seating: Seating) -> dict[str, Any]:
    """Who sat with whom in a round, and in which role; `block` is the id of the exercise."""
    return {"block": block, "round": number, "trios": [_trio(group) for group in seating.groups]}


def _trio(group: Group) -> dict[str, Any]:
    return {"trio": group.number, "seats": [{"person": seat.person, "role": seat.role} for seat in group.seats]}


def _timings(session: Session, now: Instant) -> list[dict[str, Any]]:
    return [
        {
            "block": timing.what.block or session.format.id,
            "phase": timing.what.id,
            "round": timing.round,
            "planned_s": timing.planned.seconds,
            "actual_s": timing.actual.seconds,
            "paused_s": timing.paused.seconds,
            "started": _moment(timing.started_ms),
            "ended": _moment(timing.ended_ms) if timing.ended_ms is not None else "",
        }
        for timing in timings(session, now)
    ]


def _notes(session: Session, contents: Contents) -> list[dict[str, Any]]:
    return [
        {
            "id": note.id,
            "trio": note.trio,
            "round": note.moment.round,
            "phase": note.moment.phase,
            "mark": note.mark.value if note.mark else "",
            "kind": note.kind.value,
            "heading": note.heading,
            "text": shown(note.text, session, contents),
            "at_phase_s": note.moment.in_phase.seconds,
            "at_run_s": note.moment.in_run.seconds,
            "written": _moment(note.written_ms),
            "speaker": note.speaker,
            "verbatim": note.verbatim,
            "lasted_s": note.lasted.seconds if note.lasted is not None else None,
            "energy": note.energy.value if note.energy else "",
            "chosen": note.chosen,
        }
        for note in notes_to_show(session, contents)
    ]


def _harvest(session: Session, contents: Contents) -> list[dict[str, Any]]:
    themes = {theme.id: shown(theme.name, session, contents) for theme in session.harvest.themes}
    return [
        {
            "id": sentence.id,
            "trio": sentence.trio,
            "sentence": shown(sentence.text, session, contents),
            "tone": sentence.tone.value if sentence.tone else "",
            "level": sentence.level.value if sentence.level else "",
            "theme": themes.get(sentence.theme, ""),
            "may_share": sentence.may_share,
        }
        for sentence in sentences_to_show(session, contents)
    ]


def _moment(ms: int) -> str:
    return local_time(ms).isoformat(timespec="seconds")
