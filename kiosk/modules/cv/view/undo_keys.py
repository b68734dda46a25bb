"""Ctrl+Z in a field takes back the last change to the page, not to the field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class UndoKeys(QObject):
    """Watches fields; each keeps its other keys."""

    def __init__(self, undo: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._undo = undo

    def watch(self, field: QWidget) -> None:
        """Take this field's Ctrl+Z."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field is not asked for its own history."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or not event.matches(QKeySequence.StandardKey.Undo):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._undo()
        return True
