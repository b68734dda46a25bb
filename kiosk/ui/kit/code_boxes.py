"""The code, one box a digit, as a single thing to type into."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.digits import read_digit
from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost

CODE_LENGTH = 5


class CodeBoxes(QWidget):
    """Five boxes; digits are masked unless `shown`, and read as "digit typed" only.

    Reads plain and keypad digits and the upper AZERTY row with or without Shift. Enter tells
    `submitted` with what is there; nothing is ever submitted by itself. Numbers keep their order
    when the screen is mirrored. `read_only` shows a code that was given.
    """

    changed = Signal(str)
    submitted = Signal(str)
    accessible_role = "EditableText"

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        *,
        shown: bool = False,
        read_only: bool = False,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._code = ""
        self._shown, self._read_only, self._large = shown, read_only, large
        self.setObjectName("code")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)
        self._tell()
        host.changed.connect(self.updateGeometry)

    def code(self) -> str:
        """The digits typed so far."""
        return self._code

    def set_code(self, code: str) -> None:
        """Put digits in (at most five); other characters raise ValueError."""
        if len(code) > CODE_LENGTH or not all(c in "0123456789" for c in code):
            raise ValueError("a code has at most five digits")
        if code != self._code:
            self._code = code
            self._tell()
            self.changed.emit(code)
            tell_shape_changed(self)
            self.update()

    def clear(self) -> None:
        """Empty the boxes."""
        self.set_code("")

    def type_digit(self, digit: str) -> None:
        """Add a digit, as the pad does."""
        if len(self._code) < CODE_LENGTH:
            self.set_code(self._code + digit)
            announce(self, self.tr("digit typed"))

    def backspace(self) -> None:
        """Take the last digit away."""
        if self._code:
            self.set_code(self._code[:-1])
            announce(self, self.tr("digit removed"))

    def submit(self) -> None:
        """Tell what is there."""
        self.submitted.emit(self._code)

    def sizeHint(self) -> QSize:
        """Five boxes and the gaps between them."""
        last = self._box(CODE_LENGTH - 1)
        return QSize(last.right() + 1, last.height())

    def minimumSizeHint(self) -> QSize:
        """Boxes are never cut."""
        return self.sizeHint()

    def focus_shape(self) -> FocusShape:
        """The box that takes the next digit."""
        return FocusShape(self._box(self._current()), self._host.theme.radius("field"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, take away, or submit; every other key goes on."""
        digit = read_digit(event.text())
        if self._read_only:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.backspace()
        elif digit is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.type_digit(digit)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only takes the focus: digits are typed in order."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which box is next."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing it."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes and what is in them."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        for i in range(CODE_LENGTH):
            rect = self._box(i)
            active = self.hasFocus() and i == self._current()
            edge = theme.color("primary" if active else "border-strong")
            width = theme.border("control")
            box(painter, rect, theme.radius("field"), theme.color("surface"), edge, width)
            if i >= len(self._code):
                continue
            if self._shown:
                self._paint_digit(painter, rect, self._code[i])
            else:
                dot = QRectF(0, 0, self._size("dot"), self._size("dot"))
                dot.moveCenter(QRectF(rect).center())
                box(painter, dot, dot.height() / 2, theme.color("ink"))

    def _paint_digit(self, painter: QPainter, rect: QRect, digit: str) -> None:
        theme = self._host.theme
        font, line = theme.font("code"), theme.line("code")
        if self._large:
            font.setPixelSize(round(font.pixelSize() * self._grown()))
        text = Paragraph(digit, font, line)
        top = rect.top() + (rect.height() - line) / 2
        place = QRectF(rect.left(), top, rect.width(), line)
        text.paint(painter, place, theme.color("ink"), Qt.AlignmentFlag.AlignHCenter)

    def _current(self) -> int:
        return min(len(self._code), CODE_LENGTH - 1)

    def _box(self, index: int) -> QRect:
        width, height, gap = self._size("width"), self._size("height"), self._size("gap")
        return QRect(index * (width + gap), 0, width, height)

    def _size(self, name: str) -> int:
        return round(self._host.theme.size(f"code.{name}") * self._grown())

    def _grown(self) -> float:
        return self._host.tokens.measure("code.large") if self._large else 1.0

    def _tell(self) -> None:
        if self._read_only and self._shown:
            self.setAccessibleDescription(" ".join(self._code))
            return
        text = self.tr("{typed} of {all} digits typed")
        self.setAccessibleDescription(text.format(typed=len(self._code), all=CODE_LENGTH))
