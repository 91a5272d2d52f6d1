"""The page of the learning system: what about, how, and what it becomes part of, or one guiding question at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.system_board import AddTopic, Guide, GuideView, Offer, Step, SystemView, TakeTheme
from trioapp.ui.console.system_card import ActButton, CardView, TopicButton
from trioapp.ui.console.system_rows import TICK, TextView, circles, fill_box, narrow_box, show_ticked
from trioapp.ui.look.measures import scaled
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.letters_first import Line
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.scrolled import ScrolledDown
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.tab_order import follow_layout
from trioapp.ui.widgets.translated import Translated

_WIDEST_QUESTION, _COLUMN_WIDTH, _COLUMN_PX = 900, 212, 120
"""Pixels; longer lines are hard to read."""
_HEAD_SHARES = (5, 3, 2)


class TopicAdder(Translated):
    """Something to learn about, typed or taken from a theme of the harvest."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field, self._add = Line(), Button("small")
        self._themes, self._take = narrow_box(), Button("small")
        self.field.setMaxLength(LONGEST_FIELD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for left, right in ((self.field, self._add), (self._themes, self._take)):
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(left, 1)
            row.addWidget(right)
            column.addLayout(row)
        self.field.returnPressed.connect(self._add_typed)
        self._add.clicked.connect(self._add_typed)
        self._take.clicked.connect(self._take_theme)
        self._retranslate()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """What is left to be taken; without a theme there is nothing to take."""
        fill_box(self._themes, tuple((offer.theme, offer.words) for offer in offers), self._themes.currentData() or "")
        for part in (self._themes, self._take):
            part.setVisible(bool(offers))

    def _add_typed(self) -> None:
        if self.field.text().strip():
            self.wished.emit(AddTopic(self.field.text()))
            self.field.clear()

    def _take_theme(self) -> None:
        self.wished.emit(TakeTheme(self._themes.currentData() or ""))

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("New topic"))
        self.field.setPlaceholderText(self.tr("New topic"))
        self._add.name(self.tr("Add"), self.tr("Add topic"))
        self._themes.setAccessibleName(self.tr("Theme of the harvest"))
        self._take.name(self.tr("Take"), self.tr("Take this theme"))


class _Scrolled(ScrolledDown):
    """A column of parts that is scrolled where it is longer than the page."""

    def __init__(self) -> None:
        super().__init__(least=_COLUMN_PX)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 8, 8)
        self.column.setSpacing(10)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(scaled(_COLUMN_WIDTH), 0))


class SystemColumns(QWidget):
    """The three parts beside each other, each scrolled by itself."""

    wished = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headings = tuple(plain_label("heading") for _ in range(3))
        self._scrolled = tuple(_Scrolled() for _ in range(3))
        self.adder, self._about_forms = TopicAdder(), plain_label("hint", wraps=True)
        self._topics, self._forms = Supply(self._new_topic), Supply(self._new_form)
        self._topic, self._add_form = CardView(), ActButton()
        self._landings, self._check = (CardView(), CardView()), CardView()
        self._lay_out()
        for card in (self._topic, *self._landings, self._check):
            card.wished.connect(self.wished)
            card.left.connect(self.left)
        self.adder.wished.connect(self.wished)
        self._add_form.wished.connect(self.wished)

    def _lay_out(self) -> None:
        row, around = SideBySide(14), QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(row)
        for heading, scrolled in zip(self._headings, self._scrolled, strict=True):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
            column.addWidget(heading)
            column.addWidget(scrolled, 1)
            row.add(part, 1)
        about, how, landing = (scrolled.column for scrolled in self._scrolled)
        about.addWidget(self.adder)
        about.addWidget(self._topic)
        self._about_forms.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        how.addWidget(self._about_forms)
        how.addWidget(self._add_form)
        for card in (*self._landings, self._check):
            landing.addWidget(card)

    def show_view(self, view: SystemView) -> None:
        for heading, words in zip(self._headings, view.headings, strict=True):
            heading.setText(words)
        self.adder.show_offers(view.offers)
        self._show_topics(view)
        self._show_forms(view)
        for card, landing in zip((*self._landings, self._check), (*view.landings, view.check), strict=True):
            card.show_card(landing)

    def _show_topics(self, view: SystemView) -> None:
        """The fields of the chosen one stand right below it."""
        column = self._scrolled[0].column
        buttons = self._topics.show(len(view.topics))
        for button, line in zip(buttons, view.topics, strict=True):
            button.show_line(line)
        chosen = next((button for button, line in zip(buttons, view.topics, strict=True) if line.is_chosen), None)
        self._topic.setVisible(view.topic is not None)
        if view.topic and chosen:
            self._topic.show_card(view.topic)
            if column.indexOf(self._topic) != column.indexOf(chosen) + 1:
                column.removeWidget(self._topic)
                column.insertWidget(column.indexOf(chosen) + 1, self._topic)

    def _show_forms(self, view: SystemView) -> None:
        self._about_forms.setText(view.about_forms)
        for card, form in zip(self._forms.show(len(view.forms)), view.forms, strict=True):
            card.show_card(form)
        self._add_form.setVisible(view.form_act is not None)
        if view.form_act:
            self._add_form.show_act(view.form_act)

    def _new_topic(self) -> TopicButton:
        button = TopicButton()
        button.wished.connect(self.wished)
        self._scrolled[0].column.addWidget(button)
        return button

    def _new_form(self) -> CardView:
        """Above the button for one more."""
        card = CardView()
        card.wished.connect(self.wished)
        card.left.connect(self.left)
        column = self._scrolled[1].column
        column.insertWidget(column.indexOf(self._add_form), card)
        return card


