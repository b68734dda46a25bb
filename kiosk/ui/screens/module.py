"""One module: its activities, each with its state; choose one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.activity import Module
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.ring import ProgressRing
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.activity_row import ActivityRow
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.path_plan import PathPlan


class ModuleScreen(Page):
    """The list of a module. Focus: what is open or comes next."""

    activity_chosen = Signal(str)
    """Activity id."""

    def __init__(
        self, host: ThemeHost, plan: PathPlan, module: Module, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_title(module.title)
        self._list = QWidget(self.content)
        self._list.setObjectName("activities")
        self.column.addWidget(self._make_head(plan, module))
        self.column.addWidget(self._list)
        self.column.addStretch(1)
        self._fill(plan, module)

    def zones(self) -> list[QWidget]:
        """The list."""
        return [self._list]

    def _make_head(self, plan: PathPlan, module: Module) -> QWidget:
        head = QWidget(self.content)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.host.theme.space(4))
        done, total = plan.done_in(module), len(module.activities)
        count = self.tr("%n of {total} activities", "", done).format(total=total)
        ring = ProgressRing(
            self.host, done, total, count, color=module.color, module=module.color, large=True
        )
        row.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Heading(self.host, module.title))
        words.addWidget(Body(self.host, count, color="ink-muted"))
        words.addStretch(1)
        row.addLayout(words, 1)
        return head

    def _fill(self, plan: PathPlan, module: Module) -> None:
        steps = (1,) if len(module.activities) == 1 else (2, 1)
        grid = GridFlow(self._list, self.host.theme.space(4), steps=steps)
        rows = {}
        for card in module.activities:
            row = ActivityRow(self.host, card, plan.state(card), self._list)
            row.clicked.connect(lambda _=False, id=card.id: self.activity_chosen.emit(id))
            grid.addWidget(row)
            rows[card.id] = row
        first = plan.next if plan.next in module.activities else plan.following(module)
        if first is None and module.activities:
            first = module.activities[0]
        if first is not None:
            self.set_first_focus(rows[first.id])
