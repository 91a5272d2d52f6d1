"""Writing down what the room answers: how many stand where, programmes on the field, and what makes it hard."""

from __future__ import annotations

import uuid
from dataclasses import replace
from enum import StrEnum

from trioapp.domain.answers import PLACES, Dot, Obstacle, Tally, reordered, tally_of
from trioapp.domain.workbook import field_text
from trioapp.services.workbook_pen import WorkbookPen


class Act(StrEnum):
    """What was done, for the words of undo."""

    COUNT = "count"
    PUT_DOT = "put_dot"
    MOVE_DOT = "move_dot"
    NAME_DOT = "name_dot"
    DELETE_DOT = "delete_dot"
    ADD_OBSTACLE = "add_obstacle"
    REWORD_OBSTACLE = "reword_obstacle"
    ORDER_OBSTACLES = "order_obstacles"
    DELETE_OBSTACLE = "delete_obstacle"


class Answering:
    """The trainer's hand while the room answers. What is not there any more is left alone."""

    def __init__(self, pen: WorkbookPen) -> None:
        self._pen = pen
        self._growing = ""
        """The answer that is being typed for the first time, by id."""

    # -- how many stand where

    def counted(self, block: str, pair: int) -> Tally:
        """What was counted for that pair; nobody anywhere where nothing was."""
        book = self._pen.workbook
        known = tally_of(book.of(Tally), block, pair)
        return known or Tally(uuid.uuid4().hex, book.next_number(Tally), block, pair, (0,) * PLACES)

    def count(self, block: str, pair: int, place: int, people: int) -> None:
        """So many stand in that place, from 0; what is typed there until it is left is one step."""
        self._keep(self.counted(block, pair).with_count(place, people), about=f"{block}/{pair}/{place}")

    def count_on(self, block: str, pair: int, place: int, by: int) -> None:
        """So many more stand in that place, or less."""
        tally = self.counted(block, pair)
        self._keep(tally.with_count(place, tally.places[place] + by))

    def _keep(self, tally: Tally, about: str = "") -> None:
        known = tally_of(self._pen.workbook.of(Tally), tally.block, tally.pair)
        if tally.counts != (known.places if known else (0,) * PLACES):
            self._pen.do(Act.COUNT, self._pen.workbook.holding(tally), about)

    # -- programmes on the field

    def put_dot(self, adaptive: float, learning: float) -> Dot:
        """One more programme there, which has no name yet."""
        book = self._pen.workbook
        dot = Dot(uuid.uuid4().hex, book.next_number(Dot), "", 0, 0).moved(adaptive, learning)
        self._pen.do(Act.PUT_DOT, book.holding(dot))
        return dot

    def move_dot(self, dot_id: str, adaptive: float, learning: float) -> None:
        dot = self._pen.workbook.find(Dot, dot_id)
        if dot:
            self._pen.do(Act.MOVE_DOT, self._pen.workbook.holding(dot.moved(adaptive, learning)), dot_id)

    def name_dot(self, dot_id: str, name: str) -> None:
        dot = self._pen.workbook.find(Dot, dot_id)
        if dot:
            self._pen.do(Act.NAME_DOT, self._pen.workbook.holding(replace(dot, name=field_text(name))), dot_id)

    def delete_dot(self, dot_id: str) -> None:
        if self._pen.workbook.find(Dot, dot_id):
            self._pen.do(Act.DELETE_DOT, self._pen.workbook.without(dot_id))

    # -- what makes it hard

    def write_obstacle(self, block: str, obstacle_id: str, text: str) -> str:
        """It reads like this, or one more does where there is none of that id; gives its id, empty when there is none.

        One that was there before keeps its words where none are left. A new one grows in one step, and goes so, too.
        """
        words, book = field_text(text), self._pen.workbook
        known = book.find(Obstacle, obstacle_id)
        if known is None:
            return self._add_obstacle(block, words) if words else ""
        act = Act.ADD_OBSTACLE if known.id == self._growing else Act.REWORD_OBSTACLE
        if words:
            self._pen.do(act, book.holding(replace(known, text=words)), known.id)
        elif known.id == self._growing:
            self._pen.do(act, book.without(known.id), known.id)
            return ""
        return known.id

    def _add_obstacle(self, block: str, words: str) -> str:
        book = self._pen.workbook
        obstacle = Obstacle(uuid.uuid4().hex, book.next_number(Obstacle), block, words)
        self._growing = obstacle.id
        self._pen.do(Act.ADD_OBSTACLE, book.holding(obstacle), obstacle.id)
        return obstacle.id

    def move_obstacle(self, obstacle_id: str, by: int) -> None:
        """So many places further down among those of its block, or up."""
        book = self._pen.workbook
        moved = book.find(Obstacle, obstacle_id)
        if moved:
            others = tuple(one for one in book.of(Obstacle) if one.block == moved.block)
            self._pen.do(Act.ORDER_OBSTACLES, book.holding(*reordered(others, obstacle_id, by)))

    def delete_obstacle(self, obstacle_id: str) -> None:
        if self._pen.workbook.find(Obstacle, obstacle_id):
            self._pen.do(Act.DELETE_OBSTACLE, self._pen.workbook.without(obstacle_id))

    # -- one step after another

    def leave(self) -> None:
        """What is done next is another step."""
        self._growing = ""
        self._pen.leave()

    @property
    def undoable(self) -> str:
        """What undo would take back; something of another page is told by its own word."""
        return self._pen.undoable

    def undo(self) -> None:
        self._pen.undo()
