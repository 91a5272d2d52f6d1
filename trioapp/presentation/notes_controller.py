"""The observation pad as a value, what is typed in it as slots, and whether all of it is on disk."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.formats import Shape
from trioapp.domain.instants import ZERO, Clock, Duration
from trioapp.domain.marks import Mark
from trioapp.domain.observation import LONGEST_NOTE, Energy, Note, NoteKind
from trioapp.domain.phrasing import advice
from trioapp.domain.ports import SaveState, Saving
from trioapp.domain.position import Position, Status
from trioapp.domain.session import Session
from trioapp.domain.talk_time import ends_of, talk_time
from trioapp.domain.texts import shortened
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.wording import Wording
from trioapp.services.observing import Observing
from trioapp.services.workspace import Workspace

_LETTERS_OF_EARLIER = 200
_MINUTE = 60
NEWEST = 12
"""So many finished notes stand on the pad; all of them are on the page of the notes."""


@dataclass(frozen=True, slots=True)
class PadTrio:
    number: int
    name: str
    has_notes: bool = False
    state: str = ""
    """What `has_notes` means, in words."""


@dataclass(frozen=True, slots=True)
class MarkWord:
    """What a mark is called, in full and beside an arrow; of energy there are two."""

    mark: Mark
    energy: Energy | None
    word: str
    short: str


@dataclass(frozen=True, slots=True)
class TalkBar:
    """How long a role has talked in this round, in figures and as a share of who talked longest."""

    role: str
    shape: Shape
    word: str
    time: str
    share: float
    is_talking: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A finished note: when and where in the exercise, and its words."""

    id: str
    moment: str
    text: str


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """How the note read before: until when, and the beginning of its words."""

    number: int
    until: str
    text: str


