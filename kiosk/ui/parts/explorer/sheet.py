"""A plain drawing of a document: its words on a sheet, titles larger."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.scroll_area import ScrollArea
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.contents import Paragraph


class Sheet(ScrollArea):
    """Arrows and Page keys scroll. The words follow text size and theme, as a paper would not."""

    accessible_role = "Document"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._paper = _Paper(host)
        self._lines: list[Text] = []
        around = QWidget()
        row = QHBoxLayout(around)
        gap = host.theme.space(3)
        row.setContentsMargins(gap, gap, gap, gap)
        row.addStretch(1)
        row.addWidget(self._paper, 100)
        row.addStretch(1)
        Dress(host, self)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setObjectName("preview-words")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self.setWidget(around)
        self.viewport().setAutoFillBackground(False)
        around.setAutoFillBackground(False)
        host.changed.connect(self._fit)
        self._fit()

    @property
    def words(self) -> str:
        """All that is shown."""
        return "\n".join(line.text() for line in self._lines)

    def show_words(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show the words of another document, from its start."""
        for line in self._lines:
            self._paper.column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [
            Text(self._host, each.words, style="h3" if each.title else "small", measure=False)
            for each in paragraphs
        ]
        for place, line in enumerate(self._lines):
            self._paper.column.insertWidget(place, line)
        self.setAccessibleDescription(self.words)
        self.verticalScrollBar().setValue(0)

    def focus_shape(self) -> FocusShape:
        """The room, drawn inwards."""
        return FocusShape(self.rect(), 0, inset=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; Esc and Alt belong to what is around."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape or alt:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        theme = self._host.theme
        self._paper.setMaximumWidth(theme.size("explorer.sheet"))
        pad = theme.inset("explorer.sheetPadding")
        self._paper.column.setContentsMargins(pad, pad, pad, pad)
        self._paper.column.setSpacing(theme.space(1))


class _Paper(QWidget):
    """The sheet: lines go into `column`."""

    def __init__(self, host: ThemeHost) -> None:
        super().__init__()
        self._host = host
        self.column = QVBoxLayout(self)
        self.column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        ground, edge = theme.color("surface"), theme.color("border-strong")
        box(painter, self.rect(), 0, ground, edge, theme.border("hair"))
