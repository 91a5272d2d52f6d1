"""Another list of participants for people who are seated already: who stays, who comes and who goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from trioapp.domain.people import Person, unused_id
from trioapp.domain.texts import same_name


def relisted(people: Sequence[Person], listed: Iterable[Person]) -> tuple[Person, ...]:
    """The people on the list, in its order: whoever is known by name stays who they were, with the team that is listed.

    Names that nobody has yet go to the people without a name, in their order, and after that to new people.
    """
    known = {same_name(person.name): person for person in people if person.name}
    nameless = iter([person for person in people if not person.name])
    found: list[Person] = []
    for number, entry in enumerate(listed, 1):
        person = known.get(same_name(entry.name)) or next(nameless, None)
        person = person or Person(unused_id((*people, *found)), number)
        found.append(replace(person, number=number, name=entry.name, team=entry.team))
    return tuple(found)
