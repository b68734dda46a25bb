"""Short confirmations at the bottom of the window; they never carry the only copy of anything."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.float_shadow import add_float_shadow
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import LeadTrail
from kiosk.ui.kit.motion import move
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


def toast_milliseconds(host: ThemeHost, text: str) -> int:
    """How long a toast stays: 6 s and 0.08 s a character (values of the tokens)."""
    tokens = host.tokens
    seconds = tokens.number("timeout.toastSeconds.min")
    return round(1000 * (seconds + len(text) * tokens.number("timeout.toastSeconds.perCharacter")))


class Toast(QWidget):
    """The one toast of a window, bottom start; a new message replaces the last.

    ``within`` gives the part of the window at whose foot it goes, the whole window if not said.
    Pauses while the mouse or the focus is on it. With an action it stays until closed.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self, host: ThemeHost, window: QWidget, within: Callable[[], QRect] | None = None
    ) -> None:
        super().__init__(window)
        self._host = host
        self._window = window
        self._within = within or window.rect
        self.setObjectName("toast")
        self._stays = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.close_toast)
        self._icon = Icon(host, "circle-check", self._icon_color(), "toast.icon", self)
        self._text = Text(host, style="button", color="canvas", parent=self)
        self._action = Button(host, "", "inverse", size="small", parent=self)
        self._action.setObjectName("toastAction")
        self._action.clicked.connect(self._act)
        self._close = IconButton(host, "x", self.tr("Close"), kind="inverse", parent=self)
        self._close.setObjectName("toastClose")
        self._close.clicked.connect(self.close_toast)
        self._head = head = QWidget(self)
        self._inner = QHBoxLayout(head)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.addWidget(self._icon)
        self._inner.addWidget(self._text, 1)
        self._flow = LeadTrail(self)
        for part in (head, self._action, self._close):
            self._flow.addWidget(part)
        add_float_shadow(host, self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._pause_or_go_on)
        host.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def counting(self) -> bool:
        """True while its time runs."""
        return self._timer.isActive()

    def say(self, text: str, icon: str = "circle-check", action: str = "") -> None:
        """Show a message, perhaps with one action (then it stays until closed)."""
        self._stays = bool(action)
        self._icon.show_icon(icon, self._icon_color())
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(self._stays)
        self._close.setVisible(self._stays)
        self._timer.stop()
        self.place()
        self.show()
        self.raise_()
        place = self.pos()
        move(self._host, self, b"pos", place + QPoint(0, self._host.theme.space(3)), place)
        announce(self, text)
        self._pause_or_go_on()

    def close_toast(self) -> None:
        """Take it away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def place(self) -> None:
        """Go to the bottom start, as wide as its words, as drawn or as there is room."""
        theme = self._host.theme
        room, side = self._within(), theme.fixed("toast.margin")
        pad, gap = theme.inset("toast.padding"), theme.space(2)
        # Other words were given just now: what the layouts remember is about the last ones.
        self._inner.invalidate()
        self._head.updateGeometry()
        self._flow.invalidate()
        self._flow.setContentsMargins(pad, gap, pad, gap)
        width = min(theme.inset("toast.width"), room.width() - 2 * side)
        width = max(1, min(width, self._flow.sizeHint().width()))
        height = self._flow.heightForWidth(width)
        spare = max(0, theme.target("primary") - height)
        self._flow.setContentsMargins(pad, gap + spare // 2, pad, gap + spare - spare // 2)
        height += spare
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.right() + 1 - side - width if rtl else room.left() + side
        self.setGeometry(QRect(left, room.bottom() + 1 - side - height, width, height))
        self._flow.activate()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window while it is seen; a key elsewhere has nothing to do with it."""
        super().showEvent(event)
        self._window.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow no longer."""
        super().hideEvent(event)
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes size."""
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self.place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is on it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from the start."""
        self._pause_or_go_on()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dark box."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        box(painter, self.rect(), theme.radius("tile"), theme.color("ink"))

    def _act(self) -> None:
        self.close_toast()
        self.acted.emit()

    def _icon_color(self) -> str:
        return "accent" if self._host.look.theme == "light" else "canvas"

    def _pause_or_go_on(self) -> None:
        focus = QApplication.focusWidget()
        held = self._stays or self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if held or self.isHidden():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(toast_milliseconds(self._host, self._text.text()))

    def _restyle(self) -> None:
        theme = self._host.theme
        self._flow.set_gap(theme.inset("toast.gap"))
        self._flow.set_least(theme.size("toast.icon") + theme.least_words("button"))
        self._inner.setSpacing(theme.inset("toast.gap"))
        if self.isVisible():
            self.place()
