"""The 2 px frame with round corners that every simulator and own document stands in."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.paint import box, rim, rounded, smooth
from kiosk.ui.kit.strip import ModeBar, StripKind
from kiosk.ui.kit.theme_host import ThemeHost


class SimulatorFrame(QWidget):
    """A permanent bar (blue for training, green for real) above the content, one edge around both.

    Put the simulator in with `set_content`.
    """

    def __init__(
        self,
        host: ThemeHost,
        kind: StripKind,
        sentence: str,
        place: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._content: QWidget | None = None
        self.bar = ModeBar(host, kind, sentence, place, self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._over = RoundEdge(host, "info" if kind == "training" else "success", self)
        self._restyle()
        host.changed.connect(self._restyle)

    def set_content(self, content: QWidget) -> None:
        """Show a simulator in it; the one before is removed and deleted."""
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content, 1)
        self._over.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edge around everything."""
        self._over.lie_on(self.rect())

    def _restyle(self) -> None:
        width = self._host.theme.border("control")
        self._column.setContentsMargins(width, width, width, width)
        self._over.lie_on(self.rect())


class RoundEdge(QWidget):
    """Above the content: hides what sticks out of the round corners and draws the edge.

    ``ground`` is the colour token of what lies around the corners.
    """

    def __init__(
        self, host: ThemeHost, color: str, parent: QWidget, ground: str = "canvas"
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._color, self._ground = color, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def lie_on(self, rect: QRect) -> None:
        """Cover the edge and the corners only: what is inside repaints without this."""
        theme = self._host.theme
        self.setGeometry(rect)
        self.setMask(rim(self.rect(), theme.border("control"), theme.radius("simulator")))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw corners and edge."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        radius = theme.radius("simulator")
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        corners = outside.subtracted(rounded(QRectF(self.rect()), radius))
        painter.fillPath(corners, theme.color(self._ground))
        box(painter, self.rect(), radius, None, theme.color(self._color), theme.border("control"))
