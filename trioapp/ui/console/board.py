"""The board: all trios as cards in as many columns as fit, walked through by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from trioapp.presentation.board import BoardGroup
from trioapp.ui.console.trio_card import BoardLook, PersonButton, TrioCard
from trioapp.ui.widgets.supply import Supply

_CARD_WIDTH = 250


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
        columns = max(1, self.viewport().width() // _CARD_WIDTH)
        for place, card in enumerate(self._cards.shown):
            self._grid.addWidget(card, *divmod(place, columns), Qt.AlignmentFlag.AlignTop)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

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
