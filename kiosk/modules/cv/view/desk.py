"""Where the page lies and what is kept aside: side by side, or one of them where room is short."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.modules.cv.view.block_delegate import AsideDelegate, PageDelegate
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.paint import box, fill, smooth
from kiosk.ui.kit.text import Label, Meta
from kiosk.ui.kit.theme_host import ThemeHost


class Paper(QWidget):
    """A sheet of paper on a desk; the list of its blocks lies on it and scrolls."""

    def __init__(self, host: ThemeHost, list_: BlockList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._list = host, list_
        list_.setParent(self)
        host.changed.connect(self._lay)
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet is as wide as a page, in the middle."""
        super().resizeEvent(event)
        self._lay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, the shadow of the sheet, and the sheet."""
        theme, painter = self._host.theme, QPainter(self)
        smooth(painter)
        fill(painter, self.rect(), theme.color("sunken"))
        sheet = self._sheet()
        if not theme.high_contrast:
            shadow = sheet.translated(0, theme.space(1))
            box(painter, shadow, 0, theme.color("border"))
        edge = theme.color("border-strong")
        box(painter, sheet, 0, theme.color("surface"), edge, theme.border("hair"))

    def _sheet(self) -> QRect:
        """Its lower end lies below the edge of the desk while there is more of it."""
        theme = self._host.theme
        around = theme.space(4 if self.height() >= theme.size("cv.tall") else 2)
        width = min(theme.size("cv.paper"), self.width() - 2 * around)
        return QRect((self.width() - width) // 2, around, width, self.height() - 2 * around)

    def _lay(self) -> None:
        pad = self._host.theme.space(2)
        self._list.setGeometry(self._sheet().adjusted(1, pad, -1, -pad))
        self.update()


class Desk(QWidget):
    """`page` and `aside`; `side` holds what stands beside the page."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.page = BlockList(host, "page-list", self.tr("The page"), "surface", PageDelegate)
        self.aside = BlockList(host, "aside-list", self.tr("Aside"), "sunken", AsideDelegate)
        self.page.empty = self.tr("The page is empty.")
        self.aside.empty = self.tr("Nothing is kept aside.")
        self.paper = Paper(host, self.page, self)
        self.side = Ground(host, "sunken", parent=self)
        self._head = QHBoxLayout()
        self._head.addWidget(Icon(host, "archive", "ink-muted", "cv.icon"))
        self._title = Label(host, self.tr("Aside"))
        self._below = Meta(host, self.tr("You keep this."))
        self._head.addWidget(self._title)
        self._head.addWidget(self._below, 1)
        self._column = QVBoxLayout(self.side)
        self._column.addLayout(self._head)
        self._column.addWidget(self.aside, 1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addWidget(self.paper, 1)
        self.row.addWidget(self.side)
        host.changed.connect(self._restyle)
        self._restyle()

    def arrange(self, *, page: bool, aside: bool) -> None:
        """Show these; hide first, then show."""
        for part, shown in sorted(((self.paper, page), (self.side, aside)), key=lambda p: p[1]):
            part.setVisible(shown)
        both = page and aside
        theme = self._host.theme
        self.side.setMinimumWidth(theme.size("cv.aside") if both else 0)
        self.side.setMaximumWidth(theme.size("cv.aside") if both else self.maximumWidth())
        for number in range(self._head.count()):
            item = self._head.itemAt(number)
            part_of_head = item.widget() if item is not None else None
            if part_of_head is not None:
                part_of_head.setVisible(both)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._host.theme
        pad = theme.space(2)
        titled = not self._title.isHidden()
        self._column.setContentsMargins(0, theme.space(4) if titled else pad, 0, pad)
        self._column.setSpacing(theme.space(2))
        self._head.setContentsMargins(theme.space(4), 0, theme.space(3), 0)
        self._head.setSpacing(theme.space(2))
