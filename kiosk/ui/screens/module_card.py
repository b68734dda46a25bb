"""One module of the path: its sign in a ring, how far, what comes next, its state."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.activity import Module
from kiosk.ui.kit.card import TapCard
from kiosk.ui.kit.ring import ProgressRing
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.path_plan import PathPlan
from kiosk.ui.screens.state_chip import StateChip, state_words

Form = Literal["tall", "wide"]


class ModuleCard(TapCard):
    """The whole card opens the module. `tall` has its ring above the words, `wide` beside them."""

    def __init__(
        self,
        host: ThemeHost,
        plan: PathPlan,
        module: Module,
        form: Form,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, "", parent=parent)
        self.setObjectName(f"module_{module.id}")
        done, total = plan.done_in(module), len(module.activities)
        state = plan.module_state(module)
        if done:
            count = self.tr("{done} of %n activities", "", total).format(done=done)
        else:
            count = self.tr("%n activities", "", total)
        following = plan.following(module)
        self.setAccessibleName(f"{module.title}, {count}, {state_words(state)}")
        ring = ProgressRing(
            host, done, total, count, color=module.color, module=module.color, large=True
        )
        tall = form == "tall"
        words = QVBoxLayout()
        words.setSpacing(host.theme.space(1))
        words.addWidget(Text(host, module.title, style="h3", centered=tall))
        words.addWidget(Small(host, count, centered=tall))
        if following is not None:
            text = self.tr("Next: {title}").format(title=following.title)
            words.addWidget(Small(host, text, color="ink", centered=tall))
        words.addSpacing(host.theme.space(2))
        side = Qt.AlignmentFlag.AlignHCenter if tall else Qt.AlignmentFlag.AlignLeading
        words.addWidget(StateChip(host, state), 0, side)
        if tall:
            self.column.addWidget(ring, 0, Qt.AlignmentFlag.AlignHCenter)
            self.column.addLayout(words)
            self.column.addStretch(1)
        else:
            row = QHBoxLayout()
            row.setSpacing(host.theme.space(4))
            row.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addLayout(words, 1)
            self.column.addLayout(row)
            self.column.addStretch(1)
