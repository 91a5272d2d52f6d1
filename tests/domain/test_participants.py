"""Another list of participants: who stays who they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.participants import relisted
from trioapp.domain.people import people_counted, people_in, people_named
from trioapp.domain.texts import same_name

NAMES = st.lists(st.text("abcdé", min_size=1, max_size=3), max_size=12, unique_by=same_name)


@given(NAMES, NAMES)
def test_whoever_is_on_both_lists_stays_who_they_were(before: list[str], after: list[str]) -> None:
    people = people_named(before)
    found = relisted(people, people_named(after))
    assert [person.name for person in found] == after
    assert [person.number for person in found] == list(range(1, len(after) + 1))
    assert len({person.id for person in found}) == len(found)
    ids = {same_name(person.name): person.id for person in people}
    for person in found:
        known = ids.get(same_name(person.name))
        assert person.id == known if known else person.id not in ids.values()


@given(st.integers(0, 9), NAMES)
def test_people_who_were_only_counted_get_the_names(count: int, names: list[str]) -> None:
    found = relisted(people_counted(count), people_named(names))
    assert [person.id for person in found][:count] == [f"p{number}" for number in range(1, min(count, len(names)) + 1)]
    assert [person.name for person in found] == names


def test_a_list_can_bring_the_teams_and_put_a_spelling_right() -> None:
    found = relisted(people_in("anna\nBram"), people_in("Naam;Team\nBram;Zorg\nAnna;Werk"))
    assert [(one.id, one.name, one.team) for one in found] == [("p2", "Bram", "Zorg"), ("p1", "Anna", "Werk")]
