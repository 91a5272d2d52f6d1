"""What people who do an exercise together are called: a trio where that is what they are, else a group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject

from trioapp.domain.group_size import GroupSize


class GroupWording(QObject):
    """Sentences about groups of that size."""

    def __init__(self, size: GroupSize) -> None:
        super().__init__()
        self._size = size

    def name(self, number: int) -> str:
        words = self.tr("Trio {number}") if self._size.is_trio else self.tr("Group {number}")
        return words.format(number=number)

    def without_seat(self) -> str:
        """Those without a seat, as a heading."""
        return self.tr("NOT IN A TRIO YET") if self._size.is_trio else self.tr("NOT IN A GROUP YET")

    def find(self) -> str:
        return self.tr("Find your trio") if self._size.is_trio else self.tr("Find your group")

    def remark(self, size: int) -> str:
        """What a group is called that is not as usual; nothing for one that is."""
        if self._size.is_trio:
            return {2: self.tr("pair"), 3: "", 4: self.tr("foursome")}.get(size, self.tr("%n people", "", size))
        return "" if self._size.is_good(size) else self.tr("%n people", "", size)

    def of_size(self, size: int) -> str:
        """One group of so many, in the middle of a sentence."""
        return (self.remark(size) or self.tr("trio")) if self._size.is_trio else self.tr("group of %n", "", size)

    def summary(self, sizes: Sequence[int]) -> str:
        """The groups by size, such as `7 trios + 1 foursome` or `2 groups of 6 + 1 of 7`."""
        counts = Counter(sizes)
        if self._size.is_trio:
            parts = [self._of_trios(size, counts[size]) for size in sorted(counts, key=_trios_first)]
        else:
            first, *others = sorted(counts, key=lambda size: (-counts[size], size)) or [0]
            parts = [self.tr("%n group(s) of {size}", "", counts[first]).format(size=first)] if first else []
            parts += [self.tr("{count} of {size}").format(count=counts[size], size=size) for size in others]
        return " + ".join(parts)

    def _of_trios(self, size: int, count: int) -> str:
        match size:
            case 3:
                return self.tr("%n trio(s)", "", count)
            case 4:
                return self.tr("%n foursome(s)", "", count)
            case 2:
                return self.tr("%n pair(s)", "", count)
            case _:
                return self.tr("%n group(s) of {size}", "", count).format(size=size)

    def advice(self, people: int, sizes: Sequence[int]) -> str:
        """One line for the trainer about what is special in this room (method.md §B4)."""
        if not self._size.is_trio:
            return self._advice_for_groups(people)
        if people == 0:
            return self.tr("No names were given. The exercise runs without them: people look for two others.")
        if people == 1:
            return self.tr("One person is too few for a trio. Make a new session once you know who comes.")
        if set(sizes) == {2}:
            return self.tr("Pairs: nobody observes. The interviewer looks back first, then both do.")
        if sizes.count(2) == 1:
            return self.tr("Pair: join them yourself as the observer. The clock stays the same.")
        if 2 in sizes:
            return self.tr("Pairs: they do without an observer, and look back together.")
        if 4 in sizes:
            return self.tr("Foursome: the fourth is a second observer. The clock stays the same.")
        return ""

    def _advice_for_groups(self, people: int) -> str:
        if people == 0:
            return self.tr("No names were given. The exercise runs without them, in groups of {people}.").format(
                people=self.people()
            )
        if people < self._size.least:
            return self.tr("{count} are too few for this exercise, which takes {people}.").format(
                count=people, people=self.people()
            )
        return ""

    def people(self) -> str:
        """How many can do the exercise, such as `4 to 8 people`."""
        if self._size.smallest == self._size.largest:
            return self.tr("%n people", "", self._size.usual)
        return self.tr("{least} to {most} people").format(least=self._size.smallest, most=self._size.largest)

    def no_table_yet(self, name: str) -> str:
        """For somebody who came late; without a name, whoever it is."""
        words = (
            self.tr("{person}: no trio yet, one more is needed")
            if self._size.is_trio
            else self.tr("{person}: no group yet, one more is needed")
        )
        return words.format(person=name or self.tr("Latecomer"))

    def all_seated(self) -> str:
        if self._size.is_trio:
            return self.tr("Are all trios sitting? Then do it once more.")
        return self.tr("Are all groups sitting? Then do it once more.")

    def to_give_back(self, number: int) -> str:
        return self.tr("To give back to {trio}").format(trio=self.name(number).lower())

    def two_are_chosen(self) -> str:
        if self._size.is_trio:
            return self.tr("Two notes of this trio are to be given back already; take one of them off first.")
        return self.tr("Two notes of this group are to be given back already; take one of them off first.")

    def do_not_suit(self, exercise: str, number: int) -> str:
        """That people cannot do an exercise as they sit; `number` is its round where that is a later one, or 0."""
        words = self.tr("These groups do not suit {exercise} ({people}): make new groups.")
        if number:
            words = self.tr("Round {number}: these groups do not suit {exercise} ({people}): make new groups.")
        return words.format(number=number, exercise=exercise, people=self.people())

    def new_for(self, rounds: range) -> str:
        """Which rounds new groups would be made for."""
        if len(rounds) == 1:
            one = self.tr("New trios for round {number}")
            words = one if self._size.is_trio else self.tr("New groups for round {number}")
            return words.format(number=rounds[0])
        several = self.tr("New trios for rounds {first} to {last}")
        words = several if self._size.is_trio else self.tr("New groups for rounds {first} to {last}")
        return words.format(first=rounds[0], last=rounds[-1])


def _trios_first(size: int) -> tuple[bool, int]:
    return size != 3, -size
