"""A panel with an icon, what happened, what is safe, and one action."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost


class EmptyState(Card):
    """Nothing here yet (dashed edge), or something did not work (`problem`, icon in red)."""

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
        self._icon = Icon(host, icon, "ink-muted" if empty else "danger", "panel.icon", self)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Text(host, title, style="h3", parent=self)
        self._text = Small(host, text, parent=self)
        words.addWidget(self._title)
        words.addWidget(self._text)
        gap = host.theme.inset("panel.gap")
        inner = QHBoxLayout()
        inner.setSpacing(gap)
        inner.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(words, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(gap)
        self._row.addLayout(inner, 1)
        self.button: Button | None = None
        if action:
            self.button = Button(host, action, "soft" if empty else "outline", size="small")
            self.button.setObjectName("emptyAction")
            self.button.clicked.connect(self.pressed)
            self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
