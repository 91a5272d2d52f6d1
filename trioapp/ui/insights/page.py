"""The page that looks back: the charts by name, and of the one that was chosen finding, plot and table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from trioapp.presentation.insight_board import Chart, ChartEntry, ChartFile, ChartSaving, InsightView
from trioapp.ui.insights.empty_chart import EmptyChart
from trioapp.ui.insights.legend import Legend, LegendStrip
from trioapp.ui.insights.number_table import NumberTable
from trioapp.ui.insights.picture import PlotPicture
from trioapp.ui.insights.plot_view import PlotView
from trioapp.ui.insights.reading_strip import ReadingStrip
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_LIST_WIDTH = 232
_FRAME = 8
"""Pixels that the frame of the plot takes at both sides, and a hair."""
_ID = Qt.ItemDataRole.UserRole


class ChartList(QListWidget):
    """The charts by name; arrow keys go from one to the next, and to the right into the chart."""

    chosen = Signal(str)
    going_in_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[ChartEntry, ...] = ()
        fix(self, panel=_LIST_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)

    def show_entries(self, entries: tuple[ChartEntry, ...], chosen: str) -> None:
        self.blockSignals(True)
        if entries != self._entries:
            self._entries = entries
            self.clear()
            for entry in entries:
                self._add(entry)
        self._set_current(chosen)
        self.blockSignals(False)

    def _add(self, entry: ChartEntry) -> None:
        if entry.heading:
            heading = QListWidgetItem(entry.heading.upper(), self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
        item = QListWidgetItem(entry.name, self)
        item.setData(_ID, entry.id)

    def _set_current(self, chosen: str) -> None:
        for row in range(self.count()):
            if self.item(row).data(_ID) == chosen:
                self.setCurrentRow(row)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item and item.data(_ID):
            self.chosen.emit(item.data(_ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Right:
            self.going_in_requested.emit()
        else:
            super().keyPressEvent(event)


class PlotFrame(QScrollArea):
    """Holds the plot, which may be larger; a screen reader finds finding and words of it here."""

    left_behind = Signal()
    table_wanted = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self.plot = PlotView(tokens)
        self.setProperty("role", "reading")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self.plot)

    def show_chart(self, chart: Chart) -> None:
        self.setAccessibleName(chart.finding)
        self.setAccessibleDescription(chart.said)
        self.plot.setVisible(chart.plot is not None)
        if chart.plot:
            self.plot.show_plot(chart.plot, self._room)

    @property
    def _room(self) -> QSize:
        """What there is without scroll bars, whether they are there now or not."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.width() - bar - _FRAME, self.height() - bar - _FRAME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plot.fit(self._room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.horizontalScrollBar()
        if event.key() == Qt.Key.Key_Left and bar.value() == bar.minimum():
            self.left_behind.emit()
        elif event.key() == Qt.Key.Key_Right and bar.value() == bar.maximum():
            self.table_wanted.emit()
        else:
            super().keyPressEvent(event)


