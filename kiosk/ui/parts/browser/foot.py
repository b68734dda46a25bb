"""Where a link leads, as real browsers say it: at the foot of the window."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme_host import ThemeHost


class Foot(QWidget):
    """At the leading end, or at the other where it would cover what has the keyboard."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.text = ""
        self.setObjectName("web-foot")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def point(self, address: str) -> None:
        """Show an address; nothing for an empty one."""
        self.text = address
        self.setAccessibleName(address)
        self.setVisible(bool(address))
        self.place()
        self.raise_()
        self.update()

    def place(self, _: int = 0) -> None:
        """Go to the foot of the parent."""
        parent, theme = self.parentWidget(), self._host.theme
        if parent is None or self.isHidden():
            return
        words = QFontMetrics(theme.font("small")).horizontalAdvance(self.text)
        width = min(words + 2 * theme.space(3), parent.width())
        height = theme.line("small") + 2 * theme.space(1)
        start = QRect(0, parent.height() - height, width, height)
        end = start.translated(parent.width() - width, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        focus = QApplication.focusWidget()
        covers = focus is not None and start.intersects(
            QRect(focus.mapTo(parent, QPoint(0, 0)), focus.size())
            if parent.isAncestorOf(focus)
            else QRect()
        )
        self.setGeometry(end if covers else start)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Light on dark, cut short in the middle where it is long."""
        theme = self._host.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.color("ink"))
        font = theme.font("small")
        room = self.rect().adjusted(theme.space(3), 0, -theme.space(3), 0)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.setFont(font)
        painter.setPen(theme.color("canvas"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
