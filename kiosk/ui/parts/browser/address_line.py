"""The address bar: one line in which the owner of the page stands out."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.learning.web_address import parts
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost


class AddressLine(QLineEdit):
    """What is typed stays until Enter or Esc; a shown address has its domain in bold."""

    wanted = Signal(str)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._address = ""
        self.setObjectName("web-address")
        self.setProperty("bare", True)
        # An address reads from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Address"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(lambda: self.wanted.emit(self.text()))
        Dress(host, self, self._slim)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_address(self, address: str) -> None:
        """Show where the tab is; what is being typed to go elsewhere stays."""
        if address != self._address:
            self._address = address
            self.setText(address)
            self.setCursorPosition(0)

    def restore(self) -> None:
        """Forget what was typed."""
        self.setText(self._address)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; with nothing typed it belongs to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._address:
            self.restore()
            self.selectAll()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All of it is selected, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The address in three parts while nobody types."""
        if self.hasFocus() or not self.text() or self.text() != self._address:
            super().paintEvent(event)
            return
        theme = self._host.theme
        painter = QPainter(self)
        x, room = 0, self.width()
        places = []
        for text, name, style in zip(
            parts(self.text()), ("ink-muted", "ink", "ink-muted"), _STYLES, strict=True
        ):
            font = theme.font(style)
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room - x))
            wide = metrics.horizontalAdvance(shown)
            places.append((font, name, QRect(x, 0, wide + 1, self.height()), shown))
            x += wide
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for font, name, place, shown in places:
            painter.setFont(font)
            painter.setPen(theme.color(name))
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, align, shown)

    def _slim(self) -> str:
        return "QLineEdit { padding: 0; min-height: 0; }"

    def _restyle(self) -> None:
        theme = self._host.theme
        self.setFont(theme.font("small"))
        self.setFixedHeight(theme.target("min") - 2 * theme.border("control"))


_STYLES = ("small", "label", "small")
