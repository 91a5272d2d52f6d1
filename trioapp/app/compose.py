"""Builds the program: every part once, in one visible order, each given what it needs."""

from __future__ import annotations

from collections.abc import Mapping

from trioapp.app.command_line import Options
from trioapp.app.language import Language, language_of_system
from trioapp.app.paths import Places, places, resources, whereabouts_of
from trioapp.app.starts import with_less
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.ports import Library, PreferencesFile, ProgrammeLibrary
from trioapp.domain.values import dataclass
from trioapp.domain.whereabouts import Whereabouts
from trioapp.presentation.wording import Wording
from trioapp.services.format_library import FormatLibrary
from trioapp.services.programmes import Programmes
from trioapp.services.rehearsal import ChangeableClock, Rehearsal
from trioapp.services.sessions import Sessions
from trioapp.services.workspace import Workspace
from trioapp.storage.format_writing import format_text
from trioapp.storage.library import format_files, programme_files
from trioapp.storage.own_formats import OwnFormatFolder
from trioapp.storage.own_programmes import OwnProgrammeFolder
from trioapp.storage.preferences_file import TomlPreferences
from trioapp.storage.programme_pictures import PicturesBeside
from trioapp.storage.session_shelf import SessionFolder


@dataclass(frozen=True)
class Backstage:
    """Everything that works without a window."""

    places: Places
    whereabouts: Whereabouts
    clock: ChangeableClock
    language: Language
    words: Wording
    preferences: PreferencesFile
    formats: Library[ExerciseFormat]
    days: ProgrammeLibrary
    pictures: PicturesBeside
    programmes: Programmes
    own_programmes: OwnProgrammeFolder
    own_formats: OwnFormatFolder
    library: FormatLibrary
    shelf: SessionFolder
    workspace: Workspace
    sessions: Sessions
    rehearsal: Rehearsal
    is_careful: bool
    """Whether the program begins without the trainer's own settings and formats, after starts that failed."""


def language_first(options: Options, *, is_careful: bool = False) -> tuple[Language, PreferencesFile]:
    """The language comes before everything else: what was asked for, else what was set, else the system's."""
    preferences = TomlPreferences(_places(options, is_careful=is_careful).preferences, _comments)
    language = Language(resources() / "i18n")
    wishes = (options.language, preferences.load().language, language_of_system())
    language.switch(language.first_known(wishes))
    return language, preferences


def _comments() -> Mapping[str, str]:
    """What a new file of settings says above each of them."""
    from trioapp.presentation.settings_wording import SettingsWording  # few starts write one

    return SettingsWording().comments()


def backstage(
    options: Options,
    clock: ChangeableClock,
    language: Language,
    preferences: PreferencesFile,
    *,
    is_careful: bool = False,
) -> Backstage:
    """`Refused` when the data directory cannot be used."""
    where = _places(options, is_careful=is_careful)
    formats = format_files(resources() / "formats", where.formats)
    days = programme_files(resources() / "programmes", where.programmes)
    pictures = PicturesBeside(_photo_for_card)
    programmes = Programmes(formats, days, pictures)
    own_formats = OwnFormatFolder(where.formats, formats, format_text, programmes.ids)
    whereabouts = whereabouts_of(where.sessions)
    shelf = SessionFolder(where.sessions, where.scratch, whereabouts)
    workspace = Workspace()
    return Backstage(
        places=where,
        whereabouts=whereabouts,
        clock=clock,
        language=language,
        words=Wording(),
        preferences=preferences,
        formats=formats,
        days=days,
        pictures=pictures,
        programmes=programmes,
        own_programmes=OwnProgrammeFolder(where.programmes, programmes.ids),
        own_formats=own_formats,
        library=FormatLibrary(own_formats),
        shelf=shelf,
        workspace=workspace,
        sessions=Sessions(shelf, programmes, workspace, clock, preferences),
        rehearsal=Rehearsal(workspace, clock),
        is_careful=is_careful,
    )


def _photo_for_card(contents: bytes, file: str) -> bytes:
    from trioapp.app.card_picture import photo_for_card  # only a day with pictures waits for what reads them

    return photo_for_card(contents, file)


def _places(options: Options, *, is_careful: bool) -> Places:
    where = places(options.data_dir)
    return with_less(where) if is_careful else where
