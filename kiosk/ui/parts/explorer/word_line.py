"""One line under the files: why something was refused, or what was done and how to undo it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


class WordLine(Ground):
    """Hidden while there is nothing to say."""

    pressed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "sunken", ("top",), parent)
        self.setObjectName("file-words")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = Icon(host, "info", "ink", "field.icon", self)
        self._text = Text(host, style="label", measure=False, parent=self)
        self._button = Button(host, "", "outline", size="small", parent=self)
        self._button.setObjectName("file-words-action")
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        gap = host.theme.space(2)
        row.setContentsMargins(host.theme.space(3), gap, gap, gap)
        row.setSpacing(gap)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty when hidden."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, words: str, *, refusal: bool = False, action: str = "") -> None:
        """Say something, perhaps with a button; an empty text hides the line."""
        self.setVisible(bool(words))
        self._text.setText(words)
        self._text.set_color("danger" if refusal else "ink")
        if refusal:
            self._icon.show_icon("circle-alert", "danger")
        else:
            self._icon.show_icon("circle-check", "success")
        self._button.setText(action)
        self._button.setVisible(bool(action))
        announce(self, words)
