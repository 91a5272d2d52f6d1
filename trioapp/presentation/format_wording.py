"""What the program says about an exercise, where it is edited."""

from __future__ import annotations

from PySide6.QtCore import QObject

from trioapp.domain import numerals
from trioapp.domain.format_limits import Limit
from trioapp.domain.format_texts import Part
from trioapp.domain.formats import Rounds
from trioapp.domain.instants import Duration
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.services.format_editing import Act

_LANGUAGES = {"nl": "Nederlands", "en": "English"}
"""Each is called as it calls itself."""


class FormatWording(QObject):
    """Words and sentences as plain text."""

    def language(self, code: str) -> str:
        return _LANGUAGES.get(code, code)

    # -- what there is

    def whole(self) -> str:
        return self.tr("The exercise as a whole")

    def brief(self) -> str:
        return self.tr("Briefing")

    def call_back(self) -> str:
        return self.tr("Call back")

    def between_rounds(self) -> str:
        return self.tr("between two rounds")

    def before_first_round(self) -> str:
        return self.tr("only before the first round")

    def new_phase(self) -> str:
        return self.tr("New phase")

    def new_role(self) -> str:
        return self.tr("New role")

    def change_of_roles(self) -> str:
        return self.tr("Change roles")

    def nameless(self) -> str:
        return self.tr("(no name)")

    def remarks(self, count: int) -> str:
        return self.tr("%n remark(s)", "", count) if count else ""

    def total(self, one: Duration, whole: Duration, rounds: int) -> str:
        if rounds == 1:
            return self.tr("In all {time}").format(time=numerals.length(one))
        return self.tr("One round {one}, all {rounds} {whole}").format(
            one=numerals.length(one), rounds=rounds, whole=numerals.length(whole)
        )

    def rounds(self, rounds: Rounds) -> str:
        return {
            Rounds.ONE: self.tr("In one round"),
            Rounds.FULL: self.tr("Everybody gets each role"),
            Rounds.COMPACT: self.tr("Everybody gets each role, in less time"),
        }[rounds]

    # -- fields

    def field(self, part: Part, role: str = "", number: int = 0) -> str:
        """What a field is called; `role` by its name, and of several the how manieth from 0."""
        words = self._about_whole() | self._about_cards() | self._about_phase()
        return words[part].format(role=role, number=number + 1)

    def _about_whole(self) -> dict[Part, str]:
        return {
            Part.NAME: self.tr("Name of the exercise"),
            Part.EYEBROW: self.tr("Small words above each phase"),
            Part.AIM: self.tr("What it is for"),
            Part.FOR_TRAINER: self.tr("How you explain it, never on the beamer"),
            Part.SOURCE: self.tr("Source"),
            Part.LICENCE: self.tr("Licence of the words in it"),
            Part.ROLE_NAME: self.tr("Role {number}"),
            Part.HEADING: self.tr("Heading {number}"),
        }

    def _about_cards(self) -> dict[Part, str]:
        return {
            Part.BRIEF: self.tr("Sentence before it begins"),
            Part.BRIEF_SUPPORT: self.tr("Smaller line below it"),
            Part.CALL_BACK: self.tr("Sentence when time is up"),
            Part.CALL_BACK_SUPPORT: self.tr("Smaller line below it, when time is up"),
            Part.GATHER: self.tr("Sentence with the raised hand"),
            Part.GATHER_SUPPORT: self.tr("Smaller line below the one with the raised hand"),
        }

    def _about_phase(self) -> dict[Part, str]:
        return {
            Part.PHASE_NAME: self.tr("Name of the phase"),
            Part.PHASE_AIM: self.tr("Sentence under the name"),
            Part.PHASE_FOR_TRAINER: self.tr("For yourself, never on the beamer"),
            Part.LINE: self.tr("Line for {role}"),
            Part.CUE: self.tr("Question {number}"),
            Part.WATCH: self.tr("To watch {number}"),
            Part.PAIR_AIM: self.tr("Sentence under the name, in pairs"),
            Part.PAIR_LINE: self.tr("Line for {role}, in pairs"),
            Part.PAIR_FOR_TRAINER: self.tr("For yourself, with pairs"),
        }

    def moment_of(self, number: int) -> str:
        """What the field is called with the moment of a question."""
        return self.tr("Moment of question {number}").format(number=number + 1)

    def removing(self, what: str) -> str:
        """The button that takes away what is called so."""
        return self.tr("Remove: {what}").format(what=what)

    def counter(self, count: int, most: int) -> str:
        words = self.tr("{count}/{most} words").format(count=count, most=most)
        return words if count <= most else self.tr("⚠ {counted}, too many").format(counted=words)

    def time_is_up(self) -> str:
        return self.tr("Time is up")

    def raised_hand(self) -> str:
        return self.tr("Raised hand")

    # -- remarks

    def remark(self, limit: Limit, place: str, count: int, most: int, language: str) -> str:
        """One sentence about a limit that is passed; `place` is what the field is called, lengths are in seconds."""
        words = self._about_words() | self._about_the_whole()
        return words[limit].format(
            place=place,
            count=count,
            most=most,
            language=language,
            length=numerals.length(Duration.of(seconds=count)),
            longest=numerals.length(Duration.of(seconds=most)),
        )

    def _about_words(self) -> dict[Limit, str]:
        return {
            Limit.EMPTY: self.tr("{place}: nothing stands here, so the file keeps what stood here before."),
            Limit.LINE_WORDS: self.tr("{place}: {count} words; more than {most} are not read in time."),
            Limit.ROW_LETTERS: self.tr("{place}: {count} characters, so two rows on the beamer."),
            Limit.QUESTION_WORDS: self.tr("{place}: {count} words; more than {most} do not stay in mind."),
            Limit.NAME_LETTERS: self.tr("{place}: {count} characters; more than {most} do not fit on one row."),
            Limit.SCREEN_WORDS: self.tr("{place}: {count} words on the screen at once; {most} is the most."),
            Limit.SCREEN_IDEAL: self.tr("{place}: {count} words on the screen at once; up to {most} read easily."),
            Limit.SCREEN_ROWS: self.tr("{place}: {count} rows on the screen at once; {most} is the most."),
            Limit.SCREEN_SHORT: self.tr("{place}: stays {length}, and reading it aloud takes {longest}."),
        }

    def _about_the_whole(self) -> dict[Limit, str]:
        return {
            Limit.TOTAL_LONG: self.tr("All of it takes {length}; after {longest} people need a break."),
            Limit.LANGUAGE_MISSING: self.tr("{language}: {count} of {most} texts are missing; the first is {place}."),
            Limit.ONE_LANGUAGE: self.tr("There is no text in {language}; in one language it can be used, too."),
        }

    def in_language(self, words: str, language: str) -> str:
        """About another language than the one that is edited."""
        return f"{self.language(language)} – {words}"

    # -- what happens

    def saving(self, *, is_unsaved: bool) -> str:
        return self.tr("Not saved yet") if is_unsaved else self.tr("Saved")

    def not_saved(self, why: str) -> str:
        return self.tr("NOT SAVED: {why}").format(why=why)

    def cut(self) -> str:
        return self.tr(
            "A field holds {most} characters and an exercise as many as fit in a file; the rest was left out."
        ).format(most=LONGEST_FIELD)

    def nothing_more(self) -> str:
        """Where something was asked that cannot be."""
        return self.tr("That is not possible here: there is no room for more, or one of it must stay.")

    def fitted(self, length: Duration) -> str:
        """Where another time was typed than can be."""
        return self.tr("That is {time} now: another time does not fit here.").format(time=numerals.length(length))

    def no_number(self, typed: str) -> str:
        return self.tr("'{typed}' is not a number of people; fill in 2 to 30.").format(typed=typed)

    def no_day(self, typed: str) -> str:
        return self.tr("'{typed}' is not a date; write it like 2026-11-26.").format(typed=typed)

    def clock_goes(self) -> str:
        return self.tr("The clock of your session is going; an exercise can be tried out when it stands still.")

    def tried_out(self, took: Duration, *, to_its_end: bool) -> str:
        if to_its_end:
            return self.tr("Tried out to its end: it takes {time}.").format(time=numerals.length(took))
        return self.tr("Tried out for {time}, and stopped.").format(time=numerals.length(took))

    def act(self, act: Act) -> str:
        """What was done, for undo and redo."""
        return (self._phase_acts() | self._other_acts())[act]

    def _phase_acts(self) -> dict[Act, str]:
        return {
            Act.TEXT: self.tr("text changed"),
            Act.PHASE_ADDED: self.tr("phase added"),
            Act.PHASE_COPIED: self.tr("phase duplicated"),
            Act.PHASE_MOVED: self.tr("phase moved"),
            Act.PHASE_REMOVED: self.tr("phase removed"),
            Act.LENGTH: self.tr("length changed"),
            Act.TIMES: self.tr("times changed"),
            Act.ONCE: self.tr("once or each round"),
            Act.QUIET: self.tr("tone changed"),
            Act.CUE_ADDED: self.tr("question added"),
            Act.CUE_MOVED: self.tr("question moved"),
            Act.CUE_REMOVED: self.tr("question removed"),
            Act.WATCH_ADDED: self.tr("something to watch added"),
            Act.WATCH_REMOVED: self.tr("something to watch removed"),
        }

    def _other_acts(self) -> dict[Act, str]:
        return {
            Act.ROLE_ADDED: self.tr("role added"),
            Act.ROLE_MOVED: self.tr("role moved"),
            Act.ROLE_REMOVED: self.tr("role removed"),
            Act.SHAPE: self.tr("shape changed"),
            Act.EXTRA: self.tr("role for larger groups"),
            Act.CHANGE_OVER: self.tr("change of roles on or off"),
            Act.ROUNDS: self.tr("rounds changed"),
            Act.GROUP: self.tr("group size changed"),
            Act.MARKS: self.tr("marks changed"),
            Act.HEADING_ADDED: self.tr("heading added"),
            Act.HEADING_REMOVED: self.tr("heading removed"),
            Act.SOURCE: self.tr("source changed"),
            Act.REVERT: self.tr("back to the beginning"),
        }
