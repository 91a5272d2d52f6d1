"""Where new trios are asked for: by which rule, for which rounds, and from which number."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from trioapp.domain.forming import LARGEST_SEED, Order, Rule
from trioapp.presentation.board import BoardView
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_SEED_WIDTH = 80


class NewTriosStrip(Translated):
    """A button for each rule; the same number makes the same trios again."""

    new_trios_requested = Signal(object)
    """With an `Order`."""

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label("heading")
        self._rules = {rule: Button() for rule in Rule}
        self._later, self._earlier = QCheckBox(), QCheckBox()
        self._seed_label, self._seed = plain_label("hint"), QLineEdit()
        self._close = Button()
        self._seed.setValidator(QIntValidator(0, LARGEST_SEED, self))
        fix(self._seed, width=_SEED_WIDTH)
        self._seed_label.setBuddy(self._seed)
        self._lay_out()
        self._close.clicked.connect(self.hide)
        for button in self._rules.values():
            button.clicked.connect(self._send)
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(two_sided_row([self._title, self._later, self._earlier], [self._close]))
        column.addWidget(two_sided_row(list(self._rules.values()), [self._seed_label, self._seed]))

    def unfold(self) -> None:
        self._seed.setText(str(secrets.randbelow(LARGEST_SEED + 1)))
        self.show()
        self._rules[Rule.CHANCE].setFocus()

    def show_view(self, view: BoardView) -> None:
        """Asks only what can be answered: teams where there are any, later rounds where the plan has them."""
        self._title.setText(view.new_trios)
        self._later.setText(view.new_trios_later)
        self._later.setVisible(bool(view.new_trios_later))
        self._earlier.setVisible(view.has_names)
        for rule in (Rule.MIX_TEAMS, Rule.KEEP_TEAMS):
            self._rules[rule].setVisible(view.has_teams)

    def _send(self) -> None:
        rule = next(rule for rule, button in self._rules.items() if button is self.sender())
        order = Order(
            rule=rule,
            seed=int(self._seed.text() or 0),
            each_round=not self._later.isHidden() and self._later.isChecked(),
            with_earlier=not self._earlier.isHidden() and self._earlier.isChecked(),
        )
        self.new_trios_requested.emit(order)

    def _retranslate(self) -> None:
        names = {
            Rule.CHANCE: self.tr("By chance"),
            Rule.LIST: self.tr("In the order of the list"),
            Rule.MIX_TEAMS: self.tr("Mix the teams"),
            Rule.KEEP_TEAMS: self.tr("Each team together"),
        }
        for rule, name in names.items():
            self._rules[rule].name(name)
        self._earlier.setText(self.tr("Count who met in earlier sessions"))
        self._seed_label.setText(self.tr("From number"))
        self._seed.setAccessibleName(self.tr("From number"))
        self._close.name(self.tr("Close"))
