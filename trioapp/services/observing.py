"""Writing down what was seen: a note begins at its first character and keeps that moment and what it said before."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from trioapp.domain.earlier_texts import EarlierText, Place, Writing, offered, with_kept
from trioapp.domain.formats import WATCHING, ExerciseFormat
from trioapp.domain.instants import ZERO, Clock, Duration, Instant, total
from trioapp.domain.marks import Mark
from trioapp.domain.observation import (
    MOST_GIVEN_BACK,
    MOST_ON_CARD,
    WITH_WORDS,
    Card,
    Energy,
    Moment,
    Note,
    NoteKind,
    TalkTurn,
)
from trioapp.domain.ports import EarlierTextsKept, NoteDeleted, NoteWritten, TurnTaken, TurnTakenBack
from trioapp.domain.rounds import rounds_before_plan
from trioapp.domain.texts import plain, plain_line
from trioapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Taken:
    """A mark or a turn of talk that can be taken back: the id of its note or of the turn."""

    id: str
    is_turn: bool


class Observing:
    """The observer's pen and ten marks. What is being written is a note like all others, saved as it grows."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock
        self._current: Note | None = None
        self._writing: Writing | None = None
        self._silence: tuple[str, Instant] | None = None
        self._taken: list[Taken] = []
        self.trio = 1
        self.kind = NoteKind.OBSERVATION
        self._heading = ""

    @property
    def current(self) -> Note | None:
        """The note that is being written."""
        return self._current

    @property
    def earlier(self) -> tuple[EarlierText, ...]:
        """What the note that is written, or else the last one about the trio, said before and says no more."""
        note = self._subject
        return offered(self._workspace.session.earlier_of(note.id), note.text) if note else ()

    def write(self, text: str) -> None:
        """The note now reads like this. The first character begins one; an emptied one stays, with no words."""
        words = plain(text)
        if self._current is None and not words.strip():
            return
        note = replace(self._current or self._begun(), text=words, kind=self.kind, heading=self.heading)
        kept = self._what_is_lost(words)
        self._current = note
        self._put(note, *kept)

    def finish(self) -> None:
        """The next character begins a new note."""
        self._current = self._writing = None

    def bring_back(self, number: int) -> str:
        """Goes on with the note as it read then, and gives that text; what it says now becomes an earlier one."""
        note = self._subject
        if note is None:
            return ""
        wanted = next(one for one in self._workspace.session.earlier_of(note.id) if one.number == number)
        kept = self._what_it_says(note)
        self._current, self.kind = replace(note, text=wanted.text), note.kind
        self._writing = Writing.of(wanted.text, self._clock.now(), self._place)
        self._put(self._current, *kept)
        return wanted.text

    def take_over(self) -> str | None:
        """How the note that is written reads by now if others changed it, as when names are wiped; None otherwise."""
        if self._current is None:
            return None
        known = next((note for note in self._workspace.session.notes if note.id == self._current.id), self._current)
        if known.text == self._current.text:
            return None
        self._current = known
        self._writing = Writing.of(known.text, self._clock.now(), self._place)
        return known.text

    def mark(self, mark: Mark, energy: Energy | None = None) -> None:
        """Sets a mark at this moment. A second silence ends the first one; what takes words is written on from here."""
        if mark is Mark.SILENCE and self._silence:
            self._end_silence(*self._silence)
            return
        note = replace(self._begun(), mark=mark, energy=energy, verbatim=mark is Mark.VERBATIM)
        if mark is Mark.SILENCE:
            self._silence = note.id, self._clock.now()
        if mark in WITH_WORDS:
            self.finish()
            self._current = note
        self._taken.append(Taken(note.id, is_turn=False))
        self._put(note)

    @property
    def is_silent(self) -> bool:
        """Whether a silence was marked that goes on."""
        return self._silence is not None

    @property
    def silent_for(self) -> Duration | None:
        """How long the silence that goes on has lasted; None when there is none."""
        return self._clock.now().since(self._silence[1]) if self._silence else None

    def _end_silence(self, note_id: str, began: Instant) -> None:
        self._silence = None
        note = self._workspace.session.note(note_id)
        if note:
            self._put(replace(note, lasted=self._clock.now().since(began)))

    @property
    def talkers(self) -> tuple[str, ...]:
        """The roles that talk while the others watch: two in a trio."""
        return tuple(role.id for role in self.exercise.usual_roles if role.id not in WATCHING)

    @property
    def exercise(self) -> ExerciseFormat:
        """What the group that is observed does now, or will do."""
        session = self._workspace.session
        return session.format_at(session.run.position(self._clock.now()))

    @property
    def heading(self) -> str:
        """The heading under which is written; nothing in an exercise that has none of that id."""
        return self._heading if self._heading and self.exercise.observer.name_of(self._heading).entries else ""

    @property
    def speaker(self) -> str:
        """The role of who is talking in the trio that is observed, as far as that is kept; empty for nobody."""
        moment = self._workspace.session.moment(self._clock.now())
        turns = [turn for turn in self._workspace.session.turns if turn.trio == self.trio]
        last = turns[-1] if turns else None
        is_now = last and (last.moment.round, last.moment.phase) == (moment.round, moment.phase)
        return last.speaker if last and is_now else ""

    def talk(self) -> None:
        """The other one talks now."""
        talkers = self.talkers
        if not talkers:
            return
        place = talkers.index(self.speaker) + 1 if self.speaker in talkers else 0
        now = self._clock.now()
        session = self._workspace.session
        speaker = talkers[place % len(talkers)]
        turn = TalkTurn(uuid.uuid4().hex, self.trio, session.moment(now), now.wall_ms, speaker)
        self._taken.append(Taken(turn.id, is_turn=True))
        self._workspace.change(session.with_turn(turn), TurnTaken(turn))

    def take_back(self) -> Note | TalkTurn | None:
        """The last mark or turn was none, and is given; None when there is none left that was set here."""
        session = self._workspace.session
        known: dict[str, Note | TalkTurn] = {one.id: one for one in session.notes}
        known |= {one.id: one for one in session.turns}
        while self._taken:
            taken = self._taken.pop()
            if taken.id in known:
                self._take_back(taken)
                return known[taken.id]
        return None

    def _take_back(self, taken: Taken) -> None:
        if taken.is_turn:
            self._workspace.change(self._workspace.session.without_turn(taken.id), TurnTakenBack(taken.id))
            return
        if self._silence and self._silence[0] == taken.id:
            self._silence = None
        self.delete(taken.id)

    def edit(self, note_id: str, text: str) -> None:
        """Another text for a note; the one it had is kept as an earlier one."""
        note = self._workspace.session.note(note_id)
        words = plain(text)
        if note and words != note.text:
            self._put(replace(note, text=words), *self._what_it_says(note))

    def delete(self, note_id: str) -> None:
        if self._current and self._current.id == note_id:
            self.finish()
        self._workspace.change(self._workspace.session.without_note(note_id), NoteDeleted(note_id))

    def put_back(self, note: Note, earlier: tuple[EarlierText, ...]) -> None:
        """A note that was deleted is there again, with what it said before."""
        self._put(note, EarlierTextsKept(note.id, earlier))

    def choose_to_give_back(self, note_id: str, *, is_chosen: bool) -> bool:
        """Whether that note is one of the two that the trio hears; False when two others are."""
        session = self._workspace.session
        note = session.note(note_id)
        if note is None:
            return False
        same = (one for one in session.notes if (one.trio, one.moment.round) == (note.trio, note.moment.round))
        others = sum(1 for one in same if one.chosen and one.id != note_id)
        if is_chosen and others >= MOST_GIVEN_BACK:
            return False
        self._put(replace(note, chosen=is_chosen))
        return True

    def change_kind(self, note_id: str, kind: NoteKind) -> None:
        if self._current and self._current.id == note_id:
            self.kind = kind
        note = self._workspace.session.note(note_id)
        if note:
            self._put(replace(note, kind=kind))

    def take_card(self, card: Card) -> int:
        """Writes down what was kept on paper, at the beginning of its phase; how many notes came of it."""
        moment, now = self._beginning_of(card.round, card.phase), self._clock.now()
        marks = [mark for mark, count in card.counts for _ in range(min(count, MOST_ON_CARD))]
        lines = [line for line in map(plain_line, card.lines) if line]
        bare = Note("", card.trio, moment, now.wall_ms)
        kept = [replace(bare, mark=mark, verbatim=mark is Mark.VERBATIM) for mark in marks]
        kept += [replace(bare, text=line) for line in lines]
        notes = tuple(replace(note, id=uuid.uuid4().hex) for note in kept)
        session = self._workspace.session
        self._workspace.change(replace(session, notes=(*session.notes, *notes)), *map(NoteWritten, notes))
        return len(notes)

    def _beginning_of(self, round_number: int, phase: str) -> Moment:
        position = self._workspace.session.run.position(self._clock.now())
        plan, before = position.plan, rounds_before_plan(position)
        named = [number for number, one in enumerate(plan) if one.id == phase]
        place = next((number for number in named if before + plan[number].round == round_number), min(named, default=0))
        earlier = total(tuple(one.length for one in plan[:place] if one.round == plan[place].round))
        return Moment(round_number, phase, ZERO, earlier)

    def be_verbatim(self, *, is_verbatim: bool) -> None:
        """Whether what is being written are the words that were said."""
        if self._current:
            self._current = replace(self._current, verbatim=is_verbatim)
            self._put(self._current)

    def choose_trio(self, number: int) -> None:
        self.finish()
        self.trio = number

    def choose_kind(self, kind: NoteKind) -> None:
        self.kind = kind
        if self._current:
            self._current = replace(self._current, kind=kind)
            self._put(self._current)

    def choose_heading(self, heading: str) -> None:
        """The id of a heading of the exercise under which is written from here on, or nothing for none."""
        self._heading = heading
        if self._current:
            self._current = replace(self._current, heading=heading)
            self._put(self._current)

    def forget(self) -> None:
        """Begins anew, for another session."""
        self.finish()
        self._heading = ""
        self._silence, self._taken = None, []
        self.trio = 1
        self.kind = NoteKind.OBSERVATION

    @property
    def _subject(self) -> Note | None:
        about = (note for note in self._workspace.session.notes if note.trio == self.trio)
        return self._current or max(about, key=_written, default=None)

    @property
    def _place(self) -> Place:
        moment = self._workspace.session.moment(self._clock.now())
        return moment.round, moment.phase

    def _what_is_lost(self, text: str) -> tuple[EarlierTextsKept, ...]:
        now = self._clock.now()
        if self._writing is None or self._current is None:
            self._writing = Writing.of(text, now, self._place)
            return ()
        self._writing, lost = self._writing.goes_on(text, now, self._place)
        return (self._kept(self._current.id, lost),) if lost else ()

    def _what_it_says(self, note: Note) -> tuple[EarlierTextsKept, ...]:
        return (self._kept(note.id, note.text),) if note.text.strip() else ()

    def _kept(self, note: str, text: str) -> EarlierTextsKept:
        """That text among what the note said before."""
        known = self._workspace.session.earlier_of(note)
        return EarlierTextsKept(note, with_kept(known, note, text, self._clock.now().wall_ms))

    def _begun(self) -> Note:
        now = self._clock.now()
        moment = self._workspace.session.moment(now)
        return Note(uuid.uuid4().hex, self.trio, moment, now.wall_ms, kind=self.kind, speaker=self.speaker)

    def _put(self, note: Note, *kept: EarlierTextsKept) -> None:
        """In one go with what it said before, so that everybody who listens looks once."""
        if self._current and self._current.id == note.id:
            self._current = replace(note, text=self._current.text)
        session = self._workspace.session.with_note(note)
        for texts in kept:
            session = session.with_earlier(texts.note, texts.texts)
        self._workspace.change(session, *kept, NoteWritten(note))


def _written(note: Note) -> int:
    return note.written_ms
