"""The list of participants of the open session."""

from __future__ import annotations

from trioapp.domain.people import as_list, people_in
from trioapp.domain.ports import PreferencesFile
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace


class Participants:
    """The list as text, and taking over another one."""

    def __init__(self, workspace: Workspace, plan: SeatingPlan, preferences: PreferencesFile) -> None:
        self._workspace = workspace
        self._plan = plan
        self._preferences = preferences

    @property
    def text(self) -> str:
        """The people with a name, as lines that can be read again."""
        return as_list(person for person in self._workspace.session.people if person.name)

    def take(self, typed: str) -> None:
        """These are the participants from now on; `Refused` when it is no list, and then nothing changes."""
        listed = people_in(typed)
        if not listed:
            raise Refused(Problem(ProblemKind.LIST_EMPTY))
        self._plan.take_list(listed, rather_duos=self._preferences.load().rather_duos)
