"""Prints as pictures and as PDF: every text of every exercise fits, and cards can be cut apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from tests.builders import trio_format
from tests.pdf_text import text_of, unpacked
from tests.printed import BUILT_IN, all_sheets, exercises, prints_of, session_of, words_on
from tests.ui.staged import RESOURCES, TEXTS, THEMES
from trioapp.app.language import Language
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.prints import (
    ObserverCard,
    Print,
    PrintKind,
    PrintPaper,
    PrintSheet,
    RoleCard,
    TableNumber,
    one_by_one,
    sheets,
)
from trioapp.domain.texts import Text
from trioapp.ui.print.cards import role_card
from trioapp.ui.print.ink import SMALLEST, Face, Said, balanced, in_lines
from trioapp.ui.print.pdf_language import in_language
from trioapp.ui.print.sheet import composed, misfits, paint_sheet
from trioapp.ui.print.sheets_pdf import as_pdf

LIGHT = THEMES["light"]
DOTS = 4
"""In a millimetre."""


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    switched = Language(RESOURCES / "i18n")
    switched.switch(request.param)
    yield request.param
    switched.fall_silent()


def picture(sheet: PrintSheet) -> QImage:
    image = QImage(round(sheet.width_mm * DOTS), round(sheet.height_mm * DOTS), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(DOTS, DOTS)
        paint_sheet(painter, sheet, LIGHT)
    return image


def is_white(image: QImage, box: QRectF) -> bool:
    """Whether nothing is drawn in that part, given in millimetres."""
    sides = (box.left(), box.top(), box.right(), box.bottom())
    left, top, right, bottom = (round(DOTS * side) for side in sides)
    return all(
        image.pixelColor(x, y).lightness() > 250
        for x in range(max(0, left), min(right, image.width()))
        for y in range(max(0, top), min(bottom, image.height()))
    )


def of_kind(found: tuple[PrintSheet, ...], kind: PrintKind) -> PrintSheet:
    return next(sheet for sheet in found if sheet.kind is kind)


@pytest.mark.parametrize("exercise", BUILT_IN)
@pytest.mark.parametrize("paper", PrintPaper)
def test_every_text_of_every_exercise_fits(exercise: str, paper: PrintPaper, language: str) -> None:
    """All kinds, and posters of both sizes: nothing is cut, broken, small, beside its card or over anything else."""
    del language
    prints = prints_of(session_of(exercises()[exercise]))
    counts = {**prints.usual_counts, PrintKind.PHASE_POSTERS: 1}
    found = prints.sheets(counts, paper) + prints.sheets({PrintKind.PHASE_POSTERS: 1}, paper, large_posters=True)
    assert misfits(found, LIGHT) == ()
    for card, size in distinct(found):
        hold_the_floors(card, size)


@pytest.mark.parametrize("paper", PrintPaper)
def test_long_words_of_an_own_exercise_keep_to_the_floors(paper: PrintPaper) -> None:
    """As long as the editor lets them be; what is too long for its card is told, and still over nothing else."""
    name, line = Text.everywhere("Leerbijeenkomstbegeleider van de tweede groep, achterin de zaal"), "Vertel maar. " * 9
    exercise = trio_format()
    phases = tuple(
        replace(
            phase,
            name=name,
            aim=Text.everywhere(line),
            for_trainer=Text.everywhere(line * 2),
            watch=(Text.everywhere(line),) * 2,
            lines=tuple(replace(one, text=Text.everywhere(line)) for one in phase.lines),
        )
        for phase in exercise.phases
    )
    roles = tuple(replace(role, name=name) for role in exercise.roles)
    found = all_sheets(session_of(replace(exercise, name=name, phases=phases, roles=roles)), paper, phase_posters=1)
    for card, size in distinct(found):
        hold_the_floors(card, size)


def distinct(found: tuple[PrintSheet, ...]) -> set[tuple[Print, tuple[float, float]]]:
    """Each card once, with the width and the height of its place."""
    return {(card, (one.width_mm / one.columns, one.height_mm / one.rows)) for one in found for card in one.cards}


def hold_the_floors(card: Print, place: tuple[float, float]) -> None:
    """Letters of 8 points or more (twice as large on a poster), from edge to edge within the card, none over another.

    Letters that need not shrink have a box that is a little higher than they are, so two boxes may share a sliver.
    """
    width, height = place
    said = [mark for mark in composed(card, QSizeF(width, height), LIGHT).ink if isinstance(mark, Said)]
    assert min(mark.lines.face.points for mark in said if mark.lines.text) >= SMALLEST
    boxes = [
        (mark.lines.text, QRectF(mark.left, mark.top, mark.lines.width, mark.lines.height).adjusted(0, 0.6, 0, -0.6))
        for mark in said
        if mark.lines.text and mark.lines.face.align == Qt.AlignmentFlag.AlignLeft
    ]
    for text, box in boxes:
        assert box.left() >= 0, text
        assert box.right() <= width, text
    over = [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if a.intersects(b)]
    assert not over, (type(card).__name__, over)


def test_more_than_fits_even_in_small_letters_is_told() -> None:
    def longer(exercise: ExerciseFormat) -> ExerciseFormat:
        long = Text.of({"en": "This goes on and on, " * 60})
        phases = tuple(replace(phase, aim=long, lines=()) for phase in exercise.phases)
        return replace(exercise, phases=phases)

    found = all_sheets(session_of(longer(trio_format())))
    assert any(text.startswith("This goes on") for text in misfits(found, LIGHT))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_can_be_printed(text: str) -> None:
    """As the words of an own exercise, whatever they are; nothing is drawn where the paper is cut."""
    said = Text.everywhere(text)
    exercise = trio_format()
    phases = tuple(
        replace(
            phase, name=said, aim=said, for_trainer=said, lines=tuple(replace(line, text=said) for line in phase.lines)
        )
        for phase in exercise.phases
    )
    roles = tuple(replace(role, name=said) for role in exercise.roles)
    odd = replace(exercise, name=said, eyebrow=said, for_trainer=said, phases=phases, roles=roles)
    for sheet in all_sheets(session_of(odd)):
        image = picture(sheet)
        assert is_white(image, QRectF(0, 0, sheet.width_mm, 4))


def test_cards_keep_away_from_where_they_are_cut() -> None:
    """But for the short lines at the edges and the cross in the middle, which say where that is."""
    sheet = of_kind(all_sheets(session_of(trio_format())), PrintKind.ROLE_CARDS)
    image, middle, across = picture(sheet), sheet.width_mm / 2, sheet.height_mm / 2
    assert is_white(image, QRectF(middle - 5, 12, 10, across - 18))
    assert is_white(image, QRectF(12, across - 5, middle - 18, 10))
    assert not is_white(image, QRectF(middle - 1, 4, 2, 5))
    assert not is_white(image, QRectF(4, across - 1, 5, 2))
    assert not is_white(image, QRectF(middle - 1, across - 1, 2, 2))


def test_a_table_number_can_be_read_from_both_sides() -> None:
    (sheet,) = sheets(PrintKind.TABLE_NUMBERS, [TableNumber("Table", "7")], PrintPaper.A4)
    image = picture(sheet)
    assert not is_white(image, QRectF(0, 0, sheet.width_mm, sheet.height_mm))
    assert _likeness(image, image.transformed(QTransform().rotate(180))) > 0.995


def _likeness(one: QImage, other: QImage) -> float:
    same = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) < 64
        for x in range(0, one.width(), 6)
        for y in range(0, one.height(), 6)
    )
    return same / (len(range(0, one.width(), 6)) * len(range(0, one.height(), 6)))


def test_letters_shrink_only_as_far_as_they_must() -> None:
    """A card with few words has larger ones than a card with many."""
    on_sheets = (card for sheet in all_sheets(session_of(trio_format())) for card in sheet.cards)
    found = {card.role.role: card for card in on_sheets if isinstance(card, RoleCard)}

    def size_of(card: RoleCard, words: str) -> float:
        marks = role_card(card, QSizeF(105, 148.5), LIGHT).ink
        return next(mark.lines.face.points for mark in marks if isinstance(mark, Said) and mark.lines.text == words)

    little = size_of(found["storyteller"], "Take your time. Silence is fine.")
    much = size_of(found["interviewer"], "Open questions. No advice. Find the core.")
    assert little > much >= SMALLEST


def test_balanced_lines_are_as_many_and_more_even() -> None:
    lines = in_lines("Think of one learning experience at work.", Face(11.5), 60)
    even = balanced(lines)
    assert even.count == lines.count == 2
    assert even.width < lines.width


# -- as PDF


def test_a_pdf_has_every_page_in_its_size_its_title_its_language_and_its_fonts() -> None:
    found = all_sheets(session_of(trio_format()), phase_posters=1, role_cards=8)
    pdf = as_pdf(found, "Role cards · Trio", "nl", LIGHT)
    whole = unpacked(pdf)
    boxes = [tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[([\d. ]+)\]", pdf)]
    wanted = [(sheet.width_mm, sheet.height_mm) for sheet in one_by_one(found)]
    assert len(boxes) == len(wanted)
    for (_, _, width, height), (wide, high) in zip(boxes, wanted, strict=True):
        assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == (wide, high)
    assert b"/Lang (nl)" in pdf
    assert "Role cards · Trio".encode("utf-16-be") in whole
    assert whole.count(b"/FontFile2") == whole.count(b"/Type /FontDescriptor") > 0
    assert b"DejaVu" not in whole


def test_what_is_printed_can_be_read_in_the_pdf() -> None:
    found = all_sheets(session_of(trio_format()), phase_posters=1)
    read = text_of(as_pdf(found, "x", "en", LIGHT))
    letters = re.sub(r"\s", "", read)
    printed = {words for sheet in found for card in sheet.cards for words in words_on(card) if " " in words}
    assert not [words for words in printed if re.sub(r"\s", "", words) not in letters]


def test_the_language_is_added_and_all_else_stays() -> None:
    pdf = as_pdf(all_sheets(session_of(trio_format()), phase_posters=1), "x", "en", LIGHT)
    twice = in_language(pdf, "nl")
    assert twice.startswith(pdf)
    starts = [int(start) for start in re.findall(rb"startxref\s+(\d+)", twice)]
    assert all(one < other for one, other in pairwise(starts))
    last = twice[starts[-1] :]
    place = int(last.split()[3])
    assert twice[place:].startswith(re.search(rb"/Root (\d+ 0) R", last)[1] + b" obj")  # type: ignore[index]
    with pytest.raises(ValueError, match="catalogue"):
        in_language(b"no PDF", "nl")


def test_observers_have_at_least_three_lines_to_write_on() -> None:
    """Also with many marks and headings."""
    card = next(
        card
        for sheet in all_sheets(session_of(trio_format()))
        for card in sheet.cards
        if isinstance(card, ObserverCard)
    )
    full = replace(card, marks=(*card.marks, "one more"), asks=card.asks * 2)
    assert misfits(sheets(PrintKind.OBSERVER_CARDS, [full], PrintPaper.A4), LIGHT) == ()
