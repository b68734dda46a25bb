"""What a pane says when it has nothing to show: an icon, a sentence, perhaps some ways out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.modules.mailbox.view.scrolling import scrolling
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost


class EmptyPage(QWidget):
    """Centred in its pane; the button is there only when it has a word.

    ``also`` are further ways, such as other folders to search; `asked` gives the id of one.
    """

    pressed = Signal()
    asked = Signal(str)

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._name = host, name
        page = QWidget(self)
        self._icon = Icon(host, "inbox", "ink-muted", "panel.icon", page)
        self._words = Small(host, centered=True, parent=page)
        self._words.setObjectName(name)
        self._ways = QWidget(page)
        self._button = Button(host, "", "outline", size="small", parent=self._ways)
        self._button.setObjectName(f"{name}-action")
        self._button.clicked.connect(self.pressed)
        self._stack = QVBoxLayout(self._ways)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(host.theme.space(2))
        self._stack.addWidget(self._button)
        self._also: dict[str, Button] = {}
        column = QVBoxLayout(page)
        margin = host.theme.space(4)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(host.theme.space(3))
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(host, page, self))

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def say(
        self, icon: str, words: str, button: str = "", also: Sequence[tuple[str, str, str]] = ()
    ) -> None:
        """Show other words; ``also`` holds (id, icon, word) of each further way."""
        self._icon.show_icon(icon, "ink-muted")
        self._icon.setVisible(not also)
        self._words.setText(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        for id, look, word in also:
            if id not in self._also:
                self._also[id] = self._way(id, look)
            self._also[id].setText(word)
        for id, way in self._also.items():
            way.setVisible(id in {wanted for wanted, _, _ in also})
        self._ways.setVisible(bool(button or also))

    def _way(self, id: str, icon: str) -> Button:
        way = Button(self._host, "", "outline", icon=icon, size="small", parent=self._ways)
        way.setObjectName(f"{self._name}-{id}")
        way.clicked.connect(lambda: self.asked.emit(id))
        self._stack.insertWidget(len(self._also), way)
        return way