class SystemGuide(Translated):
    """One question at a time: large, with the fields that it fills, and the way to the next one."""

    wished = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._progress, self._question = plain_label("label"), plain_label("thing", wraps=True)
        self.adder, self._scrolled = TopicAdder(), _Scrolled()
        self._cards = Supply(self._new_card)
        self.back, self.next = Button(), Button("primary")
        self._question_shown = ""
        self._scrolled.setMaximumWidth(_WIDEST_QUESTION)
        self._scrolled.column.addWidget(self.adder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._progress)
        column.addWidget(self._question)
        column.addWidget(self._scrolled, 1)
        column.addWidget(two_sided_row([self.back, self.next]))
        self.adder.wished.connect(self.wished)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self._retranslate()

    def show_guide(self, view: GuideView, offers: tuple[Offer, ...]) -> None:
        self._progress.setText(view.progress)
        self._question.setText(view.question)
        self.adder.show_offers(offers)
        self.adder.setVisible(view.adds_topics)
        self.back.setEnabled(not view.is_first)
        self.next.setEnabled(not view.is_last)
        for card, shown in zip(self._cards.show(len(view.cards)), view.cards, strict=True):
            card.show_card(shown)
        if view.question != self._question_shown:
            self._question_shown = view.question
            self._scrolled.verticalScrollBar().setValue(0)

    def _new_card(self) -> CardView:
        card = CardView()
        card.wished.connect(self.wished)
        card.left.connect(self.left)
        self._scrolled.column.addWidget(card)
        return card

    def _go_on(self) -> None:
        self.wished.emit(Step(1))

    def _go_back(self) -> None:
        self.wished.emit(Step(-1))

    def _retranslate(self) -> None:
        self.back.name(self.tr("Previous question"))
        self.next.name(self.tr("Next question"))


class SystemPage(Translated):
    """What stands above the canvas, and below it all of the canvas or one question of it."""

    wished = Signal(object)
    left = Signal()
    beamer_requested = Signal()
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: SystemView | None = None
        self._structure: tuple[object, ...] = ()
        self._state, self._source = plain_label("hint", wraps=True), plain_label("hint")
        self._told = Told()
        self._guided, self._beamer, self._undo = Button("kind"), Button(), Button()
        self._head = tuple(TextView() for _ in _HEAD_SHARES)
        self._columns, self._guide = SystemColumns(), SystemGuide()
        self._stack = OneAtATime()
        self._guided.setCheckable(True)
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        self._stack.addWidget(self._columns)
        self._stack.addWidget(self._guide)
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self._state, 1)
        for part in (self._source, self._undo, self._guided, self._beamer):
            bar.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(14)
        for field, share in zip(self._head, _HEAD_SHARES, strict=True):
            head.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self._told)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _connect_own(self) -> None:
        parts: tuple[TextView | SystemColumns | SystemGuide, ...] = (*self._head, self._columns, self._guide)
        for part in parts:
            part.wished.connect(self.wished)
            part.left.connect(self.left)
        self._guided.toggled.connect(self._switch)
        self._beamer.clicked.connect(self.beamer_requested)
        self._undo.clicked.connect(self.undo_requested)

    @Slot(object)
    def show_view(self, view: SystemView) -> None:
        self._view = view
        for field, row in zip(self._head, view.head, strict=True):
            field.show_row(row)
        self._source.setText(view.source)
        self._state.setText(f"{view.state} {circles(view.missing)}".strip())
        show_ticked(self._guided, is_ticked=view.is_guided)
        for field in self._head:
            field.setVisible(not view.is_guided)
        if view.is_guided:
            self._guide.show_guide(view.guide, view.offers)
        else:
            self._columns.show_view(view)
        self._stack.setCurrentWidget(self._guide if view.is_guided else self._columns)
        self._undo.setVisible(bool(view.undo))
        self._name_buttons()
        self._order_stops(view)

    def _order_stops(self, view: SystemView) -> None:
        """Anew where there are other parts on the page, or the same in other places."""
        topics = tuple((line.id, line.is_chosen) for line in view.topics)
        structure = (view.is_guided, topics, len(view.forms), view.guide.question, len(view.guide.cards))
        if structure != self._structure:
            self._structure = structure
            follow_layout(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes to this page begins where its work does."""
        super().focusInEvent(event)
        begin = self._guide.next if self._view and self._view.is_guided else self._columns.adder.field
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was not done; empty for nothing."""
        self._told.say(sentence)

    def _switch(self, is_on: bool) -> None:
        if self._view and self._view.is_guided is not is_on:
            self.wished.emit(Guide(is_on))

    def _name_buttons(self) -> None:
        guided = self.tr("One question at a time")
        self._guided.name(f"{TICK} {guided}" if self._view and self._view.is_guided else guided, guided)
        if self._view:
            self._undo.name(self.tr("Undo: {act}").format(act=self._view.undo), self.tr("Undo"), self._view.undo)

    def _retranslate(self) -> None:
        self._beamer.name(self.tr("Show on beamer"))
        self._name_buttons()
