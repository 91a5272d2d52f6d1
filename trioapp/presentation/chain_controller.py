"""The page of the chain as a value: its steps in columns, what is missing, and the one step that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.chain import Chain, Chains, Gap, Step
from trioapp.domain.harvest import Sentence
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.programme import CanvasKind
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.domain.theory_of_change import Assumption
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.agenda_board import Branch, CardField, ChainView, Make, StepCard, StepCell, Strand
from trioapp.presentation.chain_scene import steps_of_chains
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.presentation.wording import Wording
from trioapp.services.agenda_keeping import AgendaKeeping
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace

_COLUMNS = (Step.SENTENCE, Step.THEME, Step.TOPIC, Step.QUESTION)


class ChainController(QObject):
    """Whatever step is chosen, the whole chain that it is part of is lit."""

    view_changed = Signal(object)
    told = Signal(str)
    begun = Signal(object)
    """With the `CardField` where somebody is to type now."""
    harvest_requested = Signal(str)
    """With the id of a sentence that is in no theme yet."""
    shown = Signal(object)
    """With a `CanvasShown` for the room."""

    def __init__(self, workspace: Workspace, keeping: AgendaKeeping, pen: WorkbookPen, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._keeping = keeping
        self._pen = pen
        self._words = words
        self._chosen = ""
        self._step = 0
        self._is_in_sight = False
        self._view: ChainView | None = None
        workspace.listen(self.refresh)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._view, self._chosen, self._step = None, "", 0
        elif self._is_in_sight:
            view = self._view_of(self._workspace.session)
            if view != self._view:
                self._view = view
                self.view_changed.emit(view)

    @Slot(bool)
    def follow_sight(self, is_in_sight: bool) -> None:
        self._is_in_sight = is_in_sight
        self.refresh()

    @Slot(str)
    def choose(self, step_id: str) -> None:
        self._pen.leave()
        self._chosen = step_id
        self.told.emit("")
        self.refresh()

    # -- making the next step

    @Slot(object)
    def make(self, wish: Make) -> None:
        """The missing step, which is the chosen one then; what is only incomplete is chosen."""
        if not self._workspace.is_open:
            return
        match wish.gap:
            case Gap.THEME:
                self.harvest_requested.emit(wish.of)
            case Gap.TOPIC:
                self._begin(self._keeping.make_topic(wish.of), CardField.TEXT)
            case Gap.QUESTION:
                self._begin(self._keeping.ask(wish.of), CardField.TEXT)
            case Gap.FORM:
                self._begin(self._keeping.make_form(wish.of), CardField.TEXT)
            case Gap.OWNER:
                self._begin(wish.of, CardField.OWNER)
            case Gap.DATE:
                self._begin(wish.of, CardField.DAY)

    def _begin(self, step_id: str, field: CardField) -> None:
        if step_id:
            self.choose(step_id)
            self.begun.emit(field)

    # -- what is typed

    @Slot(str)
    def write(self, text: str) -> None:
        self._change(text, self._keeping.name_topic, self._keeping.write, self._keeping.name_form)

    @Slot(str)
    def give_to(self, owner: str) -> None:
        self._change(owner, self._keeping.give_to, self._keeping.give_form_to)

    @Slot(str)
    def plan(self, typed: str) -> None:
        """The day as it was typed; none where nothing was."""
        day = self._words.agenda.days.read(typed, self._keeping.today)
        if typed.strip() and day is None:
            self.told.emit(self._words.agenda.days.refused(typed))
            return
        self.told.emit("")
        if self._workspace.is_open:
            self._keeping.plan(self._chosen, day)
            self._keeping.plan_form(self._chosen, day)

    @Slot()
    def undo(self) -> None:
        if self._workspace.is_open:
            self._pen.undo()
            self.told.emit("")

    def _change(self, text: str, *acts: Callable[[str, str], None]) -> None:
        """Each act is for another kind of step, and does nothing to the others."""
        self.told.emit(self._words.field_is_full() if len(text) > LONGEST_FIELD else "")
        if self._workspace.is_open:
            for act in acts:
                act(self._chosen, text)

    # -- the room

    @Slot()
    def show_on_beamer(self) -> None:
        """The chain that was chosen, or else the first one, from its first step on."""
        if self._workspace.is_open:
            steps = self._steps_of_chosen()
            self._step = steps.start if steps else 0
            self._show_step()

    @Slot(object)
    def turn(self, by: int) -> None:
        """So many steps further, or back, into the next chain too."""
        if self._workspace.is_open:
            self._step += by
            self._show_step()

    def _show_step(self) -> None:
        last = max((steps.stop for _, steps in self._room()), default=1) - 1
        self._step = min(max(0, self._step), last)
        self.shown.emit(CanvasShown(CanvasKind.CHAIN, self._step))
        self.refresh()

    def _room(self) -> tuple[tuple[Chain, range], ...]:
        return steps_of_chains(self._workspace.session, self._words)

    def _steps_of_chosen(self) -> range | None:
        return next((steps for chain, steps in self._room() if self._chosen in chain.ids), None)

    # -- what is shown

    def _view_of(self, session: Session) -> ChainView:
        chains = Chains(session.harvest, session.workbook)
        lit = chains.of(self._chosen).ids if self._chosen else frozenset[str]()
        strands = tuple(self._strands(chains.all, lit))
        words = self._words.agenda
        room = self._room()
        shown = next((steps for _, steps in room if self._step in steps), None)
        return ChainView(
            columns=(*(words.step(step) for step in _COLUMNS), words.column_of_forms()),
            strands=strands,
            card=self._card(session),
            said="" if strands else words.no_chain(),
            undo=self._words.done(self._pen.undoable),
            can_show=bool(room),
            place=words.place_of(self._step - shown.start + 1, len(shown)) if shown else "",
        )

    def _strands(self, chains: Iterable[Chain], lit: frozenset[str]) -> Iterator[Strand]:
        """What came of one theme stands together."""
        for _, group in groupby(chains, key=_origin):
            of_one = tuple(group)
            sentences = tuple({one.id: one for chain in of_one for one in chain.sentences}.values())
            yield Strand(
                tuple(self._sentence(one, lit) for one in sentences),
                tuple(self._origins(of_one[0], lit)),
                tuple(self._branch(chain, lit) for chain in of_one),
            )

    def _sentence(self, sentence: Sentence, lit: frozenset[str]) -> StepCell:
        about = self._words.group(self._workspace.session.group).name(sentence.trio)
        return self._cell(sentence.id, Step.SENTENCE, sentence.text, about, lit)

    def _origins(self, chain: Chain, lit: frozenset[str]) -> Iterator[StepCell]:
        for theme in chain.themes:
            yield self._cell(theme.id, Step.THEME, theme.name, "", lit)
        for one in chain.assumptions:
            yield self._cell(one.id, Step.ASSUMPTION, one.text, self._words.agenda.step(Step.ASSUMPTION), lit)
        if Gap.THEME in chain.gaps and chain.sentences and not chain.assumptions:
            yield self._gap(Gap.THEME, Step.THEME, chain.sentences[0].id)

    def _branch(self, chain: Chain, lit: frozenset[str]) -> Branch:
        questions = tuple(self._cell(one.id, Step.QUESTION, one.text, self._about(one), lit) for one in chain.questions)
        forms = tuple(self._form(one, chain, lit) for one in chain.forms)
        for topic in chain.topics:
            missing = self._gap(Gap.QUESTION, Step.QUESTION, topic.id)
            no_form = self._gap(Gap.FORM, Step.FORM, topic.id)
            cell = self._cell(topic.id, Step.TOPIC, topic.title, "", lit)
            return Branch(cell, questions or (missing,), forms or ((no_form,) if questions else ()))
        origins = (*(theme.id for theme in chain.themes), *(one.id for one in chain.assumptions))
        origin = next(iter(origins), "")
        no_topic = self._gap(Gap.TOPIC, Step.TOPIC, origin) if origin else None
        return Branch(no_topic, questions, forms)

    def _about(self, question: LearningQuestion) -> str:
        return self._words.agenda.status(question.status)

    def _form(self, form: Form, chain: Chain, lit: frozenset[str]) -> StepCell:
        """With whatever is still missing of what is agreed on: one thing at a time."""
        words = self._words.agenda
        owner = form.owner or next((one for one in chain.owners), "")
        day = self._day(form.first_date or next(iter(chain.dates), None))
        gap = next((gap for gap, there in ((Gap.OWNER, owner), (Gap.DATE, day)) if not there), None)
        about = words.joined((owner or words.gap(Gap.OWNER), day or words.gap(Gap.DATE)))
        cell = self._cell(form.id, Step.FORM, form.name, about, lit)
        return cell if gap is None else _with_gap(cell, gap, words.make(gap))

    def _cell(self, step_id: str, step: Step, text: str, about: str, lit: frozenset[str]) -> StepCell:
        words = plain_line(text) or self._words.agenda.no_words()
        return StepCell(step_id, step, words, about, is_lit=step_id in lit, is_chosen=step_id == self._chosen)

    def _gap(self, gap: Gap, step: Step, of: str) -> StepCell:
        words = self._words.agenda
        return StepCell(of, step, words.gap(gap), gap=gap, make=words.make(gap))

    def _card(self, session: Session) -> StepCard | None:
        find, chosen = session.workbook.find, self._chosen
        if topic := find(Topic, chosen):
            return StepCard(chosen, self._step_word(Step.TOPIC), topic.title, can_write=True)
        if question := find(LearningQuestion, chosen):
            title, day = self._step_word(Step.QUESTION), self._day(question.next_moment)
            return StepCard(chosen, title, question.text, question.owner, day, can_write=True, has_owner=True)
        if form := find(Form, chosen):
            title, day = self._step_word(Step.FORM), self._day(form.first_date)
            return StepCard(chosen, title, form.name, form.owner, day, can_write=True, has_owner=True)
        return self._card_to_read(session)

    def _card_to_read(self, session: Session) -> StepCard | None:
        """What is changed elsewhere."""
        read = (
            *((one.id, Step.SENTENCE, one.text) for one in session.harvest.sentences),
            *((one.id, Step.THEME, one.name) for one in session.harvest.themes),
            *((one.id, Step.ASSUMPTION, one.text) for one in session.workbook.of(Assumption)),
        )
        found = (StepCard(one, self._step_word(step), text) for one, step, text in read if one == self._chosen)
        return next(found, None)

    def _step_word(self, step: Step) -> str:
        return self._words.agenda.step(step)

    def _day(self, day: date | None) -> str:
        return self._words.agenda.days.written(day)


def _origin(chain: Chain) -> str:
    """What makes chains one strand: their theme, or else what they begin with."""
    if chain.themes and chain.topics and chain.topics[0].theme == chain.themes[0].id:
        return chain.themes[0].id
    return min(chain.ids)


def _with_gap(cell: StepCell, gap: Gap, make: str) -> StepCell:
    return StepCell(cell.id, cell.step, cell.text, cell.about, gap, make, cell.is_lit, cell.is_chosen)
