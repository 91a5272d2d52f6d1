"""What a report may hold, and the figures that every kind of report shares."""

from __future__ import annotations

from trioapp.domain.harvest import Sentence, shown_to_the_room
from trioapp.domain.instants import Instant
from trioapp.domain.observation import Note
from trioapp.domain.rounds import rounds_before_plan, rounds_held
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Contents:
    """What the trainer wants in a report: neither names nor raw notes unless asked for."""

    named: bool = False
    with_notes: bool = False


def seatings_held(session: Session, now: Instant) -> dict[int, Seating]:
    """Who had which role in each round there has been, by its number; in the first one before any start."""
    position = session.run.position(now)
    return {number: session.seating_in(number, position) for number in rounds_held(position) or (1,)}


def block_of_round(session: Session, number: int, now: Instant) -> str:
    """The part of the programme that a round was in, by id; of a mere exercise the id of its format."""
    position = session.run.position(now)
    been = (stay.phase.block for stay in position.stays if stay.round == number and stay.phase.round)
    planned, before = [phase for phase in position.plan if phase.round], rounds_before_plan(position)
    ahead = (phase.block for phase in (*(one for one in planned if before + one.round == number), *planned))
    return next(been, next(ahead, "")) or session.format.id


def notes_to_show(session: Session, contents: Contents) -> tuple[Note, ...]:
    """The notes that hold anything, oldest first; none when they were not asked for."""
    if not contents.with_notes:
        return ()
    return tuple(sorted((note for note in session.notes if note.says_something), key=lambda n: n.written_ms))


def sentences_to_show(session: Session, contents: Contents) -> tuple[Sentence, ...]:
    """What the trios gave and may be shared; with raw notes also what was said to this room alone."""
    if not contents.with_notes:
        return shown_to_the_room(session.harvest)
    return tuple(one for one in session.harvest.sentences if one.text.strip())


def shown(text: str, session: Session, contents: Contents) -> str:
    """Free text as it may leave the room."""
    return text if contents.named else session.pseudonyms.veiled(text)


def name_shown(name: str, session: Session, contents: Contents) -> str:
    """The name in a field for names: that of somebody in the room as their label, and any other not at all."""
    if contents.named:
        return name
    label = shown(name, session, contents).strip()
    return label if label in session.labels.values() else ""


@dataclass(frozen=True)
class Telling:
    """What was typed, as a line of a report; `left_out` stands where a name may not."""

    session: Session
    contents: Contents
    left_out: str = ""

    def told(self, typed: str) -> str:
        return plain_line(shown(typed, self.session, self.contents))

    def name(self, typed: str) -> str:
        """Who is named in a field for names; nothing where nobody is."""
        if not typed.strip():
            return ""
        return plain_line(name_shown(typed, self.session, self.contents)) or self.left_out
