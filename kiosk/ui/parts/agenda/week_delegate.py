"""Draws one hour of one day: the ground, its line, and the part of each appointment in it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.learning.agenda import FIRST_HOUR, LAST_HOUR, Entry
from kiosk.ui.kit.paint import box, fill, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.agenda.dates import hour_words
from kiosk.ui.parts.agenda.week_model import HOURS, Index, WeekModel


class WeekDelegate(QStyledItemDelegate):
    """An appointment is one block; each place shows the part of the block that lies in it."""

    def __init__(self, host: ThemeHost, week: WeekModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._week = week

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as a day, as high as an hour."""
        theme = self._host.theme
        return QSize(theme.size("agenda.day"), theme.size("agenda.hour"))

    def block(self, entry: Entry, place: QRect, row: int) -> QRect:
        """Where an appointment lies, given the rectangle of one of its places."""
        theme = self._host.theme
        hour, gap = place.height(), theme.fixed("agenda.block")
        first, last = FIRST_HOUR * 60, (LAST_HOUR + 1) * 60
        start = entry.start.hour * 60 + entry.start.minute
        start, end = min(start, last - 30), min(start + entry.minutes, last)
        start, end = max(start, first), max(end, first + 30)
        top = place.top() + (start - HOURS[row] * 60) * hour // 60
        height = max((end - start) * hour // 60, theme.line("small"))
        return QRect(place.left() + gap, top + 1, place.width() - 2 * gap, height - gap)

    def entry_at(self, index: Index, place: QRect, point: QPoint) -> Entry | None:
        """The appointment under a point of a place."""
        for entry in self._week.entries(index.row(), index.column()):
            if self.block(entry, place, index.row()).contains(point):
                return entry
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, lines and blocks."""
        painter.save()
        smooth(painter)
        painter.setClipRect(option.rect)
        theme, place = self._host.theme, option.rect
        today = self._week.day(index.column()) == self._week.today
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "accent-soft" if today else "surface"
        fill(painter, place, theme.color("sunken" if hovered else ground))
        hair = theme.border("hair")
        line = QRect(place.left(), place.bottom() + 1 - hair, place.width(), hair)
        side = QRect(place.left(), place.top(), hair, place.height())
        fill(painter, line, theme.color("border"))
        fill(painter, mirrored(side, place, option.direction), theme.color("border"))
        for entry in self._week.entries(index.row(), index.column()):
            self._block(painter, entry, self.block(entry, place, index.row()), option.direction)
        painter.restore()

    def _block(
        self, painter: QPainter, entry: Entry, block: QRect, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._host.theme
        radius = theme.radius("field") / 2
        edge = theme.color("primary")
        box(painter, QRectF(block), radius, theme.color("primary-soft"), edge, theme.border("hair"))
        width = theme.fixed("agenda.edge")
        bar = QRect(block.left(), block.top(), width, block.height())
        fill(painter, mirrored(bar, block, direction), edge)
        pad = theme.fixed("agenda.padding")
        inner = mirrored(block.adjusted(width + pad, pad // 2, -pad // 2, 0), block, direction)
        title = entry.title
        if entry.start.minute:
            title = f"{hour_words(entry.start)} {title}"
        lines = [("label", title), ("meta", entry.place)]
        top = inner.top()
        for style, words in lines:
            font = theme.font(style)
            height = QFontMetrics(font).height()
            if words and (top == inner.top() or top + height <= block.bottom() + 1):
                place = QRect(inner.left(), top, inner.width(), height)
                write(painter, font, words, place, direction, theme.color("on-primary-soft"))
            top += height


def write(
    painter: QPainter,
    font: QFont,
    words: str,
    place: QRect,
    direction: Qt.LayoutDirection,
    color: QColor,
) -> None:
    """One line, cut short at the end of its place, along the reading direction."""
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | side, shown)
