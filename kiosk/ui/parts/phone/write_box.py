"""Where a text message is written: a field that grows to a few lines, and the button that sends."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.form import TextArea
from kiosk.ui.kit.theme_host import ThemeHost


class WriteBox(QWidget):
    """``known`` is the text of the world; what differs is still to be taken over."""

    typed = Signal()
    sent = Signal()

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._known = ""
        self.field = TextArea(host, name, self.tr("Your message"), parent=self)
        self.field.changed.connect(self.typed)
        self.button = Button(host, self.tr("Send"), "primary", icon="send", size="small")
        self.button.setObjectName("sms-send")
        self.button.clicked.connect(self.sent)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        self._column.addWidget(self.button)
        QWidget.setTabOrder(self.field.area, self.button)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show the text of the world, unless something newer was typed."""
        if text != self._known:
            self._known = text
            blocker = QSignalBlocker(self.field)
            self.field.area.setPlainText(text)
            blocker.unblock()

    def pending(self) -> str | None:
        """What was typed and is not taken over."""
        text = self.field.text()
        return text if text != self._known else None

    def taken(self, text: str) -> None:
        """The world has this text now."""
        self._known = text

    def _restyle(self) -> None:
        theme = self._host.theme
        self._column.setContentsMargins(0, theme.space(2), 0, theme.space(2))
        self._column.setSpacing(theme.space(2))
        self.field.area.setFixedHeight(2 * theme.line("body") + 2 * theme.space(3))
