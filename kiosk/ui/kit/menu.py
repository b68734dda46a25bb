"""A short menu inside the window, under the button that opens it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.float_shadow import add_float_shadow
from kiosk.ui.kit.modal import Modal
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost


class _Rows(ScrollPage):
    """Scrolls with the focus: arrows go from entry to entry."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the menu."""
        event.ignore()


class Menu(Modal):
    """Words with icons, one under the other; arrows and Tab move, Esc or a press beside closes."""

    chosen = Signal(str)
    accessible_role = "PopupMenu"

    def __init__(self, host: ThemeHost, window: QWidget, name: str) -> None:
        super().__init__(host, window, dims=False)
        self.setObjectName("menu")
        self.setAccessibleName(name)
        self._anchor: QWidget | None = None
        self._entries: list[Button] = []
        self.panel = Card(host, padding="menu.panel", parent=self)
        self._page = _Rows(host)
        ring = host.theme.space(1)  # of the first entry, which a scrolling page would cut
        self._page.column.setContentsMargins(ring, ring, ring, ring)
        self._page.column.setSpacing(host.theme.space(2))
        self.panel.column.addWidget(self._page)
        add_float_shadow(host, self.panel)

    @property
    def entries(self) -> list[Button]:
        """Its buttons."""
        return list(self._entries)

    def open_under(self, anchor: QWidget, entries: Sequence[PillChoice]) -> None:
        """Show these entries under a widget of the window."""
        for button in self._entries:
            self._page.column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._entries = [self._entry(choice) for choice in entries]
        self._anchor = anchor
        if self._entries:
            self.open_at(self._entries[0])

    def stops(self) -> list[QWidget]:
        """The entries."""
        return list(self._entries)

    def place(self) -> None:
        """Under the anchor, at its trailing edge, inside the window; it scrolls when it is long."""
        if self._anchor is None:
            return
        margin = self._host.theme.space(2)
        around = self.panel.column.contentsMargins()
        bar = self._page.verticalScrollBar().sizeHint().width()
        wide = max((entry.sizeHint().width() for entry in self._entries), default=0)
        wide += around.left() + around.right() + bar
        corner = self._anchor.mapTo(self._window, QPoint(0, self._anchor.height() + margin))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() if rtl else corner.x() + self._anchor.width() - wide
        left = max(margin, min(left, self.width() - wide - margin))
        width = min(wide, self.width() - 2 * margin)
        inner = width - around.left() - around.right()
        height = self._page.column.heightForWidth(inner) + around.top() + around.bottom()
        height = min(height, self.height() - 2 * margin)
        top = max(margin, min(corner.y(), self.height() - height - margin))
        self.panel.setGeometry(QRect(left, top, width, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move as Tab does."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the menu closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def _entry(self, choice: PillChoice) -> Button:
        button = Button(self._host, choice.text, "plain", icon=choice.icon, leading=True)
        button.setObjectName(f"menu_{choice.key}")
        button.clicked.connect(lambda: self._choose(choice.key))
        self._page.column.addWidget(button)
        return button

    def _choose(self, key: str) -> None:
        self.leave()
        self.chosen.emit(key)
