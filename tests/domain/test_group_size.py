"""Groups of any size: everybody is in one, as near to the usual size as the number of people lets them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.group_size import LARGEST_GROUP, SMALLEST_GROUP, GroupSize, group_sizes

SIZES = st.integers(SMALLEST_GROUP, LARGEST_GROUP)
FOURS, CIRCLES = GroupSize(4, 4, 4, (3,)), GroupSize(6, 4, 8)


@st.composite
def kinds_of_group(draw: st.DrawFn) -> GroupSize:
    smallest, usual, largest = sorted(draw(st.tuples(SIZES, SIZES, SIZES)))
    return GroupSize(usual, smallest, largest, tuple(draw(st.lists(SIZES, max_size=3))))


@given(st.integers(0, 200), kinds_of_group(), st.booleans())
def test_everybody_is_in_a_group_and_none_misfits_where_another_number_of_groups_would_do(
    count: int, group: GroupSize, rather_small: bool
) -> None:
    sizes = group_sizes(count, group, rather_small=rather_small)
    assert sum(sizes) == (count if count >= SMALLEST_GROUP else 0)
    assert not sizes or max(sizes) - min(sizes) <= 1
    could_be = any(
        group.allows(count // groups) and group.allows(-(-count // groups)) for groups in range(1, count // 2 + 1)
    )
    assert not could_be or all(map(group.allows, sizes))


@pytest.mark.parametrize(
    ("count", "group", "sizes"),
    [
        (10, FOURS, (4, 3, 3)),
        (9, FOURS, (3, 3, 3)),
        (5, FOURS, (5,)),
        (2, FOURS, (2,)),
        (12, CIRCLES, (6, 6)),
        (13, CIRCLES, (6, 7)),
        (9, CIRCLES, (5, 4)),
        (3, CIRCLES, (3,)),
        (20, CIRCLES, (6, 7, 7)),
    ],
)
def test_a_room_is_divided_as_a_trainer_would(count: int, group: GroupSize, sizes: tuple[int, ...]) -> None:
    assert group_sizes(count, group) == sizes


def test_an_exercise_that_does_not_say_is_for_one_person_in_each_role() -> None:
    assert GroupSize.around(3) == GroupSize(3, 3, 3, (2, 4))
    assert GroupSize.around(1) == GroupSize(2, 2, 2, (3,))


@given(kinds_of_group(), SIZES)
def test_a_misfit_is_counted_in_people(group: GroupSize, size: int) -> None:
    assert group.allows(size) is (group.misfit(size) == 0)
    assert group.least <= group.most
    assert group.allows(size - group.misfit(size)) or group.allows(size + group.misfit(size))
