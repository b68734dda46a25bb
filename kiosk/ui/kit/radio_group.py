"""Things of which one is chosen: arrows move, Tab enters and leaves the group."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from kiosk.ui.kit.theme_host import ThemeHost


class RadioItem(QRadioButton):
    """One choice; a Qt radio button for screen readers, painted by its subclass."""

    move_asked = Signal(int)

    def __init__(self, host: ThemeHost, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.key = key
        self._read: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mark_read(self, part: tuple[int, int] | None) -> None:
        """Set off the part (start, length) of the word that is being read aloud; None for none."""
        self._read = part
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole item is the target."""
        return self.rect().contains(pos)

    def nextCheckState(self) -> None:
        """A press chooses; it never takes the choice away."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move inside the group; Enter presses.

        On what is chosen already, a press is told once more, and Enter reaches the page too.
        """
        if event.key() in _MOVES:
            self.move_asked.emit(int(event.key()))
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.setAccepted(not self.isChecked())
            self.click()
        else:
            super().keyPressEvent(event)


_MOVES = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)


class RadioGroup(QObject):
    """Keeps one item chosen, among items that are alone in their parent widget.

    `columns` tells how far up and down go; 1 means they step by one.
    """

    chosen = Signal(str)

    def __init__(
        self, items: Sequence[RadioItem], columns: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._items = list(items)
        self._columns = columns
        self._quiet = False
        for item in self._items:
            item.move_asked.connect(self._move)
            item.toggled.connect(self._toggled)
        self._enter_at(self._items[0] if self._items else None)

    def choice(self) -> str | None:
        """Key of what is chosen, or None."""
        return next((item.key for item in self._items if item.isChecked()), None)

    def choose(self, key: str | None) -> None:
        """Choose without telling; KeyError for an unknown key, None takes the choice away."""
        if key is not None and key not in [item.key for item in self._items]:
            raise KeyError(key)
        self._quiet = True
        for item in self._items:
            # Qt refuses to take the choice away from an exclusive button.
            item.setAutoExclusive(False)
            item.setChecked(item.key == key)
            item.setAutoExclusive(True)
        self._quiet = False
        here = next((item for item in self._items if item.isChecked()), None)
        self._enter_at(here or (self._items[0] if self._items else None))

    def _toggled(self, on: bool) -> None:
        item = self.sender()
        if not on or self._quiet or not isinstance(item, RadioItem):
            return
        self._enter_at(item)
        self.chosen.emit(item.key)

    def _enter_at(self, entry: RadioItem | None) -> None:
        for item in self._items:
            tab = Qt.FocusPolicy.StrongFocus if item is entry else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(tab)

    def _move(self, key: int) -> None:
        item = self.sender()
        if not isinstance(item, RadioItem):
            return
        here = self._items.index(item)
        place = self._target(here, Qt.Key(key), item.layoutDirection())
        if 0 <= place < len(self._items):
            target = self._items[place]
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            target.setChecked(True)

    def _target(self, here: int, key: Qt.Key, direction: Qt.LayoutDirection) -> int:
        forward = -1 if direction == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return len(self._items) - 1
        return here + steps[key]
