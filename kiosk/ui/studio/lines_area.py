"""Several lines of a CV, one an entry, with words that a press adds."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button, ToggleButton
from kiosk.ui.kit.form import TextArea
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument

Lines = tuple[str, ...]
Idea = tuple[str, str]
"""A word and its icon ("" for none)."""


class LinesArea(QWidget):
    """``write`` puts the lines in the CV.

    A word adds its line or takes it away; with ``begins`` it begins a line that goes on.
    """

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        care: Care,
        name: str,
        label: str,
        write: Callable[[Lines], None],
        *,
        ideas: Sequence[Idea] = (),
        offer: str = "",
        begins: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._write, self._begins = document, write, begins
        self._shown: Lines = ()
        self._setting = False
        self.field = TextArea(host, name, label, help_text)
        care.watch(self.field.area, spelled=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(2))
        column.addWidget(self.field)
        self.buttons: list[Button] = []
        if ideas:
            column.addWidget(Small(host, offer, color="ink-muted"))
            column.addWidget(self._bank(host, name, ideas))
        self.field.changed.connect(self._edited)

    def show_lines(self, lines: Lines) -> None:
        """Show what the CV holds; while one types here, nothing moves."""
        if lines != self._shown:
            self._shown = lines
            self._setting = True
            self.field.area.setPlainText("\n".join(lines))
            self._setting = False
        self._show_chosen()

    def show_hint(self, sentence: str) -> None:
        """Say what could be looked at; nothing with ""."""
        if sentence:
            self.field.set_hint(sentence)
        else:
            self.field.clear_state()

    def _bank(self, host: ThemeHost, name: str, ideas: Sequence[Idea]) -> QWidget:
        bank = QWidget(self)
        flow = FlowLayout(bank, host.theme.space(2))
        for n, (word, icon) in enumerate(ideas):
            button = (
                Button(host, word, "soft", icon=icon or None, size="small", parent=bank)
                if self._begins
                else ToggleButton(host, word, parent=bank)
            )
            button.setObjectName(f"{name}-idea-{n}")
            button.clicked.connect(lambda _=False, word=word: self._add(word))
            flow.addWidget(button)
            self.buttons.append(button)
        return bank

    def _add(self, word: str) -> None:
        """A line of its own; one that goes on is written further at once."""
        area = self.field.area
        lines = [line for line in area.toPlainText().split("\n") if line.strip()]
        self._document.settle()
        if not self._begins and word in lines:
            lines.remove(word)
        else:
            lines.append(f"{word} " if self._begins else word)
        area.setPlainText("\n".join(lines))
        area.moveCursor(QTextCursor.MoveOperation.End)
        self._document.settle()
        if self._begins:
            area.setFocus()

    def _edited(self) -> None:
        if self._setting:
            return
        text = self.field.text()
        self._shown = tuple(line.strip() for line in text.split("\n") if line.strip())
        if self.field.state == "hint":
            self.field.clear_state()
        self._write(self._shown)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """A word that stands among the lines is shown as taken; a press takes it away."""
        for button in self.buttons:
            if button.isCheckable():
                button.setChecked(button.text() in self._shown)
