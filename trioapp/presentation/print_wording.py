"""What the program says about prints, and what stands on them beside the words of an exercise."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.domain.prints import PrintKind, PrintPaper
from trioapp.domain.texts import shortened

_MOST_TOLD = 80
"""So many letters of a text are enough to know which it is."""


class PrintWording(QObject):
    """Words and sentences as plain text."""

    def title(self, session: str) -> str:
        return self.tr("Print cards for {session}").format(session=session)

    def kind(self, kind: PrintKind) -> str:
        return {
            PrintKind.ROLE_CARDS: self.tr("Role cards"),
            PrintKind.SPARE_CARDS: self.tr("Role cards for latecomers"),
            PrintKind.OBSERVER_CARDS: self.tr("Observer cards"),
            PrintKind.SENTENCE_CARDS: self.tr("Sentence cards"),
            PrintKind.TABLE_NUMBERS: self.tr("Table numbers"),
            PrintKind.PHASE_POSTERS: self.tr("Phase posters"),
            PrintKind.WHOLE_EXERCISE: self.tr("If the beamer fails"),
        }[kind]

    def about(self, kind: PrintKind) -> str:
        """What is counted of it, and how large it is on A4."""
        return {
            PrintKind.ROLE_CARDS: self.tr("a set for each table, four on a sheet"),
            PrintKind.SPARE_CARDS: self.tr("one for each, on the sheets of the role cards"),
            PrintKind.OBSERVER_CARDS: self.tr("one for each observer and round, two on a sheet"),
            PrintKind.SENTENCE_CARDS: self.tr("one for each table and round, four on a sheet"),
            PrintKind.TABLE_NUMBERS: self.tr("one for each table, to be folded and to stand"),
            PrintKind.PHASE_POSTERS: self.tr("so many of each phase, for the wall"),
            PrintKind.WHOLE_EXERCISE: self.tr("the whole exercise on one page"),
        }[kind]

    def how_many(self, kind: PrintKind) -> str:
        """What the field for the number of them is called."""
        return self.tr("{kind}: how many").format(kind=self.kind(kind))

    def of_exercise(self, kind: PrintKind, exercise: str) -> str:
        """What a file with prints is called in its properties."""
        return f"{self.kind(kind)} · {exercise}"

    def paper(self, paper: PrintPaper) -> str:
        return {PrintPaper.A4: self.tr("A4"), PrintPaper.LETTER: self.tr("US Letter")}[paper]

    def large_posters(self, paper: PrintPaper) -> str:
        if paper is PrintPaper.LETTER:
            return self.tr("Posters on double paper (Tabloid)")
        return self.tr("Posters on A3")

    # -- making them

    def choose_folder(self) -> str:
        return self.tr("Where shall the prints be saved?")

    def nothing_chosen(self) -> str:
        return self.tr("Tick at least one kind of print.")

    def too_long(self, texts: tuple[str, ...]) -> str:
        """That texts are cut on paper, even in the smallest letters."""
        first = shortened(texts[0], _MOST_TOLD)
        return self.tr("%n text(s) do not fit even in small letters: {first}", "", len(texts)).format(first=first)

    def saved(self, names: tuple[str, ...]) -> str:
        return self.tr("Saved as PDF: {files}").format(files=", ".join(names))

    def printed(self, sheets: int) -> str:
        return self.tr("%n sheet(s) went to the printer.", "", sheets)

    def not_printed(self) -> str:
        return self.tr("The printer did not take it. Look whether it is on, or save as PDF and print that.")

    # -- on the cards

    def minutes(self, length: str) -> str:
        """How long a phase takes, such as `6 min`."""
        return self.tr("{length} min").format(length=length)

    def unit(self, length: str) -> str:
        """Below the number of minutes on a poster."""
        return self.tr("minute") if length == "1" else self.tr("minutes")

    def table(self) -> str:
        return self.tr("Table")

    def round(self) -> str:
        return self.tr("Round")

    def in_reserve(self) -> str:
        """Above questions for who runs out of them (method.md §B2)."""
        return self.tr("Questions in reserve")

    def questions_in_reserve(self) -> tuple[str, ...]:
        return (
            self.tr("Why did you do it that way?"),
            self.tr("Which assumption was under it?"),
            self.tr("Who saw it differently?"),
            self.tr("What would you try next time?"),
            self.tr("Who should know this, too?"),
        )

    def tally(self) -> str:
        """Above the marks of an observer."""
        return self.tr("Tally what you see and hear")

    def write(self) -> str:
        """Above the lines to write on."""
        return self.tr("Exact words, and what you saw")

    def frame(self) -> str:
        """How an observer gives it back (method.md §E4)."""
        return self.tr("I saw or heard … Then this happened … I wonder …")

    def receiver(self) -> str:
        return self.tr("Who receives it: listen, say thank you, do not defend.")

    def starters(self) -> tuple[str, ...]:
        """How the parts of the sentence begin."""
        return self.tr("I learned that …"), self.tr("because …"), self.tr("So I will …")

    def this_was(self) -> str:
        """Before good and hard."""
        return self.tr("It was")

    def is_about(self) -> str:
        """Before the three levels."""
        return self.tr("It is about")

    def may_be_shared(self) -> str:
        return self.tr("May be shared")

    def yes(self) -> str:
        return self.tr("yes")

    def no(self) -> str:
        return self.tr("no")

    # -- on the page for when the beamer fails

    def without_beamer(self) -> str:
        return self.tr("No beamer? Read this out, keep the time, and fill in when each phase begins.")

    def tell_first(self) -> str:
        return self.tr("Tell them first")

    def columns(self) -> tuple[str, str, str]:
        return self.tr("Begins at"), self.tr("What they do"), self.tr("What you say")
