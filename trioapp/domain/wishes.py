"""Who should not sit together, and who should."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches

from trioapp.domain.people import Person
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import plain_line, same_name
from trioapp.domain.values import dataclass

Pair = frozenset[str]
"""Two people, by id."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Pairs to keep apart and pairs to keep together, whenever everybody is seated anew."""

    apart: frozenset[Pair] = frozenset()
    together: frozenset[Pair] = frozenset()

    def with_apart(self, one: str, other: str) -> Wishes:
        """Keeps these two apart, and no longer together."""
        pair = Pair((one, other))
        return Wishes(self.apart | {pair}, self.together - {pair}) if one != other else self

    def with_together(self, one: str, other: str) -> Wishes:
        """Keeps these two together, and no longer apart."""
        pair = Pair((one, other))
        return Wishes(self.apart - {pair}, self.together | {pair}) if one != other else self

    def without(self, pair: Pair) -> Wishes:
        return Wishes(self.apart - {pair}, self.together - {pair})

    def among(self, people: Collection[str]) -> Wishes:
        """Those in which both people are among these."""
        apart, together = (
            frozenset(pair for pair in pairs if pair <= set(people)) for pairs in (self.apart, self.together)
        )
        return Wishes(apart, together)


NO_WISHES = Wishes()


def wishes_named(apart: Iterable[str], together: Iterable[str], people: Iterable[Person]) -> Wishes:
    """The wishes in which each pair is written as two names with a comma between them.

    `Refused` with everything that is wrong: nobody has that name, it is not two people, or a pair is asked both ways.
    """
    known = {same_name(person.name): person for person in people}
    problems: list[Problem] = []
    wishes = Wishes(*(frozenset(_pairs(lines, known, problems)) for lines in (apart, together)))
    for pair in wishes.apart & wishes.together:
        names = ", ".join(person.name for person in known.values() if person.id in pair)
        problems.append(Problem(ProblemKind.PAIR_BOTH_WAYS, what=names))
    if problems:
        raise Refused(*problems)
    return wishes


def _pairs(lines: Iterable[str], known: Mapping[str, Person], problems: list[Problem]) -> Iterator[Pair]:
    for line in lines:
        found = _pair(plain_line(line), known)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            yield found


def _pair(line: str, known: Mapping[str, Person]) -> Pair | Problem:
    """A name may hold commas itself, so that any of them may be the one between the two."""
    commas = [place for place, letter in enumerate(line) if letter == ","]
    splits = [(same_name(line[:place]), same_name(line[place + 1 :])) for place in commas]
    for names in splits:
        found = {known[name].id for name in names if name in known}
        if len(found) == len(names):
            return Pair(found)
    strangers = [name.strip() for name in line.split(",") if same_name(name) not in known]
    if len(splits) != 1 or not strangers or not all(strangers):
        return Problem(ProblemKind.PAIR_NOT_TWO, what=line)
    most_like = get_close_matches(same_name(strangers[0]), known, n=1, cutoff=0)
    return Problem(ProblemKind.PERSON_UNKNOWN, what=strangers[0], other=known[most_like[0]].name)
