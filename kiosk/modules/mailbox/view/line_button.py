"""A button that looks like a line of text: icon first or last, words at the start."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.buttons import Pressable
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost


class LineButton(Pressable):
    """``icon`` stands before the words, ``end_icon`` after them.

    Words that do not fit are cut short and stay whole in the accessible name. ``flush`` has no
    padding, ``framed`` looks like an outline button.
    """

    def __init__(
        self,
        host: ThemeHost,
        text: str,
        name: str,
        *,
        icon: str = "",
        end_icon: str = "",
        color: str = "ink",
        flush: bool = False,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent)
        self._icon, self._end_icon, self._color = icon, end_icon, color
        self._flush, self._framed = flush, framed
        self.setObjectName(name)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon before the words."""
        self._icon = icon
        self.update()

    def set_end_icon(self, icon: str) -> None:
        """Show another icon after the words."""
        self._end_icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """The words on one line, as tall as the least target."""
        theme = self._host.theme
        words = QFontMetrics(theme.font(self._style())).horizontalAdvance(self.text())
        icons = sum(1 for icon in (self._icon, self._end_icon) if icon)
        step = theme.size("mailbox.folderIcon") + theme.inset("mailbox.folderPadding")
        spare = theme.border("control")
        return QSize(words + spare + icons * step + 2 * self._padding(), theme.target("min"))

    def minimumSizeHint(self) -> QSize:
        """Icons alone at least."""
        return QSize(self._host.theme.target("min"), self._host.theme.target("min"))

    def focus_shape(self) -> FocusShape:
        """The whole line, inwards: such lines lie close together.

        Without padding the ring goes round the words; above and below it stays within the line,
        because what scrolls cuts it there.
        """
        radius = self._host.theme.radius("button")
        if self._flush:
            tokens = self._host.tokens
            reach = round(tokens.number("focus.innerWidth") + tokens.number("focus.outerWidth"))
            return FocusShape(self.rect().adjusted(0, reach, 0, -reach), radius)
        return FocusShape(self.rect(), radius, inset=not self._framed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground when hovered, icon, words, icon."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        ink = theme.color(self._color)
        active = self.state() in ("hover", "pressed")
        if active or self._framed:
            edge = ink if theme.high_contrast else None
            if self._framed:
                edge = theme.color("primary" if active else "border-strong")
            radius, width = theme.radius("button"), theme.border("control")
            ground = theme.color("sunken" if active else "surface")
            box(painter, self.rect(), radius, ground, edge, width)
        side, gap = theme.size("mailbox.folderIcon"), theme.inset("mailbox.folderPadding")
        x, room = self._padding(), self.width() - 2 * self._padding()
        if self._icon:
            self._paint_icon(painter, self._icon, x, side)
            x, room = x + side + gap, room - side - gap
        if self._end_icon:
            room -= side + gap
        font = theme.font(self._style())
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        words = QRect(x, 0, metrics.horizontalAdvance(shown) + 1, self.height())
        painter.setFont(font)
        painter.setPen(ink)
        place = mirrored(words, self.rect(), self.layoutDirection())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self._end_icon:
            self._paint_icon(painter, self._end_icon, words.right() + gap // 2, side)

    def _paint_icon(self, painter: QPainter, name: str, x: int, side: int) -> None:
        slot = QRect(x, (self.height() - side) // 2, side, side)
        place = mirrored(slot, self.rect(), self.layoutDirection())
        color, ratio = self._host.theme.color(self._color), self.devicePixelRatioF()
        direction = self.layoutDirection()
        pixmap = self._host.icons.pixmap(name, color, side, direction=direction, ratio=ratio)
        painter.drawPixmap(place.topLeft(), pixmap)

    def _style(self) -> str:
        return "label" if self._flush or self._framed else "small"

    def _padding(self) -> int:
        return 0 if self._flush else self._host.theme.inset("mailbox.folderPadding")
