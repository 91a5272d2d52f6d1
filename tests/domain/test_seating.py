"""Who sits where: every person once, group sizes after method.md §B4, and exchanges that lose nobody."""

from hypothesis import given, settings
from hypothesis import strategies as st

from trioapp.domain.group_size import group_sizes
from trioapp.domain.seating import Group, Seat, Seating, seat_in_order

ROLES = ("storyteller", "interviewer", "observer", "second_observer")
MOST = 500

quick = settings(deadline=None, max_examples=60)
crowds = st.integers(0, 40).map(lambda count: [f"p{number}" for number in range(1, count + 1)])


def everybody(seating: Seating) -> list[str]:
    return sorted([seat.person for group in seating.groups for seat in group.seats] + list(seating.unseated))


def tables(seating: Seating) -> list[tuple[int, list[str]]]:
    """The groups' numbers and the roles at them, in the order of the seats."""
    return [(group.number, [seat.role for seat in group.seats]) for group in seating.groups]


def expected_sizes(count: int) -> list[int]:
    """Method.md §B4, literally."""
    special: dict[int, list[int]] = {0: [], 1: [], 2: [2], 5: [2, 3]}
    if count in special:
        return special[count]
    quartets = {0: 0, 1: 1, 2: 2}[count % 3]
    return [3] * ((count - 4 * quartets) // 3) + [4] * quartets


def test_groups_have_the_sizes_that_the_method_prescribes() -> None:
    for count in range(MOST + 1):
        assert sorted(group_sizes(count)) == expected_sizes(count)
        assert set(group_sizes(count)) <= {2, 3, 4}


def check_seating(people: list[str], seating: Seating) -> None:
    assert [seat.person for group in seating.groups for seat in group.seats] + list(seating.unseated) == people
    assert [group.number for group in seating.groups] == list(range(1, len(seating.groups) + 1))
    for group in seating.groups:
        assert tuple(seat.role for seat in group.seats) == ROLES[: len(group.seats)]


def test_everybody_sits_once_in_the_order_of_the_list_and_no_role_is_at_a_table_twice() -> None:
    for count in range(MOST + 1):
        people = [f"p{number}" for number in range(1, count + 1)]
        check_seating(people, seat_in_order(people, ROLES))


def test_one_person_cannot_be_seated() -> None:
    assert seat_in_order(["p1"], ROLES) == Seating((), ("p1",))


def test_the_last_role_is_shared_where_there_are_too_few() -> None:
    (group,) = seat_in_order(["a", "b", "c", "d"], ROLES[:3]).groups
    assert [seat.role for seat in group.seats] == [*ROLES[:3], ROLES[2]]


def test_nobody_moves_for_somebody_who_is_not_there() -> None:
    seating = seat_in_order(["a", "b", "c"], ROLES)
    assert seating.with_swap("a", "nobody") == seating


def places(seating: Seating) -> dict[str, tuple[int, str]]:
    """The table and the letter of everybody with a seat."""
    return {seat.person: (group.number, seat.letter) for group in seating.groups for seat in group.seats}


def test_somebody_without_a_seat_has_no_group_and_no_role() -> None:
    seating = seat_in_order(["alone"], ROLES)
    assert seating.group_of("alone") is None
    assert seating.role_of("alone") == ""
    assert seating.with_next_role("alone", ROLES) == seating


@quick
@given(crowds.filter(lambda people: len(people) > 1), st.data())
def test_the_next_role_changes_two_people_of_one_group(people: list[str], data: st.DataObject) -> None:
    person = data.draw(st.sampled_from(people))
    before = seat_in_order(people, ROLES)
    after = before.with_next_role(person, ROLES)
    group = before.group_of(person)
    assert group is not None
    own_roles = [seat.role for seat in group.seats]
    here = own_roles.index(before.role_of(person))
    assert after.role_of(person) == own_roles[(here + 1) % len(own_roles)]
    changed = [who for who in people if after.role_of(who) != before.role_of(who)]
    assert len(changed) == 2
    assert all(who in {seat.person for seat in group.seats} for who in changed)
    assert places(after) == places(before)


@quick
@given(crowds.filter(lambda people: len(people) > 1), st.data())
def test_the_next_role_comes_round(people: list[str], data: st.DataObject) -> None:
    person = data.draw(st.sampled_from(people))
    seating = seat_in_order(people, ROLES)
    group = seating.group_of(person)
    assert group is not None
    roles = set()
    for _ in group.seats:
        roles.add(seating.role_of(person))
        seating = seating.with_next_role(person, ROLES)
    assert roles == {seat.role for seat in group.seats}


def test_the_next_role_follows_the_order_of_the_format_and_not_of_the_seats() -> None:
    seating = Seating((Group(1, (Seat("a", "observer"), Seat("b", "storyteller"), Seat("c", "interviewer"))),))
    assert seating.with_next_role("b", ROLES).role_of("b") == "interviewer"
    assert seating.with_next_role("b", ROLES).role_of("c") == "storyteller"


@quick
@given(crowds.filter(bool), st.data())
def test_two_people_who_swap_take_over_each_others_place_and_role(people: list[str], data: st.DataObject) -> None:
    one, other = data.draw(st.sampled_from(people)), data.draw(st.sampled_from(people))
    before = seat_in_order(people, ROLES)
    after = before.with_swap(one, other)
    for person, partner in ((one, other), (other, one)):
        assert places(after).get(person) == places(before).get(partner)
        assert after.role_of(person) == before.role_of(partner)
    assert tables(after) == tables(before)
    assert everybody(after) == sorted(people)
    assert after.with_swap(one, other) == before


def test_somebody_without_a_seat_can_swap_for_one() -> None:
    seating = Seating((Group(1, (Seat("a", "storyteller"), Seat("b", "interviewer"))),), ("c",))
    swapped = seating.with_swap("a", "c")
    assert swapped.role_of("c") == "storyteller"
    assert swapped.unseated == ("a",)


def test_with_rather_duos_nobody_is_a_second_observer() -> None:
    for count in range(2, MOST + 1):
        sizes = group_sizes(count, rather_small=True)
        assert sum(sizes) == count
        assert sizes.count(2) == {0: 0, 1: 2, 2: 1}[count % 3]
        assert set(sizes) <= {2, 3}
