"""The theory of change for the room, step by step: both ends, column after column, arrow after arrow, what to learn."""

from __future__ import annotations

from trioapp.domain.scenes import Scene, Spot, TheoryLink, TheoryScene, View, WeighedDot, WeighScene
from trioapp.domain.session import Session
from trioapp.domain.theory import Theory, is_to_be_learned, is_weighed, said_by
from trioapp.domain.theory_layout import column_of
from trioapp.domain.theory_of_change import Arrow, Assumption, NodeKind
from trioapp.domain.values import dataclass
from trioapp.presentation.wording import Wording

_ENDS = column_of(NodeKind.BOTTLENECK), column_of(NodeKind.AIM)


def theory_scene(session: Session, words: Wording, step: int) -> Scene:
    """What is seen in that step; more than there are is the last one."""
    theory = _Told.of(Theory.of(session.workbook))
    step = min(max(0, step), theory.steps - 1)
    if step < len(theory.columns_to_come) + 1:
        return _columns_scene(theory, step, words)
    if step < theory.first_after_arrows:
        return _arrow_scene(theory, step - len(theory.columns_to_come), words)
    return _weigh_scene(theory.theory, words)


def steps_of(theory: Theory) -> int:
    """In how many steps it is told."""
    return _Told.of(theory).steps


@dataclass(frozen=True)
class _Told:
    """What is told of a theory: boxes that say something, from left to right, and the arrows between them."""

    theory: Theory
    spots: dict[str, Spot]
    arrows: tuple[Arrow, ...]

    @classmethod
    def of(cls, theory: Theory) -> _Told:
        spots: dict[str, Spot] = {}
        for kind in NodeKind:
            boxes = sorted((n for n in theory.nodes if n.kind is kind and n.text), key=lambda n: (n.y, n.x, n.number))
            spots |= {node.id: Spot(column_of(kind), row) for row, node in enumerate(boxes)}
        told = [arrow for arrow in theory.arrows if {arrow.start, arrow.end} <= spots.keys()]
        told.sort(key=lambda arrow: (*_place(spots[arrow.start]), *_place(spots[arrow.end])))
        return cls(theory, spots, tuple(told))

    @property
    def columns_to_come(self) -> tuple[int, ...]:
        """Those between the ends that have boxes."""
        return tuple(sorted({spot.column for spot in self.spots.values()} - set(_ENDS)))

    @property
    def first_after_arrows(self) -> int:
        return 1 + len(self.columns_to_come) + len(self.arrows)

    @property
    def steps(self) -> int:
        return self.first_after_arrows + any(map(is_weighed, self.theory.assumptions))

    def columns(self, shown: tuple[int, ...], words: Wording) -> tuple[View, ...]:
        """All headings, and what stands in the columns that are shown."""
        return tuple(View(words.theory.kind(kind), self._lines(column_of(kind), shown)) for kind in NodeKind)

    def _lines(self, column: int, shown: tuple[int, ...]) -> tuple[str, ...]:
        here = (node for node, spot in self.spots.items() if spot.column == column and column in shown)
        return tuple(self.theory.by_id[node].text for node in here)

    def link(self, arrow: Arrow) -> TheoryLink:
        return TheoryLink(self.spots[arrow.start], self.spots[arrow.end])


def _place(spot: Spot) -> tuple[int, int]:
    return spot.column, spot.row


def _columns_scene(theory: _Told, step: int, words: Wording) -> TheoryScene:
    """Each column comes beside the one before it."""
    come = theory.columns_to_come[:step]
    focus = (_ENDS[0], *come)[-2:] if come else _ENDS
    return TheoryScene(words.theory.title(), theory.columns((*_ENDS, *come), words), focus)


def _arrow_scene(theory: _Told, count: int, words: Wording) -> TheoryScene:
    """The drawing with so many arrows, of which the last is read aloud."""
    arrow = theory.arrows[count - 1]
    links = tuple(map(theory.link, theory.arrows[:count]))
    columns = theory.columns((*_ENDS, *theory.columns_to_come), words)
    sentence = words.theory.if_then(said_by(arrow, theory.theory))
    focus = tuple(dict.fromkeys((links[-1].start.column, links[-1].end.column)))
    return TheoryScene(words.theory.title(), columns, focus, links, sentence)


def _weigh_scene(theory: Theory, words: Wording) -> WeighScene:
    numbered = [(n, one) for n, one in enumerate(theory.assumptions, 1) if is_weighed(one)]
    say = words.theory
    return WeighScene(
        say.weigh_title(),
        say.importance(),
        say.uncertainty(),
        say.learning_question(),
        tuple(_dot(number, one) for number, one in numbered if is_to_be_learned(one)),
        tuple(_dot(number, one) for number, one in numbered if not is_to_be_learned(one)),
    )


def _dot(number: int, assumption: Assumption) -> WeighedDot:
    return WeighedDot(str(number), assumption.text, assumption.importance, assumption.uncertainty)
