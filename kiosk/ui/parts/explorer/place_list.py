"""The folders, the stick and the bin beside the files; files may be dropped on them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.line_list import NOWHERE, LineList, LineLook
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.dragged import dragged_file
from kiosk.ui.parts.explorer.keys import WHOLE, asked_by, is_ours


class PlaceList(LineList):
    """Arrows and presses go to a folder at once, to the one that is chosen too."""

    asked = Signal(str)
    """One of `keys.WHOLE`: paste into the folder just pressed, undo, find, back."""
    dropped = Signal(str, str, bool)
    """File, folder, and whether Ctrl asked for a copy."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "places", _look, parent)
        self.setAccessibleName(self.tr("Places"))
        self.setAcceptDrops(True)
        self.itemClicked.connect(self._moved)

    def event(self, event: QEvent) -> bool:
        """Take our keys before a shortcut of what is around takes them."""
        if is_ours(event, WHOLE):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, undo, find, back; the rest as any list."""
        name = asked_by(event)
        if name in WHOLE:
            self.asked.emit(name)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only our files come in."""
        if dragged_file(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the place that would take the file."""
        point = event.position().toPoint()
        self.hold_over(self.indexAt(point).row())
        event.setAccepted(self.line_at(point) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self.hold_over(NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the file to the place under it."""
        place, id = self.line_at(event.position().toPoint()), dragged_file(event.mimeData())
        self.hold_over(NOWHERE)
        event.setAccepted(bool(place is not None and id))
        if place is not None and id:
            copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.dropped.emit(id, place.id, copies)


def _look(theme: Theme) -> LineLook:
    return LineLook(
        height=theme.size("explorer.row"),
        padding=theme.inset("explorer.padding"),
        icon=theme.size("explorer.icon"),
        gap=theme.space(2),
        end=theme.space(1),
        indent=theme.inset("explorer.indent"),
        edge="primary",
        ground="primary-soft",
        ink="on-primary-soft",
    )
