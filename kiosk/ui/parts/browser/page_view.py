"""What a tab shows: the site's band, then blocks or what the module puts there."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.browser import Browser
from kiosk.learning.web_address import key
from kiosk.learning.web_page import Page
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.text import Heading
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.account_button import AccountButton
from kiosk.ui.parts.browser.block_page import BlockPage
from kiosk.ui.parts.browser.own_pages import own_blocks

Inside = Callable[[Page], QWidget]
"""Makes, or finds again, the module's widget for a page whose ``widget`` is named."""


class PageView(QWidget):
    """Below the bars."""

    def __init__(
        self, host: ThemeHost, browser: Browser, inside: Inside | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._browser = browser
        self._inside = inside
        self.band = QWidget(self)
        self.site = Heading(host, "", 3, parent=self.band)
        self.account = AccountButton(host, self.band)
        self._row = QHBoxLayout(self.band)
        self._row.addWidget(self.site, 1)
        self._row.addWidget(self.account)
        self.blocks = BlockPage(host, self)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.blocks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addLayout(self._pages, 1)
        host.changed.connect(self._restyle)
        self._restyle()

    @property
    def shown(self) -> QWidget | None:
        """The module's widget while it is shown; None while there are blocks."""
        current = self._pages.currentWidget()
        return None if current is self.blocks else current

    def refresh(self) -> bool:
        """Show the page as it is; True when it was built anew."""
        browser, page = self._browser, self._browser.page
        self.band.setVisible(page is not None and bool(page.site))
        self.site.setText(page.site if page else "")
        self.account.show_account(page.account if page else None)
        before = self._pages.currentWidget()
        if page is not None and page.widget and self._inside is not None:
            widget = self._inside(page)
            if self._pages.indexOf(widget) < 0:
                self._pages.addWidget(widget)
            self._pages.setCurrentWidget(widget)
            return before is not widget
        blocks = page.blocks if page else own_blocks(browser)
        where = f"{browser.tab.id} {browser.tab.at} {key(browser.tab.address)}"
        fresh = self.blocks.show_blocks(where, blocks, browser)
        self._pages.setCurrentWidget(self.blocks)
        return fresh or before is not self.blocks

    def fit(self, width: int, *, whole: bool) -> None:
        """Ask for the least height, or with ``whole`` for that of all blocks, in that width.

        Where there is little room the frame scrolls along with the page.
        """
        least = self._host.theme.inset("browser.pageLeast")
        if whole and self.shown is None:
            asked = max(self.band.sizeHint().height(), self.band.minimumHeight())
            band = 0 if self.band.isHidden() else asked
            own = self.blocks.content.sizeHint().height() if self.blocks.isVisible() else 0
            least = max(least, band + max(own, self.blocks.column.totalHeightForWidth(width)))
        if least != self.minimumHeight():
            self.setMinimumHeight(least)

    def hasHeightForWidth(self) -> bool:
        """False: it takes the room there is, see `fit`."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Low enough for any window; it scrolls."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The band of the site, with a line below."""
        theme = self._host.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.color("surface"))
        if not self.band.isHidden():
            place = self.band.geometry()
            fill(painter, place, theme.color("sunken"))
            line = theme.border("hair")
            below = place.adjusted(0, place.height() - line, 0, 0)
            fill(painter, below, theme.color("border"))

    def _restyle(self) -> None:
        theme = self._host.theme
        self._row.setContentsMargins(theme.space(5), theme.space(1), theme.space(3), theme.space(1))
        self.band.setMinimumHeight(theme.target("min") + 2 * theme.space(1))
