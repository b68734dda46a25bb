"""The window: one screen at a time under the top bar, and what may lie over it.

It knows nothing of visits. Keys that mean the same on every screen are read here: F6 walks the
zones, Ctrl with plus, minus or zero changes the text size.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.screen import Screen

LARGER = ("Ctrl++", "Ctrl+=", "Ctrl+Shift+=")
SMALLER = ("Ctrl+-",)
NORMAL = ("Ctrl+0", "Ctrl+à")


class Shell(QWidget):
    """The top window."""

    accessible_role = "Window"

    painted = Signal()
    """The first paint is over: heavy things may be loaded now."""
    close_asked = Signal()
    """Somebody tries to close the window; it stays until `allow_close`."""
    listen_made = Signal()
    """A button « Écouter » was added to the screen that is shown."""
    listen_asked = Signal()
    """« Écouter » was pressed on the screen that is shown."""
    page_changed = Signal()
    """Another screen is shown, or this one wants the top bar shown or hidden."""

    def __init__(self, host: ThemeHost, product: str) -> None:
        super().__init__()
        self._host = host
        self._product = product
        self._may_close = False
        self._screen: Screen | None = None
        self._beneath: list[Screen] = []
        self._cover: Screen | None = None
        self._under_cover: list[QWidget] = []
        self._focus_under_cover: QWidget | None = None
        self._was_painted = False
        self.setObjectName("Shell")
        self.setWindowTitle(product)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # Content that is too wide for a moment, while a new text size goes through it, must not
        # make the window larger than the screen.
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._ring = FocusRing(host, self)
        self.painted.connect(self._shortcuts, Qt.ConnectionType.QueuedConnection)

    # -- what is shown -----------------------------------------------------------------

    @property
    def page(self) -> Screen | None:
        """The screen shown now."""
        return self._screen

    @property
    def covered(self) -> bool:
        """True while a veil lies over everything."""
        return self._cover is not None

    def put_on_top(self, part: QWidget, position: int) -> None:
        """Keep a part (top bar, strip, banner) above the screens, at that position."""
        self._column.insertWidget(position, part)

    def show_screen(self, screen: Screen) -> None:
        """Replace the screen and those beneath it; they are gone with everything they showed."""
        self.clear()
        self._show(screen)

    def push(self, screen: Screen) -> None:
        """Show a screen over the present one, which stays as it is until `pop`."""
        if self._screen is not None:
            self._screen.hide()
            self._beneath.append(self._screen)
        self._show(screen)

    def pop(self) -> None:
        """Back to the screen beneath, with the keyboard where it was."""
        if not self._beneath or self._screen is None:
            return
        _discard(self._screen)
        self._screen = self._beneath.pop()
        if self._cover is not None:
            self._under_cover.append(self._screen)
            return
        focus = _last_focus(self._screen)
        self._screen.show()
        self._set_title(self._screen.title)
        self.page_changed.emit()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._screen.focus_first()

    def clear(self) -> None:
        """Show nothing: the screen, those beneath and the veil are gone."""
        self.uncover()
        for screen in (*self._beneath, *([self._screen] if self._screen else [])):
            _discard(screen)
        self._beneath, self._screen = [], None
        self._set_title("")

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self._column.addWidget(screen, 1)
        screen.title_changed.connect(self._set_title)
        screen.bar_changed.connect(lambda _: self.page_changed.emit())
        screen.listen_asked.connect(self.listen_asked)
        screen.listen_made.connect(self.listen_made)
        self._set_title(screen.title)
        self.page_changed.emit()
        if self._cover is not None:
            screen.hide()
            self._under_cover.append(screen)
        else:
            if self.isVisible():  # A hidden window shows it later, laid out once, at its true size.
                screen.show()
            screen.focus_first()

    def cover(self, veil: Screen) -> None:
        """Lay an opaque page over the window; nothing beneath can be read, heard or reached.

        What was open (dialogs and menus too) is hidden, so that neither the keyboard nor a screen
        reader finds it; what comes meanwhile waits beneath.
        """
        self.uncover()
        self._focus_under_cover = QApplication.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._under_cover = [
            part for part in parts if part.isVisible() and part not in (veil, self._ring)
        ]
        self._cover = veil
        veil.setParent(self)
        veil.setGeometry(self.rect())
        veil.show()
        veil.raise_()
        self._ring.raise_()
        for part in self._under_cover:
            part.hide()
        self._set_title("")
        veil.focus_first()

    def uncover(self) -> None:
        """Take the veil away and give the keyboard back to what had it."""
        if self._cover is None:
            return
        _discard(self._cover)
        self._cover = None
        for part in self._under_cover:
            if isValid(part) and part.parent() is self and part not in self._beneath:
                part.show()
        self._under_cover = []
        if self._screen is not None:
            self._set_title(self._screen.title)
        self.page_changed.emit()
        focus, self._focus_under_cover = self._focus_under_cover, None
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._screen is not None:
            self._screen.focus_first()

    def come_forward(self) -> None:
        """Another start of the program asked for this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    # -- keys --------------------------------------------------------------------------

    def next_zone(self, step: int) -> None:
        """Give the keyboard to the next zone of the screen (bar included), round and round."""
        if self._screen is None or self._cover is not None:
            return
        parts = [part for part in self._parts() if part is not self._screen and part.isVisible()]
        zones = [zone for zone in parts + self._screen.zones() if _first_stop(zone) is not None]
        if not zones:
            return
        focus = QApplication.focusWidget()
        here = next(
            (n for n, z in enumerate(zones) if focus and (z is focus or z.isAncestorOf(focus))), -1
        )
        stop = _first_stop(zones[(here + step) % len(zones)])
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def change_text(self, step: int) -> None:
        """One text size up (1), down (-1), or back to 100 % (0)."""
        steps = self._host.tokens.scale_steps()
        look = self._host.look
        place = steps.index(look.scale) if look.scale in steps else 0
        scale = steps[0] if step == 0 else steps[max(0, min(len(steps) - 1, place + step))]
        self._host.set_look(Look(look.theme, scale, look.spaced))

    def _shortcuts(self) -> None:
        # After all that waits for the first paint: nobody presses a key before, and these types
        # take 1 ms to load.
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys, action in (
            (("F6",), lambda: self.next_zone(1)),
            (("Shift+F6",), lambda: self.next_zone(-1)),
            (LARGER, lambda: self.change_text(1)),
            (SMALLER, lambda: self.change_text(-1)),
            (NORMAL, lambda: self.change_text(0)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, action)

    # -- Qt ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window was painted, after the screen's own first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the veil over everything."""
        super().resizeEvent(event)
        if self._cover is not None:
            self._cover.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first: what is open must be on disk before the window goes."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_asked.emit()

    def allow_close(self) -> None:
        """Everything is on disk: the window may go."""
        self._may_close = True
        self.close()

    def _parts(self) -> list[QWidget]:
        items = [self._column.itemAt(n) for n in range(self._column.count())]
        return [w for item in items if item is not None and (w := item.widget()) is not None]

    def _set_title(self, title: str) -> None:
        title = "" if self._cover is not None else title
        named = title not in ("", self._product)
        self.setWindowTitle(f"{title} – {self._product}" if named else self._product)


def _discard(screen: Screen) -> None:
    screen.hide()
    screen.setParent(None)
    screen.deleteLater()


def _last_focus(screen: Screen) -> QWidget | None:
    """What had the keyboard inside a screen, if anything did."""
    return screen.focusWidget()


def _first_stop(zone: QWidget) -> QWidget | None:
    """The first widget of a zone that Tab would reach; None when there is none."""
    for widget in (zone, *zone.findChildren(QWidget)):
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and widget.isVisible() and widget.isEnabled():
            return widget
    return None
