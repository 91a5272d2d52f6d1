"""The command line (contracts.md): what can be asked, and reading what was asked."""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from trioapp import __version__
from trioapp.app.language import languages_in
from trioapp.app.parser_words import ParserWords
from trioapp.app.paths import resources
from trioapp.domain.preferences import Theme
from trioapp.services.exporting.report_kind import ReportKind

LANGUAGES_OF_FILES = ("format", "programme")
COMMANDS_THAT_DRAW = ("scene", "doctor", "export", "handbook")
"""They need fonts or screens, and do without a display."""
_FASTEST = 1000.0
_MOST_ROUNDS = 20


@dataclass(frozen=True, slots=True)
class Options:
    """What holds for every command."""

    data_dir: Path | None
    language: str
    speed: float
    beamer: str
    windowed: bool


class _WholeWords(argparse.ArgumentParser):
    """Takes an option only by its whole name, and so do its commands: `peek` knows no other."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)


class CommandLine(QObject):
    """The parser, in the language that is switched on when it is made."""

    def read(self, arguments: list[str]) -> argparse.Namespace:
        """What was asked; on wrong usage, or when only help was, the program ends here with its exit status."""
        ParserWords().teach()
        parser = self.parser()
        asked, unknown = parser.parse_known_args(arguments)
        if unknown:
            parser.error(self.tr("this is not understood: {words}").format(words=" ".join(unknown)))
        return asked

    def parser(self) -> argparse.ArgumentParser:
        everywhere = self._options()
        parser: argparse.ArgumentParser = _WholeWords(
            prog="trioapp",
            description=self.tr("Project, time and observe the fifteen-minute trio in a workshop."),
            parents=[everywhere],
        )
        parser.add_argument(
            "--version", action="version", version=f"trioapp {__version__}", help=self.tr("shows the version")
        )
        commands = parser.add_subparsers(dest="command", metavar=self.tr("COMMAND"))
        self._add_new(commands, everywhere)
        self._add_list(commands, everywhere)
        self._add_open(commands, everywhere)
        self._add_check(commands, everywhere)
        self._add_schema(commands, everywhere)
        self._add_export(commands, everywhere)
        self._add_scene(commands, everywhere)
        self._add_seat(commands, everywhere)
        self._add_doctor(commands, everywhere)
        self._add_handbook(commands, everywhere)
        return parser

    def _options(self) -> argparse.ArgumentParser:
        """Options that may stand before or after a command; a missing one leaves what was given before it."""
        options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
        options.add_argument("--data-dir", type=_folder, metavar="DIR", help=self.tr("everything is written below DIR"))
        options.add_argument(
            "--lang", choices=languages_in(resources() / "i18n"), help=self.tr("the language of the program")
        )
        options.add_argument(
            "--speed", type=_speed, metavar="N", help=self.tr("rehearsal: the clock runs N times as fast")
        )
        options.add_argument("--beamer", metavar="NAME", help=self.tr("the screen to project on"))
        options.add_argument("--windowed", action="store_true", help=self.tr("project in a window"))
        return options

    def _add_new(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        new = commands.add_parser("new", parents=[everywhere], help=self.tr("creates a session and prints its id"))
        new.add_argument("name", metavar="NAME", help=self.tr("the name of the session"))
        new.add_argument("--programme", default="trio", metavar="ID", help=self.tr("the programme, by id or as a file"))
        new.add_argument("--people", type=Path, metavar="FILE", help=self.tr("the participants: a text or CSV file"))
        new.add_argument("--json", action="store_true", help=self.tr("print JSON"))

    def _add_list(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        listing = commands.add_parser("list", parents=[everywhere], help=self.tr("the sessions on this laptop"))
        listing.add_argument("--json", action="store_true", help=self.tr("print JSON"))

    def _add_open(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        opening = commands.add_parser("open", parents=[everywhere], help=self.tr("opens the program on a session"))
        opening.add_argument("session", metavar="SESSION", help=self.tr("the id or the name of the session"))

    def _add_check(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        check = commands.add_parser(
            "check", parents=[everywhere], help=self.tr("finds the faults in formats and participant lists")
        )
        check.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def _add_schema(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        schema = commands.add_parser(
            "schema", parents=[everywhere], help=self.tr("prints the JSON Schema of a language, for editors")
        )
        schema.add_argument(
            "language_of",
            choices=LANGUAGES_OF_FILES,
            metavar="|".join(LANGUAGES_OF_FILES),
            help=self.tr("that of formats or that of programmes"),
        )

    def _add_export(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        export = commands.add_parser("export", parents=[everywhere], help=self.tr("writes reports"))
        export.add_argument("session", metavar="SESSION", help=self.tr("the id or the name of the session"))
        kinds = self.tr("kinds of report, divided by commas: {kinds}").format(kinds=",".join(ReportKind))
        export.add_argument("--as", dest="kinds", required=True, metavar="KINDS", help=kinds)
        export.add_argument("--out", type=Path, default=Path(), metavar="DIR", help=self.tr("where to write them"))
        export.add_argument("--named", action="store_true", help=self.tr("with the names of the participants"))
        export.add_argument("--with-notes", action="store_true", help=self.tr("with the raw notes of the observers"))

    def _add_scene(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        scene = commands.add_parser(
            "scene", parents=[everywhere], help=self.tr("draws what the beamer would show, as a PNG")
        )
        source = scene.add_mutually_exclusive_group(required=True)
        source.add_argument("session", nargs="?", metavar="SESSION", help=self.tr("the id or the name of the session"))
        source.add_argument("--format", metavar="ID", help=self.tr("instead of a session: a format, id or file"))
        scene.add_argument("--phase", metavar="ID", help=self.tr("the phase to show; without one, what is shown now"))
        scene.add_argument(
            "--at", type=_seconds, metavar="SECONDS", help=self.tr("how long after the beginning of the phase")
        )
        scene.add_argument("--size", required=True, metavar="WxH", help=self.tr("width and height in pixels"))
        scene.add_argument("--out", type=Path, required=True, metavar="FILE", help=self.tr("the PNG to write"))
        scene.add_argument(
            "--theme",
            choices=[theme.value for theme in Theme],
            help=self.tr("else the one that was chosen in Settings"),
        )

    def _add_seat(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        seat = commands.add_parser("seat", parents=[everywhere], help=self.tr("makes trios and roles for each round"))
        seat.add_argument(
            "--people", type=Path, required=True, metavar="FILE", help=self.tr("the participants: a text or CSV file")
        )
        seat.add_argument(
            "--rounds",
            type=int,
            choices=range(1, _MOST_ROUNDS + 1),
            default=1,
            metavar="N",
            help=self.tr("how many rounds; as far as can be, nobody meets twice"),
        )
        for option, meant in (
            ("--apart", self.tr("two people who should not sit together; may be given more than once")),
            ("--together", self.tr("two people who should sit together; may be given more than once")),
        ):
            seat.add_argument(option, action="append", default=[], metavar='"A,B"', help=meant)
        seat.add_argument("--seed", type=int, metavar="N", help=self.tr("the same number gives the same trios again"))
        seat.add_argument("--json", action="store_true", help=self.tr("print JSON"))

    def _add_doctor(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        doctor = commands.add_parser(
            "doctor", parents=[everywhere], help=self.tr("looks whether everything is ready for the room")
        )
        doctor.add_argument("--json", action="store_true", help=self.tr("print JSON"))

    def _add_handbook(self, commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
        handbook = commands.add_parser(
            "handbook",
            parents=[everywhere],
            help=self.tr("writes the handbook as HTML and PDF, in the language of --lang or in each"),
        )
        handbook.add_argument("--out", type=Path, default=Path(), metavar="DIR", help=self.tr("where to write them"))


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what add_subparsers gives


def options_of(arguments: argparse.Namespace) -> Options:
    given = vars(arguments)
    return Options(
        data_dir=given.get("data_dir"),
        language=given.get("lang", ""),
        speed=given.get("speed", 1.0),
        beamer=given.get("beamer", ""),
        windowed=given.get("windowed", False),
    )


@dataclass(frozen=True, slots=True)
class Peek:
    """What must be known before there is a parser, because the parser speaks the language that it asks for."""

    options: Options
    wants_window: bool
    draws: bool


def peek(arguments: list[str]) -> Peek:
    """Looks for the language, the data directory and whether a window is wanted; faults are the parser's to report."""
    glance = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    for option in ("--data-dir", "--lang", "--speed", "--beamer"):
        glance.add_argument(option, nargs="?", default="")
    glance.add_argument("--windowed", action="store_true")
    found, rest = glance.parse_known_args(arguments)
    command = next((word for word in rest if not word.startswith("-")), "")
    only_tells = {"-h", "--help", "--version"} & set(rest)
    data_dir = _folder(found.data_dir) if found.data_dir else None
    return Peek(
        Options(data_dir, found.lang or "", 1.0, "", windowed=False),
        wants_window=command in ("", "open") and not only_tells,
        draws=command in COMMANDS_THAT_DRAW,
    )


def _folder(typed: str) -> Path:
    """The same one wherever the program works later on."""
    return Path(typed).expanduser().absolute()


def _speed(typed: str) -> float:
    speed = float(typed)
    if not 0 < speed <= _FASTEST:
        raise ValueError(typed)
    return speed


def _seconds(typed: str) -> float:
    seconds = float(typed)
    if not math.isfinite(seconds):
        raise ValueError(typed)
    return seconds
