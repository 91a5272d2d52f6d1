"""What the program says about the harvest, on the page, on the beamer and in reports."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.domain.harvest import FEWEST_THEMES, LONGEST_SENTENCE, MOST_THEMES, Level, Tone
from trioapp.services.harvesting import Act


class HarvestWording(QObject):
    """Words and sentences as plain text."""

    def title(self) -> str:
        return self.tr("Harvest")

    def what_we_learned(self) -> str:
        """Above the sentences on the beamer."""
        return self.tr("What we learned")

    def tone(self, tone: Tone) -> str:
        return {Tone.GOOD: self.tr("good"), Tone.HARD: self.tr("hard")}[tone]

    def level(self, level: Level) -> str:
        return {
            Level.SELF: self.tr("self"),
            Level.COLLABORATION: self.tr("collaboration"),
            Level.ORGANISATION: self.tr("organisation"),
        }[level]

    def no_tone(self) -> str:
        return self.tr("neither good nor hard")

    def no_level(self) -> str:
        return self.tr("no level")

    def undone(self, act: Act) -> str:
        return self.tr("Undone: {act}").format(act=self.act(act))

    def no_theme(self) -> str:
        return self.tr("In no theme yet")

    def may_be_shared(self) -> str:
        return self.tr("may be shared")

    def not_shared(self) -> str:
        return self.tr("not to be shared")

    def heard(self, *, is_heard: bool) -> str:
        return self.tr("heard") if is_heard else self.tr("not heard yet")

    def progress(self, heard: int, trios: int) -> str:
        return self.tr("heard {heard} of {trios}").format(heard=heard, trios=trios)

    def all_heard(self) -> str:
        return self.tr("All trios have been heard.")

    def is_full(self) -> str:
        """What is said when a sentence has as many letters as it may have."""
        return self.tr("A sentence holds {most} characters; there is no room for more.").format(most=LONGEST_SENTENCE)

    def advice(self, themes: int) -> str:
        """How many themes help; nothing where there are as many."""
        if themes < FEWEST_THEMES:
            return self.tr("Three to five themes work well. Listen for what comes back.")
        if themes > MOST_THEMES:
            return self.tr("There are more than five themes. Can two of them be one?")
        return ""

    def sentences(self, count: int) -> str:
        return self.tr("%n sentence(s)", "", count)

    def candidate(self) -> str:
        """Below a theme."""
        return self.tr("candidate to learn about")

    def name_taken(self, name: str) -> str:
        return self.tr("There is a theme '{name}' already; give this one another name.").format(name=name)

    def name_missing(self) -> str:
        return self.tr("A theme needs a name; it keeps the one it had.")

    def act(self, act: Act) -> str:
        """What was done, for undo."""
        return {
            Act.SENTENCE: self.tr("sentence written"),
            Act.DELETE: self.tr("sentence deleted"),
            Act.MOVE: self.tr("sentence moved"),
            Act.NAME_THEME: self.tr("theme added"),
            Act.RENAME_THEME: self.tr("theme renamed"),
            Act.ORDER_THEMES: self.tr("themes in another order"),
            Act.DROP_THEME: self.tr("theme dropped"),
        }[act]
