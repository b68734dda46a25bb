"""The steps of an activity, one under the other."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost

StepState = Literal["done", "current", "next"]


class RailStep(NamedTuple):
    """One line: its words, its state, and the number in its disc ("" for none)."""

    words: str
    state: StepState
    number: str = ""


class StepRail(QWidget):
    """Lines with a disc each: a tick when done, saffron for the current one, a ring for the next.

    The caller gives the words, and so decides what the collapsed form says: one line for what is
    done, the current one, the next one.
    """

    accessible_role = "List"

    def __init__(
        self, host: ThemeHost, steps: Sequence[RailStep] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._steps: tuple[RailStep, ...] = ()
        self._shaped: list[Paragraph] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_steps(steps)
        host.changed.connect(self._restyle)

    @property
    def steps(self) -> tuple[RailStep, ...]:
        """What it shows."""
        return self._steps

    def set_steps(self, steps: Sequence[RailStep]) -> None:
        """Show other lines."""
        self._steps = tuple(steps)
        self.setAccessibleDescription(", ".join(step.words for step in steps))
        self._restyle()

    def sizeHint(self) -> QSize:
        """Each line unwrapped."""
        widest = max((p.natural_width for p in self._shaped), default=0.0)
        width = round(widest) + 1 + self._indent()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Each line wrapped at words."""
        widest = max((p.longest_word for p in self._shaped), default=0.0)
        return QSize(round(widest) + 1 + self._indent(), len(self._steps) * self._row())

    def hasHeightForWidth(self) -> bool:
        """True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with the words wrapped."""
        return sum(self._heights(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw discs, the line between them and the words."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        disc = theme.size("rail.disc")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - disc if rtl else 0
        heights = self._heights(self.width())
        top = 0
        for i, (step, height) in enumerate(zip(self._steps, heights, strict=True)):
            circle = QRectF(left, top + (self._row() - disc) / 2, disc, disc)
            if i + 1 < len(self._steps):
                self._paint_link(painter, step, circle, top + height)
            self._paint_disc(painter, step, circle)
            self._paint_words(painter, i, top, height, rtl)
            top += height

    def _paint_link(self, painter: QPainter, step: RailStep, circle: QRectF, bottom: int) -> None:
        theme = self._host.theme
        color = theme.color("success" if step.state == "done" else "border")
        painter.setPen(QPen(color, theme.size("rail.line")))
        x = circle.center().x()
        painter.drawLine(QPointF(x, circle.bottom()), QPointF(x, bottom + self._row() / 2))

    def _paint_disc(self, painter: QPainter, step: RailStep, circle: QRectF) -> None:
        theme = self._host.theme
        radius, edge = circle.height() / 2, theme.border("control")
        if step.state == "done":
            box(painter, circle, radius, theme.color("success"))
            side = theme.size("rail.tick")
            tick = self._host.icons.pixmap(
                "check", theme.color("on-status"), side, ratio=self.devicePixelRatioF()
            )
            center = circle.center()
            painter.drawPixmap(QPointF(center.x() - side / 2, center.y() - side / 2), tick)
            return
        if step.state == "current":
            ground, line, ink = "accent", "on-accent-soft", "on-accent"
        else:
            ground, line, ink = "surface", "border-strong", "ink-muted"
        box(painter, circle, radius, theme.color(ground), theme.color(line), edge)
        number = Paragraph(step.number, theme.font("label"), theme.line("label"))
        height = theme.line("label")
        rect = QRectF(circle.left(), circle.center().y() - height / 2, circle.width(), height)
        number.paint(painter, rect, theme.color(ink), Qt.AlignmentFlag.AlignHCenter)

    def _paint_words(self, painter: QPainter, index: int, top: int, height: int, rtl: bool) -> None:
        paragraph = self._shaped[index]
        room = max(1, self.width() - self._indent())
        needed = paragraph.height(room)
        first = max(0.0, (self._row() - paragraph.line_height) / 2)
        start = top + (first if needed > paragraph.line_height else (height - needed) / 2)
        rect = QRectF(0 if rtl else self._indent(), start, room, needed)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        paragraph.paint(painter, rect, self._ink(self._steps[index]), align)

    def _ink(self, step: RailStep) -> QColor:
        return self._host.theme.color("ink" if step.state == "current" else "ink-muted")

    def _row(self) -> int:
        theme = self._host.theme
        return max(theme.size("rail.row"), theme.line("small"))

    def _indent(self) -> int:
        theme = self._host.theme
        return theme.size("rail.disc") + theme.size("rail.gap")

    def _heights(self, width: int) -> list[int]:
        room = max(1, width - self._indent())
        row = self._row()
        return [
            max(row, p.height(room) + (row - p.line_height if p.lines(room) > 1 else 0))
            for p in self._shaped
        ]

    def _restyle(self) -> None:
        theme = self._host.theme
        self._shaped = []
        for step in self._steps:
            style = "label" if step.state == "current" else "small"
            line = theme.line(style, self.layoutDirection())
            self._shaped.append(Paragraph(step.words, theme.font(style), line))
        self.updateGeometry()
        self.update()
