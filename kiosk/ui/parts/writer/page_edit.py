"""The pages of a text, typed in: letters go straight in, all else becomes an act."""

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kiosk.learning.rich_places import Place, Span
from kiosk.learning.rich_text import Document, Paragraph
from kiosk.learning.scenario import Act
from kiosk.learning.writer_acts import FIELD
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.list_signs import paint_signs
from kiosk.ui.parts.writer.page_keys import Deed, deed_of
from kiosk.ui.parts.writer.pages import paint_pages
from kiosk.ui.parts.writer.setting import Scale, Setter

END = "¶"
"""The sign at the end of a paragraph."""
ASKED = (
    Deed.LEAVE, Deed.BACK, Deed.ONWARD, Deed.BOLD, Deed.ITALIC, Deed.UNDO, Deed.REDO
)  # fmt: skip
_LINES = ("\u2029", "\u2028")


class PageEdit(QTextEdit):
    """Tab goes to the next tab stop. Esc leaves for the tools, Shift+Tab goes back, F6 goes on.

    What is typed inside a paragraph is kept here until `pending` is asked for.
    """

    wanted = Signal(str, str, str)
    """An act: name, target, text."""
    asked = Signal(str)
    """What a key asks for: a `Deed` of `ASKED`; ``keep`` for what was typed to be kept."""
    typed = Signal()
    caret_moved = Signal()
    laid = Signal()
    """The pages have another size, or lie elsewhere."""

    def __init__(self, host: ThemeHost, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._shown = document
        self._marks = False
        self._setting = False
        self._dirty: set[int] = set()
        self.setObjectName("writer-page")
        self.setAccessibleName(self.tr("The page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(False)
        self.setAcceptRichText(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(True)
        self._setter = Setter(self.document())
        self.document().contentsChange.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.laid.emit())
        host.changed.connect(self._keep_and_reset)
        self.reset()

    # -- for its owner -----------------------------------------------------------------------

    @property
    def scale(self) -> Scale:
        """How large the pages are."""
        return self._setter.scale

    @property
    def start(self) -> int:
        """Where the pages begin, in px from the side of this widget."""
        return self.viewport().x() - self.horizontalScrollBar().value()

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._setter.pages

    def show_document(self, document: Document, marks: bool) -> None:
        """Show a text; the caret stays in its paragraph while it is there."""
        if document == self._shown and marks == self._marks and not self._dirty:
            return
        caret, anchor = self._places()
        self._shown, self._marks = document, marks
        self.reset()
        self._put_caret(anchor, caret)

    def reset(self) -> None:
        """Set the text again, as large as there is room."""
        place = self.verticalScrollBar().value()
        caret, anchor = self.textCursor().position(), self.textCursor().anchor()
        self._setting = True
        self._dirty.clear()
        scale = self._fitting()
        self._dress()
        self.setLineWrapColumnOrWidth(round(scale.width))
        self._setter.set(self._shown, scale, self._host.theme.color("ink"), self._marks)
        self._setting = False
        self._select(anchor, caret)
        self.verticalScrollBar().setValue(place)
        self.viewport().update()
        self.laid.emit()

    def pending(self) -> list[Act]:
        """What was typed since it was last shown; nothing while a letter is being composed."""
        if self.textCursor().block().layout().preeditAreaText():
            return []
        made = []
        for number in sorted(self._dirty):
            text = self._text(number)
            if number < len(self._shown.paragraphs):
                paragraph = self._shown.paragraphs[number]
                if text != paragraph.text:
                    made.append(Act("fill", FIELD + paragraph.id, text))
        return made

    def span(self) -> Span:
        """What is selected, or the place of the caret. Ask for `pending` first."""
        cursor = self.textCursor()
        return Span(self._place(cursor.selectionStart()), self._place(cursor.selectionEnd()))

    def paragraph(self) -> Paragraph:
        """The paragraph that the caret is in."""
        return self._shown.paragraphs[self._number(self.textCursor().position())]

    def select(self, span: Span) -> None:
        """Select that, and bring it into view."""
        self._put_caret(span.first, span.last)
        self.ensureCursorVisible()

    def focus_shape(self) -> FocusShape:
        """All of it, drawn inwards."""
        return FocusShape(self.rect(), 0, inset=True)

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class and `page_keys`."""
        cursor = self.textCursor()
        deed = deed_of(event, cursor)
        if deed is Deed.AROUND:
            event.ignore()
        elif deed in ASKED:
            self.asked.emit(deed.value)
        elif deed is Deed.TAB:
            self._type("\t")
        elif deed is Deed.ENTER:
            self._split()
        elif deed in (Deed.JOIN, Deed.JOIN_NEXT):
            self._join(deed)
        elif deed is Deed.ERASE:
            self._clear_selection()
        elif deed is Deed.CUT:
            self.cut()
        else:
            if deed is Deed.REPLACE:
                self._clear_selection()
            super().keyPressEvent(event)
        self._mend()

    def cut(self) -> None:
        """Take what is selected to the clipboard."""
        self.copy()
        self._clear_selection()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A letter that is composed goes in like any other."""
        if event.commitString() and self._over_several():
            self._clear_selection()
        super().inputMethodEvent(event)
        self._mend()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words; several lines become paragraphs."""
        text = source.text().replace("\r\n", "\n").rstrip("\n")
        if not text:
            return
        self._clear_selection()
        if "\n" in text:
            place = self._place(self.textCursor().position())
            self.wanted.emit("insert", str(place), text)
        else:
            self._type(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only."""
        return source.hasText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret is seen."""
        super().focusInEvent(event)
        self.ensureCursorVisible()

    # -- showing -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages take the room that there is."""
        super().resizeEvent(event)
        scale = self._fitting()
        side = max(0, (self.width() - self._bar() - round(scale.width)) // 2)
        self.setViewportMargins(side, 0, 0, 0)
        if abs(scale.px - self.scale.px) > 0.001 and not self._setting:
            self._keep_and_reset()
        self.laid.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheets, then the text."""
        painter = QPainter(self.viewport())
        top = self.verticalScrollBar().value()
        painter.translate(-self.horizontalScrollBar().value(), -top)
        seen = QRectF(event.rect().translated(0, top))
        words = self.tr("Page {0} of {1}")
        paint_pages(painter, self._host, self.scale, self.pages, words, seen)
        ink = self._host.theme.color("ink")
        paint_signs(painter, self.document(), self._shown, self.scale, ink)
        painter.end()
        super().paintEvent(event)
        if self._marks:
            self._paint_ends(event)

    def _paint_ends(self, event: QPaintEvent) -> None:
        """A sign after the last letter of each paragraph; Qt's own takes the next one's size."""
        painter = QPainter(self.viewport())
        theme = self._host.theme
        painter.setPen(theme.color("primary"))
        painter.setFont(theme.font("label"))
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position() + block.length() - 1)
            spot = self.cursorRect(cursor)
            if spot.top() > event.rect().bottom():
                return
            if spot.bottom() >= event.rect().top():
                room = spot.adjusted(2, 0, spot.height() + theme.size("writer.icon"), 0)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, END)
            block = block.next()

    # -- parts -------------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _split(self) -> None:
        """A new paragraph; an empty item ends its list instead."""
        self._clear_selection()
        place = self._place(self.textCursor().position())
        paragraph = self.paragraph()
        if paragraph.list != "none" and not self.textCursor().block().text():
            self.wanted.emit("list", paragraph.id, "none")
            return
        self.wanted.emit("split", str(place), "")
        self._step_to_new(place)

    def _join(self, deed: Deed) -> None:
        """Backspace at the start of a paragraph, or Delete at its end."""
        number = self._number(self.textCursor().position()) + (deed is Deed.JOIN_NEXT)
        if number >= len(self._shown.paragraphs):
            return
        paragraph = self._shown.paragraphs[number]
        if deed is Deed.JOIN and paragraph.list != "none":
            self.wanted.emit("list", paragraph.id, "none")
        elif number:
            before = self._shown.paragraphs[number - 1]
            place = Place(before.id, len(self._text(number - 1)))
            self.wanted.emit("join", paragraph.id, "")
            self._put_caret(place, place)

    def _clear_selection(self) -> None:
        """Take out what is selected; the caret stands where it began."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return
        if not self._over_several():
            cursor.removeSelectedText()
            self.setTextCursor(cursor)
            return
        span = self.span()
        self.wanted.emit("erase", str(span), "")
        self._put_caret(span.first, span.first)

    def _step_to_new(self, before: Place) -> None:
        number = self._shown.place_of(before.paragraph) + 1
        if number >= len(self._shown.paragraphs):
            return
        place = Place(self._shown.paragraphs[number].id, 0)
        self._put_caret(place, place)
        self.ensureCursorVisible()

    def _changed(self, position: int, removed: int, added: int) -> None:
        if self._setting:
            return
        self._dirty.add(self.document().findBlock(position).blockNumber())
        self.typed.emit()

    def _moved(self) -> None:
        if not self._setting:
            self.caret_moved.emit()

    def _mend(self) -> None:
        """Nothing but acts makes or takes paragraphs; what came in another way goes again."""
        if self.document().blockCount() != len(self._shown.paragraphs):
            self.reset()

    def _keep_and_reset(self) -> None:
        """Another size of the page: what is typed is kept first by whoever listens."""
        if self._dirty:
            self.asked.emit("keep")
        self.reset()

    def _over_several(self) -> bool:
        cursor = self.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return self._number(ends[0]) != self._number(ends[1])

    def _text(self, number: int) -> str:
        text = self.document().findBlockByNumber(number).text()
        for sign in _LINES:
            text = text.replace(sign, " ")
        return text

    def _number(self, position: int) -> int:
        return min(
            self.document().findBlock(position).blockNumber(), len(self._shown.paragraphs) - 1
        )

    def _place(self, position: int) -> Place:
        block = self.document().findBlock(position)
        return Place(self._shown.paragraphs[self._number(position)].id, position - block.position())

    def _places(self) -> tuple[Place, Place]:
        cursor = self.textCursor()
        return self._place(cursor.position()), self._place(cursor.anchor())

    def _put_caret(self, anchor: Place, caret: Place) -> None:
        self._select(self._position(anchor), self._position(caret))

    def _position(self, place: Place) -> int:
        try:
            number = self._shown.place_of(place.paragraph)
        except ValueError:
            return self.textCursor().position()
        block = self.document().findBlockByNumber(number)
        return block.position() + min(place.offset, block.length() - 1)

    def _select(self, anchor: int, caret: int) -> None:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(caret, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _dress(self) -> None:
        """Stand on the desk."""
        palette = self._host.theme.palette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, self._host.theme.color("sunken"))
        self.setPalette(palette)

    def _bar(self) -> int:
        return self._host.theme.fixed("scroll.width")

    def _fitting(self) -> Scale:
        """As large as the room is wide, up to a comfortable size."""
        theme = self._host.theme
        gap = theme.px(theme.tokens.measure("writer.gap"))
        room = self.width() - self._bar() - 2 * theme.space(3)
        one = Scale(1.0)
        most = theme.tokens.measure("writer.zoom") * theme.look.scale
        least = theme.tokens.measure("writer.least")
        return Scale(max(least, min(most, room / one.width)), gap)
