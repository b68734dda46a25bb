"""Below the head of a message that was sent to a list: how the list is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost


class ListLine(QWidget):
    """« Se désabonner », as mail programs make it of the header; then that it was asked for."""

    wanted = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Unsubscribe")
        self.button = LineButton(
            host, words, "unsubscribe", icon="log-out", framed=True, parent=self
        )
        self.button.setToolTip(self.tr("Stop this newsletter"))
        self.button.clicked.connect(self.wanted)
        self._sign = Icon(host, "circle-check", "success", "field.icon", self)
        self._done = Small(host, self.tr("Request sent. You have unsubscribed."), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(host.theme.space(1))
        row.addWidget(self.button)
        row.addWidget(self._sign)
        row.addWidget(self._done, 1)
        row.addStretch()
        self.hide()

    def show_state(self, *, is_list: bool, left: bool) -> None:
        """Show the button for a list, the sentence for one that was left."""
        self.button.setVisible(is_list and not left)
        for part in (self._sign, self._done):
            part.setVisible(is_list and left)
        self.setVisible(is_list)
