"""The address book: choose somebody or a group, to write to or to add to the mail."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.groups import Group, written
from kiosk.modules.mailbox.view.counts import Counts
from kiosk.modules.mailbox.view.pane_head import PaneHead
from kiosk.modules.mailbox.view.scrolling import scrolling
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.theme_host import ThemeHost

ADDRESS = Qt.ItemDataRole.UserRole + 1
ICON = Qt.ItemDataRole.UserRole + 2


class ContactsPanel(Ground):
    """Groups, then names with their addresses. Enter or a click chooses, Esc closes.

    While a mail is written, pills say to which of its fields is added.
    """

    chosen = Signal(str)
    """The address as a field shows it; of a group all of them."""
    closed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", (), parent)
        self._host = host
        self.head = PaneHead(host, "close-contacts", self.tr("Close the contacts"), parent=self)
        self.head.closed.connect(self.closed)
        fields = (("to", self.tr("To")), ("cc", self.tr("Cc")), ("bcc", self.tr("Bcc")))
        choices = [PillChoice(key, words) for key, words in fields]
        self.fields = Pills(host, self.tr("Add to the field"), choices, "to", self)
        self.fields.setObjectName("add-to")
        for item, (key, _) in zip(self.fields.items, fields, strict=True):
            item.setObjectName(f"add-to-{key}")
        self.head.add(self.fields)
        self.list = QListWidget(self)
        self.list.setObjectName("contacts")
        self.list.setAccessibleName(self.tr("Contacts"))
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        self._area = scrolling(host, page, self)
        whole = QVBoxLayout(self)
        whole.addWidget(self._area)
        for layout in (column, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.start_with("")
        host.changed.connect(self._restyle)
        self._restyle()

    @property
    def field(self) -> str:
        """The field that is added to: ``to``, ``cc`` or ``bcc``."""
        return self.fields.choice() or "to"

    def show_contacts(self, contacts: Sequence[Address], groups: Sequence[Group] = ()) -> None:
        """Show these groups and people, each by name."""
        self.list.clear()
        for group in sorted(groups, key=lambda one: one.name.lower()):
            count = Counts().addresses(len(group.members))
            self._add(f"{group.name}\n{count}", written(group), "users")
        for person in sorted(contacts, key=lambda one: one.shown.lower()):
            words = f"{person.name}\n{person.address}" if person.name else person.address
            self._add(words, written(person), "user-round")
        self.list.setCurrentRow(0)
        self._restyle()

    def start_with(self, field: str) -> None:
        """Ask for the field, this one first; empty: a new mail is begun, so there is no choice."""
        self.fields.choose(field or "to")
        self.fields.setVisible(bool(field))
        self.head.set_title(self.tr("Add to") if field else self.tr("Contacts"))

    def start(self, field: str = "") -> None:
        """Put the keyboard on the first name; see `start_with`."""
        self.start_with(field)
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.list, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.count():
            self._choose(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, words: str, text: str, icon: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(ADDRESS, text)
        item.setData(ICON, icon)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ", "))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(ADDRESS)))

    def _restyle(self) -> None:
        theme = self._host.theme
        self.list.setFont(theme.font("small"))
        side = theme.size("mailbox.folderIcon")
        self.list.setIconSize(QSize(side + theme.space(3), side))
        height = 2 * theme.line("small") + 2 * theme.space(2)
        self.list.setMinimumHeight(height)  # with less room, title and list scroll as one
        ratio, ink = self.devicePixelRatioF(), theme.color("mail")
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setSizeHint(QSize(0, height))
            name = str(item.data(ICON))
            item.setIcon(QIcon(self._host.icons.pixmap(name, ink, side, ratio=ratio)))
        self.list.setStyleSheet(
            f"{theme.qss()}"
            f"QListWidget::item {{ padding: 0 {theme.inset('mailbox.padding')}px;"
            f" border-bottom: {theme.border('hair')}px solid {theme.color('border').name()}; }}"
            f"QListWidget::item:hover {{ background: {theme.color('sunken').name()}; }}"
            f"QListWidget::item:selected {{ color: {theme.color('ink').name()};"
            f" background: {theme.color('mail-soft').name()}; }}"
        )
