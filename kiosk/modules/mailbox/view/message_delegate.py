"""Draws one row of the message list: only rows on screen are ever drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.modules.mailbox.view.avatar import paint_avatar
from kiosk.modules.mailbox.view.check_square import paint_check
from kiosk.modules.mailbox.view.message_model import CHOSEN, ROW, ShownRow
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost

Index = QModelIndex | QPersistentModelIndex


class MessageDelegate(QStyledItemDelegate):
    """Avatar, unread dot, who, when; subject; beginning of the text and star."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._fonts: dict[str, tuple[QFont, QFontMetrics]] = {}
        self.boxes = False
        """Whether every row shows its box; else only the one under the mouse does."""
        self.refresh()
        host.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Take fonts of the theme in force."""
        for style in ("label", "small", "meta"):
            font = self._host.theme.font(style)
            self._fonts[style] = (font, QFontMetrics(font))

    def row_height(self) -> int:
        """94 px at text scale 1; three lines and their padding with wider spacing."""
        theme = self._host.theme
        lines = 2 * theme.line("label") + theme.line("small")
        return max(theme.size("mailbox.row"), lines + 2 * theme.size("mailbox.rowPadding"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equal."""
        return QSize(0, self.row_height())

    def star_rect(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the star takes presses: a square of the least target at the row's end."""
        side = self._host.theme.target("min")
        slot = QRect(row.right() + 1 - side, row.bottom() + 1 - side, side, side)
        return mirrored(slot, row, direction)

    def box_rect(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the box takes presses: everything before the words."""
        theme = self._host.theme
        lead = theme.size("mailbox.rowPadding") + theme.size("mailbox.avatar")
        slot = QRect(row.left(), row.top(), lead + theme.size("mailbox.rowGap"), row.height())
        return mirrored(slot, row, direction)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, avatar and the three lines."""
        row = index.data(ROW)
        if not isinstance(row, ShownRow):
            return
        painter.save()
        smooth(painter)
        rect, direction = option.rect, option.direction
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        chosen = index.data(CHOSEN)
        self._ground(painter, rect, direction, selected, hovered, chosen is True)
        theme = self._host.theme
        padding, side = theme.size("mailbox.rowPadding"), theme.size("mailbox.avatar")
        disc = QRect(rect.left() + padding, rect.top() + padding, side, side)
        place = mirrored(disc, rect, direction)
        if chosen is not None and (self.boxes or hovered):
            paint_check(painter, self._host, place, "all" if chosen else "none")
        else:
            paint_avatar(painter, theme, place, row.initials, row.hue)
        lead = disc.right() + 1 + theme.size("mailbox.rowGap")
        text = QRect(lead, rect.top() + padding, rect.right() - padding - lead, 0)
        self._lines(painter, row, text, rect, direction)
        star = self.star_rect(rect, direction)
        self._star(painter, row, star)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        selected: bool,
        hovered: bool,
        chosen: bool,
    ) -> None:
        theme = self._host.theme
        if selected or chosen:
            painter.fillRect(rect, theme.color("mail-soft"))
        elif hovered:
            painter.fillRect(rect, theme.color("sunken"))
        hair = theme.border("hair")
        line = QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair)
        painter.fillRect(line, theme.color("border"))
        if selected:
            edge = QRect(rect.left(), rect.top(), theme.fixed("mailbox.edge"), rect.height())
            painter.fillRect(mirrored(edge, rect, direction), theme.color("mail"))
        if theme.high_contrast and (selected or hovered or chosen):
            name = "mail" if selected or chosen else "ink"
            box(painter, QRectF(rect), 0, None, theme.color(name), theme.border("control"))

    def _lines(
        self,
        painter: QPainter,
        row: ShownRow,
        text: QRect,
        rect: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        theme = self._host.theme
        strong = "label" if row.unread else "small"
        line, last = theme.line("label", direction), theme.line("small", direction)
        when = QRect(text)
        when.setHeight(line)
        when.setLeft(when.right() - self._fonts["meta"][1].horizontalAdvance(row.when))
        self._write(painter, "meta", "ink-muted", row.when, when, rect, direction)
        first = QRect(text.left(), text.top(), when.left() - theme.space(2) - text.left(), line)
        if row.unread:
            dot = theme.size("mailbox.dot")
            spot = QRect(first.left(), first.top() + (line - dot) // 2, dot, dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("mail"))
            painter.drawEllipse(mirrored(spot, rect, direction))
            first.setLeft(first.left() + dot + theme.space(1) + theme.border("control"))
        self._write(painter, strong, "ink", row.who, first, rect, direction)
        middle = (rect.height() - 2 * theme.size("mailbox.rowPadding") - 2 * line - last) // 2
        second = QRect(text.left(), text.top() + line + middle, text.width(), line)
        self._write(painter, strong, "ink", row.subject, second, rect, direction)
        third = QRect(text.left(), second.bottom() + 1 + middle, text.width(), last)
        third.setRight(third.right() - theme.size("mailbox.star") - theme.space(2))
        if row.fate:
            self._write(
                painter, "meta", "ink-muted", self._last_words(row, third), third, rect, direction
            )
        else:
            self._write(painter, "small", "ink-muted", row.snippet, third, rect, direction)

    def _last_words(self, row: ShownRow, place: QRect) -> str:
        """When the message is gone, and how it begins where some words of that have room."""
        left = place.width() - self._fonts["meta"][1].horizontalAdvance(row.fate)
        roomy = left >= self._host.theme.size("mailbox.avatar")
        return f"{row.fate} · {row.snippet}" if roomy and row.snippet else row.fate

    def _write(
        self,
        painter: QPainter,
        style: str,
        color: str,
        words: str,
        place: QRect,
        rect: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        font, metrics = self._fonts[style]
        painter.setFont(font)
        painter.setPen(self._host.theme.color(color))
        rtl = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(mirrored(place, rect, direction), flags, shown)

    def _star(self, painter: QPainter, row: ShownRow, place: QRect) -> None:
        theme = self._host.theme
        side = theme.size("mailbox.star")
        color = theme.color("on-accent-soft" if row.starred else "ink-subtle")
        ratio = painter.device().devicePixelRatioF()
        name = "star-filled" if row.starred else "star"
        pixmap = self._host.icons.pixmap(name, color, side, ratio=ratio)
        corner = (place.width() - side) // 2, (place.height() - side) // 2
        painter.drawPixmap(place.left() + corner[0], place.top() + corner[1], pixmap)
