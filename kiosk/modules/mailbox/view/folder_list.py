"""The folders: name, icon and how many messages wait there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.modules.mailbox.view.message_model import Index
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost

FOLDER = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Folder:
    """One line of the list; ``spoken`` says name and count to screen readers."""

    id: str
    name: str
    icon: str
    count: int
    spoken: str


class FolderList(QListWidget):
    """Arrows and clicks go to a folder at once, as in mail programs."""

    chosen = Signal(str)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("folders")
        Dress(host, self)
        self.setAccessibleName(self.tr("Folders"))
        self.setItemDelegate(FolderDelegate(host, self))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._moved)
        host.changed.connect(self.scheduleDelayedItemsLayout)

    def show_folders(self, folders: Sequence[Folder], current: str) -> None:
        """Show these, one of them chosen; says nothing to anyone."""
        self.blockSignals(True)
        for place, folder in enumerate(folders):
            item = self.item(place) if place < self.count() else QListWidgetItem(self)
            if item.data(FOLDER) != folder:
                item.setData(FOLDER, folder)
                item.setText(folder.name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, folder.spoken)
            if folder.id == current and self.currentRow() != place:
                self.setCurrentRow(place)
        self.blockSignals(False)
        self.viewport().update()

    def focus_shape(self) -> FocusShape:
        """The chosen folder; drawn inwards."""
        rect = self.visualRect(self.currentIndex())
        offset = self.viewport().mapTo(self, QPoint(0, 0))
        return FocusShape(rect.translated(offset), self._host.theme.radius("button"), inset=True)

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    def _moved(self, item: QListWidgetItem | None) -> None:
        folder = item.data(FOLDER) if item is not None else None
        if isinstance(folder, Folder):
            self.chosen.emit(folder.id)


class FolderDelegate(QStyledItemDelegate):
    """Draws a folder as in the mockups: rounded tint when chosen, count at the end."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The least target, and a small gap."""
        theme = self._host.theme
        return QSize(0, theme.size("mailbox.folder"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, icon, name and count."""
        folder = index.data(FOLDER)
        if not isinstance(folder, Folder):
            return
        theme, direction = self._host.theme, option.direction
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        smooth(painter)
        if chosen or hovered:
            edge = theme.color("mail" if chosen else "ink") if theme.high_contrast else None
            ground = theme.color("mail-soft" if chosen else "sunken")
            box(painter, rect, theme.radius("button"), ground, edge, theme.border("control"))
        ink = theme.color("mail" if chosen else "ink")
        padding, icon = theme.inset("mailbox.folderPadding"), theme.size("mailbox.folderIcon")
        slot = QRect(rect.left() + padding, rect.top(), icon, rect.height())
        place = mirrored(slot, rect, direction)
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._host.icons.pixmap(folder.icon, ink, icon, ratio=ratio)
        painter.drawPixmap(place.left(), rect.top() + (rect.height() - icon) // 2, pixmap)
        painter.setPen(ink)
        name = QRect(rect)
        name.setLeft(slot.right() + 1 + theme.inset("mailbox.folderPadding"))
        name.setRight(rect.right() - padding)
        strong = theme.font("label")
        if folder.count:
            words = str(folder.count)
            count = QRect(name)
            count.setLeft(count.right() - QFontMetrics(strong).horizontalAdvance(words))
            painter.setFont(strong)
            self._write(painter, words, mirrored(count, rect, direction), direction)
            name.setRight(count.left() - theme.space(2))
        font = strong if chosen else theme.font("small")
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(
            folder.name, Qt.TextElideMode.ElideRight, name.width()
        )
        self._write(painter, shown, mirrored(name, rect, direction), direction)
        painter.restore()

    def _write(
        self, painter: QPainter, words: str, place: QRect, direction: Qt.LayoutDirection
    ) -> None:
        rtl = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, flags, words)
