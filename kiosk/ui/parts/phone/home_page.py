"""The first screen of the phone: its programs, and how much is new in each."""

from PySide6.QtWidgets import QWidget

from kiosk.learning.phone import Phone
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.phone.pages import PhonePage
from kiosk.ui.parts.phone.row_button import AppTile


class PhoneHome(PhonePage):
    """Messages, calls, contacts, keypad, and the cards when there are any."""

    def __init__(self, host: ThemeHost, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(host, phone, parent)
        apps = [
            ("messages", "message-circle", self.tr("Messages")),
            ("calls", "phone", self.tr("Calls")),
            ("contacts", "book-user", self.tr("Contacts")),
            ("keypad", "layout-dashboard", self.tr("Keypad")),
        ]
        if phone.papers:
            apps.append(("papers", "id-card", self.tr("My cards")))
        tiles = QWidget()
        self._grid = GridFlow(tiles, host.theme.space(3), steps=(2, 1))
        self.tiles: dict[str, AppTile] = {}
        for screen, icon, words in apps:
            tile = AppTile(host, f"phone-app-{screen}", icon, words)
            tile.clicked.connect(self.ask("phone-show", screen))
            self._grid.addWidget(tile)
            self.tiles[screen] = tile
        self._own = Small(host, self.tr("My number: {0}").format(phone.name_of(phone.number)))
        self.column.addWidget(self._own)
        self.column.addWidget(tiles)
        self.column.addStretch(1)

    def title(self) -> str:
        """The phone itself."""
        return self.tr("Phone")

    def refresh(self) -> None:
        """Only the badges change."""
        self.tiles["messages"].set_count(self.phone.unread())
        self.tiles["calls"].set_count(self.phone.missed())
