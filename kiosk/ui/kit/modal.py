"""What covers the window and keeps the keyboard until it is answered or left."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.theme_host import ThemeHost


class Modal(QWidget):
    """Covers the whole window at every size; Tab goes round what is in it; focus is given back.

    Subclasses put their panel in place (`place`), say what Esc does (`escape`), and build their
    stops in the order of Tab.
    """

    def __init__(self, host: ThemeHost, window: QWidget, *, dims: bool = True) -> None:
        super().__init__(window)
        self._host = host
        self._window = window
        self._dims = dims
        self._before: QWidget | None = None
        self._last: QWidget | None = None
        host.changed.connect(self._cover)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)
        self.hide()

    def open_at(self, first: QWidget) -> None:
        """Show it, with the focus on its first stop."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self._last = first
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away and give the focus back to where it was."""
        if self.isHidden():
            return
        before, self._before, self._last = self._before, None, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Put the panel in place; called at every new size and theme."""

    def escape(self) -> None:
        """What Esc does."""
        self.leave()

    def stops(self) -> list[QWidget]:
        """What Tab goes round, in order."""
        tab = Qt.FocusPolicy.TabFocus.value
        return [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy().value & tab and widget.isEnabled() and widget.isVisibleTo(self)
        ]

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window while it is seen; a key elsewhere has nothing to do with it."""
        super().showEvent(event)
        self._window.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow no longer."""
        super().hideEvent(event)
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window at every size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the stops."""
        stops, focus = self.stops(), QApplication.focusWidget()
        if not stops:
            return True
        here = stops.index(focus) if focus in stops else -1
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + step) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; no key goes to what is behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind."""
        if not self._dims:
            return
        theme = self._host.theme
        scrim = theme.color("ink" if theme.look.theme == "light" else "sunken")
        scrim.setAlphaF(theme.tokens.measure("dialog.scrim"))
        QPainter(self).fillRect(self.rect(), scrim)

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self.place()

    def _keep_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if self.isHidden() or new is None or new.window() is not self._window:
            return
        if self.isAncestorOf(new):
            self._last = new
        elif not self._above(new) and self._last is not None and isValid(self._last):
            self._last.setFocus()

    def _above(self, widget: QWidget) -> bool:
        """Whether it belongs to another cover, opened later."""
        siblings = self._window.children()
        top: QWidget | None = widget
        while top is not None and top.parent() is not self._window:
            top = top.parentWidget()
        return (
            isinstance(top, Modal)
            and top.isVisible()
            and siblings.index(top) > siblings.index(self)
        )
