"""Every kind of scene as a room could see it: the words are those of the method, in Dutch."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from trioapp.domain.scenes import (
    AgendaRow,
    AgendaScene,
    Axis,
    BreakScene,
    CaseScene,
    ChainLink,
    ChainScene,
    Dial,
    Fact,
    FieldDot,
    FieldScene,
    HarvestLine,
    HarvestScene,
    LearningAgendaScene,
    ObstaclesScene,
    PictureScene,
    PollBar,
    PollScene,
    PromptsScene,
    QuestionLine,
    RoomTestScene,
    Scene,
    ScreenNumberScene,
    Spot,
    SpreadScene,
    StatementScene,
    TheoryLink,
    TheoryScene,
    Tone,
    TwoViewsScene,
    View,
    WeighedDot,
    WeighScene,
    When,
)

PARTS = (
    ("13:00", "Welkom"),
    ("13:10", "Klassieke en reflexieve blik op leren"),
    ("13:25", "Leren kun je leren"),
    ("13:30", "Aan de slag in trio’s"),
    ("13:58", "Pauze"),
    ("14:10", "Leren organiseren"),
    ("14:45", "Oogst en afsluiting"),
)


def agenda(now: int = 3, parts: tuple[tuple[str, str], ...] = PARTS) -> AgendaScene:
    whens = [When.OVER if n < now else When.NOW if n == now else When.TO_COME for n in range(len(parts))]
    rows = (AgendaRow(name, time, when) for (time, name), when in zip(parts, whens, strict=True))
    return AgendaScene("Opzet van de sessie", tuple(rows), "Nu")


def encoded(width: int, height: int, kind: str = "PNG") -> bytes:
    """A drawing of a circle of learning, as the bytes of a file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(Qt.GlobalColor.darkBlue), height / 30))
    painter.drawEllipse(QPointF(width / 2, height / 2), width / 3, height / 3)
    painter.fillRect(QRectF(0, 0, width / 6, height / 6), QColor(Qt.GlobalColor.darkCyan))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


TWO_VIEWS = TwoViewsScene(
    "Twee manieren om naar leren te kijken",
    View(
        "Klassieke blik",
        (
            "Eerst bedenken, dan uitvoeren",
            "Leren = afrekenen, en dan zien we vooral wat misging",
            "Leren wordt uitbesteed: wetenschap, adviesbureaus",
        ),
    ),
    View(
        "Reflexieve blik",
        (
            "Denken en doen lopen in elkaar over",
            "Leren = uitproberen",
            "Leren doen we samen: overheden, partners, burgers",
        ),
    ),
)
PROMPTS = PromptsScene(
    "Leren kun je leren",
    (
        "Neem de tijd om terug te stappen uit de ‘doenmodus’",
        "Ga bij jezelf na waarom je dingen doet zoals je ze doet",
        "Durf je eigen aannames en die van anderen ter discussie te stellen",
    ),
    3,
)
PICTURE = PictureScene(
    "Lerend evalueren als instrument",
    "Verantwoorden én leren, tijdens de rit, met betrokkenen",
    encoded(800, 600),
)
POLL = PollScene(
    "Waar staan wij?",
    tuple(
        PollBar(label, count, str(count))
        for label, count in (
            ("Vooral klassiek", 3),
            ("Meer klassiek dan reflexief", 8),
            ("Precies ertussenin", 12),
            ("Meer reflexief dan klassiek", 4),
            ("Vooral reflexief", 0),
        )
    ),
)
SPREAD = SpreadScene(
    "Waar staan wij?",
    "Eerst bedenken, dan uitvoeren",
    "Denken en doen lopen in elkaar over",
    tuple(PollBar(str(place), count, str(count)) for place, count in enumerate((3, 8, 12, 4, 0), 1)),
)
CASE = CaseScene(
    "Voorbeeld: Programma Aardgasvrije Wijken",
    (
        Fact("20 mei 2020", "De Algemene Rekenkamer vindt dat de doelen verschoven en het zicht ontbreekt."),
        Fact("mei 2020", "De minister antwoordt dat leren altijd het hoofddoel was."),
        Fact("later", "De tussenevaluatie vraagt om scherpere leerdoelen en waarschuwt voor een afrekencultuur."),
    ),
    3,
    "Bronnen: Rekenkamer, verantwoordingsonderzoek 2019; Rebel en Kwink, tussenevaluatie",
)
OBSTACLES = ObstaclesScene(
    "Wat maakt dit lastig hier?",
    (
        "De Kamer vraagt om cijfers, en leren laat zich slecht tellen.",
        "Wie een fout deelt, krijgt die terug bij het jaargesprek.",
        "Na elke kabinetswissel beginnen we opnieuw.",
    ),
)
PROGRAMMES = ("Wijkaanpak Zuid", "Warmtenet", "Taalakkoord", "Vroegsignalering", "Deelmobiliteit", "Schone lucht")


