"""What the program says about new trios: for which rounds they are, and what could not be helped in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from PySide6.QtCore import QObject

from trioapp.domain.forming import Formed, Rule
from trioapp.domain.group_size import TRIOS, GroupSize
from trioapp.domain.values import dataclass
from trioapp.domain.wishes import Pair
from trioapp.presentation.group_wording import GroupWording

_MOST_PAIRS = 4
"""More of them are counted and not named: a longer list helps nobody."""


@dataclass(frozen=True, slots=True)
class Result:
    """New trios, for which rounds and by which rule; `name` says what a person, given by id, is called.

    `earlier` is how many other sessions were counted, and None when nobody asked for that.
    """

    rounds: range
    rule: Rule
    formed: Formed
    name: Callable[[str], str]
    earlier: int | None = None
    group: GroupSize = TRIOS


def pair_words(names: Iterable[str], *, apart: bool) -> str:
    """Two people who are to be kept apart, or sit together, in one line."""
    return (" ↔ " if apart else " + ").join(sorted(names))


class NewTriosWording(QObject):
    """Sentences as plain text; rounds are given as a range that is not empty unless it says so."""

    def also_for_rounds(self, rounds: range) -> str:
        """Nothing when there are none."""
        if not rounds:
            return ""
        if len(rounds) == 1:
            return self.tr("Also for round {number}").format(number=rounds[0])
        return self.tr("Also for rounds {first} to {last}").format(first=rounds[0], last=rounds[-1])

    def told(self, result: Result) -> str:
        """What came of it, in some short sentences."""
        return _sentences(
            GroupWording(result.group).new_for(result.rounds) + ".",
            self._nobody_again(result),
            self._earlier(result.earlier),
        )

    def not_helped(self, result: Result) -> str:
        """What could not be helped, in some short sentences; empty when all is as it should be."""
        return _sentences(
            self._again(result),
            self._unmet(result),
            self._moved(sorted(map(result.name, result.formed.moved))),
            self._teams(result),
        )

    def same_again(self, seed: int) -> str:
        """How the command line gives the same trios once more."""
        return self.tr("Made from number {number}; --seed {number} gives the same trios again.").format(number=seed)

    def board_keys(self, roles: Mapping[str, str]) -> str:
        """How the board is used; `roles` are the words of the roles by the letter that gives each."""
        letters = ", ".join(f"{letter} {word.lower()}" for letter, word in roles.items())
        return self.tr(
            "Click a shape to pass the role on. Click two people to swap them, or drag one. Keys: arrows, {letters}, "
            "L to lock."
        ).format(letters=letters)

    def changed_meanwhile(self) -> str:
        return self.tr("Something changed meanwhile: ask for new trios once more.")

    def _nobody_again(self, result: Result) -> str:
        could_be = result.rounds[-1] > 1 or result.earlier
        return self.tr("Nobody meets twice.") if could_be and not result.formed.again else ""

    def _again(self, result: Result) -> str:
        again = result.formed.again
        if len(again) > _MOST_PAIRS:
            return self.tr("%n pair(s) meet again.", "", len(again))
        pairs = ", ".join(_in_words(again, result, apart=False))
        return self.tr("Meet again: {pairs}.").format(pairs=pairs) if pairs else ""

    def _unmet(self, result: Result) -> str:
        unmet = result.formed.unmet
        pairs = [*_in_words(unmet.apart, result, apart=True), *_in_words(unmet.together, result, apart=False)]
        if not pairs:
            return ""
        named = self.tr("Could not be met: {pairs}.").format(pairs=", ".join(pairs[:_MOST_PAIRS]))
        rest = max(0, len(pairs) - _MOST_PAIRS)
        return f"{named} {self._and_more(rest)}".rstrip()

    def _and_more(self, count: int) -> str:
        return self.tr("And %n more.", "", count) if count else ""

    def _moved(self, names: Collection[str]) -> str:
        return self.tr("No room at their own table: {names}.").format(names=", ".join(names)) if names else ""

    def _teams(self, result: Result) -> str:
        against = result.formed.against_rule
        if not against:
            return ""
        if result.rule is Rule.MIX_TEAMS:
            return self.tr("%n pair(s) of one team sit together.", "", against)
        return self.tr("%n pair(s) of two teams sit together.", "", against)

    def _earlier(self, count: int | None) -> str:
        if count is None:
            return ""
        if not count:
            return self.tr("No earlier session with these people was found.")
        return self.tr("%n earlier session(s) counted.", "", count)


def _in_words(pairs: Iterable[Pair], result: Result, *, apart: bool) -> list[str]:
    return sorted(pair_words(map(result.name, pair), apart=apart) for pair in pairs)


def _sentences(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
