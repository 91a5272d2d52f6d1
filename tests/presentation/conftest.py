"""A QCoreApplication that speaks English; presentation needs no more of Qt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.builders import RESOURCES
from trioapp.app.language import Language


@pytest.fixture(autouse=True)
def language(qapp: object) -> Iterator[Language]:  # noqa: ARG001 - translations need an application
    spoken = Language(RESOURCES / "i18n")
    spoken.switch("en")
    yield spoken
    spoken.fall_silent()
