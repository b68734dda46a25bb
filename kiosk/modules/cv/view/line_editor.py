"""The words of one line of the CV, written where they stand."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost


class LineEditor(QPlainTextEdit):
    """Enter ends it; Esc ends it too and gives the words back that stood there."""

    ended = Signal(bool)
    """Whether what was typed is kept."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.line = ""
        """The line that is written; empty while none is."""
        self.before = ""
        """What stood there when writing began."""
        self.setObjectName("line-editor")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Dress(host, self)
        self.hide()

    def begin(self, line: str, name: str, text: str) -> None:
        """Write that line; ``name`` is what it is called."""
        self.line, self.before = line, text
        self.setAccessibleName(name)
        blocker = QSignalBlocker(self)
        self.setPlainText(text)
        blocker.unblock()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def end(self) -> None:
        """Write nothing any more."""
        self.line = ""
        self.hide()

    def text(self) -> str:
        """What was typed, on one line."""
        return " ".join(self.toPlainText().split())

    def least(self) -> int:
        """Room that it needs, in px."""
        theme = self._host.theme
        return 2 * theme.line("body") + theme.space(4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit(False)
        else:
            super().keyPressEvent(event)
