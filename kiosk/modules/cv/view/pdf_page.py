"""One page of a PDF that shows whichever layout is asked for, drawn in the background.

Of several requests the latest wins; until it is answered, the page before it stays.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.contents import page_image
from kiosk.ui.parts.explorer.page_view import PageView
from kiosk.ui.parts.explorer.reader import Drawn, Reader

SETTLE_MS = 80
"""A page is drawn for another width once it no longer changes."""


class PdfPage(Ground):
    """`show_page` asks; `drawn` tells that the page is there."""

    drawn = Signal()

    def __init__(
        self, host: ThemeHost, pdf: bytes, reader: Reader, words: str, parent: QWidget | None = None
    ) -> None:
        """``words`` name it to screen readers."""
        super().__init__(host, "sunken", parent=parent)
        self._host, self._pdf, self._reader = host, pdf, reader
        self.number = -1
        """The page that was asked for last."""
        self._asked = (0, 0)
        self.view = PageView(host, self)
        self.view.setObjectName("cv-page")
        self.view.setAccessibleName(words)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.view)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_page(self, number: int, words: str) -> None:
        """Show that page, from 0; ``words`` say what stands on it."""
        self.view.setAccessibleDescription(words)
        if number != self.number:
            self.number = number
            if self._asked[1]:
                self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again for another width."""
        super().resizeEvent(event)
        self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        """A page that changed behind what lay over it is drawn now; the first one once laid out."""
        super().showEvent(event)
        if self._asked[1]:
            self._ask()
        else:
            self._settle.start()

    def _ask(self) -> None:
        """A page as wide as the room."""
        ratio = self.devicePixelRatioF()
        theme = self._host.theme
        room = self.view.viewport().width() - 2 * theme.border("hair")
        width = round(max(1, min(room, theme.size("cv.paper"))) * ratio)
        asked, pdf, page = (self.number, width), self._pdf, self._reader.page
        if self.number < 0 or asked == self._asked or not self.isVisible():
            return
        self._asked = asked
        self._reader.run(
            lambda: page(pdf, asked[0], asked[1]),
            lambda found: self._arrived(asked, ratio, found),
        )

    def _arrived(self, asked: tuple[int, int], ratio: float, found: Drawn) -> None:
        if not isValid(self) or asked != self._asked:
            return
        image = page_image(found)
        image.setDevicePixelRatio(ratio)
        self.view.show_image(image, from_start=False)
        self.drawn.emit()

    def _restyle(self) -> None:
        pad = self._host.theme.space(2)
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._settle.start()
