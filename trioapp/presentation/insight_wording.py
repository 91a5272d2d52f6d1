"""What the program says when it looks back: findings, advice, and the words on axes and in tables."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from trioapp.domain import numerals
from trioapp.domain.insight_over_sessions import ENOUGH_SESSIONS
from trioapp.domain.instants import ZERO, Duration
from trioapp.presentation.day_wording import DayWording

_MINUTE_MS = 60_000


class InsightWording(QObject):
    """Words and sentences as plain text; days are written as in `language`."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._days = DayWording(language)

    # -- the charts by name

    def this_session(self) -> str:
        return self.tr("This session")

    def all_sessions(self) -> str:
        return self.tr("All sessions")

    def times(self) -> str:
        return self.tr("Planned and real")

    def line_of_marks(self) -> str:
        return self.tr("Line of marks")

    def numbered(self, name: str, number: int) -> str:
        """One of several of that name."""
        return self.tr("{name} {number}").format(name=name, number=number)

    def talk(self) -> str:
        return self.tr("Talk time")

    def harvest(self) -> str:
        return self.tr("Harvest")

    def roles(self) -> str:
        return self.tr("Roles by round")

    def meetings(self) -> str:
        return self.tr("Who met whom")

    def overruns(self) -> str:
        return self.tr("What runs over")

    def changes(self) -> str:
        return self.tr("Changing roles")

    def heard(self) -> str:
        return self.tr("Trios heard")

    def file_name(self, chart: str) -> str:
        """Of that chart, by its id, without its ending."""
        return self.tr("insight-{chart}", "the name of a file").format(chart=chart)

    # -- times

    def axis_of_time(self) -> str:
        return self.tr("Time (minutes:seconds)")

    def planned(self) -> str:
        return self.tr("planned")

    def took(self) -> str:
        return self.tr("took")

    def paused(self) -> str:
        return self.tr("paused")

    def phase(self) -> str:
        return self.tr("Phase")

    def round(self) -> str:
        return self.tr("Round")

    def difference(self) -> str:
        return self.tr("Difference")

    def in_round(self, phase: str, number: int) -> str:
        return self.tr("{phase}, round {number}").format(phase=phase, number=number)

    def no_times(self) -> tuple[str, str]:
        return self.tr("Nothing has been timed yet"), self.tr(
            "Press Start on the page Run; from then on you see here how long each phase was meant to take and took."
        )

    def longer(self, phase: str, by: Duration) -> str:
        return self.tr("{phase} took {time} longer than planned").format(phase=phase, time=numerals.length(by))

    def shorter(self, phase: str, by: Duration) -> str:
        return self.tr("{phase} took {time} less than planned").format(phase=phase, time=numerals.length(by))

    def as_planned(self) -> str:
        return self.tr("Everything took about as long as planned")

    def under_way(self, phase: str) -> str:
        return self.tr("{phase} goes on").format(phase=phase)

    def said_of_times(self, planned: Duration, took: Duration, paused: Duration) -> str:
        said = self.tr("In all {planned} planned, {took} taken.").format(
            planned=numerals.length(planned), took=numerals.length(took)
        )
        pauses = self.tr("Pauses, which do not count: {paused}.").format(paused=numerals.length(paused))
        return f"{said} {pauses}" if paused else said

    def signed(self, by: Duration) -> str:
        """A difference such as +0:40 or −1:10."""
        figures = numerals.length(by if by >= ZERO else -by)
        return f"+{figures}" if by > ZERO else f"−{figures}" if by < ZERO else figures

    # -- marks and talk

    def axis_of_line(self) -> str:
        return self.tr("Time since the exercise began, without pauses (minutes:seconds)")

    def trio(self) -> str:
        return self.tr("Trio")

    def mark(self) -> str:
        return self.tr("Mark")

    def moment(self) -> str:
        return self.tr("Moment")

    def no_marks(self) -> tuple[str, str]:
        return self.tr("No marks were made"), self.tr(
            "What observers mark on the pad stands here as a line of time for each trio. What they wrote does not."
        )

    def most_marks_in(self, phase: str, count: int, total: int) -> str:
        return self.tr("Most marks fell in {phase}: {count} of {total}").format(phase=phase, count=count, total=total)

    def said_of_marks(self, trios: int, counts: list[tuple[str, int]]) -> str:
        marks = ", ".join(f"{name} {count}" for name, count in counts)
        return self.tr("Trios with marks: {trios}. How often each: {marks}.").format(trios=trios, marks=marks)

    def no_talk(self) -> tuple[str, str]:
        return self.tr("Nobody kept who was talking"), self.tr(
            "Observers keep it with the space bar on the pad; here stands how long each role of a trio talked."
        )

    def talked_most(self, role: str, share: int) -> str:
        return self.tr("{role}: {share}% of the time that was talked, over all trios").format(role=role, share=share)

    def said_of_talk(self, parts: list[str]) -> str:
        return self.tr("No share is right or wrong. {parts}.").format(parts="; ".join(parts))

    def talked(self, trio: str, parts: list[str]) -> str:
        """What each role of a trio talked."""
        return f"{trio}: {', '.join(parts)}"

    def more_in_table(self) -> str:
        return self.tr("The rest is in the table.")

    # -- harvest

    def sentences(self) -> str:
        return self.tr("Number of sentences")

    def what(self) -> str:
        return self.tr("What")

    def answer(self) -> str:
        """What was said to one of those."""
        return self.tr("Answer")

    def not_said(self) -> str:
        return self.tr("not said")

    def good_and_hard(self) -> str:
        return self.tr("good or hard")

    def about_whom(self) -> str:
        return self.tr("about whom")

    def no_harvest(self) -> tuple[str, str]:
        return self.tr("Nothing has been harvested yet"), self.tr(
            "Hear the trios on the page Harvest; here stands how many sentences are good and hard, and about whom."
        )

    def counted(self, good: int, hard: int) -> str:
        return self.tr("{good} good and {hard} hard").format(good=good, hard=hard)

    def counted_with_level(self, good: int, hard: int, level: str, count: int) -> str:
        return self.tr("{good} good and {hard} hard; most are about {level} ({count})").format(
            good=good, hard=hard, level=level, count=count
        )

    def heard_of(self, heard: int, trios: int) -> str:
        return self.tr("{heard} of {trios} trios were heard.").format(heard=heard, trios=trios)

    # -- roles and meetings

    def person(self) -> str:
        return self.tr("Person")

    def number_of_round(self, number: int) -> str:
        return self.tr("Round {number}").format(number=number)

    def no_roles(self) -> tuple[str, str]:
        return self.tr("No round has been held yet"), self.tr(
            "Once a round has begun with people at the tables, you see here who had which role."
        )

    def have_had_all(self, complete: int, people: int) -> str:
        if complete == people:
            return self.tr("Everybody has had every role")
        return self.tr("{complete} of {people} have had every role").format(complete=complete, people=people)

    def said_of_roles(self, people: int, rounds: int) -> str:
        return self.tr("Rows are people ({people}), columns are rounds ({rounds}).").format(
            people=people, rounds=rounds
        )

    def no_meetings(self) -> tuple[str, str]:
        return self.tr("Nobody has met yet"), self.tr(
            "Once a round has begun, you see here who sat at a table with whom. Who stay together have met once."
        )

    def met_once(self, fewest: int, most: int, others: int) -> str:
        if fewest == most:
            return self.tr("Everybody met {most} of {others} others, nobody twice").format(most=most, others=others)
        return self.tr("Everybody met {fewest} to {most} of {others} others, nobody twice").format(
            fewest=fewest, most=most, others=others
        )

    def met_again(self, pairs: int, fewest: int, most: int, others: int) -> str:
        """How many pairs met more than once."""
        return self.tr("Pairs who met more than once: {pairs}; everybody met {fewest} to {most} of {others}").format(
            pairs=pairs, fewest=fewest, most=most, others=others
        )

    def said_of_meetings(self) -> str:
        return self.tr("A number is how often two came together at a table; an empty field is never.")

    def met_with(self) -> str:
        return self.tr("Met how often")

    # -- all sessions

    def reading(self) -> tuple[str, str]:
        return self.tr("Looking at all sessions …"), self.tr("The first time this takes a while.")

    def read_so_far(self, read: int, there: int) -> str:
        return self.tr("This is what {read} of {there} sessions tell.").format(read=read, there=there)

    def exercise(self) -> str:
        return self.tr("Exercise")

    def sessions(self) -> str:
        return self.tr("Sessions")

    def ran_over(self) -> str:
        return self.tr("ran over in")

    def usually(self) -> str:
        return self.tr("usually longer by")

    def plan(self) -> str:
        return self.tr("plan")

    def usually_took(self) -> str:
        return self.tr("usually takes")

    def of_exercise(self, phase: str, exercise: str) -> str:
        return self.tr("{phase} ({exercise})").format(phase=phase, exercise=exercise)

    def advice(self, phase: str, over: int, sessions: int, length: Duration) -> str:
        return self.tr("{phase} ran over in {over} of {sessions} sessions: plan {minutes}").format(
            phase=phase, over=over, sessions=sessions, minutes=self.minutes(length)
        )

    def minutes(self, length: Duration) -> str:
        """In halves, as one says them: 4 minutes, 4½ minutes."""
        whole, rest = divmod(length.ms, _MINUTE_MS)
        if not rest:
            return self.tr("%n minute(s)", "", whole)
        return self.tr("{count}½ minutes").format(count=whole) if whole else self.tr("half a minute")

    def nothing_runs_over(self, sessions: int) -> str:
        return self.tr("Over {sessions} sessions nothing runs over as a rule").format(sessions=sessions)

    def too_few(self, sessions: int) -> str:
        return self.tr("Advice takes {enough} sessions; {sessions} so far").format(
            enough=ENOUGH_SESSIONS, sessions=sessions
        )

    def no_sessions(self) -> tuple[str, str]:
        return self.tr("No session has been timed yet"), self.tr(
            "After a few sessions you see here what runs over, and what to plan instead."
        )

    def said_of_overruns(self) -> str:
        return self.tr(
            "Of each phase the usual difference between planned and real in one round. From half a minute it runs over."
        )

    def no_changes(self) -> tuple[str, str]:
        return self.tr("Roles were not changed yet"), self.tr(
            "After sessions with several rounds you see here how long the change between two rounds takes."
        )

    def change_takes(self, took: Duration, planned: Duration) -> str:
        return self.tr("Changing roles usually takes {took}; {planned} is planned").format(
            took=numerals.length(took), planned=numerals.length(planned)
        )

    def no_heard(self) -> tuple[str, str]:
        return self.tr("No trios were heard yet"), self.tr(
            "After sessions with a harvest you see here how many of the trios said something to the room."
        )

    def all_heard_in(self, all_heard: int, sessions: int) -> str:
        if sessions == 1:
            return self.tr("All trios were heard") if all_heard else self.tr("Not all trios were heard")
        return self.tr("All trios were heard in {all_heard} of {sessions} sessions").format(
            all_heard=all_heard, sessions=sessions
        )

    def said_of_heard(self, heard: int, trios: int, shown: int) -> str:
        said = self.tr("Over all sessions {heard} of {trios} trios were heard.").format(heard=heard, trios=trios)
        latest = self.tr("The plot shows the latest {shown} sessions.").format(shown=shown) if shown else ""
        return f"{said} {latest}".strip()

    def day_of_session(self) -> str:
        return self.tr("Session of")

    def day(self, day: date) -> str:
        return self._days.written(day)

    def trios(self) -> str:
        return self.tr("Trios")

    def share(self) -> str:
        return self.tr("Trios heard (%)")

    def left_out(self, protected: int, damaged: int) -> str:
        """Which sessions were not counted; nothing where all of them were."""
        parts = (
            self.tr("%n protected session(s) are not counted.", "", protected) if protected else "",
            self.tr("%n session(s) that cannot be read are not counted.", "", damaged) if damaged else "",
        )
        return " ".join(filter(None, parts))

    def saved(self, path: str) -> str:
        return self.tr("Saved as {path}").format(path=path)
