"""The list of addresses that fit what is being typed, under its field."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.theme_host import ThemeHost


class Suggestions(QListWidget):
    """Floats over the window; the keyboard stays in the field, which moves the choice."""

    picked = Signal(str)

    def __init__(self, host: ThemeHost, field: QWidget) -> None:
        super().__init__(field)
        self._host = host
        self._field = field
        self.setObjectName("suggestions")
        self.setAccessibleName(self.tr("Suggested addresses"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("floating", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.itemClicked.connect(self._clicked)
        # Shown, it belongs to the window, which outlives the field and all that the field knows.
        field.destroyed.connect(self.deleteLater)
        self.hide()

    def offer(self, contacts: Sequence[str]) -> None:
        """Show these under the field, none chosen; hide when there are none."""
        if not contacts:
            self.hide()
            return
        self.clear()
        theme = self._host.theme
        height = theme.target("min")
        for contact in contacts:
            item = QListWidgetItem(contact)
            item.setSizeHint(QSize(0, height))
            self.addItem(item)
        edge = theme.border("control")
        self.setStyleSheet(
            f"{theme.qss()}"
            f"QListWidget {{ border: {edge}px solid {theme.color('border-strong').name()}; }}"
            f"QListWidget::item {{ padding: 0 {theme.space(3)}px; }}"
            f"QListWidget::item:selected {{ background: {theme.color('mail').name()};"
            f" color: {theme.color('on-module').name()}; }}"
        )
        window = self._field.window()
        self.setParent(window)
        below = self._field.mapTo(window, QPoint(0, self._field.height()))
        tall = height * len(contacts) + 2 * edge
        if below.y() + tall > window.height():
            below = self._field.mapTo(window, QPoint(0, -tall))
        needed = self.sizeHintForColumn(0) + 2 * edge + 2 * theme.space(3)
        wide = min(max(needed, self._field.width()), window.width() - below.x())
        self.setGeometry(below.x(), below.y(), wide, tall)
        self.show()
        self.raise_()
        announce(self._field, self.tr("%n address(es) suggested", "", len(contacts)))

    def step(self, by: int) -> None:
        """Move the choice up (-1) or down (+1), round the ends."""
        row = (self.currentRow() + by) % self.count()
        if self.currentRow() < 0 and by < 0:
            row = self.count() - 1
        self.setCurrentRow(row)
        announce(self._field, self.item(row).text())

    def chosen(self) -> str:
        """The suggestion that Enter would take; empty when none is chosen."""
        item = self.currentItem()
        return item.text() if self.isVisible() and item is not None else ""

    def _clicked(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.text())
