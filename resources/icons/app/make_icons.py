#!/usr/bin/env python3
"""Makes the pictures of the application icon from its drawing: run it after `trioapp.svg` was changed.

It needs nothing but PySide6. Windows takes the `.ico`, macOS the `.icns`; both are boxes of PNG pictures.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
DRAWING = HERE / "trioapp.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ALONE = 256
"""The one that is called `trioapp.png`, for systems that take a single picture."""
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = (
    *((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)),
    *((b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512)),
)
"""Each kind of picture in an `.icns`, and its size in pixels; the last four are for screens with twice as many."""


def png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A directory of 16 bytes for each picture, and then the pictures; a size of 256 is written as 0."""
    begins = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures.items():
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), begins)
        begins += len(picture)
    return directory + b"".join(pictures.values())


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """Each picture behind its kind and its length."""
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def made(drawing: Path = DRAWING) -> dict[str, bytes]:
    """Every file by its name."""
    renderer = QSvgRenderer(str(drawing))
    files = {f"trioapp-{size}.png": png(renderer, size) for size in PNG_SIZES}
    files["trioapp.png"] = files[f"trioapp-{ALONE}.png"]
    files["trioapp.ico"] = ico({size: png(renderer, size) for size in ICO_SIZES})
    files["trioapp.icns"] = icns([(kind, png(renderer, size)) for kind, size in ICNS_KINDS])
    return files


if __name__ == "__main__":
    for name, content in made().items():
        (HERE / name).write_bytes(content)
