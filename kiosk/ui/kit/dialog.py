"""A question inside the window: one sentence, at most three answers, the safest one focused."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.float_shadow import add_float_shadow
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.modal import Modal
from kiosk.ui.kit.text import Body, Text
from kiosk.ui.kit.theme_host import ThemeHost

MOST_CHOICES = 3


class Choice(NamedTuple):
    """One answer: the key told by `chosen`, its words, the kind of its button."""

    key: str
    text: str
    kind: ButtonKind = "outline"
    icon: str | None = None


class Dialog(Modal):
    """A panel in the middle of the window, which is dimmed.

    `safest` is the key of the answer that has the focus and that Esc gives.
    ValueError when there are more than three answers, none, or no such key.
    """

    chosen = Signal(str)
    accessible_role = "Dialog"

    def __init__(
        self,
        host: ThemeHost,
        window: QWidget,
        title: str,
        sentence: str,
        choices: Sequence[Choice],
        safest: str,
        *,
        icon: str | None = None,
        icon_color: str = "warning",
    ) -> None:
        if not 1 <= len(choices) <= MOST_CHOICES:
            raise ValueError(f"a dialog has 1 to {MOST_CHOICES} answers, not {len(choices)}")
        if safest not in [choice.key for choice in choices]:
            raise ValueError(f"no answer {safest!r} in this dialog")
        super().__init__(host, window)
        self._safest = safest
        self.setObjectName("dialog")
        self.setAccessibleName(title)
        self.panel = Card(host, padding="dialog.padding", parent=self)
        self._title = Text(host, title, style="h3", parent=self.panel)
        self._sentence = Body(host, sentence, parent=self.panel)
        self.setAccessibleDescription(self._sentence.text())
        words = QVBoxLayout()
        words.setSpacing(host.theme.space(1))
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        top = QHBoxLayout()
        top.setSpacing(host.theme.inset("dialog.gap"))
        if icon is not None:
            mark = Icon(host, icon, icon_color, "dialog.icon", self.panel)
            top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        row = QWidget(self.panel)
        flow = FlowLayout(row, host.theme.space(3))
        self._buttons = {choice.key: self._button(choice, flow) for choice in choices}
        self.panel.column.addLayout(top)
        self.panel.column.addSpacing(host.theme.space(2))
        self.panel.column.addWidget(row)
        add_float_shadow(host, self.panel)

    def button(self, key: str) -> Button:
        """The button of an answer."""
        return self._buttons[key]

    def set_sentence(self, sentence: str) -> None:
        """Say something else (a countdown)."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(self._sentence.text())

    def open(self) -> None:
        """Ask."""
        self.open_at(self._buttons[self._safest])
        announce(self, f"{self._title.text()} {self._sentence.text()}")

    def close_dialog(self) -> None:
        """Go away without an answer and give the focus back."""
        self.leave()

    def escape(self) -> None:
        """Esc gives the safest answer."""
        self._choose(self._safest)

    def stops(self) -> list[QWidget]:
        """The answers, in their order."""
        return list(self._buttons.values())

    def place(self) -> None:
        """Put the panel in the middle."""
        theme = self._host.theme
        margin = theme.fixed("dialog.margin")
        width = min(theme.inset("dialog.width"), self.width() - 2 * margin)
        height = self.panel.column.heightForWidth(width)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(QRect(left, max(margin, top), width, height))

    def _button(self, choice: Choice, flow: FlowLayout) -> Button:
        button = Button(self._host, choice.text, choice.kind, icon=choice.icon)
        button.setObjectName(f"dialog_{choice.key}")
        button.clicked.connect(lambda: self._choose(choice.key))
        flow.addWidget(button)
        return button

    def _choose(self, key: str) -> None:
        self.leave()
        self.chosen.emit(key)
