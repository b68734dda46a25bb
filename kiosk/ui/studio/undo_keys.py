"""Ctrl+Z in a field takes back the last change to the CV, not to the field."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from kiosk.ui.studio.document import CvDocument


class UndoKeys(QObject):
    """Watches fields; each keeps its other keys."""

    def __init__(self, document: CvDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document

    def watch(self, field: QWidget) -> None:
        """Take this field's Ctrl+Z and Ctrl+Y."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo; what was left of the field's own history is not asked."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        if not undo and not redo:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            (self._document.undo if undo else self._document.redo)()
        return True
