"""The exercise that is chosen in the library: what the room sees of it, its phases, and what is to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from trioapp.presentation.library import FaultDetails, FormatDetails, Passage, PhaseLine, RoleLine
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.paint.shapes import role_icon
from trioapp.ui.widgets.labels import ElidedLabel, Sign, plain_label
from trioapp.ui.widgets.list_rows import ROW, Index
from trioapp.ui.widgets.row_paint import DrawnRow, sized, write_line
from trioapp.ui.widgets.scrolled import ScrolledDown
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.stage_view import WIDESCREEN, StageView
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_PREVIEW = QSize(352, 198)
_LINE_PX, _LENGTH_PX, _SIDE, _SMALL_PX = 32, 50, 8, 13
_SHAPE_PX, _PHASES_PX = 18, 180


class PhaseDelegate(DrawnRow[PhaseLine]):
    """Draws a phase: its name, what is special about it, and how long it takes."""

    inset = QMargins(_SIDE, 0, _SIDE, 0)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, scaled(_LINE_PX))

    def draw(self, painter: QPainter, area: QRect, line: PhaseLine, font: QFont, is_selected: bool) -> None:
        chosen, right = self.colours.chosen.text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(chosen if is_selected else self.colours.secondary))
        painter.setFont(sized(font, scaled(_SMALL_PX)))
        write_line(painter, area.adjusted(0, 0, -scaled(_LENGTH_PX), 0), line.remark, right)
        taken = scaled(_LENGTH_PX) + (
            painter.fontMetrics().horizontalAdvance(line.remark) + _SIDE if line.remark else 0
        )
        painter.setPen(QColor(chosen if is_selected else self.colours.field.text))
        painter.setFont(sized(font, font.pixelSize()))
        write_line(painter, area.adjusted(0, 0, -taken, 0), line.name)
        write_line(painter, area, line.length, right)


class PhaseList(QListWidget):
    """Arrows go through the phases, and the picture goes along."""

    phase_chosen = Signal(int)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._lines: tuple[PhaseLine, ...] = ()
        self.setItemDelegate(PhaseDelegate(tokens, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)

    def show_lines(self, lines: tuple[PhaseLine, ...], place: int) -> None:
        self.blockSignals(True)
        if lines != self._lines:
            self._lines = lines
            self.clear()
            for line in lines:
                item = QListWidgetItem(", ".join(filter(None, (line.name, line.remark, line.length))), self)
                item.setData(ROW, line)
        self.setCurrentRow(place)
        self.blockSignals(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_PHASES_PX), super().minimumSizeHint().height())

    @Slot(int)
    def _tell(self, place: int) -> None:
        if place >= 0:
            self.phase_chosen.emit(place)


class _RoleRow(QWidget):
    """A role's shape and word."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self._shape, self._words = Sign(), plain_label(wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)

    def show_role(self, role: RoleLine) -> None:
        self._shape.show_icon(
            lambda: role_icon(role.mark.shape, self._tokens.role(role.mark.role).fill, _SHAPE_PX), _SHAPE_PX
        )
        self._words.setText(role.words)


class _PassageView(QWidget):
    """A heading with what stands below it."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._words = plain_label("section"), plain_label(wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addWidget(self._words)

    def show_passage(self, passage: Passage) -> None:
        self._heading.setText(passage.heading)
        self._words.setText(passage.words)


class FormatSheet(Translated):
    """Scrolls where there is more to be read than fits; the picture stays in sight."""

    phase_chosen = Signal(int)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self._language = plain_label("prompt", wraps=True)
        self.preview = StageView(aspect=WIDESCREEN)
        self.preview.setFixedSize(_PREVIEW)
        self.phases = PhaseList(tokens)
        self._total = ElidedLabel("label", Qt.TextElideMode.ElideRight)
        self._roles_heading = plain_label("section")
        self._roles_column, self._passages_column = QVBoxLayout(), QVBoxLayout()
        self._roles, self._passages = Supply(self._new_role), Supply(self._new_passage)
        self._lay_out()
        self.phases.phase_chosen.connect(self.phase_chosen)
        self._retranslate()

    def _lay_out(self) -> None:
        top = SideBySide(16)
        top.add(self.preview)
        top.add(self.phases, 1)
        self.phases.setFixedHeight(_PREVIEW.height())
        inside = QWidget()
        reading = QVBoxLayout(inside)
        reading.setContentsMargins(0, 0, 10, 0)
        reading.setSpacing(4)
        reading.addWidget(self._roles_heading)
        for column in (self._roles_column, self._passages_column):
            column.setSpacing(4)
            reading.addLayout(column)
        reading.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._language)
        column.addWidget(top)
        column.addWidget(self._total)
        self._reading = scrolled(inside)
        self._reading.setProperty("role", "reading")
        column.addWidget(self._reading, 1)

    def _new_role(self) -> _RoleRow:
        row = _RoleRow(self._tokens)
        self._roles_column.addWidget(row)
        return row

    def _new_passage(self) -> _PassageView:
        passage = _PassageView()
        self._passages_column.addWidget(passage)
        return passage

    def show_details(self, details: FormatDetails) -> None:
        self._language.setText(details.language)
        self._language.setVisible(bool(details.language))
        self.preview.show_scene(details.scene)
        self.phases.show_lines(details.phases, details.place)
        self._total.show_text(details.total)
        self._roles_heading.setText(details.roles_heading)
        for row, role in zip(self._roles.show(len(details.roles)), details.roles, strict=True):
            row.show_role(role)
        for view, passage in zip(self._passages.show(len(details.passages)), details.passages, strict=True):
            view.show_passage(passage)

    def _retranslate(self) -> None:
        self.preview.setAccessibleName(self.tr("What the room will see of it"))
        self.phases.setAccessibleName(self.tr("Phases"))
        self._reading.setAccessibleName(self.tr("About this format"))


class FaultSheet(QWidget):
    """What is wrong with a file, sentence by sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._told = plain_label("problem", wraps=True)
        self._faults_column = QVBoxLayout()
        self._faults = Supply(self._new_fault)
        inside = QWidget()
        reading = QVBoxLayout(inside)
        reading.setContentsMargins(0, 0, 10, 0)
        reading.addLayout(self._faults_column)
        reading.addStretch(1)
        self._faults_column.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._told)
        column.addWidget(scrolled(inside), 1)

    def _new_fault(self) -> QLabel:
        fault = plain_label(wraps=True)
        self._faults_column.addWidget(fault)
        return fault

    def show_details(self, details: FaultDetails) -> None:
        self._told.setText(details.told)
        for label, words in zip(self._faults.show(len(details.faults)), details.faults, strict=True):
            label.setText(words)


def scrolled(inside: QWidget) -> ScrolledDown:
    """An area in which what is higher than it is scrolled, by keyboard as well."""
    area = ScrolledDown(inside)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return area
