"""What the program says about a theory of change, on the page and on the beamer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from trioapp.domain.texts import shortened
from trioapp.domain.theory import MOST_FOR_EACH, MOST_WORDS, IfThen
from trioapp.domain.theory_of_change import AssumptionKind, Ground, NodeKind, Standing
from trioapp.services.theorising import TheoryAct

_NOT_YET = "…"
_MOST_BOXES, _MOST_LETTERS = 4, 60
"""Of a circle no more is said than this many boxes, and of each no more letters."""


class TheoryWording(QObject):
    """Words and sentences as plain text."""

    def title(self) -> str:
        return self.tr("Theory of change")

    def weigh_title(self) -> str:
        """Above the field on the beamer."""
        return self.tr("Which assumption do we want to learn about?")

    # -- what things are called

    def kind(self, kind: NodeKind) -> str:
        return {
            NodeKind.BOTTLENECK: self.tr("Bottleneck"),
            NodeKind.INPUT: self.tr("Input"),
            NodeKind.ACTIVITY: self.tr("Activity"),
            NodeKind.OUTPUT: self.tr("Output"),
            NodeKind.EFFECT: self.tr("Effect"),
            NodeKind.AIM: self.tr("Aim"),
        }[kind]

    def assumption_kind(self, kind: AssumptionKind) -> str:
        return {
            AssumptionKind.CAUSAL: self.tr("how it works"),
            AssumptionKind.CONTEXT: self.tr("context"),
            AssumptionKind.WORLDVIEW: self.tr("worldview"),
        }[kind]

    def ground(self, ground: Ground) -> str:
        return {
            Ground.EVIDENCE: self.tr("evidence"),
            Ground.EXPERIENCE: self.tr("experience"),
            Ground.HUNCH: self.tr("a hunch"),
        }[ground]

    def standing(self, standing: Standing) -> str:
        return {
            Standing.OPEN: self.tr("open"),
            Standing.HOLDS: self.tr("holds"),
            Standing.FAILED: self.tr("does not hold"),
        }[standing]

    def not_said(self) -> str:
        """Where nothing was chosen yet."""
        return self.tr("not said yet")

    def importance(self) -> str:
        return self.tr("important")

    def uncertainty(self) -> str:
        return self.tr("uncertain")

    def learning_question(self) -> str:
        return self.tr("learning question")

    # -- sentences

    def if_then(self, said: IfThen) -> str:
        """What an arrow says; what is not said yet is left open."""
        sentence = self.tr("If {start}, then {end}, because {because}").format(
            start=said.start or _NOT_YET, end=said.end or _NOT_YET, because=said.because or _NOT_YET
        )
        return f"{sentence}." if said.because else sentence

    def asked(self, assumption: str) -> str:
        """The question that an assumption becomes."""
        return self.tr("Is this so: {assumption}?").format(assumption=assumption.rstrip(" .;,?"))

    def circle(self, boxes: Sequence[str]) -> str:
        """That there is a circle in the arrows."""
        said = [shortened(box, _MOST_LETTERS) or _NOT_YET for box in boxes[:_MOST_BOXES]]
        more = [_NOT_YET] if len(boxes) > _MOST_BOXES else []
        return self.tr("The arrows go round in a circle, marked ↻: {boxes}. That may be; say it aloud.").format(
            boxes=", ".join([*said, *more])
        )

    def no_arrow_to_itself(self) -> str:
        return self.tr("An arrow leads from one box to another one; choose another box.")

    def asked_already(self) -> str:
        return self.tr("This assumption is a learning question already.")

    def nothing_to_ask(self) -> str:
        return self.tr("Write the assumption first; then it can become a learning question.")

    def question_made(self) -> str:
        return self.tr("It is a learning question now; you find it in the learning system.")

    # -- hints

    def too_many_words(self, words: int) -> str:
        return self.tr("{words} words; with {most} or fewer it can be read from the back.").format(
            words=words, most=MOST_WORDS
        )

    def too_few_words(self) -> str:
        return self.tr("Say it in a whole sentence: what must be so?")

    def counted(self, counts: Sequence[tuple[AssumptionKind, int]]) -> str:
        return " · ".join(f"{self.assumption_kind(kind)} {count}" for kind, count in counts)

    def advice(self, missing: Sequence[AssumptionKind], *, are_some: bool) -> str:
        """What helps: few assumptions each while people write, and later all three kinds."""
        if not are_some:
            return self.tr("Write in silence first: at most {most} assumptions each.").format(most=MOST_FOR_EACH)
        kinds = ", ".join(map(self.assumption_kind, missing))
        return self.tr("None yet about: {kinds}.").format(kinds=kinds) if missing else ""

    # -- rows for who listens

    def box(self, kind: NodeKind, text: str, who: str) -> str:
        words = self.tr("{kind}: {text}").format(kind=self.kind(kind), text=text or _NOT_YET)
        return f"{words} ({who})" if who else words

    def arrow(self, sentence: str, *, in_circle: bool) -> str:
        remark = self.tr("(in a circle)")
        return f"→ {sentence} {remark}" if in_circle else f"→ {sentence}"

    def assumption(self, number: int, text: str) -> str:
        return self.tr("Assumption {number}: {text}").format(number=number, text=text or _NOT_YET)

    def weights(self, importance: int, uncertainty: int) -> str:
        return self.tr("importance {importance}, uncertainty {uncertainty}").format(
            importance=importance, uncertainty=uncertainty
        )

    def act(self, act: str) -> str:
        """What was done, for undo; nothing for what was done in another part."""
        known: dict[str, str] = {
            TheoryAct.ADD: self.tr("box added"),
            TheoryAct.WRITE: self.tr("text written"),
            TheoryAct.MOVE: self.tr("box moved"),
            TheoryAct.TIDY: self.tr("drawing tidied"),
            TheoryAct.JOIN: self.tr("arrow drawn"),
            TheoryAct.ASSUME: self.tr("assumption added"),
            TheoryAct.CHOOSE: self.tr("assumption described"),
            TheoryAct.WEIGH: self.tr("assumption weighed"),
            TheoryAct.DELETE: self.tr("removed"),
            TheoryAct.QUESTION: self.tr("learning question made"),
        }
        return known.get(act, "")
