"""A plot with its finding and its legend as a file: a PNG for a document, an SVG to be drawn in."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsScene

from trioapp.ui.insights.legend import Legend
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.look.typeface import Weight, typeface

_MARGIN, _TITLE_PX, _GAP = 24.0, 22, 12.0
_SHARP, _MOST_PIXELS = 2.0, 8000
"""A picture has two pixels for each of the page, unless it becomes too large to be opened."""


class PlotPicture:
    """What is on the page, as large as all of it, in the colours of `tokens`."""

    def __init__(self, title: str, legend: Legend, scene: QGraphicsScene, size: QSize, tokens: Colouring) -> None:
        self._title, self._legend, self._scene, self._tokens = title, legend, scene, tokens
        self._plot = size
        self._width = max(float(size.width()), 600.0)
        metrics = QFontMetricsF(typeface(_TITLE_PX, Weight.BOLD))
        wrapped = metrics.boundingRect(QRectF(0, 0, self._width, 10_000), int(Qt.TextFlag.TextWordWrap), title)
        self._title_height = wrapped.height()
        self._legend_height = legend.height(self._width)

    @property
    def size(self) -> QSize:
        height = self._title_height + _GAP + self._legend_height + _GAP + self._plot.height()
        return QSize(round(self._width + 2 * _MARGIN), round(height + 2 * _MARGIN))

    def as_png(self) -> bytes:
        size = self.size
        sharp = min(_SHARP, _MOST_PIXELS / max(size.width(), size.height()))
        image = QImage(size * sharp, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(sharp)
        with QPainter(image) as painter:
            self._paint(painter)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def as_svg(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(_dots_per_inch())
        generator.setTitle(self._title)
        generator.setSize(self.size)
        generator.setViewBox(QRectF(0, 0, self.size.width(), self.size.height()))
        with QPainter(generator) as painter:
            self._paint(painter)
        return bytes(buffer.data().data())

    def _paint(self, painter: QPainter) -> None:
        card = self._tokens.console.card
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), QColor(card.background))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(typeface(_TITLE_PX, Weight.BOLD))
        painter.setPen(QColor(card.text))
        title = QRectF(_MARGIN, _MARGIN, self._width, self._title_height)
        painter.drawText(title, int(Qt.TextFlag.TextWordWrap), self._title)
        self._legend.paint(painter, QRectF(_MARGIN, title.bottom() + _GAP, self._width, self._legend_height))
        top = title.bottom() + _GAP + self._legend_height + _GAP
        whole = QRectF(0, 0, self._plot.width(), self._plot.height())
        self._scene.render(painter, whole.translated(_MARGIN, top), whole)


def _dots_per_inch() -> int:
    """Those of the screen: axes are kept as pictures for it, and would be scaled to any other number."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())
