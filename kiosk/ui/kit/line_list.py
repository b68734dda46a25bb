"""A short list of places to go to, one chosen: the folders of a mailbox, the places of files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost

LINE = Qt.ItemDataRole.UserRole + 1
NOWHERE = -1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``spoken`` says it to screen readers, its name when it is empty."""

    id: str
    name: str
    icon: str
    spoken: str = ""
    count: int = 0
    """Shown at the end; nothing when it is 0."""
    depth: int = 0
    """How many others it is in: it is set in so many times."""


@dataclass(frozen=True, slots=True)
class LineLook:
    """Measures in px, and colour tokens of a line that is chosen or held over."""

    height: int
    padding: int
    icon: int
    gap: int
    """Between icon and name."""
    end: int
    """Behind name or count."""
    indent: int
    edge: str
    ground: str
    ink: str


class LineList(QListWidget):
    """Arrows and presses go to a line at once."""

    chosen = Signal(str)

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        look: Callable[[Theme], LineLook],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self.dropped_on = NOWHERE
        """Row over which something is held that may be dropped there."""
        self.setObjectName(name)
        Dress(host, self)
        self.setItemDelegate(LineDelegate(host, look, self))
        tame(self)
        self.currentItemChanged.connect(self._moved)
        host.changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, lines: Sequence[Line], current: str) -> None:
        """Show these, one of them chosen, or none; says nothing to anyone."""
        self.blockSignals(True)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for row, line in enumerate(lines):
            item = self.item(row) if row < self.count() else QListWidgetItem(self)
            if item.data(LINE) != line:
                item.setData(LINE, line)
                item.setText(line.name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken or line.name)
            if line.id == current and self.currentRow() != row:
                self.setCurrentRow(row)
        if not current:
            self.setCurrentRow(NOWHERE)
        self.blockSignals(False)
        self.viewport().update()

    def line_at(self, point: QPoint) -> Line | None:
        """The line at a point of the viewport."""
        return _line_of(self.itemAt(point))

    def hold_over(self, row: int) -> None:
        """Show which line would take what is dragged; `NOWHERE` for none."""
        if row != self.dropped_on:
            self.dropped_on = row
            self.viewport().update()

    def focus_shape(self) -> FocusShape:
        """The chosen line; drawn inwards."""
        rect = self.visualRect(self.currentIndex())
        offset = self.viewport().mapTo(self, QPoint(0, 0))
        return FocusShape(rect.translated(offset), self._host.theme.radius("button"), inset=True)

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    def _moved(self, item: QListWidgetItem | None) -> None:
        line = _line_of(item)
        if line is not None:
            self.chosen.emit(line.id)


class LineDelegate(QStyledItemDelegate):
    """Draws a line: rounded tint when chosen, set in by its depth, its count at the end."""

    def __init__(
        self, host: ThemeHost, look: Callable[[Theme], LineLook], parent: LineList
    ) -> None:
        super().__init__(parent)
        self._host, self._look, self._list = host, look, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are equal."""
        return QSize(0, self._look(self._host.theme).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, icon, name and count."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        theme, look = self._host.theme, self._look(self._host.theme)
        rect, direction = option.rect, option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        held = index.row() == self._list.dropped_on
        painter.save()
        smooth(painter)
        if chosen or held or option.state & QStyle.StateFlag.State_MouseOver:
            edge = theme.color(look.edge if chosen or held else "ink")
            ground = theme.color(look.ground if chosen or held else "sunken")
            drawn = edge if theme.high_contrast or held else None
            box(painter, rect, theme.radius("button"), ground, drawn, theme.border("control"))
        ink = theme.color(look.ink if chosen or held else "ink")
        lead = rect.left() + look.padding + line.depth * look.indent
        slot = QRect(lead, rect.top(), look.icon, rect.height())
        spot = mirrored(slot, rect, direction)
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._host.icons.pixmap(line.icon, ink, look.icon, ratio=ratio)
        painter.drawPixmap(spot.left(), rect.top() + (rect.height() - look.icon) // 2, pixmap)
        painter.setPen(ink)
        name = QRect(rect)
        name.setLeft(slot.right() + 1 + look.gap)
        name.setRight(rect.right() - look.end)
        if line.count:
            words = str(line.count)
            painter.setFont(theme.font("label"))
            count = QRect(name)
            count.setLeft(count.right() - painter.fontMetrics().horizontalAdvance(words))
            _write(painter, words, mirrored(count, rect, direction), direction)
            name.setRight(count.left() - theme.space(2))
        font = theme.font("label" if chosen else "small")
        painter.setFont(font)
        end = Qt.TextElideMode.ElideRight
        words = QFontMetrics(font).elidedText(line.name, end, name.width())
        _write(painter, words, mirrored(name, rect, direction), direction)
        painter.restore()


def _line_of(item: QListWidgetItem | None) -> Line | None:
    line = item.data(LINE) if item is not None else None
    return line if isinstance(line, Line) else None


def _write(painter: QPainter, words: str, place: QRect, direction: Qt.LayoutDirection) -> None:
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, flags, words)
