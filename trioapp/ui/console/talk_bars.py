"""How long each of the two has talked: two quiet bars without a norm (method.md §E2)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from trioapp.presentation.notes_controller import TalkBar
from trioapp.ui.console.marks_area import NoteSigns
from trioapp.ui.widgets.labels import ReadOut, plain_label

_HEIGHT, _ICON = 8, 14


class Bar(QWidget):
    """A length, as a share of the width there is."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self._colours = signs.tokens.console
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.fillRect(whole, QColor(self._colours.border))
            painter.fillRect(QRectF(0, 0, whole.width() * self._share, whole.height()), QColor(self._colours.secondary))


class TalkBars(QWidget):
    """A row for each role that talks: its shape and word, a bar, and minutes and seconds."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self._signs = signs
        self._rows = [(plain_label(), plain_label("detail"), Bar(signs), ReadOut("talk-time")) for _ in range(2)]
        self._shown: tuple[TalkBar, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for row, parts in enumerate(self._rows):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
            parts[-1].setFixedWidth(52)
        grid.setColumnStretch(2, 1)

    def show_bars(self, bars: tuple[TalkBar, ...]) -> None:
        if bars == self._shown:
            return
        self._shown = bars
        self.setVisible(bool(bars))
        for (sign, word, bar, time), shown in zip(self._rows, bars, strict=False):
            sign.setPixmap(self._signs.role(shown.role, shown.shape, _ICON).pixmap(_ICON, _ICON))
            word.setText(shown.word)
            bar.show_share(shown.share)
            time.show_text(shown.time)
            time.setAccessibleName(shown.word)
