"""What the program says about the library of exercises."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from trioapp.domain.group_size import GroupSize
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.texts import Text, plain_line, shortened
from trioapp.presentation.library import Standing
from trioapp.presentation.planner_wording import PlannerWording

LANGUAGES = ("nl", "en")
"""Those of the program, in which a trainer may want an exercise."""
_COPIES = {"nl": ("{name} (kopie)", "{name} (kopie {number})"), "en": ("{name} (copy)", "{name} (copy {number})")}
"""Not one language but each that the exercise speaks, whatever is switched on."""
_MINUTE_MS = 60_000
_SOUGHT_SHOWN = 40
"""So many letters of what was sought; a word of more would make the page wider."""


class LibraryWording(QObject):
    """Words and sentences as plain text."""

    def minutes(self, length: Duration) -> str:
        return PlannerWording().minutes(length)

    def standing(self, standing: Standing) -> str:
        return {
            Standing.BUILT_IN: self.tr("built-in"),
            Standing.OWN: self.tr("own"),
            Standing.FAULTY: self.tr("cannot be used"),
        }[standing]

    def group(self, group: GroupSize) -> str:
        """How many people do it together: `groups of 3 (also 2 or 4)`, `groups of 4–8`."""
        usual = str(group.smallest) if group.smallest == group.largest else f"{group.smallest}–{group.largest}"
        if not group.also:
            return self.tr("groups of {sizes}").format(sizes=usual)
        return self.tr("groups of {sizes} (also {others})").format(
            sizes=usual, others=self._alternatives([str(size) for size in sorted(group.also)])
        )

    def _alternatives(self, words: list[str]) -> str:
        *others, last = words
        return self.tr("{others} or {last}").format(others=", ".join(others), last=last) if others else last

    def one_round(self) -> str:
        return self.tr("1 round")

    def rounds(self, count: int, once: Duration, each: Duration, change: Duration) -> str:
        """Several rounds, after what comes once: `3 × 15 + change`, `2 + 3 × 9 + change`."""
        begin = f"{_bare(once)} + " if once != ZERO else ""
        words = self.tr("{count} × {minutes} + change") if change != ZERO else self.tr("{count} × {minutes}")
        return begin + words.format(count=count, minutes=_bare(each))

    def total(self, length: Duration, rounds: str) -> str:
        """As it is usually done."""
        return self.tr("As it is usually done: {rounds} = {minutes}").format(
            rounds=rounds, minutes=self.minutes(length)
        )

    def total_of_one(self, length: Duration) -> str:
        return self.tr("In all {minutes}").format(minutes=self.minutes(length))

    def only_in(self, languages: tuple[str, ...]) -> str:
        """The mark of an exercise that does not say everything in both languages; nothing where it does."""
        spoken = [language for language in LANGUAGES if language in languages]
        if len(spoken) == len(LANGUAGES):
            return ""
        words = {"nl": self.tr("Dutch only"), "en": self.tr("English only")}
        return words[spoken[0]] if spoken else self.tr("not fully translated")

    def about_language(self, languages: tuple[str, ...]) -> str:
        """The same in a sentence, with what follows from it."""
        spoken = [language for language in LANGUAGES if language in languages]
        if len(spoken) == len(LANGUAGES):
            return ""
        words = {
            "nl": self.tr("In Dutch only. It can be used all the same: in English too the room reads the Dutch words."),
            "en": self.tr(
                "In English only. It can be used all the same: in Dutch too the room reads the English words."
            ),
        }
        mixed = self.tr("Not everything is translated. It can be used all the same: what is missing shows as it is.")
        return words[spoken[0]] if spoken else mixed

    def copy_name(self, name: Text, number: int) -> Text:
        """What a copy is called, in every language of its name."""
        entries = {}
        for language, words in name.entries:
            first, later = _COPIES.get(language, _COPIES["en"])
            entries[language] = (first if number == 1 else later).format(name=words, number=number)
        return Text.of(entries)

    # -- the headings of what is told of one

    def aim(self) -> str:
        return self.tr("Aim")

    def brief(self) -> str:
        """The moment before the first phase."""
        return self.tr("Briefing")

    def once(self) -> str:
        return self.tr("once")

    def compact(self, length: str) -> str:
        return self.tr("compact {length}").format(length=length)

    def roles(self) -> str:
        return self.tr("Roles")

    def extra_role(self) -> str:
        """Of a role that only a larger group has."""
        return self.tr("in a larger group")

    def observer(self) -> str:
        return self.tr("For observers")

    def all_marks(self) -> str:
        return self.tr("All ten marks")

    def marks(self, marks: list[str]) -> str:
        return self.tr("Marks: {marks}").format(marks=", ".join(marks))

    def headings(self, headings: list[str]) -> str:
        return self.tr("Sorted under: {headings}").format(headings=" · ".join(headings))

    def for_trainer(self) -> str:
        return self.tr("For yourself, never on the beamer")

    def source(self) -> str:
        return self.tr("Source")

    def source_licence(self) -> str:
        return self.tr("Licence of the source")

    def licence(self) -> str:
        return self.tr("Licence of these words")

    def checked_on(self) -> str:
        return self.tr("Last checked")

    def day(self, day: date, language: str) -> str:
        return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")

    # -- what is found, done and not done

    def formats(self, count: int) -> str:
        return self.tr("%n format(s)", "", count)

    def found(self, shown: int, count: int) -> str:
        return self.tr("{shown} of {formats}").format(shown=shown, formats=self.formats(count))

    def nothing(self, words: str) -> str:
        """Why the list is empty."""
        if words:
            return self.tr("Nothing found: '{words}' is in no format that fits the length and the group.").format(
                words=shortened(plain_line(words), _SOUGHT_SHOWN)
            )
        return self.tr("Nothing found: no format fits this length and this group.")

    def faults(self, count: int) -> str:
        return self.tr("%n fault(s) in this file", "", count)

    def fault(self, line: int, sentence: str) -> str:
        return self.tr("Line {line}: {fault}").format(line=line, fault=sentence) if line else sentence

    def about_faults(self) -> str:
        return self.tr("This file cannot be used until these faults are put right; save it, and it is read again.")

    def refused_file(self, count: int) -> str:
        return self.tr("This file was not brought in, and stays as it is. %n fault(s):", "", count)

    def copied(self, name: str) -> str:
        return self.tr("'{format}' is yours; you can change it.").format(format=name)

    def copied_to_edit(self, name: str) -> str:
        return self.tr("What comes with the program stays as it is. You are changing a copy: '{format}'.").format(
            format=name
        )

    def brought_in(self, names: list[str]) -> str:
        """What came in; the files themselves stay where they are."""
        if len(names) == 1:
            return self.tr("'{format}' is in the library now.").format(format=names[0])
        return self.tr("In the library now: {formats}.").format(formats=", ".join(names))

    def not_brought_in(self, files: list[str]) -> str:
        return self.tr("Not brought in: {files}.").format(files=", ".join(files))

    def copied_out(self, path: str) -> str:
        return self.tr("Exported as {file}.").format(file=path)

    def brought_back(self) -> str:
        return self.tr("It is in the library again.")


def _bare(length: Duration) -> str:
    """Minutes, or `4:30` where they are not whole."""
    minutes, rest = divmod(length.ms, _MINUTE_MS)
    return f"{minutes}:{rest // 1000:02}" if rest else str(minutes)
