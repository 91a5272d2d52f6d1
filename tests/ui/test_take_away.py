"""The code is read back from the picture of the beamer and from the console, in both themes."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from tests.ui.staged import RESOURCES, ROOMS, SURFACES, THEMES
from trioapp.app.language import Language
from trioapp.domain.harvest import LONGEST_SENTENCE
from trioapp.domain.scenes import QUIET_ZONE, TakeAwayScene
from trioapp.domain.take_away import MOST_BYTES
from trioapp.presentation.take_away_wording import TakeAwayWording
from trioapp.services.codes import code_of
from trioapp.ui.paint.scene import paint_scene, picture_of
from trioapp.ui.paint.stage import HEIGHT, StageStyle
from trioapp.ui.paint.take_away import code_path, paint_code

SHORT = "What we learned · Trio 3\n+ I learned that waiting is quicker, because you begin. So I will wait."
ODD = "Wat we leerden · Trio 3\n• Ik leerde dat één ‘café’ – 日本 👩🏽‍🚀 – <b>geen</b> 100% is"
LONG = "What we learned · Trio 3\n+ " + "Now that we waited, it went on by itself. " * 18
TEXTS = {
    "short": SHORT,
    "odd": ODD,
    "one sentence": SHORT + "x" * LONGEST_SENTENCE,
    "most": LONG.encode()[:MOST_BYTES].decode(),
}


def read(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dots = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    (found,) = zxingcpp.read_barcodes(np.ascontiguousarray(dots))
    return str(found.text)


def on_the_beamer(text: str, theme: str, size: tuple[int, int], room: float = 1.0) -> QImage:
    scene = TakeAwayScene("Take it with you: Trio 3", "Point your phone's camera at the code.", code_of(text))
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_scene(painter, QRectF(0, 0, *size), scene, StageStyle(THEMES[theme], room))
    return image


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_phone_reads_it_from_the_beamer(text: str, size: tuple[int, int], theme: str) -> None:
    assert read(on_the_beamer(text, theme, size)) == text


def test_a_phone_reads_it_from_the_last_chair_too() -> None:
    """Where the whole picture is 200 pixels high to its camera."""
    image = on_the_beamer(SHORT, "light", (1920, 1080))
    far = image.scaledToHeight(200, Qt.TransformationMode.SmoothTransformation)
    assert read(far) == SHORT


@pytest.mark.parametrize("side", [240, 333, 480])
@pytest.mark.parametrize("text", [SHORT, ODD, SHORT + "x" * LONGEST_SENTENCE], ids=["short", "odd", "long"])
def test_a_phone_reads_it_from_the_console(text: str, side: int) -> None:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGray)
    with QPainter(image) as painter:
        paint_code(painter, code_of(text), QRectF(0, 0, side, side))
    assert read(image) == text


def test_the_quiet_zone_is_white_in_the_dark_theme() -> None:
    code = code_of(SHORT)
    image = on_the_beamer(SHORT, "dark", (1920, 1080))
    picture = picture_of(TakeAwayScene("", "", code), QRectF(0, 0, 1920, 1080).size(), StageStyle(THEMES["dark"]))
    place = picture.marks[0].box
    scale, dot = 1080 / HEIGHT, place.width() / (len(code) + 2 * QUIET_ZONE)
    for distance in (0.5, QUIET_ZONE - 0.5):
        x, y = place.left() + distance * dot, place.center().y()
        assert image.pixelColor(round(x * scale), round(y * scale)).lightness() > 250


def test_the_code_takes_most_of_the_height() -> None:
    picture = picture_of(
        TakeAwayScene("a", "b", code_of(SHORT)), QRectF(0, 0, 1920, 1080).size(), StageStyle(THEMES["light"])
    )
    assert picture.marks[0].box.height() > 0.85 * HEIGHT
    assert not picture.report.cut


def test_dots_side_by_side_are_one_piece() -> None:
    path = code_path(((True, True, False), (False, True, False), (True, True, True)), QRectF(0, 0, 11, 11))
    boxes = [polygon.boundingRect().getRect() for polygon in path.toSubpathPolygons()]
    assert boxes == [(4, 4, 2, 1), (5, 5, 1, 1), (4, 6, 3, 1)]


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_words_beside_it_are_whole_in_every_room(language: str, surface: tuple[int, int], room: float) -> None:
    words = Language(RESOURCES / "i18n")
    words.switch(language)
    try:
        own = TakeAwayWording(language)
        scene = TakeAwayScene(own.title("Groep 12"), own.how(), code_of(SHORT))
    finally:
        words.fall_silent()
    picture = picture_of(scene, QSizeF(*surface), StageStyle(THEMES["light"], room))
    assert picture.report.cut == ()
