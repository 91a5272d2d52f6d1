"""The theory of change as a value, what is asked of it as slots, and the step in which the room sees it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.learning_system import Topic
from trioapp.domain.programme import CanvasKind
from trioapp.domain.theory import (
    Theory,
    in_circles,
    is_to_be_learned,
    kinds_counted,
    question_about,
    said_by,
    says_too_little,
    says_too_much,
)
from trioapp.domain.theory_layout import column_of
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Ground, Node, NodeKind, Standing
from trioapp.domain.workbook import Workbook
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.presentation.theory_board import (
    AddBox,
    Ask,
    Assume,
    AssumptionView,
    BoxView,
    Choose,
    Join,
    LetGo,
    LineView,
    MoveBox,
    OutlineRow,
    Remove,
    Select,
    TheoryView,
    TheoryWish,
    TheoryWords,
    Tidy,
    Weigh,
    WriteIn,
)
from trioapp.presentation.theory_scene import steps_of
from trioapp.presentation.wording import Wording
from trioapp.services.theorising import Theorising
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace


class TheoryController(QObject):
    """Draws with the trainer. What the room sees is made elsewhere, from the session."""

    view_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was not done, or was done elsewhere; empty where there is nothing to be said."""
    shown = Signal(object)
    """With the `CanvasShown` that is meant for the beamer."""

    def __init__(self, workspace: Workspace, pen: WorkbookPen, theorising: Theorising, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._pen = pen
        self._theorising = theorising
        self._words = words
        self._session = ""
        self._selected = ""
        self._step = 0
        self._shows: tuple[object, ...] = ()
        workspace.listen(self.refresh)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._shows = ()
            return
        if self._workspace.session.head.id != self._session:
            self._session, self._selected, self._step = self._workspace.session.head.id, "", 0
        workbook = self._pen.workbook
        shows = self._session, workbook, self._selected, self._step, self._pen.undoable, self._words.language
        if shows != self._shows:
            self._shows = shows
            self.view_changed.emit(self._view_of(workbook))

    @Slot(object)
    def fulfil(self, wish: TheoryWish) -> None:
        """Does what was asked, and says why if it cannot be done."""
        if isinstance(wish, LetGo):
            self._theorising.let_go()
        else:
            self._do(lambda: self._fulfil(wish))

    @Slot()
    def undo(self) -> None:
        self._do(self._undo)

    @Slot()
    def show_on_beamer(self) -> None:
        """From the first step on, or what was shown last."""
        self._show_step(self._step)

    @Slot()
    def show_next(self) -> None:
        self._show_step(self._step + 1)

    @Slot()
    def show_previous(self) -> None:
        self._show_step(self._step - 1)

    # -- what is done

    def _do(self, act: Callable[[], object]) -> None:
        """A key may come when the session was closed just now."""
        if self._workspace.is_open:
            sentence = act()
            self.told.emit(sentence if isinstance(sentence, str) else "")
            self.refresh()

    def _undo(self) -> None:
        self._pen.undo()

    def _fulfil(self, wish: TheoryWish) -> str | None:
        match wish:
            case Select(item):
                self._select(item)
            case AddBox(kind):
                self._select(self._theorising.add(kind))
            case Join(start, end):
                return self._join(start, end)
            case Assume(arrow):
                self._select(self._theorising.assume(arrow))
            case WriteIn(item, field, text):
                return "" if self._theorising.write(item, field, text) else self._words.field_is_full()
            case Ask(assumption):
                return self._ask(assumption)
            case _:
                self._change(wish)
        return None

    def _change(self, wish: TheoryWish) -> None:
        match wish:
            case Choose(assumption, of, choice):
                self._theorising.choose(assumption, choice, of)
            case Weigh(assumption, importance, uncertainty):
                self._theorising.weigh(assumption, importance, uncertainty)
            case MoveBox(box, x, y):
                self._theorising.move(box, x, y)
            case Tidy():
                self._theorising.tidy()
            case Remove(item):
                self._remove(item)

    def _select(self, item: str) -> None:
        if item != self._selected:
            self._selected = item
            self._theorising.let_go()

    def _join(self, start: str, end: str) -> str:
        arrow = self._theorising.join(start, end)
        if not arrow:
            return self._words.theory.no_arrow_to_itself()
        self._select(arrow)
        return ""

    def _remove(self, item: str) -> None:
        """The panel goes on with the arrow where it was about one of its assumptions."""
        assumption = self._pen.workbook.find(Assumption, item)
        self._theorising.delete(item)
        self._select(assumption.arrow if assumption else "")

    def _ask(self, item: str) -> str:
        workbook, words = self._pen.workbook, self._words.theory
        assumption = workbook.find(Assumption, item)
        if assumption is None or not assumption.text:
            return words.nothing_to_ask()
        if question_about(workbook, item):
            return words.asked_already()
        self._theorising.make_question(item, words.asked(assumption.text))
        return words.question_made()

    def _show_step(self, step: int) -> None:
        if self._workspace.is_open:
            self._step = min(max(0, step), steps_of(self._theorising.theory) - 1)
            self.shown.emit(CanvasShown(CanvasKind.THEORY_OF_CHANGE, self._step))
            self.refresh()

    # -- what is shown

    def _view_of(self, workbook: Workbook) -> TheoryView:
        theory, words = Theory.of(workbook), self._words.theory
        circles = in_circles(theory.arrows)
        counts = kinds_counted(theory.assumptions)
        steps = steps_of(theory)
        outline, lines, assumptions = self._parts_of(theory, circles, workbook)
        return TheoryView(
            words=self._static_words(),
            boxes=tuple(map(self._box, theory.nodes)),
            lines=lines,
            assumptions=assumptions,
            outline=outline,
            selected=self._selected if self._selected in {row.id for row in outline} else "",
            counted=words.counted(counts),
            advice=words.advice([kind for kind, count in counts if not count], are_some=bool(theory.assumptions)),
            circle=self._circle(theory, circles),
            undo=self._words.done(self._pen.undoable),
            step=self._words.step_count(min(self._step, steps - 1) + 1, steps),
        )

    def _parts_of(
        self, theory: Theory, circles: frozenset[str], workbook: Workbook
    ) -> tuple[tuple[OutlineRow, ...], tuple[LineView, ...], tuple[AssumptionView, ...]]:
        assumed = Counter(one.arrow for one in theory.assumptions)
        asked = frozenset(topic.assumption for topic in workbook.of(Topic))
        lines = tuple(
            self._line(arrow, theory, assumed[arrow.id], in_circle=arrow.id in circles) for arrow in theory.arrows
        )
        assumptions = tuple(
            self._assumption(number, one, has_question=one.id in asked)
            for number, one in enumerate(theory.assumptions, 1)
        )
        return tuple(self._outline(theory, lines, assumptions)), lines, assumptions

    def _static_words(self) -> TheoryWords:
        words, none = self._words.theory, (None, self._words.theory.not_said())
        return TheoryWords(
            columns=tuple((kind, words.kind(kind)) for kind in NodeKind),
            kinds=(none, *((kind, words.assumption_kind(kind)) for kind in AssumptionKind)),
            grounds=(none, *((ground, words.ground(ground)) for ground in Ground)),
            standings=tuple((standing, words.standing(standing)) for standing in Standing),
            weight=words.not_said(),
        )

    def _box(self, node: Node) -> BoxView:
        words = self._words.theory
        hint = words.too_many_words(len(node.text.split())) if says_too_much(node) else ""
        return BoxView(node.id, node.kind, words.kind(node.kind), node.text, node.who, node.x, node.y, hint)

    def _line(self, arrow: Arrow, theory: Theory, assumed: int, *, in_circle: bool) -> LineView:
        sentence = self._words.theory.if_then(said_by(arrow, theory))
        return LineView(arrow.id, arrow.start, arrow.end, arrow.because, sentence, in_circle, assumed)

    def _assumption(self, number: int, one: Assumption, *, has_question: bool) -> AssumptionView:
        return AssumptionView(
            id=one.id,
            number=number,
            arrow=one.arrow,
            text=one.text,
            kind=one.kind,
            importance=one.importance,
            uncertainty=one.uncertainty,
            ground=one.ground,
            doubter=one.doubter,
            counter_example=one.counter_example,
            smallest_test=one.smallest_test,
            standing=one.standing,
            hint=self._words.theory.too_few_words() if says_too_little(one) else "",
            is_to_be_learned=is_to_be_learned(one),
            has_question=has_question,
        )

    def _circle(self, theory: Theory, circles: frozenset[str]) -> str:
        ends = (end for arrow in theory.arrows if arrow.id in circles for end in (arrow.start, arrow.end))
        boxes = [theory.by_id[end].text for end in dict.fromkeys(ends)]
        return self._words.theory.circle(boxes) if boxes else ""

    def _outline(
        self, theory: Theory, lines: Sequence[LineView], assumptions: Sequence[AssumptionView]
    ) -> Iterator[OutlineRow]:
        """From left to right: each box, below it the arrows from it, and below these what is assumed."""
        words = self._words.theory
        leaving: dict[str, list[LineView]] = {}
        about: dict[str, list[AssumptionView]] = {}
        for line in lines:
            leaving.setdefault(line.start, []).append(line)
        for one in assumptions:
            about.setdefault(one.arrow, []).append(one)
        for node in sorted(theory.nodes, key=lambda node: (column_of(node.kind), node.y, node.number)):
            yield OutlineRow(node.id, words.box(node.kind, node.text, node.who), 0)
            for line in leaving.get(node.id, ()):
                yield OutlineRow(line.id, words.arrow(line.sentence, in_circle=line.in_circle), 1)
                yield from (OutlineRow(one.id, self._about(one), 2) for one in about.get(line.id, ()))

    def _about(self, one: AssumptionView) -> str:
        words = self._words.theory
        said = [
            words.assumption(one.number, one.text),
            words.assumption_kind(one.kind) if one.kind else "",
            words.weights(one.importance, one.uncertainty) if one.importance or one.uncertainty else "",
            words.learning_question() if one.is_to_be_learned or one.has_question else "",
        ]
        return " · ".join(filter(None, said))
