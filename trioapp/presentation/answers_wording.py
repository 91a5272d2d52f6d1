"""What the program says about the answers of the room: counts, programmes on the field, and what makes it hard."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.services.answering import Act


class AnswersWording(QObject):
    """Words and sentences as plain text."""

    # -- how many stand where

    def people(self, count: int) -> str:
        return self.tr("%n people", "", count)

    # -- the field

    def where_programmes_stand(self) -> str:
        """Above the field on the beamer."""
        return self.tr("Where does your programme stand?")

    def adaptive(self) -> str:
        return self.tr("Adaptive")

    def what_adaptive_means(self) -> str:
        return self.tr("there is room to adjust course")

    def learning(self) -> str:
        return self.tr("Learning")

    def what_learning_means(self) -> str:
        return self.tr("you adjust course because you see what works")

    def corners(self) -> tuple[str, str, str, str]:
        """Of the upper left, upper right, lower left and lower right."""
        return (
            self.tr("Insight, but no room yet"),
            self.tr("Adjusting on insight"),
            self.tr("A fixed plan"),
            self.tr("Room, but no insight yet"),
        )

    def no_name(self, number: int) -> str:
        """What a programme is called until it has a name."""
        return self.tr("Programme {number}").format(number=number)

    def place(self, adaptive: float, learning: float) -> str:
        """Where a dot lies, in words."""
        return self.tr("adaptive {adaptive} %, learning {learning} %").format(
            adaptive=round(adaptive * 100), learning=round(learning * 100)
        )

    def field_file(self) -> str:
        """What the file of an exported field is called."""
        return self.tr("Adaptive and learning")

    def exported(self, names: tuple[str, ...], folder: str) -> str:
        return self.tr("{files} are in {folder}.").format(files=", ".join(names), folder=folder)

    # -- what makes it hard

    def what_makes_it_hard(self) -> str:
        return self.tr("What makes it hard here?")

    def answers(self, count: int) -> str:
        return self.tr("%n answer(s)", "", count)

    def keeps_its_words(self) -> str:
        return self.tr("An answer needs words; this one keeps those it had. × takes it away.")

    # -- undo

    def act(self, act: str) -> str:
        """What was done, for undo; nothing for what was done in another part."""
        known: dict[str, str] = {
            Act.COUNT: self.tr("people counted"),
            Act.PUT_DOT: self.tr("programme put on the field"),
            Act.MOVE_DOT: self.tr("programme moved"),
            Act.NAME_DOT: self.tr("programme named"),
            Act.DELETE_DOT: self.tr("programme deleted"),
            Act.ADD_OBSTACLE: self.tr("answer added"),
            Act.REWORD_OBSTACLE: self.tr("answer changed"),
            Act.ORDER_OBSTACLES: self.tr("answers in another order"),
            Act.DELETE_OBSTACLE: self.tr("answer deleted"),
        }
        return known.get(act, "")
