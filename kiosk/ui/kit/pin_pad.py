"""Digits to press with mouse or finger; focus stays on the boxes they go to."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.paint import edged_box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost

ROWS = ("123", "456", "789", "<0>")
BACKSPACE, SUBMIT = "<", ">"


class PinPad(QWidget):
    """Twelve keys. A pressed key does not light up: a neighbour could read it."""

    digit_pressed = Signal(str)
    backspace_pressed = Signal()
    submitted = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        keys = QWidget(self)
        # Keys of a number pad keep their places when the screen is mirrored.
        keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(keys)
        self._grid.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(keys)
        self._keys: dict[str, _Key] = {}
        for row, signs in enumerate(ROWS):
            for column, sign in enumerate(signs):
                key = _Key(host, sign, keys)
                key.setObjectName(f"key_{_object_name(sign)}")
                key.clicked.connect(lambda _=False, sign=sign: self._press(sign))
                self._grid.addWidget(key, row, column)
                self._keys[sign] = key
        self._keys[BACKSPACE].setAccessibleName(self.tr("Delete the last digit"))
        self._keys[SUBMIT].setAccessibleName(self.tr("OK"))
        for sign in "0123456789":
            self._keys[sign].setAccessibleName(sign)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        host.changed.connect(self._restyle)

    def set_dense(self, dense: bool) -> None:
        """Take less room, with keys that are still large enough."""
        for key in self._keys.values():
            key.set_dense(dense)

    def _press(self, sign: str) -> None:
        if sign == BACKSPACE:
            self.backspace_pressed.emit()
        elif sign == SUBMIT:
            self.submitted.emit()
        else:
            self.digit_pressed.emit(sign)

    def _restyle(self) -> None:
        self._grid.setSpacing(self._host.theme.fixed("pin.gap"))


def _object_name(sign: str) -> str:
    return {BACKSPACE: "backspace", SUBMIT: "submit"}.get(sign, sign)


class _Key(QAbstractButton):
    def __init__(self, host: ThemeHost, sign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._sign = sign
        self._dense = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def set_dense(self, dense: bool) -> None:
        """Be small, or of the usual size."""
        if dense != self._dense:
            self._dense = dense
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """106 x 78 px at text scale 1, dense 84 x 56; grows by half: the pad fits at 200 %."""
        theme = self._host.theme
        names = ("denseWidth", "denseHeight") if self._dense else ("width", "height")
        return QSize(*(theme.inset(f"pin.{name}") for name in names))

    def minimumSizeHint(self) -> QSize:
        """A key is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key, always the same."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        strong = self._sign == SUBMIT
        fill = theme.color("primary" if strong else "sunken")
        edge = theme.color("primary-pressed" if strong else "border")
        ink = theme.color("on-primary" if strong else "ink")
        line = theme.border("control") if theme.high_contrast and not strong else 0
        bottom = theme.border("tapEdge")
        radius = theme.half(theme.tokens.measure("pin.radius"))
        edged_box(painter, QRectF(self.rect()), radius, fill, edge, line, bottom)
        face = QRect(0, 0, self.width(), self.height() - bottom)
        if self._sign in (BACKSPACE, SUBMIT):
            side = theme.size("pin.icon")
            icon = "delete" if self._sign == BACKSPACE else "check"
            pixmap = self._host.icons.pixmap(icon, ink, side, ratio=self.devicePixelRatioF())
            left, top = (face.width() - side) // 2, (face.height() - side) // 2
            painter.drawPixmap(left, top, pixmap)
            return
        line_height = theme.line("code")
        text = Paragraph(self._sign, theme.font("code"), line_height)
        rect = QRectF(0, (face.height() - line_height) / 2, face.width(), line_height)
        text.paint(painter, rect, ink, Qt.AlignmentFlag.AlignHCenter)
