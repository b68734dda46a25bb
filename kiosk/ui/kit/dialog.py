"""A question inside the window: one sentence, at most three answers, the safest one focused."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.float_shadow import add_float_shadow
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Body, Text
from kiosk.ui.kit.theme_host import ThemeHost

MOST_CHOICES = 3


@dataclass(frozen=True)
class Choice:
    """One answer: the key told by `chosen`, its words, the kind of its button."""

    key: str
    text: str
    kind: ButtonKind = "outline"
    icon: str | None = None


class Dialog(QWidget):
    """Covers the window; focus stays inside and goes back to where it was.

    `safest` is the key of the answer that has the focus and that Esc gives.
    ValueError when there are more than three answers, none, or no such key.
    """

    chosen = Signal(str)
    accessible_role = QAccessible.Role.Dialog

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
        super().__init__(window)
        self._host = host
        self._window = window
        self._safest = safest
        self._before: QWidget | None = None
        self._last: QWidget | None = None
        self.setObjectName("dialog")
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.panel = Card(host, padding="dialog.padding", parent=self)
        self._title = Text(host, title, style="h3", parent=self.panel)
        self._sentence = Body(host, sentence, parent=self.panel)
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
        self.panel.column.addLayout(top)
        row = QWidget(self.panel)
        flow = FlowLayout(row, host.theme.space(3))
        self._buttons = {choice.key: self._button(choice, flow) for choice in choices}
        self.panel.column.addSpacing(host.theme.space(2))
        self.panel.column.addWidget(row)
        add_float_shadow(host, self.panel)
        window.installEventFilter(self)
        host.changed.connect(self._place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)
        self.hide()

    def button(self, key: str) -> Button:
        """The button of an answer."""
        return self._buttons[key]

    def set_sentence(self, sentence: str) -> None:
        """Say something else (a countdown)."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(self._sentence.text())

    def open(self) -> None:
        """Ask."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._buttons[self._safest].setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, f"{self._title.text()} {self._sentence.text()}")

    def close_dialog(self) -> None:
        """Go away without an answer and give the focus back."""
        if self.isHidden():
            return
        before, self._before, self._last = self._before, None, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window at every size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the answers."""
        buttons: list[QWidget] = list(self._buttons.values())
        focus = QApplication.focusWidget()
        place = buttons.index(focus) if focus in buttons else -1
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        buttons[(place + step) % len(buttons)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the safest answer; no other key leaves the dialog."""
        if event.key() == Qt.Key.Key_Escape:
            self._choose(self._safest)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind."""
        theme = self._host.theme
        scrim = theme.color("sunken" if theme.look.theme != "light" else "ink")
        scrim.setAlphaF(theme.tokens.measure("dialog.scrim"))
        QPainter(self).fillRect(self.rect(), scrim)

    def _button(self, choice: Choice, flow: FlowLayout) -> Button:
        button = Button(self._host, choice.text, choice.kind, icon=choice.icon)
        button.setObjectName(f"dialog_{choice.key}")
        button.clicked.connect(lambda: self._choose(choice.key))
        flow.addWidget(button)
        return button

    def _choose(self, key: str) -> None:
        self.close_dialog()
        self.chosen.emit(key)

    def _keep_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if self.isHidden() or new is None or new.window() is not self._window:
            return
        if self.isAncestorOf(new):
            self._last = new
        else:
            (self._last or self._buttons[self._safest]).setFocus()

    def _place(self) -> None:
        theme = self._host.theme
        self.setGeometry(self._window.rect())
        margin = theme.fixed("dialog.margin")
        width = min(theme.inset("dialog.width"), self.width() - 2 * margin)
        height = self.panel.column.heightForWidth(width)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(QRect(left, max(margin, top), width, height))
