"""Draws the signs of lists: Qt's own vanish where a line is selected."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextDocument

from kiosk.learning.rich_layout import INDENT
from kiosk.learning.rich_text import Document, Paragraph
from kiosk.ui.parts.writer.setting import Scale, blocks, char_format

DOT = 0.18
"""Half the width of a point, for each point of the letters."""
GAP = 4.0
"""Between a sign and its text, in points."""


def numbers(document: Document) -> list[str]:
    """The sign of each paragraph: a point, its number in a row of numbered ones, or nothing."""
    made, count = [], 0
    for paragraph in document.paragraphs:
        count = count + 1 if paragraph.list == "number" else 0
        made.append({"bullet": "•", "number": f"{count}."}.get(paragraph.list, ""))
    return made


def paint_signs(
    painter: QPainter, page: QTextDocument, document: Document, scale: Scale, ink: QColor
) -> None:
    """Draw the sign of every item before its first line."""
    rows = zip(blocks(page), document.paragraphs, numbers(document), strict=False)
    for block, paragraph, sign in rows:
        if not sign or not block.layout().lineCount():
            continue
        line = block.layout().lineAt(0)
        corner = page.documentLayout().blockBoundingRect(block).topLeft()
        base = QPointF(corner.x() + line.x(), block.layout().position().y() + line.y())
        _paint(painter, paragraph, sign, base + QPointF(0, line.ascent()), scale, ink)


def _paint(
    painter: QPainter, paragraph: Paragraph, sign: str, base: QPointF, scale: Scale, ink: QColor
) -> None:
    look = paragraph.looks()[0]
    end = base.x() - GAP * scale.px
    if sign == "•":
        half = look.size * DOT * scale.px
        middle = base.y() - look.size * 0.32 * scale.px
        dot = QRectF(base.x() - INDENT / 2 * scale.px - half, middle - half, 2 * half, 2 * half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(dot)
        return
    painter.setFont(QFont(char_format(look, scale, ink).font()))
    painter.setPen(ink)
    width = painter.fontMetrics().horizontalAdvance(sign)
    painter.drawText(QPointF(end - width, base.y()), sign)