def field(names: tuple[str, ...] = PROGRAMMES, revealed: int = 1000, page: int = 0) -> FieldScene:
    """Programmes along a curve; from the seventh on they lie on those before."""
    dots = (
        FieldDot(number, name, (number * 0.37) % 1, (number * number * 0.11) % 1)
        for number, name in enumerate(names, 1)
    )
    return FieldScene(
        "Waar staat jullie programma?",
        Axis("Adaptief", "er ís ruimte om bij te sturen"),
        Axis("Lerend", "je stuurt bij op grond van inzicht in wat werkt"),
        tuple(dots),
        ("Wel inzicht, nog geen ruimte", "Bijsturen op inzicht", "Vast plan", "Wel ruimte, nog geen inzicht"),
        revealed,
        page,
    )


SENTENCES = (
    ("Ik leerde dat stilte meer oplevert dan een volgende vraag, omdat mensen dan zelf verder denken.", Tone.GOOD),
    ("Ik leerde dat we te laat naar de uitvoering luisterden. Daarom ga ik eerder op werkbezoek.", Tone.HARD),
    ("Ik leerde dat een fout delen vertrouwen geeft, omdat anderen dan ook durven.", Tone.GOOD),
    ("Ik leerde dat onze aanname over bewoners niet klopte. Daarom ga ik het hun vragen.", Tone.HARD),
    ("Ik leerde dat samen evalueren sneller gaat dan alleen.", Tone.GOOD),
    ("Ik leerde dat ik te snel advies geef, omdat ik het ongemak wil oplossen.", Tone.HARD),
    ("Ik leerde dat een vast moment om terug te kijken helpt. Daarom komt het in de agenda.", Tone.GOOD),
    ("Ik leerde dat afrekenen het leren stillegt.", Tone.HARD),
)
WORDS_OF_TONES = {Tone.GOOD: "mooi", Tone.HARD: "moeilijk"}


def harvest(count: int = 8, page: int = 0) -> HarvestScene:
    lines = (HarvestLine(sentence, tone, WORDS_OF_TONES[tone]) for sentence, tone in SENTENCES[:count])
    return HarvestScene("Wat we leerden", tuple(lines), page)


def harvest_by_theme() -> HarvestScene:
    """Three sentences each about three themes, and two about none."""
    lines = [*harvest().lines, *harvest(3).lines]
    themes = [*("Rust en stilte",) * 3, *("Op tijd naar de uitvoering",) * 3, *("Samen terugkijken",) * 3, "", ""]
    return HarvestScene("Wat we leerden", tuple(map(_about, lines, themes)))


def _about(line: HarvestLine, theme: str) -> HarvestLine:
    return replace(line, theme=theme)


KINDS = ("Knelpunt", "Inzet", "Activiteit", "Prestatie", "Effect", "Doel")
BOXES = (
    ("Bewoners haken af bij de warmteplannen",),
    ("Twee wijkregisseurs, een jaar lang", "Budget voor proeven"),
    ("Avonden aan de keukentafel", "Proefwoning openstellen"),
    ("Tachtig gesprekken", "Drie proefwoningen"),
    ("Bewoners denken mee over hun straat", "Minder bezwaren"),
    ("Een wijk die zelf kiest hoe zij van het gas gaat",),
)
READ_ALOUD = (
    "Als wij avonden aan de keukentafel houden, dan denken bewoners mee over hun straat, "
    "omdat zij dan merken dat hun zorgen tellen."
)


