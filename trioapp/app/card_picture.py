"""A picture for a card, from a file that a trainer was given: read with care, and made small enough to be kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.reading import read_whole, shown

LARGEST_FILE = 40 * 1024 * 1024
MOST_POINTS = 100_000_000
LARGEST_PICTURE = QSize(1920, 1080)
MOST_BYTES = 1_500_000
"""What is kept in a session."""
_PHOTOS = (b"png", b"jpg", b"jpeg", b"webp")
_DRAWING = b"svg"
_NOT_SIMPLE = (b"<!entity", b"<image", b"<script", b"<foreignobject")
"""What an SVG could reach out with."""
_MEGABYTES = 512
"""How much memory reading a picture may take: enough for the most points, in four bytes each."""
_MILLION, _BYTE = 1_000_000, 8
_QUALITIES = (92, 82, 70, 55)


def read_card_picture(path: Path) -> bytes:
    """An encoded picture of at most `LARGEST_PICTURE` and `MOST_BYTES`, on white where it was see-through.

    `Refused` with one problem when there is no such file, when it is too large, or no picture that can be read.
    """
    try:
        raw = read_whole(path, LARGEST_FILE)
    except Refused as refused:
        if refused.problems[0].kind is ProblemKind.FILE_NOT_REGULAR:
            raise _unreadable(shown(path)) from None
        raise
    return _encoded(_on_white(_image_in(raw, shown(path), (*_PHOTOS, _DRAWING))))


def photo_for_card(raw: bytes, file: str) -> bytes:
    """As `read_card_picture`, of what is in a file that is called so, and without drawings.

    A command without a window reads it, and the letters of a drawing need a screen.
    """
    return _encoded(_on_white(_image_in(raw, file, _PHOTOS)))


def _image_in(raw: bytes, file: str, kinds: Collection[bytes]) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data())
    is_drawn = kind == _DRAWING
    if kind not in kinds or (is_drawn and not _is_simple(raw)) or (size := reader.size()).isEmpty():
        raise _unreadable(file)
    if not is_drawn and _is_too_large(reader):
        points = -(-size.width() * size.height() // _MILLION)
        most = MOST_POINTS // _MILLION
        raise Refused(Problem(ProblemKind.PICTURE_TOO_LARGE, file, what=str(points), other=str(most)))
    reader.setScaledSize(_scaled(reader, may_grow=is_drawn))
    image = _read(reader)
    if image.isNull():
        raise _unreadable(file)
    return image


def _read(reader: QImageReader) -> QImage:
    """The picture, for which no more memory is taken than is allowed; what limit others had is given back."""
    limit = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(_MEGABYTES)
    try:
        return reader.read()
    finally:
        QImageReader.setAllocationLimit(limit)


def _is_simple(raw: bytes) -> bool:
    words = raw.lower()
    return not any(word in words for word in _NOT_SIMPLE)


def _is_too_large(reader: QImageReader) -> bool:
    """Also when it has few enough points, but more memory in each than can be taken."""
    points = reader.size().width() * reader.size().height()
    depth = QImage(1, 1, reader.imageFormat()).depth()
    return points > MOST_POINTS or points * depth > _MEGABYTES * 1024 * 1024 * _BYTE


def _scaled(reader: QImageReader, *, may_grow: bool) -> QSize:
    """The size to read it in, before it is turned as its camera says."""
    is_turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    most = LARGEST_PICTURE.transposed() if is_turned else LARGEST_PICTURE
    size = reader.size()
    if not may_grow and size.width() <= most.width() and size.height() <= most.height():
        return size
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _on_white(image: QImage) -> QImage:
    """A figure that was drawn for paper is dark on nothing, and nothing may be dark in a room."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    with QPainter(ground) as painter:
        painter.drawImage(0, 0, image)
    return ground


def _encoded(image: QImage) -> bytes:
    """Without loss if that is small enough; else with as little loss as makes it so."""
    return next(found for found in _tried(image) if len(found) <= MOST_BYTES)


def _tried(image: QImage) -> Iterator[bytes]:
    yield _as(image, b"png")
    while True:
        for quality in _QUALITIES:
            yield _as(image, b"jpg", quality)
        image = image.scaled(image.size() / 2, mode=Qt.TransformationMode.SmoothTransformation)


def _as(image: QImage, kind: bytes, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())


def _unreadable(file: str) -> Refused:
    return Refused(Problem(ProblemKind.PICTURE_UNREADABLE, file))
