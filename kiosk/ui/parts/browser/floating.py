"""A card that floats over the page, below the bar: what the padlock says, the password bubble."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.float_shadow import add_float_shadow
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost


class Floating(QWidget):
    """Fill it through `column`; `stand` puts it at the leading or trailing side of a room.

    It scrolls where the room is lower than what it holds.
    """

    accessible_role = "Dialog"

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._page = ScrollPage(host, self)
        self.column = self._page.column
        outer = QVBoxLayout(self)
        outer.addWidget(self._page)
        add_float_shadow(host, self)
        host.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def stand(self, room: QRect, *, leading: bool) -> None:
        """Take the place at the top of ``room``, at that side of it."""
        theme = self._host.theme
        gap = theme.space(2)
        width = min(theme.size("browser.bubble"), room.width() - 2 * gap)
        margins = self.contentsMargins()
        outer = self.layout()
        inset = outer.contentsMargins() if outer is not None else margins
        inner = width - inset.left() - inset.right()
        self.column.invalidate()
        height = self.column.totalHeightForWidth(inner) + inset.top() + inset.bottom()
        height = min(height, room.height() - 2 * gap)
        left_side = leading != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        left = room.left() + gap if left_side else room.right() - gap - width
        self.setGeometry(QRect(QPoint(left, room.top() + gap), QPoint(left + width, 0)))
        self.resize(width, max(height, theme.target("min")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        box(
            painter,
            self.rect(),
            theme.radius("card"),
            theme.color("surface"),
            theme.color("border-strong"),
            theme.border("control"),
        )

    def _restyle(self) -> None:
        theme = self._host.theme
        outer = self.layout()
        pad = theme.space(1)
        if outer is not None:
            outer.setContentsMargins(pad, pad, pad, pad)
        side = theme.space(3)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme.space(2))
