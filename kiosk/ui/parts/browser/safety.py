"""What the padlock says of the connection, in plain words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.web_address import domain
from kiosk.learning.web_page import Page
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.floating import Floating


class SafetyPanel(Floating):
    """Opens below the padlock."""

    left = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(host, parent)
        self.setObjectName("web-safety")
        self._title = Heading(host, "", 3)
        self._words = Body(host)
        self.close_button = IconButton(host, "x", self.tr("Close"))
        self.close_button.setObjectName("web-safety-close")
        self.close_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        self.column.addWidget(self._words)

    def tell(self, page: Page | None) -> None:
        """Say how this page is connected, and to whom."""
        if page is None:
            title, words = self.tr("No site"), self.tr("This page belongs to the browser.")
        elif page.secure:
            title = self.tr("Encrypted connection")
            words = self.tr("You are on {0}.\nThe padlock does not say who owns this site.")
        else:
            title = self.tr("Connection not encrypted")
            words = self.tr("You are on {0}.\nOthers can read what you type here.")
        self._title.setText(title)
        self._words.setText(words.format(domain(page.address) if page else ""))
        self.setAccessibleName(title)