class InsightPage(Translated):
    """Shows what it is given; pictures of plots are made here, where they are drawn."""

    chart_chosen = Signal(str)
    naming_requested = Signal(bool)
    saving_requested = Signal(object)
    reading_requested = Signal(bool)
    """Whether the rest of the sessions is to be read, or not now."""

    def __init__(self, tokens: Colouring, paper: Callable[[], Colouring]) -> None:
        """Files are for white paper, in the colours of `paper`, whatever theme the page is in."""
        super().__init__()
        self._tokens, self._paper = tokens, paper
        self._chart: Chart | None = None
        self._folder, self._is_table = "", False
        self.charts, self.frame, self.table = ChartList(), PlotFrame(tokens), NumberTable()
        self.empty, self._reading = EmptyChart(), ReadingStrip()
        self._finding, self._said = plain_label("title", wraps=True), plain_label("hint", wraps=True)
        self._lines, self._told = plain_label("label", wraps=True), Told()
        self._as_plot, self._as_table = Button("choice"), Button("choice")
        self._named = QCheckBox()
        self._saves = {form: Button("small") for form in ChartFile}
        self._strip, self._legend = LegendStrip(tokens), Legend(None, tokens)
        self._stack = QStackedWidget()
        self._stack.setProperty("role", "plain")
        self._lay_out()
        self._connect_own()
        self._retranslate()
        self._show_table(is_table=False)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        for widget in (self.frame, self.table, self.empty):
            self._stack.addWidget(widget)
        inside.addWidget(self._strip)
        inside.addWidget(self._stack, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._finding)
        for label in (self._said, self._lines):
            right.addWidget(label)
        right.addWidget(self._reading)
        right.addWidget(card, 1)
        right.addWidget(self._told)
        right.addWidget(two_sided_row([self._as_plot, self._as_table, self._named], list(self._saves.values())))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        row.addWidget(self.charts)
        row.addLayout(right, 1)
        self.setFocusProxy(self.charts)

    def _connect_own(self) -> None:
        self.charts.chosen.connect(self.chart_chosen)
        self.charts.going_in_requested.connect(self._enter)
        self.frame.left_behind.connect(self._go_back)
        self.table.left_behind.connect(self._go_back)
        self.frame.table_wanted.connect(self._open_table)
        self._as_plot.clicked.connect(self._open_plot)
        self._as_table.clicked.connect(self._open_table)
        self._named.clicked.connect(self.naming_requested)
        self._reading.going_on_requested.connect(self.reading_requested)
        for button in self._saves.values():
            button.clicked.connect(self._save)

    # -- what is shown

    @Slot(object)
    def show_view(self, view: InsightView) -> None:
        self._folder = view.folder
        self.charts.show_entries(view.entries, view.chart.id)
        self._named.setVisible(view.chart.has_people)
        self._named.setChecked(view.is_named)
        self._reading.show_reading(view.reading)
        self._show_chart(view.chart)

    def _show_chart(self, chart: Chart) -> None:
        if chart == self._chart:
            return
        self._chart = chart
        self._finding.setText(chart.finding)
        self._said.setText(chart.said)
        self._said.setVisible(bool(chart.said) and chart.plot is not None)
        self._lines.setText("\n".join(chart.lines))
        self._lines.setVisible(bool(chart.lines))
        self._legend = self._strip.show_legend(chart.plot)
        self.table.show_table(chart.table)
        self.table.setAccessibleDescription(chart.finding)
        self.frame.show_chart(chart)
        self.empty.show_words(chart.said, chart.leads)
        has_plot = chart.plot is not None
        for button in (self._as_plot, self._as_table, *self._saves.values()):
            button.setEnabled(has_plot)
        self._show_table(is_table=self._is_table)

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """What was saved, or not; empty for nothing."""
        self._told.say(sentence)

    @property
    def _shown(self) -> QWidget:
        """What stands in the middle."""
        if self._chart and self._chart.plot is None:
            return self.empty
        return self.table if self._is_table else self.frame

    def _show_table(self, *, is_table: bool) -> None:
        self._is_table = is_table
        self._stack.setCurrentWidget(self._shown)
        self._strip.setVisible(bool(self._legend) and not is_table)
        for button, is_chosen in ((self._as_plot, not is_table), (self._as_table, is_table)):
            set_role(button, "chosen" if is_chosen else "plain", of="state")
        self._name_ways()

    def changeEvent(self, event: QEvent) -> None:
        """Plots keep their colours until they are drawn again."""
        if event.type() == QEvent.Type.StyleChange:
            self.frame.plot.dress_again()
            if self._chart:
                self._legend = self._strip.show_legend(self._chart.plot)
                self._show_table(is_table=self._is_table)
        super().changeEvent(event)

    # -- from part to part

    def begin(self) -> None:
        """Puts the keyboard on the chart that is shown."""
        self.charts.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _enter(self) -> None:
        self._shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _go_back(self) -> None:
        self.charts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _open_plot(self) -> None:
        self._show_table(is_table=False)

    @Slot()
    def _open_table(self) -> None:
        if self._chart and self._chart.plot:
            self._show_table(is_table=True)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- files

    def _save(self) -> None:
        pressed = self.sender()
        form = next(form for form, button in self._saves.items() if button is pressed)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save the chart in a folder"), self._folder)
        if folder:
            self.saving_requested.emit(ChartSaving(form, Path(folder), self._contents(form)))

    def _contents(self, form: ChartFile) -> bytes:
        if form is ChartFile.TABLE or self._chart is None or self._chart.plot is None:
            return b""
        plot, colours = self._chart.plot, self._paper()
        drawn = PlotView(colours)
        drawn.show_plot(plot, self.frame.plot.size())
        drawn.settle()
        picture = PlotPicture(self._chart.finding, Legend(plot, colours), drawn.scene, drawn.size(), colours)
        return picture.as_png() if form is ChartFile.PICTURE else picture.as_svg()

    # -- words

    def _name_ways(self) -> None:
        ways = (
            (self._as_plot, self.tr("Plot"), not self._is_table),
            (self._as_table, self.tr("Table"), self._is_table),
        )
        for button, word, is_chosen in ways:
            button.name(f"✓ {word}" if is_chosen else word, word, self.tr("chosen") if is_chosen else "")

    def _retranslate(self) -> None:
        self.charts.setAccessibleName(self.tr("Charts"))
        self.table.setAccessibleName(self.tr("Numbers of the chart"))
        self._named.setText(self.tr("with names"))
        self._named.setAccessibleName(self.tr("Show with names"))
        self._saves[ChartFile.PICTURE].name(self.tr("Save picture (PNG) …"))
        self._saves[ChartFile.DRAWING].name(self.tr("Save drawing (SVG) …"))
        self._saves[ChartFile.TABLE].name(self.tr("Save table (CSV) …"))
        self._name_ways()
