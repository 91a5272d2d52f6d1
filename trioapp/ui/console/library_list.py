"""The exercises of the library as a list: arrows go through it, Enter changes one, Delete throws an own one away."""

from __future__ import annotations

from PySide6.QtCore import (
    QMargins,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from trioapp.presentation.library import LibraryRow, Standing
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.list_rows import Index, RowsModel, RowsView
from trioapp.ui.widgets.row_paint import DrawnRow, sized, write_line

_ROW_PX, _FIRST_PX, _SECOND_PX = 64, 34, 22
_SIDE, _SIGN, _MINUTES, _GAP = 14, 12, 76, 10
_SMALL_PX = 13


class LibraryDelegate(DrawnRow[LibraryRow]):
    """Draws whose it is as a shape, its name and length, and below them for how many, in what rounds, and for whom."""

    inset = QMargins(_SIDE, 2, _SIDE, 0)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, scaled(_ROW_PX))

    def draw(self, painter: QPainter, area: QRect, row: LibraryRow, font: QFont, is_selected: bool) -> None:
        chosen = self.colours.chosen.text
        ink, quiet = (QColor(chosen if is_selected else one) for one in (self.colours.field.text, self._quiet))
        first = QRect(area.left(), area.top(), area.width(), scaled(_FIRST_PX))
        draw_standing(
            painter, QRect(first.left(), first.center().y() - _SIGN // 2 + 2, _SIGN, _SIGN), row.standing, ink
        )
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        names = first.adjusted(_SIGN + _GAP, 0, 0, 0)
        painter.setPen(ink)
        painter.setFont(sized(font, font.pixelSize(), bold=True))
        write_line(painter, names.adjusted(0, 0, -scaled(_MINUTES), 0), row.name)
        write_line(painter, names, row.minutes, right)
        self._draw_below(
            painter, QRect(names.left(), first.bottom() - 2, names.width(), scaled(_SECOND_PX)), row, font, quiet
        )

    def _draw_below(self, painter: QPainter, area: QRect, row: LibraryRow, font: QFont, quiet: QColor) -> None:
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        mark = " · ".join(filter(None, (row.language, row.standing_word)))
        painter.setPen(quiet)
        painter.setFont(sized(font, scaled(_SMALL_PX)))
        write_line(painter, area, mark, right)
        taken = painter.fontMetrics().horizontalAdvance(mark) + _GAP
        write_line(painter, area.adjusted(0, 0, -taken, 0), " · ".join(filter(None, (row.group, row.rounds))))

    @property
    def _quiet(self) -> str:
        return self.colours.secondary


def draw_standing(painter: QPainter, area: QRect, standing: Standing, ink: QColor) -> None:
    """A full disc for what is the trainer's own, a ring for what is built in, a triangle for what is wrong."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 2))
    painter.setBrush(ink if standing is not Standing.BUILT_IN else Qt.BrushStyle.NoBrush)
    if standing is Standing.FAULTY:
        corners = (area.bottomLeft(), area.bottomRight(), QPointF(area.center().x() + 0.5, area.top()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([QPointF(corner) for corner in corners]))
        middle = area.center().x() + 0.5
        painter.drawLine(QPointF(middle, area.top() + 5), QPointF(middle, area.bottom() - 4))
        painter.drawPoint(QPointF(middle, area.bottom() - 1.5))
    else:
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    painter.restore()


class LibraryList(RowsView[LibraryRow]):
    """The keyboard stays with the exercise that is chosen, wherever it stands now."""

    entered_format = Signal(str)
    deletion_requested = Signal(str)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__(RowsModel(_id))
        self._is_shown_anew = False
        self.setItemDelegate(LibraryDelegate(tokens, self))
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._enter)

    def show_rows(self, rows: tuple[LibraryRow, ...], chosen: str) -> None:
        self._is_shown_anew = True
        is_other = rows != self._model.rows or self._model.place_of(chosen) != self.currentIndex().row()
        super().show_rows(rows, chosen)
        if is_other:
            self.scrollTo(self.currentIndex())
        self._is_shown_anew = False

    @Slot()
    def _tell_chosen(self) -> None:
        if not self._is_shown_anew:
            super()._tell_chosen()

    @Slot()
    def _enter(self) -> None:
        if self.current and self.current.standing is not Standing.FAULTY:
            self.entered_format.emit(self.current.id)

    def _does(self, row: LibraryRow, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Delete:
                self.deletion_requested.emit(row.id)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case _:
                return False
        return True


def _id(row: LibraryRow) -> str:
    return row.id
