"""A session in which everything happened, with names of people in every field that somebody can type in."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

from tests.builders import CREATED_MS, HandClock, a_day
from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.harvest import Harvest, Level, Sentence, Theme, Tone
from trioapp.domain.instants import Duration
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_system import (
    Actor,
    Check,
    CheckPoint,
    Form,
    Landing,
    LandingPlace,
    LearningSource,
    Order,
    Rhythm,
    System,
    Topic,
    TopicKind,
)
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Moment, Note, NoteKind
from trioapp.domain.people import people_named
from trioapp.domain.programme import BlockKind
from trioapp.domain.session import Session
from trioapp.domain.theory import Theory
from trioapp.domain.theory_layout import tidied
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Ground, Node, NodeKind
from trioapp.domain.workbook import Item

CANARIES = ("Quirijn van der Zwaluwe", "Yfke Hoogstraaten-Oomkens", "Xenia Ælfgård")
"""People whose names, and parts of them, are in no other word."""
PARTS = ("quirijn", "zwaluwe", "yfke", "hoogstraaten", "oomkens", "xenia", "lfgard", "karin")
"""Of the names of the canaries, and of somebody who is named in fields for names alone."""
_FIRST = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs", "Hanna", "Ilias", "Jelle", "Kees", "Lot", "Mira")
_LAST = ("Aerts", "Bakx", "Cuypers", "Dekkers", "Elzinga")
_SAID = (
    "Ik leerde dat wachten soms sneller is, omdat {name} dan zelf begint. Daarom zwijg ik eerst",
    "Na de vraag ‘wat maakte het spannend?’ was het acht seconden stil, en toen kwam het verhaal van {name}",
    "=Wij + {name} doen het samen - en dat scheelt",
)


def a_rich_session(trios: int = 20, notes: int = 1000, language: str = "nl") -> tuple[Session, HandClock]:
    """The whole workshop, its first parts done and the exercise going on; `notes` of them in `trios` trios."""
    others = (f"{first} {last}" for last, first in itertools.product(_LAST, _FIRST))
    names = (*CANARIES, *itertools.islice(others, 3 * trios - len(CANARIES)))
    session, clock = a_day("workshop", names), HandClock()
    head = replace(session.head, name="Leerdag met Quirijn", language=language)
    session = replace(session, head=head, keep_days=30, people=people_named(names))
    session = _moved(session, clock)
    workbook = session.workbook.holding(*_items(session))
    harvest = Harvest(
        tuple(map(_sentence, range(1, trios + 1))), (Theme("t1", "Tijd van Yfke", 1), Theme("t2", "Moed", 2))
    )
    written = tuple(_note(number, trios) for number in range(notes))
    return replace(session, workbook=workbook, harvest=harvest, notes=written), clock


def _moved(session: Session, clock: HandClock) -> Session:
    run = session.run.moved(Move(MoveKind.START, clock.now()))
    while run.position(clock.now()).current.round == 0:
        clock.pass_time(seconds=100)
        run = run.moved(Move(MoveKind.NEXT, clock.now()))
    clock.pass_time(minutes=7)
    return replace(session, run=run)


def _name(number: int) -> str:
    return ("Quirijn", "Yfke Hoogstraaten-Oomkens", "xenia ælfgård", "Q. v.d. Zwaluwe", "Hoogstraatens")[number % 5]


def _sentence(number: int) -> Sentence:
    text = _SAID[number % len(_SAID)].format(name=_name(number))
    tone, level = tuple(Tone)[number % 2], tuple(Level)[number % 3]
    return Sentence(
        f"s{number}", number, text, CREATED_MS + number, tone, level, f"t{number % 3}", may_share=number % 4 > 0
    )


def _note(number: int, trios: int) -> Note:
    phase = ("choose", "tell", "ask", "give_back", "capture")[number % 5]
    moment = Moment(1, phase, Duration.of(seconds=number % 90), Duration.of(seconds=number))
    mark = tuple(Mark)[number % 10] if number % 3 else None
    text = _SAID[number % len(_SAID)].format(name=_name(number)) if number % 7 else ""
    kind = tuple(NoteKind)[number % 3]
    return Note(f"n{number}", number % trios + 1, moment, CREATED_MS + number * 1000, text, kind, mark)


def _items(session: Session) -> tuple[Item, ...]:
    poll = next(block for block in session.blocks if block.kind is BlockKind.POLL)
    nodes = tuple(
        Node(f"node{number}", number, kind, f"{text} met {_name(number)}", _name(number))
        for number, (kind, text) in enumerate(zip((*NodeKind, NodeKind.ACTIVITY), _BOXES, strict=True), 1)
    )
    arrows = tuple(
        Arrow(f"arrow{one.number}", one.number, one.id, other.id, f"omdat {_name(one.number)} het zegt")
        for one, other in itertools.pairwise(nodes)
    )
    placed = tidied(nodes, Theory(nodes, arrows).arrows)
    return (
        Tally("tally", 1, poll.id, 0, (1, 4, 9, 12, 3)),
        Dot("dot1", 1, "Wijkaanpak Yfke", 0.2, 0.8),
        Dot("dot2", 2, "Deltaprogramma", 0.75, 0.6),
        Obstacle("obstacle", 1, "", "Geen tijd | nooit, zegt Zwaluwe"),
        *placed,
        *arrows,
        Assumption(
            "assumption", 1, "arrow1", "Bewoners willen dit, aldus Xenia", AssumptionKind.CAUSAL, 5, 4, Ground.HUNCH,
            doubter="Yfke", counter_example="Noord, vraag Quirijn", smallest_test="Bel Hoogstraaten",
        ),
        System("system", 0, "De wijk van Quirijn veiliger maken", "Gemeente, corporatie en Xenia", "Groep Yfke"),
        Topic(
            "topic", 1, "Wat helpt wachten, Quirijn?", TopicKind.APPROACH, Order.OTHER, "t1", ("s1",), "assumption",
            "Directeur Zwaluwe", "Omdat Yfke weggaat",
        ),
        Form(
            "form", 1, "topic", "Intervisie bij Xenia", "", Rhythm.MONTH, date(2026, 12, 10),
            (Actor.SCIENCE, Actor.CITIZENS), "Woningcorporatie Oomkens", "Quirijn van der Zwaluwe", "Karin",
            (LearningSource.STORIES,), "Wat Yfke zegt blijft hier", "2 uur",
        ),
        Landing("landing", 1, LandingPlace.NETWORK, "Stuurgroep van Xenia", "Yfke", sign="Zwaluwe vraagt ernaar"),
        Check("check", 1, CheckPoint.ONE_OWNER, None, "nog te doen door Quirijn"),
        LearningQuestion(
            "question", 1, "topic", "Wanneer helpt wachten Quirijn; en wanneer niet?", date(2026, 11, 26),
            QuestionStatus.OPEN, "Yfke", date(2027, 1, 5), "Xenia weet het",
        ),
    )  # fmt: skip


_BOXES = ("Wantrouwen", "Geld", "Bezoek", "Gesprekken", "Vertrouwen", "Veilige wijk", "Koffie in de straat")
