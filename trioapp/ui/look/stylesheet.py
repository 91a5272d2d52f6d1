"""The console's clothes: one style sheet and one palette for the Fusion style, made from a theme.

Widgets say what they are by the dynamic property `role`, and how they are by `state`:

QPushButton   role: primary, beamer-key, trio-number, kind, choice, mark, seat-role, seat-name, bar, bottom, session,
              agenda, or none
              state: on (beamer-key, mark); chosen, seen (trio-number, kind, choice, seat-name, session)
              measure: touch (mark, trio-number, kind, primary)
QToolButton   role: rail; state: chosen
QScrollArea   role: reading (words that the keyboard scrolls), plain
QWidget       role: rail, header, bottom, panel, card, marks, alert, notice, going-on, plain, agenda-band, overlay,
              tip, book;
              state: current
QLabel        role: title, heading, section, label, hint, detail, problem, pill, pace, header-title, header-time,
and           agenda-title, agenda-name, agenda-time, button-word, button-key, mark-word, session-name, session-detail,
QLineEdit     seat-name, seat-word, note-moment, note-text, alert-words, notice-words, going-on-words, bottom-words,
              nudge, prompt, frame, thing, time, phase, ends, saving
              state: warning, problem (pill); closing, time_is_up (pace); current, around, done (agenda-…);
              failed (saving)
QLabel        on: primary (a word or a key on a primary button)

A plain QWidget needs the attribute WA_StyledBackground to show its background.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from trioapp.domain.legibility import luminance
from trioapp.ui.look.measures import TEXT_PX, fit_all, grown, scaled, share
from trioapp.ui.look.tokens import Colour, ConsoleColours, Pair, Tokens
from trioapp.ui.look.typeface import typeface

BUTTON_PX = 44
"""The least height of what is clicked: what a finger or a hurried hand still hits."""
LARGE_BUTTON_PX = 68
"""That for a finger on a screen, of somebody who looks at people meanwhile."""
_LINE_PX, _SIGN_AND_WORD_PX = 32, 38
"""What a line of text needs in a button, and a sign with a small word below it."""
_SMALL_PX, _LARGE_PX, _TITLE_PX, _THING_PX, _TIME_PX = 13, 18, 24, 30, 72
FOCUS_PX = 3
"""How thick the frame around what has the keyboard is."""
ARROWS_PX = 28
"""The width of what opens a box of choices, or counts up and down."""
_MIDDLING = 0.18
"""The luminance that stands out from white as much as from black."""


def begin(application: QApplication, per_cent: int = 100) -> None:
    """The style and the typeface, before there are windows.

    The style sheet comes when they are there: below one, all that a layout takes up is polished once more each time.
    """
    _wear(application, "")
    application.setStyle("Fusion")
    application.setFont(_letters(per_cent))


def dress(application: QApplication, tokens: Tokens, signs: Path, per_cent: int = 100) -> None:
    """Gives the whole program its typeface, palette and style sheet, unless it wears them already.

    `signs` holds the pictures of ticks and arrows, and text is so many per cent of its usual size.
    """
    before, font = share(), _letters(per_cent)
    if application.font() != font:
        application.setFont(font)
    sheet, palette = console_style(tokens, signs)
    if application.styleSheet() == sheet:
        return
    application.setPalette(palette)
    _wear(application, sheet)
    if share() != before:
        fit_all(application)


def _letters(per_cent: int) -> QFont:
    return typeface(round(TEXT_PX * per_cent / 100))


def _wear(application: QApplication, sheet: str) -> None:
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def console_style(tokens: Tokens, signs: Path) -> tuple[str, QPalette]:
    """The style sheet and the palette of the console in that theme, at the size of text that the program has."""
    colours = tokens.console
    parts = (_ground, _surfaces, _buttons, _special_buttons, _rail, _pills, _labels, _agenda, _fields, _read_outs)
    rules = [rule for part in parts for rule in part(colours)]
    rules += (*_boxes(colours, Signs(signs)), *_scroll_bars(colours))
    return "\n".join(rules), _palette(colours)


@dataclass(frozen=True, slots=True)
class Signs:
    """The pictures that a style sheet needs, in a dark ink and in a light one."""

    folder: Path

    def on(self, ground: Colour, name: str) -> str:
        """The one that stands out from that ground."""
        ink = "dark" if luminance(ground) > _MIDDLING else "light"
        return f'url("{(self.folder / f"{name}-{ink}.svg").as_posix()}")'


def _rule(selector: str, **properties: str | int) -> str:
    body = " ".join(f"{name.replace('_', '-')}: {value};" for name, value in properties.items())
    return f"{selector} {{ {body} }}"


def _filled(pair: Pair) -> dict[str, str | int]:
    return {"background": pair.background, "color": pair.text}


def _px(pixels: int) -> str:
    """The height of letters."""
    return f"{grown(pixels)}px"


def _line(colour: Colour, width: int = 1) -> str:
    return f"{width}px solid {colour}"


def _ground(colours: ConsoleColours) -> Iterator[str]:
    yield _rule("QWidget", color=colours.page.text)
    yield _rule("QMainWindow, QDialog, QStackedWidget", background=colours.page.background)
    yield _rule("QToolTip", **_filled(colours.bar), border=_line(colours.edge), padding="4px")
    yield _rule('QStackedWidget[role="plain"]', background="transparent")
    yield _rule(
        "QScrollArea, QScrollArea > QWidget#qt_scrollarea_viewport > QWidget", background="transparent", border="none"
    )
    reading = 'QScrollArea[role="reading"]'
    yield _rule(reading, border=f"{FOCUS_PX}px solid transparent", border_radius="8px")
    yield _rule(f"{reading}:focus", border=_line(colours.focus, FOCUS_PX))


def _buttons(colours: ConsoleColours) -> Iterator[str]:
    button = "QPushButton"
    shape: dict[str, str | int] = {
        "border": _line(colours.edge),
        "border_radius": "10px",
        "padding": "4px 16px",
        "min_height": f"{max(BUTTON_PX, scaled(_LINE_PX)) - 10}px",
        "font_weight": 600,
    }
    yield _rule(button, **_filled(colours.button), **shape)
    yield _rule(f"{button}:hover", **_filled(colours.button_under_pointer))
    yield _rule(f"{button}:pressed", border=_line(colours.edge, 2), padding="3px 15px")
    yield _rule(f'{button}[role="primary"]', **_filled(colours.primary), border=_line(colours.primary.background))
    yield _rule(f'{button}[role="primary"]:hover', **_filled(colours.primary_under_pointer))
    yield _rule(
        f"{button}:disabled, {button}[role]:disabled",
        background="transparent",
        color=colours.secondary,
        border=f"1px dashed {colours.border}",
    )
    yield _rule(f"{button}:focus, {button}[role]:focus", border=_line(colours.focus, FOCUS_PX), padding="2px 14px")
    yield _rule(f'{button}[role="primary"]:focus', outline=_line(colours.primary.text, 2), outline_offset="-5px")
    yield _rule(f'{button}[kind="way"], {button}[kind="way"]:focus', padding="0px")


def _special_buttons(colours: ConsoleColours) -> Iterator[str]:
    """After the general ones. What is on or chosen has another border and another fill."""
    marked = f"6px solid {colours.primary.background}"
    yield _rule(
        'QPushButton[role="beamer-key"][state="on"]',
        **_filled(colours.info),
        border_bottom=marked,
        padding="7px 16px 2px",
        min_height=f"{BUTTON_PX - 16}px",
    )
    for role in ("trio-number", "kind", "choice"):
        yield _rule(f'QPushButton[role="{role}"]', padding="4px 2px" if role == "trio-number" else "4px 6px")
        yield _rule(f'QPushButton[role="{role}"][state="seen"]', **_filled(colours.info))
        yield _rule(f'QPushButton[role="{role}"][state="chosen"]', **_filled(colours.chosen))
    mark = 'QPushButton[role="mark"]'
    yield _rule(
        mark,
        padding="0",
        border=_line(colours.border, 2),
        min_height=f"{max(BUTTON_PX - 4, scaled(_SIGN_AND_WORD_PX))}px",
    )
    yield _rule('QPushButton[measure="touch"]', min_height=f"{LARGE_BUTTON_PX}px")
    yield _rule(f'{mark}[measure="touch"]', min_height=f"{LARGE_BUTTON_PX}px")
    yield _rule(f'{mark}[state="on"]', **_filled(colours.info), border=_line(colours.edge, 2))
    yield _rule('QPushButton[role="seat-name"], QPushButton[role="session"]', text_align="left", font_weight=400)
    for role in ("seat-name", "session"):
        yield _rule(f'QPushButton[role="{role}"][state="chosen"]', **_filled(colours.info), border_left=marked)
    yield _rule('QPushButton[role="seat-role"]', padding="4px", border=_line(colours.border))
    yield _rule('QPushButton[role="pair"]', text_align="left", font_weight=400, border=_line(colours.border))
    yield _rule('QPushButton[role="small"]', padding="4px 10px")
    yield _rule('QPushButton[role="contents"]', text_align="left", border=_line(colours.border))
    lock = 'QPushButton[role="card-lock"]'
    yield _rule(lock, background="transparent", border="none", padding="4px 8px")
    yield _rule(f"{lock}:checked", **_filled(colours.info), border=_line(colours.edge, 2))
    yield _rule('QPushButton[role="seat-name"]', border=_line(colours.border), min_height=f"{scaled(BUTTON_PX) - 10}px")
    for role in ("bar", "bottom"):
        yield _rule(f'QPushButton[role="{role}"]', background="transparent", color=colours.offer, border="none")
        yield _rule(f'QPushButton[role="{role}"]:hover', text_decoration="underline")
        yield _rule(f'QPushButton[role="{role}"]:focus', border=_line(colours.offer, FOCUS_PX))
    yield _rule('QPushButton[role="bar"]', color=colours.alert.text)


def _rail(colours: ConsoleColours) -> Iterator[str]:
    button = 'QToolButton[role="rail"]'
    edge = f"{FOCUS_PX}px solid transparent"
    yield _rule('QWidget[role="rail"], QScrollArea > QWidget > QWidget > QWidget[role="rail"]', **_filled(colours.rail))
    yield _rule(
        button,
        background="transparent",
        color=colours.rail.text,
        border=edge,
        border_left="5px solid transparent",
        border_radius="10px",
        font_size=_px(_SMALL_PX),
        padding="4px 0",
    )
    yield _rule(f'{button}[state="chosen"]', **_filled(colours.rail_active), border_left=f"5px solid {colours.offer}")
    yield _rule(f"{button}:hover", **_filled(colours.rail_active))
    yield _rule(f"{button}:disabled", color=colours.rail.text, border=f"1px dashed {colours.edge}")
    yield _rule(f"{button}:focus", border=_line(colours.offer, FOCUS_PX))


def _surfaces(colours: ConsoleColours) -> Iterator[str]:
    line = _line(colours.border)
    yield _rule('QWidget[role="header"]', **_filled(colours.card), border_bottom=line)
    yield _rule('QFrame[role="panel"]', **_filled(colours.card), border=line)
    yield _rule('QFrame[role="card"]', **_filled(colours.card), border=line, border_radius="12px")
    yield _rule('QFrame[role="going-on"]', **_filled(colours.info), border_radius="12px")
    yield _rule('QWidget[role="notice"]', **_filled(colours.info))
    yield _rule('QWidget[role="alert"]', **_filled(colours.alert))
    yield _rule('QWidget[role="bottom"]', **_filled(colours.bar))
    yield _rule('QFrame[role="marks"]', border=f"{FOCUS_PX}px solid transparent", border_radius="12px")
    yield _rule('QFrame[role="marks"]:focus', border=_line(colours.focus, FOCUS_PX))
    yield _rule('QFrame[role="plain"]', background="transparent", border="none")
    yield _rule('QWidget[role="overlay"]', **_filled(colours.page))
    yield _rule('QFrame[role="tip"]', **_filled(colours.bar), border=_line(colours.edge), border_radius="8px")
    yield _rule('QLabel[role="tip-words"]', color=colours.bar.text)
    yield _rule('QTextBrowser[role="book"]', **_filled(colours.field), border=line, border_radius="12px")
    yield _rule('QTextBrowser[role="book"]:focus', border=_line(colours.focus, FOCUS_PX))
    for role, pair in (
        ("alert", colours.alert),
        ("notice", colours.info),
        ("going-on", colours.info),
        ("bottom", colours.bar),
    ):
        yield _rule(f'QLabel[role="{role}-words"]', color=pair.text, font_weight=600)


def _pills(colours: ConsoleColours) -> Iterator[str]:
    for kind in ("QLabel", "QLineEdit"):
        pill = f'{kind}[role="pill"]'
        yield _rule(
            pill,
            **_filled(colours.info),
            border="none",
            border_radius="14px",
            padding="4px 14px",
            min_height="20px",
            font_weight=600,
        )
        yield _rule(f'{pill}[state="warning"]', **_filled(colours.warning))
        yield _rule(f'{pill}[state="problem"]', **_filled(colours.alert))
    pace = 'QLabel[role="pace"]'
    yield _rule(pace, border_radius="14px", padding="4px 14px", font_weight=700, **_filled(colours.info))
    yield _rule(f'{pace}[state="closing"], {pace}[state="time_is_up"]', **_filled(colours.warning))


def _labels(colours: ConsoleColours) -> Iterator[str]:
    yield _rule('QLabel[role="title"]', font_size=_px(_TITLE_PX), font_weight=700)
    yield _rule('QLabel[role="heading"], QLabel[role="header-title"]', font_size=_px(_LARGE_PX), font_weight=700)
    yield _rule('QLabel[role="header-time"]', font_weight=600)
    yield _rule('QLabel[role="section"]', color=colours.secondary, font_size=_px(_SMALL_PX), font_weight=700)
    named = ", ".join(f'QLabel[role="{role}"]' for role in ("label", "session-name", "seat-name"))
    yield _rule(named, font_weight=600)
    for role in ("hint", "detail", "session-detail", "seat-word", "note-moment", "button-key"):
        yield _rule(f'QLabel[role="{role}"]', color=colours.secondary, font_size=_px(_SMALL_PX + 1))
    yield _rule('QLabel[role="mark-word"]', font_size=_px(_SMALL_PX), font_weight=600, color=colours.button.text)
    yield _rule('QLabel[role="prompt"]', color=colours.info.text, font_size=_px(_SMALL_PX + 1))
    yield _rule('QLabel[role="frame"]', color=colours.info.text, font_size=_px(_TITLE_PX), font_weight=600)
    yield _rule('QLabel[role="thing"]', font_size=_px(_THING_PX))
    yield _rule('QLabel[role="button-word"]', font_weight=600, color=colours.button.text)
    yield _rule('QLabel[on="primary"]', color=colours.primary.text)
    yield _rule('QLabel[role="button-word"]:disabled, QLabel[on="primary"]:disabled', color=colours.secondary)
    yield _rule(
        'QLabel[role="nudge"]', **_filled(colours.warning), border_radius="8px", padding="6px 12px", font_weight=600
    )
    yield _rule('QLabel[role="problem"]', **_filled(colours.warning), border_radius="8px", padding="8px 12px")


def _agenda(colours: ConsoleColours) -> Iterator[str]:
    yield _rule('QLabel[role="agenda-title"]', font_weight=700)
    bare: dict[str, str | int] = {
        "background": "transparent",
        "border": "none",
        "min_height": "0",
        "text_align": "left",
    }
    part = 'QPushButton[role="agenda"]'
    yield _rule(f"{part}, {part}:disabled", **bare)
    yield _rule(f"{part}:hover:enabled", **_filled(colours.button_under_pointer), border_radius="8px")
    yield _rule('QFrame[role="agenda-band"][state="current"]', **_filled(colours.chosen), border_radius="8px")
    yield _rule(f'{part}[state="current"]:hover:enabled', **_filled(colours.primary), border_radius="8px")
    for role in ("agenda-name", "agenda-time"):
        yield _rule(f'QLabel[role="{role}"][state="done"]', color=colours.secondary)
        yield _rule(f'QLabel[role="{role}"][state="current"]', color=colours.chosen.text, font_weight=700)
        yield _rule(f'QLabel[role="{role}"][state="around"]', font_weight=700)


def _fields(colours: ConsoleColours) -> Iterator[str]:
    fields = ("QLineEdit", "QPlainTextEdit", "QListView")
    yield _rule(
        ", ".join(fields),
        **_filled(colours.field),
        border=_line(colours.edge),
        border_radius="8px",
        padding="6px 10px",
        selection_background_color=colours.chosen.background,
        selection_color=colours.chosen.text,
        placeholder_text_color=colours.secondary,
    )
    yield _rule("QLineEdit", min_height=f"{max(BUTTON_PX, scaled(_LINE_PX)) - 14}px")
    focused = ", ".join(f"{field}:focus" for field in fields)
    yield _rule(focused, border=_line(colours.focus, FOCUS_PX), padding="4px 8px")
    yield _rule("QListView::item", min_height=f"{BUTTON_PX}px", padding="0 8px")
    yield _rule("QListView::item:selected", **_filled(colours.chosen))
    yield _rule("QListView::item:disabled", color=colours.secondary)
    yield from _tables(colours)


def _boxes(colours: ConsoleColours, signs: Signs) -> Iterator[str]:
    """What is chosen from, counted and ticked."""
    boxes = ("QComboBox", "QDoubleSpinBox", "QSpinBox")
    yield _rule(
        ", ".join(boxes),
        **_filled(colours.field),
        border=_line(colours.edge),
        border_radius="8px",
        padding="0 10px",
        min_height=f"{BUTTON_PX - 2}px",
        selection_background_color=colours.chosen.background,
        selection_color=colours.chosen.text,
    )
    yield _rule(", ".join(f"{box}:disabled" for box in boxes), color=colours.secondary, border_style="dashed")
    focused = ", ".join(f"{box}:focus" for box in boxes)
    yield _rule(focused, border=_line(colours.focus, FOCUS_PX), padding="0 8px", min_height=f"{BUTTON_PX - 6}px")
    yield _rule("QComboBox", combobox_popup=0)
    ground, side = colours.field.background, f"{scaled(14)}px"
    arrow: dict[str, str | int] = {"width": side, "height": side}
    yield _rule("QComboBox::drop-down", border="none", width=f"{scaled(ARROWS_PX)}px")
    yield _rule("QComboBox::down-arrow", image=signs.on(ground, "down"), **arrow)
    for way in ("up", "down"):
        button = f"{way}-button"
        yield _rule(
            f"QDoubleSpinBox::{button}, QSpinBox::{button}",
            border="none",
            width=f"{scaled(ARROWS_PX)}px",
            subcontrol_position="top right" if way == "up" else "bottom right",
        )
        yield _rule(f"QDoubleSpinBox::{way}-arrow, QSpinBox::{way}-arrow", image=signs.on(ground, way), **arrow)
    yield from _ticks(colours, signs)


def _ticks(colours: ConsoleColours, signs: Signs) -> Iterator[str]:
    yield _rule("QCheckBox", spacing="8px", min_height=f"{BUTTON_PX - 12}px", border="3px solid transparent")
    yield _rule("QCheckBox:focus", border=_line(colours.focus, FOCUS_PX), border_radius="8px")
    yield _rule("QCheckBox:disabled", color=colours.secondary)
    indicator, side = "QCheckBox::indicator", f"{scaled(18)}px"
    yield _rule(
        indicator,
        width=side,
        height=side,
        border=_line(colours.edge, 2),
        border_radius="4px",
        background=colours.field.background,
    )
    tick = signs.on(colours.primary.background, "tick")
    yield _rule(
        f"{indicator}:checked",
        background=colours.primary.background,
        border_color=colours.primary.background,
        image=tick,
    )
    yield _rule(f"{indicator}:disabled", border_style="dashed")


def _scroll_bars(colours: ConsoleColours) -> Iterator[str]:
    """And sliders: what is moved along a line."""
    for way, length in (("vertical", "height"), ("horizontal", "width")):
        bar = f"QScrollBar:{way}"
        across = "width" if length == "height" else "height"
        yield _rule(bar, background=colours.page.background, border="none", margin="0", **{across: "14px"})
        handle = f"QScrollBar::handle:{way}"
        yield _rule(handle, background=colours.edge, border_radius="5px", margin="2px", **{f"min_{length}": "28px"})
        yield _rule(f"{handle}:hover", background=colours.secondary)
        yield _rule(f"QScrollBar::add-line:{way}, QScrollBar::sub-line:{way}", **{length: "0"})
        yield _rule(f"QScrollBar::add-page:{way}, QScrollBar::sub-page:{way}", background="none")
    yield _rule("QSlider", min_height=f"{BUTTON_PX}px", border="3px solid transparent")
    yield _rule("QSlider:focus", border=_line(colours.focus, FOCUS_PX), border_radius="8px")
    yield _rule("QSlider::groove:horizontal", height="6px", border_radius="3px", background=colours.edge)
    yield _rule("QSlider::sub-page:horizontal", border_radius="3px", background=colours.primary.background)
    handle = "QSlider::handle:horizontal"
    yield _rule(handle, width="24px", margin="-9px 0", border_radius="12px", background=colours.primary.background)


def _tables(colours: ConsoleColours) -> Iterator[str]:
    yield _rule("QTableView", **_filled(colours.field), border=_line(colours.edge), gridline_color=colours.border)
    yield _rule("QTableView:focus", border=_line(colours.focus, FOCUS_PX))
    yield _rule("QTableView::item:selected", **_filled(colours.chosen))
    yield _rule("QHeaderView::section", **_filled(colours.page), border="none", padding="6px 4px", font_weight=600)


def _read_outs(colours: ConsoleColours) -> Iterator[str]:
    """After the fields: they are fields that nobody types in."""
    bare: dict[str, str | int] = {"background": "transparent", "border": "none", "padding": "0", "min_height": "0"}
    for role in ("readout", "time", "phase", "ends", "saving", "talk-time"):
        yield _rule(f'QLineEdit[role="{role}"]', **bare)
    yield _rule('QLineEdit[role="time"]', font_size=_px(_TIME_PX), font_weight=700)
    yield _rule('QLineEdit[role="phase"]', font_weight=600)
    yield _rule('QLineEdit[role="ends"]', font_weight=700)
    yield _rule('QLineEdit[role="saving"]', color=colours.saved)
    yield _rule(
        'QLineEdit[role="saving"][state="failed"]', **_filled(colours.alert), padding="4px 8px", font_weight=700
    )


def _palette(colours: ConsoleColours) -> QPalette:
    """What the style sheet leaves to Fusion: menus, check boxes, scroll bars, placeholders."""
    roles = {
        QPalette.ColorRole.Window: colours.page.background,
        QPalette.ColorRole.WindowText: colours.page.text,
        QPalette.ColorRole.Base: colours.field.background,
        QPalette.ColorRole.AlternateBase: colours.card.background,
        QPalette.ColorRole.Text: colours.field.text,
        QPalette.ColorRole.PlaceholderText: colours.secondary,
        QPalette.ColorRole.Button: colours.button.background,
        QPalette.ColorRole.ButtonText: colours.button.text,
        QPalette.ColorRole.Highlight: colours.chosen.background,
        QPalette.ColorRole.HighlightedText: colours.chosen.text,
        QPalette.ColorRole.ToolTipBase: colours.bar.background,
        QPalette.ColorRole.ToolTipText: colours.bar.text,
        QPalette.ColorRole.Link: colours.info.text,
        QPalette.ColorRole.Accent: colours.focus,
    }
    palette = QPalette(QColor(colours.button.background), QColor(colours.page.background))
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.secondary))
    return palette
