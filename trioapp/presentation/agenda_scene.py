"""The learning agenda as the room sees it: question, form, day and status, and nobody's name."""

from __future__ import annotations

from trioapp.domain.chain import Chains
from trioapp.domain.learning_agenda import LearningQuestion, by_next_moment
from trioapp.domain.scenes import LearningAgendaScene, QuestionLine
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.presentation.wording import Wording

_MOST_WORDS = 40
"""On one page, unless a single question has more (method.md §F)."""


def agenda_scene(session: Session, words: Wording, step: int) -> LearningAgendaScene:
    """Its steps are its pages."""
    pages = agenda_pages(session, words)
    page = min(max(0, step), len(pages) - 1)
    return LearningAgendaScene(words.agenda.what_we_want_to_learn(), pages[page], page, len(pages))


def agenda_pages(session: Session, words: Wording) -> tuple[tuple[QuestionLine, ...], ...]:
    """All questions that have words, the nearest moment first; there is always one page."""
    chains = Chains(session.harvest, session.workbook)
    asked = (one for one in by_next_moment(session.workbook.of(LearningQuestion)) if one.text.strip())
    pages: list[list[QuestionLine]] = [[]]
    for question in asked:
        line = _line(question, chains, words)
        if pages[-1] and sum(map(_count, (*pages[-1], line))) > _MOST_WORDS:
            pages.append([])
        pages[-1].append(line)
    return tuple(tuple(page) for page in pages)


def _line(question: LearningQuestion, chains: Chains, words: Wording) -> QuestionLine:
    forms = chains.of(question.id).forms
    days = (question.next_moment, *(form.first_date for form in forms))
    day = next((words.agenda.days.written(day) for day in days if day), "")
    form = next((form.name for form in forms if form.name.strip()), "")
    about = words.agenda.joined((plain_line(form), day))
    return QuestionLine(plain_line(question.text), about, words.agenda.status(question.status))


def _count(line: QuestionLine) -> int:
    return len(f"{line.question} {line.about} {line.status}".split())
