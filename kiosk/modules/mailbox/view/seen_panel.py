"""« Ce que chaque personne voit »: the header of a sent mail as each person who got it sees it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.outbox import Sent
from kiosk.modules.mailbox.seen import seen_by
from kiosk.modules.mailbox.view.pane_head import PaneHead
from kiosk.modules.mailbox.view.scrolling import scrolling
from kiosk.modules.mailbox.view.seen_person import SeenPerson
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost


class SeenPanel(Ground):
    """One part a person. Tab goes from one to the next, Esc closes."""

    closed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", (), parent)
        self._host = host
        self._sent: Sent | None = None
        self.people: tuple[SeenPerson, ...] = ()
        self.setObjectName("seen-panel")
        self.setAccessibleName(self.tr("What each person sees"))
        self.head = PaneHead(host, "close-seen", self.tr("Back to the message"), parent=self)
        self.head.set_title(self.tr("What each person sees"))
        self.head.closed.connect(self.closed)
        self._page = QWidget(self)
        self._list = QVBoxLayout(self._page)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._area = scrolling(host, self._page, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._area, 1)

    def show_mail(self, sent: Sent, me: Address) -> None:
        """Show who sees what of one's own mail, from the top; the same again keeps its place."""
        if sent is self._sent:
            return
        self._sent = sent
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.people = tuple(SeenPerson(self._host, seen, me, self._page) for seen in seen_by(sent))
        for person in self.people:
            self._list.addWidget(person)
        self._list.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def start(self) -> None:
        """Put the keyboard on the first person."""
        if self.people:
            self.people[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the mail."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
