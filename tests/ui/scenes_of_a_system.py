"""The scenes of a learning system as a room could see them half-way, in both languages."""

from __future__ import annotations

from trioapp.domain.scenes import (
    CheckLine,
    CheckScene,
    GuideLine,
    GuideScene,
    Scene,
    SystemColumn,
    SystemScene,
)

IN_DUTCH: dict[str, Scene] = {
    "guide": GuideScene(
        "2 Hoe · stap 6 van 14",
        "Met wie, en wie ontbreekt?",
        (
            GuideLine("Coachdriehoek", "andere overheden, burgers"),
            GuideLine("Coachdriehoek", "eigenaar: nog open", is_open=True),
            GuideLine("Werkbezoek", "wetenschap, eigen organisatie"),
        ),
        "Naar NSOB & PBL (2020)",
    ),
    "system": SystemScene(
        "stap 13 van 14",
        "Wijken van het aardgas in Noord",
        (
            SystemColumn("1 Waarover", "2 onderwerpen", ("Kosten per wijk", "Vertrouwen van bewoners"), "1 nog open"),
            SystemColumn("2 Hoe", "2 vormen", ("Coachdriehoek", "Werkbezoek"), "3 nog open"),
            SystemColumn("3 Onderdeel maken", "1 van 2 plekken", ("Netwerk: stuurgroep",), "4 nog open"),
        ),
        "Naar NSOB & PBL (2020)",
    ),
    "check": CheckScene(
        "stap 14 van 14",
        "Tot slot: vier vragen",
        (
            CheckLine("Beginnen we vroeg, als er nog iets te kiezen is?", "ja", is_so=True),
            CheckLine("Doen alle partijen mee, ook buiten de overheid?", "nee", is_so=False),
            CheckLine("Kijken we op vaste momenten terug, tijdens de rit?", "nog open"),
            CheckLine("Is er één formele eigenaar, voor alle partijen samen?", "nog open"),
        ),
        "Naar NSOB & PBL (2020)",
    ),
}
IN_ENGLISH: dict[str, Scene] = {
    "guide": GuideScene(
        "2 How · step 6 of 14",
        "With whom, and who is missing?",
        (
            GuideLine("Coaching triad", "other governments, citizens"),
            GuideLine("Coaching triad", "owner: still open", is_open=True),
            GuideLine("Site visit", "science, own organisation"),
        ),
        "After NSOB & PBL (2020)",
    ),
    "system": SystemScene(
        "step 13 of 14",
        "Neighbourhoods off the gas",
        (
            SystemColumn("1 What about", "2 topics", ("Costs of a street", "Trust of residents"), "1 still open"),
            SystemColumn("2 How", "2 forms", ("Coaching triad", "Site visit"), "3 still open"),
            SystemColumn("3 Making it part of", "1 of 2 places", ("Network: steering group",), "4 still open"),
        ),
        "After NSOB & PBL (2020)",
    ),
    "check": CheckScene(
        "step 14 of 14",
        "To finish: four questions",
        (
            CheckLine("Do we begin early, while there is still something to choose?", "yes", is_so=True),
            CheckLine("Do all parties take part, also outside government?", "no", is_so=False),
            CheckLine("Do we look back at set times, while it goes on?", "still open"),
            CheckLine("Is there one formal owner, for all parties together?", "still open"),
        ),
        "After NSOB & PBL (2020)",
    ),
}


def saying(text: str) -> dict[str, Scene]:
    """One scene of each kind that says nothing but this text."""
    column = SystemColumn(text, text, (text,) * 3, text)
    answers = (GuideLine(text, text), GuideLine("", text, is_open=True))
    return {
        "guide": GuideScene(text, text, answers, text),
        "system": SystemScene(text, text, (column,) * 3, text),
        "check": CheckScene(text, text, tuple(CheckLine(text, text, so) for so in (True, False, None)), text),
    }


def crowded(topics: int, words: str = "Onderwerp") -> dict[str, Scene]:
    """So many topics that not all of them can be shown."""
    lines = tuple(f"{words} {number}" for number in range(1, topics + 1))
    column = SystemColumn("1 Waarover", f"{topics} onderwerpen", lines, "3 nog open")
    return {
        "crowded guide": GuideScene(
            "1 Waarover · stap 1 van 14",
            "Wat weten we hier nog niet?",
            tuple(GuideLine(line, f"Wat kost {line}?") for line in lines),
            "Naar NSOB & PBL (2020)",
        ),
        "crowded system": SystemScene("Leersystematiek", "Opgave", (column, column, column), "Naar NSOB & PBL (2020)"),
    }
