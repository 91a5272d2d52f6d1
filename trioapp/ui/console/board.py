"""The board: all trios as cards in as many columns as fit, walked through by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from trioapp.presentation.board import BoardGroup
from trioapp.ui.console.trio_card import BoardLook, PersonButton, TrioCard
from trioapp.ui.look.measures import panel_width
from trioapp.ui.widgets.supply import Supply

_CARD_WIDTH, _WIDEST_CARD = 250, 460


class Board(QScrollArea):
    """Cards side by side in rows, each as high as its people need."""

    wished = Signal(object)

    def __init__(self, look: BoardLook) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look = look
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self._cards = Supply(self._new_card)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)

    def show_groups(self, groups: tuple[BoardGroup, ...]) -> None:
        for card, group in zip(self._cards.show(len(groups)), groups, strict=True):
            card.show_group(group)
        self._arrange()

    def _new_card(self) -> TrioCard:
        card = TrioCard(self._look)
        card.wished.connect(self.wished)
        self._grid.addWidget(card)
        return card

    def _arrange(self) -> None:
        columns = self._columns
        for place, card in enumerate(self._cards.shown):
            self._grid.addWidget(card, *divmod(place, columns), Qt.AlignmentFlag.AlignTop)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @property
    def _columns(self) -> int:
        """As many as fit; fewer and wider ones where all cards are in sight then, and the last row is as full."""
        count, room, apart = len(self._cards.shown), self.viewport().size(), self._grid.spacing()
        most = max(1, room.width() // panel_width(_CARD_WIDTH))
        high = max((card.sizeHint().height() for card in self._cards.shown), default=0) + apart
        fit = [number for number in range(1, most + 1) if -(-count // number) * high <= room.height() + apart]
        wide = [number for number in fit if room.width() // number <= panel_width(_WIDEST_CARD)]
        return min(wide, key=lambda number: (-count % number, number), default=most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from person to person, through all cards; at an end the keyboard stays where it is."""
        names = [button for card in self._cards.shown for button in card.names]
        focused, step = self.focusWidget(), {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step or not isinstance(focused, PersonButton) or focused not in names:
            super().keyPressEvent(event)
            return
        place = min(max(0, names.index(focused) + step), len(names) - 1)
        names[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(names[place])
