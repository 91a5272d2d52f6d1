"""A large theory of change, beside what Qt's own scene of items does with it: `python -m tests.bench.bench_theory`.

200 boxes and 300 arrows on the raster engine, opened, panned and zoomed in a window that nobody sees. A frame is at the
95th percentile, and the first painting is the median of several.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
from collections.abc import Callable
from dataclasses import replace
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from tests.ui.staged import LIGHT, RESOURCES
from trioapp.domain.theory_layout import tidied
from trioapp.domain.theory_of_change import Arrow, Assumption, Node, NodeKind
from trioapp.domain.workbook import Workbook
from trioapp.presentation.theory_board import TheoryView
from trioapp.presentation.theory_controller import TheoryController
from trioapp.presentation.wording import Wording
from trioapp.services.theorising import Theorising
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace
from trioapp.ui.console.theory_drawing import TheoryDrawing
from trioapp.ui.console.theory_page import TheoryPage
from trioapp.ui.console.theory_paint import Chain
from trioapp.ui.look.stylesheet import dress
from trioapp.ui.look.typeface import load_typeface, typeface

BOXES, ARROWS, ASSUMPTIONS = 200, 300, 100
SIZE = QSize(900, 560)
MOST_FRAME_MS, MOST_OPENING_MS = 1000 / 30, 300.0
SEED = 8
WORDS = ("Bewoners", "denken", "mee", "over", "hun", "straat", "en", "maken", "minder", "bezwaar", "dan", "vroeger")


def main() -> None:
    asked = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    load_typeface(RESOURCES / "fonts")
    dress(application, LIGHT.tokens, RESOURCES / "themes" / "signs")
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    print(f"{BOXES} boxes, {ARROWS} arrows, {ASSUMPTIONS} assumptions, {SIZE.width()}x{SIZE.height()}, seed {SEED}")
    workspace, views = _drawn()
    view = views[-1]
    _say("opening: the view", [_view_made(workspace) for _ in range(asked.openings)])
    _say("opening: view, page and first painting", [_opened(workspace) for _ in range(asked.openings)], MOST_OPENING_MS)
    _say_frames("own painting", _Own(view), asked.frames, MOST_FRAME_MS)
    _say_frames("scene of items", _Items(view), asked.frames)
    application.quit()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=120, help="how many frames of each kind are timed (120)")
    parser.add_argument("--openings", type=int, default=9, help="how often it is opened (9)")
    return parser.parse_args()


def _drawn() -> tuple[Workspace, list[TheoryView]]:
    chance, kinds = random.Random(SEED), tuple(NodeKind)
    nodes = tuple(Node(f"n{n}", n, kinds[n % 6], " ".join(chance.sample(WORDS, 9))) for n in range(BOXES))
    pairs = [
        (start, end) for start in range(BOXES) for end in range(BOXES) if end % 6 - start % 6 in (0, 1) and start < end
    ]
    chosen = chance.sample(pairs, ARROWS)
    arrows = tuple(Arrow(f"a{n}", n, f"n{start}", f"n{end}", "het zo werkt") for n, (start, end) in enumerate(chosen))
    assumed = tuple(Assumption(f"s{n}", n, f"a{n}", "Bewoners hebben er tijd voor") for n in range(ASSUMPTIONS))
    workspace, views = Workspace(), list[TheoryView]()
    session = replace(a_session(), workbook=Workbook((*tidied(nodes, arrows), *arrows, *assumed)))
    workspace.open(session, FileInMemory())
    controller = _controller(workspace)
    controller.view_changed.connect(views.append)
    controller.refresh()
    return workspace, views


def _controller(workspace: Workspace) -> TheoryController:
    pen = WorkbookPen(workspace)
    return TheoryController(workspace, pen, Theorising(pen, HandClock()), Wording())


def _view_made(workspace: Workspace) -> float:
    controller = _controller(workspace)
    began = perf_counter()
    controller.refresh()
    return _since(began)


def _opened(workspace: Workspace) -> float:
    """From the session to the first painting of the page, which is made as well."""
    began = perf_counter()
    controller, page = _controller(workspace), TheoryPage(LIGHT.tokens)
    controller.view_changed.connect(page.show_view)
    page.resize(1250, 640)
    page.show()
    controller.refresh()
    page.grab()
    taken = _since(began)
    page.deleteLater()
    return taken


class _Own:
    """The surface of the page."""

    def __init__(self, view: TheoryView) -> None:
        self.widget = TheoryDrawing(LIGHT.tokens)
        self.widget.resize(SIZE)
        self.widget.show_view(view)

    def pan(self, by: float) -> None:
        self.widget.pan(QPointF(0, by))

    def zoom(self, factor: float) -> None:
        (self.widget.zoom_in if factor > 1 else self.widget.zoom_out)()

    def show_all(self) -> None:
        self.widget.fit()


class _Items:
    """The same boxes, words and lines as items of a `QGraphicsScene`."""

    def __init__(self, view: TheoryView) -> None:
        self._scene, chain = QGraphicsScene(), Chain(view)
        for stroke in chain.strokes:
            self._scene.addPath(stroke.line, QPen(stroke.view.in_circle))
        for box in view.boxes:
            place = chain.boxes[box.id]
            self._scene.addRect(place)
            text = self._scene.addText("", typeface(17))
            text.setPlainText(box.text)
            text.setTextWidth(place.width())
            text.setPos(place.topLeft())
        self.widget = QGraphicsView(self._scene)
        self.widget.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.widget.resize(SIZE)
        scale = _Own(view).widget.camera.scale
        self.widget.scale(scale, scale)
        self.widget.verticalScrollBar().setValue(self.widget.verticalScrollBar().minimum())

    def pan(self, by: float) -> None:
        bar = self.widget.verticalScrollBar()
        bar.setValue(bar.value() - round(by))

    def zoom(self, factor: float) -> None:
        self.widget.scale(factor, factor)

    def show_all(self) -> None:
        self.widget.setTransform(QTransform())
        self.widget.fitInView(self._scene.itemsBoundingRect())


def _say_frames(name: str, surface: _Own | _Items, frames: int, goal: float | None = None) -> None:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    surface.widget.show()
    _say(f"{name}: panned, columns in full width", _timed(_panning(surface, -9.0), surface.widget, image, frames), goal)
    surface.show_all()
    _say(f"{name}: panned, all in sight", _timed(_panning(surface, 1.0), surface.widget, image, frames), goal)
    _say(f"{name}: zoomed", _timed(_zooming(surface), surface.widget, image, frames), goal)


def _panning(surface: _Own | _Items, by: float) -> Callable[[int], None]:
    def move(_number: int) -> None:
        surface.pan(by)

    return move


def _zooming(surface: _Own | _Items) -> Callable[[int], None]:
    """From all of it to a few boxes and back, again and again."""

    def move(number: int) -> None:
        surface.zoom(1.2 if number % 24 < 12 else 1 / 1.2)

    return move


def _timed(move: Callable[[int], None], widget: QWidget, image: QImage, frames: int) -> list[float]:
    times = []
    for number in range(frames):
        began = perf_counter()
        move(number)
        painter = QPainter(image)
        if isinstance(widget, QGraphicsView):
            widget.render(painter, QRectF(image.rect()), widget.rect())
        else:
            widget.render(painter, QPointF().toPoint())
        painter.end()
        times.append(_since(began))
    return times


def _since(began: float) -> float:
    return (perf_counter() - began) * 1000


def _say(name: str, times: list[float], goal: float | None = None) -> None:
    p95 = quantiles(times, n=20)[-1]
    judged = median(times) if goal == MOST_OPENING_MS else p95
    figures = f"{name:58} median {median(times):7.2f} ms  p95 {p95:7.2f} ms  ({1000 / median(times):6.1f} a second)"
    print(figures + (f"  goal {goal:.1f} ms  {'reached' if judged <= goal else 'MISSED'}" if goal else ""), flush=True)


if __name__ == "__main__":
    main()
