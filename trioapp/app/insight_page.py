"""The page of plots: what draws it is costly to load, so it is made when it is first seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trioapp.presentation.insight_controller import InsightController
    from trioapp.ui.console.insight_place import InsightPlace
    from trioapp.ui.insights.empty_chart import EmptyChart
    from trioapp.ui.look.tokens import Colouring

_ON_PAPER = "light"


def build_insight(
    tokens: Colouring, insight: InsightController, place: InsightPlace, lead_on: Callable[[EmptyChart], None]
) -> None:
    """Makes the page, connects it and puts it in its place; `lead_on` connects the ways out of an empty chart."""
    from trioapp.app.program import tokens as tokens_of
    from trioapp.ui.insights.page import InsightPage

    page = InsightPage(tokens, partial(tokens_of, _ON_PAPER))
    insight.view_changed.connect(page.show_view)
    insight.told.connect(page.show_told)
    page.chart_chosen.connect(insight.choose)
    page.naming_requested.connect(insight.name_people)
    page.saving_requested.connect(insight.save)
    page.reading_requested.connect(insight.go_on_reading)
    lead_on(page.empty)
    place.seat(page)
    page.begin()