def chain(columns: int = 6, *, links: bool = False, kinds: tuple[str, ...] = KINDS) -> TheoryScene:
    """Both ends and so many columns in all; with an arrow that is read aloud."""
    come = {0, 5, *range(columns - 1)}
    views = tuple(View(kind, BOXES[place] if place in come else ()) for place, kind in enumerate(kinds))
    if not links:
        return TheoryScene("Verandertheorie", views, (columns - 3, columns - 2) if columns > 2 else (0, 5))
    arrows = (TheoryLink(Spot(0, 0), Spot(1, 0)), TheoryLink(Spot(2, 0), Spot(4, 0)))
    return TheoryScene("Verandertheorie", views, (2, 4), arrows, READ_ALOUD)


SHORT_CHAIN = TheoryScene(
    "Verandertheorie",
    tuple(
        View(kind, (word,)) for kind, word in zip(KINDS, ("Kou", "Geld", "Praten", "Plan", "Rust", "Warm"), strict=True)
    ),
    (1, 2),
    (TheoryLink(Spot(1, 0), Spot(2, 0)),),
    "Als er geld is, dan praten wij.",
)
WEIGHED = WeighScene(
    "Over welke aanname willen we leren?",
    "belangrijk",
    "onzeker",
    "leervraag",
    (
        WeighedDot("2", "Bewoners vertrouwen een buur eerder dan de gemeente", 5, 4),
        WeighedDot("5", "Wie meedenkt, maakt minder bezwaar", 4, 5),
    ),
    (
        WeighedDot("1", "Er zijn genoeg installateurs in de regio", 4, 2),
        WeighedDot("3", "Mensen kiezen wat het goedkoopst is", 2, 4),
        WeighedDot("4", "De gasprijs blijft hoog", 2, 4),
    ),
)
CHAIN = ChainScene(
    "Van zin tot agenda",
    (
        ChainLink("Zin", "Ik leerde dat stilte meer oplevert dan een volgende vraag (en nog 2)"),
        ChainLink("Thema", "Rust en stilte"),
        ChainLink("Onderwerp", "Luisteren in het wijkoverleg"),
        ChainLink("Leervraag", "Wanneer helpt wachten, en wanneer niet?"),
        ChainLink("Leervorm", "nog geen leervorm", is_missing=True),
    ),
    5,
)
LEARNING_AGENDA = LearningAgendaScene(
    "Wat wij willen leren",
    (
        QuestionLine("Wanneer helpt wachten, en wanneer niet?", "Intervisie · 10 dec 2026", "open"),
        QuestionLine("Hoe houden we bewoners aan tafel?", "Werkbezoek · 5 jan 2027", "voorlopig antwoord"),
        QuestionLine("Waarom lukt samen begroten niet?", "", "hardnekkig"),
    ),
    0,
    2,
)
BREAK = BreakScene("Pauze", "We gaan om 14:10 verder.", Dial(2 / 3, "8", "minuten"))
SCREEN_NUMBER = ScreenNumberScene("2", "Beamer in de zaal")
ROOM_TEST = RoomTestScene(
    "Kun je dit lezen?",
    "Open vragen. Geen advies. Zoek de kern.",
    "De kleinste letters van vandaag",
    "Rustige tekst, zoals een naam",
    "Bijna",
    "Maak je zin af.",
)
MESSAGE = StatementScene("De lunch staat klaar in zaal 3")
QUESTION = StatementScene("Waar is leren bij jullie al georganiseerd?", "Eén minuut, met je buur", "Leren organiseren")

OF_A_DAY: dict[str, Scene] = {
    "message": MESSAGE,
    "question": QUESTION,
    "break": BREAK,
    "agenda": agenda(),
    "two views": TWO_VIEWS,
    "prompts": PROMPTS,
    "picture": PICTURE,
    "poll": POLL,
    "spread": SPREAD,
    "case": CASE,
    "obstacles": OBSTACLES,
    "field": field(),
    "harvest": harvest(),
    "harvest by theme": harvest_by_theme(),
    "chain": chain(),
    "ends of a chain": chain(2),
    "arrow": chain(links=True),
    "short chain": SHORT_CHAIN,
    "weighed": WEIGHED,
    "learning chain": CHAIN,
    "learning agenda": LEARNING_AGENDA,
    "screen number": SCREEN_NUMBER,
    "room test": ROOM_TEST,
}
