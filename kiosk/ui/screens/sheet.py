"""A calm page in the middle of the screen: icon, heading, a few sentences, what to press."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.scenery import IconDisc, paint_hills


class Sheet(Page):
    """One centred card, as wide as 70 characters: `set_heading`, then `say` its sentences.

    Further widgets go into `body`, buttons through `add_buttons`.
    """

    def __init__(
        self,
        host: ThemeHost,
        *,
        icon: str | None = None,
        icon_color: str = "primary",
        can_go_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, can_go_back=can_go_back, parent=parent)
        self.card = Card(host, padding="dialog.padding", parent=self.content)
        self.body: QVBoxLayout = self.card.column
        if icon is not None:
            mark = IconDisc(host, icon, icon_color, self.card)
            self.body.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeading)
            self.body.addSpacing(host.theme.space(2))
        self.heading = Heading(host, parent=self.card)
        self.heading.setObjectName("heading")
        self.words = Body(host, parent=self.card)
        self.words.setObjectName("words")
        self.words.hide()
        self._buttons = QWidget(self.card)
        self._rows = QVBoxLayout(self._buttons)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(host.theme.space(3))
        self.body.addWidget(self.heading)
        self.body.addWidget(self.words)
        if self.listens and not self.bar:
            self.place_listen(True)
        self.column.addStretch(1)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def set_heading(self, heading: str) -> None:
        """Show a heading; it is the title too."""
        self.heading.setText(heading)
        self.set_title(heading)

    def say(self, *sentences: str) -> None:
        """Show these sentences, each on its own line."""
        self.words.setText("\n".join(sentences))
        self.words.setVisible(bool(sentences))

    def add_buttons(self, *buttons: Button) -> None:
        """Put buttons in a row; the first of all is described by heading and sentences."""
        row = QWidget(self._buttons)
        flow = FlowLayout(row, self.host.theme.space(4))
        for button in buttons:
            flow.addWidget(button)
        if not self._rows.count():
            buttons[0].setAccessibleDescription(f"{self.heading.text()} {self.words.text()}")
            home = QVBoxLayout()
            self.body.addSpacing(self.host.theme.space(4))
            self.body.addLayout(home)
            self.set_actions(self._buttons, home)
        self._rows.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover everything beneath; hills at the foot, unless the actions stand there."""
        super().paintEvent(event)
        if self.footer.isHidden():
            paint_hills(QPainter(self), QRectF(self.rect()), self.host.theme)

    def arrange(self, width: int, compact: bool) -> None:
        """Centre the card, as wide as a comfortable line."""
        super().arrange(width, compact)
        theme = self.host.theme
        wished = theme.measure("body") + 2 * theme.inset("dialog.padding")
        side = max(self._side_margin(), (self.width() - wished) // 2)
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(side, margins.top(), side, margins.bottom())
