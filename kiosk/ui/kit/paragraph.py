"""Wrapped text with the line height of the tokens; what every house widget writes with."""

import re
from functools import cached_property
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine

UNLIMITED = 1_000_000.0


class Mark(NamedTuple):
    """A part of a text that is set off: the sentence that is being read aloud."""

    start: int
    length: int
    ground: QColor
    ink: QColor
    line: QColor
    """Drawn under it, so that it stands out on any ground."""
    thickness: int


class Line(NamedTuple):
    """One line of a wrapped text."""

    number: int
    width: float
    ascent: float
    descent: float


def split_bold(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Plain text and the (start, length) of its parts between <b> and </b>."""
    if "<" not in marked:
        return marked, []
    plain, ranges, start = "", [], -1
    for part in re.split(r"(</?b>)", marked):
        if part == "<b>":
            start = len(plain)
        elif part == "</b>":
            if start >= 0:
                ranges.append((start, len(plain) - start))
            start = -1
        else:
            plain += part
    return plain, ranges


class Paragraph:
    """A text shaped once for a font, then wrapped to any width and painted.

    A line break in the text ("\\n") stays one. Widths and heights are logical px.
    """

    def __init__(self, marked: str, font: QFont, line_height: int) -> None:
        self.plain, ranges = split_bold(marked)
        self.line_height = line_height
        self._layout = QTextLayout(self.plain.replace("\n", "\u2028"), font)
        self._layout.setCacheEnabled(True)
        if ranges:
            self._layout.setFormats([_bold(start, length) for start, length in ranges])
        self._whole_words = True
        if _has_right_to_left(self.plain):
            self._break_words()
        self._width = -1.0
        self._lines: list[Line] = []
        # Layouts ask for the height at the same few widths again and again.
        self._counted: dict[float, int] = {}
        self._font = font

    @cached_property
    def natural_width(self) -> float:
        """Width without wrapping."""
        return self._widest(UNLIMITED)

    @cached_property
    def longest_word(self) -> float:
        """Width of the widest word, were it bold; never more than the whole text."""
        bold = QFont(self._font)
        bold.setWeight(max(bold.weight(), QFont.Weight.Bold))
        metrics = QFontMetricsF(bold)
        words = self.plain.replace("\n", " ").split(" ")
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        return min(widest, self.natural_width)

    def height(self, width: float) -> int:
        """Height of the text wrapped to a width."""
        return max(1, self.lines(width)) * self.line_height

    def lines(self, width: float) -> int:
        """Number of lines when wrapped to a width."""
        if width >= self.natural_width:
            return self.plain.count("\n") + 1
        if width not in self._counted:
            self._counted[width] = len(self._wrap(width))
        return self._counted[width]

    def used_width(self, width: float) -> float:
        """Widest line when wrapped to a width."""
        return self.natural_width if width >= self.natural_width else self._widest(width)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        mark: Mark | None = None,
    ) -> None:
        """Draw from the top of a rectangle; `align` is absolute (left, right or centre)."""
        painter.setPen(color)
        for line in self._wrap(rect.width()):
            room = rect.width() - line.width
            shift = {
                Qt.AlignmentFlag.AlignRight: room,
                Qt.AlignmentFlag.AlignHCenter: room / 2,
            }.get(align, 0.0)
            leading = (self.line_height - line.ascent - line.descent) / 2
            top = rect.top() + line.number * self.line_height + leading
            shaped = self._layout.lineAt(line.number)
            origin = QPointF(rect.left() + shift, round(top))
            shaped.draw(painter, origin)
            if mark is not None:
                box = self._marked(mark, line, QPointF(origin.x(), round(top - leading)))
                self._draw_marked(painter, mark, line, origin, box)

    def _marked(self, mark: Mark, line: Line, origin: QPointF) -> QRectF:
        """The part of a line that is marked; empty when none is. ``origin``: its upper start."""
        shaped = self._layout.lineAt(line.number)
        first = max(mark.start, shaped.textStart())
        last = min(mark.start + mark.length, shaped.textStart() + shaped.textLength())
        if first >= last:
            return QRectF()
        ends = sorted((_x_of(shaped, first), _x_of(shaped, last)))
        width = min(ends[1], line.width) - ends[0]
        return QRectF(origin.x() + ends[0], origin.y(), width, self.line_height)

    def _draw_marked(
        self, painter: QPainter, mark: Mark, line: Line, origin: QPointF, box: QRectF
    ) -> None:
        if box.isEmpty():
            return
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.fillRect(box, mark.ground)
        under = QRectF(box)
        under.setTop(box.bottom() - mark.thickness)
        painter.fillRect(under, mark.line)
        painter.setPen(mark.ink)
        self._layout.lineAt(line.number).draw(painter, origin)
        painter.restore()

    def _wrap(self, width: float) -> list[Line]:
        if width != self._width:
            if self._whole_words and width < UNLIMITED and width < self.longest_word:
                self._break_words()
            self._width = width
            self._lines = []
            self._layout.beginLayout()
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, 0))
                number = len(self._lines)
                extent = line.naturalTextWidth()
                self._lines.append(Line(number, extent, line.ascent(), line.descent()))
            self._layout.endLayout()
        return self._lines

    def _break_words(self) -> None:
        """Let a word break that is wider than the column, and keep the left edge in any script.

        Most texts need neither, and the options cost 3 ms to load.
        """
        from PySide6.QtGui import QTextOption

        self._whole_words = False
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)

    def _widest(self, width: float) -> float:
        return max((line.width for line in self._wrap(width)), default=0.0)


def _x_of(line: QTextLine, place: int) -> float:
    """Where a character begins in a line; PySide6 gives the place back as well."""
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x


def _has_right_to_left(text: str) -> bool:
    # Compared by hand: to compile this set of characters takes longer than to read a screen.
    return not text.isascii() and any(
        "\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufeff"
        for c in text
    )


def _bold(start: int, length: int) -> QTextLayout.FormatRange:
    # Only texts with a bold part pay for these types: 3 ms.
    from PySide6.QtGui import QTextCharFormat

    span = QTextLayout.FormatRange()
    span.start, span.length = start, length
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    span.format = bold
    return span
