"""The widgets that show the blocks of a page, one a block."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.learning.browser_acts import PREFIX
from kiosk.learning.web_page import Choice, Field, Paragraph
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.text import Body, Label, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost


def paragraph(host: ThemeHost, block: Paragraph) -> QWidget:
    """A text on the page, or on a ground of its own."""
    if block.tone == "note":
        return Notice(host, "info", "info", text=block.text)
    if block.tone == "good":
        return Notice(host, "success", "circle-check", text=block.text)
    if block.tone == "warning":
        return Notice(host, "danger", "circle-alert", text=block.text)
    return Small(host, block.text) if block.tone == "quiet" else Body(host, block.text)


class PageField(TextField):
    """A field of a page: dots for a secret, with an eye to see it; a fixed ending inside."""

    def __init__(self, host: ThemeHost, block: Field) -> None:
        super().__init__(host, f"{PREFIX}{block.id}", block.label, block.help)
        self.id = block.id
        self._ending: QWidget | None = None
        if block.secret or block.ending:
            # As the simulated service shows it, in every language: the name, then its ending.
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._inner = QHBoxLayout(self.line)
        self._inner.setContentsMargins(0, 0, host.theme.space(2), 0)
        self._inner.addStretch(1)
        if block.secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
            eye = IconButton(host, "eye", self.tr("Show what is typed"), parent=self.line)
            eye.setObjectName(f"{PREFIX}{block.id}-eye")
            eye.setCheckable(True)
            eye.setCursor(Qt.CursorShape.PointingHandCursor)
            eye.toggled.connect(lambda on: self._reveal(eye, on))
            self._ending = eye
        elif block.ending:
            words = Text(host, block.ending, style="small", color="ink-muted", parent=self.line)
            self._ending = words
        if self._ending is not None:
            self._inner.addWidget(self._ending)
        host.changed.connect(self._make_room)
        self._make_room()

    def put(self, text: str) -> None:
        """Show a text; nobody typed it."""
        self.line.blockSignals(True)
        self.line.setText(text)
        self.line.blockSignals(False)

    def _reveal(self, eye: IconButton, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        eye.set_icon("eye-off" if on else "eye")
        eye.set_name(self.tr("Hide what is typed") if on else self.tr("Show what is typed"))

    def _make_room(self) -> None:
        if self._ending is None:
            return
        room = self._ending.sizeHint().width() + self._host.theme.space(2)
        self.line.setTextMargins(0, 0, room, 0)


class PageChoice(QWidget):
    """A question and its answers."""

    def __init__(self, host: ThemeHost, block: Choice) -> None:
        super().__init__()
        self.setObjectName(f"{PREFIX}{block.id}")
        choices = [PillChoice(option.id, option.label) for option in block.options]
        self.pills = Pills(host, block.label, choices)
        for item in self.pills.items:
            item.setObjectName(f"{PREFIX}{block.id}-{item.key}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(1))
        column.addWidget(Label(host, block.label))
        column.addWidget(self.pills)
