"""Drawing a theory of change in the workbook: boxes, arrows, and what must be so for an arrow to hold."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from trioapp.domain.instants import Clock
from trioapp.domain.numerals import local_time
from trioapp.domain.texts import plain_line
from trioapp.domain.theory import (
    FIELDS,
    LEAST_WEIGHT,
    MOST_WEIGHT,
    Choice,
    Field,
    Theory,
    joined,
    make_question,
    without,
)
from trioapp.domain.theory_layout import moved, place_for, tidied
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Ground, Node, NodeKind, Standing
from trioapp.domain.workbook import LONGEST_FIELD, Item, Workbook
from trioapp.services.workbook_pen import WorkbookPen


class TheoryAct(StrEnum):
    """What was done to the drawing, for the words of undo."""

    ADD = "theory_add"
    WRITE = "theory_write"
    MOVE = "theory_move"
    TIDY = "theory_tidy"
    JOIN = "theory_join"
    ASSUME = "theory_assume"
    CHOOSE = "theory_choose"
    WEIGH = "theory_weigh"
    DELETE = "theory_delete"
    QUESTION = "theory_question"


_CHOICES: dict[type, str] = {AssumptionKind: "kind", Ground: "ground", Standing: "standing"}


class Theorising:
    """The trainer's pen on the drawing; every act is one step for undo, and so is what is typed in one go."""

    def __init__(self, pen: WorkbookPen, clock: Clock) -> None:
        self._pen = pen
        self._clock = clock

    @property
    def theory(self) -> Theory:
        return Theory.of(self._pen.workbook)

    def add(self, kind: NodeKind) -> str:
        """One more box in the column of that kind, by its id; its text is still to be typed."""
        nodes = self._workbook.of(Node)
        x, y = place_for(kind, nodes)
        node = Node(_new_id(), self._workbook.next_number(Node), kind, "", x=x, y=y)
        self._hold(TheoryAct.ADD, (node,))
        return node.id

    def join(self, start: str, end: str) -> str:
        """The arrow from the one to the other, by its id, which may have been there; empty when there can be none."""
        self._pen.do(TheoryAct.JOIN, joined(self._workbook, start, end, _new_id()))
        arrow = self.theory.arrow_between(start, end)
        return arrow.id if arrow else ""

    def assume(self, arrow: str) -> str:
        """One more assumption about that arrow, by its id; its text is still to be typed."""
        if not self._workbook.find(Arrow, arrow):
            return ""
        assumption = Assumption(_new_id(), self._workbook.next_number(Assumption), arrow, "")
        self._hold(TheoryAct.ASSUME, (assumption,))
        return assumption.id

    def write(self, item_id: str, field: Field, typed: str) -> bool:
        """That is what stands there now; False when it was too long and is cut."""
        words = plain_line(typed)
        item = self._item(item_id)
        if item is not None and field in FIELDS[type(item)]:
            self._change(TheoryAct.WRITE, item, about=f"{item_id} {field}", **{field: words[:LONGEST_FIELD].rstrip()})
        return len(words) <= LONGEST_FIELD

    def choose(self, assumption: str, choice: Choice | None, of: type[Choice]) -> None:
        """What kind it is, what it rests on, or what became of it; None is not said yet."""
        found = self._workbook.find(Assumption, assumption)
        if found:
            chosen: dict[str, Any] = {_CHOICES[of]: Standing.OPEN if choice is None and of is Standing else choice}
            self._change(TheoryAct.CHOOSE, found, **chosen)

    def weigh(self, assumption: str, importance: int, uncertainty: int) -> None:
        """From 1 to 5, or 0 for not said yet. What is moved on and on across the field is one step."""
        found = self._workbook.find(Assumption, assumption)
        if found:
            weights = {"importance": _weight(importance), "uncertainty": _weight(uncertainty)}
            self._change(TheoryAct.WEIGH, found, about=assumption, **weights)

    def move(self, node: str, x: float, y: float) -> None:
        """What is moved on and on is one step, until it is let go."""
        found = self._workbook.find(Node, node)
        if found:
            self._pen.do(TheoryAct.MOVE, self._workbook.holding(moved(found, x, y)), about=node)

    def let_go(self) -> None:
        """What is done next is another step."""
        self._pen.leave()

    def tidy(self) -> None:
        """Every box in its column, one below the other."""
        self._hold(TheoryAct.TIDY, tidied(self._workbook.of(Node), self.theory.arrows))

    def delete(self, item_id: str) -> None:
        """With all that hangs on it."""
        if self._item(item_id) is not None:
            self._pen.do(TheoryAct.DELETE, without(self._workbook, item_id))

    def make_question(self, assumption: str, asked: str) -> None:
        """There is a topic about it, and a question that asks it in those words."""
        found = self._workbook.find(Assumption, assumption)
        if found:
            today = local_time(self._clock.now().wall_ms).date()
            self._pen.do(TheoryAct.QUESTION, make_question(self._workbook, found, today, asked))

    # -- in here

    @property
    def _workbook(self) -> Workbook:
        return self._pen.workbook

    def _item(self, item_id: str) -> Node | Arrow | Assumption | None:
        kinds: tuple[type[Node | Arrow | Assumption], ...] = (Node, Arrow, Assumption)
        return next((item for item in (self._workbook.find(kind, item_id) for kind in kinds) if item), None)

    def _change(self, act: TheoryAct, item: Node | Arrow | Assumption, about: str = "", **changes: Any) -> None:
        self._pen.do(act, self._workbook.holding(replace(item, **changes)), about)

    def _hold(self, act: TheoryAct, items: Iterable[Item]) -> None:
        self._pen.do(act, self._workbook.holding(*items))


def _new_id() -> str:
    return uuid.uuid4().hex


def _weight(weight: int) -> int:
    return min(max(LEAST_WEIGHT, weight), MOST_WEIGHT) if weight else 0
