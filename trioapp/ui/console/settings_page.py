"""The settings, which take effect at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
)

from trioapp.domain.preferences import (
    AS_THE_SYSTEM,
    LANGUAGES,
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
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.keeping_box import KeepingBox
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated

_VOLUME_STEP = 10
_STEP_M = 0.1
_LETTERS = 20
"""As many letters of a choice can always be seen."""
_OWN_NAMES = {"nl": "Nederlands", "en": "English"}


_Value = TypeVar("_Value", str, int)


class SettingsPage(Translated):
    """How the picture on the beamer is drawn; language, chimes, whether the start waits, and how long names stay."""

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
    screen_numbers_requested = Signal()
    test_picture_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label("title")
        self._labels = [plain_label("label") for _ in range(5)]
        self._language, self._beamer, self._theme, self._room, self._time = (_combo_box() for _ in range(5))
        self._boxes = (self._language, self._beamer, self._theme, self._room, self._time)
        self._look_labels = [plain_label("label") for _ in range(2)]
        self._console_theme, self._text_size = _combo_box(), _combo_box()
        self._metres_labels = [plain_label("label") for _ in range(2)]
        self._last_chair, self._picture_height = _metres(LAST_CHAIR_M), _metres(PICTURE_M)
        self._sight = plain_label("hint", wraps=True)
        self._fades, self._sound = QCheckBox(), QCheckBox()
        self._gate, self._seated, self._duos = (QCheckBox() for _ in range(3))
        self._volume_label, self._volume = plain_label("label"), QSlider(Qt.Orientation.Horizontal)
        self._keep_label, self._keep = plain_label("label", wraps=True), KeepingBox()
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
        cards = QHBoxLayout()
        cards.setSpacing(16)
        cards.addWidget(self._beamer_card(), 3, Qt.AlignmentFlag.AlignTop)
        cards.addWidget(self._other_card(), 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(cards)
        column.addStretch()

    def _beamer_card(self) -> QFrame:
        card, form = _card()
        for label, field in zip(self._labels[1:4], self._boxes[1:4], strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        for label, metres in zip(self._metres_labels, (self._last_chair, self._picture_height), strict=True):
            label.setBuddy(metres)
            form.addRow(label, metres)
        form.addRow(self._sight)
        self._labels[4].setBuddy(self._time)
        form.addRow(self._labels[4], self._time)
        form.addRow(self._fades)
        screens = QHBoxLayout()
        screens.setSpacing(12)
        screens.addWidget(self._numbers)
        screens.addWidget(self._picture)
        screens.addStretch()
        form.addRow(screens)
        return card

    def _other_card(self) -> QFrame:
        card, form = _card()
        self._labels[0].setBuddy(self._language)
        form.addRow(self._labels[0], self._language)
        for label, box in zip(self._look_labels, (self._console_theme, self._text_size), strict=True):
            label.setBuddy(box)
            form.addRow(label, box)
        self._volume_label.setBuddy(self._volume)
        volume = QHBoxLayout()
        volume.setSpacing(16)
        volume.addWidget(self._volume, 1)
        volume.addWidget(self._test)
        form.addRow(self._sound)
        form.addRow(self._volume_label, volume)
        form.addRow(self._heard)
        form.addRow(self._gate)
        form.addRow(self._seated)
        form.addRow(self._duos)
        self._keep_label.setBuddy(self._keep)
        form.addRow(self._keep_label)
        form.addRow(self._keep)
        self._heard.hide()
        return card

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
        self._numbers.clicked.connect(self.screen_numbers_requested)
        self._picture.clicked.connect(self.test_picture_requested)

    def show_view(self, language: str, preferences: Preferences) -> None:
        """Shows what is in force; `language` may have been asked for on the command line."""
        self._language.setCurrentIndex(self._language.findData(language))
        self._theme.setCurrentIndex(self._theme.findData(preferences.theme.value))
        self._console_theme.setCurrentIndex(self._console_theme.findData(preferences.console_theme.value))
        self._text_size.setCurrentIndex(self._text_size.findData(preferences.text_size))
        self._room.setCurrentIndex(self._room.findData(preferences.room.value))
        self._time.setCurrentIndex(self._time.findData(preferences.time.value))
        for metres, value in (
            (self._last_chair, preferences.last_chair_m),
            (self._picture_height, preferences.picture_m),
        ):
            with QSignalBlocker(metres):
                metres.setValue(value)
        self.show_sound(preferences)
        for box, is_on in (
            (self._fades, preferences.fades),
            (self._gate, preferences.start_gate),
            (self._seated, preferences.seated_gate),
            (self._duos, preferences.rather_duos),
        ):
            _tick(box, is_on=is_on)
        self._keep.show_days(preferences.keep_days)
        self._retranslate()

    def show_sight(self, sentence: str, *, is_measured: bool) -> None:
        """What the measures come to; they are only to be seen where the room is measured."""
        self._sight.setText(sentence)
        for part in (*self._metres_labels, self._last_chair, self._picture_height, self._sight):
            part.setVisible(is_measured)

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
        _tick(self._sound, is_on=preferences.sound)
        if self._volume.value() != preferences.volume:
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

    def _name_choices(self) -> None:
        self._volume_label.setText(self.tr("Volume"))
        self._volume.setAccessibleName(self.tr("Volume"))
        metres = (self.tr("To the last chair"), self.tr("Height of the picture"))
        fields = (self._last_chair, self._picture_height)
        for label, field, name in zip(self._metres_labels, fields, metres, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
            field.setLocale(QLocale(self._language.currentData()))
        self._fades.setText(self.tr("Pictures on the beamer fade into each other"))
        self._sound.setText(self.tr("Chimes at the start of a phase and at the end"))
        self._gate.setText(self.tr("The clock starts only after the room has seen the brief"))
        self._seated.setText(self.tr("At a start, ask once whether all trios are sitting"))
        self._duos.setText(self.tr("Rather pairs than foursomes when people are left over"))
        self._keep_label.setText(self.tr("Names and notes of new sessions stay"))
        self._keep.setAccessibleName(self._keep_label.text())
        for box in (self._fades, self._sound, self._gate, self._seated, self._duos):
            box.setAccessibleName(box.text())

    def _name_look(self) -> None:
        """How this screen looks."""
        names = self.tr("This screen"), self.tr("Size of text")
        boxes = self._console_theme, self._text_size
        for label, box, name in zip(self._look_labels, boxes, names, strict=True):
            label.setText(name)
            box.setAccessibleName(name)
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
        self._name_look()
        self._name_choices()
        self._name_buttons()
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


def _metres(between: tuple[float, float]) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
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


def _card() -> tuple[QFrame, QFormLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    form = QFormLayout(card)
    form.setContentsMargins(28, 24, 28, 24)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return card, form
