"""What the pages of the phone have in common: a scrolling column that is built again on change."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.phone import Phone
from kiosk.learning.scenario import Act
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost


class PhonePage(QWidget):
    """One screen of the phone: what scrolls in ``column``, what stays in ``foot``."""

    wanted = Signal(object)
    """An `Act`."""
    typed = Signal()

    def __init__(self, host: ThemeHost, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host, self.phone = host, phone
        self._key: object = None
        self.area = ScrollPage(host, self)
        self.column = self.area.column
        self.foot = QVBoxLayout()
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(self.foot)
        host.changed.connect(self._restyle)
        self._restyle()

    def title(self) -> str:
        """What stands above the page."""
        raise NotImplementedError

    def key(self) -> object:
        """What the page shows: when it is the same, nothing is built again."""
        return None

    def build(self) -> None:
        """Fill ``column``."""

    def refresh(self) -> None:
        """Show the phone as it is now; only what differs is built."""
        key = self.key()
        if key == self._key and key is not None:
            return
        self._key = key
        self.clear()
        self.build()
        for place in range(self.column.count()):
            item = self.column.itemAt(place)
            made = item.widget() if item is not None else None
            if made is not None:
                made.show()
        self.column.addStretch(1)

    def clear(self) -> None:
        """Take everything out of ``column``."""
        while self.column.count():
            item = self.column.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def pending(self) -> list[tuple[str, str]]:
        """Texts typed and not taken over: (target of ``fill``, text)."""
        return []

    def start(self) -> QWidget | None:
        """Where the keyboard begins; None for the first stop of the page."""
        return None

    def again(self) -> None:
        """Lay out again: Qt does not, when a part goes from the column to the foot."""
        self.foot.invalidate()
        self._whole.activate()

    def ask(self, name: str, target: str = "") -> Callable[[], None]:
        """A slot that wants an act."""
        return lambda: self.wanted.emit(Act(name, target))

    def _restyle(self) -> None:
        side = self.host.theme.space(3)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(self.host.theme.space(2))
        self.foot.setContentsMargins(side, 0, side, 0)
        self.foot.setSpacing(self.host.theme.space(2))


def moment(when: datetime, newest: datetime) -> str:
    """« 09:12 », with its day when that is another one than the newest's."""
    hour = f"{when:%H:%M}"
    if when.date() == newest.date():
        return hour
    day = QLocale().toString(QDate(when.year, when.month, when.day), "d MMM")
    return f"{day}, {hour}"
