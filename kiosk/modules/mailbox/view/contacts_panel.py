"""The address book: choose somebody to write to, or to add to the mail being written."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.view.pane_head import PaneHead
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost

ADDRESS = Qt.ItemDataRole.UserRole + 1


class ContactsPanel(Ground):
    """Names with their addresses. Enter or a click chooses, Esc closes."""

    chosen = Signal(str)
    """The address as a field shows it."""
    closed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", (), parent)
        self._host = host
        self.head = PaneHead(host, "close-contacts", self.tr("Close the contacts"), parent=self)
        self.head.set_title(self.tr("Contacts"))
        self.head.closed.connect(self.closed)
        self.list = QListWidget(self)
        self.list.setObjectName("contacts")
        self.list.setAccessibleName(self.tr("Contacts"))
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_contacts(self, contacts: Sequence[Address]) -> None:
        """Show these people, by name."""
        self.list.clear()
        for person in sorted(contacts, key=lambda one: one.shown.lower()):
            words = f"{person.name}\n{person.address}" if person.name else person.address
            item = QListWidgetItem(words, self.list)
            item.setData(ADDRESS, str(person))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ", "))
        self.list.setCurrentRow(0)
        self._restyle()

    def start(self) -> None:
        """Put the keyboard on the first name."""
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.count():
            self._choose(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(ADDRESS)))

    def _restyle(self) -> None:
        theme = self._host.theme
        self.list.setFont(theme.font("small"))
        height = 2 * theme.line("small") + 2 * theme.space(2)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, height))
        self.list.setStyleSheet(
            f"{theme.qss()}"
            f"QListWidget::item {{ padding: 0 {theme.inset('mailbox.padding')}px;"
            f" border-bottom: {theme.border('hair')}px solid {theme.color('border').name()}; }}"
            f"QListWidget::item:hover {{ background: {theme.color('sunken').name()}; }}"
            f"QListWidget::item:selected {{ color: {theme.color('ink').name()};"
            f" background: {theme.color('mail-soft').name()}; }}"
        )
