"""A learning system as it is designed together: what about, how, and how it becomes part (method.md §D1)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from trioapp.domain.values import dataclass


class TopicKind(StrEnum):
    CONTENT = "content"
    APPROACH = "approach"
    COLLABORATION = "collaboration"
    CONDITIONS = "conditions"


class Order(StrEnum):
    """Doing things better, doing better things, or seeing things otherwise."""

    BETTER = "better"
    OTHER = "other"
    ANEW = "anew"


class Rhythm(StrEnum):
    ONCE = "once"
    MONTH = "month"
    QUARTER = "quarter"
    MILESTONE = "milestone"


class Actor(StrEnum):
    """Who may learn along: the six kinds of the source deck; anybody else is typed (method.md §A, row 11)."""

    GOVERNMENTS = "governments"
    STAKEHOLDERS = "stakeholders"
    SCIENCE = "science"
    CONSULTANTS = "consultants"
    CITIZENS = "citizens"
    OWN = "own"


class LearningSource(StrEnum):
    EXPERIENCE = "experience"
    FIGURES = "figures"
    STORIES = "stories"
    RESEARCH = "research"


class LandingPlace(StrEnum):
    """The two places of the source deck where learning becomes part of something (method.md §A, row 32)."""

    NETWORK = "network"
    ORGANISATION = "organisation"


class CheckPoint(StrEnum):
    """The four questions at the end (method.md §D1)."""

    EARLY = "early"
    EVERYBODY = "everybody"
    SET_TIMES = "set_times"
    ONE_OWNER = "one_owner"


@dataclass(frozen=True, slots=True)
class System:
    """What stands above the canvas; there is one."""

    id: str = "system"
    number: int = 0
    task: str = ""
    network: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """What there is to learn about. `theme` is that of the harvest, `assumption` that of the theory it came from."""

    id: str
    number: int
    title: str
    kind: TopicKind | None = None
    order: Order | None = None
    theme: str = ""
    sentences: tuple[str, ...] = ()
    """Those of the harvest, by id."""
    assumption: str = ""
    who_wants_to_know: str = ""
    why_now: str = ""
    dots: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """How a topic is learned about; `format` is the id of an exercise in the library, `others` learn along too."""

    id: str
    number: int
    topic: str
    name: str = ""
    format: str = ""
    rhythm: Rhythm | None = None
    first_date: date | None = None
    actors: tuple[Actor, ...] = ()
    others: str = ""
    owner: str = ""
    guide: str = ""
    sources: tuple[LearningSource, ...] = ()
    safety: str = ""
    time_each: str = ""


@dataclass(frozen=True, slots=True)
class Landing:
    """How learning becomes part of the network or of the own organisation; there is one for each place."""

    id: str
    number: int
    place: LandingPlace
    table: str = ""
    """At which meeting, decision or cycle a lesson arrives."""
    may_adjust: str = ""
    record: str = ""
    pass_on: str = ""
    craft: str = ""
    accountability: str = ""
    sign: str = ""
    look_back: date | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """What the group answers to one of the four questions; `is_so` is None until it does."""

    id: str
    number: int
    point: CheckPoint
    is_so: bool | None = None
    remark: str = ""
