"""Sets a text in a document of Qt, by the rules of `rich_layout`, at any size of the page."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from kiosk.learning.rich_layout import (
    TAB,
    Laid,
    indent,
    lay,
    line_height,
    page_count,
    points,
    text_width,
)
from kiosk.learning.rich_text import (
    FONTS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    STYLES,
    Document,
    Look,
    Margins,
    Paragraph,
)
from kiosk.ui.kit.fonts import load_faces

_BOLD = {"Atkinson Hyperlegible Mono": 600}
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
END = 2.0
"""A stop at the very end of the lines stands so many px before it, or the text would not fit."""
_SIZE = QTextFormat.Property.UserProperty.value + 1
"""Where a format keeps the size of its letters, in points."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How large the pages are: ``px`` for each point, ``gap`` px of desk between two of them."""

    px: float
    gap: float = 0.0

    @property
    def width(self) -> float:
        """Of a page, in px."""
        return points(PAGE_WIDTH) * self.px

    @property
    def height(self) -> float:
        """Of a page, in px."""
        return points(PAGE_HEIGHT) * self.px

    def top(self, page: int) -> float:
        """Where a page begins, in px from the top of the desk."""
        return self.gap + page * (self.height + self.gap)

    def total(self, pages: int) -> float:
        """Height of the desk."""
        return self.top(pages)


def load_fonts() -> None:
    """Give Qt every face that a text may have."""
    for family in FONTS:
        load_faces(family, (400, _BOLD.get(family, 700)))


def char_format(look: Look, scale: Scale, ink: QColor) -> QTextCharFormat:
    """How letters of a look are drawn.

    Qt draws whole pixels only; what that makes wider or narrower is taken back between letters,
    so that a line holds as much at any size of the page.
    """
    wanted = look.size * scale.px
    pixels = max(1, round(wanted))
    made = QTextCharFormat()
    made.setFontFamilies([look.font])
    made.setProperty(QTextFormat.Property.FontPixelSize.value, pixels)
    made.setProperty(_SIZE, look.size)
    made.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
    made.setFontLetterSpacing(100 * wanted / pixels)
    made.setFontWeight(QFont.Weight.Bold if look.bold else QFont.Weight.Normal)
    made.setFontItalic(look.italic)
    made.setFontKerning(False)
    made.setFontHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setForeground(QBrush(ink))
    return made


class Setter:
    """Puts texts into one document of Qt."""

    def __init__(self, page: QTextDocument) -> None:
        self._page = page
        self.scale = Scale(1.0)
        self.pages = 1
        page.setUndoRedoEnabled(False)
        page.setDocumentMargin(0)
        page.setUseDesignMetrics(True)

    def set(self, document: Document, scale: Scale, ink: QColor, marks: bool) -> None:
        """Show that text and nothing else; ``marks`` shows the signs that are not printed."""
        load_fonts()
        self.scale = scale
        page = self._page
        page.clear()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setTabStopDistance(TAB * scale.px)
        if marks:
            option.setFlags(QTextOption.Flag.ShowTabsAndSpaces)
        page.setDefaultTextOption(option)
        cursor = QTextCursor(page)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(document.paragraphs):
            if number:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.setBlockFormat(self._block_format(paragraph, document.margins))
            cursor.setBlockCharFormat(char_format(paragraph.mark, scale, ink))
            for run in paragraph.runs:
                cursor.insertText(run.text, char_format(run.look, scale, ink))
        cursor.endEditBlock()
        page.setTextWidth(scale.width)
        self.place(document)

    def place(self, document: Document) -> None:
        """Let the paragraphs lie on the pages that the model says; their text stays."""
        laid = lay(document)
        self.pages = page_count(document)
        self._margins(document)
        before = 0
        for number, block in enumerate(blocks(self._page)):
            if number >= len(laid):
                return
            room = self._room(document, laid, number)
            there = block.blockFormat()
            if laid[number].page > before:
                before = laid[number].page
                room += self._way_to(document, block, laid[number], room)
            if abs(there.topMargin() - room) > 0.01:
                there.setTopMargin(room)
                QTextCursor(block).setBlockFormat(there)

    # -- parts -------------------------------------------------------------------------------

    def _block_format(self, paragraph: Paragraph, margins: Margins) -> QTextBlockFormat:
        px = self.scale.px
        end = text_width(margins) - END / px
        made = QTextBlockFormat()
        made.setAlignment(_ALIGN[paragraph.align])
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        made.setLineHeight(line_height(paragraph) * px, fixed)
        before = indent(paragraph)
        made.setLeftMargin(before * px)
        tabs = []
        for stop in paragraph.stops:
            right = stop.kind == "right"
            kind = QTextOption.TabType.RightTab if right else QTextOption.TabType.LeftTab
            tabs.append(QTextOption.Tab((min(points(stop.at), end) - before) * px, kind))
        made.setTabPositions(tabs)
        return made

    def _margins(self, document: Document) -> None:
        margins, px = document.margins, self.scale.px
        frame = self._page.rootFrame()
        around = frame.frameFormat()
        around.setLeftMargin(points(margins.left) * px)
        around.setRightMargin(points(margins.right) * px)
        around.setTopMargin(self.scale.top(0) + points(margins.top) * px)
        around.setBottomMargin(points(margins.bottom) * px + self.scale.gap)
        frame.setFrameFormat(around)

    def _room(self, document: Document, laid: tuple[Laid, ...], number: int) -> float:
        """Room above a paragraph on its page."""
        if not number or not laid[number].top:
            return 0.0
        styles = [STYLES[p.style] for p in document.paragraphs[number - 1 : number + 1]]
        return max(styles[0].after, styles[1].before) * self.scale.px

    def _way_to(self, document: Document, block: QTextBlock, laid: Laid, room: float) -> float:
        """How far a paragraph must go down to begin its page."""
        previous = block.previous()
        layout = self._page.documentLayout()
        end = layout.blockBoundingRect(previous).bottom() if previous.isValid() else 0.0
        wanted = self.scale.top(laid.page) + points(document.margins.top) * self.scale.px
        return max(0.0, wanted + laid.top * self.scale.px - end - room)


def blocks(page: QTextDocument) -> list[QTextBlock]:
    """Its paragraphs in order."""
    made, block = [], page.begin()
    while block.isValid():
        made.append(block)
        block = block.next()
    return made
