"""The settings, which take effect at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QSlider, QVBoxLayout

from trioapp.domain.preferences import LANGUAGES, Preferences, Room, ShownTime, Theme
from trioapp.presentation.beamer import ScreenChoice, ScreenIdentity
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated

_VOLUME_STEP = 10
_OWN_NAMES = {"nl": "Nederlands", "en": "English"}


class SettingsPage(Translated):
    """Language, how the picture on the beamer is drawn, how loud the chimes are, and whether the start waits."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    room_chosen = Signal(str)
    time_chosen = Signal(str)
    beamer_chosen = Signal(str)
    sound_switched = Signal(bool)
    volume_chosen = Signal(object)
    sound_test_requested = Signal()
    start_gate_switched = Signal(bool)
    screen_numbers_requested = Signal()
    test_picture_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label("title")
        self._labels = [plain_label("label") for _ in range(5)]
        self._language, self._beamer, self._theme, self._room, self._time = (QComboBox() for _ in range(5))
        self._boxes = (self._language, self._beamer, self._theme, self._room, self._time)
        self._sound, self._gate = QCheckBox(), QCheckBox()
        self._volume_label, self._volume = plain_label("label"), QSlider(Qt.Orientation.Horizontal)
        self._is_trying = False
        self._test, self._heard = Button(), plain_label("hint", wraps=True)
        self._numbers, self._picture = Button(), Button()
        self._volume.setRange(0, 100)
        self._volume.setPageStep(_VOLUME_STEP)
        self._volume.setSingleStep(_VOLUME_STEP)
        for language in LANGUAGES:
            self._language.addItem(_OWN_NAMES[language], language)
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(720)
        form = QFormLayout(card)
        form.setContentsMargins(28, 24, 28, 24)
        form.setHorizontalSpacing(32)
        form.setVerticalSpacing(12)
        for label, field in zip(self._labels, self._boxes, strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        self._volume_label.setBuddy(self._volume)
        volume = QHBoxLayout()
        volume.setSpacing(16)
        volume.addWidget(self._volume, 1)
        volume.addWidget(self._test)
        screens = QHBoxLayout()
        screens.setSpacing(16)
        screens.addWidget(self._numbers)
        screens.addWidget(self._picture)
        screens.addStretch()
        form.addRow(screens)
        form.addRow(self._sound)
        form.addRow(self._volume_label, volume)
        form.addRow(self._heard)
        form.addRow(self._gate)
        self._heard.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(card)
        column.addStretch()

    def _connect_own(self) -> None:
        self._language.activated.connect(self._choose_language)
        self._theme.activated.connect(self._choose_theme)
        self._room.activated.connect(self._choose_room)
        self._time.activated.connect(self._choose_time)
        self._beamer.activated.connect(self._choose_beamer)
        self._sound.clicked.connect(self.sound_switched)
        self._volume.valueChanged.connect(self._choose_volume)
        self._test.clicked.connect(self._try_sound)
        self._gate.clicked.connect(self.start_gate_switched)
        self._numbers.clicked.connect(self.screen_numbers_requested)
        self._picture.clicked.connect(self.test_picture_requested)

    def show_view(self, language: str, preferences: Preferences) -> None:
        """Shows what is in force; `language` may have been asked for on the command line."""
        self._language.setCurrentIndex(self._language.findData(language))
        self._theme.setCurrentIndex(self._theme.findData(preferences.theme.value))
        self._room.setCurrentIndex(self._room.findData(preferences.room.value))
        self._time.setCurrentIndex(self._time.findData(preferences.time.value))
        self.show_sound(preferences)
        self._gate.setChecked(preferences.start_gate)

    def show_screens(self, screens: tuple[ScreenChoice, ...], chosen: str) -> None:
        """Which screens can be projected on; the one that was chosen before stays in the list while it is gone."""
        words = {"": ""}
        words |= {chosen: ScreenIdentity.from_text(chosen).name} if chosen else {}
        words |= {screen.identity: screen.words for screen in screens}
        self._beamer.clear()
        for identity, name in words.items():
            self._beamer.addItem(name, identity)
        self._beamer.setCurrentIndex(self._beamer.findData(chosen))
        self._retranslate()

    def show_sound(self, preferences: Preferences) -> None:
        self._sound.setChecked(preferences.sound)
        if self._volume.value() != preferences.volume:
            self._volume.setValue(preferences.volume)

    def show_sound_test(self, sentence: str) -> None:
        """What came of the chime that was tried; of others nothing is said."""
        if self._is_trying:
            self._is_trying = False
            self._heard.setText(sentence)
            self._heard.show()

    def _choose_language(self) -> None:
        self.language_chosen.emit(self._language.currentData())

    def _choose_theme(self) -> None:
        self.theme_chosen.emit(self._theme.currentData())

    def _choose_beamer(self) -> None:
        self.beamer_chosen.emit(self._beamer.currentData())

    def _choose_time(self) -> None:
        self.time_chosen.emit(self._time.currentData())

    def _try_sound(self) -> None:
        self._is_trying = True
        self.sound_test_requested.emit()

    def _choose_volume(self) -> None:
        self.volume_chosen.emit(self._volume.value())

    def _choose_room(self) -> None:
        self.room_chosen.emit(self._room.currentData())

    def _name_buttons(self) -> None:
        self._test.name(self.tr("Try a chime"))
        self._numbers.name(self.tr("Which screen is which"))
        self._picture.name(self.tr("Test picture on or off"))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        names = (
            self.tr("Language"),
            self.tr("Beamer"),
            self.tr("Beamer theme"),
            self.tr("Room"),
            self.tr("Time on the beamer"),
        )
        for label, field, name in zip(self._labels, self._boxes, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        if self._beamer.count():
            self._beamer.setItemText(0, self.tr("Whichever screen is there"))
        self._sound.setText(self.tr("Chimes at the start of a phase and at the end"))
        self._volume_label.setText(self.tr("Volume"))
        self._volume.setAccessibleName(self.tr("Volume"))
        self._name_buttons()
        self._gate.setText(self.tr("The clock starts only after the room has seen the brief"))
        for box in (self._sound, self._gate):
            box.setAccessibleName(box.text())
        themes = {
            Theme.LIGHT: self.tr("Light: for a room with light in it"),
            Theme.DARK: self.tr("Dark: for a dark room"),
        }
        rooms = {
            Room.SMALL: self.tr("Small: last chair at 4 times the picture's height"),
            Room.MEDIUM: self.tr("Medium: at 6 times the height"),
            Room.LARGE: self.tr("Large: at 8 times the height"),
            Room.EXTRA_LARGE: self.tr("Extra large letters: for who sees less, at 6 times the height"),
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


def _fill(box: QComboBox, choices: dict[str, str]) -> None:
    chosen = box.currentData()
    box.clear()
    for value, words in choices.items():
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(chosen))
