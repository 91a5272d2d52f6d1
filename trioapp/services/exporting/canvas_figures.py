"""The canvases as drawings for a page of A3: theory of change, learning system, and the field of both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from math import ceil

from trioapp.domain.answers import Dot
from trioapp.domain.chain import Chains
from trioapp.domain.figures import Box, Figure, Line, Mark, Place, Point, Spot, Tone, Words
from trioapp.domain.harvest import Harvest
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Form, Landing, LandingPlace, System, Topic
from trioapp.domain.theory import Theory
from trioapp.domain.theory_layout import BOX_HEIGHT, BOX_WIDTH, COLUMN, middle_of
from trioapp.domain.theory_of_change import Node, NodeKind
from trioapp.domain.workbook import Workbook
from trioapp.services.exporting.canvas_words import CanvasWords
from trioapp.services.exporting.report import Telling

Told = Callable[[str], str]

_PAGE = Place(0, 0, 1600, 940)
"""What an A3 page has room for, in the units of the learning system and of the field."""
_PAD, _GAP, _EDGE = 12.0, 16.0, 2.0
_TEXT, _SMALL, _HEADING = 17.0, 14.0, 20.0
_ASIDE = 22.0
_LETTER_WIDTH, _LINE_HEIGHT = 0.54, 1.3
"""Of a letter of average width, and of a line, as a share of the size."""

# -- the theory of change


def theory_figure(workbook: Workbook, told: Told, words: CanvasWords) -> Figure:
    """The boxes where they were put, with their arrows, each with how many assumptions there are about it."""
    theory = Theory.of(workbook)
    places = {
        node.id: Place(node.x - BOX_WIDTH / 2, node.y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT) for node in theory.nodes
    }
    left = min(0.0, *(place.x for place in places.values())) - _EDGE
    top = min(0.0, *(place.y for place in places.values())) - 2 * _HEADING
    right = max(len(NodeKind) * COLUMN, *(place.x + place.width for place in places.values())) + _EDGE
    bottom = max(place.y + place.height for place in places.values()) + _PAD

    def here(place: Place) -> Place:
        return Place(place.x - left, place.y - top, place.width, place.height)

    at = {node: here(place) for node, place in places.items()}
    headings = (_column_heading(kind, middle_of(kind) - left, words) for kind in NodeKind)
    arrows = (mark for arrow in theory.arrows for mark in _arrow(at[arrow.start], at[arrow.end]))
    boxes = (mark for node in theory.nodes for mark in _node(node, at[node.id], told))
    signs = (
        mark
        for arrow in theory.arrows
        if (count := sum(one.arrow == arrow.id for one in theory.assumptions))
        for mark in _sign(str(count), _beside(at[arrow.start], at[arrow.end]))
    )
    return Figure(right - left, bottom - top, tuple(chain(headings, arrows, boxes, signs)))


def _column_heading(kind: NodeKind, middle: float, words: CanvasWords) -> Words:
    place = Place(middle - COLUMN / 2, 0, COLUMN, 2 * _HEADING)
    return Words(words.nodes[kind], place, _HEADING, Tone.STRONG, is_centred=True)


def _node(node: Node, place: Place, told: Told) -> Iterator[Mark]:
    yield Box(place)
    inside = Place(place.x + _PAD, place.y + _PAD / 2, place.width - 2 * _PAD, place.height - _PAD)
    who = told(node.who)
    if who:
        yield Words(who, Place(inside.x, inside.y, inside.width, 2 * _SMALL), _SMALL, Tone.QUIET)
        inside = Place(inside.x, inside.y + 2 * _SMALL, inside.width, inside.height - 2 * _SMALL)
    yield Words(told(node.text), inside, _TEXT)


def _arrow(start: Place, end: Place) -> Iterator[Mark]:
    yield Line(*_ends(start, end), has_head=True)


def _ends(start: Place, end: Place) -> tuple[Point, Point]:
    """At the sides of two boxes that face each other."""
    (x, y), (other_x, other_y) = start.middle, end.middle
    if start.x + start.width < end.x:
        return (start.x + start.width, y), (end.x, other_y)
    if end.x + end.width < start.x:
        return (start.x, y), (end.x + end.width, other_y)
    if y <= other_y:
        return (x, start.y + start.height), (other_x, end.y)
    return (x, start.y), (other_x, end.y + end.height)


def _beside(start: Place, end: Place) -> Point:
    """Halfway along the arrow between two boxes, above it or to the right of it, so that its head is seen."""
    (x, y), (other_x, other_y) = _ends(start, end)
    lies = abs(other_x - x) >= abs(other_y - y)
    return (x + other_x) / 2 + (0 if lies else _ASIDE), (y + other_y) / 2 - (_ASIDE if lies else 0)


def _sign(text: str, middle: Point) -> Iterator[Mark]:
    place = Place(middle[0] - _TEXT, middle[1] - _SMALL, 2 * _TEXT, 2 * _SMALL)
    yield Box(place, Tone.STRONG)
    yield Words(text, place, _SMALL, is_centred=True)


# -- the field of adaptive and learning


def field_figure(dots: Sequence[Dot], told: Told, words: CanvasWords) -> Figure:
    """Numbered dots on the field, and beside it what the numbers stand for."""
    field = Place(70, 20, 900, 900)
    marks: list[Mark] = [
        Box(field, filled=False),
        Line(
            (field.x, field.y + field.height),
            (field.x + field.width, field.y + field.height),
            Tone.STRONG,
            has_head=True,
        ),
        Line((field.x, field.y + field.height), (field.x, field.y), Tone.STRONG, has_head=True),
        Words(
            words.adaptive, Place(field.x, field.y + field.height + _PAD, field.width, 40), _HEADING, is_centred=True
        ),
        Words(words.learning, Place(field.x + _PAD, field.y + _PAD, 300, 40), _HEADING),
    ]
    each = min(48.0, (field.height + 100) / max(1, len(dots)))
    for number, dot in enumerate(dots, 1):
        middle = field.x + dot.adaptive * field.width, field.y + (1 - dot.learning) * field.height
        around = Place(middle[0] - 17, middle[1] - 17, 34, 34)
        name = Place(field.x + field.width + 50, field.y + (number - 1) * each, 560, each)
        marks += [Spot(middle, 17), Words(str(number), around, _TEXT, Tone.STRONG, is_centred=True)]
        marks.append(Words(f"{number}  {told(dot.name)}", name, min(_HEADING, each * 0.6)))
    return Figure(_PAGE.width, field.height + 110, tuple(marks))


# -- the learning system


def system_figure(workbook: Workbook, telling: Telling, words: CanvasWords) -> Figure:
    """What about, how, and what it becomes part of, side by side; what is empty is a line to write on."""
    head, below = _head(workbook, telling, words)
    width = (_PAGE.width - 2 * _GAP - 2 * _EDGE) / 3
    cards = (_topics(workbook, telling, words), _forms(workbook, telling, words), _landings(workbook, telling, words))
    columns = [
        _column(title, lines, _EDGE + number * (width + _GAP), below, width)
        for number, (title, lines) in enumerate(zip(words.steps, cards, strict=True))
    ]
    bottom = max(_PAGE.height, *(height for _, height in columns))
    return Figure(_PAGE.width, bottom, (*head, *(mark for marks, _ in columns for mark in marks)))


_Card = tuple[str, tuple[tuple[str, str], ...]]
"""The title of a card, and the fields in it: what it is, and what was filled in."""


def _head(workbook: Workbook, telling: Telling, words: CanvasWords) -> tuple[list[Mark], float]:
    system = next(iter(workbook.of(System)), System())
    fields = ((words.task, system.task), (words.network, system.network), (words.group, system.group))
    marks: list[Mark] = []
    y = 0.0
    for word, text in fields:
        height = _height_of(f"{word}: {telling.told(text)}", _TEXT, _PAGE.width)
        marks += _field(word, telling.told(text), Place(0, y, _PAGE.width, height))
        y += height
    return marks, y + _GAP


def _topics(workbook: Workbook, telling: Telling, words: CanvasWords) -> Iterator[_Card]:
    questions = workbook.of(LearningQuestion)
    for topic in workbook.of(Topic):
        about = (words.kinds[topic.kind] if topic.kind else "", words.orders[topic.order] if topic.order else "")
        asked = (telling.told(one.text) for one in questions if one.topic == topic.id)
        yield (
            telling.told(topic.title),
            (
                (words.kind, " · ".join(filter(None, about))),
                *((words.question, text) for text in (*asked,) or ("",)),
                (words.who_wants_to_know, telling.told(topic.who_wants_to_know)),
                (words.why_now, telling.told(topic.why_now)),
            ),
        )


def _forms(workbook: Workbook, telling: Telling, words: CanvasWords) -> Iterator[_Card]:
    chains = Chains(Harvest(), workbook)
    for form in workbook.of(Form):
        about = " / ".join(telling.told(topic.title) for topic in chains.of(form.id).topics)
        who = ", ".join((*(words.actors[actor] for actor in form.actors), *filter(None, (telling.told(form.others),))))
        yield (
            telling.told(form.name),
            (
                (words.topic, about),
                (words.rhythm, words.rhythms[form.rhythm] if form.rhythm else ""),
                (words.first_date, words.day(form.first_date) if form.first_date else ""),
                (words.owner, telling.name(form.owner)),
                (words.learns_along, who),
            ),
        )


def _landings(workbook: Workbook, telling: Telling, words: CanvasWords) -> Iterator[_Card]:
    known = {one.place: one for one in workbook.of(Landing)}
    for place in LandingPlace:
        one = known.get(place, Landing("", 0, place))
        fields = (
            ("", one.table), (words.may_adjust, one.may_adjust), (words.record, one.record),
            (words.pass_on, one.pass_on), (words.craft, one.craft), (words.accountability, one.accountability),
            (words.sign, one.sign),
        )  # fmt: skip
        look_back = words.day(one.look_back) if one.look_back else ""
        yield words.lands[place], (*((word, telling.told(text)) for word, text in fields), (words.look_back, look_back))


def _column(title: str, cards: Iterable[_Card], x: float, y: float, width: float) -> tuple[list[Mark], float]:
    """The marks of a column, and how far down it goes."""
    marks: list[Mark] = [Words(title, Place(x, y, width, 2 * _HEADING), _HEADING, Tone.STRONG)]
    y += 2 * _HEADING
    for name, fields in cards:
        inside, below = _card(name, fields, x, y, width)
        marks += inside
        y = below + _GAP
    return marks, y


def _card(name: str, fields: Sequence[tuple[str, str]], x: float, y: float, width: float) -> tuple[list[Mark], float]:
    room = width - 2 * _PAD
    heights = [_height_of(f"{word}: {text}" if word else text, _TEXT, room) for word, text in fields]
    heading = _height_of(name, _HEADING, room)
    height = heading + sum(heights) + 2 * _PAD
    marks: list[Mark] = [Box(Place(x, y, width, height))]
    marks.append(Words(name or "–", Place(x + _PAD, y + _PAD, room, heading), _HEADING, Tone.STRONG))
    below = y + _PAD + heading
    for (word, text), high in zip(fields, heights, strict=True):
        marks += _field(word, text, Place(x + _PAD, below, room, high))
        below += high
    return marks, y + height


def _field(word: str, text: str, place: Place) -> Iterator[Mark]:
    """What it is and what was filled in, or a line to write on."""
    said = f"{word}: {text}" if word else text
    yield Words(said, place, _TEXT, Tone.PLAIN if text else Tone.QUIET)
    if not text:
        indent = len(word) * _TEXT * _LETTER_WIDTH + 2 * _PAD if word else 0
        bottom = place.y + place.height - _PAD / 2
        yield Line((place.x + indent, bottom), (place.x + place.width, bottom), Tone.QUIET)


def _height_of(text: str, size: float, width: float) -> float:
    """About how high a text is in so much width; the painter has it smaller where that is too little."""
    letters_on_line = max(1.0, width / (size * _LETTER_WIDTH))
    return max(1, ceil(len(text) / letters_on_line)) * size * _LINE_HEIGHT + _PAD / 2
