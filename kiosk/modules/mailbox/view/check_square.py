"""The box of a message or of the whole list: empty, ticked, or ticked for a part."""

from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.theme_host import ThemeHost

Tick = Literal["none", "some", "all"]
_ICONS: dict[Tick, str] = {"some": "minus", "all": "check"}


def paint_check(painter: QPainter, host: ThemeHost, place: QRect, tick: Tick) -> None:
    """Draw a box in the middle of a place."""
    theme = host.theme
    side = theme.size("mailbox.check")
    square = QRect(0, 0, side, side)
    square.moveCenter(place.center())
    on = tick != "none"
    ground, edge = ("mail", "mail") if on else ("surface", "border-strong")
    radius = theme.radius("field") / 2
    box(painter, square, radius, theme.color(ground), theme.color(edge), theme.border("control"))
    if on:
        ratio = painter.device().devicePixelRatioF()
        inner = side - 2 * theme.border("selected")
        pixmap = host.icons.pixmap(_ICONS[tick], theme.color("surface"), inner, ratio=ratio)
        corner = (side - inner) // 2
        painter.drawPixmap(square.left() + corner, square.top() + corner, pixmap)


class CheckSquare(IconButton):
    """The box of the whole list."""

    accessible_role = "CheckBox"

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(host, "check", name, parent=parent)
        self._tick: Tick = "none"
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_tick(self, tick: Tick, words: str) -> None:
        """Show another state, and say it."""
        self._tick = tick
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, with its ground under the mouse."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        if self.state() != "rest":
            box(painter, self.rect(), theme.radius("button"), theme.color("sunken"))
        paint_check(painter, self._host, self.rect(), self._tick)
