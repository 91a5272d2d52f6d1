"""What each control of the console is for: one sentence, heard as its description, and seen when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextBrowser,
    QWidget,
)

from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import ReadOut
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.translated import Translated

CONTROLS = (
    *(QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox),
    *(QAbstractSpinBox, QAbstractSlider, QAbstractItemView, QTextBrowser),
)
"""What somebody can press, choose or type in."""


def controls_in(whole: QWidget) -> Iterator[QWidget]:
    """Each of them, but the parts that Qt makes one of: the field in a box of numbers, the list of a box of choices."""
    return (widget for widget in whole.findChildren(QWidget) if is_control(widget) and not _is_part(widget))


def is_control(widget: QWidget) -> bool:
    """What can be pressed, chosen or typed in, and what takes the keyboard to be drawn on."""
    if isinstance(widget, QScrollBar | ReadOut):
        return False
    is_own = type(widget).__module__.startswith("trioapp.")
    is_drawn_on = is_own and not isinstance(widget, QAbstractScrollArea | Translated)
    return isinstance(widget, CONTROLS) or (is_drawn_on and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus))


def _is_part(widget: QWidget) -> bool:
    whole = (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit, QPlainTextEdit)
    return any(isinstance(above, whole) for above in _around(widget))


def explain(whole: QWidget, sentences: Mapping[str, str], *, is_anew: bool = False) -> None:
    """Gives each control in it that has none yet its sentence, or each of them one in another language."""
    for control in controls_in(whole):
        if is_anew or not sentence_of(control):
            give_sentence(control, sentence_for(control, sentences))


def names_of(control: QWidget) -> tuple[str, ...]:
    """By the view that keeps it and what it calls it, as `Transport.stop` or `Rail.buttons.RUN`; none for a row."""
    for view in _around(control):
        is_view = hasattr(view, "__dict__") and not isinstance(view, FlowingRow)
        names = tuple(_names_in(view, control)) if is_view else ()
        if names:
            return names
    return ()


def _names_in(view: QWidget, control: QWidget) -> Iterator[str]:
    for name, part in vars(view).items():
        for kept, tail in _kept(part):
            if kept is control:
                yield f"{type(view).__name__}.{name.lstrip('_')}{tail}"


def _kept(part: object) -> Iterator[tuple[object, str]]:
    match part:
        case QWidget():
            yield part, ""
        case Mapping():
            for key, value in part.items():
                yield key, ""
                yield from ((one, f".{key.name}" if isinstance(key, Enum) else tail) for one, tail in _kept(value))
        case list() | tuple():
            for one in part:
                yield from _kept(one)


def sentence_for(control: QWidget, sentences: Mapping[str, str]) -> str:
    """That of its name, or of its name in any view, or of its class, or of a row or a view that it is in."""
    names = names_of(control)
    wider = (name.rpartition(".")[0] for name in names if name.count(".") > 1)
    anywhere = (f"*.{name.partition('.')[2]}" for name in names)
    kinds = (type(view).__name__ for view in (control, *_around(control)))
    return next((sentences[one] for one in chain(names, wider, anywhere, kinds) if one in sentences), "")


def _around(control: QWidget) -> Iterator[QWidget]:
    """What it is in, the nearest first, and the window last."""
    above = control.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def give_sentence(control: QWidget, sentence: str) -> None:
    """As its description, unless it says more of itself there; where there is none, that is its sentence."""
    control.setProperty(_SENTENCE, sentence or control.accessibleDescription())
    if not sentence:
        return
    if isinstance(control, Button):
        control.explain(sentence)
    elif not control.accessibleDescription() or control.property(_GIVEN):
        control.setProperty(_GIVEN, True)
        control.setAccessibleDescription(sentence)


def sentence_of(control: QWidget) -> str:
    """Empty when it has none yet."""
    return str(control.property(_SENTENCE) or "")


_SENTENCE, _GIVEN = "sentence", "describedBySentence"
