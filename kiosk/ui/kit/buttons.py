"""Buttons: with a word, with an icon only, and the kind that stays pressed."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from kiosk.ui.kit.button_face import ButtonFace, ButtonSize
from kiosk.ui.kit.button_style import ButtonKind, ButtonState, button_colors
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.theme_host import ThemeHost

BUSY_AFTER_MS = 400
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pressable(QAbstractButton):
    """A button that Enter presses as well as Space, and that knows its four states."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def state(self) -> ButtonState:
        """How it must look now."""
        if not self.isEnabled():
            return "disabled"
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() else "rest"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too; Qt's own buttons only do so in dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # Qt would go to the next button; here they turn the page around it
            return
        super().keyPressEvent(event)


class Button(Pressable):
    """A button with a word, perhaps an icon before or after it.

    kind: primary (one a screen), outline, soft, text, danger, help (magenta words), plain (bar).
    size: small 44, default 48, primary 56, hero 64 px high; bar and bar-outline in the top bar.
    The word wraps rather than being cut. `leading` puts icon and word at the start, for lists.
    """

    def __init__(
        self,
        host: ThemeHost,
        text: str,
        kind: ButtonKind = "outline",
        *,
        icon: str | None = None,
        trailing_icon: str | None = None,
        size: ButtonSize = "default",
        leading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent)
        self._kind: ButtonKind = kind
        self._face = ButtonFace(host, size, leading=leading)
        self._face.icon, self._face.trailing = icon, trailing_icon
        self._lines = 1
        self._busy_word: str | None = None
        self._idle_word = text
        self._widths: tuple[int, int] | None = None
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._show_busy)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self._restyle()
        host.changed.connect(self._restyle)

    @property
    def kind(self) -> ButtonKind:
        """Its kind."""
        return self._kind

    @property
    def busy(self) -> bool:
        """True between `start_busy` and `stop_busy`."""
        return self._busy_word is not None

    def mark_read(self, part: tuple[int, int] | None) -> None:
        """Set off the part (start, length) of the word that is being read aloud; None for none."""
        self._face.read = part
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Become another kind."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon before the word."""
        self._face.icon = icon
        self._reshape()

    def setText(self, text: str) -> None:
        """Show another word."""
        if text != self._idle_word or text != self.text():
            self._idle_word = text
            self._set_word(text)

    def start_busy(self, word: str) -> None:
        """Ignore presses; after 400 ms show the word and three dots, at the same width."""
        if self._busy_word is None:
            self._busy_word = word
            self._busy_timer.start()

    def stop_busy(self) -> None:
        """Take presses again."""
        self._busy_timer.stop()
        self._busy_word = None
        if self._widths is not None:
            self.setMinimumWidth(self._widths[0])
            self.setMaximumWidth(self._widths[1])
            self._widths = None
        self._set_word(self._idle_word)

    def focus_shape(self) -> FocusShape:
        """The whole button."""
        return FocusShape(self.rect(), self._face.radius())

    def sizeHint(self) -> QSize:
        """The word on one line; as high as the lines it takes now."""
        return QSize(self._face.width(), self._face.height(self._lines))

    def width_of(self, text: str) -> int:
        """Width it would ask for with another word."""
        return self._face.width_of(text)

    def minimumSizeHint(self) -> QSize:
        """The longest word; the rest goes to further lines."""
        return QSize(self._face.least_width(), self._face.height(1))

    def hasHeightForWidth(self) -> bool:
        """True: a long word wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with the word wrapped."""
        return self._face.height(self._face.lines(width))

    def hitButton(self, pos: QPoint) -> bool:
        """Nothing to press while busy."""
        return not self.busy and super().hitButton(pos)

    def click(self) -> None:
        """Press, unless busy."""
        if not self.busy:
            super().click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for more height when the word takes more lines at this width."""
        self._count_lines()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key press it while busy."""
        if self.busy and event.key() in _PRESSING:
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Shape again for another direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, icon and word."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        state = self.state()
        colors = button_colors(theme, self._kind, state)
        rect = self.rect()
        shift = theme.fixed("button.press") if state == "pressed" else 0
        box(painter, rect, self._face.radius(), colors.ground, colors.edge, theme.border("control"))
        self._face.paint(painter, rect.translated(0, shift), colors.ink)

    def _set_word(self, word: str) -> None:
        super().setText(word)
        self._reshape()

    def _show_busy(self) -> None:
        if self._busy_word is not None:
            self._widths = (self.minimumWidth(), self.maximumWidth())
            self.setFixedWidth(self.width())
            self._set_word(f"{self._busy_word}…")

    def _count_lines(self) -> None:
        lines = self._face.lines(self.width())
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _reshape(self) -> None:
        self._face.shape(self.text(), self.layoutDirection())
        self._lines = 1
        self._count_lines()
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.setFont(self._face.font())
        self._reshape()


class ToggleButton(Button):
    """A button that stays pressed: its icon or a circle; when on, a tick on a soft ground."""

    def __init__(
        self,
        host: ThemeHost,
        text: str,
        *,
        icon: str | None = None,
        size: ButtonSize = "small",
        parent: QWidget | None = None,
    ) -> None:
        self._rest_icon = icon or "circle"
        super().__init__(host, text, "outline", icon=self._rest_icon, size=size, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(self._show_state)

    def _show_state(self, on: bool) -> None:
        self.set_icon("circle-check" if on else self._rest_icon)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As an outline button; when on, soft with a strong edge."""
        if not self.isChecked() or not self.isEnabled():
            super().paintEvent(event)
            return
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        box(
            painter,
            self.rect(),
            self._face.radius(),
            theme.color("primary-soft"),
            theme.color("primary"),
            theme.border("selected"),
        )
        self._face.paint(painter, self.rect(), theme.color("on-primary-soft"))


class IconButton(Pressable):
    """A button with an icon only; its name is the tooltip and the accessible name."""

    def __init__(
        self,
        host: ThemeHost,
        icon: str,
        name: str,
        *,
        kind: ButtonKind = "plain",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent)
        self._icon = icon
        self._kind: ButtonKind = kind
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whom the keyboard brought here sees the name too, as a pointer would."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The name goes with the keyboard."""
        super().focusOutEvent(event)
        QToolTip.hideText()

    def set_name(self, name: str) -> None:
        """Say what it does, to eyes (tooltip) and to screen readers."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """A square, 44 px at text scale 1."""
        side = self._host.theme.size("iconButton.size")
        return QSize(side, side)

    def focus_shape(self) -> FocusShape:
        """The whole square."""
        return FocusShape(self.rect(), self._host.theme.radius("button"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and icon."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        state = "pressed" if self.isChecked() else self.state()
        colors = button_colors(theme, self._kind, state)
        radius, width = theme.radius("button"), theme.border("control")
        box(painter, self.rect(), radius, colors.ground, colors.edge, width)
        side = theme.size("iconButton.icon")
        pixmap = self._host.icons.pixmap(
            self._icon,
            colors.ink,
            side,
            direction=self.layoutDirection(),
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)
