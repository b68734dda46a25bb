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
        self.panel = Panel(host, module.title, module.icon, module.color, self)
        self.stage = Stage(host, view)
        choices = (
            PillChoice(CONSIGNE, self.tr("Instruction"), "list-checks"),
            PillChoice(SIMULATOR, self.tr("Exercise"), "flask-conical"),
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

    @property
    def note(self) -> str:
        """What the tab row says at its end."""
        return self.tabs.note

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

    def mark_panel(self) -> None:
        """Say on its tab that the instruction is a new one, until it is looked at."""
        if self.compact and self.on_stage:
            self.tabs.set_badge(CONSIGNE, self.tr("New"))

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

    def set_note(self, *words: str, strong: bool = False) -> None:
        """What the tab row says at its end, or the next text if the first has no room.

        It is the step, that a hint is there, or ``strong``: that only the check is left.
        """
        self.tabs.set_note(*words, strong=strong)

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
        self._tab_row.addWidget(self.check_here, 0, Qt.AlignmentFlag.AlignVCenter)
        self._side = QWidget(self)
        self._around = QVBoxLayout(self._side)
        self._around.addWidget(self.stage)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.addWidget(self.panel)
        self._sides.addWidget(self._side, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._row_of_tabs)
        self._column.addLayout(self._sides, 1)
        self._restyle()

    def _turn(self, tab: str) -> None:
        if self.compact and self.tabs.choice() != tab:
            self.tabs.choose(tab)
            self._arrange()

    def _arrange(self) -> None:
        """Hide first, then show: at no moment do both share the room of one."""
        if self.compact and not self.on_stage:
            self.tabs.set_badge(CONSIGNE, "")
        parts: list[tuple[QWidget, bool]] = [
            (self._row_of_tabs, self.compact and not self._watching),
            (self.panel, not self.compact or not self.on_stage),
            (self._side, self.on_stage),
            (self.check_here, self.compact and self.on_stage),
            (self.panel.foot, not self._watching),
        ]
        for part, shown in sorted(parts, key=lambda pair: pair[1]):
            if part.isHidden() == shown:
                part.setVisible(shown)
        # A row inside a column is not laid out again by Qt when what was hidden comes alone.
        for layout in (self._sides, self._column):
            layout.invalidate()
        self._column.activate()

    def _restyle(self) -> None:
        theme = self._host.theme
        gap = theme.space(2 if self.compact else 4)
        self._around.setContentsMargins(gap, gap, gap, gap)
        line = theme.border("control")
        self._tab_row.setContentsMargins(0, 0, theme.margin(self.window().size()), 0)
        # As high with the check as without, so that nothing jumps when turning a tab.
        height = self.check_here.sizeHint().height() + 2 * (theme.space(1) + line)
        self._row_of_tabs.setFixedHeight(max(height, self.tabs.sizeHint().height()))
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
