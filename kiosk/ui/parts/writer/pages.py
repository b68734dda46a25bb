"""Draws sheets of paper on a desk, under the text that lies on them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.kit.paint import box, fill, smooth
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.setting import Scale


def page_rect(scale: Scale, page: int) -> QRectF:
    """Where a page lies, from the start of the text and the top of the desk."""
    return QRectF(0, scale.top(page), scale.width, scale.height)


def paint_pages(
    painter: QPainter, host: ThemeHost, scale: Scale, pages: int, words: str, seen: QRectF
) -> None:
    """Draw the sheets; ``words`` stand below each, with its number and how many there are."""
    theme = host.theme
    smooth(painter)
    for page in range(pages):
        sheet = page_rect(scale, page)
        if not sheet.adjusted(0, 0, 0, scale.gap).intersects(seen):
            continue
        if not theme.high_contrast:
            fill(painter, sheet.translated(0, theme.space(1)), theme.color("border"))
        edge = theme.color("border-strong")
        box(painter, sheet, 0, theme.color("surface"), edge, theme.border("hair"))
        if words:
            below = QRectF(sheet.left(), sheet.bottom(), sheet.width(), scale.gap)
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("ink-muted"))
            said = words.format(page + 1, pages)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)
