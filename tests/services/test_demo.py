"""The demo: a day that never was, rich on every page, that is lent to the workspace and lies on no disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from tests.builders import PICTURES, RESOURCES, HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.insight import meetings, occasions, phase_times, role_grid, talk_of_trios
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.numerals import local_time
from trioapp.domain.ports import Gathered
from trioapp.domain.position import Status
from trioapp.domain.preferences import LANGUAGES
from trioapp.domain.session import DEMO_ID, Session
from trioapp.domain.theory_of_change import Arrow, Assumption, Node
from trioapp.services.demo import Demo
from trioapp.services.insight import Insights
from trioapp.services.programmes import Programmes
from trioapp.services.workspace import Workspace
from trioapp.storage.demo_file import read_story
from trioapp.storage.library import format_files, programme_files

STORIES = RESOURCES / "demo"
FORMATS = format_files(RESOURCES / "formats", RESOURCES / "none")
PROGRAMMES = Programmes(FORMATS, programme_files(RESOURCES / "programmes", RESOURCES / "none"), PICTURES)

NO_WORDS = {"id", "phase", "speaker", "theme", "block", "start", "end", "arrow", "topic", "assumption", "format"}
"""Fields with text that nobody typed."""

language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def workspace() -> Workspace:
    return Workspace()


@pytest.fixture
def demo(workspace: Workspace, clock: HandClock) -> Demo:
    return Demo(workspace, PROGRAMMES, clock, partial(read_story, STORIES))


def shown(demo: Demo, workspace: Workspace, language: str) -> Session:
    assert demo.begin(language)
    return workspace.session


def bones(value: Any) -> Any:
    """What must be the same in every language: all but what a person would have typed."""
    if isinstance(value, tuple):
        return [bones(one) for one in value]
    if not is_dataclass(value):
        return value
    kept = ((field.name, getattr(value, field.name)) for field in fields(value))
    return {name: bones(one) for name, one in kept if type(one) is not str or name in NO_WORDS}


def words(value: Any) -> list[str]:
    """What a person would have typed, in its order."""
    if isinstance(value, tuple):
        return [word for one in value for word in words(one)]
    if not is_dataclass(value):
        return []
    own = [(field.name, getattr(value, field.name)) for field in fields(value)]
    typed = [one for name, one in own if type(one) is str and name not in NO_WORDS]
    return typed + [word for _, one in own for word in words(one)]


def test_the_stories_differ_in_words_alone() -> None:
    dutch, english = (read_story(STORIES, code) for code in ("nl", "en"))
    assert bones(dutch) == bones(english)
    pairs = list(zip(words(dutch), words(english), strict=True))
    assert all(bool(one) is bool(other) for one, other in pairs)
    assert [one for one, other in pairs if one and one == other] == ["Mo Mirage", "Mo Mirage"]


@language
def test_it_says_that_it_is_a_demo(language: str) -> None:
    assert "Demo" in read_story(STORIES, language).name


def test_a_language_without_a_story_has_the_english_one() -> None:
    assert read_story(STORIES, "fy") == read_story(STORIES, "en")


@language
def test_it_is_in_the_middle_of_the_third_round(
    demo: Demo, workspace: Workspace, clock: HandClock, language: str
) -> None:
    session = shown(demo, workspace, language)
    position = session.run.position(clock.now())
    assert (position.status, position.current.place) == (Status.RUNNING, ("trio", "ask", 3))
    assert 60 < position.elapsed.seconds < 240
    assert session.head.language == language


@language
def test_nothing_in_it_lies_in_the_future(demo: Demo, workspace: Workspace, clock: HandClock, language: str) -> None:
    session, now = shown(demo, workspace, language), clock.now().wall_ms
    seen = [note.written_ms for note in session.notes] + [turn.written_ms for turn in session.turns]
    written = [*seen, *(sentence.written_ms for sentence in session.harvest.sentences)]
    moved = [move.at.wall_ms for move in session.run.moves]
    assert max(*written, *moved) <= now
    assert min(*written) > min(moved) == session.head.created_ms
    assert [note.written_ms for note in session.notes] == sorted(note.written_ms for note in session.notes)


@language
def test_what_was_seen_was_seen_in_the_phase_it_tells_of(demo: Demo, workspace: Workspace, language: str) -> None:
    session, story = shown(demo, workspace, language), read_story(STORIES, language)
    told = {note.text: (note.moment.round, note.moment.phase, note.moment.in_phase.seconds) for note in session.notes}
    for seen in story.notes:
        assert told[seen.text] == (seen.round, seen.phase, seen.at_s)


@language
def test_everything_in_it_hangs_together(demo: Demo, workspace: Workspace, clock: HandClock, language: str) -> None:
    session = shown(demo, workspace, language)
    book, themes = session.workbook, {theme.id for theme in session.harvest.themes}
    sentences, nodes = {one.id for one in session.harvest.sentences}, {node.id for node in book.of(Node)}
    arrows, topics = {arrow.id for arrow in book.of(Arrow)}, {topic.id for topic in book.of(Topic)}
    assumptions = {one.id for one in book.of(Assumption)}
    assert all({arrow.start, arrow.end} <= nodes for arrow in book.of(Arrow))
    assert all(one.arrow in arrows for one in book.of(Assumption))
    assert all(one.theme in themes | {""} for one in session.harvest.sentences)
    assert all(one.theme in themes and set(one.sentences) <= sentences for one in book.of(Topic))
    assert all(one.assumption in assumptions | {""} for one in book.of(Topic))
    assert {one.topic for one in book.of(Form)} | {one.topic for one in book.of(LearningQuestion)} <= topics
    assert all(one.format in {"", *(exercise.id for exercise in FORMATS.all())} for one in book.of(Form))
    trios = {group.number for group in session.seating_at(session.run.position(clock.now())).groups}
    seen = {note.trio for note in session.notes} | {turn.trio for turn in session.turns}
    assert seen | {sentence.trio for sentence in session.harvest.sentences} <= trios
    roles = {*session.format.role_ids, ""}
    assert {note.speaker for note in session.notes} | {turn.speaker for turn in session.turns} <= roles
    named = {person.name for person in session.people}
    assert {one.owner for one in book.of(Form)} | {one.owner for one in book.of(LearningQuestion)} <= named


def test_looking_back_has_something_to_tell(demo: Demo, workspace: Workspace, clock: HandClock) -> None:
    session, now = shown(demo, workspace, "nl"), clock.now()
    times = phase_times(session, now)
    assert len(times) > 10
    assert any(time.paused for time in times)
    (occasion,) = occasions(session, now)
    assert len(occasion.marks) > 40
    assert talk_of_trios(session, now)
    assert len(role_grid(session, now).people) == len(session.people)
    assert meetings(session, now).times


def test_its_dates_move_along_with_the_day(demo: Demo, workspace: Workspace, clock: HandClock) -> None:
    """However long after it was written somebody looks around in it."""
    story = read_story(STORIES, "nl")
    clock.pass_time(minutes=400 * 24 * 60)
    session = shown(demo, workspace, "nl")
    by = local_time(clock.now().wall_ms).date() - story.day
    assert by > timedelta(days=399)
    there = {one.id: one for one in session.workbook.of(LearningQuestion)}
    for one in story.questions:
        moment = one.next_moment + by if one.next_moment else None
        assert there[one.id] == replace(one, since=one.since + by, next_moment=moment)


def test_what_was_on_the_table_comes_back_as_it_is(demo: Demo, workspace: Workspace) -> None:
    own, file = a_session(), FileInMemory()
    workspace.open(own, file)
    session = shown(demo, workspace, "nl")
    workspace.change(replace(session, people=()))
    assert workspace.is_demo
    assert workspace.own_session is own
    demo.end()
    assert workspace.session is own
    assert not file.changes


def test_it_waits_while_the_clock_of_a_session_goes(demo: Demo, workspace: Workspace, clock: HandClock) -> None:
    own = a_session()
    running = replace(own, run=own.run.moved(Move(MoveKind.START, clock.now())))
    workspace.open(running, FileInMemory())
    assert not demo.begin("nl")
    assert workspace.session is running


def test_it_begins_anew_where_it_is_on_already(demo: Demo, workspace: Workspace) -> None:
    session = shown(demo, workspace, "nl")
    workspace.change(replace(session, people=()))
    assert shown(demo, workspace, "en").people
    demo.end()
    assert not workspace.is_open


class NoOthers:
    def gather(self, but: str) -> Iterator[Gathered]:
        assert but != DEMO_ID
        yield Gathered()


@pytest.mark.parametrize("has_own", [False, True])
def test_it_does_not_count_over_all_sessions(demo: Demo, workspace: Workspace, clock: HandClock, has_own: bool) -> None:
    if has_own:
        workspace.open(a_session(), FileInMemory())
    shown(demo, workspace, "nl")
    assert Insights(workspace, NoOthers(), clock).look_over_all()().sessions == 0