@dataclass(frozen=True, slots=True)
class HeadingChoice:
    """A heading under which can be written, by the id that the exercise gives it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PadView:
    """The observation pad for one trio; `draft` names the note that is being written, empty when there is none.

    `earlier` is what that note said before, or the last one where none is being written, newest first. `prompt` is what
    to look for in this phase, `wanted` stands in the empty field, `silence` is how long one has gone on, empty when it
    does not, and `nudge` is a soft word about what is being written.
    """

    title: str
    trio: int
    trios: tuple[PadTrio, ...]
    headings: tuple[HeadingChoice, ...]
    marks: tuple[MarkWord, ...]
    talk: tuple[TalkBar, ...]
    prompt: str
    kind: NoteKind = NoteKind.OBSERVATION
    heading: str = ""
    draft: str = ""
    is_verbatim: bool = False
    wanted: str = ""
    notes: tuple[NoteRow, ...] = ()
    earlier: tuple[EarlierRow, ...] = ()
    silence: str = ""
    nudge: str = ""


@dataclass(frozen=True, slots=True)
class SavingView:
    """The state of saving, in words; the pad has room for those that are `short`, and the bar for the reason, too."""

    state: SaveState
    words: str
    short: str


class NotesController(QObject):
    """Writes what the observer types. Nothing here can reach the stage."""

    view_changed = Signal(object)
    saving_changed = Signal(object)
    text_given = Signal(str)
    """How the note that is written reads now, without anybody having typed it."""
    aloud = Signal(str)
    """With what was just done or came up elsewhere than where the keyboard is, for who does not see it."""
    _saving_reported = Signal(object)

    def __init__(
        self, workspace: Workspace, observing: Observing, clock: Clock, words: Wording, heartbeat: Heartbeat
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._observing = observing
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._session_id = ""
        self._is_left_alone = False
        self._view: PadView | None = None
        self._listed: tuple[Note, ...] = ()
        """The notes that have a row on the pad."""
        workspace.listen(self.refresh)
        workspace.listen_to_notes(self._follow_notes)
        heartbeat.beat.connect(self.refresh)
        workspace.watch_saving(self._saving_reported.emit)
        self._saving_reported.connect(self._show_saving)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._view, self._session_id = None, ""
            return
        self._follow_session()
        self._take_over()
        session = self._workspace.session
        around, self._listed = self._around_notes(session), ()
        self._show(self._with_notes(around, session))

    def _follow_notes(self) -> None:
        """With each key: all else on the pad stays as it is."""
        self._take_over()
        if self._view:
            self._show(self._with_notes(self._view, self._workspace.session))

    def _take_over(self) -> None:
        text = self._observing.take_over()
        if text is not None:
            self.text_given.emit(text)

    def _show(self, view: PadView) -> None:
        if view != self._view:
            before, self._view = self._view, view
            self.view_changed.emit(view)
            self._tell_what_comes_up(before, view)

    def _tell_what_comes_up(self, before: PadView | None, view: PadView) -> None:
        for old, new in ((before.prompt, view.prompt), (before.nudge, view.nudge)) if before else ():
            if new and new != old:
                self.aloud.emit(new)

    @Slot(str)
    def write(self, text: str) -> None:
        if self._workspace.is_open:
            self._observing.write(text[:LONGEST_NOTE])

    @Slot(object)
    def mark(self, mark: MarkWord) -> None:
        if self._workspace.is_open:
            lasted = self._observing.silent_for
            self._observing.mark(mark.mark, mark.energy)
            self.aloud.emit(self._marked(mark, lasted))

    def _marked(self, mark: MarkWord, lasted: Duration | None) -> str:
        """`lasted` is how long a silence went on that the mark may end."""
        if mark.mark is not Mark.SILENCE:
            return mark.word
        if lasted is None:
            return self._words.observing.silence_begins(mark.word)
        return f"{mark.word} {numerals.length(lasted)}"

    @Slot()
    def talk(self) -> None:
        """The other one talks now."""
        if self._workspace.is_open:
            self._observing.talk()
            roles = {role.id: role.name for role in self._workspace.session.format.roles}
            if name := roles.get(self._observing.speaker):
                self.aloud.emit(self._words.observing.talks(name.in_language(self._words.language)))

    @Slot()
    def take_back(self) -> None:
        """The last mark or turn was none."""
        if self._workspace.is_open:
            taken, words = self._observing.take_back(), self._words.observing
            what = self._words.what(taken) if isinstance(taken, Note) else words.talk_turn() if taken else ""
            self.aloud.emit(words.taken_back(what))

    @Slot()
    def toggle_verbatim(self) -> None:
        """What is being written are the words that were said, or not."""
        if self._workspace.is_open and self._observing.current:
            self._observing.be_verbatim(is_verbatim=not self._observing.current.verbatim)

    @Slot()
    def leave_alone(self) -> None:
        """No more soft words about what is written, in this session."""
        self._is_left_alone = True
        self.refresh()

    @Slot()
    def finish(self) -> None:
        """The note is done: what is typed next is a new one."""
        done = self._observing.current
        self._observing.finish()
        self.refresh()
        if done and done.text.strip():
            self.aloud.emit(self._words.observing.written())

    @Slot(object)
    def bring_back(self, number: int) -> None:
        """The note reads again as it did, and is gone on with."""
        self.text_given.emit(self._observing.bring_back(number))

    @Slot(int)
    def choose_trio(self, number: int) -> None:
        self._observing.choose_trio(number)
        self.refresh()
        self.aloud.emit(self._words.group(self._observing.exercise.group).name(number))

    @Slot(object)
    def choose_kind(self, kind: NoteKind) -> None:
        self._observing.choose_kind(kind)
        self.refresh()

    @Slot(str)
    def choose_heading(self, heading: str) -> None:
        self._observing.choose_heading(heading)
        self.refresh()

    @Slot(object)
    def _show_saving(self, saving: Saving) -> None:
        """What was typed since the writer spoke is not on disk: nothing is called saved before all of it is."""
        if saving.state is SaveState.SAVED and self._workspace.is_behind:
            saving = Saving(SaveState.SAVING)
        words = self._saving_words(saving)
        is_failed = saving.state is SaveState.FAILED
        self.saving_changed.emit(
            SavingView(saving.state, words, self._words.not_saved_in_short() if is_failed else words)
        )

    def _saving_words(self, saving: Saving) -> str:
        if saving.problem and saving.state is SaveState.FAILED:
            return self._words.not_saved(saving.problem)
        if self._workspace.is_demo:
            return self._words.demo.is_not_saved()
        if self._workspace.is_lent:
            return self._words.rehearsal_is_not_saved()
        if saving.state is SaveState.SAVING:
            return self._words.saving()
        saved = self._words.saved(self._clock.now().wall_ms)
        return self._words.saved_without_backup(saved, saving.problem) if saving.problem else saved

    def _follow_session(self) -> None:
        session_id = self._workspace.session.head.id
        if session_id != self._session_id:
            self._session_id, self._is_left_alone = session_id, False
            self._observing.forget()
            self._show_saving(Saving(SaveState.SAVED))

    def _around_notes(self, session: Session) -> PadView:
        """What would stand on the pad if nothing had been written."""
        trio, language = self._observing.trio, self._words.language
        position, exercise = session.run.position(self._clock.now()), self._observing.exercise
        headings = exercise.observer.headings
        return PadView(
            title=self._words.group(exercise.group).name(trio),
            trio=trio,
            trios=self._trios(session, position),
            headings=tuple(HeadingChoice(one.id, one.name.in_language(language)) for one in headings),
            marks=tuple(_mark_words(self._words, exercise.observer.marks)),
            talk=tuple(self._talk(session, trio, position)),
            prompt=self._prompt(session, position),
        )

    def _with_notes(self, view: PadView, session: Session) -> PadView:
        draft = self._observing.current
        return replace(
            view,
            trios=tuple(self._observed(view.trios, session)),
            kind=self._observing.kind,
            heading=self._observing.heading,
            draft=draft.id if draft else "",
            is_verbatim=bool(draft and draft.verbatim),
            wanted=self._words.few_words_for(draft.mark) if draft and draft.mark else "",
            notes=self._newest(view, session, draft),
            earlier=tuple(map(earlier_row, self._observing.earlier)),
            silence=self._silence(),
            nudge=self._nudge(draft),
        )

    def _newest(self, view: PadView, session: Session, draft: Note | None) -> tuple[NoteRow, ...]:
        """The finished notes about its trio, newest first, as many as the pad shows; the rows that stand there stay."""
        mine = (note for note in reversed(session.notes) if note.trio == view.trio and note.says_something)
        done = (note for note in mine if draft is None or note.id != draft.id)
        before, self._listed = self._listed, tuple(islice(done, NEWEST))
        if self._listed == before:
            return view.notes
        return tuple(NoteRow(note.id, self._moment(session, note), note.text) for note in self._listed)

    def _silence(self) -> str:
        """Arms the heartbeat for as long as the seconds count up."""
        lasting = self._observing.silent_for
        if lasting is None:
            return ""
        self._heartbeat.arm(_until_next_second(lasting))
        return numerals.length(lasting)

    def _talk(self, session: Session, trio: int, position: Position) -> Iterator[TalkBar]:
        """Grows while somebody talks, for which it arms the heartbeat."""
        turns = (turn for turn in session.turns if (turn.trio, turn.moment.round) == (trio, position.round))
        times, talking = talk_time(turns, ends_of(position)), self._observing.speaker
        longest = max((time.ms for time in times.values()), default=0)
        if talking and position.status is Status.RUNNING:
            self._heartbeat.arm(_until_next_second(times.get(talking, ZERO)))
        for role in map(self._observing.exercise.role, self._observing.talkers):
            time = times.get(role.id, ZERO)
            word, share = role.name.in_language(self._words.language), time.ms / longest if longest else 0.0
            yield TalkBar(role.id, role.shape, word, numerals.length(time), share, role.id == talking)

    def _prompt(self, session: Session, position: Position) -> str:
        """What observers may ask themselves in this phase; several questions take turns, each minute another."""
        watch = session.phase_at(position).watch if position.is_live else ()
        minute = position.elapsed.seconds_down // _MINUTE
        return watch[minute % len(watch)].in_language(self._words.language) if watch else ""

    def _nudge(self, draft: Note | None) -> str:
        """Nothing about words that somebody else said, nor once that was asked for."""
        if draft is None or draft.verbatim or self._is_left_alone:
            return ""
        found = advice(draft.text, draft.kind, self._words.language)
        return self._words.advice(found) if found else ""

    def _trios(self, session: Session, position: Position) -> tuple[PadTrio, ...]:
        count, words = session.trios_at(position), self._words.group(self._observing.exercise.group)
        return tuple(PadTrio(number, words.name(number)) for number in range(1, max(count, self._observing.trio) + 1))

    def _observed(self, trios: tuple[PadTrio, ...], session: Session) -> Iterator[PadTrio]:
        """Of each whether there are notes about it."""
        observed = {note.trio for note in session.notes if note.says_something}
        has_notes = self._words.observing.has_notes()
        for one in trios:
            is_observed = one.number in observed
            yield PadTrio(one.number, one.name, is_observed, has_notes if is_observed else "")

    def _moment(self, session: Session, note: Note) -> str:
        where = self._words.where(session, note.moment)
        what = self._words.what_and_heading(session.exercise_in(note.moment.round), note)
        return " · ".join((numerals.time_of_day(note.written_ms), where, what))


def _mark_words(words: Wording, marks: Collection[Mark]) -> Iterator[MarkWord]:
    """Those that the observers of an exercise have, in the order of their keys; energy stands for up and for down."""
    for mark in (one for one in Mark if one in marks):
        word = words.mark(mark)
        yield MarkWord(mark, Energy.UP if mark is Mark.ENERGY else None, word, word)
        if mark is Mark.ENERGY:
            yield MarkWord(mark, Energy.DOWN, words.energy(Energy.DOWN), word)


def _until_next_second(lasting: Duration) -> Duration:
    return Duration(1000 - lasting.ms % 1000)


def earlier_row(one: EarlierText) -> EarlierRow:
    """Its beginning, and until when it stood."""
    begin = shortened(one.text.strip(), _LETTERS_OF_EARLIER)
    return EarlierRow(one.number, numerals.time_of_day(one.written_ms), begin)
