"""Sessions that are a whole day: of the cards and exercises that a test wants, and the workshop."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import CREATED_MS, RESOURCES, a_session, trio_format
from trioapp.domain import numerals
from trioapp.domain.instants import Duration
from trioapp.domain.programme import Block, BlockKind, ProgrammeHead, plan_of_programme
from trioapp.domain.run import Run
from trioapp.domain.session import Session
from trioapp.domain.texts import Text
from trioapp.domain.workbook import Workbook
from trioapp.storage.programme_file import read_programme

TIME_NOW = numerals.local_time(CREATED_MS)
MINUTE_NOW = TIME_NOW.hour * 60 + TIME_NOW.minute


def said(words: str) -> Text:
    return Text.of({"nl": words})


def card(name: str, minutes: float = 5, starts: int | None = None, ends: int | None = None) -> Block:
    """A statement; its fixed times are minutes after now."""
    fixed = [None if one is None else MINUTE_NOW + one for one in (starts, ends)]
    length = Duration.of(minutes=minutes)
    return Block(name, 1, BlockKind.STATEMENT, said(name), length, statement=said(name), starts=fixed[0], ends=fixed[1])


def exercise(name: str) -> Block:
    return Block(name, 1, BlockKind.EXERCISE, said(name), format="trio")


def day_of(*blocks: Block) -> Session:
    """A session of these parts, in Dutch, that has not begun."""
    numbered = tuple(replace(block, number=number) for number, block in enumerate(blocks, 1))
    plan = plan_of_programme(numbered, lambda _: trio_format())
    head = ProgrammeHead("programme", 0, "day", said("Dag"), plan)
    return replace(a_session(()), run=Run(plan), workbook=Workbook((head, *numbered)))


def the_workshop() -> Session:
    return day_of(*read_programme(RESOURCES / "programmes" / "workshop.toml").blocks)
