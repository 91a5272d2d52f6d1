"""What a full repaint of a phase costs, beside goals and bare words: `python -m tests.bench.bench_painting`.

On the raster engine, into images that nobody sees, at the 95th percentile.
"""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.ui.staged import LIGHT, RESOURCES, phase
from trioapp.domain.scenes import Dial, PhaseScene
from trioapp.ui.look.typeface import load_typeface, typeface
from trioapp.ui.paint.scene import paint_scene, picture_of
from trioapp.ui.paint.stage import HEIGHT, Words

GOALS = {(1920, 1080): 8.0, (3840, 2160): 25.0}
"""Milliseconds."""
FORMATS = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied)
FEWER = 5
"""How many times fewer first paintings are timed than repeated ones."""


def main() -> None:
    asked = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    load_typeface(RESOURCES / "fonts")
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    for size, goal in GOALS.items():
        for kind in FORMATS:
            image = QImage(*size, kind)
            name = f"{size[0]}x{size[1]} {kind.name.removeprefix('Format_')}"
            _say(f"{name}: bare words", _timed(_bare(image), asked.repeats))
            _say(f"{name}: phase, as the disc goes on", _timed(_next_step(image), asked.repeats), goal)
            _say(f"{name}: phase, words never seen before", _timed(_new_words(image), asked.repeats // FEWER))
    application.quit()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=200, help="how often a phase is painted at each size (200)")
    return parser.parse_args()


def _next_step(image: QImage) -> Callable[[], None]:
    """A phase in full, with another share of the disc each time, from the scene on."""
    steps = count()

    def paint() -> None:
        _paint(image, phase(dial=Dial(next(steps) % 72 / 72, "4", "minuten")))

    paint()
    return paint


def _new_words(image: QImage) -> Callable[[], None]:
    """A phase that has to be laid out and filled from the start."""
    numbers = count()

    def paint() -> None:
        number = next(numbers)
        scene = phase(headline=f"Wat maakte moment {number} leerzaam?", title=f"Doorvragen {number}")
        _paint(
            image, replace(scene, lines=tuple(replace(line, words=f"{line.words} {number}") for line in scene.lines))
        )

    paint()
    return paint


def _paint(image: QImage, scene: PhaseScene) -> None:
    painter = QPainter(image)
    paint_scene(painter, QRectF(image.rect()), scene, LIGHT)
    painter.end()


def _bare(image: QImage) -> Callable[[], None]:
    """The same ground and the same words at the same places, drawn as a label draws them."""
    picture = picture_of(phase(), QSizeF(image.size()), LIGHT)
    texts = [mark for mark in picture.marks if isinstance(mark, Words)]
    scale = image.height() / HEIGHT

    def paint() -> None:
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor(picture.background))
        for mark in texts:
            painter.setFont(typeface(round(mark.block.size * scale), mark.block.face.weight))
            painter.setPen(QColor(mark.colour))
            box = QRectF(mark.box.topLeft() * scale, mark.box.size() * scale).adjusted(0, 0, 20, 20)
            painter.drawText(box, mark.block.text)
        painter.end()

    return paint


def _timed(paint: Callable[[], None], repeats: int) -> list[float]:
    """Milliseconds, one for each time."""
    times = []
    for _ in range(repeats):
        began = perf_counter()
        paint()
        times.append((perf_counter() - began) * 1000)
    return times


def _say(name: str, times: list[float], goal: float | None = None) -> None:
    p95 = quantiles(times, n=20)[-1]
    figures = f"{name:62} median {median(times):6.2f} ms  p95 {p95:6.2f} ms"
    print(figures + (f"  goal {goal:g} ms  {'reached' if p95 <= goal else 'MISSED'}" if goal else ""), flush=True)


if __name__ == "__main__":
    main()
