"""What a new session can be made of, in a box that opens: under headings, each with how long it takes."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from trioapp.presentation.sessions_controller import ProgrammeChoice
from trioapp.ui.look.measures import scaled
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.row_paint import sized, write_line

_ROW_PX, _HEADING_PX, _SMALL_PX = 44, 36, 13
_SIDE = 14
_MINUTES_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 14

Index = QModelIndex | QPersistentModelIndex


class ProgrammeDelegate(QStyledItemDelegate):
    """Draws a programme with its length at the right, and a heading smaller and bold."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, scaled(_ROW_PX) if index.data(Qt.ItemDataRole.UserRole) else scaled(_HEADING_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        painter.save()
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        if not index.data(Qt.ItemDataRole.UserRole):
            painter.setPen(palette.placeholderText().color())
            painter.setFont(sized(option.font, scaled(_SMALL_PX), bold=True))
            write_line(painter, area.adjusted(0, 0, 0, -4), name, Qt.AlignmentFlag.AlignBottom)
        else:
            painter.setPen((palette.highlightedText() if is_selected else palette.text()).color())
            minutes = str(index.data(_MINUTES_ROLE) or "")
            write_line(painter, area, minutes, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            taken = painter.fontMetrics().horizontalAdvance(minutes) + _SIDE
            write_line(painter, area.adjusted(_SIDE, 0, -taken, 0), name)
        painter.restore()


class ProgrammeBox(ComboBox):
    """Headings cannot be chosen; a screen reader hears the length after the name."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[ProgrammeChoice, ...] = ()
        self.setItemDelegate(ProgrammeDelegate(self))
        self.setMaxVisibleItems(_MOST_SHOWN)

    def show_choices(self, choices: tuple[ProgrammeChoice, ...], otherwise: str) -> None:
        """What was chosen stays so if it is among them, or else that other one is."""
        chosen = self.currentData() or otherwise
        if choices != self._choices:
            self._choices = choices
            self.clear()
            for heading, group in groupby(choices, key=_heading):
                self._add_heading(heading)
                for choice in group:
                    self._add(choice)
        places = (self.findData(wanted) for wanted in (chosen, otherwise))
        self.setCurrentIndex(next((place for place in places if place >= 0), 0))

    def showPopup(self) -> None:
        """As wide as the longest name needs beside its length."""
        metrics, bar = self.view().fontMetrics(), self.view().verticalScrollBar().sizeHint().width()
        widest = max((metrics.horizontalAdvance(one.name + one.minutes) for one in self._choices), default=0)
        self.view().setMinimumWidth(min(widest + bar + 8 * _SIDE, self.window().width()))
        super().showPopup()

    @property
    def minutes(self) -> str:
        """How long what is chosen takes; empty where nobody knows."""
        return str(self.currentData(_MINUTES_ROLE) or "")

    def choose(self, programme: str) -> None:
        """That programme, if it is among them."""
        if (place := self.findData(programme)) >= 0:
            self.setCurrentIndex(place)

    def _add_heading(self, words: str) -> None:
        self.addItem(words)
        model = self.model()
        if isinstance(model, QStandardItemModel):
            heading: QStandardItem = model.item(model.rowCount() - 1)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, choice: ProgrammeChoice) -> None:
        self.addItem(choice.name, choice.id)
        place = self.count() - 1
        self.setItemData(place, choice.minutes, _MINUTES_ROLE)
        self.setItemData(place, choice.minutes, Qt.ItemDataRole.AccessibleDescriptionRole)


def _heading(choice: ProgrammeChoice) -> str:
    return choice.heading
