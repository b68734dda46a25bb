"""Words on screen: headings, body, labels; they wrap, never clip, and follow the theme."""

import math
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.kit.paragraph import Paragraph, split_bold
from kiosk.ui.kit.theme_host import ThemeHost


class Text(QLabel):
    """A wrapping text in one style of the type scale.

    `<b>` and `</b>` are the only marks read; any other character shows as typed. Lines are at
    most 70 characters wide (unless `measure` is off), start-aligned unless `centered`.
    """

    def __init__(
        self,
        host: ThemeHost,
        text: str = "",
        *,
        style: str = "body",
        color: str = "ink",
        centered: bool = False,
        measure: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._style_name = style
        self._color = color
        self._centered = centered
        self._measured = measure
        self._marked = ""
        self._shaped: Paragraph | None = None
        self._read: tuple[int, int] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self._restyle()
        host.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self._marked and self._shaped is not None:
            return
        self._marked = text
        self._shaped = None
        self._read = None
        super().setText(split_bold(text)[0])
        self.updateGeometry()
        self.update()

    def mark_read(self, part: tuple[int, int] | None) -> None:
        """Set off the part (start, length) that is being read aloud; None for none."""
        self._read = part
        self.update()

    def set_color(self, name: str) -> None:
        """Use another colour token."""
        self._color = name
        self.update()

    def set_style(self, style: str) -> None:
        """Use another style of the type scale."""
        self._style_name = style
        self._restyle()

    def sizeHint(self) -> QSize:
        """One line when it fits in 70 characters, otherwise that column."""
        width = self._column(math.ceil(self._paragraph().natural_width))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, up to a limit where words may break."""
        paragraph = self._paragraph()
        theme = self._host.theme
        width = min(math.ceil(paragraph.longest_word), theme.least_words(self._style_name))
        return QSize(width, paragraph.line_height)

    def hasHeightForWidth(self) -> bool:
        """True: the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the text in a column of this width."""
        return self._paragraph().height(self._column(width))

    def changeEvent(self, event: QEvent) -> None:
        """Shape again for another direction; repaint when enabled or disabled."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, vertically centred when there is more room."""
        painter = QPainter(self)
        paragraph = self._paragraph()
        width = self._column(self.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if not rtl else self.width() - width
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        if self._centered:
            left, align = (self.width() - width) // 2, Qt.AlignmentFlag.AlignHCenter
        top = max(0, (self.height() - paragraph.height(width)) // 2)
        color = self._color if self.isEnabled() else "disabled-ink"
        rect = QRectF(left, top, width, self.height())
        mark = self._host.theme.read_mark(self._read)
        paragraph.paint(painter, rect, self._host.theme.color(color), align, mark)

    def _column(self, width: int) -> int:
        return min(width, self._host.theme.measure(self._style_name)) if self._measured else width

    def _paragraph(self) -> Paragraph:
        if self._shaped is None:
            theme = self._host.theme
            line = theme.line(self._style_name, self.layoutDirection())
            self._shaped = Paragraph(self._marked, theme.font(self._style_name), line)
        return self._shaped

    def _restyle(self) -> None:
        self._shaped = None
        self.setFont(self._host.theme.font(self._style_name))
        self.updateGeometry()
        self.update()


class Heading(Text):
    """A title of level 1 to 3, or 0 for the display size of the first screen."""

    def __init__(
        self,
        host: ThemeHost,
        text: str = "",
        level: Literal[0, 1, 2, 3] = 1,
        *,
        color: str = "ink",
        centered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        style = "display" if level == 0 else f"h{level}"
        super().__init__(host, text, style=style, color=color, centered=centered, parent=parent)
        self.level = level


class Body(Text):
    """Running text, 18 px."""

    def __init__(
        self,
        host: ThemeHost,
        text: str = "",
        *,
        color: str = "ink",
        centered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, text, style="body", color=color, centered=centered, parent=parent)


class Instruction(Text):
    """The one instruction of a step, 20 px."""

    def __init__(self, host: ThemeHost, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(host, text, style="instruction", parent=parent)


class Label(Text):
    """A short bold name of something, 16 px."""

    def __init__(
        self,
        host: ThemeHost,
        text: str = "",
        *,
        color: str = "ink",
        centered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, text, style="label", color=color, centered=centered, parent=parent)


class Small(Text):
    """Secondary text, 16 px."""

    def __init__(
        self,
        host: ThemeHost,
        text: str = "",
        *,
        color: str = "ink-muted",
        centered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, text, style="small", color=color, centered=centered, parent=parent)


class Meta(Text):
    """Dates, counts and units, 15 px; never an instruction."""

    def __init__(
        self,
        host: ThemeHost,
        text: str = "",
        *,
        color: str = "ink-muted",
        centered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, text, style="meta", color=color, centered=centered, parent=parent)
