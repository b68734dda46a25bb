"""A row of a phone's list, and a tile of its home: an icon, words, what is new."""

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.buttons import Pressable
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost


class RowButton(Pressable):
    """Two lines beside a disc with an icon; long words are cut and stay whole for readers."""

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        icon: str,
        title: str,
        below: str,
        count: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent)
        self._icon, self._title, self._below, self._count = icon, title, below, count
        self.setObjectName(name)
        news = self.tr("{0} new").format(count) if count else ""
        self.setAccessibleName(", ".join(part for part in (title, below, news) if part))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines and their padding."""
        theme = self._host.theme
        lines = theme.line("label") + theme.line("small")
        tall = max(lines, theme.size("phone.disc")) + 2 * theme.space(2)
        return QSize(theme.size("phone.least"), tall)

    def minimumSizeHint(self) -> QSize:
        """Any width is possible."""
        return QSize(self._host.theme.target("min"), self.sizeHint().height())

    def focus_shape(self) -> FocusShape:
        """Inwards: rows lie close together."""
        return FocusShape(self.rect(), self._host.theme.radius("button"), inset=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, disc, two lines, count."""
        theme, painter = self._host.theme, QPainter(self)
        smooth(painter)
        rect, direction = self.rect(), self.layoutDirection()
        if self.state() in ("hover", "pressed"):
            edge = theme.color("ink") if theme.high_contrast else None
            radius, width = theme.radius("button"), theme.border("control")
            box(painter, rect, radius, theme.color("sunken"), edge, width)
        gap, disc = theme.space(2), theme.size("phone.disc")
        place = QRect(gap, (self.height() - disc) // 2, disc, disc)
        _disc(painter, self._host, mirrored(place, rect, direction), self._icon)
        end = self.width() - gap
        if self._count:
            wide = badge_width(theme, self._count)
            end -= wide
            tall = theme.size("phone.badge")
            spot = QRect(end, (self.height() - tall) // 2, wide, tall)
            paint_badge(painter, theme, mirrored(spot, rect, direction), self._count)
            end -= gap
        lead = place.right() + 1 + theme.space(3)
        high = theme.line("label"), theme.line("small")
        top = (self.height() - sum(high)) // 2
        first = QRect(lead, top, end - lead, high[0])
        second = QRect(lead, top + high[0], end - lead, high[1])
        strong = "label" if self._count else "small"
        for style, color, words, spot in (
            ("label", "ink", self._title, first),
            (strong, "ink" if self._count else "ink-muted", self._below, second),
        ):
            painter.setFont(theme.font(style))
            painter.setPen(theme.color(color))
            short = QFontMetrics(theme.font(style)).elidedText(
                " ".join(words.split()), Qt.TextElideMode.ElideRight, spot.width()
            )
            rtl = direction == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                mirrored(spot, rect, direction), Qt.AlignmentFlag.AlignVCenter | side, short
            )


class AppTile(Pressable):
    """One of the phone's programs: its icon, its name, how much is new."""

    def __init__(
        self, host: ThemeHost, name: str, icon: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, parent)
        self._icon, self._words, self._count = icon, words, 0
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def set_count(self, count: int) -> None:
        """Say how much is new."""
        if count != self._count:
            self._count = count
            news = self.tr("{0} new").format(count) if count else ""
            self.setAccessibleName(", ".join(part for part in (self._words, news) if part))
            self.update()

    def sizeHint(self) -> QSize:
        """Icon over its name."""
        theme = self._host.theme
        return QSize(self._least(), theme.size("phone.tile"))

    def minimumSizeHint(self) -> QSize:
        """The name is never cut."""
        return QSize(self._least(), self._host.theme.size("phone.tile"))

    def focus_shape(self) -> FocusShape:
        """The whole tile."""
        return FocusShape(self.rect(), self._host.theme.radius("tile"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, name, badge."""
        theme, painter = self._host.theme, QPainter(self)
        smooth(painter)
        active = self.state() in ("hover", "pressed")
        ground = theme.color("primary-soft" if active else "sunken")
        edge = theme.color("border-strong") if active or theme.high_contrast else None
        box(painter, self.rect(), theme.radius("tile"), ground, edge, theme.border("control"))
        side = theme.size("phone.tileIcon")
        tall = side + theme.space(1) + theme.line("label")
        top = (self.height() - tall) // 2
        ink = theme.color("on-primary-soft" if active else "primary")
        ratio = self.devicePixelRatioF()
        pixmap = self._host.icons.pixmap(self._icon, ink, side, ratio=ratio)
        painter.drawPixmap((self.width() - side) // 2, top, pixmap)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("on-primary-soft" if active else "ink"))
        place = QRect(0, top + side + theme.space(1), self.width(), theme.line("label"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words)
        if self._count:
            wide = badge_width(theme, self._count)
            middle = self.width() // 2 + side // 2 + theme.space(1)
            spot = QRect(middle, top - theme.space(2), wide, theme.size("phone.badge"))
            paint_badge(
                painter, theme, mirrored(spot, self.rect(), self.layoutDirection()), self._count
            )

    def _least(self) -> int:
        theme = self._host.theme
        words = QFontMetrics(theme.font("label")).horizontalAdvance(self._words)
        return words + 2 * theme.space(2)


def badge_width(theme: Theme, count: int) -> int:
    """Width of a badge with a number."""
    words = Paragraph(str(count), theme.font("label"), theme.line("label"))
    return max(theme.size("phone.badge"), math.ceil(words.natural_width) + 2 * theme.space(2))


def paint_badge(painter: QPainter, theme: Theme, place: QRect, count: int) -> None:
    """How many are new, on the accent."""
    edge = theme.color("on-accent-soft")
    ground = theme.color("accent")
    box(painter, place, place.height() / 2, ground, edge, theme.border("hair"))
    words = Paragraph(str(count), theme.font("label"), theme.size("phone.badge"))
    words.paint(painter, QRectF(place), theme.color("on-accent"), Qt.AlignmentFlag.AlignHCenter)


def _disc(painter: QPainter, host: ThemeHost, place: QRect, icon: str) -> None:
    theme = host.theme
    edge = theme.color("primary") if theme.high_contrast else None
    box(painter, place, place.height() / 2, theme.color("primary-soft"), edge, theme.border("hair"))
    side = theme.size("phone.icon")
    ratio = painter.device().devicePixelRatioF()
    pixmap = host.icons.pixmap(icon, theme.color("on-primary-soft"), side, ratio=ratio)
    painter.drawPixmap(
        place.left() + (place.width() - side) // 2,
        place.top() + (place.height() - side) // 2,
        pixmap,
    )
