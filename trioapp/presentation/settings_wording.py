"""What the settings are called and what each of them does: on the page, in the file, and in what can be undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from trioapp.domain.keys import Action
from trioapp.domain.problems import Problem
from trioapp.domain.whereabouts import Whereabouts
from trioapp.presentation.keys import KeyWording


class SettingsWording(QObject):
    """Settings are known by the names that they have in the file."""

    def name(self, setting: str) -> str:
        return self._names().get(setting, setting)

    def about(self, setting: str) -> str:
        """A sentence on what it does."""
        return self._sentences().get(setting, "")

    def comments(self) -> Mapping[str, str]:
        """What a new file says above each setting."""
        top = self.tr(
            "The settings of trioapp. You may change them here, too, also while the program runs: what you save "
            "counts at once. Comments and keys of your own stay."
        )
        names = ", ".join(Action)
        keys = self.tr("Keys that are other than usual, a line for each, as in this example. The names are: {names}")
        example = '\n  next_phase = ["PgDown", "F8"]'
        return {
            **self._sentences(),
            "report_folder": self.tr("The folder in which reports are saved; empty: the one for documents."),
            "": top,
            "keys": keys.format(names=names) + example,
        }

    def _names(self) -> dict[str, str]:
        return {
            "language": self.tr("Language"),
            "console_theme": self.tr("This screen"),
            "text_size": self.tr("Size of text"),
            "beamer": self.tr("Beamer"),
            "theme": self.tr("Beamer theme"),
            "room": self.tr("Room"),
            "last_chair_m": self.tr("To the last chair"),
            "picture_m": self.tr("Height of the picture"),
            "time": self.tr("Time on the beamer"),
            "fades": self.tr("Pictures on the beamer fade into each other"),
            "sound": self.tr("Chimes at the start of a phase and at the end"),
            "volume": self.tr("Volume"),
            "start_gate": self.tr("The clock starts only after the room has seen the brief"),
            "seated_gate": self.tr("At a start, ask once whether all trios are sitting"),
            "rather_duos": self.tr("Rather pairs than foursomes when people are left over"),
            "keep_days": self.tr("Names and notes of new sessions stay"),
            "reports_named": self.tr("A new report begins with names"),
            "reports_with_notes": self.tr("A new report begins with raw notes"),
            "data_folder": self.tr("Data folder"),
            "keys": self.tr("Keys"),
        }

    def _sentences(self) -> dict[str, str]:
        return self._of_room() | self._of_work()

    def _of_room(self) -> dict[str, str]:
        return {
            "language": self.tr("In which language the program speaks, on this laptop and on the beamer."),
            "console_theme": self.tr("How the trainer's own screen looks; the beamer has a theme of its own."),
            "text_size": self.tr("Of this screen only; the letters on the beamer follow from the room."),
            "beamer": self.tr("On which screen the picture for the room comes when there is a choice."),
            "theme": self.tr("Light reads best in daylight; dark does not dazzle in a darkened room."),
            "room": self.tr("The farther the last chair, the larger the letters on the beamer."),
            "last_chair_m": self.tr("From the picture to the last chair, in metres."),
            "picture_m": self.tr("How high the picture on the wall is, in metres."),
            "time": self.tr("What the room sees of the time; seconds make some people hurry."),
            "fades": self.tr("Without it the next picture is there at once."),
            "sound": self.tr("Soft, for the room: at each phase but the first, at the end, and half a minute later."),
            "volume": self.tr("How loud the chimes are, beside the volume of the laptop itself."),
        }

    def _of_work(self) -> dict[str, str]:
        return {
            "start_gate": self.tr("Until then Start only reminds you of the brief."),
            "seated_gate": self.tr("The first press on Start asks, the second starts."),
            "rather_duos": self.tr("Where the number of people does not come out: two together instead of four."),
            "keep_days": self.tr("Then they go from the session and its backups. A session can have its own time."),
            "reports_named": self.tr("Without it a report has no name of a person until you tick names for it."),
            "reports_with_notes": self.tr(
                "Without it a report leaves out what observers noted word for word until you tick it."
            ),
            "data_folder": self.tr("Sessions, exercises and programmes of your own are kept here."),
            "keys": self.tr("Give an act the key that suits you. While you type in a field, letters stay letters."),
        }

    def undone(self, settings: frozenset[str]) -> str:
        """What a step has changed, for the button that takes it back."""
        return ", ".join(self.name(setting) for setting in self._names() if setting in settings)

    def faults(self, problems: tuple[Problem, ...], sentence: str, *, is_sound: bool) -> str:
        """One sentence on a file that is not understood as a whole; `sentence` tells of the first fault."""
        if not problems:
            return ""
        first = problems[0]
        more = self.tr("and %n more fault(s)", "", len(problems) - 1) if len(problems) > 1 else ""
        where = self.tr("Settings file {file}, line {line}").format(file=first.file, line=first.line or 1)
        told = f"{where}: {sentence}" + (f" ({more})" if more else "")
        if is_sound:
            return told + " " + self.tr("What is right in it counts.")
        return (
            told
            + " "
            + self.tr(
                "What can be understood counts. The file stays as it is; if you change a setting here, it is kept "
                "beside the new one."
            )
        )

    # -- the folder of the data, and the backups

    def given_folder(self) -> str:
        return self.tr(
            "This start was given the folder with --data-dir, so it cannot be chosen here; start without it to choose."
        )

    def next_folder(self, folder: str) -> str:
        return self.tr(
            "From the next start: {folder}. Nothing is moved: what is in the folder above stays there and is not seen "
            "then. To take it along, close the program and copy all that is in the folder."
        ).format(folder=folder)

    def folder_is_missing(self, folder: str, used: str) -> str:
        return self.tr("The data folder {folder} is not there now, so this start works in {used}.").format(
            folder=folder, used=used
        )

    def place_is_risky(self, where: Whereabouts) -> str:
        return {
            Whereabouts.LOCAL: "",
            Whereabouts.SYNCED: self.tr("That folder is synced with other computers, which can spoil an open session."),
            Whereabouts.NETWORK: self.tr("That folder lies on a network, which can fail in the middle of a session."),
        }[where]

    def backups(self, count: int, folder: str) -> str:
        made = self.tr("%n backup(s) now, in {folder}.", "", count).format(folder=folder)
        return (
            made
            + " "
            + self.tr(
                "Of each session the last 6 stay, the last one of each of 7 days and of each of 4 weeks; names and "
                "notes go from them, too, when their time has come. On the card of a session each can be put in its "
                "place, and Save a copy takes a session to a stick."
            )
        )

    # -- keys

    def key_wanted(self, action: Action, *, adds: bool) -> str:
        does = KeyWording().does(action)
        if adds:
            return self.tr("Press one more key for: {does}. Esc: leave it as it is.").format(does=does)
        return self.tr("Press the new key for: {does}. Esc: leave it as it is.").format(does=does)

    def key_given(self, action: Action, keys: tuple[str, ...]) -> str:
        words = KeyWording()
        shown = " · ".join(words.shown_all(keys)) or self.tr("no key")
        return self.tr("{does}: {keys}").format(does=words.does(action), keys=shown)

    def key_is_held(self, key: str, holder: Action) -> str:
        words = KeyWording()
        return self.tr("{key} is for: {does}. Swap the two?").format(key=words.shown(key), does=words.does(holder))

    def key_is_to_be_taken(self, key: str, holder: Action) -> str:
        words = KeyWording()
        return self.tr("{key} is for: {does}. Take it from there?").format(
            key=words.shown(key), does=words.does(holder)
        )

    def key_is_needed(self, key: str, place: str, does: str) -> str:
        return self.tr("{key} is taken. {place}: {does}. Choose another one.").format(
            key=KeyWording().shown(key), place=place, does=does
        )

    def key_is_none(self) -> str:
        return self.tr("That key cannot be used; choose another one.")

    def too_many_keys(self) -> str:
        return self.tr("That act has four keys already; give it another key instead.")

    def clicker_loses(self, key: str, action: Action) -> str:
        words = KeyWording()
        return self.tr("A presenter's clicker sends {key} for: {does}. Without that key it does so no more.").format(
            key=words.shown(key), does=words.does(action)
        )

    def swap(self) -> str:
        return self.tr("Swap")

    def take(self) -> str:
        return self.tr("Take it")

    def all_the_same(self) -> str:
        return self.tr("Change it all the same")
