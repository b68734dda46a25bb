"""Pages as they come out of the printer: nothing but what is on them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.learning.rich_text import Document
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.scroll_area import ScrollArea
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.list_signs import paint_signs
from kiosk.ui.parts.writer.pages import paint_pages
from kiosk.ui.parts.writer.setting import Scale, Setter


class Preview(ScrollArea):
    """Arrows and Page keys scroll.

    ``px`` for each point of the page, at text scale 1; less where a page has no room beside it.
    """

    accessible_role = "Graphic"

    def __init__(self, host: ThemeHost, px: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.papers = _Papers(host, px)
        Dress(host, self)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setObjectName("writer-preview")
        self.setAccessibleName(self.tr("The pages as they will be printed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.papers)
        self.papers.setAutoFillBackground(False)

    def show_document(self, document: Document) -> None:
        """Show its pages from the first."""
        self.papers.show_document(document)
        said = self.tr("%n page(s)", "", self.papers.pages)
        self.setAccessibleDescription(f"{said}. {document.text}")
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page is never wider than the room."""
        super().resizeEvent(event)
        self.papers.fit(self.width() - self._host.theme.fixed("scroll.width"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk."""
        fill(QPainter(self.viewport()), event.rect(), self._host.theme.color("sunken"))


class _Papers(QWidget):
    """The sheets, one under the other."""

    def __init__(self, host: ThemeHost, px: float) -> None:
        super().__init__()
        self._host, self._px = host, px
        self._page = QTextDocument(self)
        self._setter = Setter(self._page)
        self._shown: Document | None = None
        self._room = 0
        host.changed.connect(self._set)

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._setter.pages

    def show_document(self, document: Document) -> None:
        """Show another text."""
        self._shown = document
        self._set()

    def fit(self, room: int) -> None:
        """Lie in a room of that width."""
        if room != self._room:
            self._room = room
            self._set()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sheets and what is printed on them."""
        painter = QPainter(self)
        side = self._host.theme.space(3)
        painter.translate(side, 0)
        seen = QRectF(event.rect().translated(-side, 0))
        words = self.tr("Page {0} of {1}")
        paint_pages(painter, self._host, self._setter.scale, self.pages, words, seen)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen
        painter.setClipRect(seen)
        self._page.documentLayout().draw(painter, context)
        if self._shown is not None:
            ink = self._host.theme.color("ink")
            paint_signs(painter, self._page, self._shown, self._setter.scale, ink)

    def _set(self) -> None:
        if self._shown is None:
            return
        theme = self._host.theme
        gap = theme.px(theme.tokens.measure("writer.gap"))
        side = theme.space(3)
        px = min(self._px * theme.look.scale, (self._room - 2 * side) / Scale(1.0).width)
        least = theme.tokens.measure("writer.leastShown")
        scale = Scale(max(least, px), gap)
        self._setter.set(self._shown, scale, theme.color("ink"), marks=False)
        size = QSize(round(scale.width) + 2 * side, round(scale.total(self.pages)))
        self.setFixedSize(size)
        self.update()
