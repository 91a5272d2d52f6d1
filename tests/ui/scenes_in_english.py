"""The scenes of a day as a room that speaks English would see them; what is in no language is the same."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.scenes_of_a_day import BREAK, CASE, OBSTACLES, PICTURE, POLL, SPREAD, WEIGHED, agenda, chain, field
from trioapp.domain.scenes import (
    Axis,
    ChainLink,
    ChainScene,
    Fact,
    HarvestLine,
    HarvestScene,
    LearningAgendaScene,
    PromptsScene,
    QuestionLine,
    RoomTestScene,
    Scene,
    ScreenNumberScene,
    StatementScene,
    Tone,
    TwoViewsScene,
    View,
)

PARTS = (
    ("13:00", "Welcome"),
    ("13:10", "A classic and a reflexive view of learning"),
    ("13:25", "Learning can be learned"),
    ("13:30", "To work, in trios"),
    ("13:58", "Break"),
    ("14:10", "Organising learning"),
    ("14:45", "Harvest and close"),
)
KINDS = ("Bottleneck", "Input", "Activity", "Output", "Effect", "Aim")
VOTES = (
    "Mostly classic",
    "More classic than reflexive",
    "Right in between",
    "More reflexive than classic",
    "Mostly reflexive",
)
SENTENCES = (
    ("I learned that silence brings more than a next question, because people think on by themselves.", Tone.GOOD),
    ("I learned that we listened too late to those who carry it out. So I will visit them sooner.", Tone.HARD),
    ("I learned that sharing a mistake builds trust, because others dare to do so too.", Tone.GOOD),
    ("I learned that our assumption about residents was wrong. So I will ask them.", Tone.HARD),
    ("I learned that evaluating together is faster than alone.", Tone.GOOD),
    ("I learned that I give advice too soon, because I want to end the discomfort.", Tone.HARD),
    ("I learned that a fixed moment to look back helps. So it goes into the diary.", Tone.GOOD),
    ("I learned that settling scores stops all learning.", Tone.HARD),
)
WORDS_OF_TONES = {Tone.GOOD: "good", Tone.HARD: "hard"}

OF_A_DAY: dict[str, Scene] = {
    "message": StatementScene("Lunch is ready in room 3"),
    "question": StatementScene(
        "Where is learning organised already?", "One minute, with your neighbour", "Organising learning"
    ),
    "break": replace(BREAK, statement="Break", support="We go on at 14:10.", dial=replace(BREAK.dial, unit="minutes")),
    "agenda": replace(agenda(parts=PARTS), title="Programme", here="Now"),
    "two views": TwoViewsScene(
        "Two ways to look at learning",
        View(
            "The classic view",
            (
                "First think, then carry out",
                "Learning = settling scores, and then we mostly see what went wrong",
                "Learning is left to others: science, consultants",
            ),
        ),
        View(
            "The reflexive view",
            (
                "Thinking and doing run into each other",
                "Learning = trying out",
                "We learn together: governments, partners, citizens",
            ),
        ),
    ),
    "prompts": PromptsScene(
        "Learning can be learned",
        (
            "Take the time to step back from ‘doing’",
            "Ask yourself why you do things the way you do",
            "Dare to question your own assumptions and those of others",
        ),
        3,
    ),
    "picture": replace(PICTURE, title="Evaluating to learn", text="To account and to learn, with those involved"),
    "poll": replace(
        POLL,
        question="Where do we stand?",
        bars=tuple(replace(bar, label=label) for bar, label in zip(POLL.bars, VOTES, strict=True)),
    ),
    "spread": replace(
        SPREAD,
        question="Where do we stand?",
        left="First think, then execute",
        right="Thinking and doing run into each other",
    ),
    "case": replace(
        CASE,
        title="Example: the natural gas-free neighbourhoods",
        facts=(
            Fact("20 May 2020", "The Court of Audit finds that aims shifted and oversight is missing."),
            Fact("May 2020", "The minister answers that learning was always the main aim."),
            Fact("later", "The interim evaluation asks for sharper learning goals."),
        ),
        source="Sources: Court of Audit on 2019; Rebel and Kwink, interim evaluation",
    ),
    "obstacles": replace(
        OBSTACLES,
        title="What makes it hard here?",
        lines=("Parliament asks for figures.", "Who shares a mistake hears of it later."),
    ),
    "field": replace(
        field(),
        title="Where does your programme stand?",
        across=Axis("Adaptive", "there is room to adjust course"),
        upward=Axis("Learning", "you adjust because you know what works"),
        corners=("Insight, but no room yet", "Adjusting on insight", "A fixed plan", "Room, but no insight yet"),
    ),
    "harvest": HarvestScene(
        "What we learned", tuple(HarvestLine(sentence, tone, WORDS_OF_TONES[tone]) for sentence, tone in SENTENCES)
    ),
    "harvest by theme": HarvestScene(
        "What we learned",
        tuple(
            HarvestLine(sentence, tone, WORDS_OF_TONES[tone], theme)
            for (sentence, tone), theme in zip(
                SENTENCES,
                (*("Rest and silence",) * 3, *("In time to those who carry it out",) * 3, "", ""),
                strict=True,
            )
        ),
    ),
    "chain": replace(chain(kinds=KINDS), title="Theory of change"),
    "arrow": replace(
        chain(links=True, kinds=KINDS),
        title="Theory of change",
        sentence="If we sit down at kitchen tables, then residents think along, because they see that they count.",
    ),
    "weighed": replace(
        WEIGHED,
        title="Which assumption do we want to learn about?",
        importance="important",
        uncertainty="uncertain",
        corner="learning question",
    ),
    "learning chain": ChainScene(
        "From sentence to agenda",
        (
            ChainLink("Sentence", "I learned that silence brings more than a next question (and 2 more)"),
            ChainLink("Theme", "Rest and silence"),
            ChainLink("Topic", "Listening in the neighbourhood council"),
            ChainLink("Learning question", "When does waiting help, and when not?"),
            ChainLink("Form of learning", "no form yet", is_missing=True),
        ),
        5,
    ),
    "learning agenda": LearningAgendaScene(
        "What we want to learn",
        (
            QuestionLine("When does waiting help, and when not?", "Peer review · 10 Dec 2026", "open"),
            QuestionLine("How do we keep residents at the table?", "Visit · 5 Jan 2027", "provisional answer"),
            QuestionLine("Why does budgeting together not work?", "", "stubborn"),
        ),
        0,
        2,
    ),
    "screen number": ScreenNumberScene("2", "Beamer in the room"),
    "room test": RoomTestScene(
        "Can you read this?",
        "Open questions. No advice. Find the core.",
        "The smallest letters of today",
        "Quiet text, such as a name",
        "Almost",
        "Finish your sentence.",
    ),
}
