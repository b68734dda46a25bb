"""The two buttons that carry the mailbox's own blue: write (soft) and send (filled)."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.theme_host import ThemeHost


class MailButton(Button):
    """A button in the colour of the simulated program, so that Jalon's own stay petrol."""

    def __init__(
        self,
        host: ThemeHost,
        text: str,
        icon: str,
        *,
        filled: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, text, icon=icon, size="small", parent=parent)
        self._filled = filled

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, icon and word."""
        state = self.state()
        if state == "disabled":
            super().paintEvent(event)
            return
        theme = self._host.theme
        strong = self._filled or state != "rest"
        ground = theme.color("mail" if strong else "mail-soft")
        if strong and state == "pressed":
            ground = theme.color("ink")
        ink = theme.color("on-module" if strong else "mail")
        if state == "pressed":
            ink = theme.color("canvas")
        edge = theme.color("ink" if self._filled and state == "hover" else "mail")
        painter = QPainter(self)
        smooth(painter)
        box(painter, self.rect(), self._radius(), ground, edge, theme.border("control"))
        self._paint_content(painter, self.rect(), ink)
