"""A box in which one searches while typing; Esc or the cross empties it."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost


class SearchWords(NamedTuple):
    """What a search box says: in it, to screen readers, as a tip, and on its cross."""

    inside: str
    name: str
    tip: str
    clear: str


class _Line(QLineEdit):
    """The line itself; its ring goes round the whole box."""

    def focus_shape(self) -> FocusShape:
        """The box that holds the line."""
        around = self.parentWidget()
        rect = around.rect().translated(-self.pos()) if around else self.rect()
        radius = around.radius() if isinstance(around, SearchBox) else 0
        return FocusShape(rect, radius)


class SearchBox(QWidget):
    """Finds while typing. The line is named ``name``, the cross ``clear-<name>``.

    ``least`` is the size token of its least width, ``color`` that of its edge while it is used.
    """

    changed = Signal(str)
    down = Signal()
    """Down or Enter: what was found is wanted."""

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        words: SearchWords,
        *,
        least: str,
        color: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._least, self._color = least, color
        self.edit = _Line(self)
        self.edit.setObjectName(name)
        self.edit.setProperty("bare", True)
        Dress(host, self.edit)
        self.edit.setPlaceholderText(words.inside)
        self.edit.setAccessibleName(words.name)
        self.edit.setToolTip(words.tip)
        self.edit.setAccessibleDescription(words.tip)
        self.edit.textChanged.connect(self._edited)
        self.edit.installEventFilter(self)
        self.clear_button = IconButton(host, "x", words.clear, parent=self)
        self.clear_button.setObjectName(f"clear-{name}")
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._place)

    def radius(self) -> int:
        """Corner of the box."""
        return self._host.theme.radius("field")

    def set_text(self, text: str) -> None:
        """Show another search; the same one leaves the caret where it is."""
        if text != self.edit.text():
            self.edit.blockSignals(True)
            self.edit.setText(text)
            self.edit.blockSignals(False)
            self._show_cross(text)

    def clear(self) -> None:
        """Empty it and go on typing."""
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """The least target, and room for a few words."""
        theme = self._host.theme
        return QSize(theme.size(self._least), theme.target("min"))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place line and cross."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc empties the search; on an empty one it goes on to others."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the magnifying glass."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        edge = theme.color(self._color if self.edit.hasFocus() else "border-strong")
        width = theme.border("control")
        box(painter, self.rect(), self.radius(), theme.color("surface"), edge, width)
        side = theme.size("field.icon")
        slot = QRect(theme.space(3), (self.height() - side) // 2, side, side)
        ratio = self.devicePixelRatioF()
        pixmap = self._host.icons.pixmap("search", theme.color("ink-muted"), side, ratio=ratio)
        painter.drawPixmap(mirrored(slot, self.rect(), self.layoutDirection()).topLeft(), pixmap)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether this key was for the box."""
        if event.key() == Qt.Key.Key_Escape and self.edit.text():
            self.edit.clear()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
            return True
        return False

    def _edited(self, text: str) -> None:
        self._show_cross(text)
        self.changed.emit(text)

    def _show_cross(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        self._place()

    def _place(self) -> None:
        theme = self._host.theme
        lead = theme.space(3) + theme.size("field.icon")
        cross = self.height() if self.edit.text() else 0
        line = QRect(lead, 0, self.width() - lead - cross, self.height())
        end = QRect(self.width() - self.height(), 0, self.height(), self.height())
        self.edit.setGeometry(mirrored(line, self.rect(), self.layoutDirection()))
        self.clear_button.setGeometry(mirrored(end, self.rect(), self.layoutDirection()))
