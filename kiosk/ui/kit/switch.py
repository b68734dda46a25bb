"""A switch: on or off at once; its label is part of the target."""

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost


class Switch(QCheckBox):
    """A Qt check box for screen readers, painted as a switch with a tick when on."""

    def __init__(self, host: ThemeHost, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._host = host
        self._shaped: Paragraph | None = None
        self._read: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        host.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Switch and label on one line."""
        width = self._indent() + math.ceil(self._paragraph().natural_width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The label wraps at words."""
        width = self._indent() + math.ceil(self._paragraph().longest_word)
        return QSize(width, self._host.theme.target("min"))

    def hasHeightForWidth(self) -> bool:
        """True: the label wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """At least a target's height."""
        text = self._paragraph().height(max(1, width - self._indent()))
        return max(self._host.theme.target("min"), text)

    def mark_read(self, part: tuple[int, int] | None) -> None:
        """Set off the part (start, length) of the word that is being read aloud; None for none."""
        self._read = part
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row is the target."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def focus_shape(self) -> FocusShape:
        """The whole row."""
        return FocusShape(self.rect(), self._host.theme.radius("button"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob and label."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width, height = theme.size("switch.width"), theme.size("switch.height")
        left = self.width() - width if rtl else 0
        track = QRectF(left, (self.height() - height) / 2, width, height)
        on = self.isChecked()
        edge = theme.color("primary" if on else "border-strong")
        ground = theme.color("primary" if on else "surface")
        box(painter, track, height / 2, ground, edge, theme.border("control"))
        knob = theme.size("switch.knob")
        inset = (height - knob) / 2
        far = track.right() - inset - knob
        x = far if on != rtl else track.left() + inset
        place = QRectF(x, track.top() + inset, knob, knob)
        box(painter, place, knob / 2, theme.color("on-primary" if on else "border-strong"))
        if on:
            side = round(knob * theme.tokens.measure("switch.tick"))
            tick = self._host.icons.pixmap(
                "check", theme.color("primary"), side, ratio=self.devicePixelRatioF()
            )
            center = place.center()
            painter.drawPixmap(round(center.x() - side / 2), round(center.y() - side / 2), tick)
        paragraph = self._paragraph()
        room = max(1, self.width() - self._indent())
        text = paragraph.height(room)
        rect = QRectF(0 if rtl else self._indent(), (self.height() - text) / 2, room, text)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        ink = theme.color("ink" if self.isEnabled() else "disabled-ink")
        paragraph.paint(painter, rect, ink, align, theme.read_mark(self._read))

    def _indent(self) -> int:
        return self._host.theme.size("switch.width") + self._host.theme.inset("switch.gap")

    def _paragraph(self) -> Paragraph:
        if self._shaped is None:
            theme = self._host.theme
            line = theme.line("label", self.layoutDirection())
            self._shaped = Paragraph(self.text(), theme.font("label"), line)
        return self._shaped

    def _restyle(self) -> None:
        self._shaped = None
        self.setFont(self._host.theme.font("label"))
        self.updateGeometry()
        self.update()
