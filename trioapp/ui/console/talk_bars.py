"""How long each of the two has talked: two quiet bars without a norm (method.md §E2)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from trioapp.presentation.notes_controller import TalkBar
from trioapp.ui.console.marks_area import NoteSigns
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.labels import ReadOut, Sign, plain_label

_HEIGHT, _ICON = 8, 14


class Bar(QWidget):
    """A length, as a share of the width there is."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self._tokens = signs.tokens
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
            colours = self._tokens.console
            painter.fillRect(whole, QColor(colours.card.background))
            painter.setPen(QColor(colours.edge))
            painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.fillRect(QRectF(0, 0, whole.width() * self._share, whole.height()), QColor(colours.secondary))


class TalkBars(QWidget):
    """A row for each role that talks: its shape and word, a bar, and minutes and seconds."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self._signs = signs
        self._rows = [(Sign(), plain_label("detail"), Bar(signs), ReadOut("talk-time")) for _ in range(2)]
        self._shown: tuple[TalkBar, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for row, parts in enumerate(self._rows):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
            fix(parts[-1], width=52)
        grid.setColumnStretch(2, 1)

    def show_bars(self, bars: tuple[TalkBar, ...]) -> None:
        if bars == self._shown:
            return
        self._shown = bars
        self.setVisible(bool(bars))
        for (sign, word, bar, time), shown in zip(self._rows, bars, strict=False):
            sign.show_icon(partial(self._signs.role, shown.role, shown.shape, _ICON), _ICON)
            word.setText(shown.word)
            bar.show_share(shown.share)
            time.show_text(shown.time)
            time.setAccessibleName(shown.word)
