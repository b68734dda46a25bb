"""The hint of a step: announced politely, closed with Esc, focus given back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.theme_host import ThemeHost


class HintCard(Notice):
    """Hidden until `show_hint`; `dismiss` hides it (the screen calls it on Esc)."""

    dismissed = Signal()
    accessible_role = "Note"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "hint", "lightbulb", parent=parent)
        self.setObjectName("hint")
        self._before: QWidget | None = None
        self.hide()

    def show_hint(self, title: str, text: str) -> None:
        """Show and say a hint ("Indice 2 sur 3", its sentence)."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.set_words(title, text)
        self.setAccessibleName(f"{title}. {self.text}")
        self.show()
        announce(self, self.accessibleName())

    def dismiss(self) -> None:
        """Hide it; focus goes back to where it was when the hint came, if it was inside."""
        if self.isHidden():
            return
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if inside and self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.dismissed.emit()
