"""What the program says about the learning agenda and the chain, on their pages and on the beamer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from trioapp.domain.chain import Gap, Step
from trioapp.domain.learning_agenda import QuestionStatus
from trioapp.presentation.day_wording import DayWording
from trioapp.services.agenda_keeping import AgendaAct


class AgendaWording(QObject):
    """Words and sentences as plain text; days are written and read as in `language`."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.days = DayWording(language)

    # -- questions

    def title(self) -> str:
        return self.tr("Learning agenda")

    def what_we_want_to_learn(self) -> str:
        """Above the questions on the beamer."""
        return self.tr("What we want to learn")

    def status(self, status: QuestionStatus) -> str:
        return {
            QuestionStatus.OPEN: self.tr("open"),
            QuestionStatus.PROVISIONAL: self.tr("provisional answer"),
            QuestionStatus.DROPPED: self.tr("dropped"),
            QuestionStatus.STUBBORN: self.tr("stubborn"),
        }[status]

    def all_statuses(self) -> str:
        return self.tr("all")

    def no_words(self) -> str:
        """Where a question, a topic or a form has no words yet."""
        return self.tr("no words yet")

    def no_moment(self) -> str:
        return self.tr("no next moment yet")

    def next_on(self, day: date) -> str:
        return self.tr("next: {day}").format(day=self.days.written(day))

    def asked_on(self, day: date) -> str:
        return self.tr("asked on {day}").format(day=self.days.written(day))

    def owned_by(self, owner: str) -> str:
        return owner or self.tr("no owner yet")

    def is_long_open(self, days: int) -> str:
        """The proposal, for whoever works with the question to decide."""
        return self.tr("Open for %n day(s). Does it point to a stubborn problem?", "", days)

    def nothing_here(self) -> str:
        return self.tr("There is no learning question here yet. Write one above, or make one of a theme.")

    def reading(self) -> str:
        return self.tr("Looking in the other sessions …")

    def left_out(self, locked: int, damaged: int) -> str:
        """Which sessions were not read; nothing where all of them were."""
        parts = (
            self.tr("%n protected session(s) that are locked were left out.", "", locked) if locked else "",
            self.tr("%n session(s) that cannot be read were left out.", "", damaged) if damaged else "",
        )
        return " ".join(part for part in parts if part)

    def in_session(self, name: str) -> str:
        return self.tr("in '{session}'").format(session=name)

    def saved(self, path: str) -> str:
        return self.tr("Saved as {path}").format(path=path)

    def file_name(self) -> str:
        """Of the agenda, without its ending."""
        return self.tr("agenda", "the name of a file")

    # -- the chain

    def from_sentence_to_agenda(self) -> str:
        return self.tr("From sentence to agenda")

    def step(self, step: Step) -> str:
        return {
            Step.SENTENCE: self.tr("Sentence"),
            Step.THEME: self.tr("Theme"),
            Step.ASSUMPTION: self.tr("Assumption"),
            Step.TOPIC: self.tr("Topic"),
            Step.QUESTION: self.tr("Learning question"),
            Step.FORM: self.tr("Form of learning"),
        }[step]

    def when(self) -> str:
        return self.tr("Date")

    def column_of_forms(self) -> str:
        return self.tr("Form, owner, date")

    def gap(self, gap: Gap) -> str:
        return {
            Gap.THEME: self.tr("no theme yet"),
            Gap.TOPIC: self.tr("no topic yet"),
            Gap.QUESTION: self.tr("no question yet"),
            Gap.FORM: self.tr("no form yet"),
            Gap.OWNER: self.tr("no owner yet"),
            Gap.DATE: self.tr("no date yet"),
        }[gap]

    def make(self, gap: Gap) -> str:
        """What makes the step that is missing."""
        return {
            Gap.THEME: self.tr("To the harvest"),
            Gap.TOPIC: self.tr("Make topic"),
            Gap.QUESTION: self.tr("Make learning question"),
            Gap.FORM: self.tr("Make form"),
            Gap.OWNER: self.tr("Name owner"),
            Gap.DATE: self.tr("Set date"),
        }[gap]

    def and_more(self, sentence: str, more: int) -> str:
        """A sentence of several."""
        return self.tr("{sentence} (and {count} more)").format(sentence=sentence, count=more) if more else sentence

    def no_chain(self) -> str:
        return self.tr("Nothing has been harvested yet. Sentences and themes come from the page Harvest.")

    def place_of(self, number: int, count: int) -> str:
        """Which page or step of the beamer is shown."""
        return self.tr("{number} of {count}").format(number=number, count=count)

    def joined(self, parts: Iterable[str]) -> str:
        return " · ".join(part for part in parts if part)

    # -- undo

    def act(self, act: str) -> str:
        """What was done, for undo; nothing for what was done in another part."""
        known: dict[str, str] = {
            AgendaAct.MAKE_TOPIC: self.tr("topic made"),
            AgendaAct.NAME_TOPIC: self.tr("topic renamed"),
            AgendaAct.ASK: self.tr("question asked"),
            AgendaAct.WRITE: self.tr("question changed"),
            AgendaAct.STATUS: self.tr("status changed"),
            AgendaAct.ANSWER: self.tr("answer changed"),
            AgendaAct.OWNER: self.tr("owner changed"),
            AgendaAct.MOMENT: self.tr("next moment changed"),
            AgendaAct.DELETE: self.tr("question deleted"),
            AgendaAct.MAKE_FORM: self.tr("form made"),
            AgendaAct.NAME_FORM: self.tr("form changed"),
            AgendaAct.FORM_OWNER: self.tr("owner changed"),
            AgendaAct.FORM_DATE: self.tr("date changed"),
        }
        return known.get(act, "")
