"""A panel with an icon, what happened, what is safe, and one action."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import LeadTrail
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost


class EmptyState(Card):
    """Nothing here yet (dashed edge), or something did not work (`problem`, icon in red).

    The action goes under the words when there is no room beside them.
    """

    pressed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        icon: str,
        title: str,
        text: str,
        action: str = "",
        *,
        kind: Literal["empty", "problem"] = "empty",
        parent: QWidget | None = None,
    ) -> None:
        empty = kind == "empty"
        super().__init__(
            host,
            edge="border-strong" if empty else "border",
            dashed=empty,
            padding="panel.padding",
            parent=parent,
        )
        self._title = Text(host, title, style="h3")
        self._text = Small(host, text)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._head = QWidget(self)
        inner = QHBoxLayout(self._head)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(host.theme.inset("panel.gap"))
        sign = Icon(host, icon, "ink-muted" if empty else "danger", "panel.icon")
        inner.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(words, 1)
        row = QWidget(self)
        self._flow = LeadTrail(row)
        self._flow.addWidget(self._head)
        self.button: Button | None = None
        if action:
            self.button = Button(host, action, "soft" if empty else "outline", size="small")
            self.button.setObjectName("emptyAction")
            self.button.clicked.connect(self.pressed)
            self._flow.addWidget(self.button)
        self.column.addWidget(row)
        host.changed.connect(self._fit)
        self._fit()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fit(self) -> None:
        theme = self._host.theme
        self._flow.set_gap(theme.inset("panel.gap"))
        icon = theme.size("panel.icon") + theme.inset("panel.gap")
        self._flow.set_least(icon + theme.least_words("h3"))
