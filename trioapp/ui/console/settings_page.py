"""The settings, which take effect at once, under headings; each says what it does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.keys import Action
from trioapp.domain.preferences import (
    AS_THE_SYSTEM,
    LAST_CHAIR_M,
    PICTURE_M,
    TEXT_SIZES,
    ConsoleTheme,
    Preferences,
    Room,
    ShownTime,
    Theme,
)
from trioapp.presentation.beamer import ScreenChoice, ScreenIdentity
from trioapp.presentation.settings_wording import SettingsWording
from trioapp.ui.console.settings_files import FoldersBox
from trioapp.ui.console.settings_keys import KeysBox
from trioapp.ui.console.settings_rows import Section, SettingRow
from trioapp.ui.look.measures import LARGE_TEXT, fix, share
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.keeping_box import KeepingBox
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.letters_first import Line
from trioapp.ui.widgets.live_keys import PageKeys
from trioapp.ui.widgets.number_field import FractionField
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_VOLUME_STEP = 10
_STEP_M = 0.1
_LETTERS = 20
"""As many letters of a choice can always be seen."""
_CONTENTS_PX, _WIDEST_PX = 216, 900
_OWN_NAMES = {"nl": "Nederlands", "en": "English"}


_Value = TypeVar("_Value", str, int)


class SettingsPage(Translated):
    """How the picture on the beamer is drawn; language, chimes, gates, privacy, keys, and where the data is.

    The key for undo takes the last step back, while no field has letters of its own to take back.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    console_theme_chosen = Signal(str)
    text_size_chosen = Signal(object)
    """With per cents; 0 is as the system has it."""
    room_chosen = Signal(str)
    measures_chosen = Signal(object)
    """With how far the last chair is and how high the picture is, in metres."""
    time_chosen = Signal(str)
    beamer_chosen = Signal(str)
    fades_switched = Signal(bool)
    sound_switched = Signal(bool)
    volume_chosen = Signal(object)
    sound_test_requested = Signal()
    start_gate_switched = Signal(bool)
    seated_gate_switched = Signal(bool)
    rather_duos_switched = Signal(bool)
    keeping_chosen = Signal(object)
    """With days, or None."""
    names_switched = Signal(bool)
    notes_switched = Signal(bool)
    screen_numbers_requested = Signal()
    test_picture_requested = Signal()
    about_requested = Signal()
    undo_requested = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._title, self._seek, self._undo = plain_label("title"), Line(), Button()
        self._told = Told()
        self._language, self._beamer, self._theme, self._room, self._time = (_combo_box() for _ in range(5))
        self._console_theme, self._text_size = _combo_box(), _combo_box()
        self._last_chair, self._picture_height = _metres(LAST_CHAIR_M), _metres(PICTURE_M)
        self._sight = plain_label("hint", wraps=True)
        self._fades, self._sound = QCheckBox(), QCheckBox()
        self._gate, self._seated, self._duos = (QCheckBox() for _ in range(3))
        self._names, self._notes = QCheckBox(), QCheckBox()
        self._volume, self._keep = QSlider(Qt.Orientation.Horizontal), KeepingBox()
        self._is_trying, self._is_measured, self._undo_words = False, False, ""
        self._test, self._heard = Button(), plain_label("hint", wraps=True)
        self._numbers, self._picture = Button(), Button()
        self._about = Button()
        self.keys, self.folders = KeysBox(tokens), FoldersBox()
        self._volume.setRange(0, 100)
        self._volume.setPageStep(_VOLUME_STEP)
        self._volume.setSingleStep(_VOLUME_STEP)
        self.own_keys = PageKeys(self, {Action.UNDO: self.undo_requested})
        self._build()
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _build(self) -> None:
        """The sections, each setting by its name in the file."""
        self.look, self.beamer_section, self.sound_section = Section(), Section(), Section()
        self.session, self.privacy = Section(), Section()
        self.keys_section, self.files = Section(), Section()
        self._rows: Mapping[str, SettingRow] = {
            "language": self.look.add_row(SettingRow(self._language)),
            "console_theme": self.look.add_row(SettingRow(self._console_theme)),
            "text_size": self.look.add_row(SettingRow(self._text_size)),
            "beamer": self.beamer_section.add_row(SettingRow(self._beamer)),
            "theme": self.beamer_section.add_row(SettingRow(self._theme)),
            "room": self.beamer_section.add_row(SettingRow(self._room)),
            "last_chair_m": self.beamer_section.add_row(SettingRow(self._last_chair)),
            "picture_m": self.beamer_section.add_row(SettingRow(self._picture_height)),
            "time": self.beamer_section.add_row(SettingRow(self._time)),
            "fades": self.beamer_section.add_row(SettingRow(self._fades)),
            "sound": self.sound_section.add_row(SettingRow(self._sound)),
            "volume": self.sound_section.add_row(SettingRow(self._volume, self._test)),
            "start_gate": self.session.add_row(SettingRow(self._gate)),
            "seated_gate": self.session.add_row(SettingRow(self._seated)),
            "rather_duos": self.session.add_row(SettingRow(self._duos)),
            "keep_days": self.privacy.add_row(SettingRow(self._keep)),
            "reports_named": self.privacy.add_row(SettingRow(self._names)),
            "reports_with_notes": self.privacy.add_row(SettingRow(self._notes)),
        }
        self.beamer_section.add(self._sight)
        self.beamer_section.add(two_sided_row([self._numbers, self._picture]))
        self.sound_section.add(self._heard)
        self.keys_section.add(self.keys)
        self.files.add(self.folders)
        self._heard.hide()

    @property
    def _sections(self) -> tuple[Section, ...]:
        return (
            *(self.look, self.beamer_section, self.sound_section, self.session),
            *(self.privacy, self.keys_section, self.files),
        )

    def _lay_out(self) -> None:
        fix(self._seek, width=280)
        self._contents = QWidget()
        contents = QVBoxLayout(self._contents)
        contents.setContentsMargins(0, 0, 0, 0)
        contents.setSpacing(4)
        self._jumps = [Button("contents") for _ in self._sections]
        for jump in self._jumps:
            fix(jump, width=_CONTENTS_PX)
            jump.clicked.connect(self._jump)
            contents.addWidget(jump)
        contents.addStretch()
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self._contents)
        body.addWidget(self._scrolled(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 20, 12)
        column.setSpacing(14)
        column.addWidget(two_sided_row([self._title], [self._undo, self._seek]))
        column.addWidget(self._told)
        column.addLayout(body, 1)
        self._undo.hide()
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()
        super().changeEvent(event)

    def _make_room(self) -> None:
        """Where text is large the settings need the room beside them."""
        self._contents.setVisible(share() <= LARGE_TEXT)

    def _scrolled(self) -> QScrollArea:
        within, self._scroll = QWidget(), QScrollArea()
        within.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(within)
        column.setContentsMargins(0, 0, 12, 24)
        column.setSpacing(22)
        for section in self._sections:
            column.addWidget(section)
        column.addWidget(self._about, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._scroll.setProperty("role", "plain")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(within)
        return self._scroll

    def _connect_own(self) -> None:
        self._language.activated.connect(self._choose_language)
        self._theme.activated.connect(self._choose_theme)
        self._console_theme.activated.connect(self._choose_console_theme)
        self._text_size.activated.connect(self._choose_text_size)
        self._room.activated.connect(self._choose_room)
        for metres in (self._last_chair, self._picture_height):
            metres.valueChanged.connect(self._choose_measures)
        self._time.activated.connect(self._choose_time)
        self._beamer.activated.connect(self._choose_beamer)
        self._fades.toggled.connect(self.fades_switched)
        self._sound.toggled.connect(self.sound_switched)
        self._volume.valueChanged.connect(self._choose_volume)
        self._test.clicked.connect(self._try_sound)
        self._gate.toggled.connect(self.start_gate_switched)
        self._seated.toggled.connect(self.seated_gate_switched)
        self._duos.toggled.connect(self.rather_duos_switched)
        self._keep.activated.connect(self._choose_keeping)
        self._names.toggled.connect(self.names_switched)
        self._notes.toggled.connect(self.notes_switched)
        self._numbers.clicked.connect(self.screen_numbers_requested)
        self._picture.clicked.connect(self.test_picture_requested)
        self._seek.textChanged.connect(self._find)
        self._undo.clicked.connect(self.undo_requested)
        self._about.clicked.connect(self.about_requested)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        self._language.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_languages(self, codes: tuple[str, ...]) -> None:
        """Each by the name that it has in itself."""
        for code in codes:
            self._language.addItem(_OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code, code)

    def show_view(self, language: str, preferences: Preferences) -> None:
        """Shows what is in force; `language` may have been asked for on the command line."""
        for box, value in (
            (self._language, language),
            (self._console_theme, preferences.console_theme.value),
            (self._text_size, preferences.text_size),
            (self._theme, preferences.theme.value),
            (self._room, preferences.room.value),
            (self._time, preferences.time.value),
        ):
            box.setCurrentIndex(box.findData(value))
        for metres, length in (
            (self._last_chair, preferences.last_chair_m),
            (self._picture_height, preferences.picture_m),
        ):
            with QSignalBlocker(metres):
                metres.setValue(length)
            metres.setLocale(QLocale(language))
        self.show_sound(preferences)
        for tick, is_on in (
            (self._fades, preferences.fades),
            (self._gate, preferences.start_gate),
            (self._seated, preferences.seated_gate),
            (self._duos, preferences.rather_duos),
            (self._names, preferences.reports_named),
            (self._notes, preferences.reports_with_notes),
        ):
            _tick(tick, is_on=is_on)
        self._keep.show_days(preferences.keep_days)

    @Slot(str)
    def show_undo(self, words: str) -> None:
        """What the last step was; empty when there is nothing to take back."""
        self._undo_words = words
        self._undo.name(self.tr("Undo: {act}").format(act=words), self.tr("Undo"), words)
        self._undo.setVisible(bool(words))

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """What is wrong in the file of settings; empty when all is well."""
        self._told.say(sentence)

    def show_sight(self, sentence: str, *, is_measured: bool) -> None:
        """What the measures come to; they are only to be seen where the room is measured."""
        self._sight.setText(sentence)
        self._is_measured = is_measured
        self._find()

    @Slot()
    def _find(self) -> None:
        """Shows the settings in which the words stand that are sought."""
        metres = frozenset({self._rows["last_chair_m"], self._rows["picture_m"]})
        for section, jump in zip(self._sections, self._jumps, strict=True):
            section.seek(self._seek.text(), frozenset() if self._is_measured else metres)
            jump.setEnabled(not section.isHidden())
        self._sight.setVisible(self._is_measured)

    @Slot()
    def _jump(self) -> None:
        """To that section, with the keyboard in its first field."""
        button = self.sender()
        section = next(one for one, jump in zip(self._sections, self._jumps, strict=True) if jump is button)
        bar = self._scroll.verticalScrollBar()
        first = next((part for part in section.findChildren(QWidget) if _can_be_tabbed_to(part)), None)
        if first:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        bar.setValue(section.y())

    def show_screens(self, screens: tuple[ScreenChoice, ...], chosen: str) -> None:
        """Which screens can be projected on; the one that was chosen before stays in the list while it is gone."""
        words = {"": ""}
        words |= {chosen: ScreenIdentity.from_text(chosen).name} if chosen else {}
        words |= {screen.identity: screen.words for screen in screens}
        self._beamer.clear()
        for identity, name in words.items():
            self._beamer.addItem(name, identity)
        self._beamer.setCurrentIndex(self._beamer.findData(chosen))
        self._name_choices()

    def show_sound(self, preferences: Preferences) -> None:
        _tick(self._sound, is_on=preferences.sound)
        with QSignalBlocker(self._volume):
            self._volume.setValue(preferences.volume)

    def show_sound_test(self, sentence: str) -> None:
        """What came of the chime that was tried; of others nothing is said."""
        if self._is_trying:
            self._is_trying = False
            self._heard.setText(sentence)
            self._heard.show()

    def _choose_measures(self) -> None:
        self.measures_chosen.emit((self._last_chair.value(), self._picture_height.value()))

    def _choose_language(self) -> None:
        self.language_chosen.emit(self._language.currentData())

    def _choose_theme(self) -> None:
        self.theme_chosen.emit(self._theme.currentData())

    def _choose_console_theme(self) -> None:
        self.console_theme_chosen.emit(self._console_theme.currentData())

    def _choose_text_size(self) -> None:
        self.text_size_chosen.emit(self._text_size.currentData())

    def _choose_beamer(self) -> None:
        self.beamer_chosen.emit(self._beamer.currentData())

    def _choose_time(self) -> None:
        self.time_chosen.emit(self._time.currentData())

    def _try_sound(self) -> None:
        self._is_trying = True
        self.sound_test_requested.emit()

    def _choose_volume(self) -> None:
        self.volume_chosen.emit(self._volume.value())

    def _choose_keeping(self) -> None:
        self.keeping_chosen.emit(self._keep.currentData())

    def _choose_room(self) -> None:
        self.room_chosen.emit(self._room.currentData())

    def _name_look(self) -> None:
        """How this screen looks."""
        looks = {
            ConsoleTheme.SYSTEM: self.tr("As the system is"),
            ConsoleTheme.LIGHT: self.tr("Light"),
            ConsoleTheme.DARK: self.tr("Dark"),
            ConsoleTheme.HIGH_CONTRAST: self.tr("High contrast"),
        }
        _fill(self._console_theme, {look.value: words for look, words in looks.items()})
        usual = {AS_THE_SYSTEM: self.tr("As the system has it")}
        _fill(self._text_size, usual | {size: self.tr("{size} %").format(size=size) for size in TEXT_SIZES})

    def _name_buttons(self) -> None:
        self._test.name(self.tr("Try a chime"))
        self._numbers.name(self.tr("Which screen is which"))
        self._picture.name(self.tr("Test picture on or off"))
        self._about.name(self.tr("About trioapp"))
        self._seek.setPlaceholderText(self.tr("Seek in the settings"))
        self._seek.setAccessibleName(self.tr("Seek in the settings"))
        self.show_undo(self._undo_words)

    def _name_sections(self) -> None:
        headings = (
            self.tr("Language and look"),
            self.tr("Beamer"),
            self.tr("Sound"),
            self.tr("During a session"),
            self.tr("Privacy"),
            self.tr("Keys"),
            self.tr("Files and backups"),
        )
        for section, jump, heading in zip(self._sections, self._jumps, headings, strict=True):
            section.heading.setText(heading)
            jump.name(heading)

    def _retranslate(self) -> None:
        words = SettingsWording()
        self._title.setText(self.tr("Settings"))
        for setting, row in self._rows.items():
            row.say(words.name(setting), words.about(setting))
        self.keys.say(words.about("keys"))
        self.folders.say(words.name("data_folder"), words.about("data_folder"))
        self._name_sections()
        self._name_buttons()
        self._name_choices()

    def _name_choices(self) -> None:
        if self._beamer.count():
            self._beamer.setItemText(0, self.tr("Whichever screen is there"))
        self._name_look()
        themes = {
            Theme.LIGHT: self.tr("Light: for a room with light in it"),
            Theme.DARK: self.tr("Dark: for a dark room"),
        }
        rooms = {
            Room.SMALL: self.tr("Small: last chair at 4 times the picture's height"),
            Room.MEDIUM: self.tr("Medium: at 6 times the height"),
            Room.LARGE: self.tr("Large: at 8 times the height"),
            Room.EXTRA_LARGE: self.tr("Extra large letters: for who sees less, at 6 times the height"),
            Room.MEASURED: self.tr("As measured: in metres"),
        }
        times = {
            ShownTime.LEFT: self.tr("How long it still takes, in whole minutes"),
            ShownTime.ELAPSED: self.tr("How long it has been going on"),
            ShownTime.SECONDS: self.tr("How long it still takes, to the second"),
            ShownTime.HIDDEN: self.tr("No time, only which phase it is"),
        }
        _fill(self._time, {time.value: words for time, words in times.items()})
        _fill(self._theme, {theme.value: words for theme, words in themes.items()})
        _fill(self._room, {room.value: words for room, words in rooms.items()})


def _fill(box: QComboBox, choices: Mapping[_Value, str]) -> None:
    chosen = box.currentData()
    box.clear()
    for value, words in choices.items():
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(chosen))


def _combo_box() -> QComboBox:
    """A box that gets narrower than its longest choice where it must."""
    box = ComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    return box


def _metres(between: tuple[float, float]) -> FractionField:
    field = FractionField()
    field.setLineEdit(Line())
    field.setRange(*between)
    field.setDecimals(1)
    field.setSingleStep(_STEP_M)
    field.setSuffix(" m")
    field.setKeyboardTracking(False)
    return field


def _tick(box: QCheckBox, *, is_on: bool) -> None:
    """Without telling; what is ticked tells by `toggled`, because a screen reader ticks without a click."""
    with QSignalBlocker(box):
        box.setChecked(is_on)


def _can_be_tabbed_to(part: QWidget) -> bool:
    return part.isEnabled() and not part.isHidden() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
