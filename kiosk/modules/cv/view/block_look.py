"""How a block is set: its words in place, its height, and what lies under it when it is chosen."""

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.modules.cv.blocks import Block
from kiosk.ui.kit.paint import box, fill, mirrored, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost

ICONS = {"name": "user-round", "title": "tag", "photo": "image", "section": "list"}
"""The icon of a block that has none of its own, by its look."""


@dataclass(frozen=True, slots=True)
class Written:
    """Words in a place, measured from the start of the row."""

    words: Paragraph
    color: str
    at: QRect
    rule: bool = False
    """Whether a thin line goes on from the words to the end of the row."""


@dataclass(frozen=True, slots=True)
class Set:
    """A block that was set in some width."""

    written: tuple[Written, ...]
    height: int
    icon: QRect = field(default_factory=QRect)
    photo: QRect = field(default_factory=QRect)


def icon_of(block: Block) -> str:
    """Its icon."""
    return block.icon or ICONS.get(block.look, "file-text")


def on_page(theme: Theme, block: Block, width: int) -> Set:
    """As it is printed: a large name, the job in colour, lines with icons, sections with titles."""
    side, pad = theme.inset("cv.margin"), theme.inset("cv.padding")
    room = max(1, width - 2 * side)
    if block.look == "photo":
        square = theme.size("cv.photo")
        words = _words(theme, block.name, "small")
        beside = side + square + theme.space(3)
        high = words.height(max(1, room - square - theme.space(3)))
        at = QRect(beside, pad + (square - high) // 2, width - beside - side, high)
        photo = QRect(side, pad, square, square)
        return Set((Written(words, "ink-muted", at),), square + 2 * pad, photo=photo)
    if block.look == "section":
        return _stacked(theme, block, side, room, ("label", "cv"), ("small", "ink"), rule=True)
    if block.look in ("line", "strong"):
        style = "label" if block.look == "strong" else "small"
        return _beside_icon(theme, block, side, room, style)
    style, color = ("h2", "ink") if block.look == "name" else ("h3", "cv")
    words = _words(theme, "\n".join(block.lines), style)
    high = words.height(room)
    row = max(theme.target("min"), high + 2 * pad)
    return Set((Written(words, color, QRect(side, (row - high) // 2, room, high)),), row)


def aside(theme: Theme, block: Block, width: int) -> Set:
    """As a card: icon, what it is, what it says."""
    pad, icon = theme.inset("cv.padding"), theme.size("cv.icon")
    gap = theme.space(1)
    side = pad + theme.space(2)
    lead = side + icon + theme.space(2)
    grip = 3 * theme.size("cv.grip") + theme.space(2)
    room = max(1, width - lead - side - grip)
    text = "\n".join(block.lines)
    parts = [(block.name, "label", "ink")]
    if text != block.name and block.look != "photo":
        parts.append((text, "meta", "ink-muted"))
    written, top = [], pad + gap
    for words, style, color in parts:
        shaped = _words(theme, words, style)
        high = shaped.height(room)
        written.append(Written(shaped, color, QRect(lead, top, room, high)))
        top += high
    row = max(theme.target("min"), top + pad + gap)
    first = theme.line("label")
    spot = QRect(side, pad + gap + (first - icon) // 2, icon, icon)
    return Set(tuple(written), row, icon=spot)


def paint(
    painter: QPainter, host: ThemeHost, block: Block, made: Set, rect: QRect, direction: object
) -> None:
    """Draw what was set, in a row."""
    assert isinstance(direction, Qt.LayoutDirection)
    theme = host.theme
    smooth(painter)
    rtl = direction == Qt.LayoutDirection.RightToLeft
    align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft

    def spot(place: QRect) -> QRect:
        return mirrored(place.translated(rect.topLeft()), rect, direction)

    if not made.photo.isEmpty():
        _portrait(painter, host, spot(made.photo))
    if not made.icon.isEmpty():
        _icon(painter, host, icon_of(block), "ink-muted", spot(made.icon))
    for each in made.written:
        at = spot(each.at)
        each.words.paint(painter, QRectF(at), theme.color(each.color), align)
        if each.rule:
            used = math.ceil(each.words.used_width(each.at.width())) + theme.space(3)
            line = QRect(each.at)
            line.setLeft(each.at.left() + used)
            line.setTop(each.at.center().y())
            line.setHeight(theme.border("hair"))
            if line.width() > 0:
                fill(painter, spot(line), theme.color("border-strong"))


def _words(theme: Theme, text: str, style: str) -> Paragraph:
    return Paragraph(text, theme.font(style), theme.line(style))


def _stacked(
    theme: Theme,
    block: Block,
    side: int,
    room: int,
    head: tuple[str, str],
    body: tuple[str, str],
    *,
    rule: bool,
) -> Set:
    pad = theme.inset("cv.padding")
    written, top = [], pad
    for words, (style, color), ruled in (
        (block.name, head, rule),
        ("\n".join(block.lines), body, False),
    ):
        shaped = _words(theme, words, style)
        high = shaped.height(room)
        written.append(Written(shaped, color, QRect(side, top, room, high), ruled))
        top += high
    return Set(tuple(written), top + pad)


def _beside_icon(theme: Theme, block: Block, side: int, room: int, style: str) -> Set:
    icon, gap = theme.size("cv.icon"), theme.space(3)
    words = _words(theme, "\n".join(block.lines), style)
    width = max(1, room - icon - gap)
    high = words.height(width)
    row = max(theme.size("cv.row"), high + 2 * theme.inset("cv.padding"))
    top = (row - high) // 2
    first = top + (theme.line(style) - icon) // 2
    at = QRect(side + icon + gap, top, width, high)
    return Set((Written(words, "ink", at),), row, icon=QRect(side, first, icon, icon))


def _portrait(painter: QPainter, host: ThemeHost, place: QRect) -> None:
    theme = host.theme
    edge = theme.color("border-strong")
    ground = theme.color("cv-soft")
    box(painter, place, theme.radius("field"), ground, edge, theme.border("hair"))
    inside = place.width() * 5 // 8
    at = QRect(0, 0, inside, inside)
    at.moveCenter(place.center())
    _icon(painter, host, "user-round", "cv", at)


def _icon(painter: QPainter, host: ThemeHost, name: str, color: str, place: QRect) -> None:
    ratio = painter.device().devicePixelRatioF()
    pixmap = host.icons.pixmap(name, host.theme.color(color), place.width(), ratio=ratio)
    painter.drawPixmap(place.topLeft(), pixmap)
