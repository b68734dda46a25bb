"""What a pane says when it has nothing to show: an icon, a sentence, perhaps one way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost


class EmptyPage(QWidget):
    """Centred in its pane; the button is there only when it has a word."""

    pressed = Signal()

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(host, "inbox", "ink-muted", "panel.icon", self)
        self._words = Small(host, centered=True, parent=self)
        self._words.setObjectName(name)
        self._button = Button(host, "", "outline", size="small", parent=self)
        self._button.setObjectName(f"{name}-action")
        self._button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        margin = host.theme.space(4)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(host.theme.space(3))
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def say(self, icon: str, words: str, button: str = "") -> None:
        """Show other words."""
        self._icon.show_icon(icon, "ink-muted")
        self._words.setText(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
