"""A learning system: what is open is a gap and no error, and what belongs together goes together."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_design import (
    MOST_DOTS,
    Choice,
    Field,
    Gap,
    answered,
    asked,
    check_of,
    chosen,
    dated,
    design_in,
    gaps_of_form,
    gaps_of_landing,
    gaps_of_topic,
    landing_at,
    missing,
    moved,
    part_in,
    with_dots,
    with_exercise,
    with_form,
    with_topic,
    with_topic_of_theme,
    without_form,
    without_topic,
    written,
)
from trioapp.domain.learning_system import (
    Actor,
    CheckPoint,
    Form,
    LandingPlace,
    LearningSource,
    Order,
    Rhythm,
    System,
    Topic,
    TopicKind,
)
from trioapp.domain.workbook import LONGEST_FIELD, Workbook

TODAY = date(2026, 11, 23)
NETWORK, CHECK = "landing-network", "check-early"
FIELDS_OF = {
    "system": ("task", "network", "group"),
    "t": ("title", "who_wants_to_know", "why_now"),
    "f": ("name", "others", "owner", "guide", "safety", "time_each"),
    NETWORK: ("table", "may_adjust", "record", "pass_on", "craft", "accountability", "sign"),
    CHECK: ("remark",),
}


@pytest.fixture
def begun() -> Workbook:
    """A topic with one form."""
    return with_form(with_topic(Workbook(), "t", "Wat kost een wijk?"), "f", "t")


def gaps(workbook: Workbook) -> tuple[Gap, ...]:
    return missing(design_in(workbook))


# -- what is open


def test_an_empty_canvas_lacks_everything_and_has_its_places_and_questions() -> None:
    design = design_in(Workbook())
    assert missing(design) == (Gap.TOPIC, Gap.QUESTION, Gap.FORM, Gap.FIRST_DATE, Gap.OWNER, Gap.LANDING)
    assert [landing.place for landing in design.landings] == list(LandingPlace)
    assert [check.point for check in design.checks] == list(CheckPoint)
    assert design.system == System()


def test_it_is_finished_with_one_of_each(begun: Workbook) -> None:
    steps = [begun]
    steps.append(asked(steps[-1], "t", "Wat drijft de kosten?", "q", TODAY))
    steps.append(dated(steps[-1], "f", TODAY))
    steps.append(written(steps[-1], "f", Field.OWNER, "Programmabureau"))
    steps.append(written(steps[-1], NETWORK, Field.TABLE, "Stuurgroep"))
    assert [gaps(step) for step in steps] == [
        (Gap.QUESTION, Gap.FIRST_DATE, Gap.OWNER, Gap.LANDING),
        (Gap.FIRST_DATE, Gap.OWNER, Gap.LANDING),
        (Gap.OWNER, Gap.LANDING),
        (Gap.LANDING,),
        (),
    ]


def test_a_date_and_an_owner_of_two_forms_are_not_one_form_with_both(begun: Workbook) -> None:
    two = written(dated(with_form(begun, "g", "t"), "f", TODAY), "g", Field.OWNER, "Anna")
    assert Gap.OWNER in gaps(two)
    assert Gap.FIRST_DATE not in gaps(two)
    assert gaps(written(two, "f", Field.OWNER, "Anna")) == (Gap.QUESTION, Gap.LANDING)


def test_each_part_says_what_is_open_in_it(begun: Workbook) -> None:
    design = design_in(begun)
    assert gaps_of_topic(design, design.topics[0]) == (Gap.QUESTION,)
    assert gaps_of_topic(design_in(without_form(begun, "f")), design.topics[0]) == (Gap.QUESTION, Gap.FORM)
    assert gaps_of_form(design.forms[0]) == (Gap.NAME, Gap.FIRST_DATE, Gap.ACTORS, Gap.OWNER)
    full = Form("f", 1, "t", "Trio", first_date=TODAY, others="buren", owner="Anna")
    assert gaps_of_form(full) == ()
    assert gaps_of_landing(design.landings[0]) == (Gap.LANDING, Gap.MAY_ADJUST, Gap.LOOK_BACK)


# -- how it changes


def test_every_field_of_the_items_is_written(begun: Workbook) -> None:
    for part, names in FIELDS_OF.items():
        for name in names:
            begun = written(begun, part, Field(name), f" {name} \n {part} ")
        item = part_in(begun, part)
        assert [getattr(item, name) for name in names] == [f"{name} {part}" for name in names]
    known = {name for names in FIELDS_OF.values() for name in names} | {"question"}
    assert known == {field.value for field in Field}


def test_no_text_of_an_item_is_forgotten() -> None:
    """What a group says can be typed somewhere: each text of an item that is no id is a field."""
    ids = {"id", "topic", "theme", "assumption", "format"}
    kinds = (System(), Topic("t", 1, ""), Form("f", 1, "t"), landing_at(Workbook(), LandingPlace.NETWORK),
             check_of(Workbook(), CheckPoint.EARLY))  # fmt: skip
    texts = {field.name for item in kinds for field in fields(item) if type(getattr(item, field.name)) is str}
    assert texts - ids == {field.value for field in Field} - {"question"}


def test_a_field_of_another_item_is_left_alone(begun: Workbook) -> None:
    for part, field in (("t", Field.TABLE), ("gone", Field.TITLE), ("f", Field.TITLE), ("system", Field.OWNER)):
        assert written(begun, part, field, "x") == begun


def test_more_than_a_field_holds_is_cut_and_markup_stays_text(begun: Workbook) -> None:
    long = written(begun, "t", Field.TITLE, "w" * (LONGEST_FIELD + 1))
    assert len(design_in(long).topics[0].title) == LONGEST_FIELD
    assert len(design_in(asked(begun, "t", "w" * 20_000, "q", TODAY)).question_of("t")) == LONGEST_FIELD
    tagged = written(begun, "t", Field.TITLE, "<b>Kosten</b>\u202e")
    assert design_in(tagged).topics[0].title == "<b>Kosten</b>"


def test_a_topic_asks_one_question_which_keeps_its_first_day(begun: Workbook) -> None:
    first = asked(begun, "t", "Wat kost het?", "q", TODAY)
    later = asked(first, "t", "Wat drijft de kosten?", "other", date(2027, 1, 1))
    assert later.of(LearningQuestion) == (LearningQuestion("q", 1, "t", "Wat drijft de kosten?", TODAY),)
    assert asked(later, "t", "  ", "other", TODAY).of(LearningQuestion) == ()
    assert asked(begun, "gone", "Wat?", "q", TODAY) == begun


def test_a_question_that_lives_on_in_the_agenda_stays_without_words(begun: Workbook) -> None:
    question = LearningQuestion("q", 1, "t", "Wat kost het?", TODAY, QuestionStatus.PROVISIONAL, "Anna")
    emptied = asked(begun.holding(question), "t", "", "other", TODAY)
    assert emptied.of(LearningQuestion) == (replace(question, text=""),)
    assert gaps_of_topic(design_in(emptied), design_in(emptied).topics[0]) == (Gap.QUESTION,)


def test_a_topic_of_a_theme_keeps_the_ids_of_its_sentences() -> None:
    harvest = Harvest(
        (
            Sentence("s1", 1, "Stilte helpt", 1, theme="h"),
            Sentence("s2", 2, " ", 1, theme="h"),
            Sentence("s3", 3, "x", 1),
        ),
        (Theme("h", "Rust", 1),),
    )
    taken = with_topic_of_theme(Workbook(), harvest, "h", "t")
    assert taken.of(Topic) == (Topic("t", 1, "Rust", theme="h", sentences=("s1",)),)
    assert with_topic_of_theme(Workbook(), harvest, "gone", "t") == Workbook()


@pytest.mark.parametrize(
    ("part", "name", "choice"),
    [("t", "kind", TopicKind.CONDITIONS), ("t", "order", Order.ANEW), ("f", "rhythm", Rhythm.MILESTONE)],
)
def test_a_choice_is_made_once_and_unmade_by_the_same(begun: Workbook, part: str, name: str, choice: Choice) -> None:
    made = chosen(begun, part, choice)
    assert getattr(part_in(made, part), name) is choice
    assert chosen(made, part, choice) == begun
    assert chosen(begun, "system", choice) == begun


def test_actors_and_sources_are_ticked_and_stay_in_their_order(begun: Workbook) -> None:
    for one in (Actor.OWN, Actor.GOVERNMENTS, LearningSource.RESEARCH, LearningSource.FIGURES):
        begun = chosen(begun, "f", one)
    (form,) = design_in(begun).forms
    assert form.actors == (Actor.GOVERNMENTS, Actor.OWN)
    assert form.sources == (LearningSource.FIGURES, LearningSource.RESEARCH)
    assert design_in(chosen(begun, "f", Actor.OWN)).forms[0].actors == (Actor.GOVERNMENTS,)


def test_days_votes_and_exercises(begun: Workbook) -> None:
    set_up = with_exercise(with_dots(dated(dated(begun, "f", TODAY), NETWORK, TODAY), "t", 12), "f", "trio", "Trio")
    design = design_in(set_up)
    assert design.forms[0] == Form("f", 1, "t", "Trio", "trio", first_date=TODAY)
    assert design_in(with_exercise(set_up, "f", "", "")).forms[0].name == "Trio"
    assert (design.landings[0].look_back, design.topics[0].dots) == (TODAY, 12)
    assert [design_in(with_dots(begun, "t", dots)).topics[0].dots for dots in (-4, 10**9)] == [0, MOST_DOTS]
    assert dated(begun, "t", TODAY) == with_dots(begun, "f", 3) == with_exercise(begun, "t", "trio", "Trio") == begun


def test_the_four_questions_are_answered_yes_no_or_not() -> None:
    yes = answered(Workbook(), CheckPoint.ONE_OWNER, is_so=True)
    no = answered(yes, CheckPoint.ONE_OWNER, is_so=False)
    none = answered(no, CheckPoint.ONE_OWNER, is_so=False)
    assert [check_of(one, CheckPoint.ONE_OWNER).is_so for one in (yes, no, none)] == [True, False, None]
    assert [check.point for check in design_in(yes).checks] == list(CheckPoint)


def test_a_topic_takes_its_forms_and_its_question_along(begun: Workbook) -> None:
    whole = asked(with_form(with_topic(begun, "other", "Anders"), "g", "other"), "t", "Wat?", "q", TODAY)
    left = design_in(without_topic(whole, "t"))
    assert ([one.id for one in left.topics], [one.id for one in left.forms], left.questions) == (["other"], ["g"], ())
    assert without_topic(whole, "gone") == without_form(whole, "t") == whole
    assert with_form(whole, "h", "gone") == whole


@pytest.mark.parametrize(
    ("topic", "by", "order"),
    [("0", 1, "1023"), ("3", -1, "0132"), ("0", -1, "0123"), ("1", 9, "0231"), ("9", 1, "0123")],
)
def test_topics_are_put_in_another_order(topic: str, by: int, order: str) -> None:
    workbook = Workbook()
    for name in "0123":
        workbook = with_topic(workbook, name, name)
    assert "".join(one.id for one in moved(workbook, topic, by).of(Topic)) == order
