"""Words on the console that cannot be read in full: cut, squeezed, or outside what they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from trioapp.ui.widgets.labels import ElidedLabel, ReadOut

_HAIR = 1
_FIELD_SIDES = 24
"""What a field keeps free beside its words."""


def cut_words(window: QWidget) -> list[str]:
    """One line for each widget in sight whose words do not fit. What elides gives way on purpose and is left alone."""
    return [
        f"{type(widget).__name__} {words!r}: {fault}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and (words := words_of(widget)) and not isinstance(widget, ElidedLabel)
        for fault in _faults(widget, words, window)
    ]


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    if isinstance(widget, QLabel | QPushButton | QToolButton | QCheckBox):
        return widget.text().replace("&&", "&")
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, ReadOut):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""


def _faults(widget: QWidget, words: str, window: QWidget) -> Iterator[str]:
    room, needed = _room(widget), _needed(widget, words)
    if needed > room + _HAIR:
        yield f"{needed} wide in {room}"
    high = widget.fontMetrics().height() - 3
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width()) - 3
    if high > widget.height():
        yield f"{high} high in {widget.height()}"
    yield from _outside(widget, window)


def _needed(widget: QWidget, words: str) -> int:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return 0
    return max(widget.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))


def _room(widget: QWidget) -> int:
    if isinstance(widget, QComboBox):
        box = QStyleOptionComboBox()
        widget.initStyleOption(box)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, box, field, widget).width()
    if isinstance(widget, QAbstractSpinBox):
        return widget.lineEdit().width()
    if isinstance(widget, QCheckBox):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        return widget.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, widget).width()
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        return widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget).width()
    if isinstance(widget, QLineEdit) and not isinstance(widget, ReadOut):
        return widget.width() - _FIELD_SIDES
    return widget.contentsRect().width()


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Whether it sticks out of something that does not scroll, or scrolls up and down only."""
    part, inside = widget, widget.parentWidget()
    while inside is not None and part is not window:
        if isinstance(area := inside.parentWidget(), QAbstractScrollArea):
            is_fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            left = widget.mapTo(inside, QPoint(0, 0)).x()
            if is_fixed and (left < -_HAIR or left + widget.width() > inside.width() + _HAIR):
                yield f"is wider than its {type(area).__name__}"
            return
        place = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
        if not inside.rect().adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR).contains(place):
            yield f"sticks out of a {type(inside).__name__}"
            return
        part, inside = inside, inside.parentWidget()
