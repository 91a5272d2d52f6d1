"""From where a drawing is seen: how large, and which part of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from trioapp.domain.values import dataclass

SMALLEST, LARGEST = 0.1, 3.0
_FITTING_LARGEST = 1.25


@dataclass(frozen=True)
class Camera:
    """A point of the drawing is seen at itself times `scale`, plus (`x`, `y`), in pixels."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    @property
    def transform(self) -> QTransform:
        return QTransform(self.scale, 0, 0, self.scale, self.x, self.y)

    def seen(self, box: QRectF) -> QRectF:
        """Where a part of the drawing is seen."""
        return QRectF(self.point_seen(box.topLeft()), box.size() * self.scale)

    def point_seen(self, point: QPointF) -> QPointF:
        return QPointF(point.x() * self.scale + self.x, point.y() * self.scale + self.y)

    def place_of(self, seen: QPointF) -> QPointF:
        """Which point of the drawing is seen there."""
        return QPointF((seen.x() - self.x) / self.scale, (seen.y() - self.y) / self.scale)

    def panned(self, by: QPointF) -> Camera:
        return Camera(self.scale, self.x + by.x(), self.y + by.y())

    def zoomed(self, factor: float, about: QPointF) -> Camera:
        """Larger or smaller, while what is seen at that point stays there."""
        scale = min(max(SMALLEST, self.scale * factor), LARGEST)
        place = self.place_of(about)
        return Camera(scale, about.x() - place.x() * scale, about.y() - place.y() * scale)

    def with_in_sight(self, box: QRectF, window: QRectF) -> Camera:
        """Moved as little as shows that part of the drawing within the window, or as much of its top left as can be."""
        seen = self.seen(box)
        right, below = min(0.0, window.right() - seen.right()), min(0.0, window.bottom() - seen.bottom())
        left, above = window.left() - seen.left() - right, window.top() - seen.top() - below
        return self.panned(QPointF(right + max(0.0, left), below + max(0.0, above)))

    @classmethod
    def fitted(cls, whole: QRectF, window: QRectF, *, in_width: bool = False) -> Camera:
        """All of the drawing in the window, from its top, hardly larger than it is; or only from left to right."""
        if whole.isEmpty() or window.isEmpty():
            return cls(1.0, window.left(), window.top())
        across, down = window.width() / whole.width(), window.height() / whole.height()
        scale = min(max(SMALLEST, across if in_width else min(across, down)), _FITTING_LARGEST)
        left = window.left() + max(0.0, window.width() - whole.width() * scale) / 2
        return cls(scale, left - whole.left() * scale, window.top() - whole.top() * scale)
