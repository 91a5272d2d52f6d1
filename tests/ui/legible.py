"""What is wrong with a scene for who must read it from the last row: one line of words for each fault."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.ui.staged import SCENES, THEMES
from trioapp.domain.legibility import contrast
from trioapp.domain.scenes import PollScene, Scene, SpreadScene
from trioapp.ui.paint.scene import picture_of
from trioapp.ui.paint.stage import FLOOR, HEIGHT, Figure, Illustration, Picture, StageStyle, Words

LEAST_CONTRAST = {"light": 7.4, "dark": 12.7}
"""What is needed on paper for 4.5:1 to be left in a room with a contrast of 7:1 (method.md §F)."""
_HAIR = 0.001


def misplaced(scene: Scene, size: QSizeF, style: StageStyle) -> list[str]:
    """Texts that are too small, outside the picture, or on something else."""
    picture = picture_of(scene, size, style)
    texts = picture.report.texts
    whole = QRectF(0, 0, size.width() / size.height(), 1).adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR)
    floor = FLOOR / HEIGHT * style.room * min(1, size.width() / size.height())
    faults = [f"outside: {text}" for text in texts if not whole.contains(text.box)]
    faults += [f"small: {text}" for text in texts if text.size < floor - _HAIR]
    faults += [f"{one} on {other}" for one, other in combinations(texts, 2) if _inside(one.box).intersects(other.box)]
    for box in _in_the_way(scene, picture):
        faults += [f"{text} on {box}" for text in texts if _inside(text.box).intersects(box)]
    return faults


def faint(scene: Scene, size: QSizeF, style: StageStyle) -> Iterator[str]:
    """Texts that do not stand out enough from what they stand on."""
    picture = picture_of(scene, size, style)
    ground = QColor(picture.background).name()
    figures: list[Figure] = []
    for mark in picture.marks:
        if isinstance(mark, Figure):
            figures.append(mark)
        elif isinstance(mark, Words) and mark.block.text:
            below = [figure.colour for figure in figures if figure.path.contains(mark.box)]
            ratio = contrast(mark.colour, below[-1] if below else ground)
            if ratio < LEAST_CONTRAST[style.tokens.name]:
                yield f"{ratio:.1f}: {mark.block.text}"


def all_misplaced(size: QSizeF, style: StageStyle) -> dict[str, list[str]]:
    found = {name: misplaced(scene, size, style) for name, scene in SCENES.items()}
    return {name: faults for name, faults in found.items() if faults}


def _inside(box: QRectF) -> QRectF:
    return box.adjusted(_HAIR, _HAIR, -_HAIR, -_HAIR)


def _in_the_way(scene: Scene, picture: Picture) -> Iterator[QRectF]:
    """What no text may touch: images, and bars."""
    for mark in picture.marks:
        if isinstance(mark, Illustration) or (isinstance(mark, Figure) and isinstance(scene, PollScene | SpreadScene)):
            box = mark.box if isinstance(mark, Illustration) else mark.path.boundingRect()
            yield QRectF(box.topLeft() / HEIGHT, box.size() / HEIGHT)


if __name__ == "__main__":
    application = QApplication([])  # and no typeface: what the system has must do
    sys.exit("\n".join(map(str, all_misplaced(QSizeF(1920, 1080), StageStyle(THEMES["light"])).items())) or 0)
