"""Fields for a number, with arrows beside it or without."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from trioapp.ui.look.measures import scaled
from trioapp.ui.look.stylesheet import ARROWS_PX, FOCUS_PX

_SIDE = 8


class NumberField(QSpinBox):
    """A whole number. Left to Qt, its figures begin on its frame, and have no room without arrows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _stand_clear(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        _stand_clear(self)


class FractionField(QDoubleSpinBox):
    """A number with decimals."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _stand_clear(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        _stand_clear(self)


def _stand_clear(field: QAbstractSpinBox) -> None:
    has_arrows = field.buttonSymbols() is not QAbstractSpinBox.ButtonSymbols.NoButtons
    right = scaled(ARROWS_PX) if has_arrows else _SIDE
    field.lineEdit().setGeometry(field.rect().marginsRemoved(QMargins(_SIDE, FOCUS_PX, right, FOCUS_PX)))
