"""What the program says about the learning system, on the page and on the beamer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.domain.learning_design import Field, Gap
from trioapp.domain.learning_system import (
    Actor,
    CheckPoint,
    LandingPlace,
    LearningSource,
    Order,
    Rhythm,
    TopicKind,
)
from trioapp.presentation.day_wording import DayWording
from trioapp.presentation.system_guide import Guiding
from trioapp.services.designing import Act


class SystemWording(QObject):
    """Words and sentences as plain text; dates as they are written in `language`."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.days = DayWording(language)

    def title(self) -> str:
        return self.tr("Learning system")

    def source(self) -> str:
        """After whom it is made: an own rendering of their three steps (method.md §D)."""
        return self.tr("After NSOB & PBL (2020)")

    def parts(self) -> tuple[str, str, str]:
        return self.tr("1 What about"), self.tr("2 How"), self.tr("3 Making it part of")

    def to_finish(self) -> str:
        return self.tr("To finish: four questions")

    def overview(self) -> str:
        return self.tr("The whole system")

    # -- guiding questions

    def guiding(self, question: Guiding) -> str:
        return {
            Guiding.NOT_KNOWN: self.tr("What do we not know yet here?"),
            Guiding.COMES_BACK: self.tr("Which story from the trios comes back?"),
            Guiding.RIGHT_THING: self.tr("Are we doing it right, or doing the right thing?"),
            Guiding.OTHERWISE: self.tr("Who would do something else with the answer?"),
            Guiding.TRY_OUT: self.tr("How do we try this out?"),
            Guiding.WITH_WHOM: self.tr("With whom, and who is missing?"),
            Guiding.STEP_BACK: self.tr("When do we step back from ‘doing’?"),
            Guiding.SAFE: self.tr("What do we agree so that it is safe?"),
            Guiding.WHICH_TABLE: self.tr("At which table does the lesson arrive?"),
            Guiding.WHO_MAY: self.tr("Who may act on it?"),
            Guiding.STAYS: self.tr("How does the lesson stay when people leave?"),
            Guiding.ACCOUNT: self.tr("What do we tell those who hold us to account?"),
        }[question]

    def check(self, point: CheckPoint) -> str:
        return {
            CheckPoint.EARLY: self.tr("Do we begin early, while there is still something to choose?"),
            CheckPoint.EVERYBODY: self.tr("Do all parties take part, also outside government?"),
            CheckPoint.SET_TIMES: self.tr("Do we look back at set times, while it goes on?"),
            CheckPoint.ONE_OWNER: self.tr("Is there one formal owner, for all parties together?"),
        }[point]

    def yes(self) -> str:
        return self.tr("yes")

    def no(self) -> str:
        return self.tr("no")

    def still_open(self) -> str:
        return self.tr("still open")

    # -- what is typed and chosen

    def field(self, field: Field) -> str:
        return {
            Field.TASK: self.tr("Task we work on"),
            Field.NETWORK: self.tr("Network"),
            Field.GROUP: self.tr("Group"),
            Field.TITLE: self.tr("Topic"),
            Field.QUESTION: self.tr("Learning question"),
            Field.WHO_WANTS_TO_KNOW: self.tr("Who wants to know"),
            Field.WHY_NOW: self.tr("Why now"),
            Field.NAME: self.tr("Name of the form"),
            Field.OTHERS: self.tr("Who else learns along"),
            Field.OWNER: self.tr("Owner"),
            Field.GUIDE: self.tr("Who guides it"),
            Field.SAFETY: self.tr("Agreed for safety"),
            Field.TIME_EACH: self.tr("Time each"),
            Field.TABLE: self.tr("Where the lesson arrives"),
            Field.MAY_ADJUST: self.tr("Who may adjust"),
            Field.RECORD: self.tr("How it is recorded"),
            Field.PASS_ON: self.tr("Passed on to"),
            Field.CRAFT: self.tr("Craft"),
            Field.ACCOUNTABILITY: self.tr("Beside accounting for results"),
            Field.SIGN: self.tr("By what we see that it works"),
            Field.REMARK: self.tr("Remark"),
        }[field]

    def example(self, field: Field) -> str:
        """What stands in an empty field; nothing where its name says enough."""
        return {
            Field.TASK: self.tr("in one sentence"),
            Field.NETWORK: self.tr("who belongs to it"),
            Field.GROUP: self.tr("who designs this"),
            Field.TABLE: self.tr("a meeting, a decision, a cycle"),
            Field.RECORD: self.tr("where, in which form"),
            Field.PASS_ON: self.tr("to whom outside"),
            Field.CRAFT: self.tr("training, peer consultation, yearly talk"),
        }.get(field, "")

    def hint(self, field: Field) -> str:
        """The challenge that a field answers (method.md §A, rows 35 and 36)."""
        return {
            Field.CRAFT: self.tr("Learning is not yet part of the culture and the craft of governments."),
            Field.ACCOUNTABILITY: self.tr("To create a culture of learning while accounting for results dominates."),
        }.get(field, "")

    def kind_label(self) -> str:
        return self.tr("Kind")

    def order_label(self) -> str:
        return self.tr("What it is for")

    def rhythm_label(self) -> str:
        return self.tr("Rhythm")

    def actors_label(self) -> str:
        return self.tr("Who learns along")

    def sources_label(self) -> str:
        return self.tr("Learning from")

    def first_date_label(self) -> str:
        return self.tr("First date")

    def look_back_label(self) -> str:
        return self.tr("Date to look back")

    def dots_label(self) -> str:
        return self.tr("Dots")

    def exercise_label(self) -> str:
        return self.tr("Exercise of the library")

    def no_exercise(self) -> str:
        return self.tr("none, a form of our own")

    def choice(self, choice: TopicKind | Order | Rhythm | Actor | LearningSource) -> str:
        return self._of_topics().get(choice) or self._of_forms()[choice]

    def _of_topics(self) -> dict[str, str]:
        return {
            TopicKind.CONTENT: self.tr("content"),
            TopicKind.APPROACH: self.tr("approach"),
            TopicKind.COLLABORATION: self.tr("collaboration and roles"),
            TopicKind.CONDITIONS: self.tr("conditions"),
            Order.BETTER: self.tr("doing things better"),
            Order.OTHER: self.tr("doing better things"),
            Order.ANEW: self.tr("seeing otherwise"),
        }

    def _of_forms(self) -> dict[str, str]:
        return {
            Rhythm.ONCE: self.tr("once"),
            Rhythm.MONTH: self.tr("each month"),
            Rhythm.QUARTER: self.tr("each quarter"),
            Rhythm.MILESTONE: self.tr("at a milestone"),
            Actor.GOVERNMENTS: self.tr("other governments"),
            Actor.STAKEHOLDERS: self.tr("stakeholders"),
            Actor.SCIENCE: self.tr("science"),
            Actor.CONSULTANTS: self.tr("consultants"),
            Actor.CITIZENS: self.tr("citizens"),
            Actor.OWN: self.tr("own organisation", "who learns along"),
            LearningSource.EXPERIENCE: self.tr("experience"),
            LearningSource.FIGURES: self.tr("figures"),
            LearningSource.STORIES: self.tr("stories"),
            LearningSource.RESEARCH: self.tr("research"),
        }

    def place(self, place: LandingPlace) -> str:
        return {
            LandingPlace.NETWORK: self.tr("Network"),
            LandingPlace.ORGANISATION: self.tr("Own organisation"),
        }[place]

    def gap(self, gap: Gap) -> str:
        """The word behind an open circle."""
        return {
            Gap.TASK: self.tr("task"),
            Gap.TOPIC: self.tr("topic"),
            Gap.QUESTION: self.tr("learning question"),
            Gap.FORM: self.tr("form"),
            Gap.NAME: self.tr("name"),
            Gap.FIRST_DATE: self.tr("first date"),
            Gap.ACTORS: self.tr("who learns along"),
            Gap.OWNER: self.tr("owner"),
            Gap.LANDING: self.tr("where it arrives"),
            Gap.MAY_ADJUST: self.tr("who may adjust"),
            Gap.LOOK_BACK: self.tr("date to look back"),
        }[gap]

    def gap_open(self, gap: Gap) -> str:
        """What is still open, where no word beside it says that it is."""
        return self.tr("{what}: still open").format(what=self.gap(gap))

    def state(self, *, is_whole: bool) -> str:
        """Before the circles of what it takes to be finished, or instead of them."""
        return self.tr("Enough to begin with.") if is_whole else self.tr("To begin with, still open:")

    # -- topics and forms

    def topic_number(self, number: int) -> str:
        return self.tr("Topic {number}").format(number=number)

    def form_number(self, number: int) -> str:
        return self.tr("Form {number}").format(number=number)

    def dots(self, count: int) -> str:
        return self.tr("%n dot(s)", "", count)

    def forms(self, count: int) -> str:
        return self.tr("%n form(s)", "", count)

    def topics(self, count: int) -> str:
        return self.tr("%n topic(s)", "", count)

    def places(self, count: int, of: int) -> str:
        return self.tr("{count} of {of} places").format(count=count, of=of)

    def open_circles(self, count: int) -> str:
        return self.tr("%n still open", "", count)

    def from_harvest(self, count: int) -> str:
        """Where a topic comes from that was a theme of the harvest."""
        return self.tr("from the harvest: %n sentence(s)", "", count)

    def offer(self, theme: str, count: int) -> str:
        """A theme that can become a topic, and how many sentences it has."""
        return f"{theme} ({count})"

    def forms_for(self, topic: str) -> str:
        return self.tr("Forms for: {topic}").format(topic=topic)

    def no_topic_yet(self) -> str:
        return self.tr("First add something to learn about, in column 1.")

    def no_topics_yet(self) -> str:
        return self.tr("no topic yet")

    def none_from_harvest(self) -> str:
        return self.tr("no topic from the harvest yet")

    def no_forms_yet(self) -> str:
        return self.tr("no form yet")

    def named(self, what: str, of: str) -> str:
        """A field as a screen reader says it: what it is, and of what."""
        return f"{what} · {of}"

    def add_form(self) -> str:
        return self.tr("Add a form")

    def add_form_for(self, topic: str) -> str:
        return self.tr("Add a form for {topic}").format(topic=topic)

    def up(self, topic: str) -> str:
        return self.tr("Move {topic} up").format(topic=topic)

    def down(self, topic: str) -> str:
        return self.tr("Move {topic} down").format(topic=topic)

    def remove(self) -> str:
        return self.tr("Remove")

    def remove_this(self, what: str) -> str:
        return self.tr("Remove {what}").format(what=what)

    # -- undo

    def act(self, act: str) -> str:
        """What was done, for undo; nothing for what was done in another part."""
        known: dict[str, str] = {
            Act.HEAD: self.tr("task written"),
            Act.ADD_TOPIC: self.tr("topic added"),
            Act.TOPIC: self.tr("topic changed"),
            Act.QUESTION: self.tr("learning question written"),
            Act.ORDER: self.tr("topics in another order"),
            Act.REMOVE_TOPIC: self.tr("topic removed"),
            Act.ADD_FORM: self.tr("form added"),
            Act.FORM: self.tr("form changed"),
            Act.REMOVE_FORM: self.tr("form removed"),
            Act.LANDING: self.tr("landing place changed"),
            Act.CHECK: self.tr("check changed"),
        }
        return known.get(act, "")
