"""A visitor: hands and eyes in front of the real window.

Sends real mouse and key events to the top window, finds things by the names that screen readers
and tests use, and waits for facts, never for a length of time.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QScrollArea, QWidget

PATIENCE_MS = 20_000
LAYOUT_ROUNDS = 5
"""A layout may ask its parent for room, which asks its own: one round each."""


class LostError(AssertionError):
    """What the visitor waited for did not come; says what and what was on screen."""


class Visitor:
    """One pair of hands and eyes. ``window`` is the program's top window, already shown."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.bugs: list[str] = []
        """What broke in a slot, where Qt does not let it end the program: it ends the visit."""

    # -- eyes --------------------------------------------------------------------------

    def find(self, name: str, inside: QWidget | None = None) -> QWidget | None:
        """The visible widget of that object name, else None; ``inside`` a part of the window."""
        for widget in (inside or self.window).findChildren(QWidget, name):
            if widget.isVisible():
                return widget
        return None

    def see(self, name: str) -> QWidget:
        """Wait until a widget of that name is visible, and return it."""
        self.wait_for(lambda: self.find(name) is not None, f"to see {name!r}")
        widget = self.find(name)
        assert widget is not None
        return widget

    def wait_for(self, fact: Callable[[], bool], why: str) -> None:
        """Let the program run until ``fact`` holds. Raises LostError after 20 seconds, or a bug."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not fact():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if self.bugs:
                raise LostError(f"waited {why}; broke: {self.bugs[0]}")
            if not deadline.hasExpired():
                continue
            shown = sorted(
                {w.objectName() for w in self.window.findChildren(QWidget) if w.isVisible()} - {""}
            )
            raise LostError(f"waited {why}; on screen: {', '.join(shown)}")

    def picture(self, path: Path) -> None:
        """Save what the window shows once the layouts have settled."""
        for _ in range(LAYOUT_ROUNDS):
            QCoreApplication.processEvents()
        if not self.window.grab().save(str(path)):
            raise OSError(f"cannot write the picture {path}")

    # -- hands -------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """Wait for a widget to be enabled, then press and release in the middle of what is seen."""
        widget = self.see(name)
        self.wait_for(widget.isEnabled, f"for {name!r} to accept a press")
        self.scroll_to(widget)
        seen = widget.visibleRegion().boundingRect()
        self.click_at(widget, (widget.rect() if seen.isEmpty() else seen).center())

    def scroll_to(self, widget: QWidget) -> None:
        """Turn the wheel until a widget of a scrolling page is in sight and at rest."""
        before = None
        while before != (place := widget.mapTo(self.window, QPoint(0, 0))):
            before = place
            page = widget.parentWidget()
            while page is not None:
                if isinstance(page, QScrollArea):
                    page.ensureWidgetVisible(widget)
                page = page.parentWidget()
            QCoreApplication.processEvents()

    def scroll_to_point(self, widget: QWidget, point: QPoint) -> None:
        """Turn the wheel of every page around until a point of a widget is in sight."""
        page = widget.parentWidget()
        while page is not None:
            if isinstance(page, QScrollArea) and (content := page.widget()) is not None:
                place = widget.mapTo(content, point)
                page.ensureVisible(place.x(), place.y())
            page = page.parentWidget()
        QCoreApplication.processEvents()

    def click_at(self, widget: QWidget, point: QPoint) -> None:
        """Press and release at a point of a widget."""
        where = widget.mapTo(self.window, point)
        QTest.mouseClick(
            self._handle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
        )

    def click_row(self, name: str, words: str) -> None:
        """Press the row of a list whose spoken text holds ``words``; waits for it to be there."""
        view = self.see(name)
        if not isinstance(view, QAbstractItemView):
            raise LostError(f"{name!r} is not a list")
        self.wait_for(lambda: _row(view, words) is not None, f"for a row with {words!r}")
        row = _row(view, words)
        assert row is not None
        view.scrollTo(row)
        self.scroll_to_point(view.viewport(), view.visualRect(row).center())
        self.click_at(view.viewport(), view.visualRect(row).center())

    def choose_entry(self, name: str) -> None:
        """Press an entry of the menu that is open over the window, or about to open."""
        self.wait_for(lambda: _entry(name) is not None, f"for a menu with {name!r}")
        found = _entry(name)
        assert found is not None
        menu, place = found
        handle = menu.windowHandle()
        assert handle is not None
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(handle, left, none, place)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        """Press and release a key, shortcuts included."""
        for _ in range(times):
            QTest.keyClick(self._handle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type on the keyboard; the text goes to whatever has the focus."""
        for character in text:
            if character == "\n":
                self.press(Qt.Key.Key_Return)
            else:
                self._send(character)

    def retype(self, name: str, text: str) -> None:
        """Click in a field, take out all that stands in it, and type."""
        self.click(name)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_Delete)
        self.type(text)

    def focus_by_tab(self, name: str, limit: int = 80) -> None:
        """Press Tab until the widget of that name has the focus, by keyboard alone."""
        self.see(name)
        for _ in range(limit):
            focus = QApplication.focusWidget()
            if focus is not None and focus.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise LostError(f"Tab never reached {name!r}")

    # -- parts -------------------------------------------------------------------------

    def _handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None, "the window is not shown"
        return handle

    def _send(self, character: str) -> None:
        """One typed character as press and release, whatever the keyboard layout."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(self._handle(), event)


def _entry(name: str) -> tuple[QMenu, QPoint] | None:
    """The open menu and the middle of its entry of that name."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return None
    for action in menu.actions():
        if action.objectName() == name:
            return menu, menu.actionGeometry(action).center()
    return None


def _row(view: QAbstractItemView, words: str) -> QModelIndex | None:
    model = view.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        if words in str(index.data(Qt.ItemDataRole.AccessibleTextRole)):
            return index
    return None
