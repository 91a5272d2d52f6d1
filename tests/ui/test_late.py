"""A late part is built by the first who reads it, once, and whoever waits for it is told when it is there."""

from __future__ import annotations

from trioapp.ui.widgets.late import Late


class House:
    """Has a cellar that nobody digs before it is needed."""

    def __init__(self) -> None:
        self.dug = 0

    @Late
    def cellar(self) -> list[str]:
        self.dug += 1
        return []


def test_a_part_is_built_once_and_not_before_it_is_read() -> None:
    house, other = House(), House()
    assert (house.dug, House.cellar.if_built(house)) == (0, None)
    house.cellar.append("coal")
    assert (house.cellar, house.dug, House.cellar.if_built(house), other.dug) == (["coal"], 1, ["coal"], 0)


def test_who_waits_is_told_once_and_who_comes_later_at_once() -> None:
    house = House()
    House.cellar.when_built(house, lambda cellar: cellar.append("early"))
    assert house.dug == 0
    assert house.cellar == ["early"]
    House.cellar.when_built(house, lambda cellar: cellar.append("late"))
    assert house.cellar == ["early", "late"]


def test_who_is_told_may_read_the_part_itself() -> None:
    house = House()
    House.cellar.when_built(house, lambda _cellar: house.cellar.append("read"))
    assert (house.cellar, house.dug) == (["read"], 1)
