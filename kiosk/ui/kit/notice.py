"""A tinted card with an icon, a title and a sentence: hints and feedback are made of it."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Body, Text
from kiosk.ui.kit.theme_host import ThemeHost

Tone = Literal["hint", "success", "info", "danger"]
# tone: ground, edge, icon colour
_TONES: dict[str, tuple[str, str, str]] = {
    "hint": ("accent-soft", "accent", "on-accent-soft"),
    "success": ("success-soft", "success", "success"),
    "info": ("info-soft", "info", "info"),
    "danger": ("danger-soft", "danger", "danger"),
}


class Notice(Card):
    """Icon, title and one or two sentences on the soft ground of a tone.

    Further widgets (buttons) go into `below`.
    """

    def __init__(
        self,
        host: ThemeHost,
        tone: Tone,
        icon: str,
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        ground, edge, ink = _TONES[tone]
        super().__init__(host, ground=ground, edge=edge, padding="notice.padding", parent=parent)
        self._icon = Icon(host, icon, ink, "notice.icon", self)
        self._title = Text(host, title, style="button", parent=self)
        self._text = Body(host, text, parent=self)
        self.below = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addLayout(self.below)
        self._row = QHBoxLayout()
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.column.addLayout(self._row)
        self._row.setSpacing(host.theme.inset("notice.gap"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hide_empty()

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def set_tone_of(self, tone: Tone, icon: str) -> None:
        """Become another tone."""
        ground, edge, ink = _TONES[tone]
        self.set_tone(ground, edge)
        self._icon.show_icon(icon, ink)

    def set_words(self, title: str, text: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._text.setText(text)
        self._hide_empty()

    def _hide_empty(self) -> None:
        self._title.setVisible(bool(self._title.text()))
        self._text.setVisible(bool(self._text.text()))
