"""Text fields without a frame of their own; their ring is drawn inwards, as in dense lists."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.theme_host import ThemeHost


class BareLine(QLineEdit):
    """One line of text in a style of the type scale."""

    def __init__(
        self, host: ThemeHost, name: str, style: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._style_name = style
        self.setObjectName(name)
        self.setProperty("bare", True)
        Dress(host, self)
        host.changed.connect(self._restyle)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the font once the style sheet took its own."""
        super().showEvent(event)
        self._restyle()

    def focus_shape(self) -> FocusShape:
        """The line, inwards."""
        return FocusShape(self.rect(), self._host.theme.radius("field"), inset=True)

    def _restyle(self) -> None:
        self.setFont(self._host.theme.font(self._style_name))


class ElidedLine(BareLine):
    """While nobody types in it, words that do not fit end with « … »."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the start of the words, or the line as Qt does."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).adjusted(2, 0, -2, 0)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self._host.theme.color("ink"))
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, start, shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the start again."""
        super().focusOutEvent(event)
        self.update()


class BareText(QPlainTextEdit):
    """Several lines; Tab leaves. Nothing is done for a key beyond what Qt does.

    It wears no style sheet, which Qt would ask at each key; its ground is opaque, so that what
    lies behind is not painted again either.
    """

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        host.changed.connect(self._pad)
        self._pad()

    def focus_shape(self) -> FocusShape:
        """The whole area, inwards."""
        return FocusShape(self.rect(), self._host.theme.radius("field"), inset=True)

    def _pad(self) -> None:
        padding = self._host.theme.inset("mailbox.textPadding")
        self.setViewportMargins(padding, padding, padding, padding)
