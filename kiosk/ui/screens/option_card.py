"""One of a few answers, as a card: icon, title, what it means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.card import TapCard
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost


class OptionCard(TapCard):
    """A tappable card that explains itself; a chevron at its end says that it leads somewhere."""

    def __init__(
        self,
        host: ThemeHost,
        icon: str,
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, title, parent=parent)
        row = QHBoxLayout()
        row.setSpacing(host.theme.space(4))
        row.addWidget(Icon(host, icon, "primary", "notice.icon"))
        self._title = Text(host, style="h3")
        self._text = Small(host)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(Icon(host, "chevron-right", "ink-muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.set_words(title, text)

    def set_words(self, title: str, text: str) -> None:
        """Show these words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text.replace("\n", " "))
