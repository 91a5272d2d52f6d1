"""The canvas of the learning system as a value, and what is typed and chosen there as one slot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.harvest import Harvest
from trioapp.domain.learning_design import Design, gaps_of_form, gaps_of_topic, missing
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.ports import Library
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.system_board import (
    AddForm,
    AddTopic,
    Answer,
    Card,
    Choose,
    ChooseTopic,
    Guide,
    GuideView,
    Move,
    Offer,
    Remove,
    SetDate,
    SetDots,
    Step,
    SystemView,
    SystemWish,
    TakeExercise,
    TakeTheme,
    TopicLine,
    Write,
)
from trioapp.presentation.system_cards import Cards, Exercises
from trioapp.presentation.system_guide import ADDING_TOPICS, CHECK, GUIDING, OVERVIEW, STEPS
from trioapp.presentation.system_wording import SystemWording
from trioapp.presentation.wording import Wording
from trioapp.services.designing import Designing
from trioapp.services.workspace import Workspace

_CIRCLE = "○"


class SystemController(QObject):
    """Shows the canvas while somebody looks at it. What the room sees is made elsewhere, from the session."""

    view_changed = Signal(object)
    told = Signal(str)
    """Something that was not done; empty when there is nothing to tell."""
    step_changed = Signal(object)
    """The step in which the room would see the canvas now."""

    def __init__(
        self, workspace: Workspace, designing: Designing, library: Library[ExerciseFormat], words: Wording
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._designing = designing
        self._library = library
        self._words = words
        self._is_in_sight = False
        self._session = ""
        self._begin_anew()
        workspace.listen(self.refresh)

    def _begin_anew(self) -> None:
        self._shown: tuple[object, ...] = ()
        self._exercises: tuple[str, Exercises] | None = None
        self._topic, self._step, self._is_guided = "", 0, False
        self._wrong_days: dict[str, str] = {}

    @property
    def step(self) -> int:
        """The question of the moment, or all of the canvas."""
        return self._step if self._is_guided else OVERVIEW

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._session = ""
            return
        session = self._workspace.session
        if session.head.id != self._session:
            self._session = session.head.id
            self._begin_anew()
        if self._is_in_sight:
            self._show(session)

    @Slot(bool)
    def follow_sight(self, is_in_sight: bool) -> None:
        """Whether the trainer sees the page; nothing is worked out while nobody does."""
        self._is_in_sight = is_in_sight
        self.refresh()

    @Slot()
    def leave(self) -> None:
        """The keyboard is not in a field any more."""
        self._designing.leave()

    @Slot()
    def undo(self) -> None:
        self._do(self._designing.undo)

    @Slot(object)
    def fulfil(self, wish: SystemWish) -> None:
        """Does what was asked on the canvas."""
        self.told.emit("")
        self._do(lambda: self._fulfil(wish))

    def _do(self, act: Callable[[], object]) -> None:
        """A key may come when the session was closed just now."""
        if self._workspace.is_open:
            act()
            self.refresh()

    def _fulfil(self, wish: SystemWish) -> None:
        match wish:
            case ChooseTopic(topic):
                self._topic = topic
            case AddTopic(title):
                self._topic = self._designing.add_topic(title) or self._topic
            case TakeTheme(theme):
                self._topic = self._designing.take_theme(theme) or self._topic
            case AddForm(topic):
                self._designing.add_form(topic)
            case Move(topic, by):
                self._designing.move(topic, by)
            case Remove(part):
                self._designing.remove(part)
            case Step(by):
                self._go_to(self._step + by, is_guided=True)
            case Guide(is_on):
                self._go_to(self._step, is_guided=is_on)
            case _:
                self._fill(wish)

    def _fill(self, wish: SystemWish) -> None:
        match wish:
            case Write(part, field, text):
                if len(text) >= LONGEST_FIELD:
                    self.told.emit(self._words.field_is_full())
                self._designing.write(part, field, text)
            case Choose(part, choice):
                self._designing.choose(part, choice)
            case SetDate(part, typed):
                self._set_date(part, typed)
            case SetDots(topic, dots):
                self._designing.set_dots(topic, dots)
            case TakeExercise(form, exercise):
                name = next((name for known, name in self._exercises_named() if known == exercise), "")
                self._designing.take_exercise(form, exercise, name)
            case Answer(point, is_so):
                self._designing.answer(point, is_so=is_so)

    def _set_date(self, part: str, typed: str) -> None:
        """A field that was emptied has no date; what is none stays in its field, and the date what it was."""
        day = self._words.system.days.read(typed, self._designing.today)
        self._wrong_days.pop(part, None)
        if day is None and typed.strip():
            self._wrong_days = {**self._wrong_days, part: plain_line(typed)[:LONGEST_FIELD]}
        else:
            self._designing.set_date(part, day)

    def _go_to(self, step: int, *, is_guided: bool) -> None:
        self._step, self._is_guided = min(max(0, step), STEPS - 1), is_guided
        self.step_changed.emit(self.step)

    # -- what is shown

    def _show(self, session: Session) -> None:
        shows = (
            session.workbook,
            session.harvest,
            self._designing.undoable,
            self._words.language,
            self._topic,
            self._step,
            self._is_guided,
            tuple(self._wrong_days.items()),
        )
        if shows != self._shown:
            self._shown = shows
            self.view_changed.emit(self._view_of(session))

    def _exercises_named(self) -> Exercises:
        """Those of the library, read once for each session and language."""
        language = self._words.language
        if self._exercises is None or self._exercises[0] != language:
            formats = self._library.all()
            self._exercises = language, tuple((one.id, one.name.in_language(language)) for one in formats)
        return self._exercises[1]

    def _view_of(self, session: Session) -> SystemView:
        words, design = self._words.system, self._designing.design
        cards = Cards(design, words, self._exercises_named(), self._wrong_days)
        topic = design.topic(self._topic) or next(iter(design.topics), None)
        lacks = tuple(map(words.gap, missing(design)))
        return SystemView(
            head=cards.head(),
            source=words.source(),
            headings=words.parts(),
            topics=tuple(_line(cards, one, is_chosen=one is topic) for one in design.topics),
            topic=cards.topic(topic) if topic else None,
            about_forms=words.forms_for(topic.title or cards.topic_name(topic)) if topic else words.no_topic_yet(),
            forms=_form_cards(cards, topic),
            form_act=cards.form_act(topic) if topic else None,
            landings=tuple(map(cards.landing, design.landings)),
            check=cards.check(),
            offers=_offers(session.harvest, design, words),
            missing=lacks,
            state=words.state(is_whole=not lacks),
            is_guided=self._is_guided,
            guide=self._guide(cards),
            undo=self._words.done(self._designing.undoable),
        )

    def _guide(self, cards: Cards) -> GuideView:
        words, step = self._words.system, self._step
        progress = self._words.step_count(step + 1, STEPS)
        is_first, is_last = step == 0, step == STEPS - 1
        if step >= OVERVIEW:
            check = (replace(cards.check(), title=""),)
            title, shown = (words.to_finish(), check) if step == CHECK else (words.overview(), cards.at_a_glance())
            return GuideView(progress, title, shown, adds_topics=False, is_first=is_first, is_last=is_last)
        question = GUIDING[step]
        return GuideView(
            progress=f"{words.parts()[question.part]} · {progress}",
            question=words.guiding(question),
            cards=cards.of_question(question),
            adds_topics=question in ADDING_TOPICS,
            is_first=is_first,
            is_last=is_last,
        )


def _line(cards: Cards, topic: Topic, *, is_chosen: bool) -> TopicLine:
    words, forms = cards.words, cards.design.forms_of(topic.id)
    gaps = tuple(f"{_CIRCLE} {words.gap(gap)}" for gap in gaps_of_topic(cards.design, topic))
    still_open = sum(len(gaps_of_form(form)) for form in forms)
    about = (
        words.dots(topic.dots) if topic.dots else "",
        words.forms(len(forms)) if forms else "",
        *gaps,
        f"{_CIRCLE} {words.open_circles(still_open)}" if still_open else "",
    )
    title = topic.title or cards.topic_name(topic)
    return TopicLine(topic.id, title, " · ".join(filter(None, about)), is_chosen)


def _form_cards(cards: Cards, topic: Topic | None) -> tuple[Card, ...]:
    forms: tuple[Form, ...] = cards.design.forms_of(topic.id) if topic else ()
    return tuple(cards.form(form, number) for number, form in enumerate(forms, 1))


def _offers(harvest: Harvest, design: Design, words: SystemWording) -> tuple[Offer, ...]:
    """The themes that are no topic yet."""
    taken = {topic.theme for topic in design.topics}
    return tuple(
        Offer(theme.id, words.offer(theme.name, sum(bool(one.text.strip()) for one in harvest.of_theme(theme.id))))
        for theme in harvest.themes
        if theme.id not in taken
    )
