"""A picture for a card is small enough to be kept, and whatever else a file is, it is refused with one sentence."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QImageWriter, Qt

from tests.ui.scenes_of_a_day import encoded
from trioapp.app import card_picture
from trioapp.app.card_picture import MOST_BYTES, read_card_picture
from trioapp.app.language import Language
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.presentation.wording import Wording
from trioapp.ui.paint.illustrated import image_in

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="20" height="20" fill="#000"/></svg>'

pytestmark = pytest.mark.usefixtures("qapp")


def file(folder: Path, contents: bytes, name: str = "figuur.png") -> Path:
    path = folder / name
    path.write_bytes(contents)
    return path


def size(kept: bytes) -> tuple[int, int]:
    image = image_in(kept)
    assert image
    return image.width(), image.height()


def refusal(path: Path) -> ProblemKind:
    with pytest.raises(Refused) as refused:
        read_card_picture(path)
    (problem,) = refused.value.problems
    return problem.kind


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_small_picture_keeps_its_size_whatever_its_name_says(kind: str, tmp_path: Path) -> None:
    assert size(read_card_picture(file(tmp_path, encoded(320, 200, kind), "figuur.dat"))) == (320, 200)


@pytest.mark.parametrize(("given", "kept"), [((4000, 1000), (1920, 480)), ((1000, 4000), (270, 1080))])
def test_a_large_one_is_made_as_large_as_a_screen(
    given: tuple[int, int], kept: tuple[int, int], tmp_path: Path
) -> None:
    assert size(read_card_picture(file(tmp_path, encoded(*given)))) == kept


def test_one_that_a_camera_turned_stands_upright_and_fits(tmp_path: Path) -> None:
    image = QImage(4000, 1000, QImage.Format.Format_RGB32)
    image.fill(0)
    writer = QImageWriter(str(tmp_path / "foto.jpg"))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image)
    assert size(read_card_picture(tmp_path / "foto.jpg")) == (270, 1080)


def test_the_limit_that_others_read_under_stays(tmp_path: Path) -> None:
    before = QImageReader.allocationLimit()
    read_card_picture(file(tmp_path, encoded(320, 200)))
    assert QImageReader.allocationLimit() == before


def test_a_drawing_fills_the_screen_and_stands_on_white(tmp_path: Path) -> None:
    kept = read_card_picture(file(tmp_path, SVG, "figuur.svg"))
    image = image_in(kept)
    assert image
    assert (image.width(), image.height()) == (1920, 960)
    assert image.pixelColor(1800, 480) == QColor(Qt.GlobalColor.white)
    assert image.pixelColor(100, 480) == QColor(Qt.GlobalColor.black)


def test_noise_is_kept_in_fewer_bytes_too(tmp_path: Path) -> None:
    noise = random.Random(7).randbytes(1920 * 1080 * 4)
    image = QImage(noise, 1920, 1080, QImage.Format.Format_RGB32)
    path = tmp_path / "ruis.png"
    assert image.save(str(path))
    assert path.stat().st_size > MOST_BYTES
    assert len(read_card_picture(path)) <= MOST_BYTES


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"Dit is gewoon een briefje.",
        b"\x89PNG\r\n\x1a\n but no more than that",
        encoded(200, 200)[:120],
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
        b"<svg xmlns='http://www.w3.org/2000/svg'",
        SVG.replace(b"<rect", b"<image href='/etc/passwd'/><rect"),
        b'<!DOCTYPE svg [<!ENTITY a "x">]>' + SVG,
    ],
)
def test_what_is_no_picture_is_refused(contents: bytes, tmp_path: Path) -> None:
    assert refusal(file(tmp_path, contents)) is ProblemKind.PICTURE_UNREADABLE


def test_a_folder_and_a_file_that_is_not_there_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) is ProblemKind.PICTURE_UNREADABLE
    assert refusal(tmp_path / "weg.png") is ProblemKind.FILE_MISSING


def test_more_points_than_can_be_read_are_refused_before_they_are(tmp_path: Path) -> None:
    image = QImage(20_000, 5_001, QImage.Format.Format_Mono)
    image.fill(0)
    path = tmp_path / "muur.png"
    assert QImageWriter(str(path)).write(image)
    assert refusal(path) is ProblemKind.PICTURE_TOO_LARGE


def test_more_bytes_than_may_be_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_picture, "LARGEST_FILE", 100)
    assert refusal(file(tmp_path, encoded(320, 200))) is ProblemKind.FILE_TOO_LARGE


@pytest.mark.parametrize("code", ["nl", "en"])
def test_each_refusal_is_one_sentence_that_says_what_to_do(code: str, tmp_path: Path) -> None:
    language = Language(Path(__file__).parents[2] / "resources" / "i18n")
    language.switch(code)
    with pytest.raises(Refused) as refused:
        read_card_picture(file(tmp_path, b"<b>briefje</b>"))
    said = Wording().refusal(refused.value)
    language.fall_silent()
    assert said.count("\n") == 0
    assert "figuur.png" in said
    assert {"nl": "kies", "en": "choose"}[code] in said
