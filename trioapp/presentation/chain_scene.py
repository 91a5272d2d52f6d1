"""A chain as the room sees it: one at a time, step by step, with only such sentences as may be shared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trioapp.domain.chain import Chain, Chains, Gap, Step, for_the_room
from trioapp.domain.learning_system import Form
from trioapp.domain.scenes import ChainLink, ChainScene
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.presentation.wording import Wording


def chain_scene(session: Session, words: Wording, step: int) -> ChainScene:
    """The steps of all chains are counted on from one to the next."""
    title = words.agenda.from_sentence_to_agenda()
    links: tuple[ChainLink, ...] = ()
    left = max(0, step)
    for chain in chains_for_the_room(session):
        links = tuple(_links(chain, words))
        if left < len(links):
            return ChainScene(title, links, left + 1)
        left -= len(links)
    return ChainScene(title, links, len(links))


def chains_for_the_room(session: Session) -> tuple[Chain, ...]:
    """Those of which something is left once it was looked at what may be shared."""
    chains = (for_the_room(chain, session.harvest) for chain in Chains(session.harvest, session.workbook).all)
    return tuple(chain for chain in chains if chain.ids)


def steps_of_chains(session: Session, words: Wording) -> tuple[tuple[Chain, range], ...]:
    """Each chain that the room may see, and its steps among those of all of them."""
    found: list[tuple[Chain, range]] = []
    begin = 0
    for chain in chains_for_the_room(session):
        steps = range(begin, begin + len(tuple(_links(chain, words))))
        found.append((chain, steps))
        begin = steps.stop
    return tuple(found)


def _links(chain: Chain, words: Wording) -> Iterator[ChainLink]:
    """What it begins with is there or is left out; what should follow and does not is said to be missing."""
    forms = [words.agenda.joined((form.name, words.agenda.days.written(form.first_date))) for form in chain.forms]
    yield from _link(Step.SENTENCE, [one.text for one in chain.sentences], words)
    yield from _link(Step.THEME, [one.name for one in chain.themes], words)
    yield from _link(Step.ASSUMPTION, [one.text for one in chain.assumptions], words)
    yield from _link(Step.TOPIC, [one.title for one in chain.topics], words, Gap.TOPIC)
    yield from _link(Step.QUESTION, [one.text for one in chain.questions], words, Gap.QUESTION)
    yield from _link(Step.FORM, forms, words, Gap.FORM)


def _form(form: Form, words: Wording) -> str:
    return words.agenda.joined((form.name, words.agenda.days.written(form.first_date)))


def _link(step: Step, texts: Sequence[str], words: Wording, gap: Gap | None = None) -> Iterator[ChainLink]:
    """The first text that says something, and how many more there are."""
    label, said = words.agenda.step(step), [plain_line(text) for text in texts if plain_line(text)]
    if said:
        yield ChainLink(label, words.agenda.and_more(said[0], len(said) - 1))
    elif gap:
        yield ChainLink(label, words.agenda.gap(gap), is_missing=True)
