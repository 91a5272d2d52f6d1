"""The charts of one session with people in them: who had which role, and who met whom; by label unless named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from trioapp.domain.formats import Role
from trioapp.domain.insight import Meetings
from trioapp.domain.session import Session
from trioapp.domain.texts import alphabetical
from trioapp.presentation.insight_board import Cell, Chart, GridPlot, Key, Table
from trioapp.presentation.wording import Wording
from trioapp.services.insight import OfSession


def role_chart(chart_id: str, name: str, told: OfSession, words: Wording, *, is_named: bool) -> Chart:
    says, grid = words.insight, told.roles
    if not (grid.people and grid.rounds):
        return Chart(chart_id, name, *says.no_roles(), has_people=True)
    called = people_called(told.session, grid.people, words, is_named=is_named)
    keys = {role.id: _key(role, words) for role in _roles_in(told.session)}
    columns = tuple(says.number_of_round(number) for number in grid.rounds)
    cells = tuple(
        Cell(row, column, key=keys.get(role), words="" if role in keys else role)
        for row, person in enumerate(called)
        for column, number in enumerate(grid.rounds)
        if (role := grid.roles.get((person, number), ""))
    )
    rows = tuple(
        (label, *(_word(grid.roles.get((person, number), ""), keys) for number in grid.rounds))
        for person, label in called.items()
    )
    drawn = {cell.key for cell in cells}
    plot = GridPlot(
        rows=tuple(called.values()),
        columns=columns,
        cells=cells,
        keys=tuple(dict.fromkeys(key for key in keys.values() if key in drawn)),
        axis=says.round(),
    )
    return Chart(
        id=chart_id,
        name=name,
        finding=says.have_had_all(grid.complete, len(grid.people)),
        said=says.said_of_roles(len(grid.people), len(grid.rounds)),
        plot=plot,
        table=Table((says.person(), *columns), rows),
        has_people=True,
    )


def meetings_chart(chart_id: str, name: str, told: OfSession, words: Wording, *, is_named: bool) -> Chart:
    says, met = words.insight, told.meetings
    if not met.times:
        return Chart(chart_id, name, *says.no_meetings(), has_people=True)
    called = people_called(told.session, met.people, words, is_named=is_named)
    labels = tuple(called.values())
    times = [[met.of(one, other) for other in called] for one in called]
    cells = tuple(
        Cell(row, column, str(count), is_strong=count > 1)
        for row, counts in enumerate(times)
        for column, count in enumerate(counts)
        if count
    )
    rows = tuple(
        (label, *(str(count) if count else "" for count in counts)) for label, counts in zip(labels, times, strict=True)
    )
    return Chart(
        id=chart_id,
        name=name,
        finding=_finding_of_meetings(met, words),
        said=says.said_of_meetings(),
        plot=GridPlot(labels, labels, cells, (), says.met_with()),
        table=Table((says.person(), *labels), rows),
        has_people=True,
    )


def _finding_of_meetings(met: Meetings, words: Wording) -> str:
    others = Counter(person for pair in met.times for person in pair)
    counts = [others[person] for person in met.people]
    again = sum(1 for count in met.times.values() if count > 1)
    about = min(counts), max(counts), len(met.people) - 1
    return words.insight.met_again(again, *about) if again else words.insight.met_once(*about)


def people_called(session: Session, people: Iterable[str], words: Wording, *, is_named: bool) -> dict[str, str]:
    """What each is called, by id. Labels stand in their own order, for that of the list gives away names."""
    known = {person.id: person for person in session.people}
    if is_named:
        return {one: words.person(known[one], session.labels) for one in people}
    called = {one: words.person(replace(known[one], name=""), session.labels) for one in people}
    return dict(sorted(called.items(), key=lambda one: alphabetical(one[1])))


def _roles_in(session: Session) -> Iterable[Role]:
    return (role for exercise in (*reversed(session.other_formats), session.format) for role in exercise.roles)


def _key(role: Role, words: Wording) -> Key:
    return Key(role.name.in_language(words.language), role.id, role.shape)


def _word(role: str, keys: dict[str, Key]) -> str:
    return keys[role].name if role in keys else role
