"""One line of a CV: a field that changes the document, and says kindly what could be looked at."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.learning.resume import LONGEST
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument


class LineField(TextField):
    """``write`` puts what is typed in the CV; ``tidy`` shapes it when the field is left."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        care: Care,
        name: str,
        label: str,
        write: Callable[[str], None],
        *,
        tidy: Callable[[str], str] | None = None,
        spelled: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, name, label, help_text, parent)
        self._document, self._write, self._tidy = document, write, tidy
        care.watch(self.line, spelled=spelled)
        self.line.setMaxLength(LONGEST)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._left)

    def show_text(self, text: str) -> None:
        """Show what the CV holds; the cursor stays where it is when nothing changes."""
        if self.line.text() != text:
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)

    def show_hint(self, sentence: str) -> None:
        """Say what could be looked at; nothing with ""."""
        if sentence:
            self.set_hint(sentence)
        else:
            self.clear_state()

    def _edited(self, text: str) -> None:
        self._write(text)
        if self.state == "hint":
            self.clear_state()

    def _left(self) -> None:
        if self._tidy is not None:
            tidied = self._tidy(self.line.text())
            if tidied != self.line.text():
                self.line.setText(tidied)
                self._write(tidied)
        self._document.settle()
