"""One line that is typed into the world at once, and tidied when it is left."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.modules.cv.view.undo_keys import UndoKeys
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.theme_host import ThemeHost

LONGEST = 200
"""Characters of one line."""


def as_it_is(text: str) -> str:
    """Nothing is to be tidied."""
    return text


class TypedField(TextField):
    """``tidy`` shapes what was typed, when one goes on to something else."""

    written = Signal(str)
    """The text is another one, by the hand of who is here."""
    left = Signal()
    """One goes on, after a text was typed."""

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        label: str,
        keys: UndoKeys,
        *,
        help_text: str = "",
        tidy: Callable[[str], str] = as_it_is,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, name, label, help_text, parent)
        self._tidy, self._touched = tidy, False
        keys.watch(self.line)
        self.line.setMaxLength(LONGEST)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self.settle)

    def show_text(self, text: str) -> None:
        """Show what the world holds; the caret stays where it is when nothing changes."""
        if self.line.text() != text:
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)

    def settle(self) -> None:
        """Tidy what was typed; nothing when nothing was."""
        if not self._touched:
            return
        self._touched = False
        tidied = self._tidy(self.line.text())
        if tidied != self.line.text():
            self.line.setText(tidied)
            self.written.emit(tidied)
        self.left.emit()

    def _edited(self, text: str) -> None:
        self._touched = True
        self.written.emit(text)
