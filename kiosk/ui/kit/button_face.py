"""What stands on a button: icon, word, icon; how much room it needs and how it is drawn."""

import math
from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from kiosk.ui.kit.paint import mirrored
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost

ButtonSize = Literal["small", "default", "primary", "hero", "bar", "bar-outline"]
_STYLES: dict[ButtonSize, str] = {
    "small": "label",
    "bar": "label",
    "bar-outline": "label",
    "default": "button",
    "primary": "button",
    "hero": "button-big",
}


class ButtonFace:
    """Icon, word and trailing icon of one button; all sizes in logical px.

    Call `shape` before the first question and after every change of word, theme or direction.
    """

    def __init__(self, host: ThemeHost, size: ButtonSize, *, leading: bool) -> None:
        self._host = host
        self._size: ButtonSize = size
        self._leading = leading
        self._direction = Qt.LayoutDirection.LeftToRight
        self.icon: str | None = None
        self.trailing: str | None = None
        self.read: tuple[int, int] | None = None
        """The part of the word that is being read aloud."""
        self.shape("", self._direction)

    def shape(self, word: str, direction: Qt.LayoutDirection) -> None:
        """Take over a word."""
        self._direction = direction
        self.read = None
        self._paragraph = self._shaped(word)

    def font(self) -> QFont:
        """Font of the word."""
        return self._host.theme.font(_STYLES[self._size])

    def radius(self) -> int:
        """Corner radius of the button."""
        return self._host.theme.radius("button-big" if self._size == "hero" else "button")

    def width(self) -> int:
        """Width with the word on one line."""
        return math.ceil(self._paragraph.natural_width) + self._around()

    def width_of(self, word: str) -> int:
        """Width with another word on one line."""
        return math.ceil(self._shaped(word).natural_width) + self._around(bool(word))

    def least_width(self) -> int:
        """Width of the longest word."""
        return math.ceil(self._paragraph.longest_word) + self._around()

    def lines(self, width: int) -> int:
        """Lines of the word in a button of this width."""
        room = width - self._around()
        return self._paragraph.lines(room) if room > 0 else 1

    def height(self, lines: int) -> int:
        """Height for so many lines; buttons of the bar grow by half only."""
        theme = self._host.theme
        path = f"button.{self._size}.height"
        least = theme.inset(path) if self._size.startswith("bar") else theme.size(path)
        text = lines * self._paragraph.line_height
        return max(least, text + 2 * theme.inset("button.vertical"))

    def paint(self, painter: QPainter, rect: QRect, ink: QColor) -> None:
        """Draw icon, word and icon in the middle of the button, or from its start."""
        room = max(1, rect.width() - self._around())
        word = math.ceil(self._paragraph.used_width(room))
        icon, gap = self._measure("icon"), self._measure("gap")
        drawn = [(name, icon) for name in (self.icon,) if name]
        drawn += [("", word)] if word else []
        drawn += [(name, icon) for name in (self.trailing,) if name]
        free = rect.width() - sum(width for _, width in drawn) - gap * (len(drawn) - 1)
        side = self._host.theme.inset(f"button.{self._size}.padding")
        x = rect.left() + (side if self._leading else free // 2)
        for name, width in drawn:
            place = mirrored(QRect(x, rect.top(), width, rect.height()), rect, self._direction)
            if name:
                self._paint_icon(painter, name, place, ink)
            else:
                height = self._paragraph.height(room)
                top = rect.top() + (rect.height() - height) / 2
                line = QRectF(place.left() + (width - room) / 2, top, room, height)
                mark = self._host.theme.read_mark(self.read)
                self._paragraph.paint(painter, line, ink, Qt.AlignmentFlag.AlignHCenter, mark)
            x += width + gap

    def _paint_icon(self, painter: QPainter, name: str, place: QRect, ink: QColor) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        pixmap = self._host.icons.pixmap(
            name, ink, place.width(), direction=self._direction, ratio=ratio
        )
        top = place.top() + (place.height() - place.width()) // 2
        painter.drawPixmap(place.left(), top, pixmap)

    def _shaped(self, word: str) -> Paragraph:
        line = self._host.theme.line(_STYLES[self._size], self._direction)
        return Paragraph(word, self.font(), line)

    def _around(self, worded: bool | None = None) -> int:
        theme = self._host.theme
        icons = sum(1 for name in (self.icon, self.trailing) if name)
        worded = bool(self._paragraph.plain) if worded is None else worded
        gap = self._measure("gap") if worded else 0
        return 2 * theme.inset(f"button.{self._size}.padding") + icons * (
            self._measure("icon") + gap
        )

    def _measure(self, name: str) -> int:
        return self._host.theme.size(f"button.{self._size}.{name}")
