"""A name on one line, cut short in its middle so that the ending stays in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.kit.theme_host import ThemeHost


class NameLine(QLabel):
    """Takes the room it gets; the whole name is its text and its tooltip."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        host.changed.connect(self.updateGeometry)

    def show_name(self, name: str) -> None:
        """Show another name."""
        self.setText(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The whole name."""
        theme = self._host.theme
        width = QFontMetrics(theme.font("label")).horizontalAdvance(self.text())
        return QSize(width + theme.space(1), theme.line("label"))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self._host.theme.target("min"), self._host.theme.line("label"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        theme = self._host.theme
        painter = QPainter(self)
        font = theme.font("label")
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        middle = Qt.TextElideMode.ElideMiddle
        words = QFontMetrics(font).elidedText(self.text(), middle, self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), flags, words)
