"""Icons of one family, taken from SVG files and coloured by the theme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from trioapp.ui.look.tokens import Colour

_FINEST = 3.0
"""The most device pixels per logical one: what is drawn for it is made smaller for a screen that comes later."""
_OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
"""The sizes in which systems show whose window it is."""

Drawing = Callable[[QPainter, QRectF], None]
"""Draws something that fills the given rectangle."""


def drawn_pixmap(drawing: Drawing, size: int, pixel_ratio: float = 1.0) -> QPixmap:
    """A square picture of `size` logical pixels, sharp on a screen with that many device pixels per logical one."""
    pixmap = QPixmap(QSize(1, 1) * round(size * pixel_ratio))
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing(painter, QRectF(0, 0, size, size))
    return pixmap


def drawn_icon(drawing: Drawing, size: int) -> QIcon:
    """An icon of `size` logical pixels that is sharp on every screen, and drawn for those that there are."""
    icon = QIcon()
    for pixel_ratio in {*(screen.devicePixelRatio() for screen in QGuiApplication.screens()), _FINEST}:
        icon.addPixmap(drawn_pixmap(drawing, size, pixel_ratio))
    return icon


def svg_icon(icons: Path, name: str, colour: Colour, size: int = 24) -> QIcon:
    """The icon `name` from the directory `icons` in that colour; `FileNotFoundError` when there is none such."""
    return drawn_icon(_svg(icons, name, colour), size)


def _svg(icons: Path, name: str, colour: Colour) -> Drawing:
    source = (icons / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    return renderer.render


def application_icon(folder: Path) -> QIcon:
    """That of the program, from the pictures that were made of its drawing; each is read when a system wants it."""
    icon = QIcon()
    for size in _OF_WINDOWS:
        icon.addFile(str(folder / f"trioapp-{size}.png"), QSize(size, size))
    return icon
