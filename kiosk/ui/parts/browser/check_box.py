"""A box to tick in a page; its words are part of the target."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.switch import Switch


class PageBox(Switch):
    """A `Switch` that looks like the check boxes of web pages."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick and the words."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = theme.size("browser.check")
        left = self.width() - side if rtl else 0
        place = QRectF(left, (self.height() - side) / 2, side, side)
        on = self.isChecked()
        ground = theme.color("primary" if on else "surface")
        edge = theme.color("primary" if on else "border-strong")
        box(painter, place, theme.radius("field") / 2, ground, edge, theme.border("control"))
        if on:
            tick = round(side * theme.tokens.measure("browser.tick"))
            drawn = self._host.icons.pixmap(
                "check", theme.color("on-primary"), tick, ratio=self.devicePixelRatioF()
            )
            middle = place.center()
            painter.drawPixmap(round(middle.x() - tick / 2), round(middle.y() - tick / 2), drawn)
        paragraph = self._paragraph()
        room = max(1, self.width() - self._indent())
        text = paragraph.height(room)
        rect = QRectF(0 if rtl else self._indent(), (self.height() - text) / 2, room, text)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        paragraph.paint(painter, rect, theme.color("ink"), align, theme.read_mark(self._read))

    def _indent(self) -> int:
        theme = self._host.theme
        return theme.size("browser.check") + theme.inset("switch.gap")
