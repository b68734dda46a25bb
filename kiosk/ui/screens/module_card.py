"""One module of the path: its sign in a ring, how far, what comes next, its state."""

from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.activity import Module
from kiosk.ui.kit.card import TapCard
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.module_badge import ModuleBadge
from kiosk.ui.kit.paint import edged_box, smooth
from kiosk.ui.kit.ring import ProgressRing
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.path_plan import PathPlan
from kiosk.ui.screens.scenery import way_pen
from kiosk.ui.screens.state_chip import StateChip, state_words

Form = Literal["tall", "wide", "small"]


class ModuleCard(TapCard):
    """The whole card opens the module.

    `tall` has its ring above the card's upper edge, `wide` beside the words; `small` has the sign
    without a ring.
    """

    def __init__(
        self,
        host: ThemeHost,
        plan: PathPlan,
        module: Module,
        form: Form,
        parent: QWidget | None = None,
    ) -> None:
        self.form = form
        super().__init__(host, "", parent=parent)
        self.setObjectName(f"module_{module.id}")
        done, total = plan.done_in(module), len(module.activities)
        count = self.tr("%n activities", "", total)
        if done:
            count = self.tr("%n of {total} activities", "", done).format(total=total)
        self.setAccessibleName(f"{module.title}, {count}, {state_words(plan.module_state(module))}")
        sign: QWidget = ProgressRing(
            host, done, total, count, color=module.color, module=module.color, large=True
        )
        if form == "small":
            sign = ModuleBadge(host, module.color)
        if form == "tall":
            self.column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
            self.column.addLayout(self._words(plan, module, count))
            self.column.addStretch(1)
        else:
            row = QHBoxLayout()
            row.setSpacing(host.theme.space(4))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(self._words(plan, module, count), 1)
            self.column.addLayout(row)
            self.column.addStretch(1)

    def focus_shape(self) -> FocusShape:
        """The card, without the half of the ring above it."""
        return FocusShape(self._body(), self._host.theme.radius("card"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card; a tall one begins at the middle of its ring."""
        if self.form != "tall":
            super().paintEvent(event)
            return
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self._body())
        line, bottom = theme.border("hair"), theme.border("tapEdge")
        state = self.state()
        if state == "pressed":
            rect.adjust(0, bottom - line, 0, 0)
            bottom = line
        edge = theme.color("primary" if state == "hover" else "border-strong")
        edged_box(painter, rect, theme.radius("card"), theme.color("surface"), edge, line, bottom)

    def _words(self, plan: PathPlan, module: Module, count: str) -> QVBoxLayout:
        tall = self.form == "tall"
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self._host, module.title, style="h3", centered=tall))
        words.addWidget(Small(self._host, count, centered=tall))
        following = plan.following(module)
        if following is not None and self.form == "wide":
            text = self.tr("Next: {title}").format(title=following.title)
            words.addWidget(Small(self._host, text, color="ink"))
        words.addSpacing(self._host.theme.space(2))
        side = Qt.AlignmentFlag.AlignHCenter if tall else Qt.AlignmentFlag.AlignLeading
        words.addWidget(StateChip(self._host, plan.module_state(module)), 0, side)
        return words

    def _body(self) -> QRect:
        if self.form != "tall":
            return self.rect()
        return self.rect().adjusted(0, self._host.theme.size("ring.large") // 2, 0, 0)

    def _restyle(self) -> None:
        super()._restyle()
        if self.form == "tall":
            margins = self.column.contentsMargins()
            margins.setTop(0)
            self.column.setContentsMargins(margins)


class ModuleWay(QWidget):
    """Holds tall cards in a row and draws the dotted way between their rings."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host

    def paintEvent(self, event: QPaintEvent) -> None:
        """Join the rings that stand in one row."""
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(way_pen(self._host))
        ring = self._host.theme.size("ring.large")
        cards = self.findChildren(ModuleCard)
        for here, there in pairwise(cards):
            if here.y() != there.y() or here.form != "tall":
                continue
            ends = sorted((here.geometry().center().x(), there.geometry().center().x()))
            y = here.y() + ring // 2
            gap = ring // 2 + self._host.theme.space(2)
            painter.drawLine(ends[0] + gap, y, ends[1] - gap, y)
