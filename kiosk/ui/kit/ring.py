"""How far a module or a goal is, as a ring; the same is always written beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.module_badge import paint_module
from kiosk.ui.kit.paint import smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost

FULL_CIRCLE = 360 * 16
TOP = 90 * 16


class ProgressRing(QWidget):
    """`done` of `total` as an arc from the top; 0 draws no arc. Rings are not mirrored.

    In the middle: the module's sign, an icon, or "done/total" when neither is given.
    `words` is what a screen reader hears ("5 sur 8").
    """

    accessible_role = "ProgressBar"

    def __init__(
        self,
        host: ThemeHost,
        done: int,
        total: int,
        words: str,
        *,
        color: str = "primary",
        module: str | None = None,
        icon: str | None = None,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._color, self._module, self._icon, self._large = color, module, icon, large
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_progress(done, total, words)
        host.changed.connect(self.updateGeometry)

    def set_progress(self, done: int, total: int, words: str) -> None:
        """Show another progress; ValueError unless 0 <= done <= total."""
        if not 0 <= done <= total:
            raise ValueError(f"progress {done} of {total}")
        self._done, self._total = done, total
        self.setAccessibleName(words)
        self.setAccessibleDescription(f"{done}/{total}")
        self.update()

    def sizeHint(self) -> QSize:
        """A square, 52 px, or 84 px when large, at text scale 1."""
        side = self._host.theme.size("ring.large" if self._large else "ring.size")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, arc and middle."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        side = min(self.width(), self.height())
        width = theme.size("ring.width")
        circle = QRectF(0, 0, side, side).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        inside = circle.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        if self._large:
            painter.drawEllipse(circle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        hair = theme.high_contrast
        painter.setPen(QPen(theme.color("border"), theme.border("control") if hair else width))
        painter.drawEllipse(circle)
        if self._done:
            pen = QPen(theme.color(self._color), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, TOP, -round(FULL_CIRCLE * self._done / self._total))
        self._paint_middle(painter, inside)

    def _paint_middle(self, painter: QPainter, inside: QRectF) -> None:
        theme = self._host.theme
        center = inside.center()
        if self._module is not None:
            side = theme.size("badge.size")
            left, top = center.x() - side / 2, center.y() - side / 2
            paint_module(painter, self._host, self._module, left, top, side)
            return
        if self._icon is not None:
            side = theme.size("button.default.icon")
            pixmap = self._host.icons.pixmap(
                self._icon, theme.color("ink"), side, ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(round(center.x() - side / 2), round(center.y() - side / 2), pixmap)
            return
        line = theme.line("label")
        text = Paragraph(f"{self._done}/{self._total}", theme.font("label"), line)
        rect = QRectF(inside.left(), center.y() - line / 2, inside.width(), line)
        text.paint(painter, rect, theme.color("ink"), Qt.AlignmentFlag.AlignHCenter)
