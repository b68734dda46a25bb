"""A link in a page: underlined words; where it leads shows at the foot of the window."""

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.learning.web_page import Link
from kiosk.ui.kit.buttons import Pressable
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost

LOOK_MS = 500
"""How long the mouse or the keyboard rests on a link before its address counts as looked at."""


class LinkLine(Pressable):
    """Says `pointed` with the address while the mouse or the keyboard is on it, then with ""."""

    pointed = Signal(str)
    looked = Signal()
    accessible_role = "Link"

    def __init__(self, host: ThemeHost, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.link = link
        self._shaped: Paragraph | None = None
        self._resting = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._resting.timeout.connect(self.looked)
        self.setObjectName(f"web-{link.id}")
        self.setText(link.text)
        self.setAccessibleName(link.text)
        self.setAccessibleDescription(link.target)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        host.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """The words on one line."""
        width = math.ceil(self._paragraph().natural_width) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words may break, as in any text."""
        theme = self._host.theme
        least = min(math.ceil(self._paragraph().longest_word), theme.least_words("body"))
        return QSize(least, theme.target("min"))

    def hasHeightForWidth(self) -> bool:
        """True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """At least a target's height."""
        return max(self._paragraph().height(max(1, width)), self._host.theme.target("min"))

    def focus_shape(self) -> FocusShape:
        """The whole line."""
        return FocusShape(self.rect(), self._host.theme.radius("field"))

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse came: show the address."""
        super().enterEvent(event)
        self._point(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse went."""
        super().leaveEvent(event)
        self._point(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came: show the address."""
        super().focusInEvent(event)
        self._point(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went."""
        super().focusOutEvent(event)
        self._point(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, underlined."""
        theme = self._host.theme
        paragraph = self._paragraph()
        height = paragraph.height(self.width())
        rect = QRectF(0, (self.height() - height) / 2, self.width(), height)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        color = "primary" if self.state() == "rest" else "ink"
        paragraph.paint(QPainter(self), rect, theme.color(color), align)

    def _point(self, on: bool) -> None:
        self.pointed.emit(self.link.target if on else "")
        if on and not self._resting.isActive():
            self._resting.start()
        elif not on:
            self._resting.stop()

    def _paragraph(self) -> Paragraph:
        if self._shaped is None:
            theme = self._host.theme
            font = theme.font("body")
            font.setUnderline(True)
            self._shaped = Paragraph(self.text(), font, theme.line("body"))
        return self._shaped

    def _restyle(self) -> None:
        self._shaped = None
        self.updateGeometry()
        self.update()
