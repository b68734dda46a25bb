"""Panel and simulator side by side, or as two tabs where there is no room for both."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.activity import Module
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.tabs import Tabs
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.panel import Panel
from kiosk.ui.player.stage import Stage
from kiosk.ui.simulator import SimulatorView

CONSIGNE, SIMULATOR = "consigne", "simulator"


class Workplace(QWidget):
    """`panel` and `stage`; in the compact form one of them, under a row of tabs.

    `check_here` is the check button of the tab row, shown with the simulator only.
    """

    def __init__(
        self, host: ThemeHost, module: Module, view: SimulatorView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self.compact = False
        self._watching = False
        self.note = ""
        self.panel = Panel(host, module.title, module.icon, module.color, self)
        self.stage = Stage(host, view)
        choices = (
            PillChoice(CONSIGNE, self.tr("Instruction"), "list-checks"),
            PillChoice(SIMULATOR, self.tr("Simulator"), "flask-conical"),
        )
        self.tabs = Tabs(host, self.tr("Parts of the activity"), choices, CONSIGNE)
        self.tabs.setObjectName("tabs")
        self.check_here = Button(host, self.tr("Check"), "primary", icon="check", size="small")
        self.check_here.setObjectName("checkHere")
        self._build()
        self.tabs.chosen.connect(self._arrange)
        self.panel.foot.go.clicked.connect(self.enter_stage)
        self._arrange()
        host.changed.connect(self._restyle)

    @property
    def on_stage(self) -> bool:
        """True when the simulator is in sight."""
        return not self.compact or self.tabs.choice() == SIMULATOR

    def set_compact(self, compact: bool, panel_width: int) -> None:
        """Take the form that the window has room for; width of the panel in px."""
        self.compact = compact
        self.panel.set_compact(compact)
        if compact:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(self.maximumWidth())
        else:
            self.panel.setFixedWidth(panel_width)
        self._restyle()
        self._arrange()

    def show_panel(self) -> None:
        """Turn to the instruction when it is behind a tab."""
        self._turn(CONSIGNE)

    def show_stage(self) -> None:
        """Turn to the simulator when it is behind a tab."""
        self._turn(SIMULATOR)

    def enter_stage(self) -> None:
        """Turn to the simulator and give it the keyboard."""
        self.show_stage()
        stop = _first_stop(self.stage.view)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def set_watching(self, watching: bool) -> None:
        """While a demonstration is shown the tabs make room for it."""
        self._watching = watching
        self._arrange()

    def set_note(self, words: str) -> None:
        """What the tab row says at its end: the step, that a hint is there, that all is done."""
        self.note = words
        self.tabs.set_note(words)

    def zones(self) -> list[QWidget]:
        """Parts for F6."""
        if not self.compact:
            return [self.panel, self.stage]
        shown = self.stage if self.on_stage else self.panel
        return [shown] if self._watching else [self._row_of_tabs, shown]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tab row reaches from edge to edge."""
        if self._row_of_tabs.isVisible():
            theme = self._host.theme
            row = self._row_of_tabs.geometry()
            painter = QPainter(self)
            painter.fillRect(row, theme.color("surface"))
            line = theme.border("control")
            bottom = row.adjusted(0, row.height() - line, 0, 0)
            painter.fillRect(bottom, theme.color("border"))

    def _build(self) -> None:
        self._row_of_tabs = QWidget(self)
        self._tab_row = QHBoxLayout(self._row_of_tabs)
        self._tab_row.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        self._beside_tabs = QVBoxLayout()
        self._beside_tabs.addWidget(self.check_here)
        self._tab_row.addLayout(self._beside_tabs)
        self._side = QWidget(self)
        self._around = QVBoxLayout(self._side)
        self._around.addWidget(self.stage)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.panel)
        sides.addWidget(self._side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row_of_tabs)
        column.addLayout(sides, 1)
        self._restyle()

    def _turn(self, tab: str) -> None:
        if self.compact and self.tabs.choice() != tab:
            self.tabs.choose(tab)
            self._arrange()

    def _arrange(self) -> None:
        self._row_of_tabs.setVisible(self.compact and not self._watching)
        self.panel.setVisible(not self.compact or not self.on_stage)
        self._side.setVisible(self.on_stage)
        self.check_here.setVisible(self.compact and self.on_stage)

    def _restyle(self) -> None:
        theme = self._host.theme
        gap = theme.space(2 if self.compact else 4)
        self._around.setContentsMargins(gap, gap, gap, gap)
        self._tab_row.setContentsMargins(0, 0, theme.margin(self.window().size()), 0)
        air = theme.space(1)
        self._beside_tabs.setContentsMargins(0, air, 0, air + theme.border("control"))
        self.update()


def _first_stop(zone: QWidget) -> QWidget | None:
    """The first widget inside that Tab would reach."""
    widget = zone.nextInFocusChain()
    while widget is not None and widget is not zone:
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and zone.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None
