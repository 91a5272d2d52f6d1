"""There is one undo for all that is kept in the workbook, and it says on each page what it will take back."""

from __future__ import annotations

from itertools import chain

import pytest

from trioapp.presentation.wording import Wording
from trioapp.services import answering, designing
from trioapp.services.agenda_keeping import AgendaAct
from trioapp.services.theorising import TheoryAct

PARTS = {"answers": answering.Act, "theory": TheoryAct, "system": designing.Act, "agenda": AgendaAct}
ACTS = tuple(chain.from_iterable(PARTS.values()))


def test_no_two_parts_have_an_act_of_the_same_name() -> None:
    assert len({str(act) for act in ACTS}) == len(ACTS)


@pytest.mark.parametrize("act", ACTS)
def test_every_act_has_words(act: str) -> None:
    assert Wording().done(act)


@pytest.mark.parametrize("part", PARTS)
def test_a_part_has_words_for_its_own_acts_only(part: str) -> None:
    own = {str(act) for act in PARTS[part]}
    assert {str(act) for act in ACTS if getattr(Wording(), part).act(act)} == own


def test_nothing_done_has_no_words() -> None:
    assert Wording().done("") == ""
