"""What stands where a file would be shown: it does not open, or it is on its way."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.text import Body, Text
from kiosk.ui.kit.theme_host import ThemeHost

PARTS = 10
"""Steps in which progress is shown."""


class SaidPage(ScrollPage):
    """An icon, a title and a sentence or two, in the middle; perhaps a bar that fills."""

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.setObjectName(name)
        self.part: float | None = None
        """How far the bar is filled; None when there is none."""
        self._icon = Icon(host, "file-x", "ink-muted", "panel.icon")
        self._title = Text(host, style="h3", centered=True)
        self._words = Body(host, centered=True)
        self._bar = Segments(host, 0, PARTS, "", current=False)
        middle = Qt.AlignmentFlag.AlignHCenter
        column: QVBoxLayout = self.column
        margin = host.theme.space(4)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(host.theme.space(2))
        column.addStretch(1)
        column.addWidget(self._icon, 0, middle)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self._bar, 0, middle)
        column.addStretch(2)
        host.changed.connect(self._fit)
        self._fit()
        self.show_progress(None)

    @property
    def words(self) -> str:
        """Title and sentences shown."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def say(self, icon: str, title: str, words: str) -> None:
        """Show other words, to eyes and to screen readers."""
        self._icon.show_icon(icon, "ink-muted")
        self._title.setText(title)
        self._words.setText(words)
        self._title.setVisible(bool(title))
        self._words.setVisible(bool(words))
        announce(self, self.words)

    def show_progress(self, part: float | None) -> None:
        """Fill the bar from 0 to 1; None hides it."""
        self.part = part
        self._bar.setVisible(part is not None)
        if part is not None:
            done = min(PARTS, int(part * PARTS))
            words = self.tr("{0} percent").format(done * 100 // PARTS)
            self._bar.set_progress(done, PARTS, words, current=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words go before the icon where there is room for one of them only."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._icon.setVisible(self.height() >= self._host.theme.size("explorer.saidTall"))
        self._bar.setFixedWidth(self._host.theme.inset("explorer.progress"))
