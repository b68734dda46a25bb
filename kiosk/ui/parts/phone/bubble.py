"""One text message: its words in a bubble, its hour, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.phone_script import Sms
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.text import Body, Meta
from kiosk.ui.kit.theme_host import ThemeHost


class Bubble(QWidget):
    """Received ones stand at the start with their actions, own ones at the end."""

    def __init__(
        self,
        host: ThemeHost,
        sms: Sms,
        hour: str,
        ask: Callable[[str, str], Callable[[], None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.setProperty("sms", sms.id)
        self.buttons: list[QWidget] = []
        """What can be done with it, in the order of Tab."""
        tone = ("primary-soft", "border") if sms.mine else ("sunken", "border")
        card = Card(host, ground=tone[0], edge=tone[1], padding="phone.padding")
        said = self.tr("You, {0}").format(hour) if sms.mine else hour
        ink = "on-primary-soft" if sms.mine else "ink"
        words = Body(host, sms.text, color=ink)
        words.setObjectName("bubble-text")
        card.column.addWidget(words)
        card.column.addWidget(Meta(host, said, color=ink if sms.mine else "ink-muted"))
        column = QVBoxLayout()
        column.setSpacing(host.theme.space(1))
        column.addWidget(card)
        if not sms.mine:
            column.addLayout(self._actions(host, sms, ask))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = host.theme.space(6)
        if sms.mine:
            row.addSpacing(side)
        row.addLayout(column, 1)
        if not sms.mine:
            row.addSpacing(side)

    def _actions(
        self, host: ThemeHost, sms: Sms, ask: Callable[[str, str], Callable[[], None]]
    ) -> QVBoxLayout:
        """Open the link; hand on, copy."""
        lines = QVBoxLayout()
        lines.setSpacing(host.theme.space(1))
        if sms.link:
            link = Button(host, self.tr("Open the link"), "text", icon="link", size="small")
            link.setObjectName("sms-link")
            link.setAccessibleName(self.tr("Open the link {0}").format(sms.link))
            link.clicked.connect(ask("sms-link", sms.id))
            self.buttons.append(link)
            lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(host.theme.space(1))
        hand_on = Button(host, self.tr("Forward"), "text", icon="forward", size="small")
        hand_on.setObjectName("sms-forward")
        hand_on.clicked.connect(ask("sms-forward", sms.id))
        brings = self.tr("Copy the code {0}").format(sms.code) if sms.code else ""
        copy = IconButton(host, "copy", brings or self.tr("Copy the message"))
        copy.setObjectName("sms-copy")
        copy.clicked.connect(ask("sms-copy", sms.id))
        self.buttons += [hand_on, copy]
        row.addWidget(hand_on)
        row.addWidget(copy)
        row.addStretch(1)
        lines.addLayout(row)
        return lines
