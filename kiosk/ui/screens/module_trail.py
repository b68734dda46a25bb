"""The path when there is one module: its sign, a dotted way, its activities."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.learning.activity import Module
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.paint import smooth
from kiosk.ui.kit.ring import ProgressRing
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.activity_row import ActivityRow
from kiosk.ui.screens.path_plan import PathPlan
from kiosk.ui.screens.scenery import way_pen

MOST_COLUMNS = 3


class ModuleTrail(Card):
    """One wide card; each activity in it is a target."""

    chosen = Signal(str)
    """Activity id."""

    def __init__(
        self, host: ThemeHost, plan: PathPlan, module: Module, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, padding="dialog.padding", parent=parent)
        self.setObjectName(f"module_{module.id}")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(host.theme.space(4))
        self._way = _Way(host, self)
        self._row.addWidget(self._make_sign(plan, module))
        self._row.addWidget(self._way)
        self._row.addWidget(self._make_stops(plan, module), 1)
        self.column.addLayout(self._row)

    def arrange(self, stacked: bool) -> None:
        """Sign above the activities when there is little room."""
        self._way.setVisible(not stacked)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )

    def _make_sign(self, plan: PathPlan, module: Module) -> QWidget:
        sign = QWidget(self)
        row = QHBoxLayout(sign)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._host.theme.space(4))
        done, total = plan.done_in(module), len(module.activities)
        count = self.tr("%n of {total} activities", "", done).format(total=total)
        ring = ProgressRing(
            self._host, done, total, count, color=module.color, module=module.color, large=True
        )
        row.addWidget(ring)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Text(self._host, module.title, style="h2"))
        words.addWidget(Small(self._host, count))
        words.addStretch(1)
        row.addLayout(words, 1)
        return sign

    def _make_stops(self, plan: PathPlan, module: Module) -> QWidget:
        stops = QWidget(self)
        columns = range(min(MOST_COLUMNS, len(module.activities)), 0, -1)
        grid = GridFlow(stops, self._host.theme.space(3), steps=tuple(columns) or (1,))
        for card in module.activities:
            row = ActivityRow(self._host, card, plan.state(card), stops)
            row.clicked.connect(lambda _=False, id=card.id: self.chosen.emit(id))
            grid.addWidget(row)
        return stops


class _Way(QWidget):
    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Long enough to be read as a way."""
        side = self._host.theme.space(8)
        return QSize(side, side // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(way_pen(self._host))
        middle = self.height() / 2
        painter.drawLine(0, round(middle), self.width(), round(middle))
