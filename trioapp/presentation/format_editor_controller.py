"""The editor of an exercise: its view, everything that can be done in it, and when what was typed is saved."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import format_edits as edits
from trioapp.domain import numerals
from trioapp.domain.days import typed_day
from trioapp.domain.format_texts import Part, Spot
from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat
from trioapp.domain.group_size import LARGEST_GROUP, SMALLEST_GROUP, GroupSize
from trioapp.domain.instants import Clock, Duration, Instant
from trioapp.domain.problems import Refused
from trioapp.domain.texts import Text, plain_line, shortened
from trioapp.presentation.format_editor_view import (
    WHOLE,
    AddOne,
    ChooseRounds,
    CopyPhase,
    EditorView,
    FormatWish,
    GiveCheckedOn,
    GiveGroup,
    GiveShape,
    GiveTime,
    MakeExtra,
    MoveCue,
    PutPhaseBefore,
    RemoveOne,
    RemovePhase,
    SetSwitch,
    ShiftPhase,
    ShiftRole,
    Switch,
    SwitchChangeOver,
    Time,
    UseMark,
    WriteLicence,
    WriteWords,
)
from trioapp.presentation.format_forms import FormMaker, languages_of, row_of
from trioapp.presentation.format_scene import Shown, moments_of, scene_of_format
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.plan_controller import no_length
from trioapp.presentation.try_out import Trial, TryOut
from trioapp.presentation.wording import Wording
from trioapp.services.format_editing import Act, FormatEditing

SAVED_AFTER, SAVED_WITHIN = Duration.of(seconds=2), Duration.of(seconds=10)
"""A pause after which what was typed is saved, and for how long nobody waits for one."""
_LONGEST_QUOTE = 20
_SIZE = re.compile(r"[0-9]{1,3}")
_FOR_TIME = {Time.LENGTH: edits.with_length, Time.FLOOR: edits.with_floor, Time.CLOSING: edits.with_closing}


class FormatEditorController(QObject):
    """Has one exercise open; a whole snapshot goes up after each step, and wishes come down."""

    view_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was done or could not be; empty where there is nothing to be said."""
    done = Signal()
    """The trainer is through with it, and it is saved as far as can be."""

    def __init__(
        self, editing: FormatEditing, try_out: TryOut, clock: Clock, words: Wording, heartbeat: Heartbeat
    ) -> None:
        super().__init__()
        self._editing = editing
        self._try_out = try_out
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._view: EditorView | None = None
        self._language = ""
        self._shown = Shown(WHOLE)
        self._changed_at: tuple[Instant, Instant] | None = None
        self._not_saved = ""
        heartbeat.beat.connect(self._save_in_time)
        try_out.came_back.connect(self._come_back)

    @property
    def view(self) -> EditorView | None:
        """What was sent last; None while no exercise is open."""
        return self._view

    # -- opening and leaving

    def open(self, exercise: ExerciseFormat) -> None:
        """What was typed in another one is saved first."""
        self.save_now()
        self._editing.open(exercise)
        offered = languages_of(exercise)
        if self._language not in offered:
            self._language = self._words.language if self._words.language in offered else offered[0]
        if self._language not in exercise.name.languages:
            self._language = next(iter(exercise.name.languages), self._language)
        self._shown, self._changed_at, self._not_saved = Shown(WHOLE), None, ""
        self.told.emit("")
        self.refresh()

    @Slot()
    def leave(self) -> None:
        """Back to the library."""
        self.save_now()
        self.done.emit()

    @Slot()
    def save_now(self) -> None:
        """Before the editor, the program or the trainer's mind goes elsewhere."""
        self._editing.leave()
        if not self._editing.is_changed:
            return
        try:
            self._editing.save()
        except Refused as refused:
            self._not_saved = self._words.format.not_saved(self._words.problem(refused.problems[0]))
        else:
            self._changed_at, self._not_saved = None, ""
        self.refresh()

    @property
    def is_unsaved(self) -> bool:
        """Whether something that was typed is not in the file by now."""
        return self._editing.is_changed

    @Slot()
    def refresh(self) -> None:
        if not self._editing.is_open:
            return
        view = self._view_now()
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    # -- what is looked at

    @Slot(str)
    def choose(self, row: str) -> None:
        """That row is shown in the middle."""
        if row != self._shown.row:
            self._editing.leave()
            self._shown = Shown(row)
            self.refresh()

    @Slot(str)
    def choose_language(self, language: str) -> None:
        self._editing.leave()
        self._language = language
        self.refresh()

    @Slot(object)
    def choose_moment(self, number: int) -> None:
        """The beamer is shown as it is at that one of the moments."""
        moments = moments_of(self._editing.draft, self._shown.row)
        self._shown = Shown(self._shown.row, moments[min(number, len(moments) - 1)])
        self.refresh()

    @Slot(object)
    def look_at(self, spot: Spot) -> None:
        """The keyboard is in that text: the beamer is shown at its moment, and what is typed next is another step."""
        self._editing.leave()
        if row_of(spot) != self._shown.row:
            return
        if spot.part is Part.CUE:
            cues = self._editing.draft.phase(spot.phase).cues
            self._shown = Shown(spot.phase, cues[min(spot.number, len(cues) - 1)].at)
        elif spot.part in (Part.CALL_BACK, Part.CALL_BACK_SUPPORT, Part.GATHER, Part.GATHER_SUPPORT):
            first, last = moments_of(self._editing.draft, self._shown.row)
            self._shown = Shown(self._shown.row, last if spot.part.value.startswith("gather") else first)
        self.refresh()

    # -- what is done

    @Slot(object)
    def fulfil(self, wish: FormatWish) -> None:
        """Does what was asked; what cannot be is told in a sentence."""
        if not self._editing.is_open:
            return
        self.told.emit("")
        try:
            self._fulfil(wish)
        except Refused as refused:
            self.told.emit(self._words.refusal(refused))
        self._remember_change()
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self._go(self._editing.undo)

    @Slot()
    def redo(self) -> None:
        self._go(self._editing.redo)

    @Slot()
    def revert(self) -> None:
        self._go(self._editing.revert)

    @Slot()
    def try_it_out(self) -> None:
        """Saves it, and lets it run at speed; it comes back by itself."""
        if not self._editing.is_open:
            return
        self.save_now()
        draft = self._editing.draft
        name = draft.name.in_language(self._words.language) or self._words.format.nameless()
        if not self._try_out.begin(edits.tidied(draft), name, self._words.language):
            self.told.emit(self._words.format.clock_goes())

    @Slot(object)
    def _come_back(self, trial: Trial) -> None:
        self.told.emit(self._words.format.tried_out(trial.took, to_its_end=trial.to_its_end))

    def _go(self, act: Callable[[], None]) -> None:
        if self._editing.is_open:
            self.told.emit("")
            act()
            self._remember_change()
            self.refresh()

    def _fulfil(self, wish: FormatWish) -> None:
        match wish:
            case WriteWords(spot, typed):
                if not self._editing.write(spot, self._language, typed):
                    self.told.emit(self._words.format.cut())
            case AddOne(part):
                self._add(part)
            case RemoveOne(spot):
                self._remove(spot)
            case GiveTime() | SetSwitch() | MoveCue():
                self._change_phase(wish)
            case PutPhaseBefore() | ShiftPhase() | CopyPhase() | RemovePhase():
                self._order_phases(wish)
            case ShiftRole() | GiveShape() | MakeExtra():
                self._change_role(wish)
            case _:
                self._change_whole(wish)

    def _add(self, part: Part) -> None:
        draft, said, phase = self._draft, self._words.format, self._shown.row
        match part:
            case Part.PHASE_NAME:
                new = edits.free_id("phase", (one.id for one in draft.phases))
                name = self._text(said.new_phase())
                if self._do(Act.PHASE_ADDED, edits.with_new_phase(draft, new, name, phase)):
                    self._shown = Shown(new)
            case Part.CUE:
                self._do(Act.CUE_ADDED, edits.with_new_cue(draft, phase))
            case Part.WATCH:
                self._do(Act.WATCH_ADDED, edits.with_new_watch(draft, phase))
            case Part.HEADING:
                self._do(Act.HEADING_ADDED, edits.with_new_heading(draft))
            case _:
                new = edits.free_id("role", draft.role_ids)
                self._do(Act.ROLE_ADDED, edits.with_new_role(draft, new, self._text(said.new_role())))

    def _remove(self, spot: Spot) -> None:
        draft = self._draft
        match spot.part:
            case Part.CUE:
                self._do(Act.CUE_REMOVED, edits.without_cue(draft, spot.phase, spot.number))
            case Part.WATCH:
                self._do(Act.WATCH_REMOVED, edits.without_watch(draft, spot.phase, spot.number))
            case Part.HEADING:
                self._do(Act.HEADING_REMOVED, edits.without_heading(draft, spot.number))
            case _:
                self._do(Act.ROLE_REMOVED, edits.without_role(draft, spot.role))

    def _order_phases(self, wish: PutPhaseBefore | ShiftPhase | CopyPhase | RemovePhase) -> None:
        draft = self._draft
        match wish:
            case PutPhaseBefore(phase, before):
                self._do(Act.PHASE_MOVED, edits.with_phase_moved(draft, phase, before), may_be_same=True)
            case ShiftPhase(phase, by):
                self._do(Act.PHASE_MOVED, edits.with_phase_shifted(draft, phase, by), may_be_same=True)
            case CopyPhase(phase):
                new = edits.free_id(phase, (one.id for one in draft.phases))
                if self._do(Act.PHASE_COPIED, edits.with_phase_twice(draft, phase, new)):
                    self._shown = Shown(new)
            case RemovePhase(phase):
                order = [one.id for one in draft.phases]
                if self._do(Act.PHASE_REMOVED, edits.without_phase(draft, phase)):
                    left = [one.id for one in self._draft.phases]
                    self._shown = Shown(left[min(order.index(phase), len(left) - 1)])

    def _change_phase(self, wish: GiveTime | SetSwitch | MoveCue) -> None:
        draft = self._draft
        match wish:
            case GiveTime(phase, Time.COMPACT, typed):
                compact = _length(typed) if typed.strip() else None
                self._do(Act.TIMES, edits.with_compact(draft, phase, compact), may_be_same=True)
                self._tell_if_fitted(self._draft.phase(phase).compact, compact)
            case GiveTime(phase, time, typed):
                act, length = Act.LENGTH if time is Time.LENGTH else Act.TIMES, _length(typed)
                self._do(act, _FOR_TIME[time](draft, phase, length), may_be_same=True)
                self._tell_if_fitted(getattr(self._draft.phase(phase), time), length)
            case SetSwitch(phase, Switch.ONCE, is_on):
                self._do(Act.ONCE, edits.with_once(draft, phase, comes_once=is_on))
            case SetSwitch(phase, Switch.QUIET, is_on):
                self._do(Act.QUIET, edits.with_quiet(draft, phase, is_quiet=is_on))
            case MoveCue(spot, typed):
                at = _length(typed)
                self._do(Act.CUE_MOVED, edits.with_cue_at(draft, spot.phase, spot.number, at), may_be_same=True)
                moments = [cue.at for cue in self._draft.phase(spot.phase).cues]
                self._tell_if_fitted(min(moments, key=lambda one: abs(one.ms - at.ms)), at)

    def _tell_if_fitted(self, length: Duration | None, typed: Duration | None) -> None:
        if length and length != typed:
            self.told.emit(self._words.format.fitted(length))

    def _change_role(self, wish: ShiftRole | GiveShape | MakeExtra) -> None:
        draft = self._draft
        match wish:
            case ShiftRole(role, by):
                self._do(Act.ROLE_MOVED, edits.with_role_shifted(draft, role, by), may_be_same=True)
            case GiveShape(role, shape):
                self._do(Act.SHAPE, edits.with_shape(draft, role, shape), may_be_same=True)
            case MakeExtra(role, is_extra):
                self._do(Act.EXTRA, edits.with_extra(draft, role, is_extra=is_extra))

    def _change_whole(self, wish: FormatWish) -> None:
        draft = self._draft
        match wish:
            case ChooseRounds(rounds):
                self._do(Act.ROUNDS, edits.with_rounds(draft, rounds), may_be_same=True)
            case SwitchChangeOver(is_on):
                name = self._text(self._words.format.change_of_roles()) if is_on else None
                self._do(Act.CHANGE_OVER, edits.with_change_over(draft, name))
            case GiveGroup():
                self._give_group(wish)
            case UseMark(mark, is_used):
                self._do(Act.MARKS, edits.with_mark(draft, mark, is_used=is_used))
            case WriteLicence(typed):
                self._do(Act.SOURCE, edits.with_source_licence(draft, typed), about="licence", may_be_same=True)
            case GiveCheckedOn(typed):
                self._give_checked_on(typed.strip())

    def _give_group(self, wish: GiveGroup) -> None:
        """Sizes that are left empty are the usual one, or none."""
        group = wish.group
        also = [one for one in re.split(r"[\s,;]+", group.also) if one]
        usual = group.usual.strip()
        typed = [usual, group.smallest.strip() or usual, group.largest.strip() or usual, *also]
        wrong = next((one for one in typed if not _is_size(one)), None)
        if wrong is not None:
            self.told.emit(self._words.format.no_number(shortened(wrong, _LONGEST_QUOTE)))
            return
        usual_size, smallest, largest, *others = map(int, typed)
        size = GroupSize(usual_size, smallest, largest, tuple(others))
        self._do(Act.GROUP, edits.with_group(self._draft, size), may_be_same=True)

    def _give_checked_on(self, typed: str) -> None:
        today = numerals.local_time(self._clock.now().wall_ms).date()
        day: date | None = typed_day(typed, {}, today) if typed else None
        if typed and day is None:
            self.told.emit(self._words.format.no_day(shortened(typed, _LONGEST_QUOTE)))
        else:
            self._do(Act.SOURCE, edits.with_checked_on(self._draft, day), may_be_same=True)

    def _do(self, act: Act, draft: ExerciseFormat, about: str = "", *, may_be_same: bool = False) -> bool:
        """Says so where nothing comes of it, unless that is no wonder."""
        is_done = self._editing.do(act, draft, about)
        if not is_done and not may_be_same:
            self.told.emit(self._words.format.nothing_more())
        return is_done

    @property
    def _draft(self) -> ExerciseFormat:
        return self._editing.draft

    def _text(self, words: str) -> Text:
        """In the language of the program, which is that of the words, unless the exercise does not speak it."""
        speaks = self._words.language in self._draft.name.languages
        return Text.of({self._words.language if speaks else self._language: words})

    # -- saving

    def _remember_change(self) -> None:
        """What is typed is saved at a pause, or after a while without one."""
        if not self._editing.is_changed:
            return
        now = self._clock.now()
        first, _ = self._changed_at or (now, now)
        self._changed_at = first, now
        self._heartbeat.arm(SAVED_AFTER)

    @Slot()
    def _save_in_time(self) -> None:
        if self._changed_at is None:
            return
        now, (first, last) = self._clock.now(), self._changed_at
        paused, waited = now.since(last), now.since(first)
        if paused >= SAVED_AFTER or waited >= SAVED_WITHIN:
            self._changed_at = None
            self._save_and_go_on()
        else:
            self._heartbeat.arm(min(SAVED_AFTER - paused, SAVED_WITHIN - waited))

    def _save_and_go_on(self) -> None:
        """Whoever types on after a pause is in another step."""
        self.save_now()
        if self._editing.is_changed:
            self._remember_change()

    # -- what is shown

    def _view_now(self) -> EditorView:
        draft, said = self._draft, self._words.format
        maker = FormMaker(draft, self._language, self._words)
        self._shown = _still_there(draft, self._shown)
        found, moments = maker.found(), moments_of(draft, self._shown.row)
        undoable, redoable = self._editing.undoable, self._editing.redoable
        return EditorView(
            title=draft.name.in_language(self._language) or said.nameless(),
            rows=maker.rows(found),
            chosen=self._shown.row,
            total=maker.total(),
            languages=tuple((code, said.language(code)) for code in languages_of(draft)),
            language=self._language,
            undo=said.act(undoable) if undoable else "",
            redo=said.act(redoable) if redoable else "",
            can_revert=self._editing.can_revert,
            saving=self._not_saved or said.saving(is_unsaved=self._editing.is_changed),
            is_failed=bool(self._not_saved),
            form=maker.form(self._shown.row),
            scene=scene_of_format(draft, self._shown, self._language, self._words),
            moments=self._moments(moments) if len(moments) > 1 else (),
            moment=max((n for n, at in enumerate(moments) if at <= self._shown.after), default=0),
            remarks=maker.remarks(self._shown.row, found),
        )

    def _moments(self, moments: tuple[Duration, ...]) -> tuple[str, ...]:
        said = self._words.format
        if self._shown.row.startswith(":"):
            return said.time_is_up(), said.raised_hand()
        return tuple(numerals.length(at) for at in moments)


def _still_there(exercise: ExerciseFormat, shown: Shown) -> Shown:
    """What is chosen, or the whole when that is gone."""
    known = [one.id for one in exercise.phases] + ([CHANGE_OVER] if exercise.change_over else [])
    return shown if shown.row.startswith(":") or shown.row in known else Shown(WHOLE)


def _length(typed: str) -> Duration:
    length = numerals.typed_duration(typed)
    if length is None:
        raise Refused(no_length(plain_line(typed)))
    return length


def _is_size(typed: str) -> bool:
    return bool(_SIZE.fullmatch(typed)) and SMALLEST_GROUP <= int(typed) <= LARGEST_GROUP
