"""The program's own sentences in the language that is switched on; the makers of a format wrote the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from trioapp.domain import numerals
from trioapp.domain.formats import ExerciseFormat, Rounds
from trioapp.domain.group_size import GroupSize
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.marks import Mark
from trioapp.domain.moves import MoveKind
from trioapp.domain.nudges import Nudge
from trioapp.domain.observation import Energy, Moment, Note, NoteKind
from trioapp.domain.people import Person
from trioapp.domain.phrasing import Advice
from trioapp.domain.plans import Variant
from trioapp.domain.ports import Holdings
from trioapp.domain.preferences import FARTHEST, Preferences
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.scenes import RoomTestScene
from trioapp.domain.session import Session
from trioapp.domain.whereabouts import Whereabouts
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.beamer import BeamerState
from trioapp.presentation.give_back import GiveBack
from trioapp.presentation.group_wording import GroupWording
from trioapp.services.programmes import ChoiceGroup
from trioapp.services.seating import Act

if TYPE_CHECKING:
    from trioapp.presentation.agenda_wording import AgendaWording
    from trioapp.presentation.answers_wording import AnswersWording
    from trioapp.presentation.demo_wording import DemoWording
    from trioapp.presentation.export_wording import ExportWording
    from trioapp.presentation.format_wording import FormatWording
    from trioapp.presentation.harvest_wording import HarvestWording
    from trioapp.presentation.help_wording import HelpWording
    from trioapp.presentation.insight_wording import InsightWording
    from trioapp.presentation.keys import KeyWording
    from trioapp.presentation.library_wording import LibraryWording
    from trioapp.presentation.observing_wording import ObservingWording
    from trioapp.presentation.planner_wording import PlannerWording
    from trioapp.presentation.print_wording import PrintWording
    from trioapp.presentation.settings_wording import SettingsWording
    from trioapp.presentation.spot_wording import SpotWording
    from trioapp.presentation.system_wording import SystemWording
    from trioapp.presentation.take_away_wording import TakeAwayWording
    from trioapp.presentation.theory_wording import TheoryWording
    from trioapp.services.exporting.canvas_words import CanvasWords
    from trioapp.services.exporting.report_words import ReportWords

LAST_MINUTE = Duration.of(minutes=1)

_MOST_NAMES = 6
_MOST_PROBLEMS = 3
"""More of them at once only frighten; when these are solved the next are told."""

ON_SCHEDULE = Duration.of(seconds=30)
"""How far from its plan a run is still called on schedule."""


class Wording(QObject):
    """Words for everything that is not in a format, as plain text."""

    @property
    def language(self) -> str:
        """The code of the language that is switched on: each translation says its own."""
        return self.tr("en", "the code of this language")

    @property
    def observing(self) -> ObservingWording:
        """What is said aloud of notes and marks."""
        from trioapp.presentation.observing_wording import ObservingWording

        return ObservingWording()

    @property
    def keys(self) -> KeyWording:
        """What keys are called and what they do."""
        from trioapp.presentation.keys import KeyWording

        return KeyWording()

    @property
    def settings(self) -> SettingsWording:
        """What the settings are called and what they do."""
        from trioapp.presentation.settings_wording import SettingsWording

        return SettingsWording()

    @property
    def spots(self) -> SpotWording:
        """Words for where something is in a file."""
        from trioapp.presentation.spot_wording import SpotWording

        return SpotWording()

    @property
    def demo(self) -> DemoWording:
        """What is said of a demo and of the first steps."""
        from trioapp.presentation.demo_wording import DemoWording

        return DemoWording()

    @property
    def harvest(self) -> HarvestWording:
        """Words for what the trios learned."""
        from trioapp.presentation.harvest_wording import HarvestWording

        return HarvestWording()

    @property
    def help(self) -> HelpWording:
        """Words around the handbook and the keys."""
        from trioapp.presentation.help_wording import HelpWording

        return HelpWording()

    @property
    def take_away(self) -> TakeAwayWording:
        """Words for what a trio takes home."""
        from trioapp.presentation.take_away_wording import TakeAwayWording

        return TakeAwayWording(self.language)

    @property
    def theory(self) -> TheoryWording:
        """Words for the theory of change."""
        from trioapp.presentation.theory_wording import TheoryWording

        return TheoryWording()

    @property
    def answers(self) -> AnswersWording:
        """Words for what the room answers on the way."""
        from trioapp.presentation.answers_wording import AnswersWording

        return AnswersWording()

    @property
    def system(self) -> SystemWording:
        """Words for the canvas of the learning system."""
        from trioapp.presentation.system_wording import SystemWording

        return SystemWording(self.language)

    @property
    def agenda(self) -> AgendaWording:
        """Words for the learning agenda and the chain that leads to it."""
        from trioapp.presentation.agenda_wording import AgendaWording

        return AgendaWording(self.language)

    @property
    def format(self) -> FormatWording:
        """Words for an exercise, where it is edited."""
        from trioapp.presentation.format_wording import FormatWording

        return FormatWording()

    @property
    def export(self) -> ExportWording:
        """Words for making reports."""
        from trioapp.presentation.export_wording import ExportWording

        return ExportWording()

    @property
    def prints(self) -> PrintWording:
        """Words for what is printed before a session."""
        from trioapp.presentation.print_wording import PrintWording

        return PrintWording()

    @property
    def planner(self) -> PlannerWording:
        """Words for the parts of the day, where they are planned."""
        from trioapp.presentation.planner_wording import PlannerWording

        return PlannerWording()

    @property
    def library(self) -> LibraryWording:
        """Words for the library of exercises, which most starts of the program never show."""
        from trioapp.presentation.library_wording import LibraryWording

        return LibraryWording()

    @property
    def insight(self) -> InsightWording:
        """Words for looking back."""
        from trioapp.presentation.insight_wording import InsightWording

        return InsightWording(self.language)

    def field_is_full(self) -> str:
        """What is said where more is typed than a field of the workbook holds."""
        return self.tr("A field holds {most} characters; the rest was left out.").format(most=LONGEST_FIELD)

    def done(self, act: str) -> str:
        """What was done to the workbook, for undo: whichever part did it has words for its acts."""
        parts = self.answers, self.theory, self.system, self.agenda, self.planner
        return next(filter(None, (part.act(act) for part in parts)), "")

    def group(self, size: GroupSize) -> GroupWording:
        """Words for those who do an exercise together."""
        return GroupWording(size)

    # -- people and trios

    def person(self, person: Person, labels: Mapping[str, str]) -> str:
        """The name; where there is none the table and letter of their first seat, and without a seat the number."""
        return person.name or labels.get(person.id) or self.tr("Number {number}").format(number=person.number)

    def table(self, number: int) -> str:
        return self.tr("Table {number}").format(number=number)

    def participants(self, count: int) -> str:
        return self.tr("%n participant(s)", "", count)

    def walk_to(self, name: str, table: int) -> str:
        """Where somebody who came late is sent; without a name, whoever it is."""
        return self.tr("{person}: table {number}").format(person=name or self.tr("Latecomer"), number=table)

    def have_had(self, role: str, count: int, people: int) -> str:
        return self.tr("{count} of {people} have been {role}.").format(count=count, people=people, role=role.lower())

    def not_yet(self, names: list[str]) -> str:
        """Who has not had it; nothing when that are so many that a list helps nobody."""
        if not 0 < len(names) <= _MOST_NAMES:
            return ""
        return self.tr("Not yet: {names}.").format(names=", ".join(names))

    def complete_after(self, number: int, done: int) -> str:
        """When everybody has had every role; nothing when that is far off."""
        if not number:
            return ""
        if number <= done:
            return self.tr("Everybody has had every role.")
        return self.tr("After round {number} everybody has had everything.").format(number=number)

    def who_not_with(self, name: str) -> str:
        """What is asked after somebody was chosen to be kept apart from another one."""
        return self.tr("Now click who should not sit with {person}.").format(person=name)

    def who_with(self, name: str) -> str:
        return self.tr("Now click who should sit with {person}.").format(person=name)

    def act(self, act: Act) -> str:
        """What was done to the trios, for undo and redo."""
        return {
            Act.ROLE: self.tr("role changed"),
            Act.SWAP: self.tr("two people swapped"),
            Act.MOVE: self.tr("somebody moved"),
            Act.SHUFFLE: self.tr("shuffled"),
            Act.NEW_TRIOS: self.tr("new trios made"),
            Act.ROTATE: self.tr("roles rotated"),
            Act.LATECOMER: self.tr("somebody seated"),
            Act.LEAVE: self.tr("somebody left"),
            Act.LOCK: self.tr("lock changed"),
            Act.WISH: self.tr("keep apart or together changed"),
            Act.LIST: self.tr("participants changed"),
        }[act]

    def wipe_names(self, name: str) -> tuple[str, str, str]:
        """The question before that name goes, or all of them, and the words for going on and for going back."""
        question = (
            self.tr("Wipe the name {person} from this session, its notes and its backups? It cannot be undone.")
            if name
            else self.tr("Wipe all names from this session, its notes and its backups? It cannot be undone.")
        )
        stays = self.tr("Trios and roles stay.")
        return f"{question} {stays}".format(person=name), self.tr("Wipe"), self.tr("Keep")

    def day_ends(self, schedule: str, time: str) -> str:
        return self.tr("{schedule} · end {time}").format(schedule=schedule, time=time)

    def step_count(self, step: int, count: int) -> str:
        return self.tr("step {step} of {count}").format(step=step, count=count)

    def programmes(self, group: ChoiceGroup) -> str:
        """Above those that a new session can be made of."""
        return {
            ChoiceGroup.DAY: self.tr("Whole days and parts of one"),
            ChoiceGroup.EXERCISE: self.tr("Single formats"),
            ChoiceGroup.OWN: self.tr("Your own"),
        }[group]

    def programme(self) -> str:
        return self.tr("Programme")

    def you_are_here(self) -> str:
        return self.tr("you are here")

    def going_on_now(self) -> str:
        return self.tr("We go on")

    def going_on_at(self, time: str) -> str:
        return self.tr("We go on at {time}").format(time=time)

    def in_a_pair(self, role: str) -> str:
        """Somebody with that role who sits in a pair."""
        return self.tr("{role}, in a pair").format(role=role)

    def in_round(self, what: str, number: int, count: int) -> str:
        """Something that belongs to one of several rounds; where there is only one, nothing is said of it."""
        if count <= 1:
            return what
        return self.tr("{what} · round {number} of {count}").format(what=what, number=number, count=count)

    def variant(self, variant: Variant) -> str:
        """A plan to be chosen: how long one round takes, or how many rounds there are and how long they take."""
        length = numerals.length(variant.length)
        words = {
            Rounds.ONE: self.tr("{length} min"),
            Rounds.FULL: self.tr("{count} rounds: {length} min"),
            Rounds.COMPACT: self.tr("{count} compact rounds: {length} min"),
        }[variant.rounds]
        return words.format(length=length.removesuffix(":00"), count=variant.plan[-1].round)

    def round_of(self, number: int) -> str:
        return self.tr("Round {number}").format(number=number)

    def still_to_come(self, what: str) -> str:
        return self.tr("{what}, still to come").format(what=what)

    def whoever_was(self, role: str, in_other_groups: Mapping[str, str], *, is_one_of_several: bool = False) -> str:
        """Who gets a role: whoever had another one just before, and in groups of another size perhaps yet another."""
        one = self.tr("one who was {role}") if is_one_of_several else self.tr("whoever was {role}")
        parts = [one.format(role=role.lower())]
        parts += [
            self.tr("in a {group}: {role}").format(group=group, role=name.lower())
            for group, name in in_other_groups.items()
        ]
        return "; ".join(parts)

    # -- time

    def in_hours(self, length: Duration) -> str:
        """How long something takes, in hours where those are any."""
        hours, minutes = divmod((length.ms + LAST_MINUTE.ms // 2) // LAST_MINUTE.ms, 60)
        if not hours:
            return self.tr("{count} min").format(count=minutes)
        if not minutes:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)

    def minutes_unit(self, remaining: Duration) -> str:
        """The word below the figure on the disc."""
        if remaining <= LAST_MINUTE:
            return self.tr("last minute")
        return self.tr("minute") if numerals.whole_minutes(remaining) == 1 else self.tr("minutes")

    def time_left(self) -> str:
        return self.tr("to go")

    def minutes_gone(self, minutes: int) -> str:
        """The word below the figure on a disc that counts up."""
        return self.tr("minute on") if minutes == 1 else self.tr("minutes on")

    def phase_of(self, count: int) -> str:
        """The word below the number of a phase on a disc that tells no time."""
        return self.tr("of {count}").format(count=count)

    def room_test(self) -> RoomTestScene:
        return RoomTestScene(
            question=self.tr("Can you read this?"),
            instruction=self.tr("What a role does is this large"),
            smallest=self.tr("Nothing on the beamer is smaller than this"),
            quiet=self.tr("What matters less is this grey"),
            closing=self.closing(),
            time_is_up=self.tr("Finish your sentence"),
        )

    def closing(self) -> str:
        return self.tr("Almost")

    def time_is_up(self) -> str:
        return self.tr("Time is up")

    def ahead_or_behind(self, late: Duration) -> str:
        """How the run stands against its plan; `late` is negative when it is ahead."""
        if abs(late.ms) < ON_SCHEDULE.ms:
            return self.tr("on schedule")
        if late > ZERO:
            return self.tr("running {time} late").format(time=numerals.length(late))
        return self.tr("{time} ahead").format(time=numerals.length(-late))

    def nothing_changes(self) -> str:
        return self.tr("With the lengths as they are it is over by then.")

    def absence(self, gap: Duration) -> str:
        return self.tr("The program was away for {time}; the clock went on.").format(time=numerals.length(gap))

    def day(self, wall_ms: int) -> str:
        """A date such as `23 Nov 2026`."""
        day = numerals.local_time(wall_ms)
        return QLocale(self.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")

    def question_count(self, number: int, count: int) -> str:
        return self.tr("question {number} of {count}").format(number=number, count=count)

    def move(self, kind: MoveKind) -> str:
        """What a move did, for the button that takes it back."""
        return {
            MoveKind.START: self.tr("started"),
            MoveKind.PAUSE: self.tr("paused"),
            MoveKind.RESUME: self.tr("resumed"),
            MoveKind.NEXT: self.tr("next phase"),
            MoveKind.PREVIOUS: self.tr("previous phase"),
            MoveKind.JUMP: self.tr("another phase"),
            MoveKind.ADJUST: self.tr("time changed"),
            MoveKind.REPLAN: self.tr("plan changed"),
            MoveKind.EARLIER: self.tr("started earlier"),
            MoveKind.SKIP: self.tr("time not counted"),
            MoveKind.STOP: self.tr("stopped"),
            MoveKind.UNDO: "",
            MoveKind.UNKNOWN: self.tr("unknown"),
        }[kind]

    def undo(self, kind: MoveKind, seconds: int) -> str:
        """What can be taken back, and for how many seconds more by one click."""
        return self.tr("{move} ({seconds} s)").format(move=self.move(kind), seconds=seconds)

    def nudge(self, nudge: Nudge, size: GroupSize) -> str:
        """What the trainer is reminded of, where people sit in groups of that size."""
        return {
            Nudge.BRIEF_FIRST: self.tr("First show the brief (I), then start. Settings can switch this off."),
            Nudge.ALL_SEATED: self.group(size).all_seated(),
            Nudge.BEAMER_OFF: self.tr("The beamer is off: the room does not see the clock."),
            Nudge.NOT_MOVED_ON: self.tr("Time has been up for a while. Stop, or add a minute."),
            Nudge.PAUSED: self.tr("The clock has been standing still for a while. Space lets it go on."),
            Nudge.NOT_STARTED: self.tr(
                "The clock has not been started. Has it begun? Start it, then say how much earlier it was."
            ),
            Nudge.FROZEN: self.tr("The room has been seeing the same picture for a while. F lets it move again."),
            Nudge.BLACK: self.tr("The room has been seeing black for a while. B shows the picture again."),
        }[nudge]

    def sound_test(self, is_heard: bool) -> str:
        if is_heard:
            return self.tr("Walk to the last chair: can you hear it well there?")
        return self.tr("This computer plays no sound now. The room sees every signal all the same.")

    def windows_stay(self) -> str:
        return self.tr(
            "This system (Wayland) lets no program move its windows: drag this window to the other screen yourself, "
            "and the picture for the room goes to this one."
        )

    def sight(self, preferences: Preferences) -> str:
        """What was measured, in heights of the picture, and whether letters can still grow with it."""
        distance = self.number(preferences.distance)
        if preferences.distance > FARTHEST:
            return self.tr(
                "The last chair is at {distance} times the picture's height, and letters grow up to {most} times: "
                "bring the chairs nearer or make the picture larger."
            ).format(distance=distance, most=self.number(FARTHEST))
        return self.tr("The last chair is at {distance} times the picture's height.").format(distance=distance)

    def number(self, value: float, decimals: int | None = None) -> str:
        """With so many decimals; as a rule one, and none where it would be a nought."""
        if decimals is None:
            decimals = 0 if round(value, 1).is_integer() else 1
        return QLocale(self.language).toString(float(value), "f", decimals)

    def may_fall_asleep(self) -> str:
        return self.tr("Laptop may fall asleep")

    def keep_it_awake(self) -> str:
        return self.tr("Switch off sleep and screen saver yourself, in the settings of the system.")

    # -- notes

    def mark(self, mark: Mark) -> str:
        return {
            Mark.OPEN: self.tr("open question"),
            Mark.CLOSED: self.tr("closed question"),
            Mark.LEADING: self.tr("leading / advice"),
            Mark.SUMMARY: self.tr("summary"),
            Mark.SILENCE: self.tr("silence"),
            Mark.TURNING_POINT: self.tr("turning point"),
            Mark.POSTURE: self.tr("posture"),
            Mark.ENERGY: self.tr("energy"),
            Mark.ASSUMPTION: self.tr("assumption"),
            Mark.VERBATIM: self.tr("exact words"),
        }[mark]

    def what(self, note: Note) -> str:
        """The mark of a note with how it went or how long it was, or its kind where it has none."""
        if note.mark is None:
            return self.note_kind(note.kind)
        word = self.energy(note.energy) if note.energy else self.mark(note.mark)
        return f"{word} {numerals.length(note.lasted)}" if note.lasted is not None else word

    def energy(self, energy: Energy) -> str:
        return {Energy.UP: self.tr("energy up"), Energy.DOWN: self.tr("energy down")}[energy]

    def advice(self, advice: Advice) -> str:
        """One soft line below what is being written (method.md §E4)."""
        return {
            Advice.SAY_WHAT_WAS_SEEN: self.tr("What did you see or hear exactly?"),
            Advice.BE_CURIOUS: self.tr("Make it 'I saw … I wonder'."),
        }[advice]

    def few_words_for(self, mark: Mark) -> str:
        """In the empty field, after a mark that means little by itself."""
        return self.tr("{mark}: a few words").format(mark=self.mark(mark))

    def note_deleted(self, beginning: str) -> str:
        return self.tr("Deleted: {note}").format(note=beginning)

    def notes_shown(self, shown: int, count: int) -> str:
        if shown == count:
            return self.tr("%n note(s)", "", count)
        return self.tr("{shown} of {notes}").format(shown=shown, notes=self.tr("%n note(s)", "", count))

    def card_taken(self, count: int) -> str:
        return self.tr("%n note(s) written down from the card.", "", count)

    def outside_phases(self) -> str:
        return self.tr("before or afterwards")

    def no_heading(self) -> str:
        return self.tr("no heading")

    def give_back(self, title: str, things: tuple[str, ...]) -> GiveBack:
        return GiveBack(
            title=title,
            things=things,
            saw=self.tr("I saw / heard …"),
            then=self.tr("… then …"),
            wonder=self.tr("… I wonder …"),
            receiver=self.tr("Listen. Say thank you. Do not defend."),
            nothing="" if things else self.tr("Nothing is chosen yet: choose two notes and press Give back."),
        )

    def note_kind(self, kind: NoteKind) -> str:
        return {
            NoteKind.OBSERVATION: self.tr("observation"),
            NoteKind.INTERPRETATION: self.tr("interpretation"),
            NoteKind.QUESTION: self.tr("question"),
        }[kind]

    def outside_the_run(self, round_number: int) -> str:
        """Where a note belongs that belongs to no phase; in round 0 nothing has been started yet."""
        return self.tr("afterwards") if round_number else self.tr("before the start")

    def where(self, session: Session, moment: Moment) -> str:
        """The phase of a note and how far into it."""
        if not moment.phase:
            return self.outside_the_run(moment.round)
        phase = session.phase_noted(moment).name.in_language(self.language)
        return f"{phase} {numerals.length(moment.in_phase)}"

    def what_and_heading(self, exercise: ExerciseFormat, note: Note) -> str:
        """What a note is, and under which heading of its exercise it stands."""
        heading = exercise.observer.name_of(note.heading).in_language(self.language)
        return " · ".join(filter(None, (self.what(note), heading)))

    def saved(self, wall_ms: int) -> str:
        return self.tr("Saved at {time}").format(time=numerals.time_to_the_second(wall_ms))

    def saving(self) -> str:
        return self.tr("Saving …")

    def not_saved(self, problem: Problem) -> str:
        return self.tr("NOT SAVED – {reason}").format(reason=self.problem(problem))

    def field_full(self, letters: int) -> str:
        return self.tr("No more than {count} characters fit in this field; what came after them was left out.").format(
            count=letters
        )

    def not_saved_in_short(self) -> str:
        return self.tr("NOT SAVED")

    def started_carefully(self) -> str:
        return self.tr(
            "The program did not come up twice, and has begun without your settings, your own formats and a session. "
            "Open a session from the list; at the next start everything is tried again."
        )

    def saved_elsewhere(self, path: str) -> str:
        return self.tr("The session as it is now is in {file}.").format(file=path)

    def saved_without_backup(self, saved: str, problem: Problem) -> str:
        return self.tr("{saved}, but {reason}").format(saved=saved, reason=self.problem(problem))

    def rehearsal_is_not_saved(self) -> str:
        return self.tr("Rehearsal: nothing is saved")

    def about_place(self, where: Whereabouts, folder: str) -> str:
        """Why live sessions should not be kept there, and what to do."""
        return {
            Whereabouts.SYNCED: self.tr(
                "{folder} is synced with other computers, which can spoil an open session; keep the data on this "
                "laptop."
            ),
            Whereabouts.NETWORK: self.tr(
                "{folder} lies on a network, which can fail in the middle of a session; keep the data on this laptop."
            ),
        }[where].format(folder=folder)

    def place_in_short(self, where: Whereabouts) -> str:
        """For the header; nothing where all is well."""
        return {
            Whereabouts.LOCAL: "",
            Whereabouts.SYNCED: self.tr("Synced folder"),
            Whereabouts.NETWORK: self.tr("Network folder"),
        }[where]

    def rescued(self, holdings: Holdings | None, aside: str, *, has_backups: bool) -> str:
        """What became of a damaged session file, which lies in `aside` now."""
        kept = self.tr("The damaged file has been kept: {folder}.").format(folder=aside)
        if holdings is None:
            return self.tr("Nothing in this file could be read.") + f" {kept}"
        saved = self.tr("What could be read has been saved: {what}.").format(what=self.holdings(holdings))
        choice = self.tr("If a backup holds more, put that in its place.") if has_backups else ""
        return f"{saved} {kept} {choice}".rstrip()

    def holdings(self, holdings: Holdings) -> str:
        people, notes = self.participants(holdings.people), self.tr("%n note(s)", "", holdings.notes)
        return f"{people}, {notes}, " + self.tr("%n move(s) of the clock", "", holdings.moves)

    def backup(self, made_ms: int, holdings: Holdings) -> str:
        time = numerals.time_to_the_second(made_ms)
        return f"{self.day(made_ms)}, {time} · {self.holdings(holdings)}"

    def wipe_session(self) -> tuple[str, str, str]:
        """The question before names and notes of a session go, and the words for going on and for going back."""
        question = self.tr("Wipe all names and notes of this session, from its backups too? It cannot be undone.")
        return question, self.tr("Wipe"), self.tr("Keep")

    def names_stay_until(self, goes_ms: int) -> str:
        return self.tr("names and notes until {day}").format(day=self.day(goes_ms))

    def names_go_on_closing(self) -> str:
        return self.tr("names and notes until the program closes")

    def names_gone(self, count: int) -> str:
        return self.tr("Names and notes of %n session(s) have been wiped.", "", count)

    def passphrase_wanted(self) -> str:
        """Asked in a terminal, where what is typed follows."""
        return self.tr("Passphrase: ")

    def is_only_to_read(self) -> str:
        return self.tr("of a newer version, only to look at")

    def is_protected(self) -> str:
        return self.tr("protected")

    def protected(self) -> str:
        return self.tr("The session is protected, and so are its backups; the earlier ones are gone.")

    def unprotected(self) -> str:
        return self.tr("The session is not protected any more.")

    def locked(self) -> str:
        return self.tr("The session is locked; it opens with its passphrase.")

    def copy_of(self, name: str) -> str:
        return self.tr("{session} (copy)").format(session=name)

    def duplicated(self, name: str) -> str:
        return self.tr("'{session}' is in the list now.").format(session=name)

    def brought_in(self, file: str) -> str:
        return self.tr("The session in {file} is in the list now; the file itself stays as it is.").format(file=file)

    def about_backups(self, has_any: bool) -> str:
        if has_any:
            return self.tr("What stands there now is kept when a backup takes its place.")
        return self.tr("There are no backups yet: one is made each ten minutes, at the end of a phase and on closing.")

    def restored(self) -> str:
        return self.tr("The backup is in its place. Open the session to go on with it.")

    def changes_missing(self, count: int) -> str:
        """What was written last is not in the file: its write-ahead log was lost."""
        return self.tr(
            "%n saved change(s) of this session are not in its file any more; look in its backups.", "", count
        )

    def moves_left_out(self, count: int) -> str:
        return self.tr(
            "%n step(s) in this session could not be read and do not count; look whether the clock is right.", "", count
        )

    def close_unsaved(self) -> tuple[str, str, str]:
        """The question before closing while something is not on disk, and its two answers: yes, no."""
        return (
            self.tr("Not everything could be saved. If you close now, what you typed last is lost."),
            self.tr("Close all the same"),
            self.tr("Stay"),
        )

    # -- the beamer

    def beamer(self, state: BeamerState) -> str:
        """Where the room's picture is, for the header of the console."""
        if not state.is_on:
            return self.tr("Beamer off")
        if state.is_lost:
            return self.tr("Beamer gone: plug it in again, the clock runs on")
        if not state.screen:
            return self.tr("Beamer in a window")
        return self.tr("Beamer {name} {width}×{height}").format(
            name=state.screen, width=state.width, height=state.height
        )

    # -- problems

    def problem(self, problem: Problem) -> str:
        """One sentence: what is wrong, where, and what to do."""
        template = self._problem_templates()[problem.kind]
        sentence = template.format(file=problem.file, line=problem.line, what=problem.what, other=problem.other)
        return f"{self.spots.place(problem.spots)}: {sentence}" if problem.spots else sentence

    def refusal(self, refused: Refused) -> str:
        """What is wrong, one line for each of the first few problems."""
        return "\n".join(self.problem(problem) for problem in refused.problems[:_MOST_PROBLEMS])

    def bug(self, kind: str) -> str:
        return self.tr("Something went wrong in the program itself ({kind}); the log tells where.").format(kind=kind)

    def bug_in_passing(self, kind: str) -> str:
        return self.tr(
            "Something went wrong in the program itself ({kind}). It goes on, and what you typed is kept; "
            "the log tells where it was."
        ).format(kind=kind)

    def fault_line(self, problem: Problem) -> str:
        """A fault as `FILE:LINE: sentence`, for lists of them."""
        place = f"{problem.file}:{problem.line or 1}: " if problem.file else ""
        return place + self.problem(problem)

    def _problem_templates(self) -> dict[ProblemKind, str]:
        return (
            self._list_problems()
            | self._format_problems()
            | self._phase_problems()
            | self._library_problems()
            | self._session_problems()
            | self._protection_problems()
            | self._seating_problems()
            | self._clock_problems()
            | self._day_problems()
            | self._place_problems()
            | self._picture_problems()
            | self._problems_of_pictures_beside()
        )

    def _list_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.LIST_EMPTY: self.tr("There are no names in this list; put one name on each line."),
            ProblemKind.LIST_NOT_TEXT: self.tr(
                "This file holds no text but something else; save it as plain text or as CSV."
            ),
            ProblemKind.LIST_TOO_LONG: self.tr(
                "The list has {what} names and {other} is the most; make it shorter or divide it over two sessions."
            ),
            ProblemKind.NAME_TOO_LONG: self.tr(
                "The name on line {line} ('{what}') is longer than {other} characters; shorten it."
            ),
            ProblemKind.CITIZEN_NUMBERS: self.tr(
                "Line {what} holds a number that may be a BSN (citizen service number). It is left out and kept "
                "nowhere; take it out of your own list as well."
            ),
            ProblemKind.COUNT_NOT_A_NUMBER: self.tr(
                "'{what}' is not a number of participants; fill in a number from 0 to {other}."
            ),
        }

    def _format_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.TOML_BROKEN: self.tr("'{what}' is not valid TOML; correct this line or the one above."),
            ProblemKind.TOML_UNENDED: self.tr("What begins with {what} here does not end; close it."),
            ProblemKind.QUOTES_MISSING: self.tr("{what} stands without quotation marks; write {other}."),
            ProblemKind.KEY_TWICE: self.tr("'{what}' stands here a second time; keep one of the two."),
            ProblemKind.TOML_TOO_MUCH: self.tr(
                "This file has {what} lines, keys, values and brackets, and {other} is the most; divide it over two."
            ),
            ProblemKind.MORE_FAULTS: self.tr(
                "No more than {what} faults are told at once; mend these and check again."
            ),
            ProblemKind.TOO_MANY_TABLES: self.tr("There are more than {other} of {what} here; leave some out."),
            ProblemKind.TOML_TOO_DEEP: self.tr("More than {other} dots or brackets are nested here; write it flatter."),
            ProblemKind.FORMAT_NEWER: self.tr(
                "This file is in version {what} of the format language and this program reads version {other}; "
                "install a newer version of the program."
            ),
            ProblemKind.KEY_MISSING: self.tr("'{what}' is missing; add {other}."),
            ProblemKind.KEY_UNKNOWN: self.tr("'{what}' means nothing here; use {other}, or remove it."),
            ProblemKind.KEY_IN_USE: self.tr("The key {what} does '{other}' already; choose another one."),
            ProblemKind.VALUE_WRONG: self.tr("'{what}' has a value that it cannot have; write it as {other}."),
            ProblemKind.DURATION_WRONG: self.tr("'{what}' is not a time; write it as {other}."),
            ProblemKind.DURATION_OUT_OF_RANGE: self.tr("A time of {what} is not possible here; use {other}."),
        }

    def _phase_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.ROLE_UNKNOWN: self.tr("There is no role '{what}' in this format; use {other}."),
            ProblemKind.TOO_FEW_ROLES: self.tr(
                "This format has too few roles that every group has ({what}); it needs at least {other}."
            ),
            ProblemKind.ID_TWICE: self.tr("The id '{what}' is used on line {other} already; give this one another id."),
            ProblemKind.ID_TAKEN: self.tr(
                "The id '{what}' belongs to {other}, which comes first; give this format another id."
            ),
            ProblemKind.FLOOR_ABOVE_LENGTH: self.tr(
                "This phase may not be shorter than {what} and lasts {other}; make its floor shorter."
            ),
            ProblemKind.ONCE_TOO_LATE: self.tr(
                "What is done once comes before what is done in every round; move this phase up, or remove 'once'."
            ),
            ProblemKind.CUE_AFTER_END: self.tr(
                "This question comes at {what} and its phase lasts {other}; let it come before the end."
            ),
            ProblemKind.CUE_OUT_OF_ORDER: self.tr(
                "This question comes at {what}, not after the one before it at {other}; put them in order."
            ),
            ProblemKind.PROGRAMME_UNKNOWN: self.tr("There is no programme '{what}'; choose one of: {other}."),
            ProblemKind.TOO_MANY_BLOCKS: self.tr("The day has {what} parts; leave out some: {other} fit in."),
            ProblemKind.DAY_TOO_LONG: self.tr("The parts take {what} together; make them shorter: a day has {other}."),
            ProblemKind.TIME_NOT_LATER: self.tr(
                "{what} is not later than {other}, the fixed time before it; change one of the two."
            ),
        }

    def _library_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.FORMAT_BUILT_IN: self.tr(
                "'{what}' comes with the program and stays as it is; make a copy and change that."
            ),
            ProblemKind.FORMAT_GONE: self.tr(
                "'{what}' is not in the library any more; its file was moved, changed or deleted."
            ),
            ProblemKind.NOT_A_FORMAT: self.tr("{file} is no format; choose a file whose name ends in .toml."),
            ProblemKind.IS_A_PROGRAMME: self.tr(
                "{file} is the programme of a day and no format; put it in the folder 'programmes' beside 'formats', "
                "and it can be chosen for new sessions."
            ),
            ProblemKind.IS_A_SESSION: self.tr("{file} is a session and no format; bring it in on the page Sessions."),
            ProblemKind.IS_A_LIST: self.tr(
                "{file} is a text but no format; a list of participants goes to a new session on the page Sessions."
            ),
        }

    def _session_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.SESSION_UNKNOWN: self.tr(
                "There is no session '{what}' on this laptop; 'trioapp list' shows which there are."
            ),
            ProblemKind.SESSION_AMBIGUOUS: self.tr(
                "More than one session is called '{what}'; use the id that 'trioapp list' shows."
            ),
            ProblemKind.SESSION_NAME_EMPTY: self.tr("The session has no name yet; fill in a name."),
            ProblemKind.SESSION_OPEN_ELSEWHERE: self.tr(
                "The session in {file} is open in another window of the program; close it there first."
            ),
            ProblemKind.NOT_A_SESSION: self.tr(
                "{file} is not a session of this program; it was left as it is. Move it out of the sessions folder."
            ),
            ProblemKind.SESSION_DAMAGED: self.tr(
                "The session in {file} is damaged and was left as it is; keep a copy of the file and ask for help."
            ),
            ProblemKind.SESSION_GONE: self.tr("{file} is not there any more; save the session elsewhere."),
            ProblemKind.SESSION_NEWER: self.tr(
                "The session in {file} was made by a newer version of the program: here you can look at it and export "
                "it. Install that version to work in it."
            ),
        }

    def _protection_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.SESSION_LOCKED: self.tr("'{what}' is protected; it opens with its passphrase."),
            ProblemKind.PASSPHRASE_WRONG: self.tr(
                "That is not the passphrase; look at capital letters and at the language of the keyboard."
            ),
            ProblemKind.PASSPHRASE_SHORT: self.tr("That passphrase is too short; take at least {other} characters."),
            ProblemKind.PASSPHRASES_DIFFER: self.tr("The two passphrases differ; type the same one twice."),
            ProblemKind.KEY_GONE: self.tr(
                "'{what}' is protected and its key is not on this computer, in {file}; without it nobody can read it. "
                "Bring in a copy that was saved from the program."
            ),
            ProblemKind.KEYRING_MISSING: self.tr(
                "The keyring of this computer did not take the key; choose a passphrase without it."
            ),
        }

    def _clock_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.NOT_A_TIME_OF_DAY: self.tr("'{what}' is not a time of day; write it as 16:00."),
            ProblemKind.TOTAL_TOO_SHORT: self.tr(
                "It does not fit in {what}: with every phase as short as it may be it takes {other}."
            ),
            ProblemKind.LENGTH_PAST: self.tr(
                "This phase has lasted {what} already; give it more time or go to the next one."
            ),
            ProblemKind.END_PAST: self.tr("{what} is past already; give a time that is still to come."),
            ProblemKind.END_TOO_SOON: self.tr(
                "It cannot be over at {what}: with every phase as short as it may be it ends at {other}."
            ),
        }

    def _day_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.PART_PAST: self.tr("'{what}' goes on or is over; only what is still to come can be changed."),
            ProblemKind.LAST_PART: self.tr("A day needs at least one part; add another one first."),
            ProblemKind.PART_EMPTY: self.tr("'{what}' has nothing to show yet; fill it in or leave it out."),
            ProblemKind.ENDS_BEFORE_IT_BEGINS: self.tr(
                "It cannot end at {what} when it begins at {other}; give a later time."
            ),
            ProblemKind.PROGRAMME_NAME_EMPTY: self.tr("The programme has no name yet; fill in a name."),
            ProblemKind.NOTHING_TO_CATCH_UP: self.tr("There is nothing to catch up: the day is not late."),
        }

    def _seating_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.LIST_TOO_SHORT: self.tr("{file} holds one name; a conversation takes two people at least."),
            ProblemKind.PAIR_NOT_TWO: self.tr("'{what}' is no pair; name two people with a comma between them."),
            ProblemKind.PAIR_BOTH_WAYS: self.tr("{what} are to sit apart and together; leave one of the two out."),
            ProblemKind.PERSON_UNKNOWN: self.tr("Nobody on the list is called '{what}'; most like it is '{other}'."),
        }

    def _place_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.FILE_MISSING: self.tr("{file} does not exist; check the name and the folder."),
            ProblemKind.FILE_UNREADABLE: self.tr("{file} cannot be read ({what}); check that you may open it."),
            ProblemKind.FILE_TOO_LARGE: self.tr("{file} is too large ({what}); {other} is the most."),
            ProblemKind.FILE_CHANGES: self.tr("{file} goes on changing; try again when it is saved."),
            ProblemKind.FILE_NOT_REGULAR: self.tr("{file} is not an ordinary file; choose a text file."),
            ProblemKind.PICTURE_UNREADABLE: self.tr(
                "{file} is no picture that can be shown; choose a PNG, JPEG, WebP or simple SVG file."
            ),
            ProblemKind.PICTURE_TOO_LARGE: self.tr(
                "{file} has {what} million points, and {other} is the most; save it smaller and choose it again."
            ),
            ProblemKind.FOLDER_UNUSABLE: self.tr("Nothing can be written in {file} ({what}); choose another folder."),
            ProblemKind.PLACE_UNUSABLE: self.tr(
                "Nothing can be written in {file} ({what}); choose another folder with --data-dir or make room there."
            ),
            ProblemKind.DISK_FULL: self.tr("the disk is full; free some space, then it is saved by itself."),
            ProblemKind.FULL_TO_BEGIN_WITH: self.tr(
                "Nothing can be saved here: the disk was full when the session was opened. Free some space and open it "
                "again, or save it elsewhere."
            ),
            ProblemKind.BACKUP_FAILED: self.tr("no backup of {file} could be made; look whether the disk is full."),
            ProblemKind.WRITE_FAILED: self.tr("{file} cannot be written ({what}); it is tried again each second."),
            ProblemKind.RAISED: self.tr("The program was open already; its window is in front now."),
            ProblemKind.LOCKED_ELSEWHERE: self.tr(
                "The computer {what} has this data open. If it has not any more, delete {file} and start again."
            ),
            ProblemKind.ALREADY_RUNNING: self.tr(
                "The program is already open with the data in {file}; use that window, or close it first."
            ),
            ProblemKind.FOLDER_NOT_OPENED: self.tr("Nothing on this computer opens folders; it is {file}."),
            ProblemKind.EXPORT_UNKNOWN: self.tr("'{what}' is no kind of export; use {other}."),
            ProblemKind.EXPORT_NOT_INSTALLED: self.tr(
                'An accessible PDF needs a program that runs with Python, and pip install "trioapp[accessible-pdf]"; '
                "a file for Word can be read aloud as well."
            ),
            ProblemKind.BEAMER_UNKNOWN: self.tr("There is no screen called '{what}'; the screens are: {other}."),
        }

    def _picture_problems(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.PHASE_UNKNOWN: self.tr("There is no phase '{what}' in this plan; choose one of: {other}."),
            ProblemKind.PICTURE_SIZE_WRONG: self.tr(
                "'{what}' is not a size for a picture; write it as 1920x1080, with sides of {other} pixels, one of "
                "them at most ten times the other."
            ),
            ProblemKind.PICTURE_NOT_WRITTEN: self.tr(
                "The picture cannot be written to {file} ({what}); name another file with --out, or make room there."
            ),
            ProblemKind.OUT_NOT_A_FILE: self.tr(
                "{file} is a folder or a device, not a file; give the name of a file with --out."
            ),
        }

    def _problems_of_pictures_beside(self) -> dict[ProblemKind, str]:
        return {
            ProblemKind.PICTURE_ELSEWHERE: self.tr(
                "'{what}' is no name of a picture beside this file; put the picture there and write its bare name."
            ),
            ProblemKind.PICTURE_NAME_UNFIT: self.tr(
                "Not every computer can have a file called '{what}'; give the picture a plain, shorter name."
            ),
            ProblemKind.PICTURE_ENDING: self.tr(
                "'{what}' does not end as a picture does; use a file whose name ends in one of {other}."
            ),
            ProblemKind.PICTURE_GONE: self.tr(
                "The picture '{what}' does not lie beside this file; put it there, or remove its name here."
            ),
            ProblemKind.PICTURE_NOT_A_FILE: self.tr(
                "'{what}' is a folder, a link or a device; put the picture itself beside this file."
            ),
            ProblemKind.PICTURE_CLOSED: self.tr(
                "The picture '{what}' cannot be read; look whether you may open it and nothing writes in it."
            ),
            ProblemKind.PICTURE_TOO_HEAVY: self.tr(
                "The picture '{what}' is larger than {other}; save it smaller in its place."
            ),
            ProblemKind.PICTURE_TOO_FINE: self.tr(
                "The picture '{what}' has more than {other} million points; save it smaller in its place."
            ),
            ProblemKind.PICTURE_NOT_ONE: self.tr(
                "'{what}' holds no picture that can be shown; put a PNG, JPEG or WebP file in its place."
            ),
        }

    # -- reports

    def report(self) -> ReportWords:
        """For the reports of a session."""
        from trioapp.presentation.report_wording import ReportWording

        return ReportWording().words(self)

    def canvas(self) -> CanvasWords:
        """For what was drawn, designed and asked in part two."""
        from trioapp.presentation.canvas_report_wording import CanvasReportWording

        return CanvasReportWording().words(self.language, self.theory, self.system, self.agenda)
