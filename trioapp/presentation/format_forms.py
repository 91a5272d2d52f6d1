"""The rows and the forms of the editor, made from the exercise as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from trioapp.domain import numerals
from trioapp.domain.format_limits import Limit, Remark, most_words, remarks, words_in
from trioapp.domain.format_texts import ON_LINES, Part, Spot, said, text_at
from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat, Phase
from trioapp.domain.instants import total
from trioapp.domain.marks import Mark
from trioapp.domain.plans import plan_of, possible_rounds
from trioapp.domain.values import dataclass
from trioapp.presentation.format_editor_view import (
    BRIEF,
    CALL_BACK,
    WHOLE,
    CardForm,
    EditorRow,
    GroupView,
    PhaseForm,
    RemarkView,
    RoleView,
    Switch,
    Time,
    WholeForm,
    WordsView,
)
from trioapp.presentation.wording import Wording

SPOKEN = ("nl", "en")
"""Those that are always offered; what else an exercise speaks comes after them."""
_BRIEF = (Part.BRIEF, Part.BRIEF_SUPPORT)
_CALL_BACK = (Part.CALL_BACK, Part.CALL_BACK_SUPPORT, Part.GATHER, Part.GATHER_SUPPORT)
_ABOUT = (Part.NAME, Part.EYEBROW, Part.AIM, Part.FOR_TRAINER)


def languages_of(exercise: ExerciseFormat) -> tuple[str, ...]:
    """All in which it can be edited."""
    return tuple(dict.fromkeys((*SPOKEN, *filter(None, exercise.name.languages))))


def row_of(spot: Spot) -> str:
    """The row in whose form a text stands."""
    if spot.part in _BRIEF:
        return BRIEF
    return CALL_BACK if spot.part in _CALL_BACK else spot.phase or WHOLE


@dataclass(frozen=True, slots=True)
class FormMaker:
    """An exercise in the language in which it is edited."""

    exercise: ExerciseFormat
    language: str
    words: Wording

    # -- the list

    def rows(self, found: tuple[Remark, ...]) -> tuple[EditorRow, ...]:
        """From top to bottom as it is done; what comes between two rounds stands after the phases."""
        said = self.words.format
        rows = [EditorRow(WHOLE, said.whole()), EditorRow(BRIEF, said.brief())]
        rows += [self._phase_row(phase) for phase in self.exercise.phases]
        if change := self.exercise.change_over:
            length = numerals.length(change.length)
            rows.append(EditorRow(CHANGE_OVER, self._name(change), length, said.between_rounds()))
        rows.append(EditorRow(CALL_BACK, said.call_back()))
        return tuple(self._with_remarks(row, found) for row in rows)

    def _phase_row(self, phase: Phase) -> EditorRow:
        detail = self.words.format.before_first_round() if phase.once else ""
        return EditorRow(phase.id, self._name(phase), numerals.length(phase.length), detail, is_phase=True)

    def _name(self, phase: Phase) -> str:
        return phase.name.in_language(self.language) or self.words.format.nameless()

    def _with_remarks(self, row: EditorRow, found: tuple[Remark, ...]) -> EditorRow:
        count = sum(1 for remark in found if row_of(remark.spot) == row.id and not remark.is_hint)
        words = self.words.format.remarks(count)
        return replace(row, remarks=count, remark_words=words)

    def total(self) -> str:
        plan = plan_of(self.exercise, self.exercise.rounds)
        whole = total(tuple(phase.length for phase in plan))
        return self.words.format.total(self.exercise.length, whole, plan[-1].round)

    # -- the forms

    def form(self, row: str) -> PhaseForm | CardForm | WholeForm:
        if row == WHOLE:
            return self._whole()
        if row in (BRIEF, CALL_BACK):
            return CardForm(tuple(self._text(Spot(part)) for part in (_BRIEF if row == BRIEF else _CALL_BACK)))
        return self._phase(self.exercise.phase(row))

    def _phase(self, phase: Phase) -> PhaseForm:
        times = {Time.LENGTH: phase.length, Time.FLOOR: phase.floor}
        more = {Time.COMPACT: phase.compact, Time.CLOSING: phase.closing}
        is_phase = phase.id != CHANGE_OVER
        return PhaseForm(
            id=phase.id,
            is_phase=is_phase,
            head=self._texts(phase, Part.PHASE_NAME, Part.PHASE_AIM),
            times=tuple((time, "" if one is None else numerals.length(one)) for time, one in (times | more).items()),
            switches=((Switch.ONCE, phase.once), (Switch.QUIET, phase.quiet)),
            lines=self._lines(Part.LINE, phase) if is_phase else (),
            cues=tuple(self._cues(phase)),
            watch=tuple(self._removable(Spot(Part.WATCH, phase.id, number=n)) for n in range(len(phase.watch))),
            for_trainer=self._texts(phase, Part.PHASE_FOR_TRAINER),
            pairs=self._pairs(phase) if is_phase else (),
        )

    def _texts(self, phase: Phase, *parts: Part) -> tuple[WordsView, ...]:
        return tuple(self._text(Spot(part, phase.id)) for part in parts)

    def _lines(self, part: Part, phase: Phase) -> tuple[WordsView, ...]:
        return tuple(self._text(Spot(part, phase.id, role)) for role in self.exercise.role_ids)

    def _pairs(self, phase: Phase) -> tuple[WordsView, ...]:
        """Only where two people can do it, and nobody else is usual."""
        if not self.exercise.group.allows(2) or self.exercise.group.usual == 2:
            return ()
        aim, for_trainer = self._texts(phase, Part.PAIR_AIM, Part.PAIR_FOR_TRAINER)
        return (aim, *self._lines(Part.PAIR_LINE, phase)[:2], for_trainer)

    def _cues(self, phase: Phase) -> Iterator[WordsView]:
        for number, cue in enumerate(phase.cues):
            view = self._removable(Spot(Part.CUE, phase.id, number=number))
            label = self.words.format.moment_of(number)
            yield replace(view, moment=numerals.length(cue.at), moment_label=label)

    def _whole(self) -> WholeForm:
        exercise, said = self.exercise, self.words.format
        marks = tuple((mark, self.words.mark(mark), mark in exercise.observer.marks) for mark in Mark)
        headings = (self._removable(Spot(Part.HEADING, number=n)) for n in range(len(exercise.observer.headings)))
        return WholeForm(
            about=tuple(self._text(Spot(part)) for part in _ABOUT),
            roles=tuple(self._role(number) for number in range(len(exercise.roles))),
            group=self._group(),
            rounds=tuple((said.rounds(rounds), rounds) for rounds in possible_rounds(exercise)),
            chosen_rounds=exercise.rounds,
            has_change_over=exercise.change_over is not None,
            marks=marks,
            headings=tuple(headings),
            origin=tuple(self._text(Spot(part)) for part in (Part.SOURCE, Part.LICENCE)),
            source_licence=exercise.source_licence,
            checked_on=exercise.checked_on.isoformat() if exercise.checked_on else "",
        )

    def _role(self, number: int) -> RoleView:
        role = self.exercise.roles[number]
        return RoleView(self._removable(Spot(Part.ROLE_NAME, role=role.id, number=number)), role.shape, role.extra)

    def _group(self) -> GroupView:
        group = self.exercise.group
        also = ", ".join(map(str, group.also))
        return GroupView(str(group.usual), str(group.smallest), str(group.largest), also)

    # -- a text

    def _text(self, spot: Spot) -> WordsView:
        text, counted = text_at(self.exercise, spot), most_words(spot.part)
        words = said(text, self.language)
        number = words_in(words)
        return WordsView(
            spot=spot,
            label=self.label(spot),
            text=words,
            reference=self._reference(spot),
            counter=self.words.format.counter(number, counted) if counted and words else "",
            is_over=bool(counted) and number > counted,
            shape=self.exercise.role(spot.role).shape if spot.part in (Part.LINE, Part.PAIR_LINE) else None,
            has_rows=spot.part in ON_LINES,
        )

    def _removable(self, spot: Spot) -> WordsView:
        view = self._text(spot)
        removing = self.words.format.removing(view.text or view.label)
        return replace(view, removing=removing)

    def label(self, spot: Spot) -> str:
        """What the field is called in which it is typed."""
        role = next(
            (one.name.in_language(self.words.language) for one in self.exercise.roles if one.id == spot.role), ""
        )
        return self.words.format.field(spot.part, role, spot.number)

    def _reference(self, spot: Spot) -> str:
        """What it says in the first other language that says anything."""
        entries = text_at(self.exercise, spot).entries
        others = (words for code, words in entries if code not in (self.language, ""))
        return next(others, "")

    # -- remarks

    def remarks(self, row: str, found: tuple[Remark, ...]) -> tuple[RemarkView, ...]:
        """What there is to say about the row that is chosen; what is no hint comes first."""
        here = (remark for remark in found if row_of(remark.spot) == row)
        return tuple(RemarkView(self._remark(one), one.is_hint) for one in sorted(here, key=lambda one: one.is_hint))

    def _remark(self, one: Remark) -> str:
        said = self.words.format
        place, language = self.label(one.spot), said.language(one.language)
        sentence = said.remark(one.limit, place, one.count, one.most, language)
        names_it = one.limit in (Limit.LANGUAGE_MISSING, Limit.ONE_LANGUAGE)
        is_other = one.language not in ("", self.language) and not names_it
        return said.in_language(sentence, one.language) if is_other else sentence

    def found(self) -> tuple[Remark, ...]:
        """Every limit that is passed, in all languages in which it can be edited."""
        return remarks(self.exercise, languages_of(self.exercise))
