"""What changes every second is shown without laying out anew what stands around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from tests.ui.staged import LIGHT, RESOURCES
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.run_controller import RunController, RunView
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import Facilitation
from trioapp.services.workspace import Workspace
from trioapp.ui.console.header import Header
from trioapp.ui.look.tokens import WornTheme
from trioapp.ui.look.typeface import Weight, typeface
from trioapp.ui.widgets.labels import ReadOut


class Layouts(QObject):
    """How often a widget is asked to lay out its parts anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_figures_of_the_same_width_move_nothing_and_wider_ones_do(qtbot: QtBot) -> None:
    around, figures = QWidget(), ReadOut("time")
    qtbot.addWidget(around)
    QHBoxLayout(around).addWidget(figures)
    figures.setFont(typeface(40, Weight.BOLD))
    figures.show_text("9:59")
    around.show()
    QApplication.processEvents()
    layouts = Layouts(around)
    figures.show_text("9:58")
    QApplication.processEvents()
    assert (figures.text(), layouts.count) == ("9:58", 0)
    figures.show_text("10:00")
    QApplication.processEvents()
    assert layouts.count == 1


def a_view() -> RunView:
    clock, workspace = HandClock(), Workspace()
    heartbeat = Heartbeat(clock)
    run = RunController(workspace, Facilitation(workspace, clock), clock, Wording(), heartbeat)
    workspace.open(a_session(name="Leerdag"), FileInMemory())
    assert run.view
    return run.view


def test_a_session_that_is_opened_again_has_its_name_above_it_again(qtbot: QtBot) -> None:
    header = Header(RESOURCES / "icons", WornTheme(LIGHT.tokens))
    qtbot.addWidget(header)
    view = a_view()
    header.resize(1200, 60)
    header.show_view(view)
    header.forget()
    header.show_view(view)
    assert [label.accessibleName() for label in header.findChildren(QLabel)].count("Leerdag") == 1
