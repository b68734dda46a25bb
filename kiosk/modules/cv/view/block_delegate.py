"""Draws the rows of the page, and those of what is kept aside."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.view import block_look
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.block_model import BLOCK, Index
from kiosk.ui.kit.paint import box, fill, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost


class PageDelegate(QStyledItemDelegate):
    """A block as it is printed; the chosen one lies on saffron, with a bar at its start."""

    def __init__(self, host: ThemeHost, view: BlockList) -> None:
        super().__init__(view)
        self._host, self._view = host, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words need at the width of the list."""
        block = index.data(BLOCK)
        if not isinstance(block, Block):
            return QSize()
        width = self._view.viewport().width()
        return QSize(0, self.set_in(block, width).height)

    def set_in(self, block: Block, width: int) -> block_look.Set:
        """The block, set in that width."""
        return block_look.on_page(self._host.theme, block, width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what lies under it, then the block."""
        block = index.data(BLOCK)
        if not isinstance(block, Block):
            return
        painter.save()
        smooth(painter)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self.ground(painter, option, chosen=chosen, over=over)
        made = self.set_in(block, option.rect.width())
        block_look.paint(painter, self._host, block, made, option.rect, option.direction)
        if self._view.pulls and (chosen or over):
            self._grip(painter, option)
        painter.restore()

    def ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool, over: bool
    ) -> None:
        """What lies under the block."""
        theme, rect = self._host.theme, option.rect
        if not chosen and not over:
            return
        inset = theme.space(2)
        place = rect.adjusted(inset, 1, -inset, -1)
        edge = theme.color("accent" if chosen else "border-strong") if theme.high_contrast else None
        ground = theme.color("accent-soft" if chosen else "sunken")
        box(painter, place, theme.radius("field"), ground, edge, theme.border("control"))
        if chosen:
            bar = QRect(place.topLeft(), QSize(theme.size("cv.bar"), place.height()))
            fill(painter, mirrored(bar, rect, option.direction), theme.color("accent"))

    def _grip(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Six points at the end: it can be dragged."""
        theme, rect = self._host.theme, option.rect
        dot = theme.size("cv.grip")
        wide, high = 3 * dot, 5 * dot
        end = rect.right() - theme.space(4) - wide
        spot = QRect(end, rect.center().y() - high // 2, wide, high)
        spot = mirrored(spot, rect, option.direction)
        for column in (0, 2):
            for row in (0, 2, 4):
                at = QRect(spot.left() + column * dot, spot.top() + row * dot, dot, dot)
                box(painter, at, dot / 2, theme.color("ink-muted"))


class AsideDelegate(PageDelegate):
    """A block as a card; the chosen one lies on saffron."""

    def set_in(self, block: Block, width: int) -> block_look.Set:
        """The block, set in that width."""
        return block_look.aside(self._host.theme, block, width)

    def ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool, over: bool
    ) -> None:
        """A card, with an edge."""
        theme = self._host.theme
        pad, half = theme.space(2), theme.space(1) // 2
        card = option.rect.adjusted(pad, half, -pad, -half)
        edge = theme.color("ink" if chosen else "border-strong" if over else "border")
        width = theme.border("control" if chosen or theme.high_contrast else "hair")
        color = theme.color("accent-soft" if chosen else "surface")
        if chosen and theme.high_contrast:
            edge = theme.color("accent")
        box(painter, card, theme.radius("button"), color, edge, width)
